"""The monkey: it runs away, and is caught in the end."""

import pytest

from pyland.text import ENGLISH
from pyland.world.actions import Cut, PickUp, Push, Use, Wait, Walk
from pyland.world.events import Changed
from pyland.world.geometry import Direction, Position
from pyland.world.state import State, Thing
from pyland.world.things import kind_of
from pyland.world.world import World

from .moving import EAST, NORTH, SOUTH, WEST, a, at, begin, events, stage, told, track, wait, whats, xs


def test_it_runs_away_from_who_comes_near():
    place = stage("@..M.......", M=a("monkey"))
    assert xs(place, "M", 4) == [4, 5, 6, 7]
    assert xs(place, "M", 2) == [7, 7]  # far enough


def test_it_takes_no_notice_of_who_is_far_away():
    place = stage("@.......M.", M=a("monkey"))
    assert xs(place, "M", 2) == [8, 8]
    assert {type(entry.event).__name__ for entry in place.log} == {"Waited", "TurnPassed"}


def test_it_runs_from_the_nearest_of_several_between_them():
    place = stage("""
        #.#
        @MR
        #.#
        #.#
    """, M=a("monkey"), R=a("robot"))
    wait(place)
    assert at(place, "M") == (1, 2)  # the longer way


def test_in_a_dead_end_a_body_beside_it_catches_it():
    place = stage("""
        ######
        #@..M#
        ######
    """, M=a("monkey", holds="gem"))
    for _step in range(2):
        place.perform("hero", Walk(EAST))
    assert at(place, "M") == (4, 1)
    assert whats(place) == ["caught"]
    (caught,) = (event for event in events(place, Changed) if event.what == "caught")
    assert (caught.by, caught.thing) == ("hero", "M")
    assert [thing.kind for thing in place.state.bag("hero")] == ["gem"]
    assert place.state.things["M"].facing is WEST
    assert told(place)[-3:] == [
        "The hero catches the monkey at (4, 1).", "The monkey lets go of a gem.", "The hero picks up a gem.",
    ]


def test_a_body_that_bumps_into_it_catches_it():
    place = stage("@M...", M=a("monkey"))
    place.perform("hero", Walk(EAST))
    assert whats(place) == ["caught"]
    assert xs(place, "M", 2) == [1, 1]
    assert place.perform("hero", Walk(EAST)).bump is not None
    assert whats(place) == ["caught"]


def test_who_is_no_body_does_not_catch_it():
    place = stage("@#..PM", M=a("monkey"), P=a("person", path="E"))
    wait(place, 3)
    assert whats(place) == []


def test_surrounded_it_is_caught():
    place = stage("""
        .R.
        @MS
        .#.
    """, M=a("monkey"), R=a("robot"), S=a("robot"))
    place.perform("hero", Wait())
    assert whats(place) == ["caught"]


def test_it_does_not_run_into_the_arms_of_another():
    place = stage("""
        #####
        @.M.R
        #####
    """, M=a("monkey"), R=a("robot"))
    wait(place)
    assert at(place, "M") == (2, 1)
    place.perform("hero", Walk(EAST))
    assert whats(place) == ["caught"]


def test_a_monkey_that_rests_can_be_run_down():
    place = stage("@.M" + "." * 40, M=a("monkey", rests=2))
    steps = 0
    while "caught" not in whats(place) and steps < 40:
        place.perform("hero", Walk(EAST))
        steps += 1
    assert 3 < steps < 12


def test_a_tame_one_does_not_run_and_a_following_one_follows():
    place = stage("@M..", M=a("monkey", flees=False))
    assert xs(place, "M", 2) == [1, 1]
    place = stage("@..M", M=a("monkey", follows="hero"))
    assert xs(place, "M", 3) == [2, 1, 1]
    assert place.perform("hero", Walk(EAST)).bump is None
    assert whats(place) == []


def test_until_somebody_comes_it_goes_about():
    place = stage("@" + "." * 10 + "M...", M=a("monkey", path="EE"))
    assert xs(place, "M", 4) == [12, 13, 12, 11]


def test_it_does_not_jump_into_holes_or_water():
    place = stage("""
        ~o~
        @Mo
        ~~~
    """, M=a("monkey"))
    wait(place)
    assert whats(place) == ["caught"]


def big(monkeys, walls=lambda x, y: False, size=100):
    """A big map, with the hero in the middle and monkeys around."""
    ground = tuple(tuple("wall" if walls(x, y) else "grass" for x in range(size)) for y in range(size))
    things = {"hero": Thing("hero", "hero", Position(size // 2, size // 2))}
    for number, place in enumerate(monkeys):
        things[f"M{number}"] = Thing(f"M{number}", "monkey", Position(*place))
    return World(State(ground, things))


def chase(place, monkey, turns):
    """The hero goes after a monkey as well as it can; in which turn it is caught, or None."""
    for turn in range(turns):
        hero = place.state.things["hero"]
        way = place.way(hero, (place.state.things[monkey].position,))
        place.perform("hero", Walk(way) if way else Walk(hero.facing))
        if place.state.things[monkey].get("caught"):
            return turn
    return None


def test_on_a_wide_field_one_alone_cannot_catch_it_and_it_is_never_stuck():
    place = big([(52, 50)])
    assert chase(place, "M0", 300) is None
    assert at(place, "M0") != (52, 50)


@pytest.mark.parametrize("corner", [(0, 0), (99, 0), (0, 99), (99, 99)])
def test_from_a_corner_of_a_big_map_it_slips_away(corner):
    place = big([corner])
    inside = Position(min(max(corner[0], 3), 96), min(max(corner[1], 3), 96))
    place = begin(place, place.state.things["hero"].at(inside))
    assert chase(place, "M0", 40) is None


def test_in_a_maze_it_is_caught_where_the_way_ends():
    """Rows with walls between them, open at one end: a snake of 1,600 tiles with one end."""
    place = big([(53, 50)], walls=lambda x, y: y % 2 == 1 and x != (99 if y % 4 == 1 else 0) or y > 52 or y < 48)
    assert chase(place, "M0", 400) is not None


def test_it_looks_at_few_tiles_only_on_a_map_of_any_size(monkeypatch):
    place = big([(52, 50)])
    seen = []
    usual = World.obstacle
    monkeypatch.setattr(World, "obstacle", lambda self, *args: seen.append(args) or usual(self, *args))
    wait(place)
    assert 0 < len(seen) < 500


def test_using_it_does_nothing_special():
    place = stage("@M", M=a("monkey", flees=False))
    bump = place.perform("hero", Use()).bump
    assert (bump.into, bump.thing, ENGLISH(bump.reason)) == ("monkey", None, "You cannot use a monkey.")


@pytest.mark.parametrize("deed", [Use(), Cut(), Push(), PickUp()])
def test_no_deed_catches_one_that_runs_away(deed):
    place = stage("@M......", M=a("monkey"))
    assert place.perform("hero", deed).bump.into == "monkey"
    assert at(place, "M") == (2, 0)
    assert [event.what for event in events(place, Changed)] == []


def test_it_shows_where_it_looks():
    thing = stage("@M", M=a("monkey", facing=NORTH)).state.things["M"]
    assert kind_of(thing).sprite(thing) == "monkey_n0"
    assert kind_of(thing.turned(SOUTH)).sprite(thing.turned(SOUTH)) == "monkey_s0"


def test_every_way_out_is_as_good_as_the_others():
    """It runs straight away in all four directions."""
    for way in Direction:
        place = big([tuple(Position(50, 50).step(way, 3))])
        wait(place)
        assert Position(*at(place, "M0")) == Position(50, 50).step(way, 4)
        assert track(place, "M0", 1) == [tuple(Position(50, 50).step(way, 5))]
