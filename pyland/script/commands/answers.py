"""What the free commands find out, for the table."""

from collections.abc import Mapping
from typing import Any

from pyland.world import senses
from pyland.world.geometry import Direction, towards
from pyland.world.world import World

Given = Mapping[str, Any]

ENDLESS_CUTS = 999
"""What `cuts_left()` says where nobody counts: programs compare it with a number."""


def can_move(world: World, body: str, given: Given) -> bool:
    """Whether the way is free."""
    return senses.can_move(world.state, body, _way(world, body, given))


def look(world: World, body: str, given: Given) -> str:
    """What is on the next tile."""
    return senses.look(world.state, body, _way(world, body, given))


def ground(world: World, body: str, given: Given) -> str:
    """What the ground is, here or on the next tile."""
    here = given["direction"] == "here"
    return senses.ground(world.state, body, None if here else _way(world, body, given))


def _way(world: World, body: str, given: Given) -> Direction:
    return towards(world.state.things[body].facing, given["direction"])


def at(world: World, body: str, given: Given) -> bool:
    """Whether the body stands at such a thing."""
    return senses.at(world.state, body, given["thing"])


def position(world: World, body: str, given: Given) -> tuple[int, int]:
    """Where the body stands."""
    x, y = senses.position(world.state, body)
    return x, y


def facing(world: World, body: str, given: Given) -> str:
    """The way it faces."""
    return str(world.state.things[body].facing.value)


def bag(world: World, body: str, given: Given) -> list[str]:
    """What it carries."""
    return list(senses.bag(world.state, body))


def has(world: World, body: str, given: Given) -> bool:
    """Whether it carries such a thing."""
    return given["thing"] in senses.bag(world.state, body)


def how_many(world: World, body: str, given: Given) -> int:
    """How many such things it carries."""
    return senses.bag(world.state, body).count(given["thing"])


def cuts_left(world: World, body: str, given: Given) -> int:
    """How often it can still cut."""
    left = senses.cuts_left(world.state, body)
    return ENDLESS_CUTS if left is None else left


def scan(world: World, body: str, given: Given) -> list[tuple[str, int, int]]:
    """What is near, and where."""
    return senses.scan(world.state, body, given["radius"])


def distance(world: World, body: str, given: Given) -> int | None:
    """How far the nearest such thing is."""
    return senses.distance(world.state, body, given["thing"])
