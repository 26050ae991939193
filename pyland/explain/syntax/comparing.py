"""Questions in which the sign that compares is not quite right: `pet not "cat"`, `x is > 3`."""

import re

from pyland.explain.explanation import Explanation
from pyland.explain.syntax.broken import Broken
from pyland.explain.wording import code, tell
from pyland.source.lexer import Kind
from pyland.text import _

_BIGGER = {
    "bigger": ">", "greater": ">", "more": ">", "larger": ">", "higher": ">", "over": ">", "above": ">",
    "smaller": "<", "less": "<", "lower": "<", "fewer": "<", "under": "<", "below": "<",
}  # fmt: skip
_COMPARED = re.compile(
    rf"\b(?:is\s+)?(?:{'|'.join(_BIGGER)})\s+(?:than\s+|as\s+)?(?P<equal>or\s+(?:equal|the\s+same)\s+(?:to\s+|as\s+)?)?"
)
_EQUAL = re.compile(
    r"\b(?:is\s+|does\s+)?(?P<no>not\s+|n't\s+)?(?:the\s+)?(?:equals?|same)\b\s*(?:to\b|as\b)?\s*"
    r"|\bis\s+(?P<not>not\s+)(?:==?|equal(?:\s+to)?)\s*"
)


def not_without_is(broken: Broken) -> Explanation | None:
    """`if pet not "cat":`, `while x not = 3:`"""
    text = broken.text(broken.line)
    for piece in broken.pieces(broken.line):
        if piece.kind is not Kind.KEYWORD or piece.text != "not":
            continue
        behind = re.sub(r"^\s*(?:(?:is|a|an|the)\b|==?)?\s*", "", text[piece.end :])
        new = f"{text[: piece.start].rstrip()} != {behind}"
        right = broken.first_working(broken.line, broken.with_colon(broken.line, new))
        if text[: piece.start].strip() and right is not None:
            return _write(broken, "!=", (piece.start, len(text) - len(behind)), right)
    return None


def sign_behind_is(broken: Broken) -> Explanation | None:
    """`if x is > 3:`, `if x is == 3:`, `if x are == 3:`"""
    text = broken.text(broken.line)
    found = re.search(r"\b(?:is|are|be)\s*(?P<sign>==|!=|<=|>=|<|>|=)\s*", text)
    if not found:
        return None
    sign = "==" if found["sign"] == "=" else found["sign"]
    new = f"{text[: found.start()]}{sign} {text[found.end() :]}"
    right = broken.first_working(broken.line, broken.with_colon(broken.line, new))
    if right is None:
        return None
    return tell(
        "word_and_sign",
        _("The sign alone is enough"),
        _("`{both}` on line {line} says it twice: the word and the sign.", both=code(found[0]), line=broken.line),
        _("Write only `{sign}`.", sign=sign),
        line=broken.line,
        cols=(found.start(), found.end("sign")),
        fix=broken.fix(broken.line, right),
    )


def bigger_in_words(broken: Broken) -> Explanation | None:
    """`if x bigger 3:`, `if x is more than or equal to 3:`, `if a is not equal to b:`"""
    text = broken.text(broken.line)
    for pattern in (_COMPARED, _EQUAL):
        for found in pattern.finditer(text):
            sign = _sign(found)
            new = f"{text[: found.start()].rstrip()} {sign} {text[found.end() :]}"
            right = broken.first_working(broken.line, broken.with_colon(broken.line, new))
            if right is not None:
                return _write(broken, sign, (found.start(), len(text[: found.end()].rstrip())), right)
    return None


def _sign(found: re.Match[str]) -> str:
    groups = found.groupdict()
    if "equal" not in groups:
        return "!=" if groups["no"] or groups["not"] else "=="
    word = next(word for word in _BIGGER if re.search(rf"\b{word}\b", found[0]))
    return _BIGGER[word] + ("=" if groups["equal"] else "")


def _write(broken: Broken, sign: str, cols: tuple[int, int], new: str) -> Explanation:
    odd = broken.text(broken.line)[slice(*cols)].strip()
    return tell(
        "compared_in_words",
        _("Python writes `{sign}`", sign=sign),
        _("Python does not read `{odd}` on line {line} as a question.", odd=code(odd), line=broken.line),
        _("Write `{sign}` there.", sign=sign),
        line=broken.line,
        cols=(cols[0], cols[0] + len(odd)),
        fix=broken.fix(broken.line, new),
    )


def sign_for_and(broken: Broken) -> Explanation | None:
    """`if x > 3, x < 9:`"""
    line, text = broken.pieces(broken.line), broken.text(broken.line)
    if not line or line[0].text not in ("if", "elif", "while"):
        return None
    for piece in line:
        if not piece.is_sign(",", ";", "+", "&", "."):
            continue
        new = f"{text[: piece.start].rstrip()} and {text[piece.end :].lstrip()}"
        right = broken.first_working(broken.line, broken.with_colon(broken.line, new))
        if right is not None:
            return tell(
                "sign_for_and",
                _("Two questions need a word"),
                _("Between two questions on line {line} stands `{sign}`.", line=broken.line, sign=piece.text),
                _("Write `and` if both must be true, or `or` if one is enough."),
                line=broken.line,
                cols=(piece.start, piece.end),
            )
    return None


LATE = (sign_for_and,)
EXPLAINERS = (not_without_is, sign_behind_is, bigger_in_words)
