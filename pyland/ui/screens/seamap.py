"""The sea with its islands: where everything is, and drawing it."""

import math
import random
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import pygame

from pyland.ui.gfx import Canvas
from pyland.ui.screens.islands import SIZE, Deco, Point, chart_of, spots, steps
from pyland.ui.screens.progress import Place, Shore, State, shores
from pyland.ui.services import Services
from pyland.ui.theme import INK

_SEA = ("#66CDE8", "#3CACD4")
_WAVE = "#B4EEF8"
_TOP, _BOTTOM = 84, 150
"""Room in dp above and below the islands, for what lies over the sea."""
_SCALES = (1.2, 1.8)
_STEP = 1.0
"""Islands are at least so many of their widths apart."""
_EDGE = 40
_SWELL = 26
"""So many dp an island may lie higher or lower than the middle, as its `place` wants it."""
SHADE = "#6A7488"
"""What the sea is multiplied with in high contrast."""
_PALER = "#343842"
_MIST = "#DCE6EE"
_MISTY = 205
"""How thick the mist is, 0 to 255."""
_DOT_GAP = 15
_BEND = 30
_WAVES = 70


def prepare_map(services: Services, canvas: Canvas) -> None:
    """Have the pictures of the world map drawn in the background: it is likely to be the next screen."""
    services.sprites.wish(SeaMap(canvas, shores(services.library, services.player)).sprites())


class Land(NamedTuple):
    """An island on the map: its picture's place and the middles of its levels, in pixels of the whole sea."""

    shore: Shore
    rect: pygame.Rect
    spots: tuple[tuple[int, int], ...]


class SeaMap:
    """Lays out the islands for one canvas and draws the part that is seen. Positions count from the sea's west end."""

    def __init__(self, canvas: Canvas, shores: Sequence[Shore]) -> None:
        self._canvas = canvas
        self._high_contrast = canvas.theme.outline > 0
        self.scale = min(max((canvas.scale.height_dp - _TOP - _BOTTOM - 10) / (SIZE[1] + 26), _SCALES[0]), _SCALES[1])
        """Of the islands' pictures, in dp."""
        self.lands, self.width = self._lay_out(shores)
        self._pictures: dict[str, pygame.Surface] = {}
        self._sea: pygame.Surface | None = None

    @property
    def places(self) -> list[tuple[Place, tuple[int, int]]]:
        """All levels, from west to east, with their middles."""
        return [pair for land in self.lands for pair in zip(land.shore.places, land.spots, strict=True)]

    def sprites(self) -> Iterator[tuple[str, tuple[int, int]]]:
        """The pictures it is made of, with their sizes in pixels, to be drawn ahead."""
        for land in self.lands:
            yield self._picture_name(land), land.rect.size
            for deco in chart_of(land.shore.island.picture).decos:
                yield deco.sprite, self._deco_size(deco, land)

    def draw(self, surface: pygame.Surface, west: int) -> None:
        """Draw the sea with its islands; `west` is how far the map is scrolled."""
        surface.blit(self._ground(surface), (0, 0))
        self._draw_links(surface, west)
        for land in self.lands:
            seen = land.rect.move(-west, 0)
            if seen.colliderect(surface.get_rect()):
                surface.blit(self._picture(land), seen)

    # Where things are

    def _lay_out(self, shores: Sequence[Shore]) -> tuple[list[Land], int]:
        canvas = self._canvas
        size = canvas.px(SIZE[0] * self.scale), canvas.px(SIZE[1] * self.scale)
        step = round(size[0] * _STEP)
        wide = max(canvas.scale.width, canvas.px(2 * _EDGE) + step * len(shores))
        lefts = self._lefts(shores, step, wide - size[0])
        over = canvas.px(2 * _EDGE) + (lefts[-1] + size[0] - lefts[0] if lefts else 0)
        width = max(canvas.scale.width, over)
        shift = (width - over) // 2 + canvas.px(_EDGE) - (lefts[0] if lefts else 0)
        middle = (canvas.px(_TOP) + canvas.scale.height - canvas.px(_BOTTOM)) // 2
        lands = []
        for shore, left in zip(shores, lefts, strict=True):
            swell = _swell(shore, len(shores))
            rect = pygame.Rect((left + shift, middle - size[1] // 2 + canvas.px(swell)), size)
            lands.append(Land(shore, rect, self._spots(shore, rect)))
        return lands, width

    def _lefts(self, shores: Sequence[Shore], step: int, room: int) -> list[int]:
        """The left edges of the islands: as their `place` wants it, but in order and not over each other."""
        lefts: list[int] = []
        for shore in shores:
            least = lefts[-1] + step if lefts else 0
            wanted = round(shore.island.place[0] / 100 * room)
            lefts.append(max(least, wanted) if len(shores) > 2 else least)
        return lefts

    def _spots(self, shore: Shore, rect: pygame.Rect) -> tuple[tuple[int, int], ...]:
        way = chart_of(shore.island.picture).way
        factor = rect.width / SIZE[0]
        found = spots(way, len(shore.places))
        return tuple((round(rect.x + x * factor), round(rect.y + y * factor)) for x, y in found)

    # Drawing

    def _ground(self, surface: pygame.Surface) -> pygame.Surface:
        if self._sea is None or self._sea.get_size() != surface.get_size():
            self._sea = pygame.Surface(surface.get_size(), 0, surface)
            self._canvas.gradient(self._sea, self._sea.get_rect(), *_SEA)
            self._draw_waves(self._sea)
            if self._high_contrast:
                self._sea.fill(SHADE, special_flags=pygame.BLEND_RGB_MULT)
        return self._sea

    def _draw_waves(self, sea: pygame.Surface) -> None:
        canvas, chance = self._canvas, random.Random(3)
        for _number in range(_WAVES):
            at = chance.uniform(0, 1), chance.uniform(0.08, 1)
            wide = chance.choice((16, 20, 24, 28))
            wave = (
                f'<path d="M2 6 q{wide / 4} -5 {wide / 2} 0 q{wide / 4} 5 {wide / 2} 0 q{wide / 4} -5 {wide / 2} 0" '
                f'fill="none" stroke="{_WAVE}" stroke-width="2.4" stroke-linecap="round" opacity="0.7"/>'
            )
            rect = canvas.rect(at[0] * canvas.scale.width_dp, at[1] * canvas.scale.height_dp, wide * 2, 12)
            canvas.drawing(sea, rect, wave, (wide * 2, 12))

    def _picture(self, land: Land) -> pygame.Surface:
        """The island with its ways and what grows on it, without its levels."""
        key = land.shore.island.id
        if key not in self._pictures:
            self._pictures[key] = self._draw_island(land)
        return self._pictures[key]

    def _draw_island(self, land: Land) -> pygame.Surface:
        canvas, island = self._canvas, land.shore.island
        picture = pygame.Surface(land.rect.size, pygame.SRCALPHA, 32)
        picture.blit(canvas.sprites.get(self._picture_name(land), land.rect.size), (0, 0))
        spots_here = [(x - land.rect.x, y - land.rect.y) for x, y in land.spots]
        factor = land.rect.width / SIZE[0]
        taken = [self._taken(place, spot) for place, spot in zip(land.shore.places, spots_here, strict=True)]
        way = chart_of(island.picture).way
        for place, dots in zip(land.shore.places, steps(way, len(spots_here), _DOT_GAP / self.scale), strict=False):
            points = [(x * factor, y * factor) for x, y in dots]
            self._draw_dots(picture, points, taken, walked=place.state is State.DONE)
        for deco in sorted(chart_of(island.picture).decos, key=lambda deco: deco.y):
            wide, high = self._deco_size(deco, land)
            corner = (round(deco.x * factor) - wide // 2, round(deco.y * factor) - high)
            if not _hides(pygame.Rect(corner, (wide, high)), spots_here, canvas.px(16)):
                picture.blit(canvas.sprites.get(deco.sprite, (wide, high)), corner)
        return self._toned(picture, land.shore)

    def _picture_name(self, land: Land) -> str:
        name = land.shore.island.picture
        return name if self._canvas.sprites.has(name) else "island_beach"

    @staticmethod
    def _deco_size(deco: Deco, land: Land) -> tuple[int, int]:
        wide = round(deco.width * land.rect.width / SIZE[0])
        return wide, wide * 3 // 2 if deco.tall else wide

    def _toned(self, picture: pygame.Surface, shore: Shore) -> pygame.Surface:
        """Islands that cannot be reached yet lie in the mist; in high contrast, levels stand out from all of them."""
        if shore.locked is not None:
            grey = pygame.transform.grayscale(picture)
            grey.fill(_PALER, special_flags=pygame.BLEND_RGB_ADD)
            grey.fill(_MIST, special_flags=pygame.BLEND_RGB_MULT)
            grey.set_alpha(_MISTY)
            picture.blit(grey, (0, 0))
        if self._high_contrast:
            picture.fill(SHADE, special_flags=pygame.BLEND_RGB_MULT)
        return picture

    def _taken(self, place: Place, spot: tuple[int, int]) -> pygame.Rect:
        """Where a level and its stars are."""
        below = 44 if place.stars is not None and place.state is State.DONE else 22
        px = self._canvas.px
        return pygame.Rect(spot[0] - px(29), spot[1] - px(22), px(58), px(22 + below))

    def _draw_links(self, surface: pygame.Surface, west: int) -> None:
        """The ways over the sea."""
        canvas = self._canvas
        for land, following in zip(self.lands, self.lands[1:], strict=False):
            if not land.spots or not following.spots:
                continue
            start, end = land.spots[-1], following.spots[0]
            long = math.dist(start, end)
            across = (start[1] - end[1]) / max(1, long), (end[0] - start[0]) / max(1, long)
            count = max(2, round(long / canvas.px(_DOT_GAP)))
            points = []
            for number in range(1, count):
                share = number / count
                out = math.sin(math.pi * share) * canvas.px(_BEND)
                x = start[0] + (end[0] - start[0]) * share + across[0] * out
                points.append((x - west, start[1] + (end[1] - start[1]) * share + across[1] * out))
            self._draw_dots(surface, points, (), walked=following.shore.locked is None)

    def _draw_dots(
        self, surface: pygame.Surface, points: Sequence[Point], taken: Sequence[pygame.Rect], *, walked: bool
    ) -> None:
        """Draw the steps of a way, but none where the map is taken."""
        dot = _dot(self._canvas, walked=walked)
        for point in points:
            if not any(rect.collidepoint(point) for rect in taken):
                surface.blit(dot, dot.get_rect(center=(round(point[0]), round(point[1]))))


def _swell(shore: Shore, islands: int) -> float:
    """How many dp lower than the middle an island lies."""
    place = shore.island.place
    if islands < 2 or place == (0, 0):
        return 0.0
    return max(-1.0, min(1.0, (place[1] - 50) / 30)) * _SWELL


def _hides(rect: pygame.Rect, spots_here: Sequence[tuple[int, int]], reach: int) -> bool:
    """Whether something there would hide a level."""
    return any(rect.inflate(reach, reach).collidepoint(spot) for spot in spots_here)


def _dot(canvas: Canvas, *, walked: bool) -> pygame.Surface:
    """One step of a way."""
    size = canvas.px(12), canvas.px(10)
    picture = pygame.Surface(size, pygame.SRCALPHA, 32)
    fill, edge = (1, 1) if walked else (0.6, 0.35)
    body = (
        f'<ellipse cx="6" cy="5" rx="4.6" ry="3.5" fill="#FFFFFF" fill-opacity="{fill}" stroke="{INK}" '
        f'stroke-width="1.7" stroke-opacity="{edge}"/>'
    )
    canvas.drawing(picture, picture.get_rect(), body, (12, 10))
    return picture
