"""The properties that an author gives to things in Tiled: which there are, and what is wrong with them."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from pyland.level.page import Page
from pyland.text import Message, _
from pyland.words import nearest
from pyland.world.geometry import Direction
from pyland.world.patrol import LETTERS
from pyland.world.things import KINDS, Kind
from pyland.world.things.kind import Property

LONGEST_TEXT = 2000
LARGEST = 1_000_000
ALL = (
    Property("facing", "Which way it looks, if not as it is drawn.", "direction",
             choices=tuple(way.value for way in Direction)),
    Property("sprite", "How it looks, by the name of a picture of the game, without its ending."),
)
"""What every thing can have."""
OF_THE_LEVEL: Mapping[str, tuple[Property, ...]] = MappingProxyType({
    "person": (Property("says", "What the person says, with an empty line between two pages."),),
})
"""What is not for the kind itself, but for the level that is made of it."""
IDS, KIND_NAMES = ("opens", "to", "follows"), ("holds", "wants", "gives", "opens_with")
PATH = "path"
_YES_NO = MappingProxyType({"true": True, "false": False})


def properties_of(kind: Kind) -> tuple[Property, ...]:
    """All properties that an author can give to things of a kind, those that every thing has at the end."""
    own = {entry.name: entry for entry in (*kind.properties, *OF_THE_LEVEL.get(kind.name, ()))}
    return (*own.values(), *(entry for entry in ALL if entry.name not in own))


@dataclass
class Checked:
    """The properties of a thing, as far as they are right, and a sentence for each that is not."""

    values: dict[str, Any] = field(default_factory=dict)
    problems: list[Message] = field(default_factory=list)


def checked(kind: Kind, given: Mapping[str, Any]) -> Checked:
    """Look at what an author has given to a thing of this kind."""
    known = {entry.name: entry for entry in properties_of(kind)}
    result = Checked()
    for name, value in given.items():
        if name not in known:
            result.problems.append(_("`{name}`: {problem}", name=name, problem=Page.unknown(name, known)))
        elif value is not None and value != "":  # an empty one is one that was not chosen
            _check(known[name], value, result)
    return result


def _check(entry: Property, value: Any, result: Checked) -> None:
    right = _converted(entry.type, value)
    if right is None:
        result.problems.append(_wanted(entry.name, entry.type))
        return
    problem = _problem(entry, right)
    if problem is not None:
        result.problems.append(_("`{name}`: {problem}", name=entry.name, problem=problem))
        return
    result.values[entry.name] = right


def _converted(wanted: str, value: Any) -> Any:
    """The value in the type that is wanted, or None. Words like "true" and "3" are understood."""
    if wanted == "bool":
        return value if isinstance(value, bool) else _YES_NO.get(str(value).strip().casefold())
    if wanted in ("int", "float"):
        return _number(value, wanted == "int")
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, str | int | float) else None


def _number(value: Any, whole: bool) -> int | float | None:
    if isinstance(value, bool):
        return None
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        return None
    if not abs(number) <= LARGEST or (whole and number != int(number)):  # nan is not less than anything either
        return None
    return int(number) if whole else number


def _wanted(name: str, wanted: str) -> Message:
    if wanted == "bool":
        return _("`{name}`: `true` or `false` is wanted here.", name=name)
    if wanted == "int":
        return _("`{name}`: a whole number is wanted here.", name=name)
    if wanted == "float":
        return _("`{name}`: a number is wanted here.", name=name)
    return _("`{name}`: a text is wanted here.", name=name)


def _problem(entry: Property, value: Any) -> Message | None:
    if entry.choices and value not in entry.choices:
        return Page.unknown(str(value), entry.choices)
    if entry.type == "int" and value < 0:
        return _("It cannot be less than 0.")
    if isinstance(value, str) and len(value) > LONGEST_TEXT:
        return _("This text is far too long.")
    if entry.name in KIND_NAMES:
        return _unknown_among(names_in(value), KINDS)
    if entry.name == PATH and any(sign.upper() not in LETTERS for sign in value if sign not in " ,"):
        return _("A path is made of the letters {letters}, like `EENN`.", letters=", ".join(LETTERS))
    return None


def names_in(text: str) -> list[str]:
    """The names in a text, which have commas between them."""
    return [name.strip() for name in text.split(",") if name.strip()]


def unknown_ids(properties: Mapping[str, Any], ids: Collection[str]) -> Iterator[Message]:
    """A sentence for each property that names a thing that is not on the map."""
    for name in IDS:
        for wanted in names_in(str(properties.get(name, ""))):
            if wanted not in ids:
                meant = nearest(wanted, sorted(ids), closed=True)
                if meant:
                    yield _("`{name}`: There is nothing called “{wanted}” on this map. Did you mean “{meant}”?",
                            name=name, wanted=wanted, meant=meant)
                else:
                    yield _("`{name}`: There is nothing called “{wanted}” on this map. In Tiled, give it this name.",
                            name=name, wanted=wanted)


def _unknown_among(names: list[str], known: Collection[str]) -> Message | None:
    return next((Page.unknown(name, known) for name in names if name not in known), None)
