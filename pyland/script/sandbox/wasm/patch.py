"""Changes to the interpreter's file before it is compiled, so that deep recursion ends with a `RecursionError`.

As it is built, its stack is half a megabyte at the very bottom of its memory, which Python 3.12 overruns long before it
reaches its own limit of calls; and that limit is so low that a class that makes things of its own kind fails after 160
of them. So the memory gets larger from the start, and the stack begins at its new end. Nobody else uses that room: the
interpreter was saved to the file while it ran, with its heap already set out, and from then on `malloc` only takes what
it itself has the memory grow by.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

VERSION = 1
"""To be counted up with every change of what `patched` makes."""
PAGE = 65_536
"""Bytes of a page of WebAssembly memory."""
STACK = 512 * PAGE
"""Bytes of the new stack. The deepest honest recursion needs 9 MB of it."""
C_CALLS = 4_000
"""How deep calls may go that C code makes. So high that Python's own limit, about 1000, comes first."""

_HEADER = b"\0asm\1\0\0\0"
_CUSTOM, _MEMORY, _GLOBAL, _CODE = 0, 5, 6, 10
_I32, _MUTABLE, _I32_CONST, _END = 0x7F, 1, 0x41, 0x0B
_NO_MAXIMUM = 0
_ALIGNMENT = 16
_BUILT_WITH_C_CALLS = 500
_STORE_AS_LEFT = bytes([0x36, 2, 24])
"""i32.store, aligned to 4 bytes, at 24: the field of a thread's state that counts down the calls that are left."""


class Unfit(Exception):
    """This is not an interpreter that can be used; the argument says why, in English."""


class Section(NamedTuple):
    """A part of a WebAssembly file."""

    kind: int
    content: bytes


def patched(interpreter: bytes) -> bytes:
    """The interpreter with a larger stack and a higher limit, without what is only for debuggers.

    The same for the same input, always. Raises `Unfit` when it is not built as expected.
    """
    sections = [section for section in _sections(interpreter) if section.kind != _CUSTOM]
    pages = _pages(_only(sections, _MEMORY))
    end = pages * PAGE + STACK
    _check_stack(_only(sections, _GLOBAL), pages * PAGE)
    changed = {
        _MEMORY: bytes([1, _NO_MAXIMUM]) + unsigned(end // PAGE),
        _GLOBAL: bytes([1, _I32, _MUTABLE, _I32_CONST]) + signed(end) + bytes([_END]),
        _CODE: _with_more_calls(_only(sections, _CODE)),
    }
    parts = [_HEADER]
    for kind, content in sections:
        new = changed.get(kind, content)
        parts += [bytes([kind]), unsigned(len(new)), new]
    return b"".join(parts)


def _sections(file: bytes) -> Iterator[Section]:
    if not file.startswith(_HEADER):
        raise Unfit("it is no WebAssembly file")
    place = len(_HEADER)
    while place < len(file):
        kind = file[place]
        length, start = read_unsigned(file, place + 1)
        place = start + length
        if place > len(file):
            raise Unfit("it is cut off")
        yield Section(kind, file[start:place])


def _only(sections: Sequence[Section], kind: int) -> bytes:
    found = [section.content for section in sections if section.kind == kind]
    if len(found) != 1:
        raise Unfit(f"it has {len(found)} sections of kind {kind}")
    return found[0]


def _pages(memory: bytes) -> int:
    """The pages of the only memory, as it starts."""
    pages, end = read_unsigned(memory, 2)
    if memory[:2] != bytes([1, _NO_MAXIMUM]) or end != len(memory):
        raise Unfit("its memory is not as expected")
    return pages


def _check_stack(variables: bytes, memory: int) -> None:
    """The only global variable must look like a stack pointer: a number that changes, aligned, within the memory."""
    start, end = read_signed(variables, 4)
    if variables[:4] != bytes([1, _I32, _MUTABLE, _I32_CONST]) or variables[end:] != bytes([_END]):
        raise Unfit("its stack pointer is not as expected")
    if start % _ALIGNMENT or not 0 < start < memory:
        raise Unfit("its stack does not start where stacks do")


def _with_more_calls(code: bytes) -> bytes:
    """The code that sets up a thread's state, and lets it make more calls. Nothing becomes longer or shorter."""
    old, new = (bytes([_I32_CONST]) + signed(calls) + _STORE_AS_LEFT for calls in (_BUILT_WITH_C_CALLS, C_CALLS))
    if code.count(old) != 1 or len(old) != len(new):
        raise Unfit("the place where it sets its limit of calls was not found")
    return code.replace(old, new)


def read_unsigned(data: bytes, place: int) -> tuple[int, int]:
    """A number in LEB128, and the place after it. Raises `Unfit` when it does not end."""
    value = shift = 0
    while True:
        if place >= len(data) or shift > 28:
            raise Unfit("a number in it does not end")
        byte = data[place]
        value |= (byte & 0x7F) << shift
        place, shift = place + 1, shift + 7
        if byte < 0x80:
            return value, place


def read_signed(data: bytes, place: int) -> tuple[int, int]:
    """A number in signed LEB128, and the place after it. Raises `Unfit` when it does not end."""
    value, end = read_unsigned(data, place)
    bits = 7 * (end - place)
    return value - (value >> (bits - 1) << bits), end


def unsigned(value: int) -> bytes:
    """A number in LEB128."""
    encoded = bytearray()
    while value >= 0x80:
        encoded.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*encoded, value])


def signed(value: int) -> bytes:
    """A number in signed LEB128."""
    encoded = bytearray()
    while not -0x40 <= value < 0x40:
        encoded.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*encoded, value & 0x7F])
