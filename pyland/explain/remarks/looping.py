"""Remarks on lines that stand on the wrong side of a loop: they count only once, or begin again each time."""

import ast
from collections.abc import Iterator, Sequence
from itertools import pairwise

from pyland.explain.explanation import Explanation
from pyland.explain.program import Note, Program
from pyland.explain.remarks.kinds import loads
from pyland.explain.scopes import names_bound
from pyland.explain.wording import code, tell
from pyland.text import _


def _below_the_loop(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`for n in numbers:` and below the loop, not in it, `total += n`"""
    block = getattr(node, "body", None)
    if not isinstance(block, list):
        return
    for number, (loop, below) in enumerate(pairwise(block)):
        match loop:
            case ast.For(target=ast.Name(id=one), orelse=[]):
                pass
            case _:
                continue
        name = _adds(below, one)
        if name is None or any(isinstance(part, ast.Break) for part in ast.walk(loop)):
            continue
        if _starts_empty(name, block[:number]) and not _mentions(loop, name):
            yield tell(
                "below_the_loop",
                _("Line {line} is outside the loop", line=below.lineno),
                _("So line {line} happens only once, with the last `{one}`.", line=below.lineno, one=code(one)),
                _("Push line {line} as far in as the lines of the loop.", line=below.lineno),
                line=below.lineno,
                cols=program.span(below),
            )


def _adds(line: ast.stmt, one: str) -> str | None:
    """The name to which a line adds `one`."""
    match line:
        case ast.AugAssign(target=ast.Name(id=name), op=ast.Add(), value=value):
            pass
        case ast.Assign(targets=[ast.Name(id=name)], value=ast.BinOp(left=ast.Name(id=old), op=ast.Add(), right=value)):
            if old != name:
                return None
        case ast.Expr(value=ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="append"), args=[value])):
            pass
        case _:
            return None
    return name if any(True for _part in loads(value, one)) else None


def _starts_empty(name: str, above: Sequence[ast.stmt]) -> bool:
    """Whether a name was last given 0, an empty text or an empty list."""
    for line in reversed(above):
        match line:
            case ast.Assign(targets=[ast.Name(id=made)], value=value) if made == name:
                empty_list = isinstance(value, ast.List) and not value.elts
                return empty_list or (isinstance(value, ast.Constant) and value.value in (0, ""))
        if any(name in names_bound(part) for part in ast.walk(line)):
            return False
    return False


def _mentions(node: ast.AST, name: str) -> bool:
    return any(isinstance(part, ast.Name) and part.id == name for part in ast.walk(node))


def _begins_again(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`total = 0` inside the loop that adds to `total`, which is only looked at below the loop"""
    block = getattr(node, "body", None)
    if not isinstance(block, list):
        return
    for number, loop in enumerate(block):
        if not isinstance(loop, ast.For) or _jumps(loop):
            continue
        for place, line in enumerate(loop.body):
            match line:
                case ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=int() | str() as begin)):
                    pass
                case _:
                    continue
            used_below = any(_mentions(below, name) for below in block[number + 1 :][:3])
            if not begin and used_below and _only_grows(name, place, loop):
                yield tell(
                    "begins_again",
                    _("`{name}` begins again each time", name=code(name)),
                    _("Line {line} is in the loop, so each round sets `{name}` back to `{value}`.", line=line.lineno,
                      name=code(name), value=code(program.text(line.value))),
                    _("Put line {line} above the loop.", line=line.lineno),
                    line=line.lineno,
                    cols=program.span(line),
                )


def _only_grows(name: str, place: int, loop: ast.For) -> bool:
    """Whether the lines of a loop below the line number `place` change a name, and no other line has to do with it."""
    changing = [below for below in loop.body[place + 1 :] if _changes_itself(below, name)]
    others = [line for line in (*loop.body[:place], *loop.body[place + 1 :]) if line not in changing]
    return bool(changing) and not any(_mentions(line, name) for line in others)


def _jumps(loop: ast.For) -> bool:
    return any(isinstance(part, ast.Break | ast.Return | ast.Yield) for part in ast.walk(loop))


def _changes_itself(line: ast.stmt, name: str) -> bool:
    match line:
        case ast.AugAssign(target=ast.Name(id=changed)):
            return changed == name
        case ast.Assign(targets=[ast.Name(id=changed)], value=value):
            return changed == name and any(True for _part in loads(value, name))
        case ast.If(body=[inner], orelse=[]):
            return not _mentions(line.test, name) and _changes_itself(inner, name)
    return False


NOTES: tuple[Note, ...] = (_below_the_loop, _begins_again)
