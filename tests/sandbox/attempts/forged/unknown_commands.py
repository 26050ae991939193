# Calls commands that may exist inside the game but are not for scripts.
import json
import os

names = ("teleport", "give_coins", "load_level", "save", "quit", "open_door", "__init__", "__class__", "eval", "exec")
for name in (*names, "", " ", "move_east\n", "move_east()", "../move_east", "say.__globals__", "a" * 10_000):
    os.write(1, json.dumps({"do": "call", "name": name, "args": []}).encode() + b"\n")
