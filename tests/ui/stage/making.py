"""Stages for tests: small maps from drawings, and sprites in plain colours that can be found again on the picture."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pygame

from pyland.level.build import grass
from pyland.level.picture import MapPicture, SpriteTile
from pyland.text import ENGLISH
from pyland.ui.gfx import Canvas, FontBook, Scale, SvgStore
from pyland.ui.stage import Stage
from pyland.ui.theme import DAY, Theme
from pyland.world.ascii import draw
from pyland.world.events import Entry, Event
from pyland.world.state import State

Colour = tuple[int, int, int]

GRASS, WATER, GEM, TREE, SIGN = "#40A040", "#3030C0", "#00FFFF", "#804000", "#FFFF00"
WATER_PATCH, RED = "#2020A0", "#C00020"
HERO, HERO_NORTH = "#FF0000", "#A00050"
SMALL = (64, 64, 16, 16, 32, 32)
"""Size of a small sprite, and the box that is drawn in it."""
TALL = (64, 96, 16, 6, 32, 80)
_SPRITES: Mapping[str, tuple[str, tuple[int, ...]]] = {
    "grass_a": (GRASS, (64, 64, 0, 0, 64, 64)),
    "grass_b": (GRASS, (64, 64, 0, 0, 64, 64)),
    "water_255": (WATER, (64, 64, 0, 0, 64, 64)),
    "water_000": (WATER_PATCH, (64, 64, 0, 0, 64, 64)),
    "paint_red": (RED, SMALL),
    "gem": (GEM, SMALL),
    "shell": ("#FF80FF", SMALL),
    "sign": (SIGN, SMALL),
    "flag": ("#FF8000", TALL),
    "tree": (TREE, TALL),
    "ranger_0": ("#8000FF", TALL),
    "player_ring": ("#D0D0F0", (64, 64, 30, 44, 4, 4)),
    "tile_hover": ("#F0F0F0", (64, 64, 0, 0, 8, 64)),
    "emote_oops": ("#123456", SMALL),
    "fx_wave_0": ("#6060FF", (64, 64, 10, 20, 10, 4)),
    "fx_wave_1": ("#6060FF", (64, 64, 40, 20, 10, 4)),
    **{f"explorer_{way}{frame}": (HERO, TALL) for way in "esw" for frame in range(3)},
    **{f"explorer_n{frame}": (HERO_NORTH, TALL) for frame in range(3)},
}
_SURE = 12
_FULL = 250


def sprite_store(folder: Path) -> SvgStore:
    """A store of plain sprites, written into the folder."""
    for name, (colour, (width, height, x, y, wide, high)) in _SPRITES.items():
        box = f'<rect x="{x}" y="{y}" width="{wide}" height="{high}" fill="{colour}"/>'
        head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}"'
        (folder / f"{name}.svg").write_text(f'{head} viewBox="0 0 {width} {height}">{box}</svg>', encoding="utf-8")
    return SvgStore(folder)


def picture_of(state: State) -> MapPicture:
    """A picture for a state: grass and water."""
    ground = tuple(
        tuple((SpriteTile("water_255"),) if name == "water" else (grass(x, y),) for x, name in enumerate(row))
        for y, row in enumerate(state.ground)
    )
    return MapPicture(state.width, state.height, ground, tuple(tuple(() for _ in row) for row in ground))


def canvas_of(
    store: SvgStore, theme: Theme = DAY, size: tuple[int, int] = (640, 480), *, factor: float = 1.0, still: bool = False
) -> Canvas:
    """A canvas for a window of `size`."""
    return Canvas(Scale(*size, factor), theme, FontBook(), store, reduced_motion=still)


class Scene:
    """A stage with a map from a drawing, in a window of 640x480."""

    def __init__(
        self, store: SvgStore, drawing: str, *, theme: Theme = DAY, still: bool = False,
        overlays: Sequence[pygame.Rect] = (), ruler: bool = False, walkable: bool = False,
    ) -> None:  # fmt: skip
        self.state = draw(drawing)
        self.stage = Stage("map", store, ENGLISH, walkable=walkable)
        self.stage.ruler = ruler
        self.stage.set_clear(overlays)
        self.stage.layout(canvas_of(store, theme, still=still), pygame.Rect(0, 0, 640, 480))
        self.stage.show(picture_of(self.state), self.state)
        self._index = 0

    def moment(self, event: Event | None, progress: float = 0.0, index: int = 1) -> None:
        """Show an event."""
        self.stage.set_moment(self.state, ((Entry(index, 0, None, event), progress),) if event else ())

    def over(self, event: Event) -> None:
        """Let an event be over: it changes the state, which is shown next."""
        event.apply(self.state)
        self.stage.set_moment(self.state, ())

    def put(self, name: str, **changes: object) -> None:
        """Change a thing behind the stage's back, as the log does."""
        self.state.put(replace(self.state.things[name], **changes))  # type: ignore[arg-type]

    def shot(self) -> pygame.Surface:
        """The picture, once everything has settled."""
        surface = pygame.Surface((640, 480), 0, 32)
        surface.fill("#FF00FF")
        self.stage.draw(surface)
        return surface

    def settle(self, seconds: float = 3.0) -> None:
        """Let time pass until nothing glides any more."""
        for _ in range(int(seconds * 20)):
            self.stage.update(0.05)


def box_of(picture: pygame.Surface, colour: str) -> pygame.Rect:
    """Around everything of a colour; empty when there is nothing of it."""
    mask = pygame.mask.from_threshold(picture, pygame.Color(colour), (_SURE, _SURE, _SURE, _FULL))
    rects = mask.get_bounding_rects()
    return rects[0].unionall(rects[1:]) if rects else pygame.Rect(0, 0, 0, 0)


def count_of(picture: pygame.Surface, colour: str) -> int:
    """How many pixels have a colour."""
    return pygame.mask.from_threshold(picture, pygame.Color(colour), (_SURE, _SURE, _SURE, _FULL)).count()


def colour_at(picture: pygame.Surface, point: tuple[int, int]) -> str:
    """The colour of a pixel, as it is written in a theme."""
    red, green, blue, _ = picture.get_at(point)
    return f"#{red:02X}{green:02X}{blue:02X}"
