"""Sums with lists, dictionaries, dates and things of own classes."""

import ast
import re
from collections.abc import Callable

from pyland.explain.explanation import Explanation
from pyland.explain.running.failed import Failed
from pyland.explain.running.operands import Operands, operands, types_told
from pyland.explain.running.signs import forgotten_brackets
from pyland.explain.running.sources import Source
from pyland.explain.wording import NUMBERS, code, kind_of_value, tell
from pyland.text import Message, _

_DATES = ("date", "datetime", "timedelta", "time")
_ROWS = ("range", "dict_keys", "dict_values", "dict_items", "map", "filter", "zip", "generator")


def other_sum(failed: Failed) -> Explanation | None:
    """`[1] + 2`, `"a" - "b"`, `"a" * "b"`"""
    times = failed.matched(r"can't multiply sequence by non-int of type '(\w+)'")
    if times:
        return _times(failed, times[1])
    types = types_told(failed)
    if types is None or "not supported between" in failed.problem.message:
        return None
    if set(types) & {"function", "builtin_function_or_method", "method"}:
        return forgotten_brackets(failed)
    sides = operands(failed)
    for explain in _BY_SIDES:
        told = explain(failed, sides) if sides is not None else None
        if told is not None:
            return told
    sign = sides.sign if sides is not None else "+"
    odd = _from_above(failed, sides) if sides is not None else None
    if odd is not None and sides is not None:
        node, source = odd
        date = _as_date(failed, source.node) if set(types) & {"date", "datetime"} else None
        return tell(
            "other_sum",
            _("`{sign}` does not work here", sign=sign),
            _("`{name}` is {kind} since line {line}. I cannot use `{sign}` with {left} and {right}.", sign=sign,
              name=failed.shown(node), line=source.line, left=_kind(failed, types[0]), right=_kind(failed, types[1]),
              kind=_kind(failed, types[0 if node is sides.left else 1])),
            _("Make a date on line {line}: `{date}`.", line=source.line, date=code(date))
            if date is not None
            else _("Put something else there on line {line}.", line=source.line),
            line=failed.line,
            cols=failed.cols,
            fix=failed.changed(source.node, date) if date is not None else None,
        )  # fmt: skip
    return tell(
        "other_sum",
        _("`{sign}` does not work here", sign=sign),
        _("I cannot use `{sign}` with {left} and {right}.", sign=sign, left=_kind(failed, types[0]),
          right=_kind(failed, types[1])),
        _("Look at both sides of `{sign}`.", sign=sign),
        line=failed.line,
        cols=failed.cols,
    )  # fmt: skip


def _from_above(failed: Failed, sides: Operands) -> tuple[ast.expr, Source] | None:
    """The side that is no number, when that was written on another line."""
    for node, kind in zip((sides.left, sides.right), sides.types, strict=True):
        source = failed.made(node, kind) if kind not in NUMBERS else None
        written = isinstance(source.node, ast.Constant | ast.Tuple | ast.List | ast.Dict | ast.Set) if source else False
        if source is not None and source.line != failed.line and written:
            return node, source
    return None


def _as_date(failed: Failed, text: ast.AST) -> str | None:
    """`date(2012, 4, 30)` for `"2012-04-30"`, where `date` is at hand."""
    found = re.fullmatch(r"(\d{4})-(\d\d?)-(\d\d?)", str(getattr(text, "value", "")))
    name = "date" if "date" in failed.scopes.all_names else None
    return f"{name}({', '.join(str(int(part)) for part in found.groups())})" if found and name else None


def _kind(failed: Failed, type_name: str) -> Message:
    return _("one `{kind}`", kind=code(type_name)) if type_name in failed.scopes.all_names else kind_of_value(type_name)


def _times(failed: Failed, type_name: str) -> Explanation:
    """`"-" * 2.5`, `"3" * "4"`"""
    node = failed.exact(ast.BinOp) or next(iter(failed.nodes(ast.BinOp)), None)
    if node is not None and type_name == "str" and failed.type_of(node.left) == "str":
        both = failed.plain(node.left), failed.plain(node.right)
        if all(isinstance(one, str) and one.strip().isdigit() for one in both):
            told = _two_texts(failed, Operands(node, node.left, "*", node.right, ("str", "str")))
            if told is not None:
                return told
    number = None
    if node is not None:
        number = node.right if failed.type_of(node.left) in ("str", "list", "tuple") else node.left
        number = node.right if type_name == "str" else number
    source = failed.made(number, type_name) if number is not None else None
    if source is not None and type_name == "float" and isinstance(source.node, ast.BinOp | ast.AugAssign):
        return _divided(failed, number, source.node)
    line = source.line if source is not None and source.line != failed.line else None
    shown = failed.shown(number) if number is not None else ""
    return tell(
        "other_sum",
        _("`*` needs a whole number"),
        _("`{name}` is {kind} since line {line}. To repeat a text or list, I need a whole number.", name=shown,
          kind=kind_of_value(type_name), line=line)
        if line is not None
        else _("To repeat a text or list, I need a whole number, not {kind}.", kind=kind_of_value(type_name))
        if type_name != "float"
        else _("To repeat a text or list, I need a whole number, without a point."),
        _("Turn it into a number: `int({name})`.", name=shown)
        if type_name == "str" and shown and not isinstance(number, ast.Constant)
        else _("Use a number like `3`.")
        if isinstance(number, ast.Constant)
        else _("Turn it into a number with `int()`.")
        if type_name == "str"
        else _("Make it whole: `int({name})`.", name=shown)
        if type_name == "float" and shown
        else _("Use a number like `3`."),
        line=failed.line,
        cols=failed.span(number) if number is not None else failed.cols,
        fix=failed.replaced(number, f"int({failed.source(number)})")
        if number is not None and (type_name == "float" or (failed.seen(number) or "")[1:-1].isdigit())
        else None,
    )  # fmt: skip


def _divided(failed: Failed, number: ast.expr | None, made: ast.BinOp | ast.AugAssign) -> Explanation:
    whole = failed.code_of(made, 200).replace("/", "//", 1)
    is_division = isinstance(made.op, ast.Div) and "//" not in failed.code_of(made, 200)
    return tell(
        "other_sum",
        _("`*` needs a whole number"),
        _("`{name}` has a point in it, because line {line} divides with `/`.", name=failed.shown(number),  # type: ignore[arg-type]
          line=made.lineno)
        if is_division
        else _("`{name}` got a point in it on line {line}.", name=failed.shown(number), line=made.lineno),  # type: ignore[arg-type]
        _("To get a whole number, divide with `//`.")
        if is_division
        else _("Make it whole: `int({name})`.", name=failed.shown(number)),  # type: ignore[arg-type]
        line=failed.line,
        cols=failed.span(number) if number is not None else failed.cols,
        fix=failed.changed(made, whole) if is_division and "…" not in whole else None,
    )  # fmt: skip


def _list_and_one(failed: Failed, sides: Operands) -> Explanation | None:
    """`names + "Zoe"`, `total += scores`, `"I have " + bag`"""
    left, right = sides.types
    if sides.sign not in ("+", "+=") or "list" not in sides.types and "tuple" not in sides.types:
        return None
    if "str" in sides.types and left == "str":
        return _row_into_text(failed, sides.right)
    if left == "str" or (right == "list" and left in NUMBERS):
        return tell(
            "other_sum",
            _("A list is no number"),
            _("`{name}` is a list, so it cannot be added to a number.", name=failed.shown(sides.right)),
            _("To add up all that is in it, write `sum({name})`.", name=failed.shown(sides.right)),
            line=failed.line,
            cols=failed.span(sides.right),
            fix=failed.replaced(sides.right, f"sum({failed.source(sides.right)})")
            if _numbers(failed, sides.right)
            else None,
        )
    if left != "list":
        return None
    if isinstance(sides.right, ast.Constant) and isinstance(sides.right.value, str) and " " in sides.right.value:
        return _row_into_text(failed, sides.left)
    whole = right in _ROWS or right == "tuple"
    new = f"list({failed.source(sides.right)})" if whole else f"[{failed.source(sides.right)}]"
    return tell(
        "other_sum",
        _("A list grows with `append`"),
        _("`{name}` is a list. With `+` it only takes another list, and `{value}` is {kind}.",
          name=failed.shown(sides.left), value=failed.shown(sides.right), kind=_kind(failed, right)),
        _("Use `append`, or put square brackets around the value: `{new}`.", new=code(new, 24))
        if not whole
        else _("Make a list of it: `{new}`.", new=code(new, 24)),
        line=failed.line,
        cols=failed.span(sides.right),
        fix=failed.replaced(sides.right, new) if failed.source(sides.right) else None,
    )  # fmt: skip


def _numbers(failed: Failed, node: ast.expr) -> bool:
    value = failed.plain(node)
    return isinstance(value, list | tuple) and all(isinstance(item, int | float) for item in value)


def _row_into_text(failed: Failed, row: ast.expr) -> Explanation:
    """`"I have " + bag`"""
    shown = failed.shown(row)
    talks = failed.text.strip().startswith(("print(", "say("))
    return tell(
        "other_sum",
        _("A list is no text"),
        _("`{name}` is {kind}. With `+` it cannot be joined to text.", name=shown,
          kind=kind_of_value(failed.type_of(row) or "list")),
        _("Put a comma instead of `+`, or write `str({name})`.", name=shown)
        if talks
        else _("Write `str({name})`.", name=shown),
        line=failed.line,
        cols=failed.span(row),
        fix=failed.replaced(row, f"str({failed.source(row)})") if failed.source(row) else None,
    )  # fmt: skip


def _thing_into_text(failed: Failed, sides: Operands) -> Explanation | None:
    """`"Today is " + date`, `"Bag: " + {...}`"""
    if sides.sign not in ("+", "+=") or "str" not in sides.types:
        return None
    thing, kind = (sides.right, sides.types[1]) if sides.types[0] == "str" else (sides.left, sides.types[0])
    shown = failed.shown(thing)
    return tell(
        "other_sum",
        _("That is no text"),
        _("`{name}` is {kind}. With `+` it cannot be joined to text.", name=shown, kind=_kind(failed, kind)),
        _("Put a comma instead of `+`, or write `str({name})`.", name=shown),
        line=failed.line,
        cols=failed.span(thing),
        fix=failed.replaced(thing, f"str({failed.source(thing)})") if failed.source(thing) else None,
    )


def _dates(failed: Failed, sides: Operands) -> Explanation | None:
    """`trip + 7`"""
    if not set(sides.types) & set(_DATES) or not NUMBERS & set(sides.types):
        return None
    number = sides.left if sides.types[0] in NUMBERS else sides.right
    days = f"timedelta(days={failed.source(number)})"
    if any(isinstance(node, ast.Import) and any(alias.name == "datetime" for alias in node.names)
           for node in ast.walk(failed.tree or ast.Module([], []))):  # fmt: skip
        days = f"datetime.{days}"
    return tell(
        "other_sum",
        _("Days or hours?"),
        _("With a date, a bare number like `{number}` does not say how many of what.", number=failed.shown(number)),
        _("Write `{days}`.", days=code(days)),
        line=failed.line,
        cols=failed.span(number),
        fix=failed.replaced(number, days)
        if days.startswith("datetime.") or "timedelta" in failed.scopes.all_names
        else None,
    )  # fmt: skip


def _own_things(failed: Failed, sides: Operands) -> Explanation | None:
    """`purse + coin` of own classes"""
    for node, kind in zip((sides.left, sides.right), sides.types, strict=True):
        if kind in {one.name for one in ast.walk(failed.tree or ast.Module([], [])) if isinstance(one, ast.ClassDef)}:
            parts = [
                one.attr for one in ast.walk(failed.tree or ast.Module([], []))
                if isinstance(one, ast.Attribute) and isinstance(one.ctx, ast.Store)
            ]  # fmt: skip
            text = "str" in sides.types
            part = parts[0 if text else -1] if parts else ""
            new = f"{failed.source(node)}.{part}" if parts else ""
            return tell(
                "other_sum",
                _("Which part of it?"),
                _("`{name}` is a whole `{kind}`, and `{sign}` does not know what to do with it.",
                  name=failed.shown(node), kind=code(kind), sign=sides.sign),
                _("Use a part of it, like `{new}`.", new=code(new))
                if new and text
                else _("Use a part that is a number, like `{new}`.", new=code(new))
                if new
                else _("Use a part of it that is a number."),
                line=failed.line,
                cols=failed.span(node),
            )  # fmt: skip
    return None


def _two_dictionaries(failed: Failed, sides: Operands) -> Explanation | None:
    """`prices + more`, `{1} + {2}`"""
    if sides.sign not in ("+", "+=") or sides.types not in (("dict", "dict"), ("set", "set")):
        return None
    whole = failed.source(sides.node)
    new = f"{failed.source(sides.left)} {sides.sign.replace('+', '|')} {failed.source(sides.right)}"
    return tell(
        "other_sum",
        _("`+` cannot join these"),
        _("`{left}` and `{right}` are {kind} each. They are joined with `|`, not with `+`.",
          left=failed.shown(sides.left), right=failed.shown(sides.right), kind=kind_of_value(sides.types[0])),
        _("Write `{new}`.", new=code(new)),
        line=failed.line,
        cols=failed.span(sides.node),
        fix=failed.replaced(sides.node, new) if whole else None,
    )  # fmt: skip


def _two_texts(failed: Failed, sides: Operands) -> Explanation | None:
    """`"10" - "3"`, `name - "a"`"""
    if sides.types != ("str", "str"):
        return None
    both = [failed.plain(side) for side in (sides.left, sides.right)]
    digits = all(isinstance(value, str) and value.strip().isdigit() for value in both)
    lines = [source.line for side in (sides.left, sides.right)
             if (source := failed.made(side, "str")) is not None and source.line != failed.line]  # fmt: skip
    new = f"int({failed.source(sides.left)}) {sides.sign} int({failed.source(sides.right)})"
    return tell(
        "text_for_number",
        _("Both are text"),
        _("`{left}` and `{right}` are texts, from line {line} on. I cannot count with texts.",
          left=failed.shown(sides.left), right=failed.shown(sides.right), line=lines[0])
        if lines
        else _("`{left}` and `{right}` are texts. I cannot count with texts.", left=failed.shown(sides.left),
               right=failed.shown(sides.right)),
        _("Turn both into numbers: `{new}`.", new=code(new))
        if digits
        else _("To take letters out of a text, use `replace`.")
        if sides.sign == "-"
        else _("Use numbers with `{sign}`.", sign=sides.sign),
        line=failed.line,
        cols=failed.span(sides.node),
        fix=failed.replaced(sides.node, new) if digits and isinstance(sides.node, ast.BinOp) else None,
    )  # fmt: skip


def _list_minus(failed: Failed, sides: Operands) -> Explanation | None:
    """`gems - "red"`, `numbers * numbers`, `numbers / 2`"""
    if "list" not in sides.types:
        return None
    row = sides.left if sides.types[0] == "list" else sides.right
    shown = failed.shown(row)
    return tell(
        "other_sum",
        _("`{sign}` does not work with lists", sign=sides.sign),
        _("`{name}` is a list. I cannot use `{sign}` with a list and {kind}.", name=shown, sign=sides.sign,
          kind=_kind(failed, sides.types[1] if row is sides.left else sides.types[0])),
        _("To take something out, write `{name}.remove(...)`.", name=shown)
        if sides.sign.startswith("-")
        else _("Go through it with `for`, and work with one number at a time."),
        line=failed.line,
        cols=failed.span(sides.node),
    )  # fmt: skip


_BY_SIDES: tuple[Callable[[Failed, Operands], Explanation | None], ...] = (
    _dates, _own_things, _two_texts, _two_dictionaries, _list_and_one, _list_minus, _thing_into_text,
)  # fmt: skip
