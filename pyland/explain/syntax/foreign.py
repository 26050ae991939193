"""Words of other languages, of Scratch, and of plain English, where Python says it another way."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from pyland.explain.explanation import Explanation
from pyland.explain.syntax.broken import Broken
from pyland.explain.wording import code, tell
from pyland.text import Message, _


@dataclass(frozen=True, slots=True)
class Turn:
    """One foreign way: how it looks, how Python says it (a `re` replacement), and which word is strange.

    `seen` is matched with the line without indent and comment. `fixed`: whether the Python is surely what was meant.
    """

    seen: re.Pattern[str]
    python: str | Callable[[re.Match[str]], str]
    fixed: bool = True


def _turn(seen: str, python: str | Callable[[re.Match[str]], str], fixed: bool = True) -> Turn:
    return Turn(re.compile(seen), python, fixed)


def _times(found: re.Match[str]) -> str:
    return f"for i in range({found['n'].strip()}):"


def _then(found: re.Match[str]) -> str:
    question = re.sub(r"(?<![=!<>])=(?![=])", "==", found["x"])
    return f"{found[0].split()[0]}{question}:{' ' * bool(found['y'].strip())}{found['y'].strip()}"


_NAME = r"[^\W\d]\w*"
_TURNS = (
    _turn(
        r"^(?P<odd>else\s+if|el\s+if|elseif|elsif|else\s*:\s*if|elif\s+if)\b\s*(?P<x>.*?)\s*(?:\bthen\b)?\s*:?$",
        r"elif \g<x>:",
    ),
    _turn(r"^(?:if|elif)\b(?P<x>.*?)\s*\b(?P<odd>then)\b\s*:?(?P<y>.*)$", _then),
    _turn(
        r"^(?:while|for|else|try)\b(?P<x>.*?)\s*\b(?P<odd>do|then|begin)\b\s*:?$",
        lambda m: m[0][: m.start("odd")].rstrip() + ":",
    ),
    _turn(
        rf"^(?P<odd>(?:async\s+)?function|func|fn|fun|sub|proc|procedure|define|method|void|public\s+void|to)\s+(?P<f>{_NAME})\s*"
        r"(?P<p>\([^)]*\))?\s*[:{]?\s*$",
        lambda m: f"def {m['f']}{m['p'] or '()'}:",
    ),
    _turn(r"^(?P<odd>repeat|loop|do|times)\s*\(?\s*(?P<n>\d+|[^\W\d]\w*)\s*\)?\s*(?:times?|x)?\s*[:{]?$", _times),
    _turn(r"^(?P<odd>for)\s+(?P<n>\d+)\s*(?:times?|x)?\s*:?$", _times),
    _turn(
        r"^for\s+(?P<i>[^\W\d]\w*)\s*(?P<odd>=|:=|from)\s*(?P<a>\w+)\s*(?:to|until|\.\.\.?|,)\s*(?P<b>\w+)\s*(?:do)?\s*[:{]?$",
        lambda m: f"for {m['i']} in range({m['a']}, {_one_more(m['b'])}):",
    ),
    _turn(
        r"^for\s+(?P<i>[^\W\d]\w*)\s+in\s+(?P<a>\d+)\s*(?P<odd>\.\.\.?|to|-)\s*(?P<b>\w+)\s*:?$",
        lambda m: f"for {m['i']} in range({m['a']}, {_one_more(m['b'])}):",
    ),
    _turn(
        r"^(?P<odd>for)\s*\(\s*(?:int|let|var)?\s*(?P<i>[^\W\d]\w*)\s*=\s*0\s*[;,]\s*\w+\s*<\s*(?P<n>\w+)\s*[;,].*\)\s*[{:]?$",
        lambda m: f"for {m['i']} in range({m['n']}):",
    ),
    _turn(
        r"^(?P<odd>for\s*each|foreach|for\s+every|for\s+all|for\s+any)\s*(?P<i>[^\W\d]\w*)\s+(?:in|of|as)\s+(?P<x>.+?)\s*:?$",
        r"for \g<i> in \g<x>:",
    ),
    _turn(r"^for\s+(?P<i>[^\W\d]\w*)\s+(?P<odd>of|on|is|within|inside)\s+(?P<x>.+?)\s*:?$", r"for \g<i> in \g<x>:"),
    _turn(r"^(?P<odd>until|repeat\s+until)\s+(?P<x>.+?)\s*:?$", r"while not (\g<x>):"),
    _turn(r"^(?P<odd>forever|loop|repeat|always|repeat\s+forever|loop\s+forever)\s*[:{]?$", "while True:"),
    _turn(r"^(?P<odd>when|whenever)\s+(?P<x>.+?)\s*:?$", r"if \g<x>:"),
    _turn(r"^(?P<odd>unless)\s+(?P<x>.+?)\s*:?$", r"if not (\g<x>):"),
    _turn(r"^(?P<odd>switch|select|when)\s*\(?\s*(?P<x>[\w.]+)\s*\)?\s*[:{]?$", r"match \g<x>:"),
    _turn(r"^(?P<odd>otherwise|default|els|sonst|ansonsten|sinon|sino|altrimenti|anders)\s*:?$", "else:"),
    # The same words in German, French, Spanish, Italian and Dutch.
    _turn(r"^(?P<odd>wenn|falls|si|als)\b\s*(?P<x>.+?)\s*(?:\b(?:dann|alors|entonces)\b)?\s*:?$", r"if \g<x>:"),
    _turn(r"^(?P<odd>solange|tant\s*que|tantque|mientras|finché|zolang)\b\s*(?P<x>.+?)\s*:?$", r"while \g<x>:"),
    _turn(
        r"^(?P<odd>für|fuer|pour|para|per|voor)\s+(?P<i>[^\W\d]\w*)\s+(?:in|dans|en)\s+(?P<x>.+?)\s*:?$",
        r"for \g<i> in \g<x>:",
    ),
    _turn(
        r"^(?P<odd>wiederhole|répète|repete|répéter|repetir|repite|ripeti|herhaal)\s*\(?\s*(?P<n>\w+)\s*\)?"
        r"(?:\s*(?:mal|fois|veces|volte|keer))?\s*:?$",
        _times,
    ),
    _turn(r"^(?P<odd>repeat|loop)\s+(?:while)\s+(?P<x>.+?)\s*:?$", r"while \g<x>:"),
    _turn(
        rf"^(?P<odd>var|let|const|int|float|double|string|String|bool|auto|dim|local)\s+(?P<x>{_NAME}\s*=\s*.+?);?$",
        r"\g<x>",
    ),
    _turn(
        rf"^(?P<odd>set|make|let|put|change)\s+(?P<x>{_NAME})\s*(?:to|=|be|as|equal\s+to)\s+(?P<v>.+?)$",
        r"\g<x> = \g<v>",
    ),
    _turn(rf"^(?P<odd>change|increase|add)\s+(?P<x>{_NAME})\s+by\s+(?P<v>.+?)$", r"\g<x> += \g<v>"),
    _turn(rf"^(?P<odd>decrease)\s+(?P<x>{_NAME})\s+by\s+(?P<v>.+?)$", r"\g<x> -= \g<v>"),
    _turn(rf"^(?P<x>{_NAME})\s+(?P<odd>equals|is\s+equal\s+to|gets|becomes)\s+(?P<v>.+?)$", r"\g<x> = \g<v>"),
    _turn(
        r"^(?P<w>if|elif|while)\b\s*(?P<x>.*?)\s+(?P<odd>(?:is\s+)?equals?(?:\s+to)?|is\s+equal(?:\s+to)?)\s+(?P<v>.*?)\s*:?$",
        r"\g<w> \g<x> == \g<v>:",
    ),
    _turn(
        r"^(?P<w>if|elif|while)\b\s*(?P<x>.*?)\s+(?P<odd>(?:is\s+)?(?:bigger|greater|more|larger|higher)\s+than)\s+(?P<v>.*?)\s*:?$",
        r"\g<w> \g<x> > \g<v>:",
    ),
    _turn(
        r"^(?P<w>if|elif|while)\b\s*(?P<x>.*?)\s+(?P<odd>(?:is\s+)?(?:smaller|less|lower|fewer)\s+than)\s+(?P<v>.*?)\s*:?$",
        r"\g<w> \g<x> < \g<v>:",
    ),
    _turn(
        r"^(?P<odd>echo|puts|printf|write|display|output|log|show|cout\s*<<)\s+(?P<x>[\"'].*[\"'])\s*;?$",
        r"print(\g<x>)",
    ),
    _turn(r"^(?P<odd>#?include|using|import)\s*<.*$", "", False),
    _turn(r"^if\s*(?P<x>\(.*\))\s*(?P<odd>\{)\s*$", r"if \g<x>:"),
    _turn(r"^(?P<x>if\b.*?|elif\b.*?|else|while\b.*?|for\b.*?|def\b.*?\))\s*:?\s*(?P<odd>\{)$", r"\g<x>:"),
)


def _one_more(end: str) -> str:
    return str(int(end) + 1) if end.isdigit() and len(end) < 10 else f"{end} + 1"


def other_words(broken: Broken) -> Explanation | None:
    """`else if`, `repeat 3`, `function f()`, `if x then`, `var x = 1` and their kind."""
    for line in dict.fromkeys((broken.line, broken.before(broken.line) or broken.line)):
        indent, body = broken.indent(line), broken.code_of(line).strip()
        for turn in _TURNS:
            found = turn.seen.match(body)
            if not found or broken.can_call(found["odd"]) and body[found.end("odd") :].startswith("("):
                continue
            python = found.expand(turn.python) if isinstance(turn.python, str) else turn.python(found)
            python = re.sub(r"\s{2,}", " ", python)
            explanation = _explained(broken, line, indent + python, found, turn)
            if explanation:
                return explanation
    return None


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
    start = len(broken.indent(line)) + found.start("odd")
    odd = found["odd"]
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
    r"^(?:move|go|walk|step|forward)\s+(?P<n>\d+|[^\W\d]\w*)\s+(?:steps?|tiles?|times)$", re.IGNORECASE
)


def steps_block(broken: Broken) -> Explanation | None:
    """`move 3 steps`"""
    found = _STEPS.match(broken.code_of(broken.line).strip())
    commands = ("move_forward", *(name for name in broken.context.commands if name.startswith("move_")))
    usable = [name for name in commands if name in broken.context.commands]
    if not found or not usable or not (found["n"].isdigit() or found["n"] in broken.made):
        return None
    indent = broken.indent(broken.line)
    new = f"{indent}{usable[0]}({found['n']})"
    if not broken.works(broken.line, new):
        return None
    return tell(
        "foreign_word",
        _("Python says it another way"),
        _("That looks like Scratch. In Python, a command has a name and then brackets."),
        _("Write something like `{call}`.", call=new.strip()),
        line=broken.line,
        cols=(len(indent), len(broken.code_of(broken.line))),
        fix=broken.fix(broken.line, new) if usable[0] == "move_forward" or len(usable) == 1 else None,
    )


def like_a_sentence(broken: Broken) -> Explanation | None:
    """`go to the flag please`: plain words, with nothing of Python in them."""
    body = broken.code_of(broken.line).strip()
    words = [word.rstrip(".:!?,;") for word in body.split()]
    plain = len(words) > 2 and all(re.fullmatch(r"[^\W_]+", word) for word in words)
    if not plain or sum(map(broken.knows, words)) * 2 > len(words):
        return None
    indent = broken.indent(broken.line)
    new = f"{indent}# {body}"
    if not broken.works(broken.line, new):
        return None
    example = next(iter(broken.context.commands), "move_east")
    return tell(
        "like_a_sentence",
        _("I do not understand sentences"),
        _(
            "Line {line} is written as one would say it. I only know commands, like `{command}()`.",
            line=broken.line,
            command=example,
        ),
        _("Use a command, or begin a note with `#`."),
        line=broken.line,
        cols=(len(indent), len(indent) + len(body)),
        fix=broken.fix(broken.line, new),
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


EXPLAINERS = (slash_comment, start_block, steps_block, other_words, end_word, curly_brackets)
LATE = (like_a_sentence,)
