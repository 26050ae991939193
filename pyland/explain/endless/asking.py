"""Loops whose question can only have one answer, whatever its values are."""

import ast
from typing import Any

from pyland.explain.endless.answers import always, around, possible
from pyland.explain.endless.around import ASKING
from pyland.explain.endless.looping import Explain, Looping
from pyland.explain.endless.reach import inside
from pyland.explain.endless.subjects import number_of, subjects_of
from pyland.explain.explanation import Explanation
from pyland.explain.wording import code
from pyland.text import Message, _


def lonely_value(looping: Looping) -> Explanation | None:
    """`while choice != "q" or "quit"`: the second side asks nothing."""
    if looping.ways_out:
        return None
    match looping.loop.test:
        case ast.BoolOp(op=ast.Or(), values=values) if any(_is_true(value) for value in values):
            return looping.never(
                _("`or True` on line {line} makes the question always true.", line=looping.line),
                _("Take `or True` away."),
            )
        case ast.BoolOp(op=ast.Or(), values=[ast.Compare(left=left, ops=[op]), *others]):
            lonely = next((one for one in others if isinstance(one, ast.Constant) and one.value), None)
            if lonely is None:
                return None
            word = "and" if isinstance(op, ast.NotEq) else "or"
            sign = "!=" if isinstance(op, ast.NotEq) else "=="
            return looping.never(
                _("`or {value}` on line {line} asks nothing, so it is always true.",
                  value=looping.text(lonely), line=lonely.lineno),
                _("Ask on both sides: `{word} {left} {sign} {value}`.", word=word, left=looping.text(left), sign=sign,
                  value=looping.text(lonely)),
            )  # fmt: skip
    return None


def _is_true(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is True


def same_on_both_sides(looping: Looping) -> Explanation | None:
    """`while x == x`."""
    match looping.loop.test if not looping.ways_out else None:
        case ast.Compare(left=left, ops=[ast.Eq() | ast.GtE() | ast.LtE()], comparators=[right]):
            if ast.unparse(left) == ast.unparse(right) and looping.subjects:
                return looping.never(
                    _("`{test}` compares `{name}` with itself, so it is always true.", test=looping.test,
                      name=looping.text(left)),
                    _("Compare it with something else on line {line}.", line=looping.line),
                )  # fmt: skip
    return None


def or_for_and(looping: Looping) -> Explanation | None:
    """`while x != 1 or x != 2` is true for each number; `if x == 1 and x == 2` for none."""
    question = looping.question
    if question is None or len(looping.subjects) != 1:
        return None
    key, samples = looping.subjects[0], around(question.test)
    if not samples or not always(question.test, key, not question.ends, samples):
        return None
    words = {type(node) for node in ast.walk(question.test) if isinstance(node, ast.boolop)}
    if question.ends:
        return looping.never(
            _("`{test}` is never true, because `{name}` cannot be both. So nothing ends the loop.", test=looping.test,
              name=code(key)),
            _("Use `or` instead of `and`."),
        ) if words == {ast.And} else None  # fmt: skip
    if words != {ast.Or}:
        return None
    return looping.never(
        _("`{test}` is always true: whatever `{name}` is, one side of `or` is right.", test=looping.test,
          name=code(key)),
        _("Use `and` instead of `or`."),
    )  # fmt: skip


def one_of_them_is_true(looping: Looping) -> Explanation | None:
    """`while lights[i] != "red" or lights[i] != "green"`, `while facing() != "east" or facing() != "north"`"""
    match looping.question.test if looping.question and not looping.question.ends else None:
        case ast.BoolOp(op=ast.Or(), values=values):
            pairs = [_unlike(value) for value in values]
        case _:
            return None
    known = [pair for pair in pairs if pair is not None]
    if len(known) < 2 or len({left for left, _value in known}) > 1 or len({value for _left, value in known}) < 2:
        return None
    asks = any(isinstance(node, ast.Call) for node in ast.walk(looping.question.test)) if looping.question else True
    if asks and not _only_asking(looping):
        return None
    return (looping.still if asks else looping.never)(
        _("`{left}` cannot be {one} and {other} at once. So one side of `or` on line {line} is always true.",
          left=code(known[0][0], 24), one=code(known[0][1], 16), other=code(known[1][1], 16), line=looping.line),
        _("Use `and` instead of `or`."),
    )  # fmt: skip


def _unlike(node: ast.expr) -> tuple[str, str] | None:
    """Both sides of `!=`, where the right one is a plain value."""
    match node:
        case ast.Compare(left=left, ops=[ast.NotEq()], comparators=[ast.Constant() as right]):
            return ast.unparse(left), ast.unparse(right)
    return None


def _only_asking(looping: Looping) -> bool:
    """Whether the question calls nothing but what tells about the world."""
    calls = [node for node in ast.walk(looping.loop.test) if isinstance(node, ast.Call)]
    return all(isinstance(call.func, ast.Name) and call.func.id in ASKING and call.func.id not in
               looping.scopes.all_names for call in calls)  # fmt: skip


def text_and_number(looping: Looping) -> Explanation | None:
    """`answer != 3`, where `answer` is a text."""
    question = looping.question
    for node in ast.walk(question.test) if question else ():
        match node:
            case ast.Compare(left=left, ops=[ast.NotEq() | ast.Eq()], comparators=[right]):
                for one, other in ((left, right), (right, left)):
                    told = _text_and_number(looping, one, other)
                    if told is not None:
                        return told
    return None


def _text_and_number(looping: Looping, one: ast.expr, other: ast.expr) -> Explanation | None:
    key = next((subject for subject in looping.subjects if looping.text(one) == subject), None)
    if key is None or not isinstance(other, ast.Constant | ast.UnaryOp):
        return None
    say = looping.never if isinstance(looping.question and looping.question.test, ast.Compare) else looping.still
    kind, value = looping.limit.values.get(f"type:{key}"), looping.value(key)
    number = number_of(other)
    if kind == "str" and number is not None and value is not None:
        return say(
            _("`{name}` is the text {value}, and a text is never equal to the number {number}.", name=code(key),
              value=value, number=number),
            _("Compare it with a text: `\"{number}\"`. Or use `int({name})`.", number=number, name=code(key)),
        )  # fmt: skip
    if kind in ("int", "float") and isinstance(other, ast.Constant) and isinstance(other.value, str) and value:
        return say(
            _("`{name}` is the number {value}, and a number is never equal to the text `{text}`.", name=code(key),
              value=value, text=looping.text(other)),
            _("Take the quotes away on line {line}.", line=other.lineno),
        )  # fmt: skip
    return None


def never_drawn(looping: Looping) -> Explanation | None:
    """`roll = randint(1, 6)` while `roll != 7`; `choice(["heads", "tails"])` while it is not `"Heads"`."""
    question = looping.question
    if question is None or len(looping.subjects) != 1:
        return None
    key = looping.subjects[0]
    changes = looping.changes(key)
    if len(changes) != 1 or changes[0].value is None or looping.stays(key):
        return None
    change = changes[0]
    values = possible(change.value, looping.tree) if change.value is not None else None
    if values is None or len(values) < 2 or not always(question.test, key, not question.ends, values):
        return None
    wanted = _texts_in(question.test)
    if wanted and all(isinstance(value, str) for value in values):
        near = next((value for value in values if value.lower().strip() == wanted[0].lower().strip()), None)
        if near is not None:
            return looping.never(
                _("`{name}` can be `\"{near}\"`, but never `\"{wanted}\"`: big and small letters are not the same.",
                  name=code(key), near=code(near), wanted=code(wanted[0])),
                _("Write `\"{near}\"` on line {line}.", near=code(near), line=question.test.lineno),
            )  # fmt: skip
    return looping.never(
        _("Line {line} only gives `{name}` {values}. So {asked}.", line=change.line, name=code(key),
          values=_listing(values), asked=looping.asked),
        _("Ask for a value that can come."),
    )  # fmt: skip


def _texts_in(question: ast.expr) -> list[str]:
    return [node.value for node in ast.walk(question) if isinstance(node, ast.Constant) and isinstance(node.value, str)]


def _listing(values: list[Any]) -> Message:
    if all(type(value) is int for value in values) and max(values) - min(values) == len(values) - 1 and len(values) > 2:
        return _("the numbers {low} to {high}", low=min(values), high=max(values))
    return _("these values: `{values}`", values=code(", ".join(map(repr, values)), 30))


def without_brackets(looping: Looping) -> Explanation | None:
    """`while can_move:`, or the same with a function of the child's own."""
    question = looping.question
    test = question.test if question else None
    if isinstance(test, ast.UnaryOp) or not isinstance(test, ast.Name) or looping.changes(test.id):
        return None
    own = test.id in looping.scopes.functions
    if not own and (test.id not in ASKING or test.id in looping.scopes.all_names):
        return None
    return looping.never(
        _("`{name}` without brackets asks nothing. It is always true.", name=code(test.id)),
        _("Write `{name}()` on line {line}.", name=code(test.id), line=test.lineno),
    )


def same_answer(looping: Looping) -> Explanation | None:
    """`while not finished():`, and `finished` always answers `False`, or nothing."""
    question = looping.question
    test = question.test if question else None
    inner = test.operand if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not) else test
    match inner:
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
            functions = [one for one in looping.functions if one.name == name]
        case _:
            return None
    if len(functions) != 1 or any(isinstance(node, ast.Yield | ast.YieldFrom) for node in inside(functions[0].body)):
        return None
    gives = [node for node in inside(functions[0].body) if isinstance(node, ast.Return)]
    if all(node.value is None for node in gives):
        return looping.never(
            _("`{name}` gives no answer: there is no `return` with a value in it. So {asked}.", name=code(name),
              asked=looping.asked),
            _("Write `return` and the answer at the end of `{name}`.", name=code(name)),
        )  # fmt: skip
    values = [node.value.value for node in gives if isinstance(node.value, ast.Constant)]
    if len(values) == len(gives) and len(set(values)) == 1:
        return looping.never(
            _("`{name}` always answers {value}, on line {line}. So {asked}.", name=code(name), value=code(values[0]),
              line=gives[0].lineno, asked=looping.asked),
            _("Let `{name}` answer something else at some point.", name=code(name)),
        )  # fmt: skip
    return _asks_what_stays(looping, name, gives)


def _asks_what_stays(looping: Looping, name: str, gives: list[ast.Return]) -> Explanation | None:
    """The function only asks for something that nothing changes."""
    asked = subjects_of(gives[0].value) if len(gives) == 1 and gives[0].value is not None else None
    if not asked or not all(looping.stays(key) and key in looping.scopes.top_names for key in asked):
        return None
    return looping.never(
        _("`{name}` asks for `{key}` on line {line}. But nothing in the loop changes `{key}`.", name=code(name),
          key=code(asked[0]), line=gives[0].lineno),
        _("Change `{name}` inside the loop, below line {line}.", name=code(asked[0]), line=looping.last_line),
    )  # fmt: skip


EXPLAINERS: tuple[Explain, ...] = (
    without_brackets,
    same_answer,
    lonely_value,
    same_on_both_sides,
    or_for_and,
    one_of_them_is_true,
    text_and_number,
    never_drawn,
)
