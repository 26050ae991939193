"""The verdict over a whole run."""

import pytest

from pyland.challenge.registry import read_goal
from pyland.challenge.verdict import judge
from pyland.world.events import Ended

from .playing import play

GOALS = [read_goal("collect", "all gem"), read_goal("reach", "flag")]
STARS = [read_goal("turns", "4"), read_goal("never", "bump")]


def verdict(steps, **kwargs):
    return judge(GOALS, STARS, play("R@.g.F", steps, **kwargs))


def test_all_goals_are_the_first_star():
    assert verdict("eeee").stars == (True, True, True)
    assert verdict("eeee").solved


def test_extra_stars_are_independent_of_each_other():
    assert verdict("weeee").stars == (True, False, False)
    assert verdict("eewee" + "e").stars == (True, False, True)


def test_no_goal_no_star():
    done = verdict("eee")
    assert not done.solved
    assert done.stars == (False, False, False)
    assert done.missed[0] is GOALS[1]


def test_a_run_that_goes_on_is_not_solved_yet():
    assert not verdict("eeee", over=False).solved
    assert all(judgement.done for _goal, judgement in verdict("eeee", over=False).goals)


@pytest.mark.parametrize(("how", "solved"), [
    ("finished", True), ("bump", True), ("problem", False), ("limit", False), ("stopped", False),
    ("lost", False), ("with_others", True),
])
def test_a_program_that_broke_off_has_not_solved_it(how, solved):
    assert verdict("eeee", how=how).solved is solved


def test_the_same_run_is_always_judged_the_same():
    run = play("R@.g.F", "eeee")
    assert judge(GOALS, STARS, run) == judge(GOALS, STARS, run)


def test_with_no_goals_the_end_is_enough():
    done = judge([], [], play("@.", "e"))
    assert done.solved
    assert done.stars == (True, False, False)


@pytest.mark.parametrize(("others", "solved"), [
    (["finished"], True), (["with_others", "bump"], True), (["with_others", "problem"], False),
    (["with_others", "lost"], False), (["finished", "stopped"], False),
])
def test_all_programs_have_to_come_to_their_end(others, solved):
    run = play("@F", ["e", *(Ended(how, 1, "robot") for how in others)])
    assert judge([read_goal("reach", "flag")], [], run).solved is solved
