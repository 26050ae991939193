"""What kind of value a piece of a program can give, as far as that is known without running it."""

import ast
from collections.abc import Container

CHANGERS = frozenset({"append", "sort", "reverse", "extend", "insert", "remove", "clear", "update", "add", "shuffle"})
"""What changes a list, dictionary or set itself, and gives nothing back."""
SILENT = frozenset({"print", "say", "shout", "wait", "turn_left", "turn_right", "turn_around", "face"})
"""Functions and commands that give nothing back."""
_SURE_CALLS = {
    "sorted": "list", "list": "list", "dict": "dict", "set": "set", "tuple": "tuple", "bool": "bool", "chr": "str",
    "ord": "int", "any": "bool", "all": "bool", "bin": "str", "hex": "str", "repr": "str",
    "int": "int", "len": "int", "float": "float", "str": "str", "range": "range", "input": "str",
    **dict.fromkeys(SILENT, "NoneType"),
}  # fmt: skip
_OF_TEXTS = {
    "split": "list", "upper": "str", "lower": "str", "strip": "str", "replace": "str", "join": "str", "title": "str",
    "capitalize": "str", "format": "str", "splitlines": "list", "startswith": "bool", "endswith": "bool",
    "isdigit": "bool", "randint": "int", "random": "float", "sqrt": "float", "uniform": "float",
    **dict.fromkeys(CHANGERS, "NoneType"),
}  # fmt: skip
_LITERALS: tuple[tuple[type[ast.expr], str], ...] = (
    (ast.JoinedStr, "str"), (ast.List, "list"), (ast.ListComp, "list"), (ast.Tuple, "tuple"), (ast.Dict, "dict"),
    (ast.DictComp, "dict"), (ast.Set, "set"), (ast.SetComp, "set"), (ast.Compare, "bool"), (ast.Lambda, "function"),
    (ast.GeneratorExp, "generator"),
)  # fmt: skip
_SEEN = 50


def may_be(node: ast.expr, type_name: str | None, shown: str | None, own: Container[str] = ()) -> bool:
    """Whether a piece of a program can have given a value of this type, which Python writes like this.

    None for what is not known. `own` are the names of the program's own functions and classes. The answer is only
    False when it is certain.
    """
    if isinstance(node, ast.Constant):
        if type_name is not None and type(node.value).__name__ != type_name:
            return False
        return shown is None or repr(node.value)[:_SEEN] == shown[:_SEEN]
    kind = kind_of(node, own)
    if type_name is None:
        return True
    if kind is not None:
        return kind == type_name
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Sub):
        sides = kind_of(node.left, own), kind_of(node.right, own)
        if {"int", "float"} & set(sides) and type_name in ("str", "list", "tuple", "dict"):
            return False
    if isinstance(node, ast.BinOp | ast.UnaryOp):
        divided = isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div) and type_name in ("int", "str", "list")
        return type_name not in ("NoneType", "function", "type") and not divided
    return True


def kind_of(node: ast.expr, own: Container[str] = ()) -> str | None:
    """The name of the type that a piece of a program gives for certain."""
    match node:
        case ast.Constant(value=value):
            return type(value).__name__
        case ast.UnaryOp(op=ast.Not()):
            return "bool"
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if name in own:
            return None
        case ast.Call(func=ast.Name(id=name)):
            return _SURE_CALLS.get(name)
        case ast.Call(func=ast.Attribute(attr=name)):
            return _OF_TEXTS.get(name)
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            return "str" if "str" in (kind_of(left, own), kind_of(right, own)) else None
    return next((kind for literal, kind in _LITERALS if isinstance(node, literal)), None)
