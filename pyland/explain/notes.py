"""Silent mistakes: programs that run, but surely do not do what they look like. Gentle remarks, never problems."""

import ast
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pyland.explain import answers, bare, points, returning, texts
from pyland.explain.explanation import Explanation, Fix
from pyland.explain.program import Note, Program
from pyland.explain.remarks import (
    comparing,
    kindless,
    looping,
    naming,
    overlooked,
    questions,
    quoted,
    quoting,
    reaching,
    uncalled,
    unkept,
)
from pyland.explain.remarks.kinds import kind_of, loads
from pyland.explain.scopes import Scopes
from pyland.explain.taken import taken_commands
from pyland.explain.wording import code, tell
from pyland.text import _

MOST_NOTES = 3


def notes_on(program: Program) -> tuple[Explanation, ...]:
    """The remarks on a program, at most `MOST_NOTES`, in the order of its lines, one for a line.

    A repair is only kept when it was tried: the remark is gone then, and no other one has come.
    """
    found = _all_remarks(program)
    places = {(note.kind, note.line) for note in found}
    return tuple(
        note if note.fix is None or _helps(note, note.fix, program, places) else replace(note, fix=None)
        for note in found[:MOST_NOTES]
    )


def _all_remarks(program: Program) -> list[Explanation]:
    found: list[Explanation] = []
    for node in program.nodes:
        if isinstance(node, _LOOKED_AT):
            for look in _NOTES:
                found.extend(look(program, node))
    found.extend(_never_called(program))
    found.extend(taken_commands(program.lines, program.tree, program.context, program.scopes))
    found.sort(key=lambda note: (note.line or 0, _FIRST.get(note.kind, 1), note.col or 0))
    return _one_a_line(_without_echoes(found))


_LOOKED_AT = (
    ast.mod, ast.stmt, ast.Call, ast.Compare, ast.BoolOp, ast.BinOp, ast.Attribute, ast.Constant, ast.FormattedValue,
    ast.List, ast.Tuple, ast.Set, ast.Dict,
)  # fmt: skip
"""The pieces about which a remark may be made."""
_FIRST = {"other_answer": 0, "text_true": 0, "question_without_brackets": 0, "never_starts": 2, "other_spelling": 2}
"""Which of several remarks on one line is the one to make: the smallest, 1 for all others."""


def _helps(note: Explanation, fix: Fix, program: Program, before: set[tuple[str, int | None]]) -> bool:
    """Whether a repair takes a remark away and brings no new one."""
    lines = program.lines
    mended = [*lines[: fix.line - 1], *fix.new.split("\n"), *lines[fix.line :]]
    try:
        tree = ast.parse("\n".join(mended))
        compile(tree, "program", "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    after = {(left.kind, left.line) for left in _all_remarks(Program(mended, tree, program.context, Scopes(tree)))}
    return (note.kind, note.line) not in after and after <= before


def _one_a_line(found: Sequence[Explanation]) -> list[Explanation]:
    """The first remark on each line; several on one line would only be read as one."""
    firsts: dict[int | None, Explanation] = {}
    for note in found:
        firsts.setdefault(note.line, note)
    return list(firsts.values())


def _without_echoes(found: Sequence[Explanation]) -> list[Explanation]:
    """The remarks without those that only tell what a better one about another line tells."""
    below = {(note.line or 0) + 1 for note in found if note.kind == "return_alone"}
    quoted = any(note.kind == "sum_in_quotes" for note in found)
    better = {note.line for note in found if note.kind in ("missing_point", "return_missing")}
    return [
        note
        for note in found
        if not (note.kind == "lost_value" and note.line in below | better)
        and not (note.kind == "never_called" and quoted)
    ]


def _without_brackets(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`move_east` alone on a line."""
    match node:
        case ast.Expr(value=ast.Name(id=name) as value) if program.is_function(name):
            yield tell(
                "command_without_brackets",
                _("Nothing happens on line {line}", line=node.lineno),
                _("`{name}` only does something with brackets behind it.", name=name),
                _("Write `{name}()`.", name=name),
                line=node.lineno,
                cols=program.span(value),
                fix=program.replaced(value, f"{name}()"),
            )
        case ast.Expr(value=ast.Attribute(value=ast.Name(id=body), attr=name) as value):
            if body in program.context.bodies and name in program.context.commands:
                yield tell(
                    "command_without_brackets",
                    _("Nothing happens on line {line}", line=node.lineno),
                    _("`{name}` only does something with brackets behind it.", name=name),
                    _("Write `{name}()`.", name=name),
                    line=node.lineno,
                    cols=program.span(value),
                    fix=program.replaced(value, f"{program.text(value)}()") if program.span(value) else None,
                )


def _lost_value(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`x == 3`, `x + 1` or `"say(1)"` alone on a line."""
    if not isinstance(node, ast.Expr) or node.lineno in program.tried:
        return
    line, cols = node.lineno, program.span(node)
    match node.value:
        case ast.Compare(left=ast.Name(id=name), ops=[ast.Eq()], comparators=[right]):
            yield tell(
                "compare_alone",
                _("A question nobody hears"),
                _("`==` on line {line} only asks. It does not change `{name}`.", line=line, name=code(name)),
                _("To give it a value, use one `=`."),
                line=line,
                cols=cols,
                fix=program.replaced(node, f"{name} = {program.text(right)}") if program.text(right) else None,
            )
        case ast.BinOp(op=ast.Mult(), left=left, right=right) if _calls(node.value):
            yield from _times(program, node, left, right)
        case ast.BinOp(left=left) if not (isinstance(left, ast.Name) and program.is_function(left.id)):
            shown = code(program.text(node))
            if kind_of(program, node.value) == "text" and not isinstance(left, ast.Name):
                yield _text_shown_to_nobody(program, node)
                return
            name = left.id if isinstance(left, ast.Name) else "total"
            yield tell(
                "lost_value",
                _("Nobody keeps the answer"),
                _("Line {line} works out `{sum}`, but nobody keeps the answer.", line=line, sum=shown),
                _("Keep it: `{name} = {sum}`.", name=code(name), sum=shown),
                line=line,
                cols=cols,
            )
        case ast.Call(func=ast.Name(id="int" | "float" | "str" as turner), args=[ast.Name(id=name)], keywords=[]):
            if program.is_function(turner) and not program.is_function(name):
                yield tell(
                    "lost_value",
                    _("Nobody keeps the answer"),
                    _("`{turner}({name})` on line {line} does not change `{name}`.", turner=turner, name=code(name),
                      line=line),
                    _("Keep it: `{name} = {turner}({name})`.", name=code(name), turner=turner),
                    line=line,
                    cols=cols,
                    fix=program.replaced(node, f"{name} = {turner}({name})"),
                )
        case ast.Constant(value=str(text)) if _has_call(program, text) and not _is_docstring(program, node):
            yield tell(
                "command_in_quotes",
                _("That is only text"),
                _("Line {line} is in quotes, so it does nothing.", line=line),
                _("Take the quotes away."),
                line=line,
                cols=cols,
            )


def _text_shown_to_nobody(program: Program, node: ast.Expr) -> Explanation:
    """`"Hello " + name` alone on a line"""
    new = f"print({program.text(node)})"
    return tell(
        "lost_value",
        _("Nobody shows this text"),
        _("Line {line} makes a text, but does nothing with it.", line=node.lineno),
        _("Show it: `{new}`.", new=code(new)),
        line=node.lineno,
        cols=program.span(node),
        fix=program.replaced(node, new) if program.text(node) else None,
    )


def _times(program: Program, node: ast.Expr, left: ast.expr, right: ast.expr) -> Iterator[Explanation]:
    """`5 * move_east()` walks one step."""
    for call, number in ((left, right), (right, left)):
        match call, number:
            case ast.Call(func=ast.Name(id=name), args=[], keywords=[]), ast.Constant(value=int(times)):
                if name.startswith("move_") and name in program.context.commands:
                    right_way = f"{name}({times})"
                    yield tell(
                        "times_a_call",
                        _("That is only one step"),
                        _("Line {line} calls `{name}` once, and counts with its answer.", line=node.lineno, name=name),
                        _("Write `{call}`.", call=right_way),
                        line=node.lineno,
                        cols=program.span(node),
                        fix=program.replaced(node, right_way),
                    )


def _calls(node: ast.AST) -> bool:
    return any(isinstance(child, ast.Call) for child in ast.walk(node))


def _has_call(program: Program, text: str) -> bool:
    return any(f"{command}(" in text for command in program.context.commands) and "\n" not in text


def _is_docstring(program: Program, node: ast.Expr) -> bool:
    holders = [n for n in program.nodes if isinstance(n, ast.Module | ast.FunctionDef | ast.ClassDef)]
    return any(holder.body and holder.body[0] is node for holder in holders if not isinstance(holder, ast.Module))


def _or_value(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`x == 1 or 2`"""
    match node:
        case ast.BoolOp(op=ast.Or(), values=[ast.Compare(left=left, ops=[ast.Eq()]), *others]):
            lonely = next(
                (
                    o
                    for o in others
                    if isinstance(o, ast.Constant)
                    and isinstance(o.value, str | int)
                    and o.value
                    and not isinstance(o.value, bool)
                ),
                None,
            )
            if lonely is None or not program.text(left):
                return
            question = f"{program.text(left)} == {program.text(lonely)}"
            yield tell(
                "or_value",
                _("This is always true"),
                _(
                    "`or {value}` on line {line} does not compare anything.",
                    value=code(program.text(lonely)),
                    line=node.lineno,
                ),
                _("Write `or {question}`.", question=code(question)),
                line=lonely.lineno,
                cols=program.span(lonely),
                fix=program.replaced(lonely, question),
            )


def _turned_plus(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`x =+ 1`"""
    match node:
        case ast.Assign(
            targets=[ast.Name(id=name) as target], value=ast.UnaryOp(op=ast.UAdd() | ast.USub() as op) as value
        ):
            start, end = program.span(target), program.span(value)
            if start is None or end is None:
                return
            sign = "+" if isinstance(op, ast.UAdd) else "-"
            between = program.lines[node.lineno - 1][start[1] : end[0] + 1]
            if between.rstrip().endswith(f"={sign}") and program.lines[node.lineno - 1][end[0] + 1 : end[0] + 2] == " ":
                yield tell(
                    "turned_plus",
                    _("Did you mean `{right}`?", right=f"{sign}="),
                    _(
                        "`={sign}` on line {line} gives `{name}` a new value.",
                        sign=sign,
                        line=node.lineno,
                        name=code(name),
                    ),
                    _("To change it, write `{right}`.", right=f"{name} {sign}= {program.text(value.operand)}"),
                    line=node.lineno,
                    cols=program.span(node),
                )


def _never_called(program: Program) -> Iterator[Explanation]:
    """A function that nobody calls."""
    used = {node.id for node in program.nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
    used |= {node.attr for node in program.nodes if isinstance(node, ast.Attribute)}
    for name, function in program.scopes.functions.items():
        inside = sum(True for _part in loads(function, name))
        only_itself = program.loaded[name] == inside and name not in program.attributes
        if (name not in used or only_itself) and not function.decorator_list and not name.startswith("_"):
            yield tell(
                "never_called",
                _("`{name}` was never called", name=code(name)),
                _(
                    "Line {line} tells me how to do `{name}`, but no line calls it.",
                    line=function.lineno,
                    name=code(name),
                ),
                _("Write `{name}()` below it.", name=code(name))
                if not function.args.args
                else _("Call `{name}` below it.", name=code(name)),
                line=function.lineno,
                cols=_name_span(program, function),
            )


def _name_span(program: Program, function: ast.FunctionDef) -> tuple[int, int] | None:
    start = program.lines[function.lineno - 1].find(function.name) if function.lineno <= len(program.lines) else -1
    return (start, start + len(function.name)) if start >= 0 else None


_NOTES: tuple[Note, ...] = (
    _without_brackets,
    _lost_value,
    _or_value,
    _turned_plus,
    *answers.NOTES,
    *bare.NOTES,
    *texts.NOTES,
    *returning.NOTES,
    *points.NOTES,
    *unkept.NOTES,
    *uncalled.NOTES,
    *questions.NOTES,
    *comparing.NOTES,
    *reaching.NOTES,
    *quoting.NOTES,
    *naming.NOTES,
    *looping.NOTES,
    *overlooked.NOTES,
    *quoted.NOTES,
    *kindless.NOTES,
)
