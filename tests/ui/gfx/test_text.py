import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyland.ui.gfx import Face, TextStyle
from pyland.ui.gfx.text import ELLIPSIS, TextPainter, Typesetter
from tests.ui.widgets.hands import fonts

BODY = TextStyle(Face.BODY, 17)
LOOSE = TextStyle(Face.BODY, 17, 2)
PAINTER = TextPainter(fonts())
SETTER = Typesetter(PAINTER)
PROSE = st.lists(
    st.sampled_from(["a", "the", "**bold**", "`move_east()`", "Krokodil", "中文字", ",", "x" * 60]), max_size=25
)


@given(st.text(alphabet="abc WM中é", max_size=40), st.integers(20, 200))
def test_a_fitted_line_is_a_beginning_that_fits(text, width):
    fitted = PAINTER.fit(text, BODY, width)
    if fitted != text:
        assert fitted.endswith(ELLIPSIS)
        assert text.startswith(fitted.removesuffix(ELLIPSIS))
        assert PAINTER.width(text, BODY) > width
    assert PAINTER.width(fitted, BODY) <= width


@pytest.mark.parametrize("style", [BODY, LOOSE, TextStyle(Face.HEAD, 25), TextStyle(Face.CODE, 14)])
@pytest.mark.parametrize("text", ["Hello", "Grüße 中文", "1"])
def test_a_picture_is_as_wide_as_was_measured(style, text):
    assert PAINTER.picture(text, style, "#000000").get_width() == PAINTER.width(text, style)


@pytest.mark.parametrize("style", [BODY, LOOSE, TextStyle(Face.CODE, 14)])
@pytest.mark.parametrize(
    "text", ["\u202e", "\u200b", "\u0300", "\0", "\ud800", "a\u202eb\ud83d\0", "\u2066\u2069", "\x1b\r"]
)
def test_signs_without_a_picture_do_no_harm(style, text):
    picture = PAINTER.picture(text, style, "#000000", ("#FFFFFF", 2))
    assert picture.get_height() == PAINTER.line_height(style) + 4
    assert PAINTER.width(text, style) >= 0
    SETTER.paragraph(text, style, 100, 20)


def test_a_very_long_word_is_cut_into_full_lines():
    paragraph = SETTER.paragraph("x" * 20_000, BODY, 300, 24)
    widths = {word.width for word in paragraph.words[:-1]}
    letter = PAINTER.width("x", BODY)
    assert all(300 - letter <= width <= 300 for width in widths)
    assert "".join(word.text for word in paragraph.words) == "x" * 20_000


def test_loose_letters_take_more_room():
    assert PAINTER.width("hello", LOOSE) >= PAINTER.width("hello", BODY) + 8


def test_an_outline_adds_a_rim_all_around():
    plain = PAINTER.picture("Go", BODY, "#FFFFFF")
    outlined = PAINTER.picture("Go", BODY, "#FFFFFF", ("#000000", 3))
    assert outlined.get_size() == (plain.get_width() + 6, plain.get_height() + 6)


def test_pictures_are_kept():
    assert PAINTER.picture("again", BODY, "#123456") is PAINTER.picture("again", BODY, "#123456")
    assert PAINTER.picture("again", BODY, "#123456") is not PAINTER.picture("again", BODY, "#123457")


@given(PROSE, st.integers(60, 300))
def test_a_paragraph_stays_in_its_width_and_keeps_every_letter(words, width):
    text = " ".join(words)
    paragraph = SETTER.paragraph(text, BODY, width, 24)
    assert all(word.x >= 0 and word.x + word.width <= width for word in paragraph.words)
    letters = "".join(word.text for word in paragraph.words)
    assert letters == text.replace("**", "").replace("`", "").replace(" ", "")


@given(PROSE, st.integers(60, 300))
def test_words_of_a_paragraph_do_not_overlap(words, width):
    paragraph = SETTER.paragraph(" ".join(words), BODY, width, 24)
    for first, second in zip(paragraph.words, paragraph.words[1:], strict=False):
        assert second.y > first.y or (second.y == first.y and second.x >= first.x + first.width)


def test_a_comma_stays_with_the_code_before_it():
    width = PAINTER.width("type move_east()", BODY) + 8
    paragraph = SETTER.paragraph("Now you type `move_east()`, then go on", BODY, width, 24)
    code, comma = (next(word for word in paragraph.words if word.text == text) for text in ("move_east()", ","))
    assert code.y == comma.y
    assert code.code and not comma.code


def test_strong_words_are_bold_and_lines_break_where_they_should():
    paragraph = SETTER.paragraph("Go **now**\nhome", BODY, 500, 24)
    faces = {word.text: (word.style.face, word.y) for word in paragraph.words}
    assert faces == {"Go": (Face.BODY, 0), "now": (Face.BOLD, 0), "home": (Face.BODY, 24)}
    assert paragraph.lines == 2 and paragraph.height == 48


@given(st.integers(90, 400))
def test_a_place_on_the_map_is_never_taken_apart(width):
    paragraph = SETTER.paragraph("Paint (3, 2), (4, 2) and (15, 2) red, not (x, 2)", BODY, width, 24)
    words = [word.text for word in paragraph.words]
    assert words == ["Paint", "(3, 2),", "(4, 2)", "and", "(15, 2)", "red,", "not", "(x,", "2)"]
