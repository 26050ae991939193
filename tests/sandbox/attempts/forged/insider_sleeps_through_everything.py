# Knows how the lines of the game look: sleeps for more turns than there are, from now to the end of the world.
import os

for turns in (10**9, -1, 0, 10**15):
    os.write(1, b'{"do":"sleep","turns":%d,"line":5}\n' % turns)
