"""Working out the answer to a question for values that its subject may have."""

import ast
import operator
from collections.abc import Callable, Mapping
from typing import Any

from pyland.explain.endless.subjects import key_of, number_of

_MOST_VALUES = 2_000
_LONGEST = 200


class Unknown(Exception):
    """It cannot be known."""


_COMPARED: Mapping[type[ast.cmpop], Callable[[Any, Any], bool]] = {
    ast.Eq: operator.eq, ast.NotEq: operator.ne, ast.Lt: operator.lt, ast.LtE: operator.le, ast.Gt: operator.gt,
    ast.GtE: operator.ge, ast.In: lambda one, many: one in many, ast.NotIn: lambda one, many: one not in many,
}  # fmt: skip
_SUMS: Mapping[type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod, ast.Div: operator.truediv,
}  # fmt: skip
_PLAIN: Mapping[str, Callable[..., Any]] = {
    "abs": lambda one: abs(one), "min": lambda *many: min([*many]), "max": lambda *many: max([*many]),
    "int": lambda one: int(one), "round": lambda one: round(one),
}  # fmt: skip


def answer(node: ast.expr, values: Mapping[str, Any]) -> Any:
    """The value of a question or a sum when its subjects have these values. Raises `Unknown`."""
    key = key_of(node)
    if key is not None:
        if key in values:
            return values[key]
        raise Unknown
    match node:
        case ast.Constant(value=value) if _is_small(value):
            return value
        case ast.UnaryOp(op=ast.Not() | ast.USub() as op, operand=inner):
            value = answer(inner, values)
            return not value if isinstance(op, ast.Not) else -_number(value)
        case ast.BoolOp(op=op, values=parts):
            return _joined(isinstance(op, ast.And), parts, values)
        case ast.Compare(left=left, ops=ops, comparators=others):
            return _compared(answer(left, values), ops, [answer(other, values) for other in others])
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _SUMS:
            return _summed(op, answer(left, values), answer(right, values))
        case ast.List(elts=elements) | ast.Tuple(elts=elements) | ast.Set(elts=elements):
            return [answer(element, values) for element in elements]
        case ast.Call(func=ast.Name(id=name), args=args, keywords=[]) if name in _PLAIN and args:
            return _PLAIN[name](*[_number(answer(arg, values)) for arg in args])
    raise Unknown


def _is_small(value: object) -> bool:
    if isinstance(value, str):
        return len(value) <= _LONGEST
    return value is None or (isinstance(value, bool | int | float) and abs(value) < 1e15)


def _number(value: Any) -> Any:
    if isinstance(value, int | float) and abs(value) < 1e15:
        return value
    raise Unknown


def _joined(every: bool, parts: list[ast.expr], values: Mapping[str, Any]) -> Any:
    result: Any = every
    for part in parts:
        result = answer(part, values)
        if bool(result) is not every:
            return result
    return result


def _compared(left: Any, ops: list[ast.cmpop], others: list[Any]) -> bool:
    for op, right in zip(ops, others, strict=True):
        if isinstance(op, ast.Is | ast.IsNot):
            raise Unknown
        try:
            if not _COMPARED[type(op)](left, right):
                return False
        except TypeError:
            raise Unknown from None
        left = right
    return True


def _summed(op: ast.operator, left: Any, right: Any) -> Any:
    if isinstance(op, ast.Add) and isinstance(left, str) and isinstance(right, str):
        return (left + right)[:_LONGEST]
    try:
        return _SUMS[type(op)](_number(left), _number(right))
    except (ZeroDivisionError, OverflowError, TypeError):
        raise Unknown from None


def fixed_in(question: ast.expr) -> list[Any]:
    """The numbers and texts that stand in a question."""
    numbers = [number_of(node) for node in ast.walk(question) if isinstance(node, ast.expr)]
    texts = [node.value for node in ast.walk(question) if isinstance(node, ast.Constant) and _is_text(node.value)]
    return [number for number in numbers if number is not None] + texts


def _is_text(value: object) -> bool:
    return isinstance(value, str) and len(value) <= _LONGEST


def always(question: ast.expr, key: str, wanted: bool, samples: list[Any]) -> bool:
    """Whether a question about one subject has the same answer for all these values (at least one of them)."""
    found = False
    for sample in samples:
        try:
            if bool(answer(question, {key: sample})) is not wanted:
                return False
            found = True
        except Unknown:
            return False
    return found


def around(question: ast.expr) -> list[Any]:
    """Values of every sort that could make a difference to a question: each that stands in it, and those near it."""
    fixed = fixed_in(question)
    numbers = sorted({value for value in fixed if not isinstance(value, str)})
    texts = [value for value in fixed if isinstance(value, str)]
    if texts and numbers:
        return []
    if texts:
        return [*texts, "", "\0", max(texts) + "z"]
    steps = [value + by for value in numbers for by in (-1, -0.5, 0, 0.5, 1)]
    return [*steps, *(([-1e14, 1e14]) if steps else [])]


def possible(node: ast.expr, tree: ast.Module) -> list[Any] | None:
    """All values that a sum may come to, when they are known and not too many: those of dice, of lists that never
    change, and fixed ones."""
    match node:
        case ast.Constant(value=value) if _is_small(value):
            return [value]
        case ast.Call(func=called, args=args, keywords=[]):
            return _drawn(called, args, tree)
        case ast.BinOp(left=left, op=ast.Mod(), right=right) if isinstance(number_of(right), int):
            count = number_of(right)
            if isinstance(left, ast.Constant) or not isinstance(count, int) or not 0 < count <= _MOST_VALUES:
                return None
            return list(range(count)) if not _maybe_text(left) else None
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _SUMS:
            one, other = possible(left, tree), possible(right, tree)
            if one is None or other is None or len(one) * len(other) > _MOST_VALUES:
                return None
            try:
                return list(dict.fromkeys(_summed(op, first, second) for first in one for second in other))
            except Unknown:
                return None
    return None


def _maybe_text(node: ast.expr) -> bool:
    """Whether the sum in front of `%` may be a text or a decimal: then `%` means something else."""
    return not all(
        isinstance(part, ast.BinOp | ast.Name | ast.operator | ast.Load)
        and not isinstance(part, ast.Div)
        or (isinstance(part, ast.Constant) and isinstance(part.value, int))
        for part in ast.walk(node)
    ) or isinstance(node, ast.Name)


def _drawn(called: ast.expr, args: list[ast.expr], tree: ast.Module) -> list[Any] | None:
    how = called.attr if isinstance(called, ast.Attribute) and key_of(called.value) == "random" else None
    how = how or (called.id if isinstance(called, ast.Name) and _from_random(called.id, tree) else None)
    numbers = [number_of(arg) for arg in args]
    match how, numbers:
        case "randint", [int(low), int(high)] if 0 <= high - low < _MOST_VALUES:
            return list(range(low, high + 1))
        case "randrange", [int(stop)] if 0 < stop <= _MOST_VALUES:
            return list(range(stop))
        case "randrange", [int(low), int(stop)] if 0 < stop - low <= _MOST_VALUES:
            return list(range(low, stop))
        case "choice", [_one]:
            return _listed(args[0], tree)
    return None


def _from_random(name: str, tree: ast.Module) -> bool:
    return any(
        isinstance(node, ast.ImportFrom) and node.module == "random" and any(one.name == name for one in node.names)
        for node in ast.walk(tree)
    )


def _listed(node: ast.expr, tree: ast.Module) -> list[Any] | None:
    """What is in a row that stands there, or in one that was made once and never changes."""
    match node:
        case ast.List(elts=elements) | ast.Tuple(elts=elements):
            values = [
                element.value if isinstance(element, ast.Constant) else number_of(element) for element in elements
            ]
            return None if None in values or not all(map(_is_small, values)) else values
        case ast.Constant(value=str(text)):
            return list(text)
        case ast.Name(id=name):
            given = [one for one in ast.walk(tree) if isinstance(one, ast.Name) and one.id == name]
            rows = [one.value for one in tree.body if isinstance(one, ast.Assign) and key_of(one.targets[0]) == name]
            stored = [one for one in given if not isinstance(one.ctx, ast.Load)]
            if len(rows) != 1 or len(stored) != 1 or isinstance(rows[0], ast.Name) or _may_change(name, tree):
                return None
            return _listed(rows[0], tree)
    return None


def _may_change(name: str, tree: ast.Module) -> bool:
    """Whether something may change a row: whatever uses it in another way than to look."""
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(value=ast.Name(id=found)) if found == name:
                return True
            case ast.Subscript(value=ast.Name(id=found), ctx=ast.Store() | ast.Del()) if found == name:
                return True
            case ast.AugAssign(target=ast.Name(id=found)) if found == name:
                return True
            case ast.Assign(value=ast.Name(id=found)) if found == name:
                return True
    return False
