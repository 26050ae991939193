"""`Looping`: a `while` that went round and round, and what is known about it."""

import ast
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from pyland.explain.endless.reach import Function, inside, reached
from pyland.explain.endless.subjects import Change, changes_of, key_of, number_of, subjects_of, touched
from pyland.explain.explanation import Explanation
from pyland.explain.scopes import Scopes
from pyland.explain.wording import code, tell
from pyland.script.protocol import Limit
from pyland.text import Message, _

_TOLD = frozenset({"int", "float", "str", "bool"})
_SIMPLE = _TOLD | {"NoneType", "tuple", "complex", "range"}
"""The types of values that nothing can change from inside."""
_LONGEST_VALUE = 20
_WAYS_OUT = ast.Break | ast.Return | ast.Yield | ast.YieldFrom | ast.Raise | ast.Assert | ast.Try


@dataclass(frozen=True)
class Question:
    """What decides whether a loop goes on: it ends when the answer to `test` is `ends`. `leave` is the line that
    leaves it, unless the question stands behind `while` itself."""

    test: ast.expr
    ends: bool = False
    leave: ast.stmt | None = None


@dataclass(frozen=True)
class Looping:
    """A `while` that went round until a limit came."""

    limit: Limit
    loop: ast.While
    lines: Sequence[str]
    tree: ast.Module = field(hash=False)
    only: Question | None = None
    """Where there are several ways out, the one to look at now: as if there were no other."""

    @property
    def line(self) -> int:
        """The line of the `while`."""
        return self.loop.lineno

    @property
    def last_line(self) -> int:
        """The last line of the loop."""
        return self.loop.body[-1].end_lineno or self.line

    @cached_property
    def body(self) -> list[ast.AST]:
        """All that stands in the loop, without functions made in it."""
        return list(inside(self.loop.body))

    @cached_property
    def functions(self) -> list[Function]:
        """The functions that it may run."""
        return reached([self.loop.test, *self.loop.body], self.tree)

    @cached_property
    def ways_out(self) -> list[ast.AST]:
        """What might leave the loop, besides its own question."""
        if self.only is not None:
            return [self.only.leave] if self.only.leave else []
        return self._all_ways_out

    @cached_property
    def _all_ways_out(self) -> list[ast.AST]:
        own = [node for node in inside(self.loop.body, loops=False) if isinstance(node, ast.Break)]
        others = [node for node in self.body if isinstance(node, _WAYS_OUT) and not isinstance(node, ast.Break)]
        ends = [node for node in self.body if _ends_program(node)]
        hidden = [
            node
            for function in self.functions
            for node in ast.walk(function)
            if isinstance(node, ast.Raise | ast.Assert) or _ends_program(node)
        ]
        return [*own, *others, *ends, *hidden]

    @cached_property
    def always_true(self) -> bool:
        """Whether the question behind `while` is none: `True`, `1`, `1 == 1`."""
        match self.loop.test:
            case ast.Constant(value=value):
                return bool(value)
            case ast.UnaryOp(op=ast.Not(), operand=ast.Constant(value=value)):
                return not value
            case ast.Compare(left=ast.Constant(value=left), ops=[ast.Eq()], comparators=[ast.Constant(value=right)]):
                return bool(left == right)
        return False

    @cached_property
    def question(self) -> Question | None:
        """The one question that decides when the loop ends; None when there are several, or none."""
        if self.only is not None:
            return self.only
        if not self.ways_out:
            return None if self.always_true else Question(self.loop.test)
        if not self.always_true or len(self.ways_out) > 1:
            return None
        return self._question_before(self.ways_out[0])

    def _question_before(self, leave: ast.AST) -> Question | None:
        for node in self.body:
            if isinstance(node, ast.If) and isinstance(leave, ast.Break | ast.Return):
                if leave in node.body:
                    return Question(node.test, True, leave)
                if leave in node.orelse:
                    return Question(node.test, False, leave)
        return None

    @cached_property
    def ways(self) -> list["Looping"]:
        """The loop with each of its ways out as if it were the only one; empty when there is only one, or when not all
        of them are known."""
        questions = [self._question_before(leave) for leave in self._all_ways_out]
        if self.only is not None or None in questions:
            return []
        known = [*([] if self.always_true else [Question(self.loop.test)]), *(one for one in questions if one)]
        return [replace(self, only=question) for question in known] if len(known) > 1 else []

    @cached_property
    def subjects(self) -> list[str]:
        """What the question asks for; empty when it is not only about values."""
        return (subjects_of(self.question.test) if self.question else None) or []

    @cached_property
    def scopes(self) -> Scopes:
        """Where the program makes which names."""
        return Scopes(self.tree)

    def changes(self, key: str) -> list[Change]:
        """The lines in the loop, and in the functions that it may run, that give a subject another value."""
        found = list(changes_of(key, self.loop.body))
        base = key.split(".")[0].split("[")[0]
        if self._changed_by_functions(key, base):
            others = [change for function in self.functions for change in changes_of(key, function.body)]
            # What changes it under another name is not known better than that.
            found += others or [Change(self.line, self.loop)]
        return found

    def stays(self, key: str) -> bool:
        """Whether surely nothing changes a subject while the loop goes round."""
        base = key.split(".")[0].split("[")[0]
        if self.changes(key) or (base != key and self.changes(base)) or self._changed_by_functions(key, base):
            return False
        if self.limit.values.get(f"type:{key}") in _SIMPLE or self._only_simple(key):
            return True
        return not self._may_be_touched(key, base)

    def _changed_by_functions(self, key: str, base: str) -> bool:
        last = key.rsplit(".", 1)[-1].rsplit("[", 1)[-1]
        for function in self.functions:
            names = {name for node in ast.walk(function) if isinstance(node, ast.Global | ast.Nonlocal)
                     for name in node.names}  # fmt: skip
            for node in ast.walk(function):
                store = isinstance(getattr(node, "ctx", None), ast.Store | ast.Del)
                if store and isinstance(node, ast.Name) and node.id == key and key in names:
                    return True
                if store and key != base and _ends_like(node, last):
                    return True
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "setattr":
                    return True
        if "." in key:
            return any(
                isinstance(node, Function) and node.name in (key.rsplit(".", 1)[1], "__getattr__", "__setattr__")
                for node in ast.walk(self.tree)
            )
        return False

    def _only_simple(self, key: str) -> bool:
        given = [change.value for change in changes_of(key, self.tree.body)]
        return bool(given) and all(isinstance(value, ast.Constant) for value in given)

    def _may_be_touched(self, key: str, base: str) -> bool:
        """Whether a list or the like may change from inside: `gems.append(1)`, `gems[0] = 2`, `f(gems)`."""
        others = {target.id for node in ast.walk(self.tree) if isinstance(node, ast.Assign)
                  and key_of(node.value) in (key, base) for target in node.targets
                  if isinstance(target, ast.Name)}  # fmt: skip
        suspects = {key, base, *others}
        for node in self.body:
            match node:
                case ast.Attribute(value=owner) if key_of(owner) in suspects and base == key:
                    return True
                case ast.Subscript(value=owner, ctx=ast.Store() | ast.Del()) if key_of(owner) in suspects:
                    return True
                case ast.Call(func=called, args=args):
                    harmless = isinstance(called, ast.Name) and called.id in _HARMLESS
                    if not harmless and any(key_of(arg) in suspects for arg in args):
                        return True
                    if isinstance(called, ast.Attribute) and key_of(called.value) in suspects:
                        return True
                case ast.Delete():
                    return True
        return bool(self.functions) and any(
            isinstance(node, ast.Name) and node.id in suspects for one in self.functions for node in ast.walk(one)
        )

    def value(self, key: str) -> str | None:
        """What a subject held at the limit, if that is a number or a text that is short enough to be told."""
        return shown_value(self.limit.values, key)

    def number(self, key: str) -> int | float | None:
        """What a subject held at the limit, if that is a number."""
        if self.limit.values.get(f"type:{key}") not in ("int", "float"):
            return None
        return as_number(self.limit.values.get(key, ""))

    def history(self, key: str) -> list[str]:
        """What a subject held when a few rounds began, one after the other; empty when that is not known for all."""
        found = [shown_value(values, key) for values in self.limit.rounds]
        return [value for value in found if value is not None] if None not in found else []

    def before(self, key: str) -> ast.expr | None:
        """What a subject was last set to above the loop, in the same lines as the loop."""
        block = self.block[0]
        given = [
            change.value
            for statement in block[: block.index(self.loop)]
            for change in changes_of(key, [statement])
        ]  # fmt: skip
        return given[-1] if given else None

    @cached_property
    def block(self) -> tuple[list[ast.stmt], ...]:
        """The lines that the loop stands among, and those around them, from the inside out."""
        found: list[list[ast.stmt]] = []
        wanted: ast.AST = self.loop
        while True:
            for node in ast.walk(self.tree):
                for name in ("body", "orelse", "finalbody"):
                    rows = getattr(node, name, None)
                    if isinstance(rows, list) and any(one is wanted for one in rows):
                        found.append(rows)
                        wanted = node
                        break
                else:
                    continue
                break
            else:
                return tuple(found)
            if isinstance(wanted, ast.Module):
                return tuple(found)

    def text(self, node: ast.AST) -> str:
        """A piece as the child wrote it, fit for a sentence."""
        line, end = getattr(node, "lineno", 0), getattr(node, "end_lineno", 0)
        if not line or line != end or line > len(self.lines):
            return code(ast.unparse(node), 30)
        raw = self.lines[line - 1].encode("utf-8", "replace")
        start, stop = getattr(node, "col_offset", 0), getattr(node, "end_col_offset", 0)
        return code(raw[start:stop].decode("utf-8", "replace"), 30)

    @property
    def test(self) -> str:
        """The question, as the child wrote it."""
        return self.text(self.question.test if self.question else self.loop.test)

    @property
    def cols(self) -> tuple[int, int] | None:
        """The columns of the `while` line."""
        return head_of(self.loop, self.lines)

    @property
    def asked(self) -> Message:
        """What about the question keeps the loop going."""
        if self.question and self.question.ends:
            return _("`{test}` never comes true", test=self.test)
        return _("`{test}` stays true", test=self.test)

    def never(self, message: Message, hint: Message) -> Explanation:
        """That it surely never stops, and why."""
        return tell("never_stops", _("This loop never stops"), message, hint, line=self.line, cols=self.cols)

    def still(self, message: Message, hint: Message) -> Explanation:
        """That it was still going, and what was seen."""
        title = _("Still going after {count}", count=amount(self.limit))
        return tell("still_going", title, message, hint, line=self.line, cols=self.cols)


Explain = Callable[[Looping], Explanation | None]
_HARMLESS = frozenset({"print", "say", "shout", "str", "int", "float", "len", "sum", "max", "min", "sorted", "range",
                       "list", "tuple", "set", "bool", "abs", "round", "any", "all", "type", "repr"})  # fmt: skip


def _ends_like(node: ast.AST, last: str) -> bool:
    """Whether a part or a place may be the one that is called so."""
    match node:
        case ast.Attribute(attr=name):
            return name == last
        case ast.Subscript(slice=ast.Constant(value=place)):
            return f"{place!r}]" == last
    return isinstance(node, ast.Subscript)


def _ends_program(node: ast.AST) -> bool:
    return isinstance(node, ast.Name) and node.id in ("exit", "quit", "SystemExit")


def shown_value(values: object, key: str) -> str | None:
    """A value as it can stand in a sentence, if it is a number or a text that is short enough."""
    known: dict[str, str] = dict(values)  # type: ignore[call-overload]  # a mapping of texts
    value = known.get(key, "")
    told = known.get(f"type:{key}") in _TOLD and 0 < len(value) <= _LONGEST_VALUE and "…" not in value
    return code(value) if told else None


def as_number(text: str) -> int | float | None:
    """The number that a value is, as it was told."""
    try:
        return number_of(ast.parse(text, mode="eval").body)
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        return None


def head_of(loop: ast.stmt, lines: Sequence[str]) -> tuple[int, int] | None:
    """The columns of a line without the spaces around it."""
    if not 1 <= loop.lineno <= len(lines):
        return None
    text = lines[loop.lineno - 1]
    return len(text) - len(text.lstrip()), len(text.rstrip())


def amount(limit: Limit) -> Message:
    """How much had run."""
    number = f"{limit.most:,}"
    match limit.kind:
        case "calls":
            return _("{number} commands", number=number)
        case "turns":
            return _("{number} turns", number=number)
        case "output":
            return _("so much text")
        case "time":
            return _("a long time")
    return _("{number} lines", number=number)


def with_history(looping: Looping, key: str, message: Message) -> Message:
    """What is told, and how a subject changed from round to round, where that is known."""
    values = looping.history(key)
    if len(values) < 3 or len(set(values)) < 2:
        return message
    return _(
        "{message} It was {one}, then {two}, then {three}.",
        message=message, one=values[0], two=values[1], three=values[2],
    )  # fmt: skip


def names_in(node: ast.AST) -> Iterator[str]:
    """What is written in a piece: names, and parts behind dots."""
    return (key for part in ast.walk(node) if (key := key_of(part)))


def touches(looping: Looping, key: str) -> list[tuple[str, ast.Call]]:
    """The calls in the loop that change what lies in a subject."""
    return list(touched(key, looping.loop.body))
