"""`Deep`: a function that called itself until there was no more room, and what is known about it."""

import ast
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from pyland.explain.endless.looping import as_number
from pyland.explain.endless.reach import Function, inside
from pyland.explain.endless.subjects import key_of
from pyland.explain.explanation import Explanation
from pyland.explain.running.failed import Failed
from pyland.explain.wording import code, tell
from pyland.text import Message, _

_LAST = 12
"""So many of the innermost calls show who calls whom."""


@dataclass(frozen=True)
class Deep:
    """A function of the program that called itself again and again: `name`, its `function`, and the class it is in."""

    failed: Failed
    name: str
    function: Function
    family: ast.ClassDef | None

    @cached_property
    def line(self) -> int:
        """The line that calls it again."""
        lines = Counter(frame.line for frame in self.failed.problem.frames if frame.name == self.name)
        own = [(count, line) for line, count in lines.items() if self._own(line)]
        return max(own)[1] if own else self.function.lineno

    @property
    def first_line(self) -> int:
        """The first line inside it, behind its docstring."""
        rows = self.function.body
        told = isinstance(rows[0], ast.Expr) and isinstance(rows[0].value, ast.Constant)
        return rows[1 if told and len(rows) > 1 else 0].lineno

    def _own(self, line: int) -> bool:
        return self.function.lineno <= line <= (self.function.end_lineno or self.function.lineno)

    @cached_property
    def again(self) -> ast.Call | None:
        """The call of itself."""
        found = [node for node in inside(self.function.body) if isinstance(node, ast.Call) and self._is_own(node.func)]
        return next((call for call in found if call.lineno == self.line), found[0] if found else None)

    def _is_own(self, called: ast.expr) -> bool:
        match called:
            case ast.Name(id=name):
                return name == self.name and self.family is None
            case ast.Attribute(attr=name):
                return name == self.name
        return False

    @cached_property
    def parameters(self) -> list[str]:
        """The names of what it takes, without `self`."""
        names = [arg.arg for arg in self.function.args.args]
        method = self.family is not None and self.again is not None and isinstance(self.again.func, ast.Attribute)
        return names[1:] if method else names

    @cached_property
    def given(self) -> dict[str, ast.expr]:
        """What it gives itself the next time, by name."""
        if self.again is None or any(isinstance(arg, ast.Starred) for arg in self.again.args):
            return {}
        named = {word.arg: word.value for word in self.again.keywords if word.arg}
        return {**dict(zip(self.parameters, self.again.args, strict=False)), **named}

    @cached_property
    def stops(self) -> list[ast.If | ast.IfExp]:
        """The questions in it."""
        return [node for node in inside(self.function.body) if isinstance(node, ast.If | ast.IfExp)]

    @property
    def inputs(self) -> list[dict[str, str]]:
        """What it was given in its first calls, and in its last one."""
        found = self.failed.problem.details.get("inputs")
        return (
            [{str(k): str(v) for k, v in one.items()} for one in found if isinstance(one, dict)]
            if isinstance(found, list)
            else []
        )

    def values(self, name: str) -> list[int | float]:
        """The numbers that one input was, call by call: the last one is that of the last call."""
        numbers = [as_number(one.get(name, "")) for one in self.inputs]
        return [number for number in numbers if number is not None] if None not in numbers else []

    def changes(self, name: str) -> bool:
        """Whether the function gives an input another value."""
        return any(isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Store)
                   for node in inside(self.function.body))  # fmt: skip

    def shown(self, node: ast.AST) -> str:
        """A piece as the child wrote it, fit for a sentence."""
        line, end = getattr(node, "lineno", 0), getattr(node, "end_lineno", 0)
        if not line or line != end or line > len(self.failed.lines):
            return code(ast.unparse(node), 30)
        raw = self.failed.lines[line - 1].encode("utf-8", "replace")
        start, stop = getattr(node, "col_offset", 0), getattr(node, "end_col_offset", 0)
        return code(raw[start:stop].decode("utf-8", "replace"), 30)

    def tell(self, message: Message, hint: Message, title: Message | None = None) -> Explanation:
        """That it calls itself without end, and why."""
        call = self.again
        cols = None
        if call is not None and call.lineno == self.line == call.end_lineno:
            raw = self.failed.lines[call.lineno - 1].encode("utf-8", "replace")
            start, stop = raw[: call.col_offset], raw[: call.end_col_offset]
            cols = len(start.decode("utf-8", "replace")), len(stop.decode("utf-8", "replace"))
        return tell(
            "too_deep",
            title or _("`{name}` calls itself", name=code(self.name)),
            message,
            hint,
            line=self.line,
            cols=cols,
        )


Explain = Callable[[Deep], Explanation | None]


def deep_of(failed: Failed) -> list[Deep]:
    """The functions that called each other in a ring, the one that did it most often first; mostly it is only one."""
    frames = [frame for frame in failed.problem.frames if frame.name][-_LAST:]
    counts = Counter(frame.name for frame in frames)
    found: list[Deep] = []
    for name, count in counts.most_common():
        lines = {frame.line for frame in frames if frame.name == name}
        function, family = _function_of(name, lines, failed.tree)
        if function is not None and (count >= 2 or not found):
            found.append(Deep(failed, name, function, family))
    return found


def _function_of(name: str, lines: set[int], tree: ast.Module | None) -> tuple[Function | None, ast.ClassDef | None]:
    for node in ast.walk(tree) if tree else ():
        if not isinstance(node, Function) or node.name != name:
            continue
        if any(node.lineno <= line <= (node.end_lineno or node.lineno) for line in lines):
            return node, _family_of(node, tree)
    return None, None


def _family_of(function: Function, tree: ast.Module | None) -> ast.ClassDef | None:
    return (
        next((node for node in ast.walk(tree) if isinstance(node, ast.ClassDef) and function in node.body), None)
        if tree
        else None
    )


def calls_of(function: Function) -> set[str]:
    """The names of all that a function calls."""
    return {
        name
        for node in inside(function.body)
        if isinstance(node, ast.Call)
        for name in [node.func.attr if isinstance(node.func, ast.Attribute) else key_of(node.func)]
        if name
    }
