"""From the objects of a Tiled map to the things of a world."""

import re
from collections.abc import Callable, Collection, Iterator
from typing import Any

from pyland.level.page import Page
from pyland.level.properties import checked, properties_of, unknown_ids
from pyland.level.sense import senseless
from pyland.level.tmx import RawMap, RawObject
from pyland.script.commands import usable_body_name
from pyland.text import Message, _
from pyland.world.geometry import Direction, Position
from pyland.world.state import Thing
from pyland.world.talk import Page as TalkPage
from pyland.world.things import KINDS, Kind
from pyland.world.things.person import Person

HERO = "hero"
LONGEST_PAGE = 200
"""Letters that a child reads at once."""
_LOOK = re.compile(r"^(?P<look>.+?)_(?P<facing>[nesw])?\d$")
_WAY = re.compile(r"_(?P<facing>[nesw]|[hv])\d?$")
_FACINGS = {
    **{direction.value[0]: direction for direction in Direction}, "h": Direction.EAST, "v": Direction.NORTH,
}
_EMPTY_LINE = re.compile(r"\n[ \t]*\n")


class ThingMaker:
    """Makes the things of one map. Every problem goes to `problem`, with its line."""

    def __init__(self, raw: RawMap, problem: Callable[[int, Message], None]) -> None:
        self._raw = raw
        self._tell = problem
        self.lines: dict[str, int] = {}
        """The line of each thing that was made, by its id."""
        self._taken: set[str] = set()
        self._numbers: dict[str, int] = {}

    def things(self) -> dict[str, Thing]:
        """All things, by their ids, in the order of the map."""
        objects = self._raw.objects.get("things", ())
        kinds = [self._kind(item) for item in objects]
        names = self._given_names(objects, kinds)
        self._taken.update(names)
        things: dict[str, Thing] = {}
        for item, kind, name in zip(objects, kinds, names, strict=True):
            for thing in self._made(item, kind, name) if kind else ():
                things[thing.id] = thing
                self._taken.add(thing.id)
                self.lines[thing.id] = item.line
        self._check_ids(things)
        self._check_heroes(things)
        return things

    def _kind(self, item: RawObject) -> Kind | None:
        x, y = item.position
        if item.shape is not None:
            self._tell(item.line, _("At ({x}, {y}), there is no tile and no rectangle. Pyland knows no other shapes.",
                                    x=x, y=y))
        elif item.kind is None:
            self._tell(item.line, _("The object at ({x}, {y}) has no class. In Tiled, choose one for it.", x=x, y=y))
        elif item.kind not in KINDS:
            self._tell(item.line, _("The object at ({x}, {y}): {problem}", x=x, y=y,
                                    problem=Page.unknown(item.kind, KINDS)))
        else:
            return KINDS[item.kind]
        return None

    def _given_names(self, objects: Collection[RawObject], kinds: Collection[Kind | None]) -> list[str]:
        """The ids that authors gave to things, "" where there is none. The first hero is always called so."""
        names: list[str] = []
        given: set[str] = set()
        for item, kind in zip(objects, kinds, strict=True):
            name = HERO if kind and kind.name == HERO and HERO not in given else item.name
            if name == HERO and kind and kind.name != HERO:
                self._tell(item.line, _("Only a hero can be called “{name}”. Give it another name.", name=HERO))
                name = ""
            elif name and name in given:
                self._tell(item.line, _("Two objects are called “{name}”.", name=name))
                name = ""
            elif name and kind and is_called(kind) and not usable_body_name(name):
                self._tell(item.line, self._unusable(name))
                name = ""
            names.append(name)
            given.add(name)
        return names

    @staticmethod
    def _unusable(name: str) -> Message:
        better = re.sub(r"\W+", "_", name.strip().lower()).strip("_")
        if better != name and usable_body_name(better):
            return _("“{name}” cannot be a name in a program. Call it “{better}”.", name=name, better=better)
        return _("“{name}” cannot be a name in a program. Give it another name, of letters and `_`.", name=name)

    def _made(self, item: RawObject, kind: Kind, name: str) -> Iterator[Thing]:
        x, y = item.position
        places = item.tiles if kind.covers else (item.position,)
        if not all(0 <= place.x < self._raw.width and 0 <= place.y < self._raw.height for place in places):
            self._tell(item.line, _("Off the map, at ({x}, {y}): {thing}.", thing=kind.title, x=x, y=y))
            return
        if item.too_big and not kind.covers:
            self._tell(item.line, _("Bigger than one tile, at ({x}, {y}): {thing}.", thing=kind.title, x=x, y=y))
            return
        if item.askew:
            self._tell(item.line, _("Between the tiles: {thing} would be at ({x}, {y}). Put it right onto its tile.",
                                    thing=kind.title, x=x, y=y))
        facing, properties = self._properties(item, kind)
        if len(places) == 1:
            yield Thing(name or self._free(kind), kind.name, item.position, facing, properties)
            return
        for place in places:
            yield Thing(self._numbered(name or kind.name, "-", 1), kind.name, place, facing, properties)

    def _free(self, kind: Kind) -> str:
        """A name for a thing that has none."""
        if not is_called(kind):
            return self._numbered(kind.name, "-", 1)
        return kind.name if kind.name not in self._taken else self._numbered(kind.name, "_", 2)

    def _numbered(self, first: str, between: str, number: int) -> str:
        """The next name with a number, from `number` on, that nobody has."""
        stem = first + between
        number = self._numbers.get(stem, number)
        while f"{stem}{number}" in self._taken:
            number += 1
        self._numbers[stem] = number + 1
        return f"{stem}{number}"

    def _properties(self, item: RawObject, kind: Kind) -> tuple[Direction, dict[str, Any]]:
        """Which way a thing faces, and all else that is known of it."""
        known = {entry.name for entry in properties_of(kind)}
        # Somebody's own tiles may have properties that mean something to them.
        given = {name: value for name, value in item.properties.items() if name in known or name not in item.of_tile}
        found = checked(kind, given)
        x, y = item.position
        for message in found.problems:
            self._tell(item.line, _("{thing} at ({x}, {y}): {problem}", thing=kind.title, x=x, y=y, problem=message))
        properties = {**_drawn(item, kind), **found.values}
        word = properties.pop("facing", None)
        if "says" in properties:
            properties["talk"] = tuple(self._pages(item, properties.pop("says")))
        return Direction(word) if word else _facing(item.sprite, kind), properties

    def _pages(self, item: RawObject, says: str) -> Iterator[TalkPage]:
        for text in _EMPTY_LINE.split(says.replace("\r\n", "\n")):
            words = " ".join(text.split())
            if len(words) > LONGEST_PAGE:
                self._tell(item.line, _(
                    "`says`: A page of {count} letters. More than {most} are too many to read at once: put an empty "
                    "line in it.", count=len(words), most=LONGEST_PAGE,
                ))
            if words:
                yield TalkPage(words)

    def _check_ids(self, things: dict[str, Thing]) -> None:
        for thing in things.values():
            x, y = thing.position
            for message in (*unknown_ids(thing.properties, things), *senseless(thing, things)):
                self._tell(self.lines[thing.id], _("{thing} at ({x}, {y}): {problem}", thing=KINDS[thing.kind].title,
                                                   x=x, y=y, problem=message))

    def _check_heroes(self, things: dict[str, Thing]) -> None:
        """A second hero is a slip of the mouse, unless it has a name of its own."""
        for thing in things.values():
            if thing.kind == HERO and thing.id.startswith(f"{HERO}_"):
                x, y = thing.position
                self._tell(self.lines[thing.id], _(
                    "There is a second hero at ({x}, {y}). If there are to be two, give this one a name.", x=x, y=y,
                ))


def is_called(kind: Kind) -> bool:
    """Whether programs call things of this kind by name: `robot.move_east()`, `give("apple", rosa)`."""
    return kind.body or type(kind).drivable is not Kind.drivable


def _facing(sprite: str | None, kind: Kind) -> Direction:
    """The way a picture faces. Where it tells none, people look at the child, and all others east."""
    found = _WAY.search(sprite) if sprite else None
    if found is None:
        return Direction.SOUTH if isinstance(kind, Person) else Direction.EAST
    return _FACINGS[found["facing"]]


def _drawn(item: RawObject, kind: Kind) -> dict[str, Any]:
    """What the picture of an object tells about it: a colour, or a look of its own."""
    sprite = item.sprite
    if not sprite:
        return {}
    for entry in properties_of(kind):
        if entry.choices and sprite.rpartition("_")[2] in entry.choices:
            return {entry.name: sprite.rpartition("_")[2]}
    found = _LOOK.match(sprite)
    if found is None and kind.sprite(Thing("", kind.name, Position(0, 0), _facing(sprite, kind))) == sprite:
        return {}
    look = found["look"] if found else sprite
    return {} if look == kind.name else {"sprite": look}
