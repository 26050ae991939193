"""What explanations know about the commands agrees with the table of commands."""

import pytest

from pyland.explain.answers import NUMBERS, YES_OR_NO
from pyland.explain.naming.borrowed import OTHER_WORDS
from pyland.explain.naming.unknown import DEEDS, TEXT_TAKERS, WAY_TAKERS
from pyland.explain.plain import BUILTINS
from pyland.explain.running.failed import GIVES
from pyland.explain.running.nothing import SILENT, UNSURE
from pyland.explain.running.used import call_of
from pyland.script.arguments import checked
from pyland.script.commands import COMMANDS, WORDS
from pyland.world.ascii import draw
from pyland.world.world import World

INPUTS = {"thing": "gem", "who": "Rosa", "text": "hi", "values": "hi", "direction": "north"}


def kinds_of(name: str) -> set[str]:
    return {parameter.kind for parameter in COMMANDS[name].parameters}


def answer_of(name: str) -> object:
    command = COMMANDS[name]
    given = [INPUTS.get(parameter.kind, 1) for parameter in command.parameters]
    doing = command.run(World(draw("@g.\n...")), "hero", checked(command, given, {}), 1)
    while True:
        try:
            next(doing)
        except StopIteration as done:
            return done.value.value


def test_who_takes_text_and_ways() -> None:
    texts = {name for name in COMMANDS if kinds_of(name) & {"thing", "who", "text", "values", "direction"}}
    assert texts | {"print", "input"} == TEXT_TAKERS
    assert {name for name in COMMANDS if "direction" in kinds_of(name)} == WAY_TAKERS


def test_deeds_take_a_turn_and_nothing_else() -> None:
    turns = {name for name, command in COMMANDS.items() if command.takes_turn and not command.parameters}
    assert {name for name in turns if not name.startswith("turn_")} == DEEDS


@pytest.mark.parametrize("name", COMMANDS)
def test_what_a_command_gives_back(name: str) -> None:
    answer = answer_of(name)
    if name in SILENT or name in UNSURE and answer is None:
        assert answer is None
    elif name in YES_OR_NO or name.startswith("move_"):
        assert isinstance(answer, bool)
    else:
        assert type(answer).__name__ == GIVES[name]
        assert (type(answer) is int) == (name in NUMBERS)


def test_other_words_mean_something_and_are_nothing_themselves() -> None:
    assert {right for right in OTHER_WORDS.values() if right} <= {*COMMANDS, *BUILTINS, "random"}
    assert not set(OTHER_WORDS) & {*COMMANDS, *WORDS}


@pytest.mark.parametrize("name", [name for name, command in COMMANDS.items() if command.parameters])
def test_the_example_for_a_wrong_call_is_a_right_one(name: str) -> None:
    words = {word: word for word in WORDS}
    calls: list[tuple[object, ...]] = []
    for parameter in COMMANDS[name].parameters:
        exec(call_of(name, parameter.name), {name: lambda *given: calls.append(given), **words})
    for given in calls:
        known = ("gem" if parameter.kind == "thing" else value
                 for parameter, value in zip(COMMANDS[name].parameters, given, strict=True))
        checked(COMMANDS[name], list(known), {})
    assert len(calls) == len(COMMANDS[name].parameters)
