"""Right sort, wrong value: what is not in a list, numbers without an answer, division by zero."""

import ast
import re

from pyland.explain.explanation import Explanation
from pyland.explain.naming.names import meant_by
from pyland.explain.running.boxed import BOXED
from pyland.explain.running.digits import no_number
from pyland.explain.running.failed import Failed
from pyland.explain.running.gathered import glued_in, never_filled
from pyland.explain.running.taking import unpacking
from pyland.explain.wording import code, tell
from pyland.text import _


def not_in_it(failed: Failed) -> Explanation | None:
    """`gems.remove("red")`, `names.index("Zoe")`, `text.index("x")`"""
    if failed.matched(r"substring not found"):
        return _not_in_text(failed)
    if not failed.matched(r"not in list|not in tuple|x not in|is not in (?:list|deque)"):
        return None
    call = failed.exact(ast.Call) or next(iter(failed.nodes(ast.Call)), None)
    if call is None or not isinstance(call.func, ast.Attribute) or not call.args:
        return tell(
            "not_in_list",
            _("That is not in the list"),
            _("Line {line} looks for something that the list does not hold.", line=failed.line or 1),
            _("Ask first with `if ... in ...:`."),
            line=failed.line,
            cols=failed.cols,
        )
    return _by_number(failed, call, call.func) or _not_in_list(failed, call, call.func)


def _by_number(failed: Failed, call: ast.Call, function: ast.Attribute) -> Explanation | None:
    """`songs.remove(1)`"""
    row, place = failed.plain(function.value), failed.whole(call.args[0])
    if place is None or function.attr != "remove" or not isinstance(row, list) or not row:
        return None
    if any(isinstance(item, int) for item in row) or not -len(row) <= place < len(row):
        return None
    name, shown = failed.source(function.value), failed.source(call.args[0])
    return tell(
        "not_in_list",
        _("`remove` wants the thing itself"),
        _("`remove` looks for a thing, not for its number. There is no `{place}` in `{name}`.", place=code(shown, 16),
          name=code(name, 20)),
        _("To take out by number, write `{name}.pop({place})`.", name=code(name, 20), place=code(shown, 16)),
        line=failed.line,
        cols=failed.span(call),
        fix=failed.replaced(call, f"{name}.pop({shown})"),
    )  # fmt: skip


def _not_in_list(failed: Failed, call: ast.Call, function: ast.Attribute) -> Explanation:
    row, wanted = failed.plain(function.value), failed.plain(call.args[0])
    name, shown = failed.shown(function.value), failed.shown(call.args[0])
    words = [item for item in row if isinstance(item, str)] if isinstance(row, list | tuple) else []
    meant = meant_by(wanted, words) if isinstance(wanted, str) else None
    if isinstance(wanted, str) and meant is None:
        meant = next((word for word in words if word.strip().casefold() == wanted.strip().casefold()), None)
    seen = failed.seen(call.args[0]) if not isinstance(call.args[0], ast.Constant) else None
    glued = glued_in(failed, function.value)
    if glued is not None and isinstance(wanted, str) and wanted in (glued.first[1:-1], glued.second[1:-1]):
        return tell(
            "not_in_list",
            _("That is not in the list"),
            _("Without a comma, `{first}` and `{second}` on line {line} are one text.", first=glued.first,
              second=glued.second, line=glued.line),
            _("Put a comma between them on line {line}.", line=glued.line),
            line=failed.line,
            cols=failed.cols,
            fix=glued.fix,
        )  # fmt: skip
    return tell(
        "not_in_list",
        _("That is not in the list"),
        _("`{name}` does not hold `{value}`, so line {line} cannot find it.", name=name,
          value=code(seen, 20) if seen else shown, line=failed.line or 1),
        _('Did you mean `"{meant}"`?', meant=code(meant))
        if meant
        else _("Ask first: `if {value} in {name}:`.", value=shown, name=name),
        line=failed.line,
        cols=failed.cols,
        fix=failed.replaced(call.args[0], f'"{meant}"') if meant and isinstance(call.args[0], ast.Constant) else None,
    )  # fmt: skip


def _not_in_text(failed: Failed) -> Explanation:
    call = failed.exact(ast.Call) or next(iter(failed.nodes(ast.Call)), None)
    function = call.func if call is not None else None
    if call is None or not call.args or not isinstance(function, ast.Attribute):
        return tell(
            "not_in_text",
            _("That is not in the text"),
            _("Line {line} looks for letters that the text does not hold.", line=failed.line or 1),
            _("Ask first with `if ... in ...:`."),
            line=failed.line,
            cols=failed.cols,
        )
    shown = failed.shown(call.args[0])
    return tell(
        "not_in_text",
        _("That is not in the text"),
        _("`{name}` does not hold `{value}`, so line {line} cannot find it.", name=failed.shown(function.value),
          value=shown, line=failed.line or 1),
        _("Ask first with `in`. Or use `find`: it gives -1 then."),
        line=failed.line,
        cols=failed.span(call),
    )  # fmt: skip


def empty_row(failed: Failed) -> Explanation | None:
    """`max([])`, `statistics.mean([])`"""
    if not failed.matched(r"(max|min)\(\).*empty|(mean|median|mode)\w*.* at least one|no (mean|median|mode) for"):
        return None
    call = failed.exact(ast.Call) or next(iter(failed.nodes(ast.Call)), None)
    row = call.args[0] if call is not None and call.args else None
    source = failed.made(row) if row is not None else None
    line = source.line if source is not None and source.line != failed.line else None
    name = failed.source(call.func) if call is not None else "max"
    reason = never_filled(failed, row) if row is not None else None
    if reason is not None:
        return tell("empty_list", _("The list is empty"), reason[0], reason[1], line=failed.line, cols=failed.cols,
                    fix=reason[2])  # fmt: skip
    return tell(
        "empty_list",
        _("The list is empty"),
        _("`{row}` is empty since line {line}, so `{name}` has nothing to look at.", row=failed.shown(row), line=line,
          name=code(name, 20))
        if line is not None and row is not None
        else _("`{row}` is empty, so `{name}` has nothing to look at.", row=failed.shown(row), name=code(name, 20))
        if row is not None
        else _("There is no biggest or smallest when the list is empty."),
        _("Put something into the list first."),
        line=failed.line,
        cols=failed.cols,
    )  # fmt: skip


def zero_step(failed: Failed) -> Explanation | None:
    """`range(1, 10, 0)`, `text[::0]`"""
    if failed.matched(r"range\(\) arg 3 must not be zero"):
        return tell(
            "zero_step",
            _("`range` cannot count by 0"),
            _("The third number of `range` says how far each step goes."),
            _("Use `1` or another number."),
            line=failed.line,
            cols=failed.cols,
        )
    if failed.matched(r"slice step cannot be zero"):
        return tell(
            "zero_step",
            _("A step of 0 goes nowhere"),
            _("The last number in the square brackets says how far each step goes."),
            _("Use `1` or another number."),
            line=failed.line,
            cols=failed.cols,
        )
    if failed.matched(r"empty separator"):
        return tell(
            "zero_step",
            _("Split at what?"),
            _("`split` got an empty text, so it does not know where to cut."),
            _("To get all letters, write `list(...)` around the text."),
            line=failed.line,
            cols=failed.cols,
        )
    return None


def math_domain(failed: Failed) -> Explanation | None:
    """`math.sqrt(-16)`"""
    if not failed.matched(r"math domain error|(?:expected|must be) a (?:non|posi)|not defined for neg"):
        return None
    call = failed.exact(ast.Call) or next(iter(failed.nodes(ast.Call)), None)
    inner = call.args[0] if call is not None and call.args else None
    value = failed.seen(inner) if inner is not None else None
    source = failed.made(inner) if inner is not None else None
    line = source.line if source is not None and source.line != failed.line else None
    if call is None or inner is None or value is None or isinstance(inner, ast.Constant):
        return tell(
            "math_domain",
            _("There is no answer to that"),
            _("The sum on line {line} has no answer for this number.", line=failed.line or 1),
            _("Is the number smaller than 0?"),
            line=failed.line,
            cols=failed.cols,
        )
    return tell(
        "math_domain",
        _("There is no answer to that"),
        _("`{name}` is {value} since line {line}, and `{function}` has no answer for that.", name=failed.shown(inner),
          value=code(value, 16), line=line, function=code(failed.source(call.func), 20))
        if line is not None
        else _("`{name}` is {value}, and `{function}` has no answer for that.", name=failed.shown(inner),
               value=code(value, 16), function=code(failed.source(call.func), 20)),
        _("It needs a number that is not negative, so not below 0.")
        if value.startswith("-")
        else _("It needs another number."),
        line=failed.line,
        cols=failed.span(call),
    )  # fmt: skip


def by_zero(failed: Failed) -> Explanation | None:
    """`x / 0`"""
    node = failed.exact(ast.BinOp) or next(
        (one for one in failed.nodes(ast.BinOp) if isinstance(one.op, ast.Div | ast.FloorDiv | ast.Mod)), None
    )
    change = next(iter(failed.nodes(ast.AugAssign)), None)
    right = node.right if node is not None else change.value if change is not None else None
    length = _length(failed, right)
    if length is not None:
        return length
    zeros = [right] if right is not None and _is_zero(failed, right) else [
        name for name in failed.nodes(ast.Name) if _is_zero(failed, name)
    ]  # fmt: skip
    if not zeros or isinstance(zeros[0], ast.Constant):
        return tell(
            "by_zero",
            _("Nothing can be divided by 0"),
            _("Line {line} divides by 0, and that has no answer.", line=failed.line or 1),
            _("Look at the number behind `/`, `//` or `%`."),
            line=failed.line,
            cols=failed.cols,
        )
    name, source = failed.shown(zeros[0]), failed.made(zeros[0])
    line = source.line if source is not None and source.line != failed.line else None
    counted = source is not None and source.way == "loop" and failed.code_of(source.node).startswith("range(")
    return tell(
        "by_zero",
        _("Nothing can be divided by 0"),
        _("`{name}` is 0 in the first round: `{range}` on line {line} begins with 0.", name=name,
          range=failed.code_of(source.node), line=line)
        if counted and source is not None and line is not None
        else _("`{name}` is 0 since line {made}, and nobody can divide by 0 (line {line}).", name=name, made=line,
               line=failed.line or 1)
        if line is not None
        else _("`{name}` is 0 on line {line}, and nobody can divide by 0.", name=name, line=failed.line or 1),
        _("Begin with 1: `range(1, ...)`.") if counted else _("Ask first: `if {name} != 0:`.", name=name),
        line=failed.line,
        cols=failed.cols,
    )  # fmt: skip


def _is_zero(failed: Failed, node: ast.expr) -> bool:
    return re.fullmatch(r"-?0(\.0)?", failed.seen(node) or "") is not None


def _length(failed: Failed, right: ast.expr | None) -> Explanation | None:
    """`total / len(marks)` of an empty list"""
    match right:
        case ast.Call(func=ast.Name(id="len"), args=[row]) if failed.size(row) in (0, None):
            pass
        case _:
            return None
    source = failed.made(row)
    line = source.line if source is not None and source.line != failed.line else None
    reason = never_filled(failed, row)
    if reason is not None:
        return tell("by_zero", _("Nothing can be divided by 0"), reason[0], reason[1], line=failed.line,
                    cols=failed.cols, fix=reason[2])  # fmt: skip
    return tell(
        "by_zero",
        _("Nothing can be divided by 0"),
        _("`{row}` is empty since line {line}, so `{length}` is 0. Nobody can divide by 0.", row=failed.shown(row),
          line=line, length=failed.shown(right))
        if line is not None
        else _("`{row}` is empty, so `{length}` is 0. Nobody can divide by 0.", row=failed.shown(row),
               length=failed.shown(right)),
        _("Ask first: `if {row}:`.", row=failed.shown(row)),
        line=failed.line,
        cols=failed.cols,
    )  # fmt: skip


VALUES = (no_number, unpacking, not_in_it, empty_row, zero_step, *BOXED, math_domain)
