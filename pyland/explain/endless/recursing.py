"""Functions that call themselves without end."""

import ast

from pyland.explain.endless.deep import Deep, Explain, calls_of, deep_of
from pyland.explain.endless.reach import inside
from pyland.explain.endless.subjects import key_of, number_of
from pyland.explain.explanation import Explanation
from pyland.explain.plain import is_builtin
from pyland.explain.running.failed import Failed
from pyland.explain.wording import code
from pyland.text import _

_LEAVES = (ast.Return, ast.Raise)
_LONG = 10
"""Letters. Longer numbers say nothing to a child."""


def explain_too_deep(failed: Failed) -> Explanation | None:
    """Why a function called itself again and again."""
    deeps = deep_of(failed)
    if not deeps:
        return None
    if len(deeps) > 1 and (told := call_each_other(deeps)) is not None:
        return told
    for explain in EXPLAINERS:
        told = explain(deeps[0])
        if told is not None:
            return told
    return None


def call_each_other(deeps: list[Deep]) -> Explanation | None:
    """`ping` calls `pong`, and `pong` calls `ping`."""
    first = deeps[0]
    other = next((deep for deep in deeps[1:] if _in_a_ring(first, deep)), None)
    if other is None:
        return _in_a_large_ring(deeps)
    stop = _stopping(first) or _stopping(other)
    return first.tell(
        _("`{first}` calls `{other}`, and `{other}` calls `{first}`. That never came to an end.",
          first=code(first.name),
          other=code(other.name)),
        _("Look at line {line}: does it ever come true?", line=stop.lineno)
        if stop is not None
        else _("Let one of them stop, with an `if` before the call."),
        _("Two functions call each other"),
    )  # fmt: skip


def _in_a_large_ring(deeps: list[Deep]) -> Explanation | None:
    names = sorted({deep.name for deep in deeps})
    first = deeps[0]
    if len(names) < 3 or first.name in calls_of(first.function):
        return None
    if not all(calls_of(deep.function) & (set(names) - {deep.name}) for deep in deeps):
        return None
    return first.tell(
        _("`{one}`, `{two}` and `{three}` call each other, round and round. That never came to an end.",
          one=code(names[0]), two=code(names[1]), three=code(names[2])),
        _("Let one of them come to its end, without calling the next."),
        _("Functions call each other"),
    )  # fmt: skip


def _in_a_ring(one: Deep, other: Deep) -> bool:
    return one.name != other.name and one.name in calls_of(other.function) and other.name in calls_of(one.function)


def _stopping(deep: Deep) -> ast.If | ast.IfExp | None:
    return deep.stops[0] if deep.stops else None


def asks_for_itself(deep: Deep) -> Explanation | None:
    """A property that asks for `self.name`, which is itself."""
    words = {key_of(one) or "" for one in deep.function.decorator_list}
    if deep.family is None or not any(word.endswith(("property", ".setter")) for word in words):
        return None
    for node in inside(deep.function.body):
        if isinstance(node, ast.Attribute) and node.attr == deep.name and key_of(node.value) == "self":
            sets = isinstance(node.ctx, ast.Store)
            return deep.tell(
                _("Line {line} sets `self.{name}`, and that starts `{name}` again.", line=node.lineno,
                  name=code(deep.name))
                if sets
                else _("Line {line} asks for `self.{name}`, and that starts `{name}` again.", line=node.lineno,
                       name=code(deep.name)),
                _("Keep the value under another name, like `self._{name}`.", name=code(deep.name)),
            )  # fmt: skip
    return None


def makes_itself(deep: Deep) -> Explanation | None:
    """`__init__` of a class makes another one of the same class."""
    if deep.family is None or deep.name not in ("__init__", "__new__", "__post_init__"):
        return None
    kind = deep.family.name
    for node in inside(deep.function.body):
        if isinstance(node, ast.Call) and key_of(node.func) in (kind, "self.__class__", "self.__init__"):
            return deep.tell(
                _("Each new `{kind}` makes another new `{kind}` on line {line}. That never ends.", kind=code(kind),
                  line=node.lineno),
                _("Do not make a `{kind}` inside its own `{name}`.", kind=code(kind), name=deep.name),
                _("`{kind}` makes itself", kind=code(kind)),
            )  # fmt: skip
    return None


def shows_itself(deep: Deep) -> Explanation | None:
    """`__str__` that prints `self`, `__eq__` that asks `self == other`."""
    if deep.family is None or not (deep.name.startswith("__") and deep.name.endswith("__")):
        return None
    for node in inside(deep.function.body):
        if getattr(node, "lineno", 0) and _starts_again(deep.name, node):
            return deep.tell(
                _("Line {line} uses `self` as a whole. For that, `{name}` is started again, by itself.",
                  line=getattr(node, "lineno", deep.line), name=deep.name),
                _("Use a part of it, like `self.name`."),
            )  # fmt: skip
    return None


def _starts_again(name: str, node: ast.AST) -> bool:
    """Whether a piece of a special function starts that function again."""
    match node:
        case ast.FormattedValue(value=ast.Name(id="self")):
            return name in ("__str__", "__repr__", "__format__")
        case ast.Call(func=ast.Name(id=word), args=args) if any(key_of(arg) == "self" for arg in args):
            return f"__{word}__" == name or (
                word in ("str", "repr", "print", "format") and name in ("__str__", "__repr__")
            )
        case ast.Compare(left=left, comparators=others):
            return name in ("__eq__", "__lt__", "__gt__", "__le__", "__ge__") and "self" in [
                key_of(part) for part in (left, *others)
            ]
        case ast.BinOp(left=left, right=right):
            return name in ("__add__", "__sub__", "__mul__") and "self" in (key_of(left), key_of(right))
        case ast.Attribute(value=ast.Name(id="self"), ctx=ast.Load()):
            return name == "__getattribute__"
        case ast.Attribute(value=ast.Name(id="self"), ctx=ast.Store()):
            return name == "__setattr__"
    return False


def asks_too_late(deep: Deep) -> Explanation | None:
    """The call stands above the `if` that should stop it."""
    rows = deep.function.body
    call = next((index for index, row in enumerate(rows) if _surely_calls(deep, row)), None)
    if call is None:
        return None
    stop = next((row for row in rows[call + 1 :] if isinstance(row, ast.If) and _leaves(row)), None)
    if stop is None or any(isinstance(row, ast.If) and _leaves(row) for row in rows[:call]):
        return None
    return deep.tell(
        _("`{name}` calls itself on line {line}, before line {stop} can stop it.", name=code(deep.name),
          line=rows[call].lineno, stop=stop.lineno),
        _("Put the `if` of line {stop} above line {line}.", stop=stop.lineno, line=rows[call].lineno),
    )  # fmt: skip


def _surely_calls(deep: Deep, row: ast.stmt) -> bool:
    """Whether a line calls the function in any case."""
    if isinstance(row, ast.If | ast.For | ast.While | ast.Try | ast.With | ast.Match):
        return False
    parts = list(inside([row]))
    unsure = any(isinstance(part, ast.IfExp | ast.BoolOp | ast.ListComp | ast.GeneratorExp) for part in parts)
    return deep.again is not None and deep.again in parts and not unsure


def _leaves(row: ast.stmt) -> bool:
    return any(isinstance(node, _LEAVES) for node in inside([row]))


def nothing_stops_it(deep: Deep) -> Explanation | None:
    """There is no question in it at all."""
    if any(isinstance(node, ast.If | ast.IfExp | ast.BoolOp | ast.While | ast.For | ast.Match | ast.Try
                      | ast.comprehension)
           for node in inside(deep.function.body)):  # fmt: skip
        return None
    return deep.tell(
        _("`{name}` calls itself again and again, and nothing in it can stop that.", name=code(deep.name)),
        _("Begin with an `if` above line {line} that can stop it.", line=deep.first_line),
    )


def asks_without_stopping(deep: Deep) -> Explanation | None:
    """`if n == 0: print("Go")`, and it goes on below that all the same."""
    rows = deep.function.body
    call = next((index for index, row in enumerate(rows) if _surely_calls(deep, row)), None)
    if call is None:
        return None
    above = [row for row in rows[:call] if isinstance(row, ast.If)]
    if not above or any(_leaves(row) for row in rows[:call] if isinstance(row, ast.If | ast.For | ast.While | ast.Try)):
        return None
    return deep.tell(
        _("Line {stop} asks, but it does not stop `{name}`: line {line} calls it again all the same.",
          stop=above[-1].lineno, name=code(deep.name), line=rows[call].lineno),
        _("Write `return` under line {stop}.", stop=above[-1].lineno),
    )  # fmt: skip


def _asked(deep: Deep) -> list[str]:
    """The inputs that its questions ask for; all of them when that is not seen."""
    names = {key_of(node) for stop in deep.stops for node in ast.walk(stop.test)}
    return [name for name in deep.parameters if name in names] or deep.parameters


def same_again(deep: Deep) -> Explanation | None:
    """`factorial(n)` inside `factorial(n)`."""
    asked = _asked(deep)
    if not asked or not all(_is_same(deep, name) for name in asked):
        return None
    name = asked[0]
    last = deep.inputs[-1].get(name, "") if deep.inputs else ""
    hint = _("Give it another `{name}` each time.", name=code(name))
    if last.lstrip("-").isdigit():
        goal = _goal(deep, name)
        sign = "+" if goal is not None and goal[2] > int(last) else "-"
        hint = _("Give it a new one each time, like `{name} {sign} 1`.", name=code(name), sign=sign)
    elif last.startswith("["):
        hint = _("Give it a shorter one each time, like `{name}[1:]`.", name=code(name))
    if 0 < len(last) <= 20 and "…" not in last:
        return deep.tell(
            _("Line {line} calls `{function}` with the same `{name}` again. So `{name}` is always {value}.",
              line=deep.line, function=code(deep.name), name=code(name), value=code(last)),
            hint,
        )  # fmt: skip
    return deep.tell(
        _("Line {line} calls `{function}` with the same `{name}` again. So `{name}` never changes.", line=deep.line,
          function=code(deep.name), name=code(name)),
        hint,
    )  # fmt: skip


def _is_same(deep: Deep, name: str) -> bool:
    """Whether an input is the same in each call."""
    if name not in deep.given or deep.changes(name):
        return False
    if key_of(deep.given[name]) == name:
        return True
    told = {one.get(name, "…") for one in deep.inputs}
    return len(deep.inputs) > 2 and len(told) == 1 and "…" not in told.pop()


def begins_anew(deep: Deep) -> Explanation | None:
    """`def wave(times=3)` calls `wave()`."""
    for name in _asked(deep):
        if (
            deep.again is None
            or name in deep.given
            or not deep.inputs
            or any(word.arg is None for word in deep.again.keywords)
        ):
            continue
        last = deep.inputs[-1].get(name, "")
        if not deep.changes(name) and 0 < len(last) <= 2 * _LONG and "…" not in last:
            return deep.tell(
                _("Line {line} calls `{function}` without `{name}`. So `{name}` is {value} again.", line=deep.line,
                  function=code(deep.name), name=code(name), value=code(last)),
                _("Give it a new `{name}` in the brackets.", name=code(name)),
            )  # fmt: skip
    return None


def has_the_name_of_another(deep: Deep) -> Explanation | None:
    """`def print(text): print("> " + text)`"""
    known = deep.failed.context.commands
    if deep.family is not None or not (deep.name in known or is_builtin(deep.name)) or deep.again is None:
        return None
    return deep.tell(
        _("You made a `{name}` of your own. So `{name}` on line {line} is not the old one: it calls itself.",
          name=code(deep.name), line=deep.line),
        _("Give your own one another name on line {line}.", line=deep.function.lineno),
    )  # fmt: skip


def question_never_right(deep: Deep) -> Explanation | None:
    """There is a question that should stop it, but it never came true."""
    for name in _asked(deep):
        stop = next((one for one in deep.stops if name in {key_of(node) for node in ast.walk(one.test)}), None)
        values = [one.get(name, "…") for one in deep.inputs[:3]]
        if stop is None or len(values) < 3 or any("…" in value or len(value) > 2 * _LONG for value in values):
            continue
        return deep.tell(
            _("Line {line} asks `{test}`, but that never stopped it. `{name}` was {one}, then {two}, then {three}.",
              line=stop.test.lineno, test=deep.shown(stop.test), name=code(name), one=code(values[0]),
              two=code(values[1]), three=code(values[2])),
            _("Look at how `{name}` changes from call to call.", name=code(name)),
        )  # fmt: skip
    return None


def _step(deep: Deep, name: str) -> int | float | None:
    """What is added to an input from call to call."""
    match deep.given.get(name):
        case ast.BinOp(left=left, op=ast.Add() | ast.Sub() as op, right=right) if key_of(left) == name:
            number = number_of(right)
            return number if number is None or isinstance(op, ast.Add) else -number
        case ast.BinOp(left=left, op=ast.Add(), right=right) if key_of(right) == name:
            return number_of(left)
    return None


def _goal(deep: Deep, name: str) -> tuple[ast.expr, ast.cmpop, int | float] | None:
    """The question about an input and a fixed number, with its sign and that number."""
    for stop in deep.stops:
        for node in ast.walk(stop.test):
            match node:
                case ast.Compare(left=left, ops=[op], comparators=[right]) if key_of(left) == name:
                    number = number_of(right)
                    if number is not None:
                        return node, op, number
    return None


def wrong_way(deep: Deep) -> Explanation | None:
    """`count_down(n + 1)` and `if n == 0`."""
    for name in _asked(deep):
        by, goal, values = _step(deep, name), _goal(deep, name), deep.values(name)
        if not by or goal is None or len(values) < 3 or deep.changes(name):
            continue
        test, _op, number = goal
        if (values[0] - number) * by <= 0 and values[0] != number:
            continue
        shown = {
            "line": deep.line,
            "name": code(name),
            "one": code(values[0]),
            "two": code(values[1]),
            "three": code(values[2]),
        }
        message = (
            _("Line {line} makes `{name}` bigger each time: {one}, {two}, {three}. So `{test}` never comes.", **shown,
              test=deep.shown(test))
            if by > 0
            else _("Line {line} makes `{name}` smaller each time: {one}, {two}, {three}. So `{test}` never comes.",
                   **shown, test=deep.shown(test))
        )  # fmt: skip
        if _is_the_way_on(deep, test):
            continue
        return deep.tell(
            message,
            _("It goes the wrong way. Try `{name} - {by}`.", name=code(name), by=by)
            if by > 0
            else _("It goes the wrong way. Try `{name} + {by}`.", name=code(name), by=-by),
        )
    return None


def _is_the_way_on(deep: Deep, test: ast.expr) -> bool:
    """Whether it is the call itself that stands under a question: then that is the answer which goes on."""
    return any(
        isinstance(stop, ast.If) and test in ast.walk(stop.test) and deep.again in list(inside(stop.body))
        for stop in deep.stops
    ) and not any(isinstance(op, ast.Eq | ast.NotEq) for op in getattr(test, "ops", ()))  # fmt: skip


def went_past(deep: Deep) -> Explanation | None:
    """`rabbits(n - 2)` jumps over `n == 1`."""
    for name in _asked(deep):
        goal, values, inputs = _goal(deep, name), deep.values(name), deep.inputs
        if goal is None or len(values) < 2:
            continue
        test, op, number = goal
        down = values[-1] < values[0]
        if not isinstance(op, ast.Eq | ast.NotEq) or (values[0] - number) * (values[-1] - number) >= 0:
            continue
        sign = {(True, True): "<=", (True, False): ">=", (False, True): ">", (False, False): "<"}
        last = inputs[-1][name]
        return deep.tell(
            _("`{name}` went past {goal} without being {goal}: at last it was {value}.", name=code(name),
              goal=code(number), value=code(last))
            if len(last) < _LONG
            else _("`{name}` went past {goal}, but it was never exactly {goal}.", name=code(name), goal=code(number)),
            _("Ask `{name} {sign} {goal}` on line {line}.", name=code(name), sign=sign[isinstance(op, ast.Eq), down],
              goal=code(number), line=test.lineno),
        )  # fmt: skip
    return None


def only_too_many(deep: Deep) -> Explanation | None:
    """It would come to its end, but too late."""
    for name in _asked(deep):
        by, goal, values = _step(deep, name), _goal(deep, name), deep.values(name)
        if not by or goal is None or len(values) < 3 or abs(by) > abs(values[-1] - goal[2]):
            continue
        if (goal[2] - values[-1]) * by > 0:
            return deep.tell(
                _("`{function}` calls itself so often that there is no room left. At last, `{name}` was still {value}.",
                  function=code(deep.name), name=code(name), value=code(values[-1])),
                _("Begin with a smaller number, or use a loop."),
                _("Too deep for me"),
            )  # fmt: skip
    return None


EXPLAINERS: tuple[Explain, ...] = (
    asks_for_itself, makes_itself, shows_itself, has_the_name_of_another, asks_too_late, nothing_stops_it,
    asks_without_stopping, begins_anew, same_again, wrong_way, went_past, only_too_many, question_never_right,
)  # fmt: skip
