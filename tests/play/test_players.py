"""Players: work comes back as it was, whatever happened to its files, and two games do not fight over it."""

import json
import subprocess
import sys
import threading
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyland.play import atomic
from pyland.play.filenames import file_name, is_reserved, simplified
from pyland.play.lock import FolderLock, Locked
from pyland.play.players import LOOKS, RUNS_KEPT, Players
from pyland.play.saver import Saver, SaveState
from pyland.play.saves import LevelSave, RunSave
from pyland.text import ENGLISH

WORK = LevelSave({"hero": "move_east()\n"}, True, (True, False, True), 2, 5)


def run(number=0, source="move_east()"):
    return RunSave({"hero": source}, 0, ("a",), "solved", (True, False, False), number, "2026-01-02T03:04:05", None)


@pytest.fixture
def saver():
    made = Saver()
    yield made
    made.close(1.0)


@pytest.fixture
def players(tmp_path, saver):
    return Players(tmp_path, saver)


def again(players, saver, tmp_path, player):
    """The same player, as the next game finds it."""
    player.close()
    saver.flush(10)
    return Players(tmp_path, saver).open(player.info.folder)


def test_the_first_player_needs_no_name(players, saver, tmp_path):
    player = players.open()
    assert player.info.name == ""
    assert not player.read_only
    assert player.notice is None
    assert again(players, saver, tmp_path, player).info == player.info


def test_work_comes_back(players, saver, tmp_path):
    player = players.open()
    player.save_level("beach/01-start", WORK)
    player = again(players, saver, tmp_path, player)
    assert player.level("beach/01-start") == WORK
    assert player.solved() == {"beach/01-start"}
    assert player.star_count() == 2
    assert player.level("beach/02-other") == LevelSave()
    assert player.save_state is SaveState.SAVED


def test_what_was_never_opened_is_not_done():
    assert LevelSave() == LevelSave({}, False, (False, False, False), 0, 0)


def test_work_on_levels_with_strange_names_comes_back(players, saver, tmp_path):
    player = players.open()
    for level in ("Insel/Über uns", "insel/über uns", "a--b", "a/b", "con", "\U0001f600"):
        player.save_level(level, LevelSave({"hero": level}))
    player = again(players, saver, tmp_path, player)
    for level in ("Insel/Über uns", "insel/über uns", "a--b", "a/b", "con", "\U0001f600"):
        assert player.level(level).code == {"hero": level}


def test_of_a_file_with_nothing_of_ours_in_it_a_copy_is_kept(players, saver, tmp_path):
    player = players.open()
    player.save_level("beach/01", WORK)
    player.close()
    saver.flush(10)
    file = next(tmp_path.rglob("levels/*.json"))
    file.write_bytes(b"\0" * 50)
    player = again(players, saver, tmp_path, player)
    assert player.level("beach/01") == LevelSave()
    assert "kept a copy" in ENGLISH(player.notice)
    assert file.with_name(file.name + ".broken").read_bytes() == b"\0" * 50
    player.save_level("beach/01", WORK)
    assert again(players, saver, tmp_path, player).level("beach/01") == WORK


def test_a_cut_file_is_mended_and_told(players, saver, tmp_path):
    player = players.open()
    player.save_level("beach/01", WORK)
    player.close()
    saver.flush(10)
    file = next(tmp_path.rglob("levels/*.json"))
    file.write_bytes(file.read_bytes()[:-30])
    player = again(players, saver, tmp_path, player)
    assert player.level("beach/01").code == WORK.code
    assert "mended" in ENGLISH(player.notice)
    assert file.with_name(file.name + ".broken").exists()


def test_a_newer_save_is_left_as_it_is(players, saver, tmp_path):
    player = players.open()
    player.save_level("beach/01", WORK)
    player.close()
    saver.flush(10)
    file = next(tmp_path.rglob("levels/*.json"))
    newer = json.dumps(WORK.as_data("beach/01") | {"schema": 2, "future": 1})
    file.write_text(newer)
    player = again(players, saver, tmp_path, player)
    assert player.level("beach/01") == LevelSave()
    assert "newer" in ENGLISH(player.notice)
    player.save_level("beach/01", LevelSave({"hero": "x"}))
    player.close()
    saver.flush(10)
    assert file.read_text() == newer


def test_a_file_that_cannot_be_read_is_left_as_it_is(players, saver, tmp_path):
    player = players.open()
    player.save_level("beach/01", WORK)
    player.close()
    saver.flush(10)
    file = next(tmp_path.rglob("levels/*.json"))
    file.unlink()
    file.mkdir()  # nobody can read a folder
    player = again(players, saver, tmp_path, player)
    player.save_level("beach/01", LevelSave({"hero": "x"}))
    player.close()
    saver.flush(10)
    assert file.is_dir()
    assert player.save_state is SaveState.SAVED


@pytest.mark.parametrize("data", [
    {}, {"schema": "x", "code": 3, "stars": "no", "hints": -1, "solved": "yes"}, {"stars": [1, True]},
    {"code": {"hero": 5, "robot": "x"}}, {"hints": True, "attempts": None},
])
def test_senseless_data_is_taken_as_not_done(data):
    save = LevelSave.from_data(data)
    assert not save.solved
    assert save.stars == (False, False, False)
    assert (save.hints, save.attempts) == (0, 0)
    assert "hero" not in save.code


def test_a_copy_made_by_hand_does_not_count(players, saver, tmp_path):
    player = players.open()
    player.save_level("beach/01", WORK)
    player.close()
    saver.flush(10)
    file = next(tmp_path.rglob("levels/*.json"))
    file.with_name("beach--01 - Copy.json").write_text(json.dumps(LevelSave({"hero": "old"}).as_data("beach/01")))
    assert again(players, saver, tmp_path, player).level("beach/01") == WORK


def test_two_games_on_one_player(players, saver, tmp_path):
    first = players.open()
    first.save_level("beach/01", WORK)
    saver.flush(10)
    second = Players(tmp_path, saver).open(first.info.folder)
    assert second.read_only
    assert second.save_state is SaveState.READ_ONLY
    assert "another game" in ENGLISH(second.notice)
    assert second.level("beach/01") == WORK
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    second.save_level("beach/01", LevelSave({"hero": "other"}))
    second.add_run("beach/01", run())
    second.rename("Other", LOOKS[1])
    second.close()
    saver.flush(10)
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before
    assert second.level("beach/01").code == {"hero": "other"}
    assert second.runs("beach/01") == [run()]


def test_a_reader_does_not_touch_broken_files(players, saver, tmp_path):
    first = players.open()
    first.save_level("beach/01", WORK)
    saver.flush(10)
    next(tmp_path.rglob("levels/*.json")).write_text("{")
    Players(tmp_path, saver).open(first.info.folder)
    assert not list(tmp_path.rglob("*.broken"))


def test_the_lock_of_a_game_that_crashed_is_free(tmp_path):
    code = (
        "import sys, time; from pathlib import Path; from pyland.play.lock import FolderLock\n"
        "lock = FolderLock(Path(sys.argv[1])); print(lock.acquire().name, flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", code, str(tmp_path)], stdout=subprocess.PIPE, text=True) as game:
        assert game.stdout.readline() == "OURS\n"
        assert FolderLock(tmp_path).acquire() is Locked.TAKEN
        game.kill()
        game.wait()
    lock = FolderLock(tmp_path)
    assert lock.acquire() is Locked.OURS
    lock.release()
    assert FolderLock(tmp_path).acquire() is Locked.OURS


def test_without_locks_on_the_file_system_one_saves_all_the_same(tmp_path, monkeypatch):
    def no_locks(_file):
        raise OSError(37, "No locks available")

    monkeypatch.setattr("pyland.play.lock._take", no_locks)
    assert FolderLock(tmp_path).acquire() is Locked.OURS


def test_a_folder_that_cannot_be_made_is_told_and_played_without(tmp_path, saver):
    (tmp_path / "file").write_text("in the way")
    player = Players(tmp_path / "file", saver).open()
    assert player.read_only
    assert "nothing will be saved" in ENGLISH(player.notice)
    player.save_level("beach/01", WORK)
    player.add_run("beach/01", run())
    assert player.level("beach/01") == WORK
    assert player.runs("beach/01") == [run()]
    player.close()


def test_runs_come_back_oldest_first(players, saver, tmp_path):
    player = players.open()
    for number in range(3):
        player.add_run("beach/01", run(number))
    assert [kept.turns for kept in player.runs("beach/01")] == [0, 1, 2]
    player = again(players, saver, tmp_path, player)
    player.add_run("beach/01", run(3))
    assert [kept.turns for kept in player.runs("beach/01")] == [0, 1, 2, 3]
    saver.flush(10)
    assert [kept.turns for kept in player.runs("beach/01")] == [0, 1, 2, 3]
    assert player.runs("beach/01")[0] == run(0)
    assert player.runs("beach/02") == []


def test_the_newest_runs_are_kept(players, saver, tmp_path):
    player = players.open()
    for number in range(RUNS_KEPT + 90):
        player.add_run("beach/01", run(number))
        if number % 40 == 0:
            saver.flush(10)
    saver.flush(10)
    assert [kept.turns for kept in player.runs("beach/01")] == list(range(90, RUNS_KEPT + 90))
    assert next(tmp_path.rglob("*.jsonl")).read_bytes().count(b"\n") <= RUNS_KEPT * 1.25


def test_runs_that_make_no_sense_are_passed_over(players, saver, tmp_path):
    player = players.open()
    player.add_run("beach/01", run(1))
    saver.flush(10)
    file = next(tmp_path.rglob("*.jsonl"))
    with file.open("a") as out:
        out.write('[]\n{}\n17\nnonsense\n{"schema": 9}\n{"scripts": 3, "stars": [1, 2, 3]}\n' + "[" * 5_000 + "\n")
        out.write(json.dumps(run(2).as_data() | {"turns": float("inf"), "seed": None, "kind": 7}) + "\n")
    found = Players(tmp_path, saver).open(player.info.folder).runs("beach/01")
    assert [(kept.turns, kept.kind) for kept in found] == [(1, None), (0, None)]


@pytest.mark.parametrize("source", ["a\u2028b", "a\x85b\x1cc", "'\"\\", "é\U0001f600", "\ud800", "\0", "a\r\nb"])
def test_any_program_comes_back(players, saver, tmp_path, source):
    player = players.open()
    player.add_run("beach/01", run(0, source))
    player.add_run("beach/01", run(1, source))
    player.save_level("beach/01", LevelSave({"hero": source}))
    saver.flush(10)
    player = again(players, saver, tmp_path, player)
    assert player.level("beach/01").code == {"hero": source}
    assert [kept.scripts["hero"] for kept in player.runs("beach/01")] == [source, source]


@pytest.mark.parametrize("name", [
    "Ada", "CON", "nul", "Com1.txt", "\U0001f600\U0001f600", "", "   ", "../../etc", "a/b\\c:d*e?", "Zoë", "李雷",
    "x" * 500, ".", "line\nend", "-", "\0",
])
def test_any_name_makes_a_player(players, saver, tmp_path, name):
    info = players.create(name)
    twin = players.create(name)
    assert info.folder != twin.folder
    assert info.name == twin.name == " ".join(name.split())[:24]
    saver.flush(10)
    assert {path.name for path in (tmp_path / "players").iterdir()} == {info.folder, twin.folder}
    for made in (info, twin):
        assert made.folder.isascii() and not is_reserved(made.folder)
        assert Players(tmp_path, saver).open(made.folder).info == made


def test_a_player_can_be_renamed(players, saver, tmp_path):
    player = players.open()
    player.rename("  Ada\n Lovelace ", LOOKS[2])
    assert players.all() == [player.info]
    player = again(players, saver, tmp_path, player)
    assert (player.info.name, player.info.look) == ("Ada Lovelace", LOOKS[2])


def test_a_newer_player_file_is_left_as_it_is(players, saver, tmp_path):
    player = players.open()
    player.close()
    saver.flush(10)
    file = next(tmp_path.rglob("player.json"))
    file.write_text('{"schema": 7, "name": "Ada", "hat": "red"}')
    player = again(players, saver, tmp_path, player)
    assert player.info.name == "Ada"
    player.rename("Bob", LOOKS[0])
    player.close()
    assert "hat" in file.read_text()


@pytest.mark.parametrize("folder", ["..", ".", "", "../x", "/etc", "nobody", "a\0b", "x" * 5_000])
def test_a_folder_that_is_none_gets_the_first_player(players, saver, tmp_path, folder):
    first = players.create("Ada")
    saver.flush(10)
    (tmp_path / "x").mkdir()
    assert players.open(folder).info == first


def test_a_folder_of_somebody_else_is_no_player(players, saver, tmp_path):
    for stray in ("@eaDir/zoe@SynoEAStream", "a/photos", "zoe/levels"):
        (tmp_path / "players" / stray).mkdir(parents=True)
    assert [info.folder for info in players.all()] == ["zoe"]
    assert players.open().info.folder == "zoe"
    assert players.open("@eaDir").info.folder == "zoe"
    assert players.create("A").folder not in ("a", "zoe")
    assert players.create("@eaDir").folder != "@eaDir"


def test_players_are_known_before_they_are_on_the_disk(players):
    made = [players.create("Ada"), players.create("Bob")]
    assert players.all() == made
    assert players.open("bob").info == made[1]


@pytest.fixture
def slow(tmp_path):
    """A saver on a disk that writes nothing until it may."""
    may = threading.Event()

    def write(path, text):
        assert may.wait(10)
        atomic.write_text(path, text)

    made = Saver(write)
    made.may = may
    yield made
    may.set()
    made.close()


def test_closing_does_not_wait_and_the_lock_is_held_until_all_is_written(slow, tmp_path):
    player = Players(tmp_path, slow).open()
    player.save_level("beach/01", WORK)
    player.close()
    assert not list(tmp_path.rglob("levels/*.json")), "it came back before anything was written"
    other = Players(tmp_path, slow).open(player.info.folder)
    assert other.read_only
    other.close()
    slow.may.set()
    assert slow.flush(10)
    after = Players(tmp_path, slow).open(player.info.folder)
    assert not after.read_only
    assert after.level("beach/01") == WORK
    after.close()


def test_a_player_that_comes_back_before_all_is_written_finds_everything(slow, tmp_path):
    players = Players(tmp_path, slow)
    first, second = players.create("Ada"), players.create("Bob")
    player = players.open(first.folder)
    player.save_level("beach/01", WORK)
    player.close()
    players.open(second.folder).close()
    player = players.open(first.folder)
    assert not player.read_only and player.level("beach/01") == WORK
    slow.may.set()
    assert slow.flush(10)
    assert FolderLock(tmp_path / "players" / first.folder).acquire() is Locked.TAKEN, "it is in use again"
    player.close()
    assert FolderLock(tmp_path / "players" / first.folder).acquire() is Locked.OURS


def test_a_player_that_comes_back_later_is_read_anew(players, saver, tmp_path):
    player = players.open()
    player.save_level("beach/01", WORK)
    player.close()
    saver.flush(10)
    other = Players(tmp_path, saver).open(player.info.folder)
    other.save_level("beach/01", LevelSave({"hero": "other"}))
    other.close()
    saver.flush(10)
    assert players.open(player.info.folder).level("beach/01").code == {"hero": "other"}


@given(st.text(max_size=60), st.text(max_size=60))
def test_no_two_texts_have_one_file_name(one, other):
    assert one == other or file_name(one) != file_name(other)


NASTY = [
    "a/b", "a--b", "A/b", "a/B", "a-/b", "a/-b", "a b", "a_b", "a.b", "con", "con/x", "nul.txt", "", ".", "..", "é",
    "e", "x" * 200, "x" * 201, "a/b/c", "a--b/c", "a/b--c", "lpt1", "CON", "a/", "/a", "~", "a~b", "\ud800",
]


def test_nasty_texts_have_safe_names_of_their_own():
    names = [file_name(text) for text in NASTY]
    assert len({name.casefold() for name in names}) == len(NASTY)
    for name in names:
        assert name.isascii() and len(name) <= 80 and not is_reserved(name)
        assert not set(name) & set('/\\:*?"<>| \0') and name.strip(". ") == name != ""


def test_usual_level_ids_can_be_read_in_the_file_name():
    assert file_name("hello-beach/01-sandy-start") == "hello-beach--01-sandy-start"
    assert file_name("practice") == "practice"


def test_simplified():
    assert simplified("Zoë & Co.") == "zoe-co"


def test_a_run_keeps_the_map_that_was_shown_and_old_ones_were_on_the_first():
    shown = replace(run(), index=2, inputs=("7",))
    data = shown.as_data()
    assert RunSave.from_data(data) == shown
    assert data["map"] == 3, "people count maps from 1"
    del data["map"]
    assert RunSave.from_data(data).index == 0
