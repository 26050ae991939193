import pytest

from pyland.benchmarks import world
from pyland.world.events import Moved
from pyland.world.geometry import Position


def test_the_world_is_measured(monkeypatch):
    for name, less in {"_TIMES": 1, "_STEPS": 4, "_ACTIONS": 10, "_TURNS": 2, "_ROUNDS": 5}.items():
        monkeypatch.setattr(world, name, less)
    step, actions, turn, rounds = world.rows()
    assert step.compared_to == "one of 20x20 with 10" and step.ratio > 0
    assert (actions.unit, turn.unit, rounds.unit) == ("per second", "ms", "per second")
    assert min(row.value for row in (step, actions, turn, rounds)) > 0


@pytest.mark.parametrize(("side", "count"), [(500, 1_000), (20, 10)])
def test_what_lies_about_is_in_nobodys_way(side, count):
    things = world._at_rest(side, count)
    assert len({thing.position for thing in things}) == count
    assert all(world._field(side, things).inside(thing.position) and thing.position.y > 1 for thing in things)


def test_the_creatures_really_go_about():
    place = world.World(world._field(100, world._creatures(100, 50)))
    assert len(place.state.things) == 51
    for _turn in range(8):
        place.end_turn()
    moved = {entry.event.body for entry in place.log if isinstance(entry.event, Moved)}
    assert len(moved) >= 45
    assert place.state.things["hero"].position == Position(50, 0)
