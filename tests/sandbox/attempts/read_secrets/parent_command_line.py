# Reads how the game was started and by which user, from the status files of its process.
import os
from pathlib import Path

process = Path("/proc") / str(os.getppid())
words = (process / "cmdline").read_bytes().split(b"\0")
status = (process / "status").read_text()
if len(words) > 1 and "VmRSS" in status:
    print("REACHED")
