"""Judges a system call by a filter, as the kernel would: an interpreter for the instructions that our filters use."""

import struct


def judge(program: bytes, number: int, processor: int, arguments: tuple[int, ...]) -> int:
    """What the filter says to a call. Arguments are unsigned, of 64 bits."""
    judged = struct.pack("<IIQ6Q", number, processor, 0x1234_5678_9ABC, *(arguments + (0,) * (6 - len(arguments))))
    instructions = list(struct.iter_unpack("=HBBI", program))
    loaded = place = 0
    while True:
        code, yes, no, value = instructions[place]
        place += 1
        match code:
            case 0x20:
                (loaded,) = struct.unpack_from("<I", judged, value)
            case 0x15:
                place += yes if loaded == value else no
            case 0x45:
                place += yes if loaded & value else no
            case 0x06:
                return value
            case _:
                raise AssertionError(f"instruction {code:#x}")
