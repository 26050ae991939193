"""Values as Python does not read them: `3 + not y`, `a is not in b`, `row{1}`, `row[1:2:3:4]`, `*a = 3`."""

import re
from collections.abc import Iterator
from itertools import pairwise

from pyland.explain.explanation import Explanation
from pyland.explain.syntax.broken import Broken, Explainer
from pyland.explain.syntax.groups import groups_of
from pyland.explain.wording import code, tell
from pyland.text import _

_NOT_IN = (
    (re.compile(r"\bis\s+not\s+in\b"), "not in"),
    (re.compile(r"\bin\s+not\b"), "not in"),
    (re.compile(r"\bis\s+in\b"), "in"),
    (re.compile(r"\bnot\s+is\b"), "is not"),
)


def words_of_questions(broken: Broken) -> Explanation | None:
    """`if name is not in row:`, `a in not b`, `a not is b`"""
    text = broken.text(broken.line)
    for pattern, right in _NOT_IN:
        for found in pattern.finditer(text):
            new = text[: found.start()] + right + text[found.end() :]
            if any(broken.works(broken.line, way) for way in broken.with_colon(broken.line, new)):
                return tell(
                    "words_of_questions",
                    _("Python says `{right}`", right=right),
                    _("Python does not read `{odd}` on line {line}.", odd=found[0], line=broken.line),
                    _("Write `{right}`, without another word.", right=right),
                    line=broken.line,
                    cols=found.span(),
                    fix=broken.fix(broken.line, new),
                )
    return None


def not_behind_a_sign(broken: Broken) -> Explanation | None:
    """`3 + not y`, `x == not y`"""
    text = broken.text(broken.line)
    for sign, piece in pairwise(broken.pieces(broken.line)):
        if piece.text != "not" or not sign.is_sign(*"+-*/%<>", "==", "!=", "<=", ">=", "//", "**"):
            continue
        end = _end_of_value(text, piece.end)
        new = f"{text[: piece.start]}({text[piece.start : end]}){text[end:]}"
        if broken.works(broken.line, new):
            return tell(
                "not_in_brackets",
                _("`not` needs brackets here"),
                _("Behind `{sign}` on line {line}, Python does not read `not`.", sign=sign.text, line=broken.line),
                _("Write `{right}`.", right=code(f"({text[piece.start : end]})")),
                line=broken.line,
                cols=(piece.start, end),
                fix=broken.fix(broken.line, new),
            )
    return None


def _end_of_value(text: str, start: int) -> int:
    found = re.match(r"\s*\w+(?:\.\w+)*(?:\([^()]*\)|\[[^\]]*\])?", text[start:])
    return start + (found.end() if found else 0)


def curly_place(broken: Broken) -> Explanation | None:
    """`row{1}`: a place in a list has square brackets"""
    text = broken.text(broken.line)
    for group in groups_of(broken.pieces(broken.line)):
        name, closer = group.before, group.closer
        if group.opener.text != "{" or name is None or not name.is_name or closer is None or _in_head(broken):
            continue
        right = f"[{text[group.opener.end : closer.start]}]"
        new = text[: group.opener.start] + right + text[closer.end :]
        if not broken.can_call(name.text) and broken.works(broken.line, new):
            return tell(
                "wrong_brackets",
                _("Square brackets, please"),
                _("Behind `{name}` on line {line} stand curly brackets.", name=code(name.text), line=broken.line),
                _("Write `{right}`.", right=code(name.text + right)),
                line=broken.line,
                cols=(group.opener.start, closer.end),
                fix=broken.fix(broken.line, new),
            )
    return None


def _in_head(broken: Broken) -> bool:
    return broken.pieces(broken.line)[0].text in ("def", "class")


def long_slice(broken: Broken) -> Explanation | None:
    """`row[1:2:3:4]`"""
    text = broken.text(broken.line)
    for group in groups_of(broken.pieces(broken.line)):
        colons = [piece for piece in group.parts[0] if piece.is_sign(":", "::")]
        new = text[: colons[-1].start] + text[group.parts[0][-1].end :] if colons else ""
        if group.opener.text == "[" and len(colons) > 2 and broken.works(broken.line, new):
            return tell(
                "long_slice",
                _("Two colons at most"),
                _("The square brackets on line {line} hold {count} colons.", line=broken.line, count=len(colons)),
                _("Write it like `[first:last:step]`."),
                line=broken.line,
                cols=(group.opener.start, colons[-1].end),
            )
    return None


def lone_star(broken: Broken) -> Explanation | None:
    """`*a = 3`, `x = *a`, `x = (*a)`"""
    text, line = broken.text(broken.line), broken.pieces(broken.line)
    for new, start, end in _starred(broken):
        if broken.works(broken.line, new):
            return tell(
                "lone_star",
                _("A `*` alone does not work"),
                _("On line {line}, `{code}` stands where only one value fits.", line=broken.line,
                  code=code(text[start:end], 20)),
                _("Put a comma behind it, or square brackets around it."),
                line=broken.line,
                cols=(start, end),
            )  # fmt: skip
    stars = [piece for piece in line if piece.is_sign("*")]
    equals = next((piece for piece in line if piece.is_sign("=")), None)
    before = [piece for piece in stars if equals is not None and piece.start < equals.start]
    if len(before) > 1 and broken.works(broken.line, text[: before[1].start] + text[before[1].end :]):
        return tell(
            "lone_star",
            _("One `*` is enough"),
            _("In front of the `=` on line {line}, only one name can take all the rest.", line=broken.line),
            _("Take one `*` away."),
            line=broken.line,
            cols=(before[1].start, before[1].end),
        )
    return None


def _starred(broken: Broken) -> Iterator[tuple[str, int, int]]:
    text, line = broken.text(broken.line), broken.pieces(broken.line)
    for before, star, name in zip([None, *line], line, line[1:], strict=False):
        first = before is None or before.is_sign("=", "(")
        if star.is_sign("*") and first and name.is_name and _ends(text[name.end :]):
            yield f"{text[: name.end]},{text[name.end :]}", star.start, name.end


def _ends(rest: str) -> bool:
    return rest.strip()[:1] in ("", "=", ")", "#")


def strange_letters(broken: Broken) -> Explanation | None:
    """`x = b"ä"`"""
    text = broken.text(broken.line)
    for piece in broken.pieces(broken.line):
        found = re.match(r"(?i)(b|rb|br)(?=['\"])", piece.text)
        new = text[: piece.start] + text[piece.start + found.end() :] if found else ""
        if found and not piece.text.isascii() and broken.works(broken.line, new):
            return tell(
                "bytes_text",
                _("No `{letter}` in front", letter=found[0]),
                _("With `{letter}` in front of the quote, only plain letters from a to z can stand inside.",
                  letter=found[0]),
                _("Take the `{letter}` away.", letter=found[0]),
                line=broken.line,
                cols=(piece.start, piece.end),
                fix=broken.fix(broken.line, new),
            )  # fmt: skip
    return None


def own_name_of_python(broken: Broken) -> Explanation | None:
    """`__debug__ = 3`"""
    text = broken.text(broken.line)
    found = re.search(r"\b__debug__\b", text)
    new = text.replace("__debug__", "my_debug")
    if not found or not broken.works(broken.line, new):
        return None
    return tell(
        "reserved_name",
        _("`{word}` is taken", word="__debug__"),
        _("`{word}` is one of Python's own words, so it cannot be a name.", word="__debug__"),
        _("Choose another name on line {line}.", line=broken.line),
        line=broken.line,
        cols=found.span(),
    )


def waiting_words(broken: Broken) -> Explanation | None:
    """`async x = 3`, `async for` in a plain function"""
    text = broken.text(broken.line)
    found = re.search(r"\b(async|await)\b\s*", text)
    new = text[: found.start()] + text[found.end() :] if found else ""
    if not found or not any(broken.works(broken.line, way) for way in (new, new.rstrip() + ":")):
        return None
    if re.match(r"\s*async\s+def\b", text):
        return None
    return tell(
        "waiting_word",
        _("`{word}` does not fit here", word=found[1]),
        _("`{word}` only works inside a function that begins with `async def`.", word=found[1]),
        _("Take `{word}` on line {line} away.", word=found[1], line=broken.line),
        line=broken.line,
        cols=found.span(1),
        fix=broken.fix(broken.line, new),
    )


EXPLAINERS: tuple[Explainer, ...] = (
    words_of_questions,
    not_behind_a_sign,
    curly_place,
    long_slice,
    lone_star,
    strange_letters,
    own_name_of_python,
    waiting_words,
)
