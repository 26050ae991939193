"""The process that started this one: a process of ours ends when that is gone. (Linux can be told so; others cannot.)

What is special on Windows was never tried there.
"""

import os
import sys

_MAY_WAIT = 0x00100000  # SYNCHRONIZE
_ENDED = 0  # WAIT_OBJECT_0


class Parent:
    """The process that has started this one, by its number: it may have ended already."""

    def __init__(self, number: int) -> None:
        self._number = number
        self._handle = _handle(number) if sys.platform == "win32" else None

    def is_gone(self) -> bool:
        """Whether it has ended."""
        if sys.platform == "win32":
            return self._handle is not None and _has_ended(self._handle)
        return os.getppid() != self._number  # somebody else takes over its children


def _handle(process: int) -> int | None:
    """While this is kept, nothing else gets the number of the process. None where it cannot be had."""
    import ctypes

    kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined, unused-ignore]
    kernel.OpenProcess.restype = ctypes.c_void_p
    handle: int | None = kernel.OpenProcess(_MAY_WAIT, False, process)
    return handle


def _has_ended(handle: int) -> bool:
    import ctypes

    kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined, unused-ignore]
    return bool(kernel.WaitForSingleObject(ctypes.c_void_p(handle), 0) == _ENDED)
