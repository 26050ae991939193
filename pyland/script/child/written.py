"""Sets as they are written down in a program, `{a, b}`, and their operators: turned into those of `sets`."""

import ast
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from .sets import shown_set
from .views import OPERATORS

_SET, _SPREAD = "<set>", "<spread>"
_OPERATORS = {ast.BitAnd: "and_", ast.BitOr: "or_", ast.BitXor: "xor", ast.Sub: "sub"}
CALLED: dict[str, Callable[..., Any]] = {
    _SET: shown_set, _SPREAD: dict.fromkeys, **{f"<{name}>": call for name, call in OPERATORS.items()},
}
"""What the program calls, by names that no program can write."""
_VIEWS = ("keys", "items")
_GOING_THROUGH = ("list", "tuple", "set", "frozenset", "dict", "sorted", "len", "sum", "enumerate", "print")
_Node = TypeVar("_Node", bound=ast.expr)


def order_sets(tree: ast.Module) -> None:
    """Change a program: `{a, *b}` becomes `<set>({a: None, **<spread>(b)})`, and `a & b` becomes `<and_>(a, b)`.

    All is asked for in the order in which it was, and what is wrong is so in the same place. What is asked only whether
    something is in it, `x in {1, 2}`, stays as it is. So do annotations, which may become texts.
    """
    kept = set(map(id, _kept(tree)))
    everywhere = _keeps_views(tree)
    # Children come after their parents in a walk; backwards, what is inside is changed before what holds it.
    for node in reversed(list(ast.walk(tree))):
        for name, value in ast.iter_fields(node):
            if isinstance(value, list):
                value[:] = [item if id(item) in kept else _ordered(item, everywhere) for item in value]
            elif id(value) not in kept:
                setattr(node, name, _ordered(value, everywhere))


def _kept(tree: ast.Module) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        match node:
            case ast.AnnAssign(annotation=hint) | ast.arg(annotation=hint) | ast.FunctionDef(returns=hint) if hint:
                yield from ast.walk(hint)
            case ast.Compare(ops=[*_, ast.In() | ast.NotIn()], comparators=[*_, ast.Set(elts=items) as shown]):
                if all(isinstance(item, ast.Constant) for item in items):
                    yield shown


def _ordered(node: Any, everywhere: bool) -> Any:
    match node:
        case ast.Set(elts=items):
            keys = [None if isinstance(item, ast.Starred) else item for item in items]
            values: list[ast.expr] = [
                _called(_SPREAD, node, item.value) if isinstance(item, ast.Starred) else _none(item) for item in items
            ]
            return _called(_SET, node, _like(node, ast.Dict(keys, values)))
        case ast.SetComp(elt=item, generators=generators):
            return _called(_SET, node, _like(node, ast.DictComp(item, _none(item), generators)))
        case ast.BinOp(left=left, op=operator, right=right) if type(operator) in _OPERATORS:
            if not isinstance(operator, ast.Sub) or everywhere or _is_view(left) or _is_view(right):
                return _called(f"<{_OPERATORS[type(operator)]}>", node, left, right)
    return node


def _keeps_views(tree: ast.Module) -> bool:
    """Whether any difference may be one of views of mappings: they are more than gone through, or taken from at once.

    In all other programs differences are mostly those of numbers, which stay quick.
    """
    used: set[int] = set()
    for node in ast.walk(tree):
        match node:
            case ast.For(iter=taken) | ast.comprehension(iter=taken):
                used.add(id(taken))
            case ast.BinOp(left=left, right=right):
                used |= {id(left), id(right)}
            case ast.Call(func=ast.Name(id=name), args=[taken]) if name in _GOING_THROUGH:
                used.add(id(taken))
    called = {id(node.func) for node in ast.walk(tree) if id(node) in used and isinstance(node, ast.Call)}
    return any(
        (isinstance(node, ast.Attribute) and node.attr in _VIEWS and id(node) not in called)
        or (isinstance(node, ast.Constant) and node.value in _VIEWS)
        for node in ast.walk(tree)
    )


def _is_view(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _VIEWS


def _none(node: ast.expr) -> ast.Constant:
    return _like(node, ast.Constant(None))


def _called(name: str, node: ast.expr, *given: ast.expr) -> ast.Call:
    return _like(node, ast.Call(_like(node, ast.Name(name, ast.Load())), list(given), []))


def _like(node: ast.expr, made: _Node) -> _Node:
    return ast.copy_location(made, node)
