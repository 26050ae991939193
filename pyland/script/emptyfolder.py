"""The empty folder that child processes are started in."""

import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def empty_folder() -> Iterator[str]:
    """The path of an empty folder that nobody else can put anything into.

    All games of a person share one, which stays: a game that is killed cannot take anything away. Where something else
    is in its place, it is a folder of its own for as long as it is needed. Raises `OSError` when there can be none.
    """
    shared = _shared()
    if _is_fit(shared):
        yield str(shared)
        return
    with tempfile.TemporaryDirectory(prefix="pyland-", ignore_cleanup_errors=True) as own:
        yield own


def _shared() -> Path:
    user = f"-{os.getuid()}" if hasattr(os, "getuid") else ""  # elsewhere each person has a folder for such things
    return Path(tempfile.gettempdir()) / f"pyland-empty{user}"


def _is_fit(folder: Path) -> bool:
    """Whether this is an empty folder (no link to one) that belongs to us alone; makes it if nothing is there."""
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        found = folder.lstat()
        return stat.S_ISDIR(found.st_mode) and _is_ours(found) and not any(folder.iterdir())
    except OSError:
        return False


def _is_ours(found: os.stat_result) -> bool:
    if not hasattr(os, "getuid"):
        return True
    return found.st_uid == os.getuid() and stat.S_IMODE(found.st_mode) & 0o077 == 0
