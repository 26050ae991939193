"""`"3,,4".split(",")`: pieces of a text that are no numbers, and the line where that text stands."""

import ast
from dataclasses import dataclass

from pyland.explain.explanation import Explanation, Fix
from pyland.explain.running.failed import Failed
from pyland.explain.wording import code, tell
from pyland.text import Message, _


@dataclass(frozen=True, slots=True)
class _Split:
    """A text that was taken apart: where it stands, what it is called, and the sign it was cut at (None: at spaces)."""

    node: ast.Constant
    text: str
    shown: str
    sign: str | None

    @property
    def pieces(self) -> list[str]:
        return self.text.split(self.sign)


def piece_of_a_text(failed: Failed, text: str, name: str) -> Explanation | None:
    """`int` got a piece of a text that stands on another line."""
    found = [split for split in _splits(failed) if text in split.pieces and split.node.lineno != failed.line]
    if len(found) != 1:
        return None
    split = found[0]
    message, hint = _empty(split, name) if not text.strip() else _odd(split, text, name)
    return tell("no_number", _("That is no number"), message, hint, line=failed.line, cols=failed.cols,
                fix=_without(failed, split, text))  # fmt: skip


def _splits(failed: Failed) -> list[_Split]:
    """The texts of the program that are taken apart."""
    found = []
    for node in ast.walk(failed.tree or ast.Module([], [])):
        match node:
            case ast.Call(func=ast.Attribute(value=owner, attr="split"), args=[] | [ast.Constant(value=str())] as cut):
                pass
            case _:
                continue
        sign = cut[0].value if cut and isinstance(cut[0], ast.Constant) else None
        held = _held(failed, owner)
        if held is not None and sign != "":
            found.append(_Split(held, str(held.value), ast.unparse(owner), sign if isinstance(sign, str) else None))
    return found


def _held(failed: Failed, owner: ast.expr) -> ast.Constant | None:
    """The text itself: here, or given to the name by the only line that gives it anything."""
    match owner:
        case ast.Constant(value=str()):
            return owner
        case ast.Name(id=name):
            given = [
                node.value if isinstance(node, ast.Assign) else None
                for node in ast.walk(failed.tree or ast.Module([], []))
                if _gives(node, name)
            ]
            match given:
                case [ast.Constant(value=str()) as text]:
                    return text
    return None


def _gives(node: ast.AST, name: str) -> bool:
    """Whether a piece of the program gives a name a value."""
    match node:
        case ast.Assign(targets=targets):
            return any(isinstance(part, ast.Name) and part.id == name for one in targets for part in ast.walk(one))
        case ast.AugAssign(target=target) | ast.For(target=target) | ast.AnnAssign(target=target):
            return any(isinstance(part, ast.Name) and part.id == name for part in ast.walk(target))
        case ast.NamedExpr(target=ast.Name(id=made)) | ast.arg(arg=made):
            return made == name
    return False


def _empty(split: _Split, name: str) -> tuple[Message, Message]:
    line, sign = split.node.lineno, split.sign or " "
    twice = sign * 2 in split.text
    return (
        _("The text on line {line} has `{sign}` twice with nothing in between. So `{name}()` got an empty text.",
          line=line, sign=sign, name=name)
        if twice
        else _("The text on line {line} has a `{sign}` at its end, with nothing beside it. So `{name}()` got an empty "
               "text.", line=line, sign=sign, name=name),
        _("Take one `{sign}` away on line {line}.", sign=sign, line=line),
    )  # fmt: skip


def _odd(split: _Split, text: str, name: str) -> tuple[Message, Message]:
    return (
        _("`{name}()` cannot make a number out of `{text}`. It is a piece of line {line}.", name=name,
          text=code(text, 20), line=split.node.lineno),
        _("Put a number there on line {line}, or leave it out.", line=split.node.lineno),
    )  # fmt: skip


def _without(failed: Failed, split: _Split, text: str) -> Fix | None:
    """The text with the needless sign taken out."""
    sign = split.sign
    if sign is None or text or split.pieces.count("") != 1:
        return None
    right = sign.join(piece for piece in split.pieces if piece)
    written = failed.code_of(split.node, 200)
    return failed.changed(split.node, f"{written[0]}{right}{written[0]}") if written[1:-1] == split.text else None
