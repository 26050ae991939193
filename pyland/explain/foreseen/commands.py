"""Commands with too much, too little or the wrong thing in their brackets."""

import ast
from collections.abc import Iterator
from typing import Any

from pyland.explain.explanation import Explanation
from pyland.explain.foreseen.problem import told_at
from pyland.explain.foreseen.values import UNKNOWN, known
from pyland.explain.program import Program
from pyland.explain.remarks.kinds import kind_of
from pyland.explain.wording import code, tell
from pyland.script.arguments import WrongUse, checked
from pyland.script.commands import COMMANDS, Command
from pyland.text import _

_RIGHT: dict[str, Any] = {
    "steps": 1, "turns": 1, "radius": 1, "text": "a", "values": "a", "direction": "north", "thing": "gem", "who": "a",
}  # fmt: skip
"""Inputs that nothing is wrong with, in place of those that are not known."""
_TELLERS = frozenset({"look", "ground", "facing"})
_COUNTED = frozenset({"steps", "turns", "radius"})


def used_wrongly(program: Program) -> Iterator[Explanation]:
    """`move_east("3")`, `move_east(1, 2)`, `face("up")`, `say()`"""
    for node in program.nodes:
        command = _command_of(program, node)
        if command is None or not isinstance(node, ast.Call) or _has_stars(node):
            continue
        told = _refused(program, node, command) or _text_for_a_number(program, node, command)
        if told is not None:
            yield told


def _command_of(program: Program, node: ast.AST) -> Command | None:
    match node:
        case ast.Call(func=ast.Name(id=name)):
            pass
        case ast.Call(func=ast.Attribute(value=ast.Name(id=body), attr=name)):
            if body not in program.context.bodies or body in program.stored:
                return None
        case _:
            return None
    if name not in program.context.commands or (isinstance(node.func, ast.Name) and name in program.stored):
        return None
    return COMMANDS.get(name)


def _has_stars(call: ast.Call) -> bool:
    return any(isinstance(arg, ast.Starred) for arg in call.args) or any(word.arg is None for word in call.keywords)


def _refused(program: Program, call: ast.Call, command: Command) -> Explanation | None:
    """What the game would say to these inputs, as far as they are known."""
    kinds = [parameter.kind for parameter in command.parameters]
    by_name = {parameter.name: parameter.kind for parameter in command.parameters}
    given = [_or_right(known(program, arg), kinds[place] if place < len(kinds) else "text")
             for place, arg in enumerate(call.args)]  # fmt: skip
    named = {word.arg: _or_right(known(program, word.value), by_name.get(word.arg, "text"))
             for word in call.keywords if word.arg is not None}  # fmt: skip
    if kinds == ["values"]:
        given = ["a"] if given else []
    try:
        checked(command, given, named)
    except WrongUse as wrong:
        message = f"{command.name}: {wrong.details['fault']}"
        return told_at(program, call, "CommandError", message, wrong.details)
    return None


def _or_right(value: Any, kind: str) -> Any:
    return _RIGHT.get(kind, "a") if value is UNKNOWN else value


def _is_told(program: Program, node: ast.expr) -> bool:
    """`look()`: to turn what it tells into a number would not help."""
    value = program.only_value(node.id) if isinstance(node, ast.Name) else node
    return isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id in _TELLERS


def _is_one_of_a_list(program: Program, node: ast.expr) -> bool:
    """Whether it is one thing of a list after the other: then the run shows which, and where that stands."""
    return isinstance(node, ast.Name) and any(
        isinstance(loop, ast.For) and isinstance(loop.target, ast.Name) and loop.target.id == node.id
        and not isinstance(loop.iter, ast.Call)
        for loop in program.nodes
    )  # fmt: skip


def _text_for_a_number(program: Program, call: ast.Call, command: Command) -> Explanation | None:
    """`move_east(steps)`, where `steps` is what was typed"""
    if not command.parameters or command.parameters[0].kind not in _COUNTED or len(call.args) != 1:
        return None
    given = call.args[0]
    if kind_of(program, given) != "text" or not program.text(given) or _is_told(program, given):
        return None
    if _is_one_of_a_list(program, given):
        return None
    shown = program.text(given)
    return tell(
        "text_steps",
        _("A text is no number"),
        _("`{inside}` is text, but `{command}` needs a number.", inside=code(shown, 24), command=command.name),
        _("Turn it into a number: `int({inside})`.", inside=code(shown, 24)),
        line=given.lineno,
        cols=program.span(given),
        fix=program.replaced(given, f"int({shown})"),
    )
