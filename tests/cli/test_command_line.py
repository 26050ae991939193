"""The command line as people and scripts meet it: words in, lines and statuses out, never a traceback."""

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from pyland.cli import main, shapes
from pyland.cli.main import ENGINES
from pyland.script.sandbox import protection
from pyland.world.ascii import draw
from pyland.world.events import Appeared, Changed, Entry
from pyland.world.geometry import Position
from pyland.world.talk import Page
from tests.play.fakes import FakeLock, level

ROOT = Path(__file__).parents[2]
BEACH = ROOT / "levels" / "hello-beach"
FIRST = BEACH / "01-sandy-start"
EXPLANATION = {"kind", "title", "message", "hint", "file", "line", "col", "end_col", "fix", "python", "notes"}
RUN = {"outcome", "level", "map", "turns", "calls", "stars", "goals", "output", "problem", "engine"}


@pytest.fixture
def script(tmp_path):
    def write(text, name="script.py"):
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
        return str(path)
    return write


def as_json(capsys):
    return json.loads(capsys.readouterr().out)


# run


def test_a_solution_wins_with_all_stars(capsys):
    assert main(["run", "1", str(FIRST / "solution.py"), "--json"]) == 0
    found = as_json(capsys)
    assert found.keys() == RUN
    assert (found["outcome"], found["level"], found["map"]) == ("solved", "hello-beach/01-sandy-start", 1)
    assert (found["turns"], found["calls"], found["stars"], found["problem"]) == (4, 4, [True, True, True], None)
    assert found["goals"] == [{"text": "Reach the flag", "done": True, "progress": None, "missed": None}]


def test_a_goal_that_is_missed(capsys, script):
    assert main(["run", "sandy", script("move_east()\n"), "--json"]) == 1
    found = as_json(capsys)
    assert (found["outcome"], found["problem"], found["stars"]) == ("unsolved", None, [False, False, False])
    assert found["goals"][0]["missed"] == "You stopped 3 steps away from the flag. It is at (7, 5)."


def test_a_line_that_does_nothing_is_the_problem_when_a_goal_is_missed(capsys, script):
    assert main(["run", "sandy", script("move_east()\nmove_east\n"), "--json"]) == 1
    problem = as_json(capsys)["problem"]
    assert (problem["kind"], problem["line"]) == ("missed_goal", 2)
    assert problem["fix"] == {"line": 2, "old": "move_east", "new": "move_east()"}


def test_a_bump_is_a_problem_with_a_line(capsys, script):
    assert main(["run", "sandy", script("move_east(4)\nmove_north()\n"), "--json"]) == 1
    problem = as_json(capsys)["problem"]
    assert problem["line"] == 1
    assert "rock" in problem["message"]


@pytest.mark.parametrize(("text", "status", "outcome"), [
    ("move_east(\n", 2, "problem"), ("print(1 / 0)\n", 2, "problem"), ("while True:\n    pass\n", 3, "stopped"),
])
def test_programs_that_do_not_end_well(capsys, script, text, status, outcome):
    assert main(["run", "practice", script(text), "--json"]) == status
    found = as_json(capsys)
    assert found["outcome"] == outcome
    assert found["problem"].keys() == EXPLANATION | {"body"}
    assert found["problem"]["body"] == "hero"
    assert found["problem"]["line"] in (1, 2)
    assert Path(found["problem"]["file"]).name == "script.py"


def test_what_is_printed_goes_to_standard_output(capsys, script):
    assert main(["run", "practice", script("print('äöü 🐍')\n")]) == 0
    assert capsys.readouterr().out.splitlines()[0] == "äöü 🐍"


def test_events_are_told_in_order(capsys, script):
    path = script("move_east()\nsay('hi')\n")
    assert main(["run", "practice", path, "--events"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[:2] == ["The hero walks east to (21, 20).", "The hero says: hi"]
    assert main(["run", "practice", path, "--events", "--json"]) == 0
    events = as_json(capsys)["events"]
    walked = next(event for event in events if event["event"] == "Moved")
    assert (walked["line"], walked["body"], walked["end"], walked["facing"]) == (1, "hero", [21, 20], "east")


def test_a_level_without_goals_is_not_solved_but_ends(capsys, script):
    assert main(["run", "practice", script("pick_up()\nmove_east()\npick_up()\nfor i in range(3):\n    use()\n")]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Line 1: There is nothing to pick up.", "Line 3: There is nothing to pick up.",
        "Line 5: There is nothing to use.", "The program ran to its end.",
    ]


def test_a_bump_that_ends_the_try_is_told_once(capsys, script):
    assert main(["run", "sandy", script("move_east(4)\n")]) == 1
    told = capsys.readouterr().out
    assert told.count("rock") == 1


def test_typed_lines_come_from_a_file(capsys, script):
    asks = script("name = input('Name? ')\nprint('Hi', name)\n")
    assert main(["run", "practice", asks, "--input", script("Zoë\n", "typed.txt"), "--json"]) == 0
    assert "Hi Zoë" in as_json(capsys)["output"]
    assert main(["run", "practice", asks, "--json"]) == 2
    assert as_json(capsys)["problem"]["line"] == 1


def test_the_same_run_is_the_same_every_time(capsys, script):
    path = script("import random\nfor step in range(5):\n    say(random.randint(1, 100))\n")
    main(["run", "practice", path, "--json", "--events"])
    first = as_json(capsys)
    main(["run", "practice", path, "--json", "--events"])
    assert as_json(capsys) == first
    main(["run", "practice", path, "--json", "--events", "--seed", "5"])
    assert as_json(capsys) != first


def test_a_body_that_is_not_there(capsys, script):
    path = script("move_east()\n")
    assert main(["run", "practice", path, "--body", f"robot={path}"]) == 4
    assert "Nobody on this level is called “robot”" in capsys.readouterr().err


# several programs, choices, walking


TEA = {"talk": (Page("Tea or milk?", ("Tea", "Milk"), "drink"), Page("Here it is.", when={"drink": "Milk"}))}


@pytest.fixture
def yard(monkeypatch):
    """A level with a hero, a robot and a person who asks."""
    made = level("@M.F\nr...", goals=(("reach", "flag"),), bodies=("hero", "robot-1"), people={"person-1": TEA},
                 commands=("use", "move_east", "move_south", "wait"), name="isle/yard")
    monkeypatch.setattr("pyland.cli.programs.sound_level", lambda library, reference: made)
    return made


def test_programs_for_several(capsys, script, yard):
    hero, robot = script("wait(2)\n"), script("move_east()\nmove_east()\n", "robot.py")
    assert main(["run", "yard", hero, "--body", f"robot-1={robot}", "--json", "--events"]) == 1
    events = as_json(capsys)["events"]
    assert [event["body"] for event in events if event["event"] in ("Waited", "Moved")] == ["hero", "robot-1"] * 2
    assert all(event["text"] for event in events if event["event"] == "Moved")


def test_who_has_no_program_runs_the_first_one_as_in_the_game(capsys, script, monkeypatch):
    made = level("@..F\nr...", goals=(("reach", "flag"),), bodies=("hero", "robot-1"), commands=("move_east", "wait"),
                 starters={"robot-1": "move_east(2)\n"})
    monkeypatch.setattr("pyland.cli.programs.sound_level", lambda library, reference: made)
    assert main(["run", "yard", script("wait(2)\n"), "--json", "--events"]) == 1
    told = capsys.readouterr()
    moved = [event["body"] for event in json.loads(told.out)["events"] if event["event"] in ("Waited", "Moved")]
    assert moved == ["hero", "robot-1"] * 2
    assert told.err == (
        "No program was named for robot-1, so its first one was run. Name one with `--body robot-1=FILE`.\n")


def test_a_problem_tells_whose_program_it_is_in(capsys, script, yard):
    hero, robot = script("wait(2)\n"), script("wait()\nprint(1 / 0)\n", "robot.py")
    assert main(["run", "yard", hero, "--body", f"robot-1={robot}", "--json"]) == 2
    problem = as_json(capsys)["problem"]
    assert (problem["body"], problem["line"], Path(problem["file"]).name) == ("robot-1", 2, "robot.py")
    robot = script("move_east(\n", "robot.py")
    assert main(["run", "yard", hero, "--body", f"robot-1={robot}", "--json"]) == 2
    assert as_json(capsys)["problem"]["body"] == "robot-1"
    assert main(["run", "yard", hero, "--body", f"robot-1={robot}"]) == 2
    assert "In the program of robot-1:" in capsys.readouterr().out.splitlines()


def test_with_one_program_nobody_asks_whose_it_is(capsys, script):
    assert main(["run", "sandy", script("print(1 / 0)\n")]) == 2
    assert "In the program of" not in capsys.readouterr().out


def test_whoever_is_lost_is_a_problem(capsys, script, monkeypatch):
    monkeypatch.setattr("pyland.cli.programs.sound_level", lambda library, reference: level("@h.F"))
    assert main(["run", "yard", script("move_east()\n"), "--json", "--events"]) == 1
    found = as_json(capsys)
    assert (found["outcome"], found["problem"]["kind"], found["problem"]["line"]) == ("unsolved", "lost", 1)
    lost = next(event for event in found["events"] if event["event"] == "Lost")
    assert (lost["how"], lost["position"], lost["body"]) == ("fall", [1, 0], "hero")
    assert found["events"][-1]["how"] == "lost"


def test_choices_come_from_the_file_of_typed_lines(capsys, script, yard):
    hero = script("use()\n")
    assert main(["run", "yard", hero, "--input", script("milk\n", "in.txt"), "--json", "--events"]) == 1
    events = as_json(capsys)["events"]
    asked = next(event for event in events if event["event"] == "Talked")
    assert asked["choices"] == ["Tea", "Milk"]
    assert next(event for event in events if event["event"] == "Chose")["choice"] == "Milk"


@pytest.mark.parametrize("as_file", [False, True])
def test_walking_before_the_program_runs(capsys, script, yard, as_file):
    words = ["use", "choose Milk", "on"]
    walk = script("\n".join(words), "walk.txt") if as_file else ", ".join(words)
    assert main(["run", "yard", script("use()\n"), "--walk", walk, "--input", script("1\n", "in.txt"),
                 "--json", "--events"]) == 1
    assert any(event["event"] == "Talked" for event in as_json(capsys)["events"])


def test_words_that_are_not_for_walking(capsys, script, yard):
    assert main(["run", "yard", script("wait()\n"), "--walk", "north,fly"]) == 4
    assert "“fly” cannot be done there by keyboard" in capsys.readouterr().err
    assert main(["run", "yard", script("wait()\n"), "--walk", "north," * 500, "--json"]) == 1


def test_every_event_is_plain_json():
    things = draw("@g")
    gem = things.things["gem-1"].changed(talk=(Page("Hi"),), colours=frozenset({"red"}))
    told = shapes._event_data(Entry(0, 0, 1, Appeared(gem)), things)
    assert json.loads(json.dumps(told))["thing"] == {
        "id": "gem-1", "kind": "gem", "position": [1, 0], "facing": "east",
        "properties": {"talk": [{"text": "Hi", "choices": [], "question": "", "when": {}}], "colours": ["red"]},
    }
    changed = Changed("opened", "d", "door", Position(0, 0), {"open": True})
    opened = shapes._event_data(Entry(0, 0, None, changed), things)
    assert json.loads(json.dumps(opened))["changes"] == {"open": True}


# explain


def test_explaining(capsys, script):
    assert main(["explain", script("moove_east()\n"), "--json"]) == 2
    found = as_json(capsys)
    assert found.keys() == EXPLANATION
    assert (found["line"], found["col"], found["end_col"]) == (1, 0, 10)
    assert "move_east" in found["message"] + str(found["hint"])
    assert main(["explain", script("move_east()\n"), "--json"]) == 0
    assert as_json(capsys)["title"] is None
    assert main(["explain", script("while True:\n    move_east()\n    move_west()\n"), "--json"]) == 3
    assert as_json(capsys)["title"] is not None


def test_explaining_in_lines(capsys, script):
    assert main(["explain", script("for i in range(3)\n    move_east()\n")]) == 2
    told = capsys.readouterr().out
    assert "Line 1:" in told
    assert "Try this:  for i in range(3):" in told


# Engines


@pytest.fixture
def shared(tmp_path, capsys):
    """A level of somebody else, which brings a program and a solution."""
    folder = tmp_path / "pack" / "isle" / "01-theirs"
    assert main(["new-level", str(folder)]) == 0
    capsys.readouterr()
    return folder


@pytest.fixture
def use(monkeypatch):
    """Lets commands have a stand-in for the lock."""
    def use(lock):
        monkeypatch.setattr("pyland.cli.engines.protection", lambda wanted: lock)
    return use


def test_the_words_of_the_command_line_are_the_engines_there_are():
    assert ENGINES == protection.ENGINES


def test_without_a_wish_the_engine_is_only_told_in_the_data(capsys, script):
    assert main(["run", "practice", script("print('hi')\n"), "--json"]) == 0
    told = capsys.readouterr()
    engine = json.loads(told.out)["engine"]
    assert engine in ({"name": "native", "guarantee": "kernel"}, {"name": "wasm", "guarantee": "wasm"})
    assert told.err == ""


def test_reduced_runs_what_was_typed_and_says_that_nobody_carries_a_guarantee(capsys, script):
    assert main(["run", "sandy", script("print('hi')\nmove_east(3)\n"), "--engine", "reduced", "--json"]) == 1
    told = capsys.readouterr()
    found = json.loads(told.out)
    assert (found["engine"], found["output"]) == ({"name": "reduced", "guarantee": None}, "hi\n")
    assert told.err == "Engine: reduced. Nobody carries a guarantee: run only what you typed yourself.\n"


def test_a_file_that_is_no_program_is_told_with_the_engine_too(capsys, script):
    assert main(["run", "practice", script(b"\0"), "--engine", "reduced", "--json"]) == 2
    assert as_json(capsys)["engine"] == {"name": "reduced", "guarantee": None}


@pytest.mark.parametrize(("engine", "sentence"), [
    ("native", "Engine: native. The kernel of Linux carries the guarantee.\n"),
    ("wasm", "Engine: wasm. A WebAssembly machine carries the guarantee.\n"),
])
def test_who_wishes_an_engine_is_told_what_carries_the_guarantee(capsys, script, use, engine, sentence):
    use(FakeLock(engine))
    assert main(["run", "practice", script(b"\0"), "--engine", engine]) == 2
    assert capsys.readouterr().err == sentence


@pytest.mark.parametrize("command", [["run", "practice", "SCRIPT"], ["explain", "SCRIPT"], ["check"]])
def test_an_engine_that_cannot_be_used_is_told_with_the_reason(capsys, script, use, command):
    use(FakeLock("reduced", failures=(protection.Failure("wasm", "a file is missing"),)))
    words = [script("wait()\n") if word == "SCRIPT" else word for word in command]
    assert main([*words, "--engine", "wasm"]) == 4
    told = capsys.readouterr()
    assert (told.out, told.err) == ("", "The engine wasm cannot be used here: a file is missing.\n")


def test_without_any_lock_the_reasons_are_told(capsys, script, use):
    use(FakeLock("reduced", failures=(protection.Failure("native", "this is no Linux"),)))
    assert main(["run", "practice", script(b"\0")]) == 2
    assert capsys.readouterr().err.splitlines() == [
        "The engine native cannot be used here: this is no Linux.",
        "Engine: reduced. Nobody carries a guarantee: run only what you typed yourself.",
    ]


def test_something_slow_is_told(capsys, script, use):
    use(FakeLock("native", settled=False, preparing=True))
    assert main(["run", "practice", script(b"\0")]) == 2
    assert "The lock for programs is being made ready." in capsys.readouterr().err


@pytest.mark.parametrize("command", [["run", "LEVEL", "SCRIPT"], ["explain", "SCRIPT", "--level", "LEVEL"]])
def test_a_shared_level_that_brings_a_program_runs_only_with_a_lock(capsys, script, shared, command):
    words = [{"LEVEL": str(shared), "SCRIPT": script("print(1)\n")}.get(word, word) for word in command]
    assert main([*words, "--engine", "reduced"]) == 4
    told = capsys.readouterr()
    assert told.out == "" and "This level brings its own program." in told.err
    assert main(words) in (0, 1, 2)


def test_what_is_seen_without_running_is_explained_without_a_lock(capsys, script, shared):
    level = str(shared)
    assert main(["explain", script("print(1\n"), "--level", level, "--engine", "reduced"]) == 2
    assert "bracket" in capsys.readouterr().out


def test_a_solution_of_a_shared_level_runs_nowhere_without_a_lock(capsys, shared, script):
    file = shared / "level.yaml"
    lines = file.read_text(encoding="utf-8").split("\n")
    start = next(number for number, line in enumerate(lines) if line.startswith("starter:"))
    end = next(number for number, line in enumerate(lines[start + 1:], start + 1) if line and line[0] not in " #")
    file.write_text("\n".join([*lines[:start], *lines[end:]]), encoding="utf-8")
    solution = str(shared / "solution.py")
    beside = shared.parent / "beside.py"
    beside.write_bytes(Path(solution).read_bytes())
    for file in (solution, str(beside)):
        for where in (str(shared), "1", "practice"):
            assert main(["run", where, file, "--engine", "reduced"]) == 4
            assert main(["explain", file, "--level", where, "--engine", "reduced"]) == 4
            told = capsys.readouterr()
            assert told.out == "" and told.err.count("may have come with somebody's level") == 2
    robot = [script("wait()\n"), "--body", f"hero={solution}"]
    assert main(["run", "1", *robot, "--engine", "reduced"]) == 4
    assert main(["run", str(shared), script(Path(solution).read_text(encoding="utf-8")), "--engine", "reduced"]) == 0
    assert main(["run", str(shared), str(FIRST / "solution.py"), "--engine", "reduced"]) == 1
    assert main(["run", str(shared), solution]) == 0


def test_a_shared_level_is_only_checked_with_a_lock(capsys, shared):
    assert main(["check", str(shared), "--engine", "reduced"]) == 4
    assert "Without a lock, only the game's own levels can be checked" in capsys.readouterr().err
    assert main(["check", str(shared)]) == 0
    assert main(["check", "hello-beach/01-sandy-start", "--engine", "reduced"]) == 0


def test_a_picture_of_a_run_that_may_not_be(capsys, shared, tmp_path, monkeypatch):
    monkeypatch.setattr("pyland.ui.making.protection", lambda wanted: FakeLock("reduced"))
    assert main(["screenshot", "run", "--level", str(shared), "--out", str(tmp_path / "x.png")]) == 4
    assert "This level brings its own program." in capsys.readouterr().err
    assert not (tmp_path / "x.png").exists()


@pytest.mark.parametrize("screen", ["run", "complete", "error"])
def test_a_picture_of_a_run_of_what_came_with_a_level(capsys, shared, script, tmp_path, monkeypatch, screen):
    monkeypatch.setattr("pyland.ui.making.protection", lambda wanted: FakeLock("reduced"))
    words = ["screenshot", screen, "--level", "1", "--out", str(tmp_path / "x.png"), "--script"]
    assert main([*words, str(shared / "solution.py")]) == 4
    assert "may have come with somebody's level" in capsys.readouterr().err
    assert not (tmp_path / "x.png").exists()
    assert main([*words, script("move_east()\n")]) == 0


# Bad input


@pytest.mark.parametrize("data", [b"move_east()\0\n", b"move_east()\n" * 500_000, bytes(range(256)) * 20])
@pytest.mark.parametrize("command", [["run", "practice"], ["explain"]])
def test_files_that_are_no_programs(capsys, script, command, data):
    assert main([*command, script(data), "--json"]) == 2
    found = as_json(capsys)
    problem = found["problem"] if command[0] == "run" else found
    assert problem["kind"] == "unreadable_file"
    assert problem["message"]


@pytest.mark.parametrize("data", [
    "say('Grüße')\n".encode("latin-1"), "\ufeffsay('Grüße')\r\n".encode(), "say('Grüße')\n".encode("utf-16"),
])
def test_files_in_other_encodings_are_read(capsys, script, data):
    assert main(["run", "practice", script(data), "--json", "--events"]) == 0
    assert any("Grüße" in (event["text"] or "") for event in as_json(capsys)["events"])


@pytest.mark.parametrize(("words", "sentence"), [
    (["run", "sandy"], "required: SCRIPT"),
    (["rnu"], "invalid choice"),
    (["run", "nowhere", "x.py"], "There is no level “nowhere”."),
    (["run", "sandy", "no/such/file.py"], "“no/such/file.py” cannot be read"),
    (["run", "sandy", "."], "cannot be read"),
    (["run", "hello", "x.py"], "More than one level"),
    (["run", "sandy", str(FIRST / "solution.py"), "--map", "7"], "This level has 1 map, and there is no map 7."),
    (["run", "practice", "-", "--input", "-"], "Only one file can be read from standard input"),
    (["run", "practice", "-", "--body", "hero=-"], "Only one file can be read from standard input"),
    (["check", "no/such/folder"], "There is no folder"),
    (["new-level", str(FIRST)], "There is something in"),
    (["bench", "nothing-like-it"], "There is no benchmark"),
    (["screenshot", "nowhere", "--out", "x.png"], "nowhere"),
    (["screenshot", "title", "--out", "x.png", "--size", "big"], "A size is written like 1366x768"),
    (["screenshot", "play", "--out", "x.png", "--at", "-1"], "there is no turn -1"),
    (["play", "nowhere"], "There is no level “nowhere”."),
    (["test"], "python main.py test"),
])
def test_wrong_words_are_told_in_a_sentence(capsys, words, sentence):
    assert main(words) == 4
    output = capsys.readouterr()
    assert sentence in output.err
    assert output.out == ""


def test_a_broken_level_is_told_line_by_line(capsys, tmp_path):
    folder = tmp_path / "isle" / "01-broken"
    folder.mkdir(parents=True)
    (folder / "level.yaml").write_text("titel: X\ncommands: [move_eats]\n", encoding="utf-8")
    assert main(["run", str(folder), str(FIRST / "solution.py")]) == 4
    told = capsys.readouterr().err
    assert 'level.yaml:1: I do not know "titel". Did you mean "title"?' in told
    assert "level.yaml:2:" in told
    assert main(["check", str(folder)]) == 1


# levels, check, new-level


def test_levels_in_playing_order(capsys):
    assert main(["levels", "--json"]) == 0
    rows = as_json(capsys)
    assert [row["id"] for row in rows][:2] == ["hello-beach/01-sandy-start", "hello-beach/02-rock-pool"]
    assert rows[0]["island"] == "Hello Beach"
    assert all(Path(path).is_file() for row in rows for path in row["maps"] + row["solutions"] + row["wrong"])
    assert main(["levels"]) == 0
    assert "Sandy Start" in capsys.readouterr().out


def test_all_shipped_levels_are_proven(capsys):
    assert main(["check", "--json"]) == 0
    assert as_json(capsys) == {"levels": 3, "problems": []}


def test_a_new_level_is_proven_as_it_is(capsys, tmp_path):
    folder = tmp_path / "pack" / "isle" / "01-mine"
    assert main(["new-level", str(folder)]) == 0
    capsys.readouterr()
    assert main(["check", str(folder)]) == 0, capsys.readouterr().out
    assert main(["--levels", str(tmp_path / "pack"), "levels"]) == 0
    assert "isle/01-mine" in capsys.readouterr().out


# The real thing


def start(*arguments, data=None, **environment):
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *arguments], input=data, capture_output=True, check=False,
        env=os.environ | environment, cwd=ROOT,
    )


def test_output_is_utf8_on_any_console():
    done = start("run", "practice", "-", data="print('héllo ★')\n".encode(), PYTHONIOENCODING="ascii", PYTHONUTF8="0",
                 LC_ALL="C")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[0].decode("utf-8") == "héllo ★"


def test_a_reader_that_goes_away_early_is_no_crash():
    process = subprocess.Popen([sys.executable, str(ROOT / "main.py"), "levels", "--json"], stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, cwd=ROOT)
    process.stdout.close()
    assert b"Traceback" not in process.stderr.read()
    process.wait()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
@pytest.mark.parametrize("words", [["levels"], ["check", str(FIRST)], ["--help"], ["explain", "-"], ["rnu"]])
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_streams_that_are_closed_or_full(words, unbuffered):
    """A program without a console has no streams at all; a full disk is told in one sentence."""
    command = shlex.join([sys.executable, str(ROOT / "main.py"), *words])
    environment = os.environ | {"PYTHONUNBUFFERED": unbuffered}
    expected = 4 if words == ["rnu"] else 0
    for closed in ("<&- >&- 2>&-", "<&- >&-", "<&- 2>&-"):
        done = subprocess.run(["sh", "-c", f"{command} {closed}"], capture_output=True, env=environment, check=False)
        assert (done.returncode, b"Traceback" in done.stderr) == (expected, False), closed
    if words[0] != "rnu" and not (words[0] == "--help" and unbuffered):  # argparse hides that by itself
        done = subprocess.run(["sh", "-c", f"{command} </dev/null >/dev/full"], capture_output=True, env=environment,
                              check=False)
        assert done.returncode == 4
        assert done.stderr.decode().splitlines() == ["Pyland had to stop: No space left on device."]


def test_a_level_is_checked_by_its_id(capsys):
    assert main(["check", "hello-beach/01-sandy-start"]) == 0
    assert capsys.readouterr().out == "1 level is proven.\n"
