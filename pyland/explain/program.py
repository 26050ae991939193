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

    @cached_property
    def nodes(self) -> tuple[ast.AST, ...]:
        """All pieces of the program, outer ones first."""
        return tuple(ast.walk(self.tree))

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
        nodes = (node for node in self.nodes if id(node) not in functions)
        return frozenset(name for node in nodes for name in names_bound(node))

    @cached_property
    def stored(self) -> Counter[str]:
        """How often each name gets a value anywhere, in whatever way."""
        return Counter(name for node in self.nodes for name in names_bound(node))

    def only_value(self, name: str) -> ast.expr | None:
        """What a name is, when one line of the program gives it its value, once and for all."""
        return self._given.get(name) if self.stored[name] == 1 else None

    def only_loop(self, name: str) -> ast.expr | None:
        """What a name goes through, when one `for` gives it its values, and nothing else does."""
        return self._loops.get(name) if self.stored[name] == 1 else None

    @cached_property
    def loaded(self) -> Counter[str]:
        """How often each name is looked up anywhere."""
        nodes = self.nodes
        return Counter(node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load))

    @cached_property
    def parents(self) -> dict[int, ast.AST]:
        """The piece around each piece, by the `id` of the inner one."""
        return {id(child): node for node in self.nodes for child in ast.iter_child_nodes(node)}

    @cached_property
    def blocks(self) -> tuple[list[ast.stmt], ...]:
        """All rows of lines that stand below each other, equally far in."""
        return tuple(
            block
            for node in self.nodes
            for part in ("body", "orelse", "finalbody")
            if isinstance(block := getattr(node, part, None), list) and block
        )

    @cached_property
    def tests(self) -> frozenset[int]:
        """The `id` of what is asked: the questions of `if`, `while` and the like, and the parts of such questions."""
        found: set[int] = set()
        for node in self.nodes:
            waiting = [node.test] if isinstance(node, ast.If | ast.While | ast.IfExp) else []
            while waiting:
                part = waiting.pop()
                found.add(id(part))
                if isinstance(part, ast.BoolOp):
                    waiting += part.values
                elif isinstance(part, ast.UnaryOp) and isinstance(part.op, ast.Not):
                    waiting.append(part.operand)
        return frozenset(found)

    @cached_property
    def given(self) -> dict[str, list[ast.AST]]:
        """The lines (`name = value`, `name += value`, `for name in values`) that give each name a value."""
        found: dict[str, list[ast.AST]] = {}
        for node in self.nodes:
            match node:
                case ast.Assign(targets=[ast.Name(id=name)]) | ast.For(target=ast.Name(id=name)):
                    found.setdefault(name, []).append(node)
                case ast.AugAssign(target=ast.Name(id=name)):
                    found.setdefault(name, []).append(node)
                case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr()):
                    found.setdefault(name, []).append(node)
        return found

    @cached_property
    def modules(self) -> frozenset[str]:
        """The names that an `import` makes."""
        nodes = (node for node in self.nodes if isinstance(node, ast.Import | ast.ImportFrom))
        return frozenset(name for node in nodes for name in names_bound(node))

    @cached_property
    def methods(self) -> frozenset[str]:
        """The names of the functions inside classes."""
        classes = (node for node in self.nodes if isinstance(node, ast.ClassDef))
        return frozenset(name for node in classes for line in node.body for name in names_bound(line))

    @cached_property
    def attributes(self) -> frozenset[str]:
        """All names that stand behind a dot."""
        return frozenset(node.attr for node in self.nodes if isinstance(node, ast.Attribute))

    @cached_property
    def shown(self) -> dict[str, ast.Call]:
        """The functions whose answer is printed or said, each with the first such call."""
        found: dict[str, ast.Call] = {}
        for node in self.nodes:
            match node:
                case ast.Call(func=ast.Name(id="print" | "say" | "shout"), args=parts):
                    pass
                case ast.FormattedValue(value=value):
                    parts = [value]
                case _:
                    continue
            for part in parts:
                if isinstance(part, ast.Call) and isinstance(part.func, ast.Name):
                    found.setdefault(part.func.id, part)
        return found

    @cached_property
    def answers_kept(self) -> dict[str, tuple[str, ast.Call]]:
        """The functions whose answer gets a name that is looked at, with that name and the first such call."""
        found: dict[str, tuple[str, ast.Call]] = {}
        for node in self.nodes:
            match node:
                case ast.Assign(targets=[ast.Name(id=kept)], value=ast.Call(func=ast.Name(id=name)) as call):
                    if self.loaded[kept]:
                        found.setdefault(name, (kept, call))
        return found

    @cached_property
    def shapes(self) -> frozenset[str]:
        """All sums and calls as they are written, without spaces."""
        sums = (node for node in self.nodes if isinstance(node, ast.BinOp | ast.Call))
        return frozenset(self.text(node).replace(" ", "") for node in sums)

    @cached_property
    def _loops(self) -> dict[str, ast.expr]:
        found: dict[str, ast.expr] = {}
        for node in self.nodes:
            match node:
                case ast.For(target=ast.Name(id=name), iter=values):
                    found[name] = values
        return found

    @cached_property
    def _given(self) -> dict[str, ast.expr]:
        found: dict[str, ast.expr] = {}
        for node in self.nodes:
            match node:
                case ast.Assign(targets=[ast.Name(id=name)], value=value):
                    found[name] = value
        return found

    @cached_property
    def tried(self) -> frozenset[int]:
        """The lines inside `try` and `with`: there a value that nobody keeps may be wanted for its problem."""
        blocks = (node for node in self.nodes if isinstance(node, ast.Try | ast.With))
        return frozenset(
            line for block in blocks for line in range(block.lineno, (block.end_lineno or block.lineno) + 1)
        )


    @cached_property
    def unreached(self) -> frozenset[int]:
        """The lines below `return`, `break` and the like, and those inside `if False:`: nothing stops there."""
        found: set[int] = set()
        for block in self.blocks:
            ended = False
            for line in block:
                if ended or (isinstance(line, ast.If | ast.While) and _is_false(line.test)):
                    found.update(range(line.lineno, (line.end_lineno or line.lineno) + 1))
                ended = ended or isinstance(line, ast.Return | ast.Break | ast.Continue | ast.Raise) or _is_exit(line)
        return frozenset(found)


def _is_exit(line: ast.stmt) -> bool:
    match line:
        case ast.Expr(value=ast.Call(func=ast.Name(id="exit" | "quit") | ast.Attribute(attr="exit"))):
            return True
    return False


def _is_false(test: ast.expr) -> bool:
    return isinstance(test, ast.Constant) and not test.value


Note = Callable[[Program, ast.AST], Iterator[Explanation]]
