# Sends small good lines as fast as it can, without ever waiting for an answer.
import os

block = b'{"do": "call", "name": "move_east", "args": []}\n' * 1000
while True:
    os.write(1, block)
