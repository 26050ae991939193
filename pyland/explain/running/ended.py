"""Loops that end otherwise than they should: dictionaries changed on the way, `next` asked too often."""

import ast

from pyland.explain.explanation import Explanation
from pyland.explain.running.failed import Failed
from pyland.explain.wording import code, tell
from pyland.text import _


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
    return tell(
        "nothing_more",
        _("There is nothing more"),
        _("`{name}` has given all it has, so `next` on line {line} gets nothing more.", name=shown,
          line=failed.line or 1),
        _("Use `next` less often, or go through it with `for`."),
        line=failed.line,
        cols=failed.span(call),
    )


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
