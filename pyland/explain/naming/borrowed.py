"""Names that come from somewhere else: other languages and other games."""

import ast
import re

from pyland.explain.explanation import Explanation
from pyland.explain.naming.imports import from_box
from pyland.explain.naming.languages import in_english
from pyland.explain.naming.otherwords import OTHER_WORDS, SURE
from pyland.explain.naming.unknown import TEXT_TAKERS, WAY_TAKERS, Unknown
from pyland.explain.plain import BUILTINS
from pyland.explain.syntax.foreign import no_end
from pyland.explain.wording import code, tell
from pyland.text import _
from pyland.words import nearest

_CONSTANTS = {
    "true": "True", "false": "False", "none": "None", "TRUE": "True", "FALSE": "False", "NONE": "None",
    "null": "None", "nil": "None", "nothing": "None", "undefined": "None", "Null": "None", "NULL": "None",
    "Nothing": "None", "Nil": "None", "NIL": "None", "nullptr": "None", "yes": "True", "no": "False",
    "YES": "True", "NO": "False", "wahr": "True", "falsch": "False", "vrai": "True", "faux": "False",
}  # fmt: skip
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
    """`true`, `NULL`, `yes`"""
    right = _CONSTANTS.get(unknown.name)
    if right is None or unknown.called or unknown.behind[:1] in (".", "["):
        return None
    spoken = unknown.name.lower() in ("yes", "no", "nothing")
    if spoken and (unknown.taker in TEXT_TAKERS or re.search(r"[=!]=\s*$", unknown.text[: unknown.col])):
        return None
    same = right.lower() == unknown.name.lower()
    return tell(
        "capitals" if same else "other_word",
        _("Small and capital letters matter") if same else _("Here it is called `{right}`", right=right),
        _("Python writes `{right}`, not `{name}`.", right=right, name=unknown.name),
        _("Change it on line {line}.", line=unknown.line),
        line=unknown.line,
        cols=unknown.cols,
        fix=unknown.replaced(right),
    )


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


_STREAMS = {"cout": ("print", "<<"), "cin": ("input", ">>"), "std": ("print", "<<"), "cerr": ("print", "<<")}


def streamed(unknown: Unknown) -> Explanation | None:
    """`cout << "gold: " << gold`, `cin >> age`"""
    found = re.match(r"(\s*)(?:std\s*(?:::|\.)\s*)?(cout|cerr|cin)\s*(<<|>>)\s*(.+?);?\s*$", unknown.text)
    if not found or unknown.name not in _STREAMS:
        return None
    right = _STREAMS[found[2]][0]
    parts = [part.strip() for part in found[4].split(found[3])]
    shown = [part for part in parts if part not in ("endl", "std::endl", r'"\n"')]
    call = f"print({', '.join(shown)})" if right == "print" else f"{parts[0]} = input()"
    return tell(
        "other_word",
        _("Here it is called `{right}`", right=right),
        _("`{word} {sign}` is C++, another language.", word=found[2], sign=found[3]),
        _("Write `{call}`.", call=code(call)),
        line=unknown.line,
        cols=unknown.cols,
        fix=unknown.line_fix(found[1] + call) if right == "print" or len(parts) == 1 else None,
    )


def other_word(unknown: Unknown) -> Explanation | None:
    """`println("hi")`, `walk_east()`, `lenght(word)`"""
    right = _called_here(unknown)
    inputs = re.match(r"\(([^()]*)\)", unknown.behind)
    if right and right.startswith("turn_") and inputs and inputs[1].strip():
        return _angle(unknown, right)
    if right is None or not (unknown.called or unknown.text.strip().rstrip(";") == unknown.name):
        return None
    return tell(
        "other_word",
        _("Here it is called `{right}`", right=right),
        _("I do not know `{name}` on line {line}.", name=code(unknown.name), line=unknown.line),
        _("Write `{right}`.", right=right) if right in SURE else _("Try `{right}`.", right=right),
        line=unknown.line,
        cols=unknown.cols,
        # What `forward` or `go` meant is not sure.
        fix=unknown.replaced(right) if right in SURE and unknown.called else None,
    )


def other_language(unknown: Unknown) -> Explanation | None:
    """`drucke("Hallo")`, `afficher(score)`"""
    right = in_english(unknown.name)
    if right is None or not unknown.called:
        return None
    if right == "randint":
        return from_box(unknown, "random", "randint")
    if right not in unknown.context.commands and right not in BUILTINS:
        return None
    return tell(
        "other_word",
        _("Here it is called `{right}`", right=right),
        _("I do not know `{name}` on line {line}. Commands have English names here.",
          name=code(unknown.name), line=unknown.line),
        _("Write `{right}`.", right=right),
        line=unknown.line,
        cols=unknown.cols,
        fix=unknown.replaced(right) if right in SURE else None,
    )  # fmt: skip


_REPEATS = frozenset({
    "repeat", "loop", "times", "do", "forever", "repeat_times", "repeattimes", "wiederhole", "wiederholen", "repetir",
    "repite", "repeter", "repete", "tekrarla", "tekrar", "powtorz", "ripeti", "herhaal", "iterate", "dotimes",
    "foreach",
})  # fmt: skip


def repeat_called(unknown: Unknown) -> Explanation | None:
    """`repeat(5)`, `loop(3, move_east)`"""
    if not unknown.called or unknown.name.lower() not in _REPEATS:
        return None
    call = next(iter(unknown.calls), None)
    inner = _repeated(unknown, call) if call is not None else None
    match call.args[:1] if call is not None else []:
        case [ast.Constant(value=int(number))]:
            head = f"for i in range({number}):"
        case [ast.Name(id=name)] if name in unknown.scopes.all_names:
            head = f"for i in range({name}):"
        case []:
            head = "while True:"
        case _:
            head = "for i in range(3):"
    return tell(
        "other_word",
        _("Python repeats with `for`") if head.startswith("for") else _("Python repeats with `while`"),
        _("There is no `{name}`. What is repeated stands below a line with a colon.", name=code(unknown.name)),
        _("Write `{head}`, and below it, pushed in, `{inner}`.", head=head, inner=code(inner))
        if inner
        else _("Write `{head}`, and push the lines below in.", head=code(head)),
        line=unknown.line,
        cols=unknown.cols,
    )  # fmt: skip


_STOPS = frozenset({"stop", "end", "finish", "halt", "exit_program", "end_program", "stop_program", "quit_game",
                    "stopp", "terminate", "finished", "fin", "ende", "parar"})  # fmt: skip
_WALLS = frozenset({"wall", "is_wall", "wall_ahead", "blocked", "is_blocked", "front_is_blocked", "wall_in_front",
                    "hits_wall", "iswall", "wallahead", "touching_wall", "at_wall"})  # fmt: skip
_GOALS = frozenset({"goal", "at_goal", "reached_goal", "on_goal", "at_end", "goal_reached", "finish_line", "won"})


def of_other_worlds(unknown: Unknown) -> Explanation | None:
    """`stop()`, `wall_ahead()` and `at_goal()`, as other games have them"""
    low, commands = unknown.name.lower(), unknown.context.commands
    if not unknown.called:
        return None
    if low in _WALLS and "can_move" in commands:
        hint = _("Ask the other way round: `not can_move()`.")
    elif low in _GOALS and "at" in commands:
        hint = _('Ask `at("flag")`.')
    elif low in _STOPS and unknown.text.strip().startswith(unknown.name):
        hint = _("A program ends by itself. To leave a loop, write `break`.")
    else:
        return None
    return tell(
        "unknown_command",
        _("I don't know `{name}()`", name=code(unknown.name)),
        _("Line {line} calls `{name}`, but there is no such command.", line=unknown.line, name=code(unknown.name)),
        hint,
        line=unknown.line,
        cols=unknown.cols,
    )


def _repeated(unknown: Unknown, call: ast.Call) -> str | None:
    """What is done again and again by `repeat(4, move_east)`."""
    match call.args[1:]:
        case [ast.Name(id=name)] if name in unknown.context.commands or name in unknown.scopes.functions:
            return f"{name}()"
        case [ast.Call() as inner]:
            return ast.get_source_segment("\n".join(unknown.lines), inner)
    return None


def _angle(unknown: Unknown, right: str) -> Explanation:
    """`rt(90)`"""
    end = unknown.text.index(")", unknown.end_col) + 1
    return tell(
        "other_word",
        _("Here it is called `{right}`", right=right),
        _("`{command}` always turns a quarter, so its brackets stay empty.", command=right),
        _("Write `{command}()`.", command=right),
        line=unknown.line,
        cols=(unknown.col, end),
        fix=unknown.replaced(f"{right}()", unknown.col, end),
    )


def _called_here(unknown: Unknown) -> str | None:
    """The command or function that is meant by a word, when it can be used."""
    low = unknown.name.lower()
    words = [right for right in (OTHER_WORDS.get(low), OTHER_WORDS.get(low.replace("_", ""))) if right]
    if not words and unknown.called and len(low) >= 5:
        near = nearest(low, OTHER_WORDS, limit=1)
        words = [OTHER_WORDS[near]] if near else []
    usable = (right for right in words if right in unknown.context.commands or right in BUILTINS)
    return next(usable, None)


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
