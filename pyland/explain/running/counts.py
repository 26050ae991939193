"""Commands with too much or too little in their brackets."""

import ast
import re

from pyland.explain.explanation import Explanation
from pyland.explain.naming.unknown import DEEDS
from pyland.explain.running.failed import Failed
from pyland.explain.running.used import example, told
from pyland.explain.wording import code, tell
from pyland.script.commands import COMMANDS
from pyland.text import Message, _


def too_many(failed: Failed, command: str) -> Explanation:
    """More in the brackets than the command takes."""
    wanted, given = failed.problem.details.get("wanted"), failed.problem.details.get("given")
    parameter = failed.problem.details.get("parameter")
    if parameter:
        return told(
            failed,
            "too_many_inputs",
            _("Too much for `{command}`", command=command),
            _("`{name}` is given two times on line {line}.", name=code(parameter), line=failed.line or 1),
            _("Take one of them away."),
        )
    other = _body_inside(failed, command) or _who_is_asked(failed, command)
    if other is not None:
        return other
    if wanted == 0:
        told_by = _answer_handed_in(failed, command)
        if told_by is not None:
            return told_by
        emptied = re.sub(rf"\b{command}\s*\([^()]*\)", f"{command}()", failed.text)
        sure = failed.text.count(command) == 1
        return told(
            failed,
            "too_many_inputs",
            _("`{command}` needs empty brackets", command=command),
            _("`{command}` works once each time. To do it again, write it again.", command=command)
            if command in DEEDS and re.search(rf"\b{command}\s*\(\s*\d+\s*\)", failed.text)
            else _("`{command}` works with what is in front of you. You need not name it.", command=command)
            if command in DEEDS
            else _("`{command}` always turns by a quarter. It takes no number.", command=command)
            if re.search(rf"\b{command}\s*\(\s*-?\d\d+\s*\)", failed.text) and command.startswith("turn_")
            else _("`{command}` takes nothing between its brackets.", command=command),
            _("Write `{command}()` once for each turn.", command=command)
            if command.startswith("turn_") and re.search(rf"\b{command}\s*\(\s*\d+\s*\)", failed.text)
            else _("Write `{command}()`.", command=command),
            emptied if sure else None,
        )
    comma = re.search(r"\(\s*(\d+),(\d+)\s*\)", failed.text)
    if comma and wanted == 1:
        return told(
            failed,
            "too_many_inputs",
            _("Too much for `{command}`", command=command),
            _("`{command}` takes one value, but `{pair}` are two.", command=command, pair=f"{comma[1]},{comma[2]}"),
            _("Write only one number."),
        )
    return _one_wanted(failed, command) if wanted == 1 else told(
        failed,
        "too_many_inputs",
        _("Too much for `{command}`", command=command),
        _(
            "`{command}` got {given} values, but it takes at most {wanted}.",
            command=command,
            given=given,
            wanted=wanted,
        ),
        _("Take some of them away."),
    )


_WANTED = {
    "steps": _("one number"), "turns": _("one number"), "radius": _("one number"), "direction": _("one way"),
    "thing": _("one thing"), "text": _("one text"), "question": _("one text"),
}  # fmt: skip


def _one_wanted(failed: Failed, command: str) -> Explanation:
    """`shout("Go", name)`, `has("key", "gem")`, `move_east(2, 3)`"""
    parameter = COMMANDS[command].parameters[0].name if command in COMMANDS else ""
    call = _call_of(failed, command)
    inputs = [failed.source(arg) for arg in call.args] if call is not None and not call.keywords else []
    fixed: str | None = None
    hint = _("Take the others away.")
    if len(inputs) == 2 and all(inputs) and call is not None:
        first, second = inputs
        if parameter in ("text", "question"):
            fixed = f"{command}({_joined(failed, call, first, second)})"
            hint = _("Join them with `+`: `{call}`.", call=code(fixed))
        elif command in ("has", "at", "can_move"):
            fixed = f"{command}({first}) and {command}({second})"
            hint = _("Ask for each: `{call}`.", call=code(fixed))
        elif command in _MOVES and _numbers(call):
            hint = _("For more steps, write the sum, or two lines.")
        elif command in _MOVES and (number := _beside_a_way(failed, call)) is not None:
            fixed = f"{command}({number})"
            hint = _("The way is in the name already. Write `{call}`.", call=fixed)
    return tell(
        "too_many_inputs",
        _("Too much for `{command}`", command=command),
        _("`{command}` takes only {wanted}, but here are {given}.", command=command,
          wanted=_WANTED.get(parameter, _("one value")), given=failed.problem.details.get("given") or 2),
        hint,
        line=failed.line,
        cols=failed.cols,
        fix=failed.replaced(call, fixed) if call is not None and fixed else None,
    )


_MOVES = frozenset({"move_east", "move_west", "move_north", "move_south", "move_forward"})


def _call_of(failed: Failed, command: str) -> ast.Call | None:
    for call in failed.nodes(ast.Call):
        if isinstance(call.func, ast.Name) and call.func.id == command:
            return call
    return None


def _joined(failed: Failed, call: ast.Call, first: str, second: str) -> str:
    """Two texts joined with `+`, with a space between them where the first one is plain."""
    one, other = call.args
    if isinstance(one, ast.Constant) and isinstance(one.value, str) and not one.value.endswith(" "):
        first = f"{first[:-1]} {first[-1]}"
    return f"{first} + {second if failed.type_of(other) == 'str' else f'str({second})'}"


def _numbers(call: ast.Call) -> bool:
    return all(isinstance(arg, ast.Constant) and isinstance(arg.value, int) for arg in call.args)


def _beside_a_way(failed: Failed, call: ast.Call) -> int | None:
    """The number of `move_forward("north", 3)`."""
    values = [arg.id if isinstance(arg, ast.Name) else getattr(arg, "value", None) for arg in call.args]
    numbers = [value for value in values if isinstance(value, int)]
    return numbers[0] if len(numbers) == 1 and any(value in failed.context.words for value in values) else None


def _answer_handed_in(failed: Failed, command: str) -> Explanation | None:
    """`if facing("east"):`, `if bag("key"):`: what should be compared stands in the brackets."""
    call = _call_of(failed, command)
    if call is None or len(call.args) != 1 or command not in ("facing", "bag", "position", "cuts_left", "read"):
        return None
    tests = [*(node.test for node in failed.nodes(ast.If)), *(node.test for node in failed.nodes(ast.While))]
    if not any(part is call for test in tests for part in ast.walk(test)):
        return None
    inside = failed.source(call.args[0])
    if command == "bag":
        right = f"has({inside})"
        hint = _("To ask for one thing, write `{call}`.", call=code(right))
    else:
        right = f"{command}() == {inside}"
        hint = _("To compare its answer, write `{call}`.", call=code(right))
    if not inside or (command == "bag" and "has" not in failed.context.commands):
        return None
    return tell(
        "too_many_inputs",
        _("`{command}` needs empty brackets", command=command),
        _("`{command}` tells you something. It takes nothing between its brackets.", command=command),
        hint,
        line=failed.line,
        cols=failed.cols,
        fix=failed.replaced(call, right),
    )


def _body_inside(failed: Failed, command: str) -> Explanation | None:
    """`move_east(robot, 3)`"""
    found = re.search(rf"(?<![.\w]){command}\s*\(\s*([^\W\d]\w*)\s*(?:,\s*([^(),]*))?\)", failed.text)
    if not found or found[1] not in failed.context.bodies:
        return None
    call = f"{found[1]}.{command}({(found[2] or '').strip()})"
    return told(
        failed,
        "body_inside",
        _("Who does it comes first"),
        _("`{body}` stands before the command, with a point, not in its brackets.", body=found[1]),
        _("Write `{call}`.", call=code(call)),
        failed.text[: found.start()] + call + failed.text[found.end() :],
    )


def _who_is_asked(failed: Failed, command: str) -> Explanation | None:
    """`ask("Lou", "How many?")`"""
    text = r"""("[^"]*"|'[^']*')"""
    found = re.search(rf"\bask\s*\(\s*(?:{text}|[^\W\d]\w*)\s*,\s*{text}\s*\)", failed.text)
    if command != "ask" or not found:
        return None
    return told(
        failed,
        "too_many_inputs",
        _("Too much for `{command}`", command="ask"),
        _("`ask` finds by itself who is next to you. You need not name them."),
        _("Write only the question: `{call}`.", call=code(f"ask({found[2]})")),
        f"{failed.text[: found.start()]}ask({found[2]}){failed.text[found.end() :]}",
    )


def too_few(failed: Failed, command: str) -> Explanation:
    """Something that has to be in the brackets is not."""
    parameter = str(failed.problem.details.get("parameter") or "")
    if failed.problem.details.get("given"):
        return _one_more(failed, command, parameter)
    return told(
        failed,
        "too_few_inputs",
        _("The brackets are empty"),
        _wanted(command, parameter),
        _("Write something like `{example}`.", example=example(failed, command)),
    )


def _one_more(failed: Failed, command: str, parameter: str) -> Explanation:
    """`give("apple")`, and `give("apple" "Rosa")`, which is one text for Python."""
    parted = re.findall(r"""(?<=\w)(["'])\s+\1(?=\w)""", failed.text)
    if len(parted) == 1:
        return told(
            failed,
            "missing_comma",
            _("A comma is missing"),
            _("`{command}` wants two things, but without a comma they are one.", command=command),
            _("Put a comma between them."),
            re.sub(r"""(?<=\w)(["'])\s+\1(?=\w)""", r"\1, \1", failed.text),
        )
    return told(
        failed,
        "too_few_inputs",
        _("One more is missing"),
        _wanted(command, parameter),
        _("Write something like `{example}`.", example=example(failed, command)),
    )


def _wanted(command: str, parameter: str) -> Message:
    match parameter:
        case "direction":
            return _("`{command}` wants to know which way.", command=command)
        case "thing":
            return _("`{command}` wants to know which thing.", command=command)
        case "who":
            return _("`{command}` also wants to know to whom.", command=command)
        case "values" | "text":
            return _("`{command}` wants to know what.", command=command)
        case "question":
            return _("`{command}` wants to know what to ask.", command=command)
    return _("`{command}` wants to know more.", command=command)
