"""The moving belt: whom it carries, and never twice in one turn."""

from pyland.world.actions import Walk
from pyland.world.events import Moved
from pyland.world.geometry import Position
from pyland.world.state import Thing
from pyland.world.things import kind_of

from .moving import EAST, NORTH, SOUTH, WEST, a, at, begin, events, lost, stage, told, track, wait, xs


def belt(facing=EAST):
    return a("conveyor", facing=facing)


def on(place, *things):
    """The same world with things on its tiles."""
    return begin(place, *(Thing(name, kind, Position(*where)) for name, kind, where in things))


def test_who_steps_on_it_is_carried_one_tile_when_the_turn_is_over():
    place = stage("@>..", facing=EAST, **{">": belt()})
    place.perform("hero", Walk(EAST))
    assert at(place, "hero") == (2, 0)
    assert [moved.how for moved in events(place, Moved)] == ["walk", "ride"]
    assert told(place)[-1] == "The hero is carried to (2, 0)."
    assert xs(place, "hero", 2) == [2, 2]


def test_one_goes_on_looking_where_one_looked():
    place = stage("""
        @.
        v.
        ..
    """, facing=SOUTH, v=belt(EAST))
    place.perform("hero", Walk(SOUTH))
    assert at(place, "hero") == (1, 1)
    assert place.state.things["hero"].facing is SOUTH


def test_a_chain_of_belts_carries_one_tile_a_turn_in_both_orders_of_the_map():
    place = on(stage("@#>>>>.", **{">": belt()}), ("g", "gem", (2, 0)))
    assert xs(place, "g", 5) == [3, 4, 5, 6, 6]
    place = on(stage("@#.<<<<", **{"<": belt(WEST)}), ("g", "gem", (6, 0)))
    assert xs(place, "g", 5) == [5, 4, 3, 2, 2]


def test_belts_go_round_corners():
    place = on(stage("""
        @#>v
        ##^<
    """, **{">": belt(), "v": belt(SOUTH), "<": belt(WEST), "^": belt(NORTH)}), ("g", "gem", (2, 0)))
    assert track(place, "g", 5) == [(3, 0), (3, 1), (2, 1), (2, 0), (3, 0)]


def test_a_row_of_riders_moves_on_together():
    for picture, facing, step in (("@#>>>>.", EAST, 1), ("@#.<<<<", WEST, -1)):
        place = stage(picture, **{picture[3]: belt(facing)})
        starts = [3, 4, 5]
        place = on(place, *((f"r{x}", "robot", (x, 0)) for x in starts))
        wait(place)
        assert [at(place, f"r{x}")[0] for x in starts] == [x + step for x in starts]


def test_where_the_way_is_not_free_one_stays():
    place = on(stage("@#>>T", **{">": belt()}, T=a("tree")), ("r", "robot", (3, 0)), ("s", "robot", (2, 0)))
    wait(place, 2)
    assert (at(place, "r"), at(place, "s")) == ((3, 0), (2, 0))


def test_two_belts_towards_each_other_carry_one_to_and_fro():
    place = on(stage("@#><", **{">": belt(), "<": belt(WEST)}), ("r", "robot", (2, 0)))
    assert xs(place, "r", 4) == [3, 2, 3, 2]


def test_two_belts_that_want_one_tile():
    place = on(stage("@#>.<", **{">": belt(), "<": belt(WEST)}), ("r", "robot", (2, 0)), ("s", "robot", (4, 0)))
    wait(place)
    assert (at(place, "r"), at(place, "s")) == ((3, 0), (4, 0))


def test_several_things_on_one_tile_are_all_carried_once():
    place = on(stage("@#>>>.", **{">": belt()}), ("g", "gem", (2, 0)), ("h", "gem", (2, 0)), ("s", "shell", (2, 0)))
    wait(place)
    assert [at(place, name)[0] for name in ("g", "h", "s")] == [3, 3, 3]
    wait(place)
    assert [at(place, name)[0] for name in ("g", "h", "s")] == [4, 4, 4]


def test_what_is_fixed_is_not_carried():
    place = on(stage("@#>>.", **{">": belt()}), ("F", "flag", (2, 0)), ("S", "sign", (3, 0)))
    wait(place)
    assert (at(place, "F"), at(place, "S")) == ((2, 0), (3, 0))


def test_creatures_and_people_ride_too():
    place = on(stage("@#>..", **{">": belt()}), ("M", "person", (2, 0)))
    assert xs(place, "M", 2) == [3, 3]


def test_it_carries_into_the_hole():
    place = stage("@>o", **{">": belt()})
    place.perform("hero", Walk(EAST))
    assert lost(place) == ("fall", "The hero falls into the hole at (2, 0).")
    wait(place)


def test_who_is_carried_picks_up_what_lies_there():
    place = stage("@>g", **{">": belt()}, g=a("gem"))
    place.perform("hero", Walk(EAST))
    assert [thing.kind for thing in place.state.bag("hero")] == ["gem"]


def test_carried_onto_ice_one_slides_the_way_of_the_belt():
    place = stage("""
        @#####
        viii..
    """, facing=SOUTH, v=belt(EAST))
    place.perform("hero", Walk(SOUTH))
    assert at(place, "hero") == (4, 1)
    assert [moved.how for moved in events(place, Moved)] == ["walk", "ride", "slide", "slide", "slide"]


def test_its_picture_shows_the_way():
    thing = stage("@<", **{"<": belt(WEST)}).state.things["<"]
    assert kind_of(thing).sprite(thing) == "conveyor_w"


def mud_belt(facing):
    return a("conveyor", ground="mud", facing=facing)


def test_belts_over_mud_do_not_hold_one_for_ever():
    place = stage("@><", **{">": mud_belt(EAST), "<": mud_belt(WEST)})
    place.perform("hero", Walk(EAST))
    assert place.state.turn == 2
    place.perform("hero", Walk(WEST))
    assert place.state.turn < 6


def test_a_belt_and_portals_over_mud_do_not_hold_one_for_ever():
    place = begin(
        stage("@m>m.", **{">": mud_belt(EAST)}),
        Thing("O", "portal", Position(3, 0), properties={"to": "P"}), Thing("P", "portal", Position(1, 0)),
        Thing("back", "conveyor", Position(1, 0)),
    )  # fmt: skip
    for _step in range(3):
        place.perform("hero", Walk(EAST))
    assert place.state.turn < 9
