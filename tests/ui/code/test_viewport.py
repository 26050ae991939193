import pygame
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyland.ui.code.viewport import Metrics, Viewport
from pyland.ui.gfx import Face
from tests.ui.code.looking import PLACE
from tests.ui.widgets.hands import make_canvas

CANVAS = make_canvas()


def viewport(lines: int = 100, widest: int = 80, size: float = 18) -> Viewport:
    port = Viewport()
    port.layout(CANVAS, PLACE, Metrics(11, 26, 1), size, lines)
    port.resize(lines, widest)
    return port


def scrolled(port: Viewport, down: float, across: float) -> Viewport:
    port.down.to(down, at_once=True)
    port.across.to(across, at_once=True)
    return port


@given(st.integers(0, 99), st.integers(0, 80), st.floats(0, 3000), st.floats(0, 900))
def test_places_are_found_again_where_they_are_shown(line, cell, down, across):
    port = scrolled(viewport(), down, across)
    row = port.line_rect(line)
    assert port.line_at(row.y) == port.line_at(row.bottom - 1) == line
    assert port.cell_at(port.x_of(cell)) == cell


@given(st.floats(0, 3000), st.floats(0, 900))
def test_what_is_seen_is_just_what_is_in_the_window(down, across):
    port = scrolled(viewport(), down, across)
    seen = port.seen_lines(100)
    for line in range(100):
        inside = port.line_rect(line).colliderect(PLACE)
        assert not inside or line in seen
    assert len(seen) <= PLACE.height // 26 + 2
    for cell in (port.seen_cells.start, port.seen_cells.stop):
        assert PLACE.x - 30 <= port.x_of(cell) <= PLACE.right + 30


@given(st.integers(0, 99), st.integers(0, 80))
def test_a_place_to_be_seen_is_seen(line, cell):
    port = scrolled(viewport(), 1000, 200)
    port.reveal(line, cell)
    port.update(1, at_once=True)
    assert PLACE.contains(port.line_rect(line))
    assert port.text_rect.x <= port.x_of(cell) < PLACE.right
    assert port.line_rect(line).bottom <= port.bars[1].rect.y


def test_a_short_line_scrolls_back_to_the_left():
    port = scrolled(viewport(), 0, 300)
    port.reveal(0, 10)
    port.update(1, at_once=True)
    assert port.across.shown == 0


@pytest.mark.parametrize("lines", [1, 99, 1000, 9999])
@pytest.mark.parametrize("size", [14, 18, 28])
def test_the_gutter_has_room_for_the_number_and_a_mark(lines, size):
    port = viewport(lines, size=size)
    assert port.gutter >= CANVAS.text_width(str(lines), Face.CODE, max(13, size - 3)) + 8 + 18


def test_gliding_takes_a_moment():
    port = viewport()
    port.down.to(1000)
    assert port.update(0.016, at_once=False)
    assert 0 < port.down.shown < 1000
    for _ in range(100):
        port.update(0.05, at_once=False)
    assert port.down.shown == 1000
    assert not port.update(0.05, at_once=False)


def test_the_text_has_no_room_for_a_bar_it_does_not_need():
    assert not any(bar.needed for bar in viewport(5, 20).bars)
    assert all(bar.needed for bar in viewport(50, 200).bars)


def test_a_tiny_view_does_no_harm():
    port = Viewport()
    port.layout(CANVAS, pygame.Rect(0, 0, 10, 10), Metrics(11, 26, 1), 18, 3)
    port.resize(3, 5)
    port.reveal(2, 3)
    assert port.page == 1 and port.text_width == 1
