# Sends lines that are good JSON but no good message: wrong kinds, missing fields, deeds nobody knows.
import json
import os

lines = [
    None,
    True,
    0,
    "",
    "finished",
    [],
    ["call"],
    {},
    {"do": None},
    {"do": []},
    {"do": {}},
    {"do": 1},
    {"do": "fly"},
]
lines += [{"do": "call"}, {"do": "print"}, {"do": "lines"}, {"do": "Call"}, {"do": "call "}, {"DO": "call"}, {"": ""}]
lines += [{"do": "lines", "lines": value} for value in (None, "1", [-1], [10**20], ["x"], {"1": 1}, 5)]
lines += [{"do": "print", "text": value} for value in (None, 1, [], {}, True)]
for line in lines:
    os.write(1, json.dumps(line).encode() + b"\n")
