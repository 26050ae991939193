"""Remarks on texts that are taken for numbers: what was read, asked or typed, and rows that are compared with words."""

import ast
import re
from collections.abc import Iterator

from pyland.explain.explanation import Explanation
from pyland.explain.program import Note, Program
from pyland.explain.wording import code, tell
from pyland.text import _

TEXT_GIVERS = frozenset({"input", "read", "ask"})
"""What gives text, also when it looks like a number."""
_ROWS = frozenset({"scan", "bag", "position"})
"""Commands that answer several values at once."""
_COUNTING = re.compile(r"\b(?:how (?:many|much|old|far|long|tall|big|heavy)|number|age|amount)\b", re.IGNORECASE)
"""Questions whose answer is a number."""


def given_text(program: Program, node: ast.expr) -> ast.Call | None:
    """The call that gave the text `node`: itself, or what a name was given once and for all. None when unsure."""
    if isinstance(node, ast.Name):
        value = program.only_value(node.id)
        return given_text(program, value) if isinstance(value, ast.Call) else None
    match node:
        case ast.Call(func=ast.Name(id=name)) if name in TEXT_GIVERS and name not in program.other_names:
            return node if name not in program.scopes.functions and _is_here(program, name) else None
    return None


def _is_here(program: Program, name: str) -> bool:
    return name == "input" or name in program.context.commands


def _never_a_number(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`age = input()` and then `age == 5`, `read() == 7`: never true."""
    match node:
        case ast.Compare(left=left, ops=[ast.Eq() | ast.NotEq()], comparators=[ast.Constant(value=int() as number)]):
            call = given_text(program, left)
            if call is None or isinstance(number, bool) or not isinstance(call.func, ast.Name):
                return
            shown = program.text(left)
            yield tell(
                "typed_text",
                _("`{name}` is text", name=code(shown)),
                _("What `{giver}` gives is text, so `{name}` is never the number {number}.", giver=call.func.id,
                  name=code(shown), number=number),
                _('Use `int(input(...))`, or compare with `"{number}"`.', number=number)
                if call.func.id == "input"
                else _("Turn it into a number: `int({name})`.", name=code(shown)),
                line=node.lineno,
                cols=program.span(node),
                fix=program.replaced(left, f"int({shown})") if shown and call.func.id != "input" else None,
            )


def _side_by_side(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`crabs + shrimps` of two texts, where one is the answer to "How many ...?"."""
    match node:
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            calls = (given_text(program, left), given_text(program, right))
            if None in calls or not any(_counts(call) for call in calls if call is not None):
                return
            first, second = program.text(left), program.text(right)
            yield tell(
                "texts_side_by_side",
                _("Two texts are not added"),
                _("`{first}` and `{second}` are texts. `+` puts texts side by side, so \"7\" and \"2\" become \"72\".",
                  first=code(first, 25), second=code(second, 25)),
                _("Turn both into numbers with `int()`."),
                line=node.lineno,
                cols=program.span(node),
                fix=program.replaced(node, f"int({first}) + int({second})") if first and second else None,
            )
        case ast.BinOp(left=left, op=ast.Mult(), right=ast.Constant(value=int() as times)):
            asked = given_text(program, left)
            if asked is None or not _counts(asked):
                return
            shown = program.text(left)
            yield tell(
                "texts_side_by_side",
                _("A text is not multiplied"),
                _("`{name}` is text, so `* {times}` only writes it {times} times.", name=code(shown, 25), times=times),
                _("Turn it into a number: `int({name})`.", name=code(shown, 25)),
                line=node.lineno,
                cols=program.span(node),
                fix=program.replaced(left, f"int({shown})") if shown else None,
            )


def _counts(call: ast.Call) -> bool:
    """Whether a question asks for a number."""
    return any(
        isinstance(part, ast.Constant) and isinstance(part.value, str) and _COUNTING.search(part.value) is not None
        for part in call.args
    )


def _through_letters(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`for i in read():` that never looks at `i`, and does something each time: its letters are not meant."""
    match node:
        case ast.For(target=ast.Name(id=name), iter=values) as loop if name in _COUNTERS:
            call = given_text(program, values)
            shown = program.text(values)
            if call is None or not shown or _is_used(program, name) or not _does_something(program, loop):
                return
            yield tell(
                "through_letters",
                _("A loop through letters"),
                _("`{text}` is text, so the loop on line {line} goes round once for each letter.", text=code(shown, 25),
                  line=node.lineno),
                _("To go round so often, write `range(int({text}))`.", text=code(shown, 25)),
                line=node.lineno,
                cols=program.span(values),
                fix=program.replaced(values, f"range(int({shown}))"),
            )


_COUNTERS = frozenset({"i", "j", "k", "n", "_", "x", "step", "steps", "time", "times", "count", "number", "round"})
"""Names for the rounds of a loop. Who goes through letters calls them otherwise."""


def _does_something(program: Program, loop: ast.For) -> bool:
    return any(
        isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in program.context.commands
        for line in loop.body
        for node in ast.walk(line)
    )


def _is_used(program: Program, name: str) -> bool:
    return any(
        isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Load)
        for node in program.nodes
    )


def _row_and_word(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`scan() == "mound"`, `first = scan()[0]` and `first == "mound"`, `position() == "11, 5"`."""
    match node:
        case ast.Compare(
            left=left, ops=[ast.Eq() | ast.NotEq()], comparators=[ast.Constant(value=str()) as word]
        ):
            command = _row_of(program, left)
            if command is None:
                return
            yield tell(
                "row_and_word",
                _("`{name}` is no text", name=code(program.text(left), 20)),
                _("`{name}` can hold several values, so it is never `{text}`.", name=code(program.text(left), 20),
                  text=code(program.text(word), 20)),
                {
                    "scan": _("Take it apart: `for thing, x, y in scan():`."),
                    "position": _("Take it apart: `x, y = position()`."),
                    "bag": _("Ask with `in`: `if {text} in bag():`.", text=code(program.text(word), 20)),
                }[command],
                line=node.lineno,
                cols=program.span(node),
            )


def _row_of(program: Program, node: ast.expr) -> str | None:
    """The command that gave these several values; None when it is one value, or not sure."""
    match node:
        case ast.Name(id=name):
            value = program.only_value(name)
            if value is not None:
                return None if isinstance(value, ast.Name) else _row_of(program, value)
            return "scan" if _is_row_of_scan(program, name) else None
        case ast.Subscript(value=ast.Call(func=ast.Name(id="scan")) as call, slice=ast.Constant(value=int())):
            return _row_of(program, call)
        case ast.Call(func=ast.Name(id=name)) if name in _ROWS and name in program.context.commands:
            return name if program.is_function(name) else None
    return None


def _is_row_of_scan(program: Program, name: str) -> bool:
    """Whether a name is that of `for thing in scan():`, a row of three, and nothing else gets it."""
    values = program.only_loop(name)
    given = program.only_value(values.id) if isinstance(values, ast.Name) else values
    return isinstance(given, ast.Call) and _row_of(program, given) == "scan"


NOTES: tuple[Note, ...] = (_never_a_number, _side_by_side, _through_letters, _row_and_word)
