"""The look of the code view, against pictures that were looked at and found good.

After a change that is meant to be seen, run with PYLAND_NEW_SHOTS=1 and look at what is in `shots`.
"""

import os
from pathlib import Path

import pygame
import pytest

from pyland.editing.document import Position
from pyland.ui.code import CodeView, ErrorMark, SmallMark
from pyland.ui.theme import THEMES
from tests.ui.code.looking import PROGRAM, view_of

SHOTS = Path(__file__).parent / "shots"
ROOM = pygame.Rect(12, 12, 495, 320)
BLOCK = 16
"""Pictures are compared in blocks of so many pixels: letters may differ a little from computer to computer."""
MOST, ON_AVERAGE = 24, 1.5
"""How far a block, and all blocks together, may be off (0 to 255)."""


def typing(view: CodeView) -> None:
    view.editor.click(Position(1, 21))
    view.quiet_marks = [SmallMark(3, 4, 13), SmallMark(4, 0, 3, gentle=True)]


def running(view: CodeView) -> None:
    view.set_focus(False)
    view.running_line = 3


def wrong(view: CodeView) -> None:
    view.error = ErrorMark(2, 12, 20)
    view.editor.click(Position(7, 16))


def selected(view: CodeView) -> None:
    view.set_focus(True, ring=True)
    view.editor.click(Position(2, 6))
    view.editor.click(Position(7, 10), select=True)


def scripts(view: CodeView) -> None:
    view.editor.replace_all('# 日本語 é 😀\nsay("中文字 → ★")\nprint("ש ع ไทย")\nx = 1 != 2', 0)
    view.editor.click(Position(1, 7))
    view.handle(pygame.Event(pygame.TEXTEDITING, text="にほ", start=0, length=2))


def shot(theme: str, scene) -> pygame.Surface:
    view = view_of(PROGRAM, THEMES[theme], place=ROOM)
    view.set_focus(True)
    scene(view)
    view.update(0)
    surface = pygame.Surface((ROOM.width + 24, ROOM.height + 24))
    surface.fill(THEMES[theme].chrome)
    view.draw(surface)
    return surface


def difference(first: pygame.Surface, second: pygame.Surface) -> tuple[int, float]:
    """How much the block that differs most is off, and all together."""
    apart = first.copy()
    apart.blit(second, (0, 0), special_flags=pygame.BLEND_RGB_SUB)
    other = second.copy()
    other.blit(first, (0, 0), special_flags=pygame.BLEND_RGB_SUB)
    apart.blit(other, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
    size = (apart.get_width() // BLOCK, apart.get_height() // BLOCK)
    blocks = [pygame.transform.smoothscale(picture, size) for picture in (first, second)]
    places = [(x, y) for x in range(size[0]) for y in range(size[1])]
    most = max(
        max(abs(a - b) for a, b in zip(*(block.get_at(place) for block in blocks), strict=True)) for place in places
    )
    return most, sum(pygame.transform.average_color(apart)[:3]) / 3


@pytest.mark.parametrize(
    ("theme", "scene"),
    [
        ("day", typing),
        ("day", running),
        ("day", scripts),
        ("hc", wrong),
        ("hc", running),
        ("easy", selected),
        ("easy", wrong),
    ],
    ids=lambda value: getattr(value, "__name__", value),
)
def test_it_looks_as_it_should(theme, scene):
    path = SHOTS / f"{theme}_{scene.__name__}.png"
    picture = shot(theme, scene)
    if os.environ.get("PYLAND_NEW_SHOTS"):
        SHOTS.mkdir(exist_ok=True)
        pygame.image.save(picture, path)
    good = pygame.image.load(path)
    assert good.get_size() == picture.get_size()
    most, average = difference(good.convert(picture), picture)
    assert most <= MOST and average <= ON_AVERAGE


@pytest.mark.parametrize(
    ("theme", "scene", "other"), [("hc", wrong, typing), ("day", running, typing), ("easy", selected, wrong)]
)
def test_another_scene_is_told_apart(theme, scene, other):
    most, _ = difference(shot(theme, scene), shot(theme, other))
    assert most > MOST
