"""Loops without a question of their own, and loops in functions that hand out one value after the other."""

import ast

from pyland.explain.endless.looping import Explain, Looping
from pyland.explain.endless.reach import Loop, inside
from pyland.explain.endless.subjects import key_of
from pyland.explain.explanation import Explanation
from pyland.explain.wording import code
from pyland.text import _

_ALL_OF_IT = frozenset({"list", "tuple", "set", "sum", "max", "min", "sorted", "len", "dict"})


def never_runs_out(looping: Looping) -> Explanation | None:
    """`list(evens())`, where `evens` hands out numbers for ever."""
    around = [
        node for node in ast.walk(looping.tree) if isinstance(node, ast.FunctionDef) and looping.loop in ast.walk(node)
    ]
    gives = [node for node in looping.body if isinstance(node, ast.Yield | ast.YieldFrom)]
    if not around or not gives or len(gives) != len(looping.ways_out) or not looping.always_true:
        return None
    name = around[-1].name
    for node in ast.walk(looping.tree):
        match node:
            case ast.Call(func=ast.Name(id=taker), args=[given, *_rest]) if taker in _ALL_OF_IT and _calls(given, name):
                return looping.never(
                    _("`{call}` on line {line} wants all that `{name}` has, but `{name}` never runs out.",
                      call=looping.text(node), line=node.lineno, name=code(name)),
                    _("Give the loop on line {line} an end.", line=looping.line),
                )  # fmt: skip
            case ast.For(iter=given) if _calls(given, name) and not _may_leave(node):
                return looping.never(
                    _("The `for` on line {line} goes through all that `{name}` has, but `{name}` never runs out.",
                      line=node.lineno, name=code(name)),
                    _("Give the loop on line {line} an end, or use `break`.", line=looping.line),
                )  # fmt: skip
    return None


def source_of(loop: Loop, tree: ast.Module) -> ast.While | None:
    """The loop without end in the function that hands a `for` its values, if there is one."""
    if not isinstance(loop, ast.For) or _may_leave(loop):
        return None
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef) and _calls(loop.iter, function.name):
            for node in inside(function.body):
                match node:
                    case ast.While(test=ast.Constant(value=test)) if test and _hands_out(node):
                        return node
    return None


def _hands_out(loop: ast.While) -> bool:
    return any(isinstance(node, ast.Yield) for node in inside(loop.body))


def _calls(node: ast.expr, name: str) -> bool:
    return any(isinstance(part, ast.Call) and key_of(part.func) == name for part in ast.walk(node))


def _may_leave(loop: ast.For) -> bool:
    return any(isinstance(node, ast.Break) for node in inside(loop.body, loops=False)) or any(
        isinstance(node, ast.Return | ast.Raise) for node in inside(loop.body)
    )


def break_of_an_inner_loop(looping: Looping) -> Explanation | None:
    """The `break` only leaves the loop inside."""
    if looping.ways_out or not looping.always_true:
        return None
    for node in looping.body:
        if isinstance(node, Loop):
            leave = next((one for one in inside(node.body, loops=False) if isinstance(one, ast.Break)), None)
            if leave is not None:
                return looping.never(
                    _("`break` on line {leave} only leaves the inner loop on line {inner}. Nothing leaves the loop on "
                      "line {line}.", leave=leave.lineno, inner=node.lineno, line=looping.line),
                    _("Ask again below the inner loop, and `break` there."),
                )  # fmt: skip
    return None


def nobody_asks(looping: Looping) -> Explanation | None:
    """`done = True` in a `while True`, and nothing asks for `done`."""
    if looping.ways_out or not looping.always_true:
        return None
    for node in looping.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=bool(value))) if not _is_read(
                looping, name
            ):
                return looping.never(
                    _("Line {line} sets `{name}`, but nothing ever asks for it.", line=node.lineno, name=code(name)),
                    _("Write `while not {name}:` on line {loop}, or use `break`.", name=code(name), loop=looping.line)
                    if value
                    else _("Write `while {name}:` on line {loop}, or use `break`.", name=code(name), loop=looping.line),
                )  # fmt: skip
    return None


def _is_read(looping: Looping, name: str) -> bool:
    return any(
        isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Load)
        for node in ast.walk(looping.tree)
    )


def never_reached(looping: Looping) -> Explanation | None:
    """A `break` behind a line that goes away from there in any case."""
    leaves = looping.ways_out
    if not looping.always_true or len(leaves) != 1 or not isinstance(leaves[0], ast.Break):
        return None
    for node in [looping.loop, *looping.body]:
        for rows in (getattr(node, "body", None), getattr(node, "orelse", None)):
            if not isinstance(rows, list):
                continue
            away = next((one for one in rows if isinstance(one, ast.Continue)), None)
            if away is not None and any(leaves[0] in ast.walk(one) for one in rows[rows.index(away) :]):
                return looping.never(
                    _("`continue` on line {line} always jumps back. So `break` on line {leave} is never reached.",
                      line=away.lineno, leave=leaves[0].lineno),
                    _("Put the `break` above the `continue`."),
                )  # fmt: skip
    return None


def calls_a_function_with_its_own_return(looping: Looping) -> Explanation | None:
    """A function called in the loop ends with `return`; that leaves the function, not the loop."""
    if looping.ways_out or not looping.always_true:
        return None
    for function in looping.functions:
        leave = next((node for node in inside(function.body) if isinstance(node, ast.Return)), None)
        called = next(
            (node for node in looping.body if isinstance(node, ast.Expr) and _calls(node.value, function.name)), None
        )
        if leave is not None and called is not None and isinstance(called.value, ast.Call):
            return looping.never(
                _("`return` on line {leave} only leaves `{name}`. The loop on line {line} goes on for ever.",
                  leave=leave.lineno, name=code(function.name), line=looping.line),
                _("Ask for the answer of `{name}` in the loop, and `break`.", name=code(function.name)),
            )  # fmt: skip
    return None


def goes_wrong_each_time(looping: Looping) -> Explanation | None:
    """A line under `try` goes wrong in each round, before `break` is reached."""
    ran = set(looping.limit.lines)
    for node in looping.body:
        if not isinstance(node, ast.Try) or not node.handlers:
            continue
        leave = next(
            (one for one in inside([*node.body, *node.orelse]) if isinstance(one, ast.Break | ast.Return)), None
        )
        caught = next((one for one in node.handlers if one.body[0].lineno in ran), None)
        if leave is None or leave.lineno in ran or caught is None:
            continue
        tried = [row.lineno for row in node.body if row.lineno in ran]
        same = _the_same_again(looping, node, max(tried)) if tried else None
        if same is not None:
            return looping.still(
                _("Line {line} goes wrong each time: `{name}` is `{value}` since line {made}, and nothing changes it.",
                  line=max(tried), name=code(same[0]), value=looping.text(same[1]), made=same[1].lineno),
                _("Give `{name}` a new value below line {caught}.", name=code(same[0]), caught=caught.lineno),
            )  # fmt: skip
        if tried:
            return looping.still(
                _("Line {line} goes wrong each time. So `except` on line {caught} comes first, and `break` on line "
                  "{leave} is never reached.", line=max(tried), caught=caught.lineno, leave=leave.lineno),
                _("Change something before line {line} is tried again.", line=max(tried)),
            )  # fmt: skip
    return None


def _the_same_again(looping: Looping, tried: ast.Try, line: int) -> tuple[str, ast.Constant] | None:
    """A name that the line which goes wrong works with and that nothing in the loop changes, and what it is."""
    row = next((one for one in tried.body if one.lineno == line), None)
    if any(isinstance(node, ast.Call) and key_of(node.func) in ("input", "ask", "read")
           for node in ast.walk(row or tried)):  # fmt: skip
        return None
    for node in ast.walk(row or tried):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            given = looping.before(node.id)
            if isinstance(given, ast.Constant) and looping.stays(node.id):
                return node.id, given
    return None


def no_way_out(looping: Looping) -> Explanation | None:
    """`while True` without a `break`."""
    if looping.ways_out or not looping.always_true:
        return None
    return looping.never(
        _("`while {test}` on line {line} goes on for ever: nothing inside leaves it.", test=looping.test,
          line=looping.line),
        _("Use a real question, or `break`."),
    )  # fmt: skip


EXPLAINERS: tuple[Explain, ...] = (
    never_runs_out, break_of_an_inner_loop, never_reached, nobody_asks, goes_wrong_each_time,
    calls_a_function_with_its_own_return, no_way_out,
)  # fmt: skip
