"""Every pair of writing and ground that the game uses can be read."""

import itertools
from functools import partial

import pygame
import pytest

from pyland.ui.gfx import Canvas
from pyland.ui.theme import DAY, THEMES, Syntax, Theme, mix, theme_named
from pyland.ui.widgets import Button, Chip, Kind, Toggle
from tests.ui.widgets.hands import make_canvas, placed

READABLE = 4.5
SEEN = 3.0
"""For lines and marks, which are larger than letters."""
PAIRS = [
    *itertools.product(["on"], ["chrome", "chrome2", "chrome3", "chrome_deep"]),
    *itertools.product(["on2"], ["chrome", "chrome2"]),
    *itertools.product(["ink"], ["paper", "paper2", "paper3", "code_bg", "current", "selection", "red_bg", "warn_bg"]),
    *itertools.product(["muted"], ["paper", "paper2", "paper3", "code_bg", "gutter", "warn_bg"]),
    *itertools.product(["gutter_text", "good"], ["gutter"]),
    *itertools.product(["on_colour"], ["run", "blue", "red", "good", "purple"]),
    ("on_warn", "warn"),
    ("good", "good_bg"),
    ("good", "paper"),
    ("blue", "paper"),
]
MARKS = [
    ("chrome_line", "chrome"),
    ("red", "code_bg"),
    ("red", "red_bg"),
    ("blue", "code_bg"),
    ("blue", "current"),
    ("focus", "chrome"),
]
CODE_GROUNDS = ["code_bg", "current", "selection", "red_bg", "paper", "paper2", "paper3"]


def contrast(first: str, second: str) -> float:
    light, dark = sorted((_brightness(first), _brightness(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _brightness(colour: str) -> float:
    shares = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (share / 12.92 if share <= 0.03928 else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.fixture(params=THEMES.values(), ids=THEMES)
def theme(request) -> Theme:
    return request.param


@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_writing_can_be_read(theme, text, ground):
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= READABLE


@pytest.mark.parametrize(("mark", "ground"), MARKS)
def test_marks_can_be_seen(theme, mark, ground):
    assert contrast(getattr(theme, mark), getattr(theme, ground)) >= SEEN


@pytest.mark.parametrize("kind", Syntax.__slots__)
@pytest.mark.parametrize("ground", CODE_GROUNDS)
def test_code_can_be_read_wherever_it_stands(theme, kind, ground):
    assert contrast(getattr(theme.syntax, kind), getattr(theme, ground)) >= READABLE


def test_the_focus_ring_shows_on_light_and_dark(theme):
    for ground in (theme.paper, theme.chrome):
        assert max(contrast(theme.focus, ground), contrast(theme.focus_rim, ground)) >= SEEN


def test_kinds_of_code_differ(theme):
    syntax = theme.syntax
    assert len({syntax.keyword, syntax.call, syntax.text, syntax.number, syntax.comment}) == 5


def test_sizes_are_those_a_person_can_choose(theme):
    assert 14 <= theme.code_size <= 28
    assert theme.code_leading >= 1.4


def test_themes_by_name():
    assert theme_named("hc").name == "hc"
    assert theme_named("nobody knows") is DAY


@pytest.mark.parametrize(("share", "mixed"), [(0, "#000000"), (1, "#FF8000"), (0.5, "#804000")])
def test_mixing(share, mixed):
    assert mix("#000000", "#FF8000", share) == mixed


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("state", ["usual", "under the mouse", "disabled"])
@pytest.mark.parametrize("on_paper", [True, False])
def test_the_words_on_a_button_can_be_read(theme, kind, state, on_paper):
    button = Button("Go", kind=kind, on_paper=on_paper)
    button.enabled = state != "disabled"
    button._glow.value = float(state == "under the mouse")
    look = button._look(theme)
    assert contrast(look.text, look.fill) >= READABLE


@pytest.mark.parametrize("make", [partial(Chip, "move_east()"), partial(Toggle, "Sound", True, str)])
def test_what_cannot_be_used_can_still_be_read(theme, make, monkeypatch):
    colours = []
    monkeypatch.setattr(Canvas, "text", lambda *given, **_more: colours.append(given[6]))
    widget = placed(make(), (10, 10, 200, 44), make_canvas(theme))
    widget.enabled = False
    surface = pygame.Surface((220, 64))
    surface.fill(theme.paper)
    widget.paint(surface)
    ground = "#" + "".join(f"{part:02X}" for part in surface.get_at((20, 32))[:3])
    assert [contrast(colour, ground) >= READABLE for colour in colours] == [True]
