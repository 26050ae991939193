# Knows how the lines of the game look: drives a snake, a wall, and things that are not there.
import os

for body in (b"snake-1", b"gem-1", b"hero-2", b"wall", b"", b"robot\\u0000"):
    os.write(1, b'{"do":"call","body":"%b","command":"move_west","given":[],"named":{},"line":4}\n' % body)
