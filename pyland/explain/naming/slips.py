"""Slips of writing that make a name mean nothing: a comma for a point, two `=` for one."""

import re

from pyland.explain.explanation import Explanation
from pyland.explain.naming.unknown import Unknown
from pyland.explain.wording import code, tell
from pyland.script.commands import COMMANDS
from pyland.text import _

_DONE_BY_VALUES = frozenset(name for kind in (list, str, dict, set) for name in dir(kind) if name[0] != "_")


def comma_for_point(unknown: Unknown) -> Explanation | None:
    """`random,randint(1, 6)` and `hero,move_east()`"""
    found = re.search(r"([^\W\d]\w*)\s*[,;]\s*$", unknown.text[: unknown.col])
    if not found or not unknown.called:
        return None
    owner = found[1]
    imported = any(re.match(rf"\s*import\s+.*\b{owner}\b", line) for line in unknown.lines)
    done_by = owner in unknown.scopes.all_names and unknown.name in _DONE_BY_VALUES
    if not imported and not done_by and owner not in unknown.context.bodies:
        return None
    sign = unknown.text[found.end(1) : unknown.col].strip()
    return tell(
        "comma_for_point",
        _("A point goes here"),
        _("Between `{owner}` and `{name}` on line {line} stands `{sign}`.", owner=owner, name=code(unknown.name),
          line=unknown.line, sign=sign),
        _("Write a point: `{owner}.{name}`.", owner=owner, name=code(unknown.name)),
        line=unknown.line,
        cols=(found.start(), unknown.end_col),
        fix=unknown.replaced(f"{owner}.{unknown.name}", found.start(), unknown.end_col),
    )  # fmt: skip


def equals_in_call(unknown: Unknown) -> Explanation | None:
    """`move_north(steps==2)`: the name of an input gets its value with one `=`."""
    found = re.match(r"\s*==\s*(?!=)", unknown.text[unknown.end_col :])
    if not found or unknown.taker is None or not re.search(r"[(,]\s*$", unknown.text[: unknown.col]):
        return None
    if unknown.name not in _inputs(unknown, unknown.taker):
        return None
    start, end = unknown.end_col, unknown.end_col + found.end()
    return tell(
        "two_equals",
        _("One `=` or two?"),
        _("`==` on line {line} asks a question. In the brackets, `{name}` should get a value.", line=unknown.line,
          name=code(unknown.name)),
        _("Use one `=` there."),
        line=unknown.line,
        cols=(start, end),
        fix=unknown.replaced("=", start, end),
    )  # fmt: skip


def _inputs(unknown: Unknown, name: str) -> frozenset[str]:
    """The names of what goes into the brackets of a function."""
    own = unknown.scopes.functions.get(name)
    if own is not None:
        return frozenset(arg.arg for arg in (*own.args.posonlyargs, *own.args.args, *own.args.kwonlyargs))
    command = COMMANDS.get(name)
    known = frozenset(parameter.name for parameter in command.parameters) if command else frozenset()
    return known | (frozenset({"sep", "end"}) if name == "print" else frozenset())


EXPLAINERS = (comma_for_point, equals_in_call)
