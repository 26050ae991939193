"""Backslashes in texts, where Python reads the sign behind one in its own way."""

import re

from pyland.explain.explanation import Explanation
from pyland.explain.syntax.broken import Broken
from pyland.explain.wording import tell
from pyland.source.lexer import Kind
from pyland.text import _


def hides_the_quote(broken: Broken) -> Explanation | None:
    r"""`print(" /  \")`: the backslash makes the quote behind it a part of the text."""
    text = broken.text(broken.line)
    open_texts = [piece for piece in broken.pieces(broken.line) if piece.kind is Kind.BROKEN and piece.text[-1:]]
    for piece in open_texts:
        hidden = list(re.finditer(r"(?<!\\)\\(['\"])", piece.text))
        if len(hidden) != 1 or hidden[0][1] not in piece.text[: hidden[0].start()]:
            continue
        start = piece.start + hidden[0].start()
        new = text[:start] + "\\" + text[start:]
        if not broken.works(broken.line, new):
            continue
        return tell(
            "backslash",
            _("The backslash hides the quote"),
            _(
                "`\\{quote}` on line {line} is a quote inside the text. So the text goes on.",
                quote=hidden[0][1],
                line=broken.line,
            ),
            _("To show one backslash, write two: `\\\\`."),
            line=broken.line,
            cols=(start, start + 2),
            fix=broken.fix(broken.line, new),
        )
    return None


_SPECIAL = re.compile(r"(?<!\\)(?:\\\\)*\\([UuxN])")


def special_letter(broken: Broken) -> Explanation | None:
    r"""`"C:\Users"`, `"\x"`: letters behind a backslash that Python takes for the number of a sign."""
    text = broken.text(broken.line)
    for piece in broken.pieces(broken.line):
        found = _SPECIAL.search(piece.text) if piece.kind is Kind.TEXT else None
        if found is None:
            continue
        new = text[: piece.start] + re.sub(r"\\+", r"\\\\", piece.text) + text[piece.end :]
        if not broken.works(broken.line, new):
            continue
        start = piece.start + found.start(1) - 1
        return tell(
            "backslash",
            _("A backslash is a special sign"),
            _(
                "In a text, `\\{letter}` on line {line} begins a secret code for one sign.",
                letter=found[1],
                line=broken.line,
            ),
            _("To show one backslash, write two: `\\\\`."),
            line=broken.line,
            cols=(start, start + 2),
            fix=broken.fix(broken.line, new),
        )
    return None


def behind_the_line(broken: Broken) -> Explanation | None:
    r"""`move_east()\` and `print("a") \ # note`: a backslash after which nothing may stand."""
    for line in dict.fromkeys((broken.line, broken.before(broken.line) or broken.line)):
        text = broken.text(line)
        for piece in broken.pieces(line):
            if not text.startswith("\\", piece.start) or piece.kind not in (Kind.OPERATOR, Kind.BROKEN):
                continue
            new = text[: piece.start].rstrip() + re.sub(r"^\s*(?=#)", "  ", text[piece.start + 1 :])
            if text[piece.start + 1 :].strip()[:1] in ("", "#") and broken.works(line, new.rstrip()):
                return tell(
                    "backslash",
                    _("The backslash is too much"),
                    _("A backslash at the end of line {line} glues the next line to it.", line=line),
                    _("Take the backslash away."),
                    line=line,
                    cols=(piece.start, piece.start + 1),
                    fix=broken.fix(line, new.rstrip()),
                )
    return None


EXPLAINERS = (hides_the_quote, special_letter, behind_the_line)
