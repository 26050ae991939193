# Sends hand-made print lines that count no steps, for ever.
import os

block = b'{"do": "print", "text": "' + b"<" * 500 + b'"}\n'
while True:
    os.write(1, block * 100)
