# Sends an object whose hundred thousand keys all have much work in store for a dictionary, and long equal beginnings.
import json
import os

keys = ("do" + "0" * 200 + str(number) for number in range(100_000))
os.write(1, json.dumps({"do": "print", "text": "x", **dict.fromkeys(keys, 0)}).encode() + b"\n")
os.write(1, b'{"do": "call", "name": "say", "args": [' + b"0," * 3_000_000 + b"0]}\n")
