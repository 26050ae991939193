"""The prover: a sound level passes, and each way of being unsound is told at its line."""

from pathlib import Path

import pytest

from pyland.authoring.ground import reachable
from pyland.authoring.pictures import unknown_pictures
from pyland.authoring.prove import prove
from pyland.level.library import Library
from pyland.text import ENGLISH
from pyland.world.ascii import draw
from pyland.world.geometry import Position
from tests.authoring.in_process import run_level
from tests.level.making import LEVEL, write_level, write_map

COMMANDS = ("move_east", "move_west", "move_north", "move_south", "say")
SOUND = LEVEL.replace("[move_east, move_north]", "[move_east, say]").replace("expect: one step", "expect: 1 step")
HARD = "Unfortunately considerable complications necessitate immediate investigation."


def proven(folder, text=SOUND, taught=(), **files):
    write_level(folder, text)
    for name, source in files.items():
        (folder / f"{name}.py").write_text(source, encoding="utf-8")
    level = Library([], commands=COMMANDS).find(str(folder))
    return [(problem.line, ENGLISH(problem.message)) for problem in prove(level, run_level, taught)]


def changed(old, new):
    assert old in SOUND
    return SOUND.replace(old, new)


def test_a_sound_level_has_no_problems(tmp_path):
    assert proven(tmp_path) == []


@pytest.mark.parametrize(("text", "files", "line", "words"), [
    (changed("  move_east()\n", "  move_east(3)\n  say('hello')\n"), {}, 8, "The starter wins as it is"),
    (SOUND, {"solution": "move_east(2)\nsay('hello')\n"}, 21, "does not win on map.tmx: You stopped 1 step away"),
    (changed("  move_east()\n", "  move_east(\n"), {}, 8, "The starter cannot be read as Python: "),
    (changed("  move_east()\n", "  move_east(\n").replace("title:", "task: fix\ntitle:"), {}, None, None),
    (changed("  - Ranger Rosa: My flag is over there. Can you **get** it?", "  - Delicious!"), {}, None, None),
    (changed("expect: 1 step", "expect: ste"), {}, 24, "gets another sentence than “ste”: You stopped 1 step away"),
    (changed("expect: 1 step", "expect: step"), {}, None, None),
    (changed("expect: 1 step", "expect: topped"), {}, None, None),
    (SOUND, {"solution": "move_east(3)\nsay('hello'\n"}, 21, "does not win on map.tmx: A problem"),
    (SOUND, {"wrong": "move_east(3)\nsay('hello')\n"}, 24, "“wrong.py” wins"),
    (SOUND, {"wrong": "move_east(1)\nsay('hello')\n"}, 24, "gets another sentence than “1 step”: You stopped 2 steps"),
    (SOUND, {"solution": "move_east()\n" * 3 + "say('no')\nsay('hello')"}, 14,
     "No solution earns all three stars. The best one, "
     "“solution.py”, misses “Use 4 instructions or fewer”: Your program has 5 instructions."),
    (SOUND, {"solution": "move_east(0)\nmove_east(3)\nmove_east(0)\nsay('hello')"}, None, None),
    (changed("[move_east, say]", "[move_east]"), {}, 21, "map.tmx: A problem. name 'say' is not defined."),
    (SOUND, {"solution": "move_east(3)\nsay('hello')\n" + "say('a')\n" * 99}, 21,
     "“solution.py” does not win on map.tmx: A limit. Too many calls."),
    (SOUND, {"solution": "move_east(3)\nsay('hello')\nmove_esat()"}, 21, "does not win on map.tmx: A problem"),
    (SOUND, {"solution": "for i in range(3):\n    move_east()\nsay('hello')\n"}, 21,
     "“solution.py” uses `for`, which no level up to here teaches."),
    (SOUND, {"solution": "for i in range(3):\n    move_east()\nsay('hello')\n"}, 22, "uses `range`, which no level"),
    (SOUND, {"solution": "def go():\n    move_east(3)\ngo()\nsay('hello')\n"}, 21, "uses `def`, which no level"),
    (changed("  - Use `move_east()`.\n", ""), {}, 17, "at least two hints"),
    (changed("Can you **get** it?", HARD), {}, 6, "reads like grade"),
    (changed("  - How far is it?", f"  - {HARD}"), {}, 17, "reads like grade"),
    (changed("teaches: [run]", "teaches: [run]\nneeds: [for]"), {}, 4, "“for” is needed here"),
    (changed("reach: flag", "collect: all gem"), {}, 11, "map.tmx: The goal wants a gem, but this map has none."),
    (changed("solutions:\n  - file: solution.py\n  - solution.py\n", ""), {}, 1, "There is no solution."),
])
def test_each_way_of_being_unsound(tmp_path, text, files, line, words):
    found = proven(tmp_path, text, **files)
    if words is None:
        assert found == []
        return
    assert any(number == line and words in sentence for number, sentence in found), found


def test_each_sentence_is_told_once(tmp_path):
    told = [sentence for _line, sentence in proven(tmp_path, solution="move_east(2)\nsay('hello')\n")]
    assert told[0].count("You stopped 1 step away") == 1


PICTURES = {"cat_n1", "explorer_e0", "ranger_0", "ranger_s0", "flag", "captain_0", "captain_s0", "rock"}


@pytest.mark.parametrize(("story", "sprite", "told"), [
    ("  - who: Ada\n    text: Hello.\n    portrait: captain_9", "rock",
     (7, "There is no picture “captain_9”. Did you mean “captain_0”?")),
    ("  - who: Ada\n    text: Hello.\n    portrait: zebra", "rock",
     (7, "There is no picture “zebra”. The guide for authors has a list.")),
    ("  - Hello.", "captn", (None, "a rock at (1, 0): There is no picture “captn”. Did you mean “captain”?")),
    ("  - who: Ada\n    text: Hello.\n    portrait: captain_0", "flag", None),
])
def test_pictures_have_to_be_there(tmp_path, story, sprite, told):
    text = changed("  - Ranger Rosa: My flag is over there. Can you **get** it?", story)
    write_level(tmp_path, text)
    write_map(tmp_path, "@RSF", rock={"sprite": sprite})
    level = Library([], commands=COMMANDS).find(str(tmp_path))
    found = list(unknown_pictures(level, PICTURES))
    if told is None:
        assert found == []
        return
    (problem,) = found
    assert ENGLISH(problem.message) == told[1]
    line = problem.file.read_text(encoding="utf-8").splitlines()[problem.line - 1]
    assert "<object " in line if told[0] is None else problem.line == told[0]


LOOP = "for i in range(3):\n    move_east()\nsay('hello')\n"


@pytest.mark.parametrize(("text", "taught"), [
    (SOUND, ("for", "range")),
    (changed("teaches: [run]", "teaches: [for, range]"), ()),
    (changed("teaches: [run]", "teaches: [range]"), ("for",)),
])
def test_a_solution_may_use_what_was_taught_before_and_what_is_new_here(tmp_path, text, taught):
    assert proven(tmp_path, text, taught, solution=LOOP) == []


@pytest.mark.parametrize("file", ["solution", "wrong"])
def test_a_program_that_may_not_be_read_is_told_of(tmp_path, monkeypatch, file):
    read = Path.read_text

    def refuse(path, *arguments, **options):
        if path.name == f"{file}.py":
            raise PermissionError(13, "Permission denied", str(path))
        return read(path, *arguments, **options)

    monkeypatch.setattr(Path, "read_text", refuse)
    found = {sentence for _line, sentence in proven(tmp_path)}
    assert found == {f"“{file}.py” cannot be opened: Permission denied."}


def test_what_was_taught_before_may_be_needed(tmp_path):
    assert proven(tmp_path, changed("teaches: [run]", "needs: [for]"), taught=("for",)) == []


def test_every_solution_has_to_win_on_every_map(tmp_path):
    write_map(tmp_path, "@...F", "longer.tmx")
    text = changed("maps: [map.tmx]", "maps: [map.tmx, longer.tmx]")
    found = [sentence for _line, sentence in proven(tmp_path, text)]
    assert any("does not win on longer.tmx" in sentence for sentence in found)
    assert not any("does not win on map.tmx" in sentence for sentence in found)


def test_a_wrong_program_may_win_on_some_maps(tmp_path):
    write_map(tmp_path, "@...F", "longer.tmx")
    text = changed("maps: [map.tmx]", "maps: [map.tmx, longer.tmx]")
    found = proven(tmp_path, text, wrong="move_east(3)\nsay('hello')")
    assert not any("wrong.py" in sentence for _line, sentence in found)


def test_a_goal_behind_water_is_told_of(tmp_path):
    write_level(tmp_path, SOUND)
    write_map(tmp_path, "@~.F")
    level = Library([], commands=COMMANDS).find(str(tmp_path))
    found = [(problem.line, ENGLISH(problem.message)) for problem in prove(level, run_level)]
    assert (11, "map.tmx: Nobody can get to the flag at (3, 0).") in found


def test_a_broken_level_is_only_told_what_is_broken(tmp_path):
    assert [line for line, _sentence in proven(tmp_path, changed("title:", "titel:"))] == [1, 1]


def test_reachable_goes_round_what_is_in_the_way():
    start = draw("""
        @R.
        ..T
        T.#
        ~..
    """)
    assert reachable(start, "hero") == {Position(x, y) for x, y in [(0, 0), (0, 1), (1, 1), (1, 2), (1, 3), (2, 3)]}
