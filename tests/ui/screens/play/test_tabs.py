"""The tabs over the code."""

from itertools import pairwise
from pathlib import Path

import pygame
import pytest

from pyland.text import ENGLISH
from pyland.ui.gfx import Scale
from pyland.ui.screens.play.deeds import ToBody
from pyland.ui.screens.play.layout import Wants, arrange
from pyland.ui.screens.play.tabs import FILE_NAME, Tabs
from tests.ui.screens.play.making import SIZES, make_canvas, make_services
from tests.ui.widgets.hands import click


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("count", [1, 2, 4])
def test_tabs_are_beside_each_other_and_beside_the_tools(tmp_path: Path, size: tuple[int, int], count: int) -> None:
    canvas = make_canvas(make_services(tmp_path), size)
    places = arrange(Scale.of_window(*size), Wants(tabs=count))
    tabs = Tabs([f"body_{number}" for number in range(count)], ENGLISH)
    tabs.layout(canvas, places.tab)
    rects = [tab.rect for tab in tabs.widgets]
    assert all(places.tab.contains(rect) for rect in rects)
    assert all(one.right <= other.left for one, other in pairwise(rects))
    assert all(not rect.colliderect(tool) for rect in rects for tool in places.tools)


def test_one_program_has_a_name_and_no_button() -> None:
    (tab,) = Tabs(["hero"], ENGLISH).widgets
    assert (tab.label, tab.focusable, tab.front) == (FILE_NAME, False, True)


def test_the_tab_of_another_program_is_pressed_to_go_there(tmp_path: Path) -> None:
    canvas = make_canvas(make_services(tmp_path))
    tabs = Tabs(["hero", "robot"], ENGLISH)
    tabs.sync("hero", ["hero"])
    tabs.layout(canvas, pygame.Rect(0, 0, 330, 46))
    assert [tab.front for tab in tabs.widgets] == [True, False]
    assert [tab.label for tab in tabs.widgets] == ["hero.py", "robot.py"]
    assert click(tabs.widgets[1], tabs.widgets[1].rect.center) == ToBody("robot")
