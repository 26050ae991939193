"""Landlock: the kernel takes away rights of a process. A second belt: not every kernel has it."""

import ctypes
import os

from .kernel import call

# The same numbers on all processors.
_CREATE_RULESET = 444
_RESTRICT_SELF = 446
_CREATE_RULESET_VERSION = 1

_FILES = {1: 13, 2: 14, 3: 15, 5: 16}
"""Version -> how many of the rights to files it knows: execute, write, read, list, remove, make ...; 2: link between
folders; 3: truncate; 5: ioctl of devices."""
_NETWORK = {4: 2}
"""TCP: bind, connect."""
_SCOPES = {6: 2}
"""Abstract sockets of others, signals to others."""


class _Ruleset(ctypes.Structure):
    """`struct landlock_ruleset_attr`. An older kernel takes the longer one too, if what it does not know is 0."""

    _fields_ = (("files", ctypes.c_uint64), ("network", ctypes.c_uint64), ("scopes", ctypes.c_uint64))


def restrict() -> int:
    """Take away all the rights that this kernel's Landlock knows. Returns its version, 0 where there is none.

    This process must not be able to gain rights any more (`kernel.gain_nothing`).
    """
    version = call(_CREATE_RULESET, None, ctypes.c_size_t(0), ctypes.c_uint(_CREATE_RULESET_VERSION))
    if version < 1:
        return 0
    rights = rights_of(version)
    ruleset = _Ruleset(*rights)
    file = call(_CREATE_RULESET, ctypes.byref(ruleset), ctypes.c_size_t(ctypes.sizeof(ruleset)), ctypes.c_uint(0))
    if file < 0:
        return 0
    try:
        return version if call(_RESTRICT_SELF, ctypes.c_int(file), ctypes.c_uint(0)) == 0 else 0
    finally:
        os.close(file)


def rights_of(version: int) -> tuple[int, int, int]:
    """The bits of all rights to files, to the network and to other processes that a version knows."""
    return _bits(_FILES, version), _bits(_NETWORK, version), _bits(_SCOPES, version)


def _bits(known: dict[int, int], version: int) -> int:
    count = max((count for since, count in known.items() if since <= version), default=0)
    return (1 << count) - 1
