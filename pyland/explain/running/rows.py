"""Lists, places and lengths: values that are no row of things, or no whole number."""

import ast

from pyland.explain.explanation import Explanation
from pyland.explain.running.failed import Failed
from pyland.explain.running.signs import forgotten_brackets
from pyland.explain.wording import NUMBERS, code, kind_of_value, tell
from pyland.text import _

_ROWS = frozenset({"scan", "bag", "position"})
"""Commands whose answer has places, and that need nothing in their brackets."""


def not_countable(failed: Failed) -> Explanation | None:
    """`for i in 5:`"""
    found = failed.matched(
        r"'(\w+)' object is not iterable|argument of type '(\w+)' is not|cannot unpack non-iterable (\w+)"
    )
    if not found:
        return None
    type_name = found[1] or found[2] or found[3]
    loop = next(iter(failed.nodes(ast.For)), None)
    if loop is not None and type_name in NUMBERS:
        shown, source = failed.shown(loop.iter), failed.source(loop.iter)
        return tell(
            "for_over_number",
            _("Count with `range`"),
            _("A `for` loop cannot run through the number `{shown}`.", shown=shown),
            _("Write `range({shown})`.", shown=shown),
            line=failed.line,
            cols=failed.span(loop.iter),
            fix=failed.replaced(loop.iter, f"range({source})") if source and type_name == "int" else None,
        )
    if type_name in ("function", "builtin_function_or_method"):
        return forgotten_brackets(failed)
    if found[3]:
        return tell(
            "cannot_unpack",
            _("Several names, one value"),
            _(
                "Line {line} has several names before `=`, but only {kind} behind it.",
                line=failed.line or 1,
                kind=kind_of_value(type_name),
            ),
            _("Put as many values behind `=` as there are names."),
            line=failed.line,
            cols=failed.cols,
        )
    return tell(
        "not_a_row",
        _("That is no list"),
        _("Line {line} needs a list or text, but got {kind}.", line=failed.line or 1, kind=kind_of_value(type_name)),
        _("Use a list like `[1, 2]`."),
        line=failed.line,
        cols=failed.cols,
    )


def square_brackets(failed: Failed) -> Explanation | None:
    """`5[0]`, `move_east[3]`, `gems["a"]`"""
    found = failed.matched(r"'(\w+)' object (?:is not subscriptable|does not support item (?:assignment|deletion))")
    if found:
        return _no_places(failed, found[1])
    found = failed.matched(
        r"(list|string|tuple|range|str(?:ing)?) ind(?:ices|ex) must be integers(?: or slices)?,? (?:and )?not '?(\w+)'?"
    )
    if not found:
        return None
    return tell(
        "place_not_number",
        _("A place is a whole number"),
        _(
            "Between the square brackets on line {line} stands {kind}.",
            line=failed.line or 1,
            kind=kind_of_value(found[2]),
        ),
        _("Use a whole number, like `[0]` for the first one."),
        line=failed.line,
        cols=failed.cols,
    )


def _no_places(failed: Failed, type_name: str) -> Explanation:
    node = next(iter(failed.nodes(ast.Subscript)), None)
    if (
        node is not None
        and isinstance(node.value, ast.Name)
        and type_name in ("function", "builtin_function_or_method", "type")
    ):
        if node.value.id in _ROWS and node.value.id in failed.context.commands:
            return _row_without_brackets(failed, node, node.value.id)
        inner = failed.source(node.slice)
        new = f"{node.value.id}({inner})"
        return tell(
            "square_for_round",
            _("Round brackets, please"),
            _("`{name}` works with round brackets, not with square ones.", name=node.value.id),
            _("Write `{new}`.", new=code(new)),
            line=failed.line,
            cols=failed.span(node),
            fix=failed.replaced(node, new) if inner else None,
        )
    if type_name in ("str", "tuple") and "assignment" in failed.problem.message:
        return tell(
            "cannot_change",
            _("That cannot be changed"),
            _("One piece of {kind} cannot be changed.", kind=kind_of_value(type_name)),
            _("Make a new one, or use a list."),
            line=failed.line,
            cols=failed.cols,
        )
    return tell(
        "no_places",
        _("Square brackets in the wrong place"),
        _("Only lists, texts and dictionaries have places. This is {kind}.", kind=kind_of_value(type_name)),
        _("Look at the name before the `[`."),
        line=failed.line,
        cols=failed.cols,
    )


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


def whole_number_wanted(failed: Failed) -> Explanation | None:
    """`range("3")`, `range(2.5)`, `len(5)`, `int([])`, `-"a"`"""
    found = failed.matched(r"'(\w+)' object cannot be interpreted as an integer")
    if found:
        return _whole_number(failed, found[1])
    found = failed.matched(r"object of type '(\w+)' has no len\(\)")
    if found:
        return tell(
            "no_length",
            _("That has no length"),
            _("`len()` counts lists and texts, but this is {kind}.", kind=kind_of_value(found[1])),
            _("Give `len()` a list or a text."),
            line=failed.line,
            cols=failed.cols,
        )
    found = failed.matched(r"(int|float)\(\) argument must be .*, not '(\w+)'")
    if found and found[2] in ("function", "builtin_function_or_method"):
        return forgotten_brackets(failed)
    if found:
        return tell(
            "no_number",
            _("That is no number"),
            _("`{name}()` makes numbers from text, but got {kind}.", name=found[1], kind=kind_of_value(found[2])),
            _("Look between the brackets of `{name}`.", name=found[1]),
            line=failed.line,
            cols=failed.cols,
        )
    found = failed.matched(r"sequence item \d+: expected str instance, (\w+) found")
    if found:
        return tell(
            "join_numbers",
            _("`join` wants texts only"),
            _("There is {kind} in the list that `join` should put together.", kind=kind_of_value(found[1])),
            _("Turn it into text with `str()` first."),
            line=failed.line,
            cols=failed.cols,
        )
    found = failed.matched(r"bad operand type for unary ([+-]): '(\w+)'")
    if found:
        return tell(
            "other_sum",
            _("`{sign}` needs a number", sign=found[1]),
            _(
                "Behind the `{sign}` on line {line} stands {kind}.",
                sign=found[1],
                line=failed.line or 1,
                kind=kind_of_value(found[2]),
            ),
            _("Put a number there."),
            line=failed.line,
            cols=failed.cols,
        )
    return None


def _whole_number(failed: Failed, type_name: str) -> Explanation:
    call = next((c for c in failed.nodes(ast.Call) if isinstance(c.func, ast.Name) and c.func.id == "range"), None)
    culprit = next((arg for arg in call.args if failed.type_of(arg) == type_name), None) if call else None
    name = "range" if call else None
    if call is not None and type_name in ("list", "tuple"):
        return _range_of_a_list(failed, call, culprit)
    fix = None
    if isinstance(culprit, ast.Constant) and isinstance(culprit.value, str) and culprit.value.isdigit():
        fix = failed.replaced(culprit, culprit.value)
    return tell(
        "whole_number",
        _("`{name}` needs a whole number", name=name) if name else _("A whole number is needed"),
        _("`{value}` is {kind}.", value=failed.shown(culprit), kind=kind_of_value(type_name))
        if culprit is not None and type_name != "float"
        else _("I got {kind} with a point in it.", kind=kind_of_value(type_name))
        if type_name == "float"
        else _("I got {kind} instead.", kind=kind_of_value(type_name)),
        _("Turn it into a whole number with `int()`.") if fix is None else _("Take the quotes away."),
        line=failed.line,
        cols=failed.span(culprit) if culprit is not None else failed.cols,
        fix=fix,
    )


def _range_of_a_list(failed: Failed, call: ast.Call, culprit: ast.expr | None) -> Explanation:
    """`range(scan())`, `range(gems)`"""
    shown = failed.shown(culprit) if culprit is not None else ""
    scanned = isinstance(culprit, ast.Call) and failed.source(culprit.func) == "scan"
    return tell(
        "whole_number",
        _("`range` needs a whole number"),
        _("`{value}` is a list.", value=shown) if shown else _("Line {line} gives it a list.", line=failed.line or 1),
        _("Without `range`: `for thing, x, y in {value}:`.", value=shown)
        if scanned
        else _("How many there are is `len({value})`. Or leave `range` out.", value=shown or "..."),
        line=failed.line,
        cols=failed.span(culprit) if culprit is not None else failed.span(call),
    )


def cannot_be_key(failed: Failed) -> Explanation | None:
    """A list as a key."""
    found = failed.matched(r"unhashable type: '(\w+)'")
    if not found:
        return None
    return tell(
        "cannot_be_key",
        _("A list cannot be a key"),
        _("{kind} can change, so it cannot be used as a key or in a set.", kind=kind_of_value(found[1]))
        if found[1] not in ("list",)
        else _("A list can change, so it cannot be used as a key or in a set."),
        _("Use text or a number."),
        line=failed.line,
        cols=failed.cols,
    )


EXPLAINERS = (not_countable, square_brackets, whole_number_wanted, cannot_be_key)
