"""Brackets behind what is no function, and functions with too much or too little in their brackets."""

import ast
import re

from pyland.explain.explanation import Explanation
from pyland.explain.names import meant_by
from pyland.explain.running.failed import Failed
from pyland.explain.wording import NUMBERS, code, kind_of_value, tell
from pyland.text import Message, _, plural


def not_a_function(failed: Failed) -> Explanation | None:
    """Brackets behind what is no function: a number, a text, or a command that got a new job."""
    found = failed.matched(r"'(\w+)' object is not callable")
    if not found:
        return None
    for call in failed.nodes(ast.Call):
        function = call.func
        if isinstance(function, ast.Name):
            named = _called_name(failed, call, function, found[1])
            if named is not None:
                return named
        elif isinstance(function, ast.Constant):
            turned = _command_called_oddly(failed, call, function)
            if turned is not None:
                return turned
            sign = "*" if found[1] in NUMBERS else ","
            return tell(
                "missing_sign",
                _("A sign is missing"),
                _("Between `{value}` and the bracket stands nothing.", value=failed.shown(function)),
                _("Put `{sign}` between them.", sign=sign),
                line=failed.line,
                cols=failed.span(function),
            )
    return tell(
        "not_a_function",
        _("Brackets in the wrong place"),
        _(
            "Line {line} has round brackets behind {kind}. That works only with a function.",
            line=failed.line or 1,
            kind=kind_of_value(found[1]),
        ),
        _("Take the brackets away, or look for a missing comma."),
        line=failed.line,
        cols=failed.cols,
    )


def _command_called_oddly(failed: Failed, call: ast.Call, value: ast.Constant) -> Explanation | None:
    """`"move_east"()` and `3(move_east())`"""
    if isinstance(value.value, str) and value.value in failed.context.commands:
        return tell(
            "command_in_quotes",
            _("A command has no quotes"),
            _("`{text}` in quotes is only text, so it cannot do anything.", text=failed.shown(value)),
            _("Write `{command}()`.", command=value.value),
            line=failed.line,
            cols=failed.span(value),
            fix=failed.replaced(value, value.value),
        )
    match call.args:
        case [ast.Call(func=ast.Name(id=command), args=[])] if command in failed.context.commands:
            if isinstance(value.value, int) and command.startswith("move_"):
                return tell(
                    "number_first",
                    _("The command comes first"),
                    _("How often or how far stands in the brackets behind the command."),
                    _("Write `{call}`.", call=f"{command}({value.value})"),
                    line=failed.line,
                    cols=failed.span(call),
                    fix=failed.replaced(call, f"{command}({value.value})"),
                )
    return None


def _called_name(failed: Failed, call: ast.Call, function: ast.Name, type_name: str) -> Explanation | None:
    name, cols = function.id, failed.span(function)
    is_command = name in failed.context.commands and failed.scopes.made_at(name) is None
    known = failed.problem.values.get(f"type:{name}", "function" if is_command else type_name)
    if known != type_name or type_name in ("function", "builtin_function_or_method"):
        return None
    made = failed.scopes.made_at(name)
    if made and (
        name in failed.context.all_commands or name in ("print", "input", "int", "str", "len", "range", "list", "sum")
    ):
        return tell(
            "new_job",
            _("You gave `{name}` a new job", name=name),
            _(
                "On line {made}, `{name}` became the name of a value. So line {line} cannot use the command.",
                made=made.line,
                name=name,
                line=failed.line or 1,
            ),
            _("Choose another name on line {made}.", made=made.line),
            line=failed.line,
            cols=cols,
        )
    if name in failed.context.words:
        command = next((c for c in failed.context.commands if c.endswith(f"_{name}")), None)
        return tell(
            "word_called",
            _("`{name}` is not a command", name=name),
            _("`{name}` is a word for a direction, so it takes no brackets.", name=name),
            _("Did you mean `{command}()`?", command=command)
            if command
            else _("Use it inside a command, like `face({name})`.", name=name),
            line=failed.line,
            cols=cols,
        )
    inside = failed.source(call.args[0]) if len(call.args) == 1 and not call.keywords else ""
    in_squares = f"{name}[{inside or 0}]"
    row = type_name in ("list", "str", "tuple")
    return tell(
        "not_a_function",
        _("`{name}` is not a function", name=code(name)),
        _("`{name}` is {kind}, so it cannot be called with brackets.", name=code(name), kind=kind_of_value(type_name)),
        _("Is a `*` missing before the bracket?")
        if type_name in NUMBERS
        else _("Use square brackets to get one thing out: `{code}`.", code=code(in_squares))
        if row
        else _("Take the brackets away."),
        line=failed.line,
        cols=cols,
        fix=failed.replaced(call, in_squares) if row and inside else None,
    )


def wrong_inputs(failed: Failed) -> Explanation | None:
    """A function called with too many or too few values."""
    message = failed.problem.message
    name_found = re.match(r"(?:[\w<>.]+\.)?(\w+)\(?\)?", message)
    if not name_found:
        return None
    name = name_found[1]
    missing = re.search(r"missing (\d+) required (?:positional|keyword-only) arguments?: (.+)", message)
    if missing:
        wanted = ", ".join(re.findall(r"'(\w+)'", missing[2]))
        if wanted == "self" or name == "__init__" and wanted == "":
            return None
        return _needs_more(failed, name, wanted, int(missing[1]))
    unknown = re.search(r"unexpected keyword argument '(\w+)'|'(\w+)' is an invalid keyword argument", message)
    if unknown:
        return _unknown_input(failed, name, unknown[1] or unknown[2])
    counts = re.search(
        r"takes (?:from )?(?:exactly |at most )?(\w+)(?: to (\d+))?(?: positional)? arguments? "
        r"(?:\((\d+) given\)|but (\d+) (?:was|were) given)",
        message,
    )
    if counts:
        return _other_count(failed, name, counts[2] or counts[1], int(counts[3] or counts[4]))
    if re.search(r"takes no arguments", message):
        return _other_count(failed, name, "0", 1)
    expected = re.search(r"expected (?:at (least|most) )?(\d+) arguments?, got (\d+)", message)
    return _other_count(failed, name, expected[2], int(expected[3])) if expected else None


_COUNTS = {"no": 0, "zero": 0, "one": 1, "two": 2, "three": 3}


def _needs_more(failed: Failed, name: str, wanted: str, count: int) -> Explanation:
    shown = failed.scopes.functions.get(name)
    return tell(
        "too_few_inputs",
        _("`{name}` needs more", name=code(name)),
        plural(
            "`{name}` also needs a value for `{wanted}`.",
            "`{name}` also needs values for `{wanted}`.",
            count,
            name=code(name),
            wanted=code(wanted),
        ),
        _("Look at line {made}: each name in the brackets wants a value.", made=shown.lineno)
        if shown
        else _("Put it between the brackets on line {line}.", line=failed.line or 1),
        line=failed.line,
        cols=failed.cols,
    )


def _unknown_input(failed: Failed, name: str, word: str) -> Explanation:
    own = failed.scopes.functions.get(name)
    inputs = [arg.arg for arg in own.args.args] if own else []
    meant = meant_by(word, inputs)
    return tell(
        "unknown_input",
        _("`{name}` has no `{word}`", name=code(name), word=code(word)),
        _(
            "`{word}=` on line {line} means nothing to `{name}`.",
            word=code(word),
            line=failed.line or 1,
            name=code(name),
        ),
        _("Did you mean `{meant}=`?", meant=meant) if meant else _("Take `{word}=` away.", word=code(word)),
        line=failed.line,
        cols=failed.cols,
    )


def _other_count(failed: Failed, name: str, wanted: str, given: int) -> Explanation:
    most = _COUNTS.get(wanted, int(wanted) if wanted.isdigit() else 1)
    own = failed.scopes.functions.get(name)
    if (
        own is None
        and given == most + 1
        and not failed.text.lstrip().startswith(f"{name}(")
        and f".{name}(" in failed.text
    ):
        return tell(
            "self_missing",
            _("`{name}` has no `self`", name=code(name)),
            _("A function inside a class gets the thing itself as its first value."),
            _("Write `self` first in the brackets of its `def`."),
            line=failed.line,
            cols=failed.cols,
        )
    message: Message
    if most == 0:
        message = _("`{name}` takes nothing between its brackets.", name=code(name))
    else:
        message = plural(
            "`{name}` takes one value, but it got {given}.",
            "`{name}` takes {count} values, but it got {given}.",
            most,
            name=code(name),
            given=given,
        )
    few = given < most
    return tell(
        "too_few_inputs" if few else "too_many_inputs",
        _("`{name}` needs more", name=code(name)) if few else _("Too much for `{name}`", name=code(name)),
        message,
        _("Look at the `def` on line {line}.", line=own.lineno)
        if own
        else _("Write `{name}()`.", name=code(name))
        if most == 0
        else _("Look between the brackets on line {line}.", line=failed.line or 1),
        line=failed.line,
        cols=failed.cols,
    )


EXPLAINERS = (not_a_function, wrong_inputs)
