"""The stage as a picture, with the real art, beside one that was looked at and found good.

After a wanted change of art or drawing, make the pictures anew by running these tests with PYLAND_NEW_SHOTS=1, and
look at them.
"""

import os
from pathlib import Path

import pygame
import pytest

from pyland.level.build import grass
from pyland.level.picture import MapPicture, SpriteTile
from pyland.resources import assets_folder
from pyland.text import ENGLISH, _
from pyland.ui.gfx import SvgStore
from pyland.ui.stage import Stage
from pyland.ui.theme import DAY, HIGH_CONTRAST, Theme
from pyland.world.ascii import draw
from pyland.world.events import Bumped, Entry, Event, Said
from pyland.world.geometry import Position
from tests.ui.stage.making import canvas_of

SHOTS = Path(__file__).parent / "shots"
SIZE = (480, 360)
MOST = 1.0
"""How far pictures may be apart, as the mean over all pixels and colours (of 255): for other rounding."""
DRAWING = """
    ..T...F
    .@..g..
    ..R.S.~
"""
GROUND = {"grass": (), "water": ("water_255",)}
BUMP = Bumped("hero", Position(1, 1), Position(1, 0), "edge", None, _("No."))


def picture_of_the_beach() -> MapPicture:
    state = draw(DRAWING)
    ground = tuple(
        tuple((grass(x, y), *(SpriteTile(tile) for tile in GROUND[name])) for x, name in enumerate(row))
        for y, row in enumerate(state.ground)
    )
    return MapPicture(state.width, state.height, ground, tuple(tuple(() for _ in row) for row in ground))


def shot(theme: Theme, event: Event, mark: Position | None) -> pygame.Surface:
    store = SvgStore(assets_folder() / "sprites")
    stage = Stage("map", store, ENGLISH)
    stage.layout(canvas_of(store, theme, SIZE, still=True), pygame.Rect((0, 0), SIZE))
    state = draw(DRAWING)
    stage.show(picture_of_the_beach(), state)
    stage.set_moment(state, ((Entry(1, 0, None, event), 0.5),))
    stage.set_mark(mark)
    stage.finish()
    surface = pygame.Surface(SIZE, 0, 32)
    stage.draw(surface)
    store.close()
    return surface


def apart(first: pygame.Surface, second: pygame.Surface) -> float:
    """The mean difference of two pictures of the same size, 0 to 255."""
    difference = first.copy()
    difference.blit(second, (0, 0), special_flags=pygame.BLEND_RGB_SUB)
    other = second.copy()
    other.blit(first, (0, 0), special_flags=pygame.BLEND_RGB_SUB)
    difference.blit(other, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
    data = pygame.image.tobytes(difference, "RGB")
    return sum(data) / len(data)


@pytest.mark.parametrize(
    ("name", "theme", "event", "mark"),
    [
        ("day", DAY, Said("hero", "Where is the flag?"), None),
        ("bump", DAY, BUMP, Position(2, 2)),
        ("contrast", HIGH_CONTRAST, Said("hero", "Hello"), Position(4, 1)),
    ],
)
def test_the_picture_is_the_one_that_was_found_good(
    name: str, theme: Theme, event: Event, mark: Position | None
) -> None:
    now, file = shot(theme, event, mark), SHOTS / f"{name}.png"
    if os.environ.get("PYLAND_NEW_SHOTS"):
        pygame.image.save(now, file)
    good = pygame.image.load(file).convert(now)
    assert apart(now, good) <= MOST


def test_pictures_of_different_moments_are_apart() -> None:
    assert apart(shot(DAY, Said("hero", "Hello"), None), shot(DAY, BUMP, Position(2, 2))) > MOST
    assert apart(shot(DAY, BUMP, None), shot(HIGH_CONTRAST, BUMP, None)) > MOST
