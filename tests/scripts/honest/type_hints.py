from typing import Optional

Row = list[int]


def best(values: Row, limit: Optional[int] = None) -> "int | None":
    found: int | None
    found = None
    for value in values:
        if limit is not None and value > limit:
            continue
        if found is None or value > found:
            found = value
    return found


answer: int | None = best([1, 5, 3], limit=4)
say(answer)
