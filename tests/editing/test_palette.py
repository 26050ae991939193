"""Every command of the table can be put into a program by its chip."""

import ast

import pytest

from pyland.script.commands import COMMANDS
from tests.editing.marked import editor_at, marked


@pytest.mark.parametrize("name", COMMANDS)
def test_a_chip_puts_a_line_into_the_block_with_the_caret_where_something_is_wanted(name):
    template = COMMANDS[name].insert
    editor = editor_at("while True:\n    move_east()|")

    editor.insert_command(template, 0)

    assert marked(editor) == f"while True:\n    move_east()\n    {template}"


@pytest.mark.parametrize("name", COMMANDS)
def test_what_a_chip_puts_in_can_be_read_once_it_is_filled(name):
    editor = editor_at("move_east()\n|")

    editor.insert_command(COMMANDS[name].insert, 0)
    editor.insert("1" if COMMANDS[name].parameters else " # done", 0)

    tree = ast.parse(editor.text)
    assert len(tree.body) == 2
