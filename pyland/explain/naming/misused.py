"""Names that mean nothing, in or around a command that is written with more than it takes."""

import re

from pyland.explain.explanation import Explanation
from pyland.explain.naming.unknown import DEEDS, TEXT_TAKERS, Unknown
from pyland.explain.wording import code, tell
from pyland.text import _

_GOES = frozenset({"move", "go", "walk", "run", "step", "travel", "head", "steer", "goto", "go_to", "walk_to"})
_COMPASS = {"up": "north", "down": "south", "right": "east", "left": "west"}
_WALKED_ON = re.compile(r"(?:collect|pick|pick_?up|get|take|grab)_?(?:the_)?(?:gem|coin|key|diamond)s?", re.I)
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


def whole_command(unknown: Unknown) -> Explanation | None:
    """`move(east)`, `turn(left)`, `go("up", 3)`: the way stands in the brackets, not in the name."""
    found = re.match(r"""\s*\(\s*(['"]?)([^\W\d]\w*)\1\s*(?:,\s*(\d+)\s*)?\)""", unknown.text[unknown.end_col :])
    if not found:
        return None
    way, low = found[2].lower(), unknown.name.lower()
    ways = [f"{low}_{way}"]
    if low in _GOES:
        ways += [f"move_{way}", f"move_{_COMPASS.get(way, way)}"]
    command = next((one for one in ways if one in unknown.context.commands), None)
    if command is None:
        return None
    call = f"{command}({found[3] or ''})"
    return tell(
        "unknown_command",
        _("I don't know `{name}()`", name=code(unknown.name)),
        _("Which way is part of the command's name: `{command}`.", command=command),
        _("Write `{call}`.", call=call),
        line=unknown.line,
        cols=(unknown.col, unknown.end_col + found.end()),
        fix=unknown.replaced(call, unknown.col, unknown.end_col + found.end()),
    )


def walked_on(unknown: Unknown) -> Explanation | None:
    """`collect_gem()`: some things come along by themselves."""
    if not unknown.called or not (_WALKED_ON.fullmatch(unknown.name) or unknown.name.lower() == "collect"):
        return None
    if not any(command.startswith("move_") for command in unknown.context.commands):
        return None
    return tell(
        "unknown_command",
        _("I don't know `{name}()`", name=code(unknown.name)),
        _("Gems, coins and keys come along when somebody walks on them."),
        _("Walk there. For other things, there is `{command}()`.", command="pick_up")
        if "pick_up" in unknown.context.commands
        else _("Walk there, and take `{name}` away.", name=code(unknown.name)),
        line=unknown.line,
        cols=unknown.cols,
    )


def number_in_the_name(unknown: Unknown) -> Explanation | None:
    """`move_east_3()`"""
    return said_in_the_name(unknown) if unknown.name[-1:].isdigit() else None


def said_in_the_name(unknown: Unknown) -> Explanation | None:
    """`say_hello()`, `can_move_east()`: what belongs into the brackets stands in the name."""
    empty = re.match(r"\s*\(\s*\)", unknown.text[unknown.end_col :])
    known = [command for command in unknown.context.commands if unknown.name.startswith(f"{command}_")]
    if not empty or not known:
        return None
    command = max(known, key=len)
    rest = unknown.name[len(command) + 1 :]
    inside = _in_brackets(command, rest)
    if inside is None:
        return None
    call = f"{command}({inside})"
    return tell(
        "unknown_command",
        _("I don't know `{name}()`", name=code(unknown.name)),
        _("The command is `{command}`. What it works with stands in its brackets.", command=command)
        if inside
        else _("`{command}` works with what is in front of you. You need not name it.", command=command),
        _("Write `{call}`.", call=code(call)),
        line=unknown.line,
        cols=(unknown.col, unknown.end_col + empty.end()),
        fix=unknown.replaced(call, unknown.col, unknown.end_col + empty.end()),
    )


def said_in_one_word(unknown: Unknown) -> Explanation | None:
    """`sayhello()`, `printscore()`"""
    found = re.fullmatch(r"(say|print|shout)_?([^\W\d_]\w{2,})", unknown.name, re.IGNORECASE)
    empty = re.match(r"\s*\(\s*\)", unknown.text[unknown.end_col :])
    if not found or not empty or found[1].lower() not in ("print", *unknown.context.commands):
        return None
    command, rest = found[1].lower(), found[2]
    call = f"{command}({rest})" if rest in unknown.scopes.all_names else f'{command}("{rest.replace("_", " ")}")'
    return tell(
        "unknown_command",
        _("I don't know `{name}()`", name=code(unknown.name)),
        _("The command is `{command}`. What it works with stands in its brackets.", command=command),
        _("Write `{call}`.", call=code(call)),
        line=unknown.line,
        cols=(unknown.col, unknown.end_col + empty.end()),
        fix=unknown.replaced(call, unknown.col, unknown.end_col + empty.end()),
    )


def _in_brackets(command: str, rest: str) -> str | None:
    """What stands in the brackets of `command`, or None when it is not sure what `rest` meant."""
    if command in DEEDS:
        return ""
    if rest.isdigit():
        return rest if command.startswith("move_") or command == "wait" else None
    if command == "can_move" and rest in ("forward", "ahead", "on"):
        return ""
    if command in ("can_move", "look", "face", "ground"):
        way = _COMPASS.get(rest, rest) if rest in ("up", "down") else rest
        return f'"{way}"' if way in _WAYS else None
    return f'"{rest.replace("_", " ")}"' if command in TEXT_TAKERS and command != "give" else None
