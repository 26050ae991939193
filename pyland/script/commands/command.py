"""What a command is: its inputs, its words for people, and how it is done."""

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from typing import Any

from pyland.text import Message, Translator
from pyland.world.events import Bumped
from pyland.world.world import World


@dataclass(frozen=True, slots=True)
class Parameter:
    """One input of a command.

    `kind`: steps, turns, text, values (any number of anything), direction, thing (the word for a kind of thing), who
    (somebody's name, id or kind), radius (a small whole number of steps).

    `optional` inputs have the value `default`. Only where the default is `here` may a direction be `here`.
    """

    name: str
    kind: str
    optional: bool = False
    default: Any = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command gives back to the script: `value`, and the `bump` when the world did not let it.

    A value is a text, a number, True, False, None, a tuple of these, a list of texts, or a list of such tuples.
    """

    value: Any = None
    bump: Bumped | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """Somebody asks (`question`, a text for people) and waits until one of the `options` is chosen."""

    question: str
    options: tuple[str, ...]

    def meant(self, typed: str) -> str | None:
        """The option that a typed text means: by its words, large or small, or by its number from 1. None: no option.
        """
        by_number = {str(number): option for number, option in enumerate(self.options, start=1)}
        by_words = {_same(option): option for option in self.options}
        return (by_number | by_words).get(_same(typed))


def _same(text: str) -> str:
    """What two texts have in common that only differ in their capitals and blanks."""
    return " ".join(text.split()).casefold()


Doing = Generator[Choice | None, str | None, Answer]
"""A command that is being done: it yields None before each turn that it takes, and a `Choice` when somebody asks: then
it wants to be sent one of the options. It returns the answer in the end."""
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


def help_text(command: Command, say: Translator) -> str:
    """What `help(command)` prints: the guide's example and line."""
    return f"{command.example}\n{say(command.summary)}"
