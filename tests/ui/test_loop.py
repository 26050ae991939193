import logging
from types import SimpleNamespace

import pygame
import pytest

from pyland.ui.loop import Loop, SecondCrash
from pyland.ui.screen import Pop, Quit
from pyland.ui.screens.crash import CrashScreen
from pyland.ui.screens.title import TitleScreen
from pyland.ui.window import Window
from tests.ui.screens.staging import game, press, top


@pytest.fixture
def services(tmp_path):
    with game(tmp_path / "data") as made:
        yield made


@pytest.fixture
def window():
    made = Window((1366, 768))
    pygame.event.clear()
    yield made
    made.close()


class Picture:
    """A screen that notes what it is told, and raises where it is wanted to."""

    def __init__(self, raises="", *, moves=False):
        self.raises = raises
        self.moves = moves
        self.told = []

    def layout(self, canvas):
        self._do("layout")
        self.canvas = canvas

    def handle(self, event):
        self.told.append(event)
        self._do("handle")
        return Quit() if event.type == pygame.KEYDOWN and event.key == pygame.K_q else None

    def update(self, seconds):
        self._do("update")
        return self.moves

    def draw(self, surface):
        self._do("draw")

    def close(self):
        self._do("close")

    def _do(self, what):
        self.told.append(what)
        if what == self.raises:
            raise ZeroDivisionError(f"in {what}")


def make_loop(services, window, screen, log=None):
    return Loop(services, window, screen, lambda services, error: CrashScreen(services, error, log))


def post(*events):
    for event in events:
        pygame.event.post(event)


def key(key, mod=0):
    return pygame.Event(pygame.KEYDOWN, key=key, mod=mod, unicode="", scancode=0)


def turn(loop):
    """One turn of the loop, guarded as in `run`."""
    return loop._guard(lambda: loop.frame(0.02))


def test_it_runs_until_a_screen_quits_and_closes_it(services, window):
    screen = Picture()
    post(key(pygame.K_q))
    make_loop(services, window, screen).run()
    assert screen.told[-1] == "close"


def test_it_is_ready_when_the_first_picture_is_drawn(services, window):
    screen = Picture()
    told = []

    def ready():
        told.extend(screen.told)
        post(pygame.Event(pygame.QUIT))

    make_loop(services, window, screen).run(ready)
    assert told[:3] == ["layout", "update", "draw"]


def test_it_draws_only_what_changed(services, window):
    screen = Picture()
    loop = make_loop(services, window, screen)
    for _frame in range(5):
        loop.frame(0.02)
    assert screen.told.count("draw") == 1 and screen.told.count("update") == 5
    screen.moves = True
    loop.frame(0.02)
    assert screen.told.count("draw") == 2


def test_closing_the_window_ends_the_game(services, window):
    screen = Picture()
    loop = make_loop(services, window, screen)
    post(pygame.Event(pygame.QUIT))
    loop.frame(0.02)
    assert loop.stack.over and "close" in screen.told


def test_another_theme_lays_everything_out_again(services, window):
    screen = Picture()
    loop = make_loop(services, window, screen)
    loop.frame(0.02)
    services.change(theme="hc")
    loop.frame(0.02)
    assert screen.canvas.theme.name == "hc" and screen.told.count("layout") == 2
    services.change(speed=4.0)
    loop.frame(0.02)
    assert screen.told.count("layout") == 2


def test_another_size_lays_everything_out_again(services, window, monkeypatch):
    screen = Picture()
    loop = make_loop(services, window, screen)
    loop.frame(0.02)
    pygame.display.set_mode((1024, 768))
    post(pygame.Event(pygame.VIDEORESIZE, size=(1024, 768), w=1024, h=768))
    loop.frame(0.02)
    assert screen.canvas.scale.width == 1024 and screen.told[-1] == "draw"


def test_in_a_tiny_window_the_screen_waits(services, window):
    screen = Picture()
    loop = make_loop(services, window, screen)
    pygame.display.set_mode((640, 480))
    post(pygame.Event(pygame.VIDEORESIZE, size=(640, 480), w=640, h=480))
    loop.frame(0.02)
    post(key(pygame.K_a))
    loop.frame(0.02)
    assert "draw" not in screen.told and not any(isinstance(told, pygame.Event) for told in screen.told)


def test_in_a_tiny_window_nothing_goes_on_and_nothing_stays_held(services, window):
    screen = Picture()
    screen.let_go = lambda: screen.told.append("let go")
    loop = make_loop(services, window, screen)
    loop.frame(0.02)
    pygame.display.set_mode((640, 480))
    screen.told.clear()
    post(pygame.Event(pygame.KEYUP, key=pygame.K_BACKSPACE, mod=0))
    loop.frame(0.02)
    assert "let go" in screen.told and "update" not in screen.told
    pygame.display.set_mode((1366, 768))
    loop.frame(0.02)
    assert "update" in screen.told


@pytest.mark.parametrize("size", [(1, 1), (1, 900), (1400, 3), (300, 200)])
def test_no_window_is_too_small_to_go_on(services, size):
    window = Window(size)
    loop = Loop(services, window, TitleScreen(services), lambda services, error: pytest.fail(repr(error)))
    for change in (size, (7, 1), size):
        post(pygame.Event(pygame.VIDEORESIZE, size=change, w=change[0], h=change[1]))
        turn(loop)
    assert isinstance(loop.stack.top, TitleScreen)
    window.close()


def test_f11_is_for_the_window_and_not_for_the_screen(services, window):
    screen = Picture()
    loop = make_loop(services, window, screen)
    post(key(pygame.K_F11), key(pygame.K_RETURN, pygame.KMOD_LALT))
    loop.frame(0.02)
    assert not any(isinstance(told, pygame.Event) and told.type == pygame.KEYDOWN for told in screen.told)
    assert not window.fullscreen


@pytest.mark.parametrize("where", ["handle", "update", "draw"])
def test_a_crash_of_a_screen_is_told_kindly(services, window, where, caplog, tmp_path):
    screen = Picture(where)
    loop = make_loop(services, window, screen, tmp_path / "pyland.log")
    post(key(pygame.K_a))
    with caplog.at_level(logging.ERROR):
        assert turn(loop)
    assert top(loop.stack) == "CrashScreen" and len(loop.stack) == 1
    assert "ZeroDivisionError" in caplog.text and f"in {where}" in caplog.text
    assert screen.told[-1] == "close"
    assert turn(loop)


def test_a_first_screen_that_cannot_be_laid_out_is_told_kindly_too(services, window, tmp_path):
    loop = make_loop(services, window, Picture("layout"), tmp_path / "pyland.log")
    assert top(loop.stack) == "CrashScreen"


def test_a_screen_that_cannot_even_be_closed_stops_nothing(services, window, tmp_path):
    screen = Picture("close")
    screen.draw = lambda surface: 1 / 0
    loop = make_loop(services, window, screen, tmp_path / "pyland.log")
    turn(loop)
    assert top(loop.stack) == "CrashScreen"


def test_a_crash_while_playing_keeps_the_program(services, window, tmp_path, monkeypatch):
    screen = services.doors.play(services.library.find("1"))
    loop = make_loop(services, window, screen, tmp_path / "pyland.log")
    turn(loop)
    screen.session.editor.replace_all("move_east()\n# mine\n", 0.0)
    monkeypatch.setattr(screen, "update", lambda seconds: 1 / 0)
    turn(loop)
    assert top(loop.stack) == "CrashScreen"
    assert services.saver.flush(5)
    kept = (tmp_path / "data").glob("players/*/levels/*.json")
    assert any("# mine" in file.read_text(encoding="utf-8") for file in kept)
    press(loop.stack, pygame.K_RETURN)
    assert top(loop.stack) == "WorldMapScreen"


def test_from_the_crash_card_one_can_quit(services, window, tmp_path):
    loop = make_loop(services, window, Picture("update"), tmp_path / "pyland.log")
    turn(loop)
    press(loop.stack, pygame.K_TAB, pygame.K_RETURN)
    assert loop.stack.over


def test_a_second_crash_later_is_told_again(services, window, tmp_path):
    loop = make_loop(services, window, Picture("update"), tmp_path / "pyland.log")
    turn(loop)
    press(loop.stack, pygame.K_RETURN)
    loop.stack.change(Pop())
    loop.stack._show(Picture("update"))
    turn(loop)
    assert top(loop.stack) == "CrashScreen"


@pytest.mark.parametrize("where", ["layout", "update", "draw"])
def test_a_crash_of_the_crash_card_ends_it(services, window, where):
    loop = Loop(services, window, Picture("update"), lambda services, error: Picture(where))
    with pytest.raises(SecondCrash):
        for _frame in range(3):
            turn(loop)


def test_the_title_can_be_watched_for_a_while(services, window):
    loop = make_loop(services, window, TitleScreen(services))
    frames = [loop.frame(1 / 60) for _frame in range(30)]
    assert 2 <= sum(frames) < 30


@pytest.mark.parametrize(("every", "idle"), [(0.53, True), (0.5, True), (1 / 30, False)])
def test_it_rests_between_blinks_and_never_while_something_moves_smoothly(services, window, monkeypatch, every, idle):
    clock = SimpleNamespace(now=100.0, rests=0, monotonic=lambda: clock.now)

    def sleep(seconds):
        clock.now += seconds

    def wait(milliseconds):
        clock.rests += 1
        clock.now += milliseconds / 1000
        return pygame.Event(pygame.NOEVENT)

    class Blinking(Picture):
        """Changes every so many seconds."""

        left = every

        def update(self, seconds):
            self.left -= seconds
            if self.left <= 0:
                self.left += every
                return True
            return False

    clock.sleep = sleep
    monkeypatch.setattr("pyland.ui.loop.time", clock)
    monkeypatch.setattr(pygame.event, "wait", wait)
    loop = make_loop(services, window, Blinking())
    end = clock.now + 5
    frame = loop.frame

    def frame_or_end(seconds):
        if clock.now > end:
            loop.stack.change(Quit())
        return frame(seconds)

    monkeypatch.setattr(loop, "frame", frame_or_end)
    loop.run()
    assert (clock.rests > 20) is idle
