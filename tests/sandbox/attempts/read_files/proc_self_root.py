# Reads a file by another name for it, through the root link of its own process.
from pathlib import Path

print(Path("/proc/self/root" + SECRET_FILE).read_text())
