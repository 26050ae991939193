"""Programs that were stopped because they went on for too long: which lines repeat, and what never changes."""

import ast
from collections.abc import Sequence
from dataclasses import replace

from pyland.explain.context import Context
from pyland.explain.endless import around, asking, changed, going_through, leaving, seen, unchanged
from pyland.explain.endless.looping import Explain, Looping, amount, head_of, shown_value
from pyland.explain.endless.reach import Function, Loop
from pyland.explain.explanation import Explanation
from pyland.explain.wording import code, tell
from pyland.script.protocol import Limit
from pyland.text import Message, _


def explain_limit(
    limit: Limit, lines: Sequence[str], tree: ast.Module | None, context: Context = Context()  # noqa: B008 - frozen
) -> Explanation:
    """What a child is told about a limit. There is always an answer.

    Where several programs run (`context.others`), it says which one it is about.
    """
    loop = _loop_of(limit, tree)
    if loop is not None and tree is not None and limit.kind in ("ticks", "calls", "turns", "output", "time"):
        told = _of_loop(limit, loop, lines, tree)
        waits = loop if limit.kind == "turns" and _waits(loop) else None
    else:
        told, waits = (_too_big(limit, loop, lines) if limit.kind == "memory" else None) or _plain(limit), None
    return _among_others(told, context, waits is not None) if context.others and context.bodies else told


def _waits(loop: Loop) -> bool:
    """Whether a loop waits for something to happen."""
    return any(isinstance(node, ast.Name) and node.id in ("wait", "sleep") for node in ast.walk(loop))


def _among_others(told: Explanation, context: Context, waits: bool) -> Explanation:
    body = context.bodies[0]
    if waits:
        hint = _("`{body}` waits there. Does what it waits for ever come?", body=body)
    else:
        hint = _("All programs had to stop. Look at the program of `{body}`.", body=body)
    return replace(told, hint=hint)


def _loop_of(limit: Limit, tree: ast.Module | None) -> Loop | None:
    """The loop that repeats: the smallest one that all lines which ran again and again stand in, or else in functions
    that it may have called."""
    if tree is None:
        return None
    ran = set(limit.lines) | ({limit.line} if limit.line else set())
    loops = [node for node in ast.walk(tree) if isinstance(node, Loop) and node.lineno in ran]
    functions = [node for node in ast.walk(tree) if isinstance(node, Function)]
    whole = [loop for loop in loops if all(_has(loop, line, functions) for line in ran)]
    if whole:
        return max(whole, key=lambda loop: loop.lineno)
    return min(loops, key=lambda loop: loop.lineno, default=None)


def _has(loop: Loop, line: int, functions: Sequence[Function]) -> bool:
    if loop.lineno <= line <= (loop.end_lineno or loop.lineno):
        return True
    around = [one for one in functions if one.lineno < line <= (one.end_lineno or one.lineno)]
    return any(not one.lineno < loop.lineno <= (one.end_lineno or one.lineno) for one in around)


def _of_loop(limit: Limit, loop: Loop, lines: Sequence[str], tree: ast.Module) -> Explanation:
    loop = leaving.source_of(loop, tree) or loop
    if isinstance(loop, ast.While):
        looping = Looping(limit, loop, lines, tree)
        found = iter([_of_ways(looping)])
    else:
        found = (explain(limit, loop, lines, tree) for explain in going_through.EXPLAINERS)
    return next((told for told in found if told is not None), None) or _still_going(limit, loop, lines, tree)


def _of_ways(looping: Looping) -> Explanation | None:
    """Why a loop never ends. Where several questions could end it, that is certain only when none of them can."""
    whole = _first(looping)
    if whole is not None or not looping.ways:
        return whole
    found = [_first(way) for way in looping.ways]
    told = next((one for one in found if one is not None), None)
    if told is None or all(one is not None and one.kind == "never_stops" for one in found):
        return told
    return replace(told, kind="still_going", title=_("Still going after {count}", count=amount(looping.limit)))


def _first(looping: Looping) -> Explanation | None:
    return next((told for told in (explain(looping) for explain in EXPLAINERS) if told is not None), None)


EXPLAINERS: tuple[Explain, ...] = (
    *leaving.EXPLAINERS, *asking.EXPLAINERS, *around.EXPLAINERS, *unchanged.EXPLAINERS, *changed.EXPLAINERS,
    *seen.EXPLAINERS,
)  # fmt: skip


def _still_going(limit: Limit, loop: Loop, lines: Sequence[str], tree: ast.Module) -> Explanation:
    """That the loop was still going round, and what the name that it counts with had come to by then."""
    return tell(
        "still_going",
        _("Still going after {count}", count=amount(limit)),
        _seen(limit, loop, lines, tree),
        _("Which line should make it stop?"),
        line=loop.lineno,
        cols=head_of(loop, lines),
    )


def _seen(limit: Limit, loop: Loop, lines: Sequence[str], tree: ast.Module) -> Message:
    if isinstance(loop, ast.While):
        looping = Looping(limit, loop, lines, tree)
        keys = [key for key in looping.subjects if not looping.stays(key)]
    else:
        keys = sorted(node.id for node in ast.walk(loop.target) if isinstance(node, ast.Name))
    for key in keys:
        values = [shown_value(values, key) for values in limit.rounds[:3]]
        value = shown_value(limit.values, key)
        if len(values) == 3 and None not in values and len(set(values)) > 1:
            return _(
                "The loop on line {line} was still going round, so I stopped it. `{name}` was {one}, then {two}, then "
                "{three}.",
                line=loop.lineno, name=code(key), one=values[0], two=values[1], three=values[2],
            )  # fmt: skip
        if value is not None:
            return _(
                "The loop on line {line} was still going round, so I stopped it. By then, `{name}` was {value}.",
                line=loop.lineno, name=code(key), value=value,
            )  # fmt: skip
    return _("The loop on line {line} was still going round, so I stopped it.", line=loop.lineno)


def _too_big(limit: Limit, loop: Loop | None, lines: Sequence[str]) -> Explanation | None:
    """What grew until there was no more room, when that is the only thing which grows in the loop."""
    found = dict.fromkeys(going_through.growing(loop.body)) if loop is not None else {}
    if loop is None or len(found) != 1:
        return None
    name, line = next(iter(found))
    put_in = limit.values.get(f"type:{name}", "list" if going_through.puts_in(loop, name) else "")
    if put_in not in _CAN_GROW:
        return None
    row = next(node for node in ast.walk(loop) if isinstance(node, ast.stmt) and node.lineno == line)
    return tell(
        "limit_memory",
        _("That got too big"),
        _("Line {line} makes `{name}` bigger in each round of the loop on line {loop}, until there was no more room.",
          line=line, name=code(name), loop=loop.lineno),
        _("Go through a copy: `list({name})`.", name=code(name))
        if isinstance(loop, ast.For) and going_through.row_of(loop) == name
        else _("Let the loop on line {loop} end sooner.", loop=loop.lineno),
        line=line,
        cols=head_of(row, lines),
    )  # fmt: skip


def _growing(limit: Limit) -> str | None:
    """The one name that held a lot when there was no more room."""
    values = limit.values
    large = [name for name, value in values.items() if "…" in value and values.get(f"type:{name}") in _CAN_GROW]
    return large[0] if len(large) == 1 else None


_CAN_GROW = frozenset({"list", "str", "dict", "set"})


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
