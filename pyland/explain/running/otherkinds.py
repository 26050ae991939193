"""What stands behind a dot and belongs to another kind of value: `.append` behind a number, `.upper` behind a list."""

import ast
import builtins

from pyland.explain.explanation import Explanation
from pyland.explain.running.otherways import has_no
from pyland.explain.running.parts import Part
from pyland.explain.wording import code, kind_of_value, tell
from pyland.text import Message, _

_KINDS = ("list", "str", "dict", "set")
_NUMBERS = ("int", "float", "complex", "bool")
_GROWING = ("append", "extend", "insert", "remove", "pop", "sort", "reverse", "clear", "add")
_PLACES = ("list", "tuple")


def other_kind(part: Part) -> Explanation | None:
    """It belongs to another kind of value."""
    kinds = [kind for kind in _KINDS if part.name in dir(getattr(builtins, kind)) and kind != part.kind]
    if not kinds or part.name.startswith("_"):
        return None
    wanted = kinds[0]
    if part.kind in ("function", "method", "builtin_function_or_method"):
        return without_brackets(part)
    if not hasattr(builtins, part.kind):
        return None
    if part.kind in ("tuple", "str") and part.name in _GROWING:
        return _fixed(part)
    made = _number_at(part)
    if made is not None and wanted in ("list", "set", "dict"):
        return _made_a_number(part, wanted, made)
    return tell(
        "no_such_part",
        _("`{owner}` is {kind}", owner=part.shown, kind=kind_of_value(part.kind)),
        _("Only a list has `.{name}`.", name=part.name)
        if wanted == "list"
        else _("Only a text has `.{name}`.", name=part.name)
        if wanted == "str"
        else _("Only a dictionary has `.{name}`.", name=part.name)
        if wanted == "dict"
        else _("Only a set has `.{name}`.", name=part.name),
        _what_to_do(part, wanted),
        line=part.failed.line,
        cols=part.failed.cols,
    )


def without_brackets(part: Part) -> Explanation:
    """`input.upper()`, where what the function gives back was meant."""
    inside = f"({', '.join(part.inputs)})" if part.call else ""
    given = part.failed.given_by(part.owner)
    if isinstance(given, ast.Name) and given.id != part.owner:
        call = f"{part.owner} = {given.id}()"
        return tell(
            "no_such_part",
            _("`{owner}` needs its brackets", owner=given.id),
            _("Without brackets, line {line} only gives `{name}` the function `{owner}` itself.",
              line=given.lineno, name=part.shown, owner=given.id),
            _("Write `{call}` on line {line}.", call=code(call), line=given.lineno),
            line=part.failed.line,
            cols=part.failed.cols,
            fix=part.failed.changed(given, f"{given.id}()"),
        )  # fmt: skip
    return tell(
        "no_such_part",
        _("`{owner}` needs its brackets", owner=part.shown),
        _("`{owner}` is a function. To use what it gives back, write brackets behind it.", owner=part.shown),
        _("Write `{call}`.", call=code(f"{part.owner}().{part.name}{inside}")),
        line=part.failed.line,
        cols=part.failed.cols,
    )


def _number_at(part: Part) -> int | None:
    """The line that made the owner a number."""
    if part.kind not in _NUMBERS or part.node is None or not isinstance(part.node.value, ast.Name):
        return None
    value = part.failed.given_by(part.node.value.id)
    return value.lineno if isinstance(value, ast.Constant) else None


def _made_a_number(part: Part, wanted: str, made: int) -> Explanation:
    empty = {"list": "[]", "dict": "{}", "set": "set()"}[wanted]
    return tell(
        "no_such_part",
        _("`{owner}` is {kind}", owner=part.shown, kind=kind_of_value(part.kind)),
        _("Line {made} made `{owner}`, and it is not a list. Only a list has `.{name}`.",
          made=made, owner=part.shown, name=part.name)
        if wanted == "list"
        else _("Line {made} made `{owner}`, and that has no `.{name}`.",
               made=made, owner=part.shown, name=part.name),
        _("Begin with `{owner} = {empty}` on line {made}.", owner=part.shown, empty=empty, made=made),
        line=part.failed.line,
        cols=part.failed.cols,
    )  # fmt: skip


def _what_to_do(part: Part, wanted: str) -> Message:
    inside = f"({', '.join(part.inputs)})" if part.call else ""
    if part.kind in _PLACES and wanted == "str":
        call = code(f"{part.owner or '...'}[0].{part.name}{inside}")
        return _("Take one text out of it, like `{call}`, or use a loop.", call=call)
    if part.kind in _PLACES and wanted == "dict":
        return _("In a list, things have places: `{owner}[0]`.", owner=part.shown)
    if part.kind in _NUMBERS and wanted == "str":
        return _("Make a text of it: `{call}`.", call=code(f"str({part.owner}).{part.name}{inside}"))
    if part.kind == "str" and wanted == "dict":
        return _("A text has places: `{owner}[0]`.", owner=part.shown)
    if part.kind == "set" and wanted == "list":
        return _("Make a list of it: `list({owner})`.", owner=part.shown)
    return _("Look at where `{owner}` gets its value.", owner=part.shown)


def _fixed(part: Part) -> Explanation:
    """`append` and its kind behind what never changes."""
    return tell(
        "no_such_part",
        _("`{owner}` cannot grow", owner=part.shown)
        if part.name in ("append", "extend", "insert", "add")
        else _("`{owner}` cannot be changed", owner=part.shown),
        _("`{owner}` is {kind}, and only a list has `{name}`.",
          owner=part.shown, kind=kind_of_value(part.kind), name=part.name),
        _("Put words together with `+`.")
        if part.kind == "str"
        else _("Make a list with square brackets `[ ]`."),
        line=part.failed.line,
        cols=part.failed.cols,
    )  # fmt: skip


def key_with_a_dot(part: Part) -> Explanation | None:
    """`ages.max`, where `max` is a key."""
    if part.kind not in ("dict", "defaultdict", "OrderedDict", "Counter") or part.call is not None:
        return None
    new = f'{part.owner or "..."}["{part.name}"]'
    given = part.node is not None and isinstance(part.node.ctx, ast.Store)
    known = given or f"'{part.name}'" in (part.failed.value(part.owner) or "")
    return tell(
        "no_such_part",
        _("A key stands in square brackets"),
        has_no(part),
        _("Write `{call}`.", call=code(new)),
        line=part.failed.line,
        cols=part.failed.cols,
        fix=part.rewritten(new) if known else None,
    )


def set_with_equals(part: Part) -> Explanation | None:
    """`names.append = "Tom"`"""
    if part.failed.matched(r"is read-only") is None or part.node is None:
        return None
    value = next((node.value for node in part.failed.nodes(ast.Assign) if part.node in node.targets), None)
    call = f"{part.owner}.{part.name}({part.failed.source(value) if value else '...'})"
    return tell(
        "command_with_equals",
        _("Brackets, not `=`"),
        _("What `.{name}` works with stands in its brackets.", name=part.name),
        _("Write `{call}`.", call=code(call)),
        line=part.failed.line,
        cols=part.failed.cols,
        fix=part.failed.line_fix(part.failed.text.replace(part.failed.text.strip(), call)) if value else None,
    )
