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
from pyland.world.ascii import draw
from pyland.world.geometry import Position
from pyland.world.state import State, Thing
from tests.ui.screens.play.making import SIZES, make_canvas, make_services
from tests.ui.widgets.hands import click

NAMES = ("Ann", "Bob", "Cydonia", "Dan", "Eve", "Fay", "Gus")


def hall(count: int = 7) -> State:
    """The hero and some people who want a program."""
    state = draw("@.......")
    for number, name in enumerate(NAMES[:count]):
        properties = {"name": name, "sprite": "gardener", "wants_code": True}
        state.put(Thing(name.lower(), "person", Position(number + 1, 0), properties=properties))
    return state


def bodies(count: int) -> list[str]:
    return ["hero", *(name.lower() for name in NAMES)][:count]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("count", [1, 2, 4, 6, 8])
def test_tabs_are_beside_each_other_and_beside_the_tools(tmp_path: Path, size: tuple[int, int], count: int) -> None:
    canvas = make_canvas(make_services(tmp_path), size)
    places = arrange(Scale.of_window(*size), Wants(tabs=count))
    tabs = Tabs(bodies(count), hall(), ENGLISH)
    tabs.layout(canvas, places.tab)
    for front in bodies(count):
        tabs.sync(front, [])
        rects = [tab.rect for tab in tabs.widgets]
        assert all(places.tab.contains(rect) for rect in rects)
        assert all(one.right <= other.left for one, other in pairwise(rects))
        assert all(not rect.colliderect(tool) for rect in rects for tool in places.tools)
        assert all(canvas.scale.dp(rect.width) >= 32 for rect in rects)  # a head and its ring


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("count", range(1, 9))
def test_a_name_is_there_in_full_or_not_at_all(tmp_path: Path, size: tuple[int, int], count: int) -> None:
    canvas = make_canvas(make_services(tmp_path), size)
    tabs = Tabs(bodies(count), hall(), ENGLISH)
    tabs.layout(canvas, arrange(Scale.of_window(*size), Wants(tabs=count)).tab)
    for front in bodies(count):
        tabs.sync(front, [])
        for tab in tabs.widgets:
            assert tab.room_for(canvas) <= tab.rect.width if tab.named else tab.tooltip == tab.label


def test_letters_give_way_to_many_tabs_and_undo_does_not() -> None:
    scale = Scale.of_window(1366, 768)
    few, many = arrange(scale, Wants(tabs=3)), arrange(scale, Wants(tabs=8))
    assert [tool.width > 0 for tool in few.tools] == [True] * 4
    assert [tool.width > 0 for tool in many.tools] == [True, True, False, False]
    assert many.tools[1].right == few.tools[3].right


def test_one_program_has_a_name_and_no_button() -> None:
    (tab,) = Tabs(["hero"], hall(), ENGLISH).widgets
    assert (tab.label, tab.focusable, tab.front) == (FILE_NAME, False, True)


def test_people_are_called_by_name_and_others_as_programs_call_them() -> None:
    assert [tab.label for tab in Tabs(["hero", "ann"], hall(), ENGLISH).widgets] == ["hero", "Ann"]


def test_the_tab_of_another_program_is_pressed_to_go_there(tmp_path: Path) -> None:
    canvas = make_canvas(make_services(tmp_path))
    tabs = Tabs(["hero", "ann"], hall(), ENGLISH)
    tabs.sync("hero", ["hero"])
    tabs.layout(canvas, pygame.Rect(0, 0, 330, 46))
    assert [tab.front for tab in tabs.widgets] == [True, False]
    assert click(tabs.widgets[1], tabs.widgets[1].rect.center) == ToBody("ann")


def test_each_tab_has_a_head_on_it(tmp_path: Path) -> None:
    canvas = make_canvas(make_services(tmp_path))
    tabs = Tabs(["hero", "ann"], hall(), ENGLISH)
    tabs.layout(canvas, pygame.Rect(0, 0, 330, 46))
    pictures = []
    for state in (hall(), draw("@")):  # Ann is not there: no face
        tabs.show_faces(state)
        surface = pygame.Surface((330, 46))
        tabs.widgets[1].draw(surface)
        pictures.append(surface.subsurface((tabs.widgets[1].rect.x, 0, 44, 46)).copy())
    assert pictures[0].get_buffer().raw != pictures[1].get_buffer().raw


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("count", [2, 4, 8])
def test_the_line_that_is_shown_is_told_on_the_tab_of_its_program(
    tmp_path: Path, size: tuple[int, int], count: int
) -> None:
    canvas = make_canvas(make_services(tmp_path), size)
    tabs = Tabs(bodies(count), hall(), ENGLISH)
    tabs.layout(canvas, arrange(Scale.of_window(*size), Wants(tabs=count)).tab)
    for line in (7, 128):
        pictures = []
        for told in ((None, None), ("ann", line)):
            tabs.sync("hero", bodies(count), told)
            surface = pygame.Surface(size)
            for tab in tabs.widgets:
                tab.draw(surface)
            pictures.append(surface)
        assert [tab.line for tab in tabs.widgets] == [None, line, *[None] * (count - 2)]
        changed = pygame.mask.from_threshold(pictures[1], (0, 0, 0), (1, 1, 1, 255), pictures[0])
        changed.invert()
        rects = changed.get_bounding_rects()
        assert rects and tabs.widgets[1].rect.contains(rects[0].unionall(rects[1:]))


def test_the_only_program_needs_no_line_on_its_tab() -> None:
    tabs = Tabs(["hero"], hall(), ENGLISH)
    tabs.sync("hero", ["hero"], ("hero", 3))
    assert tabs.widgets[0].line is None
