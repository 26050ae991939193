"""Facts about a program that goals may ask for, counted on its syntax tree (never on its text).

The tree of a child's program is only ever made in a sealed process; the facts travel to the game as plain data.
"""

import ast
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class SourceFacts:
    """What a program is made of.

    `instructions`: every statement counts one (an `if`, `elif`, `for`, `while`, `def` is one; `else`, comments, blank
    lines and docstrings are none), so `;` and deleted comments gain nothing. `uses`: the words of the language it uses
    ("for", "while", "if", "def", ...). `calls`: the names it calls. `counted_lines`: the line each instruction is on.
    """

    instructions: int = 0
    uses: frozenset[str] = frozenset()
    calls: frozenset[str] = frozenset()
    counted_lines: tuple[int, ...] = ()

    def as_data(self) -> dict[str, Any]:
        """These facts as plain JSON data."""
        return {
            "instructions": self.instructions,
            "uses": sorted(self.uses),
            "calls": sorted(self.calls),
            "counted_lines": list(self.counted_lines),
        }

    @staticmethod
    def from_data(data: Mapping[str, Any]) -> "SourceFacts":
        """The facts that `as_data` wrote. Raises `KeyError`, `TypeError` or `ValueError` on anything else."""
        return SourceFacts(
            int(data["instructions"]),
            frozenset(map(str, data["uses"])),
            frozenset(map(str, data["calls"])),
            tuple(map(int, data["counted_lines"])),
        )


_WORDS: Mapping[type[ast.AST], str] = {
    ast.For: "for", ast.While: "while", ast.If: "if", ast.FunctionDef: "def", ast.Return: "return",
    ast.ClassDef: "class", ast.Break: "break", ast.Continue: "continue", ast.Import: "import",
    ast.ImportFrom: "import", ast.Try: "try", ast.Lambda: "lambda", ast.ListComp: "comprehension",
    ast.SetComp: "comprehension", ast.DictComp: "comprehension", ast.GeneratorExp: "comprehension", ast.List: "list",
    ast.Dict: "dict", ast.Assign: "variables", ast.AugAssign: "variables", ast.AnnAssign: "variables",
    ast.BoolOp: "logic", ast.Compare: "comparison", ast.Match: "match", ast.With: "with",
}


def facts_of(tree: ast.Module) -> SourceFacts:
    """Count a program. Runs in time linear in the size of the tree, without recursion."""
    lines: list[int] = []
    uses: set[str] = set()
    calls: set[str] = set()
    docstrings = {id(doc) for node in ast.walk(tree) if (doc := _docstring(node)) is not None}
    for node in ast.walk(tree):
        if isinstance(node, ast.stmt) and id(node) not in docstrings:
            lines.append(node.lineno)
        word = _WORDS.get(type(node))
        if word:
            uses.add(word)
        if isinstance(node, ast.If | ast.For | ast.While) and node.orelse and not _is_elif(node):
            uses.add("else")
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            uses.add("logic")
        if isinstance(node, ast.Call):
            calls |= _called(node.func)
    return SourceFacts(len(lines), frozenset(uses), frozenset(calls), tuple(sorted(lines)))


def _docstring(node: ast.AST) -> ast.stmt | None:
    if not isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef | ast.AsyncFunctionDef) or not node.body:
        return None
    first = node.body[0]
    text = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str)
    return first if text else None


def _is_elif(node: ast.If | ast.For | ast.While) -> bool:
    return isinstance(node, ast.If) and len(node.orelse) == 1 and isinstance(node.orelse[0], ast.If)


def _called(function: ast.expr) -> set[str]:
    match function:
        case ast.Name(id=name):
            return {name}
        case ast.Attribute(attr=name):
            return {name}
    return set()
