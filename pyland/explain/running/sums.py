"""Text and numbers mixed in sums and questions."""

import ast
import re

from pyland.explain.explanation import Explanation
from pyland.explain.running.failed import Failed
from pyland.explain.wording import NUMBERS, code, kind_of_value, tell
from pyland.text import _

_TALKERS = ("print", "say")


def text_and_number(failed: Failed) -> Explanation | None:
    """`"Score: " + 5`"""
    types = _operand_types(failed)
    if types is None or "str" not in types or not NUMBERS & set(types):
        return None
    for node in failed.nodes(ast.BinOp):
        parts = _parts(node)
        numbers = [part for part in parts if failed.is_number(part)]
        texts = [part for part in parts if failed.type_of(part) == "str"]
        unsure = [part for part in parts if failed.type_of(part) is None]
        culprit = numbers[0] if numbers else unsure[0] if unsure else None
        if culprit is None:
            continue
        typed = next((text for text in texts if _is_a_typed_number(failed, text)), None)
        if typed is None and not any(isinstance(text, ast.Constant) for text in texts):
            typed = next((text for text in texts if _is_asked(failed, text)), None)
        if typed is not None or not isinstance(node.op, ast.Add):
            return _text_for_a_number(failed, typed or (texts[0] if texts else culprit))
        return _number_into_text(failed, culprit)
    return tell(
        "text_and_number",
        _("Text and numbers don't mix"),
        _("With `+` I can join two texts or add two numbers, but not one of each."),
        _("Use `str()` to turn the number into text."),
        line=failed.line,
        cols=failed.cols,
    )


def _is_a_typed_number(failed: Failed, text: ast.expr) -> bool:
    return isinstance(text, ast.Name) and re.fullmatch(r"'\d+'", failed.value(text.id) or "") is not None


def _is_asked(failed: Failed, text: ast.expr) -> bool:
    """`ask("How many?")`, `read()` or `input()`, worked with at once."""
    match text:
        case ast.Call(func=ast.Name(id="ask" | "read" | "input" as name)):
            return name not in failed.scopes.all_names
    return False


def _operand_types(failed: Failed) -> tuple[str, ...] | None:
    found = failed.matched(r"can only concatenate (\w+) \(not \"(\w+)\"\) to \w+") or failed.matched(
        r"unsupported operand type\(s\) for \S+(?: or pow\(\))?: '(\w+)' and '(\w+)'"
    )
    return found.groups() if found else None


def _parts(node: ast.BinOp) -> list[ast.expr]:
    parts: list[ast.expr] = []
    waiting: list[ast.expr] = [node]
    while waiting:
        part = waiting.pop()
        if isinstance(part, ast.BinOp) and isinstance(part.op, ast.Add | ast.Sub):
            waiting += [part.right, part.left]
        else:
            parts.append(part)
    return parts


def _number_into_text(failed: Failed, culprit: ast.expr) -> Explanation:
    shown = failed.shown(culprit)
    as_text = f"str({failed.source(culprit)})"
    value = failed.value(culprit.id) if isinstance(culprit, ast.Name) else None
    saying = next((name for name in _TALKERS if failed.text.strip().startswith(f"{name}(")), None)
    return tell(
        "text_and_number",
        _("Text and numbers don't mix"),
        _("`{name}` is the number `{value}`. With `+` it cannot be joined to text.", name=shown, value=code(value, 20))
        if value
        else _("`{name}` is a number. With `+` it cannot be joined to text.", name=shown),
        _("Put a comma instead of `+`, or write `{as_text}`.", as_text=code(as_text))
        if saying
        else _("Write `{as_text}`.", as_text=code(as_text)),
        line=failed.line,
        cols=failed.span(culprit),
        fix=failed.replaced(culprit, as_text),
    )


def _text_for_a_number(failed: Failed, typed: ast.expr) -> Explanation:
    shown = failed.shown(typed)
    if isinstance(typed, ast.Constant) and str(typed.value).strip().isdecimal():
        return _quoted_number(failed, typed)
    if isinstance(typed, ast.Name) and (lost := _turned_for_nothing(failed, typed.id)) is not None:
        return lost
    value = failed.value(typed.id) if isinstance(typed, ast.Name) else None
    return tell(
        "text_for_number",
        _("`{name}` is text", name=shown),
        _("`{name}` is the text `{value}`, so I cannot count with it.", name=shown, value=code(value, 20))
        if value
        else _("`{name}` is text, so I cannot count with it.", name=shown),
        _("Turn it into a number: `int({name})`.", name=shown),
        line=failed.line,
        cols=failed.span(typed),
        fix=failed.replaced(typed, f"int({failed.source(typed)})") if _is_asked(failed, typed) else None,
    )


def _quoted_number(failed: Failed, typed: ast.Constant) -> Explanation:
    """`distance("gem") > "0"`"""
    number = str(typed.value).strip()
    return tell(
        "text_for_number",
        _("A number has no quotes"),
        _("`{text}` is text, so I cannot count with it.", text=failed.shown(typed)),
        _("Write `{number}`.", number=code(number)),
        line=failed.line,
        cols=failed.span(typed),
        fix=failed.replaced(typed, number),
    )


def _turned_for_nothing(failed: Failed, name: str) -> Explanation | None:
    """`int(crabs)` alone on a line above: nobody kept that number."""
    for node in ast.walk(failed.tree) if failed.tree else ():
        match node:
            case ast.Expr(value=ast.Call(func=ast.Name(id="int" | "float" as turner), args=[ast.Name(id=turned)])):
                if turned == name and node.lineno < (failed.line or 0):
                    return tell(
                        "lost_value",
                        _("Nobody keeps the answer"),
                        _("`{turner}({name})` on line {line} does not change `{name}`: it is still text.",
                          turner=turner, name=code(name), line=node.lineno),
                        _("Keep it: `{name} = {turner}({name})`.", name=code(name), turner=turner),
                        line=node.lineno,
                    )
    return None


def other_sum(failed: Failed) -> Explanation | None:
    """`[1] + 2`, `"a" - "b"`, `"a" * "b"`"""
    types = _operand_types(failed)
    if types is None:
        found = failed.matched(r"can't multiply sequence by non-int of type '(\w+)'")
        if not found:
            return None
        return tell(
            "other_sum",
            _("`*` needs a whole number"),
            _("To repeat a text or list, I need a whole number, not {kind}.", kind=kind_of_value(found[1])),
            _("Turn it into a number with `int()`.") if found[1] == "str" else _("Use a number like `3`."),
            line=failed.line,
            cols=failed.cols,
        )
    sign = failed.matched(r"for (\S+?)(?: or|:)")
    shown = sign[1].rstrip(":") if sign else "+"
    if "function" in types or "builtin_function_or_method" in types:
        return forgotten_brackets(failed)
    if "list" in types and shown in ("+", "+="):
        return tell(
            "other_sum",
            _("A list grows with `append`"),
            _("With `+` a list only takes another list."),
            _("Use `append(...)`, or put square brackets around the value."),
            line=failed.line,
            cols=failed.cols,
        )
    return tell(
        "other_sum",
        _("`{sign}` does not work here", sign=code(shown)),
        _(
            "I cannot use `{sign}` with {left} and {right}.",
            sign=code(shown),
            left=kind_of_value(types[0]),
            right=kind_of_value(types[1]),
        ),
        _("Look at both sides of `{sign}`.", sign=code(shown)),
        line=failed.line,
        cols=failed.cols,
    )


def forgotten_brackets(failed: Failed) -> Explanation | None:
    """A function without its brackets stands where a value is wanted."""
    for node in failed.nodes(ast.Name):
        if failed.type_of(node) in ("function", "builtin_function_or_method") or node.id in failed.context.commands:
            if failed.text[(failed.span(node) or (0, 0))[1] :].lstrip().startswith("(") or node.id in ("int", "float"):
                continue
            times = re.fullmatch(rf"\s*{node.id}\s*\*\s*(\d+)\s*", failed.text)
            if times and node.id in failed.context.commands:
                return _times(failed, node.id, times[1])
            return tell(
                "call_without_brackets",
                _("`{name}` needs brackets", name=node.id),
                _("Without brackets, `{name}` is the function itself, not its answer.", name=node.id),
                _("Write `{name}()`.", name=node.id),
                line=failed.line,
                cols=failed.span(node),
            )
    return None


def _times(failed: Failed, name: str, number: str) -> Explanation:
    """`move_east * 3`"""
    new = failed.text[: len(failed.text) - len(failed.text.lstrip())] + f"{name}({number})"
    return tell(
        "call_without_brackets",
        _("The number goes into brackets"),
        _("How far stands in brackets behind `{name}`, without `*`.", name=name),
        _("Write `{call}`.", call=f"{name}({number})"),
        line=failed.line,
        cols=failed.cols,
        fix=failed.line_fix(new),
    )


def cannot_compare(failed: Failed) -> Explanation | None:
    """`"5" > 3`"""
    found = failed.matched(r"'(\S+)' not supported between instances of '(\w+)' and '(\w+)'")
    if not found:
        return None
    sign, types = found[1], {found[2], found[3]}
    if types & {"function", "builtin_function_or_method"}:
        return forgotten_brackets(failed)
    for node in failed.nodes(ast.Compare):
        for part in (node.left, *node.comparators):
            if "str" in types and failed.type_of(part) == "str" and NUMBERS & types:
                return _text_for_a_number(failed, part)
    return tell(
        "cannot_compare",
        _("`{sign}` cannot compare these", sign=sign),
        _(
            "I cannot tell which is bigger: {left} or {right}.",
            left=kind_of_value(found[2]),
            right=kind_of_value(found[3]),
        ),
        _("Turn the text into a number with `int()`.")
        if "str" in types
        else _("Look at both sides of `{sign}`.", sign=sign),
        line=failed.line,
        cols=failed.cols,
    )


EXPLAINERS = (text_and_number, cannot_compare, other_sum)
