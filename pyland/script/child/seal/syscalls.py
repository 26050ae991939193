"""The numbers of system calls, which each kind of processor has of its own. From the kernel's headers.

Only x86-64 was ever run. The numbers for ARM were compared with the headers (`asm/unistd.h` of linux-libc-dev), and a
filter made of them was judged by an interpreter, not by such a machine.
"""

import os
import struct
import sys
from collections.abc import Mapping
from typing import NamedTuple


class Processor(NamedTuple):
    """How a kind of processor (and of programs for it) calls the kernel."""

    audit: int
    """What the kernel calls it: AUDIT_ARCH_… of `linux/audit.h`."""
    seccomp: int
    """The number of the call that installs a filter."""
    numbers: Mapping[str, int]
    """The numbers of the calls that a sealed process may make."""


X86_64 = Processor(0xC000003E, 317, {
    "read": 0, "write": 1, "mmap": 9, "mprotect": 10, "munmap": 11, "brk": 12, "rt_sigreturn": 15, "mremap": 25,
    "futex": 202, "clock_gettime": 228, "exit_group": 231,
})
AARCH64 = Processor(0xC00000B7, 277, {
    "read": 63, "write": 64, "exit_group": 94, "futex": 98, "clock_gettime": 113, "rt_sigreturn": 139, "brk": 214,
    "munmap": 215, "mremap": 216, "mmap": 222, "mprotect": 226,
})
ARM = Processor(0x40000028, 383, {
    "read": 3, "write": 4, "brk": 45, "munmap": 91, "sigreturn": 119, "mprotect": 125, "mremap": 163,
    "rt_sigreturn": 173, "mmap2": 192, "futex": 240, "exit_group": 248, "clock_gettime": 263, "clock_gettime64": 403,
    "futex_time64": 422,
})
"""32 bits, EABI. It has two calls where the time was too small for the year 2038."""

_WORD = struct.calcsize("P")
_KNOWN: Mapping[tuple[str, int], Processor] = {
    ("x86_64", 8): X86_64,
    ("aarch64", 8): AARCH64,
    ("aarch64", 4): ARM,  # a Raspberry Pi's usual mix: a kernel of 64 bits, programs of 32
    ("armv8l", 4): ARM,
    ("armv7l", 4): ARM,
    ("armv6l", 4): ARM,
}


def this_processor() -> Processor | None:
    """The one that this Python was built for, None if its numbers are not known."""
    return processor_of(os.uname().machine, _WORD, sys.byteorder)


def processor_of(machine: str, word: int, byteorder: str) -> Processor | None:
    """The processor of a machine as `uname -m` calls it, for programs with so many bytes in a pointer."""
    return _KNOWN.get((machine, word)) if byteorder == "little" else None
