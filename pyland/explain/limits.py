"""Programs that were stopped because they went on for too long: which lines repeat, and what never changes."""

import ast
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pyland.explain.context import Context
from pyland.explain.explanation import Explanation
from pyland.explain.scopes import Scopes, names_bound
from pyland.explain.wording import code, tell
from pyland.script.protocol import Limit
from pyland.text import Message, _

_Loop = ast.For | ast.While
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)


def explain_limit(
    limit: Limit, lines: Sequence[str], tree: ast.Module | None, context: Context = Context()  # noqa: B008 - frozen
) -> Explanation:
    """What a child is told about a limit. There is always an answer.

    Where several programs run (`context.others`), it says which one it is about.
    """
    loop = _loop_of(limit, tree)
    if loop is not None and limit.kind in ("ticks", "calls", "turns", "output", "time"):
        told = _of_loop(limit, loop, lines, tree)
        waits = loop if limit.kind == "turns" and _waits(loop) else None
    else:
        told, waits = _plain(limit), None
    return _among_others(told, context, waits is not None) if context.others and context.bodies else told


def _waits(loop: _Loop) -> bool:
    """Whether a loop waits for something to happen."""
    return any(isinstance(node, ast.Name) and node.id in ("wait", "sleep") for node in ast.walk(loop))


def _among_others(told: Explanation, context: Context, waits: bool) -> Explanation:
    body = context.bodies[0]
    if waits:
        hint = _("`{body}` waits there. Does what it waits for ever come?", body=body)
    else:
        hint = _("All programs had to stop. Look at the program of `{body}`.", body=body)
    return replace(told, hint=hint)


def _loop_of(limit: Limit, tree: ast.Module | None) -> _Loop | None:
    """The loop that repeats: the smallest one around the lines that ran again and again."""
    if tree is None:
        return None
    ran = set(limit.lines) | ({limit.line} if limit.line else set())
    loops = [node for node in ast.walk(tree) if isinstance(node, _Loop) and node.lineno in ran]
    whole = [loop for loop in loops if all(loop.lineno <= line <= (loop.end_lineno or loop.lineno) for line in ran)]
    if whole:
        return max(whole, key=lambda loop: loop.lineno)
    # The loop calls a function that stands elsewhere.
    return min(loops, key=lambda loop: loop.lineno, default=None)


def _of_loop(limit: Limit, loop: _Loop, lines: Sequence[str], tree: ast.Module | None) -> Explanation:
    line = loop.lineno
    cols = _head(loop, lines)
    if isinstance(loop, ast.While):
        never = _never_changing(loop, tree)
        if _always_true(loop) and not _leaves(loop, tree):
            return tell(
                "never_stops",
                _("This loop never stops"),
                _(
                    "`while {test}` on line {line} goes on for ever: nothing inside leaves it.",
                    test=code(ast.unparse(loop.test)),
                    line=line,
                ),
                _("Use a real question, or `break`."),
                line=line,
                cols=cols,
            )
        if _only_asks(loop, tree):
            return tell(
                "never_stops",
                _("This loop never stops"),
                _("Inside the loop on line {line}, nothing is done: it only asks.", line=line),
                _("Put a command into the loop that does something."),
                line=line,
                cols=cols,
            )
        if never:
            return tell(
                "never_stops",
                _("This loop never stops"),
                _unchanging(limit, loop, never),
                _("Change `{name}` inside the loop.", name=code(never)),
                line=line,
                cols=cols,
            )
    return tell(
        "still_going",
        _("Still going after {count}", count=_amount(limit)),
        _still_going(limit, loop),
        _("Which line should make it stop?"),
        line=line,
        cols=cols,
    )


def _unchanging(limit: Limit, loop: ast.While, name: str) -> Message:
    line, test, value = loop.lineno, code(ast.unparse(loop.test), 30), _value(limit, name)
    if value is None:
        return _(
            "The loop on line {line} asks `{test}`, but `{name}` never changes inside it.",
            line=line, test=test, name=code(name),
        )  # fmt: skip
    return _(
        "The loop on line {line} asks `{test}`, but `{name}` never changes inside it: it is always {value}.",
        line=line, test=test, name=code(name), value=value,
    )  # fmt: skip


def _still_going(limit: Limit, loop: _Loop) -> Message:
    """That the loop was still going round, and what the name that it counts with had come to by then."""
    counting = loop.test if isinstance(loop, ast.While) else loop.target
    names = {node.id for node in ast.walk(counting) if isinstance(node, ast.Name)}
    if isinstance(loop, ast.While):
        names &= {name for node in _inside(loop.body, loops=True) for name in names_bound(node)}
    for name in sorted(names):
        value = _value(limit, name)
        if value is not None:
            return _(
                "The loop on line {line} was still going round, so I stopped it. By then, `{name}` was {value}.",
                line=loop.lineno, name=code(name), value=value,
            )  # fmt: skip
    return _("The loop on line {line} was still going round, so I stopped it.", line=loop.lineno)


def _value(limit: Limit, name: str) -> str | None:
    """What a name held at the limit, if that is a number or a text that is short enough to be told."""
    value = limit.values.get(name, "")
    told = limit.values.get(f"type:{name}") in _TOLD and 0 < len(value) <= _LONGEST_VALUE and "…" not in value
    return code(value) if told else None


_TOLD = frozenset({"int", "float", "str", "bool"})
_LONGEST_VALUE = 20


def _growing(limit: Limit) -> str | None:
    """The one name that held a lot when there was no more room."""
    values = limit.values
    large = [name for name, value in values.items() if "…" in value and values.get(f"type:{name}") in _CAN_GROW]
    return large[0] if len(large) == 1 else None


_CAN_GROW = frozenset({"list", "str", "dict", "set"})


def _amount(limit: Limit) -> Message:
    number = f"{limit.most:,}"
    match limit.kind:
        case "calls":
            return _("{number} commands", number=number)
        case "turns":
            return _("{number} turns", number=number)
        case "output":
            return _("so much text")
        case "time":
            return _("a long time")
    return _("{number} lines", number=number)


def _head(loop: _Loop, lines: Sequence[str]) -> tuple[int, int] | None:
    if not 1 <= loop.lineno <= len(lines):
        return None
    text = lines[loop.lineno - 1]
    return len(text) - len(text.lstrip()), len(text.rstrip())


def _always_true(loop: ast.While) -> bool:
    match loop.test:
        case ast.Constant(value=value):
            return bool(value)
        case ast.BoolOp(op=ast.Or(), values=values):
            return any(isinstance(value, ast.Constant) and value.value for value in values)
        case ast.Compare(left=ast.Constant(value=left), ops=[ast.Eq()], comparators=[ast.Constant(value=right)]):
            return bool(left == right)
    return False


def _inside(nodes: Sequence[ast.AST], loops: bool) -> Iterator[ast.AST]:
    """What belongs to a loop itself, without functions made in it; without inner loops when `loops` is False."""
    waiting = list(nodes)
    while waiting:
        node = waiting.pop()
        yield node
        if isinstance(node, _FUNCTIONS):
            continue
        if isinstance(node, _Loop) and not loops:
            waiting += node.orelse
            continue
        waiting += ast.iter_child_nodes(node)


def _leaves(loop: ast.While, tree: ast.Module | None) -> bool:
    """Whether anything in the loop may leave it by other means than its question."""
    if any(isinstance(node, ast.Break) for node in _inside(loop.body, loops=False)):
        return True
    if any(
        isinstance(node, ast.Return | ast.Try | ast.Yield | ast.YieldFrom) for node in _inside(loop.body, loops=True)
    ):
        return True
    # A function that the loop calls may end the program as well.
    return any(isinstance(node, ast.Raise | ast.Assert) or _ends_program(node) for node in ast.walk(tree or loop))


_ASKING = frozenset({
    "can_move", "at", "look", "ground", "facing", "position", "distance", "scan", "bag", "has", "how_many", "cuts_left",
})  # fmt: skip
"""Commands that only tell something, and take no time."""


def _only_asks(loop: ast.While, tree: ast.Module | None) -> bool:
    """Whether a loop asks about the world, and nothing inside it does anything: no time goes by, nothing changes."""
    own = set(Scopes(tree).all_names) if tree is not None else set()
    if own & _ASKING or _leaves(loop, tree):
        return False
    asked = [node for node in ast.walk(loop.test) if isinstance(node, ast.Call)]
    names = [node for node in ast.walk(loop.test) if isinstance(node, ast.Name)]
    if not asked or len(asked) != len([name for name in names if name.id in _ASKING]):
        return False
    changed = {name for node in _inside(loop.body, loops=True) for name in names_bound(node)}
    calls = [node.func for node in _inside(loop.body, loops=True) if isinstance(node, ast.Call)]
    harmless = all(isinstance(call, ast.Name) and call.id in (*_ASKING, "print") for call in calls)
    return harmless and not changed & {name.id for name in names}


def _ends_program(node: ast.AST) -> bool:
    return isinstance(node, ast.Name) and node.id in ("exit", "quit", "SystemExit")


def _never_changing(loop: ast.While, tree: ast.Module | None) -> str | None:
    """A name of the loop's question that nothing can change while it goes round; None unless that is sure for all."""
    if _leaves(loop, tree) or not all(isinstance(node, _SIMPLE) for node in ast.walk(loop.test)):
        return None
    names = [node.id for node in ast.walk(loop.test) if isinstance(node, ast.Name)]
    changed = {name for node in _inside(loop.body, loops=True) for name in names_bound(node)}
    shared = {
        name for node in ast.walk(tree or loop) if isinstance(node, ast.Global | ast.Nonlocal) for name in node.names
    }
    if not names or set(names) & (changed | shared) or _grows(loop, names):
        return None
    return names[0]


_SIMPLE = (
    ast.Compare,
    ast.Name,
    ast.Constant,
    ast.BoolOp,
    ast.UnaryOp,
    ast.BinOp,
    ast.boolop,
    ast.unaryop,
    ast.operator,
    ast.cmpop,
    ast.Load,
)
"""A question of nothing but names, numbers and signs: no call that could answer otherwise next time."""


def _grows(loop: ast.While, names: Sequence[str]) -> bool:
    """Whether a list of the question may change in another way: `gems.append(1)`, `gems[0] = 2`, `f(gems)`."""
    for node in _inside(loop.body, loops=True):
        match node:
            case ast.Attribute(value=ast.Name(id=name)) | ast.Subscript(value=ast.Name(id=name)) if name in names:
                return True
            case ast.Call(args=args) if any(isinstance(arg, ast.Name) and arg.id in names for arg in args):
                if not (isinstance(node.func, ast.Name) and node.func.id in ("print", "say", "str", "int", "len")):
                    return True
            case ast.Delete():
                return True
    return False


def _plain(limit: Limit) -> Explanation:
    number, line = f"{limit.most:,}", limit.line
    at = line if limit.kind != "source" else None
    title, message, hint = {
        "ticks": (
            _("Still going after {number} lines", number=number),
            _("The program did not come to an end, so I stopped it."),
            _("Look for lines that run again and again."),
        ),
        "calls": (
            _("Still going after {number} commands", number=number),
            _("The program did not come to an end, so I stopped it."),
            _("Look for commands that run again and again."),
        ),
        "turns": (
            _("Still going after {number} turns", number=number),
            _("Line {line} wanted still more turns, so I stopped it.", line=line)
            if line
            else _("The program wanted still more turns, so I stopped it."),
            _("Use smaller numbers, or fewer commands."),
        ),
        "output": (
            _("That is a lot of text"),
            _("The program printed so much that I stopped it."),
            _("Look for a `print` that runs again and again."),
        ),
        "time": (
            _("That took too long"),
            _("Line {line} worked for so long that I stopped it.", line=line)
            if line
            else _("The program worked for so long that I stopped it."),
            _("Use smaller numbers."),
        ),
        "memory": (
            _("That got too big"),
            _("The program needed so much room that I stopped it."),
            _("Does `{name}` grow again and again?", name=code(grows))
            if (grows := _growing(limit))
            else _("Does a list or text grow again and again?"),
        ),
        "source": (
            _("This program is too long"),
            _("I can read at most {number} letters.", number=number),
            _("Take some lines away."),
        ),
    }.get(
        limit.kind,
        (
            _("The program broke down"),
            _("Python itself gave up in the middle. That is rare."),
            _("Try again, or undo your last change."),
        ),
    )
    return tell(f"limit_{limit.kind}", title, message, hint, line=at)
