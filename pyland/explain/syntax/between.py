"""A word that is missing or too much in the middle of a line: `x = 1 if y`, `[n in row]`, `["a", and "b"]`."""

import re
from itertools import pairwise

from pyland.explain.explanation import Explanation
from pyland.explain.syntax.broken import Broken
from pyland.explain.wording import code, tell
from pyland.source.lexer import Kind
from pyland.text import _

_VALUES = (Kind.NAME, Kind.CALL, Kind.TEXT, Kind.NUMBER, Kind.CONSTANT)


def short_if_without_else(broken: Broken) -> Explanation | None:
    """`ticket = "child" if age < 12`"""
    line = broken.pieces(broken.line)
    body = broken.code_of(broken.line)
    rest = broken.text(broken.line)[len(body) :]
    for place, piece in enumerate(line):
        if piece.text != "if" or piece.kind is not Kind.KEYWORD or not place or line[place - 1].text in ("else", ":"):
            continue
        ends = [other.start for other in line[place + 1 :] if other.is_sign(")", "]", "}", ",")]
        if any(broken.works(broken.line, f"{body[:end]} else 0{body[end:]}{rest}") for end in (len(body), *ends[:6])):
            return tell(
                "short_if",
                _("This `if` also needs an `else`"),
                _("On line {line} a value hangs on an `if`. I must know the other value, too.", line=broken.line),
                _("Write `else` and the other value behind `{question}`.",
                  question=code(body[piece.start : ends[0] if ends else len(body)], 25)),
                line=broken.line,
                cols=(piece.start, len(body)),
            )  # fmt: skip
    return None


_THEN = re.compile(
    r"\bif\s+(?P<q>.+?)\s*(?:\bthen\b|:|,)\s*(?P<a>.+?)\s*(?:,|;)?\s*\belse\b\s*:?\s*(?P<b>[^:]+?)(?=\s*[)\]]*$)"
)


def if_in_front(broken: Broken) -> Explanation | None:
    """`speed = if x > 2 then 3 else 4`"""
    text = broken.code_of(broken.line)
    found = _THEN.search(text)
    right = f"{found['a']} if {found['q']} else {found['b']}" if found else ""
    new = f"{text[: found.start()]}{right}{text[found.end() :]}" if found else ""
    if not found or not text[: found.start()].strip() or not broken.works(broken.line, new):
        return None
    return tell(
        "if_in_front",
        _("The value comes first"),
        _("In a line like this, Python has the value first, and then the question."),
        _("Write `{right}`.", right=code(right)),
        line=broken.line,
        cols=found.span(),
        fix=broken.fix(broken.line, new),
    )


def nothing_as_value(broken: Broken) -> Explanation | None:
    """`speed = 4 if x > 2 else pass`"""
    text = broken.text(broken.line)
    for before, piece in pairwise(broken.pieces(broken.line)):
        new = f"{text[: piece.start]}None{text[piece.end :]}"
        if (
            piece.text in ("pass", "continue", "break")
            and before.text in ("else", "=", "(", ",")
            and broken.works(broken.line, new)
        ):
            return tell(
                "nothing_as_value",
                _("`{word}` is no value", word=piece.text),
                _("Behind `{before}` on line {line} must stand a value.", before=before.text, line=broken.line),
                _("Write a value there. `None` means nothing."),
                line=broken.line,
                cols=(piece.start, piece.end),
            )
    return None


def no_question(broken: Broken) -> Explanation | None:
    """`"yes" if else "no"`"""
    text = broken.text(broken.line)
    for asks, other in pairwise(broken.pieces(broken.line)):
        found = asks.text == "if" and other.text == "else"
        if found and broken.works(broken.line, f"{text[: asks.end]} x {text[other.start :]}"):
            return tell(
                "short_if",
                _("The question is missing"),
                _("On line {line}, `if` asks nothing: `else` comes right behind it.", line=broken.line),
                _("Write the question between `if` and `else`."),
                line=broken.line,
                cols=(asks.start, other.end),
            )
    return None


def missing_for(broken: Broken) -> Explanation | None:
    """`[n * 2 n in numbers]`, `[for n in numbers: n * 2]`"""
    text = broken.text(broken.line)
    line = broken.pieces(broken.line)
    for before, name, word in zip(line, line[1:], line[2:], strict=False):
        ends = before.kind in _VALUES or before.is_sign(")", "]", "}")
        if not (ends and name.is_name and word.text == "in"):
            continue
        new = f"{text[: name.start]}for {text[name.start :]}"
        if broken.works(broken.line, new):
            return tell(
                "missing_for",
                _("The word `for` is missing"),
                _("In front of `{name} in` on line {line} comes `for`.", name=name.text, line=broken.line),
                _("Write `for {name} in`.", name=name.text),
                line=broken.line,
                cols=(name.start, word.end),
                fix=broken.fix(broken.line, new),
            )
    return _for_first(broken)


_FOR_FIRST = re.compile(r"\[\s*(for\s+[^\W\d]\w*\s+in\s+[^:,\[\]]+?)\s*[:,]\s*([^:\[\]]+?)\s*\]")


def _for_first(broken: Broken) -> Explanation | None:
    text = broken.text(broken.line)
    found = _FOR_FIRST.search(text)
    right = f"[{found[2]} {found[1]}]" if found else ""
    new = f"{text[: found.start()]}{right}{text[found.end() :]}" if found else ""
    if not found or not broken.works(broken.line, new):
        return None
    return tell(
        "for_first",
        _("`for` comes second here"),
        _("Inside a list, first comes what goes in, and then the `for`."),
        _("Write `{right}`.", right=code(right)),
        line=broken.line,
        cols=found.span(),
        fix=broken.fix(broken.line, new),
    )


def extra_word(broken: Broken) -> Explanation | None:
    """`["Kim", "Lou", and "Max"]`: as one says it in English."""
    text = broken.text(broken.line)
    for before, piece in pairwise(broken.pieces(broken.line)):
        if not before.is_sign(",") or piece.text not in ("and", "or"):
            continue
        new = text[: piece.start] + text[piece.end :].lstrip(" ")
        if broken.works(broken.line, new):
            return tell(
                "extra_word",
                _("A comma alone is enough"),
                _("Behind the comma on line {line} stands `{word}`, as when people talk.", line=broken.line,
                  word=piece.text),
                _("Take the word `{word}` away.", word=piece.text),
                line=broken.line,
                cols=(piece.start, piece.end),
                fix=broken.fix(broken.line, new),
            )  # fmt: skip
    return None


EXPLAINERS = (no_question, if_in_front, nothing_as_value, short_if_without_else, missing_for, extra_word)
