"""Loads everything that a program may need: later no file can be opened any more."""

import importlib
import sys
import warnings
from importlib.machinery import PathFinder

_NEEDED = """
    __future__ abc bisect calendar cmath collections collections.abc contextlib copy dataclasses datetime decimal enum
    fractions functools heapq itertools json math operator re statistics string textwrap typing
    _pylong _sha2 _strptime annotationlib copyreg keyword locale numbers random reprlib stringprep unicodedata
    encodings.ascii encodings.cp1252 encodings.idna encodings.latin_1 encodings.unicode_escape encodings.utf_8
    encodings.utf_8_sig encodings.utf_16 encodings.utf_16_be encodings.utf_16_le encodings.utf_32 encodings.utf_32_be
    encodings.utf_32_le
"""
"""What programs import, then what Python itself loads only when it is used: `_pylong` to divide huge numbers, `_sha2`
to seed with a text, `_strptime` for dates, `unicodedata` for names in other alphabets; then encodings. Other encodings
are unknown to programs."""


def preload() -> None:
    """Load it, what this version of Python has of it. Afterwards nothing more can be loaded from a file."""
    warnings.simplefilter("ignore")  # nobody would see one, and to show it Python would look for the program's file
    for name in _NEEDED.split():
        try:
            importlib.import_module(name)
        except ModuleNotFoundError:
            continue
    sys.meta_path.remove(PathFinder)
