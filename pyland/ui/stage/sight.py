"""`Sight`: which part of the map is seen, and how large."""

from collections.abc import Sequence

import pygame

from pyland.ui.stage import zoom
from pyland.ui.stage.camera import Camera, Frame, Spot
from pyland.ui.stage.looks import role_of
from pyland.ui.stage.ruler import View
from pyland.world.geometry import Position
from pyland.world.state import State

_NEAR, _FAR = 1.2, 3.0
"""In tiles: how near the hero may come to the edge where all that is of interest is seen anyway, and elsewhere."""


class Sight:
    """The camera over a map, in the part of the stage that nothing lies over (`clear`, in pixels).

    The camera follows whoever is led. When somebody looks around (`away`), it stays where it was moved to until there
    is something new to follow.
    """

    def __init__(self) -> None:
        self.camera = Camera()
        self.rect = pygame.Rect(0, 0, 0, 0)
        self.clear = pygame.Rect(0, 0, 0, 0)
        self.tile = 1
        self.columns, self.rows = 0, 0
        self.away = False
        self._interest = pygame.Rect(0, 0, 0, 0)
        self._followed = Spot(0, 0)
        self._factor = 1.0
        self._seen = (0, 0)

    def show(self, columns: int, rows: int, state: State) -> None:
        """Look at another map."""
        self.columns, self.rows = columns, rows
        self._interest = _interest(state)

    def fit(self, rect: pygame.Rect, overlays: Sequence[pygame.Rect], factor: float) -> None:
        """Choose the size of the tiles, for a place and what lies over it; `factor` is pixels a dp."""
        self.rect, self._factor = rect, factor
        self.make_room(overlays)
        self.tile = zoom.tile_size(self.clear, (self.columns, self.rows), self._interest.size, factor)

    def make_room(self, overlays: Sequence[pygame.Rect]) -> None:
        """Take note of what lies over the place now."""
        self.clear = zoom.clear_part(self.rect, overlays)

    def aim(self, followed: Spot, *, anew: bool = False) -> None:
        """Show above all the tile that is followed; `anew` looks first at all that is of interest."""
        if self.away and not anew and followed == self._followed:
            return
        self.away, self._followed = False, followed
        interest, at_once = self._interest, self._at_once
        whole = Spot(interest.x, interest.y, interest.width, interest.height)
        if anew:
            self.camera.aim(self._frame(_NEAR), whole if at_once else followed, middle=True)
        elif at_once:
            # What lies over the map later hides no goal, either, as long as there is room for all of it.
            self.camera.aim(self._frame(0), whole)
        self.camera.aim(self._frame(_NEAR if at_once else _FAR), followed)

    def with_both(self, first: Spot, second: Spot) -> Spot:
        """The tiles from one tile to another, or the first alone when there is no room for both."""
        left, top = min(first.x, second.x), min(first.y, second.y)
        columns, rows = abs(first.x - second.x) + 1, abs(first.y - second.y) + 1
        fits = columns * self.tile <= self.clear.width and rows * self.tile <= self.clear.height
        return Spot(left, top, columns, rows) if fits else first

    def look(self, across: float, down: float) -> bool:
        """Look on by so many pixels. Returns whether there was anything more to see there."""
        if not self.camera.look(self._frame(0), across, down):
            return False
        self.away = True
        return True

    def look_back(self) -> None:
        """Look at what is followed again."""
        self.away = False
        self.aim(self._followed)

    def update(self, seconds: float, *, at_once: bool) -> bool:
        """Let the map glide on, or be there at once. Returns whether it has moved since the last time."""
        if at_once:
            self.camera.jump()
        else:
            self.camera.update(seconds)
        before, self._seen = self._seen, (self.camera.x, self.camera.y)
        return before != self._seen

    @property
    def view(self) -> View:
        """What is seen now."""
        return View((self.camera.x, self.camera.y), self.tile, self.columns, self.rows, self.clear)

    def tile_rect(self, position: Position, *, at_rest: bool = False) -> pygame.Rect:
        """Where a tile is, in pixels of the window; or will be `at_rest`, when the map has stopped gliding."""
        left, top = self.camera.goal if at_rest else (self.camera.x, self.camera.y)
        return pygame.Rect(left + position[0] * self.tile, top + position[1] * self.tile, self.tile, self.tile)

    def tile_at(self, point: tuple[int, int]) -> Position | None:
        """The tile of the map at a pixel, or None outside the map."""
        x, y = (point[0] - self.camera.x) // self.tile, (point[1] - self.camera.y) // self.tile
        return Position(x, y) if 0 <= x < self.columns and 0 <= y < self.rows else None

    @property
    def _at_once(self) -> bool:
        """Whether all that is of interest can be seen together."""
        wide, high = self._interest.width * self.tile, self._interest.height * self.tile
        return wide <= self.clear.width and high <= self.clear.height

    def _frame(self, margin: float) -> Frame:
        size = (self.columns * self.tile, self.rows * self.tile)
        return Frame(self.clear, zoom.reserve(self._factor), size, self.tile, margin * self.tile)


def _interest(state: State) -> pygame.Rect:
    """The tiles on which there is something to do, and those around them."""
    places = [thing.position for thing in state.things.values() if role_of(thing).strong]
    if not places:
        return pygame.Rect(0, 0, state.width, state.height)
    left, top = min(place.x for place in places), min(place.y for place in places)
    right, bottom = max(place.x for place in places) + 1, max(place.y for place in places) + 1
    return pygame.Rect(left - 1, top - 1, right - left + 2, bottom - top + 2).clip((0, 0, state.width, state.height))
