"""The one table of what a child may call.

The child's stubs, the palette, completion, the guide, did-you-mean, argument checks and the docs are made from it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from pyland.text import Message
from pyland.world.events import Bumped
from pyland.world.world import World


@dataclass(frozen=True, slots=True)
class Parameter:
    """One input of a command. `kind`: steps, turns, text, values (any number of anything), direction, thing.

    `optional` inputs have the value `default`.
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


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its name, inputs, one line for the guide, an example, whether it takes turns, and what it does.

    `insert` is the line a palette chip puts into the code, with `|` where the caret goes (`say("|")`); `run` does it in
    the world for a body, with checked arguments by name, because of a line of the script.
    """

    name: str
    parameters: tuple[Parameter, ...]
    summary: Message
    example: str
    insert: str
    takes_turn: bool
    run: Callable[[World, str, Mapping[str, Any], int | None], Answer]
