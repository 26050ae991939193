import pytest

from pyland.script.sandbox.wasm import patch
from pyland.script.sandbox.wasm.interpreter import read_patched
from pyland.script.sandbox.wasm.patch import PAGE, STACK, Unfit, patched, read_signed, read_unsigned, signed, unsigned

HEADER = b"\0asm\1\0\0\0"
LIMIT = bytes.fromhex("41f403360218")


def section(kind: int, content: bytes) -> bytes:
    return bytes([kind]) + unsigned(len(content)) + content


def interpreter(pages: int = 160, flags: int = 0, stack: int = 0x80000, kind: int = 0x7F, code: bytes = LIMIT) -> bytes:
    """A file that is built like the interpreter, as far as the patch looks."""
    return (
        HEADER + section(5, bytes([1, flags]) + unsigned(pages))
        + section(6, bytes([1, kind, 1, 0x41]) + signed(stack) + b"\x0b") + section(10, b"before" + code + b"after")
        + section(11, b"data") + section(0, b"\5.debug")
    )  # fmt: skip


def test_the_stack_begins_at_the_new_end_of_a_larger_memory():
    end = 160 * PAGE + STACK
    assert patched(interpreter()) == (
        HEADER + section(5, b"\1\0" + unsigned(end // PAGE)) + section(6, b"\1\x7f\1\x41" + signed(end) + b"\x0b")
        + section(10, b"before" + b"\x41" + signed(patch.C_CALLS) + LIMIT[3:] + b"after") + section(11, b"data")
    )  # fmt: skip


@pytest.mark.parametrize("file", [
    b"", b"MZ", HEADER, interpreter()[:-3], interpreter() + b"\5\xff\xff", HEADER + b"\5\xff\xff\xff\xff\xff\1",
    interpreter() + section(5, b"\1\0\1"),  # two memories
    interpreter(flags=1),  # a memory with an upper limit
    interpreter(stack=0), interpreter(stack=0x80001), interpreter(stack=160 * PAGE), interpreter(stack=-16),
    interpreter(kind=0x7E),  # a variable of 64 bits
    interpreter(code=b""), interpreter(code=LIMIT + LIMIT),
])  # fmt: skip
def test_what_is_built_otherwise_is_refused(file):
    with pytest.raises(Unfit):
        patched(file)


@pytest.mark.parametrize("value", [0, 1, 63, 64, 127, 128, 500, 4000, 8191, 0x80000, 44_040_192, 2**31 - 1])
def test_numbers_come_back(value):
    assert read_unsigned(b"." + unsigned(value) + b".", 1) == (value, len(unsigned(value)) + 1)
    for number in (value, -value):
        assert read_signed(b"." + signed(number) + b".", 1) == (number, len(signed(number)) + 1)


def test_numbers_are_written_like_elsewhere():
    assert unsigned(624485) == bytes.fromhex("e58e26") and signed(-123456) == bytes.fromhex("c0bb78")


def test_another_interpreter_is_refused(parts, tmp_path):
    content = bytearray(parts.interpreter.read_bytes())
    content[-1] ^= 1
    other = tmp_path / "python.wasm"
    for wrong in (content, content[:-1], b""):
        other.write_bytes(wrong)
        with pytest.raises(Unfit, match="not the interpreter that we know"):
            read_patched(other)
    with pytest.raises(Unfit, match="cannot be read"):
        read_patched(tmp_path / "nothing")


def test_the_patch_is_always_the_same(parts):
    assert read_patched(parts.interpreter) == read_patched(parts.interpreter)
