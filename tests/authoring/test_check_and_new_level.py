"""`check` and `new-level` as a person meets them: paths in, lines out, and what is made is sound."""

import io
import json
from functools import partial
from pathlib import Path

import pytest

from pyland.authoring.check import NothingToCheck, check_levels, report
from pyland.authoring.new_level import CannotMake, new_level
from pyland.level.library import Library
from pyland.text import ENGLISH
from tests.authoring.in_process import run_level
from tests.authoring.test_prove import COMMANDS, SOUND
from tests.level.making import write_level, write_tilesets

ISLAND = "title: {0}\norder: 1\n"
make = partial(Library, commands=COMMANDS)


@pytest.fixture
def pack(tmp_path):
    for island in ("alpha", "beta"):
        for name in ("01-one", "02-two"):
            text = SOUND if name == "01-one" else SOUND.replace("teaches: [run]", "needs: [run]")
            write_level(tmp_path / "pack" / island / name, text)
        (tmp_path / "pack" / island / "island.yaml").write_text(ISLAND.format(island), encoding="utf-8")
    return tmp_path / "pack"


def check(*paths, shipped=()):
    return check_levels(list(map(Path, paths)), make(list(shipped)), make, run_level)


@pytest.mark.parametrize(("part", "levels"), [
    ("", 4), ("alpha", 2), ("alpha/island.yaml", 2), ("alpha/02-two", 1), ("alpha/02-two/level.yaml", 1),
])
def test_a_path_may_be_a_pack_an_island_or_a_level(pack, part, levels):
    checked = check(pack / part)
    assert (checked.levels, checked.problems) == (levels, ())


def test_without_a_path_the_levels_of_the_game_are_checked(pack):
    assert check(shipped=[pack]).levels == 4


def test_a_level_of_the_library_is_meant_by_its_id(pack):
    assert check("beta/02-two", shipped=[pack]).levels == 1
    with pytest.raises(NothingToCheck):
        check("beta/03-three", shipped=[pack])


def test_a_problem_is_told_once_however_often_it_is_found(pack):
    (pack / "alpha" / "01-one" / "solution.py").write_text("move_west()\n", encoding="utf-8")
    checked = check(pack / "alpha", pack / "alpha" / "01-one")
    assert len(checked.problems) == len(set(checked.problems)) > 0


def test_problems_are_lines_a_person_can_go_to(pack, monkeypatch):
    (pack / "alpha" / "01-one" / "solution.py").write_text("move_west()\n", encoding="utf-8")
    monkeypatch.chdir(pack)
    out = io.StringIO()
    assert report(check(pack / "alpha"), out, as_json=False) == 1
    assert out.getvalue().startswith("alpha/01-one/level.yaml:21: “solution.py” does not win on map.tmx:")
    out = io.StringIO()
    assert report(check(pack / "alpha"), out, as_json=True) == 1
    first = json.loads(out.getvalue())["problems"][0]
    assert (first["file"], first["line"]) == ("alpha/01-one/level.yaml", 21)


def test_all_proven_is_said_too(pack):
    out = io.StringIO()
    assert report(check(pack / "alpha"), out, as_json=False) == 0
    assert out.getvalue() == "2 levels are proven.\n"
    out = io.StringIO()
    assert report(check(pack / "alpha"), out, as_json=True) == 0
    assert json.loads(out.getvalue()) == {"levels": 2, "problems": []}


def test_a_path_that_leads_nowhere_gets_a_sentence(pack, tmp_path):
    (tmp_path / "empty").mkdir()
    for path in (tmp_path / "nowhere", tmp_path / "empty"):
        with pytest.raises(NothingToCheck) as caught:
            check(path)
        assert path.name in ENGLISH(caught.value.message)


def test_levels_without_an_island_need_one(tmp_path):
    write_level(tmp_path / "alone" / "01-one", SOUND)
    with pytest.raises(NothingToCheck) as caught:
        check(tmp_path / "alone")
    assert ENGLISH(caught.value.message).endswith(
        "has levels, but no file island.yaml. Write one with `title` and `order`, and it is an island.")


@pytest.mark.parametrize("part", ["a" * 300, "a" * 300 + "/level.yaml", "alpha/" + "a" * 300, "a\0b"])
def test_a_path_that_no_system_takes_gets_a_sentence(pack, part):
    with pytest.raises(NothingToCheck) as caught:
        check(pack / part)
    assert "There is no folder" in ENGLISH(caught.value.message)


LOOP = "for i in range(3):\n    move_east()\nsay('hello')\n"


def test_a_solution_is_measured_against_what_is_taught_up_to_its_level(pack):
    for island in ("alpha", "beta"):
        (pack / island / "02-two" / "solution.py").write_text(LOOP, encoding="utf-8")
    text = SOUND.replace("teaches: [run]", "teaches: [for, range]\nneeds: [run]")
    (pack / "beta" / "02-two" / "level.yaml").write_text(text, encoding="utf-8")
    found = check(pack).problems
    assert {problem.file.parent.relative_to(pack).as_posix() for problem in found} == {"alpha/02-two"}
    assert {ENGLISH(problem.message) for problem in found} == {
        "“solution.py” uses `for`, which no level up to here teaches.",
        "“solution.py” uses `range`, which no level up to here teaches.",
    }
    assert check(pack / "alpha" / "02-two").problems == found


def test_a_level_in_a_folder_of_its_own_says_itself_what_has_to_be_known(tmp_path):
    folder = tmp_path / "anywhere" / "mine"
    write_level(folder, SOUND)
    (folder / "solution.py").write_text(LOOP, encoding="utf-8")
    found = {ENGLISH(problem.message) for problem in check(folder).problems}
    assert "“solution.py” uses `for`, which no level up to here teaches." in found
    (folder / "level.yaml").write_text(
        SOUND.replace("teaches: [run]", "teaches: [run]\nneeds: [for, range]"), encoding="utf-8")
    assert check(folder).problems == ()


@pytest.fixture
def tilesets(tmp_path):
    write_tilesets(tmp_path / "game" / "assets" / "tilesets")
    folder = tmp_path / "game" / "assets" / "tilesets"
    for name in ("terrain", "explorer_e0", "flag", "gem", "deco_shell", "palm", "rock", "sign", "ranger_0"):
        (folder / f"{name}.png").write_bytes(b"picture")
    return folder


@pytest.mark.parametrize("place", ["game/levels/mine/01-first-steps", "desktop/First Steps"])
def test_a_new_level_is_sound_from_the_start(tmp_path, tilesets, place):
    folder = tmp_path / place
    assert all(file.is_file() for file in new_level(folder, tilesets))
    checked = check(folder)
    assert (checked.levels, checked.problems) == (1, ())
    assert make([]).find(str(folder)).title == "First Steps"
    notes = [line for line in (folder / "level.yaml").read_text(encoding="utf-8").splitlines() if " #" in line]
    assert notes == ["  # Walk to the gem first."]


def test_a_new_level_in_the_project_points_to_the_tilesets_and_one_outside_has_its_own(tmp_path, tilesets):
    inside, outside = tmp_path / "game" / "levels" / "mine" / "01-a", tmp_path / "desktop" / "b"
    new_level(inside, tilesets)
    new_level(outside, tilesets)
    assert '"../../../assets/tilesets/terrain.tsx"' in (inside / "map.tmx").read_text(encoding="utf-8")
    assert not (inside / "tilesets").exists()
    assert '"tilesets/terrain.tsx"' in (outside / "map.tmx").read_text(encoding="utf-8")
    assert (outside / "tilesets" / "palm.png").read_bytes() == b"picture"
    assert str(tmp_path) not in (outside / "map.tmx").read_text(encoding="utf-8")


def test_nothing_is_written_over(tmp_path, tilesets):
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "work.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(CannotMake, match="already"):
        new_level(folder, tilesets)
    assert [file.name for file in folder.iterdir()] == ["work.txt"]
    with pytest.raises(CannotMake):
        new_level(folder / "work.txt", tilesets)


def test_the_first_level_of_a_new_island_brings_the_island(tmp_path, tilesets):
    island = tmp_path / "game" / "levels" / "my-bay"
    assert island / "island.yaml" in new_level(island / "01-one", tilesets)
    assert island / "island.yaml" not in new_level(island / "02-two", tilesets)
    checked = check(tmp_path / "game" / "levels")
    assert [level.id for level in make([tmp_path / "game" / "levels"]).levels] == ["my-bay/01-one", "my-bay/02-two"]
    assert not any(problem.file.name == "island.yaml" for problem in checked.problems)
    assert make([tmp_path / "game" / "levels"]).islands[0].title == "My Bay"


@pytest.mark.parametrize(("name", "beside"), [("first-steps", None), ("01-first-steps", "holiday.txt")])
def test_a_folder_that_is_no_island_stays_as_it_is(tmp_path, tilesets, name, beside):
    folder = tmp_path / "desktop"
    folder.mkdir()
    if beside:
        (folder / beside).write_text("mine", encoding="utf-8")
    new_level(folder / name, tilesets)
    assert not (folder / "island.yaml").exists()
