# Knows how the lines of the game look: prints long texts for ever, and counts none of it.
import os

while True:
    os.write(1, b'{"do":"print","text":"%b","line":5}\n' % (b"=" * 4_000))
