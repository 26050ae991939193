"""One set-up at a time. The lock is the operating system's: it ends with the processes that hold it."""

import errno
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

_LOOK_AGAIN = 0.2
"""Seconds between two looks at a lock that somebody else has."""

if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def setup_lock(path: Path, on_wait: Callable[[], None]) -> Iterator[int]:
    """Hold the lock, and give its file descriptor. `on_wait` is called once when somebody else has it.

    A process that inherits the descriptor holds the lock too: when the starter is killed, what it started goes on
    writing, and nobody else must do so meanwhile.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    try:
        if not _taken(descriptor):
            on_wait()
            while not _taken(descriptor):
                time.sleep(_LOOK_AGAIN)
        yield descriptor
    finally:
        os.close(descriptor)


def _taken(descriptor: int) -> bool:
    try:
        _take(descriptor)
    except OSError as problem:
        # On a file system that has no locks, it is better to go on without one than never to start.
        return problem.errno not in (errno.EACCES, errno.EAGAIN, errno.EDEADLK)
    return True
