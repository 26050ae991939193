"""Commands with too much or too little in their brackets."""

import re

from pyland.explain.explanation import Explanation
from pyland.explain.running.failed import Failed
from pyland.explain.running.used import example, told
from pyland.explain.unknown import DEEDS
from pyland.explain.wording import code
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
            else _("`{command}` takes nothing between its brackets.", command=command),
            _("Write `{command}()`.", command=command),
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
    return told(
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
