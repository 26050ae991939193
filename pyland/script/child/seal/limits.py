"""Limits of the system for one process, and a little memory that is kept back."""

import sys
from importlib import import_module
from types import ModuleType

MEMORY = 400_000_000
"""Bytes of address space that the process may use: the program's, Python's own, and the spare."""
_SPARE_MEMORY = 4_000_000 if sys.platform in ("wasi", "emscripten") else 40_000_000
"""What is kept back to tell that the memory is used up."""
_CPU_SECONDS = 120
"""The last resort: a process that nobody watches any more ends by itself."""
_LIMITS = (
    ("RLIMIT_AS", MEMORY),
    ("RLIMIT_CPU", _CPU_SECONDS),
    ("RLIMIT_NOFILE", 0),
    ("RLIMIT_NPROC", 0),  # means nothing for root
    ("RLIMIT_FSIZE", 0),
    ("RLIMIT_CORE", 0),
)


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


def limit() -> None:
    """Set all limits that this system knows, for good. Never raises: a stricter limit that is set already stays."""
    if _RESOURCE is None:
        return
    for name, most in _LIMITS:
        kind = getattr(_RESOURCE, name, None)
        if kind is None:
            continue
        try:
            _RESOURCE.setrlimit(kind, (most, most))
        except (OSError, ValueError):
            continue
