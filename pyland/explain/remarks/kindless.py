"""Remarks on values of a kind that the line does not expect: lists compared with words, texts that count as true."""

import ast
import re
from collections.abc import Iterator

from pyland.explain.explanation import Explanation
from pyland.explain.program import Note, Program
from pyland.explain.remarks.kinds import kind_of
from pyland.explain.wording import code, tell
from pyland.text import _

_SHOWERS = frozenset({"print", "say"})
_HOLES = re.compile(r"%[sdf]|\{\d*\}")


def _list_and_value(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`pets == "cat"`, where `pets` is a list"""
    match node:
        case ast.Compare(left=ast.Name() as left, ops=[ast.Eq()], comparators=[right]) if id(node) in program.tests:
            kinds = kind_of(program, left), kind_of(program, right)
        case _:
            return
    if kinds[0] != "list" or kinds[1] not in ("text", "number"):
        return
    new = f"{program.text(right)} in {program.text(left)}"
    yield tell(
        "list_and_value",
        _("A list is not one thing"),
        _("`{list}` is a list, so it is never the same as `{value}`.", list=code(left.id),
          value=code(program.text(right), 24)),
        _("To ask whether it is in the list, write `{new}`.", new=code(new)),
        line=node.lineno,
        cols=program.span(node),
        fix=program.replaced(node, new) if program.text(right) else None,
    )


def _text_counts_as_true(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`ready = "False"` and then `if ready:`; `bool("False")`"""
    match node:
        case ast.If(test=ast.Name(id=name)) | ast.While(test=ast.Name(id=name)):
            value = program.only_value(name)
        case ast.Call(func=ast.Name(id="bool"), args=[value]) if "bool" not in program.scopes.all_names:
            name = ""
        case _:
            return
    if not isinstance(value, ast.Constant) or value.value not in ("True", "False"):
        return
    yield tell(
        "text_true",
        _("`{right}` has no quotes", right=str(value.value)),
        _("In quotes, `{text}` on line {line} is a text, and a text counts as true.", text=str(value.value),
          line=value.lineno),
        _("Write `{right}` without quotes.", right=str(value.value)),
        line=value.lineno,
        cols=program.span(value),
        fix=program.replaced(value, str(value.value)),
    )


def _holes_behind_a_comma(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`print("Hello %s", name)`, `print("Hello {}", name)`"""
    match node:
        case ast.Call(func=ast.Name(id=shower), args=[ast.Constant(value=str(text)) as word, second, *_rest]):
            hole = _HOLES.search(text)
        case _:
            return
    if shower not in _SHOWERS or hole is None or not isinstance(second, ast.Name | ast.Attribute | ast.BinOp):
        return
    yield tell(
        "missing_f",
        _("`{hole}` stays as it is", hole=hole[0]),
        _("Behind a comma, `{value}` does not go into `{hole}`. The text is shown just like that.",
          value=code(program.text(second), 24), hole=hole[0]),
        _("Take `{hole}` away, or use an `f` and `{new}`.", hole=hole[0], new=code(f"{{{program.text(second)}}}", 24)),
        line=word.lineno,
        cols=program.span(word),
    )


def _name_alone(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`score` alone on a line; `turn_left and turn_right`"""
    match node:
        case ast.Expr(value=ast.BoolOp(values=values)) if all(isinstance(value, ast.Name) for value in values):
            names = [value.id for value in values if isinstance(value, ast.Name)]
            if all(map(program.is_function, names)):
                yield tell(
                    "command_without_brackets",
                    _("Nothing happens on line {line}", line=node.lineno),
                    _("`{name}` only does something with brackets behind it.", name=names[0]),
                    _("Write each one on its own line, like `{name}()`.", name=names[0]),
                    line=node.lineno,
                    cols=program.span(node),
                )
        case ast.Expr(value=ast.Name(id=name)) if name in program.given and node.lineno not in program.tried:
            yield tell(
                "lost_value",
                _("Nothing happens on line {line}", line=node.lineno),
                _("Line {line} only names `{name}`, and does nothing with it.", line=node.lineno, name=code(name)),
                _("To show it, write `print({name})`.", name=code(name)),
                line=node.lineno,
                cols=program.span(node),
                fix=program.replaced(node, f"print({name})"),
            )


NOTES: tuple[Note, ...] = (_list_and_value, _text_counts_as_true, _holes_behind_a_comma, _name_alone)
