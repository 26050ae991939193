"""The map in words: what is on a tile, what that is for, and what is where."""

import re
from collections.abc import Collection, Iterator
from types import MappingProxyType

from pyland.text import Message, _
from pyland.ui.stage.looks import is_seen
from pyland.ui.stage.titles import Texts, title_of
from pyland.world.geometry import Position
from pyland.world.state import State, Thing
from pyland.world.things import KINDS

NOTHING_READ: Texts = MappingProxyType({})
_COMMAND = re.compile(r"`(\w+)\(")


def on_tile(state: State, position: Position, texts: Texts = NOTHING_READ) -> tuple[Message | str, ...]:
    """What is on a tile, or else what the ground is made of; things come in the order in which they were put there.

    What is written somewhere is told when it was read (`texts`): on the screen it cannot be seen before either.
    """
    things = tuple(title_of(thing, state, texts) for thing in _seen_at(state, position))
    return things or (state.terrain(position).title,)


def about(state: State, position: Position, commands: Collection[str] | None = None) -> Message | None:
    """What a thing on a tile is for, or None. Nothing is told that needs other `commands` (None: all are known)."""
    for thing in _seen_at(state, position):
        kind = KINDS.get(thing.kind)
        words = kind.about if kind else None
        if words is not None and (commands is None or all(name in commands for name in _COMMAND.findall(words.id))):
            return words
    return None


class Teller:
    """Tells what is on a map. What is written somewhere it only knows once it was read (`learn`), and what things are
    for only where no other `commands` are needed (None: all are known)."""

    def __init__(self, commands: Collection[str] | None = None) -> None:
        self._commands = commands
        self._texts: dict[str, str] = {}

    def learn(self, thing: str, text: str) -> None:
        """Take note of what is written on a sign: it was read."""
        self._texts[thing] = text

    def forget(self) -> None:
        """Nothing was read yet: another try begins."""
        self._texts.clear()

    def describe(self, state: State, position: Position) -> Message:
        """A tile as a child reads it: "a shell (5, 5)"."""
        return describe(state, position, self._texts)

    def overview(self, state: State) -> tuple[Message, ...]:
        """The whole map, sentence by sentence."""
        return overview(state, self._texts)

    def tip(
        self, state: State, position: Position, wanted: Message | None = None, *, more: bool
    ) -> tuple[Message, ...]:
        """What the mouse is on, what is still `wanted` there, and with `more`, what that is for."""
        goal = _("Wanted: {goal}", goal=wanted) if wanted is not None else None
        words = about(state, position, self._commands) if more else None
        return (self.describe(state, position), *(text for text in (goal, words) if text is not None))


def describe(state: State, position: Position, texts: Texts = NOTHING_READ) -> Message:
    """A tile as a child reads it: "a shell (5, 5)"."""
    what = on_tile(state, position, texts)
    x, y = position
    if len(what) == 1:
        return _("{thing} ({x}, {y})", thing=what[0], x=x, y=y)
    if len(what) == 2:
        return _("{thing} and {other} ({x}, {y})", thing=what[0], other=what[1], x=x, y=y)
    return _("{thing}, {other} and more ({x}, {y})", thing=what[0], other=what[1], x=x, y=y)


def overview(state: State, texts: Texts = NOTHING_READ) -> tuple[Message, ...]:
    """The whole map, sentence by sentence: its size, the hero, and every other thing in reading order."""
    told = [_("The map is {columns} tiles wide and {rows} tiles high.", columns=state.width, rows=state.height)]
    hero = state.things.get("hero")
    if hero is not None:
        x, y = hero.position
        told.append(_("The hero is at ({x}, {y}) and faces {direction}.", x=x, y=y, direction=hero.facing.title))
    others = (thing for thing in state.things.values() if thing is not hero and is_seen(thing))
    for thing in sorted(others, key=lambda thing: (thing.position.y, thing.position.x)):
        x, y = thing.position
        told.append(_("At ({x}, {y}): {thing}.", thing=title_of(thing, state, texts), x=x, y=y))
    return tuple(told)


def _seen_at(state: State, position: Position) -> Iterator[Thing]:
    return (thing for thing in state.things_at(position) if is_seen(thing))
