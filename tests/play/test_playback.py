"""The picture goes through the log: everything is shown in order, at its pace, and the end is that of the world."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyland.play.playback import BOUND, Playback
from pyland.world.actions import Read, Say, Turn, Wait, Walk
from pyland.world.ascii import draw
from pyland.world.events import Called, Ended, LinesRan, Printed
from pyland.world.geometry import Direction, Position
from pyland.world.log import EventLog
from pyland.world.world import World

EAST = Walk(Direction.EAST)
STEP = 0.32


def played(picture, *steps):
    """A world in which this happened, and its playback."""
    place = World(draw(picture))
    for step in steps:
        if hasattr(step, "attempt"):
            place.perform("hero", step)
        else:
            place.note(step)
    return place, Playback(place.start, place.log)


def lines(*numbers):
    return LinesRan("hero", numbers)


def frames_until_done(playback, seconds=1 / 60, most=100_000):
    for frame in range(most):
        if playback.current is None:
            return frame
        playback.advance(seconds)
    raise AssertionError("it never ends")


pictures = st.lists(st.text(alphabet="...,~#FgoTRS", min_size=4, max_size=4), min_size=1, max_size=4).map(
    lambda rows: "@..." + "".join("\n" + row for row in rows)
)
steps = st.lists(st.one_of(
    st.sampled_from(Direction).map(Walk), st.just(Wait()), st.just(Read()), st.just(Turn("left")), st.just(Say("hi")),
    st.lists(st.integers(1, 9), min_size=1, max_size=60).map(lambda numbers: lines(*numbers)),
    st.sampled_from([Called("hero", "can_move", ()), Called("hero", "wait", ()), Printed("x\n")]),
), max_size=30)


@given(pictures, steps)
def test_skipping_comes_to_the_state_of_the_world(picture, happened):
    place, playback = played(picture, *happened)
    playback.skip()
    assert playback.current is None
    assert playback.state == place.state
    assert [entry.index for entry in playback.take_fresh()] == list(range(len(place.log)))


@given(pictures, steps, st.lists(st.floats(0, 2), max_size=40))
def test_at_any_moment_the_picture_is_where_the_history_is(picture, happened, frames):
    place, playback = played(picture, *happened)
    fresh = 0
    for seconds in frames:
        before = playback.shown
        playback.advance(seconds)
        assert before <= playback.shown <= len(place.log)
        assert playback.state == place.history.state_after(playback.shown)
        assert 0 <= playback.progress < 1
        assert playback.moment == (playback.state, playback.happening)
        fresh += len(playback.take_fresh())
        assert fresh == playback.shown


@given(steps.filter(lambda happened: sum(len(step.lines) for step in happened if isinstance(step, LinesRan)) < 80))
def test_small_frames_take_as_long_as_big_ones(happened):
    _place, one = played("@...\n....", *happened)
    _place, other = played("@...\n....", *happened)
    assert abs(frames_until_done(one, 1 / 64) / 64 - frames_until_done(other, 1 / 4) / 4) <= 1 / 4


def test_a_step_takes_its_time():
    _place, playback = played("@..", EAST, EAST)
    playback.advance(STEP / 2)
    assert playback.progress == pytest.approx(0.5)
    assert playback.state.things["hero"].position == Position(0, 0)
    playback.advance(STEP)
    assert playback.progress == pytest.approx(0.5)
    assert playback.state.things["hero"].position == Position(1, 0)
    playback.advance(STEP / 2 + 0.01)
    assert playback.current is None


def test_nothing_moves_when_no_time_passes():
    _place, playback = played("@..", lines(1), EAST)
    for _frame in range(5):
        playback.advance(0)
    assert (playback.line, playback.progress) == (1, 0)


def test_every_line_is_seen_and_the_last_stays_with_its_action():
    _place, playback = played("@..", lines(1, 2, 3), Called("hero", "move_east", ()), EAST)
    seen = []
    while playback.current is not None:
        playback.advance(0.02)
        if not seen or seen[-1] != playback.line:
            seen.append(playback.line)
        if playback.progress:
            assert playback.line == 3
    assert seen == [1, 2, 3]


def test_a_line_that_only_asks_is_seen_too():
    _place, playback = played("@..", lines(1), Called("hero", "can_move", ()), lines(2), EAST)
    playback.advance(0.01)
    assert playback.line == 1
    playback.advance(0.06)
    assert playback.line == 2


def test_the_log_may_grow_while_it_is_shown():
    place, playback = played("@...")
    assert playback.current is None
    playback.advance(5)
    place.perform("hero", EAST)
    playback.advance(STEP / 2)
    assert playback.progress == pytest.approx(0.5)
    place.perform("hero", EAST)
    playback.advance(STEP)
    assert playback.state.things["hero"].position == Position(1, 0)


def test_a_step_shows_exactly_one_line():
    _place, playback = played("@...", lines(1), EAST, lines(2, 3), EAST, lines(4), Ended("finished", 2))
    at = []
    for _step in range(4):
        playback.begin_step()
        stopped = False
        for _frame in range(100):
            stopped = stopped or playback.advance(0.05, one_line=True)
        at.append((playback.line, playback.state.things["hero"].position.x, stopped))
    assert at == [(1, 1, True), (2, 1, True), (3, 2, True), (4, 2, False)]
    assert playback.current is None


def test_lines_without_end_go_by_faster_and_faster():
    _place, playback = played("@", *[lines(*range(1, 1001)) for _batch in range(1_000)], EAST)
    assert frames_until_done(playback) < 60 * 10


def test_so_do_lines_one_by_one():
    _place, playback = played("@", *[lines(1) for _line in range(20_000)])
    assert frames_until_done(playback) < 60 * 10


def test_so_do_questions_without_end():
    happened = [lines(1), Called("hero", "can_move", ())] * 20_000
    _place, playback = played("@", *happened)
    assert frames_until_done(playback) < 60 * 10


def test_so_do_steps_without_end():
    _place, playback = played("@", *[Turn("left")] * 10_000)
    assert frames_until_done(playback) < 60 * 60
    _place, one = played("@", *[Turn("left")] * 100)
    assert frames_until_done(one) > 60 * 0.12 * 100 * 0.99


def test_the_first_lines_of_a_loop_are_at_full_length():
    _place, playback = played("@", lines(*range(1, 1001)))
    playback.advance(0.06 * 10 + 0.01)
    assert playback.line == 11


def test_a_frame_has_an_end_however_long_the_log_is():
    log = EventLog()
    for _entry in range(BOUND * 3):
        log.append(Called("hero", "wait", ()), 0, 1)
    playback = Playback(draw("@"), log)
    playback.advance(math.inf)
    assert playback.shown == BOUND
    playback.skip()
    assert playback.current is None
