"""Brackets that are missing, too many, or of the wrong sort."""

from collections.abc import Iterator

from pyland.explain.explanation import Explanation
from pyland.explain.pieces import CLOSERS, OPENERS, Piece
from pyland.explain.syntax.broken import Broken
from pyland.explain.wording import code, tell
from pyland.source.lexer import Kind
from pyland.text import _

_FARTHEST = 12
"""So many lines below the opening bracket its partner is looked for."""


def opened_in_front(broken: Broken) -> Explanation | None:
    """`(move_east(3)`: a bracket in front of a command."""
    line, text = broken.pieces(broken.line), broken.text(broken.line)
    if len(line) < 3 or not line[0].is_sign("(") or line[0] not in broken.brackets.open:
        return None
    new = text[: line[0].start] + text[line[0].end :].lstrip()
    whole = line[1].kind is Kind.CALL and broken.can_call(line[1].text) and line[-1].is_sign(")")
    if not whole or not broken.works(broken.line, new):
        return None
    return tell(
        "extra_bracket",
        _("One bracket too many"),
        _("The first `(` on line {line} is never closed. A command needs no bracket in front of it.",
          line=broken.line),
        _("Take the first `(` away."),
        line=broken.line,
        cols=(line[0].start, line[0].end),
        fix=broken.fix(broken.line, new),
    )  # fmt: skip


def never_closed(broken: Broken) -> Explanation | None:
    """A bracket without its partner: points at the one that waits."""
    for opener in broken.brackets.open:
        if opener.line > broken.line:
            break
        found = _closing(broken, opener)
        if found:
            line, new, end = found
            before = _name_before(broken, opener)
            return tell(
                "never_closed",
                _("A bracket is still open"),
                _(
                    "The bracket `{sign}` after `{name}` on line {line} needs its partner `{partner}`.",
                    sign=opener.text,
                    name=code(before),
                    line=opener.line,
                    partner=OPENERS[opener.text],
                )
                if before
                else _(
                    "The bracket `{sign}` on line {line} needs its partner `{partner}`.",
                    sign=opener.text,
                    line=opener.line,
                    partner=OPENERS[opener.text],
                ),
                _("Put `{partner}` at the end of line {line}.", partner=OPENERS[opener.text], line=line)
                if end
                else _("Put `{partner}` before the colon on line {line}.", partner=OPENERS[opener.text], line=line),
                line=opener.line,
                cols=(opener.start, opener.end),
                fix=broken.fix(line, new),
            )
    return None


def _name_before(broken: Broken, opener: Piece) -> str:
    return next((p.text for p in broken.pieces(opener.line) if p.end == opener.start and p.is_word), "")


def _closing(broken: Broken, opener: Piece) -> tuple[int, str, bool] | None:
    """Line, new text, and whether it is the very end of the line, where a closing bracket makes things right."""
    candidates = list(_closings(broken, opener))
    for line, new, end in candidates:
        if broken.clean(line, new):
            return line, new, end
    return next(((line, new, end) for line, new, end in candidates if broken.works(line, new)), None)


def _closings(broken: Broken, opener: Piece) -> Iterator[tuple[int, str, bool]]:
    missing = "".join(OPENERS[other.text] for other in reversed(broken.brackets.open) if other.line == opener.line)
    for line in range(opener.line, min(len(broken.lines), opener.line + _FARTHEST) + 1):
        below = broken.after(line)
        goes_on = below is not None and len(broken.indent(below)) > len(broken.indent(opener.line))
        if not broken.holds_code(line) or goes_on and not broken.code_of(line).endswith(":"):
            continue
        if line == opener.line and below is not None and _values_below(broken, opener, below):
            continue
        for closer in dict.fromkeys((OPENERS[opener.text], missing)):
            yield from ((line, new, end) for new, end in _with_closer(broken, line, closer))


def _values_below(broken: Broken, opener: Piece, below: int) -> bool:
    """Whether a bracket ends its line, and the next one begins with a value that belongs into it."""
    last, first = broken.pieces(opener.line)[-1], broken.pieces(below)[:1]
    return last == opener and bool(first) and first[0].kind in (Kind.TEXT, Kind.NUMBER)


def _with_closer(broken: Broken, line: int, closer: str) -> Iterator[tuple[str, bool]]:
    text, body = broken.text(line), broken.code_of(line)
    rest = text[len(body) :]
    if body.endswith(":"):
        yield body[:-1].rstrip() + closer + ":" + rest, False
        yield body + closer + ":" + rest, False
    else:
        yield body + closer + rest, True
        yield body + closer + ":" + rest, True


def closes_nothing(broken: Broken) -> Explanation | None:
    """A closing bracket too many, or one whose opening partner is missing."""
    for extra in broken.brackets.extra:
        if extra.line != broken.line:
            continue
        text = broken.text(extra.line)
        without = text[: extra.start] + text[extra.end :]
        opened = no_opener(broken, extra)
        if opened is not None:
            return opened
        command = broken.pieces(extra.line)[-2:-1]
        if extra.text != ")" and command and command[0].is_name and broken.can_call(command[0].text):
            called = f"{text[: extra.start]}(){text[extra.end :]}"
            if broken.works(extra.line, called):
                return _round_ones(broken, extra, called)
        begun = _begun(broken, extra)
        if begun is not None:
            return begun
        before = text[: extra.start] + CLOSERS[extra.text] + text[extra.start :]
        if text[: extra.start].rstrip().endswith(("=", "in", "return")) and broken.works(extra.line, before):
            return tell(
                "no_opener",
                _("A bracket is missing"),
                _("`{closer}` on line {line} closes nothing.", closer=extra.text, line=extra.line),
                _("Put `{opener}` before it.", opener=CLOSERS[extra.text]),
                line=extra.line,
                cols=(extra.start, extra.end),
                fix=broken.fix(extra.line, before),
            )
        bare = _without_extras(broken, extra)
        if bare is not None:
            return bare
        if broken.works(extra.line, without):
            return tell(
                "extra_bracket",
                _("One bracket too many"),
                _("`{closer}` on line {line} closes nothing.", closer=extra.text, line=extra.line),
                _("Take the last `{closer}` away.", closer=extra.text),
                line=extra.line,
                cols=(extra.start, extra.end),
                fix=broken.fix(extra.line, without),
            )
    return None


def _without_extras(broken: Broken, first: Piece) -> Explanation | None:
    """`say("hi")))`: more than one closing bracket too many."""
    extras = [piece for piece in broken.brackets.extra if piece.line == first.line]
    new = broken.text(first.line)
    for piece in reversed(extras):
        new = new[: piece.start] + new[piece.end :]
    if len(extras) < 2 or not broken.works(first.line, new):
        return None
    return tell(
        "extra_bracket",
        _("Too many brackets"),
        _("{count} closing brackets on line {line} close nothing.", count=len(extras), line=first.line),
        _("Take them away."),
        line=first.line,
        cols=(extras[0].start, extras[-1].end),
        fix=broken.fix(first.line, new),
    )


def _begun(broken: Broken, extra: Piece) -> Explanation | None:
    """`pets = "cat", "dog"]`: the bracket behind `=` or `in` is missing."""
    if broken.text(extra.line)[: extra.start].endswith(extra.text):
        return None  # `[1, 2]]` is rather one too many.
    text, opener = broken.text(extra.line), CLOSERS[extra.text]
    for piece in broken.pieces(extra.line):
        if (
            extra.text == ")"
            or piece.start > extra.start
            or not (piece.is_sign("=", "==") or piece.text in ("in", "return"))
        ):
            continue
        new = f"{text[: piece.end]} {opener}{text[piece.end :].lstrip()}"
        if broken.works(extra.line, new):
            return tell(
                "no_opener",
                _("A bracket is missing"),
                _("`{closer}` on line {line} closes nothing: there is no `{opener}` before it.", closer=extra.text,
                  line=extra.line, opener=opener),
                _("Put `{opener}` right behind `{sign}`.", opener=opener, sign=piece.text),
                line=extra.line,
                cols=(extra.start, extra.end),
                fix=broken.fix(extra.line, new),
            )  # fmt: skip
    return None


def _round_ones(broken: Broken, extra: Piece, new: str) -> Explanation:
    """`move_east]`"""
    return tell(
        "wrong_brackets",
        _("Round brackets, please"),
        _("I got stuck at `{closer}` on line {line}. A command has round brackets.", closer=extra.text,
          line=extra.line),
        _("Write `()` there."),
        line=extra.line,
        cols=(extra.start, extra.end),
        fix=broken.fix(extra.line, new),
    )  # fmt: skip


def no_opener(broken: Broken, extra: Piece) -> Explanation | None:
    """`print"hi")`, `winners i]`: the opening bracket behind a name is missing."""
    if extra.text in "]}" and broken.text(extra.line)[: extra.start].endswith(extra.text):
        return None  # `[1, 2]]` is rather one too many.
    opened = _with_opener(broken, extra)
    if opened is None:
        return None
    name, new = opened
    return tell(
        "no_opener",
        _("A bracket is missing"),
        _(
            "`{closer}` on line {line} closes nothing: there is no `{opener}` before it.",
            closer=extra.text,
            line=extra.line,
            opener=CLOSERS[extra.text],
        ),
        _("Put `{opener}` right after `{name}`.", opener=CLOSERS[extra.text], name=code(name)),
        line=extra.line,
        cols=(extra.start, extra.end),
        fix=broken.fix(extra.line, new),
    )


def _with_opener(broken: Broken, extra: Piece) -> tuple[str, str] | None:
    """The name after which the missing opening bracket makes things right, and the line with it."""
    text = broken.text(extra.line)
    for piece in broken.pieces(extra.line):
        takes = broken.can_call(piece.text) if extra.text == ")" else piece.text in broken.made
        if piece.is_name and piece.start < extra.start and takes and text[piece.end :][:1] != CLOSERS[extra.text]:
            new = text[: piece.end] + CLOSERS[extra.text] + text[piece.end :].lstrip(" ")
            if broken.works(extra.line, new):
                return piece.text, new
    return None


EARLY = (closes_nothing,)
EXPLAINERS = (opened_in_front, never_closed)
