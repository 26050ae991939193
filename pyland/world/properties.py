"""Reading a thing's properties, which an author may have written in a strange way."""

from typing import Any

from pyland.world.state import Thing


def number(thing: Thing, name: str, default: int) -> int:
    """A property that is a whole number; `default` where there is none, or no number."""
    value: Any = thing.get(name)
    try:
        return default if value is None else int(value)
    except (TypeError, ValueError):
        return default


def text(thing: Thing, name: str, default: str = "") -> str:
    """A property that is a text; `default` where there is none, or an empty one."""
    value = thing.get(name)
    return default if value is None or value == "" else str(value)


def flag(thing: Thing, name: str, default: bool = False) -> bool:
    """A property that is yes or no; `default` where there is none. Written as a word, only "true" is yes."""
    value = thing.get(name)
    if isinstance(value, str):
        return value.strip().casefold() == "true" if value.strip() else default
    return default if value is None else bool(value)


def names_in(listed: str) -> list[str]:
    """The names in a text that has commas between them."""
    return [name for part in listed.split(",") if (name := part.strip())]
