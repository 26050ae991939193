import pygame
import pytest

from pyland.editing.editor import Editor
from pyland.source.lexer import Kind
from pyland.ui.code.cells import Cells
from pyland.ui.code.glyphs import Glyphs, bold
from pyland.ui.code.lines import LinePictures
from pyland.ui.gfx import Face
from pyland.ui.theme import DAY, EASY_READ
from tests.ui.widgets.hands import fonts, painted

SEEN = range(0, 50)
GROUND = "#00FF00"


@pytest.fixture
def glyphs() -> Glyphs:
    return Glyphs(fonts(), 18, DAY)


class Counting(Glyphs):
    """Counts how often a letter is asked for."""

    count = 0

    def glyph(self, *args, **options):
        self.count += 1
        return super().glyph(*args, **options)


def sheet() -> pygame.Surface:
    surface = pygame.Surface((800, 60))
    surface.fill(GROUND)
    return surface


def draw(pictures: LinePictures, editor: Editor, seen: range = SEEN, x: int = 20) -> pygame.Surface:
    surface = sheet()
    pictures.draw(surface, editor.line(0), editor.line_lexemes(0), (x, 10), seen)
    return surface


@pytest.mark.parametrize("size", [14, 18, 22, 28, 40])
@pytest.mark.parametrize("letter", ["w", "i", "W", "g"])
def test_bold_letters_are_as_wide_as_the_others_and_heavier(size, letter):
    plain = fonts().font(Face.CODE, size).render(letter, True, "#000000")
    strong = bold(fonts(), letter, size, "#000000")
    assert strong.get_size() == plain.get_size()

    def ink(picture: pygame.Surface) -> float:
        surface = pygame.Surface(picture.get_size())
        surface.fill("#FFFFFF")
        surface.blit(picture, (0, 0))
        return 255 - pygame.transform.average_color(surface)[0]

    assert 1.08 < ink(strong) / ink(plain) < 1.7


def test_bold_letters_stand_on_the_same_line(glyphs):
    strong, plain = sheet(), sheet()
    strong.blit(glyphs.glyph("x", Kind.KEYWORD, 1).picture, (20, 10))
    plain.blit(glyphs.glyph("x", Kind.NAME, 1).picture, (20, 10))
    assert abs(painted(strong).bottom - painted(plain).bottom) <= 1
    assert abs(painted(strong).centerx - painted(plain).centerx) <= 1


def test_the_rims_of_bold_letters_have_their_own_colour():
    """Else they would be dark on a dark ground and light on a light one."""
    picture = bold(fonts(), "w", 22, "#F4DA26")
    rims = [
        colour for x in range(picture.get_width()) for y in range(20) if 60 < (colour := picture.get_at((x, y))).a < 200
    ]
    assert rims
    assert all(abs(rim.r - 0xF4) < 12 and abs(rim.g - 0xDA) < 12 for rim in rims)


def test_comments_are_slanted_unless_the_theme_says_no():
    def look(theme, kind) -> bytes:
        picture = Glyphs(fonts(), 18, theme).glyph("f", kind, 1, "#000000").picture
        return pygame.image.tobytes(picture, "RGBA")

    assert look(DAY, Kind.COMMENT) != look(DAY, Kind.NAME)
    assert look(EASY_READ, Kind.COMMENT) == look(EASY_READ, Kind.NAME)


@pytest.mark.parametrize("size", [14, 18, 25, 40])
@pytest.mark.parametrize("letter", ["f", "X", "W", "%", "n"])
def test_slanted_letters_keep_their_size_and_may_lean_out_on_both_sides(size, letter):
    own = fonts().font(Face.CODE_SLANTED, size)
    drawn = Glyphs(fonts(), size, DAY).glyph(letter, Kind.COMMENT, 1)
    assert drawn.picture.get_size() == own.render(letter, True, "#000000").get_size()
    assert drawn.left == min(0, own.metrics(letter)[0][0])


@pytest.mark.parametrize("character", ["中", "한", "😀", "ע", "ไ", "★"])
def test_letters_of_other_fonts_stay_in_their_cells(glyphs, character):
    cells = 2 if character in "中한😀" else 1
    picture = glyphs.glyph(character, Kind.TEXT, cells).picture
    assert picture.get_width() <= cells * glyphs.cell + 2
    assert picture.get_height() <= glyphs.height


@pytest.mark.parametrize("character", ["\0", "\u0301", "\ud800", "\U0010ffff"])
def test_no_character_is_too_strange(glyphs, character):
    assert glyphs.glyph(character, Kind.BROKEN, 1).picture.get_width() >= 1


def test_a_line_is_drawn_once_and_kept_while_it_stays_the_same():
    glyphs = Counting(fonts(), 18, DAY)
    pictures, editor = LinePictures(glyphs, Cells()), Editor("move_east()")
    first = draw(pictures, editor)
    count = glyphs.count
    assert count > 5
    assert pygame.image.tobytes(draw(pictures, editor), "RGB") == pygame.image.tobytes(first, "RGB")
    assert glyphs.count == count
    editor.insert("x", 0)
    draw(pictures, editor)
    assert glyphs.count > count


def test_a_very_long_line_costs_what_is_seen_of_it():
    glyphs = Counting(fonts(), 18, DAY)
    editor = Editor("say('" + "x中" * 10_000 + "')")
    draw(LinePictures(glyphs, Cells()), editor, range(20_000, 20_050), 20 - 20_000 * glyphs.cell)
    assert 0 < glyphs.count < 400


def test_letters_stand_on_the_grid(glyphs):
    pictures = LinePictures(glyphs, Cells())
    cell = glyphs.cell
    for before, cells in (("", 0), ("abc", 3), ("中文", 4), ("a" * 95 + "中", 97), ("e\u0301", 1)):
        surface = draw(pictures, Editor(before + "l"), range(0, 200), 20 - max(0, cells - 30) * cell)
        clear = pygame.Surface((800, 60))
        clear.fill(GROUND)
        pictures.draw(
            clear, before, Editor(before).line_lexemes(0), (20 - max(0, cells - 30) * cell, 10), range(0, 200)
        )
        column = 20 + (cells - max(0, cells - 30)) * cell
        changed = [x for x in range(800) if any(surface.get_at((x, y)) != clear.get_at((x, y)) for y in range(60))]
        assert changed and column <= min(changed) and max(changed) < column + cell


@pytest.mark.parametrize("text", ["", "    ", "\t", "\0\0"])
def test_lines_with_nothing_to_see(glyphs, text):
    assert painted(draw(LinePictures(glyphs, Cells()), Editor(text))).size == (0, 0)


@pytest.mark.parametrize("accent", ["\u0301", "\u20dd", "\u0327"])
def test_an_accent_goes_on_the_letter_before(glyphs, accent):
    with_accent = draw(LinePictures(glyphs, Cells()), Editor("xe" + accent))
    without = draw(LinePictures(glyphs, Cells()), Editor("xe"))
    changed = [x for x in range(800) if any(with_accent.get_at((x, y)) != without.get_at((x, y)) for y in range(60))]
    assert changed
    middle = 20 + 1.5 * glyphs.cell
    assert abs((min(changed) + max(changed)) / 2 - middle) <= 2 and max(changed) - min(changed) <= glyphs.cell + 2
