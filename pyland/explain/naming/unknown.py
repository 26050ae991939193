"""`Unknown`: a name that means nothing where it stands."""

import ast
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from pyland.explain.context import Context
from pyland.explain.explanation import Fix
from pyland.explain.scopes import Scopes
from pyland.explain.syntax.broken import read_error

TEXT_TAKERS = frozenset(
    {
        "say", "print", "input", "at", "has", "how_many", "shout", "ask", "give", "put_down", "distance",
        "face", "look", "ground", "can_move",
    }
)  # fmt: skip
"""Functions between whose brackets text often stands."""
WAY_TAKERS = frozenset({"face", "look", "ground", "can_move"})
"""Commands between whose brackets a direction stands."""
DEEDS = frozenset({"cut", "push", "dig", "use", "pick_up"})
"""Commands that are done with what is there, so that it need not be named."""


@dataclass(frozen=True)
class Unknown:
    """A name that means nothing where it stands: on `line`, from `col` to `end_col`, in a program that can be read."""

    name: str
    line: int
    col: int
    end_col: int
    lines: Sequence[str]
    tree: ast.Module
    context: Context

    @cached_property
    def text(self) -> str:
        """The line it stands on."""
        return self.lines[self.line - 1]

    @property
    def cols(self) -> tuple[int, int]:
        """The columns it stands in."""
        return self.col, self.end_col

    @property
    def behind(self) -> str:
        """What follows on the line."""
        return self.text[self.end_col :].strip()

    @property
    def called(self) -> bool:
        """Whether round brackets follow."""
        return self.behind.startswith("(")

    @cached_property
    def scopes(self) -> Scopes:
        """Where the program makes which names."""
        return Scopes(self.tree)

    @cached_property
    def node(self) -> ast.Name | None:
        """The piece of the program, when it is found."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Name) and node.id == self.name and node.lineno == self.line:
                return node
        return None

    @cached_property
    def uses(self) -> int:
        """How often it stands in the program."""
        return sum(isinstance(node, ast.Name) and node.id == self.name for node in ast.walk(self.tree))

    @cached_property
    def calls(self) -> tuple[ast.Call, ...]:
        """The calls of it on the line."""
        nodes = (node for node in ast.walk(self.tree) if isinstance(node, ast.Call) and node.lineno == self.line)
        return tuple(node for node in nodes if isinstance(node.func, ast.Name) and node.func.id == self.name)

    @cached_property
    def around(self) -> ast.AST | None:
        """The piece of the program that holds it."""
        for node in ast.walk(self.tree) if self.node else ():
            if any(child is self.node for child in ast.iter_child_nodes(node)):
                return node
        return None

    @cached_property
    def taker(self) -> str | None:
        """The function between whose brackets the name stands alone: `say(mango)`."""
        found = re.search(r"([^\W\d]\w*)\s*\(\s*(?:[^()]*,\s*)?$", self.text[: self.col])
        return found[1] if found else None

    def replaced(self, new: str, start: int | None = None, end: int | None = None) -> Fix | None:
        """The name (or the line from `start` to `end`) replaced by `new`, when Python can read that."""
        start, end = self.col if start is None else start, self.end_col if end is None else end
        return self.line_fix(self.text[:start] + new + self.text[end:])

    def line_fix(self, new: str) -> Fix | None:
        """The line replaced, when Python can read the program then."""
        return self.fix_at(self.line, new)

    def fix_at(self, line: int, new: str) -> Fix | None:
        """Any line replaced, when Python can read the program then."""
        lines = [*self.lines]
        old, lines[line - 1] = lines[line - 1], new
        try:
            error = read_error("\n".join(lines))
        except (ValueError, MemoryError, RecursionError, OverflowError):
            return None
        return Fix(line, old, new) if error is None and new != old else None
