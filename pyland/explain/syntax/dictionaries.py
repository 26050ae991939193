"""Dictionaries: between a word and what stands for it comes a colon."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from pyland.explain.explanation import Explanation
from pyland.explain.pieces import CLOSERS, OPENERS, Piece
from pyland.explain.syntax.broken import Broken
from pyland.explain.wording import code, tell
from pyland.source.lexer import Kind
from pyland.text import _

_WRONG_SIGNS = ("=", "==", "=>", "->", ":=", ";", "::", ",")
_VALUES = (Kind.NAME, Kind.CALL, Kind.TEXT, Kind.NUMBER, Kind.CONSTANT)
_PAIRED = 2
"""So many signs may stand for one colon: the lexer reads `=>` as two."""


def wrong_sign(broken: Broken) -> Explanation | None:
    """`{"lions" = 2}`, `{"lions" => 2}`, `{"lions"; 2}`, `{"lions", 2, "bears": 5}`"""
    text = broken.text(broken.line)
    found = list(_signs(broken))
    if not found:
        return None
    strange = [(start, end) for start, end in found if text[start:end] != ","]
    for wrong in filter(None, (strange, *([one] for one in found))):
        new = text
        for start, end in reversed(wrong):
            new = new[:start].rstrip() + ": " + new[end:].lstrip()
        if broken.works(broken.line, new):
            start, end = wrong[0]
            return tell(
                "dictionary_colon",
                _("A dictionary has colons"),
                _(
                    "Between a word and its value stands a colon `:`, not `{sign}`.",
                    sign=text[start:end],
                ),
                _("Write `:` there."),
                line=broken.line,
                cols=(start, end),
                fix=broken.fix(broken.line, new),
            )
    return None


def missing_colon(broken: Broken) -> Explanation | None:
    """`{"shield" 25}`"""
    pairs = list(_side_by_side(broken))
    if not pairs or not (pairs[0][0].kind is Kind.TEXT or _has_colons(broken)):
        return None
    new = broken.first_working(broken.line, (_with_colons(broken, chosen) for chosen in (pairs, pairs[:1])))
    if new is None:
        return None
    first, second = pairs[0]
    return tell(
        "dictionary_colon",
        _("A colon is missing"),
        _(
            "Between `{first}` and `{second}` in the dictionary comes a colon `:`.",
            first=code(first.text, 20),
            second=code(second.text, 20),
        ),
        _("Put `:` between them on line {line}.", line=broken.line),
        line=broken.line,
        cols=(first.start, second.end),
        fix=broken.fix(broken.line, new),
    )


def _side_by_side(broken: Broken) -> Iterator[tuple[Piece, Piece]]:
    """Neighbours in curly brackets with nothing between them."""
    for before, piece in pairwise(_inside(broken)):
        if before is not None and piece is not None and before.kind in _VALUES and _begins_value(piece):
            yield before, piece


def _with_colons(broken: Broken, pairs: Sequence[tuple[Piece, Piece]]) -> str:
    new = broken.text(broken.line)
    for before, piece in reversed(pairs):
        new = f"{new[: before.end]}: {new[piece.start :]}"
    return new


def _begins_value(piece: Piece) -> bool:
    return piece.kind in _VALUES or piece.is_sign("[", "{", "(", "-")


def _has_colons(broken: Broken) -> bool:
    return any(piece is not None and piece.is_sign(":") for piece in _inside(broken))


def _inside(broken: Broken) -> Iterator[Piece | None]:
    """The pieces of the line that stand directly in curly brackets, and None where others stand between."""
    waiting = broken.open_before(broken.line)
    for piece in broken.pieces(broken.line):
        if piece.is_sign(*OPENERS):
            yield piece if waiting and waiting[-1] == "{" else None
            waiting.append(piece.text)
        elif piece.is_sign(*CLOSERS):
            if waiting:
                waiting.pop()
            yield None
        else:
            yield piece if waiting and waiting[-1] == "{" else None


def _signs(broken: Broken) -> Iterator[tuple[int, int]]:
    """Where signs stand that may be meant as colons."""
    text = broken.text(broken.line)
    signs = [piece for piece in _inside(broken) if piece is not None and piece.kind in (Kind.OPERATOR, Kind.BROKEN)]
    last = -1
    for piece in signs:
        longest = next(
            (n for n in range(_PAIRED, 0, -1) if text[piece.start : piece.start + n] in _WRONG_SIGNS[:-1]), 0
        ) or (piece.end - piece.start if piece.text in _WRONG_SIGNS else 0)
        if longest and piece.start >= last:
            last = piece.start + longest
            yield piece.start, last


def other_brackets(broken: Broken) -> Explanation | None:
    """`["lions": 2, "bears": 5]`"""
    for opener, closer in _pairs(broken):
        text, below = broken.text(opener.line), broken.text(closer.line)
        if opener.line == closer.line:
            new = f"{text[: opener.start]}{{{text[opener.end : closer.start]}}}{text[closer.end :]}"
            more: tuple[tuple[int, str], ...] = ()
        else:
            new = f"{text[: opener.start]}{{{text[opener.end :]}"
            more = ((closer.line, f"{below[: closer.start]}}}{below[closer.end :]}"),)
        if broken.works(opener.line, new, *more):
            return tell(
                "dictionary_brackets",
                _("A dictionary has curly brackets"),
                _("On line {line}, words with a colon and a value stand in `{opener}`.", line=opener.line,
                  opener=opener.text),
                _("Write `{{` instead of `{opener}`, and `}}` instead of `{closer}`.", opener=opener.text,
                  closer=closer.text),
                line=opener.line,
                cols=(opener.start, opener.end),
                fix=None if more else broken.fix(opener.line, new),
            )  # fmt: skip
    return None


def _pairs(broken: Broken) -> Iterator[tuple[Piece, Piece]]:
    """Square and round brackets with a colon right inside them, and what closes them."""
    waiting: list[tuple[Piece, bool]] = []
    for line in range(1, len(broken.lines) + 1):
        for piece in broken.pieces(line):
            if piece.is_sign(*OPENERS):
                waiting.append((piece, False))
            elif piece.is_sign(*CLOSERS) and waiting:
                opener, colon = waiting.pop()
                if colon and opener.text in "[(" and OPENERS[opener.text] == piece.text and line >= broken.line:
                    yield opener, piece
            elif piece.is_sign(":") and waiting and waiting[-1][0].line <= broken.line:
                waiting[-1] = waiting[-1][0], True


def missing_value(broken: Broken) -> Explanation | None:
    """`{"lions": , "bears": 5}`"""
    text = broken.text(broken.line)
    pieces = broken.pieces(broken.line)
    for key, colon, after in zip(pieces, pieces[1:], pieces[2:], strict=False):
        if not colon.is_sign(":") or not after.is_sign(",", "}"):
            continue
        if broken.works(broken.line, f"{text[: colon.end]} 0{text[after.start :]}"):
            return tell(
                "missing_value",
                _("A value is missing"),
                _("On line {line}, nothing stands behind `{key}:`.", line=broken.line, key=code(key.text, 20)),
                _("Write the value behind the colon."),
                line=broken.line,
                cols=(key.start, colon.end),
            )
    return None


EXPLAINERS = (wrong_sign, missing_colon, other_brackets, missing_value)
