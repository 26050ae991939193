"""What a level says about its people, its bodies and its values, and what its maps have to do with it."""

import re
from functools import partial

import pytest

from pyland.level.build import load_map
from pyland.level.chance import Between, OneOf
from pyland.level.level import BrokenLevel, Level
from pyland.level.library import Library
from pyland.level.picture import MapPicture, TiledMap
from pyland.level.reader import read_level
from pyland.text import ENGLISH
from pyland.world.ascii import draw
from pyland.world.geometry import Position
from pyland.world.state import State, Thing
from pyland.world.talk import Page, tell
from pyland.world.world import World

from .making import COMMANDS, LEVEL, write_level
from .tiled import thing, written

TALK = """
people:
  rosa:
    greeting: Good morning!
    talk:
      - Hello, explorer!
      - ask: Do you like the sea?
        as: sea
        choices: ["Yes", "No", A bit]
      - when: {sea: "Yes"}
        say: Then take my boat.
      - ask: How many gems do I have?
        choices: ["{gems}", None at all]
    answers:
      What is your name?: Rosa
      How many gems?: "{gems}"
    answer: I do not know that.
    thanks: Thank you!
  kai:
    - Hm.
values:
  gems: 3 to 9
  fruit: [apple, banana, 7]
"""


def spec_of(tmp_path, more=TALK, text=LEVEL):
    reading = read_level(write_level(tmp_path, text + more), COMMANDS)
    assert reading.problems == ()
    return reading.spec


def problems(tmp_path, more, text=LEVEL):
    reading = read_level(write_level(tmp_path, text + more), COMMANDS)
    assert reading.spec is None
    return [ENGLISH(problem.message) for problem in reading.problems]


def of_bodies(tmp_path, more, text=LEVEL):
    return [ENGLISH(problem.message) for problem in spec_of(tmp_path, more, text).of_bodies]


def test_what_people_say_is_read_whole(tmp_path):
    rosa = spec_of(tmp_path).people["rosa"]
    assert rosa["talk"] == (
        Page("Hello, explorer!"),
        Page("Do you like the sea?", ("Yes", "No", "A bit"), "sea"),
        Page("Then take my boat.", when={"sea": "Yes"}),
        Page("How many gems do I have?", ("{gems}", "None at all"), "4"),
    )
    assert rosa["answers"] == {"What is your name?": "Rosa", "How many gems?": "{gems}"}
    assert (rosa["greeting"], rosa["answer"], rosa["thanks"]) == ("Good morning!", "I do not know that.", "Thank you!")
    assert spec_of(tmp_path).people["kai"] == {"talk": (Page("Hm."),)}


def test_values_are_ranges_or_one_of_several(tmp_path):
    assert spec_of(tmp_path).values == {"gems": Between(3, 9), "fruit": OneOf(("apple", "banana", 7))}


def test_values_are_the_same_for_a_seed_and_all_of_them_come():
    assert {Between(3, 9).roll(seed, "gems") for seed in range(200)} == set(range(3, 10))
    assert {OneOf(("a", "b")).roll(seed, "x") for seed in range(50)} == {"a", "b"}
    assert [Between(3, 9).roll(5, "gems") for _time in range(3)] == [Between(3, 9).roll(5, "gems")] * 3


@pytest.mark.parametrize(("more", "words"), [
    ("people: [rosa]\n", "`people` has a key for each person"),
    ("people: {rosa: {talk: [Hi], anwser: x}}\n", 'I do not know "anwser". Did you mean "answer"?'),
    ("people:\n  rosa:\n    - ask: Why?\n", "`ask` needs `choices`: from 2 to 4 answers."),
    ("people:\n  rosa:\n    - ask: Why?\n      choices: [So]\n", "There is 1 choice here. There can be from 2 to 4."),
    ("people:\n  rosa:\n    - ask: Why?\n      choices: [a, b, c, d, e]\n", "There are 5 choices here."),
    ("people:\n  rosa:\n    - ask: Why?\n      choices: [So, so]\n", "Two of these choices are the same."),
    ("people:\n  rosa:\n    - say: Hi\n      choices: [a, b]\n", "`choices` go with `ask`."),
    ("people:\n  rosa:\n    - say: Hi\n      as: x\n", "it goes with `ask`"),
    ("people:\n  rosa:\n    - choices: [a, b]\n", "A page has either `say`, or `ask` with `choices`."),
    ("people:\n  rosa:\n    - when: {sea: x}\n      say: Hi\n", 'No page before this one asks "sea".'),
    ("people:\n  rosa:\n    - ask: A?\n      as: q\n      choices: [Yes please, No]\n"
     "    - when: {q: Yes pleas}\n      say: Hi\n", 'I do not know "Yes pleas". Did you mean "Yes please"?'),
    ("people:\n  rosa:\n    answers: [a]\n", "`answers` has a question and its answer on each line"),
    ("people:\n  rosa:\n    - '" + "long " * 41 + "'\n", "make two pages of it"),
    ("people:\n  rosa:\n    - You have {gms} gems.\nvalues: {gems: 1 to 2}\n",
     'There is no value "gms". Did you mean "gems"?'),
    ("people:\n  rosa:\n    - You have {gems} gems.\n", "The level can have it under `values`."),
    ("people:\n  rosa:\n    - a\n  rosa:\n    - b\n", '"rosa" is here twice.'),
    ("values: [gems]\n", "`values` has a name and a range on each line"),
    ("values: {gems: 9 to 3}\n", "A range has a smaller and a larger number"),
    ("values: {gems: many}\n", "A range has a smaller and a larger number"),
    ("values: {gems: [one]}\n", "A value is one of at least two things"),
    ("values: {my gems: 1 to 2}\n", '"my gems" is no name for a value.'),
    ("bodies: [hero, move_east]\n", 'Nobody can be called "move_east" in a program.'),
    ("bodies: [hero, hero]\n", '"hero" is here twice.'),
])
def test_every_mistake_has_its_sentence(tmp_path, more, words):
    assert any(words in problem for problem in problems(tmp_path, more))


def test_a_story_cannot_tell_a_value(tmp_path):
    text = LEVEL.replace("- How far is it?", "- There are {gems} gems.")
    assert any("Put it on a sign" in problem for problem in problems(tmp_path, "values: {gems: 1 to 5}\n", text))
    code = LEVEL.replace("- How far is it?", '- Try `print(f"{gems}")`.')
    assert spec_of(tmp_path, "values: {gems: 1 to 5}\n", code).hints[0] == 'Try `print(f"{gems}")`.'


def test_each_body_has_its_starter(tmp_path):
    text = LEVEL.replace("starter: |\n  move_east()\n", "starter:\n  hero: move_east()\n  robot: |\n    say(1)\n")
    spec = spec_of(tmp_path, "bodies: [hero, robot]\n", text)
    assert spec.bodies == ("hero", "robot")
    assert dict(spec.starters) == {"hero": "move_east()\n", "robot": "say(1)\n"}
    assert spec.starter == "move_east()\n"
    assert 'I do not know "robot". Did you mean "robbot"?' in of_bodies(tmp_path, "bodies: [hero, robbot]\n", text)


def test_what_is_done_by_keyboard_in_solutions_and_wrong_programs(tmp_path):
    text = "walk: true\n" + LEVEL
    text = text.replace("  - file: solution.py\n", "  - file: solution.py\n    walk: [east, use, on, choose A bit]\n")
    text = text.replace("    expect: one step\n", "    expect: one step\n    walk: north\n    inputs: [3]\n")
    spec = spec_of(tmp_path, "", text)
    assert spec.solutions[0].walk == ("east", "use", "on", "choose A bit")
    assert (spec.wrong[0].walk, spec.wrong[0].inputs) == (("north",), ("3",))
    wrong = problems(tmp_path, "", text.replace("walk: north", "walk: nort"))
    assert wrong == ['I do not know "nort" for the keyboard. Did you mean "north"?']


def test_limits_for_maps_that_are_not_there(tmp_path):
    text = LEVEL.replace("  - instructions: 4\n", "  - turns: {map.tmx: 4, mop.tmx: 5}\n")
    assert problems(tmp_path, "", text) == ["`turns` has to name the maps of this level in their order: map.tmx."]


def test_one_file_or_several(tmp_path):
    both = LEVEL.replace("  - file: solution.py\n", "  - file: solution.py\n    files: {hero: solution.py}\n")
    assert "Here is a `file` already: write one or the other." in problems(tmp_path, "", both)


def test_a_walk_needs_a_level_that_can_be_walked(tmp_path):
    text = LEVEL.replace("  - file: solution.py\n", "  - file: solution.py\n    walk: [east]\n")
    assert problems(tmp_path, "", text) == ["Nobody can walk in this level by keyboard. It needs `walk: true`."]


@pytest.mark.parametrize("escape", ["\\U00110000", "\\UFFFFFFFF"])
def test_a_letter_that_does_not_exist(tmp_path, escape):
    text = LEVEL.replace("title: The Long Way", f'title: "The {escape} Way"')
    assert problems(tmp_path, "", text) == ["There is no letter with this number. Type the letter itself."]


@pytest.mark.parametrize(("goal", "words"), [
    ("  - reach: flag\n    by: wolking\n", 'I do not know "wolking". Did you mean "walking"?'),
    ("  - instructions: 3\n    by: walking\n", "`by: walking` is not for goals about the program."),
])
def test_goals_by_walking(tmp_path, goal, words):
    sound = LEVEL.replace("  - reach: flag\n", "  - reach: flag\n    by: walking\n")
    assert type(spec_of(tmp_path, "walk: true\n", sound).goals[0]).__name__ == "Walked"
    assert words in problems(tmp_path, "walk: true\n", LEVEL.replace("  - reach: flag\n", goal))


# With maps


def level_of(tmp_path, more, picture, text=LEVEL, **properties):
    file = write_level(tmp_path, text + more)
    spec = read_level(file, COMMANDS).spec
    assert spec is not None
    state = draw(picture, **properties)
    tiled = TiledMap(state, MapPicture(state.width, state.height, (), ()))
    return Level("a/b", tmp_path, "a", 1, spec.title, spec, _load=lambda _file: (tiled, ()))


def told(level):
    with pytest.raises(BrokenLevel) as broken:
        _ = level.maps
    return [(problem.file.name, problem.line, ENGLISH(problem.message)) for problem in broken.value.problems]


PERSON = "people:\n  person-1:\n    - You have {gems} gems.\nvalues: {gems: 3 to 9}\n"


def test_the_start_of_an_attempt_has_its_values_and_its_people(tmp_path):
    level = level_of(tmp_path, PERSON, "@.M")
    start = level.start(0, seed=4, memory={("person-1", "sea"): "Yes"})
    assert (start.seed, start.memory) == (4, {("person-1", "sea"): "Yes"})
    assert start.values == {"gems": level.spec.values["gems"].roll(4, "gems")}
    assert start.things["person-1"].get("talk") == (Page("You have {gems} gems."),)
    assert level.maps[0].start.things["person-1"].get("talk") is None
    assert len({level.start(0, seed).values["gems"] for seed in range(30)}) > 3


def test_people_and_bodies_have_to_be_on_the_map(tmp_path):
    wrong = told(level_of(tmp_path, PERSON.replace("person-1", "person-2") + "bodies: [hero, robot]\n", "@.M"))
    assert wrong == [
        ("level.yaml", 28, 'There is no person "person-2" on a map. There is only one: person-1.'),
        ("level.yaml", 31, 'There is no body "robot" on map.tmx. Programs can drive: hero.'),
    ]


def test_of_several_people_all_are_told(tmp_path):
    wrong = told(level_of(tmp_path, PERSON.replace("person-1", "rosa"), "@MM"))
    assert [message for _file, _line, message in wrong] == [
        'There is no person "rosa" on a map. There are: person-1, person-2.',
    ]


def with_mia(tmp_path, text):
    write_level(tmp_path, text)
    written(tmp_path, thing("person", name="mia", wants_code="true"), ground="@..F")
    return Library([], commands=COMMANDS).find(str(tmp_path))


OF_MIA = (
    LEVEL.replace("starter: |\n  move_east()\n", "bodies:\n  - hero\n  - mai\nstarter:\n  hero: pass\n  mia: pass\n")
    .replace("  - file: solution.py\n", "  - files: {hero: solution.py, mia: wrong.py}\n")
    .replace("  - file: wrong.py\n", "  - files: {hero: solution.py, mia: wrong.py}\n")
)


def test_a_body_that_is_written_wrong_once_is_told_once(tmp_path):
    assert told(with_mia(tmp_path, OF_MIA)) == [
        ("level.yaml", 10, 'There is no body "mai" on map.tmx. Did you mean "mia"?'),
    ]


def test_a_body_that_is_written_wrong_elsewhere_is_told_there(tmp_path):
    text = OF_MIA.replace("  - mai", "  - mia").replace("  mia: pass", "  mai: pass")
    assert told(with_mia(tmp_path, text)) == [("level.yaml", 13, 'I do not know "mai". Did you mean "mia"?')]


def test_names_in_goals_have_to_be_on_the_maps(tmp_path):
    text = OF_MIA.replace("  - mai", "  - mia").replace("  - never: bump", "  - at_end: {mai: flag}")
    ((file, line, message),) = told(with_mia(tmp_path, text))
    assert (file, line) == ("level.yaml", 20)
    assert '"mai"' in message


def test_a_person_that_is_no_body_has_no_program(tmp_path):
    text = LEVEL + "bodies: [hero, rosa]\n"
    file = write_level(tmp_path, text)
    spec = read_level(file, COMMANDS).spec
    state = draw("@.M")
    state.put(type(state.things["hero"])("rosa", "person", state.things["person-1"].position))
    tiled = TiledMap(state, MapPicture(3, 1, (), ()))
    level = Level("a/b", tmp_path, "a", 1, "x", spec, _load=lambda _file: (tiled, ()))
    assert 'no program can drive "rosa"' in told(level)[0][2]


def test_slots_of_signs_have_to_be_values(tmp_path):
    level = level_of(tmp_path, "values: {gems: 1 to 2}\n", "@S", sign_1={"text": "{gem} gems"})
    assert told(level) == [("map.tmx", 1, 'At (1, 0): There is no value "gem". Did you mean "gems"?')]


def test_a_map_as_it_was_is_used_where_nothing_is_said(tmp_path):
    write_level(tmp_path)
    spec = read_level(tmp_path / "level.yaml", COMMANDS).spec
    level = Level("a/b", tmp_path, "a", 1, spec.title, spec, _load=partial(load_map, shipped=tmp_path / "tilesets"))
    assert level.start(0) == level.maps[0].start


@pytest.mark.parametrize(("goal", "more", "words"), [
    ("say: \"{gem}\"", "values: {gems: 3 to 9}\n", 'There is no value "gem". Did you mean "gems"?'),
    ("say: {text: \"{gems}\", near: sign}", "", 'There is no value "gems". The level can have it under `values`.'),
    ("reach: flag\n    by: walking", "", "It needs `walk: true`."),
    ("reach: flag\n    by: swimming", "walk: true\n", 'I do not know "swimming"'),
])
def test_goals_name_values_that_are_there_and_are_walked_where_one_can(tmp_path, goal, more, words):
    found = problems(tmp_path, more, LEVEL.replace("reach: flag", goal, 1))
    assert any(words in sentence for sentence in found), found


def test_a_slot_on_a_map_that_is_no_value_is_told_with_its_line(tmp_path):
    file = write_level(tmp_path, LEVEL, "@.S.F")
    text = (tmp_path / "map.tmx").read_text(encoding="utf-8")
    entry = '<properties><property name="text" value="{gems} gems"/></properties></object>'
    changed = re.sub(r'(<object id="2" type="sign"[^>]*)/>', rf"\1>{entry}", text)
    assert changed != text
    (tmp_path / "map.tmx").write_text(changed, encoding="utf-8")
    level = Library([], commands=COMMANDS).find(str(file.parent))
    ((problem,), lines) = level.all_problems, changed.splitlines()
    assert "There is no value “gems”" in ENGLISH(problem.message) or '"gems"' in ENGLISH(problem.message)
    assert '<object id="2"' in lines[problem.line - 1]


def test_a_choice_with_a_value_in_it_is_known_again(tmp_path):
    more = (
        "values: {gems: 3 to 9}\npeople:\n  rosa:\n    - ask: How many?\n      choices: [\"{gems}\", None]\n"
        "      as: count\n    - say: Right!\n      when: {count: \"{gems}\"}\n"
    )
    file = write_level(tmp_path, LEVEL + more, "@M.F")
    text = (tmp_path / "map.tmx").read_text(encoding="utf-8")
    (tmp_path / "map.tmx").write_text(text.replace('<object id="2"', '<object id="2" name="rosa"'), encoding="utf-8")
    start = Library([], commands=COMMANDS).find(str(file.parent)).start(0, 3)
    gems = str(start.values["gems"])
    assert start.things["rosa"].get("talk")[1].when == {"count": gems}
    start.memory[("rosa", "count")] = gems
    assert tell(World(start), start.things["rosa"], "hero", 1).value.page == 1


def test_whom_no_program_drives():
    things = draw("@.M\n...")
    state = State(things.ground, {
        **things.things,
        "rosa": Thing("rosa", "person", Position(1, 1)),
        "gus": Thing("gus", "person", Position(1, 0), properties={"wants_code": True}),
        "mia": Thing("mia", "cat", Position(0, 1), properties={"follows": "hero"}),
    })
    tiled = TiledMap(state, MapPicture(1, 1, (((),),), (((),),)))
    assert Level("isle/one", None, "isle", 1, "One", None, _made=(tiled,)).undriven == ("mia", "person-1", "rosa")
