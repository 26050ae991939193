"""The picture goes through the log: everything is shown in order, at its pace, and the end is that of the world."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyland.play.playback import BOUND, Playback
from pyland.play.timing import actors, seconds_of
from pyland.text import _
from pyland.world.actions import Read, Say, Turn, Wait, Walk
from pyland.world.ascii import draw
from pyland.world.events import (
    Called,
    Changed,
    Collected,
    Ended,
    LinesRan,
    Lost,
    Moved,
    Painted,
    Printed,
    Said,
    Turned,
    TurnPassed,
    Waited,
)
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


def test_it_tells_whose_line_is_shown():
    _place, playback = played("@..", LinesRan("hero", (1,)), Called("hero", "wait", ()), LinesRan("robot", (4, 5)))
    shown = [(playback.line_of, playback.line)]
    while playback.current is not None:
        playback.begin_step()
        playback.advance(1, one_line=True)
        shown.append((playback.line_of, playback.line))
    assert list(dict.fromkeys(shown)) == [(None, None), ("hero", 1), ("robot", 4), ("robot", 5)]


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


# What happens at the same time


def noted(picture, *entries, **properties):
    """A world into which these events were written: those in a list all happen by themselves in one turn."""
    place = World(draw(picture, **properties))
    for entry in entries:
        for event in entry if isinstance(entry, list) else [entry]:
            event.apply(place.state)
            place.log.append(event, place.state.turn, None, isinstance(entry, list))
    return place, Playback(place.start, place.log)


def move(body, x, y, how="walk", far=1):
    return Moved(body, Position(x, y), Position(x + far, y), Direction.EAST, how)


def now(playback):
    return [(type(entry.event).__name__, next(iter(actors(entry.event)))) for entry, _progress in playback.happening]


def all_groups(playback, seconds=0.02):
    """What was happening, group by group."""
    seen = []
    while playback.current is not None:
        if now(playback) and (not seen or seen[-1] != now(playback)):
            seen.append(now(playback))
        playback.advance(seconds)
    return seen


def test_creatures_move_while_the_hero_does():
    _place, playback = noted(
        "@..\nZ..\nK..", move("hero", 0, 0), [move("snake-1", 0, 1), move("crocodile-1", 0, 2)], TurnPassed(1),
    )
    playback.advance(STEP / 2)
    assert [(entry.event.body, progress) for entry, progress in playback.happening] == [
        ("hero", pytest.approx(0.5)), ("snake-1", pytest.approx(0.5)), ("crocodile-1", pytest.approx(0.5)),
    ]
    assert playback.state.things["snake-1"].position == Position(0, 1)
    playback.advance(STEP / 2 + 0.01)
    assert playback.current is None
    assert playback.state.things["crocodile-1"].position == Position(1, 2)


def test_only_the_last_thing_that_somebody_does_is_at_the_same_time():
    _place, playback = noted(
        "@g.\nZ..", move("hero", 0, 0), Collected("hero", "gem-1", "gem", Position(1, 0), _("a gem")),
        [move("snake-1", 0, 1)], TurnPassed(1),
    )
    assert all_groups(playback) == [[("Moved", "hero")], [("Collected", "hero"), ("Moved", "snake-1")]]


def test_what_is_quicker_waits_for_the_rest():
    _place, playback = noted(
        "@..\nD..", move("hero", 0, 0), [Changed("opened", "door-1", "door", Position(0, 1), {"open": True})],
    )
    playback.advance(0.25)
    assert [progress for _entry, progress in playback.happening] == [pytest.approx(0.25 / STEP), 1.0]
    assert "open" not in playback.state.things["door-1"].properties


def test_who_does_two_things_does_them_one_after_the_other():
    _place, playback = noted(
        "@..\nQ...\nZ..", Waited("hero"), [move("boulder-1", 0, 1, "roll"), move("boulder-1", 1, 1, "roll"),
                                          move("snake-1", 0, 2)],
    )
    assert all_groups(playback) == [
        [("Waited", "hero"), ("Moved", "boulder-1")], [("Moved", "boulder-1"), ("Moved", "snake-1")],
    ]


def test_two_turns_are_two():
    _place, playback = noted(
        "@..\nZ...", move("hero", 0, 0), [move("snake-1", 0, 1)], TurnPassed(1), [move("snake-1", 1, 1)], TurnPassed(2),
    )
    assert all_groups(playback) == [[("Moved", "hero"), ("Moved", "snake-1")], [("Moved", "snake-1")]]


def test_what_is_pushed_goes_along():
    _place, playback = noted("@C..", move("crate-1", 1, 0, "push"), move("hero", 0, 0))
    assert all_groups(playback) == [[("Moved", "crate-1"), ("Moved", "hero")]]


def test_all_that_a_lever_opens_opens_at_once():
    opened = [Changed("opened", f"gate-{n}", "gate", Position(n, 0), {"open": True}) for n in (1, 2)]
    _place, playback = noted("@GG", *opened)
    assert all_groups(playback) == [[("Changed", "gate-1"), ("Changed", "gate-2")]]


def test_how_somebody_was_lost_is_seen_first():
    _place, playback = noted(
        "@.K", Said("hero", "x"),
        [move("crocodile-1", 2, 0, far=-2), Lost("hero", "crocodile", Position(0, 0), _("O"))],
    )
    assert all_groups(playback) == [[("Said", "hero"), ("Moved", "crocodile-1")], [("Lost", "hero")]]


def test_paint_does_not_come_between():
    _place, playback = noted(
        "@..\nZ..", move("hero", 0, 0), Painted("hero", Position(1, 0), "red"), [move("snake-1", 0, 1)], TurnPassed(1),
    )
    assert all_groups(playback) == [[("Moved", "hero"), ("Moved", "snake-1")]]


def test_what_comes_later_joins_only_what_has_not_begun():
    place, playback = noted("@..\nZ..", move("hero", 0, 0))
    playback.advance(0)
    place.log.append(move("snake-1", 0, 1), 0, None, True)
    assert len(playback.happening) == 2
    place, playback = noted("@..\nZ..", move("hero", 0, 0))
    playback.advance(0.1)
    place.log.append(move("snake-1", 0, 1), 0, None, True)
    assert len(playback.happening) == 1
    assert all_groups(playback) == [[("Moved", "hero")], [("Moved", "snake-1")]]


def test_each_body_has_its_line():
    _place, playback = noted("@r", LinesRan("hero", (1, 2)), LinesRan("robot-1", (7,)), Waited("hero"))
    playback.skip()
    assert playback.lines == {"hero": 2, "robot-1": 7} and playback.line == 7


busy = st.lists(st.one_of(
    st.builds(Turned, st.sampled_from(["hero", "snake-1", "snake-2"]), st.just(Direction.EAST),
              st.sampled_from(Direction)),
    st.builds(lambda name, at: Moved(name, at, at, Direction.EAST), st.sampled_from(["hero", "snake-1", "snake-2"]),
              st.just(Position(0, 0))),
    st.builds(lambda name: Changed("x", name, "x", Position(0, 0), {"on": True}),
              st.sampled_from(["snake-1", "sign-1"])),
    st.builds(Said, st.sampled_from(["hero", "snake-1"]), st.text(max_size=3)),
    st.just(Painted("hero", Position(0, 0), "red")), st.just(Called("hero", "wait", ())),
    st.just(LinesRan("hero", (1, 2))),
    st.builds(TurnPassed, st.integers(0, 3)),
), max_size=30)


@given(busy, st.lists(st.booleans(), min_size=30, max_size=30), st.lists(st.floats(0, 1), max_size=40))
def test_whatever_happens_all_of_it_is_shown_in_order_and_nobody_is_in_two_places(happened, by_itself, frames):
    place, playback = noted("@ZZS", *[[event] if own else event
                                      for event, own in zip(happened, by_itself, strict=False)])
    fresh = []
    for seconds in [*frames, *[0.5] * 200]:
        names = [name for entry, _progress in playback.happening for name in actors(entry.event)]
        assert len(names) == len(set(names))
        assert all(0 <= progress <= 1 for _entry, progress in playback.happening)
        assert bool(playback.happening) == (playback.current is not None)
        playback.advance(seconds)
        assert playback.state == place.history.state_after(playback.shown)
        fresh += playback.take_fresh()
    assert [entry.index for entry in fresh] == list(range(len(place.log)))
    assert playback.current is None and playback.state == place.state


def test_a_thousand_at_once_take_one_step():
    picture = "@..\n" + "\n".join("Z" * 40 for _row in range(25))
    names = [name for name in draw(picture).things if name != "hero"]
    turns = [Turned(name, Direction.EAST, Direction.WEST) for name in names]
    _place, playback = noted(picture, move("hero", 0, 0), turns)
    playback.advance(STEP - 0.01)
    assert len(playback.happening) == 1_001
    playback.advance(0.02)
    assert playback.current is None


@pytest.mark.parametrize("event", [
    Moved("hero", Position(0, 0), Position(1, 0), Direction.EAST, how) for how in ("walk", "push", "slide", "ride",
                                                                                    "roll", "portal")
])
def test_every_way_to_move_takes_its_time(event):
    assert 0.15 < seconds_of(event) < 0.35
