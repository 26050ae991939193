"""Actions on whole lines: moving, doubling, and making them comments."""

from pyland.editing.cursor import Plan, Selection
from pyland.editing.document import Document, Edit, Position
from pyland.editing.indent import indent_of

MARK = "# "


def moved(document: Document, selection: Selection, step: int) -> Plan | None:
    """Return the plan that swaps the selected lines with the one above (`step` -1) or below (1), or None at the rim."""
    first, last = selection.lines[0], selection.lines[-1]
    other = first - 1 if step < 0 else last + 1
    if not 0 <= other < document.line_count:
        return None
    block = document.between(Position(first, 0), document.line_end(last))
    neighbour = document.line(other)
    text = f"{block}\n{neighbour}" if step < 0 else f"{neighbour}\n{block}"
    edit = Edit(Position(min(first, other), 0), document.line_end(max(last, other)), text)
    places = selection.down(step)
    if places.end.line == document.line_count:  # it ended at the beginning of the line below, now the last one
        rim = Position(other, len(document.line(last)))
        places = Selection(*(min(place, rim) for place in places))
    return Plan((edit,), places)


def doubled(document: Document, selection: Selection) -> Plan:
    """Return the plan that repeats the selected lines below themselves, the selection going along."""
    first, last = selection.lines[0], selection.lines[-1]
    end = document.line_end(last)
    edit = Edit(end, end, "\n" + document.between(Position(first, 0), end))
    return Plan((edit,), selection.down(len(selection.lines)))


def commented(document: Document, selection: Selection) -> Plan:
    """Return the plan that makes the selected lines comments, or code again when all of them are comments."""
    lines = [line for line in selection.lines if document.line(line).strip()] or list(selection.lines[:1])
    indents = {line: len(indent_of(document.line(line))) for line in lines}
    if all(document.line(line).startswith("#", indents[line]) for line in lines):
        edits = [_uncomment(document, line, indents[line]) for line in lines]
    else:
        column = min(indents.values())
        edits = [Edit(Position(line, column), Position(line, column), MARK) for line in lines]
    return Plan(tuple(edits), selection.shift(edits))


def _uncomment(document: Document, line: int, column: int) -> Edit:
    width = len(MARK) if document.line(line).startswith(MARK, column) else 1
    return Edit(Position(line, column), Position(line, column + width), "")
