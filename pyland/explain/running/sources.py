"""Where a value came from: followed back through names, inputs, loops, lists and answers, as long as there is no doubt.

Only what fits the value that was seen is followed. Where two lines could have made it, nothing is said.
"""

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pyland.explain.running.bindings import (
    Binding,
    Function,
    bindings_in,
    class_of,
    default_of,
    function_at,
    inputs_of,
    inside,
)
from pyland.explain.running.kinds import may_be
from pyland.script.protocol import Frame

_DEEPEST = 8
_MOST_WAYS = 4
_SIMPLE = (ast.Assign, ast.AnnAssign, ast.AugAssign, ast.FunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom)
_LOOPS = (ast.For, ast.While)


@dataclass(frozen=True, slots=True)
class Known:
    """What was seen of a value: the name of its type, and how Python writes it (perhaps cut). None when not seen."""

    type: str | None = None
    shown: str | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """What made a value, and on which line. `name` is what it was first called, "" when it has no name.

    `way`: "here" (it has no name), "set", "loop", "part", "changed" and "other" as in `Binding`, "input" of a call,
    "default" of a function, "item" of a list or dictionary, "added" to one, "returned" by a function, "made".
    """

    node: ast.AST
    line: int
    way: str = "here"
    name: str = ""


IMPOSSIBLE = Source(ast.Pass(), 0, "never")
"""Not a source: a value like that which was seen cannot have come from there."""


@dataclass(frozen=True, slots=True)
class _At:
    """A place in the program: a line, and the number of its frame when that is known."""

    line: int
    frame: int | None = None


class Sources:
    """Looks for sources in a program that stopped with these frames."""

    def __init__(self, tree: ast.Module, frames: Sequence[Frame], line: int) -> None:
        self._tree = tree
        self._frames = frames
        self._own = frozenset(
            node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.ClassDef)
        )
        self._at = _At(line, len(frames) - 1 if frames and frames[-1].line == line else None)

    def of(self, node: ast.expr, known: Known) -> Source | None:
        """What made the value of a piece of the line where the program stopped; None when that is not certain."""
        source = self._follow(node, self._at, known, 0)
        return None if source is IMPOSSIBLE else source

    def _follow(self, node: ast.expr, at: _At, known: Known, depth: int) -> Source | None:
        if depth > _DEEPEST:
            return None
        match node:
            case ast.Name(id=name):
                return self._name(name, at, known, depth)
            case ast.Attribute(attr=name):
                return self._attribute(name, known, depth)
            case ast.Subscript(value=row, slice=place):
                return self._item(row, place, at, known, depth)
            case ast.IfExp(body=one, orelse=other):
                fitting = [part for part in (one, other) if self._may_be(part, known)]
                return self._follow(fitting[0], at, known, depth + 1) if len(fitting) == 1 else None
            case ast.Call(func=ast.Name(id=name)) if known.type != "NoneType":
                return self._returned(node, name, known, depth)
        return Source(node, node.lineno)

    def _name(self, name: str, at: _At, known: Known, depth: int) -> Source | None:
        scopes: list[ast.Module | Function] = [self._tree, *function_at(self._tree, at.line)]
        for scope in reversed(scopes):
            bindings = bindings_in(scope, name)
            if bindings:
                break
        else:
            return None
        own = scope is scopes[-1]
        if not own:
            first = self._frames[0].line if self._frames and at.frame is not None else None
            at = _At(first, 0) if isinstance(scope, ast.Module) and first else _At(0)
        reaching = _reaching(bindings, scope, at.line) if at.line else bindings
        fitting = _unchanged([binding for binding in reaching if self._fits(binding, known)], known)
        found = [self._binding(binding, name, scope, at, known, depth) for binding in fitting[:_MOST_WAYS]]
        possible = [source for source in found if source is not IMPOSSIBLE]
        if not possible and found:
            return IMPOSSIBLE
        return possible[0] if len(possible) == 1 and len(fitting) == len(found) else None

    def _may_be(self, node: ast.expr, known: Known) -> bool:
        return may_be(node, known.type, known.shown, self._own)

    def _fits(self, binding: Binding, known: Known) -> bool:
        match binding.way:
            case "set":
                return binding.value is None or self._may_be(binding.value, known)
            case "made":
                return known.type not in ("NoneType", "int", "str", "float", "list", "tuple", "dict", "bool")
            case "changed":
                return known.type != "NoneType"
        return True

    def _binding(
        self, binding: Binding, name: str, scope: ast.Module | Function, at: _At, known: Known, depth: int
    ) -> Source | None:
        there = replace(at, line=binding.line)
        if binding.way == "input" and not isinstance(scope, ast.Module):
            return self._given(scope, name, at, known, depth)
        if binding.value is None or binding.way == "changed":
            return Source(binding.node, binding.line, binding.way, name)
        if binding.way == "set":
            return _named(self._follow(binding.value, there, known, depth + 1), "set", name)
        return self._one_of(binding, name, there, known, depth)

    def _one_of(self, binding: Binding, name: str, at: _At, known: Known, depth: int) -> Source | None:
        """A loop's name, or one of several names at once."""
        assert binding.value is not None
        if binding.way == "loop" and _never_in(binding.value, binding.place, known):
            return IMPOSSIBLE
        row = self._follow(binding.value, at, Known(), depth + 1)
        here = Source(binding.value, binding.line, binding.way, name)
        if row is None or row is IMPOSSIBLE or not isinstance(row.node, ast.List | ast.Tuple | ast.Set):
            return here
        items: list[ast.expr] = row.node.elts
        if binding.way == "part":
            items = items[binding.place or 0 :][:1]
        elif binding.place is not None:
            items = [
                item.elts[binding.place] for item in items
                if isinstance(item, ast.Tuple | ast.List) and len(item.elts) > binding.place
            ]  # fmt: skip
        fitting = [item for item in items if self._may_be(item, known)]
        if not fitting and items and not any(isinstance(item, ast.Starred) for item in items):
            return IMPOSSIBLE
        if not _all_the_same(fitting):
            return here
        return _named(self._follow(fitting[0], _At(fitting[0].lineno), known, depth + 1), "item", name)

    def _given(self, function: Function, name: str, at: _At, known: Known, depth: int) -> Source | None:
        """What a call gave for an input."""
        line = self._caller(function, at)
        calls = [call for call in self._calls(function) if line in (None, *range(call.lineno, _end(call) + 1))]
        found = [(call, _input(call, function, name, self._tree)) for call in calls]
        fitting = [(call, value) for call, value in found if value is None or self._may_be(value, known)]
        if len(fitting) != 1:
            return None
        call, value = fitting[0]
        if value is None:
            default = default_of(function, name)
            return Source(default, default.lineno, "default", name) if default is not None else None
        there = _At(call.lineno, at.frame - 1) if line is not None and at.frame else _At(call.lineno)
        return _named(self._follow(value, there, known, depth + 1), "input", name)

    def _caller(self, function: Function, at: _At) -> int | None:
        """The line that called a function, when that can be seen."""
        if not at.frame or self._frames[at.frame].name != function.name:
            return None
        return self._frames[at.frame - 1].line

    def _calls(self, function: Function) -> Iterator[ast.Call]:
        owner = class_of(self._tree, function)
        name = owner.name if owner is not None and function.name == "__init__" else function.name
        for node in ast.walk(self._tree):
            match node:
                case ast.Call(func=ast.Name(id=called)) if called == name:
                    yield node
                case ast.Call(func=ast.Attribute(attr=called)) if called == function.name and owner is not None:
                    yield node

    def _attribute(self, name: str, known: Known, depth: int) -> Source | None:
        found: list[tuple[ast.stmt, ast.expr]] = []
        for node in ast.walk(self._tree):
            match node:
                case ast.Assign(targets=targets, value=value):
                    if any(isinstance(target, ast.Attribute) and target.attr == name for target in targets):
                        found.append((node, value))
                case ast.AugAssign(target=ast.Attribute(attr=made)) if made == name:
                    if known.type != "NoneType":
                        return None
                case ast.ClassDef(body=body):
                    found += _of_class(body, name)
        fitting = [(node, value) for node, value in found if self._may_be(value, known)]
        if len(fitting) != 1:
            return None
        node, value = fitting[0]
        return _named(self._follow(value, _At(node.lineno), known, depth + 1), "set", name)

    def _item(self, row: ast.expr, place: ast.expr, at: _At, known: Known, depth: int) -> Source | None:
        made = self._follow(row, at, Known(), depth + 1)
        items = _items(made.node, place) if made is not None else []
        fitting = [item for item in items if self._may_be(item, known)]
        if _all_the_same(fitting):
            return _named(self._follow(fitting[0], _At(fitting[0].lineno), known, depth + 1), "item", "")
        added = [item for item in self._added(row) if self._may_be(item, known)]
        if len(added) == 1 and not fitting:
            return _named(self._follow(added[0], _At(added[0].lineno), known, depth + 1), "added", "")
        return None

    def _added(self, row: ast.expr) -> Iterator[ast.expr]:
        """What is put into a row of this name anywhere."""
        shape = ast.unparse(row)
        for node in ast.walk(self._tree):
            match node:
                case ast.Call(func=ast.Attribute(value=owner, attr="append"), args=[item]):
                    pass
                case ast.Assign(targets=[ast.Subscript(value=owner)], value=item):
                    pass
                case _:
                    continue
            if ast.unparse(owner) == shape:
                yield item

    def _returned(self, call: ast.Call, name: str, known: Known, depth: int) -> Source | None:
        functions = [node for node in ast.walk(self._tree) if isinstance(node, Function) and node.name == name]
        if len(functions) != 1:
            return Source(call, call.lineno)
        answers = [node for node in inside(functions[0].body) if isinstance(node, ast.Return) and node.value]
        fitting = [node for node in answers if node.value and self._may_be(node.value, known)]
        if len(fitting) != 1 or fitting[0].value is None:
            return Source(call, call.lineno)
        return _named(self._follow(fitting[0].value, _At(fitting[0].lineno), known, depth + 1), "returned", name)


def _unchanged(bindings: list[Binding], known: Known) -> list[Binding]:
    """Only the line that gave a name its first value, when it still has that one: `total = 0` and then `total += n`,
    which goes only one way."""
    first = [one for one in bindings if one.way == "set" and isinstance(one.value, ast.Constant)
             and repr(one.value.value) == known.shown]  # fmt: skip
    others = [one.node for one in bindings if one not in first]
    ways = {type(node.op) for node in others if isinstance(node, ast.AugAssign)}
    sure = len(ways) == 1 and all(isinstance(node, ast.AugAssign) for node in others)
    return first if len(first) == 1 and sure else bindings


def _all_the_same(items: Sequence[ast.expr]) -> bool:
    """Whether it makes no difference which of some things it was: the first one will do."""
    if len(items) < 2:
        return len(items) == 1
    values = {repr(item.value) if isinstance(item, ast.Constant) else None for item in items}
    return len(values) == 1 and None not in values


def _never_in(row: ast.expr, place: int | None, known: Known) -> bool:
    """Whether a loop through `range(...)` or `enumerate(...)` cannot give such a value."""
    match row:
        case ast.Call(func=ast.Name(id="range")):
            return known.type not in (None, "int")
        case ast.Call(func=ast.Name(id="enumerate")) if place == 0:
            return known.type not in (None, "int")
    return False


def _end(node: ast.expr) -> int:
    return node.end_lineno or node.lineno


def _named(source: Source | None, way: str, name: str) -> Source | None:
    """A source that has no name yet gets one."""
    return replace(source, way=way, name=name) if source is not None and source.way == "here" else source


def _reaching(bindings: Sequence[Binding], scope: ast.Module | Function, line: int) -> list[Binding]:
    """Those that can have given the name the value it has on `line`."""
    sure: list[Binding] = []
    looped = range(0)
    for statement, before in _path(scope.body, line):
        simple = {node.lineno for node in before if isinstance(node, _SIMPLE)}
        sure += [binding for binding in bindings if binding.line in simple]
        if isinstance(statement, _LOOPS):
            looped = looped or range(statement.lineno, (statement.end_lineno or line) + 1)
            sure += [one for one in bindings if one.way == "loop" and one.line == statement.lineno < line]
    last = max((binding.line for binding in sure), default=0)
    given = [one for one in bindings if one.way == "input"] if not last else []
    above = [one for one in bindings if last <= one.line < line and one.way != "input"]
    again = [one for one in bindings if one.line in looped and one.line >= line and last not in looped]
    return given + above + again


def _path(body: Sequence[ast.stmt], line: int) -> Iterator[tuple[ast.stmt, Sequence[ast.stmt]]]:
    """The statements that a line stands in, the outermost first, each with those above it in the same block."""
    for number, statement in enumerate(body):
        if statement.lineno <= line <= (statement.end_lineno or 0):
            yield statement, body[:number]
            for block in _blocks(statement):
                yield from _path(block, line)


def _blocks(statement: ast.stmt) -> Iterator[Sequence[ast.stmt]]:
    for part in ("body", "orelse", "finalbody"):
        block = getattr(statement, part, None)
        if isinstance(block, list):
            yield block
    for part in (*getattr(statement, "handlers", ()), *getattr(statement, "cases", ())):
        yield part.body


def _of_class(body: Sequence[ast.stmt], name: str) -> Iterator[tuple[ast.stmt, ast.expr]]:
    for node in body:
        match node:
            case ast.Assign(targets=[ast.Name(id=made)], value=value) if made == name:
                yield node, value
            case ast.AnnAssign(target=ast.Name(id=made), value=ast.expr() as value) if made == name:
                yield node, value


def _items(row: ast.AST, place: ast.expr) -> list[ast.expr]:
    """The things of a list or dictionary that may be meant."""
    match row, place:
        case ast.Dict(keys=keys, values=values), ast.Constant(value=wanted):
            return [
                value for key, value in zip(keys, values, strict=True)
                if isinstance(key, ast.Constant) and key.value == wanted
            ]  # fmt: skip
        case ast.Dict(values=values), _:
            return values
        case (ast.List(elts=items) | ast.Tuple(elts=items)), ast.Constant(value=int(number)) if number < len(items):
            return [items[number]]
        case (ast.List(elts=items) | ast.Tuple(elts=items)), _:
            return items
    return []


def _input(call: ast.Call, function: Function, name: str, tree: ast.Module) -> ast.expr | None:
    """What a call gives for an input; None when it gives nothing, or when that cannot be seen."""
    for keyword in call.keywords:
        if keyword.arg == name:
            return keyword.value
    names = [arg.arg for arg in inputs_of(function)]
    if class_of(tree, function) is not None:
        names = names[1:]
    if name not in names or any(isinstance(value, ast.Starred) for value in call.args):
        return None
    place = names.index(name)
    return call.args[place] if place < len(call.args) else None
