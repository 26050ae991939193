"""What is surely known about a value without running the program: text, number, list, or True and False."""

import ast
from collections.abc import Iterator, Sequence

from pyland.explain.answers import YES_OR_NO
from pyland.explain.program import Program

_DEEPEST = 6
_GIVES = {
    "str": "text", "input": "text", "chr": "text", "look": "text", "ground": "text",
    "facing": "text", "int": "number", "float": "number", "len": "number", "ord": "number", "how_many": "number",
    "cuts_left": "number", "sorted": "list", "list": "list", "bag": "list", "scan": "list", "position": "row",
    "bool": "bool", "isinstance": "bool", "any": "bool", "all": "bool",
}  # fmt: skip
TEXT_TO_TEXT = frozenset({
    "upper", "lower", "strip", "lstrip", "rstrip", "title", "capitalize", "swapcase", "casefold", "replace", "center",
    "ljust", "rjust", "zfill", "format", "removeprefix", "removesuffix", "join",
})  # fmt: skip
_TEXT_TO_BOOL = frozenset({
    "startswith", "endswith", "isdigit", "isalpha", "isalnum", "isupper", "islower", "isspace", "isnumeric",
    "isdecimal", "istitle",
})  # fmt: skip
TEXT_METHODS = TEXT_TO_TEXT | _TEXT_TO_BOOL | {"split", "splitlines", "count", "find", "index"}
LIST_METHODS = frozenset({
    "append", "extend", "insert", "remove", "pop", "clear", "sort", "reverse", "copy", "count", "index",
})  # fmt: skip


def kind_of(program: Program, node: ast.expr, depth: int = 0) -> str | None:
    """The kind of value: "text", "number", "bool", "list", "row", "dict", "set"; None when that is not sure."""
    if depth > _DEEPEST:
        return None
    match node:
        case ast.Constant(value=value):
            return {bool: "bool", int: "number", float: "number", str: "text"}.get(type(value))
        case ast.UnaryOp(op=ast.UAdd() | ast.USub(), operand=operand):
            return "number" if kind_of(program, operand, depth + 1) == "number" else None
        case ast.BinOp():
            return _of_sum(program, node, depth)
        case ast.Call():
            return _of_call(program, node, depth)
        case ast.Name(id=name):
            return _of_name(program, name, depth)
    return _WRITTEN.get(type(node)) if not isinstance(node, ast.UnaryOp) or isinstance(node.op, ast.Not) else None


_WRITTEN: dict[type[ast.expr], str] = {
    ast.JoinedStr: "text", ast.List: "list", ast.ListComp: "list", ast.Tuple: "row", ast.Dict: "dict",
    ast.DictComp: "dict", ast.Set: "set", ast.SetComp: "set", ast.UnaryOp: "bool",
}  # fmt: skip


def _of_sum(program: Program, node: ast.BinOp, depth: int) -> str | None:
    left, right = (kind_of(program, part, depth + 1) for part in (node.left, node.right))
    if left == "text" and isinstance(node.op, ast.Mod):
        return "text"
    if left == right and (left == "number" or (left in ("text", "list") and isinstance(node.op, ast.Add))):
        return left
    if isinstance(node.op, ast.Mult) and {left, right} in ({"text", "number"}, {"list", "number"}):
        return left if right == "number" else right
    return None


def _of_call(program: Program, node: ast.Call, depth: int) -> str | None:
    match node.func:
        case ast.Name(id=name) if name not in program.scopes.all_names:
            if name in YES_OR_NO and name in program.context.commands:
                return "bool"
            return _GIVES.get(name)
        case ast.Attribute(value=ast.Name(id="random"), attr="randint" | "randrange" | "random" | "uniform"):
            return "number" if "random" in program.modules else None
        case ast.Attribute(value=ast.Name(id="random"), attr="choice") if "random" in program.modules:
            return _of_parts(program, node.args[0], depth + 1) if len(node.args) == 1 else None
        case ast.Attribute(value=owner, attr=method) if method in TEXT_METHODS:
            if kind_of(program, owner, depth + 1) != "text":
                return None
            return "text" if method in TEXT_TO_TEXT else "bool" if method in _TEXT_TO_BOOL else None
    return None


def _of_name(program: Program, name: str, depth: int) -> str | None:
    """The kind that all lines agree on which give the name a value."""
    lines = program.given.get(name, [])
    if not lines or len(lines) != program.stored[name]:
        return None
    kinds = {_given(program, name, line, depth + 1) for line in lines if not _keeps_kind(line)}
    return kinds.pop() if len(kinds) == 1 else None


def _keeps_kind(line: ast.AST) -> bool:
    """Whether a line keeps the kind of a value, if it works at all: `x += "!"`."""
    return isinstance(line, ast.AugAssign) and not isinstance(line.op, ast.Mult)


def _given(program: Program, name: str, line: ast.AST, depth: int) -> str | None:
    match line:
        case ast.Assign(value=value) | ast.AnnAssign(value=ast.expr() as value):
            if any(isinstance(part, ast.Name) and part.id == name for part in ast.walk(value)):
                return None
            return kind_of(program, value, depth)
        case ast.For(iter=values):
            return _of_parts(program, values, depth)
    return None


def _of_parts(program: Program, values: ast.expr, depth: int) -> str | None:
    """The kind of the things that a loop through `values` gets."""
    if depth > _DEEPEST:
        return None
    match values:
        case ast.Call(func=ast.Name(id="range")) if "range" not in program.scopes.all_names:
            return "number"
        case ast.List(elts=parts) | ast.Tuple(elts=parts) | ast.Set(elts=parts):
            kinds = {kind_of(program, part, depth + 1) for part in parts}
            return kinds.pop() if len(kinds) == 1 else None
        case ast.Name(id=name) if isinstance(given := program.only_value(name), ast.List | ast.Tuple):
            return _of_parts(program, given, depth + 1) if _stays(program, name) else None
    return "text" if kind_of(program, values, depth + 1) == "text" else None


def _stays(program: Program, name: str) -> bool:
    """Whether a list surely keeps its things: it is only looked at."""
    return all(_only_looks(program, node) for node in program.nodes if _is_load(node, name))


def _is_load(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Load)


def _only_looks(program: Program, node: ast.AST) -> bool:
    match program.parents.get(id(node)):
        case ast.For() | ast.Compare():
            return True
        case ast.Subscript(ctx=ast.Load()):
            return True
        case ast.Call(func=ast.Name(id="len" | "print" | "say" | "range" | "enumerate" | "sorted" | "sum")):
            return True
        case ast.Call(func=ast.Attribute(value=ast.Name(id="random"), attr="choice")):
            return True
    return False


def parts_of(program: Program, values: ast.expr) -> Sequence[object] | None:
    """The constant things of a list that surely stays as it is; None when unsure."""
    match values:
        case ast.List(elts=parts) | ast.Tuple(elts=parts):
            found = [part.value for part in parts if isinstance(part, ast.Constant)]
            return found if len(found) == len(parts) and parts else None
        case ast.Name(id=name) if isinstance(given := program.only_value(name), ast.List | ast.Tuple):
            return parts_of(program, given) if _stays(program, name) else None
    return None


def possible_values(program: Program, name: str) -> Sequence[object] | None:
    """All values that a name can ever have, in the order of the program; None when they are not known."""
    lines = program.given.get(name, [])
    if not lines or len(lines) != program.stored[name]:
        return None
    found: list[object] = []
    for line in lines:
        values = _all_given(program, line)
        if values is None or len(values) > 2000:
            return None
        found += values
    return found


def _all_given(program: Program, line: ast.AST) -> Sequence[object] | None:
    match line:
        case ast.Assign(value=ast.Constant(value=value)):
            return [value]
        case ast.Assign(value=ast.Call(func=ast.Attribute(value=ast.Name(id="random"), attr=how), args=args)):
            return _by_chance(program, how, args)
        case ast.For(iter=ast.Call(func=ast.Name(id="range"), args=args)):
            return None if "range" in program.scopes.all_names else counted(program, args)
        case ast.For(iter=values):
            return parts_of(program, values)
    return None


def _by_chance(program: Program, how: str, args: Sequence[ast.expr]) -> Sequence[object] | None:
    if "random" not in program.modules:
        return None
    if how == "choice" and len(args) == 1:
        return parts_of(program, args[0])
    numbers = whole_numbers(program, args)
    if how == "randint" and numbers is not None and len(numbers) == 2:
        return range(numbers[0], numbers[1] + 1)
    return None


def counted(program: Program, args: Sequence[ast.expr]) -> range | None:
    """The numbers of a `range` with these inputs; None when they are not known."""
    numbers = whole_numbers(program, args)
    if numbers is None or not 1 <= len(numbers) <= 3 or numbers[2:] == [0]:
        return None
    return range(*numbers)


def whole_numbers(program: Program, nodes: Sequence[ast.expr]) -> list[int] | None:
    """The values of some inputs, when all are whole numbers that are surely known."""
    found = [whole_number(program, node) for node in nodes]
    return [number for number in found if number is not None] if None not in found else None


def whole_number(program: Program, node: ast.expr) -> int | None:
    """A whole number that is written there, or that a name is once and for all."""
    match node:
        case ast.Constant(value=int(number)) if not isinstance(number, bool):
            return number
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int(number))):
            return -number
        case ast.Name(id=name) if name in program.scopes.top_names:
            value = program.only_value(name)
            return None if value is None or isinstance(value, ast.Name) else whole_number(program, value)
    return None


def loads(node: ast.AST, name: str) -> Iterator[ast.Name]:
    """Where `name` is looked up inside `node`."""
    for part in ast.walk(node):
        if isinstance(part, ast.Name) and part.id == name and isinstance(part.ctx, ast.Load):
            yield part
