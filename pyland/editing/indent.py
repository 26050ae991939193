"""How far lines are pushed in: Enter, Tab, Shift+Tab and Backspace."""

from collections.abc import Sequence

from pyland.editing import brackets
from pyland.editing.colouring import Colouring
from pyland.editing.cursor import Plan, Selection, replacing
from pyland.editing.document import Edit, Position
from pyland.source.lexer import Kind, Lexeme, lex_line

STEP = 4
INDENT = " " * STEP
_LEAVERS = frozenset({"return", "break", "continue", "pass", "raise"})


def indent_of(line: str) -> str:
    """Return the spaces and tabs a line begins with."""
    return line[: len(line) - len(line.lstrip(" \t"))]


def shallower(indent: str) -> str:
    """Return the indent one step less deep."""
    if indent.endswith("\t"):
        return indent[:-1]
    spaces = len(indent) - len(indent.rstrip(" "))
    return indent[: len(indent) - min(spaces, (len(indent) - 1) % STEP + 1)]


def next_indent(colouring: Colouring, place: Position) -> str:
    """Return the indent of a line that is begun at a place."""
    line = colouring.document.line(place.line)
    before = line[: place.column]
    indent = indent_of(before)
    if before == indent:
        return before
    state = colouring.state(place.line)
    if brackets.open_after(before, state) not in ("", "#"):
        return indent
    lexemes = [piece for piece in lex_line(before, state)[0] if piece.kind not in (Kind.SPACE, Kind.COMMENT)]
    surplus, still_open = brackets.balance(before, lexemes)
    indent = indent_of(colouring.document.line(_first_line(colouring, place.line, surplus)))
    if still_open or _word(before, lexemes[-1:]) == ":":
        return indent + INDENT
    return shallower(indent) if _word(before, lexemes[:1]) in _LEAVERS else indent


def newline(colouring: Colouring, selection: Selection) -> Plan:
    """Return what Enter does."""
    if selection.empty and _only_closers_left(colouring, selection.caret):
        selection = Selection.at(colouring.document.line_end(selection.caret.line))
    start, end = selection.start, selection.end
    indent = next_indent(colouring, start)
    before = colouring.document.line(start.line)[: start.column]
    after = colouring.document.line(end.line)[end.column :]
    if before.strip():
        end = Position(end.line, end.column + len(indent_of(after)))  # the new line brings its own
    plan = replacing(Selection(start, end), "\n" + indent)
    inner = plan.selection.caret
    torn = before[-1:] in ("[", "{") and after.startswith(brackets.CLOSERS[before[-1]])
    if torn and not brackets.open_at(colouring, start):
        return Plan((*plan.edits, Edit(inner, inner, "\n" + indent_of(before))), plan.selection)
    return plan


def tab(colouring: Colouring, selection: Selection) -> Plan:
    """Return what Tab does: push selected lines in one step, or fill up with spaces to the next step."""
    if selection.empty:
        return replacing(selection, " " * (STEP - selection.caret.column % STEP))
    many = len(selection.lines) > 1
    lines = [line for line in selection.lines if colouring.document.line(line) or not many]
    edits = tuple(Edit(Position(line, 0), Position(line, 0), INDENT) for line in lines)
    return Plan(edits, selection.shift(edits))


def untab(colouring: Colouring, selection: Selection) -> Plan:
    """Return what Shift+Tab does: pull the lines out one step."""
    edits: list[Edit] = []
    for line in selection.lines:
        indent = indent_of(colouring.document.line(line))
        if indent:
            edits.append(Edit(Position(line, len(shallower(indent))), Position(line, len(indent)), ""))
    return Plan(tuple(edits), selection.shift(edits))


def erased_step(colouring: Colouring, caret: Position) -> Plan | None:
    """Return the plan by which Backspace eats one step of an indent, or None when the caret is not in one."""
    before = colouring.document.line(caret.line)[: caret.column]
    if not before or before.strip(" "):
        return None
    edit = Edit(Position(caret.line, len(shallower(before))), caret, "")
    return Plan((edit,), Selection.at(edit.start))


def _first_line(colouring: Colouring, line: int, surplus: Sequence[int]) -> int:
    """Return the line where the statement begins whose last line this is, as far as brackets and texts tell."""
    if surplus:
        pair = brackets.match_at(colouring, Position(line, surplus[-1] + 1))
        line = pair.opener.line if pair else line
    while line and colouring.state(line).quote:
        line -= 1
    return line


def _only_closers_left(colouring: Colouring, caret: Position) -> bool:
    """Whether the caret is inside a call whose line is complete, but for the caret not having left it.

    Enter then means "done": with the closing signs put there by the editor, nobody wants to tear `say("hello|")` apart.
    """
    line = colouring.document.line(caret.line)
    before, rest = line[: caret.column].rstrip(), line[caret.column :].rstrip()
    if before.endswith(",") or rest.removesuffix(":").strip("\"')"):
        return False
    lexemes = colouring.lexemes(caret.line)
    if any(piece.kind is Kind.BROKEN for piece in lexemes) or any(brackets.balance(line, lexemes)):
        return False
    if colouring.state(caret.line).quote or colouring.state_after(caret.line).quote:
        return False
    opened = brackets.open_at(colouring, caret)
    still_open = brackets.balance(line, [piece for piece in lexemes if piece.end <= caret.column])[1]
    return len(opened) == 1 and opened != "#" or bool(still_open) and line[still_open[-1]] == "(" and not opened


def _word(line: str, lexemes: Sequence[Lexeme]) -> str:
    return line[lexemes[0].start : lexemes[0].end] if lexemes else ""
