"""Something missing between two values, or left over at the end of a line."""

import re
from itertools import pairwise

from pyland.explain.explanation import Explanation
from pyland.explain.pieces import Piece
from pyland.explain.syntax.broken import Broken
from pyland.explain.wording import code, tell
from pyland.source.lexer import Kind
from pyland.text import _

_VALUES = (Kind.NAME, Kind.CALL, Kind.TEXT, Kind.NUMBER, Kind.CONSTANT)


def missing_comma(broken: Broken) -> Explanation | None:
    """`print("Hi" name)`, `[1 2]`, `move_to(3 4)`"""
    text = broken.text(broken.line)
    for before, piece in _value_pairs(broken):
        new = text[: before.end] + ", " + text[piece.start :]
        if not broken.works(broken.line, new):
            continue
        return tell(
            "missing_comma",
            _("A comma is missing"),
            _(
                "Between `{first}` and `{second}` on line {line} comes a comma.",
                first=code(before.text, 20),
                second=code(piece.text, 20),
                line=broken.line,
            ),
            _("Put `,` between them."),
            line=broken.line,
            cols=(before.start, piece.end),
            fix=broken.fix(broken.line, new),
        )
    return _comma_line_before(broken)


def _value_pairs(broken: Broken) -> list[tuple[Piece, Piece]]:
    """Neighbours inside brackets with nothing between them."""
    pairs: list[tuple[Piece, Piece]] = []
    depth = 0
    for before, piece in pairwise(broken.pieces(broken.line)):
        depth += before.is_sign("(", "[", "{") - before.is_sign(")", "]", "}")
        ends = before.kind in _VALUES or before.is_sign(")", "]", "}")
        if depth > 0 and ends and (piece.kind in _VALUES or piece.is_sign("[", "{")):
            pairs.append((before, piece))
    return pairs


def _comma_line_before(broken: Broken) -> Explanation | None:
    """In a list over several lines, the comma is missing at the end of a line."""
    for line in (broken.line, broken.before(broken.line)):
        if line is None or broken.code_of(line).endswith((",", "(", "[", "{", ":")):
            continue
        body = broken.code_of(line)
        new = body + "," + broken.text(line)[len(body) :]
        if any(opener.line <= line for opener in broken.brackets.open) or line == len(broken.lines):
            continue
        if broken.works(line, new) and not broken.works(line, body + ";"):
            return tell(
                "missing_comma",
                _("A comma is missing"),
                _("The list goes on below line {line}, so this line ends with a comma.", line=line),
                _("Put `,` at the end of line {line}.", line=line),
                line=line,
                cols=(max(len(body) - 1, 0), len(body)),
                fix=broken.fix(line, new),
            )
    return None


def missing_plus(broken: Broken) -> Explanation | None:
    """`x = "Hi" name`, `x = 2 y`: a sign is missing between two values outside of brackets."""
    text = broken.text(broken.line)
    for before, piece in pairwise(broken.pieces(broken.line)):
        ends = before.kind in _VALUES or before.is_sign(")", "]")
        if not (ends and piece.kind in _VALUES):
            continue
        new = text[: before.end] + " + " + text[piece.start :]
        if broken.works(broken.line, new):
            return tell(
                "missing_sign",
                _("A sign is missing"),
                _(
                    "There is nothing between `{first}` and `{second}` on line {line}.",
                    first=code(before.text, 20),
                    second=code(piece.text, 20),
                    line=broken.line,
                ),
                _("Put a sign like `+` or `==` between them."),
                line=broken.line,
                cols=(before.start, piece.end),
            )
    return None


def left_over(broken: Broken) -> Explanation | None:
    """`x = 3 +`, `x =`, `if x ==:`: the line stops in the middle."""
    text, body = broken.text(broken.line), broken.code_of(broken.line)
    line = broken.pieces(broken.line)
    last = next((piece for piece in reversed(line) if not piece.is_sign(":", ")")), None)
    if last is None or not (
        last.kind is Kind.OPERATOR or last.text in ("and", "or", "not", "in", "is", "import", "from")
    ):
        return None
    new = body[: last.end] + " x " + body[last.end :]
    if last.is_sign(")", "]", "}") or not broken.works(broken.line, new):
        return None
    return tell(
        "left_over",
        _("Line {line} is not finished", line=broken.line),
        _("After `{sign}` I expected something more.", sign=code(last.text)),
        _("Write what comes after `{sign}`, or take it away.", sign=code(last.text)),
        line=broken.line,
        cols=(last.start, last.end),
        # A point at the end was too much; behind a `+`, something is missing.
        fix=broken.fix(broken.line, text[: last.start] + text[last.end :]) if last.text == "." else None,
    )


def too_many_commas(broken: Broken) -> Explanation | None:
    """A sign that is there twice or in front of nothing: `say(, "hi")`, `x = + * 3`, `move_east.()`."""
    text = broken.text(broken.line)
    for piece in broken.pieces(broken.line):
        if not piece.is_sign(
            ",", ".", "+", "-", "*", "/", "=", "==", ":", ";", "<", ">", "%", "&", "|", "@", "~", "^", "->"
        ):
            continue
        behind = text[piece.end :].lstrip(" ") if text[: piece.start].endswith(" ") else text[piece.end :]
        new = text[: piece.start] + behind
        if broken.works(broken.line, new):
            return tell(
                "extra_sign",
                _("`{sign}` is too much here", sign=piece.text),
                _("I do not understand the `{sign}` on line {line}.", sign=piece.text, line=broken.line),
                _("Try line {line} without it.", line=broken.line),
                line=broken.line,
                cols=(piece.start, piece.end),
                fix=broken.fix(broken.line, new),
            )
    return None


def curly_text(broken: Broken) -> Explanation | None:
    """`f"Hi {name"`: something is wrong inside a text with curly brackets."""
    text = broken.text(broken.line)
    for found in re.finditer(r"""\b[rR]?[fF][rR]?(['"])(.*?)(?<!\\)\1""", text):
        plain = text[: found.start()] + found[1] + "x" + found[1] + text[found.end() :]
        if broken.works(broken.line, plain):
            return _curly(broken, found)
    return None


def _closed(text: str, found: re.Match[str]) -> str:
    """The line with the open `{name` at the end of a text closed; unchanged when something else is open."""
    if not re.search(r"\{[^\W\d]\w*$", found[2]):
        return text
    return text[: found.end(2)] + "}" + text[found.end(2) :]


def _curly(broken: Broken, found: re.Match[str]) -> Explanation:
    inner = found[2]
    cols = found.span()
    if inner.count("{") > inner.count("}"):
        return tell(
            "curly_text",
            _("A curly bracket is still open"),
            _("In the text on line {line}, `{{` needs its partner `}}`.", line=broken.line),
            _("Put `}}` behind the name."),
            line=broken.line,
            cols=cols,
            fix=broken.fix(broken.line, _closed(broken.text(broken.line), found)),
        )
    if inner.count("}") > inner.count("{"):
        return tell(
            "curly_text",
            _("A curly bracket is missing"),
            _("In the text on line {line}, `}}` has no `{{` before it.", line=broken.line),
            _("Put `{{` in front of the name."),
            line=broken.line,
            cols=cols,
        )
    return tell(
        "curly_text",
        _("I got stuck inside the curly brackets"),
        _("Between `{{` and `}}` on line {line} must be a name or a sum.", line=broken.line),
        _("Put a name there, like `{{score}}`."),
        line=broken.line,
        cols=cols,
    )


EXPLAINERS = (curly_text, missing_comma, left_over)
LATE = (too_many_commas, missing_plus)
