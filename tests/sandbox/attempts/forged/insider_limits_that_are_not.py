# Knows how the lines of the game look: tells of limits that it did not come to, or that do not exist.
import os

for kind in (b"memory", b"won", b"calls", b"time", b"stopped", b"\\u001b[2J"):
    limit = b'{"kind":"%b","most":1,"line":1,"lines":[1,2,3],"values":{"you":"have won"}}' % kind
    os.write(1, b'{"do":"overran","limit":%b}\n' % limit)
