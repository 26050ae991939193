# Makes both pipes non-blocking and as small as can be: the setting holds for the other end's file too if it is shared.
import fcntl
import os

for number in (0, 1, 2):
    os.set_blocking(number, False)
    try:
        fcntl.fcntl(number, 1031, 4096)
    except OSError as problem:
        os.write(2, str(problem).encode())
for _ in range(1000):
    try:
        os.write(1, b'{"do": "call", "name": "say", "args": ["' + b"x" * 4000 + b'"]}\n')
    except BlockingIOError:
        continue
