"""Toolboxes that cannot be imported, and what is not in those that can."""

import ast
import re

from pyland.explain.explanation import Explanation
from pyland.explain.naming.names import meant_by
from pyland.explain.naming.toolboxes import GIVEN, WITHHELD, boxes_with, member_meant, other_name
from pyland.explain.plain import BUILTINS
from pyland.explain.running.failed import Failed
from pyland.explain.running.keptout import kept_out_attribute, kept_out_module
from pyland.explain.running.otherways import renamed, shaped
from pyland.explain.running.parts import Part
from pyland.explain.wording import code, tell
from pyland.text import _

_OTHER_BOXES = {
    "maths": "math", "mathematics": "math", "mathe": "math", "rnd": "random", "rand": "random", "dice": "random",
    "chance": "random", "timer": "time", "clock": "time", "sleep": "time", "strings": "string", "stats": "statistics",
    "randint": "random", "choice": "random", "sqrt": "math", "pi": "math", "date": "datetime", "counter": "collections",
    "itertool": "itertools", "dataclass": "dataclasses",
}  # fmt: skip


_CLOCK = ("now", "today", "utcnow", "time_now")
"""What only a clock knows. In Python it is one point deeper, as `datetime.datetime.now`."""


def of_a_box(part: Part) -> Explanation | None:
    """`math.squareroot(9)`, `random.randit(1, 6)`, `typing.Protocol`"""
    box = _box_of(part)
    if box is None:
        return None
    if box == "datetime" and part.name in _CLOCK:
        return kept_out_attribute(part.failed, f"{box}.{part.name}")
    if part.name in WITHHELD.get(box, ()):
        return not_in_the_game(part.failed, box, part.name)
    if part.name in BUILTINS and part.call is not None and (box, part.name) != ("random", "int"):
        return shaped(part, f"{part.name}({', '.join(part.inputs)})")
    meant = other_name(box, part.name) or meant_by(part.name, GIVEN[box])
    if meant is not None:
        return renamed(part, meant)
    elsewhere = next((other for other in boxes_with(part.name) if other != box), None)
    return tell(
        "no_such_part",
        _("`{name}` is not in `{box}`", name=code(part.name), box=box),
        _("The toolbox `{box}` has nothing called `{name}`.", name=code(part.name), box=box),
        _("It is in `{other}`: write `import {other}` and `{other}.{name}`.", other=elsewhere, name=part.name)
        if elsewhere
        else _("Find another way on line {line}.", line=part.failed.line or 1),
        line=part.failed.line,
        cols=part.failed.cols,
    )


def _box_of(part: Part) -> str | None:
    """The toolbox that is the owner, by its true name (`import random as r`)."""
    if part.kind != "module" and part.kind not in GIVEN:
        return None
    said = part.failed.matched(r"module '([\w.]+)'")
    if said and said[1] in GIVEN:
        return said[1]
    for node in ast.walk(part.failed.tree) if part.failed.tree else ():
        for alias in node.names if isinstance(node, ast.Import) else ():
            if (alias.asname or alias.name) == part.owner and alias.name in GIVEN:
                return alias.name
    return part.owner if part.owner in GIVEN else None


def called_box(failed: Failed) -> Explanation | None:
    """`random(1, 6)`, where the toolbox itself is called."""
    call = next((call for call in failed.nodes(ast.Call) if _is_box(failed, call.func)), None)
    if call is None or failed.matched("'module' object is not callable|is not callable") is None:
        return None
    box = failed.source(call.func)
    inputs = ", ".join(failed.source(value) for value in call.args)
    new = f"{box}.{member_meant(box, call)}({inputs})" if member_meant(box, call) else None
    return tell(
        "not_a_function",
        _("`{name}` is a toolbox", name=box),
        _("A toolbox itself has no brackets. What is in it stands behind a point."),
        _("Write `{call}`.", call=code(new)) if new else _("Write `{name}.` and then what you need.", name=box),
        line=failed.line,
        cols=failed.cols,
        fix=failed.replaced(call, new) if new else None,
    )


def _is_box(failed: Failed, function: ast.expr) -> bool:
    return (
        isinstance(function, ast.Name)
        and function.id in GIVEN
        and failed.problem.values.get(f"type:{function.id}", "module") == "module"
    )


def not_in_the_game(failed: Failed, box: str, name: str) -> Explanation:
    """What Python has and the game does not give."""
    return tell(
        "not_in_the_game",
        _("`{name}` is not here", name=code(name)),
        _("Python has `{name}` in `{box}`, but the toolbox of this game does not.", name=code(name), box=box),
        _("Find another way on line {line}.", line=failed.line or 1),
        line=failed.line,
        cols=failed.cols,
    )


def no_toolbox(failed: Failed) -> Explanation | None:
    """`import randum`, `from math import squareroot`"""
    found = failed.matched(r"cannot import name '(\w+)' from '(\w+)'")
    if found:
        return _not_to_be_taken(failed, found[1], found[2])
    module = str(failed.problem.details.get("module") or failed.problem.details.get("name") or "")
    if not module:
        named = failed.matched(r"No module named '([\w.]+)'")
        module = named[1] if named else ""
    return missing_toolbox(failed, module)


def _not_to_be_taken(failed: Failed, name: str, box: str) -> Explanation:
    if name in WITHHELD.get(box, ()):
        return not_in_the_game(failed, box, name)
    line = failed.line or 1
    meant = other_name(box, name) or meant_by(name, GIVEN.get(box, ()))
    elsewhere = next((other for other in boxes_with(name) if other != box), None)
    without = name in BUILTINS and not meant
    fixed = re.sub(rf"\bimport\b(.*?)\b{re.escape(name)}\b", rf"import\g<1>{meant}", failed.text, count=1)
    return tell(
        "no_toolbox",
        _("`{name}` is not in `{box}`", name=code(name), box=code(box)),
        _("The toolbox `{box}` has nothing called `{name}`.", box=code(box), name=code(name)),
        _("Did you mean `{meant}`?", meant=meant)
        if meant
        else _("Write `from {other} import {name}`.", other=elsewhere, name=name)
        if elsewhere
        else _("`{name}` needs no `import`. Take it away on line {line}.", name=name, line=line)
        if without
        else _("Take it away on line {line}.", line=line),
        line=failed.line,
        cols=failed.cols,
        fix=failed.line_fix(fixed) if meant and _used_only_there(failed, name) else None,
    )


def _used_only_there(failed: Failed, name: str) -> bool:
    return sum(len(re.findall(rf"\b{re.escape(name)}\b", text)) for text in failed.lines) == 1


def missing_toolbox(failed: Failed, module: str) -> Explanation:
    """A module that is not there, or not allowed."""
    line = failed.line or 1
    if module in failed.context.all_commands or module in ("pyland", "hero", "game", *failed.context.bodies):
        return tell(
            "no_toolbox",
            _("No `import` needed"),
            _("`{module}` is already here, without an `import`.", module=code(module)),
            _("Take line {line} away.", line=line),
            line=failed.line,
            cols=failed.cols,
        )
    kept = kept_out_module(failed, module)
    if kept is not None:
        return kept
    meant = _OTHER_BOXES.get(module.lower()) or meant_by(module, tuple(GIVEN))
    once = sum(len(re.findall(rf"\b{re.escape(module)}\b", text)) for text in failed.lines) == 1
    return tell(
        "no_toolbox",
        _("There is no toolbox `{module}` here", module=code(module)) if module else _("That toolbox is not here"),
        _("I do not know a toolbox called `{module}`.", module=code(module))
        if meant
        else _("In this game you can import `random` and `math`, but not `{module}`.", module=code(module))
        if module
        else _("In this game you can import `random` and `math`."),
        _("Did you mean `{meant}`?", meant=meant) if meant else _("Take line {line} away.", line=line),
        line=failed.line,
        cols=failed.cols,
        fix=failed.line_fix(re.sub(rf"\b{re.escape(module)}\b", meant, failed.text)) if meant and once else None,
    )
