"""Names that were never made: where and how to make them first."""

import ast
import builtins
import re

from pyland.explain.explanation import Explanation, Fix
from pyland.explain.naming.unknown import Unknown
from pyland.explain.plain import KEYWORDS
from pyland.explain.wording import code, tell
from pyland.text import Message, _

_EMPTY = {"list": "[]", "dict": "{}", "str": '""', "set": "set()"}
_OTHER_PARTS = {"push": "list", "add": "list", "length": "list", "size": "list"}


def make_it_first(unknown: Unknown) -> Explanation:
    """Nothing is like it: then it has to be made. There is always an answer."""
    for explain in (_base_class, _with_parts, _with_places, _gone_through, _number):
        explanation = explain(unknown)
        if explanation is not None:
            return explanation
    if unknown.name in KEYWORDS or not unknown.name.isidentifier():
        hint = _("Look at line {line} again.", line=unknown.line)
    elif re.match(r"[-+*/]?=(?!=)", unknown.behind):
        hint = _("Give it a first value above, like `{name} = 0`.", name=code(unknown.name))
    elif isinstance(unknown.around, ast.FormattedValue):
        hint = _("Give it a value first, above line {line}.", line=unknown.line)
    elif unknown.behind.startswith("."):
        hint = _("Make it first, above line {line}.", line=unknown.line)
    else:
        hint = _("Give it a value first, or put quotes around it if it is text.")
    return _told(unknown, hint)


def _told(unknown: Unknown, hint: Message, fix: Fix | None = None) -> Explanation:
    return tell(
        "unknown_name",
        _("I don't know `{name}`", name=code(unknown.name)),
        _("Nothing in your program made `{name}` before line {line}.", name=code(unknown.name), line=unknown.line),
        hint,
        line=unknown.line,
        cols=unknown.cols,
        fix=fix,
    )


def _base_class(unknown: Unknown) -> Explanation | None:
    """`class Dog(Animal):`"""
    if not isinstance(unknown.around, ast.ClassDef):
        return None
    return _told(unknown, _("Make the class `{name}` first, above line {line}.", name=unknown.name, line=unknown.line))


def _with_parts(unknown: Unknown) -> Explanation | None:
    """`album.append("lion")`"""
    part = unknown.around
    if not isinstance(part, ast.Attribute):
        return None
    kind = next((kind for kind in _EMPTY if part.attr in dir(getattr(builtins, kind))), _OTHER_PARTS.get(part.attr))
    if kind is None:
        return None
    line = f"{unknown.name} = {_EMPTY[kind]}"
    return _told(
        unknown,
        _("Make the list first: write `{code}` above line {line}.", code=line, line=unknown.line)
        if kind == "list"
        else _("Make it first: write `{code}` above line {line}.", code=line, line=unknown.line),
        _above(unknown, line),
    )


def _above(unknown: Unknown, line: str) -> Fix | None:
    """A new line above, where it is reached only once."""
    return None if unknown.text[:1] in (" ", "\t") else Fix(unknown.line, unknown.text, f"{line}\n{unknown.text}")


def _with_places(unknown: Unknown) -> Explanation | None:
    """`scores["Tom"] = 3`"""
    match unknown.around:
        case ast.Subscript(slice=ast.Constant(value=str()), ctx=ast.Store()):
            line = f"{unknown.name} = {{}}"
            hint = _("Make it first: write `{code}` above line {line}.", code=line, line=unknown.line)
            return _told(unknown, hint, _above(unknown, line))
        case ast.Subscript():
            return _told(unknown, _("Make it first, like `{name} = [1, 2, 3]`.", name=unknown.name))
    return None


def _gone_through(unknown: Unknown) -> Explanation | None:
    """`for pet in pets:`"""
    match unknown.around:
        case ast.For() | ast.comprehension():
            pass
        case ast.Call(func=ast.Name(id="len" | "sum" | "max" | "min" | "sorted" | "enumerate" | "reversed")):
            pass
        case _:
            return None
    return _told(unknown, _("Make it first, like `{name} = [1, 2, 3]`.", name=code(unknown.name)))


def _number(unknown: Unknown) -> Explanation | None:
    """`range(steps)`, `5 - lives`"""
    number = False
    match unknown.around:
        case ast.BinOp(left=left, right=right, op=op):
            known = [side.value for side in (left, right) if isinstance(side, ast.Constant)]
            number = not isinstance(op, ast.Add | ast.Mod) or any(isinstance(value, int | float) for value in known)
        case ast.Compare(left=left, comparators=[right]):
            number = any(isinstance(side, ast.Constant) and type(side.value) in (int, float) for side in (left, right))
        case ast.Call(func=ast.Name(id="range" | "wait" | "abs" | "round")):
            number = True
        case ast.Call(func=ast.Name(id=name)):
            number = name.startswith("move_") and name in unknown.context.commands
    if not number:
        return None
    return _told(unknown, _("Give it a value first, like `{name} = 3`.", name=code(unknown.name)))
