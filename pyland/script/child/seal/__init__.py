"""Where a process is locked in: by the system's kernel where there is such a lock, else as far as it goes.

`seal` is called once in the child, when everything that it will need is loaded and before it reads a program. This can
be imported on every system; what it needs is loaded with it, since a process may be unable to load anything later.
"""

import sys
from collections.abc import Mapping

from .filters import program
from .limits import MEMORY, OF_A_HOST, OF_A_PROGRAM, OF_A_READER, Spare, limit
from .syscalls import this_processor

_WHY_NOT = ""
if sys.platform == "linux":
    try:
        from . import kernel, landlock, parent
    except ImportError:
        _WHY_NOT = "this Python was built without ctypes"
else:
    _WHY_NOT = f"there is no seccomp on {sys.platform}"

__all__ = ["MEMORY", "NotSealed", "give_spare_memory", "seal", "seal_host", "seal_reader"]

_SPARE = Spare()
give_spare_memory = _SPARE.give
"""Let a program that used up its memory say so."""


class NotSealed(Exception):
    """The lock cannot be closed here; the argument says why, in English. No program must run then."""


def seal(kind: str) -> None:
    """Lock this process in, for good.

    kernel: nothing but computing and the two pipes is left; raises `NotSealed` where that is not possible.
    limits: amounts are limited, no more; never raises.
    none: the process is inside a lock already; never raises.
    """
    _SPARE.take()
    match kind:
        case "kernel":
            _seal_by_kernel(OF_A_PROGRAM)
        case "limits":
            if not _WHY_NOT:
                parent.die_with_it()
            limit()
        case "none":
            pass
        case _:
            raise NotSealed(f"there is no lock called {kind!r}")


def seal_host() -> int:
    """Lock in a process that runs somebody else's virtual machine, which needs threads and files opened before.

    To be called before it starts a thread. Afterwards it can open no file. Returns the version of Landlock, 0 where
    there is none. Never raises.
    """
    limit(OF_A_HOST)
    return _reach_nothing()


def _reach_nothing() -> int:
    if _WHY_NOT:
        return 0
    parent.die_with_it()
    kernel.gain_nothing()
    return landlock.restrict()


def seal_reader() -> bool:
    """Lock in a process that reads programs and runs none: by the kernel, or else as far as it goes, for good.

    Returns whether the kernel did it. Never raises.
    """
    try:
        _seal_by_kernel(OF_A_READER)
    except NotSealed:
        _reach_nothing()
        limit(OF_A_READER)
        return False
    return True


def _seal_by_kernel(limits: Mapping[str, int]) -> None:
    if _WHY_NOT:
        raise NotSealed(_WHY_NOT)
    processor = this_processor()
    if processor is None:
        raise NotSealed("the numbers of this processor's system calls are not known")
    code = program(processor)
    parent.die_with_it()
    kernel.gain_nothing()
    kernel.no_new_code()
    landlock.restrict()  # before `limit`, as it needs a file for a moment; a second belt, which not every kernel has
    limit(limits)
    reason = kernel.install(code, processor.seccomp)
    if reason:
        raise NotSealed(f"seccomp: {reason}")
