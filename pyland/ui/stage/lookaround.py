"""Looking around on a map that is larger than the view: by dragging it, with the wheel, and with the arrow keys."""

from collections.abc import Mapping
from types import MappingProxyType

import pygame

from pyland.ui.stage.sight import Sight
from pyland.ui.widgets.base import HANDLED
from pyland.ui.widgets.keys import mods_held, shift_held, shortcut_held
from pyland.ui.widgets.repeat import KeyRepeat

Point = tuple[int, int]
_KEYS: Mapping[int, Point] = MappingProxyType(
    {pygame.K_LEFT: (-1, 0), pygame.K_RIGHT: (1, 0), pygame.K_UP: (0, -1), pygame.K_DOWN: (0, 1)}
)


class Drag:
    """The button that is held on the map. One that has gone further than `least` pixels drags the map along."""

    def __init__(self) -> None:
        self._start: Point | None = None
        self._last: Point = (0, 0)
        self.dragging = False

    @property
    def held(self) -> bool:
        """Whether the button is down."""
        return self._start is not None

    def press(self, point: Point) -> None:
        """The button goes down."""
        self._start = self._last = point
        self.dragging = False

    def move(self, point: Point, least: int) -> Point:
        """The mouse goes on. Answers with how far the map is dragged by that, in pixels."""
        if self._start is None:
            return 0, 0
        if not self.dragging and max(abs(point[0] - self._start[0]), abs(point[1] - self._start[1])) <= least:
            return 0, 0
        self.dragging = True
        way = (point[0] - self._last[0], point[1] - self._last[1])
        self._last = point
        return way

    def release(self) -> bool:
        """The button goes up. Returns whether that was a click."""
        clicked = self._start is not None and not self.dragging
        self._start, self.dragging = None, False
        return clicked


class LookKeys:
    """The arrow keys that look around, one tile at a time; where one walks with the arrows, it is with Shift."""

    def __init__(self, *, with_shift: bool) -> None:
        self._with_shift = with_shift
        self._repeat = KeyRepeat()

    def press(self, event: pygame.Event) -> Point | None:
        """A key goes down: the way to look on, in tiles, or None for a key that is for something else."""
        way = _KEYS.get(event.key)
        if way is None or shortcut_held(event.mod) or shift_held(event.mod) != self._with_shift:
            return None
        self._repeat.press(event)
        return way

    def release(self, key: int | None = None) -> None:
        """A key goes up, or all of them."""
        self._repeat.release(key)

    def due(self, seconds: float) -> Point | None:
        """Let time pass: the way to look on when a key is still held."""
        again = self._repeat.due(seconds)
        return _KEYS[again.key] if again is not None else None


class LookAround:
    """Turns what hands do into looking around. `dragging`: the map is being dragged."""

    def __init__(self, sight: Sight, *, with_shift: bool) -> None:
        self._sight = sight
        self._drag = Drag()
        self._keys = LookKeys(with_shift=with_shift)

    @property
    def dragging(self) -> bool:
        """Whether the map is being dragged."""
        return self._drag.dragging

    @property
    def held(self) -> bool:
        """Whether the button is down."""
        return self._drag.held

    def press(self, point: Point) -> None:
        """The button goes down on the map."""
        self._drag.press(point)

    def move(self, point: Point, least: int) -> None:
        """The mouse goes on. A map that is dragged goes with it at once."""
        across, down = self._drag.move(point, least)
        if (across, down) != (0, 0) and self._sight.look(-across, -down):
            self._sight.camera.jump()

    def release(self) -> bool:
        """The button goes up. Returns whether that was a click."""
        return self._drag.release()

    def wheel(self, event: pygame.Event) -> None:
        """The wheel turns, with Shift across."""
        across, down = event.precise_x, -event.precise_y
        if shift_held(mods_held()):
            across, down = across + down, 0.0
        self._sight.look(across * self._sight.tile, down * self._sight.tile)

    def key(self, event: pygame.Event) -> object | None:
        """A key goes down or up: `HANDLED` if it was one that looks around."""
        if event.type == pygame.KEYUP:
            self._keys.release(event.key)
            return None
        if event.key == pygame.K_HOME:
            self._sight.look_back()
            return HANDLED
        return self._on(self._keys.press(event))

    def update(self, seconds: float) -> None:
        """Let time pass for a key that is held."""
        self._on(self._keys.due(seconds))

    def let_go(self, *, keys_only: bool = False) -> None:
        """Forget what is held."""
        self._keys.release()
        if not keys_only:
            self._drag.release()

    def _on(self, way: Point | None) -> object | None:
        if way is None:
            return None
        self._sight.look(way[0] * self._sight.tile, way[1] * self._sight.tile)
        return HANDLED
