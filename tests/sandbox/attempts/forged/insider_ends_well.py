# Knows how the lines of the game look: says that it has finished, walks on, and says it again.
import os

os.write(1, b'{"do":"finished","line":1}\n')
walk = b'{"do":"call","body":"hero","command":"move_east","given":[4],"named":{},"line":3}\n'
os.write(1, walk + b'{"do":"finished","line":4}\n')
