"""Why a value is `None`: functions that give nothing back, lists that change themselves, values not set yet."""

import ast
import re
from dataclasses import dataclass

from pyland.explain.explanation import Fix
from pyland.explain.returning import why_nothing
from pyland.explain.running.bindings import Function, inside
from pyland.explain.running.failed import Failed
from pyland.explain.running.kinds import CHANGERS, SILENT
from pyland.explain.running.sources import Source
from pyland.explain.wording import code
from pyland.text import Message, _


@dataclass(frozen=True, slots=True)
class Reason:
    """What is told about a value that is `None`."""

    message: Message
    hint: Message
    fix: Fix | None = None
    title: Message | None = None


def reason_for(failed: Failed, node: ast.expr, source: Source) -> Reason:
    """Why the piece `node` of the line is `None`, when `source` made it."""
    shown = failed.shown(node)
    match source.node:
        case ast.Call(func=ast.Attribute(attr=name)) as call if name in CHANGERS and not _method(failed, name):
            return _changer(failed, node, source, call, name)
        case ast.Call(func=ast.Name(id=name)) if name in SILENT and name not in failed.scopes.functions:
            return _teller(failed, node, source, name)
        case ast.Call(func=ast.Name(id=name)) if (reason := _answer(failed, shown, name)) is not None:
            return reason
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
            function = failed.scopes.functions.get(name) or _method(failed, name)
            if function is not None:
                return _function(failed, shown, source, function)
            if name == "get" and isinstance(source.node.func, ast.Attribute):
                return _got(failed, shown, source, source.node)
        case ast.Constant(value=None):
            return _set_to_nothing(failed, shown, source)
    return Reason(
        _("`{name}` is `None` on line {line}: it has no value.", name=shown, line=failed.line or 1),
        _("Look where it gets its value.") if source.way in ("unsure", "here")
        else _("Look at line {line}: there it gets its value.", line=source.line),
    )  # fmt: skip


def _answer(failed: Failed, shown: str, command: str) -> Reason | None:
    """Commands that sometimes have no answer."""
    hints = {
        "read": _("There was nothing to read there."),
        "ask": _("Nobody there had an answer."),
        "distance": _("There is no such thing on the map."),
    }
    if command not in hints or command in failed.scopes.functions:
        return None
    line = failed.line or 1
    return Reason(_("`{name}` is `None` on line {line}: it has no value.", name=shown, line=line), hints[command])


def _changer(failed: Failed, node: ast.expr, source: Source, call: ast.Call, name: str) -> Reason:
    """`bag = bag.append(1)`"""
    alone = failed.code_of(call)
    owner = call.args[0] if name == "shuffle" and call.args else call.func.value  # type: ignore[attr-defined]
    thing = failed.code_of(owner)
    if isinstance(owner, ast.Call) and source.way != "here":
        return Reason(
            _("`{name}` on line {line} changes a list and gives nothing back, so `{shown}` is `None`.", name=name,
              line=source.line, shown=source.name or failed.shown(node)),
            _("Give `{thing}` a name on line {line}. Then write `{name}` on the next line.", thing=thing,
              line=source.line, name=name),
        )  # fmt: skip
    if source.way == "here":
        return Reason(
            _("`{name}` changes `{thing}` itself and gives nothing back, so `{shown}` is `None`.", name=name,
              thing=thing, shown=failed.shown(node)),
            _("Write `{call}` on a line of its own first.", call=alone),
        )  # fmt: skip
    made = source.name or failed.shown(node)
    text = failed.text_at(source.line)
    found = re.fullmatch(rf"(\s*){re.escape(source.name)}\s*=\s*(\S.*)", text)
    whole = found is not None and found[2].strip() == alone
    keeps = thing == made
    below = "" if keeps or found is None else f"\n{found[1]}{made} = {thing}"
    return Reason(
        _("Line {line} made `{shown}` `None`: `{name}` changes `{thing}` itself and gives nothing back.",
          line=source.line, shown=made, name=name, thing=thing),
        _("On line {line}, write only `{call}`, without `{name} =`.", line=source.line, call=alone, name=made)
        if keeps
        else _("On line {line}, write only `{call}`. Then use `{thing}`.", line=source.line, call=alone, thing=thing),
        failed.fix_at(source.line, found[1] + alone + below) if found and whole else None,
    )  # fmt: skip


def _teller(failed: Failed, node: ast.expr, source: Source, name: str) -> Reason:
    """`print("Hi") + name`, `text = print("Hi")`"""
    call = source.node
    if source.way == "here" and isinstance(call, ast.Call):
        outer = next((one for one in failed.nodes(ast.BinOp) if one.left is call), None)
        alone = outer is not None and failed.text.strip() == failed.source(outer)
        if outer is not None and alone and call.args and isinstance(outer.op, ast.Add | ast.Mod | ast.Mult):
            inner, whole = failed.source(call), failed.source(outer)
            joined = f"{inner[:-1]}{whole[len(inner) :]})"
            return Reason(
                _("The bracket of `{name}` closes too early, so the rest stays outside.", name=name),
                _("Write `{call}`.", call=code(joined)),
                failed.replaced(outer, joined),
                _("The bracket closes too early"),
            )
    if source.way in ("here", "unsure"):
        return Reason(
            _("`{shown}` is `None`: `{name}` does something, but gives nothing back.", shown=failed.shown(node),
              name=name),
            _("Put what you want to use into a name, without `{name}`.", name=name),
        )  # fmt: skip
    inner = failed.code_of(call.args[0]) if isinstance(call, ast.Call) and len(call.args) == 1 else ""
    return Reason(
        _("`{name}` became `None` on line {line}: `{teller}` gives nothing back.", name=source.name,
          line=source.line, teller=name),
        _("Leave `{teller}` out there: `{name} = {value}`.", teller=name, name=source.name, value=inner)
        if inner
        else _("Leave `{teller}` out on line {line}.", teller=name, line=source.line),
        failed.changed(call, inner) if inner and name in ("print", "say") else None,
    )  # fmt: skip


def _function(failed: Failed, shown: str, source: Source, function: Function) -> Reason:
    """An answer of the program's own function."""
    name, last = function.name, function.body[-1]
    made = _("`{shown}` is `None`, because `{name}` gives nothing back.", shown=shown, name=name)
    if source.line != failed.line:
        made = _("`{shown}` became `None` on line {line}, because `{name}` gives nothing back.", shown=shown,
                 line=source.line, name=name)  # fmt: skip
    why = why_nothing(function) if isinstance(function, ast.FunctionDef) else None
    if why is not None:
        return Reason(made, _("Look at line {line}: {why}", line=why[0], why=why[1]))
    answers = [node for node in inside(function.body) if isinstance(node, ast.Return)]
    nothing = [node for node in answers if node.value is None or _is_none(node.value)]
    if nothing and len(nothing) < len(answers):
        return Reason(
            _("`{shown}` is `None`: `{name}` found no answer, so line {line} gave `None` back.", shown=shown, name=name,
              line=nothing[-1].lineno),
            _("Ask first: `if {shown} is not None:`.", shown=shown)
            if shown.isidentifier()
            else _("Give something else back on line {line}.", line=nothing[-1].lineno),
        )  # fmt: skip
    if answers and not nothing:
        return _sometimes(failed, shown, function, answers)
    return Reason(made, *_last_line(failed, name, last))


def _sometimes(failed: Failed, shown: str, function: Function, answers: list[ast.Return]) -> Reason:
    """Every `return` stands in an `if` or a loop, and none was reached."""
    match function.body[-1]:
        case ast.Expr(value=ast.Call(func=ast.Name(id=called))) as last if called == function.name:
            return Reason(
                _("`{shown}` is `None`: line {line} calls `{name}` again, but does not give its answer back.",
                  shown=shown, line=last.lineno, name=called),
                _("Write `return` before it: `return {name}(...)`.", name=called),
            )  # fmt: skip
        case ast.Expr(value=ast.BinOp() as value) as last:
            return Reason(
                _("`{shown}` is `None`: line {line} works something out, but does not give it back.", shown=shown,
                  line=last.lineno),
                _("Write `return {value}`.", value=failed.code_of(value)),
                failed.changed(last, f"return {failed.code_of(value, 200)}"),
            )  # fmt: skip
    return Reason(
        _("`{shown}` is `None`: `{name}` ended without reaching a `return`, like that on line {line}.", shown=shown,
          name=function.name, line=answers[-1].lineno),
        _("Add a `return` at the end of `{name}`, below line {line}.", name=function.name,
          line=function.body[-1].end_lineno or function.lineno),
    )  # fmt: skip


def _last_line(failed: Failed, name: str, last: ast.stmt) -> tuple[Message, Fix | None]:
    """How the last line of a function could give its answer back."""
    match last:
        case ast.Expr(value=ast.Call(func=ast.Name(id="print" | "say" as teller), args=[told])):
            shown = failed.code_of(told)
            return (
                _("Line {line} only shows it. Write `return {value}` instead of `{teller}`.", line=last.lineno,
                  value=shown, teller=teller),
                failed.changed(last, f"return {shown}") if "…" not in shown else None,
            )  # fmt: skip
        case ast.Assign(targets=[ast.Name(id=made)]) | ast.AugAssign(target=ast.Name(id=made)):
            return _("Add `return {made}` below line {line}.", made=made, line=last.end_lineno or last.lineno), None
        case ast.Expr(value=ast.BinOp() | ast.Compare() | ast.Name() as value):
            shown = failed.code_of(value)
            return (
                _("Line {line} keeps its answer for itself. Write `return {value}`.", line=last.lineno, value=shown),
                failed.changed(last, f"return {shown}") if "…" not in shown else None,
            )
    best = _last_made(failed, name)
    if isinstance(last, ast.Return):
        return (
            _("`return` on line {line} stands alone. Write `return {best}`.", line=last.lineno, best=best or "..."),
            failed.changed(last, f"return {best}") if best else None,
        )
    return (
        _("End `{name}` with `return {best}`, below line {line}.", name=name, best=best,
          line=last.end_lineno or last.lineno)
        if best
        else _("End `{name}` with a `return`, below line {line}.", name=name, line=last.end_lineno or last.lineno)
    ), None  # fmt: skip


def _last_made(failed: Failed, name: str) -> str | None:
    """The name that a function gives a value last, if there is only one that it begins with and changes."""
    function = failed.scopes.functions.get(name)
    made = [
        target.id for node in (inside(function.body) if function is not None else ())
        if isinstance(node, ast.Assign) for target in node.targets if isinstance(target, ast.Name)
    ]  # fmt: skip
    return made[-1] if len(set(made)) == 1 else None


def _got(failed: Failed, shown: str, source: Source, call: ast.Call) -> Reason:
    """`ages.get("Tom")`"""
    owner = call.func.value if isinstance(call.func, ast.Attribute) else call
    key = failed.code_of(call.args[0]) if call.args else "..."
    return Reason(
        _("`{shown}` is `None`: on line {line}, `{owner}` has no key `{key}`, so `get` found nothing.", shown=shown,
          line=source.line, owner=failed.code_of(owner), key=key),
        _("Give `get` a second value for that: `.get({key}, 0)`.", key=key),
    )  # fmt: skip


def _set_to_nothing(failed: Failed, shown: str, source: Source) -> Reason:
    if source.way == "default":
        return Reason(
            _("`{name}` is `None`, because nothing was given for it. So it is what line {line} says.", name=source.name,
              line=source.line),
            _("Give it a value, or ask first: `if {name} is not None:`.", name=source.name),
        )  # fmt: skip
    if source.way == "returned":
        return Reason(
            _("`{shown}` is `None`: line {line} gave `None` back.", shown=shown, line=source.line),
            _("Ask first if it is `None`."),
        )
    return Reason(
        _("`{shown}` is still `None`, from line {line}. It has no value yet.", shown=shown, line=source.line),
        _("Begin with a real value on line {line}, or ask first: `if {shown} is None:`.", line=source.line,
          shown=shown),
    )


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _method(failed: Failed, name: str) -> Function | None:
    """The only function of this name in the program, also inside a class."""
    found = [
        node for node in ast.walk(failed.tree or ast.Module([], []))
        if isinstance(node, ast.FunctionDef) and node.name == name
    ]  # fmt: skip
    return found[0] if len(found) == 1 else None
