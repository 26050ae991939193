# Knows how the lines of the game look: calls commands that exist, but that this level has not unlocked.
import os

for command in (b"move_north", b"collect", b"jump", b"use", b"attack", b"teleport"):
    line = b'{"do":"call","body":"hero","command":"%b","given":[],"named":{},"line":4}\n' % command
    os.write(1, line)
