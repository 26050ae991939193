"""Names inside a class that need `self.` in front of them."""

import ast
import re

from pyland.explain.explanation import Explanation
from pyland.explain.naming.unknown import Unknown
from pyland.explain.wording import code, tell
from pyland.text import _
from pyland.words import nearest

_Method = ast.FunctionDef | ast.AsyncFunctionDef
_THIS = frozenset({"this", "me", "my", "it", "slef", "sefl", "elf", "selff", "seld", "sel", "Self", "SELF", "itself"})


def this_for_self(unknown: Unknown) -> Explanation | None:
    """`this.name`, `slef.name`, where the first input of the method is `self`"""
    inside = _inside(unknown)
    if inside is None or not inside[1].args.args or not unknown.behind.startswith("."):
        return None
    own = inside[1].args.args[0].arg
    if unknown.name not in _THIS or own == unknown.name:
        return None
    if own not in ("self", *_THIS):
        return None
    return tell(
        "other_word",
        _("Here it is called `{right}`", right=own),
        _("I do not know `{name}` on line {line}.", name=code(unknown.name), line=unknown.line),
        _("Write `{right}.`.", right=own),
        line=unknown.line,
        cols=unknown.cols,
        fix=unknown.replaced(own),
    )


def self_forgotten(unknown: Unknown) -> Explanation | None:
    """`name` and `bark()` inside a method, where `self.name` and `self.bark()` were meant"""
    inside = _inside(unknown)
    if inside is None or unknown.name not in _parts(inside[0]):
        return None
    made, method = inside
    own = method.args.args[0].arg if method.args.args else ""
    if own != "self":
        return None
    word = f"{own}.{unknown.name}"
    return tell(
        "self_missing",
        _("`{own}.` is missing", own=own),
        _("Each `{kind}` has its own `{name}`. To get it, write `{own}.` in front.",
          kind=code(made.name), name=code(unknown.name), own=own),
        _("Write `{word}` on line {line}.", word=code(word), line=unknown.line),
        line=unknown.line,
        cols=unknown.cols,
        fix=unknown.replaced(word),
    )  # fmt: skip


def self_not_taken(unknown: Unknown) -> Explanation | None:
    """`def bark():` with `self.name` inside"""
    inside = _inside(unknown)
    if inside is None or unknown.name != "self":
        return None
    method = inside[1]
    text = unknown.lines[method.lineno - 1]
    first = method.args.args[0].arg if method.args.args else ""
    if first in _THIS or nearest(first, ("self",), closed=True):
        return tell(
            "misspelt_name",
            _("Did you mean `{meant}`?", meant="self"),
            _("Line {made} calls it `{name}`, and line {line} calls it `self`.",
              made=method.lineno, name=first, line=unknown.line),
            _("Write `self` on line {made}.", made=method.lineno),
            line=unknown.line,
            cols=unknown.cols,
            fix=unknown.fix_at(method.lineno, re.sub(rf"\b{first}\b", "self", text, count=1)),
        )  # fmt: skip
    new = re.sub(r"\(\s*\)", "(self)", text, count=1) if not method.args.args else text.replace("(", "(self, ", 1)
    return tell(
        "self_missing",
        _("`{name}` has no `self`", name=code(method.name)),
        _("Line {line} uses `self`, but `{name}` on line {made} does not take it in.",
          line=unknown.line, name=code(method.name), made=method.lineno),
        _("Write `{code}` on line {made}.", code=code(new), made=method.lineno),
        line=unknown.line,
        cols=unknown.cols,
        fix=unknown.fix_at(method.lineno, new),
    )  # fmt: skip


def self_outside(unknown: Unknown) -> Explanation | None:
    """`self.name` where no class is around it"""
    if unknown.name != "self" or _inside(unknown) is not None:
        return None
    made = [node for node in unknown.tree.body if isinstance(node, ast.ClassDef) and node.lineno < unknown.line]
    function = next(
        (node for node in unknown.tree.body if isinstance(node, ast.FunctionDef) and
         node.lineno <= unknown.line <= (node.end_lineno or 0)), None,
    )  # fmt: skip
    if function is None or not made:
        return tell(
            "self_outside",
            _("`self` belongs into a class"),
            _("Only the functions of a class know `self`. Line {line} stands outside.", line=unknown.line),
            _("Write the name of the thing you mean."),
            line=unknown.line,
            cols=unknown.cols,
        )
    head = f"def {function.name}({', '.join(['self', *(arg.arg for arg in function.args.args)])}):"
    return tell(
        "self_outside",
        _("`{name}` stands outside the class", name=code(function.name)),
        _("Line {line} needs `self`, but `{name}` on line {made} is not a part of `{kind}`.",
          line=unknown.line, name=code(function.name), made=function.lineno, kind=code(made[-1].name)),
        _("Push its lines in, below `class {kind}`, and write `{head}`.", kind=code(made[-1].name), head=code(head)),
        line=unknown.line,
        cols=unknown.cols,
    )  # fmt: skip


def of_a_class(unknown: Unknown) -> Explanation | None:
    """`bark()` below the class that makes `bark`, without a dog in front"""
    owner = unknown.scopes.owner(unknown.name)
    made = next((node for node in unknown.tree.body if isinstance(node, ast.ClassDef) and node.name == owner), None)
    if made is None or not unknown.called or _inside(unknown) is not None:
        return None
    thing = next(
        (
            target.id
            for node in unknown.tree.body
            for target in (node.targets if isinstance(node, ast.Assign) and node.lineno < unknown.line else ())
            if isinstance(target, ast.Name) and _makes(node, made.name)
        ),
        None,
    )
    return tell(
        "of_a_class",
        _("Whose `{name}`?", name=code(unknown.name)),
        _("`{name}` belongs to the class `{kind}`, so it needs a `{kind}` and a point before it.",
          name=code(unknown.name), kind=made.name),
        _("Write `{call}`.", call=f"{thing}.{unknown.name}()")
        if thing
        else _("Make one first, like `thing = {kind}(...)`, and write `thing.{name}()`.",
               kind=made.name, name=code(unknown.name)),
        line=unknown.line,
        cols=unknown.cols,
        fix=unknown.replaced(f"{thing}.{unknown.name}") if thing else None,
    )  # fmt: skip


def _makes(node: ast.stmt, kind: str) -> bool:
    match node:
        case ast.Assign(value=ast.Call(func=ast.Name(id=name))):
            return name == kind
    return False


def _inside(unknown: Unknown) -> tuple[ast.ClassDef, _Method] | None:
    """The class and the method that the line is in."""
    for made in ast.walk(unknown.tree):
        for node in made.body if isinstance(made, ast.ClassDef) else ():
            method = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
            if method and node.lineno <= unknown.line <= (node.end_lineno or 0):
                return made, node  # type: ignore[return-value]  # only classes and methods come here
    return None


def _parts(made: ast.ClassDef) -> frozenset[str]:
    """What a class gives to `self`, and its methods."""
    found = {node.name for node in made.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}
    for node in ast.walk(made):
        match node:
            case ast.Attribute(value=ast.Name(id="self"), attr=attr, ctx=ast.Store()):
                found.add(attr)
    for node in made.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                found.add(name)
    return frozenset(found)
