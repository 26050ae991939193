"""What a question asks for (`fuel`, `self.battery`, `hero["lives"]`), and the lines that change it."""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pyland.explain.endless.reach import inside
from pyland.explain.scopes import names_bound

_SIZES = ("len", "sum", "max", "min", "abs", "int", "str", "float", "round", "any", "all", "sorted", "bool")


def key_of(node: ast.AST) -> str | None:
    """How a name, a part behind a dot or a fixed place is written: `fuel`, `self.battery`, `hero['lives']`."""
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=owner, attr=name):
            base = key_of(owner)
            return f"{base}.{name}" if base else None
        case ast.Subscript(value=owner, slice=ast.Constant(value=str() | int() as place)):
            base = key_of(owner)
            return f"{base}[{place!r}]" if base else None
    return None


def subjects_of(question: ast.expr) -> list[str] | None:
    """What a question asks for, in order; None when it asks for more than values (it calls something)."""
    found: dict[str, None] = {}
    waiting: list[ast.AST] = [question]
    while waiting:
        node = waiting.pop(0)
        if isinstance(node, ast.Call):
            if not (isinstance(node.func, ast.Name) and node.func.id in _SIZES and not node.keywords):
                return None
            waiting = [*node.args, *waiting]
            continue
        if (key := key_of(node)) is not None:
            found[key] = None
            continue
        if isinstance(node, ast.Lambda | ast.NamedExpr | ast.Await | ast.ListComp | ast.GeneratorExp):
            return None
        waiting = [*ast.iter_child_nodes(node), *waiting]
    return list(found)


@dataclass(frozen=True)
class Change:
    """A line that changes a subject. `by` is what is added to it (of `x -= 2` it is the number -2), where that is a
    fixed number; `value` what it is set to, when its old value plays no part in that."""

    line: int
    node: ast.AST
    by: int | float | None = None
    value: ast.expr | None = None


def changes_of(key: str, nodes: Iterable[ast.AST]) -> Iterator[Change]:
    """The lines among these that give a subject another value (not those that change what lies in it)."""
    for node in inside(nodes):
        match node:
            case ast.Assign(targets=targets, value=value):
                if any(key_of(target) == key for target in targets):
                    yield _set(key, node, value)
                elif any(key in _keys(target) for target in targets):
                    yield Change(node.lineno, node)
            case ast.AnnAssign(target=target, value=ast.expr() as value) if key_of(target) == key:
                yield _set(key, node, value)
            case ast.AugAssign(target=target, op=op, value=value) if key_of(target) == key:
                yield Change(node.lineno, node, by=_signed(op, value))
            case ast.For(target=target) | ast.NamedExpr(target=target) if key in _keys(target):
                yield Change(node.lineno, node)
            case _ if _changes_otherwise(key, node):
                yield Change(getattr(node, "lineno", 0), node)


def _changes_otherwise(key: str, node: ast.AST) -> bool:
    """Whether this gives a subject a value in a rarer way: `with`, `import`, `except`, `del`, `case`."""
    if isinstance(node, ast.withitem):
        return node.optional_vars is not None and key in _keys(node.optional_vars)
    if isinstance(node, ast.Delete):
        return key in {key_of(target) for target in node.targets}
    return not isinstance(node, ast.Name | ast.arg) and key in set(names_bound(node))


def _keys(target: ast.expr) -> set[str]:
    return {
        key for part in ast.walk(target) if (key := key_of(part)) and isinstance(getattr(part, "ctx", None), ast.Store)
    }


def _set(key: str, node: ast.Assign | ast.AnnAssign, value: ast.expr) -> Change:
    if key not in {key_of(part) for part in ast.walk(value)}:
        return Change(node.lineno, node, value=value)
    match value:
        case ast.BinOp(left=left, op=op, right=right) if key_of(left) == key:
            return Change(node.lineno, node, by=_signed(op, right))
        case ast.BinOp(left=left, op=ast.Add(), right=right) if key_of(right) == key:
            return Change(node.lineno, node, by=number_of(left))
    return Change(node.lineno, node)


def _signed(op: ast.operator, value: ast.expr) -> int | float | None:
    number = number_of(value)
    if number is None or not isinstance(op, ast.Add | ast.Sub):
        return None
    return number if isinstance(op, ast.Add) else -number


def number_of(node: ast.expr) -> int | float | None:
    """The number that stands there, as such."""
    match node:
        case ast.Constant(value=value) if isinstance(value, int | float) and not isinstance(value, bool):
            return value
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=value)):
            if isinstance(value, int | float) and not isinstance(value, bool):
                return -value
    return None


IN_PLACE = frozenset({
    "append", "add", "insert", "extend", "pop", "remove", "clear", "popleft", "appendleft", "update", "discard", "sort",
    "reverse", "setdefault", "popitem", "rotate",
})  # fmt: skip
"""What changes a list, a set or a dictionary itself."""
PUTS_IN = frozenset({"append", "add", "insert", "extend", "appendleft"})
TAKES_OUT = frozenset({"pop", "remove", "clear", "popleft", "discard", "popitem"})


def touched(key: str, nodes: Iterable[ast.AST]) -> Iterator[tuple[str, ast.Call]]:
    """The calls that change what lies in a subject: `queue.append(1)`, with the word behind the dot."""
    for node in inside(nodes):
        match node:
            case ast.Call(func=ast.Attribute(value=owner, attr=how)) if key_of(owner) == key and how in IN_PLACE:
                yield how, node
