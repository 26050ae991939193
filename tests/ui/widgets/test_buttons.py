import itertools

import pygame
import pytest

from pyland.ui.gfx import Face
from pyland.ui.theme import DAY, THEMES
from pyland.ui.widgets import HANDLED, Button, Chip, FocusGroup, IconButton, Kind, Pill, Toggle, Widget, chip_rows
from pyland.ui.widgets.button import fitting_size
from tests.ui.widgets.hands import (
    click,
    down,
    drawn,
    make_canvas,
    mouse_down,
    mouse_move,
    mouse_up,
    painted,
    placed,
    press,
    up,
)

RECT = (100, 100, 160, 52)
IN, OUT = (150, 120), (400, 400)
LONG = "Zurücksetzen und noch einmal versuchen"


@pytest.fixture
def button() -> Widget:
    return placed(Button("Go", "gone"), RECT)


def test_a_click_is_a_press_and_a_release(button):
    assert mouse_down(button, IN) is HANDLED
    assert button.pressed
    assert mouse_up(button, IN) == "gone"
    assert not button.pressed


def test_going_away_before_letting_go_takes_it_back(button):
    mouse_down(button, IN)
    assert mouse_up(button, OUT) is HANDLED
    assert not button.pressed


def test_a_release_without_a_press_is_not_for_it(button):
    assert mouse_up(button, IN) is None
    assert mouse_down(button, OUT) is None


@pytest.mark.parametrize("key", [pygame.K_RETURN, pygame.K_SPACE, pygame.K_KP_ENTER])
def test_keys_press_it_when_it_has_the_focus(button, key):
    assert press(button, key) is None
    button.set_focus(True)
    assert down(button, key) is HANDLED
    assert up(button, key) == "gone"


@pytest.mark.parametrize("mod", [pygame.KMOD_CTRL, pygame.KMOD_META])
def test_shortcuts_with_enter_are_for_others(button, mod):
    button.set_focus(True)
    assert down(button, pygame.K_RETURN, mod) is None


def test_a_held_enter_does_not_press_a_button_that_has_just_appeared(button):
    """Its press went to another one, so the release means nothing here."""
    button.set_focus(True)
    assert up(button, pygame.K_RETURN) is None


def test_losing_the_focus_while_a_key_is_down_takes_it_back(button):
    button.set_focus(True)
    down(button, pygame.K_SPACE)
    button.set_focus(False)
    assert up(button, pygame.K_SPACE) is None


def test_a_disabled_button_takes_the_click_and_does_nothing(button):
    button.enabled = False
    button.set_focus(True)
    assert click(button, IN) != "gone"
    assert press(button, pygame.K_RETURN) is HANDLED
    assert not button.can_focus


def test_becoming_disabled_while_held_takes_it_back(button):
    mouse_down(button, IN)
    button.enabled = False
    assert mouse_up(button, IN) != "gone"


def test_a_hidden_button_is_not_there(button):
    button.visible = False
    assert click(button, IN) is None
    assert painted(drawn(button)).size == (0, 0)


@pytest.mark.parametrize("size", [(20, 20), (90, 30), (30, 90)])
def test_small_things_are_hit_within_44_dp(size):
    widget = placed(Chip("cut()", "cut"), (100, 100, *size))
    assert widget.hit_rect.width >= 44 and widget.hit_rect.height >= 44
    assert click(widget, (widget.rect.centerx, widget.rect.centery + 21)) == "cut"


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("text", ["Go", LONG])
@pytest.mark.parametrize(("enabled", "hovered", "pressed"), list(itertools.product((True, False), repeat=3)))
def test_a_button_stays_in_its_rectangle_and_its_words_do_too(theme, text, enabled, hovered, pressed):
    widget = placed(Button(text, kind=Kind.BLUE), RECT, make_canvas(theme))
    widget.enabled, widget.hovered, widget.pressed = enabled, hovered, pressed
    for _ in range(9):
        widget.update(0.05)
    assert pygame.Rect(RECT).contains(painted(drawn(widget)))


def test_looks_differ_from_state_to_state(button):
    def look() -> bytes:
        for _ in range(9):
            button.update(0.05)
        return pygame.image.tobytes(drawn(button), "RGB")

    looks = [look()]
    button.hovered = True
    looks.append(look())
    button.pressed = True
    looks.append(look())
    button.pressed = button.hovered = False
    button.enabled = False
    looks.append(look())
    button.enabled = True
    button.set_focus(True, ring=True)
    looks.append(look())
    assert len(set(looks)) == 5


def test_the_ring_is_only_shown_after_keys(button):
    button.set_focus(True)
    plain = painted(drawn(button))
    button.set_focus(True, ring=True)
    assert painted(drawn(button)).width > plain.width


def test_a_button_can_change_into_another(button):
    button.show("Pause", kind=Kind.DARK)
    assert (button.text, button.label) == ("Pause", "Pause")
    assert button.update(0.01)
    button.show("Pause")
    assert not button.update(0.01)


@pytest.mark.parametrize(
    "widget", [Button("Weiter", icon="run"), Chip("move_east()"), Pill("Rosa", "#000000", "#FFFFFF")]
)
def test_the_width_it_asks_for_is_enough(widget):
    canvas = make_canvas()
    placed(widget, (10, 10, widget.width_for(canvas), 44), canvas)
    text = widget.label
    face, size = {Button: (Face.HEAD, 20), Chip: (Face.CODE, 14.5), Pill: (Face.BOLD, 14.5)}[type(widget)]
    assert widget.rect.width >= canvas.text_width(text, face, size) + canvas.px(8)


def test_an_icon_says_in_words_what_it_is():
    button, other = IconButton("settings", "Settings"), IconButton("help", "Help", tooltip="Help  (F1)")
    assert (button.label, button.tooltip) == ("Settings", "Settings")
    assert (other.label, other.tooltip) == ("Help", "Help  (F1)")


def test_moving_over_it_glows_and_reduced_motion_does_so_at_once():
    for calm in (False, True):
        widget = placed(Button("Go"), RECT, make_canvas(reduced_motion=calm))
        widget.update(0)
        widget.hovered = True
        widget.update(0.06)
        assert (widget.glow == 1) is calm
        widget.update(0.06)
        assert widget.glow == 1


def test_a_toggle_switches_by_click_and_by_key():
    toggle = placed(Toggle("Sound", True, lambda on: ("sound", on)), (10, 10, 300, 44))
    assert click(toggle, (30, 30)) == ("sound", False)
    toggle.set_focus(True)
    assert press(toggle, pygame.K_SPACE) == ("sound", True)
    toggle.on = False
    assert not toggle.on and toggle.update(0.2)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_a_toggle_keeps_its_text_left_of_the_switch(theme):
    toggle = placed(Toggle(LONG * 2, False, lambda on: on), (10, 10, 260, 44), make_canvas(theme))
    surface = drawn(toggle)
    gap = pygame.Rect(toggle.rect.right - 58 - 8, toggle.rect.y, 6, 44)
    assert {tuple(surface.get_at((x, y))) for x in range(gap.x, gap.right) for y in range(gap.y, gap.bottom)} == {
        (0, 255, 0, 255)
    }


def test_chips_fill_rows_and_stay_inside():
    canvas = make_canvas()
    commands = ["move_east()", "move_forward()", "turn_right()", "for … in range()", "while …:", "if …:", "cut()"]
    chips = [Chip(code, code) for code in commands]
    area = pygame.Rect(859, 501, 495, 200)
    bottom = chip_rows(canvas, chips, area, 34)
    assert all(area.contains(chip.rect) for chip in chips)
    assert bottom == max(chip.rect.bottom for chip in chips)
    for first, second in itertools.combinations(chips, 2):
        assert not first.rect.colliderect(second.rect)


def test_chips_close_together_are_still_told_apart():
    canvas = make_canvas()
    chips = [Chip(f"command_{number}()", number) for number in range(12)]
    chip_rows(canvas, chips, pygame.Rect(0, 0, 300, 400), 24)
    group = FocusGroup(chips)
    for chip in chips:
        for point in (chip.rect.center, chip.rect.midtop, (chip.rect.centerx, chip.rect.bottom - 1)):
            assert click(group, point) == chip.action


@pytest.mark.parametrize("room", [40, 85, 90, 95, 100, 105, 400])
def test_words_shrink_no_more_than_they_must_and_never_below_14(room):
    canvas = make_canvas()
    size = fitting_size(canvas, "Noch einmal", Face.HEAD, 20, room)
    assert 14 <= size <= 20
    assert size == 14 or canvas.text_width("Noch einmal", Face.HEAD, size) <= room
    assert size == 20 or canvas.text_width("Noch einmal", Face.HEAD, size + 1) > room


@pytest.mark.parametrize("enabled", [True, False])
def test_a_badge_is_drawn_over_the_focus_ring(enabled):
    chip = placed(Chip("while …:", new_text="NEW"), (100, 100, 120, 34))
    chip.enabled = enabled
    chip.set_focus(True, ring=True)
    badge_corner = (chip.rect.right - 12, chip.rect.y - 5)
    assert drawn(chip).get_at(badge_corner) == pygame.Color(DAY.warn)


def test_hovering_is_told_to_the_widget_under_the_mouse():
    first, second = placed(Button("a"), (0, 0, 50, 50)), placed(Button("b"), (100, 0, 50, 50))
    group = FocusGroup([first, second])
    mouse_move(group, (20, 20))
    assert (first.hovered, second.hovered) == (True, False)
    mouse_move(group, (120, 20))
    assert (first.hovered, second.hovered) == (False, True)
