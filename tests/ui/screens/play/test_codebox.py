"""Code on Monty's card."""

from pyland.ui.gfx import Canvas
from pyland.ui.screens.play.codebox import CodeBox
from pyland.ui.screens.play.speech import Code
from tests.ui.widgets.hands import make_canvas

LONG = "for number_of_the_step in range(how_many_steps_there_are_to_the_flag + 1)"


def box(source: str, old: str | None = None, canvas: Canvas | None = None) -> CodeBox:
    return CodeBox(canvas or make_canvas(), Code(source, 7, old), 340)


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
