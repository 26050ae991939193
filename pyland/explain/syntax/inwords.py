"""Pieces of a line as other languages and people say them: `? :`, `und`, `between 3 and 8`, `new Dog()`."""

import re
from collections.abc import Iterator

from pyland.explain.explanation import Explanation
from pyland.explain.syntax.broken import Broken, Explainer
from pyland.explain.wording import code, tell
from pyland.text import Message, _

_VALUE = r"""(?:"[^"]*"|'[^']*'|[\w.]+(?:\([^()]*\))?(?:\s*[-+*/%]\s*\w+)*)"""
_CHOICE = re.compile(r"(?P<q>[^=?(,]+(?:[=!<>]=\s*[^=?(,]+)?)\s\?\s*(?P<a>[^?:]+?)\s*:\s*(?P<b>[^?:)]+)")
_JOINS = {
    "and": "AND And und et y e en ve plus also",
    "or": "OR Or oder ou o of veya either",
    "not": "NOT Not nicht pas no isnt isn't",
    "in": "inside within dans contains",
}
_JOIN_OF = {other: right for right, others in _JOINS.items() for other in others.split()}
_COMPARED = (
    (r"(?:is\s+)?not\s+equals?(?:\s+to)?|is\s+not\s+equal(?:\s+to)?|(?:is\s+)?unequal(?:\s+to)?|differs\s+from", "!="),
    (r"not\s*=|is\s*!=|!\s*equals", "!="),
    (r"(?:is\s+)?(?:bigger|greater|larger|more)(?:\s+than)?\s+or\s+equals?(?:\s+to)?|(?:is\s+)?at\s+least", ">="),
    (r"(?:is\s+)?(?:smaller|less|lower|fewer)(?:\s+than)?\s+or\s+equals?(?:\s+to)?|is\s+at\s+most|at\s+most", "<="),
    (r"(?:is\s+)?(?:bigger|greater|larger|more|higher|above|over|after)(?:\s+than|\s+then)?|is\s*>", ">"),
    (r"(?:is\s+)?(?:smaller|less|lower|fewer|below|under|beneath)(?:\s+than|\s+then)?|is\s*<", "<"),
    (r"(?:is\s+)?equals?(?:\s+to)?|is\s+(?:the\s+)?same\s+as|is\s*==|equal\s+to|eq", "=="),
)
_BETWEEN = re.compile(
    r"(?P<x>[\w.]+(?:\([^()]*\))?)\s+(?P<odd>(?:is\s+)?(?:in\s+)?between)\s+(?P<a>[\w.]+)\s+(?:and|to)\s+(?P<b>[\w.]+)"
)


def choice(broken: Broken) -> Explanation | None:
    """`x = coins > 5 ? 4 : 2`"""
    text = broken.code_of(broken.line)
    start = _begin_of_value(text)
    found = _CHOICE.search(text, start)
    if not found:
        return None
    python = f"{found['a']} if {found['q'].strip()} else {found['b'].strip()}"
    new = text[: found.start()] + python + text[found.end() :]
    if not broken.works(broken.line, new):
        return None
    return _told(broken, _("Python does not choose with `?` and `:`."), python, new, found.span())


def _begin_of_value(text: str) -> int:
    """Behind the `=` or `return` of a line, where its value begins."""
    found = re.match(r"\s*(?:[\w.\[\]]+\s*=(?!=)\s*|return\s+|print\(\s*|say\(\s*)", text)
    return found.end() if found else 0


def other_joins(broken: Broken) -> Explanation | None:
    """`if x > 3 und y > 3:`"""
    text = broken.text(broken.line)
    for piece in broken.pieces(broken.line)[1:]:
        right = _JOIN_OF.get(piece.text)
        if right is None or not piece.is_word or piece.text in broken.made:
            continue
        new = text[: piece.start] + right + text[piece.end :]
        if broken.works(broken.line, new):
            return tell(
                "foreign_word",
                _("Python writes `{word}`", word=right),
                _("Python does not know `{odd}` on line {line}.", odd=piece.text, line=broken.line),
                _("Write `{word}` there.", word=right),
                line=broken.line,
                cols=(piece.start, piece.end),
                fix=broken.fix(broken.line, new),
            )
    return None


def between(broken: Broken) -> Explanation | None:
    """`if age between 8 and 12:`"""
    text = broken.text(broken.line)
    found = _BETWEEN.search(text)
    if not found:
        return None
    python = f"{found['a']} <= {found['x']} <= {found['b']}"
    new = text[: found.start()] + python + text[found.end() :]
    right = broken.first_working(broken.line, _with_colon(new))
    if right is None:
        return None
    return _told(broken, _("Python does not know `{odd}`.", odd=found["odd"]), python, right, found.span("odd"))


def compared(broken: Broken) -> Explanation | None:
    """`if x is not equal to 4:`, `while fuel is bigger than 3 then`"""
    text = broken.code_of(broken.line)
    if not re.match(r"\s*(?:if|elif|while|return|assert|\w+\s*=|print\()", text):
        return None
    for words, sign in _COMPARED:
        for found in re.finditer(rf"(?<=[\w)\"'])\s+(?P<odd>{words})\s*(?=[\w(\"'-])", text):
            if not re.search(r"[A-Za-z]", found["odd"]):
                continue
            new = f"{text[: found.start()]} {sign} {text[found.end() :]}"
            new = re.sub(r"\s+(?:then|do)\s*:?$", ":", new)
            right = broken.first_working(broken.line, _with_colon(new))
            if right is not None:
                message = _("Python compares with signs. For `{odd}` it writes `{sign}`.", odd=found["odd"], sign=sign)
                return _told(broken, message, right.strip(), right, found.span("odd"))
    return None


def _with_colon(new: str) -> Iterator[str]:
    yield new
    if re.match(r"\s*(?:if|elif|while)\b", new) and not new.rstrip().endswith(":"):
        yield new.rstrip() + ":"


def new_thing(broken: Broken) -> Explanation | None:
    """`rex = new Dog()`"""
    text = broken.text(broken.line)
    found = re.search(r"\bnew\s+(?=[^\W\d]\w*\s*\()", text)
    if not found or "new" in broken.made:
        return None
    new = text[: found.start()] + text[found.end() :]
    if not broken.works(broken.line, new):
        return None
    return tell(
        "foreign_word",
        _("No `new` is needed"),
        _("In Python, a thing is made with the name of its class and brackets."),
        _("Write `{code}`.", code=code(new)),
        line=broken.line,
        cols=(found.start(), found.start() + 3),
        fix=broken.fix(broken.line, new),
    )


def spoken_for_seconds(broken: Broken) -> Explanation | None:
    """`say "Hi" for 2 seconds`, `ask "Name?" and wait`: blocks of Scratch."""
    text = broken.code_of(broken.line)
    found = re.match(
        rf"^(\s*(?:\w+\s*=\s*)?)(say|think|print|ask|shout)\s*\(?\s*({_VALUE})\s*\)?\s+"
        r"(?:for\s+\d+\s*(?:seconds?|secs?|s)?|and\s+wait)\s*$",
        text,
    )
    if not found:
        return None
    command = "say" if found[2] == "think" else found[2]
    if not broken.can_call(command):
        return None
    call = f"{command}({found[3]})"
    new = found[1] + call
    if not broken.works(broken.line, new):
        return None
    return _told(
        broken,
        _("That looks like Scratch. In Python, brackets follow the name."),
        call,
        new,
        (len(found[1]), len(text)),
    )


def slash_command(broken: Broken) -> Explanation | None:
    """`/say hello`, as in a game of blocks"""
    text = broken.code_of(broken.line)
    found = re.match(r"^(\s*)/(\w+)\s*(.*)$", text)
    if not found or not broken.can_call(found[2]):
        return None
    inside = found[3].strip()
    if inside and not re.fullmatch(r"""\d+|".*"|'.*'|\(.*\)""", inside):
        inside = f'"{inside}"'
    call = f"{found[2]}{inside}" if inside.startswith("(") else f"{found[2]}({inside})"
    new = found[1] + call
    if not broken.works(broken.line, new):
        return None
    message = _("Python begins without `/`. What `{name}` works with stands in brackets.", name=found[2])
    return _told(broken, message, call, new, (len(found[1]), len(text)))


_LOGO = {"fd": "move_forward", "forward": "move_forward", "rt": "turn_right", "lt": "turn_left", "right": "turn_right",
         "left": "turn_left", "bk": "turn_around", "walk": "move_forward", "go": "move_forward"}  # fmt: skip


def logo(broken: Broken) -> Explanation | None:
    """`fd 2`, `rt 90`"""
    text = broken.code_of(broken.line)
    found = re.match(r"^(\s*)([A-Za-z]+)\s*(\d+|:?[^\W\d]\w*)?\s*$", text)
    command = _LOGO.get(found[2].lower()) if found else None
    if not found or command is None or command not in broken.context.commands or found[3] is None:
        return None
    if not found[3].isdigit() and found[3].lstrip(":") not in broken.made:
        return None
    inside = found[3].lstrip(":") if command.startswith("move_") else ""
    call = f"{command}({inside})"
    new = found[1] + call
    if not broken.works(broken.line, new):
        return None
    message = _("`{odd}` is another language. Here it is `{command}`, with brackets.", odd=found[2], command=command)
    return _told(broken, message, call, new, (len(found[1]), len(text)))


def numbered_lines(broken: Broken) -> Explanation | None:
    """`10 PRINT "HI"`: a whole program in Basic."""
    text = broken.code_of(broken.line)
    found = re.match(r"^\s*\d+\s+(PRINT|INPUT|LET|GOTO|IF|FOR|NEXT|END|REM)\b(.*)$", text)
    if not found:
        return None
    word, rest = found[1], found[2].strip()
    python = {"PRINT": f"print({rest})", "LET": rest, "REM": f"# {rest}"}.get(word, "pass")
    if not broken.works(broken.line, python):
        return None
    return tell(
        "foreign_word",
        _("Python says it another way"),
        _("That is the language Basic. In Python, lines have no numbers, and commands have brackets."),
        _("Write `{python}`.", python=code(python)) if python != "pass" else _("A loop in Python is `while True:`."),
        line=broken.line,
        cols=(len(broken.indent(broken.line)), len(text)),
        fix=broken.fix(broken.line, python) if word in ("PRINT", "LET") else None,
    )


_DIGITS = str.maketrans("lIOo", "1100")


def letters_in_numbers(broken: Broken) -> Explanation | None:
    """`cake = 2O`: the letter O for a zero, the letter l for a one."""
    text = broken.text(broken.line)
    for found in re.finditer(r"(?<![\w.])\d[\dlIOo]*[lIOo][\dlIOo]*(?!\w)", broken.code_of(broken.line)):
        number = found[0].translate(_DIGITS)
        new = text[: found.start()] + number + text[found.end() :]
        letter = next(sign for sign in found[0] if not sign.isdigit())
        if broken.works(broken.line, new):
            return tell(
                "digit_letter",
                _("Letter `{letter}` or number `{digit}`?", letter=letter, digit=letter.translate(_DIGITS)),
                _("In `{number}` on line {line} stands the letter `{letter}`. It only looks like a number.",
                  number=found[0], line=broken.line, letter=letter),
                _("Write `{number}`.", number=number),
                line=broken.line,
                cols=found.span(),
                fix=broken.fix(broken.line, new),
            )  # fmt: skip
    return None


def return_if(broken: Broken) -> Explanation | None:
    """`return "big" if n > 10`, without an `else`"""
    text = broken.code_of(broken.line)
    found = re.match(rf"^(\s*)((?:return|break|continue|pass)\b\s*.*?|{_VALUE})\s+(if\s+.+?):?$", text)
    if not found or " else " in text or not re.match(r"\w", found[2]):
        return None
    new = f"{found[1]}{found[3]}: {found[2]}"
    if not broken.works(broken.line, new):
        return None
    return tell(
        "if_behind",
        _("The `if` comes first"),
        _("In Python, the question stands in front of what it decides."),
        _("Write `{code}`.", code=code(new)),
        line=broken.line,
        cols=found.span(3),
        fix=broken.fix(broken.line, new),
    )


def _told(broken: Broken, message: Message, python: str, new: str, cols: tuple[int, int]) -> Explanation:
    return tell(
        "foreign_word",
        _("Python says it another way"),
        message,
        _("Write `{python}`.", python=code(python)),
        line=broken.line,
        cols=cols,
        fix=broken.fix(broken.line, new),
    )


EARLY: tuple[Explainer, ...] = (
    numbered_lines, spoken_for_seconds, choice, between, letters_in_numbers,
)  # fmt: skip
EXPLAINERS: tuple[Explainer, ...] = (other_joins, compared, new_thing, slash_command, logo, return_if)
