"""A missed sentence blames what is really missing, at its place, and betrays nothing that is hidden."""

import pytest

from pyland.challenge.registry import Walked, Worded, read_goal
from pyland.challenge.run import PerMap, Run
from pyland.world.actions import Cut, Give, PickUp, Push, PutDown, Use, Wait, Walk
from pyland.world.ascii import draw
from pyland.world.geometry import Direction, Position
from pyland.world.state import Thing
from pyland.world.world import World

from .playing import play, told

NORTH, EAST, SOUTH, WEST = map(Walk, Direction)


def thing(name, kind, x, **properties):
    return Thing(name, kind, Position(x, 0), properties=properties)


def run_of(*actions, things=(), picture="@....."):
    """The hero does these things; an action with a name before it is another body's."""
    start = draw(picture)
    for each in things:
        start.put(each)
    world = World(start)
    for action in actions:
        body, action = action if isinstance(action, tuple) else ("hero", action)
        world.perform(body, action)
    return Run(world.start, world.state, list(world.log), None)


def judge(name, value, *actions, **more):
    return read_goal(name, value).judge(run_of(*actions, **more))


VINES = (thing("one", "vine", 1), thing("two", "vine", 4))


def test_cut_shows_a_vine_that_still_stands():
    judged = judge("cut", "all vine", Cut(), things=VINES)
    assert told(judged.missed) == "1 more is wanted. You can find a vine at (4, 0)."
    grown_again = (thing("one", "vine", 1, grows=2), thing("two", "vine", 4))
    judged = judge("cut", "all vine", Cut(), Wait(), Wait(), Wait(), things=grown_again)
    assert judged.where == Position(4, 0), "the first one has grown back, but it counts already"


def test_all_vines_of_a_map_with_sprouts_only():
    sprout = (thing("one", "vine", 1, grown=False, grows=2),)
    for actions in ((), (Wait(), Wait(), Wait())):
        judged = judge("cut", "all vine", *actions, things=sprout)
        assert (told(judged.progress), judged.where) == ("0 / 1", None)
        assert told(judged.missed) == "There are not enough vines on this map."
    start = run_of(things=sprout).start
    everywhere = {Position(x, 0) for x in range(6)}
    assert told(read_goal("cut", "all vine").unreachable(start, everywhere)) == (
        "On this map, a vine has yet to grow everywhere, so that `all` means none. Write how many.")
    assert read_goal("cut", "1 vine").unreachable(start, everywhere) is None
    assert told(read_goal("cut", "2 vine").unreachable(start, everywhere)) == (
        "The goal wants 2 vines, but this map has 1.")
    assert told(judge("cut", "1 vine", things=sprout).missed) == "1 more is wanted."
    later = judge("cut", "1 vine", Wait(), Wait(), Wait(), things=sprout)
    assert told(later.missed) == "1 more is wanted. You can find a vine at (1, 0)."


def test_what_another_body_cut_is_not_missing_on_the_map():
    goal = {"things": "1 vine", "body": "robot"}
    judged = judge("cut", goal, Cut(), things=(VINES[0], thing("robot", "robot", 3)))
    assert (told(judged.missed), judged.where) == ("1 more is wanted.", None)


def test_collect_does_not_show_what_counts_already():
    apples = (thing("one", "apple", 1), thing("two", "apple", 4))
    judged = judge("collect", "all apple", PickUp(), PutDown("apple"), things=apples)
    assert judged.where == Position(4, 0)
    assert told(judged.missed) == "1 more is wanted. You can find an apple at (4, 0)."


@pytest.mark.parametrize(("kind", "value", "properties"), [
    ("totem", "all totem", {}), ("mound", "all gem", {"holds": "gem"}), ("chest", "all gem", {"holds": "gem"}),
])
def test_what_is_hidden_is_not_betrayed(kind, value, properties):
    judged = judge("collect", value, things=(thing("it", kind, 4, **properties),))
    assert told(judged.missed) == "1 more is wanted. Look for it: you cannot see it yet."
    assert judged.where is None


def test_places_of_hidden_things_are_not_betrayed():
    hidden = (thing("it", "totem", 4),)
    for name, value in (("reach", "totem"), ("at_end", "totem")):
        judged = judge(name, value, things=hidden)
        assert (told(judged.missed), judged.where) == ("You have not found a totem yet.", None)
    judged = judge("visit", "all totem", things=hidden)
    assert (told(judged.missed), judged.where) == ("Some of these places are hidden. Look for them.", None)
    judged = judge("deliver", {"thing": "apple", "to": "totem"}, things=hidden)
    assert (told(judged.missed), judged.where) == ("You have not found a totem yet.", None)
    found = (thing("it", "totem", 4, found=True),)
    for name, value in (("reach", "totem"), ("at_end", "totem"), ("visit", "all totem"), ("collect", "all totem")):
        assert judge(name, value, things=found).where == Position(4, 0)


def test_what_was_given_back_was_not_delivered():
    goal = {"thing": "apple", "to": "robot"}
    things = (thing("it", "apple", 0), thing("robot", "robot", 1), thing("tina", "robot", 2))
    given = [PickUp(), Give("apple", "robot")]
    assert judge("deliver", goal, *given, things=things).done
    back = [*given, ("robot", Give("apple", "hero"))]
    assert not judge("deliver", goal, *back, things=things).done
    assert judge("deliver", goal, *back, Give("apple", "robot"), things=things).done
    assert judge("deliver", goal, *given, ("robot", Give("apple", "tina")), things=things).done, "it was handed on"
    order = read_goal("then", [{"deliver": goal}, {"reach": "flag"}])
    assert not order.judge(run_of(*back, things=things)).done


def test_all_that_is_carried_includes_what_is_in_a_chest():
    gems = (thing("it", "gem", 1), thing("box", "chest", 2, holds="gem"))
    assert told(judge("carry", "all gem", EAST, things=gems).progress) == "1 / 2"
    assert judge("carry", "all gem", EAST, Use(), things=gems).done
    assert told(judge("collect", "all gem", EAST, things=gems).progress) == "1 / 2"


def test_a_lamp_in_a_bag_is_where_the_bag_is():
    judged = judge("light", "all lamp", PickUp(), EAST, EAST, things=(thing("it", "lamp", 0),))
    assert told(judged.missed) == "There is a lamp in the bag of the hero that is not lit."
    assert judged.where == Position(2, 0)


def test_a_door_that_was_open_once_is_not_blamed():
    doors = (thing("one", "door", 1), thing("two", "door", 4))
    goal = {"things": "all door", "ever": "true"}
    judged = judge("open", goal, Use(), Use(), things=doors)
    assert (told(judged.progress), judged.where) == ("1 / 2", Position(4, 0))


def test_where_another_body_has_been_somebody_was():
    robot = (thing("robot", "robot", 1),)
    judged = judge("visit", [["2", "0"]], ("robot", EAST), things=robot)
    assert told(judged.missed) == "It has to be the hero who goes to (2, 0)."
    assert told(judge("visit", [["3", "0"]], ("robot", EAST), things=robot).missed) == "Nobody has been at (3, 0)."


def test_limits_inside_of_other_goals_have_to_fit_too():
    two = {"turns": ["1", "2"]}
    goals = [read_goal("any", [two, {"reach": "flag"}]), read_goal("not", two), Walked(read_goal("turns", ["1", "2"])),
             Worded(Walked(read_goal("turns", ["1", "2"])), "Quick!")]
    for goal in goals:
        assert isinstance(goal, PerMap)
        assert told(goal.unfit(["map.tmx"])) == "`turns` wants one number: this level has only one map."
        assert goal.unfit(["map.tmx", "more.tmx"]) is None


GATE = (thing("it", "gate", 3), thing("plate", "plate", 1, opens="it"), thing("flag", "flag", 1))


@pytest.mark.parametrize(("goals", "actions", "things", "done"), [
    ([{"open": "all gate"}, {"reach": "flag"}], [EAST], GATE, True),
    ([{"reach": "flag"}, {"open": "all gate"}], [EAST], GATE, True),
    ([{"collect": "all gem"}, {"reach": "flag"}], [EAST], (thing("it", "gem", 1), GATE[2]), True),
    ([{"collect": "all gem"}, {"reach": "flag"}], [EAST, EAST], (thing("it", "gem", 2), GATE[2]), False),
    ([{"reach": "flag"}, {"collect": "all gem"}, {"visit": [["1", "0"]]}], [EAST], (thing("it", "gem", 1), GATE[2]),
     True),
    ([{"reach": "flag"}, {"reach": "flag"}], [EAST], GATE, False),
    ([{"reach": "flag"}, {"reach": "flag"}], [EAST, EAST, WEST], GATE, True),
    ([{"visit": [["1", "0"]]}, {"say": "hi"}, {"reach": "flag"}], [EAST], GATE, False),
])
def test_what_happens_in_one_step_is_in_any_order(goals, actions, things, done):
    assert judge("then", goals, *actions, things=things).done is done


def test_steps_on_ice_come_one_after_another():
    start = draw("@...")
    world = World(type(start)((("grass", "ice", "ice", "grass"),), {
        **start.things, "flag": thing("flag", "flag", 1), "gem": thing("gem", "gem", 3)}))
    world.perform("hero", EAST)
    run = Run(world.start, world.state, list(world.log), None)
    assert world.state.things["hero"].position == Position(3, 0)
    assert read_goal("then", [{"reach": "flag"}, {"collect": "all gem"}]).judge(run).done
    assert not read_goal("then", [{"collect": "all gem"}, {"reach": "flag"}]).judge(run).done


@pytest.mark.parametrize(("goals", "done"), [
    ([{"say": "hi"}, {"any": [{"say": "hi"}, {"say": "ho"}]}], False),
    ([{"say": "hi"}, {"answer": {"to": "person", "is": "hi"}}], False),
    ([{"say": "hi"}, {"reach": "flag"}], False),
])
def test_words_count_only_once(goals, done):
    assert read_goal("then", goals).judge(play("@MF", ["hi"])).done is done


def test_a_crate_that_is_pushed_onto_its_place_in_the_step_onto_the_flag():
    run = run_of(Push(), things=(thing("it", "crate", 1), thing("flag", "flag", 1)))
    assert run.end.things["hero"].position == Position(1, 0)
    build = {"build": {"at": ["2", "0"], "pattern": ["c"], "c": "crate"}}
    assert read_goal("then", [build, {"reach": "flag"}]).judge(run).done
    assert read_goal("then", [{"reach": "flag"}, build]).judge(run).done
