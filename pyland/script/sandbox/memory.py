"""How much of the computer's memory a process uses, asked from outside."""

import sys
from collections.abc import Callable


def resident(pid: int) -> int | None:
    """Bytes of memory that a process of ours uses now; None when that cannot be known (it may have ended)."""
    return _ASK(pid) if _ASK else None


def _linux(pid: int) -> int | None:
    try:
        with open(f"/proc/{pid}/statm", "rb") as file:
            return int(file.read().split()[1]) * _page_size()
    except (OSError, ValueError, IndexError):
        return None


def _page_size() -> int:
    import resource

    return resource.getpagesize()


def _macos(pid: int) -> int | None:
    """By `proc_pidinfo` of the system: the second number of `struct proc_taskinfo` is the resident size."""
    import ctypes

    flavour, size = 4, 96  # PROC_PIDTASKINFO, sizeof(struct proc_taskinfo)
    numbers = (ctypes.c_uint64 * (size // 8))()
    try:
        got = ctypes.CDLL("/usr/lib/libproc.dylib").proc_pidinfo(pid, flavour, ctypes.c_uint64(0), numbers, size)
    except (OSError, AttributeError):
        return None
    return int(numbers[1]) if got == size else None


def _windows(pid: int) -> int | None:
    """By `K32GetProcessMemoryInfo`: the working set is the second of the sizes in `PROCESS_MEMORY_COUNTERS`."""
    import ctypes

    class Counters(ctypes.Structure):
        _fields_ = [("cb", ctypes.c_uint32), ("faults", ctypes.c_uint32), ("sizes", ctypes.c_size_t * 8)]

    kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined, unused-ignore]
    kernel.OpenProcess.restype = ctypes.c_void_p
    may_query = 0x1000  # PROCESS_QUERY_LIMITED_INFORMATION
    process = ctypes.c_void_p(kernel.OpenProcess(may_query, False, pid))
    if not process:
        return None
    counters = Counters(cb=ctypes.sizeof(Counters))
    try:
        known = kernel.K32GetProcessMemoryInfo(process, ctypes.byref(counters), counters.cb)
    finally:
        kernel.CloseHandle(process)
    return int(counters.sizes[1]) if known else None


_ASK: Callable[[int], int | None] | None = {"linux": _linux, "darwin": _macos, "win32": _windows}.get(sys.platform)
