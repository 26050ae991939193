"""Remarks on a body and a command with another sign than a point between them: `robot: move_east(5)`."""

import ast
from collections.abc import Iterator

from pyland.explain.explanation import Explanation
from pyland.explain.program import Note, Program
from pyland.explain.wording import code, tell
from pyland.text import _


def _other_sign(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`robot: move_east(5)`, `robot, move_east(5)`, `robot - move_east(5)`, `robot = move_east(5)`"""
    match node:
        case ast.AnnAssign(
            target=ast.Name(id=body), annotation=ast.Call(func=ast.Name(id=command)) as call, value=None
        ):
            allowed = 1
        case ast.Expr(value=ast.Tuple(elts=[ast.Name(id=body), ast.Call(func=ast.Name(id=command)) as call])):
            allowed = 0
        case ast.Expr(value=ast.BinOp(left=ast.Name(id=body), right=ast.Call(func=ast.Name(id=command)) as call)):
            allowed = 0
        case ast.Assign(targets=[ast.Name(id=body)], value=ast.Call(func=ast.Name(id=command)) as call):
            allowed = 1
            if not command.startswith(("move_", "turn_")):
                return
        case _:
            return
    known = body in program.context.bodies and command in program.context.commands and program.is_function(command)
    written = program.text(call)
    if not known or not written or program.stored[body] != allowed:
        return
    if isinstance(node, ast.Assign) and _is_a_value(program, body):
        return
    right = f"{body}.{written}"
    yield tell(
        "missing_point",
        _("A point is missing"),
        _("Between `{body}` and `{command}` comes a point.", body=body, command=command),
        _("Write `{call}`.", call=code(right)),
        line=node.lineno,
        cols=program.span(node),
        fix=program.replaced(node, right),
    )


def _is_a_value(program: Program, name: str) -> bool:
    """Whether a name is used otherwise than to be told what to do."""
    owners = {id(node.value) for node in program.nodes if isinstance(node, ast.Attribute)}
    return any(
        isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Load) and id(node) not in owners
        for node in program.nodes
    )


NOTES: tuple[Note, ...] = (_other_sign,)
