"""Where progress, settings and logs are kept, and where what can be made anew.

In this order: the folder given by a flag, the environment variable `PYLAND_DATA`, the folder named in a file
`pyland-data.txt` beside the program (relative to that file; so a whole school can share one setting), and else the
conventional place of the operating system.
"""

import codecs
import contextlib
import os
from collections.abc import Mapping
from pathlib import Path

import platformdirs

POINTER = "pyland-data.txt"
_MOST_BYTES = 10_000


def data_folder(flag: str | None, program: Path, environment: Mapping[str, str] | None = None) -> Path:
    """The data folder, which may not exist yet, and which nobody may be able to write to: then a `Player` says so.

    `program` is the folder of `main.py`.
    """
    variables = os.environ if environment is None else environment
    chosen = flag or variables.get("PYLAND_DATA")
    if chosen:
        return _absolute(Path(chosen), Path.cwd())
    pointed = _pointed_to(program / POINTER)
    if pointed:
        return _absolute(Path(os.path.expandvars(pointed)), program)
    return _absolute(Path(platformdirs.user_data_dir("Pyland", appauthor=False)), program)


def cache_folder(environment: Mapping[str, str] | None = None) -> Path:
    """The folder for what is made once on each computer, which may not exist yet: the one that `PYLAND_CACHE` names,
    else the system's. It has nothing to do with the data folder, which may lie on a share that many computers use."""
    chosen = (os.environ if environment is None else environment).get("PYLAND_CACHE")
    return _absolute(Path(chosen or platformdirs.user_cache_dir("Pyland", appauthor=False)), Path.cwd())


def _absolute(path: Path, base: Path) -> Path:
    with contextlib.suppress(RuntimeError):  # there is no such home: then "~somebody" is the name of a folder
        path = path.expanduser()
    return base.absolute() / path


def _pointed_to(pointer: Path) -> str:
    """The first line of the file that is not empty or a comment; "" when there is none."""
    try:
        with pointer.open("rb") as file:
            data = file.read(_MOST_BYTES)
    except OSError:
        return ""
    lines = (line.strip().strip('"') for line in _decoded(data).replace("\0", "").splitlines())
    return next((line for line in lines if line and not line.startswith("#")), "")


def _decoded(data: bytes) -> str:
    """The text, in any of the encodings in which editors on Windows save one."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")
