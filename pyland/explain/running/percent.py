"""`%` with texts: places to be filled, and texts that were meant as numbers."""

import ast
import re

from pyland.explain.explanation import Explanation
from pyland.explain.running.failed import Failed
from pyland.explain.wording import code, kind_of_value, tell
from pyland.text import _, plural

_PLACE = re.compile(r"%(?!%)[-+ #0]*(?:\d+|\*)?(?:\.\d+)?[a-zA-Z]")


def percent(failed: Failed) -> Explanation | None:
    """`"%s is %d" % name`, `"7" % 2`"""
    if not failed.matched(r"not enough arguments for format string|not all arguments converted|%(\w) format: "):
        return None
    node = next((one for one in failed.nodes(ast.BinOp) if isinstance(one.op, ast.Mod)), None)
    if node is None:
        return None
    places = len(_PLACE.findall(node.left.value)) if _is_text(node.left) else 0  # type: ignore[attr-defined]
    if places == 0:
        return _text_divided(failed, node)
    wrong = failed.matched(r"%(\w) format: .*, not (\w+)")
    if wrong:
        return tell(
            "format_place",
            _("`%{letter}` wants a number", letter=wrong[1]),
            _("The place `%{letter}` in the text is for a number, but it got {kind}.", letter=wrong[1],
              kind=kind_of_value(wrong[2])),
            _("Write `%s` there instead."),
            line=failed.line,
            cols=failed.span(node),
        )  # fmt: skip
    return _other_count(failed, node, places)


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _other_count(failed: Failed, node: ast.BinOp, places: int) -> Explanation:
    given = len(node.right.elts) if isinstance(node.right, ast.Tuple) else 1
    inner = failed.source(node.right)
    return tell(
        "format_place",
        _("Places and values do not match"),
        plural(
            "The text has {places} places with `%`, but only one value comes behind it.",
            "The text has {places} places with `%`, but {count} values come behind it.",
            given,
            places=places,
        )
        if places != 1
        else _("The text has one place with `%`, but {given} values come behind it.", given=given),
        _("Write all values in round brackets: `% ({inner}, ...)`.", inner=code(inner, 20))
        if given == 1
        else _("Give each `%` in the text one value."),
        line=failed.line,
        cols=failed.span(node),
    )


def _text_divided(failed: Failed, node: ast.BinOp) -> Explanation | None:
    """`number % 2`, where `number` is a text."""
    shown, value = failed.shown(node.left), failed.seen(node.left)
    source = failed.made(node.left, "str")
    line = source.line if source is not None and source.line != failed.line else None
    quoted = isinstance(node.left, ast.Constant)
    return tell(
        "text_for_number",
        _("`{name}` is text", name=shown),
        _("`{name}` is the text `{value}` since line {line}, so I cannot count with it.", name=shown,
          value=code(value or "", 20), line=line)
        if line is not None and value
        else _("`{name}` is text, so I cannot count with it.", name=shown),
        _("Take the quotes away.")
        if quoted
        else _("Turn it into a number: `int({name})`.", name=shown),
        line=failed.line,
        cols=failed.span(node.left),
        fix=failed.replaced(node.left, f"int({failed.source(node.left)})")
        if re.fullmatch(r"'\s*-?\d+\s*'", value or "") and not quoted
        else None,
    )  # fmt: skip
