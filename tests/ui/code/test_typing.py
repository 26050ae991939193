"""Keys and text into a view: what comes out is what the editor holds, so this is about the way there."""

import pygame
import pytest

from pyland.editing.editor import PASTE_LIMIT, Editor
from pyland.source.clean import Tidied
from pyland.ui.code import CodeView, Left, PasteRefused, PasteTidied, Zoomed
from pyland.ui.code import view as view_module
from pyland.ui.code.keymap import meaning
from pyland.ui.widgets import HANDLED, Button, FocusGroup
from pyland.ui.widgets.keys import MAC
from tests.ui.code.looking import Clock, shown, view_at
from tests.ui.widgets.hands import FakeClipboard, down, make_canvas, placed, press, up, wheel, write

HELD = pygame.KMOD_LMETA if MAC else pygame.KMOD_LCTRL
"""The key for shortcuts on this computer."""
CTRL, SHIFT, ALT = pygame.KMOD_LCTRL, pygame.KMOD_LSHIFT, pygame.KMOD_LALT


@pytest.fixture(autouse=True)
def pc(monkeypatch):
    """The same keys on whatever computer the tests run."""
    monkeypatch.setattr(view_module, "meaning", lambda key, mod: meaning(key, mod, mac=False))


def test_letters_come_as_text_and_not_as_keys():
    view = view_at("|")
    assert down(view, pygame.K_a) is None
    assert shown(view) == "|"
    assert write(view, "a") is HANDLED
    assert shown(view) == "a|"


@pytest.mark.parametrize("text", ["é", "中文", "😀", "ß", "ع"])
def test_letters_of_every_script(text):
    view = view_at("|")
    view.handle(pygame.Event(pygame.TEXTINPUT, text=text))
    assert view.editor.text == text


@pytest.mark.parametrize("text", ["\0", "\x1b", "\x08", "\r", "\t", "\u200b", "\ud800"])
def test_what_cannot_be_seen_is_not_typed(text):
    view = view_at("a|")
    view.handle(pygame.Event(pygame.TEXTINPUT, text=text))
    assert shown(view) == "a|"


def test_without_the_focus_nothing_is_typed():
    view = view_at("|")
    view.set_focus(False)
    assert write(view, "a") is None
    assert press(view, pygame.K_RETURN) is None
    assert shown(view) == "|"


@pytest.mark.parametrize(
    ("before", "typed", "after"),
    [
        ("|", "say(", "say(|)"),
        ("|", 'say("hi")', 'say("hi")|'),
        ("<move|", "(", "(<move|)"),
        ("for i in range(3):|", "\n", "for i in range(3):\n    |"),
        ("if x:\n    |", "\b", "if x:\n|"),
        ("|", "\t", "    |"),
        ("<a\nb|", "\t", "    <a\n    b|"),
        ('say("a|")', "\n", 'say("a")\n|'),
    ],
)
def test_the_editor_helps(before, typed, after):
    view = view_at(before)
    keys = {"\n": pygame.K_RETURN, "\b": pygame.K_BACKSPACE, "\t": pygame.K_TAB}
    for letter in typed:
        press(view, keys[letter]) if letter in keys else write(view, letter)
    assert shown(view) == after


@pytest.mark.parametrize(
    ("before", "key", "mod", "after"),
    [
        ("a|b", pygame.K_RIGHT, 0, "ab|"),
        ("ab|", pygame.K_LEFT, SHIFT, "a|b>"),
        ("one two|", pygame.K_LEFT, CTRL, "one |two"),
        ("one|\ntwo", pygame.K_DOWN, SHIFT, "one<\ntwo|"),
        ("one\ntwo|", pygame.K_HOME, CTRL, "|one\ntwo"),
        ("    one|", pygame.K_TAB, SHIFT, "one|"),
        ("a|\nb", pygame.K_DOWN, ALT, "b\na|"),
        ("a|", pygame.K_d, CTRL, "a\na|"),
        ("a|", pygame.K_SLASH, CTRL, "# a|"),
        ("a|\nb", pygame.K_a, CTRL, "<a\nb|"),
        ("one two|", pygame.K_BACKSPACE, CTRL, "one |"),
        ("|one two", pygame.K_DELETE, CTRL, "| two"),
        ("<one| two", pygame.K_DELETE, 0, "| two"),
    ],
)
def test_keys(before, key, mod, after):
    view = view_at(before)
    assert down(view, key, mod) is HANDLED
    assert shown(view) == after


def test_page_down_goes_by_what_is_seen():
    view = view_at("|" + "\n" * 100)
    press(view, pygame.K_PAGEDOWN)
    assert 10 <= view.editor.selection.caret.line <= 406 // 26


def test_undo_and_redo():
    clock = Clock()
    view = view_at("|", clock=clock)
    write(view, "one")
    clock.now = 60
    press(view, pygame.K_RETURN)
    press(view, pygame.K_z, CTRL)
    assert shown(view) == "one|"
    press(view, pygame.K_z, CTRL)
    assert shown(view) == "|"
    press(view, pygame.K_y, CTRL)
    press(view, pygame.K_z, CTRL | SHIFT)
    assert shown(view) == "one\n|"


def test_copy_cut_and_paste():
    clipboard = FakeClipboard()
    view = view_at("<move|_east()", clipboard=clipboard)
    press(view, pygame.K_c, CTRL)
    assert clipboard.text == "move"
    press(view, pygame.K_x, CTRL)
    assert shown(view) == "|_east()"
    assert down(view, pygame.K_v, CTRL) is HANDLED
    assert shown(view) == "move|_east()"


@pytest.mark.parametrize("key", [pygame.K_c, pygame.K_x])
def test_with_nothing_selected_the_clipboard_stays(key):
    clipboard = FakeClipboard("mine")
    view = view_at("a|b", clipboard=clipboard)
    press(view, key, CTRL)
    assert clipboard.text == "mine" and shown(view) == "a|b"


def test_pasting_tells_what_was_tidied():
    view = view_at("|", clipboard=FakeClipboard(">>> say(“hi”)\r\n\tcut()\0"))
    answer = down(view, pygame.K_v, CTRL)
    assert isinstance(answer, PasteTidied)
    assert {Tidied.QUOTES, Tidied.TABS, Tidied.PROMPTS, Tidied.NEWLINES, Tidied.INVISIBLE} == set(answer.changes)
    assert view.editor.text == 'say("hi")\n    cut()'


def test_too_much_is_not_pasted():
    view = view_at("a|", clipboard=FakeClipboard("x" * (PASTE_LIMIT + 1)))
    assert down(view, pygame.K_v, CTRL) == PasteRefused(PASTE_LIMIT + 1)
    assert shown(view) == "a|"


def test_pasting_nothing_leaves_what_is_selected():
    view = view_at("<every|thing", clipboard=FakeClipboard(""))
    assert down(view, pygame.K_v, CTRL) is HANDLED
    assert shown(view) == "<every|thing" and not view.editor.can_undo


def test_escape_leaves():
    assert down(view_at("|"), pygame.K_ESCAPE) == Left()


def test_held_keys_repeat_until_released_or_the_focus_goes():
    view = view_at("x" * 50 + "|")

    def erased() -> int:
        before = len(view.editor.text)
        for _ in range(10):
            view.update(0.1)
        return before - len(view.editor.text)

    down(view, pygame.K_BACKSPACE)
    assert erased() >= 5
    up(view, pygame.K_BACKSPACE)
    assert erased() == 0
    down(view, pygame.K_BACKSPACE)
    view.set_focus(False)
    view.set_focus(True)
    assert erased() == 0
    down(view, pygame.K_BACKSPACE)
    view.let_go()
    assert erased() == 0


def test_typing_a_letter_ends_a_held_key():
    view = view_at("ab|")
    down(view, pygame.K_LEFT)
    down(view, pygame.K_c)
    write(view, "c")
    for _ in range(10):
        view.update(0.1)
    assert shown(view) == "ac|b"


# Input methods


def compose(view: CodeView, text: str) -> object | None:
    return view.handle(pygame.Event(pygame.TEXTEDITING, text=text, start=0, length=len(text)))


def test_composing_changes_nothing_until_it_is_settled():
    view = view_at("say(|)")
    assert compose(view, "にほn") is HANDLED
    assert down(view, pygame.K_RETURN) is HANDLED
    assert down(view, pygame.K_LEFT) is HANDLED
    assert shown(view) == "say(|)"
    view.handle(pygame.Event(pygame.TEXTINPUT, text="日本"))
    assert shown(view) == "say(日本|)"
    press(view, pygame.K_LEFT)
    assert shown(view) == "say(日|本)"


def test_composing_can_be_given_up():
    view = view_at("|")
    compose(view, "に")
    compose(view, "")
    press(view, pygame.K_RETURN)
    assert shown(view) == "\n|"


def test_composing_is_seen_in_place():
    view = view_at("say(|)")
    before = picture(view)
    compose(view, "にほ")
    assert picture(view) != before


def picture(view: CodeView) -> bytes:
    surface = pygame.Surface((600, 500))
    view.update(0)
    view.draw(surface)
    return pygame.image.tobytes(surface, "RGB")


# Read only


def test_reading_only_lets_nothing_be_changed():
    view = view_at("one\n<two|", clipboard=FakeClipboard("x"))
    view.read_only = True
    write(view, "a")
    for key, mod in [
        (pygame.K_RETURN, 0),
        (pygame.K_BACKSPACE, 0),
        (pygame.K_v, CTRL),
        (pygame.K_x, CTRL),
        (pygame.K_d, CTRL),
    ]:
        press(view, key, mod)
    view.insert_command("cut()")
    compose(view, "に")
    assert shown(view) == "one\n<two|"
    press(view, pygame.K_c, CTRL)
    press(view, pygame.K_UP)
    assert shown(view) == "one|\ntwo"


def test_reading_only_does_not_hold_tab_back():
    view = view_at("one|")
    after = placed(Button("Next"), (0, 600, 80, 50))
    group = FocusGroup([view, after])
    group.focus(view)
    press(group, pygame.K_TAB)
    assert group.focused is view
    view.read_only = True
    press(group, pygame.K_TAB)
    assert group.focused is after


# Size


@pytest.mark.parametrize(("key", "size"), [(pygame.K_PLUS, 19), (pygame.K_KP_MINUS, 17)])
def test_zooming_by_keys(key, size):
    view = view_at("|")
    assert down(view, key, CTRL) == Zoomed(size)
    assert view.code_size == size
    assert down(view, pygame.K_0, CTRL) == Zoomed(18)


def test_zooming_ends_at_14_and_28():
    view = view_at("|")
    for _ in range(30):
        press(view, pygame.K_PLUS, CTRL)
    assert view.code_size == 28
    assert down(view, pygame.K_PLUS, CTRL) is HANDLED
    for _ in range(30):
        press(view, pygame.K_MINUS, CTRL)
    assert view.code_size == 14


def test_zooming_by_wheel(monkeypatch):
    view = view_at("|")
    monkeypatch.setattr(view_module, "mods_held", lambda: CTRL)
    assert wheel(view, -1) == Zoomed(19)
    assert wheel(view, 1) == Zoomed(18)


def test_the_sign_of_a_shortcut_is_not_typed():
    """Some systems send "+" as text, too, when Ctrl and + are pressed."""
    view = view_at("|")
    down(view, pygame.K_PLUS, HELD)
    assert write(view, "++") is HANDLED
    up(view, pygame.K_PLUS, HELD)
    assert shown(view) == "|"
    write(view, "+")
    assert shown(view) == "+|"


def test_after_a_shortcut_an_input_method_can_write():
    view = view_at("|")
    down(view, pygame.K_SPACE, HELD)
    compose(view, "に")
    write(view, "日")
    assert shown(view) == "日|"
    down(view, pygame.K_SPACE, HELD)
    view.set_focus(False)
    view.set_focus(True)
    write(view, "本")
    assert shown(view) == "日本|"


# Commands and other hands


def test_a_command_gets_a_line_of_its_own():
    view = view_at("for i in range(3):\n    cut()|\nsay('x')")
    view.insert_command("move_east()")
    assert shown(view) == "for i in range(3):\n    cut()\n    move_east()|\nsay('x')"
    press(view, pygame.K_z, CTRL)
    assert view.editor.text == "for i in range(3):\n    cut()\nsay('x')"


def test_another_editor_can_take_its_place():
    view = view_at("old|")
    compose(view, "に")
    view.editor = Editor("new")
    write(view, "a")
    assert view.editor.text == "anew"


def test_the_view_follows_what_others_change():
    view = view_at("|a")
    view.update(1)
    view.editor.replace_all("b\n" * 200, 1)
    assert view.update(0)


def test_a_still_view_need_not_be_drawn_again():
    view = view_at("|a")
    view.update(0)
    assert not view.update(0.01)
    write(view, "b")
    assert view.update(0.01)


def test_the_caret_blinks_unless_motion_is_reduced():
    calm = view_at("|a")
    calm.update(0)
    assert not any(calm.update(0.1) for _ in range(20))
    lively = view_at("|a", canvas=make_canvas())
    assert any(lively.update(0.1) for _ in range(20))
