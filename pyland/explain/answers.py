"""Remarks on questions that compare the answer of a command with what it never is."""

import ast
from collections.abc import Iterator

from pyland.explain.explanation import Explanation
from pyland.explain.naming.unknown import DEEDS
from pyland.explain.program import Note, Program
from pyland.explain.wording import code, tell
from pyland.text import _

YES_OR_NO = frozenset({
    "can_move", "at", "has", "give", "put_down", "move_east", "move_west", "move_north", "move_south", "move_forward",
    *DEEDS,
})  # fmt: skip
"""Commands that answer True or False."""
NUMBERS = frozenset({"how_many", "cuts_left", "distance"})
"""Commands that answer a number."""


def _text_true(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`can_move() == "True"`, and `use() == "the red one"`, as if it told what was said."""
    asked = _compared_with_text(program, node)
    if asked is None or asked[0] not in YES_OR_NO:
        return
    name, word = asked
    text = str(word.value).lower()
    if text in ("true", "false") or (text in ("yes", "no") and name != "use"):
        right = "True" if text in ("true", "yes") else "False"
        yield tell(
            "text_true",
            _("`{right}` has no quotes", right=right),
            _("`{name}` answers `{right}`, not a text in quotes.", name=name, right=right),
            _("Write `{right}`.", right=right),
            line=word.lineno,
            cols=program.span(word),
            fix=program.replaced(word, right),
        )
        return
    yield tell(
        "other_answer",
        _("`{name}` answers no text", name=name),
        _("`{name}` only answers `True` or `False`, never `{text}`.", name=name, text=code(program.text(word))),
        _("To get an answer from somebody, use `ask`.")
        if name == "use" and "ask" in program.context.commands
        else _("Write `if {name}():`.", name=name)
        if name in DEEDS or name.startswith("move_")
        else _("Write `if {name}(...):`.", name=name),
        line=word.lineno,
        cols=program.span(word),
    )


def _text_number(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`cuts_left() == "3"`"""
    asked = _compared_with_text(program, node)
    if asked is None or asked[0] not in NUMBERS:
        return
    name, word = asked
    digits = str(word.value).strip()
    yield tell(
        "other_answer",
        _("A number has no quotes"),
        _("`{name}` answers a number, and `{text}` is text.", name=name, text=code(program.text(word))),
        _("Write `{number}`.", number=digits) if digits.isdecimal() else _("Compare it with a number."),
        line=word.lineno,
        cols=program.span(word),
        fix=program.replaced(word, digits) if digits.isdecimal() else None,
    )


def _text_in_scan(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`"gem" in scan()`: in that list, each thing comes with its place."""
    match node:
        case ast.Compare(
            left=ast.Constant(value=str()) as word, ops=[ast.In() | ast.NotIn()],
            comparators=[ast.Call(func=ast.Name(id="scan"))],
        ) if program.is_function("scan"):  # fmt: skip
            yield tell(
                "other_answer",
                _("`scan` tells things and places"),
                _("In that list, each thing comes with its place. So `{text}` alone is not in it.",
                  text=code(program.text(word))),
                _("Use `for thing, x, y in scan():`."),
                line=word.lineno,
                cols=program.span(node),
            )


def _compared_with_text(program: Program, node: ast.AST) -> tuple[str, ast.Constant] | None:
    """The command whose answer is compared with a text, and the text."""
    match node:
        case ast.Compare(
            left=ast.Call(func=ast.Name(id=name)),
            ops=[ast.Eq() | ast.NotEq()],
            comparators=[ast.Constant(value=str()) as word],
        ) if name in program.context.commands and program.is_function(name):
            return name, word
    return None


NOTES: tuple[Note, ...] = (_text_true, _text_number, _text_in_scan)
