# Floods standard error, which somebody may collect or may never empty.
import os

while True:
    os.write(2, b"Traceback (most recent call last):\n" * 1000)
