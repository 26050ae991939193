"""The first level, solved by keys alone with the real processes behind it."""

import time
from pathlib import Path

import pygame

from pyland.play.session import Phase
from pyland.play.workbench import Workbench
from tests.ui.screens.play.making import FRAME, make_services, open_level, picture_of
from tests.ui.screens.play.test_playing import SOLUTION, type_lines
from tests.ui.widgets.hands import press

PATIENCE = 60.0


def test_the_first_level(tmp_path: Path) -> None:
    with Workbench() as bench:
        services = make_services(tmp_path, bench=bench)
        screen = open_level(services)
        type_lines(screen, *SOLUTION)
        press(screen, pygame.K_F5)
        until = time.monotonic() + PATIENCE
        while screen.table.card is None and time.monotonic() < until:
            screen.update(FRAME)
            picture_of(screen)
        assert screen.session.phase is Phase.SOLVED and screen.session.verdict is not None
        assert screen.session.verdict.stars == (True, True, True)
        assert {"step_sand", "win"} <= set(services.audio.played)
        screen.close()
        services.player.close()
        services.saver.close()
    assert make_services(tmp_path).player.level(screen.level.id).solved
