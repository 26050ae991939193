"""Loops that end otherwise than they should: dictionaries changed on the way, `next` asked too often."""

import ast

from pyland.explain.explanation import Explanation
from pyland.explain.running.failed import Failed
from pyland.explain.wording import code, tell
from pyland.text import _, plural


def changed_on_the_way(failed: Failed) -> Explanation | None:
    """A dictionary or set that grows or shrinks while a loop goes through it."""
    if not failed.matched(r"changed size during iteration|keys changed during iteration|mutated during iteration"):
        return None
    loop = _loop(failed)
    if loop is None:
        return None
    row = loop.iter
    if isinstance(row, ast.Call) and isinstance(row.func, ast.Attribute):
        row = row.func.value
    name = failed.code_of(row)
    change = next(iter(_changes(loop, ast.unparse(row))), None)
    whole = failed.code_of(loop.iter, 200)
    new = f"list({whole})"
    return tell(
        "changed_on_the_way",
        _("It changed on the way"),
        _("Line {change} changes `{name}`, while the loop on line {line} is still going through it.", change=change,
          name=name, line=loop.lineno)
        if change is not None
        else _("`{name}` changed, while the loop on line {line} was still going through it.", name=name,
               line=loop.lineno),
        _("Go through a copy: `{new}`.", new=code(new)),
        line=loop.lineno,
        fix=failed.changed(loop.iter, new) if "…" not in whole else None,
    )  # fmt: skip


def _loop(failed: Failed) -> ast.For | None:
    line = failed.line or 0
    loops = [node for node in ast.walk(failed.tree or ast.Module([], []))
             if isinstance(node, ast.For) and node.lineno <= line <= (node.end_lineno or 0)]  # fmt: skip
    return max(loops, key=lambda loop: loop.lineno, default=None)


def _changes(loop: ast.For, row: str) -> list[int]:
    found: list[int] = []
    for node in ast.walk(ast.Module(loop.body, [])):
        match node:
            case ast.Delete(targets=[ast.Subscript(value=owner)]) | ast.Assign(targets=[ast.Subscript(value=owner)]):
                pass
            case ast.Call(func=ast.Attribute(value=owner, attr="pop" | "remove" | "add" | "discard" | "update")):
                pass
            case _:
                continue
        if ast.unparse(owner) == row:
            found.append(node.lineno)
    return found


def nothing_more(failed: Failed) -> Explanation | None:
    """`next(names)` when there is nothing left."""
    call = next(
        (one for one in failed.nodes(ast.Call) if isinstance(one.func, ast.Name) and one.func.id == "next"), None
    )
    if call is None or not call.args:
        return None
    shown = failed.shown(call.args[0])
    loop, count = _loop(failed), _handed_out(failed, call.args[0])
    if loop is not None and count is not None and failed.code_of(loop.iter, 24).startswith("range("):
        return tell(
            "nothing_more",
            _("There is nothing more"),
            plural(
                "`{name}` has only {count} thing to give, but the loop on line {line} asks for more.",
                "`{name}` has only {count} things to give, but the loop on line {line} asks for more.",
                count, name=shown, line=loop.lineno,
            ),
            _("Use a smaller number on line {line}. Or go through it with `for`.", line=loop.lineno),
            line=failed.line,
            cols=failed.span(call),
        )  # fmt: skip
    return tell(
        "nothing_more",
        _("There is nothing more"),
        _("`{name}` has given all it has, so `next` on line {line} gets nothing more.", name=shown,
          line=failed.line or 1),
        _("Use `next` less often, or go through it with `for`."),
        line=failed.line,
        cols=failed.span(call),
    )


def _handed_out(failed: Failed, node: ast.expr) -> int | None:
    """How many things a name gives, one after the other, when that can be counted: `iter([1, 2])`, or the lines with
    `yield` of a function without loops."""
    source = failed.made(node)
    match source.node if source is not None else None:
        case ast.Call(func=ast.Name(id="iter"), args=[ast.List(elts=items) | ast.Tuple(elts=items)]):
            return len(items)
        case ast.Call(func=ast.Name(id="iter"), args=[ast.Name() as row]):
            made = failed.made(row)
            return len(made.node.elts) if made is not None and isinstance(made.node, ast.List | ast.Tuple) else None
        case ast.Call(func=ast.Name(id=name)):
            pass
        case _:
            return None
    functions = [one for one in ast.walk(failed.tree or ast.Module([], []))
                 if isinstance(one, ast.FunctionDef) and one.name == name]  # fmt: skip
    if len(functions) != 1 or not all(isinstance(row, ast.Expr) for row in functions[0].body):
        return None
    gives = [row for row in functions[0].body if isinstance(row, ast.Expr) and isinstance(row.value, ast.Yield)]
    return len(gives) or None


def no_iterator(failed: Failed) -> Explanation | None:
    """`next([1, 2])`"""
    found = failed.matched(r"'(\w+)' object is not an iterator")
    call = next(
        (one for one in failed.nodes(ast.Call) if isinstance(one.func, ast.Name) and one.func.id == "next"), None
    )
    if not found or call is None or not call.args:
        return None
    shown = failed.source(call.args[0])
    return tell(
        "nothing_more",
        _("`next` cannot begin there"),
        _("`{name}` does not know which of its things comes next.", name=code(shown, 24)),
        _("Make something of it that knows: `iter({name})`. Or use a `for` loop.", name=code(shown, 24)),
        line=failed.line,
        cols=failed.span(call),
    )
