"""Limits of the system for one process, and a little memory that is kept back."""

import sys
from collections.abc import Mapping
from importlib import import_module
from types import ModuleType

_SPARE_MEMORY = 4_000_000 if sys.platform in ("wasi", "emscripten") else 40_000_000
"""What is kept back to tell that the memory is used up."""
_NOTHING = {"RLIMIT_NOFILE": 0, "RLIMIT_NPROC": 0, "RLIMIT_FSIZE": 0, "RLIMIT_CORE": 0}
"""What no process of ours needs. (The number of processes means nothing for root.)"""
_CPU_SECONDS = 120
"""The last resort: a process that nobody watches any more ends by itself."""

MEMORY = 400_000_000
"""Bytes of address space that a program's process may use: the program's, Python's own, and the spare."""
OF_A_PROGRAM: Mapping[str, int] = {"RLIMIT_AS": MEMORY, "RLIMIT_CPU": _CPU_SECONDS, **_NOTHING}
OF_A_READER: Mapping[str, int] = {"RLIMIT_AS": 500_000_000, **_NOTHING}
"""For a process that reads programs and runs none. It lives as long as the game, so that it has no limit of seconds.
The largest programs that it reads take 260 MB."""

OF_A_HOST: Mapping[str, int] = {"RLIMIT_CPU": 600, "RLIMIT_CORE": 0}
"""For a process around a machine, which has limits of its own for all but time. A program is stopped far earlier."""


class Spare:
    """Memory that is taken early and given back late, since a limit cannot be raised any more in a sealed process.

    It is never written to, so that it costs addresses and no memory.
    """

    def __init__(self) -> None:
        self._kept: bytes | None = None

    def take(self) -> None:
        """Keep it back. Does nothing where there is not even so much."""
        try:
            self._kept = bytes(_SPARE_MEMORY)  # unlike a bytearray, it is not filled with zeros that are there already
        except MemoryError:
            self._kept = None

    def give(self) -> None:
        """Give it back, if it was taken."""
        self._kept = None


def _resource() -> ModuleType | None:
    try:
        return import_module("resource")
    except ImportError:
        return None  # Windows, wasm


_RESOURCE = _resource()


def limit(limits: Mapping[str, int] = OF_A_PROGRAM) -> None:
    """Set those limits that this system knows, for good. Never raises: a stricter limit that is set already stays."""
    if _RESOURCE is None:
        return
    for name, most in limits.items():
        kind = getattr(_RESOURCE, name, None)
        if kind is None:
            continue
        try:
            _RESOURCE.setrlimit(kind, (most, most))
        except (OSError, ValueError):
            continue
