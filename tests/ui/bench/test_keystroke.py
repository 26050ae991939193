import pygame
import pytest

from pyland.editing.document import Position
from pyland.ui.bench import keystroke


def test_every_row_has_a_number_and_the_comparison_was_made_in_the_same_run(monkeypatch):
    monkeypatch.setattr(keystroke, "_KEYS", 4)
    rows = keystroke.rows()
    assert all(row.value > 0 and row.unit == "ms" for row in rows)
    assert len({row.name for row in rows}) == len(rows)
    by_name = {row.name: row for row in rows}
    compared = by_name["keystroke to picture, 300 lines"]
    naive = by_name["every line in view drawn anew, 300 lines"]
    assert compared.ratio == pytest.approx(naive.value / compared.value)


def test_what_is_measured_types_into_the_program_and_draws_it():
    surface = pygame.Surface((1366, 768))
    key = keystroke._typing(surface, keystroke._program(300), Position(151, 20))
    key(0)
    before = surface.copy()
    key(1)
    changed = pygame.mask.from_threshold(surface, (0, 0, 0), (1, 1, 1, 255), before)
    changed.invert()
    assert changed.count() > 10
