"""Brackets behind what is no function."""

import ast

from pyland.explain.explanation import Explanation
from pyland.explain.plain import is_builtin
from pyland.explain.running.failed import Failed
from pyland.explain.running.inputs import wrong_inputs as wrong_inputs
from pyland.explain.running.overwritten import new_job, own_attribute
from pyland.explain.wording import NUMBERS, code, kind_of_value, tell
from pyland.text import Message, _

_FUNCTIONS = frozenset({"function", "builtin_function_or_method", "method", "type"})


def not_a_function(failed: Failed) -> Explanation | None:
    """Brackets behind what is no function: a number, a text, or a command that got a new job."""
    found = failed.matched(r"'([\w.]+)' object is not callable")
    if not found:
        return None
    kind = found[1].split(".")[-1]
    for call in failed.nodes(ast.Call):
        told = _told(failed, call, kind)
        if told is not None:
            return told
    return tell(
        "not_a_function",
        _("Brackets in the wrong place"),
        _("Line {line} has round brackets behind {kind}. That works only with a function.", line=failed.line or 1,
          kind=kind_of_value(kind)),
        _("Take the brackets away, or look for a missing comma."),
        line=failed.line,
        cols=failed.cols,
    )  # fmt: skip


def _told(failed: Failed, call: ast.Call, kind: str) -> Explanation | None:
    function = call.func
    match function:
        case ast.Name(id="map" | "filter" | "sorted" | "max" | "min") | ast.Attribute(attr="sort"):
            return _called_too_early(failed, call, kind) or _called_name(failed, call, function, kind)
        case ast.Name():
            return _called_name(failed, call, function, kind)
        case ast.Constant():
            return _command_called_oddly(failed, call, function) or _missing_sign(failed, call, kind)
        case ast.Tuple() | ast.List() | ast.BinOp() | ast.JoinedStr():
            return _missing_sign(failed, call, kind)
        case ast.Call() if failed.cols in (None, failed.span(call)):
            return _missing_sign(failed, call, kind) if kind in NUMBERS else _twice(failed, call, kind)
        case ast.Attribute(attr=name) if failed.cols in (None, failed.span(call)):
            return _behind_a_dot(failed, call, name, kind)
        case ast.Subscript() if failed.cols in (None, failed.span(call)):
            return _text_called(failed, call, kind) or _no_brackets(failed, call, kind)
    return None


def _called_too_early(failed: Failed, call: ast.Call, kind: str) -> Explanation | None:
    """`sorted(words, key=len(words))`, `map(int(), row)`"""
    given = [keyword.value for keyword in call.keywords if keyword.arg == "key"]
    if isinstance(call.func, ast.Name) and call.func.id in ("map", "filter"):
        given += call.args[:1]
    for inner in given:
        if isinstance(inner, ast.Call):
            name = failed.source(inner.func)
            return tell(
                "called_too_early",
                _("Only the name, without brackets"),
                _("`{outer}` wants a function, but `{call}` is already its answer: {kind}.",
                  outer=failed.source(call.func), call=failed.shown(inner), kind=kind_of_value(kind)),
                _("Take the brackets away: `{name}`.", name=code(name)),
                line=failed.line,
                cols=failed.span(inner),
                fix=failed.replaced(inner, name),
            )  # fmt: skip
    return None


def _missing_sign(failed: Failed, call: ast.Call, kind: str) -> Explanation | None:
    """`3(a + b)`, `(1, 2)(3, 4)`, `"Hi" (name)`"""
    function, outer = call.func, failed.source(call)
    inner = failed.source(function)
    # What stands in brackets or quotes ends with them; the span of `(a + b)` leaves its own brackets out.
    number = kind in NUMBERS
    sign = "*" if number else ","
    if isinstance(function, ast.BinOp) and not number:
        return None
    shown = code(inner if not isinstance(function, ast.BinOp) else f"({inner})", 24)
    rest = outer[len(inner) :].lstrip()
    row = isinstance(function, ast.Constant | ast.JoinedStr | ast.Tuple | ast.List) and bool(outer)
    joined = f"{inner} {sign} {rest}" if number else f"{inner}, {rest[1:-1] if _alone(call) else rest}"
    return tell(
        "missing_sign",
        _("A comma is missing") if sign == "," else _("A sign is missing"),
        _("Between `{value}` and the bracket stands nothing.", value=shown)
        if inner
        else _("Between two pieces of line {line} stands nothing.", line=failed.line or 1),
        _("Put `{sign}` between them.", sign=sign),
        line=failed.line,
        cols=failed.span(function),
        fix=failed.replaced(call, joined) if row and rest.startswith("(") else None,
    )


def _alone(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Constant | ast.JoinedStr) and len(call.args) == 1


def _twice(failed: Failed, call: ast.Call, kind: str) -> Explanation | None:
    """`len(names)()`"""
    inner = failed.source(call.func)
    return tell(
        "brackets_twice",
        _("Two pairs of brackets"),
        _("`{call}` already gives {kind}. The brackets behind it are too much.", call=code(inner, 24),
          kind=kind_of_value(kind)),
        _("Take the second pair away."),
        line=failed.line,
        cols=failed.span(call),
        fix=failed.replaced(call, inner) if not call.args else None,
    )  # fmt: skip


def _command_called_oddly(failed: Failed, call: ast.Call, value: ast.Constant) -> Explanation | None:
    """`"move_east"()` and `3(move_east())`"""
    if isinstance(value.value, str) and value.value in failed.context.commands:
        return tell(
            "command_in_quotes",
            _("A command has no quotes"),
            _("`{text}` in quotes is only text, so it cannot do anything.", text=failed.shown(value)),
            _("Write `{command}()`.", command=value.value),
            line=failed.line,
            cols=failed.span(value),
            fix=failed.replaced(value, value.value),
        )
    match call.args:
        case [ast.Call(func=ast.Name(id=command), args=[])] if command in failed.context.commands:
            if isinstance(value.value, int) and command.startswith("move_"):
                return tell(
                    "number_first",
                    _("The command comes first"),
                    _("How often or how far stands in the brackets behind the command."),
                    _("Write `{call}`.", call=f"{command}({value.value})"),
                    line=failed.line,
                    cols=failed.span(call),
                    fix=failed.replaced(call, f"{command}({value.value})"),
                )
    return None


def _called_name(failed: Failed, call: ast.Call, function: ast.expr, type_name: str) -> Explanation | None:
    if not isinstance(function, ast.Name):
        return None
    name, cols = function.id, failed.span(function)
    is_command = name in failed.context.commands and failed.scopes.made_at(name) is None
    ready = is_command or (is_builtin(name) and name not in failed.scopes.all_names)
    known = failed.problem.values.get(f"type:{name}", "function" if ready else type_name)
    if known != type_name or type_name in _FUNCTIONS:
        return None
    told = new_job(failed, name, type_name, cols)
    if told is not None:
        return told
    if name in failed.context.words:
        return _word_called(failed, name, cols)
    return _text_called(failed, call, type_name) or _no_brackets(failed, call, type_name)


def _word_called(failed: Failed, name: str, cols: tuple[int, int] | None) -> Explanation:
    """`east()`"""
    command = next((c for c in failed.context.commands if c.endswith(f"_{name}")), None)
    return tell(
        "word_called",
        _("`{name}` is not a command", name=name),
        _("`{name}` is a word for a direction, so it takes no brackets.", name=name),
        _("Did you mean `{command}()`?", command=command)
        if command
        else _("Use it inside a command, like `face({name})`.", name=name),
        line=failed.line,
        cols=cols,
    )


def _text_called(failed: Failed, call: ast.Call, kind: str) -> Explanation | None:
    """`buttons[key]()`, where the list holds `"jump"` instead of `jump`"""
    shown = failed.plain(call.func)
    if kind != "str" or not isinstance(shown, str):
        return None
    if shown not in failed.context.commands and shown not in failed.scopes.functions:
        return None
    source = failed.made(call.func, kind)
    made = source.line if source is not None and isinstance(source.node, ast.Constant) else None
    return tell(
        "command_in_quotes",
        _("A command has no quotes"),
        _("`{value}` is only the text `\"{text}\"`, from line {made}. A text cannot do anything.",
          value=failed.shown(call.func), text=shown, made=made)
        if made
        else _("`{value}` is only the text `\"{text}\"`. A text cannot do anything.",
               value=failed.shown(call.func), text=shown),
        _("Take the quotes away on line {made}: `{text}`.", made=made, text=shown)
        if made
        else _("Take the quotes around `{text}` away.", text=shown),
        line=failed.line,
        cols=failed.span(call),
    )  # fmt: skip


def _behind_a_dot(failed: Failed, call: ast.Call, name: str, kind: str) -> Explanation | None:
    """`rex.age()`"""
    return (
        _property(failed, call, name)
        or own_attribute(failed, name, kind, failed.span(call.func))
        or _no_brackets(failed, call, kind)
    )


def _property(failed: Failed, call: ast.Call, name: str) -> Explanation | None:
    """`rex.name()` of a `@property`"""
    for node in ast.walk(failed.tree or ast.Module([], [])):
        if not isinstance(node, ast.FunctionDef) or node.name != name:
            continue
        if "property" in map(ast.unparse, node.decorator_list):
            shown = failed.source(call.func)
            return tell(
                "not_a_function",
                _("`{name}` takes no brackets", name=code(name)),
                _("Line {line} makes `{name}` a property. It gives its value without brackets.",
                  line=node.decorator_list[0].lineno, name=code(name)),
                _("Write `{shown}`.", shown=code(shown)),
                line=failed.line,
                cols=failed.span(call),
                fix=failed.replaced(call, shown),
            )  # fmt: skip
    return None


def _no_brackets(failed: Failed, call: ast.Call, kind: str) -> Explanation | None:
    """`age()`, `names(0)`, `rex()`, `math.pi()`"""
    shown, source = failed.shown(call.func), failed.source(call.func)
    inside = failed.source(call.args[0]) if len(call.args) == 1 and not call.keywords else ""
    hint, new = _without_brackets(failed, call, kind, source, inside)
    return tell(
        "not_a_function",
        _("`{name}` is not a function", name=shown),
        _("`{name}` is {kind}, so it cannot be called with brackets.", name=shown, kind=kind_of_value(kind))
        if kind not in failed.scopes.all_names
        else _("`{name}` is one `{kind}`, so it cannot be called with brackets.", name=shown, kind=code(kind)),
        hint,
        line=failed.line,
        cols=failed.span(call.func),
        fix=failed.replaced(call, new) if new and failed.text.strip() != failed.source(call) else None,
    )


def _without_brackets(
    failed: Failed, call: ast.Call, kind: str, source: str, inside: str
) -> tuple[Message, str | None]:
    """What to write instead, in words and as code."""
    if kind in ("list", "str", "tuple", "dict"):
        squares = f"{source}[{inside or 0}]"
        hint = _("Use square brackets to get one thing out: `{code}`.", code=code(squares))
        return hint, squares if inside else None
    if kind in NUMBERS and inside:
        return _("Is a `*` missing before the bracket?"), f"{source} * ({inside})"
    method = _method_of(failed, kind) if not call.args else None
    if method is not None:
        return _("Say what it has to do, like `{call}`.", call=code(f"{source}.{method}()")), None
    return _("Take the brackets away."), source if not call.args and not call.keywords else None


def _method_of(failed: Failed, kind: str) -> str | None:
    """The first function of one of the program's classes."""
    for node in ast.walk(failed.tree or ast.Module([], [])):
        if isinstance(node, ast.ClassDef) and node.name == kind:
            names = (part.name for part in node.body if isinstance(part, ast.FunctionDef))
            return next((name for name in names if not name.startswith("_")), None)
    return None


EXPLAINERS = (not_a_function, wrong_inputs)
