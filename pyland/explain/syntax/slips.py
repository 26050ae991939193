"""Slips that look like another mistake to a quick eye, so they are asked for before it."""

import re
from itertools import pairwise

from pyland.explain.explanation import Explanation
from pyland.explain.pieces import CLOSERS, Piece
from pyland.explain.syntax.broken import Broken, Explainer
from pyland.explain.syntax.groups import groups_of
from pyland.explain.wording import code, tell
from pyland.source.lexer import Kind
from pyland.text import _

_DIGITS_FIRST = re.compile(r"(?<![\w.])(\d+)(_*[^\W\d]\w*)(?=\s*(?:=(?!=)|\+=|-=|in\b))")
_SPOKEN = {"1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth", "5th": "fifth"}


def digit_first(broken: Broken) -> Explanation | None:
    """`1st = "Mara"`, `for 2nd in row:`: a name that begins with a digit"""
    text = broken.text(broken.line)
    for found in _DIGITS_FIRST.finditer(broken.code_of(broken.line)):
        begins = not text[: found.start()].strip(" (") or re.search(r"(?:for|,)\s*$", text[: found.start()])
        new = f"{text[: found.start()]}x_{found[0]}{text[found.end() :]}"
        if begins and _mended(broken, found[0], new):
            right = _SPOKEN.get(found[0][:3], "")
            right = right + found[0][3:] if right else f"{found[2].strip('_')}_{found[1]}"
            return tell(
                "digit_first",
                _("A name starts with a letter"),
                _("`{name}` on line {line} begins with a digit. No name can do that.", name=code(found[0]),
                  line=broken.line),
                _("Call it something like `{right}`, everywhere.", right=code(right)),
                line=broken.line,
                cols=found.span(),
            )  # fmt: skip
    return None


def _mended(broken: Broken, name: str, new: str) -> bool:
    """Whether reading goes on with a name that begins with a letter, on this line and wherever else it stands."""
    others = {
        number: re.sub(rf"(?<![\w.]){name}\b", f"x_{name}", text)
        for number, text in enumerate(broken.lines, 1)
        if number != broken.line and re.search(rf"(?<![\w.]){name}\b", text)
    }
    return broken.works(broken.line, new) or broken.works(broken.line, new, *others.items())


def words_in_a_row(broken: Broken) -> Explanation | None:
    """`["rope", old map, "torch"]`: words of a text between commas, without their quotes"""
    text = broken.text(broken.line)
    for group in groups_of(broken.pieces(broken.line)):
        parts = [part for part in group.filled if all(piece.is_word for piece in part) and not _means(broken, part)]
        longest = [part for part in parts if len(part) > 1]
        beside = len(group.filled) > 1 or group.opener.text == "["
        if not longest or not beside or group.opener.text == "{":
            continue
        new = text
        for part in reversed(parts):
            new = f'{new[: part[0].start]}"{new[part[0].start : part[-1].end]}"{new[part[-1].end :]}'
        if not broken.works(broken.line, new):
            continue
        start, end = longest[0][0].start, longest[0][-1].end
        words = text[start:end]
        return tell(
            "missing_quotes",
            _("Text needs quotes"),
            _("`{words}` looks like text. Words that are text have quotes around them.", words=code(words, 24)),
            _("Write `{right}`.", right=code(f'"{words}"')),
            line=broken.line,
            cols=(start, end),
            fix=broken.fix(broken.line, new),
        )
    return None


_JOINING = frozenset({"if", "else", "for", "in", "and", "or", "not", "is", "lambda", "await", "yield"})


def _means(broken: Broken, part: list[Piece]) -> bool:
    """Whether words mean something in a program: the names of it, or words that join two values."""
    words = {piece.text for piece in part}
    if words & _JOINING:
        return True
    return all(word in broken.made or word in broken.known_words for word in words) or (
        len(part) == 1 and broken.knows(part[0].text)
    )


_POINTED = re.compile(r"(?<![\w.)\]\"'])<([^<>=]*,[^<>=]*|)>(?!\w)")


def pointed_brackets(broken: Broken) -> Explanation | None:
    """`numbers = <4, 8, 15>`"""
    text = broken.text(broken.line)
    found = _POINTED.search(text)
    new = f"{text[: found.start()]}[{found[1]}]{text[found.end() :]}" if found else ""
    if not found or not broken.works(broken.line, new):
        return None
    return tell(
        "wrong_brackets",
        _("A list has square brackets"),
        _("On line {line}, `<` and `>` stand around a list.", line=broken.line),
        _("Write `{right}`.", right=code(f"[{found[1]}]")),
        line=broken.line,
        cols=found.span(),
        fix=broken.fix(broken.line, new),
    )


_COMPARES = ("<", ">", "<=", ">=", "==", "!=")


def two_questions(broken: Broken) -> Explanation | None:
    """`if age > 7 age < 14:`: nothing between two questions"""
    line, text = broken.pieces(broken.line), broken.text(broken.line)
    if not line or line[0].text not in ("if", "elif", "while"):
        return None
    for index in range(2, len(line) - 1):
        before, piece = line[index - 1], line[index]
        asked = any(other.is_sign(*_COMPARES) for other in line[1:index])
        asks = any(other.is_sign(*_COMPARES) for other in line[index:])
        ends = before.kind in (Kind.NAME, Kind.NUMBER, Kind.TEXT, Kind.CONSTANT) or before.is_sign(")", "]")
        if not (asked and asks and ends and piece.is_name):
            continue
        new = f"{text[: before.end]} and {text[piece.start :]}"
        if any(broken.works(broken.line, way) for way in broken.with_colon(broken.line, new)):
            return tell(
                "two_questions",
                _("A word is missing"),
                _("Nothing stands between `{first}` and `{second}` on line {line}.", line=broken.line,
                  first=code(text[line[1].start : before.end], 16), second=code(_until_colon(text[piece.start :]), 16)),
                _("Write `and` there if both must be true, or `or` if one is enough."),
                line=broken.line,
                cols=(before.start, piece.end),
            )  # fmt: skip
    return None


def _until_colon(text: str) -> str:
    return text.split(":")[0]


_WEB = {"&gt;": ">", "&lt;": "<", "&quot;": '"', "&#39;": "'", "&apos;": "'", "&nbsp;": " ", "&amp;": "&"}


def from_the_web(broken: Broken) -> Explanation | None:
    """`while fuel &gt; 0:`, as it is copied from a web page"""
    text = broken.text(broken.line)
    odd = next((odd for odd in _WEB if odd in text), None)
    if odd is None:
        return None
    new = text
    for written, right in _WEB.items():
        new = new.replace(written, right)
    if not broken.works(broken.line, new):
        return None
    start = text.index(odd)
    return tell(
        "from_the_web",
        _("This was copied from a web page"),
        _("There, `{odd}` stands for `{right}`. Python does not know that.", odd=odd, right=_WEB[odd]),
        _("Write `{right}` on line {line}.", right=_WEB[odd], line=broken.line),
        line=broken.line,
        cols=(start, start + len(odd)),
        fix=broken.fix(broken.line, new),
    )


def closed_in_wrong_order(broken: Broken) -> Explanation | None:
    """`max([len(one), len(two))]`"""
    text = broken.text(broken.line)
    for first, second in pairwise(broken.pieces(broken.line)):
        if not (first.is_sign(*CLOSERS) and second.is_sign(*CLOSERS) and first.text != second.text):
            continue
        swapped = second.text + text[first.end : second.start] + first.text
        new = text[: first.start] + swapped + text[second.end :]
        if broken.works(broken.line, new):
            return tell(
                "wrong_order",
                _("These brackets close crosswise"),
                _("The bracket that was opened last must be closed first. On line {line} it is the other way.",
                  line=broken.line),
                _("Write `{right}`, not `{wrong}`.", right=swapped, wrong=text[first.start : second.end]),
                line=broken.line,
                cols=(first.start, second.end),
                fix=broken.fix(broken.line, new),
            )  # fmt: skip
    return None


def comma_twice(broken: Broken) -> Explanation | None:
    """`["milk", "bread",, "jam"]`"""
    text = broken.text(broken.line)
    for first, second in pairwise(broken.pieces(broken.line)):
        new = text[: first.end] + text[second.end :]
        if first.is_sign(",") and second.is_sign(",") and broken.works(broken.line, new):
            return tell(
                "extra_sign",
                _("One comma too many"),
                _("Nothing stands between two commas on line {line}.", line=broken.line),
                _("Take one `,` away."),
                line=broken.line,
                cols=(first.start, second.end),
                fix=broken.fix(broken.line, new),
            )
    return None


def points_in_range(broken: Broken) -> Explanation | None:
    """`for i in range(1..5):`"""
    text = broken.text(broken.line)
    found = re.search(r"\brange\s*\(\s*([\w]+)\s*(\.\.\.?|-|:|;|to|bis)\s*(\w+)\s*\)", text)
    new = f"{text[: found.end(1)]}, {text[found.start(3) :]}" if found else ""
    if not found or found[2] == "-" or not broken.works(broken.line, new):
        return None
    return tell(
        "wrong_separator",
        _("A comma goes here"),
        _("Between the two numbers of `range` comes a comma, not `{sign}`.", sign=found[2]),
        _("Write `range({first}, {last})`. It stops before {last}.", first=found[1], last=found[3]),
        line=broken.line,
        cols=found.span(2),
        fix=broken.fix(broken.line, new),
    )


def arrow_for_point(broken: Broken) -> Explanation | None:
    """`cat->meow()`, as other languages write it"""
    text = broken.text(broken.line)
    found = re.search(r"(?<=\w)\s*->\s*(?=[^\W\d]\w*\s*\()", text)
    new = f"{text[: found.start()]}.{text[found.end() :]}" if found else ""
    if not found or re.match(r"\s*def\b", text) or not broken.works(broken.line, new):
        return None
    owner = re.search(r"\w+$", text[: found.start()])
    if owner and owner[0] in broken.context.bodies:
        return None  # Told with the names of the body and of its command.
    return tell(
        "wrong_sign",
        _("Python has a point here"),
        _("Between a thing and what it can do, other languages write `->`. Python writes a point."),
        _("Write `.` on line {line}.", line=broken.line),
        line=broken.line,
        cols=found.span(),
        fix=broken.fix(broken.line, new),
    )


_PLACE = re.compile(r"(?<![\w.])([^\W\d]\w*)\s?\.(\d+)(?!\w)")


def point_for_place(broken: Broken) -> Explanation | None:
    """`row.1`, where the second thing of a list is meant"""
    text = broken.text(broken.line)
    for found in _PLACE.finditer(text):
        new = f"{text[: found.start()]}{found[1]}[{found[2]}]{text[found.end() :]}"
        if found[1] in broken.made and not broken.can_call(found[1]) and broken.works(broken.line, new):
            return tell(
                "wrong_brackets",
                _("A place has square brackets"),
                _("Behind `{name}` on line {line} stands a point and a number.", name=found[1], line=broken.line),
                _("Write `{right}` for that place in `{name}`.", right=f"{found[1]}[{found[2]}]", name=found[1]),
                line=broken.line,
                cols=found.span(),
                fix=broken.fix(broken.line, new),
            )
    return None


def two_joins(broken: Broken) -> Explanation | None:
    """`if warm and or sunny:`"""
    text = broken.text(broken.line)
    for first, second in pairwise(broken.pieces(broken.line)):
        new = text[: second.start] + text[second.end :].lstrip(" ")
        joins = first.text in ("and", "or") and second.text in ("and", "or")
        if joins and any(broken.works(broken.line, way) for way in broken.with_colon(broken.line, new)):
            return tell(
                "two_joins",
                _("One word too many"),
                _("On line {line} stand `{first}` and `{second}` side by side.", line=broken.line, first=first.text,
                  second=second.text),
                _("Use `and` if both must be true, or `or` if one is enough."),
                line=broken.line,
                cols=(first.start, second.end),
            )  # fmt: skip
    return None


_DECIMAL = re.compile(r"(?<![\w.])(\d+),\s?(0\d+)(?![\w.])")


def decimal_comma(broken: Broken) -> Explanation | None:
    """`price = 2,05`: two comma oh five"""
    text = broken.text(broken.line)
    for found in _DECIMAL.finditer(text):
        new = f"{text[: found.start()]}{found[1]}.{found[2]}{text[found.end() :]}"
        if broken.works(broken.line, new):
            return tell(
                "decimal_comma",
                _("A point, not a comma"),
                _("`{number}` on line {line} has a comma. Python writes numbers with a point.", number=code(found[0]),
                  line=broken.line),
                _("Write `{right}`.", right=f"{found[1]}.{found[2]}"),
                line=broken.line,
                cols=found.span(),
                fix=broken.fix(broken.line, new),
            )  # fmt: skip
    return None


EXPLAINERS: tuple[Explainer, ...] = (
    digit_first,
    words_in_a_row,
    pointed_brackets,
    two_questions,
    from_the_web,
    closed_in_wrong_order,
    comma_twice,
    points_in_range,
    arrow_for_point,
    point_for_place,
    two_joins,
    decimal_comma,
)
