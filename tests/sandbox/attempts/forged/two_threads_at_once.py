# Lets eight threads write lines at the same time while the main program calls commands in the ordinary way.
import os
import threading


def write_for_ever():
    while True:
        os.write(1, b'{"do": "call", "name": "move_west", "args": [], ')
        os.write(1, b'"id": 1}\n')


for _ in range(8):
    threading.Thread(target=write_for_ever, daemon=True).start()
for _ in range(1000):
    move_east()
