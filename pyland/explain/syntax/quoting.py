"""Where on a line a quote is missing, wrong, or too much: all places are tried, and the likeliest is told.

A place is likely when what stands outside of texts are words that mean something, and what stands inside looks like
text and not like a program.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pyland.explain.explanation import Explanation
from pyland.explain.pieces import Piece, pieces_of
from pyland.explain.syntax.broken import Broken
from pyland.explain.wording import code, tell
from pyland.source.lexer import Kind
from pyland.text import _

_MOST_TRIED = 12
_LONGEST = 200
"""Longer lines are not looked at: too many places."""
_QUOTES = "'\""


@dataclass(frozen=True, slots=True)
class Place:
    """The line with one quote put in, taken out or replaced at column `at`. The smaller `odd`, the likelier it is."""

    new: str
    way: str
    at: int
    odd: float


def likely_place(broken: Broken) -> Place | None:
    """The likeliest way to make the quotes of the line right, when any makes the trouble go away."""
    text = broken.text(broken.line)
    quote = _lonely(broken.pieces(broken.line))
    if quote is None or len(text) > _LONGEST:
        return None
    places = [Place(new, way, at, odd + base) for new, way, at, base in _ways(text, quote)
              if (odd := oddness(broken, new)) is not None and _in_its_role(new, way, at)]  # fmt: skip
    likeliest = sorted(places, key=lambda place: place.odd)[:_MOST_TRIED]
    return next((place for place in likeliest if broken.works(broken.line, place.new)), None)


def _in_its_role(new: str, way: str, at: int) -> bool:
    """Whether a quote that was put in begins a text, or ends one, as it was meant to."""
    if way not in ("open", "close"):
        return True
    piece = next(piece for piece in pieces_of([new])[0] if piece.start <= at < piece.end)
    return (_quote_at(piece) == at) == (way == "open")


def _quote_at(piece: Piece) -> int:
    """The column of the first quote of a text."""
    return piece.start + len(piece.text) - len(re.sub("^[A-Za-z]{0,2}(?=['\"])", "", piece.text))


def _lonely(line: Sequence[Piece]) -> str | None:
    """The sort of quote that has no partner."""
    for piece in line:
        found = re.search("['\"]", piece.text) if piece.kind is Kind.BROKEN else None
        if found:
            return found[0]
    return None


def _ways(text: str, quote: str) -> Iterator[tuple[str, str, int, float]]:
    """Each changed line, what was done, where, and how odd that is by itself."""
    other = "'" if quote == '"' else '"'
    rare = min(_QUOTES, key=text.count)
    for at, (before, sign) in enumerate(zip(f" {text}", f"{text} ", strict=True)):
        if sign in _QUOTES:
            swapped = quote if sign == other else other
            yield text[:at] + swapped + text[at + 1 :], "swap", at, 0.5 + 0.4 * (sign != rare)
            yield text[:at] + text[at + 1 :], "remove", at, 1.2
            if not text[at + 1 :].strip(" )]}"):
                yield text[:at].rstrip(), "remove", at, 1.4
            if before.isalpha() and text[at + 1 : at + 2].isalpha():
                yield f"{text[:at]}\\{text[at:]}", "escape", at, 0.2
        if before in _QUOTES or sign in _QUOTES:
            continue
        if before.isspace() and sign == ",":
            yield text[:at] + quote + text[at:], "close", at, 0.0
        if not before.isspace() and sign in " ,;)]}:+":
            yield text[:at] + quote + text[at:], "close", at, 0.1 * (sign == " ")
        if before in " ,([{=+:" and not sign.isspace() and sign not in ",)]}:":
            yield text[:at] + quote + text[at:], "open", at, 0.3


def oddness(broken: Broken, new: str) -> float | None:
    """How little a line looks like a right one, or None when its quotes do not fit."""
    line = pieces_of([new])[0]
    odd = 0.0
    for index, piece in enumerate(line):
        before, after = line[index - 1] if index else None, line[index + 1] if index + 1 < len(line) else None
        if piece.kind is Kind.BROKEN and re.search("['\"]", piece.text):
            return None
        if piece.kind is Kind.TEXT:
            odd += _odd_text(broken, piece.text) + 3 * (before is not None and before.kind is Kind.TEXT)
        elif piece.kind is Kind.BROKEN:
            odd += 4
        elif piece.is_name and not (before is not None and before.is_sign(".")):
            given = after is not None and after.is_sign("=")
            odd += 0 if given or broken.knows(piece.text) else 4
    return odd


def _odd_text(broken: Broken, text: str) -> float:
    """How little what stands in quotes looks like text."""
    inner = re.sub(r"^\w{0,2}(['\"])(.*)\1$", r"\2", text, flags=re.DOTALL)
    names = re.search(r",\s*([^\W\d]\w*)$", inner)
    called = re.search(r"([^\W\d]\w*)\(", inner)
    return (
        3.0 * (not inner)
        + 3.0 * bool(re.match(r"(?:return|if|while|for|import|print|say)\b[^!?]*$", inner))
        + 3.0 * bool(re.search(r"\+\s*[^\W\d]|[^\W\d]\s*\+", inner))
        + 3.0 * bool(re.search(r"[=!<>]=", inner))
        + 1.5 * bool(re.search(r"\s,", inner))
        + 1.5 * bool(re.search(r"(?<!\w)['\"]|['\"](?!\w)", inner.replace("\\'", "")))
        + 2.0 * bool(names and names[1] in broken.made)
        + 3.0 * (inner.count(")") > inner.count("("))
        + 3.0 * bool(called and broken.can_call(called[1]))
        + 2.0 * (inner.strip() in broken.made)
        + 2.0 * (inner.lstrip()[:1] in (",", ":", ")", "]") and len(inner.strip()) > 1)
        + 1.0 * (inner.rstrip()[-1:] == "," and not inner.endswith(" "))
        + 2.0 * bool(re.search(r",\s*$", inner) and "," in inner.strip()[:-1])
    )


def explain_place(broken: Broken, place: Place) -> Explanation:
    """What to tell about a place."""
    match place.way:
        case "swap":
            return _swapped(broken, place)
        case "escape":
            return _escaped(broken, place)
        case "remove":
            return _too_much(broken, place)
    return _missing(broken, place)


def _missing(broken: Broken, place: Place) -> Explanation:
    piece = next(piece for piece in pieces_of([place.new])[0] if piece.start <= place.at < piece.end)
    start = _quote_at(piece)
    opened = start == place.at
    quote, right = place.new[place.at], place.new[piece.start : piece.end]
    return tell(
        "quote_missing_in_front" if opened else "quote_never_closed",
        _("A quote is missing"),
        _("`{words}` on line {line} ends with `{quote}`, but there is none in front.", words=code(right[1:], 30),
          line=broken.line, quote=quote)
        if opened
        else _("The text `{words}` on line {line} never ends.", words=code(right[:-1], 30), line=broken.line),
        _("Write `{right}`.", right=code(right)),
        line=broken.line,
        cols=(start, max(piece.end - 1, start + 1)),
        fix=broken.fix(broken.line, place.new),
    )  # fmt: skip


def _swapped(broken: Broken, place: Place) -> Explanation:
    return tell(
        "mixed_quotes",
        _("Two sorts of quotes"),
        _("On line {line}, a text begins with one sort of quote and ends with the other.", line=broken.line),
        _("Write `{right}` instead of `{wrong}`.", right=place.new[place.at],
          wrong=broken.text(broken.line)[place.at]),
        line=broken.line,
        cols=(place.at, place.at + 1),
        fix=broken.fix(broken.line, place.new),
    )  # fmt: skip


def _escaped(broken: Broken, place: Place) -> Explanation:
    text = broken.text(broken.line)
    word = re.search(r"\w*$", text[: place.at])[0] + re.match(r"'?\w*", text[place.at :])[0]  # type: ignore[index]  # both match
    return tell(
        "apostrophe",
        _("The text ended too early"),
        _("The `'` in `{word}` ended the text: the same sign is used as the quote.", word=code(word)),
        _("Write `\\'` there, with a backslash."),
        line=broken.line,
        cols=(place.at, place.at + 1),
        fix=broken.fix(broken.line, place.new),
    )


def _too_much(broken: Broken, place: Place) -> Explanation:
    quote = broken.text(broken.line)[place.at]
    return tell(
        "stray_quote",
        _("One quote too many"),
        _("The `{quote}` on line {line} has no partner.", quote=quote, line=broken.line),
        _("Take the `{quote}` away.", quote=quote),
        line=broken.line,
        cols=(place.at, place.at + 1),
        fix=broken.fix(broken.line, place.new),
    )


def two_sorts(broken: Broken, opener: Piece, line: int, quotes: str, other: str) -> Explanation:
    """A long text that begins with three quotes of one sort and should end with the other sort."""
    text = broken.text(line)
    start = text.rindex(other)
    return tell(
        "long_text_open",
        _("Two sorts of quotes"),
        _("The text that begins with `{quotes}` on line {line} cannot end with `{other}`.", quotes=quotes,
          line=opener.line, other=other),
        _("Write `{quotes}` on line {line}.", quotes=quotes, line=line),
        line=line,
        cols=(start, start + 3),
        fix=broken.fix(line, text[:start] + quotes + text[start + 3 :]),
    )  # fmt: skip
