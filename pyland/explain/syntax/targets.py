"""What cannot take a value or be taken away: `for f() in row:`, `points + 1 += 2`, `del 5`, `a = 5 = b`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pyland.explain.explanation import Explanation
from pyland.explain.pieces import OPENERS
from pyland.explain.plain import HEADS
from pyland.explain.syntax.broken import Broken, Explainer
from pyland.explain.wording import code, tell
from pyland.source.lexer import Kind
from pyland.text import Message, _

_GROWS = ("+=", "-=", "*=", "/=", "//=", "%=", "**=")
_NAME = re.compile(r"[^\W\d]\w*(?:\s*,\s*[^\W\d]\w*)*")


@dataclass(frozen=True, slots=True)
class _Spot:
    """The columns of what should be a name, and what to say when a name there makes the line right."""

    start: int
    end: int
    message: Message
    hint: Message


def no_name_there(broken: Broken) -> Explanation | None:
    """Where a name must stand, something else does. With a name in its place, all is well."""
    text = broken.text(broken.line)
    for spot in (*_of_for(broken), *_behind_words(broken), *_before_signs(broken)):
        written = text[spot.start : spot.end]
        unequal = any(written.count(opener) != written.count(closer) for opener, closer in OPENERS.items())
        plain = not written or unequal or ";" in written or _NAME.fullmatch(written) is not None
        if plain or not broken.works(broken.line, f"{text[: spot.start]}x{text[spot.end :]}"):
            continue
        return tell(
            "no_name",
            _("A name must stand here"),
            spot.message,
            spot.hint,
            line=broken.line,
            cols=(spot.start, spot.end),
        )
    return None


def _of_for(broken: Broken) -> Iterator[_Spot]:
    """`for f() in row:`, `[n for 5 in row]`"""
    line, text = broken.pieces(broken.line), broken.text(broken.line)
    for index, piece in enumerate(line[:-1]):
        until = next((other for other in line[index + 2 :] if other.text == "in"), None)
        if piece.text != "for" or until is None:
            continue
        start, end = line[index + 1].start, len(text[: until.start].rstrip())
        message = _("Between `for` and `in` stands `{code}`. Only a name can stand there.",
                    code=code(text[start:end], 24))  # fmt: skip
        yield _Spot(start, end, message, _("Put a name there, like `i`."))


def _behind_words(broken: Broken) -> Iterator[_Spot]:
    """`del f()`, `with bag as 5:`, `except ValueError as "e":`, `import random as "r"`"""
    line, text = broken.pieces(broken.line), broken.text(broken.line)
    for index, piece in enumerate(line[:-1]):
        if piece.text not in ("as", "del") or piece.kind is not Kind.KEYWORD:
            continue
        last = line[-2] if line[-1].is_sign(":") else line[-1]
        start, end = line[index + 1].start, last.end
        written = code(text[start:end], 24)
        if piece.text == "del":
            message = _("`del` takes away a name or a place in a list. `{code}` is neither.", code=written)
            yield _Spot(start, end, message, _("Put a name behind `del`, or take line {line} away.", line=broken.line))
        else:
            message = _("Behind `as` comes a name. `{code}` is not one.", code=written)
            yield _Spot(start, end, message, _("Put a plain name there."))


def _before_signs(broken: Broken) -> Iterator[_Spot]:
    """`points + 1 += 2`, `print("Hi") += 1`, `a = 5 = b`"""
    line, text = broken.pieces(broken.line), broken.text(broken.line)
    if line and (line[0].text in HEADS or line[0].text in ("global", "nonlocal")):
        return
    start, depth = len(broken.indent(broken.line)), 0
    for piece in line:
        depth += piece.is_sign("(", "[", "{") - piece.is_sign(")", "]", "}")
        if depth or not piece.is_sign("=", *_GROWS):
            continue
        end = len(text[: piece.start].rstrip())
        written = code(text[start:end], 24)
        if piece.text != "=":
            message = _("In front of `{sign}` stands one name. `{code}` is not one.", sign=piece.text, code=written)
            yield _Spot(start, end, message, _("Write it with one name, like `x {sign} 1`.", sign=piece.text))
        elif start > len(broken.indent(broken.line)):
            message = _("`{code}` stands between two `=`, so it should take a value. It cannot.", code=written)
            yield _Spot(start, end, message, _("Write two lines, each with one `=`."))
        start = len(text) - len(text[piece.end :].lstrip())


def two_on_a_line(broken: Broken) -> Explanation | None:
    """`a = 1, b = 2`: two names get their values on one line"""
    text = broken.text(broken.line)
    found = re.match(r"^(\s*)([^\W\d]\w*\s*=(?!=)\s*[^=,]+?)\s*(?:,|\band\b|&)\s*([^\W\d]\w*\s*=(?!=).*)$", text)
    new = f"{found[1]}{found[2]}\n{found[1]}{found[3]}" if found else ""
    if not found or not broken.works(broken.line, new):
        return None
    return tell(
        "two_on_a_line",
        _("One thing on each line"),
        _("Line {line} gives values to two names.", line=broken.line),
        _("Start a new line before `{code}`.", code=code(found[3], 25)),
        line=broken.line,
        cols=found.span(3),
        fix=broken.fix(broken.line, new),
    )


EXPLAINERS: tuple[Explainer, ...] = (two_on_a_line, no_name_there)
