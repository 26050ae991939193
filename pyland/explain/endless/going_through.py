"""`for` loops that do not come to an end."""

import ast
from collections.abc import Callable, Sequence

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
    match loop.iter:
        case ast.Call(func=ast.Name(id="enumerate"), args=[through, *_rest]):
            pass
        case through:
            pass
    key = key_of(through)
    for node in inside(loop.body) if key else ():
        match node:
            case ast.Call(func=ast.Attribute(value=owner, attr=how)) if key_of(owner) == key and how in PUTS_IN:
                line = node.lineno
            case ast.AugAssign(target=target, op=ast.Add()) if key_of(target) == key:
                line = node.lineno
            case _:
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
