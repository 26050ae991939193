"""The job of Windows, with a stand-in for Windows: it was never tried on a real one."""

import ctypes
import sys
from types import SimpleNamespace

import pytest

from pyland.script.sandbox.job import ExtendedLimits, Job

PROCESS = SimpleNamespace(_handle=77)


class Windows:
    """Remembers what it is told; `failing` is the function that does not work."""

    def __init__(self, failing: str = "") -> None:
        self.told = []
        self._failing = failing

    def CreateJobObjectW(self, security, name):
        self.told.append(("create", security, name))
        return None if self._failing == "create" else 5

    def SetInformationJobObject(self, job, kind, information, size):
        self.told.append(("set", job, kind, bytes(ctypes.string_at(information, size))))
        return int(self._failing != f"set {kind}")

    def AssignProcessToJobObject(self, job, process):
        self.told.append(("assign", job, process))
        return int(self._failing != "assign")

    def CloseHandle(self, handle):
        self.told.append(("close", handle))
        return 1


@pytest.mark.skipif(ctypes.sizeof(ctypes.c_void_p) != 8, reason="these are the places in a Windows of 64 bits")
def test_a_job_says_what_is_allowed():
    windows = Windows()
    Job(500_000_000, windows)
    # Nothing about the screen and the keyboard: such a job would take no process that is in another one already.
    create, (_, job, kind, limits) = windows.told
    assert (create, job, kind) == (("create", None, None), 5, 9)
    assert len(limits) == ctypes.sizeof(ExtendedLimits) == 144
    # LimitFlags, ActiveProcessLimit, ProcessMemoryLimit
    places = {16: 0x2000 | 0x400 | 0x100 | 0x8, 40: 1, 112: 500_000_000}
    for place in range(0, 144, 8):
        assert int.from_bytes(limits[place:place + 8], "little") == places.get(place, 0), place


def test_a_process_is_put_into_the_job_and_ends_with_it():
    windows = Windows()
    job = Job(1, windows)
    job.assign(PROCESS)
    job.close()
    job.close()
    assert windows.told[2:] == [("assign", 5, 77), ("close", 5)]


def test_a_job_that_cannot_be_set_up_is_closed():
    windows = Windows("set 9")
    with pytest.raises(OSError, match="SetInformationJobObject"):
        Job(1, windows)
    assert windows.told[-1] == ("close", 5)


def test_failures_are_told():
    with pytest.raises(OSError, match="CreateJobObject"):
        Job(1, Windows("create"))
    windows = Windows("assign")
    with pytest.raises(OSError, match="AssignProcessToJobObject"):
        Job(1, windows).assign(PROCESS)
    assert windows.told[-1] == ("close", 5)


@pytest.mark.skipif(sys.platform == "win32", reason="there it can be made")
def test_there_is_no_job_elsewhere():
    with pytest.raises(OSError, match="Windows only"):
        Job(1)
