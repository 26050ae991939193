"""The tables of numbers, compared with those of the kernel's headers (linux-libc-dev of Debian for each processor)."""

import platform
import struct
import sys

import pytest

from pyland.script.child.seal.filters import ALLOWED
from pyland.script.child.seal.syscalls import AARCH64, ARM, X86_64, processor_of, this_processor

# asm/unistd_64.h; asm-generic/unistd.h; asm/unistd-eabi.h
HEADERS = """
    read             0   63    3
    write            1   64    4
    mmap             9  222    -
    mmap2            -    -  192
    mprotect        10  226  125
    munmap          11  215   91
    brk             12  214   45
    sigreturn        -    -  119
    rt_sigreturn    15  139  173
    mremap          25  216  163
    futex          202   98  240
    futex_time64     -    -  422
    clock_gettime  228  113  263
    clock_gettime64  -    -  403
    exit_group     231   94  248
"""
EM_X86_64, EM_AARCH64, EM_ARM = 62, 183, 40  # linux/elf-em.h
BITS_64, LITTLE = 0x80000000, 0x40000000  # linux/audit.h


@pytest.mark.parametrize("column, processor", [(1, X86_64), (2, AARCH64), (3, ARM)])
def test_numbers_are_those_of_the_headers(column, processor):
    rows = [line.split() for line in HEADERS.strip().splitlines()]
    assert dict(processor.numbers) == {row[0]: int(row[column]) for row in rows if row[column] != "-"}


def test_processors_are_called_as_the_kernel_calls_them():
    assert [X86_64.audit, AARCH64.audit, ARM.audit] == [
        EM_X86_64 | BITS_64 | LITTLE, EM_AARCH64 | BITS_64 | LITTLE, EM_ARM | LITTLE,
    ]
    assert [X86_64.seccomp, AARCH64.seccomp, ARM.seccomp] == [317, 277, 383]


def test_every_number_is_of_a_call_with_a_rule_and_the_other_way_round():
    assert set(X86_64.numbers) | set(AARCH64.numbers) | set(ARM.numbers) == set(ALLOWED)


@pytest.mark.parametrize("machine, word, expected", [
    ("x86_64", 8, X86_64),
    ("aarch64", 8, AARCH64),
    ("aarch64", 4, ARM),
    ("armv7l", 4, ARM),
    ("x86_64", 4, None),
    ("i686", 4, None),
    ("riscv64", 8, None),
])
def test_the_program_counts_and_not_only_the_machine(machine, word, expected):
    assert processor_of(machine, word, "little") is expected


def test_a_big_endian_machine_is_not_known():
    assert processor_of("aarch64", 8, "big") is None


@pytest.mark.skipif(sys.platform != "linux" or platform.machine() != "x86_64", reason="for x86-64")
def test_this_processor():
    assert this_processor() is (X86_64 if struct.calcsize("P") == 8 else None)
