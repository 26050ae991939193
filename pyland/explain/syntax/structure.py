"""Lines that are not complete or not in their place: `return` outside a function, `for i range(3)`."""

import re
from collections.abc import Callable

from pyland.explain.explanation import Explanation
from pyland.explain.syntax.broken import Broken
from pyland.explain.syntax.declaring import head_above
from pyland.explain.wording import code, tell
from pyland.text import Message, _


def misplaced_word(broken: Broken) -> Explanation | None:
    """`return` outside a function, `break` outside a loop."""
    for piece in broken.pieces(broken.line):
        if piece.text not in _OUTSIDE or piece.kind != "keyword":
            continue
        if _OUTSIDE[piece.text] is _IN_FUNCTION and head_above(broken) is not None:
            continue
        text = broken.text(broken.line)
        new = text[: piece.start] + "pass"
        # Were the line itself unreadable, it would be so inside a function or loop as well.
        inside = (
            f"{text[: piece.start]}{_HOLDER[piece.text]}\n{broken.indent(broken.line)}    {text[piece.start :].strip()}"
        )
        if broken.indent(broken.line) == text[: piece.start] and not broken.works(broken.line, inside):
            continue
        value = f"{text[: piece.start]}0"
        if broken.works(broken.line, new) or piece.text in ("yield", "await") and broken.works(broken.line, value):
            where, hint = _OUTSIDE[piece.text]
            return tell(
                "misplaced_word",
                _("`{word}` is in the wrong place", word=piece.text),
                where,
                hint,
                line=broken.line,
                cols=(piece.start, piece.end),
            )
    return None


_IN_FUNCTION = (
    _("It only works inside a function, below a line with `def`."),
    _("Push it in below a `def`, or take it away."),
)
_IN_LOOP = (
    _("It only works inside a loop, below a `for` or `while`."),
    _("Push it in below the loop, or take it away."),
)
_OUTSIDE: dict[str, tuple[Message, Message]] = {
    "return": _IN_FUNCTION,
    "yield": _IN_FUNCTION,
    "await": _IN_FUNCTION,
    "nonlocal": _IN_FUNCTION,
    "break": _IN_LOOP,
    "continue": _IN_LOOP,
}
_HOLDER = {
    "return": "def f():",
    "yield": "def f():",
    "await": "async def f():",
    "nonlocal": "def f():",
    "break": "while x:",
    "continue": "while x:",
}
_Repair = Callable[[re.Match[str]], str]
_LOOPS: tuple[tuple[re.Pattern[str], str, Message], ...] = (
    (
        re.compile(r"^for\s+([^\W\d]\w*)\s+(range\s*\(.*\)|[^\W\d]\w*)\s*:?$"),
        r"for \1 in \2:",
        _("Between the name and what it runs through comes `in`."),
    ),
    (
        re.compile(r"^for\s+([^\W\d]\w*)\s+in\s+(range)\s*:?\s*(\d+|[^\W\d]\w*)\s*:?$"),
        r"for \1 in range(\3):",
        _("After `range` come round brackets."),
    ),
    (
        re.compile(r"^for\s+([^\W\d]\w*)\s+(?:to|until|up to|till)\s+(\d+|[^\W\d]\w*)\s*:?$"),
        r"for \1 in range(\2):",
        _("A `for` loop counts with `in range`."),
    ),
    (
        re.compile(r"^for\s+([^\W\d]\w*)\s*(?::=|==?|:)\s*([^\W\d].*?)\s*:?$"),
        r"for \1 in \2:",
        _("Between the name and what it runs through comes `in`, not a sign."),
    ),
    (re.compile(r"^for\s+(range\s*\(.*\))\s*:?$"), r"for i in \1:", _("A `for` loop needs a name that counts.")),
    (re.compile(r"^for\s+in\s+(.+?)\s*:?$"), r"for i in \1:", _("A `for` loop needs a name that counts.")),
    (
        re.compile(r"^for\s+([^\W\d]\w*)\s+in\s*:?$"),
        r"for \1 in range(3):",
        _("After `in` it must say what to run through."),
    ),
    (
        re.compile(r"^for\s+([^\W\d]\w*)\s*:?$"),
        r"for \1 in range(3):",
        _("A `for` loop must say what it runs through."),
    ),
    (re.compile(r"^for\s*:?$"), "for i in range(3):", _("A `for` loop must say what it runs through.")),
    (re.compile(r"^for\s+(\d+)\s+in\s+(.+?)\s*:?$"), r"for i in \2:", _("A `for` loop needs a name, not a number.")),
    (
        re.compile(r"^for\s+([\"']\w+[\"'])\s+in\s+(.+?)\s*:?$"),
        r"for i in \2:",
        _("A `for` loop needs a name without quotes."),
    ),
    (
        re.compile(r"^for\s*\(?\s*([^\W\d]\w*)\s+in\s+(.+)\)\s*:?$"),
        r"for \1 in \2:",
        _("The brackets around it are too much."),
    ),
    (re.compile(r"^elif\s*:?$"), "else:", _("`elif` needs a question. Without one, it is `else`.")),
    (re.compile(r"^(while|if)\s*:?$"), r"\1 x == 3:", _("It must say what to ask.")),
    (re.compile(r"^(while|if|elif)\s+(?:loop|a|the|when)\s+(.+?)\s*:?$"), r"\1 \2:", _("There is a word too much.")),
)


def loop_head(broken: Broken) -> Explanation | None:
    """`for i range(3):`, `for range(3):`, `while:`"""
    body = broken.code_of(broken.line).strip()
    for pattern, python, message in _LOOPS:
        found = pattern.match(body)
        if not found:
            continue
        new = broken.indent(broken.line) + found.expand(python)
        if broken.works(broken.line, new):
            start = len(broken.indent(broken.line))
            sure = "range(3)" not in python and "x == 3" not in python
            return tell(
                "loop_head",
                _("Almost! Look at line {line}", line=broken.line),
                message,
                _("Like this: `{code}`.", code=code(new)),
                line=broken.line,
                cols=(start, start + len(body)),
                fix=broken.fix(broken.line, new) if sure else None,
            )
    return None


def try_alone(broken: Broken) -> Explanation | None:
    """`try:` without an `except`."""
    above = [line for line in range(broken.line, 0, -1) if re.match(r"try\b", broken.text(line).strip())]
    if not above:
        return None
    line, indent = above[0], broken.indent(above[0])
    caught = f"{indent}except Exception:\n{indent}    pass"
    inside = [other for other in range(line + 1, broken.line + 1) if len(broken.indent(other)) > len(indent)]
    last = inside[-1] if inside else line
    if not broken.works(last, broken.text(last) + "\n" + caught):
        return None
    return tell(
        "try_alone",
        _("`try` needs an `except`"),
        _("Below the lines of the `try` on line {line} must come an `except`.", line=line),
        _("Add `except:` and what to do then."),
        line=line,
        cols=(len(indent), len(indent) + 3),
    )


def global_with_value(broken: Broken) -> Explanation | None:
    """`global x = 3`"""
    text = broken.text(broken.line)
    found = re.match(r"^(\s*)(global|nonlocal)\s+([^\W\d]\w*)\s*([-+*/]?=)(?!=)", text)
    if not found:
        return None
    value = f"{found[1]}{text[found.start(3) :]}"
    new = f"{found[1]}{found[2]} {found[3]}\n{value}" if found[1] else value
    if not broken.works(broken.line, new):
        return None
    return tell(
        "global_with_value",
        _("`{word}` only names things", word=found[2]),
        _("On line {line}, `{word}` also gives a value. That needs a line of its own.", word=found[2], line=broken.line)
        if found[1]
        else _("Outside of a function, line {line} needs no `{word}`.", word=found[2], line=broken.line),
        _("Write `{first}`, and below it `{second}`.", first=code(f"{found[2]} {found[3]}"), second=code(value))
        if found[1]
        else _("Write `{second}`.", second=code(value)),
        line=broken.line,
        cols=(len(found[1]), len(broken.code_of(broken.line))),
        fix=broken.fix(broken.line, new),
    )


EXPLAINERS = (loop_head, global_with_value)
LATE = (try_alone, misplaced_word)
