"""`try` and `except` that let a problem through, and what the program raises itself."""

import ast
import re

from pyland.explain.explanation import Explanation
from pyland.explain.running.failed import Failed
from pyland.explain.wording import code, tell
from pyland.text import _

_OFTEN = ("KeyError", "IndexError", "ValueError", "ZeroDivisionError", "FileNotFoundError", "StopIteration")


def other_net(failed: Failed) -> Explanation | None:
    """`except IndexError:` around what ends with a KeyError."""
    kind = failed.problem.type
    if kind not in _OFTEN and kind not in failed.scopes.all_names:
        return None
    for line in reversed([failed.line or 0, *(frame.line for frame in failed.problem.frames)]):
        handler = _handler(failed, line)
        if handler is None or handler.type is None:
            continue
        caught = failed.code_of(handler.type, 30)
        return tell(
            "other_net",
            _("`except` waits for something else"),
            _("Line {line} only catches `{caught}`, but line {here} stopped with `{kind}`: `{message}`.",
              line=handler.lineno, caught=caught, here=failed.line or 1, kind=code(kind),
              message=code(failed.problem.message, 40)),
            _("Write `except {kind}:` on line {line}.", kind=code(kind), line=handler.lineno),
            line=failed.line,
            cols=failed.cols,
            fix=failed.changed(handler.type, kind),
        )  # fmt: skip
    return None


def _handler(failed: Failed, line: int) -> ast.ExceptHandler | None:
    """The only `except` of the `try` around a line, when it names one problem of Python's or the program's."""
    for node in ast.walk(failed.tree or ast.Module([], [])):
        if isinstance(node, ast.Try) and node.body and len(node.handlers) == 1:
            inside = node.body[0].lineno <= line <= (node.body[-1].end_lineno or 0)
            if inside and isinstance(node.handlers[0].type, ast.Name):
                return node.handlers[0]
    return None


def _plain_class(failed: Failed) -> Explanation | None:
    """`class TooHeavy:` without `(Exception)`, and then `raise TooHeavy("stop")`"""
    node = next(iter(failed.nodes(ast.Raise)), None)
    match node.exc if node is not None else None:
        case ast.Call(func=ast.Name(id=name)) | ast.Name(id=name):
            pass
        case _:
            return None
    kinds = [one for one in ast.walk(failed.tree or ast.Module([], [])) if isinstance(one, ast.ClassDef)]
    kind = next((one for one in kinds if one.name == name and not one.bases), None)
    if kind is None:
        return None
    text = failed.text_at(kind.lineno)
    new, count = re.subn(rf"(\bclass\s+{name})\s*(?:\(\s*\))?\s*:", r"\1(Exception):", text)
    return tell(
        "raised_text",
        _("`raise` wants a kind of problem"),
        _("`{name}` is no kind of problem yet. Line {line} must say that it is one.", name=name, line=kind.lineno),
        _("Write `class {name}(Exception):` on line {line}.", name=name, line=kind.lineno),
        line=failed.line,
        cols=failed.cols,
        fix=failed.fix_at(kind.lineno, new) if count == 1 else None,
    )


def raised_text(failed: Failed) -> Explanation | None:
    """`raise "Too heavy"`, `except "ValueError":`"""
    plain = _plain_class(failed)
    if plain is not None:
        return plain
    if failed.matched(r"catching classes that do not inherit"):
        return tell(
            "raised_text",
            _("`except` wants the name of a problem"),
            _("Behind `except` stands something that is no kind of problem."),
            _("Write a name like `ValueError` there, without quotes."),
            line=failed.line,
            cols=failed.cols,
        )
    if not failed.matched(r"exceptions must derive from|exceptions must be"):
        return None
    node = next(iter(failed.nodes(ast.Raise)), None)
    inner = failed.source(node.exc) if node is not None and node.exc is not None else ""
    text = node is not None and isinstance(node.exc, ast.Constant | ast.JoinedStr)
    new = f"ValueError({inner})"
    return tell(
        "raised_text",
        _("`raise` wants a kind of problem"),
        _("`{value}` alone is only text. `raise` needs a kind of problem around it.", value=code(inner, 24))
        if text
        else _("`{value}` is no kind of problem that `raise` knows.", value=code(inner, 24)),
        _("Write `raise {new}`.", new=code(new, 40))
        if text
        else _("Write something like `raise ValueError(\"...\")`."),
        line=failed.line,
        cols=failed.cols,
        fix=failed.replaced(node.exc, new) if text and node is not None and node.exc is not None else None,
    )  # fmt: skip
