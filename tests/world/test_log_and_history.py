"""The log holds a whole run: played again it gives the same state, to any moment."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyland.text import ENGLISH, Message
from pyland.world import events as ev
from pyland.world.actions import PickUp, PutDown, Read, Say, Turn, Wait, Walk, WalkForward
from pyland.world.events import Called, Ended, LinesRan, Printed, Typed
from pyland.world.geometry import Direction
from pyland.world.log import EventLog, History
from pyland.world.world import World

from .scenes import everything, world

actions = st.one_of(
    st.sampled_from(Direction).map(Walk), st.just(WalkForward()), st.just(Wait()), st.just(Read()),
    st.sampled_from(["left", "right", "behind", "north"]).map(Turn), st.just(Say("hi")),
)
notes = st.sampled_from([LinesRan("hero", (1, 2)), Called("hero", "wait", ()), Printed("x\n"), Typed("?", "y")])
pictures = st.lists(
    st.text(alphabet="...,:=~#FgoTRSMB", min_size=4, max_size=4), min_size=1, max_size=4,
).map(lambda rows: "@..." + "".join("\n" + row for row in rows))


@given(pictures, st.lists(st.one_of(actions, notes), max_size=40), st.integers(1, 7))
def test_the_log_played_again_gives_the_same_states(picture, steps, every):
    place = world(picture, sign_1={"text": "Mango"})
    start = everything(place.start)
    history = History(place.start, place.log, every)
    moments = {0: start}
    for step in steps:
        if isinstance(step, ev.Event):
            place.note(step)
        else:
            place.perform("hero", step)
        moments[len(place.log)] = everything(place.state)
    for count, state in moments.items():
        assert everything(history.state_after(count)) == state
    replayed = place.start
    for entry in place.log:
        entry.event.apply(replayed)
    assert everything(replayed) == everything(place.state)
    assert everything(place.start) == start


@given(pictures, st.lists(actions, max_size=30))
def test_the_same_actions_give_the_same_log(picture, steps):
    one, other = world(picture), world(picture)
    for step in steps:
        one.perform("hero", step)
        other.perform("hero", step)
    assert list(one.log) == list(other.log)


@given(pictures, st.lists(actions, max_size=30))
def test_nobody_ever_stands_in_a_wall_or_in_another(picture, steps):
    place = world(picture)
    gems = sum(thing.kind in ("gem", "shell") for thing in place.state.things.values())
    for step in steps:
        place.perform("hero", step)
        hero = place.state.things["hero"]
        assert place.state.terrain(hero.position).walkable
        assert all(thing.kind in ("hero", "flag") for thing in place.state.things_at(hero.position))
    left = sum(thing.kind in ("gem", "shell") for thing in place.state.things.values())
    assert left + len(place.state.bags.get("hero", ())) == gems


def test_a_moment_that_is_not_yet_is_an_error():
    place = world("@.")
    place.perform("hero", Wait())
    for count in (3, -1):
        with pytest.raises(IndexError):
            place.history.state_after(count)


def test_states_of_the_history_are_ones_own():
    place = world("@.")
    place.perform("hero", Walk(Direction.EAST))
    place.history.state_after(1).things.clear()
    assert "hero" in place.history.state_after(1).things
    place.start.things.clear()
    assert "hero" in place.start.things


def test_worlds_do_not_share_a_start():
    first = world("@g")
    second = World(first.start)
    second.perform("hero", Walk(Direction.EAST))
    assert "gem-1" in first.state.things
    assert "gem-1" not in second.state.things


def test_the_log_only_grows():
    log = EventLog()
    one = log.append(Printed("a"), 0, 1)
    two = log.append(Printed("b"), 3, None)
    assert list(log) == log.between(0, 2) == [one, two]
    assert log.between(1, 2) == [two]
    assert (two.index, two.turn, two.line) == (1, 3, None)
    assert len(log) == 2 and log[-1] is two


def told(event) -> str | None:
    message = event.told()
    assert message is None or isinstance(message, Message)
    return None if message is None else ENGLISH(message)


def test_a_run_can_be_told_in_words():
    place = world("@goSM", sign_1={"text": "Mango"})
    east = Walk(Direction.EAST)
    for step in (east, east, Read(), east, Turn("left"), Say("hey"), Wait()):
        place.perform("hero", step)
    place.note(Printed("3\n"))
    place.note(Typed("name?", "Ada"))
    place.note(Ended("finished", 1))
    assert [text for entry in place.log if (text := told(entry.event))] == [
        "The hero walks east to (1, 0).", "The hero picks up a gem.", "The hero walks east to (2, 0).",
        "The hero picks up a shell.", "The hero reads: Mango", "Bump! The sign is in the way.",
        "The hero faces north.", "The hero says: hey", "The hero waits.",
        "Printed: 3", "Typed: Ada", "The program ends after 1 turn.",
    ]


@pytest.mark.parametrize(("how", "text"), [
    ("finished", "The program ends after 2 turns."), ("bump", "The bump ends this try."),
    ("problem", "The program stops: there is a problem."),
    ("limit", "The program was stopped: it went on for too long."),
    ("stopped", "The program was stopped."),
])
def test_every_ending_can_be_told(how, text):
    assert told(Ended(how, 2)) == text


def test_what_is_only_for_the_picture_says_nothing():
    assert told(LinesRan("hero", (1,))) is None
    assert told(Called("hero", "wait", ())) is None
    assert told(ev.TurnPassed(1)) is None


class Kept(History):
    """A history that knows how much it keeps."""

    @property
    def size(self) -> int:
        states = sum(sum(map(len, state.tables().values())) for state in self._whole.values())
        return states + sum(change[1].size for change in self._changes if change is not None)


def test_a_history_of_a_large_map_keeps_little_more_than_what_has_happened():
    place = world("@" + "." * 59 + ("\n" + "^" * 60) * 40)
    kept = Kept(place.start, place.log)
    for _turn in range(24):
        place.perform("hero", Wait())
    assert everything(kept.state_after(len(place.log))) == everything(place.state)
    assert len(place.log) > 20_000
    assert kept.size < 3 * len(place.log)
    middle = len(place.log) // 2
    replayed = place.start
    for entry in place.log.between(0, middle):
        entry.event.apply(replayed)
    assert everything(kept.state_after(middle)) == everything(replayed)


def test_things_that_were_put_down_again_keep_their_order():
    place = world("@xg", hero={})
    for step in (PickUp(), PutDown("box"), Wait(), Walk(Direction.EAST), PickUp()):
        place.perform("hero", step)
    history = History(place.start, place.log, 1)
    replayed = place.start
    for number, entry in enumerate(place.log, 1):
        entry.event.apply(replayed)
        assert list(history.state_after(number).things) == list(replayed.things)
