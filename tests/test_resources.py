"""Files that travel with the game are found, and there is a font for every script that children write in."""

from pathlib import Path

import pygame
import pytest

from pyland import resources

NAMES = ("head", "body", "bold", "code", "code_slanted")


@pytest.mark.parametrize("name", NAMES)
def test_fonts(name: str) -> None:
    path = resources.font_path(name)
    assert path is not None
    assert path.is_file()


def test_fonts_that_there_are_not() -> None:
    with pytest.raises(KeyError):
        resources.font_path("comic")


def test_a_font_package_that_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "_FONTS", {"lost": ("no_such_package_at_all", "x.ttf"), "old": ("pyland", "x.ttf")})
    assert resources.font_path("lost") is None
    assert resources.font_path("old") is None


@pytest.mark.parametrize("character", [*"ΩЖשعकก汉漢あカ한→≠✓★│ქ😀🐍🐢"])
def test_every_script_has_a_font(character: str) -> None:
    pygame.font.init()
    assert any(draws(path, character) for path in resources.fallback_font_paths())


def draws(path: Path, character: str) -> bool:
    """Whether a font has a character: else it draws the same as for a place where no character will ever be."""
    font = pygame.font.Font(path, 16)
    look, nothing = (pygame.image.tobytes(font.render(text, True, "white"), "RGBA") for text in (character, "\uffff"))
    return look != nothing


def test_folders_of_a_checkout() -> None:
    root = Path(__file__).parents[1]
    assert resources.program_folder() == root
    assert resources.levels_folder() == root / "levels"
    assert resources.command() == "python main.py"
    assert resources.assets_folder() == root / "assets"


def test_folders_of_a_wheel(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    package = tmp_path / "site-packages" / "pyland"
    (package / "_data" / "levels").mkdir(parents=True)
    monkeypatch.setattr(resources, "_PACKAGE", package)
    monkeypatch.setattr(resources, "_CARRIED", package / "_data")
    assert resources.levels_folder() == package / "_data" / "levels"
    assert resources.program_folder() not in (package.parent, Path(__file__).parents[1])
    assert resources.command() == "pyland"
