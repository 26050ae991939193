"""Why a program goes on and on: what the names hold that its loop asks for, and how they change from round to round."""

import ast
import math
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from types import FrameType

from .frames import values_of
from .shown import short

_Loop = ast.For | ast.While
_Scope = ast.FunctionDef | ast.Lambda | ast.ClassDef
_WATCH_AT = (200, 2_000, 20_000)
"""After so many lines, a loop that goes round by then is watched for a few rounds. Counted in lines, not by the clock:
each run tells the same."""
_MOST_ROUNDS = 12
_MOST_WATCHED = 400
"""Lines. A round that takes longer is not waited for."""
_MOST_INPUTS = 4


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
        frame = _frame_of(loop, tree, frames)
        values = _values_of(loop, frame) if frame else {}
        if values:
            return values
    on_line = (node for node in ast.walk(tree) if isinstance(node, ast.Name) and node.lineno == line)
    return values_of(_names(on_line), frames[0]) if frames else {}


def _values_of(loop: _Loop, frame: FrameType) -> dict[str, str]:
    asked = list(_asked_by(loop))
    parts = [node for node in asked if isinstance(node, ast.Attribute | ast.Subscript)]
    return values_of(_names(asked), frame, parts)


def _asked_by(loop: _Loop) -> Iterator[ast.AST]:
    """What a loop asks for: in its own question, and in those behind which it is left."""
    if isinstance(loop, ast.For):
        yield from ast.walk(loop.target)
        return
    yield from ast.walk(loop.test)
    for node in ast.walk(loop):
        if isinstance(node, ast.If) and any(isinstance(one, ast.Break | ast.Return) for one in node.body + node.orelse):
            yield from ast.walk(node.test)
    for node in ast.walk(loop):
        if isinstance(node, ast.AugAssign) or (isinstance(node, ast.Assign) and isinstance(node.value, ast.BinOp)):
            yield from ast.walk(node.value)


class Watch:
    """Notes what a loop asks for whenever a round of it begins, for a few rounds.

    The loop is one that goes round after so many lines as `_WATCH_AT` has; what it held is told when it comes to a
    limit. Runs nothing of the program's, and never fails (but for want of room deep in a recursion).
    """

    def __init__(self) -> None:
        self.on = False
        """Whether each line has to be shown to it now."""
        self._waiting = list(_WATCH_AT)
        self._loop: _Loop | None = None
        self._tree: ast.Module | None = None
        self._rounds: list[dict[str, str]] = []
        self._left = 0

    @property
    def at(self) -> float:
        """After so many lines it wants to begin."""
        return self._waiting[0] if self._waiting else math.inf

    def begin(self, tree: ast.Module | None, lines: Collection[int]) -> None:
        """Look for a loop that goes round: `lines` ran last."""
        self._waiting.pop(0)
        loop = _going_round(tree, lines) if tree is not None else None
        if loop is not None and loop is not self._loop:
            self._loop, self._tree, self._rounds, self._left = loop, tree, [], _MOST_WATCHED
            self.on = True

    def see(self, line: int, frames: Iterable[FrameType]) -> None:
        """A line is about to run; `frames` are those of the program, the innermost first."""
        self._left -= 1
        if self._loop is not None and self._tree is not None and line == self._loop.lineno:
            frame = _frame_of(self._loop, self._tree, tuple(frames))
            try:
                self._rounds.append(_values_of(self._loop, frame) if frame else {})
            except RecursionError:
                raise
            except Exception:  # what a program made so strange that it cannot be told
                self._rounds.append({})
        self.on = self._left > 0 and len(self._rounds) < _MOST_ROUNDS

    def rounds(self, lines: Collection[int], line: int | None) -> list[dict[str, str]]:
        """What was noted, if it is about the loop that goes round now."""
        if self._tree is None or self._loop is not _going_round(self._tree, {*lines, *([line] if line else [])}):
            return []
        return self._rounds


def inputs_again(frames: Sequence[FrameType]) -> list[dict[str, str]]:
    """What the function that is there most often was given: in its first three calls, and in the last. `frames` are
    those of the program, the outermost first."""
    counts = Counter(frame.f_code for frame in frames if frame.f_code.co_name != "<module>")
    if not counts:
        return []
    code = counts.most_common(1)[0][0]
    own = [frame for frame in frames if frame.f_code is code]
    names = code.co_varnames[: min(code.co_argcount, _MOST_INPUTS)]
    return [
        {name: short(frame.f_locals[name]) for name in names if name in frame.f_locals} for frame in [*own[:3], own[-1]]
    ]


def _names(nodes: Iterable[ast.AST]) -> dict[str, None]:
    return dict.fromkeys(node.id for node in nodes if isinstance(node, ast.Name))


def _going_round(tree: ast.Module, ran: Collection[int]) -> _Loop | None:
    """The smallest loop that all lines which ran stand in, or else in functions that it may have called."""
    loops = [node for node in ast.walk(tree) if isinstance(node, _Loop) and node.lineno in ran]
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    whole = [loop for loop in loops if all(_has(loop, line, functions) for line in ran)]
    if whole:
        return max(whole, key=lambda loop: loop.lineno)
    return min(loops, key=lambda loop: loop.lineno, default=None)


def _has(loop: _Loop, line: int, functions: Sequence[ast.FunctionDef]) -> bool:
    if loop.lineno <= line <= _end(loop):
        return True
    return any(one.lineno < line <= _end(one) and not one.lineno < loop.lineno <= _end(one) for one in functions)


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
