"""Walking on the map by keyboard: which keys walk, and when the next step begins."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Protocol

import pygame

from pyland.ui.widgets.keys import shift_held, shortcut_held
from pyland.world.geometry import Direction, Position
from pyland.world.state import State
from pyland.world.things import kind_of

WAYS: Mapping[int, Direction] = MappingProxyType({
    pygame.K_UP: Direction.NORTH, pygame.K_RIGHT: Direction.EAST, pygame.K_DOWN: Direction.SOUTH,
    pygame.K_LEFT: Direction.WEST, pygame.K_w: Direction.NORTH, pygame.K_d: Direction.EAST,
    pygame.K_s: Direction.SOUTH, pygame.K_a: Direction.WEST,
})  # fmt: skip
_ARROWS = (pygame.K_UP, pygame.K_RIGHT, pygame.K_DOWN, pygame.K_LEFT)
USES = (pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_SPACE, pygame.K_e)


class Walker(Protocol):
    """What can be done by keyboard in a level."""

    @property
    def can_walk(self) -> bool:
        """Whether one may walk now."""
        ...

    def walk(self, direction: Direction) -> None:
        """Take a step."""
        ...

    def walk_use(self) -> None:
        """Use what is in front: talk, read, open."""
        ...


class Walking:
    """Turns keys into steps. A key that is held walks on, step by step, as the picture gets there (`still`)."""

    def __init__(self, walker: Walker, still: Callable[[], bool]) -> None:
        self._walker = walker
        self._still = still
        self._held: list[int] = []
        self._uses = False

    def handle(self, event: pygame.Event) -> bool:
        """Take a key while the map has the keys. Returns whether it was one for walking."""
        if event.type == pygame.KEYUP and event.key in self._held:
            self._held.remove(event.key)
            return True
        if event.type != pygame.KEYDOWN or not self._walker.can_walk or shortcut_held(event.mod):
            return False
        if event.key in WAYS and not _looks_around(event):
            if event.key not in self._held:
                self._held.append(event.key)
            self._step()
            return True
        if event.key in USES:
            self._uses = True
            self._use()
            return True
        return False

    def press(self, state: State, body: str, tile: Position) -> None:
        """A tile was clicked: on the one that `body` stands on, or one beside it, it uses what is there, or walks."""
        walker = state.things.get(body)
        if walker is None or not self._walker.can_walk or not self._still():
            return
        here = walker.position
        way = next((way for way in Direction if here.step(way) == tile), None)
        stands = way is not None and any(
            kind_of(thing).blocks(state, thing, walker) for thing in state.things_at(tile)
        )  # fmt: skip
        if way is not None and not (stands and walker.facing is way):
            self._walker.walk(way)
        self._uses = stands or tile == here

    def update(self) -> None:
        """A frame goes by."""
        if not self._walker.can_walk:
            self.let_go()
        elif self._uses:
            self._use()
        elif self._held:
            self._step()

    def let_go(self) -> None:
        """Forget what is held."""
        self._held.clear()
        self._uses = False

    def _use(self) -> None:
        # Who still walks into somebody when Enter is pressed means that one: it is done when the step has been seen.
        if self._still():
            self._uses = False
            self._walker.walk_use()

    def _step(self) -> None:
        # The key that was pressed last decides, so that one can turn a corner without stopping.
        if self._still():
            self._walker.walk(WAYS[self._held[-1]])


def _looks_around(event: pygame.Event) -> bool:
    """Whether this is an arrow with Shift, which the map itself takes."""
    return event.key in _ARROWS and shift_held(event.mod)
