"""The strip about the lock: what it says when, that it covers nothing, and where it leads."""

from pathlib import Path

import pygame
import pytest

from pyland.ui.screen import Push
from pyland.ui.screens.play import PlayScreen
from pyland.ui.screens.play.deeds import Deed
from pyland.ui.screens.play.locknote import LockNote, NoteState, state_of
from pyland.ui.screens.teachers import TeachersScreen
from tests.play.fakes import FakeBench, FakeLock
from tests.ui.screens.play.field import open_field
from tests.ui.screens.play.making import SIZES, pass_time, picture_of
from tests.ui.widgets.hands import click, down, up

MAP = "@...F\n....."


def opened(
    folder: Path, lock: FakeLock, size: tuple[int, int] = (1366, 768), text: str = "", **also: object
) -> PlayScreen:
    return open_field(folder, MAP, text, own=False, size=size, bench=FakeBench(lock), **also)  # type: ignore[arg-type]


def note(screen: PlayScreen) -> LockNote:
    return screen.table.view.dock.lock_note


@pytest.mark.parametrize(("lock", "waiting", "expected"), [
    (FakeLock("native"), False, NoteState.NOTHING), (FakeLock("reduced"), False, NoteState.REDUCED),
    (FakeLock(settled=False), False, NoteState.NOTHING), (FakeLock(settled=False), True, NoteState.WAITING),
    (FakeLock(settled=False, preparing=True), False, NoteState.MAKING),
    (FakeLock(settled=False, preparing=True), True, NoteState.WAITING),
])
def test_what_there_is_to_say(lock: FakeLock, waiting: bool, expected: NoteState) -> None:
    assert state_of(lock, waiting=waiting) is expected


def test_with_a_lock_nothing_is_said_and_nothing_takes_room(tmp_path: Path) -> None:
    screen = opened(tmp_path, FakeLock("native"))
    assert not note(screen).visible and screen.table.view.places.lock.height == 0


@pytest.mark.parametrize("theme", ["day", "hc", "easy"])
@pytest.mark.parametrize("size", SIZES)
def test_without_a_lock_it_is_seen_and_covers_nothing(tmp_path: Path, size: tuple[int, int], theme: str) -> None:
    screen = opened(tmp_path, FakeLock("reduced"), size, "panels: [step, speed, output]\n", theme=theme)
    strip, dock = note(screen), screen.table.view.dock
    assert strip.visible and strip.label == "No lock: only your own code runs." and strip.tooltip
    assert screen.table.view.places.dock.contains(strip.rect)
    others = [widget.rect for widget in dock.widgets if widget.visible and widget is not strip]
    assert strip.rect.collidelist(others) == -1
    ground = picture_of(screen, size).get_at((strip.rect.right - strip.rect.height // 2, strip.rect.y + 8))
    assert ground[:3] == pygame.Color(strip.canvas.theme.warn_bg)[:3]


@pytest.mark.parametrize("by", ["mouse", "keyboard"])
def test_it_leads_to_the_page_for_teachers(tmp_path: Path, by: str) -> None:
    screen = opened(tmp_path, FakeLock("reduced"))
    answers = _Answers(screen)
    if by == "mouse":
        click(answers, note(screen).rect.center)
    else:
        screen.table.view.group.focus(note(screen), ring=True)
        down(answers, pygame.K_RETURN)
        up(answers, pygame.K_RETURN)
    (change,) = [answer for answer in answers.found if isinstance(answer, Push)]
    assert isinstance(change.screen, TeachersScreen)


class _Answers:
    """Takes events for a screen, and keeps what it answers."""

    def __init__(self, screen: PlayScreen) -> None:
        self._screen = screen
        self.found: list[object] = []

    def handle(self, event: pygame.Event) -> None:
        self.found.append(self._screen.handle(event))


def test_it_comes_and_goes_with_the_lock(tmp_path: Path) -> None:
    lock = FakeLock("native", settled=False, preparing=True)
    screen = opened(tmp_path, lock)
    high = screen.code.rect.height
    assert note(screen).state is NoteState.MAKING
    lock.settle()
    pass_time(screen, 0.1)
    assert not note(screen).visible and screen.code.rect.height > high


def test_who_waits_sees_it_and_can_end_it(tmp_path: Path) -> None:
    screen = opened(tmp_path, FakeLock(settled=False))
    assert not note(screen).visible
    screen.table.conduct.do(Deed.RUN)
    pass_time(screen, 0.1)
    transport = screen.table.view.dock.transport
    assert note(screen).state is NoteState.WAITING and note(screen).visible
    assert note(screen).label == "The lock is being made ready …"
    assert (transport.run.text, transport.stop.enabled) == ("Waiting", True)
    down(screen, pygame.K_ESCAPE)
    pass_time(screen, 0.1)
    assert not note(screen).visible and (transport.run.text, transport.stop.enabled) == ("Run", False)


def test_a_program_that_waited_runs_by_itself(tmp_path: Path) -> None:
    lock = FakeLock(settled=False)
    screen = opened(tmp_path, lock)
    screen.table.conduct.do(Deed.RUN)
    pass_time(screen, 0.2)
    assert not screen.narration
    lock.settle()
    pass_time(screen, 2)
    assert any("walks east" in line for line in screen.narration)


@pytest.mark.parametrize(("calm", "moves"), [(True, False), (False, True)])
def test_its_dots_stand_still_with_less_motion(tmp_path: Path, calm: bool, moves: bool) -> None:
    screen = opened(tmp_path, FakeLock(settled=False), reduced_motion=calm)
    screen.table.conduct.do(Deed.RUN)
    pass_time(screen, 0.1)
    pictures = set()
    for _look in range(4):
        pass_time(screen, 0.4)
        pictures.add(pygame.image.tobytes(picture_of(screen).subsurface(note(screen).rect), "RGB"))
    assert (len(pictures) > 1) is moves


def test_without_a_lock_monty_says_why_nothing_runs(tmp_path: Path) -> None:
    screen = opened(tmp_path, FakeLock("reduced"))
    screen.table.conduct.do(Deed.RUN)
    pass_time(screen, 0.1)
    speech = screen.table.view.monty.speech
    assert speech is not None and speech.title == "I cannot run this level here"
    assert [block.text for block in speech.blocks] == [  # type: ignore[union-attr]
        "This level brings its own program. Without the lock, only what you typed yourself can run.",
        "Ask your teacher.",
    ]
