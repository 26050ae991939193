"""A problem as a run would report it, for a line that has not run."""

import ast
from collections.abc import Mapping
from typing import Any

from pyland.explain.explanation import Explanation
from pyland.explain.program import Program
from pyland.explain.running.failed import Failed
from pyland.explain.running.problems import explain_problem
from pyland.script.protocol import Problem

_TYPES = {"text": "str", "number": "int", "list": "list", "row": "tuple", "dict": "dict", "set": "set", "bool": "bool"}
"""The kinds of `remarks.kinds` as Python calls them."""


def told_at(
    program: Program, node: ast.AST, kind: str, message: str, details: Mapping[str, Any] | None = None,
    values: Mapping[str, str] | None = None,
) -> Explanation | None:  # fmt: skip
    """What is told after a run about such a problem at a piece of the program; None when it is nothing special."""
    told = explain_problem(_failed_at(program, node, kind, message, details, values))
    return None if told.kind == "unknown_problem" else told


def _failed_at(
    program: Program, node: ast.AST, kind: str, message: str, details: Mapping[str, Any] | None,
    values: Mapping[str, str] | None,
) -> Failed:  # fmt: skip
    """The problem of this kind at a piece of the program."""
    start, end = program.span(node) or (None, None)
    problem = Problem(kind, message, getattr(node, "lineno", None), start, end, details or {}, values=values or {})
    return Failed(problem, program.lines, program.tree, program.context)


def type_name(kind: str, node: ast.expr) -> str:
    """The name of Python's type."""
    with_point = any(isinstance(part, ast.Constant) and isinstance(part.value, float) for part in ast.walk(node))
    return "float" if kind == "number" and with_point else _TYPES[kind]
