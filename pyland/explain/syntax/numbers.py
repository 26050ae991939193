"""Numbers that Python does not read: `007`, `1.5.2`, `3steps`, `50%`, `10 000`."""

import re
from collections.abc import Iterator

from pyland.explain.explanation import Explanation
from pyland.explain.plain import KEYWORDS
from pyland.explain.syntax.broken import Broken
from pyland.explain.wording import code, tell
from pyland.source.lexer import Kind
from pyland.text import _


def leading_zero(broken: Broken) -> Explanation | None:
    """`007`"""
    text = broken.text(broken.line)
    for found in re.finditer(r"(?<![\w.])0+([0-9]+)(?![\w.])", text):
        right = found[1].lstrip("0") or "0"
        new = text[: found.start()] + right + text[found.end() :]
        if broken.works(broken.line, new):
            return tell(
                "leading_zero",
                _("A number never starts with 0"),
                _("Python does not read `{number}`, because of the `0` in front.", number=code(found[0])),
                _("Write `{right}`.", right=right),
                line=broken.line,
                cols=found.span(),
                fix=broken.fix(broken.line, new),
            )
    return None


def two_points(broken: Broken) -> Explanation | None:
    """`1.5.2`"""
    text = broken.text(broken.line)
    way = re.search(r"(\d+)(\.\.\.?)(\d+)", text)
    if way and broken.works(broken.line, f"{text[: way.end(1)]}, {text[way.start(3) :]}"):
        return tell(
            "wrong_separator",
            _("A comma goes here"),
            _("Between two values comes a comma, not `{sign}`.", sign=way[2]),
            _("Write `,` on line {line}.", line=broken.line),
            line=broken.line,
            cols=way.span(2),
            fix=broken.fix(broken.line, f"{text[: way.end(1)]}, {text[way.start(3) :]}"),
        )
    for found in re.finditer(r"(?<![\w.])(\d+\.\d*)(?:\.\d*)+", text):
        if broken.works(broken.line, text[: found.start()] + found[1] + text[found.end() :]):
            return tell(
                "two_points",
                _("A number has one point"),
                _("`{number}` on line {line} has more than one point.", number=code(found[0]), line=broken.line),
                _("Take one point away."),
                line=broken.line,
                cols=found.span(),
            )
    return None


_GLUED = re.compile(r"(?<![\w.])(\d+(?:\.\d+)?)([^\W\d_]+|[%€$£°])")
_APART = re.compile(r"(?<![\w.])(\d+(?:\.\d+)?)\s+([^\W\d_]+)")


def number_with_text(broken: Broken) -> Explanation | None:
    """`3steps`, `50%`"""
    return _number_with(broken, _GLUED)


_UNIT = re.compile(r"(?<![\w.])(\d+(?:\.\d+)?)\s+((?:step|second|sec|time|tile|turn|square|degree)s?)\b")


def number_with_unit(broken: Broken) -> Explanation | None:
    """`wait(2 seconds)`"""
    return _number_with(broken, _UNIT)


def number_and_text(broken: Broken) -> Explanation | None:
    """`3 steps`"""
    return _number_with(broken, _APART)


_TIMES = re.compile(r"(?<![\w.])(\d+(?:\.\d+)?)([^\W\d]\w*)")
_LETTER_X = re.compile(r"(?<![\w.])((?:\d+|[^\W\d]\w*)\s+)x(\s+(?:\d+|[^\W\d]\w*))\b")


def number_times_name(broken: Broken) -> Explanation | None:
    """`3n + 2`, where `n` is a name of the program, and `3 x n`."""
    text = broken.text(broken.line)
    for found in _TIMES.finditer(text):
        new = f"{text[: found.start()]}{found[1]} * {found[2]}{text[found.end() :]}"
        if found[2] in broken.made and not broken.can_call(found[2]) and broken.works(broken.line, new):
            return _times_sign(broken, found, f"{found[1]} * {found[2]}", new)
    for found in _LETTER_X.finditer(text):
        new = f"{text[: found.start()]}{found[1]}*{found[2]}{text[found.end() :]}"
        if "x" not in broken.made and broken.works(broken.line, new):
            return _times_sign(broken, found, f"{found[1]}*{found[2]}", new)
    return None


def _times_sign(broken: Broken, found: re.Match[str], right: str, new: str) -> Explanation:
    return tell(
        "missing_times",
        _("Times is `*`"),
        _("Python does not read `{both}`. Between two numbers that are multiplied stands `*`.", both=code(found[0])),
        _("Write `{right}`.", right=code(right)),
        line=broken.line,
        cols=found.span(),
        fix=broken.fix(broken.line, new),
    )


def _number_with(broken: Broken, pattern: re.Pattern[str]) -> Explanation | None:
    text = broken.text(broken.line)
    for found in pattern.finditer(text):
        new = text[: found.end(1)] + text[found.end() :]
        if found[2] not in KEYWORDS and broken.works(broken.line, new):
            if found[2] == "%":
                return _percent(broken, found)
            return tell(
                "number_with_text",
                _("A number stands alone"),
                _("I can read `{number}`, but not `{both}`.", number=found[1], both=code(found[0])),
                _("Write only `{number}` on line {line}.", number=found[1], line=broken.line),
                line=broken.line,
                cols=found.span(),
                fix=broken.fix(broken.line, new),
            )
    return None


def _percent(broken: Broken, found: re.Match[str]) -> Explanation:
    """`50%`"""
    text = broken.text(broken.line)
    right = f"{found[1]} / 100"
    alone = text[found.end() :].strip()[:1] in ("", "#", ")", ",", ":") and not text[: found.start()].rstrip().endswith(
        ("*", "/", "-")
    )
    new = text[: found.start()] + (right if alone else f"({right})") + text[found.end() :]
    return tell(
        "percent",
        _("`%` does not mean percent"),
        _("Python does not read `{both}` on line {line} as in a shop.", both=code(found[0]), line=broken.line),
        _("Write `{right}`.", right=right),
        line=broken.line,
        cols=found.span(),
        fix=broken.fix(broken.line, new),
    )


def gap_in_number(broken: Broken) -> Explanation | None:
    """`10 000`, `1 .5`, `0. 5`"""
    text = broken.text(broken.line)
    for start, end in _numbers(broken):
        whole = text[start:end].replace(" ", "")
        new = text[:start] + whole + text[end:]
        if broken.works(broken.line, new):
            return tell(
                "gap_in_number",
                _("A number has no gaps"),
                _("A space stands inside the number `{number}`.", number=code(text[start:end])),
                _("Write `{number}`.", number=code(whole)),
                line=broken.line,
                cols=(start, end),
                fix=broken.fix(broken.line, new),
            )
    return None


_GAPS = re.compile(r"(?<![\w.])(?:\d{1,3}(?: +\d{3})+|\d+ +\.\d+|\d+\. +\d+)(?![\w.])")


def _numbers(broken: Broken) -> Iterator[tuple[int, int]]:
    """Where numbers stand with spaces inside: between groups of three digits, or beside the point."""
    text = broken.text(broken.line)
    pieces = {piece.start: piece for piece in broken.pieces(broken.line)}
    for found in _GAPS.finditer(broken.code_of(broken.line)):
        own = pieces.get(found.start())
        in_list = text[: found.start()].count("[") > text[: found.start()].count("]")
        groups = "." not in found[0] and in_list and not found[0].endswith(" 000")
        if own is not None and own.kind is Kind.NUMBER and not groups:
            yield found.span()


_COUNTED = re.compile(r"(?<![\w.])0([bBoOxX])(\w*)(?![\w.])")
_LINES_IN = re.compile(r"(?<![\w.])\d[\d_]*_[\d_]*(?![\w.])")


def odd_digits(broken: Broken) -> Explanation | None:
    """`0b12`, `0x`, `1__000`, `1_000_`"""
    text = broken.text(broken.line)
    for found in _COUNTED.finditer(text):
        if broken.works(broken.line, f"{text[: found.start()]}0{text[found.end() :]}"):
            return tell(
                "odd_digits",
                _("An odd number"),
                _("A number with `0{letter}` in front has a special way to count. `{digits}` does not fit it.",
                  letter=found[1], digits=code(found[2], 12))
                if found[2]
                else _("Behind `{number}` on line {line} some digits are missing.", number=found[0], line=broken.line),
                _("Write a plain number on line {line}.", line=broken.line),
                line=broken.line,
                cols=found.span(),
            )  # fmt: skip
    for found in _LINES_IN.finditer(text):
        right = re.sub("_+", "_", found[0]).strip("_").lstrip("0").lstrip("_") or "0"
        new = text[: found.start()] + right + text[found.end() :]
        if broken.works(broken.line, new):
            return tell(
                "odd_digits",
                _("An odd number"),
                _("In `{number}` on line {line} stands a `_` too much, or a `0` in front.", number=code(found[0], 16),
                  line=broken.line),
                _("Write `{right}`.", right=right),
                line=broken.line,
                cols=found.span(),
                fix=broken.fix(broken.line, new),
            )  # fmt: skip
    return None


GAPS = (gap_in_number, odd_digits)
EXPLAINERS = (leading_zero, two_points, number_times_name, number_with_text, number_with_unit)
LATE = (number_and_text,)
