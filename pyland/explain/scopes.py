"""Where a program makes which names."""

import ast
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

_Function = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
_HOLDERS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


class Made(NamedTuple):
    """The first place (line) where a name is made, and whether by a `def` or `class`."""

    line: int
    is_function: bool


class Scopes:
    """The names of a program: those of its top level, and those that only live inside a function."""

    def __init__(self, tree: ast.Module) -> None:
        self._tree = tree
        self._top: dict[str, Made] = {}
        self._inner: dict[str, str] = {}
        self._functions: dict[str, ast.FunctionDef] = {}
        self.star_import = False
        self._read(tree)

    def made_at(self, name: str) -> Made | None:
        """Where the top level (or a function that says `global`) first makes `name`."""
        return self._top.get(name)

    def owner(self, name: str) -> str | None:
        """The function inside which `name` is made, when only a function makes it."""
        return None if name in self._top else self._inner.get(name)

    @cached_property
    def all_names(self) -> frozenset[str]:
        """Every name that the program makes anywhere."""
        return frozenset((*self._top, *self._inner))

    @property
    def top_names(self) -> frozenset[str]:
        """The names of the top level."""
        return frozenset(self._top)

    @property
    def functions(self) -> dict[str, ast.FunctionDef]:
        """The top level's functions by name (the last of each)."""
        return self._functions

    def _read(self, tree: ast.Module) -> None:
        # (nodes still to look at, the function they are in, the names that function calls global)
        waiting: list[tuple[ast.AST, str, frozenset[str]]] = [(child, "", frozenset()) for child in reversed(tree.body)]
        while waiting:
            node, owner, shared = waiting.pop()
            for name in names_bound(node):
                self._note(name, node, owner, shared)
            if isinstance(node, ast.ImportFrom) and any(alias.name == "*" for alias in node.names):
                self.star_import = True
            if isinstance(node, ast.FunctionDef) and not owner:
                self._functions[node.name] = node
            inside, inside_shared = owner, shared
            if isinstance(node, (*_HOLDERS, ast.Lambda)):
                inside = getattr(node, "name", "lambda")
                inside_shared = _shared(node)
            elif isinstance(node, _COMPREHENSIONS):
                inside = owner or "[]"
            waiting.extend((child, inside, inside_shared) for child in reversed(list(ast.iter_child_nodes(node))))

    def _note(self, name: str, node: ast.AST, owner: str, shared: frozenset[str]) -> None:
        line = getattr(node, "lineno", 1)
        if not owner or name in shared:
            known = self._top.get(name)
            if known is None or line < known.line:
                self._top[name] = Made(line, isinstance(node, _HOLDERS))
        elif owner != "[]" and owner != "lambda":
            self._inner.setdefault(name, owner)


def _shared(node: ast.AST) -> frozenset[str]:
    return frozenset(name for child in ast.walk(node) if isinstance(child, ast.Global) for name in child.names)


def names_bound(node: ast.AST) -> Iterator[str]:
    """The names that this one node makes (not those inside it)."""
    match node:
        case ast.Name(id=name, ctx=ast.Store()):
            yield name
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            yield name
        case ast.Import(names=aliases) | ast.ImportFrom(names=aliases):
            yield from ((alias.asname or alias.name).split(".")[0] for alias in aliases)
        case ast.ExceptHandler(name=str(name)) | ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)):
            yield name
        case ast.MatchMapping(rest=str(name)):
            yield name
        case ast.arg(arg=name):
            yield name
