"""Lists and lengths: values that are no row of things, or no whole number."""

import ast

from pyland.explain.explanation import Explanation, Fix
from pyland.explain.running.digits import number_wanted
from pyland.explain.running.failed import Failed
from pyland.explain.running.signs import forgotten_brackets
from pyland.explain.running.squares import square_brackets
from pyland.explain.running.taking import unpacking
from pyland.explain.wording import NUMBERS, code, kind_of_value, tell
from pyland.text import Message, _

_FUNCTIONS = ("function", "builtin_function_or_method", "method")


def not_countable(failed: Failed) -> Explanation | None:
    """`for i in 5:`"""
    found = failed.matched(
        r"'([\w.]+)' object is not iterable|argument of type '([\w.]+)' is not"
        r"|(?:Value after|argument after) \* must be an iterable, not (\w+)|can only join an iterable|'(\w+)' is not a "
    )
    if not found:
        return None
    type_name = (found[1] or found[2] or found[3] or found[4] or "int").split(".")[-1]
    loop = next(iter(failed.nodes(ast.For)), None)
    if type_name in _FUNCTIONS:
        return forgotten_brackets(failed)
    if loop is not None and type_name in NUMBERS:
        return _over_number(failed, loop, type_name)
    node, outer = _row_of(failed, type_name, loop)
    if node is None:
        return tell(
            "not_a_row",
            _("That is no list"),
            _("Line {line} needs a list or text, but got {kind}.", line=failed.line or 1,
              kind=_kind(failed, type_name)),
            _("Use a list like `[1, 2]`."),
            line=failed.line,
            cols=failed.cols,
        )
    return _no_row(failed, node, outer, type_name)


def _kind(failed: Failed, type_name: str) -> Message:
    return _("one `{kind}`", kind=code(type_name)) if type_name in failed.scopes.all_names else kind_of_value(type_name)


def _over_number(failed: Failed, loop: ast.For, type_name: str) -> Explanation:
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


def _row_of(failed: Failed, type_name: str, loop: ast.For | None) -> tuple[ast.expr | None, str]:
    """The piece that should be a row, and the function or sign that wants one."""
    if loop is not None:
        return loop.iter, "for"
    question = next((one for one in failed.nodes(ast.Compare) if isinstance(one.ops[-1], ast.In | ast.NotIn)), None)
    if question is not None and "argument of type" in failed.problem.message:
        return question.comparators[-1], "in"
    calls = sorted(failed.nodes(ast.Call), key=lambda call: failed.span(call) != failed.cols)
    for call in calls:
        if call.args:
            fitting = [arg for arg in call.args if failed.type_of(arg) in (type_name, None)]
            if fitting:
                return fitting[-1], failed.source(call.func)
    change = next(iter(failed.nodes(ast.AugAssign)), None)
    return (change.value, "+=") if change is not None else (None, "")


def _no_row(failed: Failed, node: ast.expr, outer: str, type_name: str) -> Explanation:
    shown = failed.shown(node)
    source = failed.made(node, type_name)
    line = source.line if source is not None and source.line != failed.line else None
    hint, fix = _row_hint(failed, node, outer, type_name)
    return tell(
        "not_a_row",
        _("That is no list"),
        _("`{name}` is {kind} since line {line}, but `{outer}` wants a list or text.", name=shown,
          kind=_kind(failed, type_name), line=line, outer=code(outer, 20))
        if line is not None
        else _("`{name}` is {kind}, but `{outer}` wants a list or text.", name=shown, kind=_kind(failed, type_name),
               outer=code(outer, 20)),
        hint,
        line=failed.line,
        cols=failed.span(node),
        fix=fix,
    )  # fmt: skip


def _row_hint(failed: Failed, node: ast.expr, outer: str, type_name: str) -> tuple[Message, Fix | None]:
    source = failed.source(node)
    if outer == "+=":
        return _("To put one thing in, write `append`, or square brackets: `[{value}]`.", value=code(source, 20)), (
            failed.replaced(node, f"[{source}]")
        )
    if outer == "in" and type_name in NUMBERS:
        return _("To ask if they are the same, write `==`."), None
    if type_name in failed.scopes.all_names:
        row = next(
            (one.target.attr for one in ast.walk(failed.tree or ast.Module([], []))
             if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Attribute)), None,
        ) or next(
            (target.attr for one in ast.walk(failed.tree or ast.Module([], [])) if isinstance(one, ast.Assign)
             and isinstance(one.value, ast.List | ast.ListComp) for target in one.targets
             if isinstance(target, ast.Attribute)), None,
        )  # fmt: skip
        if row is not None:
            return _("Go through the list in it: `{name}.{row}`.", name=code(source, 20), row=row), (
                failed.replaced(node, f"{source}.{row}")
            )
        return _("Use a list that it has, with a dot."), None
    if outer in ("max", "min") and type_name in NUMBERS:
        return _("Give it a list, or at least two numbers."), None
    if outer in ("list", "tuple", "set", "sorted", "enumerate") and type_name == "int":
        return _("To count, write `range({value})`.", value=code(source, 20)), failed.replaced(node, f"range({source})")
    return _("Put it into square brackets: `[{value}]`.", value=code(source, 20)), None


def whole_number_wanted(failed: Failed) -> Explanation | None:
    """`range("3")`, `range(2.5)`"""
    found = failed.matched(r"'(\w+)' object cannot be interpreted as an integer")
    if found and found[1] in _FUNCTIONS:
        return forgotten_brackets(failed)
    return _whole_number(failed, found[1]) if found else None


def no_length(failed: Failed) -> Explanation | None:
    """`len(5)`"""
    found = failed.matched(r"object of type '([\w.]+)' has no len\(\)")
    if not found:
        return None
    kind = found[1].split(".")[-1]
    if kind in _FUNCTIONS:
        return forgotten_brackets(failed)
    call = failed.exact(ast.Call) or next(iter(failed.nodes(ast.Call)), None)
    node = call.args[0] if call is not None and call.args else None
    source = failed.made(node, kind) if node is not None else None
    line = source.line if source is not None and source.line != failed.line else None
    shown = failed.shown(node) if node is not None else "..."
    number = kind in NUMBERS
    return tell(
        "no_length",
        _("That has no length"),
        _("`len()` counts lists and texts, but `{name}` is {kind} since line {line}.", name=shown,
          kind=_kind(failed, kind), line=line)
        if line is not None
        else _("`len()` counts lists and texts, but `{name}` is {kind}.", name=shown, kind=_kind(failed, kind)),
        _("To count its digits, write `len(str({name}))`.", name=shown)
        if number
        else _("Make a list of it first: `len(list({name}))`.", name=shown)
        if kind in ("map", "filter", "zip", "generator", "enumerate")
        else _("Give `len()` a list or a text."),
        line=failed.line,
        cols=failed.cols,
        fix=failed.replaced(node, f"str({failed.source(node)})") if number and node is not None else None,
    )  # fmt: skip


def join_numbers(failed: Failed) -> Explanation | None:
    """`", ".join([1, 2])`"""
    found = failed.matched(r"sequence item (\d+): expected str instance, (\w+) found")
    if not found:
        return None
    call = next(
        (one for one in failed.nodes(ast.Call) if isinstance(one.func, ast.Attribute) and one.func.attr == "join"), None
    )
    row = call.args[0] if call is not None and call.args else None
    value = failed.plain(row) if row is not None else None
    item = value[int(found[1])] if isinstance(value, list | tuple) and int(found[1]) < len(value) else None
    source = failed.made(row) if row is not None else None
    line = source.line if source is not None and source.line != failed.line else None
    named = isinstance(row, ast.Name)
    return tell(
        "join_numbers",
        _("`join` wants texts only"),
        _("In `{row}` (line {line}) stands `{item}`, and that is {kind}.", row=failed.shown(row), line=line,
          item=code(repr(item), 16), kind=kind_of_value(found[2]))
        if line is not None and row is not None and item is not None
        else _("There is {kind} in the list that `join` should put together.", kind=kind_of_value(found[2])),
        _("Turn each into text: `join(str(x) for x in {row})`.", row=failed.shown(row))
        if named and row is not None
        else _("Turn it into text with `str()` first."),
        line=failed.line,
        cols=failed.cols,
        fix=failed.replaced(row, f"str(x) for x in {failed.source(row)}") if named and row is not None else None,
    )  # fmt: skip


def _whole_number(failed: Failed, type_name: str) -> Explanation:
    call = next((c for c in failed.nodes(ast.Call) if isinstance(c.func, ast.Name) and c.func.id == "range"), None)
    name = "range" if call else None
    calls = [call] if call is not None else list(failed.nodes(ast.Call))
    given = [arg for one in calls for arg in one.args]
    culprit = next((arg for arg in given if failed.type_of(arg) in (type_name, None)), None)
    if call is not None and type_name in ("list", "tuple", "dict", "set"):
        return _range_of_a_list(failed, call, culprit)
    source = failed.made(culprit, type_name) if culprit is not None else None
    line = source.line if source is not None and source.line != failed.line else None
    divided = source is not None and isinstance(source.node, ast.BinOp) and isinstance(source.node.op, ast.Div)
    hint, fix = _to_whole(failed, culprit, type_name, source.node if source is not None and divided else None)
    shown = failed.shown(culprit) if culprit is not None else "..."
    return tell(
        "whole_number",
        _("`{name}` needs a whole number", name=name) if name else _("A whole number is needed"),
        _("`{value}` is {kind} with a point since line {line}.", value=shown, kind=kind_of_value(type_name), line=line)
        if type_name == "float" and line is not None
        else _("`{value}` is {kind} since line {line}.", value=shown, kind=kind_of_value(type_name), line=line)
        if line is not None
        else _("`{value}` is {kind}.", value=shown, kind=kind_of_value(type_name))
        if culprit is not None and type_name != "float"
        else _("I got {kind} with a point in it.", kind=kind_of_value(type_name))
        if type_name == "float"
        else _("I got {kind} instead.", kind=kind_of_value(type_name)),
        hint,
        line=failed.line,
        cols=failed.span(culprit) if culprit is not None else failed.cols,
        fix=fix,
    )


def _to_whole(
    failed: Failed, culprit: ast.expr | None, type_name: str, division: ast.AST | None
) -> tuple[Message, Fix | None]:
    if isinstance(culprit, ast.Constant) and isinstance(culprit.value, str) and culprit.value.isdigit():
        return _("Take the quotes away."), failed.replaced(culprit, culprit.value)
    if isinstance(culprit, ast.Constant) and isinstance(culprit.value, str):
        return _("Put a number there, without quotes."), None
    if division is not None:
        whole = failed.code_of(division, 200).replace("/", "//")
        fix = failed.changed(division, whole) if whole.count("//") == 1 else None
        return _("`/` makes a point. Divide with `//`: `{whole}`.", whole=code(whole)), fix
    if culprit is not None and type_name in ("str", "float"):
        new = f"int({failed.source(culprit)})"
        sure = type_name == "float" or (failed.seen(culprit) or "")[1:-1].isdigit()
        fix = failed.replaced(culprit, new) if sure else None
        return _("Turn it into a whole number: `{new}`.", new=code(new)), fix
    return _("Turn it into a whole number with `int()`."), None


def _range_of_a_list(failed: Failed, call: ast.Call, culprit: ast.expr | None) -> Explanation:
    """`range(scan())`, `range(gems)`"""
    shown = failed.shown(culprit) if culprit is not None else ""
    scanned = isinstance(culprit, ast.Call) and failed.source(culprit.func) == "scan"
    source = failed.source(culprit) if culprit is not None else ""
    return tell(
        "whole_number",
        _("`range` needs a whole number"),
        _("`{value}` is a list.", value=shown) if shown else _("Line {line} gives it a list.", line=failed.line or 1),
        _("Without `range`: `for thing, x, y in {value}:`.", value=shown)
        if scanned
        else _("How many there are is `len({value})`. Or leave `range` out.", value=shown or "..."),
        line=failed.line,
        cols=failed.span(culprit) if culprit is not None else failed.span(call),
        fix=failed.replaced(culprit, f"len({source})") if culprit is not None and source and not scanned else None,
    )


def cannot_be_key(failed: Failed) -> Explanation | None:
    """A list as a key."""
    found = failed.matched(r"unhashable type: '(\w+)'")
    if not found:
        return None
    sets = [node for node in failed.nodes(ast.Set) if any(isinstance(one, ast.Dict | ast.List) for one in node.elts)]
    literal = next(iter(sets), None)
    if literal is not None:
        return tell(
            "cannot_be_key",
            _("Curly brackets make a set"),
            _("A set cannot hold {kind}. Curly brackets without `:` make a set.", kind=kind_of_value(found[1])),
            _("For a list of them, use square brackets: `[...]`."),
            line=failed.line,
            cols=failed.span(literal) or failed.cols,
        )
    return tell(
        "cannot_be_key",
        _("A list cannot be a key") if found[1] == "list" else _("That cannot be a key"),
        _("{kind} can change, so it cannot be used as a key or in a set.", kind=kind_of_value(found[1]))
        if found[1] not in ("list",)
        else _("A list can change, so it cannot be used as a key or in a set."),
        _("Use round brackets instead of square ones: `(1, 2)`. Or use text or a number.")
        if found[1] == "list"
        else _("Use text or a number."),
        line=failed.line,
        cols=failed.cols,
    )


EXPLAINERS = (
    unpacking, not_countable, square_brackets, whole_number_wanted, no_length, join_numbers, number_wanted,
    cannot_be_key,
)  # fmt: skip
