"""Whole lines, comments, and commands from the palette."""

import pytest

from pyland.editing.editor import Editor

from .marked import check, editor_at


def up(editor: Editor) -> None:
    editor.move_line_up(0)


def down(editor: Editor) -> None:
    editor.move_line_down(0)


def double(editor: Editor) -> None:
    editor.duplicate_line(0)


def comment(editor: Editor) -> None:
    editor.toggle_comment(0)


@pytest.mark.parametrize(
    ("action", "before", "after"),
    [
        (up, "a\nb|c\nd", "b|c\na\nd"),
        (up, "a|\nb", "a|\nb"),
        (down, "a|\nbc\nd", "bc\na|\nd"),
        (down, "a\nb|", "a\nb|"),
        (up, "a\n<b\nc|\nd", "<b\nc|\na\nd"),
        (down, "<a\nb\n|c", "c\n<a\nb|"),
        (down, "<a\nb\n|c\nd", "c\n<a\nb\n|d"),
        (double, "a|b\nc", "ab\na|b\nc"),
        (double, "<a\nb|\nc", "a\nb\n<a\nb|\nc"),
        (double, "|", "\n|"),
        (comment, "x|", "# x|"),
        (comment, "# x|", "x|"),
        (comment, "#x|", "x|"),
        (comment, "|", "# |"),
        (comment, "    x|", "    # x|"),
        (comment, "<if a:\n\n    b|", "# <if a:\n\n#     b|"),
        (comment, "<# if a:\n#     b|", "<if a:\n    b|"),
        (comment, "<# a\nb|", "# <# a\n# b|"),
    ],
)
def test_whole_lines(action, before, after):
    check(before, action, after)


@pytest.mark.parametrize(
    ("before", "template", "after"),
    [
        ("|", "move_east()", "move_east()|"),
        ("move_east()|", "move_east()", "move_east()\nmove_east()|"),
        ("mo|ve_east()\nsay()", "move_west()", "move_east()\nmove_west()|\nsay()"),
        ("    move_east()|", "move_west()", "    move_east()\n    move_west()|"),
        ("for i in x:|", "move()", "for i in x:\n    move()|"),
        ("for i in x:|\n  a()", "move()", "for i in x:\n  move()|\n  a()"),
        ("for i in x:\n|", "move()", "for i in x:\n    move()|"),
        ("for i in x:\n\n|", "move()", "for i in x:\n\n    move()|"),
        ("for i in x:\n    a()\n    |", "move()", "for i in x:\n    a()\n    move()|"),
        ("for i in x:\n    a()\n|", "move()", "for i in x:\n    a()\nmove()|"),
        ("a()\n    |", "move()", "a()\nmove()|"),
        ("    |", "move()", "move()|"),
        ("def f():\n    return|", "move()", "def f():\n    return\nmove()|"),
        ("x|", 'say("|")', 'x\nsay("|")'),
        ("    x|", "for i in range(|):\n    pass", "    x\n    for i in range(|):\n        pass"),
        ("# note|", "move()", "# note\nmove()|"),
        ("x = '''|\n\n'''\ny", "move()", "x = '''\n\n'''\nmove()|\ny"),
        ("x = '''\n|\n'''", "move()", "x = '''\n\n'''\nmove()|"),
        ("x = '''|\n\n", "move()", "x = '''\nmove()|\n\n"),
        ("<a\nb|\nc", "move()", "a\nb\nmove()|\nc"),
    ],
)
def test_commands_from_the_palette(before, template, after):
    """The placeholder mark in the template is where the caret mark is expected."""
    check(before, lambda editor: editor.insert_command(template, 0), after)


def test_a_command_clicked_five_times_makes_five_lines():
    editor = editor_at("|")
    for _ in range(5):
        editor.insert_command("move_east()", 0)
    assert editor.text == "\n".join(["move_east()"] * 5)
