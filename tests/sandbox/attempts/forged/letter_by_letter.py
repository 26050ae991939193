# Sends a good line one letter at a time with long pauses, to keep a patient reader busy.
import os
import time

for letter in b'{"do": "call", "name": "move_east", "args": []}\n' * 50:
    os.write(1, bytes((letter,)))
    time.sleep(0.2)
