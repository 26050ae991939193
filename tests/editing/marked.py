"""Texts with the caret in them: `|` is the caret, and `<` or `>` the other end of a selection around it.

`"ab|"` is the caret at the end; `"<ab|"` selects from left to right, `"|ab>"` from right to left.
"""

from collections.abc import Callable

from pyland.editing.cursor import Selection
from pyland.editing.document import Position
from pyland.editing.editor import Editor

Action = Callable[[Editor], object]


def editor_at(marked: str) -> Editor:
    """An editor with the text, caret and selection that the marks tell."""
    text = marked.translate({ord(mark): None for mark in "|<>"})
    editor = Editor(text)
    anchor = _place(marked.replace("|", ""), "<") or _place(marked.replace("|", ""), ">")
    caret = _place(marked.replace("<", "").replace(">", ""), "|")
    assert caret is not None
    editor.click(anchor or caret)
    editor.click(caret, select=True)
    return editor


def marked(editor: Editor) -> str:
    """The text of an editor with its caret and selection marked."""
    selection = editor.selection
    lines = editor.text.split("\n")
    places = [(selection.caret, "|")]
    if not selection.empty:
        places.append((selection.anchor, "<" if selection.anchor < selection.caret else ">"))
    for place, mark in sorted(places, reverse=True):
        line = lines[place.line]
        lines[place.line] = line[: place.column] + mark + line[place.column :]
    return "\n".join(lines)


def check(before: str, actions: Action | list[Action], after: str) -> None:
    """Carry out actions and compare; then undo all of them and redo them, which must change nothing."""
    editor = editor_at(before)
    start = editor.text
    for action in [actions] if callable(actions) else actions:
        action(editor)
    assert marked(editor) == after
    end = editor.text
    while editor.undo():
        pass
    assert editor.text == start
    while editor.redo():
        pass
    assert editor.text == end


def _place(text: str, mark: str) -> Position | None:
    if mark not in text:
        return None
    before = text[: text.index(mark)]
    return Selection.at(Position(before.count("\n"), len(before.rpartition("\n")[2]))).caret


def typed(text: str) -> list[Action]:
    """Type characters one after the other, a newline as Enter."""
    return [_key(character) for character in text]


def _key(character: str) -> Action:
    if character == "\n":
        return enter
    return lambda editor: editor.insert(character, 0)


def enter(editor: Editor) -> None:
    editor.newline(0)


def backspace(editor: Editor) -> None:
    editor.backspace(0)


def delete(editor: Editor) -> None:
    editor.delete(0)


def tab(editor: Editor) -> None:
    editor.tab(0)


def untab(editor: Editor) -> None:
    editor.untab(0)
