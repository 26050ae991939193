"""Where the process is locked in, before it reads a program.

This is the seam for a lock by the system's kernel: `seal` is called once, when everything needed is loaded.
"""

import sys

MEMORY = 400_000_000
"""Bytes of memory that a program may use."""
_SPARE_MEMORY = 40_000_000
"""What is left to tell that the memory is used up."""
_CPU_SECONDS = 120
"""The last resort: a process that nobody watches any more ends by itself."""


def seal(lock: str) -> None:
    """Limit what this process can do, as far as this system lets it."""
    if sys.platform == "win32" or lock == "none":
        return
    import resource

    for kind, soft, hard in (
        (resource.RLIMIT_AS, MEMORY, MEMORY + _SPARE_MEMORY),
        (resource.RLIMIT_CPU, _CPU_SECONDS, _CPU_SECONDS),
        (resource.RLIMIT_CORE, 0, 0),
        (resource.RLIMIT_FSIZE, 0, 0),
    ):
        _limit(kind, soft, hard)
    if sys.platform == "linux":
        _die_with_the_game()


def give_spare_memory() -> None:
    """Let a program that used up its memory say so."""
    if sys.platform != "win32":
        import resource

        _limit(resource.RLIMIT_AS, MEMORY + _SPARE_MEMORY, MEMORY + _SPARE_MEMORY)


def _limit(kind: int, soft: int, hard: int) -> None:
    import resource

    try:
        resource.setrlimit(kind, (soft, hard))
    except (OSError, ValueError):
        return  # not on this system, or a stricter limit is set already


def _die_with_the_game() -> None:
    """Linux ends this process when the thread that started it ends."""
    try:
        import ctypes

        ctypes.CDLL(None).prctl(1, 9, 0, 0, 0)  # PR_SET_PDEATHSIG, SIGKILL
    except (ImportError, OSError, AttributeError):
        return  # the closed pipe ends it, a little later
