"""What a plain Python knows by itself: its keywords and its ready-made functions."""

import builtins
import keyword

KEYWORDS = frozenset(keyword.kwlist)
CONSTANTS = frozenset({"True", "False", "None"})
HEADS = frozenset(
    {
        "if",
        "elif",
        "else",
        "for",
        "while",
        "def",
        "class",
        "try",
        "except",
        "finally",
        "with",
        "match",
        "case",
    }
)
"""The words that begin a line which ends with a colon."""

BUILTINS = frozenset(name for name in dir(builtins) if not name.startswith("_")) - KEYWORDS | {"help", "exit", "quit"}
"""Also those that Python only adds for a person at the keyboard."""
TAUGHT = frozenset(
    {
        "print",
        "input",
        "int",
        "float",
        "str",
        "bool",
        "len",
        "range",
        "list",
        "dict",
        "set",
        "tuple",
        "abs",
        "min",
        "max",
        "sum",
        "round",
        "sorted",
        "reversed",
        "enumerate",
        "zip",
        "any",
        "all",
        "map",
        "filter",
        "ord",
        "chr",
        "type",
        "help",
        "super",
        "isinstance",
        "next",
        "iter",
        "pow",
        "divmod",
    }
)
"""Ready-made functions that a child may have meant; the rest are too rare to be suggested."""
TOOLBOXES = ("random", "math", "time", "string", "turtle", "datetime", "statistics", "collections", "itertools")
"""Modules children have heard of."""


def is_builtin(word: str) -> bool:
    """Whether a word is one of Python's ready-made functions or classes."""
    return word in BUILTINS or (word.startswith("__") and hasattr(builtins, word)) or word in ("__name__", "__file__")
