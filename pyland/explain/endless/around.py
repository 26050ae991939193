"""Loops that ask for something in the world, and do nothing that could bring it about."""

import ast
from collections.abc import Iterator

from pyland.explain.endless.looping import Explain, Looping
from pyland.explain.endless.reach import inside
from pyland.explain.endless.subjects import number_of
from pyland.explain.explanation import Explanation
from pyland.explain.scopes import names_bound
from pyland.text import _

ASKING = frozenset({
    "can_move", "at", "look", "ground", "facing", "position", "distance", "scan", "bag", "has", "how_many", "cuts_left",
})  # fmt: skip
"""Commands that only tell something, and take no time."""
_TURNING = frozenset({"turn_left", "turn_right", "turn_around", "face"})
_WAITING = frozenset({"wait", "sleep"})
_TALKING = frozenset({"say", "shout", "print", "str", "len", "int", "range", "list", "round"})
_STEPS = {"move_east": (1, 0), "move_west": (-1, 0), "move_north": (0, -1), "move_south": (0, 1)}
_MOST_STEPS = 2_000
_ROUNDS = 4


def _asks_the_world(looping: Looping) -> bool:
    """Whether the loop asks nothing but the world, and means the game's own commands by that."""
    if looping.question is None or set(looping.scopes.all_names) & (ASKING | _TURNING | _WAITING | set(_STEPS)):
        return False
    test = looping.question.test
    asked = [node for node in ast.walk(test) if isinstance(node, ast.Call)]
    names = [node for node in ast.walk(test) if isinstance(node, ast.Name)]
    words = [node for node in names if node.id in ASKING]
    changed = {name for node in looping.body for name in names_bound(node)}
    return bool(words) and len(asked) == len(words) and not changed & {node.id for node in names}


def _called(looping: Looping) -> set[str]:
    """The names of what is called in the loop, also by its functions."""
    own = {function.name for function in looping.functions}
    nodes = [*looping.body, *(node for function in looping.functions for node in inside(function.body))]
    found: set[str] = set()
    for node in nodes:
        match node:
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
                found.add(name)
    return found - own


def only_asks(looping: Looping) -> Explanation | None:
    """Nothing in the loop does anything: no time goes by, nothing changes."""
    if not _asks_the_world(looping) or not _called(looping) <= ASKING | {"print", "str", "len"}:
        return None
    return looping.never(
        _("Inside the loop on line {line}, nothing is done: it only asks.", line=looping.line),
        _("Put a command into the loop that does something."),
    )


def only_talks(looping: Looping) -> Explanation | None:
    """It speaks, and nothing else."""
    if not _asks_the_world(looping) or not _called(looping) <= ASKING | _TALKING:
        return None
    return looping.still(
        _("The loop on line {line} only talks. That changes nothing, so {asked}.", line=looping.line,
          asked=looping.asked),
        _("Put a command into the loop that does something."),
    )  # fmt: skip


def only_turns(looping: Looping) -> Explanation | None:
    """It turns on the spot."""
    called = _called(looping)
    if (
        not called
        or not _asks_the_world(looping)
        or not called <= _TURNING | ASKING | _TALKING
        or not called & _TURNING
    ):
        return None
    return looping.still(
        _(
            "The loop on line {line} only turns. It never walks, so it always stays at the same place.",
            line=looping.line,
        ),
        _("Put a command into the loop that walks."),
    )


def only_waits(looping: Looping) -> Explanation | None:
    """It waits, and what it waits for does not come."""
    called = _called(looping)
    if (
        not called
        or not _asks_the_world(looping)
        or not called <= _WAITING | ASKING | _TALKING
        or not called & _WAITING
    ):
        return None
    return looping.still(
        _("The loop on line {line} only waits. What it waits for never came: {asked}.", line=looping.line,
          asked=looping.asked),
        _("Do something else in the loop, too."),
    )  # fmt: skip


def walks_in_a_circle(looping: Looping) -> Explanation | None:
    """`move_east(2)` and `move_west(2)`, or steps and turns that lead back to where they began."""
    if not _asks_the_world(looping):
        return None
    for rounds in range(1, _ROUNDS + 1):
        try:
            back = _is_back(looping.loop.body * rounds)
        except _NotSure:
            return None
        if back:
            return looping.still(
                _("Each round of the loop on line {line} ends where it began. So the same places come again and "
                  "again.", line=looping.line)
                if rounds == 1
                else _("The loop on line {line} walks in a circle: after {count} rounds it is back where it began.",
                       line=looping.line, count=rounds),
                _("Change the steps, so that they lead on."),
            )  # fmt: skip
    return None


class _NotSure(Exception):
    """It cannot be told from the program alone where the steps lead."""


def _is_back(rows: list[ast.stmt]) -> bool:
    """Whether all these steps, if none of them bumps, lead back to the same place and the same side."""
    x = y = side = steps = 0
    for name, count in _deeds(rows):
        steps += 1
        if steps > _MOST_STEPS:
            raise _NotSure
        if name in _STEPS:
            x, y = x + _STEPS[name][0] * count, y + _STEPS[name][1] * count
        elif name == "move_forward":
            # Which way it looks at first is not known: it is the same way each time, and that is enough.
            across, down = ((0, -1), (1, 0), (0, 1), (-1, 0))[side % 4]
            x, y = x + across * count, y + down * count
        else:
            side += {"turn_left": -1, "turn_right": 1, "turn_around": 2}[name]
    if not steps:
        raise _NotSure
    return (x, y, side % 4) == (0, 0, 0)


def _deeds(rows: list[ast.stmt]) -> Iterator[tuple[str, int]]:
    forward = any(isinstance(node, ast.Name) and node.id == "move_forward" for row in rows for node in ast.walk(row))
    for row in rows:
        match row:
            case ast.Expr(value=ast.Call(func=ast.Name(id=name), args=args, keywords=[])):
                if name in _TALKING:
                    continue
                if name not in (*_STEPS, "move_forward", "turn_left", "turn_right", "turn_around"):
                    raise _NotSure
                if forward and name in _STEPS:
                    raise _NotSure
                count = number_of(args[0]) if args else 1
                if not isinstance(count, int) or not 0 <= count <= _MOST_STEPS:
                    raise _NotSure
                yield name, count
            case ast.For(iter=ast.Call(func=ast.Name(id="range"), args=[times]), body=body, orelse=[]):
                count = number_of(times)
                if not isinstance(count, int) or not 0 <= count <= _MOST_STEPS:
                    raise _NotSure
                for _round in range(count):
                    yield from _deeds(body)
            case _:
                raise _NotSure


EXPLAINERS: tuple[Explain, ...] = (only_asks, only_talks, only_turns, only_waits, walks_in_a_circle)
