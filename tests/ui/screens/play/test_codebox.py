"""Code on Monty's card."""

import pygame

from pyland.ui.gfx import Canvas
from pyland.ui.screens.play.codebox import CodeBox
from pyland.ui.screens.play.speech import Code
from pyland.ui.theme import DAY
from tests.ui.widgets.hands import make_canvas

LONG = "for number_of_the_step in range(how_many_steps_there_are_to_the_flag + 1)"


def box(source: str, old: str | None = None, canvas: Canvas | None = None, *, tight: bool = False) -> CodeBox:
    return CodeBox(canvas or make_canvas(), Code(source, 7, old), 340, tight=tight)


def reds(drawn: CodeBox) -> pygame.Rect:
    """Where anything is struck out."""
    surface = pygame.Surface((360, 200))
    surface.fill("#00FF00")
    drawn.draw(surface, (0, 0))
    rects = pygame.mask.from_threshold(surface, pygame.Color(DAY.red), (1, 1, 1, 255)).get_bounding_rects()
    return rects[0].unionall(rects[1:]) if rects else pygame.Rect(0, 0, 0, 0)


def test_before_a_repair_the_line_is_seen_as_it_is_and_as_it_would_be() -> None:
    canvas = make_canvas()
    alone, both = box("wait()", canvas=canvas), box("wait()", "wiat()", canvas)
    assert both.height > 1.5 * alone.height


def test_what_goes_is_struck_out() -> None:
    assert reds(box("wait()", "waait()")).width > 5
    assert reds(box("for i in x:", "for i in x")).width == 0


def test_what_only_goes_is_seen_in_a_long_line_too() -> None:
    gone = box(LONG, f"{LONG}))")
    assert gone.shift > 200 and reds(gone).width > 10


def test_a_line_that_a_repair_adds_has_nothing_before_it() -> None:
    canvas = make_canvas()
    assert box("pass", "", canvas).height == box("pass", canvas=canvas).height


def test_where_it_is_tight_only_the_new_line_is_shown_if_anything_in_it_is_new() -> None:
    canvas = make_canvas()
    alone = box("wait()", canvas=canvas).height
    assert box("wait()", "wiat()", canvas, tight=True).height == alone
    assert box("wait()", "wait()x", canvas, tight=True).height > alone


def test_a_line_that_fits_stays_where_it_is() -> None:
    assert box("for i in range(3):", "for i in range(3)").shift == 0


def test_of_a_long_line_the_part_that_is_new_is_seen() -> None:
    at_the_end, at_the_start = box(f"{LONG}:", LONG), box(f"{LONG}:", f"fro{LONG[3:]}:")
    assert at_the_end.shift > 200
    assert at_the_start.shift == 0


def test_more_lines_are_higher() -> None:
    canvas = make_canvas()
    one, three = box("a", canvas=canvas), box("a\nb\nc", canvas=canvas)
    assert three.height > 2 * one.height


def test_a_long_line_without_anything_new_begins_at_its_beginning() -> None:
    assert box(LONG).shift == 0
