# Knows how the lines of the game look: prints commands for a terminal, half letters and signs that turn texts round.
import os

for sign in ("\\u001b[2J", "\\u0000", "\\u0007", "\\r", "\\u009b31m", "\\u202e", "\\ud800", "\\u2028"):
    os.write(1, b'{"do":"print","text":"%b","line":5}\n' % sign.encode())
    os.write(1, b'{"do":"call","body":"hero","command":"say","given":["%b"],"named":{},"line":6}\n' % sign.encode())
