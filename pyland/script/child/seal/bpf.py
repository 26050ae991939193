"""A small assembler for the kernel's packet filters ("classic BPF"), as far as filters of system calls need it."""

import struct
from collections.abc import Iterable, Mapping
from typing import NamedTuple

_LOAD = 0x20  # BPF_LD | BPF_W | BPF_ABS
_RETURN = 0x06  # BPF_RET | BPF_K
_JUMP = {"==": 0x15, "&": 0x45}  # BPF_JMP | BPF_K | BPF_JEQ or BPF_JSET
_FARTHEST = 255


class Load(NamedTuple):
    """Take 4 bytes of what is being judged."""

    offset: int


class Return(NamedTuple):
    """The judgement."""

    value: int


class Compare(NamedTuple):
    """Compare what was loaded. "==": it is the value; "&": it has a bit of the value's.

    Where there is no label, it goes on with the next instruction.
    """

    how: str
    value: int
    yes: str = ""
    no: str = ""


class Label(NamedTuple):
    """A place to jump to, from before it."""

    name: str


Line = Load | Return | Compare | Label


def assemble(lines: Iterable[Line]) -> bytes:
    """The program, ready for the kernel. Raises `ValueError` for a jump that is impossible."""
    places: dict[str, int] = {}
    instructions: list[Load | Return | Compare] = []
    for line in lines:
        if isinstance(line, Label):
            places[line.name] = len(instructions)
        else:
            instructions.append(line)
    return b"".join(_encoded(line, place, places) for place, line in enumerate(instructions))


def _encoded(line: Load | Return | Compare, place: int, places: Mapping[str, int]) -> bytes:
    match line:
        case Load(offset):
            code, yes, no, value = _LOAD, 0, 0, offset
        case Return(value):
            code, yes, no = _RETURN, 0, 0
        case Compare(how, value, to, otherwise):
            code, yes, no = _JUMP[how], _distance(to, place, places), _distance(otherwise, place, places)
    return struct.pack("=HBBI", code, yes, no, value)


def _distance(label: str, place: int, places: Mapping[str, int]) -> int:
    if not label:
        return 0
    distance = places.get(label, -1) - place - 1
    if not 0 <= distance <= _FARTHEST:
        raise ValueError(f"cannot jump to {label!r}")
    return distance
