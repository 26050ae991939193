"""Remarks on names and questions that stand in quotes, and on texts that nobody shows."""

import ast
import re
from collections.abc import Iterator

from pyland.explain.explanation import Explanation
from pyland.explain.program import Note, Program
from pyland.explain.wording import code, tell
from pyland.text import _

_SHOWERS = frozenset({"print", "say", "shout"})
_ASKING = frozenset({"look", "ground", "position", "facing", "bag", "cuts_left", "scan", "read", "can_move"})


def _word_in_a_text(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`def greet(name):` and in it `print("Hello name")`, where nothing looks at `name`"""
    if not isinstance(node, ast.FunctionDef) or node.decorator_list or not _is_only_called(program, node):
        return
    if node not in program.tree.body:
        return
    for arg in node.args.args:
        name = arg.arg
        if len(name) < 3 or any(isinstance(part, ast.Name) and part.id == name for part in ast.walk(node)):
            continue
        for part in ast.walk(node):
            match part:
                case ast.Call(func=ast.Name(id=shower), args=[ast.Constant(value=str(text)) as word, *_rest]):
                    if shower in _SHOWERS and re.search(rf"\b{re.escape(name)}\b", text):
                        yield _only_a_word(program, word, name)
                        return


def _is_only_called(program: Program, function: ast.FunctionDef) -> bool:
    """Whether the function is called with something, and never handed on."""
    called = 0
    for node in program.nodes:
        match node:
            case ast.Call(func=ast.Name(id=name), args=args, keywords=words) if name == function.name:
                called += bool(args or words)
    return called > 0 and called == program.loaded[function.name]


def _only_a_word(program: Program, word: ast.Constant, name: str) -> Explanation:
    return tell(
        "name_in_quotes",
        _("`{name}` is inside the quotes", name=code(name)),
        _("In quotes, `{name}` on line {line} is only a word, not what was handed in.", name=code(name),
          line=word.lineno),
        _("Take it out of the quotes, like `print(\"...\", {name})`.", name=code(name)),
        line=word.lineno,
        cols=program.span(word),
    )


def _question_in_quotes(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`say("position()")`"""
    match node:
        case ast.Call(func=ast.Name(id=shower), args=[ast.Constant(value=str(text)) as word]) if shower in _SHOWERS:
            found = re.fullmatch(r"(\w+)\([^()]*\)", text.strip())
        case _:
            return
    if found is None or found[1] not in _ASKING or found[1] not in program.context.commands:
        return
    if found[1] in program.scopes.all_names or text.replace(" ", "") in program.shapes:
        return
    yield tell(
        "sum_in_quotes",
        _("That is only text"),
        _("In quotes, `{text}` is not worked out: it stays these letters.", text=code(text)),
        _("Take the quotes away: `{text}`.", text=code(text)),
        line=word.lineno,
        cols=program.span(word),
        fix=program.replaced(word, text.strip()),
    )


def _text_for_nobody(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`f"Hello {name}"` alone on a line"""
    match node:
        case ast.Expr(value=ast.JoinedStr() as text) if not any(isinstance(part, ast.Call) for part in ast.walk(text)):
            shown = program.text(text)
        case _:
            return
    if not shown or node.lineno in program.tried:
        return
    new = f"print({shown})"
    yield tell(
        "lost_value",
        _("Nobody shows this text"),
        _("Line {line} makes a text, but does nothing with it.", line=node.lineno),
        _("Show it: `{new}`.", new=code(new)),
        line=node.lineno,
        cols=program.span(node),
        fix=program.replaced(node, new),
    )


NOTES: tuple[Note, ...] = (_word_in_a_text, _question_in_quotes, _text_for_nobody)
