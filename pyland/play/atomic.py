"""Writing a file so that a power cut leaves the old or the new text, never half of one."""

import os
import time
from pathlib import Path

_TRIES = 6


def encoded(text: str) -> bytes:
    """The text as UTF-8. Half characters (lone surrogates), which UTF-8 cannot hold, become their JSON escape."""
    return text.encode("utf-8", errors="backslashreplace")


def write_text(path: Path, text: str) -> None:
    """Replace the file at `path` by `text` (UTF-8). The folder is made. Raises `OSError` when it cannot be done."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        with temporary.open("wb") as file:
            file.write(encoded(text))
            file.flush()
            os.fsync(file.fileno())
        _replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def _replace(temporary: Path, path: Path) -> None:
    # On Windows a virus scanner or a backup may hold the old file open for a moment.
    for wait in range(_TRIES):
        try:
            os.replace(temporary, path)
            return
        except PermissionError:
            if wait == _TRIES - 1:
                raise
            time.sleep(0.02 * 2**wait)
