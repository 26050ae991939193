"""Shortest ways, running away, and paths of letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyland.world.flight import toward, way_out
from pyland.world.geometry import Direction, Position
from pyland.world.passage import obstacle
from pyland.world.paths import distances, first_step
from pyland.world.patrol import letters_of, step_of
from pyland.world.state import State, Thing

from .scenes import everywhere

NORTH, EAST, SOUTH, WEST = Direction
ways = st.sampled_from(Direction)
SIZE = 6
places = st.builds(Position, st.integers(0, SIZE - 1), st.integers(0, SIZE - 1))


@st.composite
def maps(draw):
    """A small map with walls, water, rocks, a platform, and somebody on it."""
    tiles = st.sampled_from(["grass", "grass", "grass", "wall", "water"])
    ground = draw(st.lists(st.lists(tiles, min_size=SIZE, max_size=SIZE).map(tuple), min_size=SIZE, max_size=SIZE))
    things = {f"r{n}": Thing(f"r{n}", "rock", place) for n, place in enumerate(draw(st.lists(places, max_size=4)))}
    things["P"] = Thing("P", "platform", draw(places))
    things["hero"] = Thing("hero", "hero", draw(places))
    return State(tuple(ground), things)


@given(maps(), places)
def test_one_step_after_the_other_is_a_shortest_way(state, goal):
    hero = state.things["hero"]
    reached = distances(state, hero.position, hero)
    free = obstacle(state, goal, hero) is None
    if goal == hero.position or (free and goal not in reached):
        assert first_step(state, hero, [goal]) is None
        return
    steps = 0
    while hero.position != goal and (way := first_step(state, hero, [goal])) is not None:
        hero = hero.at(hero.position.step(way))
        assert hero.position == goal or hero.position in reached
        steps += 1
    if free:
        assert (hero.position, steps) == (goal, reached[goal])


@given(maps(), places)
def test_to_somebody_one_goes_until_one_stands_beside(state, goal):
    """A goal where one cannot stand, because somebody is there, is got to from all sides."""
    state.put(Thing("M", "person", goal))
    hero = state.things["hero"]
    reached = distances(state, hero.position, hero)
    beside = any(goal.step(way) in reached and goal.step(way) != hero.position for way in Direction)
    near = hero.position.distance(goal) <= 1
    assert (first_step(state, hero, [goal]) is not None) == (beside and not near)


@given(maps())
def test_distances_grow_by_one_from_tile_to_tile(state):
    hero = state.things["hero"]
    found = distances(state, hero.position, hero)
    for place, steps in found.items():
        assert place == hero.position or min(found.get(place.step(way), 99) for way in Direction) == steps - 1
    assert distances(state, hero.position, hero, most=2) == {p: s for p, s in found.items() if s <= 2}
    assert set(found) <= set(everywhere(state))


# Running away


@given(st.sets(places, max_size=20), places, st.lists(places, min_size=1, max_size=2))
def test_a_step_away_is_free_and_never_next_to_a_danger(walls, start, dangers):
    def free(_here, place):
        return place not in walls and 0 <= place.x < SIZE and 0 <= place.y < SIZE

    way = way_out(start, dangers, free)
    if way is not None:
        there = start.step(way)
        assert free(start, there)
        assert min(there.distance(danger) for danger in dangers) >= 2


def test_one_runs_straight_away_as_far_as_is_looked():
    for way in Direction:
        assert way_out(Position(0, 0), [Position(0, 0).step(way.opposite, 2)], lambda here, there: True) is way


def test_one_stays_in_the_best_place_there_is():
    def free(_here, place):
        return place.y == 0 and 0 <= place.x <= 3

    assert way_out(Position(3, 0), [Position(1, 0)], free) is None
    assert way_out(Position(2, 0), [Position(0, 0)], free) is EAST


@pytest.mark.parametrize(("there", "way"), [
    ((5, 1), EAST), ((-5, 1), WEST), ((1, 5), SOUTH), ((1, -5), NORTH), ((3, 3), EAST), ((-3, 3), WEST),
])
def test_the_longer_side_says_the_direction(there, way):
    assert toward(Position(0, 0), Position(*there)) is way


# Paths of letters


@given(st.text("NESWP", min_size=1, max_size=8), st.integers(0, 40))
def test_there_and_back_one_is_where_one_began(path, rounds):
    place = Position(0, 0)
    for number in range(2 * len(path) * rounds, 2 * len(path) * (rounds + 1)):
        way = step_of(path, number)
        place = place.step(way) if way else place
    assert place == (0, 0)


@given(st.text("NESWP", min_size=1, max_size=8), st.integers(0, 99))
def test_with_loop_it_begins_again(path, number):
    assert step_of(path, number, loop=True) is step_of(path, number % len(path), loop=True)


def test_small_letters_blanks_and_commas_are_fine():
    assert letters_of("e, e n-p?") == "EENP"
    assert [step_of("e, n", number) for number in range(4)] == [EAST, NORTH, SOUTH, WEST]
    assert step_of("", 3) is step_of("?!", 0) is None


class Counted(State):
    """A state that knows how often somebody asked for its ground."""

    asked = 0

    def terrain(self, position):
        self.asked += 1
        return super().terrain(position)


def test_on_a_large_map_a_way_is_not_looked_for_everywhere():
    """A river that nobody can cross: one comes as near as one can, and not each tile of the map is looked at."""
    row = ("grass",) * 150 + ("water",) + ("grass",) * 149
    mover = Thing("M", "person", Position(298, 150))
    state = Counted((row,) * 300, {"M": mover})
    assert first_step(state, mover, [Position(0, 150)]) is WEST
    assert state.asked < 20_000


@given(maps(), st.lists(places, min_size=1, max_size=3))
def test_of_equally_long_ways_the_order_of_the_directions_decides(state, goals):
    hero = state.things["hero"]
    reached = distances(state, hero.position, hero)
    open_goals = [goal for goal in goals if goal in reached]
    if len(open_goals) < len(goals) or hero.position in goals:
        return  # nobody can stand there, or it is no way at all
    least = min(map(reached.__getitem__, goals))

    def steps_from(way):
        there = hero.position.step(way)
        if reached.get(there) != 1:
            return None
        found = distances(state, there, hero)
        return min((found[goal] for goal in goals if goal in found), default=None)

    shortest = [way for way in Direction if steps_from(way) == least - 1]
    assert first_step(state, hero, goals) is shortest[0]


def test_in_open_country_hardly_more_tiles_are_looked_at_than_are_on_the_way():
    """Those who follow somebody look for their way in every turn, and the next frame waits for all of them."""
    mover = Thing("M", "cat", Position(29, 29))
    state = Counted((("grass",) * 30,) * 30, {"M": mover})
    assert first_step(state, mover, [Position(0, 0)]) is NORTH
    assert state.asked <= 60
