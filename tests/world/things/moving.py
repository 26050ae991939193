"""Small worlds with creatures in them, drawn in letters, and what becomes of them turn by turn."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from pyland.text import ENGLISH
from pyland.world.actions import Wait
from pyland.world.geometry import Direction, Position
from pyland.world.state import State, Thing
from pyland.world.terrain import TERRAINS
from pyland.world.world import World

NORTH, EAST, SOUTH, WEST = Direction
GROUND = {".": "grass", "~": "water", "#": "wall", "o": "hole", "i": "ice", "m": "mud", ":": "sand", ",": "path"}


class A(NamedTuple):
    """What a letter of a drawing means: a kind of thing, the ground under it, where it looks, its properties."""

    kind: str
    ground: str = "grass"
    facing: Direction = EAST
    properties: Mapping[str, Any] = {}


def a(kind: str, ground: str = "grass", facing: Direction = EAST, **properties: Any) -> A:
    """What a letter of a drawing means."""
    assert ground in TERRAINS
    assert not isinstance(properties.get("on"), str), "The ground under it is called `ground`."
    return A(kind, ground, facing, properties)


def stage(picture: str, *, facing: Direction = EAST, seed: int = 0, rounds: bool = False, **legend: A) -> World:
    """The world of a drawing; "@" is the hero, and the other letters are explained. Things are called by their letter,
    those after the first one of it letter2, letter3."""
    rows = [row.strip() for row in picture.strip().splitlines()]
    meanings = {**legend, "@": legend.get("hero", a("hero", facing=facing))}
    ground = tuple(tuple(GROUND.get(sign) or meanings[sign].ground for sign in row) for row in rows)
    things: dict[str, Thing] = {}
    for y, row in enumerate(rows):
        for x, sign in enumerate(row):
            if sign not in GROUND:
                meaning, name = meanings[sign], "hero" if sign == "@" else sign
                if name in things:
                    name += str(1 + sum(thing.id.startswith(name) for thing in things.values()))
                things[name] = Thing(name, meaning.kind, Position(x, y), meaning.facing, dict(meaning.properties))
    return World(State(ground, things, seed=seed), rounds=rounds)


def add(place: World, name: str, kind: str, at: tuple[int, int], facing: Direction = EAST, **properties: Any) -> None:
    """Put one more thing into a world, before anything has happened."""
    place.state.put(Thing(name, kind, Position(*at), facing, properties))


def begin(place: World, *things: Thing) -> World:
    """The same world from its beginning, with more things in it."""
    start = place.start
    for thing in things:
        start.put(thing)
    return World(start, rounds=place.rounds)


def at(place: World, name: str) -> tuple[int, int]:
    """Where a thing is."""
    return tuple(place.state.things[name].position)


def wait(place: World, turns: int = 1) -> None:
    """Turns in which the hero does nothing."""
    for _turn in range(turns):
        place.perform("hero", Wait())


def track(place: World, name: str, turns: int) -> list[tuple[int, int]]:
    """Where a thing is after each of the next turns, while the hero waits."""
    found = []
    for _turn in range(turns):
        wait(place)
        found.append(at(place, name))
    return found


def xs(place: World, name: str, turns: int) -> list[int]:
    """In which column a thing is after each of the next turns."""
    return [x for x, _y in track(place, name, turns)]


def events(place: World, kind: type) -> list:
    """The events of one class, in order."""
    return [entry.event for entry in place.log if isinstance(entry.event, kind)]


def whats(place: World) -> list[str]:
    """The words of all changes that have a sentence, in order."""
    return [event.what for entry in place.log if getattr(event := entry.event, "what", "") and event.told()]


def told(place: World) -> list[str]:
    """All that happened, in sentences."""
    messages = (entry.event.told() for entry in place.log)
    return [ENGLISH(message) for message in messages if message is not None]


def lost(place: World) -> tuple[str, str] | None:
    """How the try ended, as (word, sentence); None when nobody was lost."""
    return (place.lost.how, ENGLISH(place.lost.reason)) if place.lost else None
