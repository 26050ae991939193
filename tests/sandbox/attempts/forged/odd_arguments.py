# Calls a good command with arguments of every wrong kind and number.
import json
import os

odd = [None, True, -1, 1.5, 10**30, "", "x" * 100_000, "\ud800", [], {}, [[[]]], {"a": {"b": []}}, float("nan")]
for value in odd:
    for args in ([value], value, {"text": value}, [value] * 50):
        line = {"do": "call", "name": "say", "args": args, "kwargs": args}
        os.write(1, json.dumps(line).encode() + b"\n")
