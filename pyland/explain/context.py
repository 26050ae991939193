"""`Context`: what an explanation must know about the level that a program was written for."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Context:
    """The words that mean something on a level, besides Python's own.

    `commands` are the unlocked commands, `all_commands` all that there are. `words` are the predefined texts
    (`east`), `bodies` the names of those who can be told what to do (`hero`), `things` the words for things on the map.
    The first of the `bodies` is the one that the program is for. `others` are those of them who have a program of
    their own. `undriven` are the names of those on the map whom no program can drive. `here` are the kinds of things
    that are on this map, and `later` the commands that a later level teaches; both are empty when that is not known.
    """

    commands: tuple[str, ...] = ()
    all_commands: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    things: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    undriven: tuple[str, ...] = ()
    here: tuple[str, ...] = ()
    later: tuple[str, ...] = ()

    def as_data(self) -> dict[str, Any]:
        """This context as plain JSON data; `from_data` reads it back."""
        return {
            "commands": list(self.commands),
            "all_commands": list(self.all_commands),
            "words": list(self.words),
            "bodies": list(self.bodies),
            "things": list(self.things),
            "others": list(self.others),
            "undriven": list(self.undriven),
            "here": list(self.here),
            "later": list(self.later),
        }

    @staticmethod
    def from_data(data: Mapping[str, Any]) -> "Context":
        """The context that `as_data` wrote; what is missing is empty."""
        keys = ("commands", "all_commands", "words", "bodies", "things", "others", "undriven", "here", "later")
        return Context(*(tuple(map(str, data.get(key, ()))) for key in keys))
