"""Questions about one value, answered for every value that could make a difference.

`x > 10 or x < 20` asks about `x` and compares it with 10 and 20. Whether it is always true is seen at 10, at 20,
between them and beyond them: no other number can answer it differently.
"""

import ast
import operator
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

_SIGNS: dict[type[ast.cmpop], Callable[[Any, Any], bool]] = {
    ast.Eq: operator.eq, ast.NotEq: operator.ne, ast.Lt: operator.lt, ast.LtE: operator.le, ast.Gt: operator.gt,
    ast.GtE: operator.ge, ast.In: lambda one, row: one in row, ast.NotIn: lambda one, row: one not in row,
}  # fmt: skip
_ORDER = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)
_OTHER_TEXT = "\0"
"""A text that nobody compares with."""


def subject_of(test: ast.expr) -> ast.expr | None:
    """The one thing that a question compares with constants (nothing else may be in it); None when it is not so."""
    found: dict[str, ast.expr] = {}
    for part in _leaves(test):
        if not isinstance(part, ast.Compare):
            return None
        for operand in (part.left, *part.comparators):
            if constant_of(operand) is None:
                if not _is_plain(operand):
                    return None
                found[ast.dump(operand)] = operand
        if any(type(sign) not in _SIGNS for sign in part.ops) or not _rows_fit(part):
            return None
    return next(iter(found.values())) if len(found) == 1 else None


def _leaves(test: ast.expr) -> list[ast.expr]:
    match test:
        case ast.BoolOp(values=values):
            return [leaf for value in values for leaf in _leaves(value)]
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return _leaves(operand)
    return [test]


def _is_plain(node: ast.expr) -> bool:
    """`x`, `self.x`, `row[0]` and `len(x)`: what is the same each time it is asked."""
    match node:
        case ast.Name():
            return True
        case ast.Attribute(value=ast.Name()) | ast.Subscript(value=ast.Name(), slice=ast.Constant() | ast.Name()):
            return True
        case ast.Call(func=ast.Name(id="len"), args=[ast.Name()], keywords=[]):
            return True
    return False


def _rows_fit(part: ast.Compare) -> bool:
    """Whether `in` stands only before a row of constants."""
    for sign, right in zip(part.ops, part.comparators, strict=True):
        value = constant_of(right)
        if isinstance(sign, ast.In | ast.NotIn) != (value is not None and isinstance(value[0], tuple)):
            return False
    left = constant_of(part.left)
    return left is None or not isinstance(left[0], tuple)


def constant_of(node: ast.expr) -> tuple[Any] | None:
    """The value of a number, a text, or a row of such, in a tuple of one; None when it is none."""
    match node:
        case ast.Constant(value=bool() | int() | float() | str() as value):
            return (value,)
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float() as number)):
            return (-number,)
        case ast.List(elts=parts) | ast.Tuple(elts=parts) | ast.Set(elts=parts) if parts:
            found = [constant_of(part) for part in parts]
            values = tuple(one[0] for one in found if one is not None)
            return (values,) if len(values) == len(parts) and not any(isinstance(v, tuple) for v in values) else None
    return None


def samples(tests: Sequence[ast.expr]) -> list[Any] | None:
    """Values at which the questions can be answered for all values; None when they are of too many kinds."""
    found: list[Any] = []
    ordered = False
    for part in (leaf for test in tests for leaf in _leaves(test)):
        if not isinstance(part, ast.Compare):
            return None
        ordered = ordered or any(isinstance(sign, _ORDER) for sign in part.ops)
        for operand in (part.left, *part.comparators):
            value = constant_of(operand)
            if value is not None:
                found += value[0] if isinstance(value[0], tuple) else value
    numbers = sorted({value for value in found if isinstance(value, int | float)})
    texts = sorted({value for value in found if isinstance(value, str)})
    if ordered and texts or not found:
        return None
    between = [(low + high) / 2 for low, high in pairwise(numbers)]
    outside = [numbers[0] - 1, numbers[-1] + 1] if numbers else []
    return [*numbers, *between, *outside, *texts, *([] if ordered else [_OTHER_TEXT])]


def holds(test: ast.expr, value: Any) -> bool:
    """The answer to a question (one with a subject), when its subject has a value."""
    match test:
        case ast.BoolOp(op=ast.And(), values=values):
            return all(holds(part, value) for part in values)
        case ast.BoolOp(values=values):
            return any(holds(part, value) for part in values)
        case ast.UnaryOp(operand=operand):
            return not holds(operand, value)
        case ast.Compare(left=left, ops=signs, comparators=others):
            row = [_at(node, value) for node in (left, *others)]
            return all(_SIGNS[type(sign)](row[i], row[i + 1]) for i, sign in enumerate(signs))
    raise TypeError("no question about one value")


def _at(node: ast.expr, value: Any) -> Any:
    known = constant_of(node)
    return value if known is None else known[0]


def always(test: ast.expr, answer: bool) -> bool:
    """Whether a question about one value has this answer for every value."""
    points = samples([test]) if subject_of(test) is not None else None
    return bool(points) and all(holds(test, point) is answer for point in points or ())
