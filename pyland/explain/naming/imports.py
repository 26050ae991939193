"""Toolboxes, and what is in them, used without the right `import`."""

import ast
import re

from pyland.explain.explanation import Explanation, Fix
from pyland.explain.naming.otherwords import FROM_TOOLBOX
from pyland.explain.naming.toolboxes import GIVEN, boxes_with, member_meant, other_name
from pyland.explain.naming.unknown import Unknown
from pyland.explain.wording import code, tell
from pyland.text import _
from pyland.words import nearest


def not_imported(unknown: Unknown) -> Explanation | None:
    """A toolbox, or something from one, that was not imported."""
    box = _toolbox(unknown)
    if box is not None:
        return _import_box(unknown, box)
    found = FROM_TOOLBOX.get(unknown.name.lower())
    if found is None or (unknown.name.lower() != unknown.name and unknown.name != found[1]) or not _fits(unknown):
        return None
    box, right = found
    if right == "sleep" and "wait" in unknown.context.commands:
        return None
    return from_box(unknown, box, right)


def _toolbox(unknown: Unknown) -> str | None:
    """The toolbox whose name stands before a point: `random.randint(1, 6)`, `Math.floor(3.5)`."""
    low = unknown.name.lower()
    if not unknown.behind.startswith(".") or low in unknown.scopes.all_names:
        return None
    if low not in GIVEN:
        near, part = nearest(low, GIVEN), re.match(r"\.\s*([^\W\d]\w*)", unknown.behind)
        return near if near and part and part[1] in GIVEN[near] and near not in unknown.scopes.all_names else None
    return low if unknown.name == low or low in ("math", "random", "time", "string") else None


def _fits(unknown: Unknown) -> bool:
    """Whether it is used like something from a toolbox: with brackets, or as a number where that is one."""
    right = FROM_TOOLBOX[unknown.name.lower()][1]
    decorates = unknown.text[: unknown.col].strip() == "@" or right in ("Enum", "Counter", "deque", "dataclass")
    return unknown.called or right == "pi" or decorates


def _import_box(unknown: Unknown, box: str) -> Explanation:
    line = f"import {box}"
    part = re.match(r"\.\s*([^\W\d]\w*)", unknown.behind)
    other = _brought_in_as(unknown, box, part[1]) if part else None
    if other is not None:
        return other
    if part and part[1] not in GIVEN[box]:
        box = next(iter(boxes_with(part[1])), box)
        line = f"import {box}"
    right = (other_name(box, part[1]) or _spelt(box, part[1])) if part else None
    if unknown.name == box and (part is None or part[1] in GIVEN[box] or right is None):
        return tell(
            "missing_import",
            _("`{name}` must be imported", name=box),
            _("Line {line} uses `{name}`, but it was not brought in.", line=unknown.line, name=box),
            _("Write `{code}` at the very top.", code=line),
            line=unknown.line,
            cols=unknown.cols,
            fix=at_the_top(unknown, line),
        )
    return tell(
        "missing_import",
        _("`{name}` must be imported", name=box),
        _("In Python it is called `{call}`, and `{box}` has to be brought in.",
          call=f"{box}.{right or (part[1] if part else '')}", box=box),
        _("Write `{code}` at the very top.", code=line),
        line=unknown.line,
        cols=unknown.cols,
    )  # fmt: skip


def _brought_in_as(unknown: Unknown, box: str, part: str) -> Explanation | None:
    """`random.randint(1, 6)` below `from random import randint` or `import random as r`"""
    for node in ast.walk(unknown.tree):
        match node:
            case ast.Import(names=names):
                right = next((f"{one.asname}.{part}" for one in names if one.name == box and one.asname), None)
            case ast.ImportFrom(module=module, names=names) if module == box:
                right = next((one.asname or part for one in names if one.name == part), None)
            case _:
                continue
        if right is not None:
            behind = re.match(r"\s*\.\s*\w+", unknown.text[unknown.end_col :])
            end = unknown.end_col + (behind.end() if behind else 0)
            return tell(
                "missing_import",
                _("Line {line} brought in something else", line=node.lineno),
                _("After line {line}, I do not know `{box}`. What you want is called `{right}` now.",
                  line=node.lineno, box=box, right=right),
                _("Write `{right}` on line {line}, without `{box}.`.", right=right, line=unknown.line, box=box)
                if "." not in right
                else _("Write `{right}` on line {line}.", right=right, line=unknown.line),
                line=unknown.line,
                cols=unknown.cols,
                fix=unknown.replaced(right, unknown.col, end),
            )  # fmt: skip
    return None


def _spelt(box: str, name: str) -> str | None:
    return name if name in GIVEN[box] else nearest(name, GIVEN[box])


def from_box(unknown: Unknown, box: str, right: str) -> Explanation:
    """Something from a toolbox; that may be imported already."""
    if any(re.match(rf"\s*import\s+(?:\w+\s*,\s*)*{box}\b(?!\s+as\b)", line) for line in unknown.lines):
        return tell(
            "missing_import",
            _("It is in `{box}`", box=box),
            _("`{name}` belongs to the toolbox `{box}`, so that name comes first.", name=unknown.name, box=box),
            _("Write `{call}`.", call=f"{box}.{right}"),
            line=unknown.line,
            cols=unknown.cols,
            fix=unknown.replaced(f"{box}.{right}"),
        )
    line = f"from {box} import {right}"
    return tell(
        "missing_import",
        _("`{name}` must be imported", name=right),
        _("`{name}` is in Python's toolbox `{box}`.", name=right, box=box)
        if right == unknown.name
        else _("For `{name}` there is `{right}` in Python's toolbox `{box}`.", name=unknown.name, right=right, box=box),
        _("Write `{code}` at the very top.", code=line)
        if right == unknown.name
        else _("Write `{code}` at the very top, and use `{right}`.", code=line, right=right),
        line=unknown.line,
        cols=unknown.cols,
        fix=at_the_top(unknown, line) if right == unknown.name else None,
    )


def at_the_top(unknown: Unknown, line: str) -> Fix | None:
    """A new first line; None where something else has to come first."""
    first = unknown.lines[0]
    if first.startswith(("#!", '"""', "'''", "from __")):
        return None
    return Fix(1, first, f"{line}\n{first}")


def toolbox_called(unknown: Unknown) -> Explanation | None:
    """`random(1, 6)`, without an `import`."""
    if not unknown.called or unknown.name not in ("random", "datetime", "math"):
        return None
    call = next((node for node in unknown.calls if node.args), None) or next(iter(unknown.calls), None)
    member = member_meant(unknown.name, call) if call else None
    return tell(
        "missing_import",
        _("`{name}` is a toolbox", name=unknown.name),
        _("`{name}` has to be brought in first. What is in it stands behind a point.", name=unknown.name),
        _("Write `import {name}` at the top, and here `{name}.{member}(...)`.", name=unknown.name,
          member=member or "..."),
        line=unknown.line,
        cols=unknown.cols,
    )  # fmt: skip


def box_misnamed(unknown: Unknown) -> Explanation | None:
    """`rand.randint(1, 6)` below `import random`"""
    part = re.match(r"\.\s*([^\W\d]\w*)", unknown.behind)
    boxes = [box for box in GIVEN if part and box in unknown.scopes.all_names and part[1] in GIVEN[box]]
    if len(boxes) != 1 or boxes[0][0] != unknown.name[0].lower():
        return None
    return tell(
        "misspelt_name",
        _("Did you mean `{meant}`?", meant=boxes[0]),
        _("I do not know `{name}` on line {line}.", name=code(unknown.name), line=unknown.line),
        _("Write `{meant}`.", meant=boxes[0]),
        line=unknown.line,
        cols=unknown.cols,
        fix=unknown.replaced(boxes[0]),
    )
