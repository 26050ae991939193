"""Things that have no order: lists and numbers, things of own classes, rows with a text among numbers."""

import ast
from collections import Counter

from pyland.explain.explanation import Explanation
from pyland.explain.running.failed import Failed
from pyland.explain.running.operands import Operands
from pyland.explain.running.overwritten import where_made
from pyland.explain.wording import NUMBERS, code, kind_of_value, tell
from pyland.text import _

_SORTERS = ("sort", "sorted", "min", "max", "nlargest", "nsmallest", "median")
_COUNTED = ("list", "tuple", "dict", "set")


def cannot_order(failed: Failed, sides: Operands | None, types: tuple[str, str]) -> Explanation:
    """`<` with two things of which neither is the smaller."""
    told = None
    if sides is None:
        told = _mixed_row(failed, types) or _without_key(failed, types)
    else:
        told = _length_meant(failed, sides) or _own_things(failed, sides)
    sign = failed.matched(r"'(\S+)' not supported")
    return told or tell(
        "cannot_compare",
        _("`{sign}` cannot compare these", sign=sign[1] if sign else "<"),
        _("I cannot tell which is bigger: {left} or {right}.", left=_kind(failed, types[0]),
          right=_kind(failed, types[1])),
        _("Turn the text into a number with `int()`.")
        if "str" in types and NUMBERS & set(types)
        else _("Look at both sides of `{sign}`.", sign=sign[1] if sign else "<"),
        line=failed.line,
        cols=failed.cols,
    )  # fmt: skip


def _kind(failed: Failed, type_name: str) -> object:
    return _("one `{kind}`", kind=code(type_name)) if type_name in failed.scopes.all_names else kind_of_value(type_name)


def _mixed_row(failed: Failed, types: tuple[str, str]) -> Explanation | None:
    """`[14.2, "late"].sort()`"""
    if types[0] == types[1]:
        return None
    for node in (*failed.nodes(ast.Name), *failed.nodes(ast.Attribute), *failed.nodes(ast.List)):
        value = failed.plain(node) if not isinstance(node, ast.List) else _literal(node)
        items = list(value) if isinstance(value, list | tuple) else []
        kinds = Counter(map(_sort_of, items))
        if len(kinds) < 2:
            continue
        rare = kinds.most_common()[-1][0]
        odd = next(item for item in items if _sort_of(item) == rare)
        line = _line_of(failed, node, odd)
        return tell(
            "cannot_compare",
            _("Not all of one kind"),
            _("`{row}` holds {one} and {other}, so it has no order: `{odd}` on line {line} is {kind}.",
              row=failed.shown(node), one=kind_of_value(types[0]), other=kind_of_value(types[1]),
              odd=code(repr(odd), 16), line=line, kind=kind_of_value(type(odd).__name__)),
            _("Take it out, or make it the same kind as the others."),
            line=failed.line,
            cols=failed.span(node),
        )  # fmt: skip
    return None


def _sort_of(item: object) -> str:
    return "number" if isinstance(item, int | float) else type(item).__name__


def _literal(node: ast.List) -> object:
    try:
        return ast.literal_eval(node)
    except ValueError:
        return None


def _line_of(failed: Failed, row: ast.expr, odd: object) -> int:
    """The line on which such a value stands; else that on which the row is made."""
    lines = [
        node.lineno for node in ast.walk(failed.tree or ast.Module([], []))
        if isinstance(node, ast.Constant) and node.value == odd and type(node.value) is type(odd)
    ]  # fmt: skip
    if len(lines) == 1:
        return lines[0]
    made = where_made(failed, row.id) if isinstance(row, ast.Name) else []
    return made[0].line if made else failed.line or 1


def _without_key(failed: Failed, types: tuple[str, str]) -> Explanation | None:
    """`players.sort()` of dictionaries or own things."""
    call = next(
        (one for one in failed.nodes(ast.Call)
         if (getattr(one.func, "id", None) or getattr(one.func, "attr", None)) in _SORTERS), None,
    )  # fmt: skip
    if call is None or types[0] != types[1]:
        return None
    part = _first_part(failed, types[0])
    name = failed.source(call.func)
    shown = f'key=lambda one: one["{part or "..."}"]' if types[0] == "dict" else f"key=lambda one: one.{part or '...'}"
    return tell(
        "cannot_compare",
        _("In which order?"),
        _("`{name}` cannot tell which of two dictionaries comes first.", name=code(name, 20))
        if types[0] == "dict"
        else _("`{name}` cannot tell which `{kind}` comes first.", name=code(name, 20), kind=code(types[0])),
        _("Say by what, with `{key}`.", key=code(shown, 44)),
        line=failed.line,
        cols=failed.span(call),
    )


def _first_part(failed: Failed, type_name: str) -> str | None:
    """A part by which things of a class (or dictionaries) may be ordered: the last that a number is given to."""
    parts: list[str] = []
    for node in ast.walk(failed.tree or ast.Module([], [])):
        match node:
            case ast.Dict(keys=[*keys]) if type_name == "dict":
                parts += [key.value for key in keys if isinstance(key, ast.Constant) and isinstance(key.value, str)]
            case ast.ClassDef(name=name) if name == type_name:
                parts += [one.attr for one in ast.walk(node)
                          if isinstance(one, ast.Attribute) and isinstance(one.ctx, ast.Store)]  # fmt: skip
                parts += [one.target.id for one in node.body
                          if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name)]  # fmt: skip
    return parts[-1] if parts else None


def _length_meant(failed: Failed, sides: Operands) -> Explanation | None:
    """`gems > 3`, where `gems` is a list."""
    for node, kind, other in zip((sides.left, sides.right), sides.types, reversed(sides.types), strict=True):
        if kind in _COUNTED and other in NUMBERS:
            shown, source = failed.shown(node), failed.source(node)
            return tell(
                "cannot_compare",
                _("A list is no number"),
                _("`{name}` is {kind}. `{sign}` cannot compare it with a number.", name=shown,
                  kind=kind_of_value(kind), sign=sides.sign),
                _("How many there are is `len({name})`.", name=shown),
                line=failed.line,
                cols=failed.span(node),
                fix=failed.replaced(node, f"len({source})") if source and kind != "tuple" else None,
            )  # fmt: skip
    return None


def _own_things(failed: Failed, sides: Operands) -> Explanation | None:
    """`hero > dragon` of an own class, `Danger.HIGH > Danger.LOW`"""
    own = next(
        (node for node in ast.walk(failed.tree or ast.Module([], []))
         if isinstance(node, ast.ClassDef) and node.name in sides.types), None,
    )  # fmt: skip
    if own is None:
        return None
    part = "value" if any("Enum" in ast.unparse(base) for base in own.bases) else _first_part(failed, own.name)
    left, right = (
        f"{failed.source(node)}.{part or '...'}" if kind == own.name else failed.source(node)
        for node, kind in zip((sides.left, sides.right), sides.types, strict=True)
    )
    new = f"{left} {sides.sign} {right}"
    whole = isinstance(sides.node, ast.Compare) and len(sides.node.comparators) == 1 and part == "value"
    return tell(
        "cannot_compare",
        _("`{sign}` cannot compare these", sign=sides.sign),
        _("The things of the class `{kind}` (line {line}) have no order: they are not numbers.", kind=code(own.name),
          line=own.lineno),
        _("Compare something of them that is a number: `{new}`.", new=code(new)),
        line=failed.line,
        cols=failed.span(sides.node),
        fix=failed.replaced(sides.node, new) if whole else None,
    )  # fmt: skip
