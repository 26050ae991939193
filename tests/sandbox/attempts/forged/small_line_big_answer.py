# Writes texts that are short on the wire and long as text: escapes, surrogates, letters that take many places.
import os

for text in (
    b"\\ud83d\\ude00" * 20_000,
    b"\\ud83d" * 20_000,
    b"\\u0000" * 20_000,
    b"\\u0301" * 20_000,
    "﷽".encode() * 20_000,
):
    os.write(1, b'{"do": "print", "text": "' + text + b'"}\n')
    os.write(1, b'{"do": "call", "name": "say", "args": ["' + text + b'"]}\n')
