"""Brackets that are missing, too many, or of the wrong sort."""

from collections.abc import Iterator
from itertools import pairwise

from pyland.explain.explanation import Explanation
from pyland.explain.pieces import CLOSERS, OPENERS, Piece
from pyland.explain.syntax.broken import Broken
from pyland.explain.wording import code, tell
from pyland.text import _

_FARTHEST = 12
"""So many lines below the opening bracket its partner is looked for."""


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
        for closer in dict.fromkeys((OPENERS[opener.text], missing)):
            yield from ((line, new, end) for new, end in _with_closer(broken, line, closer))


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
        opened = _with_opener(broken, extra)
        if opened:
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


def _with_opener(broken: Broken, extra: Piece) -> tuple[str, str] | None:
    """The name after which the missing opening bracket makes things right, and the line with it."""
    text = broken.text(extra.line)
    for piece in broken.pieces(extra.line):
        if piece.is_name and piece.start < extra.start and broken.can_call(piece.text) and text[piece.end :][:1] != "(":
            new = text[: piece.end] + CLOSERS[extra.text] + text[piece.end :].lstrip(" ")
            if broken.works(extra.line, new):
                return piece.text, new
    return None


def wrong_sort(broken: Broken) -> Explanation | None:
    """`(1, 2]`, `move_east{}` and `move_east)(`."""
    for opener, closer in broken.brackets.mixed:
        if closer.line != broken.line and opener.line != broken.line:
            continue
        text = broken.text(closer.line)
        new = text[: closer.start] + OPENERS[opener.text] + text[closer.end :]
        added = text[: closer.start] + OPENERS[opener.text] + text[closer.start :]
        for repaired in (new, added):
            if broken.works(closer.line, repaired):
                return _mixed(broken, opener, closer, repaired)
    return _turned_round(broken)


def _mixed(broken: Broken, opener: Piece, closer: Piece, new: str) -> Explanation:
    return tell(
        "mixed_brackets",
        _("These brackets do not fit"),
        _(
            "`{opener}` on line {line} is closed by `{closer}`. Its partner is `{right}`.",
            opener=opener.text,
            line=opener.line,
            closer=closer.text,
            right=OPENERS[opener.text],
        ),
        _("Write `{right}` on line {line}.", right=OPENERS[opener.text], line=closer.line),
        line=closer.line,
        cols=(closer.start, closer.end),
        fix=broken.fix(closer.line, new),
    )


def _turned_round(broken: Broken) -> Explanation | None:
    text = broken.text(broken.line)
    for wrong, right in (
        (")(", "()"),
        ("{}", "()"),
        ("[]", "()"),
        ("<>", "()"),
        ("((", "("),
        ("))", ")"),
        ("(()", "()"),
    ):
        start = text.find(wrong)
        new = text.replace(wrong, right, 1)
        if start < 0 or not broken.works(broken.line, new):
            continue
        return tell(
            "wrong_brackets",
            _("These brackets are not right"),
            _("I got stuck at `{wrong}` on line {line}.", wrong=wrong, line=broken.line),
            _("Write `{right}` there.", right=right),
            line=broken.line,
            cols=(start, start + 2),
            fix=broken.fix(broken.line, new),
        )
    return _other_sort(broken)


def _other_sort(broken: Broken) -> Explanation | None:
    """`move_east{3}`: a command with curly or pointed brackets."""
    line = broken.pieces(broken.line)
    text = broken.text(broken.line)
    for name, opener in pairwise(line):
        if not (
            name.is_name and opener.start == name.end and opener.is_sign("{", "<", "[") and broken.can_call(name.text)
        ):
            continue
        closer = {"{": "}", "<": ">", "[": "]"}[opener.text]
        end = text.rfind(closer)
        if end < opener.end:
            continue
        new = text[: opener.start] + "(" + text[opener.end : end] + ")" + text[end + 1 :]
        if broken.works(broken.line, new):
            return tell(
                "wrong_brackets",
                _("Round brackets, please"),
                _(
                    "After `{name}` come round brackets, not `{opener}` and `{closer}`.",
                    name=name.text,
                    opener=opener.text,
                    closer=closer,
                ),
                _("Write `{call}`.", call=code(new)),
                line=broken.line,
                cols=(opener.start, end + 1),
                fix=broken.fix(broken.line, new),
            )
    return None


EXPLAINERS = (closes_nothing, wrong_sort, never_closed)
