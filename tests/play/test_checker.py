"""The game's side of the checker: it asks and polls, and survives whatever the process does."""

import json
import os
import sys
import threading

import pytest

from pyland.explain.explanation import Explanation
from pyland.play import checker as checker_module
from pyland.play.checker import Checker, Report
from pyland.script.sandbox.engine import Launch
from pyland.source.clean import FILE_LIMIT
from pyland.source.facts import SourceFacts
from pyland.text import _

TOLD = Explanation("strange", _("Strange"), _("It is strange."), line=2)
NOTE = Explanation("unused", _("By the way"), _("Not used."))
GOOD = {
    "explanation": TOLD.as_data(), "notes": [NOTE.as_data()],
    "facts": SourceFacts(3, frozenset({"for"}), frozenset({"say"}), (1, 2, 3)).as_data(),
}
ECHO = f"""
import json, os, sys
for line in sys.stdin:
    asked = json.loads(line)
    answer = {{"id": asked["id"], **json.loads({json.dumps(json.dumps(GOOD))}), "pid": os.getpid()}}
    answer["notes"] *= asked.get("many", 1)
    print(json.dumps(answer), flush=True)
"""
SLEEP = "import time; time.sleep(60)"
MEMORY = 150_000_000


class Starter:
    """Tells how to start processes with the given programs, one after the other (the last again and again)."""

    def __init__(self, *programs):
        self.programs = list(programs)
        self.count = 0

    def __call__(self):
        program = self.programs.pop(0) if len(self.programs) > 1 else self.programs[0]
        self.count += 1
        return Launch([sys.executable, "-I", "-S", "-c", program], dict(os.environ), engine="test", memory=MEMORY)


@pytest.fixture
def make():
    made = []
    before = set(threading.enumerate())

    def make(*programs):
        starter = Starter(*programs)
        made.append(Checker(starter))
        return made[-1], starter

    yield make
    for checker in made:
        checker.close()
    left = set(threading.enumerate()) - before
    assert not [thread.name for thread in left if thread.name in ("checker", "child")]


QUESTION = {"ask": "check", "source": "é\u2028\ud800", "context": {}}


def test_an_answer_comes_back_whole(make):
    checker, _starter = make(ECHO)
    report = checker.ask(QUESTION).wait()
    assert report == Report(TOLD, (NOTE,), SourceFacts(3, frozenset({"for"}), frozenset({"say"}), (1, 2, 3)))
    assert report.answered


def test_questions_are_answered_in_order_by_one_process(make):
    checker, starter = make(ECHO)
    tickets = [checker.ask({**QUESTION, "many": many}) for many in range(5)]
    assert [len(ticket.wait().notes) for ticket in tickets] == list(range(5))
    assert starter.count == 1


def test_asking_does_not_wait(make):
    checker, _starter = make(SLEEP)
    ticket = checker.ask(QUESTION)
    assert ticket.report is None and not ticket.done.is_set()


def test_a_process_that_died_is_started_anew(make):
    checker, starter = make(ECHO.replace("flush=True)", "flush=True); break"), ECHO)
    checker.ask(QUESTION).wait()
    assert checker.ask(QUESTION).wait().explanation == TOLD
    assert starter.count == 2


def test_a_process_that_dies_of_a_question_gets_it_twice_and_no_more(make):
    checker, starter = make("input(); raise SystemExit", "input(); raise SystemExit", ECHO)
    assert checker.ask(QUESTION).wait() == Report(answered=False)
    assert starter.count == 2
    assert checker.ask(QUESTION).wait().explanation == TOLD


@pytest.mark.parametrize("line", [
    "'nonsense'", "'[]'", "'{}'", """'{"id": 99}'""", """'{"id": 1, "explanation": 7}'""",
    """'{"id": 1, "notes": [{}]}'""", "'[' * 100_000", """'{"id": 1, "facts": {"instructions": []}}'""",
    """'{"id": 1, "explanation": {"fix": [1]}}'""", "'x' * 2_000_000", """'{"id": 1, "notes": 5}'""", "'9' * 5_000",
    """'{"id": 2}\\n{"id": 1}'""", *(f"'{json.dumps({'id': 1, 'explanation': {**TOLD.as_data(), **bad}})}'" for bad in (
        {"line": "2"}, {"line": 2.5}, {"col": True}, {"kind": 5}, {"python": []}, {"fix": [1, "a"]},
        {"fix": ["1", "a", "b"]}, {"title": "text"}, {"title": {"id": "{x.__class__}", "values": {"x": 1}}},
        {"message": {"id": "{x:>999999999}", "values": {"x": 1}}}, {"hint": {"id": "{nothing}", "values": {}}},
    )),
])
def test_an_answer_that_makes_no_sense_is_none_and_the_process_is_replaced(make, line):
    checker, starter = make(f"import time; input(); print({line}, flush=True); time.sleep(60)", ECHO)
    assert checker.ask(QUESTION).wait() == Report(answered=False)
    assert starter.count == 1
    assert checker.ask(QUESTION).wait().explanation == TOLD


def test_a_process_that_says_nothing_is_ended_and_not_asked_again(make, monkeypatch):
    monkeypatch.setattr(checker_module, "PATIENCE_SECONDS", 0.2)
    checker, starter = make(SLEEP, ECHO)
    assert checker.ask(QUESTION).wait() == Report(answered=False)
    assert starter.count == 1
    monkeypatch.setattr(checker_module, "PATIENCE_SECONDS", 20)
    assert checker.ask(QUESTION).wait().answered


@pytest.mark.skipif(sys.platform == "win32", reason="Windows stops no process")
def test_a_process_that_somebody_stopped_is_replaced(make, monkeypatch):
    checker, _starter = make("import os, signal; input(); os.kill(os.getpid(), signal.SIGSTOP)", ECHO)
    monkeypatch.setattr(checker_module, "PATIENCE_SECONDS", 0.5)
    assert checker.ask(QUESTION).wait() == Report(answered=False)
    monkeypatch.setattr(checker_module, "PATIENCE_SECONDS", 20)
    assert checker.ask(QUESTION).wait().explanation == TOLD


def test_a_process_that_fills_the_memory_is_ended_and_not_asked_again(make, monkeypatch):
    """The game looks, for a process that no system holds."""
    monkeypatch.setattr(checker_module, "PATIENCE_SECONDS", 60)
    checker, starter = make("import time; input(); kept = bytearray(200_000_000); time.sleep(600)", ECHO)
    assert checker.ask(QUESTION).wait() == Report(answered=False)
    assert starter.count == 1
    assert checker.ask(QUESTION).wait().explanation == TOLD


def test_what_is_too_long_is_not_even_sent(make):
    checker, starter = make(ECHO)
    assert checker.ask({**QUESTION, "source": "a" * 12_000_000}).report == Report(answered=False)
    assert checker.ask({**QUESTION, "source": "a" * (FILE_LIMIT + 1)}).report == Report(answered=False)
    assert starter.count == 0
    assert checker.ask({**QUESTION, "source": "a" * FILE_LIMIT}).wait().answered


def test_a_process_that_cannot_be_started(make):
    def start():
        raise OSError("no such file")

    checker = Checker(start)
    assert checker.ask(QUESTION).wait() == Report(answered=False)
    checker.close()


def test_closing_answers_everybody_who_waits(make):
    checker, _starter = make(SLEEP)
    tickets = [checker.ask(QUESTION) for _question in range(3)]
    waiting = threading.Thread(target=tickets[-1].wait)
    waiting.start()
    checker.close()
    waiting.join(10)
    assert not waiting.is_alive()
    assert [ticket.report for ticket in tickets] == [Report(answered=False)] * 3


def test_after_closing_nothing_is_started(make):
    checker, starter = make(ECHO)
    checker.close()
    assert checker.ask(QUESTION).wait() == Report(answered=False)
    assert starter.count == 0


def test_warming_up_starts_the_process(make):
    checker, starter = make(ECHO)
    checker.warm_up()
    checker.ask(QUESTION).wait()
    assert starter.count == 1
