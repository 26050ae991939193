"""`None` where a value was wanted, and where it came from."""

import ast

from pyland.explain.explanation import Explanation
from pyland.explain.returning import why_nothing
from pyland.explain.running.failed import Failed
from pyland.explain.wording import code, tell
from pyland.text import Message, _

_CHANGERS = frozenset({"append", "sort", "reverse", "extend", "insert", "remove", "clear", "update", "add", "shuffle"})
SILENT = frozenset({"print", "say", "shout", "wait", "turn_left", "turn_right", "turn_around", "face"})
"""Functions and commands that give nothing back."""
UNSURE = frozenset({"read", "ask", "distance"})
"""Commands that give nothing back where there is nobody and nothing to be read, asked or found."""


def none_value(failed: Failed) -> Explanation | None:
    """Something was to be done with `None`."""
    if "NoneType" not in failed.problem.message and failed.problem.details.get("type") != "NoneType":
        return None
    node = _culprit(failed)
    if node is None:
        return tell(
            "none_value",
            _("There is nothing there"),
            _("Something on line {line} is `None`: it has no value.", line=failed.line or 1),
            _("Does a function forget to `return` its answer?"),
            line=failed.line,
            cols=failed.cols,
        )
    made = failed.given_by(node.id) if isinstance(node, ast.Name) else node
    return tell(
        "none_value",
        _("`{name}` is nothing", name=failed.shown(node)),
        _("`{name}` is `None` on line {line}: it has no value.", name=failed.shown(node), line=failed.line or 1),
        _where_from(failed, made),
        line=failed.line,
        cols=failed.span(node),
    )


def _culprit(failed: Failed) -> ast.expr | None:
    names = [name for name in failed.nodes(ast.Name) if failed.value(name.id) == "None"]
    if names:
        return names[0]
    for call in failed.nodes(ast.Call):
        if _is_unsure(failed, call) and failed.text.strip() != failed.source(call):
            return call
        if _returns_nothing(failed, call) and failed.text.strip() != failed.source(call):
            return call
    return None


def _where_from(failed: Failed, made: ast.expr | None) -> Message:
    if isinstance(made, ast.Call):
        match made.func:
            case ast.Name(id=name) if name in failed.scopes.functions:
                why = why_nothing(failed.scopes.functions[name])
                if why is not None:
                    return _("Look at line {line}: {why}", line=why[0], why=why[1])
                return _("`{name}` gives nothing back. Add a `return` to it.", name=code(name))
            case ast.Name(id=name) if name in SILENT:
                return _("`{name}` does something, but gives nothing back.", name=name)
            case ast.Name(id="read"):
                return _("There was nothing to read there.")
            case ast.Name(id="ask"):
                return _("Nobody there had an answer.")
            case ast.Name(id="distance"):
                return _("There is no such thing on the map.")
            case ast.Attribute(attr=name) if name in _CHANGERS:
                return _("`{name}` changes the list itself and gives nothing back.", name=name)
    return _("Look where it gets its value.")


def _is_unsure(failed: Failed, call: ast.Call) -> bool:
    match call.func:
        case ast.Name(id=name):
            return name in UNSURE and name not in failed.scopes.all_names
    return False


def _returns_nothing(failed: Failed, call: ast.Call) -> bool:
    match call.func:
        case ast.Name(id=name) if name in failed.scopes.functions:
            body = failed.scopes.functions[name]
            gives = any(isinstance(node, ast.Return) and node.value for node in ast.walk(body))
            return not gives or why_nothing(body) is not None
        case ast.Name(id=name):
            return name in SILENT
        case ast.Attribute(attr=name):
            return name in _CHANGERS
    return False
