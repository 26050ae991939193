"""The goals about things, with the things as they really are: what they do is what the goals look for."""

import pytest

from pyland.challenge.registry import read_goal
from pyland.challenge.run import Run
from pyland.world.actions import Cut, Give, PickUp, Push, PutDown, Say, Use, Walk
from pyland.world.ascii import draw
from pyland.world.geometry import Direction, Position
from pyland.world.state import Thing
from pyland.world.world import World

EAST, WEST = Walk(Direction.EAST), Walk(Direction.WEST)


def act(kind, actions, picture="@...", **properties):
    """A thing of this kind is at (1, 0), and the hero at (0, 0), facing it."""
    start = draw(picture)
    start.put(Thing(f"{kind}_1", kind, Position(1, 0), properties=properties))
    world = World(start)
    for action in actions:
        world.perform("hero", action)
    return Run(world.start, world.state, list(world.log), None)


@pytest.mark.parametrize(("name", "value", "kind", "properties", "actions"), [
    ("cut", "all vine", "vine", {}, [Cut()]),
    ("cut", "all poison", "poison", {}, [Cut()]),
    ("open", "all door", "door", {}, [Use()]),
    ("open", "1 chest", "chest", {}, [Use()]),
    ("collect", "1 gem", "chest", {"holds": "gem"}, [Use()]),
    ("collect", "all gem", "chest", {"holds": "gem"}, [Use()]),
    ("collect", "all coin", "vending", {"answer": "7", "gives": "coin"}, [Say("7")]),
    ("light", "all torch", "torch", {}, [Use()]),
    ("carry", "1 apple", "apple", {}, [PickUp()]),
    ("collect", "all apple", "apple", {}, [PickUp()]),
    ("answer", {"to": "vending", "is": "7"}, "vending", {"answer": "7"}, [Say("7")]),
    ("build", {"at": ["2", "0"], "pattern": ["c"], "c": "crate"}, "crate", {}, [Push()]),
    ("never", "poison", "poison", {}, [Cut(), EAST]),
])
def test_goals_about_real_things(name, value, kind, properties, actions):
    goal = read_goal(name, value)
    last_one_missing = act(kind, actions[:-1], **properties)
    assert goal.judge(act(kind, actions, **properties)).done
    assert goal.judge(last_one_missing).done is (name == "never")


def test_who_walks_into_a_poison_vine_has_not_avoided_it():
    for goal in ("poison", "lost"):
        assert not read_goal("never", goal).judge(act("poison", [EAST])).done
    assert not read_goal("alive", "all").judge(act("poison", [EAST])).done


def test_what_was_put_down_is_not_carried_and_a_torch_can_be_put_out():
    assert not read_goal("carry", "1 apple").judge(act("apple", [PickUp(), PutDown("apple")])).done
    assert not read_goal("light", "all torch").judge(act("torch", [Use(), Use()])).done


def test_a_gift_is_delivered():
    goal = read_goal("deliver", {"thing": "apple", "to": "rosa"})
    start = draw("@..")
    start.put(Thing("apple_1", "apple", Position(0, 0)))
    start.put(Thing("rosa", "person", Position(1, 0), properties={"name": "Rosa", "wants": "apple"}))
    world = World(start)
    world.perform("hero", PickUp())
    assert not goal.judge(Run(world.start, world.state, list(world.log), None)).done
    world.perform("hero", Give("apple", "rosa"))
    assert goal.judge(Run(world.start, world.state, list(world.log), None)).done


def test_a_crate_is_delivered_to_a_plate():
    goal = read_goal("deliver", {"thing": "crate", "to": "plate"})
    start = draw("@...")
    start.put(Thing("crate_1", "crate", Position(1, 0)))
    start.put(Thing("plate_1", "plate", Position(2, 0)))
    world = World(start)
    assert not goal.judge(Run(world.start, world.state, list(world.log), None)).done
    world.perform("hero", Push())
    assert goal.judge(Run(world.start, world.state, list(world.log), None)).done
    world.perform("hero", Push())
    assert not goal.judge(Run(world.start, world.state, list(world.log), None)).done
