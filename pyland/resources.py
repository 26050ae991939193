"""Where the files are that travel with the game: the same question for a checkout, an installed wheel and a bundle.

In a checkout, `levels/` and `assets/` lie beside `main.py`; a wheel carries them inside the package. The fonts are
packages of their own.
"""

import sys
from collections.abc import Mapping
from functools import cache
from importlib import resources
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_CARRIED = _PACKAGE / "_data"
"""Only there in a wheel (setup.py puts it there)."""

_FONTS: Mapping[str, tuple[str, str]] = {
    "head": ("font_fredoka_one", "files/FredokaOne-Regular.ttf"),
    "body": ("fontpkg_atkinson_hyperlegible", "files/AtkinsonHyperlegible-Regular.ttf"),
    "bold": ("fontpkg_atkinson_hyperlegible", "files/AtkinsonHyperlegible-Bold.ttf"),
    "code": ("fontpkg_jetbrains_mono", "files/JetBrainsMono[wght].ttf"),
    "code_slanted": ("fontpkg_jetbrains_mono", "files/JetBrainsMono-Italic[wght].ttf"),
}
_NOTO = "manimgx_fonts"
_FALLBACKS: tuple[tuple[str, str], ...] = (
    (_NOTO, "NotoSans[wght].ttf"),  # Latin, Greek and Cyrillic in full
    ("paperang_p2_fonts_cjk", "fonts/wqy-microhei.ttc"),  # Chinese, Japanese, Korean, arrows, boxes
    *(
        (_NOTO, f"Noto{script}[wght].ttf")
        for script in (
            *("SansArabic", "SansHebrew", "SansDevanagari", "SansThai", "Emoji", "SansSymbols"),
            *("SansBengali", "SansTamil", "SansTelugu", "SansGujarati", "SansGurmukhi", "SansKannada"),
            *("SansMalayalam", "SansOriya", "SansSinhala", "SansKhmer", "SansLao", "SansMyanmar"),
            *("SansEthiopic", "SansArmenian", "SansGeorgian"),
        )
    ),
)


def levels_folder() -> Path:
    """The islands and levels that come with the game."""
    return _carried_or_beside("levels")


def assets_folder() -> Path:
    """Pictures, tilesets and sounds."""
    return _carried_or_beside("assets")


def program_folder() -> Path:
    """What a person sees as the program: the folder of `main.py`, else that of the Python it is installed in."""
    beside = _PACKAGE.parent
    return beside if (beside / "main.py").is_file() else Path(sys.prefix)


def command() -> str:
    """The words with which a person starts the program: `python main.py` in a checkout, else `pyland`."""
    return "python main.py" if (program_folder() / "main.py").is_file() else "pyland"


@cache
def font_path(name: str) -> Path | None:
    """The font file for "head" (titles, buttons), "body", "bold", "code" or "code_slanted".

    None when its package is not installed: the game can be drawn with any font. Raises KeyError for other names.
    """
    return _in_package(*_FONTS[name])


@cache
def fallback_font_paths() -> tuple[Path, ...]:
    """Fonts for the letters and signs that the main ones lack, most likely first; the ones that are installed."""
    return tuple(path for place in _FALLBACKS if (path := _in_package(*place)))


def _carried_or_beside(name: str) -> Path:
    carried = _CARRIED / name
    return carried if carried.is_dir() else _PACKAGE.parent / name


def _in_package(package: str, name: str) -> Path | None:
    try:
        path = Path(str(resources.files(package))) / name
    except ModuleNotFoundError:
        return None
    return path if path.is_file() else None
