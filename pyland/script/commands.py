"""The one table of what a child may call.

The child's stubs, the palette, completion, the guide, did-you-mean, argument checks and the docs are made from it.
"""

from collections.abc import Callable, Generator, Iterable, Mapping
from dataclasses import dataclass
from itertools import repeat
from types import MappingProxyType
from typing import Any

from pyland.text import Message, _
from pyland.world import senses
from pyland.world.actions import Action, Read, Say, Turn, Wait, Walk, WalkForward
from pyland.world.events import Bumped
from pyland.world.geometry import Direction, towards
from pyland.world.world import World


@dataclass(frozen=True, slots=True)
class Parameter:
    """One input of a command. `kind`: steps, turns, text, values (any number of anything), direction, thing.

    `optional` inputs have the value `default`. Only where the default is `here` may a direction be `here`.
    """

    name: str
    kind: str
    optional: bool = False
    default: Any = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command gives back to the script: `value`, and the `bump` when the world did not let it."""

    value: Any = None
    bump: Bumped | None = None


Doing = Generator[None, None, Answer]
"""A command that is being done: it stops before each turn that it takes, and returns the answer in the end."""
Run = Callable[[World, str, Mapping[str, Any], int | None], Doing]


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its name, inputs, one line for the guide, an example, whether it takes turns, and what it does.

    `insert` is the line a palette chip puts into the code, with `|` where the caret goes (`say("|")`); `run` does it in
    the world for a body, with checked arguments by name, because of a line of the script: bit by bit, see `Doing`.
    """

    name: str
    parameters: tuple[Parameter, ...]
    summary: Message
    example: str
    insert: str
    takes_turn: bool
    run: Run
    tip: Message | None = None
    """The summary without what is taught later, where there is more to it."""


def _walk(direction: Direction) -> Run:
    def run(world: World, body: str, given: Mapping[str, Any], line: int | None) -> Doing:
        return _steps(world, body, repeat(Walk(direction), given["steps"]), line)

    return run


def _walk_forward(world: World, body: str, given: Mapping[str, Any], line: int | None) -> Doing:
    return _steps(world, body, repeat(WalkForward(), given["steps"]), line)


def _wait(world: World, body: str, given: Mapping[str, Any], line: int | None) -> Doing:
    yield from _steps(world, body, repeat(Wait(), given["turns"]), line)
    return Answer()


def _steps(world: World, body: str, actions: Iterable[Action], line: int | None) -> Doing:
    """Do one action after the other; the first bump ends it. The value is whether all of them worked."""
    for action in actions:
        yield
        bump = world.perform(body, action, line).bump
        if bump is not None:
            return Answer(False, bump)
    return Answer(True)


def _turn(word: str) -> Run:
    def run(world: World, body: str, given: Mapping[str, Any], line: int | None) -> Doing:
        yield
        world.perform(body, Turn(word), line)
        return Answer()

    return run


def _face(world: World, body: str, given: Mapping[str, Any], line: int | None) -> Doing:
    yield
    world.perform(body, Turn(given["direction"]), line)
    return Answer()


def _say(world: World, body: str, given: Mapping[str, Any], line: int | None) -> Doing:
    yield
    world.perform(body, Say(" ".join(map(str, given["values"]))), line)
    return Answer()


def _read(world: World, body: str, given: Mapping[str, Any], line: int | None) -> Doing:
    yield from ()
    return Answer(world.perform(body, Read(), line).value)


def _asking(question: Callable[[World, str, Mapping[str, Any]], Any]) -> Run:
    """A command that only asks: it changes nothing and takes no turn."""

    def run(world: World, body: str, given: Mapping[str, Any], line: int | None) -> Doing:
        yield from ()
        return Answer(question(world, body, given))

    return run


def _can_move(world: World, body: str, given: Mapping[str, Any]) -> bool:
    return senses.can_move(world.state, body, _way(world, body, given))


def _look(world: World, body: str, given: Mapping[str, Any]) -> str:
    return senses.look(world.state, body, _way(world, body, given))


def _way(world: World, body: str, given: Mapping[str, Any]) -> Direction:
    return towards(world.state.things[body].facing, given["direction"])


def _ground(world: World, body: str, given: Mapping[str, Any]) -> str:
    here = given["direction"] == "here"
    return senses.ground(world.state, body, None if here else _way(world, body, given))


_STEPS = (Parameter("steps", "steps", optional=True, default=1),)
_AHEAD = (Parameter("direction", "direction", optional=True, default="ahead"),)
_THING = (Parameter("thing", "thing"),)


def _moving(direction: Direction, tip: Message, summary: Message) -> Command:
    name = f"move_{direction.value}"
    return Command(name, _STEPS, summary, f"{name}(3)", f"{name}(|)", True, _walk(direction), tip)


def _turning(name: str, word: str, summary: Message) -> Command:
    return Command(name, (), summary, f"{name}()", f"{name}()|", True, _turn(word))


_ALL = (
    _moving(
        Direction.EAST, _("Walk east (right)."),
        _("Walk east (right). Put a number in the brackets to take more steps."),
    ),
    _moving(
        Direction.WEST, _("Walk west (left)."),
        _("Walk west (left). Put a number in the brackets to take more steps."),
    ),
    _moving(
        Direction.NORTH, _("Walk north (up)."),
        _("Walk north (up). Put a number in the brackets to take more steps."),
    ),
    _moving(
        Direction.SOUTH, _("Walk south (down)."),
        _("Walk south (down). Put a number in the brackets to take more steps."),
    ),
    Command(
        "move_forward", _STEPS, _("Walk the way you are facing. Put a number in the brackets to take more steps."),
        "move_forward(2)", "move_forward(|)", True, _walk_forward, _("Walk the way you are facing."),
    ),
    _turning("turn_left", "left", _("Turn to your left. You stay on your tile.")),
    _turning("turn_right", "right", _("Turn to your right. You stay on your tile.")),
    _turning("turn_around", "behind", _("Turn to look behind you. You stay on your tile.")),
    Command(
        "face", (Parameter("direction", "direction"),), _("Turn to face a way, like north or left."), "face(north)",
        "face(|)", True, _face,
    ),
    Command(
        "say", (Parameter("values", "values"),), _("Say something out loud. Words go in quotes."), 'say("Hello!")',
        'say("|")', True, _say,
    ),
    Command(
        "wait", (Parameter("turns", "turns", optional=True, default=1),), _("Stand still for a turn, or for more."),
        "wait(2)", "wait(|)", True, _wait,
    ),
    Command("read", (), _("Read the sign here or in front of you."), "print(read())", "read()|", False, _read),
    Command(
        "can_move", _AHEAD, _("Find out if you can walk that way: True or False."), "if can_move(east):",
        "can_move(|)", False, _asking(_can_move),
    ),
    Command(
        "look", _AHEAD, _('Find out what is on the next tile, like "gem" or "nothing".'), 'if look(north) == "gem":',
        "look(|)", False, _asking(_look),
    ),
    Command(
        "ground", (Parameter("direction", "direction", optional=True, default="here"),),
        _('Find out what the ground is, like "path" or "water".'), 'if ground(ahead) == "water":', "ground(|)", False,
        _asking(_ground),
    ),
    Command(
        "at", _THING, _("Find out if you are at a thing: True or False."), 'while not at("flag"):', 'at("|")', False,
        _asking(lambda world, body, given: senses.at(world.state, body, given["thing"])),
    ),
    Command(
        "position", (), _("Find out where you are: how far across, and how far down."), "x, y = position()",
        "position()|", False, _asking(lambda world, body, given: tuple(senses.position(world.state, body))),
    ),
    Command(
        "facing", (), _('Find out which way you face, like "east".'), "if facing() == east:", "facing()|", False,
        _asking(lambda world, body, given: world.state.things[body].facing.value),
    ),
    Command(
        "bag", (), _("Get a list of the things in your bag."), "print(bag())", "bag()|", False,
        _asking(lambda world, body, given: list(senses.bag(world.state, body))),
    ),
    Command(
        "has", _THING, _("Find out if a thing is in your bag: True or False."), 'if has("key"):', 'has("|")', False,
        _asking(lambda world, body, given: given["thing"] in senses.bag(world.state, body)),
    ),
    Command(
        "how_many", _THING, _("Count the things of one kind in your bag."), 'gems = how_many("gem")', 'how_many("|")',
        False, _asking(lambda world, body, given: senses.bag(world.state, body).count(given["thing"])),
    ),
)

COMMANDS: Mapping[str, Command] = MappingProxyType({command.name: command for command in _ALL})
"""All commands by name, in the order of the palette."""

WORDS: Mapping[str, str] = MappingProxyType(
    {word: word for word in (*(way.value for way in Direction), "ahead", "behind", "left", "right", "here")}
)
"""The names that stand for themselves as texts, so that `face(east)` and `face("east")` both work."""
