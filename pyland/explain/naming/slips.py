"""Slips of writing that make a name mean nothing: a comma for a point, two `=` for one, `-` for `_`."""

import ast
import re

from pyland.explain.explanation import Explanation
from pyland.explain.naming.unknown import Unknown
from pyland.explain.wording import code, tell
from pyland.script.commands import COMMANDS
from pyland.text import _
from pyland.words import nearest

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


def split_name(unknown: Unknown) -> Explanation | None:
    """`move-east()`, `move.east()`, `my-name`."""
    found = re.match(r"(?:\s*[-.]\s*[^\W\d]\w*)+", unknown.text[unknown.end_col :])
    if not found:
        return None
    parts = [unknown.name, *re.findall(r"\w+", found[0])]
    joined = "_".join(parts)
    known = (*unknown.context.all_commands, *unknown.scopes.all_names)
    right = next((word for word in known if word == joined.lower()), None) or nearest(joined, known, limit=1)
    if right is None:
        return None
    start, end = unknown.col, unknown.end_col + found.end()
    return tell(
        "in_two_words",
        _("The name has an underscore"),
        _("It is `{right}`, with `_` between the words.", right=right),
        _("Write `{right}` on line {line}.", right=right, line=unknown.line),
        line=unknown.line,
        cols=(start, end),
        fix=unknown.replaced(right, start, end),
    )


def two_equals(unknown: Unknown) -> Explanation | None:
    """`name == "Tom"` alone on a line, where the name should get its value."""
    found = re.match(r"\s*==\s*(?!=)", unknown.text[unknown.end_col :])
    if unknown.text[: unknown.col].strip() or not found or ":" in unknown.behind:
        return None
    start, end = unknown.end_col, unknown.end_col + found.end()
    return tell(
        "two_equals",
        _("One `=` or two?"),
        _(
            "`==` on line {line} asks a question, but `{name}` has no value yet.",
            line=unknown.line,
            name=code(unknown.name),
        ),
        _("To give it a value, use one `=`."),
        line=unknown.line,
        cols=(start, end),
        fix=unknown.replaced(" = ", start, end),
    )


def before_the_dot(unknown: Unknown) -> Explanation | None:
    """`append(shopping, "eggs")`, `upper(word)`, and `sort(numbers)` on a line by itself"""
    call = next((call for call in unknown.calls if call.args and not call.keywords), None)
    if call is None or unknown.name not in _DONE_BY_VALUES:
        return None
    alone = unknown.text.strip().startswith(f"{unknown.name}(")
    if unknown.name in ("sort", "reverse") and not alone:
        return None
    source = "\n".join(unknown.lines)
    values = [ast.get_source_segment(source, arg) or "" for arg in call.args]
    swapped = unknown.name == "join" and isinstance(call.args[-1], ast.Constant) and len(values) == 2
    if not _does(unknown, call.args[-1 if swapped else 0]) or call.lineno != call.end_lineno:
        return None
    owner, *rest = reversed(values) if swapped else values
    new = f"{owner}.{unknown.name}({', '.join(rest)})"
    whole = ast.get_source_segment(source, call) or ""
    return tell(
        "before_the_dot",
        _("First the name, then a dot"),
        _("`{name}` is not a command of its own. It stands behind what it works with.", name=unknown.name),
        _("Write `{call}`.", call=code(new)),
        line=unknown.line,
        cols=unknown.cols,
        fix=unknown.replaced(new, unknown.col, unknown.col + len(whole)),
    )


def _does(unknown: Unknown, node: ast.expr) -> bool:
    """Whether a value surely has what is called; of one that is not known, only what has no other meaning."""
    if isinstance(node, ast.Name):
        given = [
            row.value
            for row in ast.walk(unknown.tree)
            if isinstance(row, ast.Assign)
            and any(isinstance(target, ast.Name) and target.id == node.id for target in row.targets)
        ]
        if len(given) != 1:
            return unknown.name in ("append", "upper", "lower")
        node = given[0]
    match node:
        case ast.Constant(value=str()) | ast.JoinedStr():
            return unknown.name in dir(str)
        case ast.List() | ast.ListComp():
            return unknown.name in dir(list)
        case ast.Dict():
            return unknown.name in dir(dict)
    return False


EXPLAINERS = (comma_for_point, equals_in_call)
