"""Loops that change what they ask for, but never so that they could end."""

import ast
from itertools import pairwise

from pyland.explain.endless.looping import Explain, Looping, Question, as_number, names_in, touches, with_history
from pyland.explain.endless.reach import Loop, inside
from pyland.explain.endless.subjects import PUTS_IN, TAKES_OUT, Change, key_of, number_of
from pyland.explain.explanation import Explanation
from pyland.explain.wording import code
from pyland.text import _

_UP = {ast.Gt: True, ast.GtE: True, ast.Lt: False, ast.LtE: False}


def turned_plus(looping: Looping) -> Explanation | None:
    """`stars =+ 1`"""
    for key in looping.subjects:
        for change in looping.changes(key):
            match change.node:
                case ast.Assign(targets=[target], value=ast.UnaryOp(op=ast.UAdd() | ast.USub() as op, operand=operand)):
                    sign = "+" if isinstance(op, ast.UAdd) else "-"
                    if f"={sign}" in looping.lines[change.line - 1].replace(f"= {sign}", ""):
                        return looping.never(
                            _("`={sign}` on line {line} sets `{name}` to {value} each time.", sign=sign,
                              line=change.line, name=code(key), value=code(ast.unparse(change.node.value).strip("+"))),
                            _("To change it, write `{right}`.",
                              right=f"{key_of(target)} {sign}= {looping.text(operand)}"),
                        )  # fmt: skip
    return None


def inner_loop_uses_it(looping: Looping) -> Explanation | None:
    """A loop inside counts with the same name."""
    for node in looping.body:
        if not isinstance(node, Loop):
            continue
        for key in looping.subjects:
            if isinstance(node, ast.For) and key in {key_of(part) for part in ast.walk(node.target)}:
                return looping.still(
                    _("The inner loop on line {inner} counts with `{name}`, too. So it changes the `{name}` of line "
                      "{line} each time.", inner=node.lineno, name=code(key), line=looping.line),
                    _("Give the inner loop a name of its own."),
                )  # fmt: skip
            reset = [
                change
                for change in looping.changes(key)
                if _is_fixed(looping, change) and change.node in _rows(looping, node)
            ]
            if isinstance(node, ast.While) and reset and key in {key_of(part) for part in ast.walk(node.test)}:
                return looping.still(
                    _("The inner loop on line {inner} uses `{name}`, too, and line {reset} sets it back each time.",
                      inner=node.lineno, name=code(key), reset=reset[0].line),
                    _("Give the inner loop a name of its own."),
                )  # fmt: skip
    return None


def _rows(looping: Looping, wanted: ast.stmt) -> list[ast.AST]:
    """The lines among which a line of the loop stands."""
    for node in [looping.loop, *looping.body]:
        rows = getattr(node, "body", None)
        if isinstance(rows, list) and wanted in rows:
            return [*rows]
    return []


def _is_fixed(looping: Looping, change: Change) -> bool:
    """Whether a line gives the same value in each round."""
    if change.value is None:
        return False
    names = [key for part in ast.walk(change.value) if (key := key_of(part))]
    no_call = not any(isinstance(part, ast.Call) for part in ast.walk(change.value))
    return no_call and all(looping.stays(name) for name in names)


def set_back(looping: Looping) -> Explanation | None:
    """`money = 20` inside the loop, in each round."""
    for key in looping.subjects:
        changes = looping.changes(key)
        back = next((one for one in changes if one.node in looping.loop.body and _is_fixed(looping, one)), None)
        if back is None or back.value is None:
            continue
        if len(changes) > 1 or touches(looping, key):
            sure = all(one.by is not None or _is_fixed(looping, one) for one in changes)
            return (looping.never if sure else looping.still)(
                _("Line {line} sets `{name}` back to {value} in each round. So {asked}.", line=back.line,
                  name=code(key), value=code(looping.text(back.value)), asked=looping.asked),
                _("Put line {line} above the loop.", line=back.line),
            )  # fmt: skip
        if looping.question and not looping.question.ends:
            return looping.never(
                _("Line {line} sets `{name}` to {value} in each round, always the same. So {asked}.", line=back.line,
                  name=code(key), value=code(looping.text(back.value)), asked=looping.asked),
                _("Give it a value on line {line} that ends the loop.", line=back.line),
            )  # fmt: skip
    return None


def jumped_over(looping: Looping) -> Explanation | None:
    """`continue` goes back to the top before the line that changes it."""
    ran = set(looping.limit.lines)
    again = [
        node for node in inside(looping.loop.body, loops=False) if isinstance(node, ast.Continue) and node.lineno in ran
    ]
    for key in looping.subjects:
        changes = looping.changes(key)
        if not again or not changes or any(change.line in ran or change.line <= again[0].lineno for change in changes):
            continue
        value = looping.value(key)
        if value is None:
            message = _("`continue` on line {line} jumps back before line {change} can change `{name}`.",
                        line=again[0].lineno, change=changes[0].line, name=code(key))  # fmt: skip
        else:
            message = _("`continue` on line {line} jumps back before line {change} can change `{name}`. It stays "
                        "{value}.", line=again[0].lineno, change=changes[0].line, name=code(key),
                        value=value)  # fmt: skip
        return looping.never(message, _("Change `{name}` before the `continue`.", name=code(key)))
    return None


def wrong_way(looping: Looping) -> Explanation | None:
    """`fuel = fuel + 1` while `fuel > 0`."""
    question = looping.question
    match question.test if question else None:
        case ast.Compare(left=left, ops=[op], comparators=[right]) if question is not None and type(op) in _UP:
            grows_on = _UP[type(op)] is not question.ends
            for key_node, other, up in ((left, right, grows_on), (right, left, not grows_on)):
                told = _wrong_way(looping, key_of(key_node), other, up)
                if told is not None:
                    return told
        case ast.Compare(left=left, ops=[ast.NotEq() | ast.Eq()], comparators=[right]):
            return _away_from(looping, left, right) or _away_from(looping, right, left)
    return None


def _wrong_way(looping: Looping, key: str | None, other: ast.expr, up: bool) -> Explanation | None:
    if key is None or not all(looping.stays(name) for name in looping.subjects if name != key):
        return None
    changes = looping.changes(key)
    if changes and all(_goes(looping, change, key, up) for change in changes):
        return _says_wrong_way(looping, key, changes[0], up)
    if changes and _was_seen_to_go(looping, key, up):
        told = _says_wrong_way(looping, key, changes[0], up)
        return looping.still(told.message, _("It goes the wrong way. Look at line {line}.", line=changes[0].line))
    return None


def _was_seen_to_go(looping: Looping, key: str, up: bool) -> bool:
    """Whether a subject went the same way in each of the rounds that were watched, and has gone on like that."""
    values = [as_number(value) for value in looping.history(key)]
    known = [value for value in [*values, looping.number(key)] if value is not None]
    if len(known) < 5 or len(known) != len(values) + 1:
        return False
    return all(one < two if up else one > two for one, two in pairwise(known))


def _says_wrong_way(looping: Looping, key: str, change: Change, up: bool) -> Explanation:
    if up:
        message = _("Line {line} makes `{name}` bigger each time. So {asked}.", line=change.line, name=code(key),
                    asked=looping.asked)  # fmt: skip
    else:
        message = _("Line {line} makes `{name}` smaller each time. So {asked}.", line=change.line, name=code(key),
                    asked=looping.asked)  # fmt: skip
    sign, other = ("-", "+") if up else ("+", "-")
    hint = _("It goes the wrong way. Try `{sign}` there, not `{other}`.", sign=sign, other=other)
    if change.by is None:
        hint = _("It goes the wrong way. Look at line {line}.", line=change.line)
    return looping.never(with_history(looping, key, message), hint)


def _goes(looping: Looping, change: Change, key: str, up: bool) -> bool:
    """Whether a change makes it surely larger (`up`), or surely smaller."""
    if change.by is not None:
        return change.by > 0 if up else change.by < 0
    match change.node:
        case (
            ast.AugAssign(op=ast.Add() | ast.Sub() as op, value=value)
            | ast.Assign(value=ast.BinOp(left=ast.Name(), op=ast.Add() | ast.Sub() as op, right=value))
        ):
            number = looping.number(key_of(value) or "")
            if number and looping.stays(key_of(value) or ""):
                return (number > 0) is (isinstance(op, ast.Add) is up)
        case ast.AugAssign(op=ast.Mult(), value=value) | ast.Assign(value=ast.BinOp(op=ast.Mult(), right=value)):
            factor, now = number_of(value), looping.number(key)
            return factor is not None and factor > 1 and now is not None and (now > 0) is up and now != 0
    return False


def _away_from(looping: Looping, left: ast.expr, right: ast.expr) -> Explanation | None:
    """`x != 0`, and `x` began above 0 and goes up."""
    key, goal = key_of(left), number_of(right)
    ends = _ends_when_equal(looping.question)
    if key is None or goal is None or not ends:
        return None
    changes = looping.changes(key)
    before = looping.before(key)
    start = number_of(before) if before is not None else None
    if start is None or not changes or start == goal:
        return None
    up = start > goal
    return (
        _says_wrong_way(looping, key, changes[0], up) if all(_goes(looping, one, key, up) for one in changes) else None
    )


def _ends_when_equal(question: Question | None) -> bool:
    match question.test if question else None:
        case ast.Compare(ops=[ast.NotEq()]):
            return question is not None and not question.ends
        case ast.Compare(ops=[ast.Eq()]):
            return question is not None and question.ends
        case ast.UnaryOp(op=ast.Not(), operand=ast.Compare(ops=[ast.Eq()])):
            return question is not None and not question.ends
    return False


def jumps_past(looping: Looping) -> Explanation | None:
    """`place != 7` while `place` goes 0, 2, 4, 6, 8."""
    question = looping.question
    test = question.test if question else None
    if isinstance(test, ast.UnaryOp):
        test = test.operand
    if not isinstance(test, ast.Compare) or not _ends_when_equal(question):
        return None
    for left, right in ((test.left, test.comparators[0]), (test.comparators[0], test.left)):
        key, goal = key_of(left), number_of(right)
        if goal is None:
            goal = looping.number(key_of(right) or "") if looping.stays(key_of(right) or "") else None
        if key is None or goal is None or not isinstance(looping.number(key), int | float):
            continue
        told = _jumps_past(looping, key, goal, looping.text(right))
        if told is not None:
            return told
    return None


def _jumps_past(looping: Looping, key: str, goal: int | float, shown: str) -> Explanation | None:
    changes, now = looping.changes(key), looping.number(key)
    if len(changes) != 1 or now is None or isinstance(changes[0].node, ast.For):
        return None
    change = changes[0]
    by = change.by if change.by is not None else _seen_step(looping, key)
    if by is None or by == 0 or (now > goal) is not (by > 0):
        return None
    sign = ("<" if by > 0 else ">") if not (looping.question and looping.question.ends) else (">=" if by > 0 else "<=")
    hint = _("Ask `{name} {sign} {goal}` on line {line}.", name=code(key), sign=sign, goal=shown,
             line=looping.question.test.lineno if looping.question else looping.line)  # fmt: skip
    if any(isinstance(value, float) for value in (by, now)):
        return looping.never(
            _("Sums of decimal numbers are a tiny bit off. So `{name}` goes past {goal} and is never exactly {goal}.",
              name=code(key), goal=code(shown)),
            hint,
        )  # fmt: skip
    near, after = _steps_around(now, goal, by)
    return (looping.never if change.by is not None else looping.still)(
        _("`{name}` goes from {near} to {after}. It jumps over {goal} and is never exactly {goal}.", name=code(key),
          near=code(near), after=code(after), goal=code(shown)),
        hint,
    ) if near != goal else None  # fmt: skip


def _steps_around(now: int | float, goal: int | float, by: int | float) -> tuple[int | float, int | float]:
    """The last value before a goal and the first behind it, counted back from one far behind it."""
    many = int((now - goal) // by)
    after = now - many * by
    return (after - by, after) if after != goal else (goal, goal)


def _seen_step(looping: Looping, key: str) -> int | float | None:
    """By how much a subject changed in each of a few rounds, if that was always the same."""
    values = [as_number(value) for value in looping.history(key)]
    if len(values) < 3 or None in values:
        return None
    steps = {two - one for one, two in pairwise(values) if one is not None and two is not None}
    return steps.pop() if len(steps) == 1 else None


def change_together(looping: Looping) -> Explanation | None:
    """`while low < high:` and both go up by 1."""
    if len(looping.subjects) != 2:
        return None
    first, second = looping.subjects
    one, other = looping.changes(first), looping.changes(second)
    if len(one) != 1 or len(other) != 1 or one[0].by is None or one[0].by != other[0].by:
        return None
    if not all(change.node in looping.loop.body for change in (*one, *other)):
        return None
    return looping.never(
        _("`{first}` and `{second}` both change by the same in each round. So {asked}.", first=code(first),
          second=code(second), asked=looping.asked),
        _("Change only one of them on lines {one} and {other}.", one=min(one[0].line, other[0].line),
          other=max(one[0].line, other[0].line)),
    )  # fmt: skip


def put_back(looping: Looping) -> Explanation | None:
    """What is taken out of the queue is put in again."""
    for key in looping.subjects:
        calls = touches(looping, key)
        out = next((call for how, call in calls if how in TAKES_OUT), None)
        puts = next((call for how, call in calls if how in PUTS_IN), None)
        if puts is None or not _is_size_question(looping, key):
            continue
        if out is None:
            if looping.limit.values.get(f"type:{key}") == "list" and not looping.changes(key):
                return looping.never(
                    _("Line {line} only puts things into `{name}`, and nothing takes them out. So {asked}.",
                      line=puts.lineno, name=code(key), asked=looping.asked),
                    _("Take things out, like `{name}.pop(0)`.", name=code(key)),
                ) if _wants_less(looping, key) else None  # fmt: skip
            continue
        return looping.still(
            _("Line {out} takes one out of `{name}`, but line {puts} puts one back in. So it never gets shorter.",
              out=out.lineno, puts=puts.lineno, name=code(key)),
            _("Take line {puts} away, or let it stop.", puts=puts.lineno),
        ) if _wants_less(looping, key) else None  # fmt: skip
    return None


def _is_size_question(looping: Looping, key: str) -> bool:
    test = looping.question.test if looping.question else looping.loop.test
    return key_of(test) == key or any(
        isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "len"
        for node in ast.walk(test)
    ) or ast.unparse(test) in (f"{key} != []", f"not {key} == []")  # fmt: skip


def _wants_less(looping: Looping, key: str) -> bool:
    """Whether the loop would end when a list were shorter."""
    question = looping.question
    match question.test if question else None:
        case ast.Compare(left=ast.Call(), ops=[ast.Gt() | ast.GtE() | ast.NotEq()]):
            return question is not None and not question.ends
        case ast.Compare(left=ast.Call(), ops=[ast.Lt() | ast.LtE() | ast.Eq()]):
            return question is not None and question.ends
        case ast.Compare(ops=[ast.NotEq()]):
            return True
    return question is not None and key_of(question.test) == key and not question.ends


def other_side_goes_away(looping: Looping) -> Explanation | None:
    """`while j < i + 1:` and the loop makes `i` bigger, while `j` stays."""
    question = looping.question
    match question.test if question else None:
        case ast.Compare(left=left, ops=[op], comparators=[right]) if question is not None and type(op) in _UP:
            grows_on = _UP[type(op)] is not question.ends
        case _:
            return None
    for moving, still, up in ((left, right, grows_on), (right, left, not grows_on)):
        moved = [key for key in looping.subjects if key in names_in(moving) and looping.changes(key)]
        stuck = key_of(still)
        if len(moved) != 1 or stuck is None or not looping.stays(stuck) or not _only_adds(moving):
            continue
        changes = looping.changes(moved[0])
        if all(_goes(looping, change, moved[0], up) for change in changes):
            return looping.never(
                _("Line {line} changes `{other}`, but `{name}` never changes. So {asked}.", line=changes[0].line,
                  other=code(moved[0]), name=code(stuck), asked=looping.asked),
                _("Did you mean `{name}` on line {line}?", name=code(stuck), line=changes[0].line),
            )  # fmt: skip
    return None


def _only_adds(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) or (
        isinstance(node, ast.BinOp)
        and isinstance(node.op, ast.Add | ast.Sub)
        and isinstance(node.left, ast.Name)
        and number_of(node.right) is not None
    )


EXPLAINERS: tuple[Explain, ...] = (
    turned_plus, inner_loop_uses_it, set_back, jumped_over, wrong_way, jumps_past, change_together, put_back,
    other_side_goes_away,
)  # fmt: skip
