"""Remarks on functions that give back nothing, or not what they seem to: mistakes around `return`."""

import ast
from collections.abc import Iterator, Sequence
from itertools import pairwise

from pyland.explain.explanation import Explanation
from pyland.explain.program import Note, Program
from pyland.explain.wording import code, tell
from pyland.text import Message, _

_TELLERS = frozenset({"print", "say", "shout"})


def why_nothing(function: ast.FunctionDef) -> tuple[int, Message] | None:
    """The line and the reason why a function with a `return` gives nothing back; None when there is no such reason."""
    told = _return_of_print(function)
    if told is not None:
        return told.lineno, _("`return print(...)` gives back what `print` gives, and that is nothing.")
    lonely = _return_alone(function)
    if lonely is not None:
        return lonely[0].lineno, _("`return` stands alone there, so it gives nothing back.")
    return None


def _return_of_print(function: ast.FunctionDef) -> ast.Return | None:
    """`return print(...)` as the last line of a function."""
    match function.body[-1]:
        case ast.Return(value=ast.Call(func=ast.Name(id=name), args=[_])) as told if name in _TELLERS:
            return told
    return None


_NO_ANSWERS = (ast.Constant, ast.Yield, ast.YieldFrom)
"""What may stand alone below a `return`: a note, and what makes a function yield (nothing)."""


def _return_alone(function: ast.FunctionDef) -> tuple[ast.Return, ast.Expr] | None:
    """A `return` alone, and the value that stands on the line below it, where it is never reached."""
    for body in _bodies(function):
        for line, below in pairwise(body):
            match line, below:
                case ast.Return(value=None), ast.Expr(value=value) if not isinstance(value, _NO_ANSWERS):
                    return line, below
    return None


def _bodies(function: ast.FunctionDef) -> Iterator[Sequence[ast.stmt]]:
    for node in ast.walk(function):
        body = getattr(node, "body", None)
        if isinstance(body, list):
            yield body


def _of_print(program: Program, node: ast.AST) -> Iterator[Explanation]:
    told = _return_of_print(node) if isinstance(node, ast.FunctionDef) else None
    if told is None or not isinstance(told.value, ast.Call) or not isinstance(told.value.func, ast.Name):
        return
    name, inside = told.value.func.id, program.text(told.value.args[0])
    if node not in program.scopes.functions.values() or name in program.other_names or name in program.scopes.functions:
        return
    yield tell(
        "return_print",
        _("`{name}` gives nothing back", name=name),
        _("`return` on line {line} gives back what `{name}` gives, and that is nothing.", line=told.lineno, name=name),
        _("Write `return {value}`.", value=code(inside)),
        line=told.lineno,
        cols=program.span(told),
        fix=program.replaced(told, f"return {inside}") if inside else None,
    )


def _alone(program: Program, node: ast.AST) -> Iterator[Explanation]:
    lonely = _return_alone(node) if isinstance(node, ast.FunctionDef) else None
    if lonely is None:
        return
    line, below = lonely
    yield tell(
        "return_alone",
        _("`return` stands alone"),
        _("`return` on line {line} ends the function. So line {below} is never reached.", line=line.lineno,
          below=below.lineno),
        _("Write both on one line: `return {value}`.", value=code(program.text(below)) or "..."),
        line=line.lineno,
        cols=program.span(line),
    )


def _after_return(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`return price` and below it `print(price)`, which is never reached."""
    for body in _bodies(node) if isinstance(node, ast.FunctionDef) else ():
        for line, below in pairwise(body):
            match line, below:
                case ast.Return(value=ast.expr()), ast.Expr(value=ast.Call(func=ast.Name(id=name))):
                    if name in _TELLERS or name in program.context.commands:
                        yield tell(
                            "after_return",
                            _("Line {line} is never reached", line=below.lineno),
                            _("`return` on line {line} ends the function. So line {below} is never reached.",
                              line=line.lineno, below=below.lineno),
                            _("Put it above the `return`, or below the function."),
                            line=below.lineno,
                            cols=program.span(below),
                        )


def _in_loop(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """A `return` at the end of a loop that adds up: it goes round only once."""
    if not isinstance(node, ast.FunctionDef):
        return
    for loop in node.body:
        if not isinstance(loop, ast.For | ast.While) or loop.orelse:
            continue
        match loop.body[-1]:
            case ast.Return(value=ast.Name(id=name)) as line if _adds_up(loop, name):
                yield tell(
                    "return_in_loop",
                    _("The loop goes round only once"),
                    _("`return` on line {line} ends the function the first time round.", line=line.lineno),
                    _("Push line {line} less far in, so that it stands below the loop.", line=line.lineno),
                    line=line.lineno,
                    cols=program.span(line),
                )


def _adds_up(loop: ast.For | ast.While, name: str) -> bool:
    """Whether the loop makes a new value of `name` out of the old one, and nothing in it may jump."""
    if any(isinstance(part, ast.Continue | ast.Break | ast.If | ast.Try | ast.Yield) for part in ast.walk(loop)):
        return False
    for part in loop.body:
        match part:
            case ast.AugAssign(target=ast.Name(id=changed)) if changed == name:
                return True
            case ast.Assign(targets=[ast.Name(id=changed)], value=value) if changed == name:
                return any(isinstance(old, ast.Name) and old.id == name for old in ast.walk(value))
    return False


def _not_returned(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """A function without a `return`: `3 * n + 2` or `price = 3 * n + 2` as its last line, or `print(price(1))`."""
    if not isinstance(node, ast.FunctionDef) or _gives_back(node):
        return
    last = node.body[-1]
    match last:
        case ast.Expr(value=ast.BinOp() as value) if not any(isinstance(part, ast.Call) for part in ast.walk(value)):
            message = _("Line {line} works out `{sum}`, but nobody keeps the answer.", line=last.lineno,
                        sum=code(program.text(value)))  # fmt: skip
        case ast.Assign(targets=[ast.Name(id=name)], value=value) if name == node.name:
            message = _("Line {line} makes a new name `{name}`, and gives nothing back.", line=last.lineno,
                        name=code(name))  # fmt: skip
        case _:
            yield from _nothing_shown(program, node)
            return
    shown = program.text(value)
    yield tell(
        "return_missing",
        _("`{name}` gives nothing back", name=code(node.name)),
        message,
        _("Give it back: `return {sum}`.", sum=code(shown)),
        line=last.lineno,
        cols=program.span(last),
        fix=program.replaced(last, f"return {shown}") if shown else None,
    )


def _gives_back(function: ast.FunctionDef) -> bool:
    return any(isinstance(part, ast.Return | ast.Yield | ast.YieldFrom | ast.Raise) for part in ast.walk(function))


def _nothing_shown(program: Program, function: ast.FunctionDef) -> Iterator[Explanation]:
    """`print(price(1))` of a function that gives nothing back."""
    if program.scopes.functions.get(function.name) is not function or not program.is_function(function.name):
        return
    call = program.shown.get(function.name)
    if call is not None:
        yield tell(
            "return_missing",
            _("`{name}` gives nothing back", name=code(function.name)),
            _("So line {line} only has `None` to show.", line=call.lineno),
            _("Let `{name}` end with a `return`.", name=code(function.name)),
            line=call.lineno,
            cols=program.span(call),
        )
    elif function.name in program.answers_kept and not _does_nothing(function):
        kept, call = program.answers_kept[function.name]
        if _is_asked_for_none(program, kept):
            return
        yield tell(
            "return_missing",
            _("`{name}` gives nothing back", name=code(function.name)),
            _("It has no `return`. So on line {line}, `{kept}` becomes `None`, which is nothing.", line=call.lineno,
              kept=code(kept)),
            _("Let `{name}` end with a `return`.", name=code(function.name)),
            line=call.lineno,
            cols=program.span(call),
        )


def _is_asked_for_none(program: Program, name: str) -> bool:
    """`kept is None`: who asks so, knows."""
    return any(
        isinstance(node, ast.Compare) and isinstance(node.left, ast.Name) and node.left.id == name
        and any(isinstance(other, ast.Constant) and other.value is None for other in node.comparators)
        for node in program.nodes
    )  # fmt: skip


def _does_nothing(function: ast.FunctionDef) -> bool:
    """Whether a function is only begun: `pass`, or `...`."""
    return all(isinstance(line, ast.Pass) or isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant)
               for line in function.body)


def _asked_in_vain(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`if is_even(4):`, where `is_even` only prints."""
    match node:
        case ast.Call(func=ast.Name(id=name)) if id(node) in program.tests:
            function = program.scopes.functions.get(name)
        case _:
            return
    if function is None or program.stored[name] != 1 or function.decorator_list or _gives_back(function):
        return
    if _does_nothing(function):
        return
    yield tell(
        "return_missing",
        _("`{name}` gives nothing back", name=code(name)),
        _("It has no `return`. So the question on line {line} always gets a no.", line=node.lineno),
        _("Let `{name}` return `True` or `False`.", name=code(name)),
        line=node.lineno,
        cols=program.span(node),
    )


def _is_new(value: ast.expr, name: str) -> bool:
    """Whether a value is plain, or typed, and has nothing to do with the name."""
    if isinstance(value, ast.Constant) and isinstance(value.value, int | str):
        return True
    calls = [part.func.id for part in ast.walk(value) if isinstance(part, ast.Call) and isinstance(part.func, ast.Name)]
    return "input" in calls and not any(isinstance(part, ast.Name) and part.id == name for part in ast.walk(value))


def _overwritten(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`def price(n):` and then `n = 1` at once."""
    if not isinstance(node, ast.FunctionDef):
        return
    body = node.body[1:] if ast.get_docstring(node) is not None else node.body
    match body[:1]:
        case [ast.Assign(targets=[ast.Name(id=name) as target], value=value) as line] if _is_new(value, target.id):
            needed = node.args.args[: len(node.args.args) - len(node.args.defaults)]
            if name in (arg.arg for arg in needed):
                yield tell(
                    "input_overwritten",
                    _("`{name}` forgets what came in", name=code(name)),
                    _("`{function}` gets a value for `{name}`, but line {line} puts another one in its place.",
                      function=code(node.name), name=code(name), line=line.lineno),
                    _("Take line {line} away.", line=line.lineno),
                    line=line.lineno,
                    cols=program.span(target),
                )


NOTES: tuple[Note, ...] = (_of_print, _alone, _after_return, _in_loop, _not_returned, _asked_in_vain, _overwritten)
