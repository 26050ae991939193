"""Whatever is done, text, caret, undo and colours stay right."""

from hypothesis import given, settings
from hypothesis import strategies as st

from pyland.editing.document import Document, Edit, Position
from pyland.editing.editor import Editor
from pyland.editing.navigator import Motion
from pyland.source.lexer import PLAIN, lex_line

code = st.text(alphabet=st.sampled_from("ab _(['\"]){}:#\\\n\t \u00e9'\""), max_size=40)
snippets = st.one_of(code, st.sampled_from(["'''", '"""', "'", '"', "(", ")", "if x:", "return", "\n", "    "]))
positions = st.builds(Position, st.integers(0, 8), st.integers(0, 12))

actions = st.one_of(
    st.tuples(st.sampled_from(["insert", "paste", "insert_command", "replace_all"]), snippets, st.floats(0, 9)),
    st.tuples(
        st.sampled_from(
            ["newline", "backspace", "delete", "tab", "untab", "cut"]
            + ["move_line_up", "move_line_down", "duplicate_line", "toggle_comment"]
        ),
        st.floats(0, 9),
    ),
    st.tuples(st.sampled_from(["undo", "redo", "select_all"])),
    st.tuples(st.sampled_from(["click", "drag", "select_word", "select_line"]), positions),
    st.tuples(st.sampled_from(["move", "stretch"]), st.sampled_from(list(Motion))),
)


def do(editor: Editor, action: tuple) -> None:
    name, *values = action
    match name:
        case "drag":
            editor.click(values[0], select=True)
        case "stretch":
            editor.move(values[0], select=True, page=3)
        case _:
            getattr(editor, name)(*values)


def offset(text: str, place: Position) -> int:
    lines = text.split("\n")
    return sum(len(line) + 1 for line in lines[: place.line]) + place.column


@given(code, st.lists(st.tuples(positions, positions, code), max_size=8))
def test_edits_do_what_they_do_to_a_plain_string(text, edits):
    document = Document(text)
    inverses: list[Edit] = []
    for one, other, new in edits:
        start, end = sorted((document.clamp(one), document.clamp(other)))
        start_at, end_at = offset(document.text, start), offset(document.text, end)
        model = document.text[:start_at] + new + document.text[end_at:]
        edit = Edit(start, end, new)
        mark, lines = document.end, document.line_count
        tail = len(document.text) - offset(document.text, mark)
        inverses.append(document.apply(edit))
        assert document.text == model
        assert offset(model, edit.reach) == start_at + len(new)
        assert len(model) - offset(model, edit.shift(mark)) == tail
        assert edit.change.added - edit.change.removed == document.line_count - lines
    for inverse in reversed(inverses):
        document.apply(inverse)
    assert document.text == text


@given(code, positions, positions, positions, code)
def test_a_shifted_place_keeps_its_distance(text, one, other, mark, new):
    document = Document(text)
    start, end = sorted((document.clamp(one), document.clamp(other)))
    mark = document.clamp(mark)
    before, size = offset(text, mark), len(text)
    edit = Edit(start, end, new)
    document.apply(edit)
    after = offset(document.text, edit.shift(mark))
    if mark < start:
        assert after == before
    elif mark >= end:
        assert len(document.text) - after == size - before
    else:
        assert after == offset(document.text, edit.reach)


@settings(max_examples=250, deadline=None)
@given(code, st.lists(actions, max_size=25))
def test_any_actions(text, todo):
    editor = Editor(text)
    start = editor.text
    for action in todo:
        version, before = editor.version, editor.text
        do(editor, action)
        _check_places(editor)
        assert editor.version > version or editor.text == before
        for line in range(0, editor.line_count, 3):
            editor.line_lexemes(line)
    _check_colours(editor)
    end = _last(editor)
    while editor.undo():
        _check_places(editor)
    assert editor.text == start
    _check_colours(editor)
    while editor.redo():
        _check_places(editor)
    assert editor.text == end
    _check_colours(editor)


def _last(editor: Editor) -> str:
    """The text after redoing what the actions left undone."""
    while editor.redo():
        pass
    return editor.text


def _check_places(editor: Editor) -> None:
    lines = editor.text.split("\n")
    assert editor.line_count == len(lines)
    for place in editor.selection:
        assert 0 <= place.line < len(lines)
        assert 0 <= place.column <= len(lines[place.line])


def _check_colours(editor: Editor) -> None:
    state = PLAIN
    for index, line in enumerate(editor.text.split("\n")):
        lexemes, state = lex_line(line, state)
        assert editor.line_lexemes(index) == lexemes


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30), snippets, st.integers(0, 40)), max_size=15))
def test_colours_equal_a_fresh_look_whatever_was_looked_at_between(edits):
    editor = Editor("\n".join(["x = 1", "'''", "y", "'''", ""] * 6))
    for first, last, text, looked_at in edits:
        editor.click(Position(first, 0))
        editor.click(Position(last, 1), select=True)
        editor.insert(text, 0)
        editor.line_lexemes(min(looked_at, editor.line_count - 1))
    _check_colours(editor)


@given(code, st.text(alphabet="ab ()'\"[]{}#:", max_size=30))
def test_typing_adds_at_least_the_partner_of_each_bracket_and_never_loses_a_letter(text, keys):
    editor = Editor(text)
    editor.move(Motion.BOTTOM)
    for key in keys:
        editor.insert(key, 0)
    letters = [character for character in editor.text if character in "ab"]
    assert letters == [character for character in text + keys if character in "ab"]
