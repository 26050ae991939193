"""The one table of what a child may call.

The child's stubs, the palette, completion, the guide, did-you-mean, argument checks and the docs are made from it.
"""

import builtins
import keyword
from collections.abc import Mapping
from types import MappingProxyType

from pyland.script.commands.answers import ENDLESS_CUTS
from pyland.script.commands.command import Answer, Choice, Command, Doing, Parameter, Run, help_text
from pyland.script.commands.table import TABLE
from pyland.world.geometry import Direction

__all__ = [
    "COMMANDS", "ENDLESS_CUTS", "RESERVED", "WORDS", "Answer", "Choice", "Command", "Doing", "Parameter", "Run",
    "help_text", "usable_body_name",
]  # fmt: skip

COMMANDS: Mapping[str, Command] = MappingProxyType({command.name: command for command in TABLE})
"""All commands by name, in the order of the palette."""

WORDS: Mapping[str, str] = MappingProxyType(
    {word: word for word in (*(way.value for way in Direction), "ahead", "behind", "left", "right", "here")}
)
"""The names that stand for themselves as texts, so that `face(east)` and `face("east")` both work."""

RESERVED = frozenset((*COMMANDS, *WORDS, *keyword.kwlist, *dir(builtins), "help", "exit", "quit"))
"""Names that mean something in every program, so that nobody can be called so."""


def usable_body_name(name: str) -> bool:
    """Whether a body can be told what to do by this name in a program: `robot.move_east()`."""
    return name.isidentifier() and not name.startswith("_") and name not in RESERVED
