"""`Failed`: a program that stopped with a problem, and what is known about the place."""

import ast
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from pyland.explain.context import Context
from pyland.explain.explanation import Explanation, Fix
from pyland.explain.running.kinds import kind_of
from pyland.explain.running.sources import Known, Source, Sources
from pyland.explain.scopes import Scopes
from pyland.explain.syntax.broken import read_error
from pyland.explain.wording import NUMBERS, code
from pyland.script.protocol import Problem

N = TypeVar("N", bound=ast.AST)
GIVES = {
    "str": "str", "input": "str", "ask": "str", "read": "str", "look": "str", "ground": "str", "facing": "str",
    "int": "int", "len": "int", "how_many": "int", "cuts_left": "int", "distance": "int", "float": "float",
    "range": "range", "bag": "list", "scan": "list", "position": "tuple",
}  # fmt: skip
"""The types of what functions and commands give back (where they give something)."""


@dataclass(frozen=True)
class Failed:
    """A problem, the program it happened in (`tree` is None when it cannot be read), and the level's words."""

    problem: Problem
    lines: Sequence[str]
    tree: ast.Module | None
    context: Context

    @cached_property
    def line(self) -> int | None:
        """The line it happened on, when it is one of the program's."""
        line = self.problem.line
        return line if line is not None and 1 <= line <= len(self.lines) else None

    @cached_property
    def text(self) -> str:
        """The text of that line."""
        return self.lines[self.line - 1] if self.line else ""

    @cached_property
    def cols(self) -> tuple[int, int] | None:
        """The piece of the line it is about."""
        start, end = self.problem.col, self.problem.end_col
        if start is None or not self.text:
            return None
        start = min(start, len(self.text))
        return start, min(end, len(self.text)) if end is not None and end > start else len(self.text)

    def value(self, name: str) -> str | None:
        """What a name of the line holds, as Python writes it."""
        return self.problem.values.get(name)

    def type_of(self, node: ast.expr) -> str | None:
        """The name of a value's type, when it is known without working it out."""
        match node:
            case ast.Constant(value=value):
                return type(value).__name__
            case ast.Name(id=name):
                return self.problem.values.get(f"type:{name}")
            case ast.Attribute() | ast.Subscript() if (told := self.problem.values.get(f"type:{_key(node)}")):
                return told
            case ast.Call(func=ast.Name(id=name)) if name in GIVES and name not in self.scopes.all_names:
                return GIVES[name]
        return kind_of(node, self.scopes.all_names)

    def seen(self, node: ast.expr) -> str | None:
        """How Python writes the value of a name, a part or a plain value of the line, when that was seen."""
        match node:
            case ast.Constant(value=value):
                return repr(value)
            case ast.Name() | ast.Attribute() | ast.Subscript():
                return self.problem.values.get(_key(node))
        return None

    def made(self, node: ast.expr, type_name: str | None = None) -> Source | None:
        """What made the value of a piece of the line, if that is certain; `type_name` is what the problem told."""
        if self.tree is None or self.line is None:
            return None
        known = Known(type_name or self.type_of(node), self.seen(node))
        return Sources(self.tree, self.problem.frames, self.line).of(node, known)

    def exact(self, kind: type[N]) -> N | None:
        """The piece of this kind that the problem points at; None when it points at another one."""
        node = next(self.nodes(kind), None)
        return node if node is not None and self.cols is not None and self.span(node) == self.cols else None

    def size(self, node: ast.expr) -> int | None:
        """How many things or letters a value has, when that was seen."""
        told = self.problem.values.get(f"size:{_key(node)}") if isinstance(node, _HELD) else None
        if told is not None:
            return int(told)
        value = self.plain(node)
        return len(value) if isinstance(value, list | tuple | str | dict | set | range) else None

    def plain(self, node: ast.expr) -> object:
        """The value of a piece of the line, when all of it was seen; None when not."""
        if isinstance(node, ast.List | ast.Tuple | ast.Dict | ast.Set):
            try:
                return ast.literal_eval(node)
            except (ValueError, TypeError):
                return None
        shown = self.seen(node) or ""
        counted = re.fullmatch(r"range\((-?\d+), (-?\d+)(?:, (-?\d+))?\)", shown)
        if counted:
            return range(*(int(number) for number in counted.groups() if number is not None))
        try:
            return None if "…" in shown else ast.literal_eval(shown)
        except (ValueError, SyntaxError, MemoryError, RecursionError, TypeError):
            return None

    def whole(self, node: ast.expr) -> int | None:
        """The whole number that a piece of the line is: `i`, `i + 1`, `len(gems)`."""
        match node:
            case ast.BinOp(left=left, op=ast.Add() | ast.Sub() as sign, right=right):
                one, other = self.whole(left), self.whole(right)
                if one is None or other is None:
                    return None
                return one + other if isinstance(sign, ast.Add) else one - other
            case ast.UnaryOp(op=ast.USub(), operand=operand):
                number = self.whole(operand)
                return None if number is None else -number
            case ast.Call(func=ast.Name(id="len"), args=[row]) if "len" not in self.scopes.all_names:
                return self.size(row)
        value = self.plain(node)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def text_at(self, line: int) -> str:
        """The text of a line; empty when there is no such line."""
        return self.lines[line - 1] if 1 <= line <= len(self.lines) else ""

    def code_of(self, node: ast.AST, most: int = 30) -> str:
        """A piece from any line as the child wrote it, fit for a sentence; only what stands on one line."""
        line, end = getattr(node, "lineno", 0), getattr(node, "end_lineno", 0)
        return code(self.text_at(line)[slice(*span_in(self.text_at(line), node))], most) if line == end else "…"

    def is_number(self, node: ast.expr) -> bool:
        """Whether a piece of the line is known to be a number."""
        return self.type_of(node) in NUMBERS

    def nodes(self, kind: type[N]) -> Iterator[N]:
        """The pieces of one kind that begin on the line: first those at the place of the problem, then outer ones."""
        if self.tree is None or self.line is None:
            return
        found = [
            node for node in ast.walk(self.tree) if isinstance(node, kind) and getattr(node, "lineno", 0) == self.line
        ]
        yield from sorted(found, key=lambda node: self.span(node) != self.cols)

    def span(self, node: ast.AST) -> tuple[int, int] | None:
        """The columns (in characters) of a piece of the line."""
        start, end = getattr(node, "col_offset", None), getattr(node, "end_col_offset", None)
        if start is None or end is None or getattr(node, "end_lineno", None) != self.line:
            return None
        return span_in(self.text, node)

    def source(self, node: ast.AST) -> str:
        """A piece of the line as the child wrote it."""
        span = self.span(node)
        return self.text[slice(*span)] if span else ""

    def shown(self, node: ast.AST) -> str:
        """Like `source`, fit for a sentence."""
        return code(self.source(node), 24)

    @cached_property
    def scopes(self) -> Scopes:
        """Where the program makes which names."""
        return Scopes(self.tree or ast.Module([], []))

    def replaced(self, node: ast.AST, new: str) -> Fix | None:
        """The line with a piece of it replaced, when Python can read the program then."""
        span = self.span(node)
        return self.line_fix(self.text[: span[0]] + new + self.text[span[1] :]) if span else None

    def line_fix(self, new: str) -> Fix | None:
        """The line replaced, when Python can read the program then."""
        return self.fix_at(self.line, new)

    def fix_at(self, line: int | None, new: str) -> Fix | None:
        """Any line replaced, when Python can read the program then."""
        if line is None or not 1 <= line <= len(self.lines) or new == self.lines[line - 1] or len(new) > 400:
            return None
        lines = [*self.lines]
        lines[line - 1] = new
        try:
            error = read_error("\n".join(lines))
        except (ValueError, MemoryError, RecursionError, OverflowError):
            return None
        return Fix(line, self.lines[line - 1], new) if error is None else None

    def changed(self, node: ast.AST, new: str) -> Fix | None:
        """A piece of any line replaced, when it stands on one line and Python can read the program then."""
        line: int = getattr(node, "lineno", 0)
        if not line or getattr(node, "end_lineno", None) != line:
            return None
        text = self.text_at(line)
        start, end = span_in(text, node)
        return self.fix_at(line, text[:start] + new + text[end:])

    def matched(self, pattern: str) -> re.Match[str] | None:
        """The problem's own message matched with a pattern."""
        return re.search(pattern, self.problem.message)

    def given_by(self, name: str) -> ast.expr | None:
        """What was last given to a name above the line: the right side of `name = ...`."""
        best: ast.Assign | None = None
        for node in ast.walk(self.tree) if self.tree else ():
            if (
                isinstance(node, ast.Assign)
                and any(isinstance(t, ast.Name) and t.id == name for t in node.targets)
                and node.lineno <= (self.line or 0)
                and (best is None or node.lineno >= best.lineno)
            ):
                best = node
        return best.value if best else None


def span_in(text: str, node: ast.AST) -> tuple[int, int]:
    """The columns (in characters) of a piece of a line that has all of it."""
    raw = text.encode("utf-8", "replace")
    start, end = getattr(node, "col_offset", 0), getattr(node, "end_col_offset", None)
    return len(raw[:start].decode("utf-8", "replace")), len(raw[:end].decode("utf-8", "replace"))


def _key(node: ast.expr) -> str:
    """Under which name the value of a piece is told."""
    return ast.unparse(node)[:60]


_HELD = (ast.Name, ast.Attribute, ast.Subscript)
Explain = Callable[[Failed], Explanation | None]
