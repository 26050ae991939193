import pygame
import pytest

from pyland.ui.theme import DAY
from pyland.ui.widgets import HANDLED, Button, Card, FocusGroup, ScrollArea, TextField
from pyland.ui.widgets import focus as focus_module
from pyland.ui.widgets.focus import draw_tip
from pyland.ui.widgets.pointer import ARROW, BEAM, HAND, show_pointer
from tests.ui.widgets.hands import (
    click,
    down,
    make_canvas,
    mouse_down,
    mouse_move,
    mouse_up,
    placed,
    press,
    up,
    wheel,
    write,
)

TAB, SHIFT = pygame.K_TAB, pygame.KMOD_LSHIFT


def row(count: int = 3) -> list[Button]:
    return [
        placed(Button(f"b{number}", number, tooltip=f"tip {number}"), (number * 100, 0, 80, 50))
        for number in range(count)
    ]


@pytest.fixture
def buttons() -> list[Button]:
    return row()


@pytest.fixture
def group(buttons) -> FocusGroup:
    return FocusGroup(buttons)


def test_tab_goes_around_in_reading_order(group, buttons):
    order = [(press(group, TAB), group.focused)[1] for _ in range(4)]
    assert order == [buttons[0], buttons[1], buttons[2], buttons[0]]
    press(group, TAB, SHIFT)
    assert group.focused is buttons[2]
    assert buttons[2].ring


def test_shift_tab_begins_at_the_end(group, buttons):
    press(group, TAB, SHIFT)
    assert group.focused is buttons[2]


@pytest.mark.parametrize("hide", ["enabled", "visible"])
def test_what_cannot_be_used_is_left_out(group, buttons, hide):
    setattr(buttons[1], hide, False)
    press(group, TAB)
    press(group, TAB)
    assert group.focused is buttons[2]


def test_enter_presses_what_has_the_focus(group):
    press(group, TAB)
    press(group, TAB)
    assert press(group, pygame.K_RETURN) == 1


def test_without_stops_tab_is_for_others():
    group = FocusGroup([placed(Card("Title"), (0, 0, 200, 100))])
    assert press(group, TAB) is None


def test_a_click_takes_the_keyboard_along_without_a_ring(group, buttons):
    assert click(group, buttons[1].rect.center) == 1
    assert group.focused is buttons[1] and not buttons[1].ring
    press(group, TAB)
    assert group.focused is buttons[2]


def test_a_click_leaves_the_keyboard_where_it_is_if_the_widget_wants_so(group, buttons):
    buttons[1].focus_by_click = False
    group.focus(buttons[0])
    assert click(group, buttons[1].rect.center) == 1
    assert group.focused is buttons[0]
    press(group, TAB)
    assert group.focused is buttons[1]


def test_a_click_beside_everything_keeps_the_focus(group, buttons):
    group.focus(buttons[0])
    assert click(group, (700, 700)) is None
    assert group.focused is buttons[0]


def test_from_a_button_that_went_away_tab_goes_on_in_its_place(group, buttons):
    group.focus(buttons[1])
    buttons[1].enabled = False
    group.update(0.01)
    assert not buttons[1].focused
    press(group, TAB)
    assert group.focused is buttons[2]


def test_backwards_too(group, buttons):
    group.focus(buttons[1])
    buttons[1].visible = False
    group.update(0.01)
    press(group, TAB, SHIFT)
    assert group.focused is buttons[0]


@pytest.mark.parametrize("ring", [True, False])
def test_the_focus_comes_back_when_the_button_can_be_used_again(group, buttons, ring):
    group.focus(buttons[0], ring=ring)
    buttons[0].enabled = False
    group.update(0.01)
    assert press(group, pygame.K_RETURN) is None
    buttons[0].enabled = True
    group.update(0.01)
    assert buttons[0].focused and buttons[0].ring is ring
    assert press(group, pygame.K_RETURN) == 0


def test_other_widgets_keep_the_focus_if_it_is_still_there(group, buttons):
    group.focus(buttons[2])
    group.widgets = [buttons[2], *row(1)]
    assert group.focused is buttons[2]
    group.widgets = row(2)
    assert group.focused is None and not buttons[2].focused


def test_a_held_enter_does_not_press_what_comes_next(group):
    """Enter goes down in a field, which opens a card with a button; then it comes up."""
    field = placed(TextField("Answer", lambda text: ("said", text)), (0, 100, 200, 44))
    group.widgets = [field]
    group.focus(field)
    write(group, "hi")
    assert down(group, pygame.K_RETURN) == ("said", "hi")
    fresh = row(1)
    group.widgets = fresh
    group.focus(fresh[0], ring=True)
    assert up(group, pygame.K_RETURN) is None
    for _ in range(60):
        group.update(0.05)
    assert not fresh[0].pressed


def test_the_mouse_stays_with_what_it_pressed(group, buttons):
    mouse_down(group, buttons[0].rect.center)
    assert mouse_up(group, buttons[1].rect.center) is HANDLED
    assert click(group, buttons[1].rect.center) == 1


def test_the_one_on_top_is_hit(group, buttons):
    over = placed(Button("over", "over"), tuple(buttons[0].rect))
    group.widgets = [*buttons, over]
    assert click(group, over.rect.center) == "over"


def test_the_wheel_goes_to_what_is_under_the_mouse():
    area = ScrollArea("text", lambda surface, rect: None)
    placed(area, (0, 0, 100, 100))
    area.set_content_height(500)
    group = FocusGroup([area])
    assert wheel(group, 1) is None
    mouse_move(group, (50, 50))
    assert wheel(group, 1) is HANDLED
    assert area.scroll.target > 0


def test_losing_the_window_lets_go_of_everything(group, buttons):
    mouse_down(group, buttons[0].rect.center)
    group.handle(pygame.Event(pygame.WINDOWFOCUSLOST))
    assert not buttons[0].pressed and not buttons[0].hovered
    assert mouse_up(group, buttons[0].rect.center) is None


@pytest.mark.parametrize("button", [2, 3, 4, 5])
def test_only_the_left_button_presses_and_lets_go(group, buttons, button):
    group.focus(buttons[0])
    mouse_down(group, buttons[1].rect.center)
    for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
        assert group.handle(pygame.Event(kind, pos=buttons[2].rect.center, button=button)) is None
    assert group.focused is buttons[1] and buttons[1].pressed
    assert mouse_up(group, buttons[1].rect.center) == 1


def test_a_scrollbar_is_let_go_too():
    area = ScrollArea("text", lambda surface, rect: None)
    placed(area, (0, 0, 100, 100))
    area.set_content_height(500)
    group = FocusGroup([area])
    mouse_down(group, (98, 5))
    group.let_go()
    mouse_move(group, (98, 90))
    assert area.scroll.target == 0


def test_typing_stops_when_the_window_is_lost():
    field = placed(TextField("Name", lambda text: text, text="abcdef"), (0, 0, 200, 44))
    group = FocusGroup([field])
    group.focus(field)
    down(group, pygame.K_BACKSPACE)
    group.handle(pygame.Event(pygame.WINDOWFOCUSLOST))
    for _ in range(60):
        group.update(0.05)
    assert field.text == "abcde"


def tip_shown(group: FocusGroup) -> bool:
    surface = pygame.Surface((1366, 768))
    group.draw_tooltip(surface)
    return pygame.mask.from_threshold(surface, (0, 0, 0), (1, 1, 1, 255)).count() < 1366 * 768


def test_a_tooltip_comes_after_a_while_and_goes_when_pressed(group, buttons):
    mouse_move(group, buttons[0].rect.center)
    group.update(0.2)
    assert not tip_shown(group)
    group.update(0.3)
    assert tip_shown(group)
    mouse_down(group, buttons[0].rect.center)
    group.update(1)
    assert not tip_shown(group)
    mouse_up(group, buttons[0].rect.center)
    group.focus(buttons[2])
    group.update(1)
    assert not tip_shown(group)
    mouse_move(group, buttons[1].rect.center)
    group.update(0.5)
    assert tip_shown(group)


def test_a_tooltip_comes_by_keyboard_too(group):
    press(group, TAB)
    group.update(0.6)
    assert tip_shown(group)


def test_no_tooltip_when_the_mouse_has_left(group, buttons):
    mouse_move(group, buttons[0].rect.center)
    group.handle(pygame.Event(pygame.WINDOWLEAVE))
    group.update(1)
    assert not tip_shown(group)


@pytest.mark.parametrize("place", [(0, 0), (1280, 0), (0, 718), (1280, 718)])
def test_a_tooltip_stays_in_the_window(place):
    canvas = make_canvas()
    surface = pygame.Surface((1366, 768))
    draw_tip(surface, canvas, "A rather long text that says what this button is for", pygame.Rect(place, (80, 50)))
    rim = pygame.mask.from_threshold(surface, pygame.Color(DAY.chrome_line), (9, 9, 9, 255)).get_bounding_rects()
    tip = rim[0].unionall(rim[1:])
    assert surface.get_rect().inflate(-6, -6).contains(tip)
    assert tip.width > 200 and not tip.colliderect(pygame.Rect(place, (80, 50)))


def test_a_field_keeps_tab_out_and_letters_in(group, buttons):
    field = placed(TextField("Name", lambda text: text), (0, 100, 200, 44))
    group.widgets = [buttons[0], field, buttons[1]]
    group.focus(field)
    write(group, "Ada ")
    assert press(group, pygame.K_SPACE) is None
    press(group, TAB)
    assert group.focused is buttons[1] and field.text == "Ada "


def test_the_pointer_tells_what_can_be_pressed_and_typed_into(monkeypatch):
    shapes: list[int] = []
    monkeypatch.setattr(focus_module, "show_pointer", shapes.append)
    button, field = row(1)[0], placed(TextField("Name", lambda text: text), (0, 100, 200, 44))
    group = FocusGroup([button, field])
    for point in (button.rect.center, field.rect.center, (700, 700)):
        mouse_move(group, point)
    button.enabled = False
    mouse_move(group, button.rect.center)
    assert shapes == [HAND, BEAM, ARROW, ARROW]


@pytest.mark.parametrize("window", [True, False])
def test_the_pointer_does_no_harm_where_it_cannot_change(monkeypatch, window):
    def broken(shape: int) -> None:
        raise pygame.error("no such pointer")

    monkeypatch.setattr(pygame.display, "get_init", lambda: window)
    monkeypatch.setattr(pygame.mouse, "get_cursor", lambda: pygame.Cursor(ARROW))
    monkeypatch.setattr(pygame.mouse, "set_cursor", broken)
    show_pointer(BEAM)
