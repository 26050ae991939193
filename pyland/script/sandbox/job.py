"""Windows: a job, which holds a process to one process, to some memory and to the life of the game.

It keeps nobody from files, from the network or from the screen; the engine has to. (Limits for the screen are left out
for a reason: a job that has them takes no process that is in another job already, as all are that an IDE, a task of the
system or a remote desktop has started.) None of this ever ran on Windows: the tests call it
with a stand-in for the system.
"""

import ctypes
import subprocess
import sys
from typing import Any, Protocol

_EXTENDED_LIMITS = 9  # JobObjectExtendedLimitInformation
_ACTIVE_PROCESS = 0x8
_PROCESS_MEMORY = 0x100
_DIE_ON_UNHANDLED_EXCEPTION = 0x400  # no window that asks what to do with it
_KILL_ON_JOB_CLOSE = 0x2000


class _BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("per_process_user_time", ctypes.c_int64),
        ("per_job_user_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("minimum_working_set", ctypes.c_size_t),
        ("maximum_working_set", ctypes.c_size_t),
        ("active_processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority_class", ctypes.c_uint32),
        ("scheduling_class", ctypes.c_uint32),
    )


class _IoCounters(ctypes.Structure):
    """IO_COUNTERS."""

    _fields_ = tuple((name, ctypes.c_uint64) for name in (
        "read_operations", "write_operations", "other_operations", "read_bytes", "written_bytes", "other_bytes",
    ))


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("basic", _BasicLimits),
        ("io", _IoCounters),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


class Kernel32(Protocol):
    """The functions of Windows that a job needs."""

    CreateJobObjectW: Any
    SetInformationJobObject: Any
    AssignProcessToJobObject: Any
    CloseHandle: Any


class Job:
    """A job for one process. Whoever makes it has to keep it: when it is closed, or the game ends, so does the process.

    `memory` is how many bytes the process may use. Raises `OSError` where Windows will not have it.
    """

    def __init__(self, memory: int, kernel32: Kernel32 | None = None) -> None:
        self._kernel32 = kernel32 or _windows()
        self._handle: int | None = self._kernel32.CreateJobObjectW(None, None)
        if not self._handle:
            raise _failed("CreateJobObject")
        try:
            self._set(_EXTENDED_LIMITS, _limits(memory))
        except OSError:
            self.close()
            raise

    def assign(self, process: "subprocess.Popen[bytes]") -> None:
        """Put a process that was just started into the job. It must not have been told yet what to run.

        Raises `OSError` when that fails (it may have ended already): then it is not held, and the job is closed.
        """
        # Popen has the only handle that may do this; it cannot be had otherwise without asking by number.
        handle = int(process._handle)  # type: ignore[attr-defined]
        if not self._kernel32.AssignProcessToJobObject(self._handle, handle):
            problem = _failed("AssignProcessToJobObject")
            self.close()
            raise problem

    def close(self) -> None:
        """End what is in the job. May be called twice."""
        handle, self._handle = self._handle, None
        if handle:
            self._kernel32.CloseHandle(handle)

    def _set(self, kind: int, information: ctypes.Structure) -> None:
        size = ctypes.sizeof(information)
        if not self._kernel32.SetInformationJobObject(self._handle, kind, ctypes.byref(information), size):
            raise _failed("SetInformationJobObject")


def _limits(memory: int) -> ExtendedLimits:
    limits = ExtendedLimits(process_memory=memory)
    limits.basic.flags = _KILL_ON_JOB_CLOSE | _ACTIVE_PROCESS | _PROCESS_MEMORY | _DIE_ON_UNHANDLED_EXCEPTION
    limits.basic.active_processes = 1
    return limits


def _windows() -> Kernel32:
    """The real functions. A handle is as long as a pointer, which ctypes has to be told."""
    if sys.platform == "win32":
        kernel32: Any = ctypes.WinDLL("kernel32", use_last_error=True)
        handle, number, pointer = ctypes.c_void_p, ctypes.c_uint32, ctypes.c_void_p
        for function, result, arguments in (
            (kernel32.CreateJobObjectW, handle, (pointer, ctypes.c_wchar_p)),
            (kernel32.SetInformationJobObject, ctypes.c_int, (handle, ctypes.c_int, pointer, number)),
            (kernel32.AssignProcessToJobObject, ctypes.c_int, (handle, handle)),
            (kernel32.CloseHandle, ctypes.c_int, (handle,)),
        ):
            function.restype, function.argtypes = result, arguments
        made: Kernel32 = kernel32
        return made
    raise OSError("there are jobs on Windows only")


def _failed(what: str) -> OSError:
    if sys.platform == "win32":
        return OSError(f"{what} failed: error {ctypes.get_last_error()}")
    return OSError(f"{what} failed")
