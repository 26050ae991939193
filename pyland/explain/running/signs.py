"""Functions without their brackets where a value is wanted."""

import ast
import re

from pyland.explain.explanation import Explanation
from pyland.explain.running.failed import Failed
from pyland.explain.wording import code, tell
from pyland.text import _

_FUNCTIONS = ("function", "builtin_function_or_method", "method")


def forgotten_brackets(failed: Failed) -> Explanation | None:
    """A function without its brackets stands where a value is wanted."""
    for node in failed.nodes(ast.Name):
        if failed.type_of(node) in _FUNCTIONS or node.id in failed.context.commands:
            if failed.text[(failed.span(node) or (0, 0))[1] :].lstrip().startswith("(") or node.id in ("int", "float"):
                continue
            times = re.fullmatch(rf"\s*{node.id}\s*\*\s*(\d+)\s*", failed.text)
            if times and node.id in failed.context.commands:
                return _times(failed, node.id, times[1])
            return _told(failed, node)
    called = {id(call.func) for call in failed.nodes(ast.Call)}
    for part in failed.nodes(ast.Attribute):
        if id(part) not in called and isinstance(part.ctx, ast.Load) and _is_function(failed, part):
            return _told(failed, part)
    return None


def _is_function(failed: Failed, part: ast.Attribute) -> bool:
    kind = failed.type_of(part)
    if kind is not None:
        return kind in _FUNCTIONS
    owner = failed.type_of(part.value)
    return owner in ("str", "list", "dict", "set", "tuple")


def _told(failed: Failed, node: ast.Name | ast.Attribute) -> Explanation:
    name = failed.source(node)
    given = failed.given_by(node.id) if isinstance(node, ast.Name) else None
    if isinstance(given, ast.Name) and given.id != name:
        call = f"{name} = {given.id}()"
        return tell(
            "call_without_brackets",
            _("`{name}` needs brackets", name=code(given.id, 24)),
            _("Without brackets, line {line} only gives `{name}` the function `{owner}` itself.",
              line=given.lineno, name=code(name, 24), owner=code(given.id, 24)),
            _("Write `{call}` on line {line}.", call=code(call), line=given.lineno),
            line=failed.line,
            cols=failed.span(node),
        )  # fmt: skip
    inputs = isinstance(node, ast.Name) and node.id in failed.scopes.functions and (
        failed.scopes.functions[node.id].args.args
    )
    return tell(
        "call_without_brackets",
        _("`{name}` needs brackets", name=code(name, 24)),
        _("Without brackets, `{name}` is the function itself, not its answer.", name=code(name, 24)),
        _("Write `{name}()`.", name=code(name))
        if not inputs
        else _("Write `{name}(...)`, with what it needs.", name=code(name)),
        line=failed.line,
        cols=failed.span(node),
        fix=failed.replaced(node, f"{name}()") if not inputs and isinstance(node, ast.Attribute) else None,
    )


def _times(failed: Failed, name: str, number: str) -> Explanation:
    """`move_east * 3`"""
    new = failed.text[: len(failed.text) - len(failed.text.lstrip())] + f"{name}({number})"
    return tell(
        "call_without_brackets",
        _("The number goes into brackets"),
        _("How far stands in brackets behind `{name}`, without `*`.", name=name),
        _("Write `{call}`.", call=f"{name}({number})"),
        line=failed.line,
        cols=failed.cols,
        fix=failed.line_fix(new),
    )
