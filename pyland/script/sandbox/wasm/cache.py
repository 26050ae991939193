"""A folder of a person's own for what takes long to make. What lies there is only used when nobody has changed it."""

import errno
import hashlib
import json
import os
import shutil
import stat
import sys
import tempfile
import time
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_RECORD = ".json"
_UNFINISHED = ".part"
_OURS = ("python-", "child-", "new-")
"""What the names of our files start with."""
_LOCK = "in-work"
_LOOK_AGAIN = 0.1
"""Seconds between two looks at a lock that somebody else has."""

if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Unsafe(Exception):
    """Somebody else could have put things into the folder; the argument says how, in English."""


def make_folder(folder: Path) -> None:
    """Make it if it is not there, for its owner only. Raises `OSError` and `Unsafe`."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    check_folder(folder)


def check_folder(folder: Path) -> None:
    """Raises `Unsafe` when others than its owner, who must be us, can write there, `OSError` if it is not there."""
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode):
        raise Unsafe(f"{folder.name} is not a folder")
    _check_owner(found, folder.name)


def _check_owner(found: os.stat_result, name: str) -> None:
    if sys.platform == "win32":
        return  # each person's folders are closed to others from the start
    if found.st_uid != os.getuid():
        raise Unsafe(f"{name} belongs to somebody else")
    if found.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
        raise Unsafe(f"{name} can be written to by others")


def whole(file: Path) -> bool:
    """Whether the file is as it was kept, byte by byte. Raises `Unsafe` when others can write to it."""
    try:
        record = json.loads(file.with_name(file.name + _RECORD).read_bytes())
        with file.open("rb") as opened:
            found = os.fstat(opened.fileno())
            _check_owner(found, file.name)
            return bool(record == _record(found.st_size, hashlib.file_digest(opened, "sha256").hexdigest()))
    except (OSError, ValueError):
        return False


def keep(file: Path, content: bytes) -> None:
    """Write the file and its record, so that there is never half of one. Raises `OSError`."""
    _replace(file, content)
    record = _record(len(content), hashlib.sha256(content).hexdigest())
    _replace(file.with_name(file.name + _RECORD), json.dumps(record).encode("ascii"))


def _record(size: int, digest: str) -> dict[str, int | str]:
    return {"size": size, "sha256": digest}


def _replace(file: Path, content: bytes) -> None:
    descriptor, name = tempfile.mkstemp(suffix=_UNFINISHED, prefix="new-", dir=file.parent)  # for its owner only
    try:
        with open(descriptor, "wb") as opened:
            opened.write(content)
            opened.flush()
            os.fsync(opened.fileno())
        os.replace(name, file)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise


def forget(file: Path) -> None:
    """Take the record away, so that the file is not used any more."""
    with suppress(OSError):
        file.with_name(file.name + _RECORD).unlink(missing_ok=True)


def clear(folder: Path, wanted: Collection[Path]) -> None:
    """Remove what we once kept there, except what is wanted. What is in use (on Windows) stays for another time."""
    stay = {file.name + end for file in wanted for end in ("", _RECORD)}
    for entry in folder.iterdir():
        if entry.name.startswith(_OURS) and entry.name not in stay:
            with suppress(OSError):
                shutil.rmtree(entry) if entry.is_dir() else entry.unlink()


@contextmanager
def lock(folder: Path) -> Iterator[None]:
    """One builder at a time; waits for its turn. The lock is the system's: it ends with the process that holds it."""
    descriptor = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        while not _taken(descriptor):
            time.sleep(_LOOK_AGAIN)
        yield
    finally:
        os.close(descriptor)


def _taken(descriptor: int) -> bool:
    try:
        _take(descriptor)
    except OSError as problem:
        # On a file system that has no locks, it is better to build twice than never.
        return problem.errno not in (errno.EACCES, errno.EAGAIN, errno.EDEADLK)
    return True
