"""What stands between the curly brackets of a text and is no value: `f"{score!}"`, `f"{x = 3}"`, `f"{row[0}"`."""

import re
from collections.abc import Callable

from pyland.explain.explanation import Explanation, Fix
from pyland.explain.pieces import CLOSERS, OPENERS
from pyland.explain.plain import KEYWORDS
from pyland.explain.syntax.broken import Broken
from pyland.explain.wording import code, tell
from pyland.text import Message, _


def odd_hole(broken: Broken, start: int, end: int) -> Explanation:
    """What to tell about the curly brackets whose inside stands from column `start` to `end`."""
    inner = broken.text(broken.line)[start:end].strip()
    for seen in _SEEN:
        told = seen(broken, inner, start, end)
        if told is not None:
            return told
    return _told(
        broken,
        (start, end),
        _("`{code}` on line {line} is no name and no sum.", code=code(inner), line=broken.line),
        _("Put a name there, like `{{score}}`."),
    )


def _told(
    broken: Broken, cols: tuple[int, int], message: Message, hint: Message, new: str | None = None
) -> Explanation:
    fix: Fix | None = broken.fix(broken.line, new) if new else None
    return tell(
        "curly_text",
        _("The curly brackets hold no value"),
        message,
        hint,
        line=broken.line,
        cols=cols,
        fix=fix,
    )


def _with(broken: Broken, start: int, end: int, inner: str, behind: str = "") -> str:
    """The line with `inner` between the curly brackets, and `behind` right after them."""
    text = broken.text(broken.line)
    return f"{text[:start]}{inner}}}{behind}{text[end + 1 :]}"


def _sign_at_the_end(broken: Broken, inner: str, start: int, end: int) -> Explanation | None:
    """`f"{score!}"`, `f"{score.}"`: the sign of the sentence belongs behind the brackets"""
    found = re.fullmatch(r"(.*?[\w)\]])\s*([!?.,;:]+)", inner)
    new = _with(broken, start, end, found[1], found[2]) if found else ""
    if not found or not broken.works(broken.line, new):
        return None
    return _told(
        broken,
        (start, end),
        _("The `{sign}` on line {line} stands inside the curly brackets.", sign=found[2], line=broken.line),
        _("Put it behind them: `{right}`.", right=code(f"{{{found[1]}}}{found[2]}")),
        new,
    )


def _gives_value(broken: Broken, inner: str, start: int, end: int) -> Explanation | None:
    """`f"{x = 3}"`"""
    found = re.fullmatch(r"([^\W\d]\w*)\s*([-+*/]?=)(?!=)\s*(.+)", inner)
    if not found or not broken.works(broken.line, _with(broken, start, end, found[1])):
        return None
    return _told(
        broken,
        (start, end),
        _("`{code}` gives a value. Curly brackets only show one.", code=code(inner)),
        _("Write `{{{name}}}`, and the rest on a line above.", name=found[1]),
    )


def _begins_a_line(broken: Broken, inner: str, start: int, end: int) -> Explanation | None:
    """`f"{if x > 2}"`, `f"{lambda n: 3}"`"""
    first = re.match(r"\w+", inner)
    if not first or first[0] not in KEYWORDS - {"not", "None", "True", "False", "await"}:
        return None
    if first[0] == "lambda":
        return _told(broken, (start, end), _("Inside the curly brackets, a `lambda` needs brackets around it."),
                     _("Write `{right}`.", right=code(f"{{({inner})}}")),
                     _with(broken, start, end, f"({inner})"))  # fmt: skip
    return _told(
        broken,
        (start, end),
        _("`{word}` cannot stand in the curly brackets of a text.", word=first[0]),
        _("Give the value a name on a line above, and show the name."),
    )


def _half_choice(broken: Broken, inner: str, start: int, end: int) -> Explanation | None:
    """`f"{x if x > 2}"`"""
    asks = re.search(r"\bif\b", inner)
    if not asks or "else" in inner or not broken.works(broken.line, _with(broken, start, end, f"{inner} else 0")):
        return None
    return _told(
        broken,
        (start, end),
        _("A value hangs on an `if` there. I must know the other value, too."),
        _("Write `else` and the other value behind `{question}`.", question=code(inner[asks.start() :], 24)),
    )


def _bracket(broken: Broken, inner: str, start: int, end: int) -> Explanation | None:
    """`f"{row[0}"`, `f"{a)}"`"""
    waiting: list[str] = []
    for sign in inner:
        if sign in OPENERS:
            waiting.append(sign)
        elif sign in CLOSERS and (not waiting or waiting.pop() != CLOSERS[sign]):
            return _closes_nothing(broken, sign, inner, (start, end))
    if not waiting:
        return None
    whole = inner + "".join(OPENERS[sign] for sign in reversed(waiting))
    return _told(
        broken,
        (start, end),
        _("The bracket `{sign}` in the curly brackets needs its partner.", sign=waiting[-1]),
        _("Write `{right}`.", right=code(f"{{{whole}}}")),
        _with(broken, start, end, whole),
    )


def _closes_nothing(broken: Broken, sign: str, inner: str, cols: tuple[int, int]) -> Explanation:
    return _told(
        broken,
        cols,
        _("`{sign}` in the curly brackets closes nothing.", sign=sign),
        _("Take the `{sign}` away.", sign=sign),
        _with(broken, *cols, inner.replace(sign, "", 1)),
    )


def _odd_sign(broken: Broken, inner: str, start: int, end: int) -> Explanation | None:
    """`f"{a\\n}"`, `f"{a # note}"`, `f"{:5}"`, `f"{*a}"`"""
    found = re.search(r"\\|#|;|\$|\?|^[:=!,*]+|^$", inner)
    if not found:
        return None
    column = broken.text(broken.line).index(found[0], start) if found[0] else start
    return _told(
        broken,
        (column, column + len(found[0])),
        _("`{sign}` on line {line} does not fit inside the curly brackets.", sign=found[0], line=broken.line),
        _("Put only a name or a sum there."),
    )


def _two_values(broken: Broken, inner: str, start: int, end: int) -> Explanation | None:
    """`f"{first last}"`"""
    words = inner.split()
    if len(words) < 2 or not all(map(str.isidentifier, words)) or KEYWORDS & set(words):
        return None
    right = "} {".join(words)
    new = _with(broken, start, end, right)
    return _told(
        broken,
        (start, end),
        _("`{code}` on line {line} is more than one name.", code=code(inner), line=broken.line),
        _("Give each its own brackets: `{right}`.", right=code(f"{{{right}}}")),
        new if all(map(broken.knows, words)) else None,
    )


_Seen = Callable[[Broken, str, int, int], Explanation | None]
_SEEN: tuple[_Seen, ...] = (
    _sign_at_the_end, _two_values, _gives_value, _begins_a_line, _half_choice, _odd_sign, _bracket,
)  # fmt: skip
