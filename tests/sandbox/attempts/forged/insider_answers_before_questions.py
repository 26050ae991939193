# Knows how the lines of the game look: returns from functions that nobody called, and rests when it has no share.
import os

os.write(1, b'{"do":"returned","value":true,"failed":null,"line":4}\n')
os.write(1, b'{"do":"rest"}\n' * 100)
os.write(1, b'{"do":"returned","value":{"dict":[[1,2]]},"failed":null,"line":6}\n' * 100)
