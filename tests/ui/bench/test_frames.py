"""The measuring of frames measures what it says. How long anything took is not tested."""

import sys
from pathlib import Path

import pygame
import pytest

from pyland.ui.bench import frames
from pyland.ui.gfx import SvgStore
from tests.ui.stage.making import sprite_store

SIZE = (320, 240)


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> SvgStore:
    """Few frames, and plain sprites."""
    monkeypatch.setattr(frames, "_FRAMES", 6)
    monkeypatch.setattr(frames, "_WARM", 2)
    return sprite_store(tmp_path)


def test_the_game_is_compared_with_another_way_in_the_same_run(few: SvgStore) -> None:
    found = list(frames._rows_at(SIZE, few))
    few.close()
    assert all(row.unit == "ms" and row.value > 0 and "320x240" in row.name for row in found)
    assert found[0].compared_to is not None
    assert found[0].ratio == pytest.approx(found[1].value / found[0].value)


def test_without_pyscroll_its_row_is_left_out(few: SvgStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyscroll", None)
    assert not [row.name for row in frames._rows_at(SIZE, few) if "pyscroll" in row.name]
    few.close()


def test_all_ways_draw_the_same_map_with_the_same_people(few: SvgStore) -> None:
    scene = frames._Scene(few, SIZE)
    window = pygame.Surface(SIZE, 0, 32)
    for number in range(6):
        scene.draw(window, number)
    assert len(scene.sprites(3)) == frames.SPRITES + 1
    loop, other = window.copy(), window.copy()
    frames._tile_loop(scene)(loop, 5)
    draw = frames._pyscroll(scene)
    if draw is not None:
        draw(other, 5)
        assert pygame.image.tobytes(loop, "RGB") == pygame.image.tobytes(other, "RGB")
    few.close()


def test_everybody_is_somewhere_else_in_the_next_frame(few: SvgStore) -> None:
    scene = frames._Scene(few, SIZE)
    before, after = scene.states[0].things, scene.states[1].things
    moved = sum(before[name].position != after[name].position for name in before)
    assert moved > 0.9 * frames.SPRITES
    few.close()
