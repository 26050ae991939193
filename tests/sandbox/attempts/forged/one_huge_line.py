# Sends one line of 200 million letters, in pieces, with its end only at the very last.
import os

os.write(1, b'{"do": "print", "text": "')
piece = b"a" * 1_000_000
for _ in range(200):
    os.write(1, piece)
os.write(1, b'"}\n')
