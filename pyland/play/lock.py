"""One game at a time writes to a player's folder. The lock is the operating system's, so a crash releases it."""

import sys
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


class FolderLock:
    """Held from `acquire` until `release` or the end of the process."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "in-use"
        self._file: IO[bytes] | None = None

    def acquire(self) -> bool:
        """Try to get the lock, without waiting. False when another game has it, or the folder cannot be written to."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._file = self._path.open("ab")
            _take(self._file)
        except OSError:
            self.release()
            return False
        return True

    def release(self) -> None:
        """Give the lock back (if it is held)."""
        if self._file is not None:
            self._file.close()
            self._file = None
