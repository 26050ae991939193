"""Goals about places: who was where, who is safe, what is on the ground."""

import pytest

from pyland.challenge.goals.build import Build
from pyland.challenge.registry import Walked, Worded, read_goal
from pyland.challenge.run import marks_of
from pyland.text import _
from pyland.world.events import Appeared, Collected, Lost, Painted, PutDown, Vanished
from pyland.world.geometry import Position
from pyland.world.state import Thing

from .playing import moved, play, told


def judge(name, value, *args, **kwargs):
    return read_goal(name, value).judge(play(*args, **kwargs))


def test_reach_can_be_about_another_body():
    goal = {"thing": "flag", "body": "hero-2"}
    assert judge("reach", goal, "@.F@", [moved("hero-2", (3, 0), (2, 0))]).done
    missed = judge("reach", goal, "@.F@", "ee")
    assert told(missed.missed) == "At the end, Hero 2 is 1 step away from the flag. It is at (2, 0)."
    nobody = judge("reach", {"thing": "flag", "body": "tina"}, "@F", "e")
    assert told(nobody.missed) == "I cannot find Tina on this map."


def test_reach_follows_what_moves():
    assert judge("reach", "rock", "@R.", [moved("rock-1", (1, 0), (2, 0)), moved("hero", (0, 0), (2, 0))]).done
    assert not judge("reach", "rock", "@R.", [moved("rock-1", (1, 0), (2, 0)), moved("hero", (0, 0), (1, 0))]).done
    assert judge("reach", "rock", "@R.", [moved("rock-1", (1, 0), (0, 0))]).done, "it came to the hero"


def test_reach_counts_for_what_is_picked_up_there_but_not_where_it_was():
    assert judge("reach", "gem", "@g", "e").done
    taken = Collected("hero", "gem-1", "gem", Position(1, 0), _("a gem"))
    assert not judge("reach", "gem", "@g.", [taken, "e"]).done


@pytest.mark.parametrize(("value", "steps", "done", "progress"), [
    ([["2", "0"], ["1", "0"]], "ee", True, "2 / 2"),
    ([["2", "0"], ["1", "0"]], "e", False, "1 / 2"),
    ([["0", "0"], ["1", "0"]], "e", True, "2 / 2"),
    ({"tiles": [["2", "0"], ["1", "0"]], "in_order": "true"}, "ee", False, "1 / 2"),
    ({"tiles": [["2", "0"], ["1", "0"]], "in_order": "true"}, "eew", True, "2 / 2"),
    ({"tiles": [["1", "0"], ["2", "0"], ["1", "0"]], "in_order": "true"}, "ee", False, "2 / 3"),
    ({"tiles": [["1", "0"], ["2", "0"], ["1", "0"]], "in_order": "true"}, "eew", True, "3 / 3"),
    ({"tiles": [["1", "0"]], "body": "tina"}, "e", False, "0 / 1"),
    ("all gem", "ee", False, "1 / 2"),
    ("1 gem", "ee", True, "1 / 1"),
    ("all gem", "eee", True, "2 / 2"),
])
def test_visit(value, steps, done, progress):
    judged = judge("visit", value, "@.gg", steps)
    assert (judged.done, told(judged.progress)) == (done, progress)


def test_visit_names_a_tile_that_is_left():
    assert told(judge("visit", [["3", "0"], ["1", "0"]], "@...", "e").missed) == "Nobody has been at (3, 0)."
    in_order = {"tiles": [["2", "0"], ["1", "0"]], "in_order": "true"}
    judged = judge("visit", in_order, "@..", "e")
    assert (told(judged.missed), judged.where) == ("The next tile to go to was (2, 0).", Position(2, 0))


@pytest.mark.parametrize(("value", "steps", "done"), [
    ("flag", "ee", True),
    ("flag", "eee", False),
    (["2", "0"], "ee", True),
    ("2, 0", "eee", False),
    ({"hero": "flag", "hero-2": ["5", "0"]}, "ee", True),
    ({"hero": "flag", "hero-2": ["4", "0"]}, "ee", False),
    ({"hero": "flag", "tina": ["5", "0"]}, "ee", False),
])
def test_at_end(value, steps, done):
    assert judge("at_end", value, "@.F..@", steps).done is done


def test_at_end_says_where_somebody_is_and_should_be():
    judged = judge("at_end", {"hero": "flag", "hero-2": ["5", "0"]}, "@.F..@", "e")
    assert told(judged.missed) == "At the end, the hero is at (1, 0). It should be at (2, 0)."
    assert (told(judged.progress), judged.where) == ("1 / 2", Position(2, 0))


def lost(body, how="fall"):
    return Lost(body, how, Position(1, 0), _("Oh, a hole."))


def test_alive_is_about_bodies_or_about_those_who_are_named():
    assert judge("alive", "all", "@.M", [lost("person-1")]).done
    judged = judge("alive", "all", "@.@", [lost("hero-2")])
    assert (told(judged.missed), judged.where) == ("Oh, a hole.", Position(1, 0))
    assert judge("alive", "hero", "@.@", [lost("hero-2")]).done
    assert not judge("alive", ["hero", "person-1"], "@.M", [lost("person-1")]).done
    gone = judge("alive", "person-1", "@.M", [Vanished("eaten", "person-1", "person", Position(2, 0))])
    assert told(gone.missed) == "We lost Person 1."
    assert told(judge("alive", "tina", "@").missed) == "I cannot find Tina on this map."


def paint(x, colour):
    return Painted("hero", Position(x, 0), colour)


def test_paint_tiles_in_one_colour():
    goal = {"tiles": [["1", "0"], ["2", "0"]], "colour": "red"}
    assert judge("paint", goal, "@...", [paint(1, "red"), paint(2, "red"), paint(3, "red")]).done
    half = judge("paint", goal, "@...", [paint(1, "red")])
    assert told(half.progress) == "1 / 2"
    assert told(half.missed) == "The tile (2, 0) should be red. It has no paint on it."
    wrong = judge("paint", goal, "@...", [paint(1, "red"), paint(2, "red"), paint(2, "blue")])
    assert (told(wrong.missed), wrong.where) == ("The tile (2, 0) should be red. It is blue.", Position(2, 0))


def test_paint_a_pattern_with_clean_and_free_tiles():
    goal = {"at": ["0", "0"], "pattern": ["rb.?"], "r": "red", "b": "blue"}
    assert judge("paint", goal, "@...", [paint(0, "red"), paint(1, "blue"), paint(3, "red")]).done
    over = judge("paint", goal, "@...", [paint(0, "red"), paint(1, "blue"), paint(2, "blue")])
    assert told(over.missed) == "The tile (2, 0) should have no paint on it."
    begun = judge("paint", goal, "@...", [paint(2, "blue")])
    assert (told(begun.progress), begun.where) == ("0 / 2", Position(0, 0))


@pytest.mark.parametrize(("name", "value", "marks"), [
    ("build", {"at": ["1", "0"], "pattern": ["r.r"], "r": "rock"}, [1, 3]),
    ("paint", {"at": ["0", "0"], "pattern": ["rb.?"], "r": "red", "b": "blue"}, [0, 1]),
    ("paint", {"tiles": [["2", "0"], ["9", "0"]], "colour": "red"}, [2]),
    ("visit", {"tiles": [["3", "0"], ["1", "0"], ["3", "0"]], "in_order": "true"}, [3, 1]),
    ("visit", "all flag", []),
    ("at_end", {"hero": ["1", "0"], "tina": "flag"}, [1]),
    ("any", [{"visit": [["1", "0"]]}, {"say": "hi"}], [1]),
    ("then", [{"visit": [["1", "0"]]}, {"visit": [["2", "0"]]}], [1, 2]),
    ("not", {"visit": [["1", "0"]]}, []),
    ("reach", "flag", []),
])
def test_the_tiles_that_are_outlined(name, value, marks):
    start, goal = play("@..F").start, read_goal(name, value)
    places = tuple(Position(x, 0) for x in marks)
    assert marks_of([goal], start) == places
    assert marks_of([Worded(Walked(goal), "Go"), goal], start) == places


def test_build_looks_at_the_ground_at_the_end():
    goal = {"at": ["1", "0"], "pattern": ["rr."], "r": "rock"}
    assert judge("build", goal, "@R.R", [moved("rock-2", (3, 0), (2, 0))]).done
    short = judge("build", goal, "@R.R")
    assert (told(short.progress), told(short.missed)) == ("1 / 2", "There should be a rock at (2, 0).")
    assert short.where == Position(2, 0)
    over = judge("build", goal, "@RRR")
    assert (told(over.missed), told(over.progress)) == ("The tile (3, 0) should be empty.", "2 / 2")
    nothing = judge("build", {"at": ["1", "0"], "pattern": ["r..."], "r": "rock"}, "@...R.")
    assert told(nothing.progress) == "0 / 1", "what stays empty by itself is not done yet"
    assert judge("build", goal, "@RRg").done, "only the kinds of the pattern count"


def test_where_nobody_can_get():
    start = play("@RF.").start
    free = {Position(0, 0)}
    assert told(read_goal("at_end", "flag").unreachable(start, free)) == "Nobody can get to (2, 0)."
    assert told(read_goal("at_end", {"tina": "flag"}).unreachable(start, free)) == "I cannot find Tina on this map."
    assert told(read_goal("visit", [["3", "0"]]).unreachable(start, free)) == "Nobody can get to (3, 0)."
    assert read_goal("visit", "all flag").unreachable(start, free | {Position(2, 0)}) is None
    colour = {"tiles": [["3", "0"]], "colour": "red"}
    assert told(read_goal("paint", colour).unreachable(start, free)) == "Nobody can get to (3, 0)."
    assert told(Build(((Position(9, 0), "rock"),)).unreachable(start, free)) == "The tile (9, 0) is not on this map."


@pytest.mark.parametrize(("name", "value", "words"), [
    ("reach", {"thing": "flag", "body": "tina"}, "Bring Tina to the flag"),
    ("visit", [["4", "2"], ["5", "2"]], "Go to the tiles (4, 2), (5, 2)"),
    ("visit", {"tiles": [["4", "2"], ["5", "2"]], "in_order": "true"},
     "Go to these tiles in this order: (4, 2), (5, 2)"),
    ("visit", "all gem", "Walk over all the gems"),
    ("at_end", "flag", "Be at the flag at the end"),
    ("at_end", {"hero": ["1", "2"], "tina": "flag"},
     "At the end, the hero is at (1, 2), and Tina is at the flag"),
    ("alive", "all", "Keep everybody safe"),
    ("alive", ["hero", "kai"], "Keep the hero and Kai safe"),
    ("paint", {"tiles": [["1", "0"]], "colour": "red"}, "Paint the right tiles red"),
    ("build", {"at": ["0", "0"], "pattern": ["rr"], "r": "rock"}, "Put 2 rocks in the right places"),
])
def test_the_wishes(name, value, words):
    assert told(read_goal(name, value).text()) == words


def test_places_that_are_missing_are_told():
    gone = judge("at_end", {"hero": "gem"}, "@g", "e")
    assert told(gone.missed) == "This map has no place for it: a gem is missing."
    nobody = judge("at_end", {"tina": "flag"}, "@F", "e")
    assert told(nobody.missed) == "I cannot find Tina on this map."
    start, free = play("@F").start, {Position(0, 0), Position(1, 0)}
    nothing = read_goal("at_end", "gem").unreachable(start, free)
    assert told(nothing) == "There is nothing to reach: a gem is missing on this map."
    assert read_goal("at_end", {"hero": "flag"}).unreachable(start, free) is None
    gem, free_too = play("@gM").start, {Position(0, 0), Position(1, 0)}
    for goal in ("gem", {"hero": "gem"}):
        assert told(read_goal("at_end", goal).unreachable(gem, free_too)) == (
            "`at_end`: a gem is gone when somebody gets there. Write `collect`, or name the tile.")
    assert read_goal("at_end", {"person-1": "gem"}).unreachable(gem, free_too) is None
    assert told(read_goal("visit", "2 flag").unreachable(start, free)) == "There are not enough places on this map."
    assert read_goal("paint", {"tiles": [["1", "0"]], "colour": "red"}).unreachable(start, free) is None
    assert read_goal("build", {"at": ["1", "0"], "pattern": ["r"], "r": "rock"}).unreachable(start, free) is None


def test_reach_follows_what_appears_is_put_down_or_goes():
    here, there = Position(0, 0), Position(2, 0)
    gem = Thing("gem-9", "gem", there)
    assert judge("reach", "gem", "@..", [Appeared(gem), "e", "e"]).done
    assert not judge("reach", "gem", "@..", [Appeared(gem), Vanished("eaten", "gem-9", "gem", there), "e", "e"]).done
    put = [Collected("hero-2", "gem-1", "gem", there, _("it")), PutDown("hero-2", "gem-1", "gem", here, _("it"))]
    assert judge("reach", "gem", "@.g@", put).done
    assert not judge("reach", "gem", "@.g@", put[:1]).done
