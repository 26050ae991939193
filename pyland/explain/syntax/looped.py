"""A `for` inside of brackets that Python does not read: `[a, b for a in row]`, `[for n in row]`, `[n for n row]`."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from pyland.explain.explanation import Explanation
from pyland.explain.pieces import Piece
from pyland.explain.syntax.broken import Broken, Explainer
from pyland.explain.syntax.groups import Group, groups_of
from pyland.explain.wording import code, tell
from pyland.text import Message, _

_Way = tuple[str, Message, tuple[int, int], bool]
"""The line as it may be meant, what is odd about it, where, and whether that is surely meant."""


def odd_loop(broken: Broken) -> Explanation | None:
    """Brackets with a `for` in them, where one change makes the line right."""
    for group in groups_of(broken.pieces(broken.line)):
        inside = [piece for piece in broken.pieces(broken.line) if _within(piece, group)]
        fors = [piece for piece in inside if piece.text == "for"]
        ways = (way for loop in fors if group.closer for way in _ways(broken, group, inside, loop))
        for new, message, cols, sure in ways:
            if broken.works(broken.line, new):
                return tell(
                    "odd_loop",
                    _("This `for` is odd"),
                    message,
                    _("Write `{code}`.", code=code(new)),
                    line=broken.line,
                    cols=cols,
                    fix=broken.fix(broken.line, new) if sure else None,
                )
    return None


def _within(piece: Piece, group: Group) -> bool:
    return group.closer is not None and group.opener.end <= piece.start < group.closer.start


def _ways(broken: Broken, group: Group, inside: Sequence[Piece], loop: Piece) -> Iterator[_Way]:
    text, closer = broken.text(broken.line), group.closer
    assert closer is not None
    place = inside.index(loop)
    if not place:
        name = inside[1].text if len(inside) > 1 else "i"
        yield (f"{text[: loop.start]}{name} {text[loop.start :]}",
               _("In front of `for` stands what goes into the list."), (loop.start, loop.end), False)  # fmt: skip
        return
    first, last = inside[0], inside[place - 1]
    wanted = text[first.start : last.end]
    if first.is_sign("*", "**"):
        yield (f"{text[: first.start]}{text[first.end :]}", _("`{sign}` cannot stand here, in front of a `for`.",
               sign=first.text), (first.start, first.end), False)  # fmt: skip
    yield (
        f"{text[: first.start]}({wanted}){text[last.end :]}",
        _("In front of this `for` stand two things. They need round brackets."),
        (first.start, last.end),
        True,
    )
    yield from _without_in(broken, inside[place:])
    yield from _with_else(text, inside, loop, closer)
    words = [piece for piece in inside[place:] if piece.text == "in"]
    if words:
        rest = text[words[0].end : closer.start].strip()
        yield (
            f"{text[: words[0].end]} [{rest}]{text[closer.start :]}",
            _("What the `for` goes through needs brackets here."),
            (words[0].end + 1, closer.start),
            False,
        )


def _without_in(broken: Broken, behind: Sequence[Piece]) -> Iterator[_Way]:
    text = broken.text(broken.line)
    for before, piece in pairwise(behind[1:4]):
        yield (f"{text[: before.end]} in {text[piece.start :]}",
               _("Between the name and what it goes through comes `in`."), (before.start, piece.end), True)  # fmt: skip


def _with_else(text: str, inside: Sequence[Piece], loop: Piece, closer: Piece) -> Iterator[_Way]:
    """`[n for n in row if n > 3 else 0]`, `[n if n > 3 for n in row]`"""
    asks = next((piece for piece in inside if piece.text == "if"), None)
    if asks is None:
        return
    if asks.start > loop.start:
        question, loops = text[asks.start : closer.start].strip(), text[loop.start : asks.start].strip()
        yield (
            f"{text[: loop.start]}{question} {loops}{text[closer.start :]}",
            _("With an `else`, the question comes in front of the `for`."),
            (asks.start, closer.start),
            True,
        )
    else:
        question, loops = text[asks.start : loop.start].strip(), text[loop.start : closer.start].strip()
        yield (
            f"{text[: asks.start]}{loops} {question}{text[closer.start :]}",
            _("Without an `else`, the question comes behind the `for`."),
            (asks.start, loop.start),
            True,
        )


def pair_without_value(broken: Broken) -> Explanation | None:
    """`{"a": 1, "b"}`, `{1, 2: 3}`"""
    text = broken.text(broken.line)
    for group in groups_of(broken.pieces(broken.line)):
        if group.opener.text != "{":
            continue
        paired = [part for part in group.filled if any(piece.is_sign(":") for piece in part)]
        alone = [part for part in group.filled if part not in paired and not part[0].is_sign("**")]
        if not paired or not alone:
            continue
        new = text
        for part in reversed(alone):
            new = f"{new[: part[-1].end]}: 0{new[part[-1].end :]}"
        if broken.works(broken.line, new):
            start, end = alone[0][0].start, alone[0][-1].end
            return tell(
                "missing_value",
                _("A value is missing"),
                _("In the curly brackets on line {line}, `{key}` has no colon and no value.", line=broken.line,
                  key=code(text[start:end], 20)),
                _("Write it like `{key}: 1`.", key=code(text[start:end], 20)),
                line=broken.line,
                cols=(start, end),
            )  # fmt: skip
    return None


EXPLAINERS: tuple[Explainer, ...] = (odd_loop, pair_without_value)
