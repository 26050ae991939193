"""Processes that die, fall silent or clog up in the middle: the attempt ends with one sentence, and nothing is left."""

import os
import signal
import sys
import threading
import time
from collections.abc import Iterator

import pytest

from pyland.explain.checking import explain_limit
from pyland.script import wire
from pyland.script.attempt import Attempt
from pyland.script.protocol import Limit
from pyland.script.runner import Child, Spares
from pyland.text import ENGLISH
from pyland.world.events import Ended, Returned

from .running import begin, child_of, finish, native_child, pump_until, run
from .test_company import begin as begin_company
from .test_company import ends
from .test_company import finish as finish_company
from .test_company import pump_until as pump_company_until

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


class Watched(Spares):
    """Spares that know every process they started."""

    def __init__(self, start=native_child) -> None:
        self.all: list[Child] = []
        super().__init__(lambda: self._watch(start()))

    def _watch(self, child: Child) -> Child:
        self.all.append(child)
        return child

    def check_nothing_is_left(self) -> None:
        self.close()
        for child in self.all:
            child.join(20.0)
            assert child.cleared_away
            if child._process is not None:
                assert child._process.returncode is not None
                assert not os.path.exists(f"/proc/{child._process.pid}")


@pytest.fixture
def watched() -> Iterator[Watched]:
    """Spares, checked afterwards: a run works as ever, and nothing is left of any process or thread."""
    before = set(threading.enumerate())
    spares = Watched()
    yield spares
    assert run(spares, "print(1)").output == "1\n"
    spares.check_nothing_is_left()
    left = [thread for thread in threading.enumerate() if thread not in before]
    for thread in left:
        thread.join(20.0)
    assert [thread for thread in left if thread.is_alive()] == []


def pretending(watched: Watched, code: str) -> Spares:
    """Spares whose processes run `code` instead of our child; watched like the others."""
    program = f"import os, sys, time\nstart = sys.stdin.buffer.readline()\n{code}"
    return Spares(lambda: watched._watch(child_of([sys.executable, "-I", "-S", "-c", program])))


def process_of(attempt: Attempt) -> int:
    child = attempt._channel.child
    pump_until(attempt, lambda: child._process is not None)
    return child._process.pid


def kill_after(attempt: Attempt, kind: type, count: int = 1) -> None:
    """Kill the process as soon as so many messages of a kind have come, before anything comes of the last one."""
    channel, seen = attempt._channel, []
    receive = channel.receive

    def receive_and_kill():
        message = receive()
        if isinstance(message, kind):
            seen.append(message)
            if len(seen) == count:
                os.kill(channel.child._process.pid, signal.SIGKILL)
        return message

    channel.receive = receive_and_kill


def sentence_of(limit: Limit, source: str) -> tuple[str, str]:
    told = explain_limit(source, limit).explanation
    return told.kind, ENGLISH(told.message)


GONE = ("limit_gone", "Python itself gave up in the middle. That is rare.")
ON = "\nwhile True: pass"


@pytest.mark.parametrize(("kind", "count", "source"), [
    (wire.Lines, 1, "x = 1" + ON), (wire.Lines, 200, "x = 1" + ON),
    (wire.Call, 1, "look()" + ON), (wire.Call, 3, "while True: wait()"),
    (wire.Print, 1, "print('a')" + ON), (wire.Print, 5, "print('x' * 99_000)" + ON),
    (wire.Ask, 1, "input('?')" + ON), (wire.Sleep, 1, "import time\ntime.sleep(3)" + ON),
])
def test_a_process_that_dies_after_a_message(watched, kind, count, source):
    attempt = begin(watched, source, inputs=["typed"], limits={"ticks": 10**9})
    kill_after(attempt, kind, count)
    result = finish(attempt)
    assert (result.ending.how, result.ending.limit.kind) == ("limit", "gone")
    assert sentence_of(result.ending.limit, source) == GONE
    assert [entry.event.how for entry in result.world.log if isinstance(entry.event, Ended)] == ["limit"]


def test_a_process_that_dies_before_it_tells_anything(watched):
    attempt = begin(watched, "while True: pass")
    os.kill(process_of(attempt), signal.SIGKILL)
    assert sentence_of(finish(attempt).ending.limit, "while True: pass") == GONE


def test_a_process_that_dies_while_a_person_is_asked(watched):
    attempt = begin(watched, "print(input('?'))", typed_by_person=True)
    kill_after(attempt, wire.Ask)
    pump_until(attempt, lambda: attempt.question is not None)
    attempt.answer("typed")
    assert finish(attempt).ending.limit.kind == "gone" and attempt.question is None


@pytest.mark.parametrize(("kind", "source", "how"), [
    (wire.Finished, "move_east()", "finished"), (wire.Failed, "move_east()\n1 / 0", "problem"),
    (wire.Overran, "move_east()\nwhile True: pass", "limit"),
])
def test_what_was_told_before_the_death_counts(watched, kind, source, how):
    attempt = begin(watched, source, limits={"ticks": 3000})
    kill_after(attempt, kind)
    result = finish(attempt)
    assert result.ending.how == how and tuple(result.world.state.things["hero"].position) == (1, 0)
    assert result.ending.limit is None or result.ending.limit.kind == "ticks"


@pytest.mark.parametrize(("kind", "count", "values"), [
    (wire.Finished, 1, [None, None]), (wire.Returned, 1, [7, None]), (wire.Returned, 2, [7, 7]),
])
def test_a_process_that_dies_while_its_functions_are_tried(watched, kind, count, values):
    attempt = begin(watched, "def f(): return 7", tries=[("f", ()), ("f", ())])
    kill_after(attempt, kind, count)
    result = finish(attempt)
    returned = [entry.event for entry in result.world.log if isinstance(entry.event, Returned)]
    assert [event.value for event in returned] == values and result.ending.how == "finished"


@pytest.mark.parametrize(("kind", "source", "limits"), [
    ("calls", "n = 3\nwhile n > 0: look()", {"calls": 30}), ("turns", "n = 3\nwhile n > 0: wait()", {"turns": 30}),
])
def test_a_process_that_dies_when_it_is_over(watched, kind, source, limits):
    """The limit was reached, whatever becomes of the process: the same ending and the same log, without the values."""
    well = begin(watched, source, limits=limits)
    dying = begin(watched, source, limits=limits)
    kill_when_over(dying)
    first, second = finish(well), finish(dying)
    assert first.ending.limit.kind == kind and first.ending.limit.values == {"n": "3", "type:n": "int"}
    assert second.ending.limit.values == {} and second.ending == first.ending
    assert list(second.world.log) == list(first.world.log)


def kill_when_over(attempt: Attempt) -> None:
    channel, send = attempt._channel, attempt._channel.send

    def send_or_kill(line: bytes) -> None:
        if line.startswith(b'{"over":'):
            os.kill(channel.child._process.pid, signal.SIGKILL)
        send(line)

    channel.send = send_or_kill


CALL = b'{"do":"call","body":"hero","command":"move_east","given":[],"named":{},"line":1}\n'
OVER = '{"do":"overran","limit":{"kind":"%s","most":%s,"line":9,"lines":[],"values":{"x":"1"},"rounds":[]}}\n'


@pytest.mark.parametrize(("then", "values"), [
    ("time.sleep(60)", {}), ("while True: os.write(1, call)", {}), ("os.close(1); time.sleep(60)", {}),
    ("os.write(1, b'garbage\\n'); time.sleep(60)", {}),
    (f"os.write(1, {(OVER % ('ticks', 2)).encode()!r}); time.sleep(60)", {}),
    (f"os.write(1, {(OVER % ('calls', 3)).encode()!r}); time.sleep(60)", {}),
    (f"os.write(1, {(OVER % ('calls', 2)).encode()!r}); time.sleep(60)", {"x": "1"}),
    (f"os.write(1, b'{{\"do\":\"finished\",\"line\":1}}\\n' + {(OVER % ('calls', 2)).encode()!r}); time.sleep(60)",
     {"x": "1"}),
])
def test_other_processes_that_are_told_to_be_over(watched, then, values):
    spares = pretending(watched, f"call = {CALL!r}\nfor i in range(3): os.write(1, call); sys.stdin.buffer.readline()\n"
                        + then)
    result = finish(begin(spares, "move_east()\n" * 20, limits={"calls": 2}))
    spares.close()
    limit = result.ending.limit
    assert (limit.kind, limit.most, limit.line, limit.values) == ("calls", 2, 1, values)
    assert tuple(result.world.state.things["hero"].position) == (2, 0) and result.attempt.calls == 2


@pytest.mark.parametrize("message", [OVER % ("calls", 10_000), OVER % ("turns", 10_000), OVER % ("ticks", 5),
                                     OVER % ("output", 5), OVER % ("time", 20), OVER % ("gone", 0)])
def test_nobody_may_tell_of_a_limit_that_is_not_its_own(watched, message):
    spares = pretending(watched, f"os.write(1, {message.encode()!r}); time.sleep(60)")
    assert finish(begin(spares, "x = 1\n" * 20)).ending.limit.kind == "gone"
    spares.close()


@pytest.mark.parametrize("message", [
    '{"do":"lines","lines":[1,9],"of":1}', '{"do":"finished","line":9}', '{"do":"print","text":"x","line":9}',
    '{"do":"sleep","turns":1,"line":9}', OVER.strip() % ("ticks", 1_000_000),
])
def test_lines_that_the_program_has_not(watched, message):
    spares = pretending(watched, f"os.write(1, {message.encode()!r} + b'\\n'); time.sleep(60)")
    assert finish(begin(spares, "x = 1\ny = 2")).ending.limit.kind == "gone"
    spares.close()


@pytest.mark.parametrize(("code", "kind"), [
    ("os.close(0); time.sleep(60)", "time"), ("os.close(1); time.sleep(60)", "gone"),
    ("os.close(0); os.close(1); time.sleep(60)", "gone"), ("time.sleep(60)", "time"),
    ("os.close(0); os.write(1, b'{\"do\":\"ask\",\"prompt\":\"\",\"line\":1}\\n'); time.sleep(60)", "time"),
])
def test_closed_pipes(watched, code, kind):
    spares = pretending(watched, code)
    result = finish(begin(spares, "x = 1", inputs=["typed"], limits={"time": 1}))
    spares.close()
    assert result.ending.limit.kind == kind and sentence_of(result.ending.limit, "x = 1")[0] == f"limit_{kind}"


def test_a_process_whose_input_ends_leaves_by_itself(watched):
    attempt = begin(watched, "input()", typed_by_person=True)
    child = attempt._channel.child
    pump_until(attempt, lambda: attempt.question is not None)
    child._to_send.put(None)  # its pipe is closed
    pump_until(attempt, lambda: not child.alive)
    attempt.answer("typed")
    assert finish(attempt).ending.limit.kind == "gone"


def test_a_frozen_process_comes_to_the_clock(watched):
    source = "n = 1\nwhile True: n += 1"
    attempt = begin(watched, source, limits={"ticks": 10**9, "idle": 1})
    pump_until(attempt, lambda: attempt.last_line == 2)
    os.kill(process_of(attempt), signal.SIGSTOP)
    pump_until(attempt, lambda: attempt._channel.child.quiet)
    attempt._channel.owed_since_last = 0.9
    limit = finish(attempt).ending.limit
    assert (limit.kind, limit.line) == ("time", 2) and attempt.last_line == 2


def test_a_silent_calculation_comes_to_the_clock_at_its_line(watched):
    source = "x = 1\ny = sum(iter(int, 1))"
    attempt = begin(watched, source)
    pump_until(attempt, lambda: attempt.last_line == 2)
    attempt._channel.owed_since_last = 7.9
    limit = finish(attempt).ending.limit
    assert limit.kind == "time" and attempt._channel is None
    assert sentence_of(limit, source) == ("limit_time", "Line 2 worked for so long that I stopped it.")


def test_nothing_is_owed_too_long_before_a_process_has_begun(watched):
    """A slow computer may need long to start one."""
    spares = pretending(watched, "sys.stdin.buffer.readline(); os.write(1, b'{\"do\":\"finished\",\"line\":1}\\n')")
    attempt = begin(spares, "x = 1")
    attempt._channel.owed_since_last = 15.0
    for _ in range(10):
        attempt.pump()
    assert attempt.ending is None
    attempt._channel.send(b"\n")
    assert finish(attempt).ending.how == "finished"
    spares.close()


@pytest.mark.parametrize("source", ["while True: pass", "print('x' * 99_000); input()", "input()"])
def test_a_frozen_process_is_stopped_at_once(watched, source):
    attempt = begin(watched, source, typed_by_person=True, limits={"ticks": 10**9})
    pump_until(attempt, lambda: attempt.last_line == 1)
    child = attempt._channel.child
    os.kill(process_of(attempt), signal.SIGSTOP)
    attempt.stop()
    assert attempt.ending.how == "stopped"
    child.join(20.0)
    assert child.cleared_away


@pytest.mark.parametrize("shown", [None, 0])
def test_a_full_pipe(watched, shown):
    """Nobody reads what it prints: it waits, and is stopped like any other."""
    attempt = begin(watched, "while True: print('x' * 2000)", limits={"output": 10**9, "ticks": 10**9})
    child = attempt._channel.child
    until = time.monotonic() + 20
    while len(child._waiting) < 256:
        assert time.monotonic() < until
        time.sleep(0.01)
    attempt.pump(shown)
    attempt.stop()
    child.join(20.0)
    assert child.cleared_away and attempt.ending.how == "stopped"


def test_a_long_program_for_a_process_that_never_reads(watched):
    spares = Spares(lambda: watched._watch(child_of([sys.executable, "-I", "-S", "-c", "import time; time.sleep(60)"])))
    for limits, how in (({"time": 1}, "limit"), ({}, "stopped")):
        attempt = begin(spares, "#" * 190_000, limits=limits)
        attempt.pump()
        if how == "stopped":
            attempt.stop()
        assert finish(attempt).ending.how == how
    spares.close()


def test_two_at_once(watched):
    one, other = begin(watched, "while True: can_move()", limits={"calls": 10**9}), begin(watched, "print(2)")
    pump_until(one, lambda: one.calls > 3)
    os.kill(process_of(one), signal.SIGKILL)
    assert (finish(other).ending.how, other.output) == ("finished", "2\n")
    assert finish(one).ending.limit.kind == "gone"


@pytest.mark.parametrize("victim", ["hero", "robot", "robot2"])
def test_one_of_three_dies(watched, victim):
    company = begin_company(watched, *["while True:\n    wait()\n    look()"] * 3)
    pump_company_until(company, lambda: company._world.state.turn > 3)
    os.kill(company.attempts[victim]._channel.child._process.pid, signal.SIGKILL)
    finish_company(company)
    assert (company.ending.limit.kind, company.ending.body) == ("gone", victim)
    others = [body for body in company.attempts if body != victim]
    assert ends(company) == [(victim, "limit"), *((body, "with_others") for body in others)]


def test_one_that_rests_dies(watched):
    company = begin_company(watched, "while True: pass", "while True: pass")
    attempt = company.attempts["hero"]
    kill_after(attempt, wire.Rest)
    finish_company(company)
    assert (company.ending.limit.kind, company.ending.body) == ("gone", "hero")


def test_the_values_of_one_among_others(watched):
    company = begin_company(watched, "while True: wait()", "n = 3\nwhile n > 0: look()", limits={"calls": 30})
    finish_company(company)
    assert (company.ending.limit.kind, company.ending.body) == ("calls", "robot")
    assert company.ending.limit.values == {"n": "3", "type:n": "int"}
    assert ends(company) == [("robot", "limit"), ("hero", "with_others")]


def test_stopped_in_the_moment_after_a_limit(watched):
    spares = pretending(watched, f"os.write(1, {CALL!r} * 3)\ntime.sleep(60)")
    attempt = begin(spares, "move_east()", limits={"calls": 2})
    pump_until(attempt, lambda: attempt._parting is not None)
    attempt.stop()
    assert attempt.ending.how == "stopped" and not attempt.pump()
    spares.close()


def test_nothing_grows_in_many_runs(watched):
    programs = ["print(1)", "1 / 0", "while True: look()", "while True: pass", "move_west()", "input()"]

    def counts() -> tuple[int, int]:
        for child in watched.all:
            if child._killed:
                child.join(20.0)
        files = "/proc/self/fd"
        return threading.active_count(), len(os.listdir(files)) if os.path.isdir(files) else 0

    for program in programs:
        run(watched, program, limits={"calls": 5, "ticks": 500})
    before = counts()
    for number in range(200):
        attempt = begin(watched, programs[number % len(programs)], limits={"calls": 5, "ticks": 500})
        if number % 7 == 0:
            attempt.stop()
        finish(attempt)
        attempt.close()
    threads, files = counts()
    assert threads <= before[0] and files <= before[1]
    assert len([child for child in watched.all if not child.cleared_away]) == 0 and len(watched._taken) <= 2


def test_bodies_that_are_held_for_ever(watched, monkeypatch):
    company = begin_company(watched, "n = 3\nwhile n > 0: wait()", "wait(99)", limits={"turns": 9})
    monkeypatch.setattr(company._world, "sits_out", lambda body: True)
    finish_company(company)
    assert (company.ending.limit.kind, company.ending.limit.most, company.ending.body) == ("turns", 9, "hero")
    assert company.ending.limit.values == {"n": "3", "type:n": "int"} and company.ending.line == 2
    assert ends(company) == [("hero", "limit"), ("robot", "with_others")] and company._world.state.turn == 10
