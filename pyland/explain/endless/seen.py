"""Loops of which the last rounds show why they go on: the same values come again, or a line did not run any more."""

import ast

from pyland.explain.endless.answers import Unknown, answer
from pyland.explain.endless.looping import Explain, Looping
from pyland.explain.endless.reach import Function, Loop
from pyland.explain.endless.subjects import key_of
from pyland.explain.explanation import Explanation
from pyland.explain.wording import code
from pyland.text import _

_MOST_SHOWN = 6
"""Values. A longer way round is only counted."""


def goes_in_a_circle(looping: Looping) -> Explanation | None:
    """The same values come again and again."""
    keys = [key for key in looping.subjects if not looping.stays(key)]
    told = [tuple(values.get(key, "…") for key in keys) for values in looping.limit.rounds]
    if looping.question is None or not keys or len(told) < 3 or not _all_is_told(looping, keys):
        return None
    again = next((index for index, values in enumerate(told) if index and values == told[0]), 0)
    shown = looping.history(keys[0])[: again + 1]
    if not again or not shown:
        return None
    asks = next((node for node in looping.body if isinstance(node, ast.If)), None)
    line = asks.lineno if asks is not None else looping.changes(keys[0])[0].line
    hint = _("Look at line {line}: is something the wrong way round?", line=line)
    if again == 1:
        change = looping.changes(keys[0])[0]
        if keys[0] in {key_of(node) for node in ast.walk(getattr(change.node, "value", change.node))} or isinstance(
            change.node, ast.AugAssign
        ):
            return _stays_there(looping, keys[0], change.line, shown[0])
        return looping.never(
            _("Line {line} gives `{name}` a value, but it is {value} again each time. So {asked}.", line=change.line,
              name=code(keys[0]), value=shown[0], asked=looping.asked),
            hint,
        )  # fmt: skip
    if again < _MOST_SHOWN:
        return looping.never(
            _("`{name}` was {values}, and so on in a circle. So {asked}.", name=code(keys[0]),
              values=code(", ".join(shown)), asked=looping.asked),
            hint,
        )  # fmt: skip
    return looping.never(
        _("After {count} rounds, `{name}` comes back to {value}, again and again. So {asked}.", name=code(keys[0]),
          count=again, value=shown[0], asked=looping.asked),
        hint,
    )  # fmt: skip


def _stays_there(looping: Looping, key: str, line: int, value: str) -> Explanation:
    """`n = n // 2` of 0 is 0."""
    begin = looping.before(key)
    return looping.never(
        _("When `{name}` is {value}, line {line} makes {value} of it again. So {asked}.", name=code(key), value=value,
          line=line, asked=looping.asked),
        _("Ask `{test}` on line {line}, so that {value} ends it.", test=code(better), line=looping.line, value=value)
        if (better := _stricter(looping)) is not None
        else _("Let it begin with another value on line {line}.", line=begin.lineno)
        if isinstance(begin, ast.Constant) and begin.value == 0 and value == "0" and _multiplies(looping, key)
        else _("Look at line {line}: what should come next?", line=line),
    )  # fmt: skip


def _multiplies(looping: Looping, key: str) -> bool:
    """Whether the one line that changes a number takes it times something."""
    node = looping.changes(key)[0].node
    value = node.value if isinstance(node, ast.Assign) else node
    return isinstance(getattr(value, "op", None), ast.Mult)


def runs_away(looping: Looping) -> Explanation | None:
    """`while i < len(word):` and each round makes `word` longer, too."""
    match looping.loop.test:
        case ast.Compare(
            left=counter, ops=[ast.Lt() | ast.LtE() | ast.NotEq()],
            comparators=[ast.Call(func=ast.Name(id="len"), args=[ast.Name(id=row)])],
        ):
            key = key_of(counter)
        case _:
            return None
    steps = looping.changes(key) if key is not None else []
    line = next((line for node in looping.loop.body if (line := _makes_longer(node, row)) is not None), None)
    if key is None or line is None or looping.ways_out or [step.by for step in steps] != [1]:
        return None
    return looping.still(
        _("Line {line} makes `{row}` longer in each round. So `{name}` never gets to its end.", line=line,
          row=code(row), name=code(key)),
        _("Take line {line} out of the loop, or fill another one.", line=line),
    )  # fmt: skip


def _makes_longer(node: ast.stmt, row: str) -> int | None:
    """The line, when it surely puts something more into a list or a text."""
    match node:
        case ast.Expr(value=ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="append" | "insert"))):
            return node.lineno if name == row else None
        case ast.AugAssign(target=ast.Name(id=name), op=ast.Add(), value=ast.Constant(value=str(text))) if text:
            return node.lineno if name == row else None
        case ast.AugAssign(target=ast.Name(id=name), op=ast.Add(), value=ast.List(elts=[_, *_rest])):
            return node.lineno if name == row else None
    return None


def _stricter(looping: Looping) -> str | None:
    """`n > 0` for `n >= 0`, where that would end the loop."""
    test = looping.loop.test
    signs = {ast.GtE: ">", ast.LtE: "<"}
    match test:
        case ast.Compare(left=left, ops=[op], comparators=[ast.Constant(value=int(end)) as right]) if type(op) in signs:
            key = key_of(left)
            if key is not None and looping.number(key) == end and not looping.ways_out:
                return f"{looping.text(left)} {signs[type(op)]} {looping.text(right)}"
    return None


def _all_is_told(looping: Looping, keys: list[str]) -> bool:
    """Whether the next values come only from these: then the same ones again mean the same way again."""
    known: dict[str, object] = {key: 7 for key in looping.subjects}
    sums = [getattr(change.node, "value", None) for key in keys for change in looping.changes(key)]
    guards = [node.test for node in looping.body if isinstance(node, ast.If)]
    try:
        for value in (*sums, *guards):
            if not isinstance(value, ast.expr):
                return False
            answer(value, known)
    except Unknown:
        return False
    return not looping.functions and not any(isinstance(node, Loop | Function) for node in looping.body)


def did_not_come(looping: Looping) -> Explanation | None:
    """The line that would change it stands behind an `if` that is not true, or in a part that never runs."""
    ran = set(looping.limit.lines)
    for key in looping.subjects:
        changes = looping.changes(key)
        if not changes or any(change.line in ran for change in changes) or not ran:
            continue
        guard = _guard(looping, changes[0].node)
        if guard is None:
            continue
        back = _set_back(looping, guard.test)
        if back is not None:
            return looping.still(
                _("Line {line} sets `{name}` back in each round. So `{test}` on line {asks} did not come true.",
                  line=back[1], name=code(back[0]), test=looping.text(guard.test), asks=guard.lineno),
                _("Put line {line} above the loop.", line=back[1]),
            )  # fmt: skip
        return looping.still(
            _("Line {change} would change `{name}`, but it did not run again: `{test}` on line {line} did not "
              "come true.",
              change=changes[0].line, name=code(key), test=looping.text(guard.test), line=guard.lineno),
            _("`{name}` never changes. Should it?", name=code(stuck))
            if (stuck := _stuck_in(looping, guard.test)) is not None
            else _("Look at line {line}: can it come true?", line=guard.lineno),
        )  # fmt: skip
    return None


def under_else(looping: Looping) -> Explanation | None:
    """The line that would change it stands under `else`, and the `if` is true each time."""
    ran = set(looping.limit.lines)
    for key in looping.subjects:
        changes = looping.changes(key)
        if not changes or any(change.line in ran for change in changes) or not ran:
            continue
        guard = next((one for one in looping.body if isinstance(one, ast.If) and changes[0].node in one.orelse), None)
        if guard is not None:
            return looping.still(
                _("Line {change} would change `{name}`, but it stands under `else`, and `{test}` was true each time.",
                  change=changes[0].line, name=code(key), test=looping.text(guard.test)),
                _("Look at line {line}: can it be false?", line=guard.lineno),
            )  # fmt: skip
    return None


def _guard(looping: Looping, node: ast.AST) -> ast.If | None:
    return next((one for one in looping.body if isinstance(one, ast.If) and node in one.body), None)


def _set_back(looping: Looping, test: ast.expr) -> tuple[str, int] | None:
    """What a question asks for and the loop sets to the same value at the top of each round, before it is counted."""
    for name in dict.fromkeys(node.id for node in ast.walk(test) if isinstance(node, ast.Name)):
        changes = looping.changes(name)
        first = changes[0] if changes else None
        fixed = first is not None and isinstance(first.value, ast.Constant) and first.node in looping.loop.body
        if first is not None and fixed and len(changes) > 1 and all(one.by is not None for one in changes[1:]):
            return name, first.line
    return None


def _stuck_in(looping: Looping, test: ast.expr) -> str | None:
    """What a question asks for and nothing changes."""
    names = [key for node in ast.walk(test) if (key := key_of(node)) and isinstance(node, ast.Name)]
    return next((key for key in names if key not in looping.subjects and looping.stays(key)), None)


EXPLAINERS: tuple[Explain, ...] = (did_not_come, under_else, goes_in_a_circle, runs_away)
