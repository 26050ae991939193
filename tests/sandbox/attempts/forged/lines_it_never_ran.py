# Reports that it ran millions of lines which its program does not have.
import json
import os

os.write(1, json.dumps({"do": "lines", "lines": list(range(-1000, 1_000_000))}).encode() + b"\n")
os.write(1, json.dumps({"do": "lines", "lines": {str(n): 10**9 for n in range(100_000)}}).encode() + b"\n")
for _ in range(20_000):
    os.write(1, b'{"do": "lines", "lines": [1, 2, 3], "line": 999999, "count": -5}\n')
