"""Commands without their brackets, with text around them, or two of them on one line."""

import re
from collections.abc import Iterator
from itertools import pairwise

from pyland.explain.explanation import Explanation
from pyland.explain.pieces import Piece
from pyland.explain.plain import HEADS, KEYWORDS
from pyland.explain.syntax.broken import Broken
from pyland.explain.wording import code, tell
from pyland.source.lexer import Kind
from pyland.text import _
from pyland.words import nearest

_FILLERS = frozenset(
    {"call", "run", "do", "please", "then", "now", "go", "the", "and", "hero", "command", "execute", "just", "to"}
)
_UNITS = r"(?:\s*(?:times?|steps?|x|tiles?|turns?|squares?|seconds?))?"


_ANGLE = re.compile(r"\(?\s*\d+\s*(?:degrees?|deg|°)\s*\)?", re.IGNORECASE)
"""How far Scratch turns; here it is always a quarter."""


def no_brackets(broken: Broken) -> Explanation | None:
    """`move_east 3`, `print "hi"`, `say hello`, `print x + 1`"""
    text, line = broken.code_of(broken.line), broken.pieces(broken.line)
    rest = broken.text(broken.line)[len(text) :]
    for name, after in pairwise(line):
        if not (name.is_name and name.kind != "call" and broken.can_call(name.text)) or after.is_sign(
            ")", ".", ",", "="
        ):
            continue
        inner = text[name.end :].strip()
        for inside, tail in _inside(broken, inner):
            new = f"{text[: name.end]}({inside}){tail}{rest}"
            if broken.works(broken.line, new):
                return tell(
                    "missing_brackets",
                    _("`{name}` needs brackets", name=name.text),
                    _("What `{name}` works with stands in round brackets.", name=name.text),
                    _("Write `{call}`.", call=code(f"{_before_point(text, name)}{name.text}({inside})")),
                    line=broken.line,
                    cols=(name.start, len(text)),
                    fix=broken.fix(broken.line, new),
                )
    return None


def _before_point(text: str, name: Piece) -> str:
    """Whose command it is, with the point: `robot.`"""
    found = re.search(r"[^\W\d]\w*\s*\.\s*$", text[: name.start])
    return found[0] if found else ""


def _inside(broken: Broken, inner: str) -> Iterator[tuple[str, str]]:
    """What may belong into the brackets, and what comes behind them."""
    plain = inner.rstrip(";.")
    if _ANGLE.fullmatch(plain):
        yield "", ""
    number = re.fullmatch(rf"(?:(?:x|by|for|times)\s*)?(\d+){_UNITS}\s*(?:\(\))?", plain)
    if number:
        yield number[1], ""
    names = re.findall(r"[^\W\d]\w*", plain)
    phrase = '"' not in plain and "'" not in plain and any(not broken.knows(name) for name in names)
    if phrase and not re.search(r"[()\[\]=<>*]", plain):
        yield f'"{plain}"', ""
    if plain.count(")") > plain.count("("):
        yield plain[: plain.rindex(")")], plain[plain.rindex(")") :]
    yield plain, ""
    if plain.endswith(":"):
        yield plain[:-1].rstrip(), ":"
    if plain.endswith("()"):
        yield plain[:-2].strip(), ""
    if plain.endswith(")"):
        yield plain[:-1], ""


def number_first(broken: Broken) -> Explanation | None:
    """`3.move_east()`, `3 * move_east`, `3 move_east`"""
    text = broken.code_of(broken.line)
    found = re.match(r"^(\s*)(\d+)\s*[.x*]?\s*(?:times\s+)?([^\W\d]\w*)\s*(?:\(\s*\))?$", text)
    if not found or not broken.can_call(found[3]):
        return None
    new = f"{found[1]}{found[3]}({found[2]})"
    if not broken.works(broken.line, new):
        return None
    return tell(
        "number_first",
        _("The command comes first"),
        _("How often or how far stands in the brackets behind the command."),
        _("Write `{call}`.", call=code(new)),
        line=broken.line,
        cols=(len(found[1]), len(text)),
        fix=broken.fix(broken.line, new),
    )


_JOINERS = frozenset({"then", "next", "&", "and"})


def two_on_a_line(broken: Broken) -> Explanation | None:
    """`move_east() move_north()`, `move_east() then move_north()`, `x = 5 y = 6`"""
    text = broken.text(broken.line)
    for before, piece in _neighbours(broken):
        joined = before.text in _JOINERS
        if not (_starts_anew(broken, piece) and (joined or _is_complete(broken, before, piece))):
            continue
        first = text[: before.start if joined else piece.start].rstrip().rstrip(",.")
        new = f"{first}\n{broken.indent(broken.line)}{text[piece.start :]}"
        if broken.works(broken.line, new):
            return tell(
                "two_on_a_line",
                _("One thing on each line"),
                _("Line {line} holds two instructions.", line=broken.line),
                _("Start a new line before `{code}`.", code=code(text[piece.start :], 25)),
                line=broken.line,
                cols=(piece.start, piece.end),
                # Behind `if ...:` it is not known whether the second one belongs to it.
                fix=None if broken.pieces(broken.line)[0].text in HEADS else broken.fix(broken.line, new),
            )
    return None


def else_on_the_line(broken: Broken) -> Explanation | None:
    """`if can_move(): move_east() else: turn_left()`"""
    text = broken.text(broken.line)
    found = re.match(r"^(\s*)(if\b.+?:\s*\S.*?)[\s;]+((else|elif)\b.*:.*)$", text)
    if not found or not broken.works(broken.line, f"{found[1]}{found[2]}\n{found[1]}{found[3]}"):
        return None
    return tell(
        "two_on_a_line",
        _("`{word}` gets its own line", word=found[4]),
        _("On line {line}, `{word}` stands behind the `if`.", line=broken.line, word=found[4]),
        _("Start a new line before `{word}`.", word=found[4]),
        line=broken.line,
        cols=found.span(4),
        fix=broken.fix(broken.line, f"{found[1]}{found[2]}\n{found[1]}{found[3]}"),
    )


_VALUES_OF = frozenset({"len", "sum", "max", "min", "int", "str", "float", "abs", "round", "sorted", "list"})
"""Functions that only give a value: nobody begins an instruction with them."""
_BEGINNERS = frozenset({"if", "for", "while", "def", "return", "import", "break", "from"})


def _starts_anew(broken: Broken, piece: Piece) -> bool:
    return piece.text in _BEGINNERS or piece.is_name and (broken.can_call(piece.text) or _gets_value(broken, piece))


def _is_complete(broken: Broken, before: Piece, piece: Piece) -> bool:
    """Whether what stands before `piece` may be a whole instruction: not a lone name, as in `my name = 3`."""
    if broken.pieces(broken.line)[0].text == "return" and piece.text in _VALUES_OF:
        return False
    if before.is_name and before.start == len(broken.indent(broken.line)) and _gets_value(broken, piece):
        return False
    return before.is_sign(")", ",", ".") or before.kind in (Kind.NUMBER, Kind.TEXT, Kind.NAME, Kind.CONSTANT)


def _neighbours(broken: Broken) -> Iterator[tuple[Piece, Piece]]:
    line = broken.pieces(broken.line)
    depth = 0
    for before, piece in pairwise(line):
        depth += before.is_sign("(", "[", "{") - before.is_sign(")", "]", "}")
        if depth == 0:
            yield before, piece


def _gets_value(broken: Broken, piece: Piece) -> bool:
    return re.match(r"\s*=(?!=)", broken.text(piece.line)[piece.end :]) is not None


def behind_a_call(broken: Broken) -> Explanation | None:
    """`move_east() 3`, `move_east()3`, `move_east(3) steps`"""
    text = broken.code_of(broken.line)
    found = re.match(rf"^(\s*)([^\W\d]\w*)\s*\(\s*\)\s*[*x,]?\s*(\d+){_UNITS}\s*(?:\(\))?$", text)
    if found and broken.can_call(found[2]):
        new = f"{found[1]}{found[2]}({found[3]})"
        if broken.works(broken.line, new):
            return tell(
                "behind_a_call",
                _("The number goes into the brackets"),
                _("`{number}` stands behind the brackets of `{name}`.", number=found[3], name=found[2]),
                _("Write `{call}`.", call=code(new)),
                line=broken.line,
                cols=found.span(3),
                fix=broken.fix(broken.line, new),
            )
    return None


def text_behind_a_call(broken: Broken) -> Explanation | None:
    """`say() "Hello"`"""
    text = broken.code_of(broken.line)
    found = re.match(r"""^(\s*)([^\W\d]\w*)\s*\(\s*\)\s*("[^"]*"|'[^']*'|\w+)\s*$""", text)
    if not found or not broken.can_call(found[2]) or not (found[3][0] in "'\"" or found[3] in broken.made):
        return None
    new = f"{found[1]}{found[2]}({found[3]})"
    return tell(
        "behind_a_call",
        _("It goes into the brackets"),
        _("`{value}` stands behind the brackets of `{name}`, not between them.", value=code(found[3], 24),
          name=found[2]),
        _("Write `{call}`.", call=code(new)),
        line=broken.line,
        cols=found.span(3),
        fix=broken.fix(broken.line, new),
    )  # fmt: skip


def words_behind(broken: Broken) -> Explanation | None:
    """`move_east() please`"""
    text = broken.code_of(broken.line)
    found = re.match(r"^(\s*[^\W\d]\w*\s*\([^()]*\))\s*([^\W\d].*|[^\w\s#].*)$", text)
    if not found or found[2][:1] in "+-*/=.,[(":
        return None
    if not broken.works(broken.line, found[1]):
        return None
    return tell(
        "behind_a_call",
        _("There is something left over"),
        _("Line {line} is complete before `{rest}`.", line=broken.line, rest=code(found[2], 25)),
        _("Take `{rest}` away, or begin a note with `#`.", rest=code(found[2], 25)),
        line=broken.line,
        cols=found.span(2),
        fix=broken.fix(broken.line, f"{found[1]}  # {found[2].lstrip('# ')}"),
    )


_NO_POINT = r"\s*(?:->|=>|~>|::|\.\.|[-:;>/\\])\s*"


def missing_point(broken: Broken) -> Explanation | None:
    """`hero move_east()`, `hero->move_east()`"""
    text = broken.text(broken.line)
    for body, command in _bodies_and_commands(broken):
        new = f"{text[: body.end]}.{text[command.start :]}"
        if broken.works(broken.line, new):
            call = new[body.start :].rstrip()
            return tell(
                "missing_point",
                _("A point is missing"),
                _("Between `{body}` and `{command}` comes a point.", body=body.text, command=command.text),
                _("Write `{call}`.", call=code(call)),
                line=broken.line,
                cols=(body.start, command.end),
                fix=broken.fix(broken.line, new),
            )
    return None


def _bodies_and_commands(broken: Broken) -> Iterator[tuple[Piece, Piece]]:
    """Each body with the command behind it, where nothing or a wrong sign stands between them."""
    line, text = broken.pieces(broken.line), broken.text(broken.line)
    for place, body in enumerate(line):
        if body.text not in broken.context.bodies:
            continue
        for command in line[place + 1 : place + 4]:
            between = text[body.end : command.start]
            if command.is_name and broken.can_call(command.text):
                if not between.strip() or re.fullmatch(_NO_POINT, between):
                    yield body, command
                break


def before_a_call(broken: Broken) -> Explanation | None:
    """`call move_east()`, `please say("hi")`"""
    text = broken.text(broken.line)
    line = broken.pieces(broken.line)
    words = [piece.text for piece in line]
    for count in (1, 2):
        if len(line) <= count or not line[count].is_name or not broken.can_call(line[count].text):
            continue
        new = broken.indent(broken.line) + text[line[count].start :]
        odd = " ".join(words[:count])
        fits = all(piece.is_word for piece in line[:count]) and not KEYWORDS & set(words[:count])
        if fits and not any(map(broken.knows, words[:count])) and broken.works(broken.line, new):
            return tell(
                "before_a_call",
                _("Begin with the command"),
                _("I do not know `{odd}` in front of `{name}`.", odd=code(odd), name=line[count].text),
                _("Write only `{call}`.", call=code(new)),
                line=broken.line,
                cols=(line[0].start, line[count - 1].end),
                fix=broken.fix(broken.line, new),
            )
    return None


def in_two_words(broken: Broken) -> Explanation | None:
    """`move east()`, `turn left`, `move-forward 3`: the underscore is missing."""
    text = broken.code_of(broken.line)
    rest = broken.text(broken.line)[len(text) :]
    bodies = "|".join(map(re.escape, broken.context.bodies)) or "(?!)"
    found = re.match(
        rf"^(\s*(?:if\s+|while\s+|not\s+|\w+\s*=\s*)*(?:(?:{bodies})\s*\.\s*)?)"
        r"([^\W\d]\w*)[ .\-]+([^\W\d]\w*)\s*(.*)$",
        text,
    )
    if not found:
        return None
    commands = (*broken.context.commands, *broken.context.all_commands, *(name for name in broken.made if "_" in name))
    joined = f"{found[2]}_{found[3]}".lower()
    right = joined if joined in commands else nearest(joined, commands, limit=1)
    if right is None or found[2] in commands:
        return None
    tail = found[4]
    number = re.fullmatch(rf"\(?\s*(\d+)?{_UNITS}\s*\)?\s*(?:\(\))?", tail)
    if _ANGLE.fullmatch(tail):
        number, tail = None, "()"
    ways = [
        f"{found[1]}{right}({number[1] or ''})" if number else f"{found[1]}{right}{tail}",
        f"{found[1]}{right}(){tail}",
    ]
    new = broken.first_working(broken.line, (way + rest for way in ways))
    if new is None:
        return None
    return tell(
        "in_two_words",
        _("The name has an underscore"),
        _("It is called `{right}`, with an underscore and no space.", right=right),
        _("Write `{call}`.", call=code(new)),
        line=broken.line,
        cols=(found.start(2), found.end(3)),
        fix=broken.fix(broken.line, new),
    )


EXPLAINERS = (
    missing_point,
    in_two_words,
    number_first,
    behind_a_call,
    text_behind_a_call,
    no_brackets,
    before_a_call,
    else_on_the_line,
    two_on_a_line,
)
LATE = (words_behind,)
