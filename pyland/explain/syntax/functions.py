"""The line that begins a function: `def f:`, `def walk far():`, `def f("name"):`, and what stands above it."""

import re
from collections.abc import Callable, Iterator

from pyland.explain.explanation import Explanation
from pyland.explain.plain import KEYWORDS
from pyland.explain.syntax.broken import Broken, Explainer
from pyland.explain.wording import code, tell
from pyland.source.lexer import Kind
from pyland.text import Message, _

_INPUT = r"[^\W\d]\w*"
_DEF = re.compile(r"^(\s*)def\b\s*(.*?)\s*:?\s*$")


def function_name(broken: Broken) -> Explanation | None:
    """`def f:`, `def walk far():`, `def 2f():`, `def ():`"""
    found = _DEF.match(broken.code_of(broken.line))
    if not found:
        return None
    indent, head = found[1], found[2]
    written = re.split(r"[(\[{<]", head)[0].strip()
    plain = re.sub(r"^\W+|\W+$", "", written)
    name = re.sub(r"\W+", "_", plain)
    inputs = "(" + head.split("(", 1)[1] if "(" in head else "()"
    if "(" not in head and plain.isidentifier() and not re.search("['\"]", head):
        return _head(
            broken,
            _("A function needs brackets"),
            _("After the name of a function come round brackets `()`."),
            f"{indent}def {plain}():",
        )
    bracketed = re.fullmatch(rf"\(\s*({_INPUT})\s*\)", head)
    if bracketed and _is_called(broken, bracketed[1]):
        return _head(
            broken,
            _("The name stands in front"),
            _("The name of a function stands in front of the brackets, not inside."),
            f"{indent}def {bracketed[1]}():",
        )
    if not name:
        return _head(
            broken,
            _("The function has no name"),
            _("After `def` comes a name, and then brackets."),
            f"{indent}def my_function{inputs}:",
            fixed=False,
        )
    words = written.split()
    if len(words) > 1 and "(" not in head and _wants_inputs(broken, words):
        return _head(
            broken,
            _("A function needs brackets"),
            _("The names of what goes into a function stand in round brackets."),
            f"{indent}def {words[0]}({', '.join(word.strip(',') for word in words[1:] if word != ',')}):",
        )
    if name != written and name.isidentifier():
        return _head(
            broken,
            _("A name has only letters")
            if plain == name and plain in written and not re.search("['\"]", written)
            else _("A name is one word")
            if written.strip("'\"") != name
            else _("No quotes around a name"),
            _("`{name}` on line {line} is not a name for Python.", name=code(written), line=broken.line)
            if written.strip("'\"") != name
            else _("The name of a function has no quotes."),
            f"{indent}def {name}{inputs}:",
        )
    if name[:1].isdigit():
        return _head(
            broken,
            _("A name starts with a letter"),
            _("`{name}` on line {line} starts with a digit.", name=code(name), line=broken.line),
            f"{indent}def {name.lstrip('0123456789_') or 'my_function'}{inputs}:",
            fixed=False,
        )
    return None


def _wants_inputs(broken: Broken, words: list[str]) -> bool:
    """Whether the first of some words is the name of a function, and the others are what goes into it."""
    others = [line for line in range(1, len(broken.lines) + 1) if line != broken.line]
    calls = {piece.text for line in others for piece in broken.pieces(line) if piece.kind is Kind.CALL}
    names = {piece.text for line in others for piece in broken.pieces(line) if piece.is_name}
    inputs = {word.strip(",") for word in words[1:]} - {""}
    return all(map(str.isidentifier, inputs)) and "_".join(words) not in calls and inputs <= names


def _is_called(broken: Broken, name: str) -> bool:
    """Whether another line calls a function of this name."""
    others = [line for line in range(1, len(broken.lines) + 1) if line != broken.line]
    return any(piece.kind is Kind.CALL and piece.text == name for line in others for piece in broken.pieces(line))


def function_given(broken: Broken) -> Explanation | None:
    """`jump = def():` and `jump = function() {`"""
    found = re.match(
        rf"^(\s*)({_INPUT})\s*=\s*(?:def|function|func)\s*(\([^()]*\))?\s*[:{{]?\s*$", broken.code_of(broken.line)
    )
    if not found:
        return None
    return _head(
        broken,
        _("`def` comes first"),
        _("To make a function, write `def`, its name, brackets and a colon."),
        f"{found[1]}def {found[2]}{found[3] or '()'}:",
    )


_Names = Callable[[str], str]


def _apart(inputs: str) -> str:
    return re.sub(rf"(?<=\w)\s*(?:[;.&/|]|\band\b|\s)\s*(?={_INPUT})", ", ", inputs)


_INPUTS: tuple[tuple[_Names, Message], ...] = (
    (lambda inputs: re.sub(rf"\b({_INPUT})\s+(int|str|float|bool|list|dict)\b", r"\1: \2", inputs),
     _("Between a name and its kind comes a colon.")),
    (lambda inputs: re.sub(rf"""(['"])({_INPUT})\1(?!\s*[,)]?=)""", r"\2", inputs),
     _("A name in the brackets of a `def` has no quotes.")),
    (lambda inputs: re.sub(rf"\b(?:int|str|float|bool|string|String|double|var|let|text|list)\s+(?={_INPUT})", "",
                           inputs),
     _("In the brackets of a `def`, a name needs no other word in front of it.")),
    (lambda inputs: re.sub(r"\s*===?\s*", "=", inputs), _("One `=` gives a value to a name in the brackets.")),
    (lambda inputs: re.sub(rf"\b{_INPUT}\.(?={_INPUT})", "", inputs), _("A name in the brackets holds no point.")),
    (lambda inputs: re.sub(r"\s*=\s*(?=,|$)", "", inputs), _("Behind the `=` in the brackets a value is missing.")),
    (lambda inputs: re.sub(r",\s*(?==)", "", inputs), _("There is one comma too many.")),
    (_apart, _("Between two names in the brackets comes a comma.")),
    (lambda inputs: re.sub(r"^[\s,]+|,(?=\s*,)|(?<=,)\s*,", "", inputs), _("There is one comma too many.")),
    (lambda inputs: inputs.replace("-", "_"), _("A name holds no `-`. An underscore `_` is right.")),
    (lambda inputs: re.sub(r"[()]", "", inputs), _("Inside the brackets of a `def` are no other brackets.")),
)  # fmt: skip


def function_inputs(broken: Broken) -> Explanation | None:
    """`def f("name"):`, `def f(a b):`, `def f(int n):`, `def f[n]:`, `def f(3):`"""
    found = re.match(r"^(\s*def\s+[^\W\d]\w*\s*)([(\[{<])(.*)([)\]}>])\s*:?\s*$", broken.code_of(broken.line))
    if (
        not found
        or re.search(r"\)\s*:", found[3])
        or set(re.findall(r"\w+", found[3])) & (KEYWORDS - {"and", "None", "True", "False"})
    ):
        return None
    front, inputs = found[1].rstrip(), found[3].strip()
    if found[2] != "(":
        return _head(
            broken,
            _("Round brackets, please"),
            _("After the name of a function come round brackets `()`."),
            f"{front}({inputs}):",
        )
    for repair, message in _INPUTS:
        right = repair(inputs)
        told = right != inputs and _head(broken, _("Only names with commas between"), message, f"{front}({right}):")
        if told:
            return told
    number = re.fullmatch(r"\d+|[\"'].*[\"']", inputs)
    return _values_first(broken, front, inputs) or _head(
        broken,
        _("The brackets hold names only"),
        _("`{value}` is no name. In the brackets of a `def` stand names for what comes in.", value=code(inputs))
        if number
        else _("In the brackets of a `def` stand names for what comes in, with commas between."),
        f"{front}({'n' if inputs and ',' not in inputs else ''}):",
        fixed=False,
    )


def _values_first(broken: Broken, front: str, inputs: str) -> Explanation | None:
    """`def f(a=1, b):`"""
    parts = [part.strip() for part in inputs.split(",")]
    given = [part for part in parts if "=" in part]
    plain = [part for part in parts if "=" not in part]
    new = f"{front}({', '.join([*plain, *given])}):"
    if not given or not plain or not broken.works(broken.line, new):
        return None
    start = broken.text(broken.line).index(given[0], len(front))
    return tell(
        "values_first",
        _("Names with a value come last"),
        _("On line {line}, `{given}` stands in front of `{plain}`, which has no value.", given=code(given[0]),
          plain=code(plain[-1]), line=broken.line),
        _("Write `{code}`.", code=code(new)),
        line=broken.line,
        cols=(start, start + len(given[0])),
    )  # fmt: skip


def _head(broken: Broken, title: Message, message: Message, new: str, fixed: bool = True) -> Explanation | None:
    body = broken.code_of(broken.line)
    new += broken.text(broken.line)[len(body) :]
    if not broken.works(broken.line, new):
        return None
    return tell(
        "function_head",
        title,
        message,
        _("Like this: `{code}`.", code=code(new)),
        line=broken.line,
        cols=(len(broken.indent(broken.line)), len(body)),
        fix=broken.fix(broken.line, new) if fixed else None,
    )


def lonely_decorator(broken: Broken) -> Explanation | None:
    """`@loud` with no `def` below it."""
    for line in _decorators(broken):
        if not broken.works(line, ""):
            continue
        text = broken.code_of(line)
        return tell(
            "lonely_decorator",
            _("Below `{sign}` comes a `def`", sign=code(text, 20)),
            _("Line {line} begins with `@`. That only works right above a function or a class.", line=line),
            _("Write a `def` below line {line}, or take the line away.", line=line),
            line=broken.line if broken.line != line else line,
            cols=(len(broken.indent(broken.line)), len(broken.code_of(broken.line))),
        )
    return None


def _decorators(broken: Broken) -> Iterator[int]:
    """The lines with `@` right above the one where reading stopped, and that line."""
    line: int | None = broken.line
    while line is not None and (line == broken.line or broken.text(line).lstrip().startswith("@")):
        if broken.text(line).lstrip().startswith("@"):
            yield line
        line = broken.before(line)


def twice_the_same(broken: Broken) -> Explanation | None:
    """`def f(a, a):`"""
    found = re.match(r"^\s*def\s+\w+\((.*)\)\s*:", broken.code_of(broken.line))
    if not found:
        return None
    names = [part.split("=")[0].split(":")[0].strip() for part in found[1].split(",")]
    double = next((name for index, name in enumerate(names) if name and name in names[:index]), None)
    if double is None:
        return None
    start = broken.text(broken.line).rfind(double)
    return tell(
        "twice_the_same",
        _("`{name}` is there twice", name=double),
        _("Two names in the brackets of line {line} are the same.", line=broken.line),
        _("Give one of them another name."),
        line=broken.line,
        cols=(start, start + len(double)),
    )


EXPLAINERS: tuple[Explainer, ...] = (lonely_decorator, twice_the_same, function_name, function_inputs, function_given)
