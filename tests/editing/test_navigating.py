import pytest

from pyland.editing.cursor import Selection
from pyland.editing.document import Position
from pyland.editing.editor import Editor
from pyland.editing.navigator import Motion, word_at

from .marked import check, editor_at, marked


@pytest.mark.parametrize(
    ("before", "motion", "after"),
    [
        ("a|b", "left", "|ab"),
        ("a\n|b", "left", "a|\nb"),
        ("|a", "left", "|a"),
        ("a|\nb", "right", "a\n|b"),
        ("a|", "right", "a|"),
        ("<ab|c", "left", "|abc"),
        ("|ab>c", "right", "ab|c"),
        ("abc|\nd\nefg", "down", "abc\nd|\nefg"),
        ("ab|c", "down", "abc|"),
        ("a\nb|c", "up", "a|\nbc"),
        ("a|\nbc", "up", "|a\nbc"),
        ("one two|", "word_left", "one |two"),
        ("one| two", "word_left", "|one two"),
        ("one\n|two", "word_left", "one|\ntwo"),
        ("one\n  |two", "word_left", "one\n|  two"),
        ("say(|x)", "word_left", "say|(x)"),
        ("|move_east()", "word_right", "move_east|()"),
        ("move_east|()", "word_right", "move_east()|"),
        ("a|  ", "word_right", "a  |"),
        ("a|\nb", "word_right", "a\n|b"),
        ("    x|", "home", "    |x"),
        ("    |x", "home", "|    x"),
        ("|    x", "home", "    |x"),
        ("a|b\nc", "end", "ab|\nc"),
        ("a\nb|", "top", "|a\nb"),
        ("a|\nbc", "bottom", "a\nbc|"),
        ("a\nb\nc|\nd\ne", "page_up", "a|\nb\nc\nd\ne"),
        ("a\nb\nc|\nd\ne", "page_down", "a\nb\nc\nd\ne|"),
        ("a\nb|\nc\nd\ne", "page_up", "a|\nb\nc\nd\ne"),
    ],
)
def test_motions(before, motion, after):
    check(before, lambda editor: editor.move(Motion(motion), page=2), after)


def test_the_column_is_remembered_over_short_lines():
    editor = editor_at("abcd|\n\nxyz\nabcdef")
    for after in ("abcd\n|\nxyz\nabcdef", "abcd\n\nxyz|\nabcdef", "abcd\n\nxyz\nabcd|ef"):
        editor.move(Motion.DOWN)
        assert marked(editor) == after
    editor.move(Motion.LEFT)
    editor.move(Motion.UP)
    assert marked(editor) == "abcd\n\nxyz|\nabcdef"


def test_selecting_with_the_keyboard():
    editor = editor_at("one| two")
    editor.move(Motion.WORD_RIGHT, select=True)
    assert marked(editor) == "one< two|"
    editor.move(Motion.HOME, select=True)
    assert marked(editor) == "|one> two"
    assert editor.selected_text() == "one"


def test_selecting_with_the_mouse():
    editor = Editor("one two\nthree")
    editor.click(Position(0, 4))
    editor.click(Position(7, 99), select=True)
    assert editor.selected_text() == "two\nthree"
    editor.click(Position(-3, 2))
    assert editor.selection == Selection.at(Position(0, 0))
    editor.select_word(Position(0, 5))
    assert editor.selected_text() == "two"
    editor.select_line(Position(0, 5))
    assert editor.selected_text() == "one two\n"
    editor.select_line(Position(1, 0))
    assert editor.selected_text() == "three"
    editor.select_all()
    assert editor.selected_text() == "one two\nthree"


@pytest.mark.parametrize(
    ("line", "column", "word"),
    [
        ("move_east()", 3, "move_east"),
        ("move_east()", 9, "move_east"),
        ("move_east()", 10, "()"),
        ("a  b", 2, "  "),
        ("a  b", 1, "a"),
        ("", 0, ""),
        ("größe=1", 2, "größe"),
    ],
)
def test_word_at(line, column, word):
    start, end = word_at(line, column)
    assert line[start:end] == word
