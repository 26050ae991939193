"""One game at a time writes to a player's folder. The lock is the operating system's, so a crash releases it."""

import errno
import sys
from enum import Enum
from pathlib import Path
from typing import IO

if sys.platform == "win32":
    import msvcrt

    def _take(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


LOCK_FILE = "in-use"
_SOMEBODY_HAS_IT = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)


class Locked(Enum):
    """What came of trying to get a lock."""

    OURS = "ours"
    TAKEN = "taken"
    UNWRITABLE = "unwritable"


class FolderLock:
    """Held from `acquire` until `release` or the end of the process."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / LOCK_FILE
        self._file: IO[bytes] | None = None

    def acquire(self) -> Locked:
        """Try to get the lock, without waiting; the folder is made.

        `TAKEN`: another game has it. `UNWRITABLE`: nothing can be written there.
        """
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._file = self._path.open("ab")
        except (OSError, ValueError):
            return Locked.UNWRITABLE
        try:
            _take(self._file)
        except OSError as problem:
            # On a file system that has no locks, it is better to go on without one than never to save.
            if problem.errno in _SOMEBODY_HAS_IT:
                self.release()
                return Locked.TAKEN
        return Locked.OURS

    def release(self) -> None:
        """Give the lock back (if it is held)."""
        if self._file is not None:
            self._file.close()
            self._file = None
