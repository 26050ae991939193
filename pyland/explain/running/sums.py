"""Text and numbers mixed in sums and questions."""

import ast
import re

from pyland.explain.explanation import Explanation
from pyland.explain.running.failed import Failed
from pyland.explain.running.operands import Operands, compared, operands, types_told
from pyland.explain.running.orders import cannot_order
from pyland.explain.running.othersums import other_sum
from pyland.explain.running.percent import percent
from pyland.explain.running.signs import forgotten_brackets
from pyland.explain.running.sources import Source
from pyland.explain.running.trailing import sum_of_texts, trailing_comma
from pyland.explain.wording import NUMBERS, code, tell
from pyland.text import Message, _

_TALKERS = ("print", "say")


def text_and_number(failed: Failed) -> Explanation | None:
    """`"Score: " + 5`"""
    types = types_told(failed)
    if types is None or "str" not in types or not NUMBERS & set(types) or "not supported" in failed.problem.message:
        return None
    sides = operands(failed)
    if sides is None:
        call = failed.exact(ast.Call)
        given = [arg for arg in (call.args if call is not None else ()) if failed.type_of(arg) == "str"]
        if given:
            return _text_for_a_number(failed, given[0])
        return tell(
            "text_and_number",
            _("Text and numbers don't mix"),
            _("With `+` I can join two texts or add two numbers, but not one of each."),
            _("Use `str()` to turn the number into text."),
            line=failed.line,
            cols=failed.cols,
        )
    text, number = (sides.left, sides.right) if types[0] == "str" else (sides.right, sides.left)
    parts = _parts(text)
    texts = [part for part in parts if failed.type_of(part) == "str"] or [text]
    typed = next((part for part in parts if _is_a_typed_number(failed, part)), None)
    if typed is None and not any(isinstance(part, ast.Constant | ast.JoinedStr) for part in texts):
        typed = next((part for part in texts if _is_asked(failed, part)), None)
    if typed is not None or sides.sign not in ("+", "+="):
        return _text_for_a_number(failed, typed or text)
    return _number_into_text(failed, number)


def _is_a_typed_number(failed: Failed, text: ast.expr) -> bool:
    """A name (or a part) that is a text of digits, or such a text itself."""
    shown = failed.seen(text) or _shown_from_above(failed, text) or ""
    return re.fullmatch(r"'\s*-?\d+(?:[.,]\d+)?\s*'", shown) is not None


def _shown_from_above(failed: Failed, text: ast.expr) -> str | None:
    """How Python writes a text that was not seen, but stands on a line above."""
    source = failed.made(text, "str") if isinstance(text, ast.Call | ast.Attribute | ast.Subscript) else None
    plain = source is not None and source.line != failed.line and isinstance(source.node, ast.Constant)
    return repr(source.node.value) if plain and source and isinstance(source.node, ast.Constant) else None


def _is_asked(failed: Failed, text: ast.expr) -> bool:
    """`ask("How many?")`, `read()` or `input()`, worked with at once."""
    match text:
        case ast.Call(func=ast.Name(id="ask" | "read" | "input" as name)):
            return name not in failed.scopes.all_names
    return False


def _parts(node: ast.expr) -> list[ast.expr]:
    """What a sum with `+` is made of."""
    parts: list[ast.expr] = []
    waiting: list[ast.expr] = [node]
    while waiting:
        part = waiting.pop()
        if isinstance(part, ast.BinOp) and isinstance(part.op, ast.Add | ast.Sub | ast.Mult):
            waiting += [part.right, part.left]
        else:
            parts.append(part)
    return parts


def _number_into_text(failed: Failed, culprit: ast.expr) -> Explanation:
    shown = failed.shown(culprit)
    as_text = f"str({failed.source(culprit)})"
    value = None if isinstance(culprit, ast.Constant) else failed.seen(culprit)
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
    value = None if isinstance(typed, ast.Constant) else failed.seen(typed)
    source = failed.made(typed, "str")
    if isinstance(typed, ast.Attribute):
        value = value or _shown_from_above(failed, typed)
    if value is None and source is not None and source.way == "returned" and isinstance(source.node, ast.Constant):
        return _given_back_in_quotes(failed, typed, source.node)
    return tell(
        "text_for_number",
        _("`{name}` is text", name=shown),
        _since(shown, value, source if source is not None and source.line != failed.line else None),
        _("Only numbers can be counted with. Use another value.")
        if isinstance(typed, ast.Constant | ast.JoinedStr)
        else _number_hint(shown, source if source is not None and source.line != failed.line else None, value),
        line=failed.line,
        cols=failed.span(typed),
        fix=failed.replaced(typed, f"int({failed.source(typed)})")
        if _is_asked(failed, typed) or re.fullmatch(r"'\s*-?\d+\s*'", value or "")
        else None,
    )


def _given_back_in_quotes(failed: Failed, call: ast.expr, text: ast.Constant) -> Explanation:
    """`return "5"`"""
    digits = str(text.value).strip()
    return tell(
        "text_for_number",
        _("`{name}` is text", name=failed.shown(call)),
        _("Line {line} gives back the text `{text}`, so I cannot count with it.", line=text.lineno,
          text=failed.code_of(text, 20)),
        _("Take the quotes away on line {line}.", line=text.lineno),
        line=failed.line,
        cols=failed.span(call),
        fix=failed.changed(text, digits) if re.fullmatch(r"-?[1-9]\d*|0", digits) else None,
    )  # fmt: skip


def _since(shown: str, value: str | None, source: Source | None) -> Message:
    if value and source is not None:
        return _("`{name}` is the text `{value}` since line {line}, so I cannot count with it.", name=shown,
                 value=code(value, 20), line=source.line)  # fmt: skip
    if value:
        return _("`{name}` is the text `{value}`, so I cannot count with it.", name=shown, value=code(value, 20))
    return _("`{name}` is text, so I cannot count with it.", name=shown)


def _number_hint(shown: str, source: Source | None, value: str | None) -> Message:
    turner = "float" if re.search(r"\d[.]\d", value or "") else "int"
    if value and not re.search(r"\d", value):
        return _("Only numbers can be counted with. Use another value.") if source is None else _(
            "Put a number there on line {line}, or ask if it is one.", line=source.line
        )
    if source is not None and isinstance(source.node, ast.Constant):
        return _("Turn it into a number: `{turner}({name})`. Or take the quotes away on line {line}.", turner=turner,
                 name=shown, line=source.line)  # fmt: skip
    return _("Turn it into a number: `{turner}({name})`.", turner=turner, name=shown)


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
                        fix=failed.changed(node, f"{name} = {turner}({name})"),
                    )  # fmt: skip
    return None


def cannot_compare(failed: Failed) -> Explanation | None:
    """`"5" > 3`"""
    types = types_told(failed)
    if types is None or "not supported between" not in failed.problem.message:
        return None
    if set(types) & {"function", "builtin_function_or_method", "method"}:
        return forgotten_brackets(failed)
    sides = compared(failed)
    if sides is None or not ("str" in types and NUMBERS & set(types)):
        return cannot_order(failed, sides, types)
    return _text_for_a_number(failed, _text_side(sides))


def _text_side(sides: Operands) -> ast.expr:
    return sides.left if sides.types[0] == "str" else sides.right


EXPLAINERS = (trailing_comma, sum_of_texts, percent, text_and_number, cannot_compare, other_sum)
