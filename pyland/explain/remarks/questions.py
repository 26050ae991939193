"""Remarks on questions that always have the same answer, whatever the program does."""

import ast
from collections.abc import Iterator, Sequence

from pyland.explain.explanation import Explanation
from pyland.explain.program import Note, Program
from pyland.explain.remarks.sampling import always, constant_of, holds, samples, subject_of
from pyland.explain.wording import code, tell
from pyland.text import _


def _only_a_text(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`if "rain":`"""
    match node:
        case ast.Constant(value=str(text)) if text and id(node) in program.tests and _is_whole_test(program, node):
            yield tell(
                "always_true",
                _("This asks nothing"),
                _("A text alone, like `{text}` on line {line}, always counts as true.",
                  text=code(program.text(node), 20), line=node.lineno),
                _("Compare it with something, like `if name == {text}:`.", text=code(program.text(node), 20)),
                line=node.lineno,
                cols=program.span(node),
            )


def _is_whole_test(program: Program, node: ast.AST) -> bool:
    around = program.parents.get(id(node))
    return isinstance(around, ast.If | ast.While) and around.test is node


_QUESTIONS = (ast.Compare, ast.BoolOp, ast.Call, ast.Name, ast.UnaryOp)


def _row_of_questions(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`if (height > 140, age > 9):`"""
    match node:
        case ast.Tuple(elts=[first, second, *_rest] as parts) if _is_whole_test(program, node):
            if not all(isinstance(part, _QUESTIONS) for part in parts):
                return
            both = f"{program.text(first)} and {program.text(second)}"
            fixed = " and ".join(program.text(part) for part in parts)
            yield tell(
                "always_true",
                _("A comma does not join questions"),
                _("With a comma, line {line} has a pair of answers, and that always counts as true.", line=node.lineno),
                _("Join them with `and`: `{both}`.", both=code(both)),
                line=node.lineno,
                cols=program.span(node),
                fix=program.replaced(node, fixed) if all(program.text(part) for part in parts) else None,
            )


def _lonely_value(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`x != 1 or 2`, `"a" or "b" == word`, `x == 1 and 2`, `word == ("a" or "b")`: one value is never compared."""
    match node:
        case ast.BoolOp(op=op, values=values) if id(node) in program.tests:
            pass
        case _:
            return
    lonely = [value for value in values if _is_lonely(value)]
    asked = [value.operand if isinstance(value, ast.UnaryOp) else value for value in values]
    compared = [value for value in asked if isinstance(value, ast.Compare) and len(value.ops) == 1]
    first = values[0]
    if not lonely or not compared or (isinstance(op, ast.Or) and isinstance(first, ast.Compare) and _is_equal(first)):
        return
    yield _not_compared(program, node, compared[0], lonely[0])


def _not_compared(program: Program, node: ast.BoolOp, compared: ast.Compare, lonely: ast.expr) -> Explanation:
    question, value = _like(program, compared, lonely), code(program.text(lonely), 20)
    word = "or" if isinstance(node.op, ast.Or) else "and"
    fix = program.replaced(lonely, question) if question else None
    hint = (
        _("Ask again on each side: `{question}`.", question=code(question))
        if question
        else _("Ask a whole question on each side of `{word}`.", word=word)
    )
    if question and word == "or" and isinstance(compared.ops[0], ast.NotEq):
        # `x != 1 or x != 2` would be no better.
        question = f"{program.text(compared)} and {question}"
        hint = _("Write `{question}`.", question=code(question, 60))
        fix = program.replaced(node, question) if len(node.values) == 2 else None
    return tell(
        "or_value",
        _("This is always true") if word == "or" else _("`{value}` is not compared", value=value),
        _("`{value}` on line {line} stands alone beside the `{word}`, so it is not compared with anything.",
          value=value, line=lonely.lineno, word=word),
        hint,
        line=lonely.lineno,
        cols=program.span(lonely),
        fix=fix,
    )


def _is_lonely(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and not isinstance(value.value, bool) and bool(value.value) and isinstance(
        value.value, str | int | float
    )


def _is_equal(compare: ast.Compare) -> bool:
    return isinstance(compare.ops[0], ast.Eq)


_WORDS: dict[type[ast.cmpop], str] = {
    ast.Eq: "==", ast.NotEq: "!=", ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.In: "in",
    ast.NotIn: "not in",
}  # fmt: skip


def _like(program: Program, compare: ast.Compare, value: ast.expr) -> str:
    """The question asked about another value."""
    sign = _WORDS.get(type(compare.ops[0]))
    if sign is None or not program.text(compare.left) or not program.text(compare.comparators[0]):
        return ""
    if sign.endswith("in"):
        return f"{program.text(value)} {sign} {program.text(compare.comparators[0])}"
    if constant_of(compare.left) is not None:
        return ""
    return f"{program.text(compare.left)} {sign} {program.text(value)}"


def _choice_in_brackets(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`word == ("a" or "b")`"""
    match node:
        case ast.Compare(
            left=left, ops=[ast.Eq() | ast.NotEq() as sign],
            comparators=[ast.BoolOp(values=[ast.Constant() as first, ast.Constant() as second, *_rest]) as row],
        ):  # fmt: skip
            if not all(_is_lonely(value) for value in row.values):
                return
            kept = first if isinstance(row.op, ast.Or) else row.values[-1]
            lost = second if isinstance(row.op, ast.Or) else first
            word = "in" if isinstance(sign, ast.Eq) else "not in"
            things = ", ".join(program.text(value) for value in row.values)
            new = f"{program.text(left)} {word} [{things}]"
            yield tell(
                "choice_in_brackets",
                _("`{value}` is never compared", value=code(program.text(lost), 20)),
                _("Line {line} only compares with `{kept}`.", line=node.lineno, kept=code(program.text(kept), 20)),
                _("To ask for all of them, write `{new}`.", new=code(new)),
                line=node.lineno,
                cols=program.span(node),
                fix=program.replaced(node, new) if program.text(left) and program.text(row) else None,
            )


def _same_answer(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`x > 10 or x < 20`, `x != 1 or x != 2`: always true. `x < 0 and x > 35`, `x == 1 and x == 2`: never."""
    match node:
        case ast.BoolOp(op=op, values=values) if id(node) in program.tests:
            pass
        case _:
            return
    answer = isinstance(op, ast.Or)
    pair = _deciding(values, op, answer)
    if pair is None:
        return
    first, second = (program.text(part) for part in pair)
    about = program.text(subject_of(pair[0]) or node)
    if not first or not second:
        return
    other, turned = ("and", ast.And()) if answer else ("or", ast.Or())
    sensible = not always(ast.BoolOp(turned, list(pair)), not answer)
    fix = f"{first} {other} {second}" if len(values) == 2 and sensible else ""
    yield tell(
        "always_true" if answer else "never_true",
        _("This is always true") if answer else _("This can never be true"),
        _("Every `{name}` fits one of them: `{first}` or `{second}`.", name=code(about, 20), first=code(first, 24),
          second=code(second, 24))
        if answer
        else _("No `{name}` can be both at once: `{first}` and `{second}`.", name=code(about, 20),
               first=code(first, 24), second=code(second, 24)),
        (_("Did you mean `and`?") if answer else _("Did you mean `or`?")) if sensible else _("Look at both questions."),
        line=node.lineno,
        cols=program.span(node),
        fix=program.replaced(node, fix) if fix else None,
    )


def _deciding(values: Sequence[ast.expr], op: ast.boolop, answer: bool) -> tuple[ast.expr, ast.expr] | None:
    """Two questions about one thing that decide the answer of all, without one of them deciding it alone."""
    asked = [(value, subject_of(value)) for value in values]
    known = [(value, ast.dump(subject)) for value, subject in asked if subject is not None]
    for number, (first, subject) in enumerate(known):
        for second, other in known[number + 1 :]:
            if subject == other and always(ast.BoolOp(op, [first, second]), answer):
                return first, second
    return None


def _impossible_chain(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`10 < x < 5`"""
    match node:
        case ast.Compare(ops=[_, _, *_more]) if id(node) in program.tests and always(node, False):
            yield tell(
                "never_true",
                _("This can never be true"),
                _("Nothing fits `{question}` on line {line}.", question=code(program.text(node)), line=node.lineno),
                _("Look at the signs `<` and `>`, and at the numbers."),
                line=node.lineno,
                cols=program.span(node),
            )


def _never_gets_a_turn(program: Program, node: ast.AST) -> Iterator[Explanation]:
    """`if x > 50:`, `elif x > 90:`"""
    if not isinstance(node, ast.If) or _is_elif(program, node):
        return
    asked: list[ast.expr] = []
    line: ast.If | None = node
    while line is not None:
        if any(isinstance(part, ast.Call) and not _is_len(part) for part in ast.walk(line.test)):
            return  # It might change what is asked about.
        earlier = _taken_by(line.test, asked)
        if earlier is not None:
            yield _out_of_reach(program, line, earlier)
            return
        asked.append(line.test)
        line = line.orelse[0] if len(line.orelse) == 1 and isinstance(line.orelse[0], ast.If) else None


def _is_len(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Name) and call.func.id == "len"


def _is_elif(program: Program, node: ast.If) -> bool:
    around = program.parents.get(id(node))
    return isinstance(around, ast.If) and around.orelse == [node]


def _taken_by(test: ast.expr, asked: Sequence[ast.expr]) -> ast.expr | None:
    """The earlier question that takes all that would answer this one with yes (the last of several together)."""
    subject = subject_of(test)
    if subject is None:
        return None
    same = [one for one in asked if (other := subject_of(one)) is not None and ast.dump(other) == ast.dump(subject)]
    points = samples([test, *same]) if same else None
    if points is None or not any(holds(test, point) for point in points):
        return None
    for number in range(len(same)):
        if all(any(holds(one, point) for one in same[: number + 1]) for point in points if holds(test, point)):
            return same[number]
    return None


def _out_of_reach(program: Program, line: ast.If, earlier: ast.expr) -> Explanation:
    test, first = program.text(line.test), program.text(earlier)
    return tell(
        "never_gets_a_turn",
        _("Line {line} never gets a turn", line=line.lineno),
        _("`{first}` on line {earlier} already takes all that fits `{test}`.", first=code(first),
          earlier=earlier.lineno, test=code(test))
        if test != first
        else _("Line {earlier} already asks `{test}`, and it comes first.", earlier=earlier.lineno, test=code(test)),
        _("Ask `{test}` first.", test=code(test)) if test != first else _("Change one of the two questions."),
        line=line.lineno,
        cols=program.span(line.test),
    )


NOTES: tuple[Note, ...] = (
    _only_a_text, _row_of_questions, _lonely_value, _choice_in_brackets, _same_answer, _impossible_chain,
    _never_gets_a_turn,
)  # fmt: skip
