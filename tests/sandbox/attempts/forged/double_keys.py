# Sends every key twice, so that one who checks may look at the first and one who acts at the second.
import os

os.write(1, b'{"do": "print", "text": "x", "do": "finished"}\n')
os.write(
    1, b'{"do": "call", "name": "say", "args": ["x"], "name": "win", "do": "call", "do": "finished", "do": "call"}\n'
)
os.write(1, b"{" + b'"do": "call", ' * 50_000 + b'"do": "print", "text": ""}\n')
os.write(1, b'{"do": "call", "d\\u006f": "finished"}\n')
