"""Signs that look right but are not, signs nobody sees, and what was copied along with a program."""

import re
import unicodedata

from pyland.explain.explanation import Explanation
from pyland.explain.pieces import only_a_name
from pyland.explain.syntax.broken import Broken
from pyland.explain.wording import code, tell
from pyland.source.lexer import Kind
from pyland.text import _

_DOUBLE = "“”„‟″«»＂"
_SINGLE = "‘’‚‛′`´＇"
_LOOK_ALIKES = {
    **dict.fromkeys("–—−‐‑", "-"),
    "×": "*",
    "÷": "/",
    "≤": "<=",
    "≥": ">=",
    "≠": "!=",
    "→": "",
    "…": "...",
    "٫": ".",
    "⁄": "/",
    "∗": "*",
    "；": ";",
    "：": ":",
    "，": ",",
    "（": "(",
    "）": ")",
    "［": "[",
    "］": "]",
    "｛": "{",
    "｝": "}",
    "＝": "=",
    "＋": "+",
    "＜": "<",
    "＞": ">",
    "。": ".",
    "、": ",",
    "½": "0.5",
    "²": " ** 2",
    "³": " ** 3",
    "؛": ";",
    "،": ",",
}
_PROMPT = re.compile(r"^(\s*)(?:>>>|\.\.\.|\$|[•·●○▪►‣]|[a-zA-Z]\)(?= )|[*+](?= ?[^\W\d]\w*\s*\())(?: |$|(?<=[*+]))")
_FENCE = re.compile(r"^\s*(?:```+|~~~+)\s*\w*\s*$")
_NUMBERED = re.compile(r"^\s*\d+\s*[.):|]?\s*(?=[^\W\d])")


def unseen_signs(broken: Broken) -> Explanation | None:
    """Characters that take no room, or spaces that are no plain spaces."""
    text = broken.text(broken.line)
    odd = [index for index, sign in enumerate(text) if _is_unseen(sign)]
    if not odd:
        return None
    plain = "".join(" " if unicodedata.category(sign) == "Zs" else "" if _is_unseen(sign) else sign for sign in text)
    if not broken.works(broken.line, plain):
        return None
    if unicodedata.category(text[odd[0]]) == "Zs":
        return tell(
            "odd_space",
            _("An odd space is on line {line}", line=broken.line),
            _("It looks like a space, but Python does not know it. That comes from copying."),
            _("Delete the space and type it again."),
            line=broken.line,
            cols=(odd[0], odd[0] + 1),
            fix=broken.fix(broken.line, plain),
        )
    return tell(
        "unseen_sign",
        _("There is a hidden sign on line {line}", line=broken.line),
        _("Something on line {line} takes no room on the screen, and I get stuck on it.", line=broken.line),
        _("Delete the line and type it again."),
        line=broken.line,
        cols=(odd[0], odd[0] + 1),
        fix=broken.fix(broken.line, plain),
    )


def _is_unseen(sign: str) -> bool:
    if sign in " \t" or sign.isascii() and sign.isprintable():
        return False
    return sign.isspace() or unicodedata.category(sign) in ("Cf", "Cc", "Zs", "Zl", "Zp", "Co", "Cn")


def curly_quotes(broken: Broken) -> Explanation | None:
    """Quotes of a word processor."""
    text = broken.text(broken.line)
    odd = next((index for index, sign in enumerate(text) if sign in _DOUBLE + _SINGLE), None)
    if odd is None:
        return None
    table = str.maketrans({**dict.fromkeys(_DOUBLE, '"'), **dict.fromkeys(_SINGLE, "'")})
    # An apostrophe inside curly quotes stays what it is.
    double = str.maketrans(dict.fromkeys(_DOUBLE, '"'))
    all_double = str.maketrans(dict.fromkeys(_DOUBLE + _SINGLE, '"'))
    new = broken.first_working(broken.line, (text.translate(way) for way in (double, table, all_double)))
    if new is None:
        return None
    return tell(
        "curly_quotes",
        _("These quotes are too pretty"),
        _(
            'Line {line} has the quote `{quote}`. Python only knows straight quotes: `"`.',
            line=broken.line,
            quote="'" if text[odd] == "`" else text[odd],
        ),
        _("Type the quotes again here."),
        line=broken.line,
        cols=(odd, odd + 1),
        fix=broken.fix(broken.line, new),
    )


def look_alikes(broken: Broken) -> Explanation | None:
    """Signs like a long dash or a times sign, which Python writes in another way."""
    text = broken.text(broken.line)
    odd = next((index for index, sign in enumerate(text) if sign in _LOOK_ALIKES), None)
    if odd is None:
        return None
    new = "".join(_LOOK_ALIKES.get(sign, sign) for sign in text)
    if not broken.works(broken.line, new):
        return None
    right = _LOOK_ALIKES[text[odd]].strip()
    return tell(
        "look_alike",
        _("`{sign}` is not what it looks like", sign=text[odd]),
        _("Python does not know the sign `{sign}` on line {line}.", sign=text[odd], line=broken.line),
        _("Type `{right}` here.", right=right) if right else _("Take the sign out."),
        line=broken.line,
        cols=(odd, odd + 1),
        fix=broken.fix(broken.line, new),
    )


def strange_sign(broken: Broken) -> Explanation | None:
    """A character that has no place in Python: `$`, `?`, a smiley. Without it, all is well."""
    found = _strange(broken)
    if found is None:
        return None
    sign, start = found
    text = broken.text(broken.line)
    picture = _picture(broken, start)
    if picture is not None:
        return picture
    without = text[:start] + text[start + 1 :]
    if not broken.works(broken.line, without):
        return None
    return tell(
        "strange_sign",
        _("`{sign}` does not belong here", sign=code(sign)),
        _("Python does not use the sign `{sign}` here.", sign=code(sign)),
        _("Take it out of line {line}.", line=broken.line),
        line=broken.line,
        cols=(start, start + 1),
        fix=broken.fix(broken.line, without),
    )


_PICTURES = re.compile(r"(?<=[(,\[=])\s*([^\s\w\"'()\[\],=]*[^\x00-\x7f][^\"'()\[\],=+]*?)\s*(?=[),\]+]|$)")


def _picture(broken: Broken, start: int) -> Explanation | None:
    """`say(😀)`: a picture where a text belongs"""
    text = broken.code_of(broken.line)
    found = next((one for one in _PICTURES.finditer(text) if one.start(1) <= start < one.end(1)), None)
    if found is None or unicodedata.category(text[start]) not in ("So", "Sk", "Sm"):
        return None
    new = f'{text[: found.start(1)]}"{found[1]}"{text[found.end(1) :]}'
    if not broken.works(broken.line, new):
        return None
    return tell(
        "missing_quotes",
        _("A picture needs quotes"),
        _("`{sign}` on line {line} is text for me. Text has quotes around it.", sign=code(found[1]), line=broken.line),
        _("Write `{right}`.", right=code(f'"{found[1]}"')),
        line=broken.line,
        cols=found.span(1),
        fix=broken.fix(broken.line, new),
    )


def strange_sign_and_more(broken: Broken) -> Explanation | None:
    """A character that has no place in Python, and it is not the only trouble on the line."""
    found = _strange(broken)
    if found is None:
        return None
    sign, start = found
    return tell(
        "strange_sign",
        _("`{sign}` does not belong here", sign=code(sign)),
        _("Python does not use the sign `{sign}` on line {line}.", sign=code(sign), line=broken.line),
        _("Take it out, or put quotes around it if it is text."),
        line=broken.line,
        cols=(start, start + 1),
    )


def _strange(broken: Broken) -> tuple[str, int] | None:
    for piece in broken.pieces(broken.line):
        if piece.kind is Kind.BROKEN and not piece.text[0].isalnum() and piece.text[0] not in "'\"\\":
            return piece.text[0], piece.start
    return None


def prompt(broken: Broken) -> Explanation | None:
    """`>>>` copied from a book or a web page."""
    text = broken.text(broken.line)
    found = _PROMPT.match(text)
    if not found:
        return None
    new = found[1] + text[found.end() :]
    if not (broken.works(broken.line, new) or broken.works(broken.line, new.strip())):
        return None
    signs = text[len(found[1]) : found.end()].strip()
    return tell(
        "prompt",
        _("`{signs}` is not part of the program", signs=signs),
        _("Line {line} begins with `{signs}`, as in a list of things to do.", line=broken.line, signs=signs)
        if signs in "*+"
        else _("Line {line} begins with `{signs}`. That was copied by accident.", line=broken.line, signs=signs),
        _("Take `{signs}` away.", signs=signs),
        line=broken.line,
        cols=(len(found[1]), found.end()),
        fix=broken.fix(broken.line, new),
    )


def fence(broken: Broken) -> Explanation | None:
    """The three signs around a program in a chat."""
    text = broken.text(broken.line)
    if not _FENCE.match(text) or not broken.works(broken.line, ""):
        return None
    return tell(
        "fence",
        _("This line was copied by accident"),
        _("Line {line} only shows where a program begins or ends in a chat.", line=broken.line),
        _("Take line {line} away.", line=broken.line),
        line=broken.line,
        cols=(len(broken.indent(broken.line)), len(text.rstrip())),
        fix=broken.fix(broken.line, ""),
    )


def line_numbers(broken: Broken) -> Explanation | None:
    """Line numbers typed in front of the lines: `1 move_east()`."""
    text = broken.text(broken.line)
    found = _NUMBERED.match(text)
    if not found:
        return None
    number, new = found[0].strip(), text[found.end() :]
    others = [other for other in range(1, len(broken.lines) + 1) if other != broken.line and broken.holds_code(other)]
    numbered = [other for other in others if _NUMBERED.match(broken.text(other))]
    counts = number.rstrip(".):| ") in (str(broken.line), str(10 * broken.line))
    if not (counts or numbered) or number[-1].isdigit() and "." in text[: found.end() + 1]:
        return None
    if not broken.works(broken.line, new):
        return None
    return tell(
        "line_number",
        _("No line numbers, please"),
        _("The editor counts the lines. So `{number}` has no place on line {line}.", number=number, line=broken.line),
        _("Take the number away."),
        line=broken.line,
        cols=(0, found.end()),
        fix=broken.fix(broken.line, new),
    )


def spaced_sign(broken: Broken) -> Explanation | None:
    """`> =`, `! =`, `+ =`: two signs that belong together, with a space between."""
    text = broken.text(broken.line)
    for found in re.finditer(r"([<>!=+\-*/])\s+=(?!=)", text):
        if found[1] == "=" and only_a_name(text[: found.start()]):
            continue  # `x = = 3` gives a value: one sign is too much.
        new = text[: found.start()] + found[1] + "=" + text[found.end() :]
        if broken.works(broken.line, new):
            return tell(
                "spaced_sign",
                _("Two signs got apart"),
                _("`{right}` is one sign, so there is no space in it.", right=found[1] + "="),
                _("Write `{right}` without a space.", right=found[1] + "="),
                line=broken.line,
                cols=found.span(),
                fix=broken.fix(broken.line, new),
            )
    return None


EXPLAINERS = (unseen_signs, prompt, fence, line_numbers, curly_quotes, look_alikes, spaced_sign)
STRANGE = (strange_sign,)
LATE = (strange_sign_and_more,)
