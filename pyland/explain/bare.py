"""Remarks on functions without brackets where their answer is wanted, and on names and sums in quotes."""

import ast
from collections.abc import Iterator

from pyland.explain.explanation import Explanation
from pyland.explain.program import Note, Program
from pyland.explain.wording import code, tell
from pyland.text import Message, _

_WITH_INPUT = {
    "at": '"flag"', "has": '"key"', "how_many": '"gem"', "distance": '"flag"', "can_move": "east", "face": "east",
    "ask": '"How many?"', "give": '"apple", "Rosa"', "put_down": '"apple"', "say": '"Hello"', "shout": '"Hello"',
}  # fmt: skip
"""Commands that must have something in their brackets, with an example."""
_ASKS_WITH = frozenset({"at", "has", "can_move"})
"""Commands that answer True or False about what stands in their brackets."""
_SHOWERS = frozenset({"print", "say", "shout", "str", "int", "float"})
"""Functions that want a value, never a function."""
_ANSWERS = frozenset({
    "read", "ask", "look", "ground", "facing", "position", "scan", "bag", "cuts_left", "distance", "how_many",
})  # fmt: skip
"""Commands whose answer is a value to keep."""


def call_of(program: Program, name: str) -> tuple[str, bool]:
    """How a function is called rightly, and whether that is surely all that belongs into the brackets."""
    own = program.scopes.functions.get(name)
    if own is not None:
        wanted = len(own.args.args) - len(own.args.defaults)
        return (f"{name}(...)", False) if wanted > 0 else (f"{name}()", True)
    if name in program.context.commands:
        # Who walks forward asks about what is in front; who walks east asks about the east.
        ahead = name == "can_move" and "move_forward" in program.context.commands
        example = None if ahead else _WITH_INPUT.get(name)
        return (f"{name}({example})", False) if example else (f"{name}()", True)
    return f"{name}(...)", False


def _question(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`if can_move:`, `while not at:`, `if at == "flag":`"""
    if not isinstance(node, ast.If | ast.While):
        return
    for part in _questions(node.test):
        match part:
            case ast.Name(id=name) if program.is_function(name):
                yield _asks_nothing(program, part, name)
            case ast.Compare(left=ast.Name(id=name), ops=[ast.Eq() | ast.NotEq() as sign], comparators=[right]):
                if program.is_function(name):
                    yield _never_equal(program, part, name, sign, right)


def _asks_nothing(program: Program, part: ast.Name, name: str) -> Explanation:
    call, sure = call_of(program, name)
    return tell(
        "question_without_brackets",
        _("`{name}` needs brackets", name=name),
        _("Without brackets, `{name}` on line {line} asks nothing and counts as true.", name=name, line=part.lineno),
        _written(call, sure),
        line=part.lineno,
        cols=program.span(part),
        fix=program.replaced(part, call) if sure else None,
    )


def _never_equal(
    program: Program, part: ast.Compare, name: str, sign: ast.cmpop, right: ast.expr
) -> Explanation:
    call, sure = call_of(program, name)
    shown = program.text(right)
    fix = program.replaced(part.left, call) if sure else None
    if name in _ASKS_WITH and isinstance(sign, ast.Eq) and _fits(program, name, right):
        call, sure = f"{name}({shown})", True
        fix = program.replaced(part, call)
    return tell(
        "question_without_brackets",
        _("`{name}` needs brackets", name=name),
        _("Without brackets, `{name}` on line {line} asks nothing, so it is never the same as `{value}`.",
          name=name, line=part.lineno, value=code(shown, 20)),
        _written(call, sure),
        line=part.lineno,
        cols=program.span(part.left),
        fix=fix,
    )


def _fits(program: Program, name: str, right: ast.expr) -> bool:
    """Whether what a command was compared with belongs into its brackets."""
    match right:
        case ast.Constant(value=str(word)):
            return name != "can_move" or word in program.context.words
        case ast.Name(id=word):
            return name == "can_move" and word in program.context.words
    return False


def _written(call: str, sure: bool) -> Message:
    return _("Write `{call}`.", call=code(call)) if sure else _("Write something like `{call}`.", call=code(call))


def _questions(test: ast.expr) -> Iterator[ast.expr]:
    match test:
        case ast.BoolOp(values=values):
            for value in values:
                yield from _questions(value)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield from _questions(operand)
        case _:
            yield test


def _shown(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`print(price)`, `say("It costs", price)`, `f"{price}"`"""
    parts: list[ast.expr]
    match node:
        case ast.Call(func=ast.Name(id=shower), args=parts) if shower in _SHOWERS and program.is_function(shower):
            pass
        case ast.FormattedValue(value=value):
            parts = [value]
        case _:
            return
    for part in parts:
        if not isinstance(part, ast.Name) or not program.is_function(part.id):
            continue
        name = part.id
        if name not in program.scopes.functions and name not in program.context.commands:
            continue
        call, sure = call_of(program, name)
        yield tell(
            "call_without_brackets",
            _("`{name}` needs brackets", name=name),
            _("Without brackets, `{name}` is the function itself, not its answer.", name=name),
            _written(call, sure),
            line=part.lineno,
            cols=program.span(part),
            fix=program.replaced(part, call) if sure and isinstance(node, ast.Call) else None,
        )
        return


def _kept(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`crabs = read`, where `crabs` is then used as a value."""
    match node:
        case ast.Assign(targets=[ast.Name(id=kept)], value=ast.Name(id=name) as part):
            if name not in _ANSWERS and not _is_own_answer(program, name):
                return
            if not program.is_function(name) or program.stored[kept] != 1 or not only_value(program, kept):
                return
            call, sure = call_of(program, name)
            yield tell(
                "call_without_brackets",
                _("`{name}` needs brackets", name=name),
                _("Without brackets, `{kept}` becomes the function itself, not its answer.", kept=code(kept))
                if name in program.scopes.functions
                else _("Without brackets, `{kept}` becomes the command itself, not its answer.", kept=code(kept)),
                _written(call, sure),
                line=part.lineno,
                cols=program.span(part),
                fix=program.replaced(part, call) if sure else None,
            )


def _is_own_answer(program: Program, name: str) -> bool:
    """Whether a name is that of the program's own function, which gives something back."""
    own = program.scopes.functions.get(name)
    return own is not None and any(isinstance(part, ast.Return) and part.value for part in ast.walk(own))


def only_value(program: Program, name: str) -> bool:
    """Whether a name is used, and only where a value is wanted: shown, turned into a number, added or compared."""
    uses = sum(
        isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Load)
        for node in program.nodes
    )
    as_value = 0
    for node in program.nodes:
        match node:
            case ast.Call(func=ast.Name(id=shower), args=parts) if shower in _SHOWERS:
                pass
            case ast.BinOp(left=left, right=right):
                parts = [left, right]
            case ast.Compare(left=left, comparators=others):
                parts = [left, *others]
            case _:
                continue
        as_value += sum(isinstance(part, ast.Name) and part.id == name for part in parts)
    return uses > 0 and uses == as_value


def _in_quotes(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`say("crabs + shrimps")`, `return "3 * n + 2"`, `print("price(n)")`"""
    match node:
        case ast.Call(func=ast.Name(id="print" | "say" | "shout"), args=[ast.Constant(value=str(text)) as word]):
            pass
        case ast.Return(value=ast.Constant(value=str(text)) as word):
            pass
        case _:
            return
    if not _is_own_sum(program, text) or program.span(word) is None:
        return
    yield tell(
        "sum_in_quotes",
        _("That is only text"),
        _("In quotes, `{text}` is not worked out: it stays these letters.", text=code(text)),
        _("Take the quotes away: `{text}`.", text=code(text)),
        line=word.lineno,
        cols=program.span(word),
        fix=program.replaced(word, text),
    )


def _is_own_sum(program: Program, text: str) -> bool:
    """Whether a text is a sum or a call of the program's own names, which stands nowhere without quotes."""
    if len(text) > 80 or "\n" in text or text != text.strip():
        return False
    try:
        tree = ast.parse(text, mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    match tree:
        case ast.BinOp(op=ast.Add() | ast.Mult() | ast.Sub()):
            pass
        case ast.Call(func=ast.Name(id=name), args=[_, *_rest]) if name in program.scopes.functions:
            pass
        case _:
            return False
    names = {part.id for part in ast.walk(tree) if isinstance(part, ast.Name)}
    own = program.scopes.all_names
    if not names or not names <= own or not _is_plain(tree):
        return False
    return text.replace(" ", "") not in program.shapes


def _is_plain(tree: ast.expr) -> bool:
    plain = (ast.BinOp, ast.Name, ast.Constant, ast.Call, ast.operator, ast.Load)
    return all(isinstance(part, plain) for part in ast.walk(tree))


NOTES: tuple[Note, ...] = (_question, _shown, _kept, _in_quotes)
