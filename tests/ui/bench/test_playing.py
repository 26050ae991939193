"""The measuring of the play screen measures a screen on which a program really runs."""

import pytest

from pyland.ui.bench import playing


def test_both_sizes_are_measured_while_the_hero_walks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(playing, "_FRAMES", 30)
    monkeypatch.setattr(playing, "_WARM", 5)
    found = playing.rows()
    assert [row.name.rsplit(", ", 1)[1] for row in found] == ["1366x768"] * 3 + ["1920x1080"] * 3
    running, _slowest, still = (row.value for row in found[:3])
    assert running > still > 0
