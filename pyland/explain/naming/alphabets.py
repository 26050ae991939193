"""Letters of another alphabet in a name: they look like the right ones, but are others."""

import re
from collections.abc import Iterable

from pyland.explain.explanation import Explanation
from pyland.explain.naming.unknown import Unknown
from pyland.explain.plain import BUILTINS
from pyland.explain.wording import code, tell
from pyland.text import _

_CYRILLIC = ("асԁеһіјкморԛѕтухАВСЕНІЈКМОРЅТХУ", "acdehijkmopqstyxABCEHIJKMOPSTXY")
_GREEK = ("αικνορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "aiknoptuxABEZHIKMNOPTYX")
_TURKISH = ("ıİ", "iI")
_LATIN = {
    ord(odd): usual
    for odds, usuals in (_CYRILLIC, _GREEK, _TURKISH)
    for odd, usual in zip(odds, usuals, strict=True)
}
"""A letter -> the one of an English keyboard that it looks like."""


def usual_letters(word: str) -> str:
    """The word with the letters that it seems to have."""
    return word.translate(_LATIN)


def known_by_looks(word: str, known: Iterable[str]) -> str | None:
    """The known word that another one only looks like."""
    looks = usual_letters(word)
    return next((one for one in known if one != word and usual_letters(one) == looks), None)


def other_alphabet(unknown: Unknown) -> Explanation | None:
    """`sсore`, with a Cyrillic `с`, where `score` was made, or the other way round"""
    name, own = unknown.name, (*sorted(unknown.scopes.all_names),)
    meant = known_by_looks(name, (*own, *unknown.context.all_commands, *unknown.context.words, *BUILTINS))
    if meant is None:
        return None
    if usual_letters(name) != name:
        new = re.sub(rf"\b{re.escape(name)}\b", usual_letters(name), unknown.text)
        return tell(
            "other_alphabet",
            _("A letter only looks right"),
            _("The `{odd}` in `{name}` on line {line} only looks like `{usual}`. It is from another alphabet.",
              odd=_odd(name), name=code(name), line=unknown.line, usual=usual_letters(_odd(name))),
            _("Type the word again: `{meant}`.", meant=usual_letters(name)),
            line=unknown.line,
            cols=unknown.cols,
            fix=unknown.line_fix(new) if meant == usual_letters(name) else None,
        )  # fmt: skip
    made = _first_line(unknown, meant)
    if made is None:
        return None
    once = sum(len(re.findall(rf"\b{re.escape(meant)}\b", line)) for line in unknown.lines) == 1
    new = re.sub(rf"\b{re.escape(meant)}\b", name, unknown.lines[made - 1])
    return tell(
        "other_alphabet",
        _("A letter only looks right"),
        _("Line {made} makes `{odd_name}`, but its `{odd}` only looks like `{usual}`. It is from another alphabet.",
          made=made, odd_name=code(meant), odd=_odd(meant), usual=usual_letters(_odd(meant))),
        _("Type the word again on line {made}: `{name}`.", made=made, name=code(name)),
        line=unknown.line,
        cols=unknown.cols,
        fix=unknown.fix_at(made, new) if once else None,
    )  # fmt: skip


def _odd(word: str) -> str:
    """The first letter that only looks like another one."""
    return next(letter for letter in word if ord(letter) in _LATIN)


def _first_line(unknown: Unknown, name: str) -> int | None:
    return next((row for row, text in enumerate(unknown.lines, 1) if re.search(rf"\b{re.escape(name)}\b", text)), None)
