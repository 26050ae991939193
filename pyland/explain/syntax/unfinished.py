"""Lines that stop after their first words, or begin in the middle: `def`, `while`, `for i in`, `and x > 3`."""

import re

from pyland.explain.explanation import Explanation
from pyland.explain.syntax.broken import Broken, Explainer
from pyland.explain.wording import code, tell
from pyland.text import Message, _

_NAME = r"[^\W\d]\w*"
_STOPS: tuple[tuple[str, str, Message], ...] = (
    (rf"def(?:\s+{_NAME})?(?:\s*\()?", "def jump():", _("A function needs a name, brackets and a colon.")),
    (r"class", "class Dog:", _("A class needs a name and a colon.")),
    (r"while", "while x < 3:", _("After `while` comes a question and a colon.")),
    (r"if", "if x < 3:", _("After `if` comes a question and a colon.")),
    (r"elif", "elif x < 3:", _("After `elif` comes a question and a colon.")),
    (r"else", "else:", _("After `else` comes a colon.")),
    (r"try", "try:", _("After `try` comes a colon.")),
    (r"with", "with x as y:", _("After `with` comes what to open, `as`, a name and a colon.")),
    (r"for", "for i in range(3):", _("After `for` it must say what to go through.")),
    (rf"for\s+({_NAME})(?:\s+in)?", r"for \1 in range(3):", _("It does not say what the loop should go through.")),
    (rf"for\s+({_NAME})\s+in\s+range\s*\(?", r"for \1 in range(3):", _("It does not say how often.")),
    (r"assert", "assert x", _("After `assert` comes a question.")),
    (r"lambda", "lambda x: x", _("After `lambda` come names, a colon and a value.")),
    (r"global", "global score", _("After `global` comes a name.")),
    (r"nonlocal", "nonlocal score", _("After `nonlocal` comes a name.")),
    (r"del", "del x", _("After `del` comes a name.")),
    (r"raise\s+from.*", "raise ValueError", _("After `raise` comes the kind of trouble.")),
    (r"match", "match x:", _("After `match` comes what to look at.")),
    (r"async", "async def jump():", _("After `async` comes `def`.")),
)


def stops_early(broken: Broken) -> Explanation | None:
    """`def`, `while`, `for i in`: nothing more on the line"""
    body = broken.code_of(broken.line).strip()
    for pattern, python, message in _STOPS:
        found = re.fullmatch(rf"(?:{pattern})\s*:?", body)
        if not found or not _would_do(broken, found.expand(python)):
            continue
        indent = broken.indent(broken.line)
        return tell(
            "left_over",
            _("Line {line} is not finished", line=broken.line),
            message,
            _("Like this: `{code}`.", code=found.expand(python)),
            line=broken.line,
            cols=(len(indent), len(indent) + len(body)),
        )
    return None


def _would_do(broken: Broken, python: str) -> bool:
    """Whether the rest can be read with `python` on the line: with a body below it where it has none yet."""
    indent = broken.indent(broken.line)
    below = broken.after(broken.line)
    if python.endswith(":") and (below is None or len(broken.indent(below)) <= len(indent)):
        python = f"{python} pass"
    if python.startswith("try"):
        python = f"{python}\n{indent}except ValueError: pass"
    if python.startswith(("elif", "else")):
        python = f"if x: pass\n{indent}{python}"
    if python.startswith("nonlocal"):
        return True
    return broken.works(broken.line, indent + python)


_JOINING = ("and", "or", "in", "is", "as")


def begins_in_the_middle(broken: Broken) -> Explanation | None:
    """`and x > 3`, `in range(3)`: a line that begins with a word that joins two others"""
    line = broken.pieces(broken.line)
    if not line or line[0].text not in _JOINING or broken.open_before(broken.line):
        return None
    above = broken.before(broken.line)
    word = line[0].text
    return tell(
        "begins_in_the_middle",
        _("Line {line} begins in the middle", line=broken.line),
        _("`{word}` joins what stands before it with what comes after it. Here nothing stands before it.", word=word),
        _("Does it belong to the end of line {line}?", line=above)
        if above
        else _("Write something before `{word}`.", word=word),
        line=broken.line,
        cols=(line[0].start, line[0].end),
    )


_ALONE = ("pass", "break", "continue")


def stands_alone(broken: Broken) -> Explanation | None:
    """`break 3`, `pass now`"""
    line, text = broken.pieces(broken.line), broken.text(broken.line)
    if len(line) < 2 or line[0].text not in _ALONE:
        return None
    body = broken.code_of(broken.line)
    rest = body[line[0].end :].strip()
    new = text[: line[0].end] + text[len(body) :]
    inside = f"{broken.indent(broken.line)}while x: {line[0].text}"
    if not (broken.works(broken.line, new) or broken.works(broken.line, inside)):
        return None
    return tell(
        "behind_a_call",
        _("`{word}` stands alone", word=line[0].text),
        _("Behind `{word}` on line {line} stands `{rest}`.", word=line[0].text, line=broken.line, rest=code(rest, 24)),
        _("Take `{rest}` away.", rest=code(rest, 24)),
        line=broken.line,
        cols=(line[1].start, len(body)),
        fix=broken.fix(broken.line, new),
    )


def word_in_brackets(broken: Broken) -> Explanation | None:
    """`print(return 3)`, `say(if x)`: a word that begins a line, between brackets"""
    text = broken.text(broken.line)
    for before, piece in zip(broken.pieces(broken.line), broken.pieces(broken.line)[1:], strict=False):
        if not before.is_sign("(", ",", "=") or piece.text not in ("return", "def", "while", "import", "class", "del"):
            continue
        new = text[: piece.start] + text[piece.end :].lstrip()
        told = tell(
            "word_in_brackets",
            _("`{word}` begins a line", word=piece.text),
            _("On line {line}, `{word}` stands where a value belongs.", word=piece.text, line=broken.line),
            _("Take `{word}` away there.", word=piece.text),
            line=broken.line,
            cols=(piece.start, piece.end),
            fix=broken.fix(broken.line, new),
        )
        if broken.works(broken.line, new):
            return told
    return None


EXPLAINERS: tuple[Explainer, ...] = (stops_early, begins_in_the_middle, stands_alone, word_in_brackets)
