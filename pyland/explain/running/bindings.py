"""Where names get their values, and the functions that lines stand in."""

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pyland.explain.scopes import names_bound

Function = ast.FunctionDef | ast.AsyncFunctionDef
_HOLDERS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)
_MAKERS = (ast.FunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom)
_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


@dataclass(frozen=True, slots=True)
class Binding:
    """A place where a name gets a value.

    `way`: "set" to `value`; "part" `place` of `value` (several names at once); "loop" through `value` (`place` is the
    part of each thing, None the thing itself); "input" of a function; "made" by `def`, `class` or `import`; "changed"
    by `+=`; "other".
    """

    way: str
    node: ast.AST
    line: int
    value: ast.expr | None = None
    place: int | None = None


def inside(body: Sequence[ast.AST]) -> Iterator[ast.AST]:
    """All nodes below some, without what stands inside functions, classes and comprehensions of their own."""
    waiting = list(reversed(body))
    while waiting:
        node = waiting.pop()
        yield node
        if not isinstance(node, (*_HOLDERS, *_COMPREHENSIONS)):
            waiting += reversed(list(ast.iter_child_nodes(node)))


def function_at(tree: ast.Module, line: int) -> list[Function]:
    """The functions that a line stands in, the outermost first."""
    found = [
        node for node in ast.walk(tree)
        if isinstance(node, Function) and node.body[0].lineno <= line <= (node.end_lineno or 0)
    ]  # fmt: skip
    return sorted(found, key=lambda node: node.lineno)


def class_of(tree: ast.Module, function: Function) -> ast.ClassDef | None:
    """The class that a function stands in, when it is one of its own."""
    return next((node for node in ast.walk(tree) if isinstance(node, ast.ClassDef) and function in node.body), None)


def inputs_of(function: Function | ast.Lambda) -> list[ast.arg]:
    """The inputs that a function takes by place."""
    return [*function.args.posonlyargs, *function.args.args]


def default_of(function: Function, name: str) -> ast.expr | None:
    """What an input is when nothing is given for it."""
    places, names = function.args, inputs_of(function)
    defaults = dict(zip([arg.arg for arg in names[len(names) - len(places.defaults) :]], places.defaults, strict=True))
    for arg, value in zip(places.kwonlyargs, places.kw_defaults, strict=True):
        if value is not None:
            defaults[arg.arg] = value
    return defaults.get(name)


def bindings_in(scope: ast.Module | Function, name: str) -> list[Binding]:
    """All places of one function, or of the top level, that give `name` a value; in the order of the lines."""
    found: list[Binding] = []
    if not isinstance(scope, ast.Module):
        args = scope.args
        every = [*inputs_of(scope), *args.kwonlyargs, *filter(None, (args.vararg, args.kwarg))]
        found += [Binding("input", arg, scope.lineno) for arg in every if arg.arg == name]
    for node in inside(scope.body):
        found += _of_node(node, name)
    if isinstance(scope, ast.Module):
        found += _from_functions(scope, name)
    return sorted(found, key=lambda binding: binding.line)


def _from_functions(tree: ast.Module, name: str) -> Iterator[Binding]:
    """What functions that say `global` do to a name of the top level."""
    for function in ast.walk(tree):
        if isinstance(function, Function) and any(
            isinstance(node, ast.Global) and name in node.names for node in inside(function.body)
        ):
            for node in inside(function.body):
                yield from _of_node(node, name)


def _of_node(node: ast.AST, name: str) -> Iterator[Binding]:
    match node:
        case ast.Assign(targets=targets, value=value):
            for target in targets:
                yield from _of_target(target, name, value)
        case ast.AnnAssign(target=ast.Name(id=made), value=ast.expr() as value) if made == name:
            yield Binding("set", node, node.lineno, value)
        case ast.NamedExpr(target=ast.Name(id=made), value=value) if made == name:
            yield Binding("set", node, node.lineno, value)
        case ast.AugAssign(target=ast.Name(id=made), value=value) if made == name:
            yield Binding("changed", node, node.lineno, value)
        case ast.For(target=target, iter=value):
            yield from _of_loop(target, name, value)
        case _ if name in names_bound(node) and not isinstance(node, ast.Name | ast.arg):
            way = "made" if isinstance(node, _MAKERS) else "other"
            yield Binding(way, node, getattr(node, "lineno", 1))
        case ast.withitem(optional_vars=ast.Name(id=made) as target) if made == name:
            yield Binding("other", target, target.lineno)


def _of_target(target: ast.expr, name: str, value: ast.expr) -> Iterator[Binding]:
    match target:
        case ast.Name(id=made) if made == name:
            yield Binding("set", target, target.lineno, value)
        case ast.Tuple(elts=parts) | ast.List(elts=parts):
            for place, part in enumerate(parts):
                if isinstance(part, ast.Name) and part.id == name:
                    whole = value.elts if isinstance(value, ast.Tuple | ast.List) else []
                    if len(whole) == len(parts):
                        yield Binding("set", part, part.lineno, whole[place])
                    else:
                        yield Binding("part", part, part.lineno, value, place)
                elif not isinstance(part, ast.Name) and _names(part, name):
                    yield Binding("other", part, part.lineno)


def _of_loop(target: ast.expr, name: str, value: ast.expr) -> Iterator[Binding]:
    match target:
        case ast.Name(id=made) if made == name:
            yield Binding("loop", target, target.lineno, value)
        case ast.Tuple(elts=parts):
            for place, part in enumerate(parts):
                if isinstance(part, ast.Name) and part.id == name:
                    yield Binding("loop", part, part.lineno, value, place)


def _names(node: ast.AST, name: str) -> bool:
    return any(isinstance(part, ast.Name) and part.id == name for part in ast.walk(node))
