"""The checker process answers every line, whatever is in it."""

import io
import json
from collections.abc import Iterator
from typing import Any

import pytest

from pyland.explain.explanation import Explanation
from pyland.explain.worker import MOST_BYTES, answer_line, serve
from pyland.source.facts import SourceFacts
from pyland.text import ENGLISH
from tests.explain.scripts import CONTEXT
from tests.explain.worker import Worker


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    with Worker() as worker:
        yield worker


def ask(**question: Any) -> dict[str, Any]:
    answer = json.loads(answer_line(json.dumps({"id": 7, "context": CONTEXT.as_data(), **question}).encode()))
    assert isinstance(answer, dict)
    return answer


def test_a_right_program_gets_its_facts() -> None:
    answer = ask(ask="check", source="for i in range(3):\n    move_east()")

    assert answer["id"] == 7
    assert answer["explanation"] is None
    facts = SourceFacts.from_data(answer["facts"])
    assert facts.instructions == 2 and "for" in facts.uses


def test_a_broken_program_gets_no_facts() -> None:
    answer = ask(ask="check", source="move_east(")

    assert Explanation.from_data(answer["explanation"]).kind == "never_closed"
    assert answer["facts"] is None and answer["notes"] == []


def test_the_question_of_the_warm_up_is_answered() -> None:
    answer = json.loads(answer_line(b'{"id": 1, "ask": "check", "source": "", "context": {}}'))

    assert answer == {"id": 1, "explanation": None, "others": [], "notes": [], "facts": SourceFacts().as_data()}


@pytest.mark.parametrize(
    "line",
    [
        b"", b"{", b"[]", b"null", b'"x"', b"\xff\xfe", b"{}", b'{"id": 3}', b'{"id": 3, "ask": "check"}', b"9" * 5000,
        b'{"id": 3, "ask": "check", "source": 5}', b'{"id": 3, "ask": "what", "source": ""}', b"[" * 100_000,
        b'{"id": 3, "ask": "problem", "source": "", "problem": {}}', b'{"id": 3, "ask": "limit", "source": ""}',
        b'{"id": 3, "ask": "check", "source": "", "context": [1]}',
        b'{"id": 3, "ask": "check", "source": "", "context": {"words": 1}}',
    ],
)  # fmt: skip
def test_what_is_no_question_gets_an_empty_answer(line: bytes) -> None:
    answer = json.loads(answer_line(line))

    assert answer["explanation"] is None and answer["facts"] is None and answer["notes"] == []


def test_lines_are_answered_one_by_one() -> None:
    answers = io.BytesIO()

    serve(
        io.BytesIO(b'{"id": 1, "ask": "check", "source": "x = 1"}\nnonsense\n{"id": 2, "ask": "check", "source": "("}'),
        answers,
    )

    assert [json.loads(line)["id"] for line in answers.getvalue().splitlines()] == [1, None, 2]


HOSTILE = {
    "a long sum": "x = 1" + " + 1" * 100_000,
    "more than it reads": "move_east()\n" * 1_000_000,
    "as much as it reads": "a\n" * 99_999,
    "deep brackets": "(" * 100_000,
    "deep closed brackets": "(" * 5_000 + ")" * 5_000,
    "deep lists": "x = " + "[" * 90 + "]" * 90,
    "deep signs": "x = " + "-" * 90_000 + "1",
    "deep nots": "x = " + "not " * 40_000 + "1",
    "deep calls": "x = " + "f(" * 150 + ")" * 150,
    "a long chain": "x" + ".a" * 60_000,
    "deep blocks": "\n".join("    " * level + "if 1:" for level in range(150)),
    "a deep function": "\n".join("  " * level + "def f():" for level in range(90)) + "\n" + "  " * 90 + "pass",
    "a nul": "move_east()\nsay('\0')",
    "only a nul": "\0",
    "half a character": "say('\ud800')",
    "a huge number": "x = " + "9" * 100_000,
    "a long name": "x" * 100_000,
    "a long broken line": "say(hello " * 10_000,
    "many broken lines": "if x = 3\n" * 10_000,
    "many quotes": "\"'" * 50_000,
    "many long texts": "'''" * 33_333,
    "odd line ends": "move_east()\r\nmove_east()\rmove_east()\x0cmove_east()\x0b",
    "odd spaces": "\u3000\u00a0\u200b\ufeff\u2028",
    "a lonely backslash": "\\",
    "a bottomless f-text": "f'" + "{" * 50_000,
    "many els": "if 1:\n  x\n" + "elif 1:\n  x\n" * 10_000,
    "only colons": ":" * 100_000,
    "right to left": "say(\u202e'olleh')",
}


@pytest.mark.parametrize("source", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_program_is_answered_and_the_process_goes_on(source: str, worker: Worker) -> None:
    question = {"id": 5, "ask": "check", "source": source, "context": CONTEXT.as_data()}
    line = json.dumps(question).encode()

    answer = worker.send(line)

    assert answer["id"] == 5
    assert len(json.dumps(answer)) <= MOST_BYTES
    if answer["explanation"]:
        assert ENGLISH(Explanation.from_data(answer["explanation"]).message)
    assert worker.check("move_east(")[0] is not None


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("move_east()\n" * 1_000_000, "limit_source"),
        ("(" * 5_000 + ")" * 5_000, "too_nested"),
        ("say('\0')", "unseen_sign"),
        ("say('\ud800')", "unseen_sign"),
        ("x = " + "9" * 100_000, "too_big_number"),
        ("say(\u202e'olleh')", "unseen_sign"),
    ],
)
def test_programs_no_child_writes_are_explained_too(source: str, kind: str, worker: Worker) -> None:
    explanation, _notes = worker.check(source)

    assert explanation is not None and explanation.kind == kind
