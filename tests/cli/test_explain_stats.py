"""`explain --stats`: what became of the explanations that players were shown."""

import json
import os

import pytest

from pyland.cli import main
from pyland.play.players import Players
from pyland.play.saver import Saver
from pyland.play.saves import RunSave, Told

COLON = ("missing_colon", Told("A colon is missing", "hero", 1, fix=True, early=True))
NAME = ("unknown_name", Told("I don't know fule", "hero", 1, early=True))
KEYS = [
    "kind", "title", "shown", "next_runs", "mended_by_next_run", "share_mended_by_next_run", "mended",
    "median_runs_until_mended", "median_seconds_until_mended", "fixes_offered", "fixes_taken",
]


@pytest.fixture
def data(tmp_path):
    """Makes the folder of a class in which somebody has played: programs, each with the mistake that was told, if any.
    """
    folder = tmp_path / "class"

    def play(name, *steps, level="beach/01"):
        saver = Saver()
        players = Players(folder, saver)
        player = players.open(players.create(name).folder)
        for number, (source, outcome, (kind, told)) in enumerate(steps):
            when = f"2026-01-01T10:00:{number * 5:02}+00:00"
            player.add_run(level, RunSave({"hero": source}, 0, (), outcome, (False,) * 3, 0, when, kind, told=told))
        player.close()
        assert saver.close()
        return folder

    return play


@pytest.fixture
def two(data):
    """Ada needs three runs for a colon, Zoë takes the repair; nobody finds out about the name."""
    data("Ada", ("a", "problem", COLON), ("b", "problem", COLON), ("c", "solved", (None, None)))
    return data("Zoë", ("a", "problem", COLON), ("", "repaired", COLON), ("b", "problem", NAME), ("b", "problem", NAME))


def stats(*words):
    return main(["explain", "--stats", *map(str, words)])


def as_json(capsys):
    return json.loads(capsys.readouterr().out)


def test_all_players_together(capsys, two):
    assert stats("--data", two, "--json") == 0
    found = as_json(capsys)
    assert {key: found[key] for key in ("data", "players", "shown")} == {
        "data": str(two), "players": ["ada", "zoe"], "shown": 5,
    }
    assert [list(row) for row in found["explanations"]] == [KEYS, KEYS]
    name, colon = (list(row.values()) for row in found["explanations"])
    assert name == ["unknown_name", "I don't know fule", 2, 1, 0, 0.0, 0, None, None, 0, 0]
    assert colon == ["missing_colon", "A colon is missing", 3, 3, 2, 0.667, 3, 1, 10.0, 3, 1]


@pytest.mark.parametrize("name", ["Zoë", "zoë", "zoe"])
def test_one_player(capsys, two, name):
    assert stats("--data", two, "--json", "--player", name) == 0
    found = as_json(capsys)
    assert found["players"] == ["zoe"]
    assert [(row["kind"], row["shown"]) for row in found["explanations"]] == [
        ("unknown_name", 2), ("missing_colon", 1),
    ]


def test_players_of_the_same_name(capsys, two, data):
    data("Ada", ("a", "problem", NAME))
    assert stats("--data", two, "--json", "--player", "Ada") == 0
    assert as_json(capsys)["players"] == ["ada", "ada-2"]


def test_a_table(capsys, two):
    assert stats("--data", two) == 0
    assert capsys.readouterr().out.splitlines() == [
        "What became of the explanations that were shown, the worst first. “Runs until mended” is a median.",
        "kind           title               shown  mended by next run  runs until mended  fixes taken",
        "unknown_name   I don't know fule       2         0% (0 of 1)                  -            -",
        "missing_colon  A colon is missing      3        67% (2 of 3)                  1       1 of 3",
    ]


def test_a_title_steers_no_terminal_and_has_room(capsys, data):
    folder = data("Ada", ("a", "problem", ("odd\nkind", Told("\x1b[2J" + "x" * 150))))
    assert stats("--data", folder) == 0
    told = capsys.readouterr().out
    assert "\x1b" not in told and len(told.splitlines()) == 3
    assert all(len(line) <= 160 for line in told.splitlines())


@pytest.mark.parametrize("there", [True, False])
def test_nobody_was_told_anything(capsys, tmp_path, data, there):
    folder = data("Ada", ("a", "solved", (None, None))) if there else tmp_path / "nowhere"
    assert stats("--data", folder) == 0
    assert capsys.readouterr().out == f"No explanation was shown yet to anybody whose work is in {folder}.\n"
    assert stats("--data", folder, "--json") == 0
    found = as_json(capsys)
    assert (found["shown"], found["explanations"], found["players"]) == (0, [], ["ada"] if there else [])
    assert folder.exists() is there


def test_the_folder_of_the_environment(capsys, two, monkeypatch):
    monkeypatch.setenv("PYLAND_DATA", str(two))
    assert stats("--json") == 0
    assert as_json(capsys)["data"] == str(two)


def test_nothing_is_written(capsys, two):
    (two / "players" / "ada" / "runs" / "broken.jsonl").write_bytes(b"\0\xff{[")

    def everything():
        return {path: path.stat().st_mtime_ns for path in two.rglob("*")}

    before = everything()
    assert stats("--data", two) == 0
    assert everything() == before


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden to root")
def test_what_must_not_be_read_is_told_and_left_out(capsys, two):
    log = next((two / "players" / "ada" / "runs").iterdir())
    log.chmod(0)
    assert stats("--data", two, "--json") == 0
    told = capsys.readouterr()
    assert json.loads(told.out)["shown"] == 3
    assert f"“{log}” cannot be read" in told.err


def test_what_cannot_be_read_is_told_and_left_out(capsys, two):
    runs = two / "players" / "ada" / "runs"
    runs.rename(runs.with_name("levels"))
    runs.write_text("a file in the way")
    assert stats("--data", two, "--json") == 0
    told = capsys.readouterr()
    assert json.loads(told.out)["shown"] == 3
    assert f"“{runs}” cannot be read" in told.err


@pytest.mark.parametrize(("words", "sentence"), [
    (["--stats", "x.py"], "`--stats` looks at no program: leave out SCRIPT."),
    (["--stats", "--level", "1"], "`--stats` looks at no program: leave out --level."),
    (["--stats", "--engine", "reduced"], "`--stats` looks at no program: leave out --engine."),
    (["--stats", "--player", "Bob"], "There is no player “Bob”. There are: Ada, Zoë."),
    (["--stats", "--player", "Bob", "--data", "nowhere"], "Nobody has played yet: there are no players in "),
    (["--player", "Ada", "x.py"], "`--player` goes with `--stats`."),
    ([], "Name the file of a program, like `explain my_program.py`, or use `--stats`."),
    (["--json"], "Name the file of a program, like `explain my_program.py`, or use `--stats`."),
])
def test_words_that_do_not_go_together(capsys, two, words, sentence):
    assert main(["explain", "--data", str(two), *words]) == 4
    told = capsys.readouterr()
    assert told.err.startswith(sentence) and told.err.count("\n") == 1
    assert told.out == ""
