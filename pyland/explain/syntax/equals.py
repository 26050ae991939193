"""`=` and `==`, signs written the wrong way round, and signs of other languages."""

import re

from pyland.explain.explanation import Explanation
from pyland.explain.pieces import only_a_name
from pyland.explain.plain import KEYWORDS
from pyland.explain.syntax.broken import Broken
from pyland.explain.wording import code, tell
from pyland.source.lexer import Kind
from pyland.text import _

_CONDITIONS = ("if", "elif", "while", "and", "or", "not", "return", "assert")
_SIGNS = (
    ("===", "=="),
    ("!==", "!="),
    ("=>", ">="),
    ("=<", "<="),
    ("=!", "!="),
    ("<>", "!="),
    ("&&", "and"),
    ("||", "or"),
    ("=+", "+="),
    ("=-", "-="),
    (":=", "="),
    ("= =", "=="),
    ("==", "="),
    ("<-", "="),
    ("->", "="),
    ("==>", ">="),
    ("=:", "="),
    ("+-", "+"),
    ("-+", "-"),
    (",,", ","),
    ("..", "."),
    ("::", ":"),
    ("=,", "="),
    ("=.", "="),
    ("^^", "**"),
    ("=>>", ">="),
    (":", "="),
    ("/=", "!="),
    ("\\", "/"),
    ("!", "!="),
)


def one_equals(broken: Broken) -> Explanation | None:
    """`if x = 3:`"""
    line = broken.pieces(broken.line)
    if not any(piece.kind is Kind.KEYWORD and piece.text in _CONDITIONS for piece in line):
        return None
    text = broken.text(broken.line)
    colon = "" if line[-1].is_sign(":") else ":"
    asks = line[0].text in (*_CONDITIONS, "elif")
    signs = [piece for piece in line if piece.is_sign("=") and (asks or not only_a_name(text[: piece.start]))]
    if not signs:
        return None
    first = signs[0]
    for wrong in (signs, *([sign] for sign in signs)):
        new = text
        for sign in reversed(wrong):
            new = new[: sign.start] + "==" + new[sign.end :]
        body = broken.code_of(broken.line)
        more = new[: len(body) + len(wrong)] + colon + new[len(body) + len(wrong) :]
        right = broken.first_working(broken.line, (new, more))
        if right is not None:
            return tell(
                "one_equals",
                _("One `=` or two?"),
                _("One `=` gives a value to a name. To ask if two things are the same, use `==`."),
                _("Write `==` on line {line}.", line=broken.line),
                line=broken.line,
                cols=(first.start, first.end),
                fix=broken.fix(broken.line, right),
            )
    return None


def wrong_sign(broken: Broken) -> Explanation | None:
    """`=>`, `=!`, `&&`, `===` and the like."""
    text = broken.text(broken.line)
    for wrong, right in _SIGNS:
        start = _outside_text(broken, wrong)
        if start is None or wrong == "= =" and only_a_name(text[:start]):
            continue
        middle = f" {right} " if right.isalpha() else right
        new = (
            text[:start].rstrip(" " if right.isalpha() else "")
            + middle
            + text[start + len(wrong) :].lstrip(" " if right.isalpha() else "")
        )
        all_new = re.sub(rf"\s*{re.escape(wrong)}\s*", f" {right} ", text) if right.isalpha() else new
        works = broken.first_working(broken.line, (new, all_new, *broken.with_colon(broken.line, new)))
        if works is None:
            continue
        if wrong == "\\":
            return _other_slash(broken, start, works)
        return tell(
            "wrong_sign",
            _("Python writes `{right}`", right=right),
            _("I do not know the sign `{wrong}` on line {line}.", wrong=wrong, line=broken.line)
            if wrong not in ("==", ":", ":=", "/=", "->")
            else _("`{wrong}` is not the right sign here on line {line}.", wrong=wrong, line=broken.line),
            _("Write `{right}` there.", right=right),
            line=broken.line,
            cols=(start, start + len(wrong)),
            fix=broken.fix(broken.line, works),
        )
    return None


def _other_slash(broken: Broken, start: int, new: str) -> Explanation:
    """`apples \\ kids`"""
    return tell(
        "wrong_sign",
        _("The other slash divides"),
        _("To divide, Python has the slash `/`. On line {line} stands the backslash `\\`.", line=broken.line),
        _("Write `/` there."),
        line=broken.line,
        cols=(start, start + 1),
        fix=broken.fix(broken.line, new),
    )


def _outside_text(broken: Broken, sign: str) -> int | None:
    """Where a sign stands on the line, outside of texts and comments."""
    text = broken.text(broken.line)
    hidden = [(p.start, p.end) for p in broken.pieces(broken.line) if p.kind is Kind.TEXT]
    end = len(broken.code_of(broken.line))
    start = text.find(sign, 0, end)
    while start >= 0:
        # `==` is only wrong as a whole sign; a part of `!==` or `<=>` is another mistake.
        whole = sign != ":" or start < end - 1
        if whole and not any(a <= start < b for a, b in hidden):
            return start
        start = text.find(sign, start + 1, end)
    return None


def exclamation(broken: Broken) -> Explanation | None:
    """`if !x:`"""
    text = broken.text(broken.line)
    found = re.search(r"!\s*(?=[\w(])", text)
    if not found:
        return None
    new = text[: found.start()].rstrip() + " not " + text[found.end() :]
    works = broken.first_working(
        broken.line, (new, re.sub(r"\s*!\s*(?=[\w(])", " not ", text), *broken.with_colon(broken.line, new))
    )
    if works is None:
        return None
    return tell(
        "wrong_sign",
        _("Python writes `not`"),
        _("`!` alone means nothing to Python. The word for it is `not`."),
        _("Write `not` on line {line}.", line=broken.line),
        line=broken.line,
        cols=(found.start(), found.start() + 1),
        fix=broken.fix(broken.line, works),
    )


_HALF = re.compile(r"([^\W\d][\w.]*(?:\([^()]*\))?)\s*([<>]=?|[=!]=)\s*[^\s<>=!]+\s+(and|or)\s+(?=[<>]=?|[=!]=)")


def half_a_question(broken: Broken) -> Explanation | None:
    """`if x > 2 and < 5:`"""
    text = broken.text(broken.line)
    found = _HALF.search(text)
    if not found:
        return None
    whole = f"{text[: found.end()]}{found[1]} {text[found.end() :]}"
    new = broken.first_working(broken.line, broken.with_colon(broken.line, whole))
    if new is None:
        return None
    return tell(
        "half_a_question",
        _("Half a question"),
        _("After `{word}` Python must be told again what to compare.", word=found[3]),
        _("Write `{word} {name}` there.", word=found[3], name=code(found[1])),
        line=broken.line,
        cols=found.span(3),
        fix=broken.fix(broken.line, new),
    )


def plus_plus(broken: Broken) -> Explanation | None:
    """`i++` and `i--`."""
    text = broken.text(broken.line)
    found = re.match(r"^(\s*)([^\W\d][\w.]*)\s*(\+\+|--)\s*;?\s*(#.*)?$", text)
    if not found:
        return None
    sign = found[3][0]
    new = f"{found[1]}{found[2]} {sign}= 1" + (f"  {found[4]}" if found[4] else "")
    if not broken.works(broken.line, new):
        return None
    return tell(
        "plus_plus",
        _("Python has no `{sign}`", sign=found[3]),
        _(
            "`{code}` comes from other languages. Python says it with `{right}`.",
            code=code(f"{found[2]}{found[3]}"),
            right=f"{sign}= 1",
        ),
        _("Write `{right}`.", right=code(new)),
        line=broken.line,
        cols=(found.start(3), found.end(3)),
        fix=broken.fix(broken.line, new),
    )


def wrong_side(broken: Broken) -> Explanation | None:
    """`5 = x`, `x + 1 = y`, `move_east() = 3`, `my-name = 3`: something that can take no value."""
    text = broken.code_of(broken.line)
    line = broken.pieces(broken.line)
    equals = next((piece for piece in line if piece.is_sign("=")), None)
    if equals is None or line[0].kind is Kind.KEYWORD:
        return None
    left, right = text[: equals.start].strip(), text[equals.end :].strip()
    indent = broken.indent(broken.line)
    rest = broken.text(broken.line)[len(text) :]
    if not broken.works(broken.line, f"{indent}x = {right}{rest}"):
        return None
    cols = (len(indent), len(indent) + len(left))
    joined = re.sub(r"\W+", "_", left)
    if re.fullmatch(r"[^\W\d]\w*(?:\s*[- ]\s*\w+)+", left) and not broken.knows(joined) and joined.isidentifier():
        new = f"{indent}{joined} = {right}{rest}"
        return tell(
            "name_in_two",
            _("A name is one word"),
            _("`{left}` on line {line} is more than one word for Python.", left=code(left), line=broken.line),
            _("Use an underscore: `{joined}`.", joined=code(joined)),
            line=broken.line,
            cols=cols,
            fix=broken.fix(broken.line, new),
        )
    if left in KEYWORDS:
        return tell(
            "reserved_name",
            _("`{word}` is taken", word=left),
            _("`{word}` is one of Python's own words, so it cannot be a name.", word=left),
            _("Choose another name on line {line}.", line=broken.line),
            line=broken.line,
            cols=cols,
        )
    if re.fullmatch(r"\d+[^\W\d]\w*", left):
        return digit_first(broken, left, cols)
    if right.isidentifier() and right not in KEYWORDS and broken.works(broken.line, f"{indent}{right} = {left}{rest}"):
        return tell(
            "sides_swapped",
            _("The name comes first"),
            _("In front of `=` stands the name, and behind it the value."),
            _("Write `{right}`.", right=code(f"{right} = {left}")),
            line=broken.line,
            cols=cols,
            fix=broken.fix(broken.line, f"{indent}{right} = {left}{rest}"),
        )
    return tell(
        "no_name",
        _("`{left}` cannot take a value", left=code(left, 20)),
        _("In front of `=` on line {line} must be a name.", line=broken.line),
        _("Is it a question? Then use `==`.") if left.endswith(")") else _("Put a name there, like `total`."),
        line=broken.line,
        cols=cols,
    )


_MAKES = re.compile(r"([^\W\d]\w*)\s*\(\s*([^\W\d]\w*(?:\s*,\s*[^\W\d]\w*)*)\s*\)")


def function_with_equals(broken: Broken) -> Explanation | None:
    """`price(n) = 3 * n + 2`, the way of mathematics, and `return = 3 * n + 2`."""
    text, indent = broken.code_of(broken.line), broken.indent(broken.line)
    rest = broken.text(broken.line)[len(text) :]
    left, sign, right = (part.strip() for part in text.partition("="))
    if not sign or not right or right.startswith("="):
        return None
    if left == "return":
        new = f"{indent}return {right}{rest}"
        if not broken.works(broken.line, new):
            return None
        return tell(
            "return_with_equals",
            _("`return` has no `=`"),
            _("Behind `return` stands at once what is given back."),
            _("Write `{right}`.", right=code(new)),
            line=broken.line,
            cols=(len(indent), text.index("=") + 1),
            fix=broken.fix(broken.line, new),
        )
    found = _MAKES.fullmatch(left)
    if (
        not found
        or broken.can_call(found[1])
        or not set(re.findall(r"[^\W\d]\w*", found[2])) & set(re.findall(r"[^\W\d]\w*", right))
    ):
        return None
    new = f"{indent}def {left}:\n{indent}    return {right}{rest}"
    if not broken.works(broken.line, new):
        return None
    return tell(
        "function_with_equals",
        _("A function begins with `def`"),
        _(
            "In front of `=` on line {line} must be a name. To make a function, use `def` and `return`.",
            line=broken.line,
        ),
        _("Write `{head}` and below it `{body}`.", head=code(f"def {left}:"), body=code(f"return {right}")),
        line=broken.line,
        cols=(len(indent), len(indent) + len(left)),
        fix=broken.fix(broken.line, new),
    )


def digit_first(broken: Broken, name: str, cols: tuple[int, int]) -> Explanation:
    """A name that begins with a digit."""
    found = re.fullmatch(r"(\d+)_*([^\W\d])", name)
    return tell(
        "digit_first",
        _("A name starts with a letter"),
        _("`{name}` on line {line} starts with a digit.", name=code(name), line=broken.line),
        _("Try `{turned}`.", turned=found[2] + found[1]) if found else _("Put a letter in front."),
        line=broken.line,
        cols=cols,
    )


EXPLAINERS = (function_with_equals, half_a_question, one_equals, plus_plus, exclamation)
LATE = (wrong_sign, wrong_side)
