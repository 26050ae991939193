"""Lines that are not complete or not in their place: `return` outside a function, `def f:`, `for i range(3)`."""

import re
from collections.abc import Callable, Iterator

from pyland.explain.explanation import Explanation
from pyland.explain.syntax.broken import Broken
from pyland.explain.wording import code, tell
from pyland.text import Message, _


def misplaced_word(broken: Broken) -> Explanation | None:
    """`return` outside a function, `break` outside a loop."""
    for piece in broken.pieces(broken.line):
        if piece.text not in _OUTSIDE or piece.kind != "keyword":
            continue
        text = broken.text(broken.line)
        new = text[: piece.start] + "pass"
        # Were the line itself unreadable, it would be so inside a function or loop as well.
        inside = (
            f"{text[: piece.start]}{_HOLDER[piece.text]}\n{broken.indent(broken.line)}    {text[piece.start :].strip()}"
        )
        if broken.indent(broken.line) == text[: piece.start] and not broken.works(broken.line, inside):
            continue
        if broken.works(broken.line, new):
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
_DEF = re.compile(r"^(\s*)def\b\s*(.*?)\s*:?\s*$")


def function_head(broken: Broken) -> Explanation | None:
    """`def f:`, `def walk far():`, `def 2f():`, `def ():`, `def f(3):`"""
    found = _DEF.match(broken.code_of(broken.line))
    if not found:
        return None
    indent, head = found[1], found[2]
    cols = (len(indent), len(broken.code_of(broken.line)))
    name = re.sub(r"\W+", "_", head.split("(")[0].strip().strip("'\""))
    inputs = "(" + head.split("(", 1)[1] if "(" in head else "()"
    if re.fullmatch(r"[^\W\d]\w*", head):
        return _head(
            broken,
            _("A function needs brackets"),
            _("After the name of a function come round brackets `()`."),
            f"{indent}def {head}():",
            cols,
        )
    if not name or head.startswith("("):
        return _head(
            broken,
            _("The function has no name"),
            _("After `def` comes a name, and then brackets."),
            f"{indent}def my_function{inputs}:",
            cols,
            fixed=False,
        )
    if name != head.split("(")[0].strip() and name.isidentifier():
        return _head(
            broken,
            _("A name is one word"),
            _(
                "`{name}` on line {line} is not a name for Python.",
                name=code(head.split("(")[0].strip()),
                line=broken.line,
            ),
            f"{indent}def {name}{inputs}:",
            cols,
        )
    if name[:1].isdigit():
        turned = name.lstrip("0123456789_") or "my_function"
        return _head(
            broken,
            _("A name starts with a letter"),
            _("`{name}` on line {line} starts with a digit.", name=code(name), line=broken.line),
            f"{indent}def {turned}{inputs}:",
            cols,
            fixed=False,
        )
    return _head(
        broken,
        _("The brackets hold names only"),
        _("In the brackets of a `def` stand names for what comes in, with commas between."),
        f"{indent}def {name}(n):" if re.fullmatch(r"\([^,()]+\)", inputs) else f"{indent}def {name}():",
        cols,
        fixed=False,
    )


def _head(
    broken: Broken,
    title: Message,
    message: Message,
    new: str,
    cols: tuple[int, int],
    fixed: bool = True,
) -> Explanation | None:
    if not broken.works(broken.line, new):
        return None
    return tell(
        "function_head",
        title,
        message,
        _("Like this: `{code}`.", code=code(new)),
        line=broken.line,
        cols=cols,
        fix=broken.fix(broken.line, new) if fixed else None,
    )


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
                _("Something is missing on line {line}", line=broken.line),
                message,
                _("Like this: `{code}`.", code=code(new)),
                line=broken.line,
                cols=(start, start + len(body)),
                fix=broken.fix(broken.line, new) if sure else None,
            )
    return None


def import_line(broken: Broken) -> Explanation | None:
    """`import`, `import random math`, `from random`, `import "random"`, `import random from randint`"""
    body = broken.code_of(broken.line).strip()
    if not re.match(r"(import|from|form|include|require|use|using)\b", body):
        return None
    for new in _imports(body):
        if new != body and broken.works(broken.line, new):
            return tell(
                "import_line",
                _("Almost an `import`"),
                _("Python does not read line {line} like that.", line=broken.line),
                _("Like this: `{code}`.", code=code(new)),
                line=broken.line,
                cols=(0, len(body)),
                fix=broken.fix(broken.line, new) if "..." not in new else None,
            )
    return None


def _imports(body: str) -> Iterator[str]:
    names = [
        word
        for word in re.findall(r"[^\W\d]\w*", body)
        if word not in ("import", "from", "form", "include", "require", "use", "using", "the")
    ]
    if body.startswith("import") and " from " in body and len(names) == 2:
        yield f"from {names[1]} import {names[0]}"
    if body.startswith("from") and len(names) == 2:
        yield f"from {names[0]} import {names[1]}"
    if names:
        yield "import " + ", ".join(names)
    yield "import random"


def twice_the_same(broken: Broken) -> Explanation | None:
    """`def f(a, a):`"""
    found = re.match(r"^\s*def\s+\w+\((.*)\)\s*:", broken.code_of(broken.line))
    if not found:
        return None
    names = [part.split("=")[0].split(":")[0].strip() for part in found[1].split(",")]
    double = next((name for index, name in enumerate(names) if name and name in names[:index]), None)
    if double is None:
        return None
    start = broken.text(broken.line).rfind(double)
    return tell(
        "twice_the_same",
        _("`{name}` is there twice", name=double),
        _("Two names in the brackets of line {line} are the same.", line=broken.line),
        _("Give one of them another name."),
        line=broken.line,
        cols=(start, start + len(double)),
    )


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


EXPLAINERS = (twice_the_same, function_head, loop_head)
LATE = (try_alone, misplaced_word, import_line)
