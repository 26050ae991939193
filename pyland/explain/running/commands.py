"""Commands used wrongly: too much or too little in the brackets, or the wrong thing."""

import re
from collections.abc import Callable

from pyland.explain.explanation import Explanation
from pyland.explain.running.choosing import nobody_chose, none_of_the_answers
from pyland.explain.running.counts import too_few, too_many
from pyland.explain.running.failed import Failed
from pyland.explain.running.given import refused_value
from pyland.explain.running.used import COUNTS, example, opposite_of, swapped_once, told, value_of
from pyland.explain.wording import code, kind_of_value
from pyland.text import _


def command_used_wrongly(failed: Failed) -> Explanation | None:
    """A "CommandError" problem, by its fault."""
    details = failed.problem.details
    explain = _FAULTS.get(str(details.get("fault")))
    if explain is None:
        return None
    return refused_value(failed) or explain(failed, str(details.get("command") or ""))


def _unknown_keyword(failed: Failed, command: str) -> Explanation:
    parameter, wanted = failed.problem.details.get("parameter"), failed.problem.details.get("wanted")
    return told(
        failed,
        "unknown_input",
        _("`{command}` has no `{word}`", command=command, word=code(parameter)),
        _("`{word}=` means nothing to `{command}`.", word=code(parameter), command=command),
        _("Did you mean `{wanted}=`?", wanted=code(wanted)) if wanted else _("Write only the value, without a name."),
        swapped_once(failed, rf"\b{parameter}(?=\s*=)", str(wanted)) if wanted else None,
    )


def _text_steps(failed: Failed, command: str) -> Explanation:
    value = value_of(failed)
    digits = re.fullmatch(r'"\s*(\d+)\s*"', value)
    if digits:
        fixed = re.sub(rf"""(['"])\s*{digits[1]}\s*\1""", digits[1], failed.text)
        once = len(re.findall(rf"""['"]\s*{digits[1]}\s*['"]""", failed.text)) == 1
        if not once:
            return _number_as_text(failed, command, value)
        return told(
            failed,
            "text_steps",
            _("A number has no quotes"),
            _("`{value}` in quotes is text, but `{command}` needs a number.", value=value, command=command),
            _("Write `{command}({number})`.", command=command, number=digits[1]),
            fixed,
        )
    number = COUNTS.get(value.strip('" ').lower())
    if number is not None:
        return told(
            failed,
            "text_steps",
            _("A number in digits"),
            _("`{value}` is a word, and `{command}` needs a number.", value=value, command=command),
            _("Write `{command}({number})`.", command=command, number=number),
            swapped_once(failed, rf"""(?<=\()\s*(["']){re.escape(value.strip('"'))}\1\s*(?=\))""", str(number)),
        )
    return told(
        failed,
        "text_steps",
        _("How many?"),
        _("`{command}` needs a number, but got the text `{value}`.", command=command, value=value),
        _("Write something like `{command}(3)`.", command=command),
    )


def _number_as_text(failed: Failed, command: str, value: str) -> Explanation:
    """`move_east(read())`, `move_east(steps)`, where the text looks like a number."""
    found = re.search(rf"\b{command}\s*\(\s*([^\W\d]\w*(?:\s*\([^()]*\))?)\s*\)", failed.text)
    new = f"{command}(int({found[1]}))" if found else ""
    return told(
        failed,
        "text_steps",
        _("A text is no number"),
        _("`{inside}` is the text `{value}`, but `{command}` needs a number.", inside=code(found[1], 24), value=value,
          command=command)
        if found
        else _("`{value}` in quotes is text, but `{command}` needs a number.", value=value, command=command),
        _("Write `{call}`.", call=code(new)) if found else _("Turn it into a number with `int()`."),
        failed.text[: found.start()] + new + failed.text[found.end() :] if found else None,
    )


def _fraction(failed: Failed, command: str) -> Explanation:
    return told(
        failed,
        "fraction_steps",
        _("Whole turns only") if command == "wait" else _("Whole steps only"),
        _("`{command}` cannot do `{value}`: that is not a whole number.", command=command, value=value_of(failed)),
        _("Use a whole number, like `{command}(2)`.", command=command),
    )


def _negative(failed: Failed, command: str) -> Explanation:
    opposite = opposite_of(failed, command)
    number = str(failed.problem.details.get("value") or "").lstrip("-")
    usable = opposite is not None and number.isdigit()
    return told(
        failed,
        "negative_steps",
        _("A negative number is not possible"),
        _("`{command}` cannot do `{value}`: that is less than 0.", command=command, value=value_of(failed)),
        _("To go the other way, use `{opposite}({number})`.", opposite=opposite, number=number)
        if usable
        else _("Use a number from 0 up."),
        swapped_once(failed, rf"\b{command}\s*\(\s*-\s*{number}\s*\)", f"{opposite}({number})") if usable else None,
    )


def _too_big(failed: Failed, command: str) -> Explanation:
    most = failed.problem.details.get("wanted") or 1000
    return told(
        failed,
        "too_big",
        _("That is too far"),
        _("`{command}` can see at most {most} steps far.", command=command, most=most)
        if failed.problem.details.get("parameter") == "radius"
        else _("`{command}` can do at most {most} at once.", command=command, most=most),
        _("Use a smaller number."),
    )


def _too_long(failed: Failed, command: str) -> Explanation:
    details = failed.problem.details
    return told(
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
        return told(
            failed,
            "call_without_brackets",
            _("Brackets are missing"),
            _("`{command}` needs a number, but got a function.", command=command),
            _("Put `()` behind the function's name."),
        )
    return told(
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
    if quoted.startswith("<"):
        return _no_way(failed, command)
    if failed.problem.details.get("type") != "str":
        return told(
            failed,
            "unknown_direction",
            _("Which way is that?"),
            _("`{command}` wants a way in its brackets, but `{value}` is {kind}.", command=command,
              value=value_of(failed), kind=kind_of_value(str(failed.problem.details.get("type")))),
            _("Use `north`, `east`, `south` or `west`."),
        )
    if command in ("look", "ground") and quoted in failed.context.things:
        return _thing_for_a_way(failed, command, quoted)
    if quoted.lower() == wanted:
        return told(
            failed,
            "unknown_direction",
            _("Ways have small letters"),
            _("`{command}` does not know `{value}`, because of its big letters.", command=command,
              value=value_of(failed)),
            _("Write `{wanted}`.", wanted=code(f'"{wanted}"')),
            swapped,
        )
    return told(
        failed,
        "unknown_direction",
        _("Which way is that?"),
        _("`{command}` does not know the way `{value}`.", command=command, value=value_of(failed)),
        _("Did you mean `{wanted}`?", wanted=code(wanted)) if wanted else _("Use `north`, `east`, `south` or `west`."),
        swapped,
    )


def _thing_for_a_way(failed: Failed, command: str, thing: str) -> Explanation:
    """`look("tree")`"""
    right = f'{command}() == "{thing}"'
    alone = re.search(rf"""\b{command}\s*\(\s*(["']){re.escape(thing)}\1\s*\)(?!\s*[=!<>])""", failed.text)
    return told(
        failed,
        "unknown_direction",
        _("A way, not a thing"),
        _("`{command}` wants a way in its brackets. It tells you what is there.", command=command),
        _("To ask for a thing, write `{right}`.", right=code(right)),
        failed.text[: alone.start()] + right + failed.text[alone.end() :] if alone else None,
    )


def _no_way(failed: Failed, command: str) -> Explanation:
    """`can_move(move_east)`"""
    found = re.search(rf"\b{command}\s*\(\s*[^\W\d]\w*_([^\W\d]\w*)(?:\s*\(\s*\))?\s*\)", failed.text)
    call = f"{command}({found[1]})" if found and found[1] in failed.context.words else ""
    return told(
        failed,
        "unknown_direction",
        _("Which way is that?"),
        _("`{command}` wants a way in its brackets, not a command.", command=command),
        _("Write `{call}`.", call=call) if call else _("Use `north`, `east`, `south` or `west`."),
        failed.text[: found.start()] + call + failed.text[found.end() :] if found and call else None,
    )


def _thing(failed: Failed, command: str) -> Explanation:
    wanted = failed.problem.details.get("wanted")
    quoted = str(failed.problem.details.get("value") or "").strip("'\"")
    swapped = failed.text.replace(quoted, str(wanted), 1) if wanted and failed.text.count(quoted) == 1 else None
    if command == "give" and _is_somebody(failed, quoted):
        return _swapped(failed)
    things = [thing for thing in failed.context.here if thing not in failed.context.bodies][:1]
    return told(
        failed,
        "unknown_thing",
        _("What is that?"),
        _("`{command}` does not know the thing `{value}`.", command=command, value=value_of(failed)),
        _('Did you mean `"{wanted}"`?', wanted=code(wanted))
        if wanted
        else _('Try a thing from the map, like `"{thing}"`.', thing=things[0])
        if things
        else _("Use a thing from the map."),
        swapped,
    )


def _is_somebody(failed: Failed, word: str) -> bool:
    people = (*failed.context.undriven, *failed.context.bodies)
    return word.casefold() in (name.casefold() for name in people)


def _swapped(failed: Failed) -> Explanation:
    """`give("rosa", "apple")`"""
    text = r"""("[^"]*"|'[^']*')"""
    found = re.search(rf"\bgive\s*\(\s*{text}\s*,\s*{text}\s*\)", failed.text)
    call = f"give({found[2]}, {found[1]})" if found else 'give("apple", "Rosa")'
    return told(
        failed,
        "swapped_inputs",
        _("First what, then to whom"),
        _("`give` wants the thing first, and then who gets it."),
        _("Write `{call}`.", call=code(call)),
        failed.text[: found.start()] + call + failed.text[found.end() :] if found else None,
    )


def _not_text(failed: Failed, command: str) -> Explanation:
    if failed.problem.details.get("type") == "body":
        return told(
            failed,
            "not_text",
            _("A name in quotes, please"),
            _("`{command}` wants the name as text.", command=command),
            _("Write something like `{example}`.", example=example(failed, command)),
        )
    return told(
        failed,
        "not_text",
        _("`{command}` needs text", command=command),
        _(
            "`{value}` is {kind}, but a word in quotes is needed.",
            value=value_of(failed),
            kind=kind_of_value(str(failed.problem.details.get("type") or "")),
        ),
        _("Write something like `{example}`.", example=example(failed, command)),
    )


_FAULTS: dict[str, Callable[[Failed, str], Explanation]] = {
    "too_many": too_many,
    "too_few": too_few,
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
    "nobody_chooses": nobody_chose,
    "no_such_choice": none_of_the_answers,
}
