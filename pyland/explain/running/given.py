"""What was given to a command, when it is no plain value: what it is called, and on which line it became what it is."""

import ast
import re
from collections.abc import Callable
from dataclasses import dataclass

from pyland.explain.explanation import Explanation, Fix
from pyland.explain.running.failed import Failed
from pyland.explain.running.gathered import without_quotes
from pyland.explain.running.nothing import told_of
from pyland.explain.running.nowhere import reason_for
from pyland.explain.running.sources import Known, Source, Sources
from pyland.explain.running.used import COUNTS, opposite_of, value_of
from pyland.explain.wording import code, kind_of_value, tell
from pyland.script.commands import COMMANDS
from pyland.text import Message, _

_GIVERS = frozenset({"input", "read", "ask"})


@dataclass(frozen=True, slots=True)
class Given:
    """An input of a command that was refused: the piece of the line, and what made its value."""

    failed: Failed
    command: str
    node: ast.expr
    source: Source

    @property
    def shown(self) -> str:
        """The piece as the child wrote it."""
        return self.failed.shown(self.node)

    @property
    def elsewhere(self) -> bool:
        """Whether the value was made on another line."""
        return self.source.line != self.failed.line

    @property
    def name(self) -> str:
        """What the value was called where it was made."""
        return code(self.source.name or self.shown)


def refused_value(failed: Failed) -> Explanation | None:
    """`half = 5 / 2` and `move_east(half)`; None when what was given stands in the brackets as it is."""
    explain = _FAULTS.get(str(failed.problem.details.get("fault")))
    node = _argument(failed)
    if explain is None or node is None or isinstance(node, ast.Constant | ast.JoinedStr) or not failed.source(node):
        return None
    if isinstance(node, ast.UnaryOp) and isinstance(node.operand, ast.Constant):
        return None
    details = failed.problem.details
    if details.get("type") == "NoneType":
        source = failed.made(node, "NoneType") or Source(node, failed.line or 1, "unsure")
        return told_of(failed, node, reason_for(failed, node, source))
    if failed.tree is None or failed.line is None:
        return None
    known = Known(str(details.get("type")), str(details.get("value")))
    found = Sources(failed.tree, failed.problem.frames, failed.line).of(node, known)
    return explain(Given(failed, str(details.get("command") or ""), node, found or Source(node, failed.line)))


def _argument(failed: Failed) -> ast.expr | None:
    """The piece of the line that was refused."""
    details = failed.problem.details
    command = COMMANDS.get(str(details.get("command")))
    wanted = details.get("parameter")
    for call in failed.nodes(ast.Call):
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        if command is None or name != command.name or any(isinstance(arg, ast.Starred) for arg in call.args):
            continue
        for word in call.keywords:
            if word.arg == wanted:
                return word.value
        names = [parameter.name for parameter in command.parameters]
        place = names.index(str(wanted)) if wanted in names else len(call.args)
        return call.args[place] if place < len(call.args) else None
    return None


def _told(
    given: Given, kind: str, title: Message, message: Message, hint: Message, fix: Fix | None = None
) -> Explanation:
    failed = given.failed
    return tell(kind, title, message, hint, line=failed.line, cols=failed.span(given.node) or failed.cols, fix=fix)


def _fraction(given: Given) -> Explanation | None:
    made, value, command = given.source.node, value_of(given.failed), given.command
    title = _("Whole turns only") if command == "wait" else _("Whole steps only")
    if given.elsewhere:
        message = _("On line {line}, `{name}` became `{value}`. But `{command}` needs a whole number.",
                    line=given.source.line, name=given.name, value=value, command=command)  # fmt: skip
    else:
        message = _("`{name}` is `{value}`, but `{command}` needs a whole number.", name=given.shown, value=value,
                    command=command)  # fmt: skip
    match made:
        case ast.BinOp(left=left, op=ast.Div(), right=right) if given.failed.code_of(made) != "…":
            whole = f"{given.failed.code_of(left)} // {given.failed.code_of(right)}"
            fix = given.failed.changed(made, whole)
            hint = _("Share with `//`: `{whole}`.", whole=code(whole))
            return _told(given, "fraction_steps", title, message, hint, fix)
    new = f"int({given.shown})"
    return _told(given, "fraction_steps", title, message, _("Make it a whole number: `{new}`.", new=code(new)),
                 given.failed.replaced(given.node, f"int({given.failed.source(given.node)})"))  # fmt: skip


def _negative(given: Given) -> Explanation | None:
    value, command, failed = value_of(given.failed), given.command, given.failed
    opposite = opposite_of(failed, command)
    if given.elsewhere:
        message = _("On line {line}, `{name}` became `{value}`. `{command}` cannot do fewer than 0.",
                    line=given.source.line, name=given.name, value=value, command=command)  # fmt: skip
    else:
        message = _("`{name}` is `{value}`. `{command}` cannot do fewer than 0.", name=given.shown, value=value,
                    command=command)  # fmt: skip
    return _told(
        given,
        "negative_steps",
        _("A negative number is not possible"),
        message,
        _("To go the other way, use `{opposite}` with a number from 0 up.", opposite=opposite)
        if opposite
        else _("Use it only while `{name}` is 0 or more.", name=given.shown),
    )


def _text(given: Given) -> Explanation | None:
    value, command, failed, made = value_of(given.failed), given.command, given.failed, given.source.node
    match made:
        case ast.Call(func=ast.Name(id="look" | "ground" | "facing" as teller)):
            return _told(given, "text_steps", _("A text is no number"),
                         _("`{teller}` answers a text, like `{value}`. But `{command}` needs a number.", teller=teller,
                           value=value, command=command),
                         _("Write something like `{command}(3)`.", command=command))  # fmt: skip
    if not given.elsewhere:
        return None
    message = _("`{name}` is the text `{value}` from line {line}, but `{command}` needs a number.", name=given.shown,
                value=value, line=given.source.line, command=command)  # fmt: skip
    title = _("A text is no number")
    match made:
        case ast.Constant(value=str(digits)) if digits.strip().isdecimal():
            return _told(given, "text_steps", title, message,
                         _("Take the quotes away on line {line}.", line=given.source.line),
                         without_quotes(failed, made) or failed.changed(made, digits.strip()))  # fmt: skip
        case ast.Call(func=ast.Name(id=giver)) if giver in _GIVERS and re.fullmatch(r'"\s*\d+\s*"', value):
            new = f"int({failed.code_of(made, 60)})"
            return _told(given, "text_steps", title, message,
                         _("Turn it into a number on line {line}: `{new}`.", line=given.source.line, new=code(new)),
                         failed.changed(made, new))  # fmt: skip
        case ast.Constant(value=str(word)):
            number = COUNTS.get(word.strip().lower())
            return _told(given, "text_steps", title, message,
                         _("Write a number on line {line}, like `{number}`.", line=given.source.line,
                           number=number or 3),
                         failed.changed(made, str(number)) if number else None)  # fmt: skip
    return None


def _word(given: Given) -> Explanation | None:
    """A way or a thing that is none, made elsewhere."""
    failed, command = given.failed, given.command
    if not given.elsewhere:
        return None
    wanted = failed.problem.details.get("wanted")
    way = failed.problem.details.get("fault") == "unknown_direction"
    made = given.source.node
    quoted = isinstance(made, ast.Constant) and isinstance(made.value, str)
    return _told(
        given,
        "unknown_direction" if way else "unknown_thing",
        _("Which way is that?") if way else _("What is that?"),
        _("`{name}` is `{value}` from line {line}. `{command}` does not know that way.", name=given.shown,
          value=value_of(failed), line=given.source.line, command=command)
        if way
        else _("`{name}` is `{value}` from line {line}. `{command}` does not know that thing.", name=given.shown,
               value=value_of(failed), line=given.source.line, command=command),
        _('Did you mean `"{wanted}"`?', wanted=code(wanted))
        if wanted
        else _("Use `north`, `east`, `south` or `west`.")
        if way
        else _("Use a thing from the map."),
        failed.changed(made, f'"{wanted}"') if wanted and quoted else None,
    )


def _other_kind(given: Given) -> Explanation | None:
    """A list where one thing or a number is wanted."""
    kind = str(given.failed.problem.details.get("type") or "")
    number = given.failed.problem.details.get("fault") == "wrong_steps"
    if number and kind in ("function", "builtin_function_or_method", "method") and isinstance(given.node, ast.Name):
        return _without_brackets(given)
    if number and kind == "bool":
        return _yes_or_no(given)
    if kind not in ("list", "tuple") or isinstance(given.node, ast.List | ast.Tuple):
        return None
    shown, first = given.shown, f"{given.failed.source(given.node)}[0]"
    return _told(
        given,
        "wrong_steps" if number else "not_text",
        _("One at a time"),
        _("`{name}` is {kind}, but `{command}` wants one number.", name=shown, kind=kind_of_value(kind),
          command=given.command)
        if number
        else _("`{name}` is {kind}, but `{command}` wants one thing.", name=shown, kind=kind_of_value(kind),
               command=given.command),
        _("Take one out, like `{first}`, or use a loop.", first=code(first)),
    )


def _without_brackets(given: Given) -> Explanation:
    """`move_east(far)`, where `far` is a function"""
    right = f"{given.failed.source(given.node)}()"
    return _told(
        given,
        "call_without_brackets",
        _("Brackets are missing"),
        _("Without brackets, `{name}` is the function itself, not its answer. `{command}` needs a number.",
          name=given.shown, command=given.command),
        _("Write `{call}`.", call=code(right)),
        given.failed.replaced(given.node, right),
    )


def _yes_or_no(given: Given) -> Explanation:
    """`move_east(can_move())`"""
    return _told(
        given,
        "wrong_steps",
        _("How many?"),
        _("`{name}` is `True` or `False`, but `{command}` needs a number.", name=given.shown, command=given.command),
        _("To ask first, put it behind `if`. Then write `{command}()`.", command=given.command),
    )


_FAULTS: dict[str, Callable[[Given], Explanation | None]] = {
    "fraction_steps": _fraction,
    "negative_steps": _negative,
    "text_steps": _text,
    "unknown_direction": _word,
    "unknown_thing": _word,
    "not_text": _other_kind,
    "wrong_steps": _other_kind,
}
