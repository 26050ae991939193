"""Remarks on names that get a value which nobody ever looks at, where another name was meant."""

import ast
from collections.abc import Iterator
from itertools import pairwise

from pyland.explain.explanation import Explanation
from pyland.explain.program import Note, Program
from pyland.explain.remarks.kinds import loads
from pyland.explain.scopes import names_bound
from pyland.explain.wording import code, tell
from pyland.text import _
from pyland.words import nearest

_SHORTEST = 3
_SPECIAL = ("__init__", "__str__", "__repr__", "__eq__", "__len__", "__lt__", "__add__")


def _other_spelling(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`scroe = score + 1`, and `gameover = True` in a loop that asks for `game_over`"""
    match node:
        case ast.Assign(targets=[ast.Name(id=name) as target], value=value):
            pass
        case _:
            return
    if program.loaded[name] or len(name) < _SHORTEST or name.startswith("_") or _in_class(program, node):
        return
    if any(name in names for names in _listed(program)):
        return
    wanted = _wanted_near(program, node, value)
    meant = _same_word(name, wanted)
    if meant is None:
        return
    yield tell(
        "other_spelling",
        _("Did you mean `{meant}`?", meant=code(meant)),
        _("Line {line} makes a new name `{name}`, and nothing ever looks at it.", line=node.lineno, name=code(name)),
        _("Write `{meant}` on line {line}.", meant=code(meant), line=node.lineno),
        line=node.lineno,
        cols=program.span(target),
        fix=program.replaced(target, meant),
    )


def _listed(program: Program) -> Iterator[list[str]]:
    """Names that are said to be shared: what is given to them may be looked at elsewhere."""
    for node in program.nodes:
        if isinstance(node, ast.Global | ast.Nonlocal):
            yield node.names


def _in_class(program: Program, node: ast.AST) -> bool:
    return isinstance(program.parents.get(id(node)), ast.ClassDef)


def _wanted_near(program: Program, node: ast.Assign, value: ast.expr) -> list[str]:
    """The names that the line itself looks at, and those of the questions around it."""
    found = [part.id for part in ast.walk(value) if isinstance(part, ast.Name)]
    around: ast.AST | None = node
    while around is not None:
        around = program.parents.get(id(around))
        if isinstance(around, ast.While | ast.If):
            found += [part.id for part in ast.walk(around.test) if isinstance(part, ast.Name)]
    return [name for name in found if name in program.given]


def _same_word(name: str, others: list[str]) -> str | None:
    """The one of the names that is the same word, spelt in another way."""
    for other in others:
        if other == name or len(other) < _SHORTEST:
            continue
        first, second = (word.replace("_", "").casefold() for word in (name, other))
        if first == second:
            return other
        if first.rstrip("s") == second.rstrip("s") or any(sign.isdigit() for sign in name + other):
            continue
        if nearest(name, [other]) == other and len(name) > _SHORTEST and _one_slip(name, other):
            return other
    return None


def _one_slip(name: str, other: str) -> bool:
    """Whether one letter is too much, missing or another one in the middle, or two letters changed places."""
    if sorted(name) == sorted(other):
        return True
    longer, shorter = (name, other) if len(name) > len(other) else (other, name)
    if len(longer) - len(shorter) == 1:
        return any(longer[:i] + longer[i + 1 :] == shorter for i in range(len(longer)))
    if len(longer) != len(shorter) or len(name) <= 4:
        return False
    return sum(a != b for a, b in zip(longer, shorter, strict=True)) == 1


def _own_one_inside(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """A function gives a value to `coins`, which nothing inside it looks at; outside, `coins` stays as it was."""
    if not isinstance(node, ast.FunctionDef):
        return
    inputs = {arg.arg for arg in ast.walk(node.args) if isinstance(arg, ast.arg)}
    shared = {name for part in ast.walk(node) if isinstance(part, ast.Global | ast.Nonlocal) for name in part.names}
    for line in ast.walk(node):
        match line:
            case ast.Assign(targets=[ast.Name(id=name) as target]):
                pass
            case _:
                continue
        if name in inputs | shared or any(True for _one in loads(node, name)) or _uses_words(program):
            continue
        if isinstance(program.parents.get(id(line)), ast.ClassDef):
            continue
        if _is_own_value(node, line.value, name):
            yield _without_self(program, target, name)
            return
        if _is_looked_at_outside(program, node, name):
            yield tell(
                "own_one_inside",
                _("Two names `{name}`", name=code(name)),
                _("The `{name}` on line {line} lives only inside `{function}`. The one outside stays as it was.",
                  name=code(name), line=line.lineno, function=code(node.name)),
                _("Write `global {name}` as the first line of `{function}`.", name=code(name),
                  function=code(node.name)),
                line=line.lineno,
                cols=program.span(target),
            )
            return


def _only_the_input_changes(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`def hit(lives):` and in it only `lives -= 1`, where there is a `lives` outside, too"""
    if not isinstance(node, ast.FunctionDef) or node not in program.tree.body:
        return
    for line in node.body:
        match line:
            case ast.AugAssign(target=ast.Name(id=name) as target, value=ast.Constant(value=int() | float())):
                pass
            case _:
                continue
        made = program.scopes.made_at(name)
        if name not in [arg.arg for arg in node.args.args] or made is None or any(True for _one in loads(node, name)):
            continue
        yield tell(
            "own_one_inside",
            _("Two names `{name}`", name=code(name)),
            _("Line {line} only changes the `{name}` inside `{function}`. The one outside stays as it was.",
              line=line.lineno, name=code(name), function=code(node.name)),
            _("Give the new value back with `return {name}`, and keep it outside.", name=code(name)),
            line=line.lineno,
            cols=program.span(target),
        )
        return


def _uses_words(program: Program) -> bool:
    """Whether names may be looked at by their words."""
    return bool({"locals", "vars", "eval", "exec"} & set(program.loaded))


def _is_own_value(function: ast.FunctionDef, value: ast.expr, name: str) -> bool:
    """`battery = self.battery - 1`"""
    own = function.args.args[:1]
    return any(
        isinstance(part, ast.Attribute) and part.attr == name and isinstance(part.value, ast.Name)
        and [part.value.id] == [arg.arg for arg in own]
        for part in ast.walk(value)
    )  # fmt: skip


def _without_self(program: Program, target: ast.Name, name: str) -> Explanation:
    return tell(
        "own_one_inside",
        _("`self.` is missing"),
        _("Line {line} makes a new name `{name}`. `self.{name}` stays as it was.", line=target.lineno, name=code(name)),
        _("Write `self.{name} = ...`.", name=code(name)),
        line=target.lineno,
        cols=program.span(target),
        fix=program.replaced(target, f"self.{name}"),
    )


def _is_looked_at_outside(program: Program, function: ast.FunctionDef, name: str) -> bool:
    """Whether the top level makes the name, and looks at it outside of functions after this one was called."""
    made = program.scopes.made_at(name)
    if made is None or made.is_function or function not in program.tree.body or name in program.modules:
        return False
    called = False
    for line in program.tree.body:
        if isinstance(line, ast.FunctionDef | ast.ClassDef):
            continue
        if called and any(True for _part in loads(line, name)):
            return not any(name in names_bound(part) for part in ast.walk(line))
        called = called or any(True for _part in loads(line, function.name))
    return False


def _forgotten_answer(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`name = input("Who?")` and at once `name = "Bo"`"""
    block = getattr(node, "body", None)
    for first, second in pairwise(block) if isinstance(block, list) else ():
        match first, second:
            case (
                ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(func=ast.Name(id="input" | "ask" | "read"))),
                ast.Assign(targets=[ast.Name(id=other) as target], value=value),
            ) if name == other and not any(isinstance(part, ast.Call | ast.Name) for part in ast.walk(value)):
                yield tell(
                    "forgotten_answer",
                    _("The answer is lost"),
                    _("Line {first} puts an answer into `{name}`, but line {second} puts something else in its place.",
                      first=first.lineno, name=code(name), second=second.lineno),
                    _("Take line {line} away, or choose another name.", line=second.lineno),
                    line=second.lineno,
                    cols=program.span(target),
                )


def _nearly_special(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`def _init_(self):`, `def __int__(self, name):`"""
    if not isinstance(node, ast.ClassDef):
        return
    for line in node.body:
        if not isinstance(line, ast.FunctionDef) or line.name in _SPECIAL or line.name in program.attributes:
            continue
        word = line.name.strip("_")
        meant = f"__{word}__" if f"__{word}__" in _SPECIAL else None
        if word in ("int", "inti", "innit", "iint", "initt") and line.name != word and len(line.args.args) != 1:
            meant = "__init__"
        if meant is None or (not line.name.startswith("_") and word != "init"):
            continue
        start = program.lines[line.lineno - 1].find(line.name)
        yield tell(
            "nearly_special",
            _("Did you mean `{meant}`?", meant=meant),
            _("Python does not know `{name}`, so nothing ever calls it.", name=code(line.name)),
            _("Write `{meant}`, with two `_` on each side.", meant=meant),
            line=line.lineno,
            cols=(start, start + len(line.name)) if start >= 0 else None,
        )


NOTES: tuple[Note, ...] = (
    _other_spelling, _own_one_inside, _only_the_input_changes, _forgotten_answer, _nearly_special,
)  # fmt: skip
