import logging
import signal
from logging.handlers import RotatingFileHandler

import pygame
import pytest

from pyland import app
from pyland.ui.screens.title import TitleScreen


@pytest.fixture(autouse=True)
def own_log():
    """Handlers that the app has added are taken away again."""
    root = logging.getLogger()
    before = list(root.handlers)
    yield
    for handler in [handler for handler in root.handlers if handler not in before]:
        root.removeHandler(handler)
        handler.close()


def close_window():
    pygame.event.post(pygame.Event(pygame.QUIT))


def interrupt():
    raise KeyboardInterrupt


def test_it_opens_and_closes(tmp_path, capsys):
    assert app.play(data=str(tmp_path / "data"), on_ready=close_window) == 0
    assert capsys.readouterr().err == ""
    assert (tmp_path / "data" / "players" / "explorer" / "player.json").is_file()


def test_a_level_can_be_named(tmp_path, monkeypatch):
    monkeypatch.setattr(TitleScreen, "__init__", lambda self, services: pytest.fail("the title was shown"))
    assert app.play("rock", data=str(tmp_path), on_ready=close_window) == 0


def test_a_level_that_is_not_there_is_told_of(tmp_path, capsys):
    assert app.play("nowhere", data=str(tmp_path)) == 4
    assert "There is no level “nowhere”" in capsys.readouterr().err


def test_ctrl_c_ends_it_cleanly(tmp_path, capsys):
    assert app.play(data=str(tmp_path), on_ready=interrupt) == 130
    assert "Traceback" not in capsys.readouterr().err


def test_a_request_to_end_is_taken_like_ctrl_c(tmp_path):
    before = signal.getsignal(signal.SIGTERM)
    assert app.play(data=str(tmp_path), on_ready=lambda: signal.raise_signal(signal.SIGTERM)) == 130
    assert signal.getsignal(signal.SIGTERM) is before


def test_a_folder_that_cannot_be_used_is_told_and_the_game_starts(tmp_path, capsys):
    (tmp_path / "file").write_text("not a folder")
    assert app.play(data=str(tmp_path / "file"), on_ready=close_window) == 0
    assert "Pyland could not save everything" in capsys.readouterr().err


def test_a_crash_is_written_into_the_log_and_the_game_goes_on(tmp_path, monkeypatch):
    frames = []

    def update(self, seconds):
        frames.append(seconds)
        if len(frames) > 2:
            raise ZeroDivisionError("on purpose")
        return False

    monkeypatch.setattr(TitleScreen, "update", update)
    seen = []

    def look(self, surface):
        seen.append(True)
        close_window()

    monkeypatch.setattr("pyland.ui.screens.crash.CrashScreen.paint", look)
    assert app.play(data=str(tmp_path)) == 0
    assert seen
    log = (tmp_path / app.LOG_FILE).read_text(encoding="utf-8")
    assert "ZeroDivisionError: on purpose" in log and "Traceback" in log


def test_two_crashes_in_a_row_end_it_with_a_sentence(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(TitleScreen, "update", lambda self, seconds: 1 / 0)
    monkeypatch.setattr("pyland.ui.screens.crash.CrashScreen.paint", lambda self, surface: 1 / 0)
    assert app.play(data=str(tmp_path)) == 4
    assert "Your code is saved" in capsys.readouterr().err


@pytest.mark.parametrize(("platform", "variables", "there"), [
    ("linux", {}, False), ("linux", {"DISPLAY": ":0"}, True), ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
    ("linux", {"DISPLAY": ""}, False), ("linux", {"SDL_VIDEODRIVER": "dummy"}, True), ("win32", {}, True),
    ("darwin", {}, True),
])
def test_whether_there_is_a_screen(platform, variables, there):
    assert app.has_screen(variables, platform) is there


def test_what_a_person_has_set_stays():
    variables = {"SDL_FRAMEBUFFER_ACCELERATION": "opengl"}
    app.prepare_sdl(variables, "linux")
    assert variables["SDL_FRAMEBUFFER_ACCELERATION"] == "opengl"
    variables = {}
    app.prepare_sdl(variables, "win32")
    assert "SDL_FRAMEBUFFER_ACCELERATION" not in variables


def test_the_log_is_kept_small(tmp_path):
    app.start_log(tmp_path)
    handler = next(handler for handler in logging.getLogger().handlers if isinstance(handler, RotatingFileHandler))
    assert 0 < handler.maxBytes <= 1_000_000 and 0 < handler.backupCount < 10
    logging.getLogger("pyland").warning("something")
    assert "something" in (tmp_path / app.LOG_FILE).read_text(encoding="utf-8")


def test_the_log_goes_to_the_console_where_it_cannot_be_written(tmp_path):
    (tmp_path / "file").write_text("not a folder")
    assert app.start_log(tmp_path / "file") is None
    assert app.start_log(tmp_path) == tmp_path / app.LOG_FILE


def test_without_a_screen_a_level_is_told_in_words(tmp_path, monkeypatch, capsys):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert app.play(data=str(tmp_path)) == 0
    told = capsys.readouterr().out
    assert told.startswith("Pyland found no screen")
    assert "walks north to (7, 5)" in told and "Solved!" in told
    picture = tmp_path / "pyland-last-picture.png"
    assert str(picture) in told
    assert pygame.image.load(picture).get_size() == (1366, 768)


def test_a_window_that_does_not_open_is_no_screen_either(tmp_path, monkeypatch):
    def fail(size, flags=0):
        raise pygame.error("no video device")

    monkeypatch.setattr("pygame.display.set_mode", fail)
    monkeypatch.setattr(app, "_without_screen", lambda folder, levels, level, engine: 77)
    assert app.play(data=str(tmp_path)) == 77
