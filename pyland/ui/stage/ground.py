"""The ground: drawn once into squares of a few tiles, of which only the ones in sight are kept and shown."""

from collections.abc import Iterator

import pygame

from pyland.level.picture import MapPicture, SpriteTile, TileImage
from pyland.ui.gfx import SvgStore
from pyland.ui.gfx.cache import Cache, surface_bytes
from pyland.ui.stage.cells import WAVES, Cells
from pyland.ui.stage.sheets import Sheets

_CHUNK = 512
"""About how many pixels wide a square is."""
_NOTHING = MapPicture(0, 0, (), ())
_DIM = ("#05060F", 96)

Key = tuple[int, int, str]
"""Column and row of a square, and which of its pictures: "0" and "1" are its ground at the two moments of the waves
("0" only where there are none), "above" what lies over everybody."""


class Ground:
    """Draws a `MapPicture` at one tile size. What cannot be drawn at once shows the old size, stretched, meanwhile."""

    def __init__(self, store: SvgStore) -> None:
        self._store = store
        self._sheets = Sheets()
        self._cells = Cells(_NOTHING)
        self._tile = 0
        self._dim = False
        self._span = 1
        self._limit = 1
        self._made: Cache[Key, pygame.Surface] = Cache(self._limit, surface_bytes)
        self._calm: set[tuple[int, int]] = set()
        self._bare: set[tuple[int, int]] = set()
        self._waiting: set[tuple[int, int]] = set()
        self._last: tuple[pygame.Surface, tuple[int, int], int] | None = None
        self._stretched: tuple[pygame.Surface, tuple[int, int]] | None = None

    def show(self, picture: MapPicture) -> None:
        """Take another map."""
        self._cells = Cells(picture)
        self._last = self._stretched = None
        self._forget()

    def resize(self, tile: int, dim: bool, view: pygame.Rect, origin: tuple[int, int]) -> None:
        """Draw tiles `tile` pixels wide from now on, darkened or not; it was seen in `view`, at `origin`."""
        if (tile, dim) == (self._tile, self._dim):
            return
        if len(self._made):
            last = pygame.Surface(view.size, 0, 32)
            self.draw(last, last.get_rect(), (origin[0] - view.x, origin[1] - view.y), 0)
            self._last = (last, (origin[0] - view.x, origin[1] - view.y), self._tile)
        self._tile, self._dim, self._stretched = tile, dim, None
        self._span = max(2, _CHUNK // tile)
        side = self._span * tile
        self._limit = 4 * 4 * (view.width + 2 * side) * (view.height + 2 * side)
        self._forget()

    def finish(self) -> None:
        """Wait for everything that is still being read, and stretch nothing any more."""
        self._sheets.wait()
        self._last = self._stretched = None

    @property
    def waiting(self) -> bool:
        """Whether something that was drawn is not yet as it should be."""
        return bool(self._waiting)

    def news(self) -> bool:
        """Whether something that had to wait can be drawn now."""
        return any(self._ready(*place) for place in self._waiting)

    def has_waves(self, view: pygame.Rect, origin: tuple[int, int]) -> bool:
        """Whether the two moments of the waves look different."""
        return any(place not in self._calm for place in self._in_sight(view, origin))

    def draw(self, surface: pygame.Surface, view: pygame.Rect, origin: tuple[int, int], phase: int) -> None:
        """Draw the part of the ground that is in `view`, with the map's top left corner at `origin`."""
        blits = []
        self._waiting.clear()
        for place in self._in_sight(view, origin):
            if not self._ready(*place):
                self._waiting.add(place)
                if self._last is not None:
                    continue
            blits.append((self._ground(place, phase), self._corner(place, origin)))
        if self._waiting and self._last is not None:
            self._draw_stretched(surface, view, origin)
        surface.fblits(blits)

    def draw_above(self, surface: pygame.Surface, view: pygame.Rect, origin: tuple[int, int]) -> None:
        """Draw what lies over everybody."""
        places = (place for place in self._in_sight(view, origin) if place not in self._bare)
        found = ((self._above(place), self._corner(place, origin)) for place in places)
        surface.fblits([(picture, corner) for picture, corner in found if picture is not None])

    # Squares

    def _in_sight(self, view: pygame.Rect, origin: tuple[int, int]) -> Iterator[tuple[int, int]]:
        side = self._span * max(1, self._tile)
        for row in range((view.top - origin[1]) // side, (view.bottom - 1 - origin[1]) // side + 1):
            for column in range((view.left - origin[0]) // side, (view.right - 1 - origin[0]) // side + 1):
                yield column, row

    def _corner(self, place: tuple[int, int], origin: tuple[int, int]) -> tuple[int, int]:
        side = self._span * self._tile
        return origin[0] + place[0] * side, origin[1] + place[1] * side

    def _tiles(self, place: tuple[int, int]) -> Iterator[tuple[int, int, tuple[int, int]]]:
        """The tiles of a square, each with its pixel in it."""
        for row in range(self._span):
            for column in range(self._span):
                x, y = place[0] * self._span + column, place[1] * self._span + row
                yield x, y, (column * self._tile, row * self._tile)

    def _ground(self, place: tuple[int, int], phase: int) -> pygame.Surface:
        found = self._made.find(self._ground_key(place, phase))
        if found is not None:
            return found
        picture = self._draw_ground(place, phase)
        # Only now it is known whether there are waves.
        return picture if place in self._waiting else self._made.keep(self._ground_key(place, phase), picture)

    def _ground_key(self, place: tuple[int, int], phase: int) -> Key:
        return (*place, "0" if place in self._calm else str(phase))

    def _draw_ground(self, place: tuple[int, int], phase: int) -> pygame.Surface:
        side = self._span * self._tile
        picture = pygame.Surface((side, side), 0, 32)
        blits, waves = [], []
        for x, y, corner in self._tiles(place):
            blits += [(self._image(image), corner) for image in self._cells.ground(x, y)]
            wave = self._cells.wave(x, y, phase)
            if wave is not None:
                waves.append((self._image(SpriteTile(wave)), corner))
        picture.fblits(blits)
        picture.fblits(waves)
        if not waves:
            self._calm.add(place)
        if self._dim:
            _darken(picture)
        return picture

    def _above(self, place: tuple[int, int]) -> pygame.Surface | None:
        key = (*place, "above")
        found = self._made.find(key)
        if found is not None:
            return found
        blits = [(self._image(image), at) for x, y, at in self._tiles(place) for image in self._cells.above(x, y)]
        if not blits:
            self._bare.add(place)
            return None
        side = self._span * self._tile
        picture = pygame.Surface((side, side), pygame.SRCALPHA, 32)
        picture.fblits(blits)
        return picture if place in self._waiting else self._made.keep(key, picture)

    def _image(self, image: TileImage) -> pygame.Surface:
        if isinstance(image, SpriteTile):
            return self._store.get(image.name, (self._tile, self._tile))
        return self._sheets.tile(image, self._tile)

    # Waiting

    def _ready(self, column: int, row: int) -> bool:
        """Whether a square is drawn, or all of it can be had at once; what is missing is wished for."""
        if (column, row, "0") in self._made or (column, row, "1") in self._made:
            return True
        size = (self._tile, self._tile)
        names: set[str] = set()
        ready = True
        for x, y, _ in self._tiles((column, row)):
            for image in (*self._cells.ground(x, y), *self._cells.above(x, y)):
                if isinstance(image, SpriteTile):
                    names.add(image.name)
                elif not self._sheets.ready(image.path):
                    ready = False
        if self._last is None:
            return ready
        missing = [name for name in (*sorted(names), *WAVES) if not self._store.ready(name, size)]
        self._store.wish((name, size) for name in missing)
        return ready and not missing

    def _draw_stretched(self, surface: pygame.Surface, view: pygame.Rect, origin: tuple[int, int]) -> None:
        """Draw the ground as it was last seen at another size, as large as it is now."""
        if self._last is None:
            return
        last, corner, tile = self._last
        if self._stretched is None:
            size = (max(1, last.get_width() * self._tile // tile), max(1, last.get_height() * self._tile // tile))
            at = (-corner[0] * self._tile // tile, -corner[1] * self._tile // tile)
            self._stretched = pygame.transform.scale(last, size), at
        picture, at = self._stretched
        surface.fill(pygame.transform.average_color(last)[:3], view)
        surface.blit(picture, (origin[0] + at[0], origin[1] + at[1]))

    def _forget(self) -> None:
        self._made = Cache(self._limit, surface_bytes)
        self._calm.clear()
        self._bare.clear()
        self._waiting.clear()


def _darken(picture: pygame.Surface) -> None:
    veil = pygame.Surface(picture.get_size(), 0, 32)
    veil.fill(_DIM[0])
    veil.set_alpha(_DIM[1])
    picture.blit(veil, (0, 0))
