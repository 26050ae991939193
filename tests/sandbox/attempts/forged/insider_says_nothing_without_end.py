# Knows how the lines of the game look: prints empty texts and tells of no lines, for ever.
import os

while True:
    os.write(1, b'{"do":"print","text":"","line":5}\n{"do":"lines","lines":[],"of":1}\n' * 500)
