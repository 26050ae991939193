"""Runs for the tests, from a drawing and a list of steps, or of events."""

from collections.abc import Mapping, Sequence
from typing import Any

from pyland.challenge.run import Run
from pyland.source.facts import SourceFacts
from pyland.text import ENGLISH, Message
from pyland.world.actions import Say, Wait, Walk
from pyland.world.ascii import draw
from pyland.world.events import Called, Ended, Event, Moved, Printed
from pyland.world.geometry import Direction, Position
from pyland.world.state import State
from pyland.world.world import World

WAYS = {way.value[0]: way for way in Direction}


def play(picture: str, steps: str | Sequence[str | Event] = "", *, facts: SourceFacts | None = None, over: bool = True,
         how: str = "finished", values: Mapping[str, int | str] | None = None, seed: int = 0, **more: Any) -> Run:
    """Walk the hero: "een" goes east, east, north; in a list, an event just happens, any other word is said, and ""
    waits. `values` are those of the level; the rest goes to the run."""
    drawn = draw(picture)
    start = State(drawn.ground, drawn.things, seed=seed, values=values or {})
    world = World(start)
    for step in steps:
        if isinstance(step, Event):
            world.note(step)
            continue
        world.note(Called("hero", "any", ()))
        action = Walk(WAYS[step]) if step in WAYS else Say(step) if step else Wait()
        world.perform("hero", action)
    if over:
        world.note(Ended(how, world.state.turn))
    return Run(world.start, world.state, list(world.log), facts, over=over, **more)


def one_by_one(*events: Event) -> list[Event]:
    """These events as what comes of commands, so that each is a step of its own."""
    return [each for event in events for each in (Called("hero", "any", ()), event)]


def printed(text: str, **kwargs: Any) -> Run:
    """A run that prints a text in one piece."""
    return play("@", [Printed(text)], **kwargs)


def moved(body: str, start: tuple[int, int], end: tuple[int, int]) -> Moved:
    """Something goes from one tile to another."""
    return Moved(body, Position(*start), Position(*end), Direction.EAST)


def told(message: Message | None) -> str | None:
    """A message in English."""
    return None if message is None else ENGLISH(message)
