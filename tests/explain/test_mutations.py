"""Whatever a child does to a program: there is always an answer, it points into the program, and repairs are right."""

import json
from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pyland.explain.checking import check
from pyland.explain.explanation import Explanation
from pyland.explain.syntax.broken import read_error
from pyland.explain.worker import answer_line
from pyland.script.protocol import LIMIT_KINDS, Limit, Problem
from pyland.text import ENGLISH
from tests.explain.scripts import CONTEXT, honest_programs
from tests.explain.test_scripts import BROKEN, RUNNING

SOURCES = [script.source for script in BROKEN] + [program.read_text(encoding="utf-8") for program in honest_programs()]
SNIPPETS = st.sampled_from([
    "(", ")", "[", "]", "{", "}", ":", "'", '"', '"""', "=", "==", "\n", "    ", "\t", " ", ",", ".", "#", "if ",
    "else", "for ", "def ", "move_east()", "x", "3", "\\", "“", "\u200b", "f'{", "!", "&&", "return", "\n    \n", "é",
    "🐢", ";", "in", "=>", "\0",
])  # fmt: skip
SETTINGS = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """A program with a few pieces put in, taken out, or swapped."""
    source = draw(st.sampled_from(SOURCES))
    for _ in range(draw(st.integers(1, 4))):
        place = draw(st.integers(0, len(source)))
        match draw(st.integers(0, 3)):
            case 0:
                source = source[:place] + draw(SNIPPETS) + source[place:]
            case 1:
                source = source[:place] + source[place + draw(st.integers(1, 6)) :]
            case 2:
                source = source[:place] + source[place : place + 3][::-1] + source[place + 3 :]
            case _:
                lines = source.split("\n")
                at = draw(st.integers(0, len(lines) - 1))
                source = "\n".join([*lines[:at], *lines[at + 1 :], lines[at]])
    return source


def sound(explanation: Explanation, source: str) -> None:
    """The explanation has words, survives its journey, and points into the program."""
    assert Explanation.from_data(json.loads(json.dumps(explanation.as_data()))) == explanation
    for text in (explanation.title, explanation.message, explanation.hint):
        assert text is None or ENGLISH(text).strip()
    lines = source.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    assert explanation.line is None or 1 <= explanation.line <= len(lines)
    if explanation.line is not None and explanation.col is not None and explanation.end_col is not None:
        assert 0 <= explanation.col <= explanation.end_col <= len(lines[explanation.line - 1])
    if explanation.fix is not None:
        assert lines[explanation.fix.line - 1] == explanation.fix.old


@SETTINGS
@given(mutated())
def test_a_changed_program_always_gets_a_sound_answer(source: str) -> None:
    finding = check(source, CONTEXT)

    for explanation in (*([finding.explanation] if finding.explanation else []), *finding.notes):
        sound(explanation, source)
    if finding.facts is None:
        assert finding.explanation is not None


@SETTINGS
@given(mutated())
def test_a_repair_never_moves_the_trouble_up(source: str) -> None:
    explanation = check(source, CONTEXT).explanation
    if explanation is None or explanation.fix is None:
        return
    lines = source.split("\n")
    before = _stopped_at("\n".join(lines))
    lines[explanation.fix.line - 1] = explanation.fix.new

    after = _stopped_at("\n".join(lines))

    assert after is None or before is not None and after >= before


def _stopped_at(source: str) -> int | None:
    try:
        error = read_error(source)
    except ValueError:
        return 1
    return None if error is None else error.lineno or 1


@SETTINGS
@given(mutated(), st.sampled_from([script for script in RUNNING if script.problem]), st.integers(0, 40))
def test_a_problem_that_does_not_fit_its_program_is_answered(source: str, script: object, line: int) -> None:
    data = dict(script.problem, line=line or None)  # type: ignore[attr-defined]  # a Script with a problem
    Problem.from_data(data)

    answer = json.loads(answer_line(json.dumps({"id": 1, "ask": "problem", "source": source, "problem": data,
                                                "context": CONTEXT.as_data()}).encode()))  # fmt: skip

    sound(Explanation.from_data(answer["explanation"]), source)


@SETTINGS
@given(mutated(), st.sampled_from(LIMIT_KINDS), st.lists(st.integers(1, 30), max_size=5, unique=True))
def test_a_limit_is_always_answered(source: str, kind: str, lines: list[int]) -> None:
    limit = Limit(kind, 1000, lines[0] if lines else None, tuple(sorted(lines)))

    answer = json.loads(
        answer_line(json.dumps({"id": 1, "ask": "limit", "source": source, "limit": limit.as_data()}).encode())
    )

    explanation = Explanation.from_data(answer["explanation"])
    assert ENGLISH(explanation.message)
    assert all(first <= second for first, second in pairwise(limit.lines))
