"""Names that mean nothing, in or around a command that is written with more than it takes."""

import re

from pyland.explain.explanation import Explanation
from pyland.explain.unknown import DEEDS, Unknown
from pyland.explain.wording import code, tell
from pyland.text import _

_WAYS = ("east", "west", "north", "south", "left", "right", "up", "down", "forward")


def deed_with_a_name(unknown: Unknown) -> Explanation | None:
    """`cut(vine)`"""
    found = re.search(r"([^\W\d]\w*)\s*\(\s*$", unknown.text[: unknown.col])
    if not found or found[1] not in DEEDS or found[1] not in unknown.context.commands or unknown.behind[:1] != ")":
        return None
    command, end = found[1], unknown.text.index(")", unknown.end_col) + 1
    return tell(
        "too_many_inputs",
        _("`{command}` needs empty brackets", command=command),
        _("`{command}` works with what is in front of you. You need not name it.", command=command),
        _("Write `{command}()`.", command=command),
        line=unknown.line,
        cols=(found.start(), end),
        fix=unknown.replaced(f"{command}()", found.start(), end),
    )


def asked_by_name(unknown: Unknown) -> Explanation | None:
    """`ask(lou, "How many?")`"""
    found = re.match(r"""\s*,\s*("[^"]*"|'[^']*')\s*\)""", unknown.text[unknown.end_col :])
    before = re.search(r"\bask\s*\(\s*$", unknown.text[: unknown.col])
    if not found or not before or "ask" not in unknown.context.commands:
        return None
    call = f"ask({found[1]})"
    start, end = before.start(), unknown.end_col + found.end()
    return tell(
        "too_many_inputs",
        _("Too much for `{command}`", command="ask"),
        _("`ask` finds by itself who is next to you. You need not name them."),
        _("Write only the question: `{call}`.", call=code(call)),
        line=unknown.line,
        cols=(start, end),
        fix=unknown.replaced(call, start, end),
    )


def opened(unknown: Unknown) -> Explanation | None:
    """`open(door)`"""
    before = re.search(r"\bopen\s*\(\s*$", unknown.text[: unknown.col])
    here = "use" in unknown.context.commands and "open" not in unknown.scopes.all_names
    if not before or not here or unknown.behind[:1] != ")":
        return None
    start, end = before.start(), unknown.text.index(")", unknown.end_col) + 1
    return tell(
        "other_word",
        _("Here it is called `{right}`", right="use"),
        _("`open` is for files, and there are none here."),
        _("To open what is in front of you, write `use()`."),
        line=unknown.line,
        cols=(start, end),
        fix=unknown.replaced("use()", start, end),
    )


def glued_command(unknown: Unknown) -> Explanation | None:
    """`robot_move_east(5)` and `push_east()`"""
    if not unknown.called:
        return None
    body, _sign, command = unknown.name.partition("_")
    if body in unknown.context.bodies and command in unknown.context.commands:
        return tell(
            "missing_point",
            _("A point is missing"),
            _("Between `{body}` and `{command}` comes a point.", body=body, command=command),
            _("Write `{name}`.", name=f"{body}.{command}"),
            line=unknown.line,
            cols=unknown.cols,
            fix=unknown.replaced(f"{body}.{command}"),
        )
    deed = next((deed for deed in sorted(DEEDS) if unknown.name.startswith(f"{deed}_")), None)
    if deed is None or deed not in unknown.context.commands or unknown.name[len(deed) + 1 :] not in _WAYS:
        return None
    empty = re.match(r"\s*\(\s*\)", unknown.text[unknown.end_col :])
    return tell(
        "unknown_command",
        _("I don't know `{name}()`", name=code(unknown.name)),
        _("`{command}` works with what is in front of you, so no way stands in its name.", command=deed),
        _("Write `{command}()`.", command=deed),
        line=unknown.line,
        cols=unknown.cols,
        fix=unknown.replaced(deed) if empty else None,
    )
