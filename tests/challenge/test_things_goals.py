"""Goals about things: what is collected, carried, brought, cut, opened and lit."""

import pytest

from pyland.challenge.goals.carry import Carry
from pyland.challenge.goals.collect import Collect
from pyland.challenge.goals.cut import Cut
from pyland.challenge.goals.deliver import Deliver
from pyland.challenge.goals.light import Light
from pyland.challenge.goals.open import Open
from pyland.challenge.goals.wording import several
from pyland.challenge.registry import read_goal
from pyland.text import _
from pyland.world.ascii import draw
from pyland.world.events import Appeared, Changed, Collected, Gave, PutDown, Used, Vanished
from pyland.world.geometry import Position
from pyland.world.state import Thing
from pyland.world.things import KINDS

from .playing import moved, play, told


def collected(thing, body="hero", at=(0, 0)):
    return Collected(body, thing, thing.split("-")[0], Position(*at), _("it"))


def put_down(thing, at):
    return PutDown("hero", thing, thing.split("-")[0], Position(*at), _("it"))


def gave(thing, to, body="hero"):
    return Gave(body, thing, thing.split("-")[0], to, _("it"), _("somebody"))


def changed(what, thing, by="hero", **changes):
    return Changed(what, thing, thing.split("-")[0], Position(1, 0), changes, by)


def test_picking_the_same_thing_up_again_collects_nothing_new():
    again = [collected("gem-1"), put_down("gem-1", (1, 0)), collected("gem-1")]
    assert not Collect("gem", 2).judge(play("@gg", again)).done
    assert Collect("gem", 2).judge(play("@gg", [*again, collected("gem-2")])).done


def test_all_bodies_collect_together_unless_one_is_named():
    both = play("@gg.@", [collected("gem-1"), collected("gem-2", "hero-2")])
    assert Collect("gem").judge(both).done
    assert not Collect("gem", body="hero").judge(both).done
    assert read_goal("collect", {"things": "1 gem", "body": "hero-2"}).judge(both).done


def test_all_includes_what_is_in_a_chest():
    run = play("@g.R", [collected("gem-1")])
    run.start.put(run.start.things["rock-1"].changed(holds="gem"))
    assert told(Collect("gem").judge(run).progress) == "1 / 2"
    inside = Thing("gem-9", "gem", Position(0, 0))
    found = play("@g.R", [collected("gem-1"), Appeared(inside), collected("gem-9")])
    found.start.put(found.start.things["rock-1"].changed(holds="gem"))
    assert Collect("gem").judge(found).done


def test_all_of_nothing_cannot_be_collected():
    judged = Collect("gem").judge(play("@."))
    assert not judged.done
    assert told(judged.missed) == "There are not enough gems on this map."


def test_what_only_appeared_is_not_collected_yet():
    assert not Collect("gem", 1).judge(play("@.", [Appeared(Thing("gem-9", "gem", Position(1, 0)))])).done


@pytest.mark.parametrize(("events", "done", "progress"), [
    ([changed("cut", "bush-1")], False, "1 / 2"),
    ([changed("cut", "bush-1"), changed("cut", "bush-1")], False, "1 / 2"),
    ([changed("cut", "bush-1"), changed("cut", "rock-1")], False, "1 / 2"),
    ([changed("cut", "bush-1"), changed("grown", "bush-2")], False, "1 / 2"),
    ([changed("cut", "bush-1"), changed("cut", "bush-2")], True, "2 / 2"),
])
def test_cut(events, done, progress):
    judged = Cut("bush").judge(play("@BBR", events))
    assert (judged.done, told(judged.progress)) == (done, progress)


def test_what_is_not_grown_need_not_be_cut_and_one_body_can_be_meant():
    run = play("@BB", [changed("cut", "bush-1")])
    run.start.put(run.start.things["bush-2"].changed(grown=False))
    assert Cut("bush").judge(run).done
    assert not Cut("bush", body="tina").judge(run).done


def test_there_is_a_word_for_several_of_each_kind():
    assert {kind for kind in KINDS if several(kind) is None} == {"hero", "tide"}


def test_all_to_be_cut_are_those_that_stood_there_and_no_sprout_that_has_grown():
    def run(*cut, kinds="@BBB"):
        played = play(kinds, [changed("cut", name) for name in cut])
        played.start.put(played.start.things["bush-3"].changed(grown=False))
        return played

    sprout = Cut("bush").judge(run("bush-1", "bush-3"))
    assert (sprout.done, told(sprout.progress), sprout.where) == (False, "1 / 2", Position(2, 0))
    assert Cut("bush").judge(run("bush-1", "bush-2")).done
    assert Cut("bush", 2).judge(run("bush-1", "bush-3")).done, "a number means any"
    assert Cut("bush").done_after(run("bush-1", "bush-3", "bush-2"), -1) == 3


def test_open_counts_what_is_open_at_the_end():
    opened, closed = changed("opened", "rock-1", open=True), changed("closed", "rock-1", open=False)
    assert Open("rock", 1).judge(play("@R", [opened])).done
    judged = Open("rock").judge(play("@RR", [opened]))
    assert (judged.done, told(judged.progress), judged.where) == (False, "1 / 2", Position(2, 0))
    assert told(judged.missed) == "There is a rock at (2, 0) that is not open."
    assert not Open("rock").judge(play("@R", [opened, closed])).done
    assert Open("rock", ever=True).judge(play("@R", [opened, closed])).done
    never = Open("rock", ever=True).judge(play("@RR", [opened, closed]))
    assert (never.done, told(never.missed)) == (False, "There is a rock at (2, 0) that was never open.")
    assert not Open("rock").judge(play("@")).done


def test_light_counts_lamps_in_bags_too():
    lit = changed("lit", "gem-1", lit=True)
    assert Light("gem").judge(play("@g", [lit, collected("gem-1")])).done
    dark = Light("gem").judge(play("@g.g", [lit, collected("gem-1")]))
    assert not dark.done
    assert told(dark.missed) == "There is a gem at (3, 0) that is not lit."
    assert not Light("gem", 1).judge(play("@g", [lit, changed("put_out", "gem-1", lit=False)])).done


def test_carry_looks_into_the_bag_at_the_end():
    assert Carry("gem", 1).judge(play("@g", "e")).done
    assert not Carry("gem").judge(play("@gg", "e")).done
    put = Carry("gem", 1).judge(play("@g", ["e", put_down("gem-1", (1, 0))]))
    assert told(put.missed) == "At the end, you do not have a gem in the bag. The last one was put down at (1, 0)."
    given = Carry("gem", 1).judge(play("@gM", ["e", gave("gem-1", "person-1")]))
    assert not given.done, "what somebody else has does not count"
    two = Carry("gem", 2).judge(play("@g", "e"))
    assert told(two.missed) == "At the end, you have 1 of 2 gems in the bag."
    other = Carry("gem", 1, "hero-2").judge(play("@g@", "e"))
    assert told(other.missed) == "At the end, Hero 2 does not have a gem in the bag."
    assert not Carry("gem", 1, "hero-2").judge(play("@g@", "e")).done


@pytest.mark.parametrize(("events", "done", "progress"), [
    ([collected("gem-1"), gave("gem-1", "person-1")], False, "1 / 2"),
    ([collected("gem-1"), gave("gem-1", "person-1"), collected("gem-2"), gave("gem-2", "person-1")], True, "2 / 2"),
    ([collected("gem-1"), gave("gem-1", "person-1"), collected("gem-2"), gave("gem-2", "person-2")], False, "1 / 2"),
    ([collected("gem-1"), gave("gem-1", "person-1"), collected("shell-1"), gave("shell-1", "person-1")], False,
     "1 / 2"),
])
def test_deliver_to_somebody(events, done, progress):
    judged = Deliver("gem", "person-1", 2).judge(play("@ggoMM", events))
    assert (judged.done, told(judged.progress)) == (done, progress)


def test_deliver_to_a_name_and_to_any_of_a_kind():
    run = play("@gM", [collected("gem-1"), gave("gem-1", "person-1")])
    run.start.put(run.start.things["person-1"].changed(name="Rosa"))
    run.end.put(run.end.things["person-1"].changed(name="Rosa"))
    assert Deliver("gem", "rosa").judge(run).done
    assert Deliver("gem", "person").judge(run).done
    short = Deliver("gem", "rosa", 2).judge(run)
    assert told(short.missed) == "You have brought 1 of 2 gems to Rosa, at (2, 0)."
    nothing = Deliver("apple", "rosa").judge(run)
    assert told(nothing.missed) == "You have not brought an apple to Rosa, at (2, 0)."


def test_deliver_to_a_place_counts_what_lies_there_at_the_end():
    goal = read_goal("deliver", {"thing": "rock", "to": "flag"})
    assert goal.judge(play("@RF", [moved("rock-1", (1, 0), (2, 0))])).done
    beside = goal.judge(play("@R.F", [moved("rock-1", (1, 0), (2, 0))]))
    assert (beside.done, beside.where) == (False, Position(3, 0))
    assert not goal.judge(play("@RF.", [moved("rock-1", (1, 0), (2, 0)), moved("rock-1", (2, 0), (3, 0))])).done


@pytest.mark.parametrize(("goal", "words"), [
    (Cut("bush"), "Cut all the bushes"),
    (Cut("bush", 1), "Cut a bush"),
    (Open("rock", 2), "Open 2 rocks"),
    (Light("gem"), "Light all the gems"),
    (Carry("gem", 3), "Carry 3 gems at the end"),
    (Carry("gem", 1, "tina"), "At the end, Tina carries a gem"),
    (Deliver("gem", "rosa", 2), "Bring 2 gems to Rosa"),
    (Deliver("gem", "flag"), "Bring a gem to the flag"),
    (Cut("vine"), "Cut all the vines"),
    (Open("gate", 2), "Open 2 gates"),
    (Open("gate", 1, ever=True), "Open a gate once"),
    (Open("gate", ever=True), "Open all the gates, each of them once"),
    (Cut("vine", body="robot"), "With the robot: Cut all the vines"),
    (Collect("gem", 2, "mia"), "With Mia: Collect 2 gems"),
    (Collect("gem"), "Collect all the gems"),
])
def test_the_wishes(goal, words):
    assert told(goal.text()) == words


def test_whether_there_is_enough_on_the_map():
    start = draw("@gM")
    free = {Position(0, 0), Position(1, 0)}
    assert Deliver("gem", "person").unreachable(start, free) is None
    assert told(Deliver("gem", "rosa").unreachable(start, free)) == "I cannot find Rosa on this map."
    far = Deliver("gem", "person").unreachable(start, {Position(0, 0)})
    assert told(far) == "Nobody can get to a person at (2, 0)."
    assert told(Open("rock").unreachable(start, free)) == "The goal wants a rock, but this map has none."
    assert told(Cut("gem", 2).unreachable(start, free)) == "The goal wants 2 gems, but this map has 1."
    assert Cut("gem").unreachable(start, {Position(0, 0)}) is None, "one can cut what is next to one"


def test_what_vanished_is_not_open():
    gone = Vanished("sunk", "rock-1", "rock", Position(1, 0))
    opened = changed("opened", "rock-1", open=True)
    assert not Open("rock", 1).judge(play("@R", [opened, gone])).done


def test_what_was_ever_open_opens_at_a_moment():
    goal = Open("rock", ever=True)
    opened, closed = changed("opened", "rock-1", open=True), changed("closed", "rock-1", open=False)
    run = play("@R", [opened, closed, opened], over=False)
    assert [goal.done_after(run, after) for after in (-1, 0, 1)] == [1, 1, None]
    assert [Open("rock").done_after(run, after) for after in (-1, 1, 3)] == [1, 3, None]


@pytest.mark.parametrize(("name", "value", "words"), [
    ("cut", "all vine", "Cut "), ("cut", {"things": "2 poison", "body": "hero"}, "With the hero: Cut 2 "),
    ("open", "1 door", "Open a door"),
    ("open", {"things": "1 gate", "ever": "true"}, "Open a gate"), ("open", "1 chest", "Open a chest"),
    ("open", "1 drawbridge", "Open a drawbridge"), ("light", "1 torch", "Light a torch"),
    ("light", "1 lamp", "Light a lamp"),
    ("carry", "2 apple", "Carry 2 apples at the end"), ("collect", "1 key", "Collect a key"),
])
def test_goals_about_what_only_some_things_can_do(name, value, words):
    assert told(read_goal(name, value).text()).startswith(words)


def test_all_includes_what_a_totem_gives_and_tells_where_it_is():
    run = play("@g.R", [collected("gem-1")])
    for state in (run.start, run.end):
        state.put(state.things["rock-1"].changed(gives="gem"))
    judged = Collect("gem").judge(run)
    assert (told(judged.progress), judged.where) == ("1 / 2", Position(3, 0))


def test_what_was_used_up_or_given_away_is_told():
    used = Carry("gem", 1).judge(play("@g", ["e", Used("hero", "gem-1", "gem", _("a gem"))]))
    assert told(used.missed) == "At the end, you do not have a gem in the bag. The last one was used up."
    given = Carry("gem", 1).judge(play("@gM", ["e", gave("gem-1", "person-1")]))
    assert told(given.missed).endswith("The last one was given away to somebody.")
    assert told(read_goal("collect", "all gem").text()) == "Collect all the gems"


def test_an_order_of_states_follows_gifts_and_what_appears():
    appears = [Appeared(Thing("gem-9", "gem", Position(1, 0))), collected("gem-9")]
    run = play("@.M", [*appears, gave("gem-9", "person-1")], over=False)
    assert Carry("gem", 1).done_after(run, -1) == 2
    assert Carry("gem", 1).done_after(run, 2) is None
