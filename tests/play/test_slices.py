"""Long work bit by bit, and the entries of a log that somebody goes through with pauses."""

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyland.challenge.run import Run
from pyland.play.entries import Entries
from pyland.play.judging import Judging
from pyland.play.slices import Slices
from pyland.world.ascii import draw
from pyland.world.events import Waited
from pyland.world.log import EventLog

from .fakes import level


def log_of(count):
    log = EventLog()
    for turn in range(count):
        log.append(Waited("hero"), turn, None)
    return log


def test_work_pauses_when_its_time_is_over_and_goes_on_where_it_was():
    done = []

    def work(pace):
        for number in range(3):
            pace()
            done.append(number)
        return sum(done)

    slices = Slices(work)
    seen = []
    while not slices.go_on(0.0):
        assert slices.result is None
        seen.append(list(done))
    assert seen == [[], [0], [0, 1]]
    assert slices.result == 3
    assert slices.go_on(0.0), "it stays done"


def test_with_time_enough_work_is_done_at_once():
    slices = Slices(lambda pace: [pace() for _ in range(100)])
    assert slices.go_on(100.0)


def test_what_goes_wrong_in_the_work_is_seen_by_who_waits_for_it():
    def work(pace):
        pace()
        raise ValueError("no")

    slices = Slices(work)
    assert not slices.go_on(0.0)
    for _again in range(2):
        with pytest.raises(ValueError, match="no"):
            slices.go_on(0.0)


def test_work_that_is_given_up_leaves_no_thread_behind():
    closed = []

    def work(pace):
        try:
            while True:
                pace()
        finally:
            closed.append(threading.current_thread())

    slices = Slices(work)
    assert not slices.go_on(0.0)
    slices.give_up()
    assert len(closed) == 1
    closed[0].join(10)
    assert not closed[0].is_alive()
    Slices(work).give_up()
    assert len(closed) == 1, "what was never begun is not begun then"


def test_two_judgings_that_pause_do_not_wait_for_each_other():
    state = draw("@.F")
    made = level("@.F", goals=(("print", "done"),), stars=(("calls", "5"),))

    def judging():
        return Judging(made, Run(state, state, Entries(log_of(3_000), 3_000), None, over=False))

    one, other, alone = judging(), judging(), judging()

    def both():
        while not all([one.go_on(0.0), other.go_on(0.0)]):
            pass

    thread = threading.Thread(target=both, daemon=True)
    thread.start()
    thread.join(60)
    assert not thread.is_alive()
    assert alone.go_on(1_000.0)
    assert one.verdict == other.verdict == alone.verdict


@given(st.integers(0, 200), st.integers(0, 200), st.slices(200))
def test_entries_are_the_first_of_a_log_that_grows(count, more, part):
    log = log_of(count)
    entries, whole = Entries(log, count), list(log)
    for turn in range(more):
        log.append(Waited("hero"), turn, None)
    assert list(entries) == whole and list(reversed(entries)) == whole[::-1]
    assert len(entries) == count
    assert list(entries[part]) == whole[part]
    assert [entries[index] for index in range(-count, count)] == whole * 2
    for outside in (count, -count - 1):
        with pytest.raises(IndexError):
            entries[outside]


def test_who_goes_through_paced_entries_pauses_now_and_then():
    pauses = []
    entries = Entries(log_of(1_000), 1_000).paced(lambda: pauses.append(1))
    assert len(list(entries)) == 1_000
    once = len(pauses)
    assert 5 < once < 100
    assert len(list(reversed(entries[:500]))) == 500
    assert once < len(pauses) < 2 * once
