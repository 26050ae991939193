"""A journal: a file with one record a line, that only grows at its end and is cut to its newest lines now and then."""

import os
from pathlib import Path

from pyland.play import atomic

MOST_BYTES = 8_000_000
"""A journal is never longer for long, and never more of it is read."""


def append(path: Path, lines: tuple[str, ...], keep: int) -> None:
    """Add lines at the end; the newest `keep` lines are sure to be kept, unless they are very long.

    When it fails (`OSError`), none of the lines is in the file.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    # Without a buffer, so that nothing is left to be written after a failure.
    with path.open("ab", buffering=0) as file:
        size = file.seek(0, os.SEEK_END)
        # A line that a power cut left without its end must not swallow the next one.
        torn = size > 0 and not _ends_a_line(path, size)
        try:
            rest = memoryview(atomic.encoded("\n" * torn + "".join(line + "\n" for line in lines)))
            while rest:
                rest = rest[file.write(rest):]
            os.fsync(file.fileno())
        except OSError:
            os.ftruncate(file.fileno(), size)
            raise


def read(path: Path, keep: int) -> list[str]:
    """The newest `keep` lines, oldest first. Raises `OSError` when the file is there but cannot be read."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - MOST_BYTES))
            data = file.read()
    except FileNotFoundError:
        return []
    # Only \n parts records: a record may hold any other sign that some call a line end.
    lines = [line for line in data.decode("utf-8", errors="replace").split("\n") if line]
    return lines[-keep:]


def trim(path: Path, keep: int) -> None:
    """Leave only the newest `keep` lines, when the file has become much longer than that. Raises `OSError`."""
    size = path.stat().st_size
    if size <= MOST_BYTES and path.read_bytes().count(b"\n") <= keep + keep // 4:
        return
    lines = read(path, keep)
    while len(lines) > 1 and sum(map(len, lines)) > MOST_BYTES // 2:
        del lines[: max(1, len(lines) // 8)]
    atomic.write_text(path, "".join(line + "\n" for line in lines))


def _ends_a_line(path: Path, size: int) -> bool:
    with path.open("rb") as file:
        file.seek(size - 1)
        return file.read(1) == b"\n"
