"""The first fence: what a program may not even write down. Friendly, early, and not what the safety rests on."""

import ast
from collections.abc import Iterator
from typing import Any

from .shown import name_of_type


class Refused(Exception):
    """The program wants something that a sealed program does not get. `what`: import, name, attribute or syntax."""

    def __init__(self, what: str, name: str, node: Any = None) -> None:
        super().__init__(f"{name} is not allowed here")
        self.what = what
        self.name = name
        self.node = node


_OPERATORS = """
    add sub mul truediv floordiv mod pow matmul and or xor lshift rshift divmod
    radd rsub rmul rtruediv rfloordiv rmod rpow rmatmul rand ror rxor rlshift rrshift rdivmod
    iadd isub imul itruediv ifloordiv imod ipow imatmul iand ior ixor ilshift irshift
    neg pos abs invert int float bool complex index round trunc floor ceil
    eq ne lt le gt ge hash str repr format bytes
    len iter next reversed contains getitem setitem delitem missing call enter exit length_hint
    init new post_init init_subclass set_name get set delete getattr setattr delattr copy deepcopy
    name qualname doc slots author version all license cause notes
"""
HONEST = frozenset(f"__{name}__" for name in _OPERATORS.split())
"""The names with double underscores that honest classes and programs use."""

_INSIDES = """
    gi_frame gi_code gi_yieldfrom gi_running gi_suspended cr_frame cr_code cr_await cr_origin cr_running
    ag_frame ag_code ag_await ag_running f_back f_builtins f_code f_globals f_locals f_lasti f_trace f_generator
    tb_frame tb_next tb_lasti tb_lineno co_code co_consts co_names co_varnames co_freevars co_cellvars
    func_globals func_code func_closure mro with_traceback
"""
_BEHIND = frozenset(_INSIDES.split())
_SHARED = """
    _replace _asdict _fields _make _field_defaults _value_ _name_ _missing_ _generate_next_value_ _ignore_ _order_
"""
OPEN_TO_ALL = frozenset(_SHARED.split())
"""Names with one underscore that Python's own classes have for everybody."""
FORMATS = ("format", "format_map")
"""Methods of texts that can look into objects."""
SETTERS = ("__setattr__", "__delattr__")
"""Methods of everything that can change what lies behind the scenes."""
GUARDED = (*FORMATS, *SETTERS, "__class__", "__annotations__", "__defaults__")
"""What a program may write down, but only reaches through a guard."""


def is_private(name: str) -> bool:
    """Whether an attribute is nobody's business but that of the class that made it.

    (Names with two underscores are made different in each class by Python.)
    """
    return name.startswith("_") and not name.startswith("__") and name not in OPEN_TO_ALL


def _is_special(name: str) -> bool:
    # Underscores alone (`for __ in range(3)`) are a name like any other.
    return name.startswith("__") and name.endswith("__") and name.strip("_") != "" and name not in HONEST


def forbidden(name: str) -> bool:
    """Whether an attribute leads behind the scenes."""
    return _is_special(name) or name in _BEHIND


def is_locked(name: str) -> bool:
    """Whether nothing that reads attributes without a guard may get this one."""
    return forbidden(name) or is_private(name)


def is_guarded(name: str) -> bool:
    """Whether an attribute is locked, or only reached through a guard."""
    return is_locked(name) or name in GUARDED


def check_attribute(name: Any) -> str:
    """The name of an attribute as an exact text. Raises `Refused` when it leads behind the scenes."""
    if not isinstance(name, str):
        raise TypeError(f"attribute name must be string, not '{name_of_type(name)}'")
    exact = str.__str__(name)
    if forbidden(exact):
        raise Refused("attribute", exact)
    return exact


_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
_DEEPEST = 15
"""So many comprehensions may be inside each other: at 21, the compiler of Python 3.12 dies."""


def _comprehensions_inside_each_other(tree: ast.Module) -> int:
    if sum(isinstance(node, _COMPREHENSIONS) for node in ast.walk(tree)) <= _DEEPEST:
        return 0
    deepest = 0
    waiting: list[tuple[ast.AST, int]] = [(tree, 0)]
    while waiting:
        node, depth = waiting.pop()
        depth += isinstance(node, _COMPREHENSIONS)
        deepest = max(deepest, depth)
        waiting += [(child, depth) for child in ast.iter_child_nodes(node)]
    return deepest


def check(tree: ast.Module) -> None:
    """Raises `Refused` at the first thing in the program that it may not have.

    Raises `RecursionError` when Python itself could break on the program. Works without recursion.
    """
    if _comprehensions_inside_each_other(tree) > _DEEPEST:
        raise RecursionError("too many comprehensions inside each other")
    found = [problem for node in ast.walk(tree) for problem in _problems(node)]
    if found:
        raise min(found, key=lambda problem: (problem.node.lineno, problem.node.col_offset))


def _problems(node: ast.AST) -> Iterator[Refused]:
    match node:
        case ast.AsyncFunctionDef() | ast.AsyncFor() | ast.AsyncWith() | ast.Await():
            yield Refused("syntax", "async", node)
        case ast.ClassDef(keywords=keywords):
            for keyword in keywords:
                if keyword.arg in (None, "metaclass"):
                    yield Refused("syntax", keyword.arg or "**", keyword)
        case ast.AugAssign(target=ast.Attribute(attr=name)) if name in GUARDED:
            yield Refused("attribute", name, node)
        case ast.MatchClass() | ast.MatchValue():
            yield from (Refused("attribute", name, node) for name in _read_by_pattern(node) if is_guarded(name))
        case ast.Attribute(attr=name) if forbidden(name) and not (name in GUARDED and isinstance(node.ctx, ast.Load)):
            yield Refused("attribute", name, node)
    # The program's own name may be read; classes would take another one for the module they come from.
    reads = isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)
    for name in _names(node):
        if forbidden(name) or (name == "__name__" and not reads):
            yield Refused("name", name, node)


def _read_by_pattern(node: ast.MatchClass | ast.MatchValue) -> Iterator[str]:
    """The attributes that a pattern reads by itself."""
    if isinstance(node, ast.MatchClass):
        yield from node.kwd_attrs
    read = node.cls if isinstance(node, ast.MatchClass) else node.value
    yield from (part.attr for part in ast.walk(read) if isinstance(part, ast.Attribute))


def _names(node: ast.AST) -> Iterator[str]:
    """The names that one node of a syntax tree holds itself, attributes left out."""
    match node:
        case ast.Name(id=name) | ast.arg(arg=name) | ast.FunctionDef(name=name) | ast.ClassDef(name=name):
            yield name
        case ast.keyword(arg=str(name)) | ast.ExceptHandler(name=str(name)):
            yield name
        case ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)) | ast.MatchMapping(rest=str(name)):
            yield name
        case ast.Global(names=names) | ast.Nonlocal(names=names):
            yield from names
        case ast.alias(name=name, asname=other):
            yield from (part for part in (*name.split("."), other) if part)
