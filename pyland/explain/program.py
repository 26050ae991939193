"""`Program`: a program that can be read, for those who look for remarks on it."""

import ast
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from pyland.explain.context import Context
from pyland.explain.explanation import Explanation, Fix
from pyland.explain.plain import TAUGHT
from pyland.explain.scopes import Scopes, names_bound


@dataclass(frozen=True)
class Program:
    """A program that can be read."""

    lines: Sequence[str]
    tree: ast.Module
    context: Context
    scopes: Scopes

    def text(self, node: ast.AST) -> str:
        """A piece as the child wrote it, when it is on one line."""
        span = self.span(node)
        return self.lines[node.lineno - 1][slice(*span)] if span else ""  # type: ignore[attr-defined]  # all nodes here

    def span(self, node: ast.AST) -> tuple[int, int] | None:
        """The columns of a piece, when it is on one line."""
        line, end = getattr(node, "lineno", 0), getattr(node, "end_lineno", 0)
        if not line or line != end or line > len(self.lines):
            return None
        raw = self.lines[line - 1].encode("utf-8", "replace")
        start, stop = getattr(node, "col_offset", 0), getattr(node, "end_col_offset", 0)
        return len(raw[:start].decode("utf-8", "replace")), len(raw[:stop].decode("utf-8", "replace"))

    def replaced(self, node: ast.AST, new: str) -> Fix | None:
        """The line with the piece replaced."""
        span = self.span(node)
        if span is None:
            return None
        line: int = node.lineno  # type: ignore[attr-defined]
        text = self.lines[line - 1]
        return Fix(line, text, text[: span[0]] + new + text[span[1] :])

    def is_function(self, name: str) -> bool:
        """Whether a name is surely something to call: a command or a function, and nothing else gets that name."""
        if name in self.other_names:
            return False
        return name in self.scopes.functions or name in self.context.commands or name in TAUGHT

    @cached_property
    def other_names(self) -> frozenset[str]:
        """All names that anything but a function of the top level gets anywhere."""
        functions = set(map(id, self.scopes.functions.values()))
        nodes = (node for node in ast.walk(self.tree) if id(node) not in functions)
        return frozenset(name for node in nodes for name in names_bound(node))

    @cached_property
    def stored(self) -> Counter[str]:
        """How often each name gets a value anywhere, in whatever way."""
        return Counter(name for node in ast.walk(self.tree) for name in names_bound(node))

    def only_value(self, name: str) -> ast.expr | None:
        """What a name is, when one line of the program gives it its value, once and for all."""
        return self._given.get(name) if self.stored[name] == 1 else None

    def only_loop(self, name: str) -> ast.expr | None:
        """What a name goes through, when one `for` gives it its values, and nothing else does."""
        return self._loops.get(name) if self.stored[name] == 1 else None

    @cached_property
    def shown(self) -> dict[str, ast.Call]:
        """The functions whose answer is printed or said, each with the first such call."""
        found: dict[str, ast.Call] = {}
        for node in ast.walk(self.tree):
            match node:
                case ast.Call(func=ast.Name(id="print" | "say"), args=[ast.Call(func=ast.Name(id=name)) as call]):
                    found.setdefault(name, call)
        return found

    @cached_property
    def shapes(self) -> frozenset[str]:
        """All sums and calls as they are written, without spaces."""
        sums = (node for node in ast.walk(self.tree) if isinstance(node, ast.BinOp | ast.Call))
        return frozenset(self.text(node).replace(" ", "") for node in sums)

    @cached_property
    def _loops(self) -> dict[str, ast.expr]:
        found: dict[str, ast.expr] = {}
        for node in ast.walk(self.tree):
            match node:
                case ast.For(target=ast.Name(id=name), iter=values):
                    found[name] = values
        return found

    @cached_property
    def _given(self) -> dict[str, ast.expr]:
        found: dict[str, ast.expr] = {}
        for node in ast.walk(self.tree):
            match node:
                case ast.Assign(targets=[ast.Name(id=name)], value=value):
                    found[name] = value
        return found

    @cached_property
    def tried(self) -> frozenset[int]:
        """The lines inside `try` and `with`: there a value that nobody keeps may be wanted for its problem."""
        blocks = (node for node in ast.walk(self.tree) if isinstance(node, ast.Try | ast.With))
        return frozenset(
            line for block in blocks for line in range(block.lineno, (block.end_lineno or block.lineno) + 1)
        )


Note = Callable[[Program, ast.AST], Iterator[Explanation]]
