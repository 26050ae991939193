# Reports mistakes in lines that do not exist, with texts full of markup, format signs and file names.
import json
import os

texts = ("{0.__class__}", "%s%n%x", "<b>bold</b>", "\x1b[31m", "{player}", "$HOME", "/etc/passwd", "\u202e\u200b" * 500)
for text in texts:
    for line in (-1, 0, 10**18, "1", None, 1.5, True):
        report = {
            "do": "error",
            "kind": text,
            "error": text,
            "message": text,
            "line": line,
            "column": line,
            "name": text,
        }
        os.write(1, json.dumps(report).encode() + b"\n")
        os.write(1, json.dumps({**report, "do": "finished", "traceback": [report] * 50}).encode() + b"\n")
