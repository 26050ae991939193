"""Brackets that are missing, too many, or of the wrong sort."""

import re
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
        opened = _no_opener(broken, extra)
        if opened is not None:
            return opened
        command = broken.pieces(extra.line)[-2:-1]
        if extra.text != ")" and command and command[0].is_name and broken.can_call(command[0].text):
            called = f"{text[: extra.start]}(){text[extra.end :]}"
            if broken.works(extra.line, called):
                return _round_ones(broken, extra, called)
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


def _no_opener(broken: Broken, extra: Piece) -> Explanation | None:
    """`print"hi")`, `winners i]`: the opening bracket behind a name is missing."""
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
        opened = _no_opener(broken, closer)
        if opened is not None:
            return opened
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
    """`move_east)(`, `move_east)3(`, `move_east((`, `say("hi"(`: brackets that face the wrong way."""
    text = broken.text(broken.line)
    line = [piece for piece in broken.pieces(broken.line) if piece.is_sign("(", ")")]
    for first, second in pairwise(line):
        if not second.is_sign("("):
            continue
        both = text[: first.start] + "(" + text[first.end : second.start] + ")" + text[second.end :]
        turned = first in broken.brackets.extra if first.is_sign(")") else _calls_nothing(broken, second)
        if turned and broken.works(broken.line, both):
            wrong = first if first.is_sign(")") else second
            return tell(
                "turned_bracket",
                _("A bracket faces the wrong way"),
                _("`(` opens and `)` closes. On line {line} I saw `{code}`.", line=broken.line,
                  code=code(text[first.start : second.end], 20)),
                _("Write `{right}`.", right=code(both)),
                line=broken.line,
                cols=(wrong.start, wrong.end),
                fix=broken.fix(broken.line, both),
            )  # fmt: skip
    return _twice_open(broken) or _left_open(broken) or _empty_pair(broken)


def _calls_nothing(broken: Broken, opener: Piece) -> bool:
    """Whether a bracket stands at the end of a line, where nothing is left to go into it."""
    return not broken.code_of(opener.line)[opener.end :].strip(" )")


def _twice_open(broken: Broken) -> Explanation | None:
    """`say(("hi")`: closed once, at the very end."""
    text, body = broken.text(broken.line), broken.code_of(broken.line).rstrip(": ")
    for first, second in pairwise(broken.pieces(broken.line)):
        if not (first.is_sign("(") and second.is_sign("(") and first.end == second.start):
            continue
        new = text[: first.start] + text[first.end :]
        once = body.count("(") - body.count(")") == 1 and body.endswith(")") and body.count(")") == 1
        if once and broken.works(broken.line, new):
            return tell(
                "extra_bracket",
                _("One bracket too many"),
                _("`(` stands twice on line {line}, but it is closed only once.", line=broken.line),
                _("Take one `(` away."),
                line=broken.line,
                cols=(first.start, second.end),
                fix=broken.fix(broken.line, new),
            )
    return None


def _left_open(broken: Broken) -> Explanation | None:
    """`say("hi")(`"""
    line = broken.pieces(broken.line)
    if len(line) < 3 or not line[-1].is_sign(*OPENERS) or not line[-2].is_sign(*CLOSERS):
        return None
    text, last = broken.text(broken.line), line[-1]
    new = text[: last.start] + text[last.end :]
    if not broken.works(broken.line, new):
        return None
    return tell(
        "extra_bracket",
        _("One bracket too many"),
        _("Line {line} is complete before the last `{opener}`.", line=broken.line, opener=last.text),
        _("Take the last `{opener}` away.", opener=last.text),
        line=broken.line,
        cols=(last.start, last.end),
        fix=broken.fix(broken.line, new),
    )


def _empty_pair(broken: Broken) -> Explanation | None:
    """`move_east{}`, `move_east[]`, `move_east<>`, `tools[]`"""
    text = broken.text(broken.line)
    for opener, closer in pairwise(broken.pieces(broken.line)):
        pair = opener.text + closer.text
        if pair not in ("{}", "[]", "<>") or opener.end != closer.start:
            continue
        new = f"{text[: opener.start]}(){text[closer.end :]}"
        if not broken.works(broken.line, new):
            continue
        row = re.search(r"([^\W\d]\w*)\s*$", text[: opener.start])
        if pair == "[]" and row and not broken.can_call(row[1]):
            return _empty_place(broken, row[1], (row.start(), closer.end))
        return tell(
            "wrong_brackets",
            _("Round brackets, please"),
            _("I got stuck at `{pair}` on line {line}. A command has round brackets.", pair=pair, line=broken.line),
            _("Write `()` there."),
            line=broken.line,
            cols=(opener.start, closer.end),
            fix=broken.fix(broken.line, new),
        )
    return _other_sort(broken)


def _empty_place(broken: Broken, row: str, cols: tuple[int, int]) -> Explanation:
    """`tools[]`"""
    return tell(
        "empty_place",
        _("Which one of `{row}`?", row=code(row)),
        _("The square brackets behind `{row}` on line {line} are empty.", row=code(row), line=broken.line),
        _("Put a number there. `{first}` is the first one.", first=code(f"{row}[0]")),
        line=broken.line,
        cols=cols,
    )


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
