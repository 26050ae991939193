import pygame
import pytest

from pyland.level.library import UnknownLevel
from pyland.ui import shots
from tests.ui.screens.staging import colours


@pytest.fixture(scope="module")
def services():
    with shots.passing_services() as made:
        yield made


@pytest.mark.parametrize("screen", shots.SCREENS)
def test_every_screen_has_a_picture(services, screen):
    picture = shots.shot(services, screen, (1366, 768))
    assert picture.get_size() == (1366, 768)
    assert colours(picture) > 12


@pytest.mark.parametrize("screen", ["play", "complete", "error", "hint", "run", "worldmap"])
def test_each_state_looks_different(services, screen):
    others = {name: pygame.image.tobytes(shots.shot(services, name), "RGB") for name in ("title", "play")}
    mine = pygame.image.tobytes(shots.shot(services, screen), "RGB")
    assert mine != others["title"]
    assert screen == "play" or mine != others["play"]


@pytest.mark.parametrize("theme", ["day", "hc", "easy"])
def test_themes_and_sizes(services, theme):
    picture = shots.shot(services, "title", (1024, 768), theme=theme)
    assert picture.get_size() == (1024, 768)
    assert services.settings.theme == "day"


def test_a_run_is_shown_at_the_turn_that_was_asked_for(services):
    places = [pygame.image.tobytes(shots.shot(services, "run", at=turn), "RGB") for turn in (1, 2, None)]
    assert len(set(places)) == 3


def test_a_program_of_ones_own_is_in_the_editor(services):
    ours = shots.shot(services, "play", source="say('hello')\n" * 20)
    assert pygame.image.tobytes(ours, "RGB") != pygame.image.tobytes(shots.shot(services, "play"), "RGB")


def test_unknown_screens_and_levels_are_told_with_what_there_is(services):
    with pytest.raises(shots.UnknownScreen) as unknown:
        shots.shot(services, "nowhere")
    assert "nowhere" in services.say(unknown.value.message) and "worldmap" in services.say(unknown.value.message)
    with pytest.raises(UnknownLevel):
        shots.shot(services, "play", level="nowhere")


def test_a_picture_is_written_as_a_file(tmp_path):
    shots.save("crash", tmp_path / "crash.png", size=(1024, 768))
    assert pygame.image.load(tmp_path / "crash.png").get_size() == (1024, 768)
    with pytest.raises(OSError):
        shots.save("crash", tmp_path / "nowhere" / "crash.png")
    with pytest.raises(shots.UnknownScreen):
        shots.save("nowhere", tmp_path / "x.png")


def test_nothing_of_the_player_is_touched(tmp_path, monkeypatch):
    monkeypatch.setenv("PYLAND_DATA", str(tmp_path / "mine"))
    shots.save("title", tmp_path / "title.png")
    assert not (tmp_path / "mine").exists()
