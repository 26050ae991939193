"""The calls of Linux that lock a process in, without a library of C's of our own."""

import ctypes
import os

_PR_SET_NO_NEW_PRIVS = 38
_PR_SET_MDWE = 65
_PR_MDWE_REFUSE_EXEC_GAIN = 1
_SECCOMP_SET_MODE_FILTER = 1
_SECCOMP_FILTER_FLAG_TSYNC = 1
_INSTRUCTION = 8
"""Bytes of one instruction of a filter."""

_libc = ctypes.CDLL(None, use_errno=True)
_libc.syscall.restype = ctypes.c_long


class _Program(ctypes.Structure):
    """`struct sock_fprog`."""

    _fields_ = (("length", ctypes.c_ushort), ("code", ctypes.c_char_p))


def prctl(option: int, value: int) -> bool:
    """Change something of this process. Returns whether the kernel did it."""
    arguments = (ctypes.c_ulong(given) for given in (value, 0, 0, 0))
    return bool(_libc.prctl(option, *arguments) == 0)


def call(number: int, *arguments: object) -> int:
    """A system call; each argument is something of ctypes. Returns -1 for an error: `ctypes.get_errno` says which."""
    return int(_libc.syscall(ctypes.c_long(number), *arguments))


def gain_nothing() -> bool:
    """No program that this process starts can have more rights than it. Landlock and seccomp ask for that."""
    return prctl(_PR_SET_NO_NEW_PRIVS, 1)


def no_new_code() -> bool:
    """Memory that could once be written can never be run. (Linux 6.3; the filter says the same in its way.)"""
    return prctl(_PR_SET_MDWE, _PR_MDWE_REFUSE_EXEC_GAIN)


def install(code: bytes, seccomp: int) -> str:
    """Let a filter decide about every system call of all threads, for good. `seccomp` is the number of that call.

    Returns "" when it is so, else why not.
    """
    program = _Program(len(code) // _INSTRUCTION, code)
    result = call(seccomp, ctypes.c_uint(_SECCOMP_SET_MODE_FILTER), ctypes.c_uint(_SECCOMP_FILTER_FLAG_TSYNC),
                  ctypes.byref(program))
    if result > 0:
        return "there is a thread with a filter of its own"
    return os.strerror(ctypes.get_errno()) if result else ""
