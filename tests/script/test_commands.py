import ast

import pytest

from pyland.script.commands import COMMANDS, WORDS
from pyland.source.lexer import KEYWORDS
from pyland.text import ENGLISH
from pyland.world.ascii import draw
from pyland.world.events import Bumped, Moved, TurnPassed
from pyland.world.geometry import Direction
from pyland.world.world import World

KINDS = {"steps", "turns", "text", "values", "direction", "thing"}


def do(world: World, name: str, **given):
    command = COMMANDS[name]
    inputs = {parameter.name: parameter.default for parameter in command.parameters} | given
    doing = command.run(world, "hero", inputs, 7)
    while True:
        try:
            next(doing)
        except StopIteration as done:
            return done.value


def where(world: World) -> tuple[int, int]:
    return tuple(world.state.things["hero"].position)


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_has_all_that_is_made_from_the_table(name):
    command = COMMANDS[name]
    assert command.name == name and name.isidentifier() and name not in KEYWORDS and name not in WORDS
    summary = ENGLISH(command.summary)
    assert summary.endswith(".") and 3 < len(summary.split()) <= 20 and "{" not in summary
    assert f"{name}(" in command.example
    ast.parse(command.example + (" pass" if command.example.endswith(":") else ""))
    assert command.insert.count("|") == 1 and command.insert.startswith(name)
    ast.parse(command.insert.replace("|", "" if '"' in command.insert or not command.parameters else "1"))
    assert {parameter.kind for parameter in command.parameters} <= KINDS
    optional = [parameter.optional for parameter in command.parameters]
    assert optional == sorted(optional), "inputs that may be left out come last"


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_takes_a_turn_or_is_free_as_the_table_says(name):
    given = {"direction": "north", "thing": "gem", "values": ["hi"], "steps": 1, "turns": 1}
    world = World(draw("...\n.@.\n..."))
    names = {parameter.name for parameter in COMMANDS[name].parameters}
    do(world, name, **{key: value for key, value in given.items() if key in names})
    assert world.state.turn == (1 if COMMANDS[name].takes_turn else 0)
    assert all(entry.line == 7 for entry in world.log)


def test_what_the_examples_call_exists():
    for command in COMMANDS.values():
        tree = ast.parse(command.example + (" pass" if command.example.endswith(":") else ""))
        names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
        assert names <= {*COMMANDS, *WORDS, "print"}, command.name


def test_the_words_stand_for_themselves():
    assert set(WORDS) == {"north", "south", "east", "west", "ahead", "behind", "left", "right", "here"}
    assert all(word == text for word, text in WORDS.items())


@pytest.mark.parametrize(("name", "end"), [
    ("move_east", (2, 1)), ("move_west", (0, 1)), ("move_north", (1, 0)), ("move_south", (1, 2)),
    ("move_forward", (2, 1)),
])
def test_moving(name, end):
    world = World(draw("...\n.@.\n..."))
    assert do(world, name).value is True
    assert where(world) == end


def test_many_steps_are_many_turns():
    world = World(draw("@...."))
    answer = do(world, "move_east", steps=3)
    assert (answer.value, answer.bump, where(world), world.state.turn) == (True, None, (3, 0), 3)


def test_it_stops_at_the_first_bump_which_costs_one_turn():
    world = World(draw("@..#."))
    answer = do(world, "move_east", steps=4)
    assert answer.value is False and answer.bump is not None and answer.bump.into == "wall"
    assert where(world) == (2, 0) and world.state.turn == 3
    assert sum(isinstance(entry.event, Bumped) for entry in world.log) == 1


def test_no_steps_take_no_turn():
    world = World(draw("@.#"))
    assert do(world, "move_east", steps=0).value is True
    assert len(world.log) == 0


def test_a_blocked_move_still_turns():
    world = World(draw("@.\n#."))
    do(world, "move_south")
    assert world.state.things["hero"].facing is Direction.SOUTH


@pytest.mark.parametrize(("name", "facing"), [("turn_left", "north"), ("turn_right", "south"), ("turn_around", "west")])
def test_turning_from_east(name, facing):
    world = World(draw("@"))
    do(world, name)
    assert do(world, "facing").value == facing
    assert not any(isinstance(entry.event, Moved) for entry in world.log)


def test_facing_by_words():
    world = World(draw("@"))
    for word, facing in [("south", "south"), ("left", "east"), ("behind", "west"), ("ahead", "west")]:
        do(world, "face", direction=word)
        assert do(world, "facing").value == facing


def test_asking():
    world = World(draw("~g#\n.@F\n.S.", sign_1={"text": "Dig here"}))
    assert [do(world, "can_move", direction=word).value for word in ("ahead", "south")] == [True, False]
    assert [do(world, "look", direction=word).value for word in ("north", "ahead", "left", "west")] \
        == ["gem", "flag", "gem", "nothing"]
    assert [do(world, "ground", direction=word).value for word in ("here", "north")] == ["grass", "grass"]
    assert do(world, "position").value == (1, 1)
    assert do(world, "at", thing="flag").value is False
    do(world, "move_east")
    assert do(world, "at", thing="flag").value is True
    assert do(world, "ground", direction="left").value == "wall"


def test_the_bag():
    world = World(draw("@ggo"))
    assert (do(world, "bag").value, do(world, "has", thing="gem").value) == ([], False)
    do(world, "move_east", steps=3)
    assert do(world, "bag").value == ["gem", "gem", "shell"]
    assert (do(world, "has", thing="shell").value, do(world, "how_many", thing="gem").value) == (True, 2)


def test_reading_a_sign():
    world = World(draw("@S", sign_1={"text": "Beware!"}))
    assert do(world, "read").value == "Beware!"
    do(world, "turn_around")
    assert do(world, "read").value is None


def test_waiting_lets_turns_pass():
    world = World(draw("@"))
    do(world, "wait", turns=3)
    assert [entry.event for entry in world.log if isinstance(entry.event, TurnPassed)][-1].turn == 3


@pytest.mark.parametrize(("name", "given", "turns"), [
    ("wait", {"turns": 3}, 3), ("wait", {"turns": 0}, 0), ("move_east", {"steps": 2}, 2),
    ("move_east", {"steps": 9}, 3), ("move_forward", {"steps": 2}, 2), ("turn_left", {}, 1),
    ("face", {"direction": "north"}, 1), ("say", {"values": ["x"]}, 1), ("read", {}, 0),
    ("can_move", {"direction": "east"}, 0),
])
def test_a_command_stops_before_each_turn_it_takes(name, given, turns):
    world = World(draw("@..#"))
    stops = [world.state.turn for _stop in COMMANDS[name].run(world, "hero", given, 1)]
    assert stops == list(range(turns)) and world.state.turn == turns


def test_a_command_of_very_many_turns_is_begun_at_once():
    world = World(draw("@"))
    next(COMMANDS["wait"].run(world, "hero", {"turns": 10 ** 9}, 1))
    assert world.state.turn == 0
