import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyland.ui.gfx import Scale


@pytest.mark.parametrize(
    ("size", "factor", "compact"),
    [
        ((1366, 768), 1.0, False),
        ((1920, 1080), 1920 / 1366, False),
        ((1024, 768), 1.0, True),
        ((1280, 800), 1.0, False),
        ((800, 600), 800 / 1024, True),
        ((3840, 2160), 3840 / 1366, False),
    ],
)
def test_windows_and_their_scales(size, factor, compact):
    scale = Scale.of_window(*size)
    assert scale.factor == pytest.approx(factor, rel=0.02)
    assert scale.compact is compact


@given(st.integers(640, 4000), st.integers(480, 2400))
def test_there_is_always_room_for_the_smallest_layout(width, height):
    scale = Scale.of_window(width, height)
    assert scale.width_dp >= 1023.99 and scale.height_dp >= 767.99


@given(st.floats(0, 500), st.floats(0, 500), st.floats(1, 500), st.integers(700, 3000))
def test_rectangles_that_touch_in_dp_touch_in_pixels(x, first, second, window):
    scale = Scale.of_window(window, window)
    left, right = scale.rect(x, 0, first, 9), scale.rect(x + first, 0, second, 9)
    assert left.right == right.x


def test_lines_are_never_thinner_than_a_pixel_unless_there_are_none():
    scale = Scale.of_window(800, 600)
    assert scale.line(0.2) == 1
    assert scale.line(0) == 0
