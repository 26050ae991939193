# Sends NULs, other line ends and commands for a terminal inside and between lines.
import os

for letter in (*range(32), 127):
    os.write(1, b'{"do": "print", "text": "a' + bytes((letter,)) + b'b"}\n')
for end in (b"\r", b"\r\n", b"\x0b", b"\x0c", b"\x85", b"\x1c", b"\xe2\x80\xa8", b"\xc2\x85", b"\0"):
    os.write(1, b'{"do": "print", "text": "x"}' + end + b'{"do": "finished"}' + end)
os.write(1, b'\0\n{"do": "print", "text": "\\u001b]0;title\\u0007\\u001b[2J\\u0000"}\n')
