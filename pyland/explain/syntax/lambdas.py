"""`lambda` as Python does not read it."""

import re
from collections.abc import Iterator

from pyland.explain.explanation import Explanation
from pyland.explain.pieces import Piece
from pyland.explain.syntax.broken import Broken, Explainer
from pyland.explain.wording import code, tell
from pyland.text import Message, _

_INPUTS = re.compile(r"\s*(?:[^\W\d]\w*(?:\s*,\s*[^\W\d]\w*)*)?\s*")


def odd_lambda(broken: Broken) -> Explanation | None:
    """`lambda x x + 1`, `lambda (a, b): a`, `lambda x: return x`"""
    text = broken.text(broken.line)
    for piece in broken.pieces(broken.line):
        if piece.text != "lambda":
            continue
        for new, message in _ways(broken, piece.end):
            if not broken.works(broken.line, new):
                continue
            return tell(
                "odd_lambda",
                _("This `lambda` is odd"),
                message,
                _("Write `{code}`.", code=code(_whole_lambda(new, piece))),
                line=broken.line,
                cols=(piece.start, len(broken.code_of(broken.line))),
                fix=broken.fix(broken.line, new),
            )
        if broken.works(broken.line, f"{text[: piece.start]}x{_behind_lambda(text, piece.end)}"):
            return _plain(broken, piece.start)
    return None


def _whole_lambda(text: str, word: Piece) -> str:
    """A `lambda` with what belongs to it."""
    return text[word.start : len(text) - len(_behind_lambda(text, word.end))]


def _behind_lambda(text: str, start: int) -> str:
    """What comes behind a `lambda`: from the bracket that closes the one it stands in."""
    depth = 0
    for place in range(start, len(text)):
        depth += (text[place] in "([{") - (text[place] in ")]}")
        if depth < 0:
            return text[place:]
    return ""


def _plain(broken: Broken, start: int) -> Explanation:
    return tell(
        "odd_lambda",
        _("This `lambda` is odd"),
        _("Behind `lambda` on line {line} come names with commas, a colon and one value.", line=broken.line),
        _("Write it like `lambda n: n + 1`."),
        line=broken.line,
        cols=(start, len(broken.code_of(broken.line))),
    )


def _ways(broken: Broken, end: int) -> Iterator[tuple[str, Message]]:
    text = broken.text(broken.line)
    found = re.match(r"\s*\(([^()]*)\)\s*:", text[end:])
    if found:
        yield f"{text[:end]} {found[1]}:{text[end + found.end() :]}", _("The names behind `lambda` have no brackets.")
    returns = re.search(r":\s*return\b\s*", text[end:])
    if returns:
        yield (f"{text[: end + returns.start()]}: {text[end + returns.end() :]}",
               _("A `lambda` gives its value back by itself, without `return`."))  # fmt: skip
    arrow = re.match(r"(\s*(?:\w+(?:\s*,\s*\w+)*)?)\s*(?:->|=>|=|;)\s*", text[end:])
    if arrow:
        yield (
            f"{text[:end]}{arrow[1]}: {text[end + arrow.end() :]}",
            _("Behind the names of a `lambda` comes a colon `:`."),
        )
    if ":" in _lambda_text(text, end):
        return
    pieces = [piece for piece in broken.pieces(broken.line) if piece.start >= end]
    for piece in pieces[:5]:
        if _INPUTS.fullmatch(text[end : piece.start]) and text[end : piece.start].strip():
            yield (f"{text[: piece.start].rstrip()}: {text[piece.start :]}",
                   _("Behind the names of a `lambda` comes a colon `:`."))  # fmt: skip


def _lambda_text(text: str, end: int) -> str:
    return text[end : len(text) - len(_behind_lambda(text, end))]


EXPLAINERS: tuple[Explainer, ...] = (odd_lambda,)
