"""Names that mean nothing in code that surely runs: told before the program is run.

Only what is certain counts: lines of the top level that are reached whatever happens, and names that nothing before
them can have made.
"""

import ast
from collections.abc import Iterator, Sequence

from pyland.explain.context import Context
from pyland.explain.plain import KEYWORDS, is_builtin
from pyland.explain.scopes import Scopes, names_bound

_UNSURE = frozenset(
    {
        "exec",
        "eval",
        "globals",
        "locals",
        "vars",
        "setattr",
        "exit",
        "quit",
        "SystemExit",
        "builtins",
        "__import__",
        "__builtins__",
    }
)
"""With any of these words in it, a program may make names or end in ways that cannot be foreseen."""


class _Stop(Exception):
    """From here on nothing is sure any more."""


def certainly_unknown(tree: ast.Module, context: Context) -> ast.Name | None:
    """The first name that surely stops the program because it means nothing there; None when there is none for sure."""
    if any(isinstance(node, ast.NamedExpr) for node in ast.walk(tree)) or _UNSURE & set(_words(tree)):
        return None
    scopes = Scopes(tree)
    if scopes.star_import:
        return None
    known = frozenset((*context.commands, *context.words, *context.bodies))
    finder = _Finder(scopes, known)
    try:
        for name in finder.sure(tree.body):
            if finder.means_nothing(name):
                return name
    except _Stop:
        pass
    return None


def _words(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr


class _Finder:
    def __init__(self, scopes: Scopes, known: frozenset[str]) -> None:
        self._scopes = scopes
        self._known = known
        # What the lines so far have made: `x = 1; say(x)` may stand on one line.
        self._made: set[str] = set()

    def means_nothing(self, name: ast.Name) -> bool:
        """Whether nothing can have given `name` a meaning before it is used."""
        word = name.id
        if word in self._known or is_builtin(word) or word in KEYWORDS:
            return False
        made = self._scopes.made_at(word)
        # A line that makes the name from itself (`x = x + 1`) does not help; `for x in x` neither.
        return made is None or made.line > name.lineno or (made.line == name.lineno and word not in self._made)

    def sure(self, body: Sequence[ast.stmt]) -> Iterator[ast.Name]:
        """The names that are surely looked up by these lines, in order."""
        for statement in body:
            yield from self._of_statement(statement)
            self._made.update(name for node in ast.walk(statement) for name in names_bound(node))

    def _of_statement(self, statement: ast.stmt) -> Iterator[ast.Name]:
        match statement:
            case ast.While():
                yield from self._of_while(statement)
            case ast.For():
                yield from self._of_for(statement)
            case ast.Raise() | ast.Break() | ast.Continue() | ast.Return():
                raise _Stop
            case ast.AugAssign(target=ast.Name() as target, value=value):
                yield target
                yield from _looked_up(value)
            case _:
                for expression in _worked_out(statement):
                    yield from _looked_up(expression)
                if not isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                    _stop_if_leaving(statement)

    def _of_while(self, loop: ast.While) -> Iterator[ast.Name]:
        yield from _looked_up(loop.test)
        if isinstance(loop.test, ast.Constant) and loop.test.value:
            yield from self.sure(loop.body)
            if not _leaves(loop):
                raise _Stop
        else:
            _stop_if_raising(loop)

    def _of_for(self, loop: ast.For) -> Iterator[ast.Name]:
        yield from _looked_up(loop.iter)
        self._made.update(name for node in ast.walk(loop.target) for name in names_bound(node))
        if _surely_runs_once(loop.iter) and "range" not in self._scopes.all_names:
            yield from self.sure(loop.body)
        _stop_if_raising(loop)


def _worked_out(statement: ast.stmt) -> Sequence[ast.expr]:
    """What a line without inner lines surely works out, or the head of one that has some."""
    match statement:
        case ast.Expr(value=value) | ast.AnnAssign(value=ast.expr() as value) | ast.AugAssign(value=value):
            return (value,)
        case ast.Assign(targets=targets, value=value):
            return (value, *targets)
        case ast.If(test=test) | ast.Assert(test=test):
            return (test,)
        case ast.FunctionDef(decorator_list=decorators) | ast.ClassDef(decorator_list=decorators):
            return decorators
    return ()


def _leaves(loop: ast.While) -> bool:
    return any(isinstance(node, ast.Break) for node in ast.walk(loop))


def _stop_if_leaving(statement: ast.stmt) -> None:
    """After an `if` that may leave a loop or raise, the next line is not sure."""
    if any(isinstance(node, ast.Break | ast.Continue | ast.Raise | ast.Return) for node in ast.walk(statement)):
        raise _Stop


def _stop_if_raising(statement: ast.stmt) -> None:
    if any(isinstance(node, ast.Raise) for node in ast.walk(statement)):
        raise _Stop


def _surely_runs_once(values: ast.expr) -> bool:
    match values:
        case ast.Call(func=ast.Name(id="range"), args=[ast.Constant(value=int(count))]):
            return count > 0
        case ast.List(elts=elements) | ast.Tuple(elts=elements):
            return bool(elements)
        case ast.Constant(value=str(text)):
            return bool(text)
    return False


def _looked_up(expression: ast.expr) -> Iterator[ast.Name]:
    """The names that are surely looked up when `expression` is worked out, roughly from left to right."""
    waiting: list[ast.AST] = [expression]
    while waiting:
        node = waiting.pop()
        match node:
            case ast.Name(ctx=ast.Load()):
                yield node
            case ast.Lambda():
                pass  # What it needs is looked up later.
            case ast.BoolOp(values=[first, *_rest]):
                waiting.append(first)
            case ast.IfExp(test=test):
                waiting.append(test)
            case ast.Compare(left=left, comparators=[first, *_rest]):
                waiting += [first, left]
            case ast.ListComp(generators=[first, *_rest]) | ast.SetComp(generators=[first, *_rest]):
                waiting.append(first.iter)
            case ast.DictComp(generators=[first, *_rest]) | ast.GeneratorExp(generators=[first, *_rest]):
                waiting.append(first.iter)
            case ast.Await() | ast.Yield() | ast.YieldFrom():
                raise _Stop
            case _:
                waiting += reversed(list(ast.iter_child_nodes(node)))
