"""The filters for all processors, judged by an interpreter: only what is listed may pass."""

import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pyland.script.child.seal.bpf import Compare, Label, Load, Return, assemble
from pyland.script.child.seal.filters import ALLOW, KILL, REFUSE, program
from pyland.script.child.seal.syscalls import AARCH64, ARM, X86_64

from .judge import judge

PROCESSORS = {"x86-64": X86_64, "aarch64": AARCH64, "arm": ARM}
PROGRAMS = {name: program(processor) for name, processor in PROCESSORS.items()}
READ, WRITE, EXECUTE = 1, 2, 4

words = st.one_of(st.integers(0, 600), st.sampled_from([2**31, 2**32, 2**32 + 1, 2**63, 2**64 - 1]),
                  st.integers(0, 2**64 - 1))
numbers = st.one_of(st.integers(0, 500), st.integers(0x40000000, 0x40000300), st.integers(0, 2**32 - 1))


def may(name: str, arguments: tuple[int, ...]) -> bool:
    """What we want, said in another way than the filter says it."""
    match name:
        case "read":
            return arguments[0] == 0
        case "write":
            return arguments[0] == 1
        case "mmap" | "mmap2":
            return arguments[2] in (0, READ, WRITE, READ | WRITE) and arguments[3] in (0x22, 0x4022)
        case "mprotect":
            return arguments[2] in (0, READ, WRITE, READ | WRITE)
        case "futex" | "futex_time64":
            return arguments[1] in (128, 129, 137, 393)
        case "clock_gettime" | "clock_gettime64":
            return arguments[0] in (0, 1)
    return name in {"brk", "munmap", "mremap", "rt_sigreturn", "sigreturn", "exit_group"}


@pytest.mark.parametrize("name", PROCESSORS)
@settings(max_examples=1_000, deadline=None)
@given(number=numbers, arguments=st.tuples(*[words] * 6))
def test_only_what_is_listed_passes(name, number, arguments):
    processor = PROCESSORS[name]
    called = {number: call for call, number in processor.numbers.items()}.get(number, "")
    expected = ALLOW if may(called, arguments) else REFUSE
    assert judge(PROGRAMS[name], number, processor.audit, arguments) == expected


@pytest.mark.parametrize("name", PROCESSORS)
def test_every_number_with_plain_arguments(name):
    processor = PROCESSORS[name]
    for base in (0, 0x40000000, 0xF0000, 0x900000, 0xFFFFFC00):
        for number in range(base, base + 1024):
            called = {number: call for call, number in processor.numbers.items()}.get(number, "")
            for arguments in ((0, 0, 0, 0), (1, 128, 3, 0x22), (3, 7, 7, 1)):
                expected = ALLOW if may(called, arguments) else REFUSE
                assert judge(PROGRAMS[name], number, processor.audit, arguments) == expected, (number, arguments)


@pytest.mark.parametrize("name", PROCESSORS)
def test_arguments_that_pass_do_not_pass_with_a_bit_more(name):
    """Every one of 64 bits of an argument that has a rule, so in both halves."""
    processor, code = PROCESSORS[name], PROGRAMS[name]
    for called, place, arguments in (
        ("read", 0, (0,)), ("write", 0, (1,)), ("futex", 1, (0, 129)), ("mprotect", 2, (0, 0, 3)),
        ("mmap2" if name == "arm" else "mmap", 2, (0, 0, 3, 0x22)),
        ("mmap2" if name == "arm" else "mmap", 3, (0, 0, 3, 0x22)), ("clock_gettime", 0, (1,)),
    ):
        number = processor.numbers[called]
        assert judge(code, number, processor.audit, arguments) == ALLOW
        for bit in range(64):
            other = arguments[:place] + (arguments[place] ^ (1 << bit),) + arguments[place + 1:]
            expected = ALLOW if may(called, other) else REFUSE
            assert judge(code, number, processor.audit, other) == expected, (called, place, bit)


@pytest.mark.parametrize("name", PROCESSORS)
@given(number=numbers, processor=st.one_of(st.sampled_from([0x40000003, 0, *(p.audit for p in PROCESSORS.values())]),
                                           st.integers(0, 2**32 - 1)))
def test_a_call_in_the_manner_of_another_processor_is_the_end(name, number, processor):
    if processor != PROCESSORS[name].audit:
        assert judge(PROGRAMS[name], number, processor, (0,)) == KILL


def test_the_assembler_counts_the_instructions_between():
    lines = [Load(0), Compare("==", 5, yes="far"), Return(1), Label("far"), Label("same place"), Return(2)]
    assert list(struct.iter_unpack("=HBBI", assemble(lines))) == [
        (0x20, 0, 0, 0), (0x15, 1, 0, 5), (0x06, 0, 0, 1), (0x06, 0, 0, 2),
    ]


@pytest.mark.parametrize("lines", [
    [Label("before"), Load(0), Compare("==", 1, yes="before"), Return(0)],
    [Compare("==", 1, yes="nowhere"), Return(0)],
    [Compare("==", 1, no="far"), *[Load(0)] * 256, Label("far"), Return(0)],
])
def test_a_jump_that_is_impossible_is_not_assembled(lines):
    with pytest.raises(ValueError):
        assemble(lines)
