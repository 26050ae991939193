"""Slips of writing that Python can read: a comma in a number, a point for a comma, a mark in front of a line."""

import ast
import re
from collections.abc import Iterator

from pyland.explain.explanation import Explanation, Fix
from pyland.explain.running.failed import Failed
from pyland.explain.syntax.broken import read_error
from pyland.explain.wording import code, tell
from pyland.text import _

_TOO_MANY = r"takes .*(?:\(\d+ given\)|\d+ (?:was|were) given)|expected (?:at most )?\d+ arguments?, got"
_COMMA = r"(?<![\w.])(\d+),(\d+)(?![\w.])"


def list_mark(failed: Failed) -> Explanation | None:
    """`- print("Hello")`: a dash in front of a line, as in a list of things to do."""
    found = re.match(r"^(\s*)([-+~])\s*[^\W\d]\w*\s*[(.]", failed.text)
    if not found or failed.line is None or not failed.matched(r"bad operand type for unary [-+~]"):
        return None
    start = len(found[1])
    return tell(
        "list_mark",
        _("A line begins with its command"),
        _("Line {line} begins with `{mark}`. Python takes that for a minus.", line=failed.line, mark=found[2])
        if found[2] == "-"
        else _("Line {line} begins with `{mark}`. Python takes that for a sum.", line=failed.line, mark=found[2]),
        _("Take the `{mark}` away.", mark=found[2]),
        line=failed.line,
        cols=(start, start + 1),
        fix=failed.line_fix(found[1] + failed.text[start + 1 :].lstrip()),
    )


def comma_in_number(failed: Failed) -> Explanation | None:
    """`time.sleep(0,5)`: with a comma these are two numbers."""
    details = failed.problem.details
    # The other commands take whole numbers.
    command = details.get("fault") == "too_many" and details.get("command") == "wait"
    if not command and not failed.matched(_TOO_MANY):
        return None
    for call in failed.nodes(ast.Call):
        found = re.search(rf"\(\s*{_COMMA}\s*\)$", failed.source(call))
        if found and len(call.args) == 2 and not call.keywords and _name_of(call) not in failed.scopes.functions:
            new = f"{failed.source(call)[: found.start(1)]}{found[1]}.{found[2]})"
            return tell(
                "comma_in_number",
                _("A comma makes two numbers"),
                _("`{both}` on line {line} is two numbers for Python.", both=code(f"{found[1]},{found[2]}"),
                  line=failed.line or 1),
                _("One number has a point: `{right}`.", right=code(f"{found[1]}.{found[2]}")),
                line=failed.line,
                cols=failed.span(call),
                fix=failed.replaced(call, new),
            )  # fmt: skip
    return None


def point_for_comma(failed: Failed) -> Explanation | None:
    """`random.randint(1.6)`: with a point this is one number."""
    if not failed.matched(r"missing 1 required positional argument|expected (?:at least )?2 arguments, got 1"):
        return None
    for call in failed.nodes(ast.Call):
        found = re.search(r"\(\s*(\d+)\.(\d+)\s*\)$", failed.source(call))
        if found and len(call.args) == 1 and not call.keywords:
            both = f"{found[1]}, {found[2]}"
            return tell(
                "point_for_comma",
                _("A point makes one number"),
                _("`{name}` needs two values, but `{one}` with a point is only one.", name=code(_name_of(call)),
                  one=code(f"{found[1]}.{found[2]}")),
                _("Between two values comes a comma: `{both}`.", both=code(both)),
                line=failed.line,
                cols=failed.span(call),
                fix=failed.replaced(call, f"{failed.source(call)[: found.start(1)]}{both})"),
            )  # fmt: skip
    return None


def _name_of(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def number_made_with_comma(failed: Failed) -> Explanation | None:
    """`gold = 1,000` above the line on which `gold` should be one number."""
    for name, line in _rows_made(failed):
        text = failed.lines[line - 1]
        found = re.search(rf"=\s*[-+]?{_COMMA}\s*(?:#.*)?$", text)
        if not found:
            continue
        thousands = len(found[2]) == 3 and len(found[1]) <= 3 and found[1] != "0"
        right = found[1] + ("" if thousands else ".") + found[2]
        start, end = found.start(1), found.end(2)
        return tell(
            "comma_in_number",
            _("A comma makes two numbers"),
            _("On line {line}, `{name}` became two numbers: `{first}` and `{second}`.", line=line, name=name,
              first=found[1], second=found[2])
            if failed.line != line
            else _("`{name}` became two numbers: `{first}` and `{second}`.", name=name, first=found[1],
                   second=found[2]),
            _("Write the number without a comma: `{right}`.", right=right),
            line=line,
            cols=(start, end),
            fix=_fix(failed, line, text[:start] + right + text[end:]),
        )  # fmt: skip
    return None


def _fix(failed: Failed, line: int, new: str) -> Fix | None:
    """A line replaced, when Python can read the program then."""
    lines = [*failed.lines]
    old, lines[line - 1] = lines[line - 1], new
    try:
        return Fix(line, old, new) if read_error("\n".join(lines)) is None else None
    except (ValueError, MemoryError, RecursionError, OverflowError):
        return None


def _rows_made(failed: Failed) -> Iterator[tuple[str, int]]:
    """The names of the line that are rows of two values, and where they got them."""
    names = {node.id for node in failed.nodes(ast.Name)}
    for node in ast.walk(failed.tree) if failed.tree else ():
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Tuple(elts=[_first, _second]) as row):
                if name in names and failed.problem.values.get(f"type:{name}", "tuple") == "tuple":
                    yield name, row.lineno


WITH_COMMAS = (comma_in_number, number_made_with_comma)
SLIPS = (list_mark, comma_in_number, point_for_comma, number_made_with_comma)
