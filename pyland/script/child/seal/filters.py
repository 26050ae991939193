"""Which system calls a sealed process may make, as a filter for the kernel. Everything that is not listed is refused.

What is refused fails with EPERM, so that the program sees an error that can be explained. A call in the manner of
another processor ends the process: its numbers mean something else. (The calls of x32 have numbers of their own, none
of which is listed.)
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from .bpf import Compare, Label, Line, Load, Return, assemble
from .syscalls import Processor

ALLOW = 0x7FFF0000  # SECCOMP_RET_ALLOW
REFUSE = 0x00050001  # SECCOMP_RET_ERRNO with EPERM
KILL = 0x80000000  # SECCOMP_RET_KILL_PROCESS

# `struct seccomp_data`: number, processor, place of the call, six arguments of 64 bits (low half first: little-endian).
_NUMBER = 0
_PROCESSOR = 4
_ARGUMENTS = 16


class Among(NamedTuple):
    """An argument must be one of these values, each below 2 to the 32."""

    argument: int
    values: tuple[int, ...]


class Within(NamedTuple):
    """An argument must have no other bits than these, all in its low half."""

    argument: int
    bits: int


Check = Among | Within

_READ_AND_WRITE = 1 | 2  # PROT_READ | PROT_WRITE: never PROT_EXEC
_PRIVATE_ANONYMOUS = 0x02 | 0x20  # MAP_PRIVATE | MAP_ANONYMOUS: memory only, no file, nothing shared, no chosen place
_NO_RESERVE = 0x4000  # MAP_NORESERVE
_PRIVATE = 128  # FUTEX_PRIVATE_FLAG
_WAIT, _WAKE, _WAIT_BITSET, _WAIT_BITSET_REALTIME = 0, 1, 9, 9 | 256
_REALTIME, _MONOTONIC = 0, 1

_MEMORY = (Within(2, _READ_AND_WRITE), Among(3, (_PRIVATE_ANONYMOUS, _PRIVATE_ANONYMOUS | _NO_RESERVE)))
_FUTEX = (Among(1, tuple(_PRIVATE | how for how in (_WAIT, _WAKE, _WAIT_BITSET, _WAIT_BITSET_REALTIME))),)
_CLOCKS = (Among(0, (_REALTIME, _MONOTONIC)),)

ALLOWED: Mapping[str, tuple[Check, ...]] = {
    # The pipe from the game and the pipe to it.
    "read": (Among(0, (0,)),),
    "write": (Among(0, (1,)),),
    # Memory: Python's own arenas and those of `malloc`, large blocks, blocks that grow. (`mprotect`: that of musl.)
    "mmap": _MEMORY,
    "mmap2": _MEMORY,
    "brk": (),
    "munmap": (),
    "mremap": (),
    "mprotect": (Within(2, _READ_AND_WRITE),),
    # Locks between threads of this process. There is one thread, but a lock that fails ends the process.
    "futex": _FUTEX,
    "futex_time64": _FUTEX,
    # The clock, where the kernel has not put it into the process.
    "clock_gettime": _CLOCKS,
    "clock_gettime64": _CLOCKS,
    # A signal that Python has a handler for (Ctrl-C in a terminal) must be able to return from it.
    "rt_sigreturn": (),
    "sigreturn": (),
    # The end.
    "exit_group": (),
}
"""Call -> what its arguments must be. Not every processor has all of them."""


def program(processor: Processor) -> bytes:
    """The filter for a kind of processor, ready for the kernel."""
    return assemble(_lines(processor))


def _lines(processor: Processor) -> Iterator[Line]:
    yield Load(_PROCESSOR)
    yield Compare("==", processor.audit, no="kill")
    yield Load(_NUMBER)
    rules = [(name, checks) for name, checks in ALLOWED.items() if name in processor.numbers]
    for name, checks in rules:
        yield Compare("==", processor.numbers[name], yes=name if checks else "allow")
    yield Return(REFUSE)
    for name, checks in rules:
        if checks:
            yield Label(name)
            for place, check in enumerate(checks):
                yield from _checked(check, f"{name} {place}")
            yield Return(ALLOW)
    yield Label("allow")
    yield Return(ALLOW)
    yield Label("refuse")
    yield Return(REFUSE)
    yield Label("kill")
    yield Return(KILL)


def _checked(check: Check, label: str) -> Iterator[Line]:
    """Goes on after these lines when the argument is as it must be."""
    low = _ARGUMENTS + 8 * check.argument
    yield Load(low + 4)
    yield Compare("==", 0, no="refuse")
    yield Load(low)
    match check:
        case Within(_, bits):
            yield Compare("&", ~bits & 0xFFFFFFFF, yes="refuse")
        case Among(_, (*others, last)):
            for value in others:
                yield Compare("==", value, yes=label)
            yield Compare("==", last, no="refuse")
    yield Label(label)
