"""The game's side of the checker: it asks and polls, and survives whatever the process does."""

import json
import subprocess
import sys
import threading

import pytest

from pyland.explain.explanation import Explanation
from pyland.play import checker as checker_module
from pyland.play.checker import Checker, Report
from pyland.source.facts import SourceFacts
from pyland.text import _

TOLD = Explanation("strange", _("Strange"), _("It is strange."), line=2)
NOTE = Explanation("unused", _("By the way"), _("Not used."))
GOOD = {
    "explanation": TOLD.as_data(), "notes": [NOTE.as_data()],
    "facts": SourceFacts(3, frozenset({"for"}), frozenset({"say"}), (1, 2, 3)).as_data(),
}
ECHO = f"""
import json, sys
for line in sys.stdin:
    asked = json.loads(line)
    answer = {{"id": asked["id"], **json.loads({json.dumps(json.dumps(GOOD))})}}
    answer["notes"] *= asked.get("many", 1)
    print(json.dumps(answer), flush=True)
"""


class Starter:
    """Starts processes with the given programs, one after the other (the last again and again)."""

    def __init__(self, *programs):
        self.programs = list(programs)
        self.started = []

    def __call__(self):
        program = self.programs.pop(0) if len(self.programs) > 1 else self.programs[0]
        self.started.append(subprocess.Popen(
            [sys.executable, "-I", "-S", "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        ))
        return self.started[-1]


@pytest.fixture
def make():
    made = []

    def make(*programs):
        starter = Starter(*programs)
        made.append((Checker(starter), starter))
        return made[-1]

    yield make
    for checker, starter in made:
        checker.close()
        for process in starter.started:
            assert process.wait(10) is not None
            assert process.stdin.closed and process.stdout.closed


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
    assert len(starter.started) == 1


def test_asking_does_not_wait(make):
    checker, _starter = make("import time; time.sleep(60)")
    ticket = checker.ask(QUESTION)
    assert ticket.report is None and not ticket.done.is_set()


def test_a_process_that_died_is_started_anew(make):
    checker, starter = make(ECHO)
    checker.ask(QUESTION).wait()
    starter.started[0].kill()
    starter.started[0].wait()
    assert checker.ask(QUESTION).wait().explanation == TOLD
    assert len(starter.started) == 2


def test_a_process_that_dies_of_a_question_gets_it_twice_and_no_more(make):
    checker, starter = make("input(); raise SystemExit", "input(); raise SystemExit", ECHO)
    assert checker.ask(QUESTION).wait() == Report(answered=False)
    assert len(starter.started) == 2
    assert checker.ask(QUESTION).wait().explanation == TOLD


@pytest.mark.parametrize("line", [
    "nonsense", "[]", "{}", '{"id": 99}', '{"id": 1, "explanation": 7}', '{"id": 1, "notes": [{}]}', "[" * 100_000,
    '{"id": 1, "facts": {"instructions": []}}', '{"id": 1, "explanation": {"fix": [1]}}', "x" * 2_000_000,
])
def test_an_answer_that_makes_no_sense_is_none(make, line):
    checker, _starter = make(f"import time; input(); print({line!r}, flush=True); time.sleep(60)")
    assert checker.ask(QUESTION).wait() == Report(answered=False)


def test_a_process_that_says_nothing_is_ended_and_not_asked_again(make, monkeypatch):
    monkeypatch.setattr(checker_module, "PATIENCE_SECONDS", 0.2)
    checker, starter = make("import time; time.sleep(60)", ECHO)
    assert checker.ask(QUESTION).wait() == Report(answered=False)
    assert len(starter.started) == 1
    monkeypatch.setattr(checker_module, "PATIENCE_SECONDS", 20)
    assert checker.ask(QUESTION).wait().answered


def test_patience_that_ends_too_late_leaves_the_next_question_alone(make, monkeypatch, tmp_path):
    timers, second_asked = [], threading.Event()

    class Timer:
        """Goes off when a test says so, even after it was cancelled: a real one may be that late."""

        def __init__(self, seconds, function, args=()):
            self.go_off = lambda: function(*args)
            timers.append(self)

        def start(self):
            if len(timers) == 2:
                second_asked.set()

        def cancel(self):
            pass

    monkeypatch.setattr(checker_module.threading, "Timer", Timer)
    may = tmp_path / "may answer"
    checker, starter = make(ECHO.replace(
        "    print", f"    while asked['id'] == 2 and not os.path.exists({str(may)!r}): time.sleep(0.01)\n    print"
    ).replace("import json", "import os, time, json"))
    checker.ask(QUESTION).wait()
    timers[0].go_off()
    ticket = checker.ask(QUESTION)
    assert second_asked.wait(10)
    timers[0].go_off()
    may.touch()
    assert ticket.wait().answered
    assert len(starter.started) == 1


def test_a_process_that_cannot_be_started(make):
    def start():
        raise OSError("no such file")

    checker = Checker(start)
    assert checker.ask(QUESTION).wait() == Report(answered=False)
    checker.close()


def test_closing_answers_everybody_who_waits(make):
    checker, _starter = make("import time; time.sleep(60)")
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
    assert starter.started == []


def test_warming_up_starts_the_process(make):
    checker, starter = make(ECHO)
    checker.warm_up()
    checker.ask(QUESTION).wait()
    assert len(starter.started) == 1
