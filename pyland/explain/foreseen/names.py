"""Names that nothing in the program can make, wherever they stand: inside an `if`, a loop or a function."""

import ast
from collections.abc import Iterator

from pyland.explain.explanation import Explanation
from pyland.explain.naming.names import explain_unknown
from pyland.explain.naming.unknown import Unknown
from pyland.explain.plain import KEYWORDS, is_builtin
from pyland.explain.program import Program


def mean_nothing(program: Program) -> Iterator[Explanation]:
    """`move_est()` inside an `if`"""
    context = program.context
    known = {*context.commands, *context.words, *context.bodies, *program.stored}
    left_out = _annotations(program.tree)
    for node in program.nodes:
        if not isinstance(node, ast.Name) or not isinstance(node.ctx, ast.Load) or id(node) in left_out:
            continue
        name = node.id
        if name in known or is_builtin(name) or name in KEYWORDS or name.startswith("__"):
            continue
        start, end = program.span(node) or (0, 0)
        unknown = Unknown(name, node.lineno, start, end, program.lines, program.tree, context)
        yield explain_unknown(unknown)


def _annotations(tree: ast.Module) -> frozenset[int]:
    """The pieces of type hints: they are not always looked up."""
    found: set[int] = set()
    for node in ast.walk(tree):
        hints = [getattr(node, "annotation", None), getattr(node, "returns", None), *getattr(node, "type_params", ())]
        for hint in hints:
            if isinstance(hint, ast.AST):
                found.update(map(id, ast.walk(hint)))
    return frozenset(found)
