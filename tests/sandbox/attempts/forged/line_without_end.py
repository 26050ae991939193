# Sends letters for ever and never ends the line, so that whoever collects it runs out of memory.
import os

while True:
    os.write(1, b" " * 65536)
