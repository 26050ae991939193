"""The three families of letters, and what stands in for letters they do not have."""

import threading
import unicodedata
from collections.abc import Mapping
from enum import Enum
from pathlib import Path

import pygame

from pyland import resources
from pyland.ui.gfx.cache import Cache


class Face(Enum):
    """A family and weight of letters; the values are the names of `resources.font_path`."""

    HEAD = "head"
    """Titles and buttons."""
    BODY = "body"
    BOLD = "bold"
    CODE = "code"
    """Every letter as wide as every other."""
    CODE_SLANTED = "code_slanted"


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


class FontBook:
    """Opens fonts at a size in pixels, once each.

    A character that a family lacks is drawn with the first font that has it: the body and code letters, the fonts that
    come with the game for other scripts, and at last those of this computer, if `seek_system_fonts` has found any.
    """

    def __init__(self) -> None:
        pygame.font.init()
        self._paths: dict[Face, Path | None] = {face: resources.font_path(face.value) for face in Face}
        self._fonts: Cache[tuple[Path | None, int], pygame.font.Font] = Cache(160)
        self._stand_in: dict[tuple[Face, str], Path | None] = {}
        self._system: tuple[Path, ...] = ()

    def seek_system_fonts(self) -> threading.Thread:
        """Look on a thread, which is returned, for the fonts of this computer: that may start a program and wait."""
        seeker = threading.Thread(target=self._seek, name="fonts", daemon=True)
        seeker.start()
        return seeker

    def font(self, face: Face, size: int) -> pygame.font.Font:
        """The font of a family; `size` in pixels. It is shared: do not change it."""
        return self._open(self._paths[face], size)

    def font_for(self, character: str, face: Face, size: int) -> pygame.font.Font:
        """The font to draw one character with: the family's own, or else the first that has it."""
        if character < "\x7f":
            return self.font(face, size)
        key = (face, character)
        if key not in self._stand_in:
            self._stand_in[key] = self._look_for(face, character)
        return self._open(self._stand_in[key], size)

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
        own = self._paths[face]
        places = (own, self._paths[Face.BODY], self._paths[Face.CODE], *resources.fallback_font_paths(), *self._system)
        return next((path for path in places if self._has(path, character)), own)

    def _has(self, path: Path | None, character: str) -> bool:
        """Whether the character looks different from one that no font has (pygame does not tell otherwise)."""
        try:
            font = self._open(path, 16)
            return _look(font, character) != _look(font, _NOWHERE)
        except (pygame.error, ValueError, OSError):
            return False

    def _seek(self) -> None:
        places = (pygame.font.match_font(name) for name in _SYSTEM_FONTS)
        self._system = tuple(Path(place) for place in places if place)

    def _open(self, path: Path | None, size: int) -> pygame.font.Font:
        return self._fonts.get((path, size), lambda: pygame.font.Font(path, size))


def _look(font: pygame.font.Font, character: str) -> bytes:
    return pygame.image.tobytes(font.render(character, True, "white"), "RGBA")


def _sticks(character: str) -> bool:
    """Whether the character belongs to the one before it: an accent, say."""
    return unicodedata.category(character) in ("Mn", "Me", "Cf")
