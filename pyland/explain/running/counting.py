"""Loops that count, and where they count too far."""

import ast
from dataclasses import dataclass

from pyland.explain.explanation import Fix
from pyland.explain.running.failed import Failed
from pyland.explain.running.sources import Source
from pyland.explain.wording import code
from pyland.text import Message, _

_REMOVERS = ("remove", "pop", "clear")


@dataclass(frozen=True, slots=True)
class Counter:
    """What counts the place that was asked for: a loop on `line` (or a die thrown there), as the child wrote it.

    `kind`: "range" (`shown` is what stands in its brackets), "while" or "die". `ahead` is what is added to the count.
    `shrinks` is the line inside the loop that takes things out of the list.
    """

    kind: str
    line: int
    shown: str
    name: str
    ahead: int = 0
    shrinks: int | None = None
    fix: Fix | None = None

    def counts_to(self, other: "Counter | None") -> bool:
        """Whether it counts as far as another one: then it makes no difference which of them comes first."""
        return other is not None and (self.kind, self.shown) == ("range", other.shown) == (other.kind, other.shown)

    def reason(self, name: str, size: int, place: int) -> tuple[Message, Message] | None:
        """Why the place is not there, and what to do."""
        if place < 0:
            return None
        if self.shrinks is not None:
            return (
                _("Line {shrinks} takes things out of `{name}`, while the loop on line {line} still counts them all.",
                  shrinks=self.shrinks, name=name, line=self.line),
                _("Put what stays into a new list instead."),
            )  # fmt: skip
        if self.kind == "die":
            return (
                _("`{die}` on line {line} can give {place}, but the last place of `{name}` is {last}.", die=self.shown,
                  line=self.line, place=place, name=name, last=size - 1),
                _("Write `random.choice({name})`.", name=name),
            )  # fmt: skip
        if self.kind == "while":
            return (
                _("The loop on line {line} goes on until `{count}` is {place}, but the last place is {last}.",
                  line=self.line, count=self.name, place=place, last=size - 1),
                _("Write `<` instead of `<=` on line {line}.", line=self.line)
                if "<=" in self.shown
                else _("Let the loop on line {line} stop one earlier.", line=self.line),
            )  # fmt: skip
        if self.ahead > 0:
            return (
                _("At the end of the loop, `{count} + {ahead}` is {place}: one too many. The last place is {last}.",
                  count=self.name, ahead=self.ahead, place=place, last=size - 1)
                if self.ahead == 1
                else _("At the end of the loop, `{count} + {ahead}` is {place}. The last place is {last}.",
                       count=self.name, ahead=self.ahead, place=place, last=size - 1),
                _("Let line {line} stop earlier: `range(len({name}) - {ahead})`.", line=self.line, name=name,
                  ahead=self.ahead),
            )  # fmt: skip
        return (
            _("`{count}` goes up to {place} in `range({inside})`, but the last place of `{name}` is {last}.",
              count=self.name, place=place, inside=self.shown, name=name, last=size - 1),
            _("On line {line}, write `range(len({name}))`.", line=self.line, name=name),
        )  # fmt: skip


def counter_of(failed: Failed, place: ast.expr) -> Counter | None:
    """What counts the place `i`, `i + 1`; None when that is not certain."""
    ahead, count = 0, place
    match place:
        case ast.BinOp(left=ast.Name() as count, op=ast.Add(), right=ast.Constant(value=int(ahead))):
            pass
        case ast.Name():
            pass
        case _:
            return None
    if not isinstance(count, ast.Name):
        return None
    loop = _loop_of(failed, count.id)
    if isinstance(loop, ast.For):
        return _of_range(failed, loop, count.id, ahead)
    if isinstance(loop, ast.While):
        return _of_while(failed, loop, count.id)
    source = failed.made(count)
    return _of_die(failed, source, count.id) if source is not None and not ahead else None


def _loop_of(failed: Failed, name: str) -> ast.For | ast.While | None:
    """The innermost loop around the line that counts with this name."""
    found: ast.For | ast.While | None = None
    line = failed.line or 0
    for node in ast.walk(failed.tree or ast.Module([], [])):
        if not isinstance(node, ast.For | ast.While) or not node.lineno <= line <= (node.end_lineno or 0):
            continue
        head = node.target if isinstance(node, ast.For) else node.test
        if any(isinstance(part, ast.Name) and part.id == name for part in ast.walk(head)):
            found = node
    return found


def _of_range(failed: Failed, loop: ast.For, name: str, ahead: int) -> Counter | None:
    match loop.iter:
        case ast.Call(func=ast.Name(id="range"), args=[*bounds]) if bounds and isinstance(loop.target, ast.Name):
            shown = ", ".join(failed.code_of(bound) for bound in bounds)
        case _:
            return None
    row = _row(failed, name)
    fix = None
    if row and len(bounds) < 3:
        begin = f"{failed.code_of(bounds[0])}, " if len(bounds) == 2 and ahead else ""
        less = f" - {ahead}" if ahead > 0 else ""
        fix = failed.changed(loop.iter, f"range({begin}len({row}){less})")
    shrinks = _shrinking(loop, row)
    return Counter("range", loop.lineno, shown, name, ahead, shrinks, fix if shrinks is None else None)


def _row(failed: Failed, name: str) -> str:
    """The list whose place is asked for."""
    for node in failed.nodes(ast.Subscript):
        used = any(isinstance(part, ast.Name) and part.id == name for part in ast.walk(node.slice))
        if used and isinstance(node.value, ast.Name) and failed.whole(node.slice) is not None:
            place, size = failed.whole(node.slice), failed.size(node.value)
            if size is not None and place is not None and place >= size:
                return node.value.id
    return ""


def _shrinking(loop: ast.For | ast.While, row: str) -> int | None:
    """The line inside a loop that takes something out of the list."""
    for node in ast.walk(loop):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name(id=owner), attr=name)) if name in _REMOVERS:
                pass
            case ast.Delete(targets=[ast.Subscript(value=ast.Name(id=owner))]):
                pass
            case _:
                continue
        if owner == row:
            return node.lineno
    return None


def _of_while(failed: Failed, loop: ast.While, name: str) -> Counter:
    shown = failed.code_of(loop.test, 200)
    row = _row(failed, name)
    shrinks = _shrinking(loop, row) if "len(" not in shown else None
    fix = failed.changed(loop.test, shown.replace("<=", "<")) if shown.count("<=") == 1 and "len(" in shown else None
    return Counter("while", loop.lineno, code(shown), name, 0, shrinks, fix)


def _of_die(failed: Failed, source: Source, name: str) -> Counter | None:
    match source.node:
        case ast.Call(func=ast.Attribute(attr="randint") | ast.Name(id="randint")) as call:
            return Counter("die", source.line, failed.code_of(call), name)
    return None
