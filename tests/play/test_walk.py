"""Walking by keyboard: what it does, what is said, what is remembered, and how it is told in words."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyland.challenge.goals.walked import Walked
from pyland.challenge.registry import read_goal
from pyland.challenge.run import Judgement, Run
from pyland.play.judging import judge_level
from pyland.play.walk import UnknownWord, Walk, Walks
from pyland.text import _
from pyland.world.ascii import draw
from pyland.world.events import Bumped, ReadSign, Talked
from pyland.world.geometry import Direction, Position
from pyland.world.state import Thing
from pyland.world.talk import Page

from .fakes import level

EAST, WEST, SOUTH = Direction.EAST, Direction.WEST, Direction.SOUTH
ROSA = {
    "name": "Rosa", "sprite": "ranger",
    "talk": (
        Page("Hello!"), Page("Tea or milk?", ("Tea", "Milk"), "drink"), Page("Tea it is.", when={"drink": "Tea"}),
        Page("Bye!"),
    ),
}


def walk(picture="@M..", **properties):
    return Walk(draw(picture, person_1={**ROSA, **properties}), "hero")


def hero(walk):
    return walk.world.state.things["hero"].position


FLAG = (Walked(read_goal("reach", "flag")),)


def place(*pictures, goals=FLAG):
    """A level on which one may walk to what it wants."""
    return level(*pictures, goals=goals, walk=True, people={"person-1": ROSA})


def test_steps_are_taken_and_told_in_words():
    made = walk("@..\n...")
    made.go(EAST)
    made.go(SOUTH)
    assert hero(made) == Position(1, 1)
    assert made.words == ["east", "south"]
    assert made.world.state.turn == 2


def test_what_is_done_is_shown_at_its_pace():
    made = walk("@..")
    made.go(EAST)
    made.playback.advance(0.16)
    ((entry, progress),) = made.playback.happening
    assert entry.event.body == "hero" and progress == pytest.approx(0.5)


def test_the_picture_of_a_long_walk_never_gets_faster():
    made = walk("@.")
    for _round in range(300):
        made.go(EAST)
        made.go(WEST)
    made.playback.skip()
    made.go(EAST)
    made.playback.advance(0.12 + 0.16)  # it turned around before
    assert made.playback.progress == pytest.approx(0.5)


def test_a_talk_goes_page_by_page():
    made = walk()
    made.use()
    assert (made.talk.person, made.talk.name, made.talk.text) == ("person-1", "Rosa", "Hello!")
    assert made.talk.sprite == "ranger_0" and made.talk.choices == () and not made.talk.last
    made.listen_on()
    assert made.talk.choices == ("Tea", "Milk") and not made.talk.last
    made.listen_on()
    assert made.talk.choices == ("Tea", "Milk"), "an answer is awaited"
    made.choose(0)
    assert made.talk.text == "Tea it is."
    made.listen_on()
    assert made.talk.text == "Bye!" and made.talk.last
    made.listen_on()
    assert made.talk is None
    assert made.words == ["use", "on", "choose Tea", "on", "on"]
    assert made.world.state.memory == {("person-1", "drink"): "Tea"}


def test_another_answer_another_page():
    made = walk()
    for word in ("use", "on", "choose milk"):
        made.do(word)
    assert made.talk.text == "Bye!"
    assert made.words[-1] == "choose Milk"


def test_there_are_only_so_many_answers():
    made = walk()
    made.use()
    made.choose(0)
    assert made.talk.text == "Hello!", "nothing was asked"
    made.listen_on()
    with pytest.raises(IndexError):
        made.choose(2)
    with pytest.raises(IndexError):
        made.choose(-1)


def test_nobody_walks_away_from_a_talk():
    made = walk("@M")
    made.use()
    made.go(SOUTH)
    made.use()
    assert made.words == ["use"]
    assert made.talk.text == "Hello!"


def test_signs_are_read_and_nothing_else_happens_then():
    made = Walk(draw("@S", sign_1={"text": "Careful"}), "hero")
    made.use()
    assert [type(entry.event) for entry in made.world.log] == [ReadSign]
    assert made.talk is None


def test_who_stands_on_a_scroll_can_talk_all_the_same():
    state = draw("@M", person_1=ROSA)
    state.put(Thing("scroll-1", "scroll", Position(0, 0), properties={"text": "Old words"}))
    made = Walk(state, "hero")
    made.use()
    assert made.talk.text == "Hello!"


def test_where_there_is_nothing_one_bumps():
    made = walk("@..")
    made.use()
    assert any(isinstance(entry.event, Bumped) for entry in made.world.log)
    assert made.talk is None and not made.over


def test_who_is_lost_does_nothing_any_more():
    made = walk("@h.")
    made.go(EAST)
    assert made.over
    made.go(EAST)
    made.use()
    assert made.words == ["east"]


@pytest.mark.parametrize("word", ["", "up", "NORTH", "choose", "again"])
def test_words_that_mean_nothing(word):
    with pytest.raises(UnknownWord):
        walk().do(word)


words = st.lists(st.sampled_from(["north", "east", "south", "west", "use", "on", "choose Tea", "choose Milk"]))


@given(words)
def test_the_words_of_a_walk_do_the_same_again(done):
    one, other = walk("@..\n.M.\n..."), walk("@..\n.M.\n...")
    for word in done:
        with suppress(UnknownWord):  # nobody talks then, or offers no such answer
            one.do(word)
    for word in one.words:
        other.do(word)
    assert list(one.world.log) == list(other.world.log)
    assert other.words == one.words and other.talk == one.talk
    talked = [entry.event for entry in one.world.log if isinstance(entry.event, Talked)]
    assert one.talk is None or talked[-1].text == one.talk.text


# All walks of a session


def test_people_remember_after_one_began_anew():
    walks = Walks(place("@M.F"))
    walks.replay(["use", "on", "choose Milk", "on"])
    walks.begin(0, 1)
    assert walks.memory == {("person-1", "drink"): "Milk"}
    assert walks.now.world.state.memory == walks.memory
    assert walks.words == ("seed 0", "use", "on", "choose Milk"), "it was done in another world than that of now"


def test_what_was_reached_stays_reached():
    walks = Walks(place("@.F."))
    walks.replay(["east", "east", "east"])
    assert len(walks.reached) == 1, "also when one walks on"
    walks.begin(0, 1)
    assert len(walks.reached) == 1
    assert walks.words == ("seed 0", "east", "east")
    walks.replay(["east", "east"])
    assert len(walks.reached) == 1, "once is enough"


def test_what_led_to_nothing_is_forgotten():
    walks = Walks(place("@.F\n..."))
    walks.replay(["south", "again", "east", "again", "east", "east"])
    assert walks.words == ("east", "east")


def test_goals_on_different_walks_add_up():
    goals = (Walked(read_goal("reach", "flag")), Walked(read_goal("collect", "all gem")))
    walks = Walks(place("g@F", goals=goals))
    walks.replay(["east", "again", "west"])
    assert len(walks.reached) == 2
    again = Walks(place("g@F", goals=goals))
    again.replay(walks.words)
    assert again.words == walks.words == ("east", "again", "west")
    assert [list(run.entries) for run in again.reached] == [list(run.entries) for run in walks.reached]


def test_of_several_answers_the_last_one_counts():
    drink = {"to": "person-1", "question": "drink", "is": "Milk"}
    goals = (Walked(read_goal("answer", drink)), Walked(read_goal("reach", "flag")))
    walks = Walks(place("@M.F\n....", goals=goals))

    def answered():
        start = walks.now.world.start
        verdict = judge_level(walks._level, Run(start, start, (), None, over=False), walks.reached)
        return [judgement.done for _goal, judgement in verdict.goals]

    walks.replay(["use", "on", "choose Milk"])
    assert answered() == [True, False]
    walks.replay(["on", "again", "use", "on", "choose Tea"])
    assert answered() == [False, False]
    walks.replay(["on", "on", "again", "south", "east", "east", "east", "north"])
    assert answered() == [False, True], "what was reached after it says nothing else"
    again = Walks(place("@M.F\n....", goals=goals))
    again.replay(walks.words)
    assert again.memory == walks.memory == {("person-1", "drink"): "Tea"}
    walks.replay(["again", "use", "on", "choose Milk"])
    assert answered() == [True, True]


def test_an_answer_can_be_chosen_by_its_number():
    made = walk(talk=(Page("How many?", ("3", "1"), "many"),))
    made.use()
    made.do("choose 2")
    assert made.words == ["use", "choose 1"], "what is kept is the answer"
    assert made.world.state.memory == {("person-1", "many"): "1"}
    again = walk(talk=(Page("How many?", ("3", "1"), "many"),))
    again.use()
    again.do("choose 1")
    assert again.world.state.memory == {("person-1", "many"): "1"}, "words of an answer come before numbers"
    again.use()
    for word in ("choose 0", "choose 4", "choose"):
        with pytest.raises(UnknownWord):
            again.do(word)


def test_what_was_done_on_other_maps_and_in_other_worlds_can_be_done_again():
    goals = (Walked(read_goal("reach", "flag")), Walked(read_goal("collect", "all gem")))
    made = place("@.F", "g@M.", "@F", goals=goals)
    walks = Walks(made, 1, 4)
    walks.replay(["use", "on", "choose Tea", "on", "on"])
    walks.begin(1, 5)
    walks.replay(["west"])
    walks.begin(2, 5)
    walks.replay(["east"])
    walks.begin(0, 6)
    assert walks.words == ("map 2", "seed 4", "use", "on", "choose Tea", "seed 5", "west", "map 3", "east")
    again = Walks(made, 0, 6)
    again.replay(walks.words)
    again.begin(0, 6)
    assert again.words == walks.words and again.memory == walks.memory
    assert [list(run.entries) for run in again.reached] == [list(run.entries) for run in walks.reached]
    assert [(run.start, run.end, run.map_index) for run in again.reached] == [
        (run.start, run.end, run.map_index) for run in walks.reached
    ]


@pytest.mark.parametrize("word", ["map 0", "map 2", "map", "map x", "seed -1", "seed", "seed ²", "seed 99999999999"])
def test_there_are_only_so_many_maps_and_seeds_are_whole_numbers(word):
    with pytest.raises(UnknownWord):
        Walks(place("@.F")).replay([word])


class Asked:
    """A goal that is met on the second tile, and knows how often it was asked."""

    def __init__(self):
        self.asked = 0

    def text(self):
        return _("Be there")

    def judge(self, run):
        self.asked += 1
        return Judgement(run.end.things["hero"].position == (2, 0))


def test_a_step_asks_only_for_what_is_still_to_be_reached_by_walking():
    walked, other = Asked(), Asked()
    walks = Walks(place("@...F", goals=(Walked(walked), other)))
    walks.replay(["east", "east"])
    assert len(walks.reached) == 1 and other.asked == 0
    before = walked.asked
    walks.replay(["east", "west", "west", "east"])
    assert walked.asked == before
    assert len(walks.reached) == 1
