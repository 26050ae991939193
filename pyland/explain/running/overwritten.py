"""Names that got a second job: a command, a ready-made function or one's own, and then a value."""

import ast

from pyland.explain.explanation import Explanation
from pyland.explain.plain import BUILTINS
from pyland.explain.running.bindings import Binding, bindings_in, function_at
from pyland.explain.running.failed import Failed
from pyland.explain.wording import code, kind_of_value, tell
from pyland.text import _


def where_made(failed: Failed, name: str) -> list[Binding]:
    """The places that give a name its values, in the function of the line or at the top level."""
    if failed.tree is None or failed.line is None:
        return []
    for scope in reversed([failed.tree, *function_at(failed.tree, failed.line)]):
        found = bindings_in(scope, name)
        if found:
            return found
    return []


def new_job(failed: Failed, name: str, type_name: str, cols: tuple[int, int] | None) -> Explanation | None:
    """A name that is called, and is the name of a value: `sum = 0`, and then `sum(points)`."""
    places = where_made(failed, name)
    given = next((place for place in places if place.way != "made"), None)
    function = next((place for place in places if isinstance(place.node, ast.FunctionDef | ast.ClassDef)), None)
    if given is None:
        return None
    known = name in failed.context.all_commands or name in BUILTINS
    if function is not None:
        return tell(
            "new_job",
            _("Two jobs for `{name}`", name=code(name)),
            _("`{name}` is your function from line {made}. But on line {given} it became the name of {kind}.",
              name=code(name), made=function.line, given=given.line, kind=kind_of_value(type_name)),
            _("Choose another name on line {given}.", given=given.line),
            line=failed.line,
            cols=cols,
        )  # fmt: skip
    if not known:
        return None
    return tell(
        "new_job",
        _("You gave `{name}` a new job", name=name),
        _("On line {made}, `{name}` became the name of {kind}. So line {line} cannot use `{name}` as a function.",
          made=given.line, name=name, kind=kind_of_value(type_name), line=failed.line or 1)
        if name not in failed.context.all_commands
        else _("On line {made}, `{name}` became the name of a value. So line {line} cannot use the command.",
               made=given.line, name=name, line=failed.line or 1),
        _("Choose another name on line {made}.", made=given.line),
        line=failed.line,
        cols=cols,
    )  # fmt: skip


def no_box_any_more(failed: Failed) -> Explanation | None:
    """`import random`, then `random = random.randint(1, 6)`, then `random.randint` again."""
    for node in failed.nodes(ast.Attribute):
        if not isinstance(node.value, ast.Name) or failed.type_of(node.value) in ("module", "type", None):
            continue
        name = node.value.id
        places = where_made(failed, name)
        box = next((place for place in places if isinstance(place.node, ast.Import | ast.ImportFrom)), None)
        given = next((place for place in places if place.way in ("set", "loop", "part", "changed")), None)
        if box is None or given is None:
            continue
        return tell(
            "new_job",
            _("You gave `{name}` a new job", name=code(name)),
            _("On line {made}, the toolbox `{name}` became the name of {kind}. So `{name}.{part}` is gone.",
              made=given.line, name=code(name), kind=kind_of_value(failed.type_of(node.value) or ""),
              part=code(node.attr)),
            _("Choose another name on line {made}.", made=given.line),
            line=failed.line,
            cols=failed.span(node),
        )  # fmt: skip
    return None


def own_attribute(failed: Failed, name: str, type_name: str, cols: tuple[int, int] | None) -> Explanation | None:
    """`self.jump = 3`, and a function `jump` in the same class."""
    for node in ast.walk(failed.tree or ast.Module([], [])):
        if not isinstance(node, ast.ClassDef):
            continue
        function = next((part for part in node.body if isinstance(part, ast.FunctionDef) and part.name == name), None)
        given = next(
            (part for part in ast.walk(node) if isinstance(part, ast.Attribute) and part.attr == name
             and isinstance(part.ctx, ast.Store)), None,
        )  # fmt: skip
        if function is None or given is None:
            continue
        return tell(
            "new_job",
            _("Two jobs for `{name}`", name=code(name)),
            _("The function `{name}` on line {made} has the same name as `{attribute}` on line {given}, {kind}.",
              name=code(name), made=function.lineno, attribute=code(ast.unparse(given)), given=given.lineno,
              kind=kind_of_value(type_name)),
            _("Give one of them another name."),
            line=failed.line,
            cols=cols,
        )  # fmt: skip
    return None
