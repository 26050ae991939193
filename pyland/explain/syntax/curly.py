"""Texts with curly brackets in them: `f"Hi {name"`, `f"Hi {}"`, `f"Hi {my name}"`."""

import re
from collections.abc import Iterator

from pyland.explain.explanation import Explanation
from pyland.explain.syntax.broken import Broken, Explainer
from pyland.explain.syntax.holes import odd_hole
from pyland.explain.wording import code, tell
from pyland.text import _

_F_TEXT = re.compile(r"""\b[rR]?[fF][rR]?(['"])(.*?)(?<!\\)\1""")
_HOLE = re.compile(r"\{([^{}]*)\}")
_WORDS = r"[^\W\d]\w*"


def curly_text(broken: Broken) -> Explanation | None:
    """Something is wrong inside a text with curly brackets: with plain words in its place, all is well."""
    text = broken.text(broken.line)
    for found in _F_TEXT.finditer(text):
        plain = text[: found.start()] + found[1] + "x" + found[1] + text[found.end() :]
        if broken.works(broken.line, plain):
            return _curly(broken, found)
    return _same_quotes(broken)


def _curly(broken: Broken, found: re.Match[str]) -> Explanation:
    inner = found[2]
    twice = re.search(r"\{\{|\}\}", inner)
    if twice and inner.count("{") != inner.count("}"):
        start = found.start(2) + twice.start()
        text = broken.text(broken.line)
        new = text[:start] + text[start + 1 :]
        if broken.works(broken.line, new):
            return tell(
                "curly_text",
                _("One curly bracket too many"),
                _("`{sign}` stands twice on line {line}.", sign=twice[0][0], line=broken.line),
                _("Take one of the two away."),
                line=broken.line,
                cols=(start, start + 2),
                fix=broken.fix(broken.line, new),
            )
    if inner.count("{") > inner.count("}"):
        return _still_open(broken, found)
    if inner.count("}") > inner.count("{"):
        return _never_opened(broken, found)
    return _odd_hole(broken, found)


def _still_open(broken: Broken, found: re.Match[str]) -> Explanation:
    text, start, end = broken.text(broken.line), found.start(2), found.end(2)
    brace = next((at.start() for at in re.finditer(r"\{(?=[^{}]*(?:\{|$))", text[start:end])), 0) + start
    return tell(
        "curly_text",
        _("A curly bracket is still open"),
        _("In the text on line {line}, `{{` needs its partner `}}`.", line=broken.line),
        _("Put `}}` behind the name."),
        line=broken.line,
        cols=(brace, brace + 1),
        fix=next(filter(None, (broken.fix(broken.line, new) for new in _closed(text, brace, end))), None),
    )


def _closed(text: str, brace: int, end: int) -> Iterator[str]:
    """The line with the curly bracket at `brace` closed behind the name that follows, before `end` of the text."""
    hole = re.match(rf"\{{\s*{_WORDS}(?:\.{_WORDS}|\[\w+\])*(?:\([^()]*\))?", text[brace:end])
    if hole:
        stop = brace + hole.end()
        if text[stop : stop + 1] in (")", "]", ">"):
            yield text[:stop] + "}" + text[stop + 1 :]
        yield text[:stop] + "}" + text[stop:]


def _never_opened(broken: Broken, found: re.Match[str]) -> Explanation:
    text, start, end = broken.text(broken.line), found.start(2), found.end(2)
    brace = next((at.end() - 1 for at in re.finditer(r"(?:^|\})[^{}]*\}", text[start:end])), 0) + start
    name = re.search(rf"[(\[<]?({_WORDS}(?:\.{_WORDS})*)$", text[start:brace])
    new = ""
    if name:
        cut = start + (name.start() if name[0] != name[1] else name.start(1))
        new = f"{text[:cut]}{{{name[1]}{text[brace:]}"
    return tell(
        "curly_text",
        _("A curly bracket is missing"),
        _("In the text on line {line}, `}}` has no `{{` before it.", line=broken.line),
        _("Put `{{` in front of the name."),
        line=broken.line,
        cols=(brace, brace + 1),
        fix=broken.fix(broken.line, new) if name and broken.knows(name[1].split(".")[0]) else None,
    )


def _odd_hole(broken: Broken, found: re.Match[str]) -> Explanation:
    """Every curly bracket has its partner, but what stands between two of them is no value."""
    text = broken.text(broken.line)
    for hole in _HOLE.finditer(text, found.start(2), found.end(2)):
        if not broken.works(broken.line, f"{text[: hole.start()]}x{text[hole.end() :]}"):
            continue
        inner = hole[1].strip()
        if not inner:
            return tell(
                "curly_text",
                _("These curly brackets are empty"),
                _("I show what stands between `{{` and `}}`. On line {line} that is nothing.", line=broken.line),
                _("Put a name there, like `{{score}}`."),
                line=broken.line,
                cols=hole.span(),
            )
        joined = "_".join(inner.split())
        new = f"{text[: hole.start(1)]}{joined}{text[hole.end(1) :]}"
        if " " in inner and joined in broken.made:
            return tell(
                "curly_text",
                _("A name is one word"),
                _("`{words}` on line {line} is more than one word for Python.", words=code(inner), line=broken.line),
                _("Write `{{{joined}}}`.", joined=code(joined)),
                line=broken.line,
                cols=hole.span(1),
                fix=broken.fix(broken.line, new),
            )
        return odd_hole(broken, *hole.span(1))
    return tell(
        "curly_text",
        _("The curly brackets hold no value"),
        _("Between `{{` and `}}` on line {line} must be a name or a sum.", line=broken.line),
        _("Put a name there, like `{{score}}`."),
        line=broken.line,
        cols=found.span(),
    )


_QUOTED_HOLE = re.compile(r"""\b[rR]?[fF][rR]?(['"])[^'"{}]*\{[^{}'"]*\1([^'"{}]*)\1[^{}'"]*\}""")


def _same_quotes(broken: Broken) -> Explanation | None:
    """`f"{bag["key"]}"`, which some versions of Python do not read."""
    text = broken.text(broken.line)
    for found in _QUOTED_HOLE.finditer(text):
        other = "'" if found[1] == '"' else '"'
        start, end = found.start(2) - 1, found.end(2) + 1
        new = f"{text[:start]}{other}{found[2]}{other}{text[end:]}"
        if broken.works(broken.line, new):
            return tell(
                "quotes_in_quotes",
                _("Quotes inside quotes"),
                _("The second `{quote}` on line {line} already ends the text.", quote=found[1], line=broken.line),
                _("Use `{other}` for the quotes inside the text.", other=other),
                line=broken.line,
                cols=(start, start + 1),
                fix=broken.fix(broken.line, new),
            )
    return None


EXPLAINERS: tuple[Explainer, ...] = (curly_text,)
