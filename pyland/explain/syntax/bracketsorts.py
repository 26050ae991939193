"""Brackets of the wrong sort, or facing the wrong way: `(1, 2]`, `move_east{}`, `move_east)(`, `move_east((`."""

import re
from itertools import pairwise

from pyland.explain.explanation import Explanation
from pyland.explain.pieces import CLOSERS, OPENERS, Piece
from pyland.explain.syntax.brackets import no_opener
from pyland.explain.syntax.broken import Broken, Explainer
from pyland.explain.wording import code, tell
from pyland.text import _


def wrong_sort(broken: Broken) -> Explanation | None:
    """`(1, 2]`, `move_east{}` and `move_east)(`."""
    for opener, closer in broken.brackets.mixed:
        if closer.line != broken.line and opener.line != broken.line:
            continue
        text = broken.text(closer.line)
        place = _place_in(broken, opener, closer)
        if place is not None:
            return place
        new = text[: closer.start] + OPENERS[opener.text] + text[closer.end :]
        added = text[: closer.start] + OPENERS[opener.text] + text[closer.start :]
        for repaired in (new, added, new + ")"):
            if broken.works(closer.line, repaired):
                return _mixed(broken, opener, closer, repaired)
        opened = no_opener(broken, closer)
        if opened is not None:
            return opened
    return _turned_round(broken)


def _place_in(broken: Broken, opener: Piece, closer: Piece) -> Explanation | None:
    """`bag(0]`, where `bag` is a list."""
    row = next((piece for piece in broken.pieces(opener.line) if piece.end == opener.start and piece.is_name), None)
    if row is None or row.text not in broken.made or broken.can_call(row.text) or opener.text + closer.text != "(]":
        return None
    text = broken.text(opener.line)
    new = f"{text[: opener.start]}[{text[opener.end :]}"
    if not broken.works(opener.line, new):
        return None
    return tell(
        "mixed_brackets",
        _("These brackets do not fit"),
        _("`{opener}` on line {line} is closed by `{closer}`.", opener="(", closer="]", line=opener.line),
        _("To get one thing out of `{row}`, write `[` there.", row=row.text),
        line=opener.line,
        cols=(opener.start, opener.end),
        fix=broken.fix(opener.line, new),
    )


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


EXPLAINERS: tuple[Explainer, ...] = (wrong_sort,)
