# Knows how the lines of the game look: asks question after question and never reads what was typed.
import os

while True:
    os.write(1, b'{"do":"ask","prompt":"%b","line":5}\n' % (b"?" * 100))
