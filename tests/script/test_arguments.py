import pytest

from pyland.script.arguments import MOST_STEPS, WrongUse, checked
from pyland.script.commands import COMMANDS

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
@pytest.mark.parametrize("name", ["move_east", "move_forward", "wait"])
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
