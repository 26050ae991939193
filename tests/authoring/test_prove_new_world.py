"""The prover with real programs: several bodies, choices, walks by keyboard, values and things that open."""

from functools import partial

import pytest

from pyland.authoring.ground import reachable
from pyland.authoring.prove import prove
from pyland.level.library import Library
from pyland.play.running import run_level
from pyland.play.workbench import Workbench
from pyland.text import ENGLISH
from pyland.world.ascii import draw
from pyland.world.geometry import Direction, Position
from pyland.world.state import Thing
from tests.authoring.in_process import run_level as run_in_process
from tests.level.making import LEVEL, write_level

HEAD = """\
title: A Test
commands: [{commands}]
story: ["Go on!"]
goals:
{goals}
stars:
  - turns: 99
  - never: bump
hints:
  - Look around.
  - Walk on.
"""


@pytest.fixture(scope="module")
def run():
    with Workbench() as bench:
        yield partial(run_level, bench)


def found(folder, run, text, picture, files, **names):
    write_level(folder, text, picture)
    file = folder / "map.tmx"
    for number, name in names.items():
        old = f'<object id="{number[1:]}"'
        new = file.read_text(encoding="utf-8").replace(old, f'{old} name="{name}"')
        file.write_text(new, encoding="utf-8")
    for name, source in files.items():
        (folder / f"{name}.py").write_text(source, encoding="utf-8")
    level = Library([]).find(str(folder))
    return [ENGLISH(problem.message) for problem in prove(level, run, ("input", "if", "comparison", "variables"))]


def level(goals, commands="move_east", more=""):
    return HEAD.format(commands=commands, goals=goals) + more


PEOPLE = """\
people:
  rosa:
    - ask: Do you like the sea?
      choices: ["Yes", "No"]
      as: sea
    - say: I like it too.
      when: {sea: "Yes"}
"""
CHOOSING = level("  - answer: {to: rosa, question: sea, is: Yes}", "use, move_east", PEOPLE + """\
solutions:
  - {file: solution.py, inputs: [Yes]}
wrong:
  - {file: solution.py, inputs: [No], expect: not right}
""")


def test_what_is_chosen_is_part_of_a_program(tmp_path, run):
    assert found(tmp_path, run, CHOOSING, "@M.", {"solution": "use()"}, _2="rosa") == []
    told = found(tmp_path, run, CHOOSING.replace("[No], expect: not right", "[Yes], expect: x"), "@M.",
                 {"solution": "use()"}, _2="rosa")
    assert told == ["“solution.py” wins, although it should be wrong."]


WALKING = level("  - answer: {to: rosa, question: sea, is: Yes}\n    by: walking", "move_east", PEOPLE + """\
walk: true
solutions:
  - {file: solution.py, walk: [use, choose Yes, on]}
wrong:
  - {file: solution.py, walk: [use, choose No], expect: The last answer to Rosa was}
""")


def test_what_was_walked_before_is_part_of_a_program(tmp_path, run):
    assert found(tmp_path, run, WALKING, "@M.", {"solution": "pass"}, _2="rosa") == []
    told = found(tmp_path, run, WALKING.replace("choose Yes, on", "choose No"), "@M.", {"solution": "pass"}, _2="rosa")
    assert any(sentence.startswith("“solution.py” does not win on map.tmx") for sentence in told)
    by_number = WALKING.replace("choose Yes", "choose 1").replace("choose No", "choose 2")
    assert found(tmp_path, run, by_number, "@M.", {"solution": "pass"}, _2="rosa") == []


@pytest.mark.parametrize("choice", ["choose Yes", "choose No"])
def test_what_cannot_be_walked_is_a_problem_of_the_program(tmp_path, run, choice):
    told = found(tmp_path, run, WALKING.replace(choice, "choose Hm"), "@M.", {"solution": "pass"}, _2="rosa")
    assert len(told) == 1
    assert told[0].startswith("`walk` of “solution.py”, on map.tmx: “choose Hm” cannot be done there by keyboard.")


CASES = ", ".join(f"{{given: [{number}], is: {number * 2}}}" for number in range(1, 7))
PICKED = level(f"""\
  - returns:
      function: double
      pick: 3
      cases: [{CASES}]""", "move_east", """\
solutions: [solution.py]
""")
LUCKY = "def double(number):\n    return number * 2 if number != 6 else 13\n"


def test_a_function_is_proven_with_all_cases(tmp_path, run):
    assert not any("does not win" in told for told in found(
        tmp_path, run, PICKED, "@M.", {"solution": LUCKY.replace(" if number != 6 else 13", "")}))
    assert any("“solution.py” does not win on map.tmx: " in told and "double(6)" in told
               for told in found(tmp_path, run, PICKED, "@M.", {"solution": LUCKY}))


CHANCE = level('  - answer: {to: rosa, is: "{apples}"}', "ask, say", """\
values:
  apples: 3 to 9
people:
  rosa:
    answers:
      How many?: "{apples}"
solutions:
  - file: solution.py
""")
ASKING = "n = ask('How many?')\nsay(n)\n"


def test_a_level_with_values_is_proven_on_several_tries(tmp_path, run):
    assert found(tmp_path, run, CHANCE, "@M.", {"solution": ASKING}, _2="rosa") == []
    told = found(tmp_path, run, CHANCE, "@M.", {"solution": "say(3)"}, _2="rosa")
    assert any("“solution.py” does not win on map.tmx" in sentence for sentence in told)


def test_a_wrong_program_that_wins_by_chance_is_told_with_its_seed(tmp_path, run):
    write_level(tmp_path / "dry", CHANCE, "@M.")
    guess = next(n for n in range(3, 10) if n != value(tmp_path / "dry", 0) and n in
                 [value(tmp_path / "dry", seed) for seed in range(1, 5)])
    text = CHANCE + "wrong:\n  - {file: wrong.py, expect: right}\n"
    told = found(tmp_path, run, text, "@M.", {"solution": ASKING, "wrong": f"say({guess})"}, _2="rosa")
    assert any("“wrong.py” wins with --seed" in sentence for sentence in told), told


def value(folder, seed):
    (folder / "level.yaml").write_text(CHANCE.replace("rosa", "person"), encoding="utf-8")
    return Library([]).find(str(folder)).start(0, seed).values["apples"]


def test_a_command_that_is_not_unlocked_does_not_win(tmp_path, run):
    text = level("  - say: hello", "move_east", "solutions: [solution.py]\n")
    told = found(tmp_path, run, text, "@..", {"solution": "say('hello')"})
    assert any("does not win on map.tmx" in sentence for sentence in told)


def test_what_people_say_has_to_be_easy_to_read(tmp_path):
    hard = "Unfortunately considerable complications necessitate immediate investigation."
    text = LEVEL.replace("[move_east, move_north]", "[move_east, say]") + f"people:\n  rosa: ['{hard}']\n"
    told = found(tmp_path, run_in_process, text, "@M.F", {}, _2="rosa")
    assert any("reads like grade" in sentence for sentence in told)


# Where one can get to


def at(x):
    return Position(x, 0)


def row(width, things, **ground):
    state = draw("@" + "." * (width - 1))
    cells = tuple(ground.get(f"_{x}", cell) for x, cell in enumerate(state.ground[0]))
    made = type(state)((cells,), dict(state.things))
    for thing in things:
        made.put(thing)
    return made


@pytest.mark.parametrize("kind", ["vine", "door", "gate", "crate", "chest", "person", "robot", "crocodile"])
def test_what_can_get_out_of_the_way_shuts_nobody_in(kind):
    assert at(3) in reachable(row(4, [Thing("x", kind, at(1))]), "hero")


@pytest.mark.parametrize("kind", ["rock", "palm", "bush", "tree", "sign"])
def test_what_stays_in_the_way_does(kind):
    assert at(3) not in reachable(row(4, [Thing("x", kind, at(1))]), "hero")


@pytest.mark.parametrize(("kind", "place"), [("boat", 0), ("crate", 1), ("platform", 2), ("drawbridge", 2)])
def test_water_is_crossed_with_what_floats_or_fills_it(kind, place):
    assert at(3) in reachable(row(4, [Thing("x", kind, at(place))], _2="water"), "hero")
    assert at(3) not in reachable(row(4, [], _2="water"), "hero")


@pytest.mark.parametrize("kind", ["boat", "crate"])
def test_nothing_sails_through_a_wall(kind):
    assert at(3) not in reachable(row(4, [Thing("x", kind, at(1))], _2="wall"), "hero")


def test_a_drawbridge_helps_only_where_it_is():
    assert at(3) not in reachable(row(6, [Thing("x", "drawbridge", at(4))], _2="water"), "hero")


def test_portals_lead_on():
    there = Thing("b", "portal", at(3))
    state = row(5, [Thing("a", "portal", at(1), properties={"to": "b"}), there], _2="wall")
    assert reachable(state, "hero") == {at(0), at(1), at(3), at(4)}


def test_ice_and_ledges_and_mud_are_ground():
    state = row(5, [Thing("x", "ledge", at(3), Direction.WEST)], _1="ice", _2="mud")
    assert at(4) in reachable(state, "hero")


def test_what_any_body_can_get_to_counts():
    state = row(5, [Thing("robot", "robot", at(4))], _2="wall")
    assert reachable(state) == {at(0), at(1), at(3), at(4)}
    assert reachable(state, "hero") == {at(0), at(1)}
