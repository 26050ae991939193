"""`None` where a value was wanted, which piece of the line it is, and where it came from."""

import ast
import re
from collections.abc import Iterator

from pyland.explain.explanation import Explanation
from pyland.explain.running.failed import Failed
from pyland.explain.running.kinds import CHANGERS, SILENT
from pyland.explain.running.nowhere import Reason, reason_for
from pyland.explain.running.sources import Source
from pyland.explain.wording import code, tell
from pyland.text import _

UNSURE = frozenset({"read", "ask", "distance"})
"""Commands that give nothing back where there is nobody and nothing to be read, asked or found."""
_NOT_CALLED = r"'NoneType' object is not callable"


def none_value(failed: Failed) -> Explanation | None:
    """Something was to be done with `None`."""
    if "NoneType" not in failed.problem.message and failed.problem.details.get("type") != "NoneType":
        return None
    if failed.matched(r"__(\w+)__ returned non-string"):
        return _no_text(failed)
    if failed.matched(_NOT_CALLED) and (twice := _called_twice(failed)) is not None:
        return twice
    node = _culprit(failed)
    if node is None:
        return _in_a_row(failed) or tell(
            "none_value",
            _("There is nothing there"),
            _("Something on line {line} is `None`: it has no value.", line=failed.line or 1),
            _("Does a function forget to `return` its answer?"),
            line=failed.line,
            cols=failed.cols,
        )
    source = failed.made(node, "NoneType") or Source(node, failed.line or 1, "unsure")
    return told_of(failed, node, reason_for(failed, node, source))


def told_of(failed: Failed, node: ast.expr, reason: Reason) -> Explanation:
    """What is told about a piece of the line that is `None`."""
    return tell(
        "none_value",
        reason.title or _("`{name}` is nothing", name=failed.shown(node)),
        reason.message,
        reason.hint,
        line=failed.line,
        cols=failed.span(node),
        fix=reason.fix,
    )


def _no_text(failed: Failed) -> Explanation | None:
    """A `__str__` that prints."""
    found = failed.matched(r"(__\w+__) returned non-string")
    name = found[1] if found else ""
    function = next(
        (node for node in ast.walk(failed.tree or ast.Module([], []))
         if isinstance(node, ast.FunctionDef) and node.name == name), None,
    )  # fmt: skip
    if function is None:
        return None
    last = function.body[-1]
    match last:
        case ast.Expr(value=ast.Call(func=ast.Name(id="print" | "say" as teller))):
            message = _("`{name}` must give back a text, but line {line} only uses `{teller}`.", name=name,
                        line=last.lineno, teller=teller)  # fmt: skip
        case _:
            message = _("`{name}` on line {line} must give back a text, but it gives nothing back.", name=name,
                        line=function.lineno)  # fmt: skip
    return tell(
        "none_value",
        _("`{name}` gives no text back", name=name),
        message,
        _("Let line {line} `return` the text.", line=last.lineno),
        line=failed.line,
        cols=failed.cols,
    )


def _called_twice(failed: Failed) -> Explanation | None:
    """`print("a")("b")`, `turn_left()()`"""
    for call in failed.nodes(ast.Call):
        if isinstance(call.func, ast.Call):
            inner, outer = failed.source(call.func), failed.source(call)
            comma = ", " if call.func.args and call.args else ""
            joined = inner[:-1].rstrip() + comma + outer[len(inner) :].lstrip()[1:]
            return tell(
                "brackets_twice",
                _("Two pairs of brackets"),
                _("Behind `{call}` comes one more pair of brackets.", call=code(inner, 24)),
                _("Use one pair: `{call}`.", call=code(joined)),
                line=failed.line,
                cols=failed.span(call),
                fix=failed.replaced(call, joined),
            )
    return None


def _in_a_row(failed: Failed) -> Explanation | None:
    """`sum([1, None])`, `sorted(...)`: one of several things is nothing."""
    for name in failed.nodes(ast.Name):
        value = failed.plain(name)
        items = value if isinstance(value, list | tuple) else list(value.values()) if isinstance(value, dict) else []
        if None in items:
            return tell(
                "none_value",
                _("`{name}` has a gap", name=code(name.id)),
                _("One thing in `{name}` is `None`: it has no value.", name=code(name.id)),
                _("Look where that thing is put into `{name}`.", name=code(name.id)),
                line=failed.line,
                cols=failed.span(name),
            )
    return None


def _culprit(failed: Failed) -> ast.expr | None:
    for node in _pointed_at(failed):
        if failed.seen(node) == "None" or isinstance(node, ast.Call):
            return node
    for node in (*failed.nodes(ast.Name), *failed.nodes(ast.Attribute), *failed.nodes(ast.Subscript)):
        if failed.seen(node) == "None" and not isinstance(getattr(node, "ctx", None), ast.Store):
            return node
    for call in failed.nodes(ast.Call):
        if (_is_unsure(failed, call) or _gives_nothing(failed, call)) and failed.text.strip() != failed.source(call):
            return call
    return None


def _pointed_at(failed: Failed) -> Iterator[ast.expr]:
    """The pieces that are `None` because of what the problem says and points at."""
    if (node := failed.exact(ast.Attribute)) is not None:
        yield node.value
    elif (item := failed.exact(ast.Subscript)) is not None:
        yield item.value
    elif (sum_ := failed.exact(ast.BinOp)) is not None:
        types = re.findall(r"'(\w+)' and '(\w+)'", failed.problem.message)
        if types and "NoneType" in types[0]:
            yield sum_.left if types[0][0] == "NoneType" else sum_.right
        elif "concatenate" in failed.problem.message:
            yield sum_.right
    for loop in failed.nodes(ast.For):
        if failed.span(loop.iter) == failed.cols and isinstance(loop.iter, ast.Call):
            yield loop.iter


def _is_unsure(failed: Failed, call: ast.Call) -> bool:
    match call.func:
        case ast.Name(id=name):
            return name in UNSURE and name not in failed.scopes.all_names
    return False


def _gives_nothing(failed: Failed, call: ast.Call) -> bool:
    match call.func:
        case ast.Name(id=name) if name in failed.scopes.functions:
            answers = [node for node in ast.walk(failed.scopes.functions[name]) if isinstance(node, ast.Return)]
            return not any(node.value is not None for node in answers) or any(_of_nothing(node) for node in answers)
        case ast.Name(id=name):
            return name in SILENT
        case ast.Attribute(attr=name):
            return name in CHANGERS
    return False


def _of_nothing(answer: ast.Return) -> bool:
    match answer.value:
        case None | ast.Constant(value=None) | ast.Call(func=ast.Name(id="print" | "say" | "shout")):
            return True
    return False
