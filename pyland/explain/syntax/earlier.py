"""Which of several problems comes first.

Python reads the signs of the whole program before it says what is wrong with a line. So of a colon that is missing on
line 1 and a quote on line 9 it only tells the quote. A child reads from the top.
"""

from collections.abc import Sequence
from itertools import chain

from pyland.explain.pieces import match_brackets, pieces_of
from pyland.explain.syntax.broken import read_error
from pyland.source.lexer import PLAIN, LexState, lex_line

_MOST_STEPS = 4
_COMPLETING = ("try", "@", "match")
"""How lines begin that need another one below them."""


def first_error(lines: Sequence[str], error: SyntaxError) -> tuple[tuple[str, ...], SyntaxError]:
    """The lines to look at, and why Python cannot read them: all lines with `error`, or only those above it, when they
    cannot be read either, whatever may follow."""
    first = tuple(lines), error
    for _step in range(_MOST_STEPS):
        above = tuple(lines[: max((first[1].lineno or 1) - 1, 0)])
        found = _error_in(above)
        if found is None:
            break
        first = above, found
    return first


def _error_in(above: tuple[str, ...]) -> SyntaxError | None:
    """Why these lines cannot be read, unless something below them may make them right."""
    waiting = match_brackets(chain.from_iterable(pieces_of(above))).open
    if waiting:
        above = above[: waiting[0].line - 1]
    pieces = [line for line in pieces_of(above) if line]
    if not pieces or _goes_on(above):
        return None
    if any(line[0].text in _COMPLETING for line in pieces):
        return None
    last = above[pieces[-1][0].line - 1]
    # A line that ends with a colon would have had its lines below it.
    body = (last[: len(last) - len(last.lstrip())] + "    pass",) if pieces[-1][-1].is_sign(":") else ()
    try:
        return read_error("\n".join((*above, *body)))
    except (ValueError, MemoryError, RecursionError, OverflowError):
        return None


def _goes_on(lines: Sequence[str]) -> bool:
    """Whether a text or a line is not finished."""
    state: LexState = PLAIN
    for text in lines:
        _lexemes, state = lex_line(text, state)
    return state != PLAIN or (bool(lines) and lines[-1].rstrip().endswith("\\"))
