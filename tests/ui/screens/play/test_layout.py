"""Places on the play screen, for windows of all sizes."""

from dataclasses import fields
from itertools import combinations

import pygame
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyland.ui.gfx import Scale
from pyland.ui.screens.play.layout import PlayLayout, Wants, arrange, card_widths
from tests.ui.screens.play.making import SIZES

WANTS = st.builds(
    Wants,
    hint=st.booleans(),
    step=st.booleans(),
    speed=st.booleans(),
    story=st.sampled_from([0, 132, 232]),
    goals=st.sampled_from([0, 52, 86, 180]),
    chip_rows=st.integers(0, 2),
    output=st.sampled_from([0, 98, 160]),
)
WINDOWS = st.tuples(st.integers(1024, 2600), st.integers(700, 1500))
GROUND = ("window", "map", "dock", "free")


def places_of(layout: PlayLayout) -> dict[str, pygame.Rect]:
    """What is really there, besides the ground it lies on."""
    found = {f"tool{number}": rect for number, rect in enumerate(layout.tools)}
    names = [field.name for field in fields(PlayLayout) if field.name not in (*GROUND, "tools")]
    found |= {name: getattr(layout, name) for name in names}
    return {name: rect for name, rect in found.items() if rect.width > 0 and rect.height > 0}


@given(window=WINDOWS, wants=WANTS)
def test_nothing_lies_on_anything_else_and_all_is_inside(window: tuple[int, int], wants: Wants) -> None:
    layout = arrange(Scale.of_window(*window), wants)
    places = places_of(layout)
    for name, rect in places.items():
        assert layout.window.contains(rect), name
        assert layout.map.contains(rect) or layout.dock.contains(rect), name
    for (one, first), (other, second) in combinations(places.items(), 2):
        assert not first.colliderect(second), (one, other)


@given(window=WINDOWS, wants=WANTS)
def test_the_code_and_the_free_map_are_large_enough_to_work_in(window: tuple[int, int], wants: Wants) -> None:
    scale = Scale.of_window(*window)
    layout = arrange(scale, wants)
    assert scale.dp(layout.code.height) >= 240
    assert scale.dp(layout.code.width) >= 400
    assert scale.dp(layout.free.height) >= 200
    assert layout.code.bottom == layout.footer.top and layout.tab.bottom == layout.code.top


@given(window=WINDOWS, wants=WANTS)
def test_map_and_dock_fill_the_window(window: tuple[int, int], wants: Wants) -> None:
    layout = arrange(Scale.of_window(*window), wants)
    assert layout.map.right == layout.dock.left
    assert layout.map.union(layout.dock) == layout.window


@pytest.mark.parametrize("size", SIZES)
def test_buttons_are_large_enough_to_hit(size: tuple[int, int]) -> None:
    scale = Scale.of_window(*size)
    layout = arrange(scale, Wants(step=True, speed=True))
    for rect in (layout.back, layout.hint, layout.sound, layout.run, layout.step, layout.stop, *layout.tools):
        assert min(scale.dp(rect.width), scale.dp(rect.height)) > 43
    assert scale.dp(layout.run.width) >= 114


def test_what_is_not_taught_leaves_its_room_to_run() -> None:
    scale = Scale.of_window(1366, 768)
    first, later = arrange(scale, Wants()), arrange(scale, Wants(step=True, speed=True))
    assert first.run.width > later.run.width
    assert first.stop.right == scale.px(1366 - 12)


def test_stop_is_always_there() -> None:
    for wants in (Wants(), Wants(step=True), Wants(step=True, speed=True)):
        assert arrange(Scale.of_window(1024, 768), wants).stop.width > 0


def test_a_narrow_window_has_the_goals_over_the_story() -> None:
    wants = Wants(story=132, goals=52)
    wide, narrow = (arrange(Scale.of_window(*size), wants) for size in ((1366, 768), (1024, 768)))
    assert wide.goals.left > wide.story.right and wide.goals.top == wide.story.top
    assert narrow.goals.bottom < narrow.story.top and narrow.goals.width == narrow.story.width


def test_a_larger_window_shows_the_same_picture_larger() -> None:
    small, large = (arrange(Scale.of_window(*size), Wants(story=132)) for size in ((1366, 768), (2732, 1536)))
    for name, rect in places_of(small).items():
        doubled = places_of(large)[name]
        assert abs(doubled.x - 2 * rect.x) <= 2 and abs(doubled.width - 2 * rect.width) <= 2


def test_the_only_card_has_the_room_of_both() -> None:
    scale = Scale.of_window(1366, 768)
    assert card_widths(scale, story=True, goals=False)[0] > card_widths(scale, story=True, goals=True)[0]
    assert card_widths(scale, story=False, goals=True)[0] == 0
