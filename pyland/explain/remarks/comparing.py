"""Remarks on comparisons of things that are never the same: a text and a number, big letters and small ones."""

import ast
from collections.abc import Iterator, Sequence

from pyland.explain.explanation import Explanation
from pyland.explain.program import Note, Program
from pyland.explain.remarks.kinds import kind_of, possible_values, whole_number
from pyland.explain.texts import given_text
from pyland.explain.wording import code, tell
from pyland.text import _

_WAYS = frozenset({"north", "east", "south", "west"})


def _is_with_value(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`word is "owl"`, `x is not 3`"""
    match node:
        case ast.Compare(left=left, ops=[ast.Is() | ast.IsNot() as sign], comparators=[right]):
            pass
        case _:
            return
    if not any(_is_value(part) for part in (left, right)):
        return
    word, better = ("is", "==") if isinstance(sign, ast.Is) else ("is not", "!=")
    first, second = program.text(left), program.text(right)
    yield tell(
        "is_with_value",
        _("Use `{better}` to compare", better=better),
        _("`{word}` asks for the very same thing in the computer, not whether two values are equal.", word=word),
        _("Write `{question}`.", question=code(f"{first} {better} {second}")),
        line=node.lineno,
        cols=program.span(node),
        fix=program.replaced(node, f"{first} {better} {second}") if first and second else None,
    )


def _is_value(node: ast.expr) -> bool:
    match node:
        case ast.Constant(value=bool()) | ast.Constant(value=None):
            return False
        case ast.Constant(value=str() | int() | float()) | ast.JoinedStr() | ast.List() | ast.Dict() | ast.Tuple():
            return True
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant()):
            return True
    return False


def _text_and_number(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`age = "12"` and then `age == 12`, or the other way round: never the same."""
    match node:
        case ast.Compare(left=left, ops=[ast.Eq() | ast.NotEq()], comparators=[right]) if id(node) in program.tests:
            pass
        case _:
            return
    if given_text(program, left) is not None and isinstance(right, ast.Constant):
        return  # Told elsewhere.
    for one, other in ((left, right), (right, left)):
        kinds = kind_of(program, one), kind_of(program, other)
        if kinds == ("text", "number"):
            yield _never_same(program, node, one, other)
            return
        if kinds == ("text", "bool") and isinstance(one, ast.Constant) and one.value in ("True", "False"):
            yield tell(
                "text_true",
                _("`{right}` has no quotes", right=one.value),
                _("`{name}` is `True` or `False`, not a text in quotes.", name=code(program.text(other), 24)),
                _("Write `{right}`.", right=one.value),
                line=one.lineno,
                cols=program.span(one),
                fix=program.replaced(one, one.value),
            )
            return


def _never_same(program: Program, node: ast.Compare, text: ast.expr, number: ast.expr) -> Explanation:
    first, second = code(program.text(text), 24), code(program.text(number), 24)
    fix = None
    match text, number:
        case ast.Constant(value=str(digits)), _ if digits.strip().isdecimal():
            fix = program.replaced(text, digits.strip())
        case ast.Name(), ast.Constant(value=int(wanted)):
            fix = program.replaced(number, f'"{wanted}"')
    return tell(
        "text_and_number",
        _("A text is no number"),
        _("`{text}` is text and `{number}` is a number. These two are never the same.", text=first, number=second),
        _("Take the quotes of the number away, or use `int()`."),
        line=node.lineno,
        cols=program.span(node),
        fix=fix,
    )


def _letters(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`answer.lower() == "Yes"`, and `coin == "Heads"` where the list only has `"heads"`."""
    match node:
        case ast.Compare(left=left, ops=[ast.Eq() | ast.NotEq()], comparators=[ast.Constant(value=str(text)) as word]):
            pass
        case _:
            return
    match left:
        case ast.Call(func=ast.Attribute(attr="lower" | "casefold" | "upper" as method), args=[]):
            right = text.upper() if method == "upper" else text.lower()
            if right == text or method in program.methods:
                return
            small = method != "upper"
            yield tell(
                "other_letters",
                _("Big and small letters differ"),
                _("`.{method}()` makes all letters small, so `{text}` with a big letter never fits.", method=method,
                  text=code(program.text(word), 20))
                if small
                else _("`.{method}()` makes all letters big, so `{text}` with small letters never fits.", method=method,
                       text=code(program.text(word), 20)),
                _("Write `{right}`.", right=code(f'"{right}"')),
                line=word.lineno,
                cols=program.span(word),
                fix=program.replaced(word, f'"{right}"') if '"' not in right and "\\" not in right else None,
            )
        case ast.Name(id=name) if id(node) in program.tests:
            yield from _other_letters(program, name, word, possible_values(program, name) or ())
        case ast.Call(func=ast.Name(id="facing"), args=[]) if _is_command(program, "facing"):
            if text not in _WAYS:
                yield _no_way(program, word, text)


def _other_letters(
    program: Program, name: str, word: ast.Constant, values: Sequence[object]
) -> Iterator[Explanation]:
    text = str(word.value)
    near = [value for value in values if isinstance(value, str) and value.casefold() == text.casefold()]
    if not near or text in values or len({value for value in values if isinstance(value, str)}) < 2:
        return
    yield tell(
        "other_letters",
        _("Big and small letters differ"),
        _("`{name}` can be `{near}`, but never `{text}`.", name=code(name), near=code(f'"{near[0]}"', 20),
          text=code(program.text(word), 20)),
        _("Use the same letters: `{near}`.", near=code(f'"{near[0]}"', 20)),
        line=word.lineno,
        cols=program.span(word),
        fix=program.replaced(word, f'"{near[0]}"') if near[0].replace(" ", "").isalnum() else None,
    )


def _is_command(program: Program, name: str) -> bool:
    return name in program.context.commands and name not in program.scopes.all_names


def _no_way(program: Program, word: ast.Constant, text: str) -> Explanation:
    meant = text.strip().lower()
    return tell(
        "other_letters",
        _("`facing` never says that"),
        _("`facing()` tells one of four words: `north`, `east`, `south` or `west`, all in small letters."),
        _("Write `{right}`.", right=code(f'"{meant}"')) if meant in _WAYS else _("Compare it with one of these words."),
        line=word.lineno,
        cols=program.span(word),
        fix=program.replaced(word, f'"{meant}"') if meant in _WAYS else None,
    )


def _out_of_range(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`roll == 7` of one die, `i == 5` in a loop through `range(5)`, `n % 3 == 3`"""
    match node:
        case ast.Compare(left=left, ops=[ast.Eq()], comparators=[right]) if id(node) in program.tests:
            number = whole_number(program, right)
        case _:
            return
    if number is None or isinstance(program.parents.get(id(node)), ast.While):
        return
    match left:
        case ast.BinOp(op=ast.Mod(), right=ast.Constant(value=int(most))) if 0 < most <= number:
            if kind_of(program, left.left) != "text":
                yield tell(
                    "never_true",
                    _("This can never be true"),
                    _("What is left over after `% {most}` is always less than {most}.", most=most),
                    _("To ask whether nothing is left over, use `== 0`."),
                    line=node.lineno,
                    cols=program.span(node),
                )
        case ast.Name(id=name):
            values = possible_values(program, name)
            if values and all(type(value) is int for value in values) and number not in values:
                yield from _beyond(program, node, name, number, [value for value in values if isinstance(value, int)])


def _beyond(
    program: Program, node: ast.Compare, name: str, number: int, values: Sequence[int]
) -> Iterator[Explanation]:
    lines = program.given[name]
    match lines:
        case [ast.For(iter=ast.Call(func=ast.Name(id="range"))) as loop]:
            if loop.orelse or number != max(values) + 1 or not _is_inside(program, node, loop):
                return
        case [*_any] if any(_is_by_chance(line) for line in lines):
            pass
        case _:
            return
    yield tell(
        "never_true",
        _("`{name}` is never {number}", name=code(name), number=number),
        _("On line {line}, `{name}` can only be {first} to {last}.", line=lines[-1].lineno,  # type: ignore[attr-defined]
          name=code(name), first=min(values), last=max(values)),
        _("The last one is {last}.", last=max(values)),
        line=node.lineno,
        cols=program.span(node),
    )


def _is_inside(program: Program, node: ast.AST, loop: ast.For) -> bool:
    return any(part is node for line in loop.body for part in ast.walk(line))


def _is_by_chance(line: ast.AST) -> bool:
    match line:
        case ast.Assign(value=ast.Call(func=ast.Attribute(attr="randint"))):
            return True
    return False


def _name_of_kind(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`type(x) == "int"`"""
    match node:
        case ast.Compare(left=ast.Call(func=ast.Name(id="type"), args=[_]), ops=[ast.Eq() | ast.NotEq()],
                         comparators=[ast.Constant(value=str(text)) as word]):
            if "type" in program.scopes.all_names:
                return
            known = text in ("int", "str", "float", "list", "bool", "dict")
            yield tell(
                "text_and_kind",
                _("No quotes around `{kind}`", kind=code(text, 20)),
                _("`type()` never gives a text, so it is never the same as `{text}`.",
                  text=code(program.text(word), 20)),
                _("Write `{kind}` without quotes.", kind=text) if known else _("Compare it with a word like `int`."),
                line=word.lineno,
                cols=program.span(word),
                fix=program.replaced(word, text) if known else None,
            )


def _quoted_name(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`if "word" == "apple":`, where `word` is a name of the program"""
    match node:
        case ast.Compare(left=ast.Constant(value=str(first)) as left, ops=[ast.Eq() | ast.NotEq()],
                         comparators=[ast.Constant(value=str(second)) as right]) if id(node) in program.tests:
            pass
        case _:
            return
    for text, word in ((first, left), (second, right)):
        if text in program.scopes.all_names and first != second:
            yield tell(
                "name_in_quotes",
                _("`{name}` has quotes", name=code(text)),
                _("In quotes, `{name}` on line {line} is only a word, not what you keep in it.", name=code(text),
                  line=word.lineno),
                _("Take its quotes away: `{name}`.", name=code(text)),
                line=word.lineno,
                cols=program.span(word),
                fix=program.replaced(word, text),
            )
            return


NOTES: tuple[Note, ...] = (_is_with_value, _text_and_number, _letters, _out_of_range, _name_of_kind, _quoted_name)
