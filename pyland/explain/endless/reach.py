"""What a loop may do by way of the functions that it calls."""

import ast
from collections.abc import Iterable, Iterator, Sequence

Loop = ast.For | ast.While
Function = ast.FunctionDef | ast.AsyncFunctionDef
HOLDERS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)


def inside(nodes: Iterable[ast.AST], loops: bool = True) -> Iterator[ast.AST]:
    """What belongs to these lines themselves, without functions made in them; without inner loops when `loops` is
    False. In the order in which it is written."""
    waiting = list(nodes)[::-1]
    while waiting:
        node = waiting.pop()
        yield node
        if isinstance(node, HOLDERS):
            continue
        if isinstance(node, Loop) and not loops:
            waiting += node.orelse[::-1]
            continue
        waiting += list(ast.iter_child_nodes(node))[::-1]


def reached(nodes: Sequence[ast.AST], tree: ast.Module) -> list[Function]:
    """The functions of the program that these lines may run, directly or by way of others: rather too many than one
    too few."""
    functions = [node for node in ast.walk(tree) if isinstance(node, Function)]
    families = {node.name: node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)}
    values = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    values |= {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)}
    found: dict[int, Function] = {}
    waiting: list[ast.AST] = [*nodes]
    while waiting:
        names: set[str] = set()
        for node in waiting:
            for part in ast.walk(node):
                names |= _mentioned(part)
                if isinstance(part, ast.Call) and _calls_a_value(part.func, values):
                    return functions
        makes = {id(part) for name in names & set(families) for part in families[name].body}
        new = [
            one
            for one in functions
            if id(one) not in found and (one.name in names or id(one) in makes or _is_special(one, families))
        ]
        found |= {id(one): one for one in new}
        waiting = [*new]
    return list(found.values())


def _mentioned(node: ast.AST) -> set[str]:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return {name}
    return set()


def _calls_a_value(called: ast.expr, values: set[str]) -> bool:
    """Whether it is not known from the name which function is called."""
    match called:
        case ast.Name(id=name):
            return name in values
        case ast.Attribute():
            return False
    return True


def _is_special(function: Function, families: dict[str, ast.ClassDef]) -> bool:
    """Whether a function may run without being named: `__add__`, `__str__`."""
    return bool(families) and function.name.startswith("__") and function.name not in ("__init__", "__new__")


def calls(nodes: Iterable[ast.AST]) -> Iterator[ast.Call]:
    """The calls in these lines."""
    return (node for node in inside(nodes) if isinstance(node, ast.Call))
