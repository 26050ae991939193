"""Whether everything that is written on the play screen can be read: nothing cut off, in long languages too."""

from pathlib import Path

import pygame
import pytest

from pyland.challenge.run import Judgement
from pyland.challenge.verdict import Verdict
from pyland.explain.explanation import Explanation
from pyland.play.session import Phase
from pyland.text import ENGLISH, _
from pyland.ui.gfx.text import ELLIPSIS, TextPainter
from pyland.ui.screens.play import PlayScreen
from tests.ui.screens.play.making import WORDY, library, longer, make_services, open_level, pass_time, picture_of
from tests.ui.screens.play.test_speech import MISSPELT

WINDOWS = ((1024, 768), (1366, 768), (1920, 1080))


@pytest.fixture
def cut(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that had to be cut off."""
    found: list[str] = []
    fit = TextPainter.fit

    def noting(self: TextPainter, text: str, *args: object) -> str:
        fitted = fit(self, text, *args)  # type: ignore[arg-type]
        if fitted != text:
            found.append(f"{text!r} as {fitted!r}")
        return fitted

    monkeypatch.setattr(TextPainter, "fit", noting)
    return found


def end(screen: PlayScreen) -> None:
    """As if the level had been solved, without the last star."""
    spec = screen.level.spec
    assert spec is not None
    missed = _("Your program has 8 instructions. Can you do it with 6?")
    goals = tuple((goal, Judgement(True)) for goal in spec.goals)
    extras = ((spec.stars[0], Judgement(True)), (spec.stars[1], Judgement(False, None, missed)))
    screen.session.verdict = Verdict(goals, extras, True)
    screen.session.phase = Phase.SOLVED
    pass_time(screen, 1.2)
    assert screen.table.card is not None


def explain(screen: PlayScreen, explanation: Explanation) -> None:
    screen.session.editor.replace_all("move_east()\nmove_eest()\n", 0)
    screen.table.talk.explain(explanation)
    screen.table.talk.show_more(python=True)


@pytest.mark.parametrize("size", WINDOWS)
@pytest.mark.parametrize("theme", ["day", "hc", "easy"])
@pytest.mark.parametrize("say", [ENGLISH, WORDY], ids=["english", "wordy"])
def test_no_text_is_cut_off(tmp_path: Path, cut: list[str], size: tuple[int, int], theme: str, say: object) -> None:
    services = make_services(tmp_path, say=say, theme=theme)  # type: ignore[arg-type]
    for level in (*library().levels, library().practice):
        picture_of(open_level(services, level, size), size)
    screen = open_level(services, 1, size)
    screen.table.talk.hint()
    picture_of(screen, size)
    explain(screen, MISSPELT)
    picture_of(screen, size)
    end(screen)
    picture_of(screen, size)
    assert not cut


@pytest.mark.parametrize("size", WINDOWS)
def test_every_widget_is_inside_its_part_of_the_window(tmp_path: Path, size: tuple[int, int]) -> None:
    services = make_services(tmp_path, say=WORDY, theme="easy", code_size=28)
    for level in (*library().levels, library().practice):
        screen = open_level(services, level, size)
        explain(screen, MISSPELT)
        places = screen.table.view.places
        for widget in screen.table.view.group.widgets:
            if widget.visible:
                assert places.map.contains(widget.rect) or places.dock.contains(widget.rect), widget.label


def test_the_wordy_language_is_longer_and_keeps_its_slots() -> None:
    assert len(longer("Press Run, then add more lines")) > 30
    assert "{count}" in longer("{count} of `move_east()`")
    assert ELLIPSIS not in longer("Saving")


def test_the_card_grows_with_what_is_said(tmp_path: Path) -> None:
    screen = open_level(make_services(tmp_path))
    screen.session.editor.replace_all("move_east()\nmove_eest()\n", 0)
    screen.table.talk.explain(MISSPELT)
    small = pygame.Rect(screen.table.view.monty.rect)
    screen.table.talk.show_more(python=True)
    assert screen.table.view.monty.rect.height > small.height - 40
    assert len(screen.table.view.monty.buttons) == 2


def test_chips_tell_nothing_that_is_taught_later(tmp_path: Path) -> None:
    chips = open_level(make_services(tmp_path)).table.view.dock.palette.chips
    assert [chip.tooltip for chip in chips if chip.code == "move_east()"] == ["Walk east (right)."]
    assert not [chip.tooltip for chip in chips if "number" in chip.tooltip]


def test_the_world_map_is_drawn_ahead_during_the_happy_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    services = make_services(tmp_path)
    screen = open_level(services, 1)
    wished: list[str] = []
    monkeypatch.setattr(services.sprites, "wish", lambda wanted: wished.extend(name for name, _size in wanted))
    end(screen)
    assert "island_beach" in wished
