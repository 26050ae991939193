import pygame
import pytest

from pyland.ui.noscreen import PICTURE, no_screen
from tests.ui.screens.staging import island


@pytest.fixture
def somewhere(tmp_path, monkeypatch):
    """A current folder of our own."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_level_that_was_named_is_told(somewhere, capsys):
    assert no_screen(somewhere / "data", level="2") == 0
    told = capsys.readouterr().out
    assert "Rock Pool" in told and "shell" in told and "Solved!" in told
    assert pygame.image.load(somewhere / "data" / PICTURE).get_size() == (1366, 768)


def test_the_picture_goes_elsewhere_when_the_data_folder_cannot_be_written(somewhere, capsys):
    (somewhere / "file").write_text("not a folder")
    assert no_screen(somewhere / "file") == 0
    assert str(somewhere / PICTURE) in capsys.readouterr().out
    assert (somewhere / PICTURE).is_file()


def test_a_level_that_is_not_there_is_told(somewhere, capsys):
    assert no_screen(somewhere / "data", level="nowhere") == 4
    assert "There is no level “nowhere”" in capsys.readouterr().out


def test_a_broken_level_is_told_and_never_taken_by_itself(somewhere, capsys):
    broken = island(somewhere / "more", "lagoon", 1, order=0, text="\ngols: 3\n")
    assert no_screen(somewhere / "data", [broken]) == 0
    assert "Sandy Start" in capsys.readouterr().out
    assert no_screen(somewhere / "data", [broken], "lagoon") == 4
    assert "Something is wrong in the files" in capsys.readouterr().out


def test_without_any_level_it_says_so(somewhere, capsys, monkeypatch):
    monkeypatch.setattr("pyland.resources.levels_folder", lambda: somewhere / "nothing")
    assert no_screen(somewhere / "data") == 4
    assert "There is no level that can be played." in capsys.readouterr().out


def test_without_a_lock_a_level_of_somebody_else_is_not_shown(somewhere, capsys):
    theirs = island(somewhere / "more", "lagoon", 1)
    assert no_screen(somewhere / "data", [theirs], "lagoon", "reduced") == 4
    assert "This level brings its own program." in capsys.readouterr().out
    assert no_screen(somewhere / "data", [theirs], "sandy", "reduced") == 0
    file = theirs / "lagoon" / "01-level" / "level.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("starter: |\n  move_east()\n", ""), encoding="utf-8")
    assert no_screen(somewhere / "data", [theirs], "lagoon", "reduced") == 4
    assert "This program may have come with somebody's level." in capsys.readouterr().out
