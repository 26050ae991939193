"""An answer that is computed from the map and the values of the level, each time anew."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import prod
from types import MappingProxyType

from pyland.challenge.goals.matching import number
from pyland.challenge.goals.reading import Value, read_keys, read_kind, read_text, wants
from pyland.text import Message, _
from pyland.world.state import State

WAYS: Mapping[str, Message] = MappingProxyType({
    "sum": _("added together"), "product": _("multiplied"), "difference": _("the first without the others"),
    "largest": _("the largest"), "smallest": _("the smallest"),
})
"""What can be done with several numbers."""


@dataclass(frozen=True, slots=True)
class Counting:
    """How many things of a kind there are on the map at the start."""

    kind: str


@dataclass(frozen=True, slots=True)
class Computed:
    """`way` says what is done with the `parts`: numbers, names of values, or countings. A single one needs no way."""

    parts: tuple[str | Counting, ...]
    way: str = "sum"

    @property
    def names(self) -> tuple[str, ...]:
        """The names of values in it."""
        return tuple(part.strip("{}") for part in self.parts if isinstance(part, str) and number(part) is None)

    def value(self, start: State) -> float | None:
        """The number, from a state at the start of a run; None when a value is not there or no number."""
        numbers = [_number(part, start) for part in self.parts]
        found = [number for number in numbers if number is not None]
        if len(found) < len(numbers):
            return None
        return _result(self.way, found)

    def unknown(self, start: State) -> Message | None:
        """Why it cannot be computed; None when it can."""
        for part in self.parts:
            if isinstance(part, str) and _number(part, start) is None:
                return _("There is no number called `{name}` among the values of this level.", name=part)
        return None


def read_computed(name: str, value: Value) -> Computed:
    """From `{count: gem}` or `{sum: [apples, pears, {count: gem}, 2]}`."""
    keys = read_keys(name, value, ("count", *WAYS))
    if len(keys) != 1:
        raise wants(name, "{sum: [apples, pears]}")
    (key, parts), = keys.items()
    if key == "count":
        return Computed((_counting(name, value),))
    if isinstance(parts, str | Mapping) or not parts:
        raise wants(key, f"{key}: [apples, pears]")
    return Computed(tuple(
        read_text(key, part) if isinstance(part, str) else _counting(key, part) for part in parts
    ), key)


def _counting(name: str, value: Value) -> Counting:
    keys = read_keys(name, value, ("count",), ("count",))
    return Counting(read_kind("count", read_text("count", keys["count"])))


def _number(part: str | Counting, start: State) -> float | None:
    if isinstance(part, Counting):
        return sum(1 for _thing in start.of_kind(part.kind))
    value = start.values.get(part.strip("{}"))
    if isinstance(value, int):
        return value
    return number(value if isinstance(value, str) else part)


def _result(way: str, numbers: list[float]) -> float:
    first, *others = numbers
    match way:
        case "sum":
            return sum(numbers)
        case "product":
            return prod(numbers)
        case "difference":
            return first - sum(others)
        case "largest":
            return max(numbers)
    return min(numbers)
