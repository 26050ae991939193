"""Where things are in the picture of a view."""

import pygame
import pytest

from pyland.editing.document import Position
from pyland.ui.code import ErrorMark, MarkPressed, SmallMark
from pyland.ui.theme import DAY, THEMES
from pyland.ui.widgets.base import HANDLED
from pyland.ui.widgets.pointer import BEAM, HAND
from tests.ui.code.looking import PLACE, PROGRAM, point_of, view_of
from tests.ui.widgets.hands import drawn, make_canvas, mouse_down, mouse_move, painted, wheel

CELL = 11
GUTTER = 48


def picture(view) -> pygame.Surface:
    view.update(0)
    return drawn(view)


def places_of(surface: pygame.Surface, colour: str, near: int = 1) -> pygame.Rect:
    """The smallest rectangle around everything of that colour, or of one less than `near` away from it."""
    rects = pygame.mask.from_threshold(surface, pygame.Color(colour), (near, near, near, 255)).get_bounding_rects()
    return rects[0].unionall(rects[1:]) if rects else pygame.Rect(0, 0, 0, 0)


def changed(first: pygame.Surface, second: pygame.Surface) -> pygame.Rect:
    """The smallest rectangle around what differs."""
    mask = pygame.mask.from_threshold(first, (0, 0, 0), (1, 1, 1, 255), second)
    mask.invert()
    rects = mask.get_bounding_rects()
    return rects[0].unionall(rects[1:]) if rects else pygame.Rect(0, 0, 0, 0)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("size", [14, 18, 28])
def test_nothing_is_drawn_outside(theme, size):
    view = view_of(PROGRAM * 40, theme, size=size, caret=(2, 5))
    view.running_line, view.error = 3, ErrorMark(2, 4, 8)
    view.quiet_marks = [SmallMark(1, 2, 60), SmallMark(5, gentle=True)]
    view.editor.select_all()
    assert painted(picture(view)) == PLACE


def test_the_running_line_has_a_band_and_an_arrow():
    view = view_of()
    view.running_line = 4
    surface = picture(view)
    band, arrow = places_of(surface, DAY.current), places_of(surface, DAY.warn)
    row = view.line_rect(4)
    assert (band.y, band.height) == (row.y, row.height)
    assert arrow.right <= PLACE.x + 48 and row.inflate(0, 8).y <= arrow.y and arrow.bottom <= row.bottom + 4
    view.running_line = None
    assert places_of(picture(view), DAY.warn).width == 0


def test_the_running_line_is_brought_into_view():
    view = view_of("x\n" * 300)
    view.running_line = 200
    view.update(0)
    row = view.line_rect(200)
    assert PLACE.contains(row.inflate(0, 4 * row.height))


@pytest.mark.parametrize(("col", "end"), [(0, 3), (4, 8), (9, 11), (18, 19)])
def test_a_wave_goes_under_exactly_the_wrong_columns(col, end):
    view = view_of()
    before_end = pygame.Rect(0, 0, point_of(view, 1, 20)[0], 768)
    view.error = ErrorMark(2, col, end)
    waved = picture(view).subsurface(before_end)
    view.error = ErrorMark(2, 21, 22)
    wave = changed(waved, picture(view).subsurface(before_end))
    assert wave.x == point_of(view, 1, col)[0]
    assert wave.right == point_of(view, 1, end)[0]
    assert view.line_rect(2).contains(wave) and wave.height <= 8


def test_wide_letters_are_underlined_in_full():
    view = view_of('say("中文字")')
    view.error = ErrorMark(1, 5, 8)
    wave = places_of(picture(view).subsurface((PLACE.x + 60, PLACE.y, 400, 60)), DAY.red)
    assert 6 * CELL - 6 <= wave.width <= 6 * CELL


def test_a_mistake_behind_the_end_is_an_empty_box():
    view = view_of("for step in range(3)\n    cut()")
    view.error = ErrorMark(1, 20, 21)
    box = places_of(picture(view).subsurface((PLACE.x + 60, 0, 400, 200)), DAY.red)
    assert abs(box.x + PLACE.x + 60 - point_of(view, 0, 20)[0]) <= 2
    assert box.height > 14


def test_a_badge_stands_beside_the_number():
    view = view_of()
    view.error = ErrorMark(2)
    badge = places_of(picture(view).subsurface((PLACE.x, PLACE.y, 40, 100)), DAY.red)
    assert badge.width >= 14 and badge.right <= 28


@pytest.mark.parametrize("gentle", [False, True])
def test_small_marks_stand_in_the_gutter(gentle):
    view = view_of()
    before = picture(view)
    view.quiet_marks = [SmallMark(3, gentle=gentle), SmallMark(7, gentle=gentle)]
    marks = changed(before, picture(view))
    assert PLACE.x < marks.x and marks.right < PLACE.x + 28
    assert view.line_rect(3).y < marks.y and marks.bottom < view.line_rect(7).bottom
    view.quiet_marks = []
    assert changed(before, picture(view)).width == 0


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_a_gentle_mark_has_another_shape(theme):
    """Not only another colour: it does not reach as far."""
    view = view_of(theme=theme)
    before, reach = picture(view), []
    for gentle in (False, True):
        view.quiet_marks = [SmallMark(3, gentle=gentle)]
        reach.append(changed(before, picture(view)).size)
    assert reach[0][0] > reach[1][0] + 2 and reach[0][1] > reach[1][1] + 2


def test_dots_go_under_exactly_the_columns_of_a_small_mark():
    view = view_of()
    text = pygame.Rect(PLACE.x + GUTTER, 0, 440, 700)
    before = picture(view).subsurface(text)
    view.quiet_marks = [SmallMark(3, 4, 13)]
    dots = changed(before, picture(view).subsurface(text)).move(text.topleft)
    assert dots.x == point_of(view, 2, 4)[0] and 0 <= point_of(view, 2, 13)[0] - dots.right < 6
    assert view.line_rect(3).contains(dots) and dots.height <= 4


def test_of_several_marks_on_a_line_the_first_is_seen():
    view = view_of()
    view.quiet_marks = [SmallMark(3), SmallMark(3, gentle=True)]
    assert view.quiet_marks == (SmallMark(3),)


def test_a_small_mark_can_be_pressed_and_the_line_beside_it_too():
    view = view_of()
    view.quiet_marks = [SmallMark(3)]
    row = view.line_rect(3)
    before = view.editor.selection
    assert [mouse_down(view, (row.x + x, row.centery)) for x in (4, 40)] == [MarkPressed(3)] * 2
    assert view.editor.selection == before
    pointers = []
    for line, x in ((3, 10), (3, 90), (4, 10)):
        mouse_move(view, (row.x + x, view.line_rect(line).centery))
        pointers.append(view.pointer)
    assert pointers == [HAND, BEAM, BEAM]
    assert mouse_down(view, (row.x + 10, view.line_rect(4).centery)) is HANDLED
    assert view.editor.selection != before


def test_other_marks_look_the_same_while_one_is_talked_about():
    view = view_of()
    view.quiet_marks = [SmallMark(5)]
    row = view.line_rect(5)
    before = picture(view).subsurface(row).copy()
    view.error = ErrorMark(3, 4, 13, gentle=True)
    assert changed(before, picture(view).subsurface(row)).width == 0


def test_what_is_only_talked_about_is_not_red():
    view = view_of()
    view.error = ErrorMark(3, 4, 13, gentle=True)
    surface = picture(view)
    assert places_of(surface, DAY.red).width == 0
    assert places_of(surface, DAY.current).y == view.line_rect(3).y
    assert places_of(surface.subsurface(view.line_rect(3)), DAY.blue).width > 60


def test_the_current_line_shows_only_with_the_keyboard():
    view = view_of(caret=(3, 0))
    assert places_of(picture(view), DAY.current).width == 0
    view.set_focus(True)
    assert places_of(picture(view), DAY.current).y == view.line_rect(4).y


def test_the_caret_is_where_typing_goes():
    view = view_of(caret=(1, 8))
    before = picture(view)
    view.set_focus(True)
    view.editor.click(Position(1, 9))
    view.editor.click(Position(1, 8))
    caret = places_of(picture(view), DAY.blue)
    assert before.get_size() == (1366, 768)
    assert abs(caret.centerx - point_of(view, 1, 8)[0]) <= 1
    assert view.line_rect(2).contains(caret)


def test_a_selection_covers_its_letters():
    view = view_of("one two three")
    view.editor.click(Position(0, 4))
    view.editor.click(Position(0, 7), select=True)
    block = places_of(picture(view), DAY.selection)
    assert (block.x, block.right) == (point_of(view, 0, 4)[0], point_of(view, 0, 7)[0])


def test_what_can_only_be_read_lies_on_other_paper():
    view = view_of(caret=(1, 0))
    view.set_focus(True)
    view.read_only = True
    surface = picture(view)
    assert surface.get_at((PLACE.right - 30, PLACE.bottom - 30)) == pygame.Color(DAY.paper2)
    assert places_of(surface, DAY.current).width == 0


def test_lines_of_indents_stand_at_their_columns():
    view = view_of("if a:\n        cut()")
    guides = pygame.mask.from_threshold(picture(view), pygame.Color(DAY.guide), (1, 1, 1, 255)).get_bounding_rects()
    assert [guide.x - point_of(view, 0, column)[0] for guide, column in zip(guides, (0, 4), strict=True)] == [1, 1]
    assert all(guide.height == view.line_rect(2).height for guide in guides)


def test_numbers_stand_in_line_at_the_right():
    view = view_of("\n" * 12)
    surface = picture(view)
    edges = set()
    for line in (1, 8, 9, 10, 11, 12):
        row = surface.subsurface(view.line_rect(line).clip((PLACE.x + 2, PLACE.y, GUTTER - 4, PLACE.height)))
        edges.add(painted(row, DAY.gutter).right)
    assert max(edges) - min(edges) <= 2 and max(edges) <= GUTTER - 8


def test_a_number_stands_on_the_line_of_its_letters():
    view = view_of("x = 1\n" * 3)
    surface = picture(view)
    row = view.line_rect(2)
    number = painted(surface.subsurface(row.clip((PLACE.x + 2, PLACE.y, GUTTER - 4, PLACE.height))), DAY.gutter)
    letter = painted(surface.subsurface(row.clip((PLACE.x + GUTTER + 8, PLACE.y, 14, PLACE.height))), DAY.code_bg)
    assert abs(number.bottom - letter.bottom) <= 1


def test_the_number_of_the_current_line_is_in_ink():
    view = view_of("\n" * 5, caret=(2, 0))
    gutter = pygame.Rect(PLACE.x, PLACE.y, GUTTER, PLACE.height)
    assert places_of(picture(view).subsurface(gutter), DAY.ink, 30).width == 0
    view.set_focus(True)
    number = places_of(picture(view).subsurface(gutter), DAY.ink, 30)
    assert view.line_rect(3).contains(number.move(gutter.topleft))


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_bands_keep_out_of_the_round_corners(theme):
    view = view_of("x\n" * 60, theme)
    view.set_focus(True)
    corners = [(PLACE.right - 1, PLACE.y + 4), (PLACE.right - 1, PLACE.bottom - 5)]
    for line in range(1, 60):
        view.running_line = view.error = None
        view.show_line(1 if line < 30 else 60)
        view.update(0)
        view.running_line = line
        wheel(view, 1 if line < 30 else -1)
        surface = picture(view)
        assert [tuple(surface.get_at(corner)[:3]) for corner in corners] == [(0, 255, 0)] * 2


def test_matching_brackets_are_boxed():
    view = view_of("say(len([1]))")
    view.set_focus(True)
    view.editor.click(Position(0, 2))
    before = picture(view)
    view.editor.click(Position(0, 4))
    boxes = changed(before, picture(view))
    assert boxes.right >= point_of(view, 0, 13)[0] - 1


def test_a_line_that_is_not_seen_is_at_the_edge():
    view = view_of("x\n" * 300)
    assert view.line_rect(250).bottom == PLACE.bottom
    view.show_line(250)
    view.update(0)
    assert PLACE.contains(view.line_rect(250)) and view.line_rect(1).y == PLACE.y


def test_the_caret_stays_in_view_while_typing_far_out():
    view = view_of("x" * 200, caret=(0, 200))
    view.set_focus(True)
    view.handle(pygame.Event(pygame.TEXTINPUT, text="y"))
    view.update(0)
    assert PLACE.contains(view.caret_rect)


def test_another_window_and_another_theme_keep_the_place():
    view = view_of("x\n" * 300, caret=(200, 0))
    view.show_line(200)
    view.update(0)
    canvas = make_canvas(THEMES["hc"], (1920, 1080), reduced_motion=True)
    view.layout(canvas, canvas.rect(859, 58, 495, 406))
    view.show_line(200)
    view.update(0)
    assert view.rect.contains(view.line_rect(200))


@pytest.mark.parametrize(
    "source",
    [
        "",
        "\n" * 5000,
        PROGRAM * 450,
        "x" * 20_000,
        "中" * 20_000,
        "'" + "\0\x1b\u202e\u0301\ud800" * 50,
        "(" * 3000,
        "if x:\n" + " " * 3000 + "y",
    ],
)
def test_no_program_is_too_strange(source):
    view = view_of(source)
    view.set_focus(True)
    end = Position(view.editor.line_count - 1, 10**6)
    for place in (end, Position(0, 10**6), Position(0, 0)):
        view.editor.click(place)
        view.handle(pygame.Event(pygame.TEXTINPUT, text="a"))
        assert painted(picture(view)).size[0] >= PLACE.width


def test_on_a_wrong_line_brackets_do_not_hide_the_mistake():
    view = view_of("range(3)")
    view.set_focus(True)
    view.editor.click(Position(0, 8))
    assert places_of(picture(view), DAY.blue).x < point_of(view, 0, 6)[0]
    view.error = ErrorMark(1, 8, 9)
    assert places_of(picture(view), DAY.blue).x >= point_of(view, 0, 8)[0] - 2


def test_the_place_of_a_mistake_is_seen_in_a_long_line():
    view = view_of("x = [" + "1, " * 60 + "1\n", caret=(0, 0))
    view.error = ErrorMark(1, 180, 181)
    view.update(0)
    wave = places_of(drawn(view).subsurface((PLACE.x + 60, PLACE.y, 420, 40)), DAY.red)
    assert wave.width > 4
