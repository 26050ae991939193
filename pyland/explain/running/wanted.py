"""The inputs of a program's own functions, as they are told."""

import ast
from collections.abc import Sequence

from pyland.explain.running.bindings import Function, class_of, inputs_of
from pyland.explain.wording import code
from pyland.text import Message, _


def names_of(function: Function, tree: ast.Module | None) -> list[str]:
    """What can be given to a function, without the `self` of one in a class."""
    names = [arg.arg for arg in inputs_of(function)]
    if tree is not None and class_of(tree, function) is not None:
        names = names[1:]
    return [*names, *(arg.arg for arg in function.args.kwonlyargs)]


def wanted_by(function: Function, tree: ast.Module | None) -> Message:
    """The same in words: "`a` and `b`"."""
    return listed(names_of(function, tree))


def listed(names: Sequence[str]) -> Message:
    """Names, as they stand in a sentence."""
    match list(names):
        case [one]:
            return _("`{one}`", one=code(one))
        case [one, two]:
            return _("`{one}` and `{two}`", one=code(one), two=code(two))
        case [one, two, three]:
            return _("`{one}`, `{two}` and `{three}`", one=code(one), two=code(two), three=code(three))
    return _("{count} values", count=len(names))
