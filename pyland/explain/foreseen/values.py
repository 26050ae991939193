"""Values that are known without running a program."""

import ast

from pyland.explain.program import Program
from pyland.explain.remarks.sampling import constant_of
from pyland.script.commands import WORDS

Plain = str | int | float | bool | None


class Unknown:
    """What is not known."""


UNKNOWN = Unknown()


def known(program: Program, node: ast.expr) -> Plain | Unknown:
    """The value of a number, a text, a word like `east`, or a name that surely is such a value there."""
    match node:
        case ast.Constant(value=None):
            return None
        case ast.Name(id=name) if name in program.scopes.all_names:
            return _of_name(program, node, name)
        case ast.Name(id=name) if name in program.context.words:
            return WORDS.get(name, UNKNOWN)
        case ast.Name():
            return UNKNOWN
    constant = constant_of(node)
    return constant[0] if constant is not None and isinstance(constant[0], str | int | float) else UNKNOWN


def _of_name(program: Program, node: ast.expr, name: str) -> Plain | Unknown:
    """What a name is once and for all, when the top level gave it that above."""
    value, made = program.only_value(name), program.scopes.made_at(name)
    if value is None or made is None or isinstance(value, ast.Name):
        return UNKNOWN
    above = made.line < node.lineno and _is_top_line(program, name)
    return known(program, value) if above else UNKNOWN


def _is_top_line(program: Program, name: str) -> bool:
    """Whether the line that makes a name stands at the top level, with nothing around it."""
    return all(isinstance(program.parents.get(id(line)), ast.Module) for line in program.given.get(name, ()))
