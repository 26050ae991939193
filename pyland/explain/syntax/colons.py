"""Colons that are missing, too many, or in the wrong place."""

import re
from collections.abc import Iterator

from pyland.explain.explanation import Explanation
from pyland.explain.plain import HEADS
from pyland.explain.syntax.broken import Broken
from pyland.explain.wording import code, tell
from pyland.text import _


def _head(broken: Broken) -> str | None:
    """The word that makes the line one that ends with a colon."""
    line = broken.pieces(broken.line)
    return line[0].text if line and line[0].is_word and line[0].text in HEADS else None


def missing(broken: Broken) -> Explanation | None:
    """`if x == 1` and nothing more."""
    word = _head(broken)
    body = broken.code_of(broken.line)
    if word is None or body.endswith(":"):
        return _missing_above(broken)
    rest = broken.text(broken.line)[len(body) :]
    bare = re.sub(r"[;,.=\-!]+$", "", body).rstrip()
    new = broken.first_working(broken.line, (bare + ":" + rest, body + ":" + rest))
    if new is None:
        # With the colon, the lines to do are still missing.
        alone = broken.after(broken.line) is None and broken.works(broken.line, f"{bare}: pass")
        return _needs_colon(broken, broken.line, word, bare + ":") if alone else None
    return _needs_colon(broken, broken.line, word, new)


def _missing_above(broken: Broken) -> Explanation | None:
    """The colon is missing one line higher, and only the pushed-in line was noticed."""
    line = broken.before(broken.line)
    if line is None or broken.code_of(line).endswith(":"):
        return None
    first = broken.pieces(line)[:1]
    new = broken.code_of(line) + ":"
    if not first or first[0].text not in HEADS or not broken.works(line, new):
        return None
    return _needs_colon(broken, line, first[0].text, new)


def _needs_colon(broken: Broken, line: int, word: str, new: str) -> Explanation:
    end = len(broken.code_of(line))
    return tell(
        "missing_colon",
        _("Almost! Line {line} needs a colon", line=line),
        _("A line that starts with `{word}` ends with a colon `:`.", word=word),
        _("Type `:` at the end of line {line}.", line=line),
        line=line,
        cols=(end, end),
        fix=broken.fix(line, new),
    )


def missing_inside(broken: Broken) -> Explanation | None:
    """`if x == 1 move_east()`: what to do stands on the same line."""
    word = _head(broken)
    if word is None:
        return None
    text = broken.text(broken.line)
    for piece in broken.pieces(broken.line)[1:]:
        starts = piece.is_name and broken.can_call(piece.text) or piece.text in ("break", "continue", "pass", "return")
        new = text[: piece.start].rstrip().rstrip(",;") + ": " + text[piece.start :]
        if starts and broken.works(broken.line, new):
            return tell(
                "missing_colon",
                _("Almost! Line {line} needs a colon", line=broken.line),
                _("Between `{word}` and what to do comes a colon `:`.", word=word),
                _("Type `:` in front of `{code}`.", code=code(piece.text)),
                line=broken.line,
                cols=(piece.start, piece.end),
                fix=broken.fix(broken.line, new),
            )
    return None


def misplaced(broken: Broken) -> Explanation | None:
    """`for i in: range(3)`, `if x == 1::`, `if: x == 1`."""
    word = _head(broken)
    if word is None:
        return None
    text = broken.code_of(broken.line)
    for piece in broken.pieces(broken.line):
        if not piece.is_sign(":"):
            continue
        new = broken.first_working(broken.line, _without_colon(text, piece.start))
        if new is not None:
            return tell(
                "misplaced_colon",
                _("The colon is in the wrong place"),
                _("On line {line} the colon `:` comes only once, at the very end.", line=broken.line),
                _("Take this colon away."),
                line=broken.line,
                cols=(piece.start, piece.end),
                fix=broken.fix(broken.line, new),
            )
    return None


def _without_colon(text: str, start: int) -> Iterator[str]:
    new = text[:start] + text[start + 1 :]
    yield new.rstrip()
    yield new.rstrip() + ":"
    yield text[:start].rstrip() + " " + text[start + 1 :].lstrip() + ":"


def extra(broken: Broken) -> Explanation | None:
    """`move_east():`"""
    body = broken.code_of(broken.line)
    rest = broken.text(broken.line)[len(body) :]
    if not body.endswith(":") or _head(broken):
        above = broken.before(broken.line)
        return _extra_at(broken, above) if above and broken.line > above else None
    new = body[:-1].rstrip() + rest
    headed = broken.indent(broken.line) + "if " + body.lstrip()
    return (
        _extra(broken, broken.line, new)
        if broken.works(broken.line, new) or broken.works(broken.line, headed)
        else None
    )


def _extra_at(broken: Broken, line: int) -> Explanation | None:
    body = broken.code_of(line)
    first = broken.pieces(line)[:1]
    if not body.endswith(":") or not first or first[0].text in HEADS:
        return None
    new = body[:-1].rstrip()
    return _extra(broken, line, new) if broken.works(line, new) else None


def _extra(broken: Broken, line: int, new: str) -> Explanation:
    end = len(broken.code_of(line))
    below = broken.after(line)
    if below and len(broken.indent(below)) > len(broken.indent(line)):
        return _word_in_front(broken, line) or tell(
            "missing_head",
            _("Which word begins line {line}?", line=line),
            _("Line {line} ends with a colon, but it does not begin with a word like `if` or `while`.", line=line),
            _("Put the word in front, or take the colon away."),
            line=line,
            cols=(len(broken.indent(line)), end),
        )
    return tell(
        "extra_colon",
        _("No colon here"),
        _("Line {line} ends with a colon, but nothing is pushed in below it.", line=line),
        _("Take the colon `:` away."),
        line=line,
        cols=(end - 1, end),
        fix=broken.fix(line, new),
    )


_HEADLESS = (
    (re.compile(r"[^\W\d]\w*(?:\s*,\s*[^\W\d]\w*)*\s+in\b.*"), "for "),
    (re.compile(r"range\s*\(.*\)"), "for i in "),
    (re.compile(r"True"), "while "),
)
"""What stands before the colon when the first word of a line was forgotten, and what is missing in front of it."""


def _word_in_front(broken: Broken, line: int) -> Explanation | None:
    """`i in range(3):` and `walk(n):` with lines pushed in below."""
    indent, text = broken.indent(line), broken.text(line).lstrip()
    body = broken.code_of(line).strip().rstrip(": ")
    words = [words for pattern, words in _HEADLESS if pattern.fullmatch(body)]
    own = re.fullmatch(r"([^\W\d]\w*)\s*\((?:\s*[^\W\d]\w*\s*,?)*\)", body)
    if own and not broken.knows(own[1]):
        words.append("def ")
    new = indent + words[0] + text if words else ""
    if not words or not broken.works(line, new):
        return None
    word = words[0].split()[0]
    return tell(
        "missing_head",
        _("The word `{word}` is missing", word=word),
        _("Line {line} ends with a colon, but `{word}` does not begin it.", line=line, word=word),
        _("Write `{code}`.", code=code(new)),
        line=line,
        cols=(len(indent), len(broken.code_of(line))),
        fix=broken.fix(line, new),
    )


EXPLAINERS = (missing, misplaced, extra)
LATE = (missing_inside,)
