"""Lines that belong to a class: its fields with their kinds, and its first line."""

import re

from pyland.explain.explanation import Explanation
from pyland.explain.syntax.broken import Broken, Explainer
from pyland.explain.wording import code, tell
from pyland.text import _

_KINDS = r"(?:int|str|float|bool|list|dict|set|tuple|None)"
_FIELD = re.compile(rf"^(\s*)([^\W\d]\w*)\s*(?:[;.\-]|->|=)?\s+({_KINDS}\b(?:\[.*\])?)(\s*=\s*.+)?$")
_TURNED = re.compile(rf"^(\s*)({_KINDS})\s+([^\W\d]\w*)(\s*=\s*.+)?;?$")


def field_without_colon(broken: Broken) -> Explanation | None:
    """`colour str` and `str colour` inside a class."""
    text = broken.code_of(broken.line)
    found = _FIELD.match(text)
    turned = _TURNED.match(text)
    if found:
        name, kind, value = found[2], found[3], found[4] or ""
    elif turned and _in_class(broken):
        name, kind, value = turned[3], turned[2], turned[4] or ""
    else:
        return None
    indent = broken.indent(broken.line)
    new = f"{indent}{name}: {kind}{value}{broken.text(broken.line)[len(text) :]}"
    if not broken.works(broken.line, new):
        return None
    return tell(
        "field_colon",
        _("A colon is missing"),
        _("Between the name `{name}` and its kind `{kind}` comes a colon `:`.", name=name, kind=code(kind)),
        _("Write `{code}`.", code=code(new)),
        line=broken.line,
        cols=(len(indent), len(text)),
        fix=broken.fix(broken.line, new),
    )


def _in_class(broken: Broken) -> bool:
    width = len(broken.indent(broken.line))
    above = (line for line in range(broken.line - 1, 0, -1) if broken.holds_code(line))
    head = next((line for line in above if len(broken.indent(line)) < width), None)
    return head is not None and broken.text(head).lstrip().startswith("class ")


def class_head(broken: Broken) -> Explanation | None:
    """`class my dog:`, `class "Dog":`, `class Dog[Animal]:`, `class:`"""
    text = broken.code_of(broken.line)
    found = re.match(r"^(\s*)class\b\s*(.*?)\s*:?$", text)
    if not found:
        return None
    child = re.fullmatch(r"(\w+)\s*(?:extends|inherits(?:\s+from)?|from|is|of|<|:)\s*(\w+)\s*\{?", found[2])
    if child:
        found = re.match(r"^(\s*)class\b\s*(.*?)\s*:?$", f"{found[1]}class {child[1]}({child[2]}):") or found
    rest = broken.text(broken.line)[len(text) :]
    name, opener, inside = re.match(r"([^(\[{]*)([(\[{]?)(.*)$", found[2]).groups()  # type: ignore[union-attr]
    joined = "".join(word[:1].upper() + word[1:] for word in re.findall(r"\w+", name)) or "Thing"
    brackets = f"({inside.rstrip(')]}').strip()})" if inside.rstrip(")]}").strip() else ""
    new = f"{found[1]}class {joined}{brackets}:{rest}"
    if found[2][:1].isdigit():
        return _digit_first(broken, joined, f"{found[1]}class C{joined}{brackets}:{rest}")
    if new == broken.text(broken.line) or joined[:1].isdigit() or not broken.works(broken.line, new):
        return None
    return tell(
        "class_head",
        _("A class has one name"),
        _("After `class` comes one word as its name, and a colon at the end."),
        _("Like this: `{code}`.", code=code(new)),
        line=broken.line,
        cols=(len(found[1]), len(text)),
        fix=broken.fix(broken.line, new) if name.strip() and opener in ("", "(") else None,
    )


def _digit_first(broken: Broken, name: str, new: str) -> Explanation | None:
    """`class 3D:`"""
    if not broken.works(broken.line, new):
        return None
    start = broken.text(broken.line).index(name[0])
    return tell(
        "digit_first",
        _("A name starts with a letter"),
        _("`{name}` on line {line} begins with a digit. No name can do that.", name=code(name), line=broken.line),
        _("Choose a name like `Dog`."),
        line=broken.line,
        cols=(start, start + len(name)),
    )


EXPLAINERS: tuple[Explainer, ...] = (field_without_colon, class_head)
