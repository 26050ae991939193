# Closes the pipe from the game and keeps asking: the game writes to somebody who no longer listens.
import os

os.close(0)
for _ in range(10_000):
    os.write(1, b'{"do": "call", "name": "move_east", "args": []}\n')
