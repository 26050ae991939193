# Knows how the lines of the game look: fails with a message full of signs, file names and places that do not exist.
import os

words = b"\\u001b]0;won\\u0007 {0.__class__} %s /etc/passwd <b>" * 4
problem = b'{"type":"%b","message":"%b","line":1,"col":-3,"end_col":99999,"details":{"name":"%b"},"frames":[],"values":{}}'
os.write(1, b'{"do":"failed","problem":%b}\n' % (problem % (words[:20], words, words)))
