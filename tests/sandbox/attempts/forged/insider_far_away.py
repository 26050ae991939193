# Knows how the lines of the game look: wants to go further than any map is wide, and the other way round.
import os

for steps in (b"5", b"-3", b"10000000000", b"1e300", b"true", b"null", b'"5"', b'{"type":"int","repr":"5"}'):
    for given in (b'"given":[%b],"named":{}' % steps, b'"given":[],"named":{"times":%b}' % steps):
        os.write(1, b'{"do":"call","body":"hero","command":"move_east",%b,"line":5}\n' % given)
