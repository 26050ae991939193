"""Facts about a program that goals may ask for, counted on its syntax tree (never on its text).

The tree of a child's program is only ever made in a sealed process; the facts travel to the game as plain data.
"""

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

REPEATED = 3
"""So many times in a row, the same instruction counts as written out again and again."""


@dataclass(frozen=True, slots=True)
class Function:
    """A function that is defined at the top of the program (in no `if` and no other function).

    `parameters` are the names of its parameters, without starred ones. The last `optional` of them have a value of
    their own. `more`: it takes any number of further values (`*args`). `by_name`: it has parameters that have to be
    given by name. `line` is where it begins, 1-based.
    """

    name: str
    parameters: tuple[str, ...] = ()
    optional: int = 0
    more: bool = False
    by_name: bool = False
    line: int = 1

    def takes(self, count: int) -> bool:
        """Whether it can be called with `count` values."""
        enough = len(self.parameters) - self.optional <= count
        return enough and (self.more or count <= len(self.parameters)) and not self.by_name

    def as_data(self) -> list[Any]:
        """This as plain JSON data."""
        return [self.name, list(self.parameters), self.optional, self.more, self.by_name, self.line]

    @staticmethod
    def from_data(data: Sequence[Any]) -> "Function":
        """The function that `as_data` wrote. Raises `TypeError` or `ValueError` on anything else."""
        name, parameters, optional, more, by_name, line = data
        return Function(str(name), tuple(map(str, parameters)), int(optional), bool(more), bool(by_name), int(line))


@dataclass(frozen=True, slots=True)
class SourceFacts:
    """What a program is made of.

    `instructions`: every statement counts one (an `if`, `elif`, `for`, `while`, `def` is one; `else`, comments, blank
    lines and docstrings are none), so `;` and deleted comments gain nothing. `uses`: the words of the language it uses
    (some of `WORDS`). `calls`: the names it calls. `counted_lines`: the line each instruction is on. `functions`: what
    it defines at the top; of two with one name the later. `repeats`: wherever the same simple instruction stands
    `REPEATED` times or more in a row, the line of the first one and how many there are.
    """

    instructions: int = 0
    uses: frozenset[str] = frozenset()
    calls: frozenset[str] = frozenset()
    counted_lines: tuple[int, ...] = ()
    functions: tuple[Function, ...] = ()
    repeats: tuple[tuple[int, int], ...] = ()

    def as_data(self) -> dict[str, Any]:
        """These facts as plain JSON data."""
        return {
            "instructions": self.instructions,
            "uses": sorted(self.uses),
            "calls": sorted(self.calls),
            "counted_lines": list(self.counted_lines),
            "functions": [function.as_data() for function in self.functions],
            "repeats": [list(repeat) for repeat in self.repeats],
        }

    @staticmethod
    def from_data(data: Mapping[str, Any]) -> "SourceFacts":
        """The facts that `as_data` wrote. Raises `KeyError`, `TypeError` or `ValueError` on anything else."""
        return SourceFacts(
            int(data["instructions"]),
            frozenset(map(str, data["uses"])),
            frozenset(map(str, data["calls"])),
            tuple(map(int, data["counted_lines"])),
            tuple(map(Function.from_data, data["functions"])),
            tuple((int(line), int(times)) for line, times in data["repeats"]),
        )

    def function(self, name: str) -> Function | None:
        """The function of this name, or None."""
        return next((function for function in self.functions if function.name == name), None)


_NODES: Mapping[type[ast.AST], tuple[str, ...]] = {
    ast.For: ("for",), ast.While: ("while",), ast.If: ("if",), ast.FunctionDef: ("def",), ast.Return: ("return",),
    ast.ClassDef: ("class",), ast.Break: ("break",), ast.Continue: ("continue",), ast.Import: ("import",),
    ast.ImportFrom: ("import",), ast.Try: ("try",), ast.Lambda: ("lambda",), ast.ListComp: ("comprehension",),
    ast.SetComp: ("comprehension",), ast.DictComp: ("comprehension",), ast.GeneratorExp: ("comprehension",),
    ast.List: ("list",), ast.Dict: ("dict",), ast.Tuple: ("tuple",), ast.Set: ("set",), ast.Assign: ("variables",),
    ast.AugAssign: ("variables", "arithmetic"), ast.AnnAssign: ("variables",), ast.BinOp: ("arithmetic",),
    ast.And: ("logic", "and"), ast.Or: ("logic", "or"), ast.Not: ("logic", "not"), ast.Compare: ("comparison",),
    ast.Match: ("match",), ast.With: ("with",), ast.JoinedStr: ("f-string",),
}
WORDS = frozenset({"elif", "else", "parameters", *(word for words in _NODES.values() for word in words)})
"""All words of the language that `SourceFacts.uses` knows."""


def facts_of(tree: ast.Module) -> SourceFacts:
    """Count a program. Runs in time linear in the size of the tree, without recursion."""
    lines: list[int] = []
    uses: set[str] = set()
    calls: set[str] = set()
    repeats: list[tuple[int, int]] = []
    docstrings = {id(doc) for node in ast.walk(tree) if (doc := _docstring(node)) is not None}
    for node in ast.walk(tree):
        if isinstance(node, ast.stmt) and id(node) not in docstrings:
            lines.append(node.lineno)
        uses.update(_words(node))
        if isinstance(node, ast.Call):
            calls |= _called(node.func)
        for block in _blocks(node):
            repeats.extend(_repeats(block))
    functions = {node.name: _function(node) for node in tree.body if isinstance(node, ast.FunctionDef)}
    return SourceFacts(
        len(lines), frozenset(uses), frozenset(calls), tuple(sorted(lines)), tuple(functions.values()),
        tuple(sorted(repeats)),
    )


def _words(node: ast.AST) -> Iterator[str]:
    yield from _NODES.get(type(node), ())
    if isinstance(node, ast.If | ast.For | ast.While) and node.orelse:
        yield "elif" if _is_elif(node) else "else"
    if isinstance(node, ast.FunctionDef):
        given = node.args
        if given.posonlyargs or given.args or given.kwonlyargs or given.vararg or given.kwarg:
            yield "parameters"


def _docstring(node: ast.AST) -> ast.stmt | None:
    if not isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef | ast.AsyncFunctionDef) or not node.body:
        return None
    first = node.body[0]
    text = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str)
    return first if text else None


def _is_elif(node: ast.If | ast.For | ast.While) -> bool:
    """Whether what comes after `node` is an `elif`: it begins as far to the right, unlike an `if` in an `else`."""
    if not isinstance(node, ast.If) or len(node.orelse) != 1:
        return False
    after = node.orelse[0]
    return isinstance(after, ast.If) and after.col_offset == node.col_offset


def _called(function: ast.expr) -> set[str]:
    match function:
        case ast.Name(id=name):
            return {name}
        case ast.Attribute(attr=name):
            return {name}
    return set()


def _function(node: ast.FunctionDef) -> Function:
    given = node.args
    names = tuple(argument.arg for argument in (*given.posonlyargs, *given.args))
    by_name = any(value is None for value in given.kw_defaults)
    return Function(node.name, names, len(given.defaults), given.vararg is not None, by_name, node.lineno)


def _blocks(node: ast.AST) -> Iterator[list[ast.stmt]]:
    for name in ("body", "orelse", "finalbody"):
        block = getattr(node, name, None)
        if isinstance(block, list):
            yield block


def _repeats(block: list[ast.stmt]) -> Iterator[tuple[int, int]]:
    """Where in a block the same simple instruction stands often enough in a row, and how often."""
    first, times, before = 0, 0, None
    for statement in block:
        shape = _shape(statement)
        if shape is not None and shape == before:
            times += 1
            continue
        if times >= REPEATED:
            yield first, times
        first, times, before = statement.lineno, 1, shape
    if times >= REPEATED:
        yield first, times


def _shape(statement: ast.stmt) -> list[object] | None:
    """What a simple instruction is made of, wherever it stands; None for one that holds others, and for `pass`."""
    if hasattr(statement, "body") or isinstance(statement, ast.Match | ast.Pass):
        return None
    shape: list[object] = []
    for node in ast.walk(statement):
        shape.append(type(node))
        for name, value in ast.iter_fields(node):
            # The nodes themselves come later in the walk; how many there are makes the shape of the tree plain.
            size = len(value) if isinstance(value, list) else isinstance(value, ast.AST)
            plain = None if isinstance(value, list | ast.AST) else (type(value), value)
            shape.append((name, size, plain))
            if isinstance(value, list):
                shape.extend(item for item in value if not isinstance(item, ast.AST))
    return shape
