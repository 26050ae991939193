"""The last resort: every single small change to the line is tried, and what works is told as a suggestion.

Nobody foresaw the mistake, so nothing is said about its cause: only that the line can be read after the change. When
changes of several sorts work equally well, only the place is told.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from pyland.explain.explanation import Explanation
from pyland.explain.pieces import Piece
from pyland.explain.plain import KEYWORDS
from pyland.explain.syntax.broken import Broken
from pyland.explain.wording import code, tell
from pyland.source.lexer import Kind
from pyland.text import Message, _
from pyland.words.nearest import distance

_TRIALS = 260
_PIECES_BEFORE = 9
_PIECES_BEHIND = 7
_SIGNS = ("(", ")", "[", "]", "{", "}", ":", ",", ".", " = ", " == ", " + ")


@dataclass(frozen=True, slots=True)
class _Edit:
    """One change: its `sort`, the whole line after it, where it is, and what to say."""

    sort: str
    new: str
    cols: tuple[int, int]
    message: Message
    odd: float = 0.0


def one_change(broken: Broken) -> Explanation | None:
    """The change that makes the line right, or the place where it must be."""
    line = _around(broken)
    if not line:
        return None
    broken.allow(_TRIALS)
    working = [(edit, odd) for edit in _edits(broken, line) if (odd := _oddness(broken, edit)) is not None]
    if not working:
        return None
    least = min(odd for _edit, odd in working)
    best = [edit for edit, odd in working if odd <= least]
    if len({edit.sort for edit in best}) > 1 or least > _TOO_ODD:
        return _place_only(broken, [edit for edit, _odd in working])
    edit = best[0]
    return tell(
        "try_this",
        _("Try this on line {line}", line=broken.line),
        edit.message,
        _("Like this: `{code}`.", code=code(edit.new)),
        line=broken.line,
        cols=edit.cols,
        fix=broken.fix(broken.line, edit.new),
    )


_TOO_ODD = 3.0


def _place_only(broken: Broken, working: list[_Edit]) -> Explanation:
    start = min(edit.cols[0] for edit in working)
    end = max(edit.cols[1] for edit in working)
    return tell(
        "try_here",
        _("Something is not right here"),
        _("I can read line {line} up to `{code}`. There, a sign is missing or too much.", line=broken.line,
          code=code(_at(broken).text, 20)),
        _("Compare line {line} with a line that works.", line=broken.line),
        line=broken.line,
        cols=(start, max(end, start)),
    )  # fmt: skip


def _at(broken: Broken) -> Piece:
    """The piece where reading stopped."""
    line = broken.pieces(broken.line)
    return next((piece for piece in line if piece.end > broken.col), line[-1])


def _around(broken: Broken) -> list[Piece]:
    """The pieces before the place where reading stopped, and a few behind it."""
    line = broken.pieces(broken.line)
    place = next((index for index, piece in enumerate(line) if piece.end > broken.col), len(line))
    return line[max(0, place - _PIECES_BEFORE) : place + _PIECES_BEHIND]


def _edits(broken: Broken, line: list[Piece]) -> Iterator[_Edit]:
    yield from _taken_away(broken, line)
    yield from _other_word(broken, line)
    yield from _other_sign(broken, line)
    yield from _joined(broken, line)
    yield from _swapped(broken, line)
    yield from _quoted(broken, line)
    yield from _put_in(broken, line)


def _taken_away(broken: Broken, line: list[Piece]) -> Iterator[_Edit]:
    text = broken.text(broken.line)
    for piece in line if len(broken.pieces(broken.line)) > 1 else []:
        before, behind = text[: piece.start], text[piece.end :]
        glue = " " if before[-1:].isalnum() and behind[:1].isalnum() else ""
        new = before + glue + (behind.lstrip(" ") if before.endswith(" ") else behind)
        message = _("Line {line} can be read without `{code}`.", line=broken.line, code=code(piece.text, 20))
        word = piece.is_word or piece.kind in (Kind.TEXT, Kind.NUMBER)
        yield _Edit(f"away {piece.text}", new.rstrip() or new, (piece.start, piece.end), message, 1.5 if word else 0.0)


_WORDS = ("if", "in", "and", "or", "not", "for", "is", "as", "def", "else", "elif", "while", "return", "import", "from",
          "lambda", "with", "class")  # fmt: skip


def _other_word(broken: Broken, line: list[Piece]) -> Iterator[_Edit]:
    """`i` for `in`, `nd` for `and`: one of Python's words with one letter changed"""
    text = broken.text(broken.line)
    for piece in line:
        for word in _WORDS if piece.is_name and not broken.can_call(piece.text) else ():
            if distance(piece.text.lower(), word) == 1:
                new = text[: piece.start] + word + text[piece.end :]
                message = _("Line {line} can be read with `{word}` instead of `{odd}`.", line=broken.line, word=word,
                            odd=code(piece.text, 20))  # fmt: skip
                yield _Edit(f"word {word}", new, (piece.start, piece.end), message, -0.5)


def _other_sign(broken: Broken, line: list[Piece]) -> Iterator[_Edit]:
    """`]` for `)`, `;` for `:`: another sign instead of one"""
    text = broken.text(broken.line)
    for piece in line:
        for sign in _SIGNS if piece.kind in (Kind.OPERATOR, Kind.BROKEN) else ():
            right = sign.strip()
            if right != piece.text:
                new = text[: piece.start] + right + text[piece.end :]
                message = _("Line {line} can be read with `{right}` instead of `{odd}`.", line=broken.line,
                            right=right, odd=code(piece.text, 20))  # fmt: skip
                yield _Edit(f"sign {right}", new, (piece.start, piece.end), message, 0.5)


def _joined(broken: Broken, line: list[Piece]) -> Iterator[_Edit]:
    text = broken.text(broken.line)
    for first, second in pairwise(line):
        word = f"{first.text}_{second.text}"
        plain = not {first.text, second.text} & KEYWORDS or broken.knows(word)
        if first.is_word and (second.is_word or second.kind is Kind.NUMBER) and plain:
            new = text[: first.start] + word + text[second.end :]
            message = _("Line {line} can be read when `{words}` is one word.", line=broken.line,
                        words=code(text[first.start : second.end], 24))  # fmt: skip
            yield _Edit("join", new, (first.start, second.end), message, -1.0 if broken.knows(word) else 0.5)


def _swapped(broken: Broken, line: list[Piece]) -> Iterator[_Edit]:
    text = broken.text(broken.line)
    for first, second in pairwise(line):
        between = text[first.end : second.start]
        new = text[: first.start] + second.text + between + first.text + text[second.end :]
        message = _("Line {line} can be read when `{first}` and `{second}` change places.", line=broken.line,
                    first=code(first.text, 16), second=code(second.text, 16))  # fmt: skip
        yield _Edit("swap", new, (first.start, second.end), message, 0.5)


def _quoted(broken: Broken, line: list[Piece]) -> Iterator[_Edit]:
    """Runs of words in quotes, the longest first."""
    text = broken.text(broken.line)
    for start in range(len(line)):
        end = start
        while end < len(line) and line[end].is_word and line[end].text not in KEYWORDS:
            end += 1
        if end > start and (start == 0 or not line[start - 1].is_word):
            first, last = line[start], line[end - 1]
            words = text[first.start : last.end]
            new = f'{text[: first.start]}"{words}"{text[last.end :]}'
            message = _("Line {line} can be read when `{words}` is text, in quotes.", line=broken.line,
                        words=code(words, 24))  # fmt: skip
            yield _Edit("quote", new, (first.start, last.end), message)


def _put_in(broken: Broken, line: list[Piece]) -> Iterator[_Edit]:
    """A sign put in between two pieces, or behind the last one."""
    text = broken.text(broken.line)
    for index, piece in enumerate(line):
        after = line[index + 1] if index + 1 < len(line) else None
        for sign in _SIGNS:
            behind = text[piece.end :].lstrip(" ") if sign[0] == " " or sign == "." else text[piece.end :]
            spaced = f"{sign} " if sign == "," and behind[:1] not in (" ", "") else sign
            yield _Edit(f"in {sign}", text[: piece.end] + spaced + behind,
                        (piece.end, after.start if after else piece.end), _message(broken, sign, piece, after),
                        0.5 if sign in (".", " = ") else 0.0)  # fmt: skip


def _message(broken: Broken, sign: str, piece: Piece, after: Piece | None) -> Message:
    if after is None:
        return _("Line {line} can be read with `{sign}` behind `{first}`.", line=broken.line, sign=sign.strip(),
                 first=code(piece.text, 16))  # fmt: skip
    return _("Line {line} can be read with `{sign}` between `{first}` and `{second}`.", line=broken.line,
             sign=sign.strip(), first=code(piece.text, 16), second=code(after.text, 16))  # fmt: skip


def _oddness(broken: Broken, edit: _Edit) -> float | None:
    """How little the changed line looks like a right one, or None when the program still cannot be read."""
    if edit.new == broken.text(broken.line) or not broken.clean(broken.line, edit.new):
        return None
    try:
        tree = ast.parse("\n".join((*broken.lines[: broken.line - 1], edit.new, *broken.lines[broken.line :])))
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        return None
    here = [node for node in ast.walk(tree) if getattr(node, "lineno", None) == broken.line]
    names = [node for node in here if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)]
    odd = edit.odd + 2.0 * sum(not broken.knows(node.id) for node in names)
    odd += 1.5 * sum(isinstance(node, ast.Expr) and not isinstance(node.value, ast.Call) for node in here)
    odd += 2.0 * sum(_odd_call(broken, node) for node in here)
    return odd + 2.0 * bool(re.search(r"\d\.[^\W\d]|\)\s*\(", edit.new))


def _odd_call(broken: Broken, node: ast.AST) -> bool:
    """Whether something is called that is no command or function, or asks for a place in a number or a command."""
    match node:
        case ast.Call(func=ast.Name(id=name)):
            return not broken.can_call(name)
        case ast.Call(func=ast.Attribute()):
            return False
        case ast.Call():
            return True
        case ast.Subscript(value=ast.Constant()) | ast.Attribute(value=ast.Constant()):
            return True
        case ast.Subscript(value=ast.Name(id=name)):
            return broken.can_call(name)
        case ast.BinOp(left=ast.Name(id=name)) | ast.Compare(left=ast.Name(id=name)):
            return broken.can_call(name) and name not in broken.made
    return False
