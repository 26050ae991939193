"""Pieces of a line that got apart, stuck together, or were written twice: `move_east3)`, `in in`, `f "Hi"`."""

from itertools import pairwise

from pyland.explain.explanation import Explanation
from pyland.explain.pieces import OPENERS, Piece
from pyland.explain.plain import HEADS, KEYWORDS
from pyland.explain.syntax.broken import Broken, Explainer
from pyland.explain.wording import code, tell
from pyland.source.lexer import Kind
from pyland.text import _


def word_twice(broken: Broken) -> Explanation | None:
    """`for i in in range(3):`, `def hop hop():`, `steps steps = 2`"""
    text = broken.text(broken.line)
    for first, second in pairwise(broken.pieces(broken.line)):
        new = text[: first.end] + text[second.end :]
        if first.is_word and first.text == second.text and broken.works(broken.line, new):
            return tell(
                "word_twice",
                _("A word is there twice"),
                _("On line {line}, `{word}` stands twice in a row.", line=broken.line, word=code(first.text, 20)),
                _("Take one of them away."),
                line=broken.line,
                cols=(second.start, second.end),
                fix=broken.fix(broken.line, new),
            )
    return None


def glued_call(broken: Broken) -> Explanation | None:
    """`move_east3)`, `for i in range8):`: the bracket between a command and what it works with is missing"""
    text = broken.text(broken.line)
    for piece in broken.pieces(broken.line):
        if not piece.is_name or broken.knows(piece.text) or text.count(")") <= text.count("("):
            continue
        for end in range(len(piece.text) - 1, 2, -1):
            name = piece.text[:end]
            new = f"{text[: piece.start + end]}({text[piece.start + end :]}"
            if broken.can_call(name) and broken.works(broken.line, new):
                return tell(
                    "no_opener",
                    _("A bracket is missing"),
                    _("`{glued}` on line {line} is `{name}` and what it works with, without the `(` between.",
                      glued=code(piece.text, 20), line=broken.line, name=name),
                    _("Write `{right}`.", right=code(new[piece.start :], 30)),
                    line=broken.line,
                    cols=(piece.start, piece.end),
                    fix=broken.fix(broken.line, new),
                )  # fmt: skip
    return None


def opener_of_call(broken: Broken) -> Explanation | None:
    """`move_east[2)`: a command whose first bracket is of the wrong sort"""
    text = broken.text(broken.line)
    for name, opener in pairwise(broken.pieces(broken.line)):
        new = f"{text[: opener.start]}({text[opener.end :]}"
        head = broken.pieces(broken.line)[0].text in HEADS
        wrong = opener.is_sign("[", "{") and name.is_name and broken.can_call(name.text) and not head
        if wrong and broken.works(broken.line, new):
            return tell(
                "mixed_brackets",
                _("These brackets do not fit"),
                _("Behind `{name}` on line {line} stands `{sign}`. A command has round brackets.", name=name.text,
                  line=broken.line, sign=opener.text),
                _("Write `(` there."),
                line=broken.line,
                cols=(opener.start, opener.end),
                fix=broken.fix(broken.line, new),
            )  # fmt: skip
    return None


def names_apart(broken: Broken) -> Explanation | None:
    """`name, age money = "Zoe", 10, 12`: a comma is missing between names in front of `=`"""
    text = broken.text(broken.line)
    equals = next((piece for piece in broken.pieces(broken.line) if piece.is_sign("=")), None)
    before = [piece for piece in broken.pieces(broken.line) if equals is not None and piece.start < equals.start]
    if not any(piece.is_sign(",") for piece in before) or not all(p.is_name or p.is_sign(",") for p in before):
        return None
    for first, second in pairwise(before):
        new = f"{text[: first.end]}, {text[second.start :]}"
        if first.is_name and second.is_name and broken.works(broken.line, new):
            return _comma_between(broken, first, second, new)
    return None


def _comma_between(broken: Broken, first: Piece, second: Piece, new: str) -> Explanation:
    return tell(
        "missing_comma",
        _("A comma is missing"),
        _("Between `{first}` and `{second}` on line {line} comes a comma.", first=code(first.text, 20),
          second=code(second.text, 20), line=broken.line),
        _("Put `,` between them."),
        line=broken.line,
        cols=(first.start, second.end),
        fix=broken.fix(broken.line, new),
    )  # fmt: skip


def plus_at_one_end(broken: Broken) -> Explanation | None:
    """`"Hi " + name "!"`: between other texts and names there is a plus, here not"""
    text, line = broken.text(broken.line), broken.pieces(broken.line)
    joined = [piece for before, piece in pairwise(line) if piece.is_sign("+") and _is_value(before)]
    gaps = [(first, second) for first, second in pairwise(line) if _is_value(first) and _is_value(second)
            and Kind.TEXT in (first.kind, second.kind)]  # fmt: skip
    new = text
    for first, second in reversed(gaps):
        new = f"{new[: first.end]} + {new[second.start :]}"
    if not joined or not gaps or not broken.works(broken.line, new):
        return None
    first, second = gaps[0]
    return tell(
        "missing_plus",
        _("A plus is missing"),
        _("Between `{first}` and `{second}` on line {line} stands nothing.", first=code(first.text, 20),
          second=code(second.text, 20), line=broken.line),
        _("Put `+` between them, too."),
        line=broken.line,
        cols=(first.start, second.end),
        fix=broken.fix(broken.line, new),
    )  # fmt: skip


def _is_value(piece: Piece) -> bool:
    return piece.kind in (Kind.TEXT, Kind.NAME)


def open_without_colon(broken: Broken) -> Explanation | None:
    """`while (can_move()`: the bracket that closes and the colon are both missing"""
    body = broken.code_of(broken.line)
    line = broken.pieces(broken.line)
    if not line or line[0].text not in HEADS or body.endswith(":"):
        return None
    waiting = [opener for opener in broken.brackets.open if opener.line == broken.line]
    new = body + "".join(OPENERS[opener.text] for opener in reversed(waiting)) + ":"
    if len(waiting) != 1 or not broken.works(broken.line, new):
        return None
    opener = waiting[0]
    return tell(
        "never_closed",
        _("A bracket is still open"),
        _("The bracket `{sign}` on line {line} needs its partner, and then comes a colon.", sign=opener.text,
          line=broken.line),
        _("Put `{both}` at the end of line {line}.", both=f"{OPENERS[opener.text]}:", line=broken.line),
        line=broken.line,
        cols=(opener.start, opener.end),
        fix=broken.fix(broken.line, new),
    )  # fmt: skip


def letter_apart(broken: Broken) -> Explanation | None:
    """`say(f "I ride a {animal}")`: the letter in front of a text with a space behind it"""
    text = broken.text(broken.line)
    for letter, words in pairwise(broken.pieces(broken.line)):
        fits = letter.text in ("f", "F") and letter.is_name and words.kind is Kind.TEXT and words.text[0] in "'\""
        new = text[: letter.end] + text[words.start :]
        if fits and words.start > letter.end and broken.works(broken.line, new):
            return tell(
                "letter_apart",
                _("No space behind the `f`"),
                _("The `f` on line {line} belongs right in front of the quote.", line=broken.line),
                _("Take the space away: `{right}`.", right=code(f"{letter.text}{words.text}")),
                line=broken.line,
                cols=(letter.start, words.start + 1),
                fix=broken.fix(broken.line, new),
            )  # fmt: skip
    return None


def behind_empty_brackets(broken: Broken) -> Explanation | None:
    """`for i in range()6:`, `while can_move()east:`: what belongs into the brackets stands behind them"""
    text, line = broken.text(broken.line), broken.pieces(broken.line)
    for name, opener, closer, value in zip(line, line[1:], line[2:], line[3:], strict=False):
        empty = name.is_name and opener.is_sign("(") and closer.is_sign(")")
        if not empty or not (value.is_name or value.kind in (Kind.NUMBER, Kind.TEXT)) or value.kind is Kind.CALL:
            continue
        new = f"{text[: opener.end]}{value.text}){text[value.end :]}"
        plain = name.start > len(broken.indent(broken.line))
        if plain and broken.can_call(name.text) and broken.works(broken.line, new):
            return tell(
                "behind_a_call",
                _("It goes into the brackets"),
                _("`{value}` stands behind the brackets of `{name}`, not between them.", value=code(value.text, 24),
                  name=name.text),
                _("Write `{call}`.", call=code(f"{name.text}({value.text})")),
                line=broken.line,
                cols=(value.start, value.end),
                fix=broken.fix(broken.line, new),
            )  # fmt: skip
    return None


def no_in(broken: Broken) -> Explanation | None:
    """`for letter "hello":`, `for n, thing enumerate(row):`"""
    text, line = broken.text(broken.line), broken.pieces(broken.line)
    if not line or line[0].text != "for" or any(piece.text in ("in", "to", "from", "until", "of") for piece in line):
        return None
    for first, second in pairwise(line[1:6]):
        new = f"{text[: first.end]} in {text[second.start :]}"
        names = first.is_name and not broken.can_call(first.text) and not second.is_sign(",", "=", ":", ".")
        names = names and not second.text.startswith("in")
        if names and broken.works(broken.line, new):
            return tell(
                "loop_head",
                _("The word `in` is missing"),
                _("Between `{name}` and what the loop goes through comes `in`.", name=code(first.text, 20)),
                _("Like this: `{code}`.", code=code(new)),
                line=broken.line,
                cols=(first.start, second.end),
                fix=broken.fix(broken.line, new),
            )
    return None


def values_apart(broken: Broken) -> Explanation | None:
    """`x, y = 3 4`: as many names as values, and a comma is missing"""
    text, line = broken.text(broken.line), broken.pieces(broken.line)
    equals = next((place for place, piece in enumerate(line) if piece.is_sign("=")), None)
    if equals is None or not any(piece.is_sign(",") for piece in line[:equals]):
        return None
    for first, second in pairwise(line[equals + 1 :]):
        new = f"{text[: first.end]}, {text[second.start :]}"
        if not second.is_sign(",") and not first.is_sign(",") and broken.works(broken.line, new):
            return _comma_between(broken, first, second, new)
    return None


def word_glued_twice(broken: Broken) -> Explanation | None:
    """`ifif x > 3:`, `x andand y`"""
    text = broken.text(broken.line)
    for piece in broken.pieces(broken.line):
        word = piece.text[: len(piece.text) // 2]
        new = f"{text[: piece.start]}{word}{text[piece.end :]}"
        if piece.text == word * 2 and word in KEYWORDS and broken.works(broken.line, new):
            return tell(
                "word_twice",
                _("A word is there twice"),
                _("On line {line} stands `{twice}`. That is `{word}` two times.", line=broken.line, twice=piece.text,
                  word=word),
                _("Write `{word}` once.", word=word),
                line=broken.line,
                cols=(piece.start, piece.end),
                fix=broken.fix(broken.line, new),
            )  # fmt: skip
    return None


EXPLAINERS: tuple[Explainer, ...] = (
    word_twice,
    word_glued_twice,
    no_in,
    values_apart,
    glued_call,
    behind_empty_brackets,
    opener_of_call,
    names_apart,
    plus_at_one_end,
    open_without_colon,
    letter_apart,
)
