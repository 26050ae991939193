# Asks and asks and never reads an answer, until the pipe from the game is full and its writer is stuck.
import os

for _ in range(100_000):
    os.write(1, b'{"do": "call", "name": "input", "args": ["' + b"?" * 200 + b'"]}\n')
    os.write(1, b'{"do": "input", "prompt": "?"}\n')
