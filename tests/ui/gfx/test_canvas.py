import pygame
import pytest

from pyland.ui.gfx import Face
from pyland.ui.theme import DAY, EASY_READ
from tests.ui.widgets.hands import make_canvas, painted


@pytest.fixture
def sheet() -> pygame.Surface:
    surface = pygame.Surface((400, 200))
    surface.fill("#00FF00")
    return surface


@pytest.mark.parametrize(("align", "edge"), [("left", "left"), ("center", "centerx"), ("right", "right")])
def test_text_is_aligned_to_its_point(sheet, align, edge):
    rect = make_canvas().text(sheet, (200, 100), "Hello", Face.BOLD, 20, align=align)
    assert abs(getattr(rect, edge) - 200) <= 1


@pytest.mark.parametrize("face", [Face.HEAD, Face.BODY, Face.BOLD, Face.CODE])
def test_the_middle_of_a_capital_is_at_the_point(sheet, face):
    make_canvas().text(sheet, (50, 100), "H", face, 40, "#000000")
    assert abs(painted(sheet).centery - 100) <= 1


def test_text_too_long_for_its_width_is_cut(sheet):
    rect = make_canvas().text(sheet, (10, 50), "a very long line of text", Face.BODY, 20, width=90)
    assert rect.width <= 90


def test_easy_read_loosens_running_text_but_not_code():
    day, easy = make_canvas(DAY), make_canvas(EASY_READ)
    assert easy.text_width("hello", Face.BODY, 17) > day.text_width("hello", Face.BODY, 17)
    assert easy.text_width("hello", Face.CODE, 17) == day.text_width("hello", Face.CODE, 17)


def test_everything_grows_with_the_window():
    small, large = make_canvas(), make_canvas(size=(2732, 1536))
    assert large.px(10) == 2 * small.px(10)
    assert large.text_width("hello", Face.BODY, 17) == pytest.approx(
        2 * small.text_width("hello", Face.BODY, 17), abs=6
    )


def test_the_focus_ring_is_outside_and_leaves_the_inside_alone(sheet):
    rect = pygame.Rect(100, 60, 120, 50)
    make_canvas().focus_ring(sheet, rect)
    ring = painted(sheet)
    assert ring.contains(rect) and ring.width <= rect.width + 20
    assert sheet.get_at(rect.center) == pygame.Color("#00FF00")
    assert sheet.get_at((rect.centerx, rect.top)) == pygame.Color("#00FF00")


def test_a_veil_darkens_and_a_gradient_goes_from_top_to_bottom(sheet):
    canvas = make_canvas()
    canvas.gradient(sheet, pygame.Rect(0, 0, 50, 100), "#000000", "#FFFFFF")
    assert sheet.get_at((20, 2)).r < 40 < 210 < sheet.get_at((20, 97)).r
    canvas.veil(sheet, pygame.Rect(100, 0, 50, 50), "#000000", 128)
    assert 110 < sheet.get_at((120, 20)).g < 140


def test_code_in_running_text_stands_in_a_box(sheet):
    canvas = make_canvas()
    paragraph = canvas.paragraph("Type `cut()` now", 300)
    canvas.draw_paragraph(sheet, (10, 10), paragraph)
    word = next(word for word in paragraph.words if word.code)
    assert sheet.get_at((10 + word.x + 2, 10 + word.y + 12)) == pygame.Color(DAY.paper3)
