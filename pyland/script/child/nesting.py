"""How deep brackets may lie in each other: the same on every engine, whatever Python's own reader could take."""

import io
import re
import tokenize
from collections.abc import Iterable

_DEEPEST = 100
"""The reader in the machine gives up at about 136 of them."""
_BRACKET = re.compile(r"[()\[\]{}]")


def check_nesting(source: str) -> None:
    """Raises `RecursionError` when brackets lie too deep in each other."""
    # First the quick way, which takes those in texts for brackets, too.
    if _depth(_BRACKET.findall(source)) > _DEEPEST and _depth(_brackets(source)) > _DEEPEST:
        raise RecursionError


def _brackets(source: str) -> Iterable[str]:
    try:
        for token in tokenize.generate_tokens(io.StringIO(source).readline):
            if token.type == tokenize.OP and _BRACKET.fullmatch(token.string):
                yield token.string
    except (tokenize.TokenError, SyntaxError):
        return  # Python's reader says better what is wrong


def _depth(brackets: Iterable[str]) -> int:
    depth = deepest = 0
    for bracket in brackets:
        depth = depth + 1 if bracket in "([{" else max(0, depth - 1)
        deepest = max(deepest, depth)
    return deepest
