"""Going about: on a path, here and there, after somebody."""

import pytest

from pyland.world.actions import Shout, Walk
from pyland.world.events import Changed, Moved, Turned
from pyland.world.geometry import Position
from pyland.world.state import State, Thing
from pyland.world.world import World

from .moving import EAST, NORTH, SOUTH, WEST, a, at, begin, events, stage, track, wait, xs

# Paths


def test_a_path_is_walked_there_and_back_again():
    place = stage("@#M...", M=a("person", path="EEE"))
    assert xs(place, "M", 13) == [3, 4, 5, 4, 3, 2, 3, 4, 5, 4, 3, 2, 3]


def test_a_path_with_loop_begins_again_at_its_end():
    place = stage("""
        @#M..
        ##...
    """, M=a("person", path="ESWN", loop=True))
    assert track(place, "M", 6) == [(3, 0), (3, 1), (2, 1), (2, 0), (3, 0), (3, 1)]


def test_pauses_are_part_of_the_path():
    place = stage("@#M..", M=a("person", path="EPE"))
    assert xs(place, "M", 8) == [3, 3, 4, 3, 3, 2, 3, 3]


def looks(place, name, turns):
    """Which way somebody looks after each of so many turns."""
    found = []
    for _turn in range(turns):
        wait(place, 1)
        found.append(place.state.things[name].facing)
    return found


def test_a_guard_looks_around_on_the_spot():
    place = stage("@#M..", M=a("person", path="R", loop=True, facing=NORTH))
    assert looks(place, "M", 5) == [EAST, SOUTH, WEST, NORTH, EAST]
    assert at(place, "M") == (2, 0)


def test_who_turns_on_a_path_turns_back_on_the_way_back():
    place = stage("@#M..", M=a("person", path="LPR", facing=EAST))
    assert looks(place, "M", 7) == [NORTH, NORTH, EAST, NORTH, NORTH, EAST, NORTH]


def test_a_crocodile_that_turns_is_dangerous_where_it_looks():
    place = stage("""
        ###
        #C~
        #@#
    """, C=a("crocodile", path="R", loop=True, facing=EAST))
    wait(place, 1)
    assert place.lost is not None and place.lost.how == "crocodile"


def test_a_path_costs_no_events_but_its_steps():
    place = stage("@#M..", M=a("person", path="EE"))
    wait(place, 8)
    assert len(events(place, Moved)) == 8
    assert events(place, Changed) == events(place, Turned) == []


def test_who_finds_the_way_blocked_waits_looks_there_and_goes_on_later():
    place = stage("""
        ##.@
        M...
    """, facing=WEST, M=a("person", facing=NORTH, path="EEE"))
    place.perform("hero", Walk(SOUTH))
    assert xs(place, "M", 3) == [2, 2, 2]
    assert place.state.things["M"].facing is EAST
    place.perform("hero", Walk(NORTH))
    assert at(place, "M") == (3, 1)
    assert xs(place, "M", 4) == [2, 1, 0, 1]


@pytest.mark.parametrize("path", ["", "P", "x?"])
def test_a_path_without_steps_leads_nowhere(path):
    place = stage("@.M.", M=a("person", path=path))
    assert xs(place, "M", 3) == [2, 2, 2]


def test_two_who_want_one_tile_take_it_one_after_the_other():
    place = stage("@#M.N", M=a("person", path="EW", loop=True), N=a("person", path="WE", loop=True))
    wait(place)
    assert (at(place, "M"), at(place, "N")) == ((3, 0), (4, 0))
    wait(place)
    assert (at(place, "M"), at(place, "N")) == ((2, 0), (3, 0))


def test_nobody_walks_into_a_hole_by_themselves():
    place = stage("@#Mo", M=a("person", path="E"))
    assert xs(place, "M", 2) == [2, 2]


# Here and there


def wanderers(seed):
    return stage("\n".join(["@" + "." * 10, *["." * 11] * 4, ".....W.....", *["." * 11] * 5]), seed=seed,
                 W=a("person", wanders=True, range=2))


def test_a_wanderer_never_goes_further_than_its_range():
    place = wanderers(1)
    places = track(place, "W", 200)
    distances = {abs(x - 5) + abs(y - 5) for x, y in places}
    assert distances == {0, 1, 2}
    assert len(set(places)) == 13  # it gets everywhere in its range


def test_the_same_seed_gives_the_same_log_and_another_one_another():
    logs = []
    for seed in (7, 7, 8):
        place = wanderers(seed)
        wait(place, 30)
        logs.append(list(place.log))
    assert logs[0] == logs[1] != logs[2]


def test_a_wanderer_that_is_shut_in_stays():
    place = stage("""
        @.#.
        .#W#
        ..#.
    """, W=a("person", wanders=True))
    assert set(track(place, "W", 5)) == {(2, 1)}


def test_a_wanderer_that_was_carried_away_comes_back():
    place = stage("@#" + "W" + "." * 20, W=a("person", wanders=True, range=1))
    wait(place)
    place.state.put(place.state.things["W"].at(Position(15, 0)))
    assert max(xs(place, "W", 200)[-20:]) <= 3


# After somebody


def test_a_follower_stays_one_tile_behind():
    place = stage("""
        C#..
        ..@.
        ....
    """, C=a("cat", follows="hero"))
    assert track(place, "C", 4) == [(0, 1), (1, 1), (1, 1), (1, 1)]
    assert place.state.things["C"].facing is EAST
    place.perform("hero", Walk(SOUTH))
    assert at(place, "C") in ((2, 1), (1, 2))
    place.perform("hero", Walk(EAST))
    assert abs(at(place, "C")[0] - 3) + abs(at(place, "C")[1] - 2) == 1


def test_a_follower_takes_the_shortest_way_round():
    place = stage("""
        C.#@
        .#..
        ....
    """, C=a("cat", follows="hero"))
    assert track(place, "C", 7) == [(0, 1), (0, 2), (1, 2), (2, 2), (2, 1), (3, 1), (3, 1)]


def test_a_follower_that_is_in_the_way_changes_places():
    place = stage("#@C#", C=a("cat", follows="hero"))
    outcome = place.perform("hero", Walk(EAST))
    assert outcome.bump is None
    assert (at(place, "hero"), at(place, "C")) == ((2, 0), (1, 0))
    assert place.perform("hero", Walk(WEST)).bump is None
    assert (at(place, "hero"), at(place, "C")) == ((1, 0), (2, 0))


def test_a_follower_in_a_dead_end_never_shuts_anybody_in():
    place = stage("""
        #######
        #...C@#
        #######
    """, facing=WEST, C=a("person", follows="hero", name="Rosa"))
    for _step in range(4):
        assert place.perform("hero", Walk(WEST)).bump is None
    assert at(place, "hero") == (1, 1)
    assert place.perform("hero", Walk(WEST)).bump is not None
    for _step in range(4):
        assert place.perform("hero", Walk(EAST)).bump is None


def test_a_follower_that_cannot_change_places_is_passed():
    """The hero comes out of a boat: the cat cannot go where the hero was."""
    place = stage("""
        ~BC.
        ####
    """, C=a("cat", follows="hero"), B=a("boat", ground="water"))
    place = begin(place, Thing("hero", "hero", Position(1, 0)))
    place.state.take("B")
    assert place.perform("hero", Walk(EAST)).bump is None
    assert at(place, "hero") == (2, 0)
    assert at(place, "C") == (3, 0)


def test_a_follower_blocks_everybody_else():
    place = stage("R.\n@C", R=a("robot"), C=a("cat", follows="R"))
    assert place.perform("hero", Walk(EAST)).bump is not None


def test_a_chain_of_followers():
    place = stage("..DC@.....", C=a("cat", follows="hero"), D=a("cat", follows="C"))
    for _step in range(5):
        place.perform("hero", Walk(EAST))
    wait(place)
    assert [at(place, name) for name in ("hero", "C", "D")] == [(9, 0), (8, 0), (7, 0)]


@pytest.mark.parametrize("whom", ["nobody", "C"])
def test_who_follows_nobody_stays(whom):
    place = stage("@.C", C=a("cat", follows=whom))
    assert xs(place, "C", 2) == [2, 2]


def test_a_follower_without_a_way_waits():
    place = stage("@#C", C=a("cat", follows="hero"))
    assert xs(place, "C", 2) == [2, 2]


def test_a_follower_does_not_walk_into_a_hole():
    place = stage("@.oC", C=a("cat", follows="hero"))
    assert xs(place, "C", 2) == [3, 3]


def test_only_a_cat_without_a_will_of_its_own_is_driven():
    place = stage("@CDER", C=a("cat"), D=a("cat", follows="hero"), E=a("cat", wanders=True), R=a("robot"))
    assert place.bodies() == ["hero", "C", "R"]


def test_a_thousand_who_do_nothing_are_not_even_asked():
    place = stage("@" + "C" * 1_000, C=a("crocodile", ground="water", asleep=True))
    place = begin(place, *(Thing(f"p{number}", "person", Position(number + 1, 0)) for number in range(1_000)))
    assert place._roster.acting() == []
    place.perform("hero", Shout("Wake up!"))
    assert len(place._roster.acting()) == 1_000


def test_a_chain_of_followers_never_shuts_anybody_in():
    place = stage("""
        ######
        @CD..#
        ######
    """, C=a("cat", follows="hero"), D=a("monkey", follows="C"))
    for x in (1, 2, 3, 4):
        assert place.perform("hero", Walk(EAST)).bump is None
        assert at(place, "hero") == (x, 1)


def test_two_who_follow_each_other_do_no_harm():
    place = stage("@CD..", C=a("cat", follows="D"), D=a("monkey", follows="C"))
    wait(place, 3)
    assert place.perform("hero", Walk(EAST)).bump is not None


def test_a_follower_goes_round_a_ledge_that_it_cannot_climb():
    place = stage("""
        @......#
        vvvvvv.#
        ...C...#
        .......#
    """, v=a("ledge", facing=SOUTH), C=a("cat", follows="hero"))
    assert track(place, "C", 12)[-1] == (1, 0)


def test_a_follower_that_a_ledge_keeps_away_waits():
    place = stage("""
        @......#
        vvvvvvv#
        ...C...#
    """, v=a("ledge", facing=SOUTH), C=a("cat", follows="hero"))
    assert set(track(place, "C", 4)) == {(3, 2)}


def test_a_monkey_does_not_count_on_a_ledge_that_it_cannot_climb():
    place = stage("""
        ###.########
        ###.########
        ###.########
        ###.########
        @..M.v......
    """, v=a("ledge", facing=WEST), M=a("monkey"))
    assert track(place, "M", 1) == [(3, 3)]


def test_in_a_row_of_guards_the_one_ahead_goes_first():
    for first, second in ("MN", "NM"):
        place = stage("@......\n#MN....", M=a("person", path="EEE"), N=a("person", path="EEE"))
        start = place.start
        things = {name: start.things[name] for name in ("hero", first, second)}
        place = World(State(start.ground, things))
        found = [(x, at(place, "N")[0]) for x in xs(place, "M", 1)]
        for _turn in range(6):
            wait(place)
            found.append((at(place, "M")[0], at(place, "N")[0]))
        assert found == [(2, 3), (3, 4), (4, 5), (3, 4), (2, 3), (1, 2), (2, 3)]
        assert events(place, Changed) == []


def test_who_follows_somebody_far_away_comes_nearer():
    width = 300
    ground = (("grass",) * width,) * 60
    things = {"hero": Thing("hero", "hero", Position(0, 0)),
              "C": Thing("C", "cat", Position(250, 50), properties={"follows": "hero"})}
    place = World(State(ground, things))
    for distance in range(299, 289, -1):
        wait(place)
        assert place.state.things["C"].position.distance(Position(0, 0)) == distance
