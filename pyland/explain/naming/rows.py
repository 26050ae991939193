"""Names around lists: a loop over its own name, and names that live only inside a list's brackets."""

import ast

from pyland.explain.explanation import Explanation
from pyland.explain.naming.unknown import Unknown
from pyland.explain.scopes import names_bound
from pyland.explain.wording import code, tell
from pyland.text import _
from pyland.words import nearest

_COMPREHENSIONS = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp
_ROWS = ast.List | ast.Tuple | ast.Set | ast.Dict | ast.ListComp


def over_itself(unknown: Unknown) -> Explanation | None:
    """`for apple in apple:`, where `apples` was meant"""
    loop = _loop_of(unknown)
    if loop is None:
        return None
    meant = _row_meant(unknown)
    return tell(
        "over_itself",
        _("Did you mean `{meant}`?", meant=meant)
        if meant
        else _("`{name}` is made by the loop", name=code(unknown.name)),
        _("The loop makes `{name}`, so it cannot go through `{name}` itself. But there is `{meant}`.",
          name=code(unknown.name), meant=meant)
        if meant
        else _("The loop makes `{name}`, so it cannot go through `{name}` itself.", name=code(unknown.name)),
        _("Write `{code}`.", code=code(f"for {unknown.name} in {meant}:"))
        if meant
        else _("After `in`, write the name of a list or a text."),
        line=unknown.line,
        cols=unknown.cols,
        fix=unknown.replaced(meant) if meant else None,
    )  # fmt: skip


def _loop_of(unknown: Unknown) -> ast.For | None:
    for node in ast.walk(unknown.tree):
        match node:
            case ast.For(target=ast.Name(id=made), iter=ast.Name(id=name), lineno=line):
                if made == name == unknown.name and line == unknown.line:
                    return node
    return None


def _row_meant(unknown: Unknown) -> str | None:
    """The list above that was meant: `apples`, or the only one there is."""
    above = {
        name
        for node in ast.walk(unknown.tree)
        if getattr(node, "lineno", unknown.line) < unknown.line
        for name in names_bound(node)
    } - {unknown.name}
    near = nearest(unknown.name, sorted(above))
    if near is not None:
        return near
    longer = [name for name in sorted(above) if name.startswith(unknown.name[:-1]) and len(unknown.name) > 3]
    rows = [
        target.id
        for node in ast.walk(unknown.tree)
        if isinstance(node, ast.Assign) and isinstance(node.value, _ROWS) and node.lineno < unknown.line
        for target in node.targets
        if isinstance(target, ast.Name) and target.id != unknown.name
    ]
    found = longer or rows
    return found[0] if len(found) == 1 else None


def in_brackets(unknown: Unknown) -> Explanation | None:
    """`[n * n for n in range(6)]`, and then `n` behind it"""
    found = [node for node in ast.walk(unknown.tree) if isinstance(node, _COMPREHENSIONS) and _makes(node, unknown)]
    made = [node for node in ast.walk(unknown.tree) if unknown.name in names_bound(node)]
    targets = [node for row in found for part in row.generators for node in ast.walk(part.target)]
    outside = [node for node in made if not any(node is target for target in targets)]
    if not found or outside or found[0].lineno > unknown.line:
        return None
    row = found[0]
    kept = next(
        (
            target.id
            for node in ast.walk(unknown.tree)
            if isinstance(node, ast.Assign) and node.value is row
            for target in node.targets
            if isinstance(target, ast.Name)
        ),
        None,
    )
    return tell(
        "in_brackets",
        _("`{name}` lives inside the brackets", name=code(unknown.name)),
        _("Line {made} makes `{name}` only inside its brackets. On line {line} it is not there.",
          made=row.lineno, name=code(unknown.name), line=unknown.line),
        _("Use what the brackets made: `{kept}`.", kept=kept)
        if kept and not isinstance(row, ast.ListComp)
        else _("Use what the brackets made, like `{kept}[-1]`.", kept=kept)
        if kept
        else _("Use it inside the brackets, or write a loop."),
        line=unknown.line,
        cols=unknown.cols,
    )  # fmt: skip


def _makes(row: _COMPREHENSIONS, unknown: Unknown) -> bool:
    here = row.lineno <= unknown.line <= (row.end_lineno or 0)
    inside = here and any(node is unknown.node for node in ast.walk(row))
    return not inside and any(unknown.name in names_bound(node) for part in row.generators for node in ast.walk(part))
