# Sends back to the game the kinds of messages that only the game sends: starts, answers, errors, shutdowns.
import json
import os

words = (
    "start",
    "run",
    "answer",
    "result",
    "return",
    "raise",
    "error",
    "stop",
    "exit",
    "shutdown",
    "ready",
    "hello",
    "pong",
)
for word in words:
    for key in ("do", "type", "kind", "op", "method", "event"):
        line = {key: word, "ok": True, "value": None, "source": "say('x')", "path": "/etc/passwd", "code": 0}
        os.write(1, json.dumps(line).encode() + b"\n")
