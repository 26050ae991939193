"""level.yaml: what is read, and every trap with its line and its sentence."""

import pytest

from pyland.level.reader import read_level
from pyland.text import ENGLISH

from .making import COMMANDS, LEVEL, write_level


def read(tmp_path, text=LEVEL):
    return read_level(write_level(tmp_path, text), COMMANDS)


def problems(tmp_path, text):
    reading = read(tmp_path, text)
    assert reading.spec is None
    return [(problem.line, ENGLISH(problem.message)) for problem in reading.problems]


def changed(old, new):
    assert old in LEVEL
    return LEVEL.replace(old, new)


def test_a_sound_level_is_read_whole(tmp_path):
    reading = read(tmp_path)
    assert reading.problems == ()
    spec = reading.spec
    assert spec.title == "The Long Way"
    assert [file.name for file in spec.maps] == ["map.tmx"]
    assert spec.commands == ("move_east", "move_north")
    assert (spec.teaches, spec.panels, spec.after_bump, spec.task) == (("run",), ("step",), "stop", "write")
    assert spec.story[0].who == "Ranger Rosa"
    assert spec.story[0].text == "My flag is over there. Can you **get** it?"
    assert spec.story[0].portrait == "ranger_0"
    assert spec.starter == "move_east()\n"
    assert [ENGLISH(goal.text()) for goal in spec.goals] == ["Reach the flag", "Say the word"]
    assert [ENGLISH(goal.text()) for goal in spec.stars] == ["Use 4 instructions or fewer", "Never bump into anything"]
    assert spec.hints == ("How far is it?", "Use `move_east()`.")
    assert [solution.files["hero"].name for solution in spec.solutions] == ["solution.py", "solution.py"]
    assert (spec.wrong[0].files["hero"].name, spec.wrong[0].expect) == ("wrong.py", "one step")
    assert dict(spec.limits) == {"calls": 100}
    assert spec.lines["title"] == 1
    assert spec.lines["hints.1"] == 19


def test_everything_is_the_text_its_author_wrote(tmp_path):
    text = changed("title: The Long Way", "title: 007").replace("say: hello", "say: No")
    spec = read(tmp_path, text.replace("- How far is it?", "- 1.10")).spec
    assert spec.title == "007"
    assert spec.hints[0] == "1.10"
    assert spec.goals[1].goal.wanted == "No"


@pytest.mark.parametrize(("old", "new", "line", "words"), [
    ("title: The Long Way", "titel: The Long Way", 1, 'I do not know "titel". Did you mean "title"?'),
    ("title: The Long Way", "title: Stop: a vine", 1, "second `: `"),
    ("title: The Long Way", "title:", 1, "nothing after the colon"),
    ("maps: [map.tmx]", "maps: []", 2, "There is nothing in this list."),
    ("title: The Long Way", "title: [The Long Way]", 1, "begins with `[`"),
    ("title: The Long Way", "title: {The Long Way}", 1, "begins with `{`"),
    ("title: The Long Way", "title: Way #7", None, None),
    ("title: The Long Way", "title: Way no #7", 1, "left out of this text"),
    ("title: The Long Way", "title: *Way*", 1, "begins with `*`"),
    ("title: The Long Way", "title: !Way", 1, "begins with `!`"),
    ("title: The Long Way", "title: &Way", 1, "begins with `&`"),
    ("title: The Long Way", "title: @home", 1, "begins with `@`"),
    ("title: The Long Way", 'title: "The Long Way', 1, "never closed"),
    ("title: The Long Way", "title: 'It's long'", 1, "Use double quotes"),
    ("title: The Long Way", "title:The Long Way", 1, "a space after the colon"),
    ("  - Use `move_east()`.", "  - `move_east()` helps.", 19, "begins with ```"),
    ("  - Use `move_east()`.", "  - Look: here", 19, 'makes a key of "Look"'),
    ("  - Use `move_east()`.", "\t- Use it.", 19, "begins with a tab"),
    ("  - Use `move_east()`.", "  Use it.", None, None),
    ("  - Use `move_east()`.", " - Use it.", 19, "pushed in differently"),
    ("panels: [step]", "title: Again", 5, '"title" is here twice. The first is on line 1.'),
    ("maps: [map.tmx]", "maps: [mpa.tmx]", 2, 'no file "mpa.tmx" in this folder. Did you mean "map.tmx"?'),
    ("maps: [map.tmx]", "maps: [../map.tmx]", 2, "Write only the name"),
    ("maps: [map.tmx]", "maps: [/etc/passwd]", 2, "Write only the name"),
    ("maps: [map.tmx]", "maps: map.tmx, map.tmx", None, None),
    ("teaches: [run]", "teaches: [sequnce]", 3, 'I do not know "sequnce". Did you mean "sequence"?'),
    ("[move_east, move_north]", "[move_est, move_north]", 4, 'Did you mean "move_east"?'),
    ("[move_east, move_north]", "[move_east, print]", 4, "Python's own functions and words are always there."),
    ("[move_east, move_north]", "[for, move_east]", 4, "Take them out of this list."),
    ("[move_east, move_north]", "[help, move_east]", 4, "Take them out of this list."),
    ("[move_east, move_north]", "move_east, move_north", 4, "Put `[` and `]` around this list."),
    ("panels: [step]", "panels: [stpe]", 5, 'Did you mean "step"?'),
    ("panels: [step]", "after_bump: maybe", 5, 'I do not know "maybe"'),
    ("panels: [step]", "task: wirte", 5, 'Did you mean "write"?'),
    ("panels: [step]", "walk: perhaps", 5, "`true` or `false`"),
    ("Ranger Rosa:", "Ranger Rose:", 7, 'Did you mean "Ranger Rosa"?'),
    ("Ranger Rosa:", "Look:", 7, "put quotes around all of it"),
    ("reach: flag", "reach: flagg", 11, 'Did you mean "flag"?'),
    ("reach: flag", "raech: flag", 11, 'Did you mean "reach"?'),
    ("- reach: flag", "- reach flag", 11, "A goal has a name and a value"),
    ("- reach: flag", "- reach: flag\n    collect: all gem", 12, "begins with its own"),
    ("instructions: 4", "instructions: four", 15, "whole number"),
    ("  - never: bump\n", "", 14, "exactly two extra stars, but here are 1"),
    ("  - never: bump\n", "  - never: bump\n  - turns: 3\n", 14, "but here are 3"),
    ("    expect: one step\n", "", 22, 'The key "expect" is missing.'),
    ("  - file: solution.py", "  - file: soluton.py", 21, 'Did you mean "solution.py"?'),
    ("  - file: solution.py", "  - fil: solution.py", 21, 'I do not know "fil"'),
    ("{calls: 100}", "{calls: lots}", 26, "A whole number from 1"),
    ("{calls: 100}", "{cals: 1}", 26, 'Did you mean "calls"?'),
    ("{calls: 100}", "many", 26, "made of keys with values"),
])
def test_each_slip_gets_its_line_and_a_sentence(tmp_path, old, new, line, words):
    if words is None:
        assert isinstance(read(tmp_path, changed(old, new)).problems, tuple)
        return
    found = problems(tmp_path, changed(old, new))
    assert any(words in sentence for _line, sentence in found), found
    if "is missing" not in words:
        assert any(number == line and words in sentence for number, sentence in found), found


def test_all_problems_come_at_once_in_order(tmp_path):
    text = changed("[run]", "[runing]").replace("reach: flag", "reach: flg").replace("hints:", "hint:")
    assert [line for line, _sentence in problems(tmp_path, text)] == [3, 11, 17]


def test_several_traps_come_at_once(tmp_path):
    text = changed("title: The Long Way", "title: Go: now").replace("- How far is it?", "- `x` is far")
    assert [line for line, _sentence in problems(tmp_path, text)] == [1, 18]


@pytest.mark.parametrize("key", ["title", "commands", "story", "goals", "stars"])
def test_a_missing_key_is_named(tmp_path, key):
    text = LEVEL.replace(f"{key}:", "task:", 1)
    assert any(f'The key "{key}" is missing.' in sentence for _line, sentence in problems(tmp_path, text))


def test_without_a_key_for_maps_the_usual_name_counts(tmp_path):
    assert [file.name for file in read(tmp_path, changed("maps: [map.tmx]\n", "")).spec.maps] == ["map.tmx"]
    (tmp_path / "map.tmx").unlink()
    reading = read_level(tmp_path / "level.yaml", COMMANDS)
    assert "There is no map" in ENGLISH(reading.problems[0].message)


def test_the_title_of_a_broken_level_is_still_known(tmp_path):
    reading = read(tmp_path, changed("reach: flag", "reach: flg"))
    assert (reading.spec, reading.title) == (None, "The Long Way")


@pytest.mark.parametrize(("who", "face"), [
    ("Monty", "monty_head_talk"), ("Ranger Rosa", "ranger_0"), ("Fisher Finn", "fisher_0"),
    ("Gardener Greta", "gardener_0"), ("Captain Cleo", "captain_0"),
])
def test_the_cast_has_faces(tmp_path, who, face):
    line = read(tmp_path, changed("- Ranger Rosa: My", f"- {who}: My")).spec.story[0]
    assert (line.who, line.portrait) == (who, face)


def test_a_story_may_have_somebody_new(tmp_path):
    text = changed("- Ranger Rosa: My flag is over there. Can you **get** it?",
                   "- {who: Captain Ada, text: Ahoy!, portrait: robot_s0}")
    line = read(tmp_path, text).spec.story[0]
    assert (line.who, line.text, line.portrait) == ("Captain Ada", "Ahoy!", "robot_s0")


def test_a_story_may_be_told_by_nobody(tmp_path):
    text = changed("- Ranger Rosa: My flag is over there. Can you **get** it?", "- Once upon a time.")
    spec = read(tmp_path, text).spec
    assert (spec.story[0].who, spec.story[0].text) == (None, "Once upon a time.")


@pytest.mark.parametrize(("old", "new", "line"), [
    ("The Long Way", "The {gems} Ways", 1),
    ("Say the word", "Say {gems}", 13),
    ("  - Ranger Rosa: My flag is over there. Can you **get** it?", "  - who: Rosa\n    text: Bring {gems} gems.", 8),
])
def test_what_is_shown_before_a_try_cannot_have_values(tmp_path, old, new, line):
    found = problems(tmp_path, changed(old, new) + "values: {gems: 3 to 9}\n")
    assert len(found) == 1
    assert found[0][0] == line
    assert "a text that is shown before cannot have one" in found[0][1]


@pytest.mark.parametrize(("star", "line", "words"), [
    ("instructions: 4", 16, "The two stars are the same."),
    ("reach: flag", 16, "This star is one of the goals"),
    ("reach: flag\n    text: Do it once more", 16, "This star is one of the goals"),
])
def test_a_star_rewards_something_of_its_own(tmp_path, star, line, words):
    ((number, sentence),) = problems(tmp_path, changed("never: bump", star))
    assert (number, words in sentence) == (line, True)


def test_one_solution_for_each_body_and_typed_lines(tmp_path):
    text = changed("  - file: solution.py", "  - files: {hero: solution.py, robot: wrong.py}\n    inputs: [7, No]")
    text += "bodies: [hero, robot]\n"
    solution = read(tmp_path, text).spec.solutions[0]
    assert {body: file.name for body, file in solution.files.items()} == {"hero": "solution.py", "robot": "wrong.py"}
    assert solution.inputs == ("7", "No")


@pytest.mark.parametrize("data", [
    b"", b"\n\n", b"- a\n- b\n", b"just a text", b"[[[[[[[[[[", b"a: " + b"[" * 3000, b"title: caf\xe9\n",
    "title: é".encode("utf-16"), b"\x00", b"title: a\x00b", b"title: a\r\ngoals: 3\r\n", b"? [a]: b",
    b"a: 1\n---\nb: 2\n", b"x" * 300_000, b"<<: *a",
    b"%YAML 9.9\n---\na: b\n", b"goals: [[[[reach]]]]\n", b"stars: {a: b}\nlimits: [1]\nsolutions: {x: y}\nwrong: x\n",
])
def test_no_bytes_break_the_reader(tmp_path, data):
    file = write_level(tmp_path)
    file.write_bytes(data)
    reading = read_level(file, COMMANDS)
    assert reading.spec is None
    assert all(problem.line >= 1 and ENGLISH(problem.message) for problem in reading.problems)
    assert reading.problems


def test_a_file_that_is_not_utf_8_names_the_line(tmp_path):
    file = write_level(tmp_path)
    file.write_bytes(b"maps: [map.tmx]\ntitle: caf\xe9\n")
    (problem,) = read_level(file, COMMANDS).problems
    assert (problem.line, "UTF-8" in ENGLISH(problem.message)) == (2, True)


def test_a_file_that_begins_with_a_mark_and_ends_lines_like_windows_is_read(tmp_path):
    file = write_level(tmp_path)
    file.write_bytes(b"\xef\xbb\xbf" + LEVEL.replace("\n", "\r\n").encode())
    assert read_level(file, COMMANDS).spec.title == "The Long Way"


def test_a_missing_file_is_a_problem(tmp_path):
    (problem,) = read_level(tmp_path / "level.yaml", COMMANDS).problems
    assert ENGLISH(problem.message) == "This file is missing."


@pytest.mark.parametrize("text", [
    "a: " + "[" * 50_000, "a: " + "{b: " * 20_000, "".join("  " * n + "- \n" for n in range(200)),
])
def test_what_is_far_too_deep_is_refused_before_it_is_read_whole(tmp_path, text):
    """The parser alone would take a minute for it."""
    told = [sentence for _line, sentence in problems(tmp_path, text)]
    assert told == ["Too many lists inside each other begin here."]
