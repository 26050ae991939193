"""Lines that bring in a toolbox: `import "math"`, `from random import randint()`, `import randint from random`."""

import re
from collections.abc import Iterator

from pyland.explain.explanation import Explanation
from pyland.explain.plain import TOOLBOXES
from pyland.explain.syntax.broken import Broken, Explainer
from pyland.explain.wording import code, tell
from pyland.text import Message, _

_BEGINS = re.compile(r"(import|from|form|include|require|use|using|load)\b", re.IGNORECASE)
_FILLERS = frozenset({"import", "from", "form", "include", "require", "use", "using", "load", "the", "and", "module"})
_SWAPPED = _("First comes `from` and the toolbox, then `import` and what to take out of it.")


def import_line(broken: Broken) -> Explanation | None:
    """An `import` that Python does not read, with what is odd about it."""
    body = broken.code_of(broken.line).strip()
    if not _BEGINS.match(body):
        return None
    indent = broken.indent(broken.line)
    rest = broken.text(broken.line)[len(indent) + len(body) :]
    for right, message in _imports(body):
        new = indent + right + rest
        if right == body or not broken.works(broken.line, new):
            continue
        return tell(
            "import_line",
            _("Almost an `import`"),
            message or _("Python does not read line {line} like that.", line=broken.line),
            _("Like this: `{code}`.", code=code(right)),
            line=broken.line,
            cols=(len(indent), len(indent) + len(body)),
            fix=broken.fix(broken.line, new) if message is not _EXAMPLE[1] else None,
        )
    return None


_EXAMPLE = ("import random", _("After `import` comes the name of a toolbox."))


def _imports(body: str) -> Iterator[tuple[str, Message | None]]:
    """What may have been meant, the likeliest first."""
    names = [word for word in re.findall(r"[^\W\d]\w*", body) if word.lower() not in _FILLERS]
    yield re.sub(r"""["'“”]""", "", body), _("The name of a toolbox has no quotes.")
    yield re.sub(r"\s*\(.*\)|\s*[()]", "", body), _("An `import` only names things, so it has no brackets behind them.")
    yield body.rstrip(":;.,"), _("An `import` ends with a name. No sign comes behind it.")
    yield re.sub(r"\band\b", ",", body).replace(" ,", ","), _("Between two names comes a comma, not `and`.")
    if body.startswith("import") and " from " in body and len(names) == 2:
        first, second = (names[1], names[0]) if names[0] not in TOOLBOXES else names
        yield f"from {first} import {second}", _SWAPPED
    if re.match(r"import\s+(\*|all|everything)\s+from\b", body):
        yield f"from {names[-1]} import *", _SWAPPED
    if body.lower().startswith(("from", "form")) and len(names) == 2:
        yield f"from {names[0]} import {names[1]}", _("Between the toolbox and what you take out comes `import`.")
    if body.lower().startswith(("from", "form")) and len(names) == 1:
        yield f"import {names[0]}", _("After the toolbox comes `import` and what to take out of it.")
    row = re.match(r"(from\s+[\w.]+\s+import\s+)(.+)$", body)
    if row and "as" not in row[2].split():
        yield row[1] + ", ".join(re.findall(r"\w+", row[2])), _("Between two names comes a comma.")
    if len(names) > 1 and not {"as"} & set(names):
        yield "import " + ", ".join(names), _("Between two names comes a comma.")
    if names:
        yield "import " + names[0], None
    yield _EXAMPLE


def out_of_place(broken: Broken) -> Explanation | None:
    """`from random import *` inside of a function, and what comes from `__future__`"""
    text, indent = broken.text(broken.line), broken.indent(broken.line)
    found = re.match(r"\s*from\s+([\w.]+)\s+import\b", text)
    if not found or not broken.works(broken.line, f"{indent}pass"):
        return None
    future = found[1] == "__future__"
    if not future and not (indent and re.search(r"import\s*\*\s*$", broken.code_of(broken.line))):
        return None
    return tell(
        "import_place",
        _("Not here"),
        _("What comes from `__future__` must be known to Python and stand on top of the program.")
        if future
        else _("`import *` takes everything out of `{name}`. That only works outside of functions.", name=found[1]),
        _("Take line {line} away.", line=broken.line)
        if future
        else _("Put line {line} at the top, with nothing in front of it.", line=broken.line),
        line=broken.line,
        cols=(len(indent), len(broken.code_of(broken.line))),
    )


EXPLAINERS: tuple[Explainer, ...] = (out_of_place, import_line)
