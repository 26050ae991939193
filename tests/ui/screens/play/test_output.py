"""The panel with what a program printed."""

import pygame

from pyland.text import ENGLISH
from pyland.ui.screens.play.output import OutputPanel
from tests.ui.widgets.hands import FakeClipboard, make_canvas


def test_of_a_very_long_output_only_the_end_is_cut_into_lines():
    panel = OutputPanel(ENGLISH, FakeClipboard())
    panel.layout(make_canvas(), pygame.Rect(0, 0, 500, 98))
    panel.show("x" * 2_000, None)
    all_of_it = panel.lines.scroll.content
    panel.show("x" * 200_000, None)
    much = panel.lines.scroll.content
    panel.show("x" * 400_000, None)
    assert all_of_it < much == panel.lines.scroll.content
