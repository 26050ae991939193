"""Something missing between two values, or left over at the end of a line."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from pyland.explain.explanation import Explanation
from pyland.explain.pieces import CLOSERS, OPENERS, Piece
from pyland.explain.syntax.broken import Broken
from pyland.explain.wording import code, tell
from pyland.source.lexer import Kind
from pyland.text import _

_VALUES = (Kind.NAME, Kind.CALL, Kind.TEXT, Kind.NUMBER, Kind.CONSTANT)


def missing_comma(broken: Broken) -> Explanation | None:
    """`print("Hi" name)`, `[1 2]`, `move_to(3 4)`"""
    text = broken.text(broken.line)
    pairs = _value_pairs(broken)
    for chosen in (*([pair] for pair in pairs), pairs if len(pairs) > 1 else []):
        new = text
        for before, piece in reversed(chosen):
            new = new[: before.end] + ", " + new[piece.start :]
        if not chosen or not broken.works(broken.line, new):
            continue
        first, second = chosen[0]
        return tell(
            "missing_comma",
            _("A comma is missing"),
            _(
                "Between `{first}` and `{second}` on line {line} comes a comma.",
                first=code(first.text, 20),
                second=code(second.text, 20),
                line=broken.line,
            ),
            _("Put `,` between them."),
            line=broken.line,
            cols=(first.start, second.end),
            fix=broken.fix(broken.line, new),
        )
    return _comma_line_before(broken)


def _value_pairs(broken: Broken) -> list[tuple[Piece, Piece]]:
    """Neighbours inside brackets with nothing between them."""
    pairs: list[tuple[Piece, Piece]] = []
    depth = len(broken.open_before(broken.line))
    for before, piece in pairwise(broken.pieces(broken.line)):
        depth += before.is_sign("(", "[", "{") - before.is_sign(")", "]", "}")
        ends = before.kind in _VALUES or before.is_sign(")", "]", "}")
        if depth > 0 and ends and (piece.kind in _VALUES or piece.is_sign("[", "{")):
            pairs.append((before, piece))
    return pairs


def _comma_line_before(broken: Broken) -> Explanation | None:
    """In a list over several lines, the comma is missing at the end of a line."""
    for line in (broken.line, broken.before(broken.line)):
        if line is None or broken.code_of(line).endswith((",", "(", "[", "{", ":")):
            continue
        body = broken.code_of(line)
        new = body + "," + broken.text(line)[len(body) :]
        if any(opener.line <= line for opener in broken.brackets.open) or line == len(broken.lines):
            continue
        if broken.works(line, new) and not broken.works(line, body + ";"):
            return tell(
                "missing_comma",
                _("A comma is missing"),
                _("The list goes on below line {line}, so this line ends with a comma.", line=line),
                _("Put `,` at the end of line {line}.", line=line),
                line=line,
                cols=(max(len(body) - 1, 0), len(body)),
                fix=broken.fix(line, new),
            )
    return None


def missing_plus(broken: Broken) -> Explanation | None:
    """`x = "Hi" name`, `x = 2 y`: a sign is missing between two values outside of brackets."""
    text = broken.text(broken.line)
    for before, piece in pairwise(broken.pieces(broken.line)):
        ends = before.kind in _VALUES or before.is_sign(")", "]")
        if not (ends and piece.kind in _VALUES):
            continue
        new = text[: before.end] + " + " + text[piece.start :]
        if broken.works(broken.line, new):
            if before.is_sign(")") and broken.can_call(broken.pieces(broken.line)[0].text):
                return _behind(broken, piece)
            return _no_equals(broken, before, piece) or tell(
                "missing_sign",
                _("A sign is missing"),
                _(
                    "There is nothing between `{first}` and `{second}` on line {line}.",
                    first=code(before.text, 20),
                    second=code(piece.text, 20),
                    line=broken.line,
                ),
                _("Put a sign like `==` or `>` between them.")
                if broken.pieces(broken.line)[0].text in ("if", "elif", "while")
                else _("Put a sign like `+` or `==` between them."),
                line=broken.line,
                cols=(before.start, piece.end),
            )
    return None


def _no_equals(broken: Broken, name: Piece, value: Piece) -> Explanation | None:
    """`score 5`, `name "Kim"`: a line that begins with a name and its value"""
    text = broken.text(broken.line)
    new = f"{text[: name.end]} = {text[value.start :]}"
    first = name.start == len(broken.indent(broken.line)) and name.is_name and not broken.can_call(name.text)
    if value.kind is Kind.CALL and not broken.can_call(value.text):
        return None
    if not first or value.text in broken.known_words or not broken.works(broken.line, new):
        return None
    return tell(
        "no_equals",
        _("Is an `=` missing?"),
        _("There is nothing between `{first}` and `{second}` on line {line}.", first=code(name.text, 20),
          second=code(value.text, 20), line=broken.line),
        _("A name gets its value with `=`: `{right}`.", right=code(new)),
        line=broken.line,
        cols=(name.start, value.end),
        fix=broken.fix(broken.line, new),
    )  # fmt: skip


def _behind(broken: Broken, piece: Piece) -> Explanation:
    """`move_east(3) 2`"""
    text, end = broken.text(broken.line), len(broken.code_of(broken.line))
    rest = text[piece.start : end]
    return tell(
        "behind_a_call",
        _("There is something left over"),
        _("Line {line} is complete before `{rest}`.", line=broken.line, rest=code(rest, 25)),
        _("Take `{rest}` away, or begin a note with `#`.", rest=code(rest, 25)),
        line=broken.line,
        cols=(piece.start, end),
        fix=broken.fix(broken.line, text[: piece.start].rstrip() + text[end:]),
    )


_SEPARATORS = (";", "|", "&", "/", ".", ":")


def wrong_separator(broken: Broken) -> Explanation | None:
    """`[1; 2; 3]`, `move_to(3. 4)`, `print("Hi": name)`: another sign where a comma belongs."""
    text = broken.text(broken.line)
    places = list(_separators(broken))
    for sign in _SEPARATORS:
        same = [place for place in places if text[place[0] : place[1]] == sign]
        for chosen in (same, *([place] for place in same)):
            told = chosen and _comma_for(broken, chosen)
            if told:
                return told
    return None


def _separators(broken: Broken) -> Iterator[tuple[int, int]]:
    """Where signs stand between brackets that may be meant as commas."""
    waiting = broken.open_before(broken.line)
    line = broken.pieces(broken.line)
    for index, piece in enumerate(line):
        if piece.is_sign(*OPENERS):
            row = piece.text == "[" and index > 0 and (line[index - 1].is_name or line[index - 1].is_sign(")", "]"))
            waiting.append("place" if row else piece.text)
        elif piece.is_sign(*CLOSERS) and waiting:
            waiting.pop()
        elif waiting and waiting[-1] != "place":
            called = piece.text == "." and index + 1 < len(line) and line[index + 1].start == piece.end
            if piece.is_sign(*_SEPARATORS) and not (piece.text == ":" and waiting[-1] == "{") and not called:
                yield piece.start, piece.end
            elif piece.kind is Kind.NUMBER and piece.text.endswith("."):
                yield piece.end - 1, piece.end


def _comma_for(broken: Broken, places: Sequence[tuple[int, int]]) -> Explanation | None:
    text = new = broken.text(broken.line)
    if any(text[end:].lstrip()[:1] in (")", "]", "}") for _start, end in places):
        return None
    for start, end in reversed(places):
        new = f"{new[:start].rstrip()}, {new[end:].lstrip()}"
    if not broken.works(broken.line, new):
        return None
    start, end = places[0]
    return tell(
        "wrong_separator",
        _("A comma goes here"),
        _("Between two values comes a comma, not `{sign}`.", sign=text[start:end]),
        _("Write `,` on line {line}.", line=broken.line),
        line=broken.line,
        cols=(start, end),
        fix=broken.fix(broken.line, new),
    )


def sign_in_front(broken: Broken) -> Explanation | None:
    """`.move_east()`, `, "b")`: a line that begins with a sign."""
    line, text = broken.pieces(broken.line), broken.text(broken.line)
    if (
        len(line) < 2
        or not line[0].is_sign(*".,;:=+*/%&|<>", "->", "==", ">>", "<<", "//")
        or broken.open_before(broken.line)
    ):
        return None
    named = f"{text[: line[0].start]}x {text[line[0].start :]}"
    if line[0].is_sign("=", "+=", "-=") and broken.works(broken.line, named):
        return _nothing_before(broken, line[0])
    first = next((piece for piece in line if piece.is_word or piece.kind is not Kind.OPERATOR), line[1])
    signs = text[line[0].start : first.start].strip()
    new = text[: line[0].start] + text[first.start :]
    if not broken.works(broken.line, new):
        return None
    return tell(
        "extra_sign",
        _("`{sign}` is too much here", sign=code(signs)),
        _("Line {line} begins with `{sign}`.", sign=code(signs), line=broken.line),
        _("Try line {line} without it.", line=broken.line),
        line=broken.line,
        cols=(line[0].start, line[0].start + len(signs)),
        fix=broken.fix(broken.line, new),
    )


def _nothing_before(broken: Broken, piece: Piece) -> Explanation:
    """`= 3`, `if == 2:`"""
    return tell(
        "nothing_before",
        _("Something is missing before `{sign}`", sign=piece.text),
        _("Nothing stands in front of `{sign}` on line {line}.", sign=piece.text, line=broken.line),
        _("Write a name there.")
        if piece.is_sign("=", "+=", "-=")
        else _("Write a value there, or take `{sign}` away.", sign=piece.text),
        line=broken.line,
        cols=(piece.start, piece.end),
    )


_COMPARING = ("==", "!=", "<", ">", "<=", ">=", "*", "/", "//", "%", "**")


def nothing_beside(broken: Broken) -> Explanation | None:
    """`if == 2:`, `(3 >= or 4)`, `x = (5 + )`: a sign with nothing in front of it or behind it"""
    line, text = broken.pieces(broken.line), broken.text(broken.line)
    for before, piece, after in zip([None, *line], line, [*line[1:], None], strict=False):
        if not piece.is_sign(*_COMPARING):
            continue
        opens = before is None or before.is_sign("(", "[", ",", "=") or before.kind is Kind.KEYWORD
        closes = after is not None and (after.is_sign(")", "]", ",", ":") or after.text in ("and", "or", "if", "else"))
        if (
            opens
            and not piece.is_sign("*", "**")
            and broken.works(broken.line, f"{text[: piece.start]} x {text[piece.start :]}")
        ):
            return _nothing_before(broken, piece)
        if closes and broken.works(broken.line, f"{text[: piece.end]} x {text[piece.end :]}"):
            return tell(
                "left_over",
                _("Something is missing behind `{sign}`", sign=piece.text),
                _("Nothing stands behind `{sign}` on line {line}.", sign=piece.text, line=broken.line),
                _("Write what comes after `{sign}`, or take it away.", sign=piece.text),
                line=broken.line,
                cols=(piece.start, piece.end),
            )
    return None


_SIGNS_BEHIND = re.compile(r"\)\s*([;,.!?:|\\/+=-]+)\s*$")


def signs_behind(broken: Broken) -> Explanation | None:
    """`move_east()!`, `move_east();;`: signs behind a command that is complete."""
    body = broken.code_of(broken.line)
    found = _SIGNS_BEHIND.search(body)
    line = broken.pieces(broken.line)
    if not found or not line[0].is_name or found[1] in (".", "+", "-", ":"):
        return None
    new = body[: found.start(1)].rstrip() + broken.text(broken.line)[len(body) :]
    if not broken.works(broken.line, new):
        return None
    return tell(
        "behind_a_call",
        _("There is something left over"),
        _("Line {line} is complete before `{rest}`.", line=broken.line, rest=code(found[1])),
        _("Take `{rest}` away.", rest=code(found[1])),
        line=broken.line,
        cols=found.span(1),
        fix=broken.fix(broken.line, new),
    )


def left_over(broken: Broken) -> Explanation | None:
    """`x = 3 +`, `x =`, `if x ==:`: the line stops in the middle."""
    text, body = broken.text(broken.line), broken.code_of(broken.line)
    line = broken.pieces(broken.line)
    last = next((piece for piece in reversed(line) if not piece.is_sign(":", ")")), None)
    if last is None or not (
        last.kind is Kind.OPERATOR
        or last.text in ("and", "or", "not", "in", "is", "import", "from", "as", "else", "del", "lambda", "global")
    ):
        return None
    new = body[: last.end] + " x " + body[last.end :]
    if last.is_sign(")", "]", "}") or not broken.works(broken.line, new):
        return None
    return tell(
        "left_over",
        _("Line {line} is not finished", line=broken.line),
        _("After `{sign}` I expected something more.", sign=code(last.text)),
        _("Write what comes after `{sign}`, or take it away.", sign=code(last.text)),
        line=broken.line,
        cols=(last.start, last.end),
        # A point at the end was too much; behind a `+`, something is missing.
        fix=broken.fix(broken.line, text[: last.start] + text[last.end :]) if last.text == "." else None,
    )


def too_many_commas(broken: Broken) -> Explanation | None:
    """A sign that is there twice or in front of nothing: `say(, "hi")`, `x = + * 3`, `move_east.()`."""
    text = broken.text(broken.line)
    line = broken.pieces(broken.line)
    # Points and the like are the likelier slips where two signs meet.
    for index, piece in sorted(enumerate(line), key=lambda pair: not pair[1].is_sign(*".,;:")):
        beside = (line[index - 1] if index else None, line[index + 1] if index + 1 < len(line) else None)
        signs = [other for other in beside if other is not None and other.kind is Kind.OPERATOR]
        if piece.is_sign("=") and not signs:
            continue
        if not piece.is_sign(
            ",", ".", "+", "-", "*", "/", "=", "==", ":", ";", "<", ">", "%", "&", "|", "@", "~", "^", "->"
        ):
            continue
        behind = text[piece.end :].lstrip(" ") if text[: piece.start].endswith(" ") else text[piece.end :]
        if text[: piece.start][-1:].isalnum() and behind[:1].isalnum():
            continue  # `1;2` would become 12.
        new = text[: piece.start] + behind
        if broken.works(broken.line, new):
            two = _two_sums(broken, piece, beside[1])
            if two is not None:
                return two
            opened = piece.is_sign(",") and beside[0] is not None and beside[0].is_sign("(", "[", "{")
            return tell(
                "extra_sign",
                _("`{sign}` is too much here", sign=piece.text),
                _("Nothing stands in front of the comma on line {line}.", line=broken.line)
                if opened
                else _("I do not understand the `{sign}` on line {line}.", sign=piece.text, line=broken.line),
                _("Try line {line} without it.", line=broken.line),
                line=broken.line,
                cols=(piece.start, piece.end),
                fix=broken.fix(broken.line, new),
            )
    return None


_SUMS = ("+", "-", "*", "/", "//", "%", "**")


def _two_sums(broken: Broken, first: Piece, second: Piece | None) -> Explanation | None:
    """`small +* big`: nobody can know which of the two was meant."""
    if second is None or not first.is_sign(*_SUMS) or not second.is_sign(*_SUMS):
        return None
    return tell(
        "two_signs",
        _("Two signs in a row"),
        _("Between two values on line {line} stand `{first}` and `{second}`.", line=broken.line, first=first.text,
          second=second.text),
        _("Take one of them away."),
        line=broken.line,
        cols=(first.start, second.end),
    )  # fmt: skip


EARLY = (sign_in_front, signs_behind)
EXPLAINERS = (nothing_beside, wrong_separator, missing_comma, left_over)
LATE = (too_many_commas, missing_plus)
