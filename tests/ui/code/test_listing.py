import pygame
import pytest

from pyland.ui.code import Inserted, Listing, inserted_parts
from pyland.ui.theme import DAY, THEMES
from tests.ui.widgets.hands import make_canvas, painted


@pytest.fixture
def sheet() -> pygame.Surface:
    surface = pygame.Surface((600, 300))
    surface.fill("#00FF00")
    return surface


def test_sizes_are_those_of_the_lines():
    one, three = (Listing(make_canvas(), text) for text in ("cut()", "cut()\nmove_forward()\n"))
    assert three.height == 3 * one.height
    assert one.width < three.width


def test_what_is_drawn_is_as_wide_as_it_says(sheet):
    listing = Listing(make_canvas(), "move_forward()")
    listing.draw(sheet, (50, 50))
    letters = painted(sheet)
    assert letters.x >= 50 and letters.right <= 50 + listing.width
    assert letters.right >= 50 + listing.width - 8
    assert letters.y >= 50 and letters.bottom <= 50 + listing.height


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_a_card_stays_in_its_rectangle_and_scrolls(sheet, theme):
    listing = Listing(make_canvas(theme), "cut()\n" * 50, first_line=96)
    rect = pygame.Rect(20, 20, 400, 120)
    for scrolled in (0, 13, 400):
        listing.draw_card(sheet, rect, scrolled)
        assert painted(sheet) == rect


def test_the_new_part_stands_out_and_the_rest_does_not(sheet):
    old, new = "for step in range(3)", "for step in range(3):"
    plain, marked = sheet.copy(), sheet.copy()
    Listing(make_canvas(), new).draw(plain, (50, 50))
    listing = Listing(make_canvas(), new, inserted=inserted_parts(old, new))
    listing.draw(marked, (50, 50))
    good = pygame.mask.from_threshold(marked, pygame.Color(DAY.good), (1, 1, 1, 255)).get_bounding_rects()
    box = good[0].unionall(good[1:])
    assert box.contains(listing.column_rect(0, 20, 21, (50, 50)).inflate(-2, -6))
    assert pygame.mask.from_threshold(marked, pygame.Color(DAY.on_colour), (40, 40, 40, 255)).count() > 4
    left = pygame.Rect(0, 0, 50 + listing.width - 16, 300)
    assert pygame.image.tobytes(plain.subsurface(left), "RGB") == pygame.image.tobytes(marked.subsurface(left), "RGB")


def test_wide_letters_take_two_cells():
    listing = Listing(make_canvas(), "中a")
    wide, plain = listing.column_rect(0, 0, 1, (0, 0)), listing.column_rect(0, 1, 2, (0, 0))
    assert wide.width == 2 * plain.width and plain.x == wide.right


def test_marks_that_are_not_there_do_no_harm(sheet):
    Listing(make_canvas(), "ab", inserted=[Inserted(5, 0, 3), Inserted(0, 1, 9)]).draw(sheet, (10, 10))
    assert painted(sheet).width > 0
