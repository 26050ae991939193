"""Small things that explanations are made of: an `Explanation` in one line, a child's code fit for a sentence."""

from itertools import chain

from pyland.explain.explanation import Explanation, Fix
from pyland.text import Message, _

LONGEST_CODE = 40
"""Longer pieces of code are cut in sentences."""
_UNSEEN = {number: " " for number in chain(range(32), (0x7F, 0x85, 0x2028, 0x2029))}


def code(text: object, most: int = LONGEST_CODE) -> str:
    """A piece of the child's program or a value, fit to stand between backticks: short and on one line."""
    clean = str(text).translate(_UNSEEN).replace("`", "'").strip()
    return clean if len(clean) <= most else clean[: most - 1].rstrip() + "…"


def tell(
    kind: str,
    title: Message,
    message: Message,
    hint: Message | None = None,
    *,
    line: int | None = None,
    cols: tuple[int, int] | None = None,
    fix: Fix | None = None,
) -> Explanation:
    """An explanation that points at `cols` (start, and end not included) of `line`."""
    start, end = cols or (None, None)
    return Explanation(kind, title, message, hint, line, start, end, fix)


def kind_of_value(type_name: str) -> Message:
    """What a Python type is called by people: "text", "a number", "a list"."""
    return _KINDS.get(type_name, _("something else"))


_KINDS = {
    "int": _("a number"),
    "float": _("a number"),
    "complex": _("a number"),
    "str": _("text"),
    "list": _("a list"),
    "tuple": _("a row of values"),
    "dict": _("a dictionary"),
    "set": _("a set"),
    "bool": _("`True` or `False`"),
    "NoneType": _("nothing (`None`)"),
    "function": _("a function"),
    "builtin_function_or_method": _("a function"),
    "method": _("a function"),
    "type": _("a kind of value"),
    "range": _("a range"),
    "module": _("a toolbox"),
    "bytes": _("bytes"),
    "generator": _("a generator"),
}
NUMBERS = frozenset({"int", "float", "complex"})
