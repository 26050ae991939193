"""`Broken`: a program Python cannot read, where reading stopped, and trying edits on it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from itertools import chain

from pyland.explain.context import Context
from pyland.explain.explanation import Explanation, Fix
from pyland.explain.pieces import (
    CLOSERS,
    OPENERS,
    Brackets,
    Piece,
    comment_start,
    match_brackets,
    names_made,
    pieces_of,
)
from pyland.explain.plain import HEADS, KEYWORDS, is_builtin

MOST_TRIALS = 400
_CHARACTERS_TRIED = 3_000_000
_CLOSE_ABOVE = 8
"""So many lines above the place where reading stopped are always read again."""
_LONGEST_LINE = 400
"""Longer lines are not mended: no child wrote them by hand."""


def read_error(source: str) -> SyntaxError | None:
    """Why Python cannot read `source`, or None when it can. Raises what other trouble there is (`MemoryError`, ...)."""
    try:
        compile(source, "program", "exec", dont_inherit=True)
    except SyntaxError as error:
        return error
    return None


class Broken:
    """A broken program.

    `line` (1-based) is where Python stopped reading, `col` the column there, `family` the class of Python's error
    ("SyntaxError", "IndentationError", "TabError"). `said` is Python's own text: it may back up a finding, but is never
    the reason for one.
    """

    def __init__(self, lines: Sequence[str], error: SyntaxError, context: Context) -> None:
        self.lines = tuple(lines)
        self.context = context
        self.family = type(error).__name__
        self.said = str(error.msg)
        self.line = min(max(error.lineno or 1, 1), len(self.lines))
        if not self.holds_code(self.line):
            self.line = self.before(self.line) or self.line
        self.col = min(max((error.offset or 1) - 1, 0), len(self.text(self.line)))
        size = sum(map(len, self.lines)) + 1
        self._trials_left = max(8, min(MOST_TRIALS, _CHARACTERS_TRIED // size))
        self._tried: dict[tuple[tuple[int, str], ...], int | None] = {}

    # --- what is there ---

    def text(self, line: int) -> str:
        """The text of a line (1-based)."""
        return self.lines[line - 1]

    def before(self, line: int) -> int | None:
        """The next line above `line` that holds code; None when there is none."""
        return next((number for number in range(line - 1, 0, -1) if self.holds_code(number)), None)

    def after(self, line: int) -> int | None:
        """The next line below `line` that holds code; None when there is none."""
        return next((number for number in range(line + 1, len(self.lines) + 1) if self.holds_code(number)), None)

    def holds_code(self, line: int) -> bool:
        """Whether there is more than space and a comment on a line."""
        stripped = self.text(line).strip()
        return bool(stripped) and not stripped.startswith("#")

    def code_of(self, line: int) -> str:
        """The text of a line without its comment and the spaces before that."""
        return self.text(line)[: comment_start(self.text(line))]

    def indent(self, line: int) -> str:
        """The white space a line begins with."""
        text = self.text(line)
        return text[: len(text) - len(text.lstrip())]

    @cached_property
    def _pieces(self) -> list[list[Piece]]:
        return pieces_of(self.lines)

    def pieces(self, line: int) -> list[Piece]:
        """The words and signs of a line."""
        return self._pieces[line - 1]

    @cached_property
    def brackets(self) -> Brackets:
        """How all brackets of the program fit."""
        return match_brackets(chain.from_iterable(self._pieces))

    def open_before(self, line: int) -> list[str]:
        """The brackets that are open where a line begins, the innermost last."""
        waiting: list[str] = []
        for piece in chain.from_iterable(self._pieces[: line - 1]):
            if piece.is_sign(*OPENERS):
                waiting.append(piece.text)
            elif piece.is_sign(*CLOSERS) and waiting:
                waiting.pop()
        return waiting

    @cached_property
    def made(self) -> frozenset[str]:
        """The names the program seems to make itself."""
        return names_made(self._pieces)

    def knows(self, word: str) -> bool:
        """Whether a word means anything: made by the program, or by the level, or by Python."""
        return word in self.made or word in self.known_words or word in KEYWORDS or is_builtin(word)

    @cached_property
    def known_words(self) -> frozenset[str]:
        """The level's words."""
        return frozenset(
            (*self.context.all_commands, *self.context.commands, *self.context.words, *self.context.bodies)
        )

    def can_call(self, word: str) -> bool:
        """Whether a word is a command, a function of Python's, or one that the program makes."""
        commands = (*self.context.commands, *self.context.all_commands)
        return word in commands or is_builtin(word) or word in self._functions

    @cached_property
    def _functions(self) -> frozenset[str]:
        return frozenset(
            line[1].text
            for line in self._pieces
            if len(line) > 1 and line[0].text in ("def", "class") and line[1].is_name
        )

    # --- trying edits ---

    def error_line(self, edits: Mapping[int, str]) -> int | None:
        """Where reading stops with these lines replaced (counted as before the edits), or None when it does not stop.

        0 when there were too many trials already.
        """
        key = tuple(sorted(edits.items()))
        if key not in self._tried:
            self._tried[key] = self._try(edits)
        return self._tried[key]

    def _try(self, edits: Mapping[int, str]) -> int | None:
        if self._trials_left <= 0:
            return 0
        self._trials_left -= 1
        lines = list(self.lines)
        for line, new in edits.items():
            lines[line - 1] = new
        right = self._right_above if min(edits, default=0) > self._right_above else 0
        try:
            error = read_error("\n".join(lines[right:]))
        except (ValueError, MemoryError, RecursionError, OverflowError):
            return 0
        if error is None:
            return None
        stopped = (error.lineno or 1) + right
        grown = sum(new.count("\n") for line, new in edits.items() if line < stopped)
        return stopped - grown

    @cached_property
    def _right_above(self) -> int:
        """How many lines at the top need not be read again for each trial: they are right, whatever follows them."""
        starts = (line for line in range(self.line - _CLOSE_ABOVE, _CLOSE_ABOVE, -1) if self._begins_anew(line))
        start = next(starts, None)
        if start is None or any("__future__" in text for text in self.lines):
            return 0
        try:
            return 0 if read_error("\n".join(self.lines[: start - 1])) else start - 1
        except (ValueError, MemoryError, RecursionError, OverflowError):
            return 0

    def _begins_anew(self, line: int) -> bool:
        """Whether a line of the top level belongs to nothing above it."""
        first, above = self.pieces(line)[:1], self.before(line)
        goes_on = bool(first) and first[0].text in ("else", "elif", "except", "finally", ")", "]", "}")
        decorated = above is not None and self.text(above).startswith("@")
        return bool(first) and first[0].start == 0 and not goes_on and not decorated

    def allow(self, trials: int) -> None:
        """So many more trials, if the program is short enough for that."""
        size = sum(map(len, self.lines)) + 1
        self._trials_left = max(self._trials_left, min(trials, _CHARACTERS_TRIED // size))

    def works(self, line: int, new: str, *more: tuple[int, str]) -> bool:
        """Whether the trouble is gone, or further down than before, when `line` is replaced by `new`."""
        edits = dict(((line, new), *more))
        stopped = self.error_line(edits)
        return stopped is None or stopped > max(self.line, *edits)

    def clean(self, line: int, new: str) -> bool:
        """Whether the whole program can be read when `line` is replaced by `new`."""
        return self.error_line({line: new}) is None

    def with_colon(self, line: int, new: str) -> tuple[str, ...]:
        """`new` for a line, and, where the line begins a block but has no colon at its end, `new` with one."""
        pieces = self.pieces(line)
        heads = bool(pieces) and pieces[0].text in HEADS and not pieces[-1].is_sign(":")
        return (new, new.rstrip() + ":") if heads and "#" not in new else (new,)

    def first_working(self, line: int, candidates: Iterable[str]) -> str | None:
        """The first of these texts for `line` that works; one that makes the whole program right is preferred."""
        working = [new for new in dict.fromkeys(candidates) if new != self.text(line) and self.works(line, new)]
        return next((new for new in working if self.clean(line, new)), working[0] if working else None)

    def fix(self, line: int, new: str) -> Fix | None:
        """`new` for `line` as a repair, when it works."""
        old = self.text(line)
        short = len(old) <= _LONGEST_LINE and len(new) <= _LONGEST_LINE
        return Fix(line, old, new) if short and new != old and self.works(line, new) else None


Explainer = Callable[[Broken], Explanation | None]
