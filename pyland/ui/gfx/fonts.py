"""The three families of letters, and what stands in for letters they do not have."""

import unicodedata
from collections.abc import Mapping
from enum import Enum
from importlib import resources
from pathlib import Path

import pygame

from pyland.ui.gfx.cache import Cache


class Face(Enum):
    """A family and weight of letters."""

    HEAD = "head"
    """Titles and buttons."""
    BODY = "body"
    BOLD = "bold"
    CODE = "code"
    """Every letter as wide as every other."""
    CODE_SLANTED = "code_slanted"


_FILES: Mapping[Face, tuple[str, str]] = {
    Face.HEAD: ("font_fredoka_one", "FredokaOne-Regular.ttf"),
    Face.BODY: ("fontpkg_atkinson_hyperlegible", "AtkinsonHyperlegible-Regular.ttf"),
    Face.BOLD: ("fontpkg_atkinson_hyperlegible", "AtkinsonHyperlegible-Bold.ttf"),
    Face.CODE: ("fontpkg_jetbrains_mono", "JetBrainsMono[wght].ttf"),
    Face.CODE_SLANTED: ("fontpkg_jetbrains_mono", "JetBrainsMono-Italic[wght].ttf"),
}
_CAP_HEIGHT: Mapping[Face, float] = {
    Face.HEAD: 0.70,
    Face.BODY: 0.67,
    Face.BOLD: 0.67,
    Face.CODE: 0.73,
    Face.CODE_SLANTED: 0.73,
}

_NOWHERE = "\uffff"
"""A place in Unicode where there will never be a character."""

_SYSTEM_FONTS = (
    "notosanscjksc", "notosanscjkjp", "notosanscjkkr", "notosanscjk", "microsoftyahei", "yugothic", "meiryo",
    "msgothic", "malgungothic", "simsun", "pingfangsc", "hiraginosansgb", "hiraginokakugothicpron", "applesdgothicneo",
    "wenquanyimicrohei", "wenquanyizenhei", "droidsansfallback", "dejavusans", "notosans", "segoeui", "arialunicodems",
    "tahoma", "nirmalaui", "leelawadeeui", "geezapro", "thonburi", "kohinoordevanagari", "notosansarabic",
    "notosanshebrew", "notosansdevanagari", "notosansthai", "segoeuisymbol", "segoeuiemoji", "applesymbols", "symbola",
    "notosanssymbols", "notosanssymbols2", "notoemoji", "unifont",
)  # fmt: skip


def package_file(package: str, name: str) -> Path | None:
    """Where a font's file is, or None when its package is not installed."""
    try:
        path = Path(str(resources.files(package).joinpath("files", name)))
    except ModuleNotFoundError:
        return None
    return path if path.is_file() else None


class FontBook:
    """Opens fonts at a size in pixels, once each.

    A character that a family lacks is drawn with the first other font that has it: the other families, the font that
    comes with pygame, and at last the fonts of this computer, which are only looked for when they are needed.
    """

    def __init__(self) -> None:
        pygame.font.init()
        self._paths: dict[Face, Path | None] = {face: package_file(*place) for face, place in _FILES.items()}
        self._fonts: Cache[tuple[Path | None, int, bool], pygame.font.Font] = Cache(160)
        self._stand_in: dict[tuple[Face, str], Path | None] = {}
        self._system: tuple[Path, ...] | None = None

    def font(self, face: Face, size: int, *, bold: bool = False) -> pygame.font.Font:
        """The font of a family; `size` in pixels. It is shared: do not change it."""
        return self._open(self._paths[face], size, bold)

    def font_for(
        self, character: str, face: Face, size: int, *, bold: bool = False, italic: bool = False
    ) -> pygame.font.Font:
        """The font to draw one character with: the family's own, or else the first that has it."""
        if character < "\x7f":
            return self.font(face, size, bold=bold)
        key = (face, character)
        if key not in self._stand_in:
            self._stand_in[key] = self._look_for(face, character)
        return self._open(self._stand_in[key], size, bold)

    def runs(self, text: str, face: Face, size: int) -> list[tuple[pygame.font.Font, str]]:
        """The text in pieces that one font can draw."""
        own = self.font(face, size)
        if text.isascii():
            return [(own, text)]
        pieces: list[tuple[pygame.font.Font, str]] = []
        for character in text:
            font = pieces[-1][0] if pieces and _sticks(character) else self.font_for(character, face, size)
            if pieces and pieces[-1][0] is font:
                pieces[-1] = (font, pieces[-1][1] + character)
            else:
                pieces.append((font, character))
        return pieces

    def cap_height(self, face: Face, size: int) -> float:
        """The height of a capital letter in pixels."""
        return _CAP_HEIGHT[face] * size

    def _look_for(self, face: Face, character: str) -> Path | None:
        """The file of the first font that has the character; the family's own when none has."""
        for path in [self._paths[face], self._paths[Face.BODY], self._paths[Face.CODE], None]:
            if self._has(path, character):
                return path
        found = (path for path in self._system_fonts() if self._has(path, character))
        return next(found, self._paths[face])

    def _has(self, path: Path | None, character: str) -> bool:
        """Whether the character looks different from one that no font has (pygame does not tell otherwise)."""
        font = self._open(path, 16, False)
        try:
            return _look(font, character) != _look(font, _NOWHERE)
        except (pygame.error, ValueError):
            return False

    def _system_fonts(self) -> tuple[Path, ...]:
        if self._system is None:
            places = (pygame.font.match_font(name) for name in _SYSTEM_FONTS)
            self._system = tuple(Path(place) for place in places if place)
        return self._system

    def _open(self, path: Path | None, size: int, bold: bool) -> pygame.font.Font:
        return self._fonts.get((path, size, bold), lambda: _load(path, size, bold))


def _load(path: Path | None, size: int, bold: bool) -> pygame.font.Font:
    font = pygame.font.Font(path, size)
    font.bold = bold
    return font


def _look(font: pygame.font.Font, character: str) -> bytes:
    return pygame.image.tobytes(font.render(character, True, "white"), "RGBA")


def _sticks(character: str) -> bool:
    """Whether the character belongs to the one before it: an accent, say."""
    return unicodedata.category(character) in ("Mn", "Me", "Cf")
