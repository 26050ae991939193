"""Several names at once: `a, b = ...` and `for a, b in ...`, where there are not as many values."""

import ast
import re

from pyland.explain.explanation import Explanation, Fix
from pyland.explain.running.failed import Failed
from pyland.explain.wording import code, kind_of_value, tell
from pyland.text import Message, _, plural

_COUNTERS = re.compile(r"i|j|n|nr|no|num|number|index|idx|pos|place|count|counter|round|rank|x|z", re.IGNORECASE)
_Told = tuple[Message, Message, Fix | None]


def unpacking(failed: Failed) -> Explanation | None:
    """As many names as values, or else."""
    few = failed.matched(r"not enough values to unpack \(expected (?:at least )?(\d+), got (\d+)\)")
    many = failed.matched(r"too many values to unpack \(expected (\d+)")
    one = failed.matched(r"cannot unpack non-iterable (\w+)")
    if not (few or many or one):
        return None
    loop = next(iter(failed.nodes(ast.For)), None) or next(iter(failed.nodes(ast.comprehension)), None)
    if one:
        message, hint, fix = _one_value(failed, loop, one[1])
    else:
        found = few or many
        names = int(found[1]) if found else 0
        told = _from_loop(failed, loop, names) if loop is not None else _from_assignment(failed, names)
        message, hint, fix = told or _plainly(failed, loop is not None, names, int(few[2]) if few else None)
    return tell(
        "cannot_unpack" if one else "unpacking",
        _("Several names, one value") if one else _("Names and values do not match"),
        message,
        hint,
        line=failed.line,
        cols=failed.cols,
        fix=fix,
    )


def _plainly(failed: Failed, in_loop: bool, names: int, values: int | None) -> _Told:
    if values is None:
        message = plural(
            "There is only {count} name before `{sign}`, but more values behind it.",
            "There are only {count} names before `{sign}`, but more values behind it.",
            names,
            sign="in" if in_loop else "=",
        )
    else:
        message = plural(
            "There is {count} value for {names} names.",
            "There are {count} values for {names} names.",
            values,
            names=names,
        )
    return message, _("Use just as many names as there are values."), None


def _one_value(failed: Failed, loop: ast.For | ast.comprehension | None, kind: str) -> _Told:
    """`a, b = 5`, `for i, x in [1, 2]`"""
    if loop is not None:
        told = _from_loop(failed, loop, len(loop.target.elts) if isinstance(loop.target, ast.Tuple) else 2)
        if told is not None:
            return told
    change = next(iter(failed.nodes(ast.Assign)), None)
    value = change.value if change is not None else None
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id in failed.scopes.functions:
        function = failed.scopes.functions[value.func.id]
        answers = [node.lineno for node in ast.walk(function) if isinstance(node, ast.Return)]
        return (
            _("`{name}` gives back only one value on line {line}, but there are several names before `=`.",
              name=function.name, line=answers[-1] if answers else function.lineno),
            _("Give back as many values as there are names, with commas between them."),
            None,
        )  # fmt: skip
    return (
        _("Line {line} has several names before `=`, but only {kind} behind it.", line=failed.line or 1,
          kind=kind_of_value(kind)),
        _("Put as many values behind `=` as there are names."),
        None,
    )  # fmt: skip


def _from_loop(failed: Failed, loop: ast.For | ast.comprehension, names: int) -> _Told | None:
    """`for number, dish in menu`, `for name, price in prices`"""
    row, shown, source = loop.iter, failed.shown(loop.iter), failed.source(loop.iter)
    if re.search(r"\bscan\s*\(", source):
        return (
            _("`scan` tells three things each time, but there are {names} names.", names=names),
            _("Write `for thing, x, y in {scan}:`.", scan=shown),
            None,
        )
    value = failed.plain(row)
    kind = failed.type_of(row)
    if kind == "dict" or isinstance(value, dict):
        return (
            _("A loop through `{name}` gives only its keys, one at a time.", name=shown),
            _("To get keys and values, write `{name}.items()`.", name=shown),
            failed.replaced(row, f"{source}.items()") if names == 2 else None,
        )
    if _gives_one(value, kind):
        first = loop.target.elts[0] if isinstance(loop.target, ast.Tuple) and loop.target.elts else None
        counted = names == 2 and isinstance(first, ast.Name) and _COUNTERS.fullmatch(first.id)
        item = next(iter(value), None) if isinstance(value, list | tuple | str | range) else None
        return (
            _("`{name}` gives one thing at a time, like `{item}`, but line {line} has {names} names for it.",
              name=shown, item=code(repr(item), 16), line=failed.line or 1, names=names)
            if item is not None
            else _("`{name}` gives one thing at a time, but line {line} has {names} names for it.", name=shown,
                   line=failed.line or 1, names=names),
            _("To count too, write `enumerate({name})`.", name=shown)
            if names == 2
            else _("Use one name before `in`."),
            failed.replaced(row, f"enumerate({source})") if counted else None,
        )  # fmt: skip
    return _uneven(failed, row, value, names)


def _gives_one(value: object, kind: str | None) -> bool:
    if isinstance(value, str | range) or kind in ("str", "range"):
        return True
    return isinstance(value, list | tuple) and bool(value) and not any(isinstance(item, list | tuple) for item in value)


def _uneven(failed: Failed, row: ast.expr, value: object, names: int) -> _Told | None:
    """One of the rows in a list has more or less than the others."""
    if not isinstance(value, list | tuple):
        return None
    odd = next((item for item in value if isinstance(item, list | tuple) and len(item) != names), None)
    if odd is None:
        return None
    source = failed.made(row)
    line = source.line if source is not None else failed.line
    if source is not None and isinstance(source.node, ast.List):
        place = list(value).index(odd)
        line = source.node.elts[place].lineno if place < len(source.node.elts) else line
    every = all(isinstance(item, list | tuple) and len(item) == len(odd) for item in value)
    return (
        plural(
            "There are {names} names, but `{odd}` on line {line} has {count} value.",
            "There are {names} names, but `{odd}` on line {line} has {count} values.",
            len(odd),
            names=names,
            odd=code(repr(odd), 24),
            line=line,
        ),
        _("Use {count} names before `in`.", count=len(odd))
        if every
        else _("Give it {names} values, like the others.", names=names),
        None,
    )


def _from_assignment(failed: Failed, names: int) -> _Told | None:
    """`first, last = full.split()`, `a, b = size()`"""
    change = next((one for one in failed.nodes(ast.Assign) if isinstance(one.targets[0], ast.Tuple | ast.List)), None)
    if change is None:
        return None
    value, shown = change.value, failed.shown(change.value)
    seen = failed.size(value)
    if isinstance(value, ast.Tuple | ast.List):
        seen = len(value.elts)
    match value:
        case ast.Call(func=ast.Name(id=name)) if name in failed.scopes.functions:
            function = failed.scopes.functions[name]
            rows = [(node.lineno, len(node.value.elts)) for node in ast.walk(function)
                    if isinstance(node, ast.Return) and isinstance(node.value, ast.Tuple)]  # fmt: skip
            if len(rows) == 1:
                return (
                    _("`{name}` gives back {count} values on line {line}, but there are {names} names for them.",
                      name=name, count=rows[0][1], line=rows[0][0], names=names),
                    _("Use {count} names before `=`.", count=rows[0][1]),
                    None,
                )  # fmt: skip
        case ast.Call(func=ast.Attribute(value=owner, attr="split")):
            text = failed.plain(owner)
            pieces = _pieces(text, value)
            return (
                _("`{call}` gives {count} pieces, but there are {names} names for them.", call=shown, count=pieces,
                  names=names)
                if pieces is not None and pieces != names
                else _("`{call}` does not give {names} pieces, as there are names.", call=shown, names=names),
                _("Use as many names as there are pieces, or print them first."),
                None,
            )  # fmt: skip
    if seen is None or seen == names:
        return None
    source = failed.made(value)
    line = source.line if source is not None and source.line != failed.line else None
    return (
        _("`{value}` has {count} things (line {line}), but there are {names} names for them.", value=shown, count=seen,
          line=line, names=names)
        if line is not None
        else _("There are {names} names before `=`, but {count} values behind it.", count=seen, names=names),
        _("Use {count} names, or {names} values.", count=seen, names=names),
        None,
    )  # fmt: skip


def _pieces(text: object, call: ast.Call) -> int | None:
    """How many pieces `split` makes."""
    sign = call.args[0].value if call.args and isinstance(call.args[0], ast.Constant) else None
    if not isinstance(text, str) or len(call.args) > 1:
        return None
    if not call.args:
        return len(text.split())
    return len(text.split(sign)) if isinstance(sign, str) and sign else None
