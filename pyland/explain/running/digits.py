"""`int("abc")`: texts that are no numbers, and where they came from."""

import ast
import re

from pyland.explain.explanation import Explanation, Fix
from pyland.explain.running.failed import Failed
from pyland.explain.running.pieces import piece_of_a_text
from pyland.explain.running.signs import forgotten_brackets
from pyland.explain.running.sources import Source
from pyland.explain.wording import code, kind_of_value, tell
from pyland.text import Message, _

_NAMES = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_WORDS = {word: number for number, word in enumerate(_NAMES)}


def no_number(failed: Failed) -> Explanation | None:
    """`int("abc")`"""
    found = failed.matched(r"invalid literal for int\(\) with base \d+: (['\"])(.*)\1") or failed.matched(
        r"could not convert string to float: (['\"])(.*)\1"
    )
    if not found:
        return None
    text, name = found[2], "int" if "int()" in failed.problem.message else "float"
    if re.search(r"\bask\s*\(", failed.text) and re.search(r"[^\W\d]\s+\w", text):
        return _other_answer(failed, text)
    if re.fullmatch(r"[^\W\d]\w*\(.*\)", text) and text.split("(")[0] in failed.context.commands:
        return _command_in_quotes(failed, text)
    inner = _inner(failed, name)
    source = failed.made(inner, "str") if inner is not None else None
    lost = _split_lost(failed, source)
    if lost is not None:
        return lost
    elsewhere = source.line if source is not None and source.line != failed.line else None
    piece = piece_of_a_text(failed, text, name)
    if piece is not None:
        return piece
    hint, fix = _repair(failed, text, name, inner, source)
    return tell(
        "no_number",
        _("That is no number"),
        _message(failed, text, name, elsewhere, inner),
        hint,
        line=failed.line,
        cols=failed.cols,
        fix=fix,
    )


def _inner(failed: Failed, name: str) -> ast.expr | None:
    """What stands in the brackets of `int` or `float`."""
    calls = [call for call in failed.nodes(ast.Call) if isinstance(call.func, ast.Name) and call.func.id == name]
    exact = [call for call in calls if failed.span(call) == failed.cols]
    call = next(iter((*exact, *calls)), None)
    return call.args[0] if call is not None and call.args else None


def _message(failed: Failed, text: str, name: str, line: int | None, inner: ast.expr | None) -> Message:
    if not text.strip():
        return _("`{name}()` got an empty text, and that is no number.", name=name)
    if line is not None and inner is not None and not isinstance(inner, ast.Constant):
        return _("`{name}()` cannot make a number out of `{text}`, which `{shown}` is since line {line}.", name=name,
                 text=code(text, 20), shown=failed.shown(inner), line=line)  # fmt: skip
    return _("`{name}()` cannot make a number out of `{text}`.", name=name, text=code(text, 20))


def _repair(
    failed: Failed, text: str, name: str, inner: ast.expr | None, source: Source | None
) -> tuple[Message, Fix | None]:
    plain = text.strip()
    literal = source.node if source is not None and isinstance(source.node, ast.Constant) else None
    if re.fullmatch(r"-?\d*[.]\d+", plain) and name == "int":
        call = next((one for one in failed.nodes(ast.Call) if getattr(one.func, "id", "") == "int"), None)
        whole = call.func if call is not None else None
        return _("For numbers with a point, use `float()`."), failed.replaced(whole, "float") if whole else None
    if re.fullmatch(r"-?\d+,\d+", plain):
        pointed = plain.replace(",", ".")
        fix = failed.changed(literal, f'"{pointed}"') if literal is not None and name == "float" else None
        return _("Python writes a point, not a comma: `{number}`.", number=pointed), fix
    digits = re.findall(r"-?\d+", plain)
    if len(digits) == 1 and re.search(r"[^\W\d]|[^\w\s]", plain):
        if literal is not None and literal.lineno != failed.line:
            return _("Use only the digits on line {line}: `\"{digits}\"`.", line=literal.lineno, digits=digits[0]), (
                failed.changed(literal, f'"{digits[0]}"')
            )
        return _("Use only digits, without anything else: `{digits}`.", digits=digits[0]), None
    if len(digits) > 1 and re.fullmatch(r"[\d\s,;]+", plain):
        return _("These are several numbers. Take them apart first, with `split()`."), None
    if plain.lower() in _WORDS:
        return _("Write the number with digits: `{number}`.", number=_WORDS[plain.lower()]), None
    if isinstance(inner, ast.Constant) and plain.isidentifier() and plain in failed.scopes.top_names:
        return _("Is the name `{name}` meant? Then take the quotes away.", name=plain), failed.replaced(inner, plain)
    if not plain:
        return _("Give it a text with digits, like `\"12\"`."), None
    return _("Use only digits, like `12`."), None


def _split_lost(failed: Failed, source: Source | None) -> Explanation | None:
    """`line.split()` alone, and then a loop through the letters of `line`"""
    if source is None or source.way != "loop":
        loops = [node for node in ast.walk(failed.tree or ast.Module([], [])) if isinstance(node, ast.For)]
    else:
        loops = [node for node in ast.walk(failed.tree or ast.Module([], []))
                 if isinstance(node, ast.For) and node.lineno == source.line]  # fmt: skip
    rows = {node.iter.id for node in loops if isinstance(node.iter, ast.Name)}
    for node in ast.walk(failed.tree or ast.Module([], [])):
        match node:
            case ast.Expr(value=ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="split"))) if name in rows:
                call = failed.code_of(node)
                return tell(
                    "lost_value",
                    _("Nobody keeps the pieces"),
                    _("`{call}` on line {line} does not change `{name}`: it is still one text.", call=call,
                      line=node.lineno, name=code(name)),
                    _("Keep the pieces: `{name} = {call}`.", name=code(name), call=call),
                    line=node.lineno,
                    fix=failed.changed(node, f"{name} = {call}"),
                )  # fmt: skip
    return None


def _other_answer(failed: Failed, text: str) -> Explanation:
    """`int(ask("..."))` where the answer is a sentence: it may tell what to ask, so it is told whole."""
    return tell(
        "no_number",
        _("That answer is no number"),
        _("The answer was `{text}`.", text=code(text, 160)),
        _("Perhaps the question has to be another one."),
        line=failed.line,
        cols=failed.cols,
    )


def _command_in_quotes(failed: Failed, text: str) -> Explanation:
    """`crabs = "read()"` and then `int(crabs)`"""
    made = next((node.lineno for node in ast.walk(failed.tree or ast.Module([], []))
                 if isinstance(node, ast.Constant) and node.value == text), failed.line)  # fmt: skip
    return tell(
        "command_in_quotes",
        _("A command has no quotes"),
        _("`{text}` in quotes is only text, so it cannot do anything.", text=code(text)),
        _("Take the quotes around `{text}` away.", text=code(text)),
        line=made,
        cols=failed.cols if made == failed.line else None,
    )


def number_wanted(failed: Failed) -> Explanation | None:
    """`int([1, 2])`, `round("3.5")`, `abs("5")`, `math.sqrt("9")`, `time.sleep("1")`"""
    found = failed.matched(r"(int|float)\(\) argument must be .*, not '(\w+)'")
    if found:
        return _no_text(failed, found[1], found[2])
    found = (
        failed.matched(r"must be real number, not (\w+)")
        or failed.matched(r"type (\w+) doesn't define __round__ method")
        or failed.matched(r"bad operand type for (?:abs\(\)|unary [+-]): '(\w+)'")
    )
    if not found:
        return None
    kind = found[1]
    call = failed.exact(ast.Call) or next(iter(failed.nodes(ast.Call)), None)
    sign = next(iter(failed.nodes(ast.UnaryOp)), None) if "unary" in failed.problem.message else None
    node = sign.operand if sign is not None else call.args[0] if call is not None and call.args else None
    source = failed.made(node, kind) if node is not None else None
    line = source.line if source is not None and source.line != failed.line else None
    shown = failed.shown(node) if node is not None else ""
    digits = kind == "str" and node is not None
    return tell(
        "number_wanted",
        _("A number is needed"),
        _("`{value}` is {kind} since line {line}, but line {here} needs a number.", value=shown,
          kind=kind_of_value(kind), line=line, here=failed.line or 1)
        if line is not None
        else _("`{value}` is {kind}, but line {here} needs a number.", value=shown, kind=kind_of_value(kind),
               here=failed.line or 1),
        _("Turn it into a number: `float({value})`.", value=shown)
        if digits and not isinstance(node, ast.Constant)
        else _("Take the quotes away.")
        if digits
        else _("Give it one number of it."),
        line=failed.line,
        cols=failed.span(node) if node is not None else failed.cols,
        fix=failed.replaced(node, str(node.value))
        if isinstance(node, ast.Constant) and re.fullmatch(r"-?\d+(\.\d+)?", str(node.value))
        else None,
    )  # fmt: skip


def _no_text(failed: Failed, name: str, kind: str) -> Explanation | None:
    """`int(["5"])`"""
    if kind in ("function", "builtin_function_or_method", "method"):
        return forgotten_brackets(failed)
    inner = _inner(failed, name)
    source = failed.made(inner, kind) if inner is not None else None
    line = source.line if source is not None and source.line != failed.line else None
    shown = failed.shown(inner) if inner is not None else "..."
    row = kind in ("list", "tuple")
    return tell(
        "no_number",
        _("That is no number"),
        _("`{name}()` makes one number, but `{value}` is {kind} (line {line}).", name=name, value=shown,
          kind=kind_of_value(kind), line=line)
        if line is not None
        else _("`{name}()` makes one number, but `{value}` is {kind}.", name=name, value=shown,
               kind=kind_of_value(kind)),
        _("For each thing in it, write `[{name}(x) for x in {value}]`.", name=name, value=shown)
        if row
        else _("Look between the brackets of `{name}`.", name=name),
        line=failed.line,
        cols=failed.cols,
    )  # fmt: skip
