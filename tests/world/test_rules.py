"""What the world itself does: the ground under one's feet, chains of events, who acts, who is lost."""

from dataclasses import dataclass

import pytest

from pyland.text import ENGLISH, _
from pyland.world import events as ev
from pyland.world.actions import Cut, Dig, Give, PickUp, Push, PutDown, Say, Shout, Use, Wait, Walk
from pyland.world.events import changed
from pyland.world.geometry import Direction, Position
from pyland.world.hearing import hearers
from pyland.world.paths import distances, first_step
from pyland.world.result import Done
from pyland.world.state import State, Thing
from pyland.world.things import registry
from pyland.world.things.kind import Kind
from pyland.world.world import World

from .scenes import everything, world

EAST, WEST, SOUTH = Direction.EAST, Direction.WEST, Direction.SOUTH


def ground(*rows, **things):
    """A world on ground of which each letter is a tile: ice, mud, hole, water, grass. The hero is at (0, 0)."""
    names = {"i": "ice", "m": "mud", "o": "hole", "~": "water", ".": "grass", "#": "wall"}
    tiles = tuple(tuple(names[letter] for letter in row) for row in rows)
    hero = Thing("hero", "hero", Position(0, 0))
    return World(State(tiles, {"hero": hero, **things}))


def events(place, kind):
    return [entry.event for entry in place.log if isinstance(entry.event, kind)]


@pytest.fixture
def kinds(monkeypatch):
    """Adds kinds made up for a test."""
    def add(*made):
        monkeypatch.setattr(registry, "KINDS", {**registry.KINDS, **{kind.name: kind() for kind in made}})
    return add


# The ground


def test_on_ice_one_goes_on_until_there_is_other_ground():
    place = ground(".iii..")
    place.perform("hero", Walk(EAST))
    assert place.state.things["hero"].position == Position(4, 0)
    assert [moved.how for moved in events(place, ev.Moved)] == ["walk", "slide", "slide", "slide"]
    assert place.state.turn == 1


def test_on_ice_one_stops_at_what_is_in_the_way_without_a_bump():
    place = ground(".ii#")
    place.perform("hero", Walk(EAST))
    assert place.state.things["hero"].position == Position(2, 0)
    assert events(place, ev.Bumped) == []


def test_whoever_slides_picks_up_what_lies_there():
    place = ground(".ii.", gem=Thing("gem", "gem", Position(1, 0)), shell=Thing("shell", "shell", Position(2, 0)))
    place.perform("hero", Walk(EAST))
    assert [thing.kind for thing in place.state.bag("hero")] == ["gem", "shell"]


def test_sliding_over_a_long_lake_is_no_problem():
    place = ground("." + "i" * 3_000 + ".")
    place.perform("hero", Walk(EAST))
    assert place.state.things["hero"].position == Position(3_001, 0)


def test_mud_costs_two_turns():
    place = ground(".m.")
    place.perform("hero", Walk(EAST), 7)
    assert place.state.turn == 2
    (stuck,) = (entry for entry in place.log if isinstance(entry.event, ev.Stuck))
    assert (ENGLISH(stuck.event.told()), stuck.line) == ("The hero is stuck in the mud for a turn.", 7)
    place.perform("hero", Walk(EAST))
    assert place.state.turn == 3


def test_with_rounds_nobody_ends_the_turn_but_the_leader_and_mud_holds():
    place = World(ground(".m.").state, rounds=True)
    place.perform("hero", Walk(EAST))
    assert place.state.turn == 0
    assert (place.sits_out("hero"), place.sits_out("hero")) == (True, False)
    place.end_turn()
    assert place.state.turn == 1


def test_a_hole_is_the_end_of_a_try():
    place = ground(".o")
    place.perform("hero", Walk(EAST))
    assert place.lost == ev.Lost("hero", "fall", Position(1, 0), place.lost.reason)
    assert ENGLISH(place.lost.told()) == "The hero falls into the hole at (1, 0). This try is over."
    assert place.state.things["hero"].get("lost") == "fall"


def test_ground_that_goes_away_under_a_body():
    place = ground("..")
    place._all_happen((ev.GroundChanged(Position(0, 0), "grass", "water"),), None, 0)
    assert place.lost is not None and place.lost.how == "water"


def test_who_is_not_drivable_can_be_lost_without_ending_the_try(kinds):
    class Duck(Kind):
        name = "duck"
        title = _("a duck")

        def turn_passes(self, scene, thing):
            return (ev.Lost(thing.id, "fall", thing.position, _("Quack.")),)

    kinds(Duck)
    place = ground("..", duck=Thing("duck", "duck", Position(1, 0)))
    place.perform("hero", Wait())
    assert place.lost is None


# One thing leads to another


def test_an_endless_chain_ends(kinds):
    class Echo(Kind):
        name = "echo"
        title = _("an echo")

        def heard(self, scene, thing, body, text, loud):
            return (ev.Shouted(thing.id, text),)

    kinds(Echo)
    place = ground("....", a=Thing("a", "echo", Position(1, 0)), b=Thing("b", "echo", Position(3, 0)))
    place.perform("hero", Shout("Hello!"))
    assert 3 < len(events(place, ev.Shouted)) < 100


def test_each_event_of_a_reaction_sees_what_the_one_before_did(kinds):
    class Counter(Kind):
        name = "counter"
        title = _("a counter")

        def used(self, scene, thing, body):
            return Done(self._count(scene, thing), "counted")

        def _count(self, scene, thing):
            for _round in range(3):
                now = scene.state.things[thing.id]
                yield changed("counted", now, count=now.get("count", 0) + 1)

    kinds(Counter)
    place = ground("..", counter=Thing("counter", "counter", Position(1, 0)))
    assert place.perform("hero", Use()).value == "counted"
    assert place.state.things["counter"].get("count") == 3


def test_what_things_do_when_a_turn_is_over_is_marked(kinds):
    class Clock(Kind):
        name = "clock"
        title = _("a clock")

        def turn_passes(self, scene, thing):
            return (ev.Said(thing.id, "tick"),)

    kinds(Clock)
    place = ground("..", clock=Thing("clock", "clock", Position(1, 0)))
    place.perform("hero", Walk(SOUTH))
    marks = {type(entry.event).__name__: entry.by_itself for entry in place.log}
    assert marks == {"Turned": False, "Bumped": False, "Said": True, "TurnPassed": False}


def test_who_begins_or_ceases_to_act_is_noticed(kinds):
    @dataclass(frozen=True)
    class Sleeper(Kind):
        name = "sleeper"
        title = _("a sleeper")

        def acts(self, thing):
            return not thing.get("asleep", False)

        def turn_passes(self, scene, thing):
            return (ev.Said(thing.id, "yawn"), changed("slept", thing, asleep=True))

    kinds(Sleeper)
    place = ground("..", one=Thing("one", "sleeper", Position(1, 0)), two=Thing("two", "sleeper", Position(1, 0)))
    for _turn in range(3):
        place.perform("hero", Wait())
    assert [said.body for said in events(place, ev.Said)] == ["one", "two"]
    place.note(changed("woke", place.state.things["two"], asleep=False))
    place.perform("hero", Wait())
    assert [said.body for said in events(place, ev.Said)] == ["one", "two", "two"]


# Verbs without anything to do them with


@pytest.mark.parametrize(("action", "reason"), [
    (Cut(), "There is nothing to cut."), (Push(), "There is nothing to push."), (Use(), "There is nothing to use."),
    (PickUp(), "There is nothing to pick up."), (PutDown("apple"), "You do not have an apple in the bag."),
    (Give("apple", "Rosa"), "You do not have an apple in the bag."),
])
def test_nothing_to_do_it_with_is_never_silent(action, reason):
    place = ground("..")
    outcome = place.perform("hero", action)
    assert outcome.value is False
    assert ENGLISH(outcome.bump.reason) == reason
    assert place.state.turn == 1


def test_digging_where_there_is_nothing_and_where_one_cannot():
    place = world("@")
    assert place.perform("hero", Dig()).bump is None
    assert [ENGLISH(dug.told()) for dug in events(place, ev.Dug)] == ["The hero digs at (0, 0). There is nothing."]
    stone = ground(".", extra=Thing("extra", "flag", Position(0, 0)))
    stone.note(ev.GroundChanged(Position(0, 0), "grass", "path"))
    assert stone.perform("hero", Dig()).bump.into == "path"


def test_what_is_given_goes_from_one_bag_to_the_other():
    place = ground("..", robot=Thing("robot", "hero", Position(1, 0)))
    place.state.bags["hero"] = (Thing("a", "gem", Position(0, 0)), Thing("b", "gem", Position(0, 0)))
    place.note(ev.Gave("hero", "a", "gem", "robot", _("a gem"), _("the robot")))
    assert [thing.id for thing in place.state.bag("hero")] == ["b"]
    assert [thing.id for thing in place.state.bag("robot")] == ["a"]
    with pytest.raises(KeyError):
        place.note(ev.Gave("hero", "a", "gem", "robot", _("a gem"), _("the robot")))


def test_what_is_put_down_lies_there_and_can_be_picked_up_again():
    place = world("@g.")
    place.perform("hero", Walk(EAST))
    place.perform("hero", PutDown("gem"))
    assert place.state.bag("hero") == ()
    assert place.state.things["gem-1"].position == Position(1, 0)
    before = everything(place.state)
    assert everything(place.history.state_after(len(place.log))) == before


def test_what_is_put_down_on_something_is_noticed(kinds):
    class Mat(Kind):
        name = "mat"
        title = _("a mat")

        def walked_on(self, scene, thing, mover):
            return (ev.Said(thing.id, mover),)

    kinds(Mat)
    place = ground("..", mat=Thing("mat", "mat", Position(0, 0)))
    place.state.bags["hero"] = (Thing("gem", "gem", Position(5, 5)),)
    place.perform("hero", PutDown("gem"))
    assert [said.text for said in events(place, ev.Said)] == ["gem"]


# Who hears, ways, the state


def test_who_hears_a_word_and_who_hears_a_shout():
    things = {name: Thing(name, "flag", place) for name, place in {
        "near": Position(1, 0), "row": Position(9, 0), "far": Position(5, 5), "close": Position(1, 2),
    }.items()}
    state = State((("grass",) * 10,) * 10, {"hero": Thing("hero", "hero", Position(0, 0)), **things})
    assert [thing.id for thing in hearers(state, "hero", False)] == ["near"]
    assert [thing.id for thing in hearers(state, "hero", True)] == ["near", "row", "close"]


def test_the_first_step_of_a_shortest_way():
    state = world("@#.\n...\n..F").state
    hero = state.things["hero"]
    assert first_step(state, hero, [Position(2, 0)]) is SOUTH
    assert first_step(state, hero, [hero.position]) is None
    assert first_step(world("@#F").state, hero, [Position(2, 0)]) is None


def test_a_way_to_somebody_who_is_in_the_way_leads_beside_them():
    state = world("@.M").state
    hero = state.things["hero"]
    assert first_step(state, hero, [Position(2, 0)]) is EAST
    assert first_step(state, hero.at(Position(1, 0)), [Position(2, 0)]) is None


def test_distances_stop_where_they_are_told_to():
    state = world("@...\n.##.\n....").state
    assert distances(state, Position(0, 0), most=2) == {
        Position(0, 0): 0, Position(1, 0): 1, Position(0, 1): 1, Position(2, 0): 2, Position(0, 2): 2,
    }


def test_things_are_found_by_their_tile_after_any_change():
    state = world("@gF").state
    state.put(state.things["hero"].at(Position(2, 0)))
    assert [thing.id for thing in state.things_at(Position(2, 0))] == ["flag-1", "hero"]
    assert list(state.things_at(Position(0, 0))) == []
    state.take("flag-1")
    assert [thing.id for thing in state.things_at(Position(2, 0))] == ["hero"]
    assert list(state.touched) == ["hero", "flag-1"]


def test_values_fill_the_slots_of_texts_and_leave_other_braces_alone():
    state = State((("grass",),), {}, values={"apples": 7, "name": "Mo"})
    assert state.filled("{name} has {apples} apples, {not} {{apples}}") == "Mo has 7 apples, {not} {7}"


def test_a_mirror_shows_another_in_the_place_of_its_namesake():
    place = world("@g")
    mirror = State((), {})
    mirror.mirror(place.state, place.state.things["hero"].changed(sprite="explorer2"))
    assert mirror.things["hero"].get("sprite") == "explorer2"
    assert place.state.things["hero"].get("sprite") is None
    assert mirror.terrain(Position(0, 0)).name == "grass"


def test_chance_is_the_same_for_the_same_words_and_fair():
    place = ground("..")
    hero = place.state.things["hero"]
    assert place.dice(hero, 6) == place.dice(hero, 6)
    assert place.dice(hero, 6, "a") != place.dice(hero, 6, "d") or place.dice(hero, 6, "b") != place.dice(hero, 6, "c")
    rolls = []
    for _turn in range(600):
        rolls.append(place.dice(hero, 6))
        place.end_turn()
    assert all(60 <= rolls.count(side) <= 145 for side in range(6))


def test_a_body_that_was_dipped_in_paint_leaves_it_behind():
    place = ground("....")
    place.note(changed("dipped", place.state.things["hero"], paint="red"))
    place.perform("hero", Walk(EAST))
    place.perform("hero", Walk(WEST))
    place.perform("hero", Walk(EAST))
    assert place.state.paint == {Position(1, 0): "red", Position(0, 0): "red"}
    assert ENGLISH(events(place, ev.Painted)[0].told()) == "The tile (1, 0) is red now."


def test_what_is_said_reaches_only_those_near(kinds):
    heard = []

    class Ear(Kind):
        name = "ear"
        title = _("an ear")

        def heard(self, scene, thing, body, text, loud):
            heard.append((thing.id, body, text, loud))
            return ()

    kinds(Ear)
    place = ground("....", near=Thing("near", "ear", Position(1, 0)), far=Thing("far", "ear", Position(3, 0)))
    place.perform("hero", Say("hm"))
    place.perform("hero", Shout("hey"))
    assert heard == [("near", "hero", "hm", False), ("near", "hero", "hey", True), ("far", "hero", "hey", True)]
