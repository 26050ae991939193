"""Names that come from somewhere else: other languages, other games, and toolboxes that were not imported."""

import re

from pyland.explain.explanation import Explanation, Fix
from pyland.explain.plain import BUILTINS, TOOLBOXES
from pyland.explain.syntax.foreign import no_end
from pyland.explain.unknown import TEXT_TAKERS, WAY_TAKERS, Unknown
from pyland.explain.wording import code, tell
from pyland.text import _

_CONSTANTS = {
    "true": "True",
    "false": "False",
    "none": "None",
    "null": "None",
    "nil": "None",
    "nothing": "None",
    "undefined": "None",
    "TRUE": "True",
    "FALSE": "False",
    "NONE": "None",
    "yes": "True",
    "no": "False",
}


_FROM_TOOLBOX = {
    "randint": "random",
    "choice": "random",
    "shuffle": "random",
    "randrange": "random",
    "uniform": "random",
    "sqrt": "math",
    "pi": "math",
    "floor": "math",
    "ceil": "math",
    "sin": "math",
    "cos": "math",
    "sleep": "time",
}


OTHER_WORDS = {
    "println": "print",
    "printf": "print",
    "echo": "print",
    "puts": "print",
    "write": "print",
    "display": "print",
    "log": "print",
    "console": "print",
    "length": "len",
    "size": "len",
    "count": "len",
    "string": "str",
    "integer": "int",
    "number": "int",
    "random": "random",
    "speak": "say",
    "talk": "say",
    "tell": "say",
    "sleep": "wait",
    "pause": "wait",
    "delay": "wait",
    "raw_input": "input",
    "go_east": "move_east",
    "go_west": "move_west",
    "go_north": "move_north",
    "go_south": "move_south",
    "walk_east": "move_east",
    "walk_west": "move_west",
    "walk_north": "move_north",
    "walk_south": "move_south",
    "move_right": "move_east",
    "move_left": "move_west",
    "move_up": "move_north",
    "move_down": "move_south",
    "step_forward": "move_forward",
    "forward": "move_forward",
    "go_forward": "move_forward",
    "walk": "move_forward",
    "move_ahead": "move_forward",
    "go": "move_forward",
    "turn_back": "turn_around",
    "jump": "",
    "step": "move_forward",
    "chop": "cut",
    "slash": "cut",
    "hack": "cut",
    "shove": "push",
    "shovel": "dig",
    "open": "use",
    "open_door": "use",
    "pull": "use",
    "press": "use",
    "activate": "use",
    "interact": "use",
    "grab": "pick_up",
    "take": "pick_up",
    "collect": "pick_up",
    "drop": "put_down",
    "place": "put_down",
    "hand": "give",
    "yell": "shout",
    "scream": "shout",
    "inventory": "bag",
    "radar": "scan",
}
"""Words that people use, and the commands or functions that are meant; "" where there is nothing like it."""


_DIRECTIONS = {
    "up": "north",
    "down": "south",
    "forward": "ahead",
    "forwards": "ahead",
    "front": "ahead",
    "back": "behind",
    "backward": "behind",
    "backwards": "behind",
}
_ENDS = frozenset({"end", "endif", "endfor", "endwhile", "done", "fi", "wend"})
_NUMBERS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def number_word(unknown: Unknown) -> Explanation | None:
    """`move_east(three)`"""
    if unknown.name.lower() not in _NUMBERS or unknown.called or unknown.taker in TEXT_TAKERS:
        return None
    number = str(_NUMBERS.index(unknown.name.lower()))
    return tell(
        "number_word",
        _("Numbers are written with digits"),
        _("I do not know `{name}` on line {line}.", name=unknown.name, line=unknown.line),
        _("Write `{number}`.", number=number),
        line=unknown.line,
        cols=unknown.cols,
        fix=unknown.replaced(number),
    )


def other_constant(unknown: Unknown) -> Explanation | None:
    right = _CONSTANTS.get(unknown.name)
    if right is None or unknown.called:
        return None
    if unknown.taker in TEXT_TAKERS and unknown.name in ("yes", "no", "nothing"):
        return None
    return tell(
        "capitals",
        _("Small and capital letters matter"),
        _("Python writes `{right}`, not `{name}`.", right=right, name=unknown.name),
        _("Change it on line {line}.", line=unknown.line),
        line=unknown.line,
        cols=unknown.cols,
        fix=unknown.replaced(right),
    )


def not_imported(unknown: Unknown) -> Explanation | None:
    """A module, or something from one, that was not imported."""
    name = unknown.name
    if name in TOOLBOXES and unknown.behind.startswith("."):
        line = f"import {name}"
        fix = (
            Fix(1, unknown.lines[0], f"{line}\n{unknown.lines[0]}")
            if not unknown.lines[0].startswith(("#!", '"""', "'''", "from __"))
            else None
        )
        return tell(
            "missing_import",
            _("`{name}` must be imported", name=name),
            _("Line {line} uses `{name}`, but it was not brought in.", line=unknown.line, name=name),
            _("Write `{code}` at the very top.", code=line),
            line=unknown.line,
            cols=unknown.cols,
            fix=fix,
        )
    if name in _FROM_TOOLBOX and not (name == "sleep" and "wait" in unknown.context.commands):
        box = _FROM_TOOLBOX[name]
        return tell(
            "missing_import",
            _("`{name}` must be imported", name=name),
            _("`{name}` is in Python's toolbox `{box}`.", name=name, box=box),
            _("Write `from {box} import {name}` at the very top.", box=box, name=name),
            line=unknown.line,
            cols=unknown.cols,
        )
    return None


_PRINTS = re.compile(r"(?:console\.log|System\.out\.print(?:ln)?|Console\.Write(?:Line)?|document\.write)(?=\s*\()")


def other_print(unknown: Unknown) -> Explanation | None:
    """`console.log("hello")`"""
    found = _PRINTS.match(unknown.text, unknown.col)
    if not found:
        return None
    return tell(
        "other_word",
        _("Here it is called `print`"),
        _("`{word}` is another language.", word=found[0]),
        _("Write `print` instead."),
        line=unknown.line,
        cols=found.span(),
        fix=unknown.replaced("print", *found.span()),
    )


def other_word(unknown: Unknown) -> Explanation | None:
    right = OTHER_WORDS.get(unknown.name.lower())
    usable = right and (right in unknown.context.commands or right in BUILTINS)
    if not right or not usable or not (unknown.called or unknown.behind == ""):
        return None
    return tell(
        "other_word",
        _("Here it is called `{right}`", right=right),
        _("I do not know `{name}` on line {line}.", name=code(unknown.name), line=unknown.line),
        _("Try `{right}`.", right=right),
        line=unknown.line,
        cols=unknown.cols,
        # Which way is sure; what `forward` or `go` meant is not.
        fix=unknown.replaced(right) if right.startswith("move_") and right != "move_forward" else None,
    )


def other_direction(unknown: Unknown) -> Explanation | None:
    """`face(up)`"""
    right = _DIRECTIONS.get(unknown.name.lower())
    if right is None or right not in unknown.context.words or unknown.called or unknown.taker not in WAY_TAKERS:
        return None
    return tell(
        "other_word",
        _("Here it is called `{right}`", right=right),
        _("I do not know the way `{name}` on line {line}.", name=code(unknown.name), line=unknown.line),
        _("Write `{right}`.", right=right),
        line=unknown.line,
        cols=unknown.cols,
        fix=unknown.replaced(right),
    )


def note_behind(unknown: Unknown) -> Explanation | None:
    """`move_east() // then`: for Python a division, by a name that nobody made."""
    found = re.match(r"\s*[^\W\d][\w.]*\s*\([^()]*\)\s*(//)\s*$", unknown.text[: unknown.col])
    if not found or not re.fullmatch(r"[\w\s.,!?]*", unknown.behind):
        return None
    start, end = found.span(1)
    return tell(
        "slash_comment",
        _("A note begins with `#`"),
        _("`{sign}` is how other languages begin a note.", sign="//"),
        _("Write `#` instead of `{sign}`.", sign="//"),
        line=unknown.line,
        cols=(start, end),
        fix=unknown.replaced("#", start, end),
    )


def end_alone(unknown: Unknown) -> Explanation | None:
    """`end` below a block."""
    if unknown.name.lower() not in _ENDS or unknown.text.strip().rstrip(";") != unknown.name:
        return None
    return no_end(unknown.line, unknown.text[: unknown.col], unknown.name)
