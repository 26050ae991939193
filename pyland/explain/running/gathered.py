"""How a list came to hold what it holds, or why it holds nothing: the line far above where the problem shows."""

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass

from pyland.explain.explanation import Fix
from pyland.explain.running.bindings import function_at
from pyland.explain.running.failed import Failed
from pyland.explain.wording import code
from pyland.text import Message, _, plural
from pyland.words import nearest

_FILLS = frozenset({"append", "add", "insert", "extend", "appendleft"})
_EMPTIES = frozenset({"pop", "remove", "clear", "popleft", "popitem", "discard"})
Reason = tuple[Message, Message, Fix | None]


@dataclass(frozen=True, slots=True)
class Glued:
    """Two texts of a list that are one because no comma stands between them, and on which line."""

    first: str
    second: str
    line: int
    fix: Fix | None


def glued_in(failed: Failed, row: ast.expr) -> Glued | None:
    """The texts without a comma in the list that a piece of the line holds."""
    source = failed.made(row)
    if source is None or not isinstance(source.node, ast.List | ast.Tuple):
        return None
    for item in source.node.elts:
        pieces = _texts_of(failed, item)
        if len(pieces) < 2:
            continue
        first, second = pieces[0], pieces[1]
        line = item.lineno + first.end[0] - 1
        text = failed.text_at(line)
        before = len(text.encode()[: item.col_offset].decode("utf-8", "replace")) if line == item.lineno else 0
        end = before + first.end[1]
        return Glued(code(first.string, 20), code(second.string, 20), line,
                     failed.fix_at(line, f"{text[:end]},{text[end:]}"))  # fmt: skip
    return None


def _texts_of(failed: Failed, item: ast.expr) -> list[tokenize.TokenInfo]:
    """The texts that one thing of a list was written with."""
    written = ast.get_source_segment("\n".join(failed.lines), item) if isinstance(item, ast.Constant) else None
    if written is None or not isinstance(getattr(item, "value", None), str):
        return []
    try:
        # In brackets of their own, they may stand on several lines.
        tokens = list(tokenize.generate_tokens(io.StringIO(f"{written}\n").readline))
    except (tokenize.TokenError, SyntaxError):
        return []
    return [token for token in tokens if token.type == tokenize.STRING]


def one_place_less(failed: Failed, row: ast.expr, size: int, place: int) -> Reason | None:
    """`["Ada", "Bo" "Cy"]`, and its third thing is asked for."""
    glued = glued_in(failed, row)
    if glued is None or place > size:
        return None
    return (
        plural(
            "Without a comma, `{first}` and `{second}` on line {line} are one text. So `{name}` has only {count} "
            "thing.",
            "Without a comma, `{first}` and `{second}` on line {line} are one text. So `{name}` has only {count} "
            "things.",
            size, first=glued.first, second=glued.second, line=glued.line, name=failed.shown(row),
        ),
        _("Put a comma between them on line {line}.", line=glued.line),
        glued.fix,
    )  # fmt: skip


def never_filled(failed: Failed, row: ast.expr) -> Reason | None:
    """Why nothing is in a list: what was meant to fill it, where that is seen."""
    source = failed.made(row)
    match row, source.node if source is not None else None:
        case ast.Name(id=name), ast.List(elts=[]) | ast.Call(func=ast.Name(id="list" | "set"), args=[]):
            pass
        case _:
            return None
    if source is None or source.line == failed.line or failed.tree is None:
        return None
    here = function_at(failed.tree, failed.line or 0)
    scope = here[-1] if here and here[-1].lineno < source.line else failed.tree
    filled = [getattr(node, "lineno", 0) for node in ast.walk(failed.tree) if _touches(node, name, _FILLS)]
    if not filled:
        return next(_meant_to_fill(failed, scope, name, source.line), None)
    emptied = [getattr(node, "lineno", 0) for node in ast.walk(failed.tree) if _touches(node, name, _EMPTIES)]
    if len(filled) == 1 and filled[0] != failed.line and set(emptied) <= {failed.line}:
        return _filled_elsewhere(failed, name, filled[0], source.line)
    return None


def _touches(node: ast.AST, name: str, how: frozenset[str]) -> bool:
    match node:
        case ast.Call(func=ast.Attribute(value=ast.Name(id=owner), attr=word)):
            return owner == name and word in how
        case ast.AugAssign(target=ast.Name(id=owner)):
            return owner == name and how is _FILLS
        case ast.Delete(targets=[ast.Subscript(value=ast.Name(id=owner)), *_rest]):
            return owner == name and how is _EMPTIES
    return False


def _meant_to_fill(failed: Failed, scope: ast.AST, name: str, made: int) -> Iterator[Reason]:
    """Lines between the empty list and the problem that look as if they were to fill it."""
    found = [one for one in ast.walk(scope) if isinstance(one, ast.expr | ast.stmt)]
    for node in sorted(found, key=lambda one: (one.lineno, one.col_offset)):
        if not made < node.lineno <= (failed.line or 0):
            continue
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name(id=other) as owner, attr=how)) if how in _FILLS:
                if other != name and _is_like(other, name):
                    yield (
                        _("Line {line} puts things into `{other}`. `{name}` is still empty.", line=node.lineno,
                          other=code(other), name=code(name)),
                        _("Write `{name}.{how}(...)` on line {line}.", name=code(name), how=how, line=node.lineno),
                        failed.changed(owner, name),
                    )  # fmt: skip
            case ast.Expr(value=ast.BinOp(left=ast.Name(id=other), op=ast.Add())) if other == name:
                done = failed.code_of(node)
                yield (
                    _("Line {line} works out `{sum}`, but nobody keeps that. So `{name}` is still empty.",
                      line=node.lineno, sum=done, name=code(name)),
                    _("Keep it on line {line}: `{name} = {sum}`.", line=node.lineno, name=code(name), sum=done),
                    failed.changed(node, f"{name} = {done}") if "…" not in done else None,
                )  # fmt: skip
            case ast.Expr(value=ast.Attribute(value=ast.Name(id=other), attr=how)) if other == name and how in _FILLS:
                yield (
                    _("`{name}.{how}` on line {line} has no brackets, so it puts nothing in.", name=code(name),
                      how=how, line=node.lineno),
                    _("Write what to put in between brackets on line {line}.", line=node.lineno),
                    None,
                )  # fmt: skip
    yield from _only_a_new_value(failed, scope, name, made)


def _only_a_new_value(failed: Failed, scope: ast.AST, name: str, made: int) -> Iterator[Reason]:
    """`mark = m` in a loop, where `marks.append(m)` is meant."""
    for loop in ast.walk(scope):
        if not isinstance(loop, ast.For | ast.While) or not made < loop.lineno < (failed.line or 0):
            continue
        for node in ast.walk(loop):
            match node:
                case ast.Assign(targets=[ast.Name(id=other)]) if other != name and _is_like(other, name):
                    value = failed.code_of(node.value)
                    yield (
                        _("Line {line} only gives `{other}` a new value. Nothing is put into `{name}`.",
                          line=node.lineno, other=code(other), name=code(name)),
                        _("Write `{name}.append({value})` on line {line}.", name=code(name), value=value,
                          line=node.lineno),
                        failed.changed(node, f"{name}.append({value})") if "…" not in value else None,
                    )  # fmt: skip


def _is_like(other: str, name: str) -> bool:
    """`mark` and `marks`, `my_list` and `mylist`."""
    return nearest(other, [name], limit=1 if min(len(other), len(name)) < 6 else 2) is not None


def _filled_elsewhere(failed: Failed, name: str, line: int, made: int) -> Reason | None:
    """The one line that fills it comes later, or was not run."""
    around = function_at(failed.tree, line) if failed.tree is not None else []
    here = function_at(failed.tree, failed.line or 0) if failed.tree is not None else []
    if around and around[-1] not in here:
        function = around[-1]
        called = any(isinstance(node, ast.Call) and _named(node.func) == function.name
                     for node in ast.walk(failed.tree or ast.Module([], [])))  # fmt: skip
        if called or name in [arg.arg for arg in function.args.args]:
            return None
        return (
            _("Only line {line} puts something into `{name}`, but nobody calls `{function}`.", line=line,
              name=code(name), function=code(function.name)),
            _("Call `{function}` above line {here}.", function=code(function.name), here=failed.line or 1),
            None,
        )  # fmt: skip
    if around != here:
        return None
    asks = [node for node in ast.walk(failed.tree or ast.Module([], [])) if isinstance(node, ast.If)
            and any(line == row.lineno for row in node.body)]  # fmt: skip
    return (
        _("`{name}` is empty since line {made}. Line {line} puts something in, but only later.", name=code(name),
          made=made, line=line)
        if line > (failed.line or 0)
        else _("`{name}` is empty since line {made}. Line {line} would put something in, but it was not run.",
               name=code(name), made=made, line=line),
        _("Move line {here} below line {line}.", here=failed.line or 1, line=line)
        if line > (failed.line or 0)
        else _("Look at line {asks}: can it come true?", asks=asks[0].lineno)
        if asks
        else _("Look above line {line}: what keeps it from running?", line=line),
        None,
    )  # fmt: skip


def _named(called: ast.expr) -> str | None:
    match called:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return None


def without_quotes(failed: Failed, item: ast.AST) -> Fix | None:
    """The list that a text of digits stands in, with all such texts of it as numbers."""
    for node in ast.walk(failed.tree or ast.Module([], [])):
        match node:
            case ast.List(elts=items) | ast.Tuple(elts=items) | ast.Dict(values=items) if item in items:
                return _all_numbers(failed, items, node.lineno)
    return None


def _all_numbers(failed: Failed, items: list[ast.expr], line: int) -> Fix | None:
    if any(item.lineno != line or item.end_lineno != line for item in items):
        return None
    text = failed.text_at(line)
    raw = text.encode("utf-8", "replace")
    for item in reversed(items):
        if isinstance(item, ast.Constant) and isinstance(item.value, str) and _is_number(item.value):
            raw = raw[: item.col_offset] + item.value.strip().encode() + raw[item.end_col_offset :]
    return failed.fix_at(line, raw.decode("utf-8", "replace"))


def _is_number(text: str) -> bool:
    """Whether a text is a number as Python writes it."""
    return re.fullmatch(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?", text.strip()) is not None
