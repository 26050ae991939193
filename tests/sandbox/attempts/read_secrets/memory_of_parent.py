# Reads the stack of the game's process out of its memory file, and looks for a variable of its environment.
import os
import re

process = f"/proc/{os.getppid()}"
with open(process + "/maps") as maps, open(process + "/mem", "rb", buffering=0) as memory:
    low, high = next(re.findall("[0-9a-f]+", line)[:2] for line in maps if "[stack]" in line)
    memory.seek(int(low, 16))
    stack = memory.read(int(high, 16) - int(low, 16))
print(re.search(ENV_NAME.encode() + rb"=\w+", stack)[0].decode())
