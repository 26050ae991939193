from pathlib import Path

import pygame
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyland import resources
from pyland.ui.gfx.fonts import Face, FontBook
from tests.ui.widgets.hands import fonts


def look(font: pygame.font.Font, character: str) -> bytes:
    return pygame.image.tobytes(font.render(character, True, "white"), "RGBA")


@pytest.mark.parametrize("face", Face)
def test_families_come_from_the_files_of_the_game(face):
    path = resources.font_path(face.value)
    assert path is not None
    assert fonts().font(face, 30).name == pygame.font.Font(path, 30).name


@pytest.mark.parametrize("character", ["中", "か", "한", "ع", "ש", "ह", "ไ", "😀", "★", "ქ", "Ж", "ẞ", "→"])
@pytest.mark.parametrize("face", [Face.HEAD, Face.BODY, Face.CODE, Face.CODE_SLANTED])
def test_every_script_can_be_drawn(face, character):
    font = fonts().font_for(character, face, 24)
    assert look(font, character) != look(font, "\uffff")


def test_the_own_font_is_used_for_what_it_has():
    book = fonts()
    assert book.font_for("é", Face.BODY, 20) is book.font(Face.BODY, 20)
    assert book.font_for("x", Face.HEAD, 20) is book.font(Face.HEAD, 20)


def test_without_other_fonts_the_own_one_stands_in(monkeypatch):
    monkeypatch.setattr(resources, "fallback_font_paths", lambda: ())
    book = FontBook()
    assert book.font_for("中", Face.CODE, 20) is book.font(Face.CODE, 20)


def test_a_broken_font_file_is_passed_over(monkeypatch, tmp_path):
    broken = tmp_path / "broken.ttf"
    broken.write_bytes(b"no font")
    good = resources.fallback_font_paths()
    monkeypatch.setattr(resources, "fallback_font_paths", lambda: (broken, *good))
    book = FontBook()
    assert look(book.font_for("中", Face.CODE, 20), "中") != look(book.font(Face.CODE, 20), "\uffff")


def test_without_any_font_package_something_is_drawn(monkeypatch):
    monkeypatch.setattr(resources, "font_path", lambda name: None)
    monkeypatch.setattr(resources, "fallback_font_paths", lambda: ())
    assert FontBook().font(Face.BODY, 20).render("hello", True, "white").get_width() > 20


def test_fonts_of_the_computer_come_last_and_only_when_asked(monkeypatch):
    system = str(resources.fallback_font_paths()[1])
    monkeypatch.setattr(resources, "fallback_font_paths", lambda: ())
    monkeypatch.setattr(pygame.font, "match_font", lambda name: system if name == "unifont" else None)
    book = FontBook()
    assert look(book.font_for("中", Face.CODE, 20), "中") == look(book.font(Face.CODE, 20), "中")
    book.seek_system_fonts().join()
    assert book.font_for("文", Face.CODE, 20).name == pygame.font.Font(Path(system), 20).name


@given(st.text(alphabet="ab é中か😀\u0301\u200dعש", max_size=20))
def test_runs_are_the_whole_text_and_marks_stay_with_their_letter(text):
    runs = fonts().runs(text, Face.BODY, 20)
    assert "".join(run for _, run in runs) == text
    assert all(not run.startswith("\u0301") for _, run in runs[1:])
