"""What holds for every goal, whatever happens: it is judged the same each time, looks at nothing but the run, and never
claims to be done and missed at once."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pyland.challenge.goals.combined import is_timed
from pyland.challenge.goals.cut import Cut
from pyland.challenge.goals.light import Light
from pyland.challenge.goals.open import Open
from pyland.challenge.registry import read_goal
from pyland.source.facts import SourceFacts
from pyland.text import _
from pyland.world.events import Changed, Chose, Lost, Painted, Printed, Returned
from pyland.world.geometry import Position

from .playing import play, told
from .test_reading import EXAMPLES

GOALS = [
    *(read_goal(name, value) for name, value in EXAMPLES.items()),
    read_goal("collect", "2 gem"), read_goal("visit", {"tiles": [["1", "0"], ["2", "0"]], "in_order": "true"}),
    read_goal("answer", {"to": "person", "is": {"count": "gem"}}), read_goal("say", {"text": "hi", "near": "person"}),
    read_goal("answer", {"to": "person", "question": "sea", "is": "yes"}), read_goal("print", {"lines": ["hi", "7"]}),
    read_goal("never", ["bump", "lost", "repeat"]), read_goal("at_end", {"hero": ["2", "0"], "person-1": ["5", "0"]}),
    read_goal("print", {"number": "7"}), read_goal("print", {"lines": ["{n}", "hi"], "and_more": "true"}),
    read_goal("print", {"contains": "{n}"}), read_goal("say", "{n}"),
    read_goal("print", {"text": "hi", "body": "robot"}),
    read_goal("then", [{"print": "{n}"}, {"say": "hi"}, {"collect": "1 gem"}]),
    Cut("rock"), Light("rock", 1), Open("rock"), Open("rock", ever=True),
]
STEPS = st.lists(st.sampled_from([
    "e", "w", "n", "hi", "7", "2", "", Printed("hi\n"), Printed("7"), Printed("7\n", "robot"),
    Painted("hero", Position(1, 0), "red"),
    Chose("hero", "person-1", "sea", "yes"), Lost("hero", "fall", Position(0, 0), _("Oh.")),
    Changed("cut", "rock-1", "rock", Position(4, 1), {"lit": True}, "hero"), Returned("hero", "f", (2,), 4),
    Changed("opened", "rock-1", "rock", Position(4, 1), {"open": True}), Returned("hero", "f", (2,), 5),
    Changed("closed", "rock-1", "rock", Position(4, 1), {"open": False}),
]), max_size=14)
FACTS = st.sampled_from([None, SourceFacts(), SourceFacts(9, frozenset({"for"}), repeats=((1, 3),))])
PICTURE = "@gFgoM\n....R."


@given(steps=STEPS, facts=FACTS, over=st.booleans())
@settings(max_examples=150, deadline=None)
def test_judging_is_pure_and_never_contradicts_itself(steps, facts, over):
    run = play(PICTURE, steps, facts=facts, over=over, values={"n": 7})
    before = (run.start.copy(), run.end.copy(), list(run.entries))
    for goal in GOALS:
        judged = goal.judge(run)
        assert judged == goal.judge(replace(run)), goal
        assert judged.done is (judged.missed is None), goal
        if judged.progress is not None and " / " in told(judged.progress) and goal.name not in ("turns", "calls",
                                                                                               "instructions"):
            done, wanted = map(int, told(judged.progress).split(" / "))
            assert judged.done or done < wanted or goal.name == "print", goal
            assert not judged.done or done == wanted, goal
        assert judged.missed is None or told(judged.missed)
    assert before == (run.start, run.end, list(run.entries))


@given(steps=STEPS)
@settings(max_examples=100, deadline=None)
def test_moments_go_forward_and_are_those_at_which_the_goal_becomes_done(steps):
    run = play(PICTURE, steps, over=False, values={"n": 7})
    for goal in filter(is_timed, GOALS):
        moments, after = [], -1
        while (moment := goal.done_after(run, after)) is not None:
            assert moment > after, goal
            moments.append(after := moment)
        assert moments == sorted(set(moments)), goal
        assert not moments or moments[-1] <= len(run.entries), goal
        if goal.judge(run).done:
            assert moments, f"{goal} is done but never became so"


@pytest.mark.parametrize("goal", GOALS, ids=lambda goal: goal.name)
def test_nobody_has_to_be_on_the_map(goal):
    """A level that is being made may have no hero yet: the goals are judged all the same."""
    run = play(PICTURE, "e")
    assert goal.judge(replace(run, main="nobody")) is not None
