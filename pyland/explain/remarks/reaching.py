"""Remarks on lines that are never reached, and on loops that never go round, or only once."""

import ast
from collections.abc import Iterator, Sequence
from itertools import pairwise

from pyland.explain.explanation import Explanation
from pyland.explain.program import Note, Program
from pyland.explain.remarks.kinds import counted, loads, whole_number
from pyland.explain.remarks.sampling import constant_of, holds, subject_of
from pyland.explain.scopes import names_bound
from pyland.explain.wording import code, tell
from pyland.text import Message, _

_TELLERS = frozenset({"print", "say", "shout"})


def _behind_the_end(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """A line below `break`, `continue`, `return` or `raise`, or below an `if` of which each way ends so."""
    for block in _blocks_of(node):
        for line, below in pairwise(block):
            last = _ending(line)
            if last is None or _is_told_elsewhere(program, line, below) or _only_marks(below):
                continue
            yield tell(
                "after_return",
                _("Line {line} is never reached", line=below.lineno),
                _ends(last, below.lineno),
                _("Put it above line {line}, or push it less far in.", line=last.lineno)
                if last is line
                else _("Look how far in line {line} stands.", line=below.lineno),
                line=below.lineno,
                cols=program.span(below),
            )
            return


def _blocks_of(node: ast.AST) -> Iterator[Sequence[ast.stmt]]:
    for part in ("body", "orelse", "finalbody"):
        block = getattr(node, part, None)
        if isinstance(block, list):
            yield block


def _ending(line: ast.stmt) -> ast.stmt | None:
    """The line that ends a block for sure: this one, or the last one of each way through an `if`."""
    match line:
        case ast.Return() | ast.Break() | ast.Continue() | ast.Raise():
            return line
        case ast.If(body=[*_before, last], orelse=[*_others, other]):
            ends = _ending(last), _ending(other)
            return ends[1] if None not in ends else None
    return None


def _is_told_elsewhere(program: Program, line: ast.stmt, below: ast.stmt) -> bool:
    """Whether another remark is made on these two lines."""
    match line, below:
        case ast.Return(value=None), ast.Expr(value=value) if not isinstance(value, ast.Constant):
            return True
        case ast.Return(value=ast.expr()), ast.Expr(value=ast.Call(func=ast.Name(id=name))):
            return name in _TELLERS or name in program.context.commands
    return False


def _only_marks(below: ast.stmt) -> bool:
    """`yield` below a `return` turns a function into one that yields; a text is a note, `pass` is nothing."""
    match below:
        case ast.Pass() | ast.Expr(value=ast.Yield() | ast.YieldFrom() | ast.Constant()):
            return True
    return False


def _ends(last: ast.stmt, below: int) -> Message:
    line = last.lineno
    match last:
        case ast.Break():
            return _("`break` on line {line} leaves the loop. So line {below} is never reached.", line=line,
                     below=below)
        case ast.Continue():
            return _("`continue` on line {line} starts the next round. So line {below} is never reached.", line=line,
                     below=below)
        case ast.Raise():
            return _("`raise` on line {line} stops here. So line {below} is never reached.", line=line, below=below)
    return _("`return` on line {line} ends the function. So line {below} is never reached.", line=line, below=below)


def _empty_range(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`for n in range(3, 0):`"""
    match node:
        case ast.For(iter=ast.Call(func=ast.Name(id="range"), args=args, keywords=[]) as values):
            pass
        case _:
            return
    if "range" in program.scopes.all_names or len(args) < 2:
        return
    numbers = counted(program, args)
    if isinstance(args[1], ast.Name) and numbers is not None and numbers.stop == 0:
        return  # `range(1, wishes)` with no wishes is nothing odd.
    first, last = program.text(args[0]), program.text(args[1])
    if numbers is not None and len(numbers) == 0 and numbers.start != numbers.stop:
        down = numbers.step > 0
        turned = f"range({first}, {last}, -1)" if down else f"range({first}, {last}, {-numbers.step})"
    elif len(args) == 2 and _from_the_length(args[0]) and whole_number(program, args[1]) in (0, -1):
        down, turned = True, f"range({first}, {last}, -1)"
    else:
        return
    by_one = down and (numbers is None or numbers.step == 1) or numbers is not None and numbers.step == -1
    yield tell(
        "empty_range",
        _("This loop never goes round"),
        _("`range` counts up, but from `{first}` up it never comes to `{last}`.", first=code(first, 20),
          last=code(last, 20))
        if down
        else _("With a minus at the end, `range` counts down. From `{first}` down it never comes to `{last}`.",
               first=code(first, 20), last=code(last, 20)),
        (_("To count down, write `{range}`.", range=code(turned)) if down
         else _("To count up, write `{range}`.", range=code(turned))),
        line=values.lineno,
        cols=program.span(values),
        fix=program.replaced(values, turned) if by_one and first and last else None,
    )


def _from_the_length(node: ast.expr) -> bool:
    """`len(x)` and `len(x) - 1`"""
    match node:
        case ast.BinOp(left=ast.Call(func=ast.Name(id="len")), op=ast.Sub(), right=ast.Constant(value=1)):
            return True
        case ast.Call(func=ast.Name(id="len")):
            return True
    return False


def _never_starts(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`count = 10` and then `while count < 5:`"""
    for block in _blocks_of(node):
        for number, loop in enumerate(block):
            if isinstance(loop, ast.While) and not loop.orelse:
                yield from _not_at_first(program, block[:number], loop)


def _not_at_first(program: Program, above: Sequence[ast.stmt], loop: ast.While) -> Iterator[Explanation]:
    names = {part.id for part in ast.walk(loop.test) if isinstance(part, ast.Name)}
    if len(names) != 1 or not all(isinstance(part, _SIMPLE) for part in ast.walk(loop.test)):
        return
    name = names.pop()
    given = given_above(name, above)
    changes = any(name in names_bound(part) for line in loop.body for part in ast.walk(line))
    if given is None or not changes or is_shared(program, name):
        return
    value = constant_of(given)
    if value is None or isinstance(value[0], tuple) or answers(loop.test, value[0]) is not False:
        return
    yield tell(
        "never_starts",
        _("This loop never goes round"),
        _("The loop on line {line} wants `{test}`. But at first, `{name}` is {value}.", line=loop.lineno,
          test=code(program.text(loop.test), 30), name=code(name), value=code(program.text(given), 20)),
        _("Look at the question, or at what `{name}` is at first.", name=code(name)),
        line=loop.lineno,
        cols=program.span(loop.test),
    )


_SIMPLE = (ast.Compare, ast.Name, ast.Constant, ast.UnaryOp, ast.Not, ast.USub, ast.cmpop, ast.Load)


def given_above(name: str, above: Sequence[ast.stmt]) -> ast.expr | None:
    """What a name is for sure at the end of some lines."""
    for line in reversed(above):
        match line:
            case ast.Assign(targets=[ast.Name(id=made)], value=value) if made == name:
                return value
        if any(name in names_bound(part) for part in ast.walk(line)) or isinstance(line, ast.Try | ast.With):
            return None
    return None


def is_shared(program: Program, name: str) -> bool:
    return any(
        isinstance(node, ast.Global | ast.Nonlocal) and name in node.names for node in program.nodes
    )


def answers(test: ast.expr, value: object) -> bool | None:
    """The answer to a simple question about a name; None when it cannot be told."""
    match test:
        case ast.Name():
            return bool(value)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            answer = answers(operand, value)
            return None if answer is None else not answer
        case ast.Compare() if isinstance(subject_of(test), ast.Name):
            try:
                return holds(test, value)
            except TypeError:
                return None
    return None


def _goes_round_once(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`while fuel > 0:` that ends with a `break` each time"""
    match node:
        case ast.While(body=[*_before, ast.Break() as last]) if _before:
            pass
        case ast.For(body=[*_before, ast.If() as way]) | ast.While(body=[*_before, ast.If() as way]):
            yield from _answers_at_once(program, node, way)
            return
        case ast.For(iter=ast.Call(func=ast.Name(id="range")), body=[*_before, ast.Break() as last]) if _before:
            pass
        case _:
            return
    others = [part for part in ast.walk(node) if part is not last]
    if node.orelse or any(isinstance(part, ast.Continue | ast.Return | ast.Break) for part in others):
        return
    yield tell(
        "goes_round_once",
        _("The loop goes round only once"),
        _("`break` on line {line} leaves the loop in the first round already.", line=last.lineno),
        _("Put the `break` behind an `if`, or take it away."),
        line=last.lineno,
        cols=program.span(last),
    )


def _answers_at_once(program: Program, loop: ast.For | ast.While, way: ast.If) -> Iterator[Explanation]:
    """`for name in names:` with `return True` and, behind `else`, `return False`: only the first one is looked at"""
    last = _ending(way)
    if not isinstance(last, ast.Return) or any(isinstance(part, ast.Continue | ast.Break) for part in ast.walk(loop)):
        return
    yield tell(
        "goes_round_once",
        _("The loop goes round only once"),
        _("Each way through the `if` on line {line} ends with a `return`. So only the first one is looked at.",
          line=way.lineno),
        _("Put the last `return` below the loop."),
        line=last.lineno,
        cols=program.span(last),
    )


def _taken_out_while_going(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`for gem in gems:` with `gems.remove(gem)` in it: things are skipped"""
    match node:
        case ast.For(target=ast.Name(id=one), iter=ast.Name(id=row)) if one != row:
            pass
        case _:
            return
    if any(isinstance(part, ast.Break | ast.Return | ast.Raise) for part in ast.walk(node)):
        return
    for part in (part for line in node.body for part in ast.walk(line)):
        match part:
            case ast.Call(func=ast.Attribute(value=ast.Name(id=owner), attr="remove"), args=[ast.Name(id=thing)]):
                if owner == row and thing == one and isinstance(program.only_value(row), ast.List | ast.ListComp):
                    yield tell(
                        "taken_out",
                        _("The loop skips things"),
                        _("Line {line} takes things out of `{row}` while the loop goes through it, so it skips some.",
                          line=part.lineno, row=code(row)),
                        _("Go through a copy: `for {one} in list({row}):`.", one=code(one), row=code(row)),
                        line=part.lineno,
                        cols=program.span(part),
                    )
                    return


def _made_twice(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """Two functions with one name: the second one takes the place of the first before that is used."""
    block = node.body if isinstance(node, ast.Module | ast.ClassDef) else []
    for number, first in enumerate(block):
        if not isinstance(first, ast.FunctionDef) or first.decorator_list:
            continue
        for after, second in enumerate(block[number + 1 :], number + 1):
            if isinstance(second, ast.FunctionDef) and second.name == first.name and not second.decorator_list:
                if not any(_uses(line, first.name) for line in block[number + 1 : after]):
                    yield _second_wins(program, first, second)
                return


def _uses(line: ast.stmt, name: str) -> bool:
    """Whether a line needs the function, now or (through another name) later."""
    if isinstance(line, ast.FunctionDef):
        return bool(line.decorator_list)
    return any(True for _part in loads(line, name))


def _second_wins(program: Program, first: ast.FunctionDef, second: ast.FunctionDef) -> Explanation:
    start = program.lines[second.lineno - 1].find(second.name)
    return tell(
        "made_twice",
        _("Two functions are called `{name}`", name=code(first.name)),
        _("The `{name}` on line {second} takes the place of the one on line {first}.", name=code(first.name),
          second=second.lineno, first=first.lineno),
        _("Give one of them another name."),
        line=second.lineno,
        cols=(start, start + len(second.name)) if start >= 0 else None,
    )


NOTES: tuple[Note, ...] = (
    _behind_the_end, _empty_range, _never_starts, _goes_round_once, _taken_out_while_going, _made_twice,
)  # fmt: skip
