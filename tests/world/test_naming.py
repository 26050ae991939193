"""Who the sentences of the log are about."""

import pytest

from pyland.text import ENGLISH
from pyland.world import events as ev
from pyland.world.events import subject
from pyland.world.geometry import Direction, Position
from pyland.world.naming import called, named
from pyland.world.state import State, Thing

HERE, THERE = Position(0, 0), Position(1, 0)


def state(*things):
    return State((("grass", "grass"),), {thing.id: thing for thing in things})


@pytest.mark.parametrize(("thing", "name"), [
    (Thing("hero", "hero", HERE), "The hero"), (Thing("robot", "robot", HERE), "The robot"),
    (Thing("robot_2", "robot", HERE), "Robot 2"), (Thing("rusty", "robot", HERE), "Rusty"),
    (Thing("crate-1", "crate", HERE), "The crate"), (Thing("rosa", "person", HERE), "Rosa"),
    (Thing("person", "person", HERE, properties={"name": "Ranger Rosa"}), "Ranger Rosa"),
])
def test_what_things_are_called(thing, name):
    moved = ev.Moved(thing.id, HERE, THERE, Direction.EAST)
    assert ENGLISH(named(moved.told(), state(thing))) == f"{name} walks east to (1, 0)."
    if thing.id != "hero":
        assert ENGLISH(called(thing)) == name


def test_a_question_stands_in_quotes_and_has_its_own_sentence():
    asked = ev.Asked("hero", "rosa", "Rosa", "how many", "7")
    assert ENGLISH(asked.told()) == "The hero asks Rosa “how many”. The answer is: 7"


def test_whoever_digs_for_nothing_is_named():
    dug = ev.Dug("robot", HERE)
    assert ENGLISH(named(dug.told(), state(Thing("robot", "robot", HERE)))) == (
        "The robot digs at (0, 0). There is nothing.")


def test_what_is_not_on_the_map_any_more_is_called_by_its_id():
    assert ENGLISH(named(subject("crate-1"), state())) == "Crate 1"


def test_names_are_found_deep_in_a_sentence_and_counts_stay():
    lost = ev.Lost("cat", "fall", HERE, ev.Said("cat", "x").told())
    assert ENGLISH(named(lost.told(), state(Thing("cat", "cat", HERE)))) == "The cat says: x This try is over."
    ended = ev.Ended("finished", 2).told()
    assert named(ended, state()) == ended
