# Opens pipes until none can be opened any more, keeps them, and then calls commands.
import os

kept = []
try:
    while True:
        kept.append(os.pipe())
except OSError as problem:
    print(problem)
while True:
    move_east()
