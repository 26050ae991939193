import pytest

from pyland.script.arguments import (
    MOST_RADIUS,
    MOST_STEPS,
    WrongUse,
    checked,
    no_such_choice,
    nobody_chooses,
)
from pyland.script.commands import COMMANDS, Choice

ODD = {"type": "list", "repr": "[1, 2]"}


def check(name, *given, **named):
    return checked(COMMANDS[name], given, named)


def wrong(name, *given, **named):
    with pytest.raises(WrongUse) as caught:
        check(name, *given, **named)
    details = caught.value.details
    assert details["command"] == name
    assert set(details) == {"command", "fault", "parameter", "value", "type", "given", "wanted"}
    return details


@pytest.mark.parametrize(("name", "given", "named", "inputs"), [
    ("move_east", (), {}, {"steps": 1}),
    ("move_east", (3,), {}, {"steps": 3}),
    ("move_east", (), {"steps": 2}, {"steps": 2}),
    ("move_east", (0,), {}, {"steps": 0}),
    ("move_east", (4.0,), {}, {"steps": 4}),
    ("move_east", (MOST_STEPS,), {}, {"steps": MOST_STEPS}),
    ("turn_left", (), {}, {}),
    ("face", ("left",), {}, {"direction": "left"}),
    ("ground", (), {}, {"direction": "here"}),
    ("ground", ("here",), {}, {"direction": "here"}),
    ("look", (), {}, {"direction": "ahead"}),
    ("at", ("gem",), {}, {"thing": "gem"}),
    ("scan", (), {}, {"radius": 2}),
    ("scan", (MOST_RADIUS,), {}, {"radius": MOST_RADIUS}),
    ("scan", (0.0,), {}, {"radius": 0}),
    ("give", ("gem", "Rosa"), {}, {"thing": "gem", "who": "Rosa"}),
    ("give", ("gem",), {"who": "rosa-2"}, {"thing": "gem", "who": "rosa-2"}),
    ("put_down", ("gem",), {}, {"thing": "gem"}),
    ("shout", ("",), {}, {"text": ""}),
    ("ask", (), {"question": "Why?"}, {"question": "Why?"}),
    ("cut", (), {}, {}),
    ("say", ("hi", 3, 2.5, True, None, ODD), {}, {"values": ["hi", "3", "2.5", "True", "None", "[1, 2]"]}),
])
def test_right_use(name, given, named, inputs):
    assert checked(COMMANDS[name], given, named) == inputs


@pytest.mark.parametrize(("value", "fault", "kind"), [
    ("3", "text_steps", "str"),
    ("three", "text_steps", "str"),
    (2.5, "fraction_steps", "float"),
    (-1, "negative_steps", "int"),
    (-2.0, "negative_steps", "float"),
    (True, "wrong_steps", "bool"),
    (None, "wrong_steps", "NoneType"),
    (ODD, "wrong_steps", "list"),
    ({"type": "float", "repr": "inf"}, "wrong_steps", "float"),
    (MOST_STEPS + 1, "too_big", "int"),
    ({"type": "int", "repr": "1…"}, "too_big", "int"),
    ({"type": "int", "repr": "-1…"}, "negative_steps", "int"),
])
@pytest.mark.parametrize("name", ["move_east", "move_forward", "wait", "scan"])
def test_wrong_steps(name, value, fault, kind):
    details = wrong(name, value)
    assert (details["fault"], details["type"], details["parameter"]) \
        == (fault, kind, COMMANDS[name].parameters[0].name)
    assert details["value"] == (value["repr"] if isinstance(value, dict) else repr(value))


def test_too_many():
    details = wrong("move_east", 1, 2)
    assert (details["fault"], details["given"], details["wanted"]) == ("too_many", 2, 1)
    assert wrong("turn_left", 90)["wanted"] == 0
    assert wrong("move_east", 2, steps=3)["fault"] == "too_many"


def test_what_is_too_big_says_how_much_is_not():
    assert wrong("scan", MOST_RADIUS + 1)["wanted"] == MOST_RADIUS
    assert wrong("wait", {"type": "int", "repr": "1…"})["wanted"] == MOST_STEPS


@pytest.mark.parametrize("name", ["cut", "push", "dig", "use", "pick_up", "cuts_left"])
def test_nothing_in_the_brackets(name):
    assert (wrong(name, "gem")["fault"], wrong(name, "gem")["wanted"]) == ("too_many", 0)


def test_one_of_two():
    details = wrong("give", "gem")
    assert (details["fault"], details["parameter"], details["given"], details["wanted"]) == ("too_few", "who", 1, 2)
    assert wrong("give", who="Rosa")["parameter"] == "thing"


@pytest.mark.parametrize(("name", "given", "parameter"), [
    ("shout", (3,), "text"), ("ask", (None,), "question"), ("give", ("gem", 2), "who"),
    ("give", ("gem", {"type": "body", "repr": "<body>"}), "who"), ("put_down", (ODD,), "thing"),
])
def test_texts_are_texts(name, given, parameter):
    details = wrong(name, *given)
    assert (details["fault"], details["parameter"]) == ("not_text", parameter)


def test_what_was_asked_and_not_answered():
    choice = Choice("Where to?", ("Left", "Right"))
    details = nobody_chooses(COMMANDS["use"], choice).details
    assert (details["command"], details["fault"], details["wanted"]) == ("use", "nobody_chooses", ["Left", "Right"])
    details = no_such_choice(COMMANDS["use"], choice, "Up").details
    assert (details["fault"], details["value"], details["wanted"]) == ("no_such_choice", "'Up'", ["Left", "Right"])


def test_too_few():
    details = wrong("face")
    assert (details["fault"], details["given"], details["wanted"]) == ("too_few", 0, 1)
    assert details["parameter"] == "direction"
    assert wrong("say")["fault"] == "too_few"


def test_unknown_keyword():
    details = wrong("move_east", step=3)
    assert (details["fault"], details["parameter"], details["wanted"]) == ("unknown_keyword", "step", "steps")
    assert wrong("say", "a", sep="-")["fault"] == "unknown_keyword"
    assert wrong("turn_left", degrees=90)["wanted"] is None
    assert wrong("give", "gem", to="Rosa")["wanted"] == "who"
    assert wrong("give", thing="gem", to="Rosa")["wanted"] == "who"
    assert wrong("give", what="gem", to="Rosa")["wanted"] is None


@pytest.mark.parametrize(("word", "meant"), [
    ("North", "north"), ("nort", "north"), ("EAST", "east"), (" left ", "left"), ("up", "north"), ("Down", "south"),
    ("forward", "ahead"), ("back", "behind"), ("banana", None), (3, None), (None, None), (ODD, None),
])
def test_unknown_direction(word, meant):
    details = wrong("face", word)
    assert (details["fault"], details["wanted"]) == ("unknown_direction", meant)


def test_nobody_can_face_here():
    assert wrong("face", "here")["fault"] == "unknown_direction"


@pytest.mark.parametrize(("word", "meant"), [("gems", "gem"), ("Gem", "gem"), ("flagg", "flag"), ("dragonfly", None)])
def test_unknown_thing(word, meant):
    details = wrong("at", word)
    assert (details["fault"], details["wanted"], details["value"]) == ("unknown_thing", meant, repr(word))


@pytest.mark.parametrize("value", [3, True, None, ODD])
def test_a_thing_is_a_text(value):
    assert wrong("has", value)["fault"] == "not_text"


def test_a_long_value_is_cut():
    assert len(wrong("face", "x" * 5000)["value"]) <= 60
