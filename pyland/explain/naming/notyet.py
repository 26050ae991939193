"""Names that a program makes, but that have no value on the line that uses them: why they have none."""

import ast
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pyland.explain.explanation import Explanation, Fix
from pyland.explain.scopes import names_bound
from pyland.explain.wording import code, tell
from pyland.text import Message, _

_Scope = ast.Module | ast.FunctionDef | ast.AsyncFunctionDef
_Loop = ast.For | ast.While
_OWN = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp,
        ast.GeneratorExp)  # fmt: skip
"""What is made inside these is known only there."""
_BLOCKS = (ast.If, ast.For, ast.While, ast.Try, ast.Match, ast.With)


@dataclass(frozen=True, slots=True)
class Use:
    """A name that has no value on `line`, in a part of a program (`scope`) that gives it one somewhere."""

    name: str
    line: int
    cols: tuple[int, int]
    scope: _Scope
    lines: Sequence[str]

    def inside(self, block: ast.AST) -> bool:
        """Whether the line is one of a block's."""
        return getattr(block, "lineno", 0) <= self.line <= (getattr(block, "end_lineno", None) or 0)

    def source(self, node: ast.AST) -> str:
        """A piece of the program, fit for a sentence."""
        return code(ast.get_source_segment("\n".join(self.lines), node) or "…", 24)


@dataclass(frozen=True, slots=True)
class _Place:
    """A line that gives the name a value, and the blocks it stands in, outermost first."""

    node: ast.AST
    blocks: tuple[ast.stmt, ...]

    @property
    def line(self) -> int:
        return getattr(self.node, "lineno", 0)


def why_no_value(use: Use) -> Explanation | None:
    """Why the name has no value there; None when that is not sure."""
    places = list(_places(use.scope, use.name, ()))
    for explain in (_caught, _taken_away, _counted_from_nothing, _not_called, _not_reached):
        told = explain(use, places)
        if told is not None:
            return told
    return None


def _places(node: ast.AST, name: str, blocks: tuple[ast.stmt, ...]) -> Iterator[_Place]:
    """All that gives the name a value, in the order of the lines."""
    for child in ast.iter_child_nodes(node):
        if name in names_bound(child):
            yield _Place(child, blocks)
        if not isinstance(child, _OWN):
            yield from _places(child, name, (*blocks, child) if isinstance(child, _BLOCKS) else blocks)


def _told(use: Use, message: Message, hint: Message, title: Message | None = None) -> Explanation:
    title = title or _("`{name}` has no value", name=code(use.name))
    return tell("never_got_value", title, message, hint, line=use.line, cols=use.cols)


def _caught(use: Use, places: Sequence[_Place]) -> Explanation | None:
    """`except ValueError as e:`, and `e` is used below"""
    caught = next((place.node for place in places if isinstance(place.node, ast.ExceptHandler)), None)
    if caught is None or len(places) > 1 or use.inside(caught) or caught.lineno > use.line:
        return None
    return _told(
        use,
        _("`{name}` lives only inside the `except` on line {line}. Below that block it is gone.",
          name=code(use.name), line=caught.lineno),
        _("Use it there, or give what you need another name there."),
        _("`{name}` is gone again", name=code(use.name)),
    )  # fmt: skip


def _taken_away(use: Use, places: Sequence[_Place]) -> Explanation | None:
    """`del points`, and then `points`"""
    taken = [
        node.lineno
        for node in ast.walk(use.scope)
        if isinstance(node, ast.Name) and node.id == use.name and isinstance(node.ctx, ast.Del)
    ]
    sure = any(place.line < use.line and not place.blocks for place in places)
    if len(taken) != 1 or not sure or taken[0] > use.line and not _goes_round(use, taken[0]):
        return None
    return _told(
        use,
        _("`del` on line {line} took the name `{name}` away. After that I do not know it any more.",
          line=taken[0], name=code(use.name)),
        _("Take line {line} away, or move it further down.", line=taken[0])
        if taken[0] < use.line
        else _("Take `del` away there."),
        _("`{name}` was taken away", name=code(use.name)),
    )  # fmt: skip


def _not_called(use: Use, places: Sequence[_Place]) -> Explanation | None:
    """Only a function would give it a value, with `global`, and nobody calls that function"""
    if places:
        return None
    for node in ast.walk(use.scope):
        if not isinstance(node, ast.FunctionDef) or use.inside(node):
            continue
        shared = any(isinstance(part, ast.Global) and use.name in part.names for part in ast.walk(node))
        made = [place.line for place in _places(node, use.name, ())]
        called = any(isinstance(part, ast.Name) and part.id == node.name for part in ast.walk(use.scope))
        if shared and made and not called:
            return _told(
                use,
                _("Line {made} in `{function}` would give it one, but nobody calls `{function}`.",
                  made=made[0], function=code(node.name)),
                _("Write `{function}()` above line {line}.", function=code(node.name), line=use.line),
            )  # fmt: skip
    return None


def _goes_round(use: Use, line: int) -> bool:
    """Whether another line is in a loop with the line of the name."""
    loops = (node for node in ast.walk(use.scope) if isinstance(node, _Loop))
    return any(use.inside(loop) and _between(loop.body, line) for loop in loops)


def _counted_from_nothing(use: Use, places: Sequence[_Place]) -> Explanation | None:
    """`jumps += 1` and `total = total + 3` in a loop, without a first value"""
    place = places[0] if places else None
    if place is None or place.line != use.line or isinstance(place.node, ast.arg):
        return None
    loop = next((block for block in place.blocks if isinstance(block, _Loop) and block.lineno < use.line), None)
    if loop is None:
        return None
    text = use.lines[use.line - 1]
    if re.match(rf"\s*{re.escape(use.name)}\s*(?:[-+*/]=|=(?!=).*\b{re.escape(use.name)}\b)", text) is None:
        return None
    other = _begun_as(use)
    if other is not None:
        return tell(
            "used_before_value",
            _("`{name}` or `{other}`?", name=code(use.name), other=code(other.id)),
            _("Line {line} changes `{name}`, but it has no value to begin with. Line {made} made `{other}`.",
              line=use.line, name=code(use.name), made=other.lineno, other=code(other.id)),
            _("Use one name for both."),
            line=use.line,
            cols=use.cols,
        )  # fmt: skip
    first = _first_value(use.name, text)
    above = min(block.lineno for block in place.blocks)
    line = f"{use.name} = {first}"
    return tell(
        "used_before_value",
        _("`{name}` has no value yet", name=code(use.name)),
        _("Line {line} changes `{name}`, but it has no value to begin with.", line=use.line, name=code(use.name)),
        _("Write `{code}` above the loop, over line {line}.", code=code(line), line=above)
        if first
        else _("Give it a first value above the loop, over line {line}.", line=above),
        line=use.line,
        cols=use.cols,
        fix=_new_line(use, above, line) if first else None,
    )


def _begun_as(use: Use) -> ast.Name | None:
    """The name that has the first value, when it is only a longer or shorter word: `count` and `counter`."""
    made = [node for node in ast.walk(use.scope) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)]
    near = [
        node
        for node in made
        if node.lineno < use.line and min(len(node.id), len(use.name)) >= 4 and node.id != use.name
        and (node.id.startswith(use.name) or use.name.startswith(node.id))
        and sum(other.id == node.id for other in made) == 1
    ]  # fmt: skip
    return near[0] if len(near) == 1 else None


def _first_value(name: str, text: str) -> str | None:
    """What a counter, a product, a text or a list begins with; None when the line does something else."""
    found = re.match(rf"\s*{re.escape(name)}\s*(?:([-+*])=|=\s*{re.escape(name)}\s*([-+*])(?!\*))\s*(.*)", text)
    if found is None:
        return None
    sign, value = found[1] or found[2], found[3]
    if value[:1] in ("'", '"') or value.startswith(("f'", 'f"', "str(")):
        return '""' if sign == "+" else None
    if value[:1] == "[":
        return "[]" if sign == "+" else None
    if sign == "*":
        return "1"
    return "0" if sign == "-" or value[:1].isdigit() else None


def _new_line(use: Use, above: int, line: str) -> Fix:
    """A new line above another one, pushed in as far."""
    old = use.lines[above - 1]
    return Fix(above, old, f"{old[: len(old) - len(old.lstrip())]}{line}\n{old}")


def _not_reached(use: Use, places: Sequence[_Place]) -> Explanation | None:
    """All that would give it a value stands in blocks, and none of those lines was run."""
    above = [place for place in places if place.line < use.line]
    # Only of what stands in the same block, if that has come by, it is sure that it was run.
    apart = [[block for block in place.blocks if not use.inside(block)] for place in above]
    if not above and places and isinstance(use.scope, ast.FunctionDef | ast.AsyncFunctionDef):
        return _made_below(use, places)
    if not above or not all(apart) or len({id(blocks[0]) for blocks in apart}) != 1:
        return _other_part(use, above) if len(above) == 1 else None
    block = apart[0][0]
    match block:
        case ast.If():
            return _no_question_true(use, above, apart, block)
        case ast.For() | ast.While() if len(above) == 1:
            return _no_turn(use, above[0], apart[0], block)
        case ast.Try() if len(above) == 1 and len(apart[0]) == 1:
            return _tried(use, above[0], block)
    return None


def _made_below(use: Use, places: Sequence[_Place]) -> Explanation | None:
    """In a function: `print(total)`, and only then `total = 0`"""
    if places[0].line == use.line:
        return None
    return tell(
        "used_before_value",
        _("`{name}` has no value yet", name=code(use.name)),
        _("`{name}` gets its first value on line {made}, but line {line} needs it before.",
          name=code(use.name), made=places[0].line, line=use.line),
        _("Give it a value first, like `{name} = 0`.", name=code(use.name)),
        line=use.line,
        cols=use.cols,
    )  # fmt: skip


def _other_part(use: Use, above: Sequence[_Place]) -> Explanation | None:
    """It is given in one part of the `if`, and used in another."""
    block = next((block for block in above[0].blocks if isinstance(block, ast.If) and use.inside(block)), None)
    if block is None or not _between(block.body, above[0].line) or _between(block.body, use.line):
        return None
    return _told(
        use,
        _("Line {made} gives `{name}` a value, but it belongs to another part of the `if` than line {line}.",
          made=above[0].line, name=code(use.name), line=use.line),
        _("Give it a value above line {line}.", line=block.lineno),
    )  # fmt: skip


def _between(body: Sequence[ast.stmt], line: int) -> bool:
    return any(part.lineno <= line <= (part.end_lineno or 0) for part in body)


def _no_question_true(
    use: Use, above: Sequence[_Place], apart: Sequence[Sequence[ast.stmt]], first: ast.If
) -> Explanation | None:
    parts, rest = _chain(first)
    straight = all(blocks[-1] in parts and len(blocks) == parts.index(_if(blocks[-1])) + 1 for blocks in apart)
    if not straight:
        return None
    made, name = above[0].line, code(use.name)
    if rest:
        return _told(
            use,
            _("Another part of the `if` on line {line} was run, and that part gives `{name}` no value.",
              line=first.lineno, name=name),
            _("Give `{name}` a value in each part, or above line {line}.", name=name, line=first.lineno),
        )  # fmt: skip
    hint = _("Give it one above line {line}, or in an `else`.", line=first.lineno)
    if len(parts) > 1 and all(any(_between(part.body, place.line) for place in above) for part in parts):
        return _told(
            use,
            _("None of the questions on lines {first} to {last} was true, so it got none.",
              first=first.lineno, last=parts[-1].lineno)
            if len(parts) > 2
            else _("Neither the `if` on line {first} nor the `elif` on line {last} was true, so it got none.",
                   first=first.lineno, last=parts[-1].lineno),
            hint,
        )  # fmt: skip
    if len(above) > 1:
        return None
    asked = _if(apart[0][-1])
    return _told(
        use,
        _("Line {made} would give it one, but `{test}` on line {line} was not true.",
          made=made, test=use.source(asked.test), line=asked.lineno),
        hint,
    )  # fmt: skip


def _if(block: ast.stmt) -> ast.If:
    assert isinstance(block, ast.If)
    return block


def _chain(first: ast.If) -> tuple[list[ast.If], list[ast.stmt]]:
    """An `if` with its `elif`s, and the lines of its `else`."""
    parts = [first]
    while len(parts[-1].orelse) == 1 and isinstance(parts[-1].orelse[0], ast.If):
        parts.append(parts[-1].orelse[0])
    return parts, parts[-1].orelse


def _no_turn(use: Use, place: _Place, blocks: Sequence[ast.stmt], loop: _Loop) -> Explanation | None:
    """Given in a loop that did not go round, or in an `if` in it."""
    made, name = place.line, code(use.name)
    if not (_between(loop.body, made) or isinstance(loop, ast.For) and made == loop.lineno):
        return None
    leaving = (node for node in ast.walk(loop) if isinstance(node, ast.Break | ast.Continue) and node.lineno < made)
    if len(blocks) == 1 and not any(leaving):
        return _told(
            use,
            _("The loop on line {line} did not go round even once. So line {made} gave `{name}` no value.",
              line=loop.lineno, made=made, name=name)
            if made != loop.lineno
            else _("The loop on line {line} did not go round even once. So it gave `{name}` no value.",
                   line=loop.lineno, name=name),
            _("Give `{name}` a first value above line {line}.", name=name, line=loop.lineno),
        )  # fmt: skip
    match blocks[1:]:
        case [ast.If(test=test, body=body, lineno=line)] if _between(body, made):
            return _told(
                use,
                _("Line {made} would give it one, but `{test}` on line {line} was never true.",
                  made=made, test=use.source(test), line=line),
                _("Give `{name}` a first value above line {line}.", name=name, line=loop.lineno),
            )  # fmt: skip
    return None


def _tried(use: Use, place: _Place, block: ast.Try) -> Explanation | None:
    made, name = place.line, code(use.name)
    if _between(block.body, made):
        return _told(
            use,
            _("Something went wrong in the `try` on line {line} before `{name}` got its value.",
              line=block.lineno, name=name),
            _("Give `{name}` a value in the `except`, too, or above line {line}.", name=name, line=block.lineno),
        )  # fmt: skip
    if any(_between(handler.body, made) for handler in block.handlers):
        return _told(
            use,
            _("Line {made} gives `{name}` a value only when something goes wrong in the `try`. This time it went well.",
              made=made, name=name),
            _("Give `{name}` a value above line {line}.", name=name, line=block.lineno),
        )  # fmt: skip
    return None
