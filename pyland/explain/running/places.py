"""Places that a list or text does not have, and why they were asked for."""

import ast
import re

from pyland.explain.explanation import Explanation, Fix
from pyland.explain.running.counting import Counter, counter_of
from pyland.explain.running.failed import Failed
from pyland.explain.running.gathered import never_filled, one_place_less
from pyland.explain.wording import code, tell
from pyland.text import Message, _, plural


def no_place(failed: Failed) -> Explanation | None:
    """`gems[3]` of three gems."""
    if failed.matched(r"pop from|pop index|Cannot choose from an empty"):
        return _nothing_left(failed)
    for node in sorted(failed.nodes(ast.Subscript), key=lambda one: failed.span(one) != failed.cols):
        size, place = failed.size(node.value), failed.whole(node.slice)
        if size is None or place is None or -size <= place < size:
            continue
        return _told(failed, node, size, place)
    return _unseen(failed)


def _told(failed: Failed, node: ast.Subscript, size: int, place: int) -> Explanation:
    name = failed.shown(node.value)
    counter = counter_of(failed, node.slice)
    made = never_filled(failed, node.value) if size == 0 else one_place_less(failed, node.value, size, place)
    reason = _swapped(failed, node) or _why(failed, node, size, place, counter)
    text = failed.type_of(node.value) == "str"
    fix = _swapped_fix(failed, node) or (counter.fix if reason is not None and counter is not None else None)
    message, hint, fix = made or (*(reason or (_asked(name, size, place, text), _last(failed, node, size))), fix)
    return tell(
        "no_place",
        _("`{name}` is empty", name=name) if size == 0 else _("`{name}` has no place {place}", name=name, place=place),
        message,
        hint,
        line=failed.line,
        cols=failed.span(node),
        fix=fix,
    )


def _asked(name: str, size: int, place: int, text: bool = False) -> Message:
    if size == 0:
        return _("There is nothing in `{name}`, so it has no place {place}.", name=name, place=place)
    if text:
        return plural(
            "`{name}` has {count} letter, and its number is 0. You asked for number {place}.",
            "`{name}` has {count} letters, numbered 0 to {last}. You asked for number {place}.",
            size,
            name=name,
            last=size - 1,
            place=place,
        )
    return plural(
        "`{name}` has {count} thing, and its number is 0. You asked for number {place}.",
        "`{name}` has {count} things, numbered 0 to {last}. You asked for number {place}.",
        size,
        name=name,
        last=size - 1,
        place=place,
    )


def _last(failed: Failed, node: ast.Subscript, size: int) -> Message:
    name = failed.shown(node.value)
    if isinstance(node.ctx, ast.Store):
        return _("To put something new into it, write `{name}.append(...)`.", name=name)
    if size == 0:
        source = failed.made(node.value)
        if source is not None and source.line != failed.line:
            return _("It is empty since line {line}. Put something into it first.", line=source.line)
        return _("Put something into it first.")
    return _("The last one is `{name}[{last}]`.", name=name, last=size - 1)


def _swapped(failed: Failed, node: ast.Subscript) -> tuple[Message, Message] | None:
    """`grid[x][y]`, where `grid[y][x]` is right."""
    other = _turned(failed, node)
    if other is None:
        return None
    size = failed.size(node.value) or 0
    return (
        plural(
            "`{name}` has only {count} row, and `{place}` is not one of them. The row comes first.",
            "`{name}` has only {count} rows, and `{place}` is not one of them. The row comes first.",
            size,
            name=failed.shown(node.value),
            place=failed.shown(node.slice),
        ),
        _("Swap them: `{other}`.", other=code(other)),
    )


def _turned(failed: Failed, node: ast.Subscript) -> str | None:
    outer = next((one for one in failed.nodes(ast.Subscript) if one.value is node), None)
    if outer is None or not isinstance(node.value, ast.Name):
        return None
    if isinstance(node.slice, ast.Constant) and isinstance(outer.slice, ast.Constant):
        return None
    rows, x, y = failed.plain(node.value), failed.whole(node.slice), failed.whole(outer.slice)
    count = failed.size(node.value)
    if x is None or y is None or count is None or not 0 <= y < count:
        return None
    row = rows[y] if isinstance(rows, list | tuple) and y < len(rows) else None
    width = len(row) if isinstance(row, list | tuple | str) else None
    counter = counter_of(failed, node.slice)
    if width is not None and x >= width or counter is not None and counter.counts_to(counter_of(failed, outer.slice)):
        return None
    name = failed.source(node.value)
    return f"{name}[{failed.source(outer.slice)}][{failed.source(node.slice)}]"


def _swapped_fix(failed: Failed, node: ast.Subscript) -> Fix | None:
    other = _turned(failed, node)
    outer = next((one for one in failed.nodes(ast.Subscript) if one.value is node), None)
    return failed.replaced(outer, other) if other is not None and outer is not None else None


def _why(
    failed: Failed, node: ast.Subscript, size: int, place: int, counter: Counter | None
) -> tuple[Message, Message] | None:
    """Which counting led there."""
    name = failed.shown(node.value)
    if isinstance(node.slice, ast.Call) and failed.source(node.slice).startswith("len("):
        return (
            _("`{call}` is {place}, but I count from 0. The last place is {last}.", call=failed.shown(node.slice),
              place=place, last=size - 1),
            _("Write `{name}[-1]` for the last one.", name=name),
        )  # fmt: skip
    if size == 0 and isinstance(node.ctx, ast.Store):
        return None
    if counter is None:
        return None
    return counter.reason(name, size, place)


def _nothing_left(failed: Failed) -> Explanation:
    """`basket.pop()` of an empty basket, `random.choice([])`"""
    call = failed.exact(ast.Call) or next(iter(failed.nodes(ast.Call)), None)
    row: ast.expr | None = None
    if call is not None and isinstance(call.func, ast.Attribute) and call.func.attr in ("pop", "popleft"):
        row = call.func.value
    elif call is not None and call.args:
        row = call.args[0]
    shown = failed.shown(row) if row is not None else ""
    size = failed.size(row) if row is not None else None
    if call is not None and failed.matched(r"pop index") and size and call.args:
        return tell(
            "no_place",
            _("`{name}` has no place {place}", name=shown, place=failed.shown(call.args[0])),
            _asked(shown, size, failed.whole(call.args[0]) or 0),
            _("To take the last one out, write `{name}.pop()`.", name=shown),
            line=failed.line,
            cols=failed.span(call),
        )
    source = failed.made(row) if row is not None else None
    reason = never_filled(failed, row) if row is not None else None
    if reason is not None:
        return tell("empty_list", _("The list is empty"), reason[0], reason[1], line=failed.line, cols=failed.cols,
                    fix=reason[2])  # fmt: skip
    return tell(
        "empty_list",
        _("The list is empty"),
        _("`{name}` is empty, so line {line} can take nothing out of it.", name=shown, line=failed.line or 1)
        if shown
        else _("Line {line} wants something from a list, but there is nothing left in it.", line=failed.line or 1),
        _("It is empty since line {line}. Put something into it first.", line=source.line)
        if source is not None and source.line != failed.line and isinstance(source.node, ast.List)
        and not source.node.elts
        else _("Ask first: `if {name}:`.", name=shown)
        if re.fullmatch(r"\w+", shown)
        else _("Ask first how long it is with `len()`."),
        line=failed.line,
        cols=failed.cols,
    )  # fmt: skip


def _unseen(failed: Failed) -> Explanation:
    """A place that is not there, of something that was not seen."""
    node = failed.exact(ast.Subscript)
    split = node is not None and isinstance(node.value, ast.Call) and failed.source(node.value.func).endswith(".split")
    if node is not None and split:
        return tell(
            "no_place",
            _("That place is not there"),
            _("`{call}` has too few pieces. There is no number {place}.", call=failed.shown(node.value),
              place=failed.shown(node.slice)),
            _("Print it first, to see its pieces. The first is number 0."),
            line=failed.line,
            cols=failed.span(node),
        )  # fmt: skip
    return tell(
        "no_place",
        _("That place is not there"),
        _("Line {line} asks for a place that the list does not have.", line=failed.line or 1),
        _("The first place is 0, the last is one less than `len()`."),
        line=failed.line,
        cols=failed.cols,
    )
