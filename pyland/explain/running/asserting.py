"""What a program says of itself when it stops: `assert`, and functions that are still to be written."""

import ast

from pyland.explain.explanation import Explanation
from pyland.explain.running.bindings import class_of, function_at, inside
from pyland.explain.running.failed import Failed
from pyland.explain.wording import code, tell
from pyland.text import _


def asserted(failed: Failed) -> Explanation:
    """`assert age > 0, "too young"`"""
    node = next(iter(failed.nodes(ast.Assert)), None)
    names = [name for name in ast.walk(node.test) if isinstance(name, ast.Name)] if node is not None else []
    seen = next((name for name in names if failed.seen(name) is not None and failed.type_of(name) != "function"), None)
    source = failed.made(seen) if seen is not None else None
    line = source.line if source is not None and source.line != failed.line else None
    test = failed.shown(node.test) if node is not None else "..."
    said = failed.problem.message.strip()
    given = _given_back(failed, node.test) if node is not None else None
    return tell(
        "assertion",
        _("Your `assert` said no"),
        _("Line {line} asserts `{test}`, but `{name}` is `{value}` since line {made}.", line=failed.line or 1,
          test=test, name=seen.id, value=code(failed.seen(seen) or "", 20), made=line)
        if seen is not None and line is not None
        else _("Line {line} asserts `{test}`, but `{name}` is `{value}`.", line=failed.line or 1, test=test,
               name=seen.id, value=code(failed.seen(seen) or "", 20))
        if seen is not None
        else _("What line {line} asserts is not true: `{test}`.", line=failed.line or 1, test=test),
        _("It says: `{message}`.", message=code(said))
        if said
        else _("Look at line {given}: that is what `{name}` gives back.", given=given[1], name=code(given[0]))
        if given is not None
        else _("Look at the values there."),
        line=failed.line,
        cols=failed.cols,
    )  # fmt: skip


def _given_back(failed: Failed, test: ast.expr) -> tuple[str, int] | None:
    """The function of the program that is asked there, and the one line that gives its answer."""
    called = [node.func.id for node in ast.walk(test) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    for function in ast.walk(failed.tree or ast.Module([], [])):
        if isinstance(function, ast.FunctionDef) and function.name in called:
            gives = [node for node in inside(function.body) if isinstance(node, ast.Return) and node.value is not None]
            return (function.name, gives[0].lineno) if len(gives) == 1 and called.count(function.name) == 1 else None
    return None


def only_planned(failed: Failed) -> Explanation | None:
    """`raise NotImplementedError` in a function that other classes have to make their own."""
    around = function_at(failed.tree, failed.line) if failed.tree is not None and failed.line is not None else []
    owner = class_of(failed.tree, around[-1]) if around and failed.tree is not None else None
    if owner is None:
        return None
    name = around[-1].name
    without = [
        node for node in ast.walk(failed.tree or ast.Module([], [])) if isinstance(node, ast.ClassDef)
        and any(isinstance(base, ast.Name) and base.id == owner.name for base in node.bases)
        and not any(isinstance(part, ast.FunctionDef) and part.name == name for part in node.body)
    ]  # fmt: skip
    return tell(
        "only_planned",
        _("`{name}` is still to be written", name=code(name)),
        _("`{owner}` leaves `{name}` to others (line {line}), but `{kind}` on line {made} has no `{name}` of its own.",
          owner=owner.name, name=code(name), line=failed.line or 1, kind=without[0].name, made=without[0].lineno)
        if len(without) == 1
        else _("Line {line} only says that `{name}` of `{owner}` is not written yet.", line=failed.line or 1,
               name=code(name), owner=owner.name),
        _("Write `def {name}(self):` inside `{kind}`.", name=code(name), kind=without[0].name)
        if len(without) == 1
        else _("Write what `{name}` has to do.", name=code(name)),
        line=failed.line,
        cols=failed.cols,
    )  # fmt: skip
