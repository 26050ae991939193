"""Putting a command from the palette into the program, always on a line of its own."""

from pyland.editing.colouring import Colouring
from pyland.editing.cursor import Plan, Selection
from pyland.editing.document import Edit, Position
from pyland.editing.indent import indent_of, next_indent

PLACEHOLDER = "|"
"""In a template, where the caret goes: `say("|")`. Only the first one counts."""


def inserted(colouring: Colouring, caret: Position, template: str) -> Plan:
    """Return the plan that puts a template on the caret's line when that is blank, else on a new line below it.

    Its lines are pushed in as far as the place needs. The caret goes to the placeholder, else to the template's end.
    """
    document = colouring.document
    line = _outside_text(colouring, caret.line)
    if document.line(line).strip():
        indent = _indent_below(colouring, line)
        start, lead = document.line_end(line), "\n" + indent
    else:
        indent = _indent_on(colouring, line)
        start, lead = Position(line, 0), indent
    body = lead + template.replace("\n", "\n" + indent)
    head, marked, tail = body.partition(PLACEHOLDER)
    edit = Edit(start, document.line_end(line), head + tail)
    place = Edit(start, start, head).reach if marked else edit.reach
    return Plan((edit,), Selection.at(place))


def _outside_text(colouring: Colouring, line: int) -> int:
    """Return the line, or the one where a text ends that goes on over the end of this line."""
    last = colouring.document.line_count - 1
    target = line
    while target < last and colouring.state(target + 1).quote:
        target += 1
    return line if colouring.state_after(target).quote else target


def _indent_below(colouring: Colouring, line: int) -> str:
    """The indent of a new line below: that of the block which begins here, if one does and it has lines already."""
    document = colouring.document
    own = indent_of(document.line(line))
    wanted = next_indent(colouring, document.line_end(line))
    following = next((index for index in range(line + 1, document.line_count) if document.line(index).strip()), line)
    inner = indent_of(document.line(following))
    deeper = len(wanted) > len(own) and len(inner) > len(own) and inner.startswith(own)
    return inner if deeper else wanted


def _indent_on(colouring: Colouring, line: int) -> str:
    """The indent for a blank line: what is there, but not outside a block that has to begin nor inside none."""
    document = colouring.document
    own = document.line(line)
    above = next((index for index in range(line - 1, -1, -1) if document.line(index).strip()), None)
    if above is None:
        return ""
    outer = indent_of(document.line(above))
    wanted = next_indent(colouring, document.line_end(above))
    if len(wanted) > len(outer):
        return max(own, wanted, key=len)
    return min(own, outer, key=len)
