"""What was copied out of the program of a shared level does not run without a lock where it was pasted."""

from pathlib import Path

import pygame
import pytest

from pyland.level.practice import practice_level
from pyland.play.session import Phase
from pyland.script.commands import COMMANDS
from pyland.ui.screens.play import PlayScreen
from pyland.ui.services import Services
from tests.play.fakes import FakeBench, FakeLock
from tests.ui.screens.play.field import open_field
from tests.ui.screens.play.making import make_services, open_level, pass_time
from tests.ui.widgets.hands import press


def shared(folder: Path) -> tuple[Services, FakeBench, PlayScreen]:
    """A game without a lock, in which a shared level is open."""
    bench = FakeBench(FakeLock("reduced"))
    services = make_services(folder / "game", bench=bench)
    level = open_field(folder, "@...F", own=False, bench=bench).session.level
    return services, bench, open_level(services, level)


def use(screen: PlayScreen, *keys: int) -> None:
    screen.table.view.group.focus(screen.table.view.dock.code)
    for key in keys:
        press(screen, key, pygame.KMOD_CTRL)


def runs(screen: PlayScreen, bench: FakeBench) -> bool:
    screen.session.run()
    pass_time(screen, 1)
    return bool(bench.attempts)


@pytest.mark.parametrize("taken_by", [pygame.K_c, pygame.K_x])
def test_a_program_of_a_shared_level_does_not_run_in_practice_either(tmp_path: Path, taken_by: int) -> None:
    services, bench, theirs = shared(tmp_path)
    use(theirs, pygame.K_a, taken_by)
    for _time in range(2):  # what was pasted once can be copied there
        practice = open_level(services, practice_level(COMMANDS))
        use(practice, pygame.K_a, pygame.K_v)
        assert practice.session.editor.text.strip() == "move_east()"
        assert not runs(practice, bench)
        told = practice.session.explanation
        assert told is not None and practice.session.phase is Phase.ENDED
        assert services.say(told.hint or told.title).startswith("Delete all of it")
        use(practice, pygame.K_a, pygame.K_c)
        practice.session.close()
    again = open_level(services, practice_level(COMMANDS))
    assert again.session.brought
    theirs.session.close()
    again.session.close()


@pytest.mark.parametrize("changed", ["move_east()\r\n", "move_east()"])
def test_ends_of_lines_do_not_matter(tmp_path: Path, changed: str) -> None:
    services, bench, theirs = shared(tmp_path)
    use(theirs, pygame.K_a, pygame.K_c)
    services.clipboard.put(changed)
    practice = open_level(services, practice_level(COMMANDS))
    use(practice, pygame.K_v)
    assert not runs(practice, bench)


def test_what_was_copied_elsewhere_is_ones_own(tmp_path: Path) -> None:
    services, bench, theirs = shared(tmp_path)
    use(theirs, pygame.K_a, pygame.K_c)
    services.clipboard.put("move_east(2)")
    practice = open_level(services, practice_level(COMMANDS))
    use(practice, pygame.K_v)
    use(practice, pygame.K_a, pygame.K_c, pygame.K_v)
    assert runs(practice, bench)
