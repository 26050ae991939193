import pygame
import pytest

from pyland.ui.code import view as view_module
from tests.ui.code.looking import PLACE, point_of, shown, view_at
from tests.ui.widgets.hands import mouse_down, mouse_move, mouse_up, wheel

TEXT = "for step in range(3):\n    move_east()\n# 中文 words\nlast"


def click(view, point, times=1):
    for _ in range(times):
        mouse_down(view, point)
        mouse_up(view, point)


def drag(view, start, end):
    mouse_down(view, start)
    mouse_move(view, end)
    mouse_up(view, end)


@pytest.fixture
def view():
    return view_at("|" + TEXT)


@pytest.mark.parametrize(("line", "column"), [(0, 0), (0, 4), (1, 11), (2, 3), (2, 4), (2, 6), (3, 4)])
def test_a_click_puts_the_caret_where_it_is_seen(view, line, column):
    click(view, point_of(view, line, column))
    caret = view.editor.selection.caret
    assert caret == (line, column)


def test_a_click_takes_the_nearer_side_of_a_letter(view):
    x, y = point_of(view, 0, 4)
    click(view, (x + 3, y))
    assert view.editor.selection.caret.column == 4
    view.update(1)
    click(view, (x + 8, y))
    assert view.editor.selection.caret.column == 5


@pytest.mark.parametrize(
    ("point", "caret"),
    [
        ((PLACE.right - 30, PLACE.y + 20), (0, 21)),
        ((PLACE.x + 100, PLACE.bottom - 30), (3, 4)),
        ((PLACE.x + 100, PLACE.y + 2), (0, 0)),
    ],
)
def test_a_click_beside_the_text_takes_the_nearest_place(view, point, caret):
    click(view, point)
    assert view.editor.selection.caret == caret


def test_dragging_selects_both_ways(view):
    drag(view, point_of(view, 0, 4), point_of(view, 1, 8))
    assert shown(view).startswith("for <step in range(3):\n    move|_east")
    view.update(1)
    drag(view, point_of(view, 1, 8), point_of(view, 0, 4))
    assert shown(view).startswith("for |step in range(3):\n    move>_east")


def test_after_letting_go_the_mouse_selects_no_more(view):
    drag(view, point_of(view, 0, 0), point_of(view, 0, 3))
    assert mouse_move(view, point_of(view, 2, 3)) is None
    assert view.editor.selected_text() == "for"


def test_shift_and_click_reach_from_the_caret(view, monkeypatch):
    click(view, point_of(view, 0, 4))
    view.update(1)
    monkeypatch.setattr(view_module, "mods_held", lambda: pygame.KMOD_LSHIFT)
    mouse_down(view, point_of(view, 0, 8))
    assert view.editor.selected_text() == "step"
    mouse_move(view, point_of(view, 0, 11))
    assert view.editor.selected_text() == "step in"
    mouse_move(view, point_of(view, 0, 0))
    assert view.editor.selected_text() == "for "


@pytest.mark.parametrize(("times", "text"), [(2, "range"), (3, "for step in range(3):\n"), (4, "")])
def test_two_clicks_take_a_word_and_three_a_line(view, times, text):
    click(view, point_of(view, 0, 14), times)
    assert view.editor.selected_text() == text


@pytest.mark.parametrize(
    ("end", "text"),
    [
        ((0, 19), "step in range(3"),
        ((0, 1), "for step"),
        ((1, 6), "step in range(3):\n    move_east"),
        ((0, 6), "step"),
    ],
)
def test_dragging_after_two_clicks_goes_by_words(view, end, text):
    click(view, point_of(view, 0, 6))
    drag(view, point_of(view, 0, 6), point_of(view, *end))
    assert view.editor.selected_text() == text


def test_dragging_over_numbers_goes_by_lines(view):
    numbers = [(PLACE.x + 20, point_of(view, line, 0)[1]) for line in range(4)]
    drag(view, numbers[1], numbers[2])
    assert view.editor.selected_text() == "    move_east()\n# 中文 words\n"
    view.update(1)
    drag(view, numbers[2], numbers[0])
    assert view.editor.selected_text() == TEXT.removesuffix("last")
    view.update(1)
    drag(view, numbers[2], numbers[3])
    assert view.editor.selected_text() == "# 中文 words\nlast"


def test_dragging_by_lines_far_out_of_the_window_ends_at_the_text(view):
    click(view, point_of(view, 1, 3), 2)
    drag(view, point_of(view, 1, 3), (PLACE.x - 500, PLACE.y - 500))
    assert view.editor.selected_text() == "for step in range(3):\n    move_east()\n"
    drag(view, (PLACE.x + 100, PLACE.y + 20), (PLACE.right + 500, PLACE.bottom + 500))
    assert view.editor.selection.caret == (3, 4)


def test_slow_clicks_are_single_ones(view):
    for _ in range(2):
        click(view, point_of(view, 0, 14))
        view.update(0.6)
    assert view.editor.selected_text() == ""


def test_clicks_at_two_places_are_single_ones(view):
    click(view, point_of(view, 0, 1))
    click(view, point_of(view, 0, 14))
    assert view.editor.selected_text() == ""


def test_a_click_on_a_number_takes_the_line(view):
    click(view, (PLACE.x + 20, point_of(view, 1, 0)[1]))
    assert view.editor.selected_text() == "    move_east()\n"


def test_the_right_button_does_nothing(view):
    event = pygame.Event(pygame.MOUSEBUTTONDOWN, pos=point_of(view, 1, 5), button=3)
    assert view.handle(event) is None
    assert view.editor.selection.caret == (0, 0)


def test_dragging_out_goes_on_scrolling_and_selecting():
    view = view_at("|" + "line\n" * 200)
    mouse_down(view, point_of(view, 0, 2))
    mouse_move(view, (PLACE.x + 90, PLACE.bottom + 60))
    reached = []
    for _ in range(20):
        view.update(0.05)
        reached.append(view.editor.selection.caret.line)
    assert reached == sorted(reached) and len(set(reached)) > 10
    assert reached[-1] < 199
    mouse_up(view, (PLACE.x + 90, PLACE.bottom + 60))
    view.update(1)
    assert view.editor.selection.caret.line == reached[-1]
    assert view.editor.selection.anchor == (0, 2)


def test_its_speed_does_not_hang_on_how_often_the_window_is_drawn():
    ends = []
    for frames in (25, 200):
        view = view_at("|" + "line\n" * 500)
        mouse_down(view, point_of(view, 0, 2))
        mouse_move(view, (PLACE.x + 90, PLACE.bottom + 30))
        for _ in range(frames):
            view.update(1 / frames)
        ends.append(view.editor.selection.caret.line)
    assert 0.5 < ends[0] / ends[1] < 2


def test_losing_the_window_ends_a_drag(view):
    mouse_down(view, point_of(view, 0, 0))
    view.let_go()
    assert mouse_move(view, point_of(view, 0, 3)) is None


def test_the_wheel_scrolls_three_lines_at_a_time():
    view = view_at("|" + "line\n" * 100)
    before = view.line_rect(10).y
    wheel(view, 1)
    view.update(1)
    assert view.line_rect(10).y == before - 3 * 26
    wheel(view, -5)
    view.update(1)
    assert view.line_rect(10).y == before


@pytest.mark.parametrize("shifted", [True, False])
def test_the_wheel_goes_sideways_with_shift_or_by_itself(monkeypatch, shifted):
    view = view_at("|" + "x" * 300)
    before = view.caret_rect.x
    if shifted:
        monkeypatch.setattr(view_module, "mods_held", lambda: pygame.KMOD_LSHIFT)
        wheel(view, 1)
    else:
        wheel(view, 0, 1)
    view.update(1)
    assert view.caret_rect.x < before


def test_the_bars_are_dragged_and_select_nothing():
    view = view_at("|" + ("x" * 300 + "\n") * 100)
    down_bar = (PLACE.right - 8, PLACE.y + 20)
    drag(view, down_bar, (PLACE.right - 8, PLACE.bottom + 500))
    assert view.line_rect(100).bottom <= PLACE.bottom
    across_bar = (PLACE.x + 80, PLACE.bottom - 8)
    before = view.caret_rect.x
    drag(view, across_bar, (PLACE.right + 500, PLACE.bottom - 8))
    view.update(0)
    assert view.caret_rect.x < before - 2000
    assert view.editor.selection.empty and view.editor.selection.caret == (0, 0)
