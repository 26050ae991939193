"""Commands used wrongly: too much or too little in the brackets, or the wrong thing."""

import re
from collections.abc import Callable

from pyland.explain.explanation import Explanation
from pyland.explain.running.failed import Failed
from pyland.explain.wording import code, kind_of_value, tell
from pyland.text import Message, _

_OPPOSITES = {
    "move_north": "move_south",
    "move_south": "move_north",
    "move_east": "move_west",
    "move_west": "move_east",
    "turn_left": "turn_right",
    "turn_right": "turn_left",
}
_EXAMPLES = {"direction": "north", "thing": '"gem"', "values": '"hello"', "steps": "3", "turns": "2", "text": '"hello"'}


def command_used_wrongly(failed: Failed) -> Explanation | None:
    """A "CommandError" problem, by its fault."""
    details = failed.problem.details
    explain = _FAULTS.get(str(details.get("fault")))
    return explain(failed, str(details.get("command") or "")) if explain else None


def _example(failed: Failed, command: str) -> str:
    parameter = str(failed.problem.details.get("parameter") or "")
    return f"{command}({_EXAMPLES.get(parameter, '')})"


def _value(failed: Failed) -> str:
    """The value that was given, with the quotes a child would write."""
    shown = str(failed.problem.details.get("value") or "")
    if len(shown) > 1 and shown[0] == shown[-1] == "'" and '"' not in shown:
        shown = f'"{shown[1:-1]}"'
    return code(shown, 24)


def _told(
    failed: Failed, kind: str, title: Message, message: Message, hint: Message, fixed: str | None = None
) -> Explanation:
    return tell(
        kind, title, message, hint, line=failed.line, cols=failed.cols, fix=failed.line_fix(fixed) if fixed else None
    )


def _swapped_once(failed: Failed, pattern: str, new: str) -> str | None:
    """The line with the only place that looks like `pattern` changed; None when there are more, or none."""
    swapped, count = re.subn(pattern, new, failed.text)
    return swapped if count == 1 else None


def _too_many(failed: Failed, command: str) -> Explanation:
    wanted, given = failed.problem.details.get("wanted"), failed.problem.details.get("given")
    parameter = failed.problem.details.get("parameter")
    if parameter:
        return _told(
            failed,
            "too_many_inputs",
            _("Too much for `{command}`", command=command),
            _("`{name}` is given two times on line {line}.", name=code(parameter), line=failed.line or 1),
            _("Take one of them away."),
        )
    if wanted == 0:
        emptied = re.sub(rf"\b{command}\s*\([^()]*\)", f"{command}()", failed.text)
        sure = failed.text.count(command) == 1
        return _told(
            failed,
            "too_many_inputs",
            _("`{command}` needs empty brackets", command=command),
            _("`{command}` takes nothing between its brackets.", command=command),
            _("Write `{command}()`.", command=command),
            emptied if sure else None,
        )
    comma = re.search(r"\(\s*(\d+),(\d+)\s*\)", failed.text)
    if comma and wanted == 1:
        return _told(
            failed,
            "too_many_inputs",
            _("Too much for `{command}`", command=command),
            _("`{command}` takes one value, but `{pair}` are two.", command=command, pair=f"{comma[1]},{comma[2]}"),
            _("Write only one number."),
        )
    return _told(
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


def _too_few(failed: Failed, command: str) -> Explanation:
    parameter = str(failed.problem.details.get("parameter") or "")
    asked = {
        "direction": _("`{command}` wants to know which way.", command=command),
        "thing": _("`{command}` wants to know which thing.", command=command),
        "values": _("`{command}` wants to know what.", command=command),
        "text": _("`{command}` wants to know what.", command=command),
    }.get(parameter, _("`{command}` wants to know more.", command=command))
    return _told(
        failed,
        "too_few_inputs",
        _("The brackets are empty"),
        asked,
        _("Write something like `{example}`.", example=_example(failed, command)),
    )


def _unknown_keyword(failed: Failed, command: str) -> Explanation:
    parameter, wanted = failed.problem.details.get("parameter"), failed.problem.details.get("wanted")
    return _told(
        failed,
        "unknown_input",
        _("`{command}` has no `{word}`", command=command, word=code(parameter)),
        _("`{word}=` means nothing to `{command}`.", word=code(parameter), command=command),
        _("Did you mean `{wanted}=`?", wanted=code(wanted)) if wanted else _("Write only the value, without a name."),
        _swapped_once(failed, rf"\b{parameter}(?=\s*=)", str(wanted)) if wanted else None,
    )


def _text_steps(failed: Failed, command: str) -> Explanation:
    value = _value(failed)
    digits = re.fullmatch(r'"\s*(\d+)\s*"', value)
    if digits:
        fixed = re.sub(rf"""(['"])\s*{digits[1]}\s*\1""", digits[1], failed.text)
        once = len(re.findall(rf"""['"]\s*{digits[1]}\s*['"]""", failed.text)) == 1
        return _told(
            failed,
            "text_steps",
            _("A number has no quotes"),
            _("`{value}` in quotes is text, but `{command}` needs a number.", value=value, command=command),
            _("Write `{command}({number})`.", command=command, number=digits[1])
            if once
            else _("Turn it into a number with `int()`."),
            fixed if once else None,
        )
    return _told(
        failed,
        "text_steps",
        _("How many?"),
        _("`{command}` needs a number, but got the text `{value}`.", command=command, value=value),
        _("Write something like `{command}(3)`.", command=command),
    )


def _fraction(failed: Failed, command: str) -> Explanation:
    return _told(
        failed,
        "fraction_steps",
        _("Whole steps only"),
        _("`{command}` cannot do `{value}`: that is not a whole number.", command=command, value=_value(failed)),
        _("Use a whole number, like `{command}(2)`.", command=command),
    )


def _negative(failed: Failed, command: str) -> Explanation:
    opposite = _OPPOSITES.get(command)
    number = str(failed.problem.details.get("value") or "").lstrip("-")
    usable = opposite in failed.context.commands and number.isdigit()
    return _told(
        failed,
        "negative_steps",
        _("Fewer than 0 is not possible"),
        _("`{command}` cannot do `{value}`.", command=command, value=_value(failed)),
        _("To go the other way, use `{opposite}({number})`.", opposite=opposite, number=number)
        if usable
        else _("Use a number from 0 up."),
        _swapped_once(failed, rf"\b{command}\s*\(\s*-\s*{number}\s*\)", f"{opposite}({number})") if usable else None,
    )


def _too_big(failed: Failed, command: str) -> Explanation:
    return _told(
        failed,
        "too_big",
        _("That is too far"),
        _(
            "`{command}` can do at most {most} at once.",
            command=command,
            most=failed.problem.details.get("wanted") or 1000,
        ),
        _("Use a smaller number."),
    )


def _too_long(failed: Failed, command: str) -> Explanation:
    details = failed.problem.details
    return _told(
        failed,
        "too_long",
        _("That is too much to say"),
        _(
            "`{command}` got a text of {given} letters, but it can do at most {most} at once.",
            command=command,
            given=f"{details.get('given') or 0:,}",
            most=f"{details.get('wanted') or 0:,}",
        ),
        _("Use a shorter text, or `print`."),
    )


def _wrong_steps(failed: Failed, command: str) -> Explanation:
    kind = str(failed.problem.details.get("type") or "")
    if kind in ("function", "builtin_function_or_method", "method", "Command"):
        return _told(
            failed,
            "call_without_brackets",
            _("Brackets are missing"),
            _("`{command}` needs a number, but got a function.", command=command),
            _("Put `()` behind the function's name."),
        )
    return _told(
        failed,
        "wrong_steps",
        _("How many?"),
        _("`{command}` needs a number, but got {kind}.", command=command, kind=kind_of_value(kind)),
        _("Write something like `{command}(3)`.", command=command),
    )


def _direction(failed: Failed, command: str) -> Explanation:
    wanted = failed.problem.details.get("wanted")
    quoted = str(failed.problem.details.get("value") or "").strip("'\"")
    swapped = failed.text.replace(quoted, str(wanted), 1) if wanted and failed.text.count(quoted) == 1 else None
    return _told(
        failed,
        "unknown_direction",
        _("Which way is that?"),
        _("`{command}` does not know the way `{value}`.", command=command, value=_value(failed)),
        _("Did you mean `{wanted}`?", wanted=code(wanted)) if wanted else _("Use `north`, `east`, `south` or `west`."),
        swapped,
    )


def _thing(failed: Failed, command: str) -> Explanation:
    wanted = failed.problem.details.get("wanted")
    quoted = str(failed.problem.details.get("value") or "").strip("'\"")
    swapped = failed.text.replace(quoted, str(wanted), 1) if wanted and failed.text.count(quoted) == 1 else None
    things = [thing for thing in failed.context.things if thing != "hero"][:1]
    return _told(
        failed,
        "unknown_thing",
        _("What is that?"),
        _("`{command}` does not know the thing `{value}`.", command=command, value=_value(failed)),
        _('Did you mean `"{wanted}"`?', wanted=code(wanted))
        if wanted
        else _('Try a thing from the map, like `"{thing}"`.', thing=things[0])
        if things
        else _("Use a thing from the map."),
        swapped,
    )


def _not_text(failed: Failed, command: str) -> Explanation:
    return _told(
        failed,
        "not_text",
        _("`{command}` needs text", command=command),
        _(
            "`{value}` is {kind}, but a word in quotes is needed.",
            value=_value(failed),
            kind=kind_of_value(str(failed.problem.details.get("type") or "")),
        ),
        _("Write something like `{example}`.", example=_example(failed, command)),
    )


_FAULTS: dict[str, Callable[[Failed, str], Explanation]] = {
    "too_many": _too_many,
    "too_few": _too_few,
    "unknown_keyword": _unknown_keyword,
    "text_steps": _text_steps,
    "fraction_steps": _fraction,
    "negative_steps": _negative,
    "wrong_steps": _wrong_steps,
    "too_big": _too_big,
    "too_long": _too_long,
    "unknown_direction": _direction,
    "unknown_thing": _thing,
    "not_text": _not_text,
}
