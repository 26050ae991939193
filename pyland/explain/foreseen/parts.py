"""Misspelt commands of bodies, and misspelt names behind the dot of a text, a list or a toolbox."""

import ast
import builtins
from collections.abc import Iterator

from pyland.explain.explanation import Explanation
from pyland.explain.foreseen.problem import told_at
from pyland.explain.program import Program
from pyland.explain.remarks.kinds import kind_of

_TYPES = {"text": "str", "list": "list", "dict": "dict", "set": "set"}


def not_there(program: Program) -> Iterator[Explanation]:
    """`hero.move_est()`, `name.uper()`, `gems.push(1)`"""
    for node in program.nodes:
        match node:
            case ast.Attribute(value=ast.Name(id=body), attr=name) if _is_body(program, body):
                there, kind = name in program.context.commands, "body"
            case ast.Attribute(value=owner, attr=name, ctx=ast.Load()):
                kind = _TYPES.get(kind_of(program, owner) or "", "")
                there = not kind or hasattr(getattr(builtins, kind), name)
            case _:
                continue
        if there or name.startswith("__"):
            continue
        message = f"'{kind}' object has no attribute '{name}'"
        told = told_at(program, node, "AttributeError", message, {"name": name, "type": kind})
        if told is not None:
            yield told


def _is_body(program: Program, name: str) -> bool:
    return name in program.context.bodies and name not in program.stored
