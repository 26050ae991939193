"""Writes a tick before every line of a program: "this line ran" stands in the syntax tree, it is no tracer's opinion.

So the lines are the same on every version of Python. A loop's line comes again for each round; what stands on one line
comes once. Works without recursion, because a chain of `elif` is a deep tree.
"""

import ast
from typing import Any, NamedTuple, TypeVar

from .fence import GUARDED, is_private
from .written import order_sets

TICK = "<tick>"
ATTRIBUTE = "<attribute>"
OWN = "<own>"
"""The names that the program calls, besides those of `written`; no program can write them."""

_JUMPS = (ast.Return, ast.Raise, ast.Break, ast.Continue)
_Node = TypeVar("_Node", bound=ast.stmt | ast.expr)


class _Block(NamedTuple):
    """A list of statements: `owner.field`.

    `shown` is the line that is told just before it (with `header`: that is still to be told, by the block itself), and
    `loop` the line of the `for` that a `continue` in it goes back to. `documented`: it may begin with a docstring.
    """

    owner: Any
    field: str
    shown: int | None = None
    loop: int | None = None
    documented: bool = False
    header: bool = False


def add_ticks(tree: ast.Module) -> ast.Module:
    """Change a program so that it calls `TICK` with its line before each line, and `ATTRIBUTE` for guarded methods.

    Its sets become those of `sets`.
    """
    order_sets(tree)
    _guard_attributes(tree)
    waiting = [_Block(tree, "body", documented=True)]
    while waiting:
        block = waiting.pop()
        statements = getattr(block.owner, block.field)
        if statements:
            setattr(block.owner, block.field, _ticked(block, statements, waiting))
    return tree


def _ticked(block: _Block, statements: list[ast.stmt], waiting: list[_Block]) -> list[ast.stmt]:
    shown = block.shown
    result: list[ast.stmt] = []
    if block.header and shown is not None:
        result.append(_tick(shown, statements[0]))
    for index, statement in enumerate(statements):
        if not (_is_silent(statement) or (index == 0 and block.documented and _is_text(statement))):
            lines = [line for line in _lines_before(statement) if line != shown]
            result += [_tick(line, statement) for line in lines]
            shown = statement.lineno
        if isinstance(statement, ast.Continue) and block.loop is not None:
            result.append(_tick(block.loop, statement))
        result.append(statement)
        waiting += _blocks_of(statement, block.loop)
    if isinstance(block.owner, ast.For) and block.field == "body" and not isinstance(statements[-1], _JUMPS):
        result.append(_tick(block.owner.lineno, statements[-1]))
    return result


def _lines_before(statement: ast.stmt) -> list[int]:
    if isinstance(statement, ast.While):
        return []  # its test ticks, each time
    decorators = getattr(statement, "decorator_list", ())
    return list(dict.fromkeys([*(decorator.lineno for decorator in decorators), statement.lineno]))


def _blocks_of(statement: ast.stmt, loop: int | None) -> list[_Block]:
    line = statement.lineno
    match statement:
        case ast.FunctionDef():
            return [_Block(statement, "body", documented=True)]
        case ast.ClassDef():
            return [_Block(statement, "body", line, documented=True)]
        case ast.While():
            statement.test = _tick_first(line, statement.test)
            return [_Block(statement, "body", line), _Block(statement, "orelse", loop=loop)]
        case ast.For():
            return [_Block(statement, "body", line, loop=line), _Block(statement, "orelse", loop=loop)]
        case ast.If():
            return [_Block(statement, "body", line, loop), _Block(statement, "orelse", loop=loop)]
        case ast.With():
            return [_Block(statement, "body", line, loop)]
        case ast.Try() | ast.TryStar():
            return [
                _Block(statement, "body", line, loop), _Block(statement, "orelse", loop=loop),
                _Block(statement, "finalbody", loop=loop), *(_handler(handler, loop) for handler in statement.handlers),
            ]
        case ast.Match():
            return [_case(case, loop) for case in statement.cases]
    return []


def _handler(handler: ast.ExceptHandler, loop: int | None) -> _Block:
    """An `except` line is told each time its type is asked for; a bare one when it is entered."""
    if handler.type is None:
        return _Block(handler, "body", handler.lineno, loop, header=True)
    handler.type = _tick_first(handler.lineno, handler.type)
    return _Block(handler, "body", handler.lineno, loop)


def _case(case: ast.match_case, loop: int | None) -> _Block:
    """A `case` line is told when its pattern fits."""
    line = case.pattern.lineno
    if case.guard is None:
        return _Block(case, "body", line, loop, header=True)
    case.guard = _tick_first(line, case.guard)
    return _Block(case, "body", line, loop)


def _is_silent(statement: ast.stmt) -> bool:
    """Whether nothing happens at a statement when a program runs."""
    if isinstance(statement, ast.ImportFrom):
        return statement.module == "__future__"
    return isinstance(statement, ast.Global | ast.Nonlocal)


def _is_text(statement: ast.stmt) -> bool:
    return (
        isinstance(statement, ast.Expr)
        and isinstance(statement.value, ast.Constant)
        and isinstance(statement.value.value, str)
    )


def _tick(line: int, near: ast.stmt) -> ast.Expr:
    return _placed(ast.Expr(_call(line, near)), line, near)


def _tick_first(line: int, expression: ast.expr) -> ast.BoolOp:
    """`tick or expression`: the tick gives None, so the value is the expression's."""
    return ast.copy_location(ast.BoolOp(ast.Or(), [_call(line, expression), expression]), expression)


def _call(line: int, near: ast.stmt | ast.expr) -> ast.Call:
    name = _placed(ast.Name(TICK, ast.Load()), line, near)
    number = _placed(ast.Constant(line), line, near)
    return _placed(ast.Call(name, [number], []), line, near)


def _placed(node: _Node, line: int, near: ast.stmt | ast.expr) -> _Node:
    column = near.col_offset
    node.lineno, node.end_lineno, node.col_offset, node.end_col_offset = line, line, column, column
    return node


def _guard_attributes(tree: ast.Module) -> None:
    """`x.format` becomes `ATTRIBUTE(x, "format")`, because a text's own `format` can look into objects.

    What is changed, `x.name = 1`, becomes `OWN(x, "name").name = 1`: only a program's own things may be changed.
    """
    # Children come after their parents in a walk; backwards, what is inside is changed before what holds it.
    for node in reversed(list(ast.walk(tree))):
        for name, value in ast.iter_fields(node):
            if isinstance(value, list):
                value[:] = [_guarded(item) for item in value]
            else:
                setattr(node, name, _guarded(value))
        if isinstance(node, ast.Attribute) and not isinstance(node.ctx, ast.Load):
            node.value = _asked(OWN, node)


def _guarded(node: Any) -> Any:
    if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load):
        return _asked(ATTRIBUTE, node) if node.attr in GUARDED or is_private(node.attr) else node
    return node


def _asked(guard: str, node: ast.Attribute) -> ast.Call:
    function = ast.copy_location(ast.Name(guard, ast.Load()), node)
    name = ast.copy_location(ast.Constant(node.attr), node)
    return ast.copy_location(ast.Call(function, [node.value, name], []), node)
