"""The pieces of a program that may be broken: words, signs and brackets, told without a syntax tree."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from pyland.source.lexer import PLAIN, Kind, LexState, lex_line

OPENERS = {"(": ")", "[": "]", "{": "}"}
CLOSERS = {closer: opener for opener, closer in OPENERS.items()}


class Piece(NamedTuple):
    """One word, sign, number or text: on line `line` (1-based), from column `start` up to but not including `end`."""

    kind: Kind
    text: str
    line: int
    start: int
    end: int

    def is_sign(self, *signs: str) -> bool:
        """Whether this is one of these signs."""
        return self.kind is Kind.OPERATOR and self.text in signs

    @property
    def is_name(self) -> bool:
        """Whether this is a name (also one that is called), not a keyword."""
        return self.kind in (Kind.NAME, Kind.CALL)

    @property
    def is_word(self) -> bool:
        """Whether this is a name, a keyword, or True, False, None."""
        return self.is_name or self.kind in (Kind.KEYWORD, Kind.CONSTANT)


_UNSEEN = (Kind.SPACE, Kind.COMMENT)


def pieces_of(lines: Sequence[str]) -> list[list[Piece]]:
    """The pieces of each line, without spaces and comments."""
    state: LexState = PLAIN
    result: list[list[Piece]] = []
    for number, text in enumerate(lines, start=1):
        lexemes, state = lex_line(text, state)
        result.append(
            [Piece(kind, text[start:end], number, start, end) for kind, start, end in lexemes if kind not in _UNSEEN]
        )
    return result


def comment_start(text: str) -> int:
    """The column where the comment of a line begins, spaces before it included; its length when it has none.

    The line is taken by itself, so it must not begin inside a text.
    """
    for kind, start, _end in lex_line(text)[0]:
        if kind is Kind.COMMENT:
            return len(text[:start].rstrip())
    return len(text.rstrip())


@dataclass(frozen=True, slots=True)
class Brackets:
    """How the brackets of a program fit: those never closed, those that close nothing, and pairs of two sorts."""

    open: tuple[Piece, ...]
    extra: tuple[Piece, ...]
    mixed: tuple[tuple[Piece, Piece], ...]


def match_brackets(pieces: Iterable[Piece]) -> Brackets:
    """Pair the brackets, each closing one with the latest that is still open."""
    waiting: list[Piece] = []
    extra: list[Piece] = []
    mixed: list[tuple[Piece, Piece]] = []
    for piece in pieces:
        if piece.is_sign(*OPENERS):
            waiting.append(piece)
        elif piece.is_sign(*CLOSERS):
            if not waiting:
                extra.append(piece)
            elif waiting[-1].text == CLOSERS[piece.text]:
                waiting.pop()
            elif len(waiting) > 1 and waiting[-2].text == CLOSERS[piece.text]:
                # The inner one was forgotten: `[(1, 2]`.
                mixed.append((waiting.pop(), piece))
                waiting.pop()
            else:
                mixed.append((waiting.pop(), piece))
    return Brackets(tuple(waiting), tuple(extra), tuple(mixed))


def only_a_name(text: str) -> bool:
    """Whether there is nothing but one name: what stands in front of the `=` where a name gets its value."""
    return re.fullmatch(r"\s*[^\W\d]\w*(?:\.[^\W\d]\w*)*\s*", text) is not None


def names_made(lines: Iterable[Sequence[Piece]]) -> frozenset[str]:
    """The names a program seems to make, also where it is broken: `x = 1`, `for x`, `def f(x)`, `import x`, `as x`."""
    made: set[str] = set()
    for line in lines:
        for before, piece, after in zip([None, *line], line, [*line[1:], None], strict=False):
            if not piece.is_name:
                continue
            told = before is not None and before.text in ("for", "def", "class", "import", "as", "global", "nonlocal")
            given = after is not None and after.is_sign("=", ":=", "+=", "-=")
            if (
                told
                or given
                or (before is not None and before.text == "," and after is not None and after.text == "in")
            ):
                made.add(piece.text)
        made |= _inputs(line)
    return frozenset(made)


def _inputs(line: Sequence[Piece]) -> set[str]:
    """The names between the brackets of a `def`, and those of `for a, b in` and `a, b = `."""
    if not line:
        return set()
    names = {piece.text for piece in line if piece.is_name}
    if line[0].text in ("def", "import", "from", "lambda"):
        return names
    if line[0].text == "for":
        until = next((index for index, piece in enumerate(line) if piece.text == "in"), 0)
        return {piece.text for piece in line[:until] if piece.is_name}
    equals = next((index for index, piece in enumerate(line) if piece.is_sign("=")), 0)
    left = line[:equals]
    if all(piece.is_name or piece.is_sign(",", "(", ")", "[", "]") for piece in left):
        return {piece.text for piece in left if piece.kind is Kind.NAME}
    return set()
