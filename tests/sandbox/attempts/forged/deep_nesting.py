# Nests lists and dictionaries a hundred thousand deep, to break the reader's recursion.
import os

for opening, closing in ((b"[", b"]"), (b'{"do":', b"}")):
    os.write(1, opening * 100_000 + b"1" + closing * 100_000 + b"\n")
line = b'{"do": "call", "name": "say", "args": [' + b"[" * 990 + b"]" * 990 + b"]}\n"
os.write(1, line)
os.write(1, b"[" * 1_000_000 + b"\n")
