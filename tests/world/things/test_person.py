"""People: they tell, ask, answer, take gifts, greet, and go about."""

import pytest

from pyland.text import ENGLISH
from pyland.world.actions import Ask, Choose, Give, HearOn, Use, Wait, Walk
from pyland.world.events import Asked, Chose, Gave, Said, Talked, Turned
from pyland.world.geometry import Position
from pyland.world.state import State, Thing
from pyland.world.talk import Page, Told
from pyland.world.things import kind_of
from pyland.world.world import World

from .moving import EAST, NORTH, SOUTH, WEST, a, at, events, stage, told, wait, xs

PAGES = (
    Page("Hello, explorer!"),
    Page("Do you like {fruit}s?", ("yes", "no"), "fruit"),
    Page("So do I.", when={"fruit": "yes"}),
    Page("What a pity.", when={"fruit": "no"}),
)


def rosa(**properties):
    return stage("@M", M=a("person", name="Rosa", **properties))


def with_values(place, **values):
    start = place.start
    return World(State(start.ground, start.things, values=values))


# Talking


def test_what_somebody_has_to_tell_comes_page_by_page():
    place = with_values(rosa(talk=PAGES), fruit="mango")
    assert place.perform("hero", Use()).value == Told("M", 0, "", ())
    assert place.state.turn == 1
    asked = place.perform("hero", HearOn("M", 1)).value
    assert asked == Told("M", 1, "fruit", ("yes", "no"))
    place.perform("hero", Choose("M", "fruit", "no"))
    assert place.perform("hero", HearOn("M", 2)).value == Told("M", 3, "", ())
    assert place.perform("hero", HearOn("M", 4)).value is None
    assert place.state.turn == 1
    assert [event.text for event in events(place, Talked)] == [
        "Hello, explorer!", "Do you like mangos?", "What a pity.",
    ]
    assert events(place, Chose) == [Chose("hero", "M", "fruit", "no")]
    assert told(place)[-3:] == [
        "Rosa asks: Do you like mangos? (yes, no)", "The hero chooses: no", "Rosa says: What a pity.",
    ]


def test_what_was_answered_once_is_remembered_the_next_time():
    place = rosa(talk=(Page("Again?", when={"fruit": "yes"}), Page("Who are you?")))
    assert place.perform("hero", Use()).value.page == 1
    place.perform("hero", Choose("M", "fruit", "yes"))
    assert place.perform("hero", Use()).value.page == 0


@pytest.mark.parametrize("pages", [(), (Page("Yes!", when={"fruit": "yes"}),)])
def test_who_has_nothing_to_tell_says_so(pages):
    place = rosa(talk=pages)
    outcome = place.perform("hero", Use())
    assert ENGLISH(outcome.bump.reason) == "Rosa has nothing to tell you now."
    assert outcome.bump.into == "person"


def test_who_has_no_name_is_spoken_of_too():
    place = stage("@M", M=a("person"))
    assert ENGLISH(place.perform("hero", Use()).bump.reason) == "This person has nothing to tell you now."
    assert ENGLISH(place.perform("hero", Walk(EAST)).bump.reason) == "Somebody is standing there."


# Asking


@pytest.mark.parametrize("question", [
    "How many shells?", "how many shells", " How  many shells ? ", "HOW MANY SHELLS.", "howmanyshells",
])
def test_a_question_is_known_however_it_is_written(question):
    place = rosa(answers={"How many shells?": "seven"})
    assert place.perform("hero", Ask(question)).value == "seven"
    assert events(place, Asked) == [Asked("hero", "M", "Rosa", question, "seven")]


def test_answers_and_questions_hold_the_values_of_the_try():
    place = with_values(rosa(answers={"What is {n} plus 1?": "{sum}"}), n=4, sum=5)
    assert place.perform("hero", Ask("what is 4 plus 1")).value == "5"


def test_to_other_questions_there_is_one_answer():
    assert rosa().perform("hero", Ask("Why?")).value == "I do not know."
    assert rosa(answer="Ask the captain.").perform("hero", Ask("Why?")).value == "Ask the captain."
    assert rosa(answers="nonsense").perform("hero", Ask("Why?")).value == "I do not know."


def test_one_need_not_face_whom_one_asks():
    place = stage(".\n@\nM", facing=EAST, M=a("person", answers={"a": "b"}))
    assert place.perform("hero", Ask("A?")).value == "b"


# Giving


def carrying(place, *kinds):
    start = place.start
    start.bags["hero"] = tuple(Thing(f"{kind}-{n}", kind, Position(0, 0)) for n, kind in enumerate(kinds, 1))
    return World(start)


def test_somebody_takes_what_they_want_and_says_thank_you():
    place = carrying(rosa(wants="shell, gem", thanks="How lovely!"), "gem", "shell")
    assert place.perform("hero", Give("gem", "rosa")).bump is None
    assert [thing.kind for thing in place.state.bag("M")] == ["gem"]
    assert [thing.kind for thing in place.state.bag("hero")] == ["shell"]
    assert [event.to for event in events(place, Gave)] == ["M"]
    assert events(place, Said) == [Said("M", "How lovely!")]
    place.perform("hero", Give("shell", "M"))
    assert "The hero gives a shell to Rosa." in told(place)


@pytest.mark.parametrize("wants", ["", "shell"])
def test_somebody_refuses_kindly_what_they_do_not_want(wants):
    place = carrying(rosa(wants=wants), "gem")
    outcome = place.perform("hero", Give("gem", "person"))
    assert ENGLISH(outcome.bump.reason) == "Rosa does not need that: a gem."
    assert [thing.kind for thing in place.state.bag("hero")] == ["gem"]


def test_bodies_hand_things_over_to_each_other():
    place = carrying(stage("@R", R=a("robot")), "gem")
    place.perform("hero", Give("gem", "robot"))
    assert [thing.kind for thing in place.state.bag("R")] == ["gem"]
    assert told(place) == ["The hero gives a gem to the robot."]


# Greeting


def test_somebody_greets_once_when_a_body_comes_next_to_them():
    place = with_values(stage("@.M.R", M=a("person", greeting="Hi, {who}!"), R=a("robot")), who="Ada")
    wait(place)
    assert events(place, Said) == []
    place.perform("hero", Walk(EAST))
    assert events(place, Said) == [Said("M", "Hi, Ada!")]
    wait(place, 2)
    place.perform("R", Walk(WEST))
    assert len(events(place, Said)) == 1
    assert place._roster.acting() == []


def test_one_who_wants_code_greets_all_the_same():
    place = stage("@.M", M=a("person", wants_code=True, greeting="Hi!"))
    wait(place)
    assert events(place, Said) == []
    place.perform("hero", Walk(EAST))
    wait(place)
    assert events(place, Said) == [Said("M", "Hi!")]


# Who they are


def test_one_who_wants_code_is_driven_and_does_nothing_by_itself():
    place = stage("@.M.o", M=a("person", wants_code=True, path="EE", wanders=True, greeting="Hi!"))
    assert place.bodies() == ["hero", "M"]
    assert xs(place, "M", 3) == [2, 2, 2]
    place.perform("M", Walk(EAST))
    place.perform("M", Walk(EAST))
    assert at(place, "M") == (4, 0)
    assert place.lost.body == "M"


def test_one_who_wants_code_follows_nobody_and_makes_no_room():
    place = stage("@M.", M=a("person", wants_code=True, follows="hero"))
    assert place.perform("hero", Walk(EAST)).bump is not None
    assert xs(place, "M", 2) == [1, 1]


def test_others_are_not_driven():
    assert stage("@.M", M=a("person")).bodies() == ["hero"]


@pytest.mark.parametrize(("facing", "way"), [(NORTH, "n0"), (EAST, "e0"), (SOUTH, "0"), (WEST, "w0")])
@pytest.mark.parametrize(("properties", "look"), [({}, "ranger"), ({"sprite": "fisher"}, "fisher")])
def test_they_look_as_they_are_meant_to_and_where_they_face(properties, look, facing, way):
    thing = Thing("x", "person", Position(0, 0), facing, properties)
    assert kind_of(thing).sprite(thing) == f"{look}_{way}"
    assert kind_of(thing).turns_to_face


# Looking at somebody


@pytest.mark.parametrize(("picture", "way"), [
    ("...\n@M.\n...", WEST), ("...\n.M@\n...", EAST), (".@.\n.M.\n...", NORTH), ("...\n.M.\n.@.", SOUTH),
])
@pytest.mark.parametrize(("action", "said"), [
    (Use(), Talked), (Ask("Why?"), Asked), (Give("gem", "rosa"), Gave), (Wait(), Said),
])
def test_somebody_looks_at_who_comes_to_them_before_they_speak(picture, way, action, said):
    facing = way.opposite
    greeting = "Hi!" if said is Said else ""
    person = a("person", facing=facing, name="Rosa", talk=PAGES[:1], wants="gem", greeting=greeting)
    place = carrying(stage(picture, facing=facing, M=person), "gem")
    place.perform("hero", action)
    assert place.state.things["M"].facing is way
    assert [type(entry.event) for entry in place.log if isinstance(entry.event, (Turned, said))] == [Turned, said]


def test_who_looks_at_somebody_already_does_not_turn():
    place = stage("@M", M=a("person", facing=WEST, talk=PAGES[:1]))
    place.perform("hero", Use())
    place.perform("hero", Ask("Why?"))
    assert events(place, Turned) == []


def test_who_says_no_or_nothing_does_not_turn():
    place = carrying(rosa(), "gem")
    place.perform("hero", Use())
    place.perform("hero", Give("gem", "rosa"))
    assert events(place, Turned) == []


def test_who_is_driven_by_a_program_looks_where_that_wants():
    place = stage("@M", M=a("person", wants_code=True, talk=PAGES[:1]))
    place.perform("hero", Use())
    assert place.state.things["M"].facing is EAST


def test_who_greets_and_walks_looks_where_they_go_at_last():
    place = stage("@M.", M=a("person", greeting="Hi!", path="E"))
    wait(place)
    assert events(place, Turned) == [Turned("M", EAST, WEST)]
    assert at(place, "M") == (2, 0) and place.state.things["M"].facing is EAST


def test_who_greets_the_one_they_follow_turns_once():
    place = stage("@M", M=a("person", greeting="Hi!", follows="hero"))
    wait(place)
    assert events(place, Turned) == [Turned("M", EAST, WEST)]


def test_looking_at_somebody_is_taken_back_with_what_was_said():
    place = stage("@M", M=a("person", facing=NORTH, talk=PAGES[:1]))
    place.perform("hero", Use())
    assert place.start.things["M"].facing is NORTH
