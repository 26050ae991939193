"""Platforms, boats and drawbridges: ways over water and holes."""

import pytest

from pyland.world import senses
from pyland.world.actions import Walk
from pyland.world.events import Moved
from pyland.world.geometry import Position
from pyland.world.state import State, Thing
from pyland.world.things import kind_of
from pyland.world.world import World

from .moving import EAST, NORTH, SOUTH, WEST, a, at, begin, events, lost, stage, told, wait, whats, xs

# Platforms


def platform(ground="water", **properties):
    return a("platform", ground=ground, **properties)


def test_a_platform_goes_to_and_fro_over_water_and_holes():
    place = stage("@#P~oo.", P=platform(path="EEE"))
    assert xs(place, "P", 8) == [3, 4, 5, 4, 3, 2, 3, 4]


def test_it_carries_who_stands_on_it_and_one_steps_off_at_the_edge():
    place = stage("@P~~.", P=platform(path="EE"))
    place.perform("hero", Walk(EAST))
    assert (at(place, "hero"), at(place, "P")) == ((2, 0), (2, 0))
    wait(place)
    assert at(place, "hero") == (3, 0)
    assert place.perform("hero", Walk(EAST)).bump is None
    assert at(place, "hero") == (4, 0)
    assert lost(place) is None
    assert {moved.how for moved in events(place, Moved) if moved.body == "P"} == {"ride"}


def test_who_stays_on_it_comes_back():
    place = stage("@P~~.", P=platform(path="EE"))
    place.perform("hero", Walk(EAST))
    assert xs(place, "hero", 4) == [3, 2, 1, 2]
    assert lost(place) is None


def test_where_it_is_not_there_is_no_way():
    place = stage("@P~~.", P=platform(path="EE"))
    wait(place)
    assert place.perform("hero", Walk(EAST)).bump.into == "water"
    assert not senses.can_move(place.state, "hero", EAST)


def test_somebody_in_its_way_makes_it_wait():
    place = stage("@#P~C", P=platform(path="EE"), C=a("crocodile", ground="water", asleep=True))
    assert xs(place, "P", 3) == [3, 3, 3]
    place.state.take("C")
    assert xs(place, "P", 3) == [4, 3, 2]


def test_platforms_do_not_go_through_each_other_nor_into_walls():
    place = stage("@#P~Q#", P=platform(path="EE"), Q=platform(path="E"))
    for _turn in range(8):
        wait(place)
        assert at(place, "P") != at(place, "Q")
        assert at(place, "Q")[0] < 5


def test_it_takes_along_all_that_lies_on_it():
    place = begin(stage("@#P~~.", P=platform(path="EE")), Thing("g", "gem", Position(2, 0)),
                  Thing("M", "person", Position(2, 0)))
    wait(place)
    assert (at(place, "g"), at(place, "M")) == ((3, 0), (3, 0))


def test_on_land_it_carries_too_and_stops_at_trees():
    place = stage("@#P.T", P=platform(ground="grass", path="EE"), T=a("tree"))
    place = begin(place, Thing("r", "robot", Position(2, 0)))
    assert xs(place, "P", 2) == [3, 3]
    assert at(place, "r") == (3, 0)


def test_a_platform_without_a_path_stays():
    place = stage("@P.", P=platform())
    place.perform("hero", Walk(EAST))
    assert (at(place, "hero"), lost(place)) == ((1, 0), None)
    assert place._roster.acting() == []


# Boats


def test_a_boat_comes_along_over_water_and_stays_when_one_goes_on_land():
    place = stage("@B~~.", B=a("boat", ground="water"))
    for _step in range(3):
        assert place.perform("hero", Walk(EAST)).bump is None
    assert (at(place, "hero"), at(place, "B")) == ((3, 0), (3, 0))
    assert place.perform("hero", Walk(EAST)).bump is None
    assert (at(place, "hero"), at(place, "B")) == ((4, 0), (3, 0))
    assert place.perform("hero", Walk(WEST)).bump is None
    assert place.perform("hero", Walk(WEST)).bump is None
    assert (at(place, "hero"), at(place, "B")) == ((2, 0), (2, 0))
    assert lost(place) is None
    assert "B is carried to (2, 0)." in told(place)


def test_without_the_boat_the_water_is_as_deep_as_ever():
    place = stage("@B~~.", B=a("boat", ground="water"))
    place.perform("hero", Walk(EAST))
    assert senses.can_move(place.state, "hero", EAST)
    place.perform("hero", Walk(WEST))
    place.state.put(place.state.things["B"].at(Position(3, 0)))
    assert place.perform("hero", Walk(EAST)).bump.into == "water"


def test_a_boat_on_land_stays_there():
    place = stage("@B.~", B=a("boat"))
    for _step in range(2):
        place.perform("hero", Walk(EAST))
    assert at(place, "B") == (1, 0)
    assert place.perform("hero", Walk(EAST)).bump.into == "water"


def test_a_boat_takes_what_lies_in_it_along():
    place = stage("@B~~.", B=a("boat", ground="water"))
    place.perform("hero", Walk(EAST))
    place.state.put(Thing("g", "gem", Position(1, 0)))
    place.perform("hero", Walk(EAST))
    assert [moved.body for moved in events(place, Moved)] == ["hero", "hero", "B", "g"]
    assert [thing.id for thing in place.state.bag("hero")] == ["g"]  # it came along, and the hero came onto it


def test_one_changes_from_boat_to_boat_and_onto_platforms():
    place = stage("@BCP", B=a("boat", ground="water"), C=a("boat", ground="water"), P=platform())
    for _step in range(3):
        place.perform("hero", Walk(EAST))
    assert [at(place, name)[0] for name in ("hero", "B", "C", "P")] == [3, 1, 2, 3]
    assert lost(place) is None


def test_a_crocodile_is_in_the_way_of_boats():
    place = stage("@BC", B=a("boat", ground="water"), C=a("crocodile", ground="water", asleep=True))
    place.perform("hero", Walk(EAST))
    assert place.perform("hero", Walk(EAST)).bump.into == "crocodile"
    assert at(place, "B") == (1, 0)


# Drawbridges


def switch(place, name, on):
    """What a lever would do."""
    place._all_happen(place.switch(name, on, "hero"), None, 0)


def test_a_drawbridge_is_a_way_only_while_it_is_down():
    place = stage("@D.", D=a("drawbridge", ground="water"))
    assert place.perform("hero", Walk(EAST)).bump.into == "water"
    switch(place, "D", True)
    assert place.perform("hero", Walk(EAST)).bump is None
    assert place.perform("hero", Walk(EAST)).bump is None
    switch(place, "D", False)
    switch(place, "D", False)
    assert place.perform("hero", Walk(WEST)).bump.into == "water"
    assert whats(place) == ["opened", "closed"]
    assert "The drawbridge at (1, 0) goes down." in told(place)


@pytest.mark.parametrize(("ground", "how"), [("water", "water"), ("hole", "fall")])
def test_who_stands_on_it_when_it_goes_up_is_lost(ground, how):
    place = stage("@D.", D=a("drawbridge", ground=ground, open=True))
    place.perform("hero", Walk(EAST))
    assert lost(place) is None
    switch(place, "D", False)
    wait(place)
    assert lost(place)[0] == how


@pytest.mark.parametrize(("facing", "properties", "sprite"), [
    (EAST, {"open": True}, "drawbridge_h"), (WEST, {"open": True}, "drawbridge_h"),
    (NORTH, {"open": True}, "drawbridge_v"), (SOUTH, {"open": True}, "drawbridge_v"),
    (EAST, {"open": True, "sprite": "drawbridge_v"}, "drawbridge_v"),
    (EAST, {}, "drawbridge_up"), (EAST, {"sprite": "drawbridge_v"}, "drawbridge_up"),
])
def test_how_a_drawbridge_looks(facing, properties, sprite):
    thing = Thing("x", "drawbridge", Position(0, 0), facing, properties)
    assert kind_of(thing).sprite(thing) == sprite


def test_who_shares_a_tile_rides_together():
    """A gem that lies where somebody stands comes along, on belts, platforms and boats alike."""
    for kind, properties in (("platform", {"path": "EE"}), ("conveyor", {})):
        place = stage("@#C~.", C=a(kind, ground="water", **properties))
        start = place.start
        start.new_ground[Position(3, 0)] = "grass"
        start.put(Thing("M", "person", Position(2, 0)))
        start.put(Thing("g", "gem", Position(2, 0)))
        place = World(start)
        wait(place)
        assert at(place, "M") == at(place, "g") == (3, 0)


@pytest.mark.parametrize("order", ["PQ", "QP"])
def test_in_a_row_of_platforms_the_one_ahead_goes_first(order):
    place = stage("@......\n~PQ~~~~", P=platform(path="EEE"), Q=platform(path="EEE"))
    start = place.start
    place = World(State(start.ground, {name: start.things[name] for name in ("hero", *order)}))
    found = []
    for _turn in range(6):
        wait(place)
        found.append((at(place, "P")[0], at(place, "Q")[0]))
    assert found == [(2, 3), (3, 4), (4, 5), (3, 4), (2, 3), (1, 2)]


def test_a_platform_is_not_sent_through_a_portal():
    place = stage("@P~O~~.Q", P=platform(path="EEEE"), O=a("portal", "water", to="Q"), Q=a("portal"))
    place.perform("hero", Walk(EAST))
    for _turn in range(3):
        wait(place)
        assert lost(place) is None
    assert at(place, "P") == (5, 0)


def test_a_boulder_does_not_sail_away_with_a_boat():
    place = stage("R.U~~~@", R=a("boulder", rolling=True), U=a("boat", "water"))
    wait(place, 5)
    assert at(place, "U") == (2, 0) and "R" not in place.state.things


def test_nobody_paints_the_sea_from_a_boat():
    place = stage("@U~.", U=a("boat", "water"), hero=a("hero", paint="red"))
    for _step in range(3):
        place.perform("hero", Walk(EAST))
    assert dict(place.state.paint) == {(3, 0): "red"}
