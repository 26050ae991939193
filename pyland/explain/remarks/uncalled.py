"""Remarks on what stands behind a dot and is never called: `gems.sort`, `if name.isdigit:`"""

import ast
from collections.abc import Iterator

from pyland.explain.bare import only_value
from pyland.explain.explanation import Explanation
from pyland.explain.program import Note, Program
from pyland.explain.remarks.kinds import LIST_METHODS, TEXT_METHODS, kind_of
from pyland.explain.wording import code, tell
from pyland.text import _

_SHOWERS = frozenset({"print", "say", "shout"})


def _method_without_brackets(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`gems.sort` or `dog.bark` alone on a line, `if name.isdigit:`"""
    match node:
        case ast.Expr(value=ast.Attribute(value=owner, attr=method) as part):
            pass
        case ast.Attribute(value=owner, attr=method) as part if id(node) in program.tests:
            pass
        case ast.FormattedValue(value=ast.Attribute(value=owner, attr=method) as part):
            pass
        case ast.Assign(targets=[ast.Name(id=kept)], value=ast.Attribute(value=owner, attr=method) as part):
            if program.stored[kept] != 1 or not only_value(program, kept):
                return
        case ast.Call(func=ast.Name(id=shower), args=[*_any, ast.Attribute(value=owner, attr=method) as part]):
            if shower not in _SHOWERS:
                return
        case _:
            return
    if not _is_method(program, owner, method) or not program.text(part):
        return
    alone = isinstance(node, ast.Expr)
    yield tell(
        "command_without_brackets" if alone else "call_without_brackets",
        _("Nothing happens on line {line}", line=part.lineno) if alone else _("`{name}` needs brackets", name=method),
        _("`.{name}` on line {line} only does something with brackets behind it.", name=method, line=part.lineno),
        _("Write `{call}`.", call=code(f"{program.text(part)}()")),
        line=part.lineno,
        cols=program.span(part),
        fix=program.replaced(part, f"{program.text(part)}()") if _empty(program, owner, method) else None,
    )


def _is_method(program: Program, owner: ast.expr, method: str) -> bool:
    if isinstance(owner, ast.Name) and owner.id == "random" and "random" in program.modules:
        return method in ("random", "randint", "choice", "randrange", "shuffle")
    kind = kind_of(program, owner)
    if (kind == "text" and method in TEXT_METHODS) or (kind == "list" and method in LIST_METHODS):
        return True
    return _own_method(program, method) is not None and not _in_class_with(program, method)


def _own_method(program: Program, method: str) -> ast.FunctionDef | None:
    """The function of the only class that has one of this name, without decorators."""
    found = [
        line
        for node in program.nodes if isinstance(node, ast.ClassDef)
        for line in node.body if isinstance(line, ast.FunctionDef) and line.name == method
    ]  # fmt: skip
    return found[0] if len(found) == 1 and not found[0].decorator_list else None


def _in_class_with(program: Program, method: str) -> bool:
    """Whether the name behind the dot may also be that of a value."""
    return any(
        isinstance(node, ast.Attribute) and node.attr == method and not isinstance(node.ctx, ast.Load)
        for node in program.nodes
    ) or method in program.scopes.top_names


def _empty(program: Program, owner: ast.expr, method: str) -> bool:
    """Whether surely nothing belongs into the brackets."""
    own = _own_method(program, method)
    if own is not None:
        return len(own.args.args) - len(own.args.defaults) <= 1
    return method in ("upper", "lower", "strip", "title", "sort", "reverse", "isdigit", "isalpha", "clear", "pop")


NOTES: tuple[Note, ...] = (_method_without_brackets,)
