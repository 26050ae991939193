"""Remarks on small slips that Python takes without a word: swapped names, letters in a list, keys given twice."""

import ast
import re
from collections.abc import Iterator
from itertools import pairwise

from pyland.explain.explanation import Explanation
from pyland.explain.program import Note, Program
from pyland.explain.remarks.kinds import kind_of, loads
from pyland.explain.texts import given_text
from pyland.explain.wording import code, tell
from pyland.text import _

_AMOUNTS = re.compile(
    r"price|cost|money|euro|dollar|coin|age|point|score|num|year|count|total|lives|steps?\b|amount|gems?\b|weight|height"
    r"|length|width|speed",
    re.IGNORECASE,
)
"""Names that sound like numbers."""
_ORDER = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)


def _swapped(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`a = b` and then `b = a`; `a = a`"""
    block = getattr(node, "body", None)
    if not isinstance(block, list) or isinstance(node, ast.ClassDef):
        return
    for first, second in pairwise(block):
        match first, second:
            case (
                ast.Assign(targets=[ast.Name(id=one)], value=ast.Name(id=other)),
                ast.Assign(targets=[ast.Name(id=third)], value=ast.Name(id=fourth)),
            ) if one == fourth and other == third and one != other:
                yield tell(
                    "lost_in_a_swap",
                    _("`{name}` is lost here", name=code(one)),
                    _("Line {first} puts `{other}` into `{one}`. So line {second} only puts the same back.",
                      first=first.lineno, other=code(other), one=code(one), second=second.lineno),
                    _("To swap them, write `{new}`.", new=code(f"{one}, {other} = {other}, {one}")),
                    line=second.lineno,
                    cols=program.span(second),
                )


def _given_to_itself(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`score = score`"""
    match node:
        case ast.Assign(targets=[ast.Name(id=name)], value=ast.Name(id=other)) if name == other:
            if isinstance(program.parents.get(id(node)), ast.ClassDef):
                return
            yield tell(
                "given_to_itself",
                _("`{name}` stays as it was", name=code(name)),
                _("Line {line} gives `{name}` its own value again.", line=node.lineno, name=code(name)),
                _("What should the new value be?"),
                line=node.lineno,
                cols=program.span(node),
            )


def _letters_in_a_list(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`names += "Bob"`, `names.extend("Bob")`"""
    match node:
        case ast.AugAssign(target=ast.Name(id=name) as owner, op=ast.Add(), value=value):
            pass
        case ast.Expr(value=ast.Call(func=ast.Attribute(value=ast.Name(id=name) as owner, attr=method), args=[value])):
            if method != "extend":
                return
        case _:
            return
    word = value.value if isinstance(value, ast.Constant) and isinstance(value.value, str) else "??"
    if len(word) < 2 or kind_of(program, value) != "text" or kind_of(program, owner) != "list":
        return
    right = f"{name}.append({program.text(value)})"
    yield tell(
        "letters_in_a_list",
        _("Each letter goes in alone"),
        _("Line {line} puts the letters of `{text}` into `{name}`, one by one.", line=node.lineno,
          text=code(program.text(value), 24), name=code(name)),
        _("Write `{right}`.", right=code(right)),
        line=node.lineno,
        cols=program.span(node),
        fix=program.replaced(node, right) if program.text(value) else None,
    )


def _key_twice(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`{"a": 1, "a": 2}`"""
    if not isinstance(node, ast.Dict):
        return
    seen: dict[object, ast.Constant] = {}
    for key in node.keys:
        if not isinstance(key, ast.Constant) or not isinstance(key.value, str | int):
            continue
        first = seen.setdefault((type(key.value), key.value), key)
        if first is not key:
            yield tell(
                "key_twice",
                _("`{key}` stands there twice", key=code(program.text(key), 20)),
                _("Two lines say what belongs to `{key}`: {first} and {second}. Only the last one counts.",
                  key=code(program.text(key), 20), first=first.lineno, second=key.lineno)
                if first.lineno != key.lineno
                else _("Line {line} says two times what belongs to `{key}`. Only the last one counts.",
                       line=key.lineno, key=code(program.text(key), 20)),
                _("Take one of them away, or give it another name."),
                line=key.lineno,
                cols=program.span(key),
            )
            return


def _else_of_a_loop(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`for ...:` with an `if` in it, and an `else:` as far out as the loop"""
    match node:
        case ast.For(body=[ast.If(test=ast.Compare(ops=[ast.Eq() | ast.In()]), orelse=[]) as last], orelse=[_, *_rest]):
            pass
        case _:
            return
    if any(isinstance(part, ast.Break | ast.Return | ast.Raise) for part in ast.walk(last)):
        return
    line = next((number for number in range(node.orelse[0].lineno, last.lineno, -1)
                 if program.lines[number - 1].lstrip().startswith("else")), None)  # fmt: skip
    if line is None:
        return
    text = program.lines[line - 1]
    start = len(text) - len(text.lstrip())
    yield tell(
        "else_of_a_loop",
        _("This `else` belongs to the loop"),
        _("The `else` on line {line} stands below the loop, so it always runs when the loop is over.", line=line),
        _("Push it as far in as the `if` on line {line}.", line=last.lineno),
        line=line,
        cols=(start, start + 4),
    )


def _one_name_for_two_loops(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """A loop inside a loop with the same name, and that name is used below the inner loop"""
    if not isinstance(node, ast.For) or not isinstance(node.target, ast.Name):
        return
    name = node.target.id
    for number, inner in enumerate(node.body):
        if not isinstance(inner, ast.For) or not isinstance(inner.target, ast.Name) or inner.target.id != name:
            continue
        if any(True for below in node.body[number + 1 :] for _part in loads(below, name)):
            yield tell(
                "one_name_for_two_loops",
                _("Two loops use `{name}`", name=code(name)),
                _("The loop on line {inner} changes the `{name}` of the loop on line {outer}.", inner=inner.lineno,
                  name=code(name), outer=node.lineno),
                _("Choose another name on line {line}.", line=inner.lineno),
                line=inner.lineno,
                cols=program.span(inner.target),
            )
            return


def _text_of_digits(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`price = "5"` and then `price * 3`; `a = "2"`, `b = "3"` and then `a + b`"""
    match node:
        case ast.BinOp(left=ast.Name() as left, op=ast.Mult(), right=ast.Constant(value=int()) as right):
            parts: list[ast.expr] = [left]
        case ast.BinOp(left=ast.Name() as left, op=ast.Add(), right=ast.Name() as right):
            parts = [left, right]
        case _:
            return
    if not all(_is_digits(program, part) for part in parts):
        return
    first, second = program.text(left), program.text(right)
    new = f"int({first}) * {second}" if len(parts) == 1 else f"int({first}) + int({second})"
    yield tell(
        "texts_side_by_side",
        _("A text is not multiplied") if len(parts) == 1 else _("Two texts are not added"),
        _("`{name}` is text, so `* {times}` only writes it {times} times.", name=code(first), times=second)
        if len(parts) == 1
        else _("`{first}` and `{second}` are texts, so `+` only puts them side by side.", first=code(first),
               second=code(second)),
        _("Take the quotes of the numbers away, or use `int()`."),
        line=node.lineno,
        cols=program.span(node),
        fix=program.replaced(node, new),
    )


def _is_digits(program: Program, node: ast.expr) -> bool:
    """Whether a name is that of a text of digits, and sounds like that of a number."""
    value = program.only_value(node.id) if isinstance(node, ast.Name) and _AMOUNTS.search(node.id) else None
    return isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value.strip().isdecimal()


def _order_of_texts(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`age = input()` and then `age > "12"`"""
    match node:
        case ast.Compare(left=left, ops=[sign], comparators=[ast.Constant(value=str(digits)) as right]):
            pass
        case _:
            return
    if not isinstance(sign, _ORDER) or not digits.strip().isdecimal():
        return
    if given_text(program, left) is None and not _is_digits(program, left):
        return
    first = program.text(left)
    yield tell(
        "order_of_texts",
        _("Texts are not numbers"),
        _("`{name}` and `{text}` are texts. They are compared letter by letter, so `\"9\"` is more than `\"10\"`.",
          name=code(first, 24), text=code(program.text(right))),
        _("Use numbers: `int({name})` and `{digits}`.", name=code(first, 24), digits=digits.strip()),
        line=node.lineno,
        cols=program.span(node),
    )


NOTES: tuple[Note, ...] = (
    _swapped, _given_to_itself, _letters_in_a_list, _key_twice, _else_of_a_loop, _one_name_for_two_loops,
    _text_of_digits, _order_of_texts,
)  # fmt: skip
