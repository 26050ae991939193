"""Why a program goes on and on: what the names hold that its loop asks for."""

import ast
from collections.abc import Collection, Iterator, Sequence
from types import FrameType

from .frames import values_of

_Loop = ast.For | ast.While
_Scope = ast.FunctionDef | ast.Lambda | ast.ClassDef


def values_asked(
    tree: ast.Module, frames: Sequence[FrameType], lines: Collection[int], line: int | None
) -> dict[str, str]:
    """The values of the names in the question of the loop that goes round (for a `for`, of its own names); when there
    are none, of those on `line`.

    `lines` ran last, `frames` are those of the program, the innermost first. Runs nothing of the program's, and never
    fails.
    """
    try:
        return _values_asked(tree, frames, {*lines, *([line] if line else [])}, line)
    except BaseException:  # what a program made so strange that it cannot be told, or no room for it
        return {}


def _values_asked(
    tree: ast.Module, frames: Sequence[FrameType], ran: Collection[int], line: int | None
) -> dict[str, str]:
    loop = _going_round(tree, ran)
    if loop is not None:
        question = loop.test if isinstance(loop, ast.While) else loop.target
        frame = _frame_of(loop, tree, frames)
        values = values_of(_names(ast.walk(question)), frame) if frame else {}
        if values:
            return values
    on_line = (node for node in ast.walk(tree) if isinstance(node, ast.Name) and node.lineno == line)
    return values_of(_names(on_line), frames[0]) if frames else {}


def _names(nodes: Iterator[ast.AST]) -> dict[str, None]:
    return dict.fromkeys(node.id for node in nodes if isinstance(node, ast.Name))


def _going_round(tree: ast.Module, ran: Collection[int]) -> _Loop | None:
    """The smallest loop around the lines that ran; where it calls a function that stands elsewhere, the first one."""
    loops = [node for node in ast.walk(tree) if isinstance(node, _Loop) and node.lineno in ran]
    whole = [loop for loop in loops if all(loop.lineno <= line <= _end(loop) for line in ran)]
    if whole:
        return max(whole, key=lambda loop: loop.lineno)
    return min(loops, key=lambda loop: loop.lineno, default=None)


def _frame_of(loop: _Loop, tree: ast.Module, frames: Sequence[FrameType]) -> FrameType | None:
    """The innermost frame that goes round in a loop."""
    around = [scope for scope in ast.walk(tree) if isinstance(scope, _Scope) and _is_around(scope, loop)]
    scope = max(around, key=lambda scope: scope.lineno, default=None)
    first = min([scope.lineno, *(node.lineno for node in getattr(scope, "decorator_list", ()))]) if scope else 1
    name = getattr(scope, "name", "<lambda>") if scope else "<module>"
    for frame in frames:
        code = frame.f_code
        if code.co_name == name and (scope is None or code.co_firstlineno == first):
            return frame
    return None


def _is_around(scope: _Scope, loop: _Loop) -> bool:
    return scope.lineno < loop.lineno and _end(loop) <= _end(scope)


def _end(node: ast.stmt | ast.expr) -> int:
    return node.end_lineno or node.lineno
