"""The ground: the pictures of a tile are laid over each other once, and only the tiles in sight are drawn."""

from collections.abc import Iterator

import pygame

from pyland.level.build import grass
from pyland.level.picture import MapPicture, SheetTile, SpriteTile, TileImage
from pyland.ui.gfx import SvgStore
from pyland.ui.gfx.cache import surface_cache
from pyland.ui.stage.cells import Cells, changed_ground
from pyland.ui.stage.sheets import Sheets
from pyland.world.state import State

_NOTHING = MapPicture(0, 0, (), ())
_DIM = ("#05060F", 96)
_UNREAD = "#8CCB66"
_MEGABYTES = 48
_MOST_PLACES = 40_000
"""So many tiles are remembered by their place before all are forgotten."""

Stack = tuple[TileImage, ...]
Blits = list[tuple[pygame.Surface, tuple[int, int]]]


class Ground:
    """Draws a `MapPicture` at one tile size. What cannot be drawn at once shows the old size, stretched, meanwhile."""

    def __init__(self, store: SvgStore) -> None:
        self._store = store
        self._sheets = Sheets()
        self._cells = Cells(_NOTHING)
        self._tile = 0
        self._dim = False
        self._flat = surface_cache(_MEGABYTES)
        self._places: dict[tuple[int, int, int], pygame.Surface] = {}
        self._drawn: tuple[object, Blits] = (None, [])
        self._waiting: set[Stack] = set()
        self._last: tuple[pygame.Surface, tuple[int, int], int] | None = None
        self._stretched: tuple[pygame.Surface, tuple[int, int]] | None = None

    def show(self, picture: MapPicture) -> None:
        """Take another map."""
        self._cells = Cells(picture)
        self._last = self._stretched = None
        self._forget_places()

    def resize(self, tile: int, dim: bool, view: pygame.Rect, origin: tuple[int, int]) -> None:
        """Draw tiles `tile` pixels wide from now on, darkened or not; it was seen in `view`, at `origin`."""
        if (tile, dim) == (self._tile, self._dim):
            return
        if self._places and view.width and view.height:
            last, corner = pygame.Surface(view.size, 0, 32), (origin[0] - view.x, origin[1] - view.y)
            self.draw(last, last.get_rect(), corner, 0)
            self._last = (last, corner, self._tile)
        self._tile, self._dim, self._stretched = tile, dim, None
        self._flat.clear()
        self._forget_places()

    def finish(self) -> None:
        """Wait for everything that is still being read, and stretch nothing any more."""
        self._sheets.wait()
        self._last = self._stretched = None
        self._forget_places()

    @property
    def waiting(self) -> bool:
        """Whether something that was drawn is not yet as it should be."""
        return bool(self._waiting)

    def news(self) -> bool:
        """Whether something that had to wait can be drawn now."""
        return any(self._ready(stack) for stack in self._waiting)

    def has_waves(self, view: pygame.Rect, origin: tuple[int, int]) -> bool:
        """Whether the two moments of the waves look different."""
        return any(self._cells.wave(x, y, 0) for x, y, _ in self._in_sight(view, origin))

    def draw(self, surface: pygame.Surface, view: pygame.Rect, origin: tuple[int, int], phase: int) -> None:
        """Draw the part of the ground that is in `view`, with the map's top left corner at `origin`."""
        key = (*view, *origin, phase)
        if self._drawn[0] != key or self._waiting:
            self._waiting.clear()
            places, blits = self._places, []
            for x, y, corner in self._in_sight(view, origin):
                picture = places.get((x, y, phase)) or self._place(x, y, phase)
                if picture is not None:
                    blits.append((picture, corner))
            self._drawn = key, blits
        if self._waiting:
            self._draw_meanwhile(surface, view, origin)
        surface.fblits(self._drawn[1])

    def draw_changes(self, surface: pygame.Surface, view: pygame.Rect, origin: tuple[int, int], state: State) -> None:
        """Draw what has become of single tiles: other ground, and paint on it."""
        size = (self._tile, self._tile)
        changed = ((place, changed_ground(name, *place)) for place, name in state.new_ground.items()
                   if state.ground[place.y][place.x] != name)
        painted = ((place, f"paint_{colour}") for place, colour in state.paint.items())
        for place, name in (*changed, *painted):
            corner = (origin[0] + place.x * self._tile, origin[1] + place.y * self._tile)
            if view.colliderect((corner, size)):
                surface.blit(self._store.get(name, size), corner)

    def draw_above(self, surface: pygame.Surface, view: pygame.Rect, origin: tuple[int, int]) -> None:
        """Draw what lies over everybody."""
        if not self._cells.has_above:
            return
        surface.fblits([
            (self._image(image), corner)
            for x, y, corner in self._in_sight(view, origin)
            for image in self._cells.above(x, y)
            if self._ready((image,)) or self._last is None
        ])  # fmt: skip

    # Tiles

    def _in_sight(self, view: pygame.Rect, origin: tuple[int, int]) -> Iterator[tuple[int, int, tuple[int, int]]]:
        """The tiles in sight, each with the pixel of its corner."""
        left, top = origin
        size = max(1, self._tile)
        for y in range((view.top - top) // size, (view.bottom - 1 - top) // size + 1):
            for x in range((view.left - left) // size, (view.right - 1 - left) // size + 1):
                yield x, y, (left + x * size, top + y * size)

    def _place(self, x: int, y: int, phase: int) -> pygame.Surface | None:
        """The picture of a tile of the map, to be remembered, or None while something of it is missing."""
        picture = self._flattened(self._stack(x, y, phase))
        if picture is not None:
            if len(self._places) >= _MOST_PLACES:
                self._places.clear()
            self._places[x, y, phase] = picture
        return picture

    def _stack(self, x: int, y: int, phase: int) -> Stack:
        """All pictures on a tile, the lowest of which hides everything below it."""
        images = self._cells.ground(x, y)
        if not images or isinstance(images[0], SheetTile):
            images = (grass(x, y), *images)
        wave = self._cells.wave(x, y, phase)
        return images if wave is None else (*images, SpriteTile(wave))

    def _flattened(self, stack: Stack) -> pygame.Surface | None:
        found = self._flat.find(stack)
        if found is not None:
            return found
        if not self._can_draw(stack):
            self._waiting.add(stack)
            return None
        picture = pygame.Surface((self._tile, self._tile), 0, 32)
        picture.fblits([(self._image(image), (0, 0)) for image in stack])
        if self._dim:
            veil = pygame.Surface(picture.get_size(), 0, 32)
            veil.fill(_DIM[0])
            veil.set_alpha(_DIM[1])
            picture.blit(veil, (0, 0))
        return self._flat.keep(stack, picture)

    def _image(self, image: TileImage) -> pygame.Surface:
        if isinstance(image, SpriteTile):
            return self._store.get(image.name, (self._tile, self._tile))
        return self._sheets.tile(image, self._tile)

    # Waiting

    def _can_draw(self, stack: Stack) -> bool:
        """Whether a tile can be drawn now. Where there is no old picture to show meanwhile, sprites do not wait."""
        if self._last is not None:
            return self._ready(stack)
        return all(self._sheets.ready(image.path) for image in stack if isinstance(image, SheetTile))

    def _ready(self, stack: Stack) -> bool:
        """Whether a tile could be drawn at once; what is missing is wished for."""
        size = (self._tile, self._tile)
        missing = [
            image.name for image in stack
            if isinstance(image, SpriteTile) and not self._store.ready(image.name, size)
        ]  # fmt: skip
        if missing:
            self._store.wish((name, size) for name in missing)
        return not missing and all(self._sheets.ready(image.path) for image in stack if isinstance(image, SheetTile))

    def _draw_meanwhile(self, surface: pygame.Surface, view: pygame.Rect, origin: tuple[int, int]) -> None:
        """Draw the ground as it was last seen at another size, as large as it is now."""
        if self._last is None:
            surface.fill(_UNREAD, view)
            return
        last, corner, tile = self._last
        if self._stretched is None:
            size = (max(1, last.get_width() * self._tile // tile), max(1, last.get_height() * self._tile // tile))
            at = (-corner[0] * self._tile // tile, -corner[1] * self._tile // tile)
            self._stretched = pygame.transform.scale(last, size), at
        picture, at = self._stretched
        surface.fill(pygame.transform.average_color(last)[:3], view)
        surface.blit(picture, (origin[0] + at[0], origin[1] + at[1]))

    def _forget_places(self) -> None:
        self._places.clear()
        self._drawn = (None, [])
        self._waiting.clear()
