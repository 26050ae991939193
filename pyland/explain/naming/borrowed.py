"""Names that come from somewhere else: other languages, other games, and toolboxes that were not imported."""

import ast
import re

from pyland.explain.explanation import Explanation, Fix
from pyland.explain.naming.languages import in_english
from pyland.explain.naming.otherwords import FROM_TOOLBOX, OTHER_WORDS, SURE
from pyland.explain.naming.toolboxes import GIVEN, boxes_with, member_meant, other_name
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


def not_imported(unknown: Unknown) -> Explanation | None:
    """A toolbox, or something from one, that was not imported."""
    box = _toolbox(unknown)
    if box is not None:
        return _import_box(unknown, box)
    found = FROM_TOOLBOX.get(unknown.name.lower())
    if found is None or (unknown.name.lower() != unknown.name and unknown.name != found[1]) or not _fits(unknown):
        return None
    box, right = found
    if right == "sleep" and "wait" in unknown.context.commands:
        return None
    return _from_box(unknown, box, right)


def _toolbox(unknown: Unknown) -> str | None:
    """The toolbox whose name stands before a point: `random.randint(1, 6)`, `Math.floor(3.5)`."""
    low = unknown.name.lower()
    if not unknown.behind.startswith(".") or low in unknown.scopes.all_names:
        return None
    if low not in GIVEN:
        near, part = nearest(low, GIVEN), re.match(r"\.\s*([^\W\d]\w*)", unknown.behind)
        return near if near and part and part[1] in GIVEN[near] and near not in unknown.scopes.all_names else None
    return low if unknown.name == low or low in ("math", "random", "time", "string") else None


def _fits(unknown: Unknown) -> bool:
    """Whether it is used like something from a toolbox: with brackets, or as a number where that is one."""
    right = FROM_TOOLBOX[unknown.name.lower()][1]
    decorates = unknown.text[: unknown.col].strip() == "@" or right in ("Enum", "Counter", "deque", "dataclass")
    return unknown.called or right == "pi" or decorates


def _import_box(unknown: Unknown, box: str) -> Explanation:
    line = f"import {box}"
    part = re.match(r"\.\s*([^\W\d]\w*)", unknown.behind)
    if part and part[1] not in GIVEN[box]:
        box = next(iter(boxes_with(part[1])), box)
        line = f"import {box}"
    right = (other_name(box, part[1]) or _spelt(box, part[1])) if part else None
    if unknown.name == box and (part is None or part[1] in GIVEN[box] or right is None):
        return tell(
            "missing_import",
            _("`{name}` must be imported", name=box),
            _("Line {line} uses `{name}`, but it was not brought in.", line=unknown.line, name=box),
            _("Write `{code}` at the very top.", code=line),
            line=unknown.line,
            cols=unknown.cols,
            fix=at_the_top(unknown, line),
        )
    return tell(
        "missing_import",
        _("`{name}` must be imported", name=box),
        _("In Python it is called `{call}`, and `{box}` has to be brought in.",
          call=f"{box}.{right or (part[1] if part else '')}", box=box),
        _("Write `{code}` at the very top.", code=line),
        line=unknown.line,
        cols=unknown.cols,
    )  # fmt: skip


def _spelt(box: str, name: str) -> str | None:
    return name if name in GIVEN[box] else nearest(name, GIVEN[box])


def _from_box(unknown: Unknown, box: str, right: str) -> Explanation:
    """Something from a toolbox; that may be imported already."""
    if any(re.match(rf"\s*import\s+(?:\w+\s*,\s*)*{box}\b(?!\s+as\b)", line) for line in unknown.lines):
        return tell(
            "missing_import",
            _("It is in `{box}`", box=box),
            _("`{name}` belongs to the toolbox `{box}`, so that name comes first.", name=unknown.name, box=box),
            _("Write `{call}`.", call=f"{box}.{right}"),
            line=unknown.line,
            cols=unknown.cols,
            fix=unknown.replaced(f"{box}.{right}"),
        )
    line = f"from {box} import {right}"
    return tell(
        "missing_import",
        _("`{name}` must be imported", name=right),
        _("`{name}` is in Python's toolbox `{box}`.", name=right, box=box)
        if right == unknown.name
        else _("For `{name}` there is `{right}` in Python's toolbox `{box}`.", name=unknown.name, right=right, box=box),
        _("Write `{code}` at the very top.", code=line)
        if right == unknown.name
        else _("Write `{code}` at the very top, and use `{right}`.", code=line, right=right),
        line=unknown.line,
        cols=unknown.cols,
        fix=at_the_top(unknown, line) if right == unknown.name else None,
    )


def at_the_top(unknown: Unknown, line: str) -> Fix | None:
    """A new first line; None where something else has to come first."""
    first = unknown.lines[0]
    if first.startswith(("#!", '"""', "'''", "from __")):
        return None
    return Fix(1, first, f"{line}\n{first}")


def toolbox_called(unknown: Unknown) -> Explanation | None:
    """`random(1, 6)`, without an `import`."""
    if not unknown.called or unknown.name not in ("random", "datetime", "math"):
        return None
    call = next((node for node in unknown.calls if node.args), None) or next(iter(unknown.calls), None)
    member = member_meant(unknown.name, call) if call else None
    return tell(
        "missing_import",
        _("`{name}` is a toolbox", name=unknown.name),
        _("`{name}` has to be brought in first. What is in it stands behind a point.", name=unknown.name),
        _("Write `import {name}` at the top, and here `{name}.{member}(...)`.", name=unknown.name,
          member=member or "..."),
        line=unknown.line,
        cols=unknown.cols,
    )  # fmt: skip


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
        return _from_box(unknown, "random", "randint")
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
