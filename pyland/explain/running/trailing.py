"""Rows that nobody meant: a comma left at the end of a line; and sums of rows of texts."""

import ast
import re

from pyland.explain.explanation import Explanation
from pyland.explain.running.failed import Failed
from pyland.explain.running.overwritten import where_made
from pyland.explain.running.sources import Source
from pyland.explain.wording import code, tell
from pyland.text import _


def trailing_comma(failed: Failed) -> Explanation | None:
    """`laps = 4,` and then `range(laps)`"""
    if "tuple" not in failed.problem.message and failed.problem.details.get("type") != "tuple":
        return None
    for node in (*failed.nodes(ast.Name), *failed.nodes(ast.Attribute)):
        if failed.type_of(node) != "tuple":
            continue
        source = failed.made(node, "tuple")
        if source is not None and isinstance(source.node, ast.Tuple) and len(source.node.elts) == 1:
            told = _comma_at_the_end(failed, node, source, source.node.elts[0])
            if told is not None:
                return told
    return None


def _comma_at_the_end(failed: Failed, node: ast.expr, source: Source, only: ast.expr) -> Explanation | None:
    found = re.search(r",\s*(?:#.*)?$", failed.text_at(source.line))
    if not found:
        return None
    text = failed.text_at(source.line)
    return tell(
        "trailing_comma",
        _("A comma too much"),
        _("The comma at the end of line {line} makes a row of values out of `{name}`.", line=source.line,
          name=source.name or failed.shown(node)),
        _("Take the comma behind `{value}` away.", value=failed.code_of(only, 20)),
        line=source.line,
        cols=(found.start(), found.start() + 1),
        fix=failed.fix_at(source.line, text[: found.start()] + text[found.start() + 1 :]),
    )  # fmt: skip


def sum_of_texts(failed: Failed) -> Explanation | None:
    """`sum(["5", "10"])`, `sum("123")`"""
    if not failed.matched(r"unsupported operand type\(s\) for \+: '(int|float)' and '(str|list|tuple|dict)'"):
        return None
    sums = (one for one in failed.nodes(ast.Call) if isinstance(one.func, ast.Name) and one.func.id == "sum")
    call = next(sums, None)
    if call is None or not call.args or (failed.cols and failed.span(call) != failed.cols):
        return None
    row = call.args[0]
    shown, value = failed.shown(row), failed.plain(row)
    items = list(value) if isinstance(value, list | tuple | str | dict) else []
    odd = next((item for item in items if not isinstance(item, int | float)), None)
    if odd is not None and not isinstance(odd, str):
        return None
    made = where_made(failed, row.id) if isinstance(row, ast.Name) else []
    line = made[0].line if len(made) == 1 and made[0].way == "set" else None
    digits = odd is None or odd.strip().replace(".", "", 1).lstrip("-").isdigit()
    return tell(
        "text_for_number",
        _("`sum` adds numbers only"),
        _("In `{row}` (line {line}) are texts, like `{item}`. They cannot be added up.", row=shown, line=line,
          item=code(repr(odd), 20))
        if line is not None and odd is not None
        else _("In `{row}` are texts. They cannot be added up.", row=shown),
        _("Turn each into a number: `sum(int(x) for x in {row})`.", row=shown)
        if digits
        else _("Put only numbers into it."),
        line=failed.line,
        cols=failed.span(call),
        fix=failed.replaced(row, f"int(x) for x in {failed.source(row)}") if digits and odd is not None and all(
            isinstance(item, str) and item.strip().isdigit() for item in items
        ) else None,
    )  # fmt: skip
