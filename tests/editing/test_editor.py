"""Undo in steps, clipboard, versions, colours."""

import pytest

from pyland.editing.document import Change, Document, Edit, Position
from pyland.editing.editor import PASTE_LIMIT, Editor, PasteTooBig
from pyland.editing.navigator import Motion
from pyland.source.lexer import Kind

from .marked import editor_at, marked


def type_in(editor: Editor, text: str, start: float = 0.0, pause: float = 0.2) -> float:
    for character in text:
        editor.insert(character, start)
        start += pause
    return start


def undone(editor: Editor) -> list[str]:
    """The texts that one undo after the other brings back."""
    texts: list[str] = []
    while editor.undo():
        texts.append(editor.text)
    return texts


def test_one_undo_takes_back_one_word():
    editor = Editor()
    type_in(editor, "one two  three")
    assert undone(editor) == ["one two  ", "one ", ""]


def test_a_pause_begins_a_new_step():
    editor = Editor()
    type_in(editor, "on", pause=1.0)
    type_in(editor, "e", 2.6)
    assert undone(editor) == ["on", ""]


def test_a_short_pause_does_not():
    editor = Editor()
    type_in(editor, "one", pause=1.5)
    assert undone(editor) == [""]


def test_newline_and_paste_are_steps_of_their_own():
    editor = Editor()
    type_in(editor, "a")
    editor.newline(0.3)
    type_in(editor, "b", 0.4)
    editor.paste("cd ef", 0.5)
    type_in(editor, "g", 0.6)
    assert undone(editor) == ["a\nbcd ef", "a\nb", "a\n", "a", ""]


def test_moving_the_caret_begins_a_new_step():
    editor = Editor()
    type_in(editor, "ab")
    editor.move(Motion.LEFT)
    editor.move(Motion.RIGHT)
    type_in(editor, "c", 0.5)
    assert undone(editor) == ["ab", ""]


def test_erasing_goes_by_words_too():
    editor = editor_at("one two|")
    for count in range(7):
        editor.backspace(count / 10)
    assert undone(editor) == ["one", "one two"]


def test_typing_and_erasing_are_different_steps():
    editor = Editor()
    type_in(editor, "ab")
    editor.backspace(0.5)
    type_in(editor, "c", 0.6)
    assert undone(editor) == ["a", "ab", ""]


def test_undo_and_redo_bring_the_caret_back():
    editor = editor_at("say(<hello|)")
    editor.insert("x", 0)
    editor.move(Motion.TOP)
    editor.undo()
    assert marked(editor) == "say(<hello|)"
    assert editor.can_redo
    editor.redo()
    assert marked(editor) == "say(x|)"
    assert not editor.can_redo


def test_typing_forgets_what_was_undone():
    editor = Editor()
    editor.insert("a", 0)
    editor.undo()
    editor.insert("b", 0)
    assert not editor.redo()
    assert editor.text == "b"


def test_nothing_to_undo():
    editor = Editor("a")
    assert (editor.can_undo, editor.undo(), editor.redo(), editor.version) == (False, False, False, 0)


def test_clipboard():
    editor = editor_at("one <two| three")
    assert editor.copy() == "two"
    assert editor.cut(0) == "two"
    assert marked(editor) == "one | three"
    assert editor.copy() == ""
    assert editor.cut(0) == ""
    assert editor.text == "one  three"
    assert editor.paste("“x”\r\ny", 0) == ("newlines", "quotes")
    assert marked(editor) == 'one "x"\ny| three'


def test_a_huge_paste_is_refused_and_changes_nothing():
    editor = editor_at("<a|")
    with pytest.raises(PasteTooBig) as caught:
        editor.paste("x" * (PASTE_LIMIT + 1), 0)
    assert caught.value.size == PASTE_LIMIT + 1
    assert marked(editor) == "<a|"
    assert editor.version == 0


def test_reset_can_be_undone():
    editor = editor_at("my\nown\ncode|")
    editor.replace_all("starter\r\n", 0)
    assert editor.text == "starter\n"
    assert marked(editor) == "starter\n|"
    editor.undo()
    assert marked(editor) == "my\nown\ncode|"


def test_typing_several_characters_at_once_is_no_pair():
    editor = Editor()
    editor.insert("(é", 0)
    assert editor.text == "(é"


def test_line_ends_are_unified():
    assert Editor("a\r\nb\rc").text == "a\nb\nc"


def test_version_grows_with_every_change_and_only_then():
    editor = Editor()
    versions = [editor.version]
    for action in (lambda: editor.insert("a", 0), lambda: editor.newline(0), editor.undo, editor.redo):
        action()
        versions.append(editor.version)
    assert versions == sorted(set(versions))
    editor.move(Motion.LEFT)
    editor.insert("", 0)
    editor.delete(0)
    editor.untab(0)
    editor.move(Motion.BOTTOM)
    after = editor.version
    editor.delete(0)
    assert editor.version == after


def test_changes_since_a_version():
    editor = editor_at("a\nb|\nc")
    assert editor.changes_since(editor.version) == ()
    editor.newline(0)
    editor.backspace(0)
    assert editor.changes_since(0) == (Change(1, 1, 2), Change(1, 2, 1))
    assert editor.changes_since(1) == (Change(1, 2, 1),)
    for _ in range(200):
        editor.insert("x", 0)
    assert editor.changes_since(0) is None
    assert len(editor.changes_since(editor.version - 10)) == 10


def test_unchanged_lines_keep_their_colours_as_the_same_objects():
    editor = editor_at("\n".join(["move_east()"] * 5 + ["|"] + ["move_west()"] * 5))
    before = [editor.line_lexemes(line) for line in range(editor.line_count)]
    editor.insert("x", 0)
    after = [editor.line_lexemes(line) for line in range(editor.line_count)]
    assert [line for line, pair in enumerate(zip(before, after, strict=True)) if pair[0] is not pair[1]] == [5]


def test_an_opening_triple_quote_recolours_only_what_is_looked_at(monkeypatch):
    editor = editor_at("|\n" + "\n".join(["move_east()"] * 5_000))
    editor.line_lexemes(5_000)
    looked_at: list[str] = []
    monkeypatch.setattr("pyland.editing.colouring.end_state", _counting(looked_at))
    editor.insert("'''", 0)
    assert editor.line_lexemes(30)[0].kind is Kind.TEXT
    assert 30 <= len(looked_at) < 40
    editor.undo()
    looked_at.clear()
    assert editor.line_lexemes(30)[0].kind is Kind.CALL
    assert editor.line_lexemes(4_000)[0].kind is Kind.CALL
    assert len(looked_at) < 80


def test_a_keystroke_looks_at_its_own_line_only(monkeypatch):
    editor = editor_at("x = 1\n" * 2_500 + "|\n" + "x = 1\n" * 2_500)
    editor.line_lexemes(5_000)
    looked_at: list[str] = []
    monkeypatch.setattr("pyland.editing.colouring.end_state", _counting(looked_at))
    editor.insert("y", 0)
    for line in range(2_490, 2_530):
        editor.line_lexemes(line)
    assert looked_at == ["y"]


def _counting(looked_at: list[str]):
    from pyland.source.lexer import end_state

    def counted(text, state):
        looked_at.append(text)
        return end_state(text, state)

    return counted


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("foo(|a)", ((0, 3), (0, 5))),
        ("foo|(a)", ((0, 3), (0, 5))),
        ("foo(a)|", ((0, 3), (0, 5))),
        ("foo(a|)", ((0, 3), (0, 5))),
        ("foo|([a, ')'])", ((0, 3), (0, 12))),
        ("x = [|\n  (1),\n]", ((0, 4), (2, 0))),
        ("x = [\n  (1),\n]|", ((0, 4), (2, 0))),
        ("foo(|a", None),
        ("(|]", None),
        ("'(|)'", None),
        ("a|b", None),
        ("|", None),
        ("()|()", ((0, 0), (0, 1))),
    ],
)
def test_matching_brackets(text, pair):
    assert editor_at(text).matching_brackets() == pair


def test_places_that_are_not_in_the_text_are_refused():
    document = Document("ab")
    for start, end in (
        (Position(0, 3), Position(0, 3)),
        (Position(0, 0), Position(1, 0)),
        (Position(0, 1), Position(0, 0)),
    ):
        with pytest.raises(ValueError, match="Edit"):
            document.apply(Edit(start, end, "x"))
    with pytest.raises(IndexError):
        document.line(-1)
    assert document.text == "ab"
