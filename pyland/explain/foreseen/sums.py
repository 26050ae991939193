"""Texts and numbers that cannot be added."""

import ast
from collections.abc import Iterator

from pyland.explain.explanation import Explanation
from pyland.explain.foreseen.problem import told_at, type_name
from pyland.explain.foreseen.values import UNKNOWN, known
from pyland.explain.program import Program
from pyland.explain.remarks.kinds import kind_of


def of_text_and_number(program: Program) -> Iterator[Explanation]:
    """`"Level " + 3`"""
    for node in program.nodes:
        if not isinstance(node, ast.BinOp) or not isinstance(node.op, ast.Add | ast.Sub):
            continue
        left, right = kind_of(program, node.left), kind_of(program, node.right)
        if {left, right} != {"text", "number"} or left is None or right is None:
            continue
        types = type_name(left, node.left), type_name(right, node.right)
        told = told_at(program, node, "TypeError", _message(node.op, *types), values=_values(program, node))
        if told is not None:
            yield told


def _message(sign: ast.operator, left: str, right: str) -> str:
    """What Python says."""
    if isinstance(sign, ast.Add) and left == "str":
        return f'can only concatenate str (not "{right}") to str'
    return f"unsupported operand type(s) for {'+' if isinstance(sign, ast.Add) else '-'}: '{left}' and '{right}'"


def _values(program: Program, node: ast.BinOp) -> dict[str, str]:
    """What is known about the names of the sum."""
    found: dict[str, str] = {}
    for part in ast.walk(node):
        if not isinstance(part, ast.Name):
            continue
        kind, value = kind_of(program, part), known(program, part)
        if kind is not None:
            found[f"type:{part.id}"] = type(value).__name__ if value is not UNKNOWN else type_name(kind, part)
        if value is not UNKNOWN:
            found[part.id] = repr(value)
    return found
