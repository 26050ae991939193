"""What a hero tries with things, and what a test wants to know of it."""

from typing import Any

from pyland.text import ENGLISH
from pyland.world.actions import Action
from pyland.world.geometry import Direction, Position
from pyland.world.state import Thing
from pyland.world.things import kind_of
from pyland.world.world import World


def thing(name: str, kind: str, at: tuple[int, int], facing: Direction = Direction.EAST, **properties: Any) -> Thing:
    """One more thing for a world."""
    return Thing(name, kind, Position(*at), facing, properties)


def refused(place: World, action: Action, body: str = "hero") -> str | None:
    """Let a body try something: the sentence about why it did not work, or None."""
    bump = place.perform(body, action).bump
    return None if bump is None else ENGLISH(bump.reason)


def get(place: World, name: str, what: str) -> Any:
    """A property of a thing."""
    return place.state.things[name].get(what)


def look(place: World, name: str) -> str:
    """The sprite of a thing."""
    found = place.state.things[name]
    return kind_of(found).sprite(found)


def bag(place: World, body: str = "hero") -> list[str]:
    """The kinds of what a body carries."""
    return [item.kind for item in place.state.bag(body)]
