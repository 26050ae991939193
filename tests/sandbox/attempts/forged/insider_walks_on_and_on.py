# Knows how the lines of the game look: calls a good command for ever without waiting for an answer.
import os

walk = b'{"do":"call","body":"hero","command":"move_west","given":[],"named":{},"line":4}\n'
back = walk.replace(b"west", b"east")
while True:
    os.write(1, back * 2 + walk * 2)
