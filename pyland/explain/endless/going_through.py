"""`for` loops that do not come to an end."""

import ast
from collections.abc import Callable, Iterator, Sequence

from pyland.explain.endless.answers import possible
from pyland.explain.endless.looping import amount, head_of
from pyland.explain.endless.reach import inside
from pyland.explain.endless.subjects import PUTS_IN, key_of, number_of
from pyland.explain.explanation import Explanation
from pyland.explain.wording import code, tell
from pyland.script.protocol import Limit
from pyland.text import Message, _

_MANY = 1_000_000
_WITHOUT_END = frozenset({"count", "cycle", "repeat"})

Explain = Callable[[Limit, ast.For, Sequence[str], ast.Module], Explanation | None]


def grows_while_gone_through(limit: Limit, loop: ast.For, lines: Sequence[str], tree: ast.Module) -> Explanation | None:
    """`for guest in guests: guests.append(...)`"""
    key = row_of(loop)
    for name, line in growing(loop.body):
        if name != key:
            continue
        return tell(
            "still_going",
            _("Still going after {count}", count=amount(limit)),
            _("Line {line} makes `{name}` longer while the loop goes through it. So the loop never comes to its end.",
              line=line, name=code(key)),
            _("Go through a copy: `list({name})`. Or fill another list.", name=code(key)),
            line=loop.lineno,
            cols=head_of(loop, lines),
        )  # fmt: skip
    return None


def row_of(loop: ast.For) -> str | None:
    """What a loop goes through."""
    match loop.iter:
        case ast.Call(func=ast.Name(id="enumerate"), args=[through, *_rest]):
            return key_of(through)
        case through:
            return key_of(through)


def puts_in(loop: ast.stmt, name: str) -> bool:
    """Whether a loop puts things into a list of this name."""
    return any(
        isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in PUTS_IN
        and key_of(node.func.value) == name
        for node in ast.walk(loop)
    )  # fmt: skip


def growing(rows: Sequence[ast.stmt]) -> Iterator[tuple[str, int]]:
    """What some lines put more into or make longer, and on which line."""
    for node in inside(rows):
        match node:
            case ast.Call(func=ast.Attribute(value=owner, attr=how)) if how in PUTS_IN:
                key = key_of(owner)
            case ast.AugAssign(target=target, op=ast.Add() | ast.Mult(), value=value) if number_of(value) is None:
                key = key_of(target)
            case ast.AugAssign(target=target, op=ast.Mult() | ast.Pow() | ast.LShift()):
                key = key_of(target)
            case ast.Assign(targets=[target], value=ast.BinOp(left=left, op=ast.Add() | ast.Mult() | ast.Pow())):
                key = key_of(target) if key_of(left) == key_of(target) else None
            case _:
                continue
        if key is not None:
            yield key, node.lineno


def has_no_end(limit: Limit, loop: ast.For, lines: Sequence[str], tree: ast.Module) -> Explanation | None:
    """`for n in itertools.count():`"""
    match loop.iter:
        case (
            ast.Call(
                func=ast.Name(id=name) | ast.Attribute(value=ast.Name(id="itertools"), attr=name), args=args
            ) as call
        ) if name in _WITHOUT_END:
            if name == "repeat" and len(args) > 1:
                return None
            return _told(
                limit, loop, lines,
                _("`{call}` has no end, so the loop on line {line} has none, either.", call=code(ast.unparse(call), 30),
                  line=loop.lineno),
                _("Use `range`. Or leave the loop with `break`."),
            )  # fmt: skip
        case ast.Call(func=ast.Name(id="iter"), args=[asked, ast.Constant(value=end)]) if (
            values := _answers(asked, tree)
        ) is not None and end not in values:
            low, high = min(values), max(values)
            return _told(
                limit, loop, lines,
                _("The loop on line {line} goes on until {end} comes. But `{name}()` only gives {low} to {high}.",
                  line=loop.lineno, end=code(end), name=code(ast.unparse(asked)), low=code(low), high=code(high)),
                _("Wait for a number on line {line} that can come.", line=loop.lineno),
            )  # fmt: skip
        case ast.Call(func=ast.Name(id="iter"), args=[_asked, _end]):
            return _told(
                limit, loop, lines,
                _("The loop on line {line} goes on until its last value comes, and that never came.", line=loop.lineno),
                _("Use `range`. Or leave the loop with `break`."),
            )  # fmt: skip
    return None


def _answers(asked: ast.expr, tree: ast.Module) -> list[int] | None:
    """All numbers that a function of the program can give, when that is known."""
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name == key_of(asked)]
    gives = [node for one in functions for node in ast.walk(one) if isinstance(node, ast.Return)]
    if len(functions) != 1 or len(gives) != 1 or gives[0].value is None:
        return None
    values = possible(gives[0].value, tree)
    return values if values and all(type(value) is int for value in values) else None


def too_many_rounds(limit: Limit, loop: ast.For, lines: Sequence[str], tree: ast.Module) -> Explanation | None:
    """`for i in range(10 ** 9):`"""
    match loop.iter:
        case ast.Call(func=ast.Name(id="range"), args=[end]) | ast.Call(func=ast.Name(id="range"), args=[_, end]):
            number = _worked_out(end)
            if number is not None and number >= _MANY:
                return _told(
                    limit, loop, lines,
                    _("The loop on line {line} wants {count} rounds. That is too many for me.", line=loop.lineno,
                      count=f"{number:,}"),
                    _("Use a smaller number in `range`."),
                )  # fmt: skip
    return None


def _worked_out(node: ast.expr) -> int | None:
    match node:
        case ast.BinOp(left=left, op=ast.Pow(), right=right):
            base, power = number_of(left), number_of(right)
            if isinstance(base, int) and isinstance(power, int) and abs(base) <= 100 and 0 <= power <= 100:
                return int(base**power)
            return None
        case ast.BinOp(left=left, op=ast.Mult(), right=right):
            one, other = number_of(left), number_of(right)
            return one * other if isinstance(one, int) and isinstance(other, int) else None
    number = number_of(node)
    return number if isinstance(number, int) else None


def _told(limit: Limit, loop: ast.For, lines: Sequence[str], message: Message, hint: Message) -> Explanation:
    title = _("Still going after {count}", count=amount(limit))
    return tell("still_going", title, message, hint, line=loop.lineno, cols=head_of(loop, lines))


EXPLAINERS: tuple[Explain, ...] = (grows_while_gone_through, has_no_end, too_many_rounds)
