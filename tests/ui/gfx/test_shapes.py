import pygame
import pytest

from pyland.ui.gfx import CARD_SHADOW, Box, Corners
from pyland.ui.gfx.shapes import Shapes
from tests.ui.widgets.hands import make_canvas

GROUND, RED, BLUE = pygame.Color("#00FF00"), pygame.Color("#FF0000"), pygame.Color("#0000FF")


@pytest.fixture
def sheet() -> pygame.Surface:
    surface = pygame.Surface((200, 120))
    surface.fill(GROUND)
    return surface


RECT = pygame.Rect(20, 10, 120, 80)


def test_corners_are_round_and_the_rest_is_filled(sheet):
    Shapes().box(sheet, RECT, Box("#FF0000", 16))
    assert sheet.get_at(RECT.topleft) == GROUND
    assert sheet.get_at((RECT.right - 1, RECT.bottom - 1)) == GROUND
    assert sheet.get_at(RECT.center) == RED
    assert sheet.get_at((RECT.x, RECT.centery)) == RED
    assert sheet.get_at((RECT.x - 1, RECT.centery)) == GROUND
    assert sheet.get_at((RECT.centerx, RECT.bottom - 1)) == RED
    assert sheet.get_at((RECT.centerx, RECT.bottom)) == GROUND


def test_a_corner_can_be_left_square(sheet):
    Shapes().box(sheet, RECT, Box("#FF0000", 16, corners=Corners(False, True, True, True)))
    assert sheet.get_at(RECT.topleft) == RED
    assert sheet.get_at((RECT.right - 1, RECT.y)) == GROUND


def test_a_border_goes_around_the_inside(sheet):
    Shapes().box(sheet, RECT, Box("#FF0000", 12, "#0000FF", 3))
    assert sheet.get_at((RECT.x + 1, RECT.centery)) == BLUE
    assert sheet.get_at((RECT.x + 3, RECT.centery)) == RED


def test_a_frame_leaves_the_middle_alone(sheet):
    Shapes().box(sheet, RECT, Box(None, 12, "#0000FF", 3))
    assert sheet.get_at((RECT.centerx, RECT.y + 1)) == BLUE
    assert sheet.get_at(RECT.center) == GROUND


def test_a_lip_is_inside_the_rectangle(sheet):
    Shapes().box(sheet, RECT, Box("#FF0000", 12, lip="#0000FF", lip_height=4))
    assert sheet.get_at((RECT.centerx, RECT.bottom - 2)) == BLUE
    assert sheet.get_at((RECT.centerx, RECT.bottom - 6)) == RED
    assert sheet.get_at((RECT.centerx, RECT.bottom)) == GROUND


@pytest.mark.parametrize("size", [(0, 10), (10, 0), (-4, 10)])
def test_an_empty_box_draws_nothing(sheet, size):
    Shapes().box(sheet, pygame.Rect(20, 20, *size), Box("#FF0000", 4))
    assert sheet.get_at((20, 20)) == GROUND


@pytest.mark.parametrize("size", [(4, 4), (9, 40), (40, 9), (199, 119)])
def test_a_radius_too_large_is_cut_to_the_box(sheet, size):
    Shapes().box(sheet, pygame.Rect((0, 0), size), Box("#FF0000", 50))
    assert sheet.get_at((size[0] // 2, size[1] // 2)) == RED
    assert sheet.get_at(size) == GROUND


@pytest.mark.parametrize("size", [(20, 16), (120, 60), (180, 90)])
def test_a_shadow_darkens_around_the_box(size):
    surface = pygame.Surface((260, 180))
    surface.fill("#FFFFFF")
    rect = pygame.Rect((30, 30), size)
    make_canvas().box(surface, rect, "#FFFFFF", 8, shadow=CARD_SHADOW)
    assert surface.get_at((rect.centerx, rect.bottom + 2)).r < 250
    assert surface.get_at((2, 2)).r == 255
    assert surface.get_at((rect.centerx, rect.bottom + 2)).r < surface.get_at((rect.centerx, rect.bottom + 12)).r


@pytest.mark.parametrize("blur", [1, 4, 6, 8, 13, 18])
def test_a_shadow_is_as_soft_as_if_it_were_blurred_at_its_full_size(blur):
    alpha, side, reach = 90, 80, 2 * blur
    sharp = pygame.Surface((side + 2 * reach, side + 2 * reach), pygame.SRCALPHA, 32)
    sharp.fill((255, 0, 0, alpha), (reach, reach, side, side))
    soft = Shapes()._shadow_picture(side, side, 0, blur, alpha, "#FF0000")
    whole = pygame.transform.gaussian_blur(sharp, blur)
    assert soft.get_size() == whole.get_size()
    row = [(soft.get_at((x, reach + side // 2)).a, whole.get_at((x, reach + side // 2)).a) for x in range(reach + 40)]
    assert max(abs(one - other) for one, other in row) <= 8
    assert row[0][0] < 8 and row[-1][0] > 0.9 * min(alpha, row[-1][1])
