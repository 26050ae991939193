"""The program's own functions called with too much, too little or unknown inputs, and calls of what is no function."""

import ast
from collections.abc import Iterator, Sequence

from pyland.explain.explanation import Explanation
from pyland.explain.foreseen.problem import told_at, type_name
from pyland.explain.plain import TAUGHT
from pyland.explain.program import Program
from pyland.explain.remarks.kinds import kind_of


def of_other_inputs(program: Program) -> Iterator[Explanation]:
    """`greet()` where it wants a name, `greet("Bo", 3)`, `greet(nmae="Bo")`"""
    for node in program.nodes:
        match node:
            case ast.Call(func=ast.Name(id=name)):
                function = program.scopes.functions.get(name)
            case _:
                continue
        if function is None or program.stored[name] != 1 or function.decorator_list or _has_stars(node):
            continue
        message = _refusal(function, node)
        told = told_at(program, node, "TypeError", message) if message else None
        if told is not None:
            yield told


def _has_stars(call: ast.Call) -> bool:
    return any(isinstance(arg, ast.Starred) for arg in call.args) or any(word.arg is None for word in call.keywords)


def _refusal(function: ast.FunctionDef, call: ast.Call) -> str | None:
    """What Python says when a function is called so; None when it is called rightly."""
    args, name = function.args, function.name
    places = [arg.arg for arg in (*args.posonlyargs, *args.args)]
    by_name = [arg.arg for arg in (*args.args, *args.kwonlyargs)]
    words = [word.arg for word in call.keywords if word.arg is not None]
    given = places[: len(call.args)]
    if args.kwarg is None:
        unknown = next((word for word in words if word not in by_name), None)
        if unknown is not None:
            return f"{name}() got an unexpected keyword argument '{unknown}'"
    if any(word in given for word in words):
        return None  # Given twice: rare, and Python tells it in its own way.
    if len(call.args) > len(places) and args.vararg is None:
        return _too_many(name, len(places), len(args.defaults), len(call.args))
    missing = [arg for arg in places[: len(places) - len(args.defaults)] if arg not in given and arg not in words]
    return _missing(name, missing) if missing else None


def _too_many(name: str, most: int, optional: int, given: int) -> str:
    least = f"from {most - optional} to " if optional else ""
    was = "was" if given == 1 else "were"
    return f"{name}() takes {least}{most} positional argument{'' if most == 1 else 's'} but {given} {was} given"


def _missing(name: str, missing: Sequence[str]) -> str:
    quoted = " and ".join(f"'{one}'" for one in missing)
    plural = "" if len(missing) == 1 else "s"
    return f"{name}() missing {len(missing)} required positional argument{plural}: {quoted}"


def of_no_function(program: Program) -> Iterator[Explanation]:
    """`print = 3` and then `print("hi")`, `score = 5` and then `score()`"""
    for node in program.nodes:
        match node:
            case ast.Call(func=ast.Name(id=name) as called) if name in program.stored:
                kind = kind_of(program, called)
            case _:
                continue
        if kind is None or name in program.context.commands or not _is_surely_it(program, node, name):
            continue
        python = type_name(kind, called)
        message, values = f"'{python}' object is not callable", {f"type:{name}": python}
        told = told_at(program, node, "TypeError", message, values=values)
        if told is not None:
            yield told


def _is_surely_it(program: Program, call: ast.Call, name: str) -> bool:
    """Whether the name has its new value when the call's turn comes: it was made above, at the top level."""
    made = program.scopes.made_at(name)
    if made is None or made.line >= call.lineno:
        return False
    top = any(isinstance(program.parents.get(id(line)), ast.Module) for line in program.given[name])
    return top or name not in TAUGHT
