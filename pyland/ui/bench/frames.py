"""How long a frame of the map takes: by the game, by a loop over the tiles, and by pyscroll where it is installed.

All three draw the same map, with 50 sprites that move in every frame, on the whole window. The first frames, in which
pictures are made and kept, are not counted. The game's frame does the most: it also finds out what changed, sorts,
lets people breathe, and draws the ruler.
"""

import random
import time
from collections.abc import Callable, Iterator, Sequence
from statistics import median
from typing import Any

import pygame

from pyland.benchmarks.row import Row
from pyland.level.build import grass
from pyland.level.picture import MapPicture, SpriteTile
from pyland.resources import assets_folder
from pyland.text import ENGLISH
from pyland.ui.gfx import Canvas, FontBook, Scale, SvgStore
from pyland.ui.stage import Stage
from pyland.ui.theme import DAY
from pyland.world.events import Entry, Moved
from pyland.world.geometry import Direction, Position
from pyland.world.state import State, Thing

SIZES = ((1366, 768), (1920, 1080))
SPRITES = 50
_MAP = 100
_FRAMES = 160
_WARM = 40
_SEED = 7
_STEP = 20
"""The hero takes so many frames for a tile."""
_HOME = Position(50, 50)
_AROUND = (9, 5)
_DECOR = ("deco_daisy", "deco_tuft", "deco_pebbles")

Draw = Callable[[pygame.Surface, int], None]
"""Draws the frame of a number."""


def rows() -> list[Row]:
    """Measure everything, at both sizes of the window."""
    store = SvgStore(assets_folder() / "sprites")
    return [row for size in SIZES for row in _rows_at(size, store)]


def _rows_at(size: tuple[int, int], store: SvgStore) -> Iterator[Row]:
    window = pygame.Surface(size, 0, 32)
    place = f"{size[0]}x{size[1]}, {SPRITES} moving sprites"
    scene = _Scene(store, size)
    pyscroll = _pyscroll(scene)
    ours, naive, *others = _measure((scene.draw, _tile_loop(scene), *([pyscroll] if pyscroll else [])), window)
    yield Row(f"frame, {place}", ours, "ms", "a loop over the tiles in view", naive / ours)
    yield Row(f"frame by a loop over the tiles in view, {place}", naive, "ms")
    for value in others:
        yield Row(f"frame by pyscroll (map and sprites only), {place}", value, "ms")


def _measure(draws: Sequence[Draw], window: pygame.Surface) -> list[float]:
    """The median milliseconds of a frame for each way of drawing. They take turns, so that all have the same luck."""
    taken: list[list[float]] = [[] for _ in draws]
    for number in range(_FRAMES):
        for draw, times in zip(draws, taken, strict=True):
            start = time.perf_counter()
            draw(window, number)
            times.append((time.perf_counter() - start) * 1000)
    return [median(times[_WARM:]) for times in taken]


class _Scene:
    """A map of 100 by 100 tiles, a hero who walks to and fro, and people who are on other tiles in every frame."""

    def __init__(self, store: SvgStore, size: tuple[int, int]) -> None:
        chance = random.Random(_SEED)
        self.store = store
        self.size = size
        self.picture = _picture(chance)
        self.states = [_state(chance) for _ in range(_FRAMES)]
        scale = Scale.of_window(*size)
        self.stage = Stage("", store, ENGLISH)
        self.stage.layout(Canvas(scale, DAY, FontBook(), store), pygame.Rect((0, 0), size))
        self.stage.show(self.picture, self.states[0])
        self.tile = self.stage.tile
        self.origins: list[tuple[int, int]] = []

    def draw(self, window: pygame.Surface, number: int) -> None:
        """What the game does in a frame."""
        self.stage.set_moment(self.states[number], ((self._entry(number), (number % _STEP) / _STEP),))
        self.stage.update(1 / 60)
        self.stage.draw(window)
        self.origins.append(self.stage.tile_rect(Position(0, 0)).topleft)

    def sprites(self, number: int) -> list[tuple[pygame.Surface, tuple[int, int]]]:
        """The pictures of the same people at the same places, from back to front."""
        x, y = self.origins[number]
        tall = self.tile * 3 // 2
        picture = self.store.get("ranger_0", (self.tile, tall))
        people = sorted(self.states[number].things.values(), key=lambda thing: thing.position.y)
        return [
            (picture, (x + thing.position.x * self.tile, y + (thing.position.y + 1) * self.tile - tall))
            for thing in people
        ]

    def images(self, x: int, y: int) -> list[pygame.Surface]:
        """The pictures of one tile, ready to be drawn."""
        size = (self.tile, self.tile)
        return [self.store.get(tile.name, size) for tile in self.picture.ground[y][x] if isinstance(tile, SpriteTile)]

    @staticmethod
    def _entry(number: int) -> Entry:
        leg = number // _STEP
        way = Direction.EAST if leg % 4 < 2 else Direction.WEST
        start = _hero_at(number)
        return Entry(leg, leg, None, Moved("hero", start, start.step(way), way))


def _hero_at(number: int) -> Position:
    return _HOME.step(Direction.EAST, (0, 1, 2, 1)[number // _STEP % 4])


def _picture(chance: random.Random) -> MapPicture:
    def images(x: int, y: int) -> tuple[SpriteTile, ...]:
        if 48 <= x % 60 < 50:
            return (SpriteTile("water_255"),)
        if y % 12 == 3:
            return (grass(x, y), SpriteTile("path_068"))
        decor = (SpriteTile(chance.choice(_DECOR)),) if chance.random() < 0.15 else ()
        return (grass(x, y), *decor)

    ground = tuple(tuple(images(x, y) for x in range(_MAP)) for y in range(_MAP))
    return MapPicture(_MAP, _MAP, ground, ((),) * _MAP)


def _state(chance: random.Random) -> State:
    """A state with everybody somewhere near the hero."""
    things = {"hero": Thing("hero", "hero", _HOME)}
    for number in range(SPRITES):
        x, y = (reach + chance.randint(-around, around) for reach, around in zip(_HOME, _AROUND, strict=True))
        things[f"person-{number}"] = Thing(f"person-{number}", "person", Position(x, y))
    return State((("grass",) * _MAP,) * _MAP, things)


def _tile_loop(scene: _Scene) -> Draw:
    """The simplest way: every tile in sight is drawn again in every frame."""
    tiles = [[scene.images(x, y) for x in range(_MAP)] for y in range(_MAP)]
    tile = scene.tile

    def draw(window: pygame.Surface, number: int) -> None:
        left, top = scene.origins[number]
        for y in range(-top // tile, (scene.size[1] - top) // tile + 1):
            for x in range(-left // tile, (scene.size[0] - left) // tile + 1):
                for image in tiles[y][x]:
                    window.blit(image, (left + x * tile, top + y * tile))
        for picture, corner in scene.sprites(number):
            window.blit(picture, corner)

    return draw


class _PyscrollMap:
    """The map as pyscroll asks for it: one layer."""

    visible_tile_layers = (0, 1)

    def __init__(self, scene: _Scene) -> None:
        self.tile_size = (scene.tile, scene.tile)
        self.map_size = (_MAP, _MAP)
        self._tiles = [[scene.images(x, y) for x in range(_MAP)] for y in range(_MAP)]

    def process_animation_queue(self, view: Any) -> list[Any]:
        """Nothing on this map moves by itself."""
        return []

    def prepare_tiles(self, tiles: Any) -> None:
        """All tiles are ready."""

    def get_tile_image(self, x: int, y: int, layer: int) -> pygame.Surface | None:
        """One picture of a tile."""
        images = self._tiles[y][x]
        return images[layer] if layer < len(images) else None

    def get_tile_images_by_rect(self, rect: pygame.Rect) -> Iterator[tuple[int, int, int, pygame.Surface]]:
        """All pictures in a rectangle of tiles, its right and lower border included."""
        left, top, width, height = rect
        for layer in self.visible_tile_layers:
            for y in range(max(0, top), min(_MAP, top + height + 1)):
                for x in range(max(0, left), min(_MAP, left + width + 1)):
                    image = self.get_tile_image(x, y, layer)
                    if image is not None:
                        yield x, y, layer, image


def _pyscroll(scene: _Scene) -> Draw | None:
    """Pyscroll's buffered renderer, with the same sprites; None when it is not installed."""
    try:
        import pyscroll  # type: ignore  # it has no annotations, and is there in development only
    except ImportError:
        return None
    renderer = pyscroll.BufferedRenderer(_PyscrollMap(scene), scene.size, clamp_camera=False)
    width, height = scene.size

    def draw(window: pygame.Surface, number: int) -> None:
        left, top = scene.origins[number]
        renderer.center((width // 2 - left, height // 2 - top))
        sprites: Sequence[tuple[pygame.Surface, tuple[int, int]]] = scene.sprites(number)
        surfaces = [(picture, picture.get_rect(topleft=corner), 2) for picture, corner in sprites]
        renderer.draw(window, window.get_rect(), surfaces)

    return draw
