"""The two sides of the sum or question that a problem is about."""

import ast
import re
from dataclasses import dataclass

from pyland.explain.running.failed import Failed

_SIGNS: dict[type[ast.operator], str] = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.FloorDiv: "//", ast.Mod: "%", ast.Pow: "**",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Operands:
    """`left` `sign` `right`, and the names of their types. `node` is the whole of it."""

    node: ast.AST
    left: ast.expr
    sign: str
    right: ast.expr
    types: tuple[str, str]


def types_told(failed: Failed) -> tuple[str, str] | None:
    """The types of both sides, from the problem's words."""
    found = failed.matched(r"can only concatenate (\w+) \(not \"([\w.]+)\"\) to \w+") or failed.matched(
        r"(?:unsupported operand type\(s\) for .+|' not supported between instances of) ?'([\w.]+)' and '([\w.]+)'"
    )
    if not found:
        return None
    one, other = (name.split(".")[-1] for name in found.groups())
    return one, other


def operands(failed: Failed) -> Operands | None:
    """Both sides of the sum that failed; None when it is no sum of the line."""
    types = types_told(failed)
    if types is None:
        return None
    for node in failed.nodes(ast.BinOp):
        sides = Operands(node, node.left, _SIGNS.get(type(node.op), "?"), node.right, types)
        if failed.span(node) == failed.cols or failed.cols is None and _agrees(failed, sides):
            return sides
    for change in failed.nodes(ast.AugAssign):
        if re.search(r"=:|concatenate|for [-+*/%]+:", failed.problem.message):
            return Operands(change, change.target, f"{_SIGNS.get(type(change.op), '?')}=", change.value, types)
    return next((sides for sides in _all_sums(failed, types) if _agrees(failed, sides)), None)


def compared(failed: Failed) -> Operands | None:
    """Both sides of the question that failed."""
    types = types_told(failed)
    sign = failed.matched(r"'(\S+)' not supported between")
    if types is None or not sign:
        return None
    for node in failed.nodes(ast.Compare):
        left = node.left
        for right in node.comparators:
            sides = Operands(node, left, sign[1], right, types)
            if _agrees(failed, sides):
                return sides
            left = right
    return None


def _all_sums(failed: Failed, types: tuple[str, str]) -> list[Operands]:
    return [Operands(node, node.left, _SIGNS.get(type(node.op), "?"), node.right, types)
            for node in failed.nodes(ast.BinOp)]  # fmt: skip


def _agrees(failed: Failed, sides: Operands) -> bool:
    """Whether nothing speaks against these being the two sides."""
    known = failed.type_of(sides.left), failed.type_of(sides.right)
    return all(one is None or one == told for one, told in zip(known, sides.types, strict=True))
