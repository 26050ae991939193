"""Python's own words misspelt, with capitals, or in the wrong place."""

import re
from collections.abc import Iterator

from pyland.explain.explanation import Explanation
from pyland.explain.pieces import Piece
from pyland.explain.plain import HEADS, KEYWORDS
from pyland.explain.syntax.broken import Broken
from pyland.explain.wording import tell
from pyland.source.lexer import Kind
from pyland.text import _
from pyland.words import rank

_OTHER = (
    "in",
    "and",
    "or",
    "not",
    "import",
    "from",
    "return",
    "break",
    "continue",
    "pass",
    "as",
    "is",
    "lambda",
    "True",
    "False",
    "None",
    "del",
    "global",
    "nonlocal",
    "raise",
    "assert",
    "yield",
)
_WANTED = (*sorted(HEADS - {"match", "case"}), *_OTHER)
_SHORT = {
    "fi": "if",
    "fo": "for",
    "fr": "for",
    "ofr": "for",
    "wile": "while",
    "whlie": "while",
    "whiel": "while",
    "whille": "while",
    "els": "else",
    "esle": "else",
    "eles": "else",
    "elze": "else",
    "elfi": "elif",
    "elsif": "elif",
    "df": "def",
    "deff": "def",
    "define": "def",
    "fro": "for",
    "fore": "for",
    "iff": "if",
    "ef": "if",
    "fur": "for",
    "four": "for",
    "iin": "in",
    "ni": "in",
    "inn": "in",
    "adn": "and",
    "nad": "and",
    "ro": "or",
    "nto": "not",
    "improt": "import",
    "ipmort": "import",
    "retrun": "return",
    "retrn": "return",
    "brake": "break",
    "imort": "import",
    "wihle": "while",
    "whike": "while",
    "fir": "for",
    "elseif": "elif",
    "dfe": "def",
    "edf": "def",
    "fpr": "for",
}


def misspelt(broken: Broken) -> Explanation | None:
    """`whlie x:`, `If x:`, `fro i in range(3):`"""
    for line in dict.fromkeys((broken.line, broken.before(broken.line) or broken.line)):
        for piece, right in _suspects(broken, line):
            for new in _written_right(broken, line, piece, right):
                if broken.works(line, new):
                    return _misspelt(broken, piece, right, new)
    return None


def _suspects(broken: Broken, line: int) -> Iterator[tuple[Piece, str]]:
    """The words of a line that may be misspelt Python words, and which."""
    for piece in broken.pieces(line):
        if not piece.is_name or broken.knows(piece.text) and piece.text.islower():
            continue
        low = piece.text.lower()
        wanted = [word for word in _WANTED if word.lower() == low]
        wanted += [_SHORT[low]] if low in _SHORT else []
        wanted += [match.word for match in rank(piece.text, _WANTED)]
        for right in dict.fromkeys(wanted):
            yield piece, right


def _written_right(broken: Broken, line: int, piece: Piece, right: str) -> Iterator[str]:
    text = broken.text(line)
    new = text[: piece.start] + right + text[piece.end :]
    yield new
    if right in HEADS and not broken.code_of(line).endswith(":"):
        yield new.rstrip() + ":"


def _misspelt(broken: Broken, piece: Piece, right: str, new: str) -> Explanation:
    if piece.text.lower() == right.lower():
        return tell(
            "capitals",
            _("Small and capital letters matter"),
            _("Python writes `{right}`, not `{wrong}`.", right=right, wrong=piece.text),
            _("Change it on line {line}.", line=piece.line),
            line=piece.line,
            cols=(piece.start, piece.end),
            fix=broken.fix(piece.line, new),
        )
    return tell(
        "misspelt_keyword",
        _("Did you mean `{right}`?", right=right),
        _("I do not know the word `{wrong}` on line {line}.", wrong=piece.text, line=piece.line),
        _("Write `{right}`.", right=right),
        line=piece.line,
        cols=(piece.start, piece.end),
        fix=broken.fix(piece.line, new),
    )


def glued(broken: Broken) -> Explanation | None:
    """`forx in range(3):`, `for xin y:`, `notx`: a space is missing before or after a Python word."""
    text = broken.text(broken.line)
    for piece in broken.pieces(broken.line):
        if not piece.is_name or broken.knows(piece.text):
            continue
        for place in _seams(piece.text):
            new = text[: piece.start + place] + " " + text[piece.start + place :]
            if broken.works(broken.line, new):
                return tell(
                    "missing_space",
                    _("A space is missing"),
                    _("`{glued}` on line {line} should be two words.", glued=piece.text, line=broken.line),
                    _("Put a space after `{word}`.", word=piece.text[:place]),
                    line=broken.line,
                    cols=(piece.start, piece.end),
                    fix=broken.fix(broken.line, new),
                )
    return None


def _seams(word: str) -> Iterator[int]:
    """Where one of Python's words at the beginning or the end of `word` touches the rest."""
    for keyword in sorted(KEYWORDS, key=len, reverse=True):
        if word.startswith(keyword) and len(word) > len(keyword):
            yield len(keyword)
    for keyword in ("and", "else", "for", "if", "in", "is", "not", "or"):
        if word.endswith(keyword) and len(word) > len(keyword):
            yield len(word) - len(keyword)


def else_with_question(broken: Broken) -> Explanation | None:
    """`else x > 3:`"""
    text = broken.text(broken.line)
    found = re.match(r"^(\s*)else\s+(?!:|(?:do|then|begin)\b)(.+)$", text)
    if not found:
        return None
    new = f"{found[1]}elif {found[2]}"
    right = broken.first_working(broken.line, (new, new.rstrip() + ":"))
    if right is None:
        return None
    return tell(
        "else_with_question",
        _("`else` asks nothing"),
        _("`else` on line {line} stands alone. With a new question it is `elif`.", line=broken.line),
        _("Write `elif`, or take the question away."),
        line=broken.line,
        cols=(len(found[1]), len(found[1]) + 4),
        fix=broken.fix(broken.line, right),
    )


def as_a_name(broken: Broken) -> Explanation | None:
    """`class = 3`, `def if():`, `for in in range(3):`: one of Python's words used as a name."""
    text = broken.text(broken.line)
    for piece in broken.pieces(broken.line):
        if piece.kind not in (Kind.KEYWORD, Kind.CONSTANT):
            continue
        other = text[: piece.start] + "name_" + text[piece.end :]
        if _stands_as_name(broken, piece) and broken.works(broken.line, other):
            return tell(
                "reserved_name",
                _("`{word}` is taken", word=piece.text),
                _("`{word}` is one of Python's own words, so it cannot be a name.", word=piece.text),
                _("Choose another name on line {line}.", line=broken.line),
                line=broken.line,
                cols=(piece.start, piece.end),
            )
    return None


def _stands_as_name(broken: Broken, piece: Piece) -> bool:
    line = broken.pieces(broken.line)
    index = line.index(piece)
    before = line[index - 1].text if index else ""
    after = line[index + 1].text if index + 1 < len(line) else ""
    return (
        before in ("def", "for", "class", "import", "as", "global", ".")
        or after in ("=", "+=", "-=", ".")
        or (before in ("(", ",") and after in (",", ")", "="))
        or after == "in"
        and before == "for"
    )


EXPLAINERS = (else_with_question, misspelt, glued)
LATE = (as_a_name,)
