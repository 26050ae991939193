"""Where progress, settings and logs are kept.

In this order: the folder given by a flag, the environment variable `PYLAND_DATA`, the folder named in a file
`pyland-data.txt` beside the program (relative to that file; so a whole school can share one setting), and else the
conventional place of the operating system.
"""

import os
from collections.abc import Mapping
from pathlib import Path

import platformdirs

POINTER = "pyland-data.txt"


def data_folder(flag: str | None, program: Path, environment: Mapping[str, str] | None = None) -> Path:
    """The data folder, which may not exist yet. `program` is the folder of `main.py`."""
    variables = os.environ if environment is None else environment
    chosen = flag or variables.get("PYLAND_DATA")
    if chosen:
        return Path(chosen).expanduser().absolute()
    pointed = _pointed_to(program / POINTER)
    if pointed:
        return (program / os.path.expandvars(pointed)).expanduser().absolute()
    return Path(platformdirs.user_data_dir("Pyland", appauthor=False))


def _pointed_to(pointer: Path) -> str:
    try:
        text = pointer.read_text(encoding="utf-8-sig", errors="replace")
    except OSError:
        return ""
    return next((line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")), "")
