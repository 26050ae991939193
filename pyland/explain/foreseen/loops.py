"""Loops that are surely entered, and whose question nothing inside can change."""

import ast
from collections.abc import Iterator, Sequence

from pyland.explain.explanation import Explanation
from pyland.explain.limits import explain_limit
from pyland.explain.program import Program
from pyland.explain.remarks.reaching import answers, given_above, is_shared
from pyland.explain.remarks.sampling import constant_of
from pyland.explain.scopes import names_bound
from pyland.script.protocol import Limit

_WAYS_OUT = ast.Break | ast.Return | ast.Yield | ast.YieldFrom | ast.Await | ast.Try | ast.Raise | ast.Assert
_TICKS = 1_000_000


def never_end(program: Program) -> Iterator[Explanation]:
    """`fuel = 3` and then `while fuel > 0:`, with nothing inside that changes `fuel`"""
    if any(isinstance(node, ast.Raise | ast.Assert) for node in program.nodes):
        return  # A function that the loop calls may end the program.
    for block in program.blocks:
        for number, loop in enumerate(block):
            if isinstance(loop, ast.While) and (told := _told(program, block[:number], loop)) is not None:
                yield told


def _told(program: Program, above: Sequence[ast.stmt], loop: ast.While) -> Explanation | None:
    names = {node.id for node in ast.walk(loop.test) if isinstance(node, ast.Name)}
    if len(names) != 1 or any(isinstance(node, ast.Call | ast.NamedExpr) for node in ast.walk(loop.test)):
        return None
    name = names.pop()
    value = _at_first(name, above)
    if value is None or answers(loop.test, value[0]) is not True or is_shared(program, name):
        return None
    inside = [part for line in loop.body for part in ast.walk(line)]
    if any(isinstance(part, _WAYS_OUT) or name in names_bound(part) for part in inside):
        return None
    values = {name: repr(value[0]), f"type:{name}": type(value[0]).__name__}
    lines = sorted({loop.lineno, *(line.lineno for line in loop.body)})
    told = explain_limit(
        Limit("ticks", _TICKS, loop.lineno, tuple(lines), values), program.lines, program.tree, program.context
    )
    return told if told.kind == "never_stops" else None


def _at_first(name: str, above: Sequence[ast.stmt]) -> tuple[object] | None:
    given = given_above(name, above)
    value = constant_of(given) if given is not None else None
    return None if value is None or isinstance(value[0], tuple) else value
