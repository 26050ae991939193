"""Right sort, wrong value: `int("abc")`, places that are not there, keys that are not there, division by zero."""

import ast
import re

from pyland.explain.explanation import Explanation
from pyland.explain.names import meant_by
from pyland.explain.running.failed import Failed
from pyland.explain.wording import code, tell
from pyland.text import _, plural


def no_number(failed: Failed) -> Explanation | None:
    """`int("abc")`"""
    found = failed.matched(r"invalid literal for int\(\) with base \d+: (['\"])(.*)\1") or failed.matched(
        r"could not convert string to float: (['\"])(.*)\1"
    )
    if not found:
        return None
    text, name = found[2], "int" if "int()" in failed.problem.message else "float"
    if re.search(r"\bask\s*\(", failed.text) and re.search(r"[^\W\d]\s+\w", text):
        return _other_answer(failed, text)
    if re.fullmatch(r"[^\W\d]\w*\(.*\)", text) and text.split("(")[0] in failed.context.commands:
        return _command_in_quotes(failed, text)
    if not text.strip():
        message = _("`{name}()` got an empty text, and that is no number.", name=name)
    else:
        message = _("`{name}()` cannot make a number out of `{text}`.", name=name, text=code(text, 20))
    pointed = re.fullmatch(r"\s*-?\d*[.,]\d+\s*", text)
    hint = _("Use only digits, like `12`.")
    if pointed:
        hint = (
            _("For numbers with a point, use `float()`.") if "." in text else _("Python writes a point, not a comma.")
        )
    return tell("no_number", _("That is no number"), message, hint, line=failed.line, cols=failed.cols)


def _other_answer(failed: Failed, text: str) -> Explanation:
    """`int(ask("..."))` where the answer is a sentence: it may tell what to ask, so it is told whole."""
    return tell(
        "no_number",
        _("That answer is no number"),
        _("The answer was `{text}`.", text=code(text, 160)),
        _("Perhaps the question has to be another one."),
        line=failed.line,
        cols=failed.cols,
    )


def _command_in_quotes(failed: Failed, text: str) -> Explanation:
    """`crabs = "read()"` and then `int(crabs)`"""
    made = next((node.lineno for node in ast.walk(failed.tree or ast.Module([], []))
                 if isinstance(node, ast.Constant) and node.value == text), failed.line)  # fmt: skip
    return tell(
        "command_in_quotes",
        _("A command has no quotes"),
        _("`{text}` in quotes is only text, so it cannot do anything.", text=code(text)),
        _("Take the quotes around `{text}` away.", text=code(text)),
        line=made,
        cols=failed.cols if made == failed.line else None,
    )


def other_values(failed: Failed) -> Explanation | None:
    """The other complaints about values that beginners meet."""
    found = failed.matched(r"not enough values to unpack \(expected (?:at least )?(\d+), got (\d+)\)")
    if found:
        return _unpacking(failed, int(found[1]), int(found[2]))
    found = failed.matched(r"too many values to unpack \(expected (\d+)")
    if found:
        return _unpacking(failed, int(found[1]), None)
    if failed.matched(r"not in list|not in tuple|x not in"):
        return tell(
            "not_in_list",
            _("That is not in the list"),
            _("Line {line} looks for something that the list does not hold.", line=failed.line or 1),
            _("Ask first with `if ... in ...:`."),
            line=failed.line,
            cols=failed.cols,
        )
    if failed.matched(r"substring not found"):
        return tell(
            "not_in_text",
            _("That is not in the text"),
            _("Line {line} looks for letters that the text does not hold.", line=failed.line or 1),
            _("Ask first with `if ... in ...:`."),
            line=failed.line,
            cols=failed.cols,
        )
    if failed.matched(r"(max|min)\(\).*empty"):
        return tell(
            "empty_list",
            _("The list is empty"),
            _("There is no biggest or smallest when the list is empty."),
            _("Put something into the list first."),
            line=failed.line,
            cols=failed.cols,
        )
    return _numbers(failed)


def _numbers(failed: Failed) -> Explanation | None:
    if failed.matched(r"empty range"):
        return tell(
            "empty_range",
            _("Smaller number first"),
            _("There is no number to choose from on line {line}.", line=failed.line or 1),
            _("Put the smaller number first, like `randint(1, 6)`."),
            line=failed.line,
            cols=failed.cols,
        )
    if failed.matched(r"range\(\) arg 3 must not be zero"):
        return tell(
            "zero_step",
            _("`range` cannot count by 0"),
            _("The third number of `range` says how far each step goes."),
            _("Use `1` or another number."),
            line=failed.line,
            cols=failed.cols,
        )
    if failed.matched(r"math domain error|expected a (?:non|posi)"):
        return tell(
            "math_domain",
            _("There is no answer to that"),
            _("The sum on line {line} has no answer for this number.", line=failed.line or 1),
            _("Is the number smaller than 0?"),
            line=failed.line,
            cols=failed.cols,
        )
    return None


def _unpacking(failed: Failed, names: int, values: int | None) -> Explanation:
    loop = next(iter(failed.nodes(ast.For)), None)
    if values is None:
        message = plural(
            "There is only {count} name before `{sign}`, but more values behind it.",
            "There are only {count} names before `{sign}`, but more values behind it.",
            names,
            sign="in" if loop else "=",
        )
    else:
        message = plural(
            "There is {count} value for {names} names.",
            "There are {count} values for {names} names.",
            values,
            names=names,
        )
    return tell(
        "unpacking",
        _("Names and values do not match"),
        message,
        _("`scan` tells three things each time: `for thing, x, y in scan():`.")
        if loop and re.search(r"\bscan\s*\(", failed.source(loop.iter))
        else _("Use just as many names as there are values."),
        line=failed.line,
        cols=failed.cols,
    )


def no_place(failed: Failed) -> Explanation | None:
    """`gems[3]` of three gems."""
    if failed.matched(r"pop from empty|Cannot choose from an empty"):
        return tell(
            "empty_list",
            _("The list is empty"),
            _("Line {line} wants something from a list, but there is nothing left in it.", line=failed.line or 1),
            _("Ask first how long it is with `len()`."),
            line=failed.line,
            cols=failed.cols,
        )
    for node in failed.nodes(ast.Subscript):
        if not isinstance(node.value, ast.Name):
            continue
        name, size = node.value.id, _size(failed, node.value.id)
        place = failed.value(node.slice.id) if isinstance(node.slice, ast.Name) else failed.source(node.slice)
        if size is None or place is None or not re.fullmatch(r"-?\d{1,9}", place):
            continue
        if -size <= int(place) < size:
            continue
        return _place(failed, node, name, size, place)
    return tell(
        "no_place",
        _("That place is not there"),
        _("Line {line} asks for a place that the list does not have.", line=failed.line or 1),
        _("The first place is 0, the last is one less than `len()`."),
        line=failed.line,
        cols=failed.cols,
    )


def _place(failed: Failed, node: ast.Subscript, name: str, size: int, place: str) -> Explanation:
    if size == 0:
        return tell(
            "no_place",
            _("`{name}` is empty", name=code(name)),
            _("There is nothing in `{name}`, so it has no place {place}.", name=code(name), place=place),
            _("Put something into it first."),
            line=failed.line,
            cols=failed.span(node),
        )
    return tell(
        "no_place",
        _("`{name}` has no place {place}", name=code(name), place=place),
        plural(
            "`{name}` has {count} thing, and I count from 0.",
            "`{name}` has {count} things, and I count from 0.",
            size,
            name=code(name),
        ),
        _("The last one is `{name}[{last}]`.", name=code(name), last=size - 1),
        line=failed.line,
        cols=failed.span(node),
    )


def _size(failed: Failed, name: str) -> int | None:
    """How many things a list or text holds, when its value is shown whole."""
    try:
        value = ast.literal_eval(failed.value(name) or "")
    except (ValueError, SyntaxError, MemoryError, RecursionError, TypeError):
        return None
    return len(value) if isinstance(value, list | str | tuple) else None


def no_key(failed: Failed) -> Explanation | None:
    """`prices["aple"]`"""
    key = str(failed.problem.details.get("key", failed.problem.message))
    plain = key.strip("'\"")
    node = next((n for n in failed.nodes(ast.Subscript) if isinstance(n.value, ast.Name)), None)
    name = node.value.id if node is not None and isinstance(node.value, ast.Name) else ""
    try:
        value = ast.literal_eval(failed.value(name) or "")
    except (ValueError, SyntaxError, MemoryError, RecursionError, TypeError):
        value = None
    keys = [str(word) for word in value] if isinstance(value, dict) else []
    meant = meant_by(plain, keys)
    return tell(
        "no_key",
        _("`{key}` is not in there", key=code(plain, 20)),
        _("`{name}` has no key `{key}`.", name=code(name), key=code(key, 20))
        if name
        else _("Line {line} looks for the key `{key}`.", line=failed.line or 1, key=code(key, 20)),
        _('Did you mean `"{meant}"`?', meant=code(meant)) if meant else _("Look how the key is spelt."),
        line=failed.line,
        cols=failed.cols,
    )


def by_zero(failed: Failed) -> Explanation | None:
    """`x / 0`"""
    zeros = [name.id for name in failed.nodes(ast.Name) if re.fullmatch(r"-?0(\.0)?", failed.value(name.id) or "")]
    if zeros:
        return tell(
            "by_zero",
            _("Nothing can be divided by 0"),
            _("`{name}` is 0 on line {line}, and nobody can divide by 0.", name=code(zeros[0]), line=failed.line or 1),
            _("Ask first: `if {name} != 0:`.", name=code(zeros[0])),
            line=failed.line,
            cols=failed.cols,
        )
    return tell(
        "by_zero",
        _("Nothing can be divided by 0"),
        _("Line {line} divides by 0, and that has no answer.", line=failed.line or 1),
        _("Look at the number behind `/`, `//` or `%`."),
        line=failed.line,
        cols=failed.cols,
    )


VALUES = (no_number, other_values)
