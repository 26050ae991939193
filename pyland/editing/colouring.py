"""The pieces of every line, kept up to date with as little work as possible."""

from bisect import bisect_left, insort

from pyland.editing.document import Change, Document
from pyland.source.lexer import PLAIN, Lexeme, LexState, end_state, lex_line


class Colouring:
    """Lexes lines when they are asked for, and only those that may have changed.

    For each line the state at its start is remembered. `_doubtful` lists, in order, the lines from which on that may
    be wrong: an edited line, or one whose start state has just become another. A line without a remembered state
    always has a doubtful line before it. Asking for a line settles the doubtful ones up to it and leaves the rest, so
    a quote that opens a long text costs no more than the lines in view.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self._states: list[LexState | None] = [PLAIN, *[None] * (document.line_count - 1)]
        self._lexemes: list[tuple[Lexeme, ...] | None] = [None] * document.line_count
        self._doubtful = [0]

    def changed(self, change: Change) -> None:
        """Take note of an edit that the document has already carried out."""
        old = slice(change.first + 1, change.first + change.removed)
        self._states[old] = [None] * (change.added - 1)
        self._lexemes[old] = [None] * (change.added - 1)
        self._lexemes[change.first] = None
        start = bisect_left(self._doubtful, change.first)
        end = bisect_left(self._doubtful, change.first + change.removed)
        grown = change.added - change.removed
        self._doubtful[start:] = [change.first, *(line + grown for line in self._doubtful[end:])]

    def state(self, line: int) -> LexState:
        """Return the state at the start of a line."""
        self._settle(line)
        return self._states[line] or PLAIN

    def state_after(self, line: int) -> LexState:
        """Return the state at the end of a line."""
        return end_state(self.document.line(line), self.state(line))

    def lexemes(self, line: int) -> tuple[Lexeme, ...]:
        """Return the pieces of a line; the very same object as long as they stay the same."""
        state = self.state(line)
        known = self._lexemes[line]
        if known is None:
            known, _ = lex_line(self.document.line(line), state)
            self._lexemes[line] = known
        return known

    def _settle(self, line: int) -> None:
        """Make the start states of all lines up to this one right."""
        while self._doubtful and self._doubtful[0] < line:
            doubtful = self._doubtful.pop(0)
            state = end_state(self.document.line(doubtful), self._states[doubtful] or PLAIN)
            if self._states[doubtful + 1] != state:
                self._states[doubtful + 1] = state
                self._lexemes[doubtful + 1] = None
                self._doubt(doubtful + 1)

    def _doubt(self, line: int) -> None:
        place = bisect_left(self._doubtful, line)
        known = place < len(self._doubtful) and self._doubtful[place] == line
        if line < self.document.line_count and not known:
            insort(self._doubtful, line)
