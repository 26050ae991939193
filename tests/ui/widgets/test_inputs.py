import pygame
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyland.ui.theme import THEMES
from pyland.ui.widgets import HANDLED, ScrollArea, Slider, TextField
from pyland.ui.widgets.scroll import Scroll
from pyland.ui.widgets.textline import TextLine
from tests.ui.widgets.hands import (
    FakeClipboard,
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
    wheel,
    write,
)

CTRL, SHIFT = pygame.KMOD_LCTRL, pygame.KMOD_LSHIFT
LEFT, RIGHT, HOME, END = pygame.K_LEFT, pygame.K_RIGHT, pygame.K_HOME, pygame.K_END


# Sliders


@pytest.fixture
def slider() -> Slider:
    slider = placed(Slider("Speed", (0.5, 1, 2, 4), 1, lambda value: value, icons=("turtle", "hare")), (0, 0, 200, 58))
    slider.set_focus(True)
    return slider


@pytest.mark.parametrize(
    ("keys", "value"),
    [
        ([RIGHT], 2),
        ([LEFT], 0.5),
        ([pygame.K_UP, RIGHT], 4),
        ([END], 4),
        ([HOME], 0.5),
        ([RIGHT] * 9, 4),
        ([LEFT] * 9, 0.5),
    ],
)
def test_keys_go_from_stop_to_stop(slider, keys, value):
    for key in keys:
        down(slider, key)
    assert slider.value == value


def test_the_action_comes_only_with_another_value(slider):
    assert down(slider, END) == 4
    assert down(slider, END) is HANDLED


def test_dragging_goes_on_outside(slider):
    assert mouse_down(slider, (199, 29)) == 4
    assert mouse_move(slider, (-300, 400)) == 0.5
    mouse_up(slider, (-300, 400))
    assert mouse_move(slider, (199, 29)) is None


def test_the_wheel_up_is_more_and_sideways_is_nothing(slider):
    assert wheel(slider, -1) == 2
    assert wheel(slider, 1) == 1
    assert wheel(slider, 0, 3) is None


def test_a_disabled_slider_stays_where_it_is(slider):
    slider.enabled = False
    mouse_down(slider, (199, 29))
    down(slider, END)
    wheel(slider, -1)
    assert slider.value == 1


def test_a_value_between_stops_takes_the_nearest(slider):
    slider.value = 2.4
    assert slider.value == 2


# Text fields


@pytest.fixture
def clipboard() -> FakeClipboard:
    return FakeClipboard()


@pytest.fixture
def field(clipboard) -> TextField:
    field = placed(TextField("Name", lambda text: ("entered", text), limit=20, clipboard=clipboard), (10, 10, 220, 44))
    field.set_focus(True)
    return field


def test_typing_and_enter(field):
    write(field, "Ada é中")
    assert down(field, pygame.K_RETURN) == ("entered", "Ada é中")


def test_without_the_focus_nothing_is_typed(field):
    field.set_focus(False)
    assert write(field, "Ada") is None
    assert field.text == ""


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        ([(pygame.K_BACKSPACE, 0)], "one tw|"),
        ([(HOME, 0), (pygame.K_DELETE, 0)], "|ne two"),
        ([(pygame.K_BACKSPACE, CTRL)], "one |"),
        ([(LEFT, 0), (LEFT, 0)], "one t|wo"),
        ([(LEFT, CTRL)], "one |two"),
        ([(HOME, SHIFT), (pygame.K_BACKSPACE, 0)], "|"),
        ([(pygame.K_a, CTRL), (pygame.K_DELETE, 0)], "|"),
        ([(pygame.K_a, CTRL), (LEFT, 0)], "|one two"),
        ([(LEFT, SHIFT), (RIGHT, 0)], "one two|"),
    ],
)
def test_keys(field, keys, text):
    write(field, "one two")
    for key, mod in keys:
        press(field, key, mod)
    write(field, "|")
    assert field.text == text


def test_copy_cut_and_paste(field, clipboard):
    write(field, "hello")
    press(field, LEFT, SHIFT)
    press(field, pygame.K_c, CTRL)
    assert clipboard.text == "o"
    press(field, pygame.K_a, CTRL)
    press(field, pygame.K_x, CTRL)
    assert (field.text, clipboard.text) == ("", "hello")
    press(field, pygame.K_v, CTRL)
    press(field, pygame.K_v, CTRL)
    assert field.text == "hellohello"


def test_pasting_nothing_leaves_what_is_selected(field, clipboard):
    write(field, "hello")
    press(field, pygame.K_a, CTRL)
    press(field, pygame.K_v, CTRL)
    assert field.text == "hello"


def test_copying_nothing_leaves_the_clipboard_alone(field, clipboard):
    clipboard.text = "mine"
    press(field, pygame.K_c, CTRL)
    assert clipboard.text == "mine"


def test_no_more_than_the_limit_and_only_one_line(field, clipboard):
    clipboard.text = "a\nb\0c" + "x" * 500_000
    press(field, pygame.K_v, CTRL)
    assert field.text == "a b c" + "x" * 15


def test_altgr_writes_letters_and_is_no_shortcut(field):
    write(field, "ab")
    assert down(field, pygame.K_a, pygame.KMOD_CTRL | pygame.KMOD_ALT) is None
    write(field, "@")
    assert field.text == "ab@"


def test_the_sign_of_a_shortcut_is_not_typed(field):
    down(field, pygame.K_PLUS, CTRL)
    write(field, "+")
    up(field, pygame.K_PLUS)
    write(field, "-")
    assert field.text == "-"


def test_an_input_method_composes_in_place(field):
    write(field, "a")
    field.handle(pygame.Event(pygame.TEXTEDITING, text="に", start=0, length=1))
    assert down(field, pygame.K_RETURN) is HANDLED
    assert field.text == "a"
    write(field, "日")
    assert field.text == "a日"
    assert down(field, pygame.K_RETURN) == ("entered", "a日")


def test_held_keys_repeat_until_they_are_released(field):
    write(field, "x" * 20)
    down(field, pygame.K_BACKSPACE)
    for _ in range(10):
        field.update(0.1)
    some = len(field.text)
    assert 5 < some < 19
    up(field, pygame.K_BACKSPACE)
    for _ in range(10):
        field.update(0.1)
    assert len(field.text) == some


def test_clicking_dragging_and_double_clicking(field):
    write(field, "one two")
    middle = field.rect.centery
    mouse_down(field, (12, middle))
    mouse_move(field, (400, middle))
    mouse_up(field, (400, middle))
    write(field, "new words")
    assert field.text == "new words"
    field.update(1)
    for _ in range(2):
        mouse_down(field, (30, middle))
        mouse_up(field, (30, middle))
    write(field, "old")
    assert field.text == "old words"


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_a_long_text_is_seen_at_the_caret_and_stays_inside(theme, clipboard):
    field = placed(TextField("Name", lambda text: text, clipboard=clipboard), (50, 50, 150, 44), make_canvas(theme))
    field.set_focus(True)
    for end in (END, HOME):
        write(field, "a rather long answer")
        press(field, end)
        field.update(0.01)
        surface = drawn(field)
        assert field.rect.contains(painted(surface))
        assert field.rect.contains(field.caret_rect)


def test_the_placeholder_goes_when_something_is_typed(field):
    empty = placed(TextField("Name", lambda text: text, placeholder="Your name"), (10, 10, 220, 44))
    hint = pygame.image.tobytes(drawn(empty), "RGB")
    assert hint != pygame.image.tobytes(drawn(placed(TextField("Name", lambda text: text), (10, 10, 220, 44))), "RGB")
    empty.text = " "
    assert hint != pygame.image.tobytes(drawn(empty), "RGB")


@given(
    st.text(max_size=30),
    st.lists(st.tuples(st.integers(-1, 1), st.booleans(), st.booleans(), st.booleans()), max_size=20),
)
def test_a_line_of_text_never_loses_its_caret(text, moves):
    line = TextLine(text, 25)
    for by, word, select, erase in moves:
        if by and erase:
            line.erase(by, word=word)
        elif by:
            line.move(by, word=word, select=select)
        else:
            line.insert("a\n")
        assert 0 <= line.caret <= len(line.text) <= 25
        assert 0 <= line.anchor <= len(line.text)
        assert line.text.isprintable()


# Scrolling


@pytest.fixture
def area() -> ScrollArea:
    area = ScrollArea("Output", lambda surface, rect: None)
    placed(area, (100, 100, 200, 100))
    area.set_content_height(400)
    area.set_focus(True)
    return area


def settle(area: ScrollArea) -> int:
    for _ in range(100):
        area.update(0.05)
    return area.scroll.shown


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        ([pygame.K_DOWN], 40),
        ([pygame.K_DOWN, pygame.K_UP, pygame.K_UP], 0),
        ([pygame.K_PAGEDOWN], 90),
        ([END], 300),
        ([END, pygame.K_DOWN], 300),
        ([END, HOME], 0),
    ],
)
def test_keys_scroll(area, keys, shown):
    for key in keys:
        assert down(area, key) is HANDLED
    assert settle(area) == shown


def test_other_keys_are_for_others(area):
    assert down(area, pygame.K_RETURN) is None


def test_scrolling_glides_and_with_reduced_motion_it_does_not(area):
    down(area, END)
    area.update(0.016)
    assert 0 < area.scroll.shown < 300
    calm = placed(ScrollArea("Output", lambda surface, rect: None), (0, 0, 99, 99), make_canvas(reduced_motion=True))
    calm.set_content_height(400)
    calm.set_focus(True)
    down(calm, END)
    calm.update(0.016)
    assert calm.scroll.shown == calm.scroll.limit


def test_the_bar_can_be_dragged(area):
    bar = area.rect.right - 4
    mouse_down(area, (bar, area.rect.y + 5))
    mouse_move(area, (bar, area.rect.bottom + 500))
    mouse_up(area, (bar, area.rect.bottom + 500))
    assert area.scroll.shown == 300
    mouse_move(area, (bar, 0))
    assert area.scroll.shown == 300


def test_the_newest_stays_in_view(area):
    area.set_content_height(900, to_end=True)
    assert settle(area) == 800


def test_less_content_scrolls_back(area):
    down(area, END)
    settle(area)
    area.set_content_height(120)
    assert area.scroll.shown == 20
    area.set_content_height(50)
    assert area.scroll.shown == 0 and not area.can_focus
    assert wheel(area, 1) is None


def test_content_is_painted_inside_only():
    def paint(surface: pygame.Surface, rect: pygame.Rect) -> None:
        surface.fill("#FF0000", rect.inflate(500, 500))

    area = placed(ScrollArea("x", paint), (100, 100, 200, 100))
    area.set_content_height(1000)
    assert painted(drawn(area)) == area.rect


@given(
    st.integers(1, 500), st.integers(0, 5000), st.lists(st.tuples(st.floats(0, 5000), st.floats(0, 300)), max_size=8)
)
def test_what_was_to_be_seen_is_seen(view, content, places):
    scroll = Scroll()
    scroll.resize(view, content)
    for start, length in places:
        scroll.reveal(start, start + length, 20, at_once=True)
        assert 0 <= scroll.shown <= scroll.limit
        if length <= view and start + length <= content:
            assert scroll.target - 0.01 <= start and start + length <= scroll.target + view + 0.01
