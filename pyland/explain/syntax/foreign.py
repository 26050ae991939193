"""Words of other languages, of Scratch, and of plain English, where Python says it another way."""

import re

from pyland.explain.explanation import Explanation
from pyland.explain.syntax.broken import Broken, Explainer
from pyland.explain.syntax.turns import TURNS, Turn
from pyland.explain.wording import code, tell
from pyland.text import Message, _


def other_words(broken: Broken) -> Explanation | None:
    """`else if`, `repeat 3`, `function f()`, `if x then`, `var x = 1` and their kind."""
    for line in dict.fromkeys((broken.line, broken.before(broken.line) or broken.line)):
        explanation = _on_line(broken, line)
        if explanation:
            return explanation
    return None


_ENDS_WITH_QUESTION = re.compile(r"^\}?\s*(?P<w>while|until)\s+?(?P<x>.+?)\s*[;:]?$")


def asked_at_the_end(broken: Broken) -> Explanation | None:
    """`do` above lines that are pushed in, and `while can_move()` or `until ...` below them."""
    for line in dict.fromkeys((broken.line, broken.before(broken.line) or broken.line)):
        if not re.fullmatch(r"(?:do|repeat|loop)\s*[:{]?", broken.code_of(line).strip()):
            continue
        for end in range(line + 1, len(broken.lines) + 1):
            found = _ENDS_WITH_QUESTION.match(broken.code_of(end).strip())
            if found and broken.indent(end) == broken.indent(line):
                word = broken.pieces(line)[0]
                asked = f"while {found['x']}:" if found["w"] == "while" else f"while not {found['x']}:"
                return tell(
                    "foreign_word",
                    _("Python says it another way"),
                    _("Python asks at the top of a loop, not below it as on line {end}.", end=end),
                    _("Write `{python}` on line {line}, and take line {end} away.",
                      python=code(asked.replace("not not ", "")), line=line, end=end),
                    line=line,
                    cols=(word.start, word.end),
                )  # fmt: skip
    return None


def head_of_block(broken: Broken) -> Explanation | None:
    """`repeat(3)` above lines that are pushed in: without this, only the pushing in would be told."""
    line = broken.before(broken.line)
    if broken.family != "IndentationError" or line is None or broken.code_of(line).rstrip().endswith(":"):
        return None
    return _on_line(broken, line, blocks=True)


def _on_line(broken: Broken, line: int, *, blocks: bool = False) -> Explanation | None:
    indent, body = broken.indent(line), broken.code_of(line).strip()
    for turn in TURNS:
        found = turn.seen.match(body)
        if not found or _is_called(broken, body, found):
            continue
        python = found.expand(turn.python) if isinstance(turn.python, str) else turn.python(found)
        python = tidied(re.sub(r"\s{2,}", " ", python), broken)
        if blocks and not python.endswith(":"):
            continue
        explanation = _explained(broken, line, indent + python, found, turn)
        if explanation:
            return explanation
    return None


def _is_called(broken: Broken, body: str, found: re.Match[str]) -> bool:
    """Whether the odd word is the name of a function of the program, with its brackets."""
    return broken.can_call(found["odd"] or "") and body[found.end("odd") :].startswith("(")


_TIDY = (
    (r"===", "=="), (r"!==", "!="), (r"\s*&&\s*", " and "), (r"\s*\|\|\s*", " or "), (r"!(?=[\w(])", "not "),
    (r"\btrue\b", "True"), (r"\bfalse\b", "False"), (r"\bnull\b", "None"), (r";$", ""),
)  # fmt: skip


def tidied(python: str, broken: Broken) -> str:
    """Other signs of the same languages written as Python has them, outside of texts."""
    parts = re.split(r"""("[^"]*"|'[^']*')""", python)
    for place in range(0, len(parts), 2):
        for sign, right in _TIDY:
            word = re.search(r"\w+", sign.replace("\\b", ""))
            if not (word and word[0] in broken.made):
                parts[place] = re.sub(sign, right, parts[place])
    return "".join(parts)


def _explained(
    broken: Broken,
    line: int,
    new: str,
    found: re.Match[str],
    turn: Turn,
) -> Explanation | None:
    """The foreign word explained, if Python's way works there; `}` below may still be in the way of a whole repair."""
    works = broken.works(line, new)
    if not works and not (turn.python and broken.works(line, new + "\n" + broken.indent(line) + "    pass")):
        return None
    start = len(broken.indent(line)) + max(found.start("odd"), 0)
    odd = found["odd"] or found[0]
    kind = "else_if" if odd.startswith("else") and "if" in odd else "foreign_word"
    return tell(
        kind,
        _("Python says it another way"),
        _what_is_odd(broken, odd, line),
        _("Write `{python}`.", python=code(new)),
        line=line,
        cols=(start, start + len(odd)),
        fix=broken.fix(line, new) if turn.fixed and works else None,
    )


def _what_is_odd(broken: Broken, odd: str, line: int) -> Message:
    if odd in ("int", "float", "bool", "string", "String", "double", "auto", "var", "let", "const", "local", "dim"):
        return _("A name needs no word like `{odd}` in front of it.", odd=odd)
    if odd.startswith("else") and "if" in odd:
        return _("`{odd}` is one word in Python: `elif`.", odd=code(odd))
    if odd == "{":
        return _("Python has a colon `:` here, not `{{`.")
    if not odd.strip("={.") or broken.knows(odd):
        return _("Python does not read line {line} like that.", line=line)
    return _("Python does not know `{odd}`.", odd=code(odd))


def curly_brackets(broken: Broken) -> Explanation | None:
    """`if x {` ... `}`"""
    for line in dict.fromkeys((broken.line, broken.before(broken.line) or broken.line)):
        body = broken.code_of(line).strip()
        if not body.startswith("}") and body not in ("{", "{;"):
            continue
        rest = body.lstrip("}{; ")
        new = broken.indent(line) + rest + (":" if rest in ("else", "try") else "")
        start = len(broken.indent(line))
        if broken.works(line, new) or broken.brackets.extra or body == "{":
            return tell(
                "curly_brackets",
                _("Python has no `{sign}` here", sign="{" if body[0] == "{" else "}"),
                _("In Python, the lines that belong together are pushed in. Curly brackets are not needed."),
                _("Take `{sign}` on line {line} away.", sign="{" if body[0] == "{" else "}", line=line),
                line=line,
                cols=(start, start + 1),
                fix=broken.fix(line, new) if rest else None,
            )
    return None


_END_WORDS = frozenset({"end", "endif", "done", "fi", "next", "wend", "endwhile", "endfor", "begin", "loop", "stop"})


def end_word(broken: Broken) -> Explanation | None:
    """`end if` below a block."""
    words = broken.code_of(broken.line).strip().rstrip(";:").lower().split()
    if (
        not words
        or words[0] not in _END_WORDS
        or len(words) > 2
        or any(piece.text == "(" for piece in broken.pieces(broken.line))
    ):
        return None
    if not broken.works(broken.line, broken.indent(broken.line) + "pass"):
        return None
    return no_end(broken.line, broken.indent(broken.line), " ".join(words))


def no_end(line: int, indent: str, words: str) -> Explanation:
    """The word that closes a block in other languages, on a line by itself."""
    return tell(
        "end_word",
        _("No `{word}` is needed", word=words),
        _("In Python, a block ends where the lines are no longer pushed in."),
        _("Take `{word}` on line {line} away.", word=words, line=line),
        line=line,
        cols=(len(indent), len(indent) + len(words)),
    )


_START = re.compile(
    r"^(?P<odd>(?:when|on)\s+(?:(?:the\s+)?(?:green\s+)?flag\s+(?:is\s+)?clicked|run\s+is\s+clicked|start(?:ed)?))\s*:?$",
    re.IGNORECASE,
)


def start_block(broken: Broken) -> Explanation | None:
    """`when flag clicked`: Scratch's block for what Run does here."""
    found = _START.match(broken.code_of(broken.line).strip())
    if not found or not broken.works(broken.line, ""):
        return None
    start = len(broken.indent(broken.line))
    return tell(
        "start_block",
        _("Run is the start"),
        _("In Scratch a program begins with `{odd}`. Here it begins when you press Run.", odd=code(found["odd"])),
        _("Take line {line} away.", line=broken.line),
        line=broken.line,
        cols=(start, start + found.end("odd")),
        fix=broken.fix(broken.line, ""),
    )


_STEPS = re.compile(
    r"^(?:(?:move|go|walk|step|run|forward)\s+(?P<n>\d+|[^\W\d]\w*)\s+(?:steps?|tiles?|times)"
    r"|(?:move|go|walk|step|run)\s+(?:forwards?|ahead|straight)(?:\s+(?P<m>\d+))?(?:\s+(?:steps?|tiles?|times))?)$",
    re.IGNORECASE,
)


def steps_block(broken: Broken) -> Explanation | None:
    """`move 3 steps`"""
    found = _STEPS.match(broken.code_of(broken.line).strip())
    commands = ("move_forward", *(name for name in broken.context.commands if name.startswith("move_")))
    usable = [name for name in commands if name in broken.context.commands]
    far = found and (found["n"] or found["m"] or "")
    if not found or not usable or not (not far or far.isdigit() or far in broken.made):
        return None
    indent = broken.indent(broken.line)
    new = f"{indent}{usable[0]}({far})"
    if not broken.works(broken.line, new):
        return None
    return tell(
        "foreign_word",
        _("Python says it another way"),
        _("That looks like Scratch. In Python, brackets follow the name."),
        _("Write something like `{call}`.", call=new.strip()),
        line=broken.line,
        cols=(len(indent), len(broken.code_of(broken.line))),
        fix=broken.fix(broken.line, new) if usable[0] == "move_forward" or len(usable) == 1 else None,
    )


def slash_comment(broken: Broken) -> Explanation | None:
    """`// a remark` and `/* a remark */`"""
    text = broken.text(broken.line)
    found = re.search(r"//+|/\*|<!--|^\s*--", text)
    if not found:
        return None
    new = text[: found.start()] + "# " + text[found.end() :].lstrip()
    if not broken.works(broken.line, new):
        return None
    sign = found[0].strip()
    return tell(
        "slash_comment",
        _("A note begins with `#`"),
        _("`{sign}` is how other languages begin a note.", sign=sign),
        _("Write `#` instead of `{sign}`.", sign=sign),
        line=broken.line,
        cols=(found.end() - len(sign), found.end()),
        fix=broken.fix(broken.line, new),
    )


EARLY: tuple[Explainer, ...] = (asked_at_the_end, head_of_block)
EXPLAINERS = (slash_comment, start_block, steps_block, other_words, end_word, curly_brackets)
