"""When two texts count as the same: numbers as numbers, and how much is forgiven."""

import re
from math import isclose

_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,300})(\.[0-9]{1,300})?([eE][+-]?[0-9]{1,3})?")
SLOT = re.compile(r"\{[^\W\d]\w*\}")


def number(text: str) -> float | None:
    """The number that a text is as a whole ("5", "-0.5", "1e+16"), or None. "05" is none, and "5 gems" neither."""
    match = _NUMBER.fullmatch(text.strip())
    if match is None:
        return None
    return float(match[0]) if match[2] or match[3] else int(match[0])


def same_number(one: float, other: float) -> bool:
    """Whether two numbers are the same but for the last digits that computers get wrong in fractions."""
    if one == other:
        return True
    whole = one % 1 == 0 and other % 1 == 0
    return not whole and isclose(one, other, rel_tol=1e-9, abs_tol=1e-12)


def same_text(text: str, wanted: str, any_case: bool = False) -> bool:
    """Whether a text reads as wanted: spaces at its ends are forgiven, and numbers are compared as numbers."""
    one, other = number(text), number(wanted)
    if one is not None and other is not None:
        return same_number(one, other)
    text, wanted = text.strip(), wanted.strip()
    return text.casefold() == wanted.casefold() if any_case else text == wanted


def has_slot(text: str) -> bool:
    """Whether a text of the level has a value `{named}` in it, which is another one each time."""
    return SLOT.search(text) is not None


def loosely(text: str) -> str:
    """A text without what makes no difference when it is said: capitals, and spaces too many."""
    return " ".join(text.casefold().split())
