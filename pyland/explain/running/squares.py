"""Square brackets: places that are no whole numbers, and values that have no places."""

import ast
import re

from pyland.explain.explanation import Explanation
from pyland.explain.running.failed import Failed
from pyland.explain.running.sources import Source
from pyland.explain.wording import NUMBERS, code, kind_of_value, tell
from pyland.text import _

_ROWS = frozenset({"scan", "bag", "position"})
"""Commands whose answer has places, and that need nothing in their brackets."""
_FUNCTIONS = ("function", "builtin_function_or_method", "type", "method")
_ONE_BY_ONE = ("map", "filter", "zip", "enumerate", "generator", "reversed", "dict_keys", "dict_values", "dict_items",
               "list_reverseiterator", "set", "frozenset", "Set", "list_iterator")  # fmt: skip
_NO_PLACES = re.compile(
    r"'?([\w.]+)'? object (?:is not subscriptable|does not support item (?:assignment|deletion)"
    r"|doesn't support item (?:assignment|deletion))|type '(\w+)' is not subscriptable"
)
_PLACE = re.compile(
    r"(list|string|tuple|range|str(?:ing)?) ind(?:ices|ex) must be integers(?: or slices)?,? (?:and )?not '?(\w+)'?"
    r"|(slice) indices must be integers|sequence index must be integer, not '(\w+)'"
)


def square_brackets(failed: Failed) -> Explanation | None:
    """`5[0]`, `move_east[3]`, `gems["a"]`"""
    found = _NO_PLACES.search(failed.problem.message)
    if found:
        return _no_places(failed, (found[1] or "type").split(".")[-1])
    found = _PLACE.search(failed.problem.message)
    if not found:
        return None
    node = failed.exact(ast.Subscript) or next(
        (one for one in failed.nodes(ast.Subscript) if failed.type_of(one.slice) in (found[2], None)), None
    )
    kind = found[2] or found[4] or "float"
    return _place(failed, node, kind) if node is not None else _plainly(failed, None, kind)


def _plainly(failed: Failed, node: ast.Subscript | None, kind: str) -> Explanation:
    return tell(
        "place_not_number",
        _("A place is a whole number"),
        _("Between the square brackets on line {line} stands {kind}.", line=failed.line or 1,
          kind=kind_of_value(kind)),
        _("Use a whole number, like `[0]` for the first one."),
        line=failed.line,
        cols=failed.span(node) if node is not None else failed.cols,
    )  # fmt: skip


def _place(failed: Failed, node: ast.Subscript, kind: str) -> Explanation:
    if kind == "tuple" and isinstance(node.slice, ast.Tuple):
        return _with_comma(failed, node, node.slice)
    if kind == "float":
        return _with_point(failed, node)
    if kind == "str":
        return _with_text(failed, node)
    return _plainly(failed, node, kind)


def _with_comma(failed: Failed, node: ast.Subscript, places: ast.Tuple) -> Explanation:
    """`board[0, 0]`"""
    new = failed.source(node.value) + "".join(f"[{failed.source(part)}]" for part in places.elts)
    return tell(
        "place_not_number",
        _("Each place has its own brackets"),
        _("With a comma, `{inner}` in the square brackets is a pair. I need one place at a time.",
          inner=failed.shown(places)),
        _("Write `{new}`.", new=code(new)),
        line=failed.line,
        cols=failed.span(node),
        fix=failed.replaced(node, new) if failed.source(places) else None,
    )  # fmt: skip


def _with_point(failed: Failed, node: ast.Subscript) -> Explanation:
    """`kids[len(kids) / 2]`"""
    place = node.slice.lower or node.slice.upper if isinstance(node.slice, ast.Slice) else node.slice
    if place is None:
        return _plainly(failed, node, "float")
    source = failed.made(place, "float") or Source(place, failed.line or 1)
    value = failed.seen(place)
    made = source.node
    divided = isinstance(made, ast.BinOp) and isinstance(made.op, ast.Div)
    whole = failed.code_of(made, 200).replace("/", "//") if divided else ""
    return tell(
        "place_not_number",
        _("A place is a whole number"),
        _("`{name}` is {value}, because `/` on line {line} always makes a number with a point.",
          name=failed.shown(place), value=code(value or "", 16), line=source.line)
        if divided and value
        else _("`/` on line {line} always makes a number with a point. A place has none.", line=source.line)
        if divided
        else _("`{name}` is a number with a point (line {line}). A place has none.", name=failed.shown(place),
               line=source.line),
        _("Divide with `//`: `{whole}`.", whole=code(whole))
        if divided
        else _("Make it whole: `int({name})`.", name=failed.shown(place)),
        line=failed.line,
        cols=failed.span(place),
        fix=failed.changed(made, whole)
        if divided and whole.count("//") == 1
        else failed.replaced(place, f"int({failed.source(place)})"),
    )  # fmt: skip


def _with_text(failed: Failed, node: ast.Subscript) -> Explanation:
    """`fruits[fruit]`, `team["age"]`, `gems["1"]`"""
    place, row = node.slice, node.value
    shown, name = failed.shown(place), failed.shown(row)
    value = failed.plain(place)
    loop = _loop_through(failed, place, row)
    if loop is not None:
        return tell(
            "place_not_number",
            _("`{name}` already is the thing", name=shown),
            _("The loop on line {line} puts each thing of `{row}` into `{name}`: now it is `{value}`.",
              line=loop.lineno, row=name, name=shown, value=code(failed.seen(place) or "...", 20)),
            _("Write only `{name}`.", name=shown),
            line=failed.line,
            cols=failed.span(node),
            fix=failed.replaced(node, failed.source(place)),
        )  # fmt: skip
    if isinstance(value, str) and value.strip().lstrip("-").isdigit():
        return _quoted_place(failed, node, value.strip())
    return _key_of_a_row(failed, node) or _plainly(failed, node, "str")


def _loop_through(failed: Failed, place: ast.expr, row: ast.expr) -> ast.For | None:
    """`for fruit in fruits:` around the line."""
    line = failed.line or 0
    for loop in ast.walk(failed.tree or ast.Module([], [])):
        if not isinstance(loop, ast.For) or not loop.lineno <= line <= (loop.end_lineno or 0):
            continue
        if (ast.unparse(loop.target), ast.unparse(loop.iter)) == (ast.unparse(place), ast.unparse(row)):
            return loop
    return None


def _quoted_place(failed: Failed, node: ast.Subscript, digits: str) -> Explanation:
    """`gems["1"]`, or `gems[place]` where `place` is a text"""
    place = node.slice
    source = failed.made(place, "str") if not isinstance(place, ast.Constant) else None
    line = source.line if source is not None and source.line != failed.line else None
    quoted = isinstance(place, ast.Constant)
    return tell(
        "place_not_number",
        _("A place is a whole number"),
        _("`{name}` is the text `{value}` since line {line}, not a number.", name=failed.shown(place),
          value=code(repr(digits), 16), line=line)
        if line is not None
        else _("`{value}` is text, not a number.", value=failed.shown(place)),
        _("Take the quotes away: `{digits}`.", digits=digits)
        if quoted
        else _("Turn it into a number: `int({name})`.", name=failed.shown(place)),
        line=failed.line,
        cols=failed.span(place),
        fix=failed.replaced(place, digits if quoted else f"int({failed.source(place)})"),
    )  # fmt: skip


def _key_of_a_row(failed: Failed, node: ast.Subscript) -> Explanation | None:
    """`team["age"]`, where `team` is a list of dictionaries or a text"""
    kind, name, key = failed.type_of(node.value), failed.shown(node.value), failed.shown(node.slice)
    row = failed.plain(node.value)
    source = failed.made(node.value, kind)
    line = source.line if source is not None else None
    inner = isinstance(row, list) and bool(row) and isinstance(row[0], dict)
    if kind not in ("list", "str", "tuple") or not isinstance(node.slice, ast.Constant | ast.Name):
        return None
    new = f"{failed.source(node.value)}[0][{failed.source(node.slice)}]"
    return tell(
        "place_not_number",
        _("Keys are for dictionaries"),
        _("`{name}` is {kind} (line {line}). Only a dictionary has keys like `{key}`.", name=name,
          kind=kind_of_value(kind), line=line, key=key)
        if line is not None and line != failed.line
        else _("`{name}` is {kind}. Only a dictionary has keys like `{key}`.", name=name, kind=kind_of_value(kind),
               key=key),
        _("Say which one first: `{new}`.", new=code(new))
        if inner
        else _("In square brackets behind {kind} stands a number, like `[0]`.", kind=kind_of_value(kind)),
        line=failed.line,
        cols=failed.span(node),
    )  # fmt: skip


def _no_places(failed: Failed, type_name: str) -> Explanation:
    node = failed.exact(ast.Subscript) or next(iter(failed.nodes(ast.Subscript)), None)
    chosen = chosen_from(failed)
    if node is None and chosen is not None:
        return chosen
    if node is not None and type_name in _FUNCTIONS:
        return _function(failed, node)
    if type_name in ("str", "tuple", "range") and "item" in failed.problem.message:
        return _fixed(failed, node, type_name)
    name = failed.shown(node.value) if node is not None else ""
    source = failed.made(node.value, type_name) if node is not None else None
    line = source.line if source is not None and source.line != failed.line else None
    own = type_name in failed.scopes.all_names
    kind = _("one `{kind}`", kind=code(type_name)) if own else kind_of_value(type_name)
    return tell(
        "no_places",
        _("`{name}` has no places", name=name) if name else _("Square brackets in the wrong place"),
        _("Only lists, texts and dictionaries have places. `{name}` is {kind} since line {line}.", name=name, kind=kind,
          line=line)
        if line is not None
        else _("Only lists, texts and dictionaries have places. `{name}` is {kind}.", name=name, kind=kind)
        if name
        else _("Only lists, texts and dictionaries have places. This is {kind}.", kind=kind),
        _("Make a list of it first: `list({name})[0]`.", name=name)
        if type_name in _ONE_BY_ONE
        else _("For one of its digits, write `str({name})[0]`.", name=name)
        if type_name in NUMBERS and name
        else _("Use a dot for what it has: `{name}.…`.", name=name)
        if own
        else _("Look at the name before the `[`."),
        line=failed.line,
        cols=failed.span(node) if node is not None else failed.cols,
    )  # fmt: skip


def chosen_from(failed: Failed) -> Explanation | None:
    """`random.choice({"red", "green"})`"""
    for call in failed.nodes(ast.Call):
        name = getattr(call.func, "attr", getattr(call.func, "id", ""))
        if name not in ("choice", "shuffle", "choices") or not call.args:
            continue
        row, kind = call.args[0], failed.type_of(call.args[0])
        if kind not in ("set", "dict", "frozenset", "Set"):
            continue
        source = failed.source(row)
        return tell(
            "no_places",
            _("`{name}` wants a list", name=name),
            _("`{row}` is {kind}. `{name}` needs a list, because only its things have places.", row=failed.shown(row),
              kind=kind_of_value(kind), name=name),
            _("Make a list of it: `list({row})`.", row=failed.shown(row)),
            line=failed.line,
            cols=failed.span(row),
            fix=failed.replaced(row, f"list({source})") if source and name != "shuffle" else None,
        )  # fmt: skip
    return None


def _function(failed: Failed, node: ast.Subscript) -> Explanation:
    """`range[4]`, `scan[0]`, `names.append["Zoe"]`"""
    name = failed.source(node.value)
    if name in _ROWS and name in failed.context.commands:
        return _row_without_brackets(failed, node, name)
    inner = failed.source(node.slice)
    new = f"{name}({inner})"
    return tell(
        "square_for_round",
        _("Round brackets, please"),
        _("`{name}` works with round brackets, not with square ones.", name=code(name, 24)),
        _("Write `{new}`.", new=code(new)),
        line=failed.line,
        cols=failed.span(node),
        fix=failed.replaced(node, new) if inner else None,
    )


def _fixed(failed: Failed, node: ast.Subscript | None, type_name: str) -> Explanation:
    """`word[0] = "B"`"""
    name = failed.shown(node.value) if node is not None else ""
    source = failed.made(node.value, type_name) if node is not None else None
    line = source.line if source is not None and source.line != failed.line else None
    squares = (
        type_name == "tuple" and source is not None and isinstance(source.node, ast.Tuple)
        and failed.code_of(source.node, 400).startswith("(")
    )  # fmt: skip
    new = f"[{failed.code_of(source.node, 400)[1:-1].rstrip(',')}]" if squares and source is not None else ""
    return tell(
        "cannot_change",
        _("That cannot be changed"),
        _("`{name}` is {kind} (line {line}). One piece of it cannot be changed.", name=name,
          kind=kind_of_value(type_name), line=line)
        if line is not None
        else _("One piece of {kind} cannot be changed.", kind=kind_of_value(type_name)),
        _("Make a new text, like with `{name}.replace(...)`.", name=name)
        if type_name == "str"
        else _("Make a list of it on line {line}, with square brackets.", line=line)
        if squares and line is not None
        else _("Make a new one, or use a list."),
        line=failed.line,
        cols=failed.span(node) if node is not None else failed.cols,
        fix=failed.changed(source.node, new) if new and source is not None and "…" not in new else None,
    )  # fmt: skip


def _row_without_brackets(failed: Failed, node: ast.Subscript, name: str) -> Explanation:
    """`scan[0]`"""
    new = f"{name}()[{failed.source(node.slice)}]"
    return tell(
        "call_without_brackets",
        _("`{name}` needs brackets", name=name),
        _("Without brackets, `{name}` is the function itself, not its answer.", name=name),
        _("Write `{call}`.", call=code(new)),
        line=failed.line,
        cols=failed.span(node),
        fix=failed.replaced(node, new),
    )
