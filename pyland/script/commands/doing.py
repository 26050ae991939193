"""What the commands do in the world, bit by bit: see `Doing`."""

from collections.abc import Callable, Iterable, Mapping
from itertools import repeat
from typing import Any

from pyland.script.commands.command import Answer, Choice, Doing, Run
from pyland.world.actions import (
    Action,
    Ask,
    Choose,
    Give,
    HearOn,
    PutDown,
    Read,
    Say,
    Shout,
    Turn,
    Use,
    Wait,
    Walk,
    WalkForward,
)
from pyland.world.geometry import Direction
from pyland.world.talk import Told, pages_of
from pyland.world.world import World

Given = Mapping[str, Any]


def walk(direction: Direction) -> Run:
    """Steps in a direction."""

    def run(world: World, body: str, given: Given, line: int | None) -> Doing:
        return _steps(world, body, repeat(Walk(direction), given["steps"]), line)

    return run


def walk_forward(world: World, body: str, given: Given, line: int | None) -> Doing:
    """Steps the way the body faces."""
    return _steps(world, body, repeat(WalkForward(), given["steps"]), line)


def wait(world: World, body: str, given: Given, line: int | None) -> Doing:
    """Nothing, for some turns."""
    yield from _steps(world, body, repeat(Wait(), given["turns"]), line)
    return Answer()


def _steps(world: World, body: str, actions: Iterable[Action], line: int | None) -> Doing:
    """Do one action after the other; the first bump ends it, or somebody who is lost. The value is whether all of them
    worked."""
    for action in actions:
        yield None
        bump = world.perform(body, action, line).bump
        if bump is not None or world.lost is not None:
            return Answer(False, bump)
    return Answer(True)


def turn(word: str) -> Run:
    """A turn on the spot, by a word for a direction."""

    def run(world: World, body: str, given: Given, line: int | None) -> Doing:
        yield from _steps(world, body, (Turn(word),), line)
        return Answer()

    return run


def face(world: World, body: str, given: Given, line: int | None) -> Doing:
    """A turn on the spot, to the direction that is given."""
    yield from _steps(world, body, (Turn(given["direction"]),), line)
    return Answer()


def say(world: World, body: str, given: Given, line: int | None) -> Doing:
    """Words above the head, with spaces between them."""
    yield from _steps(world, body, (Say(" ".join(map(str, given["values"]))),), line)
    return Answer()


def shout(world: World, body: str, given: Given, line: int | None) -> Doing:
    """Loud words."""
    yield from _steps(world, body, (Shout(given["text"]),), line)
    return Answer()


def deed(action: Action) -> Run:
    """One action that needs no more words. The value is whether it worked."""

    def run(world: World, body: str, given: Given, line: int | None) -> Doing:
        return _steps(world, body, (action,), line)

    return run


def put_down(world: World, body: str, given: Given, line: int | None) -> Doing:
    """A thing out of the bag, onto the ground."""
    return _steps(world, body, (PutDown(given["thing"]),), line)


def give(world: World, body: str, given: Given, line: int | None) -> Doing:
    """A thing out of the bag, to somebody."""
    return _steps(world, body, (Give(given["thing"], given["who"]),), line)


def use(world: World, body: str, given: Given, line: int | None) -> Doing:
    """Use a thing, or talk to somebody: that takes one turn, however much there is to hear and to choose."""
    yield None
    outcome = world.perform(body, Use(), line)
    if outcome.bump is not None:
        return Answer(False, outcome.bump)
    told = outcome.value
    while isinstance(told, Told) and _listens(world, told.person):
        if told.choices:
            chosen = yield Choice(_said(world, told), told.choices)
            if chosen not in told.choices:
                raise ValueError(f"{chosen!r} is none of {told.choices}")
            world.perform(body, Choose(told.person, told.question, chosen), line)
        told = world.perform(body, HearOn(told.person, told.page + 1), line).value
    return Answer(world.lost is None)


def _listens(world: World, person: str) -> bool:
    """Whether a talk can go on: nobody is lost, and who talks is still there."""
    return world.lost is None and person in world.state.things


def _said(world: World, told: Told) -> str:
    return world.state.filled(pages_of(world.state.things[told.person])[told.page].text)


def ask(world: World, body: str, given: Given, line: int | None) -> Doing:
    """A question to somebody. The value is the answer; None when there is nobody."""
    yield None
    outcome = world.perform(body, Ask(given["question"]), line)
    return Answer(outcome.value if outcome.bump is None else None, outcome.bump)


def read(world: World, body: str, given: Given, line: int | None) -> Doing:
    """What is written here. Takes no turn."""
    yield from ()
    return Answer(world.perform(body, Read(), line).value)


def asking(question: Callable[[World, str, Given], Any]) -> Run:
    """A command that only asks: it changes nothing and takes no turn."""

    def run(world: World, body: str, given: Given, line: int | None) -> Doing:
        yield from ()
        return Answer(question(world, body, given))

    return run
