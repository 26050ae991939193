"""The snake: whom it bites, and how long a shout keeps it away."""

from pyland.world.actions import Say, Shout, Walk
from pyland.world.things import kind_of

from .moving import EAST, NORTH, SOUTH, WEST, a, at, lost, stage, told, track, wait, whats, xs


def test_it_bites_who_stands_in_front_of_it():
    place = stage("@.S", S=a("snake", facing=WEST))
    wait(place)
    assert lost(place) is None
    place.perform("hero", Walk(EAST))
    assert lost(place) == ("snake", "The hero is bitten by the snake at (2, 0).")


def test_beside_and_behind_it_one_is_safe():
    place = stage("""
        @..
        .S.
    """, S=a("snake", facing=SOUTH))
    place.perform("hero", Walk(EAST))
    place.perform("hero", Walk(EAST))
    assert lost(place) is None


def test_it_is_in_the_way_and_a_bump_from_the_side_does_no_harm():
    place = stage("@S", S=a("snake", facing=NORTH))
    assert place.perform("hero", Walk(EAST)).bump.into == "snake"
    assert lost(place) is None


def test_it_bites_whom_it_comes_up_to_on_its_path():
    place = stage("S..@", facing=WEST, S=a("snake", path="EE"))
    wait(place)
    assert lost(place) is None
    wait(place)
    assert lost(place) == ("snake", "The hero is bitten by the snake at (2, 0).")


def test_it_bites_who_comes_onto_its_tile():
    place = stage("@S", S=a("snake", facing=NORTH))
    place.state.put(place.state.things["hero"].at(place.state.things["S"].position))
    wait(place)
    assert lost(place)[0] == "snake"


def test_a_shout_scares_it_away_for_three_turns_and_then_it_comes_back():
    place = stage("@..S.....", S=a("snake", facing=WEST))
    place.perform("hero", Shout("Boo!"))
    assert whats(place) == ["scared"]
    assert at(place, "S") == (4, 0)
    assert xs(place, "S", 6) == [5, 6, 5, 4, 3, 3]
    assert place.state.things["S"].facing is WEST
    assert "The snake at (3, 0) is scared." in told(place)


def test_scared_it_does_not_bite():
    place = stage("@.S#", S=a("snake", facing=WEST))
    place.perform("hero", Shout("Boo!"))
    place.perform("hero", Walk(EAST))
    assert lost(place) is None
    wait(place)
    assert lost(place) is None
    wait(place)
    assert lost(place) == ("snake", "The hero is bitten by the snake at (2, 0).")


def test_after_a_scare_it_goes_on_with_its_path_where_it_was():
    place = stage("""
        #....
        S....
        .....
        ..@..
    """, S=a("snake", path="EEEE"))
    wait(place, 2)
    assert at(place, "S") == (2, 1)
    place.perform("hero", Shout("Boo!"))
    assert at(place, "S") == (2, 0)
    assert track(place, "S", 8) == [(1, 0), (1, 0), (2, 0), (2, 1), (3, 1), (4, 1), (3, 1), (2, 1)]


def test_scared_again_it_still_knows_where_it_belongs():
    place = stage("@..S.........", S=a("snake", facing=WEST))
    place.perform("hero", Shout("Boo!"))
    place.perform("hero", Shout("Boo!"))
    assert at(place, "S") == (5, 0)
    assert xs(place, "S", 8)[-1] == 3


def test_without_room_to_flee_it_cowers():
    place = stage("@.S#", S=a("snake"))
    place.perform("hero", Shout("Boo!"))
    assert at(place, "S") == (2, 0)


def test_who_only_talks_or_is_out_of_hearing_does_not_scare_it():
    place = stage("@S", S=a("snake"))
    place.perform("hero", Say("Boo!"))
    assert whats(place) == []
    place = stage("""
        @....
        .....
        ....S
    """, S=a("snake"))
    place.perform("hero", Shout("Boo!"))
    assert whats(place) == []


def test_some_are_never_afraid():
    place = stage("@.S..", S=a("snake", afraid=0))
    place.perform("hero", Shout("Boo!"))
    assert at(place, "S") == (2, 0)
    assert whats(place) == []


def test_it_flees_straight_away_and_aside_where_it_cannot():
    place = stage("""
        ....
        @.S#
        ....
    """, S=a("snake"))
    place.perform("hero", Shout("Boo!"))
    assert at(place, "S") == (2, 0)
    wait(place)
    assert at(place, "S") == (3, 0)


def test_it_shows_where_it_looks():
    thing = stage("@S", S=a("snake", facing=SOUTH)).state.things["S"]
    assert kind_of(thing).sprite(thing) == "snake_s0"
