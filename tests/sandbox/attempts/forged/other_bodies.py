# Calls commands for bodies that are not its own, by all names such a field could have.
import json
import os

for field in ("body", "who", "self", "target", "thing", "id", "actor", "robot"):
    for who in ("dragon", "guard", 0, 1, -1, None, ["hero", "dragon"], {"id": 2}):
        line = {"do": "call", "name": "move_east", "command": "move_east", "args": [], field: who}
        os.write(1, json.dumps(line).encode() + b"\n")
