"""Runs pieces of Python in the machine."""

import os
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import NamedTuple

from pyland.script.sandbox.native import bare_environment
from pyland.script.sandbox.wasm.state import Ready, command

MEMORY = 100_000_000
_OUT = """
import os
def out(*things):
    os.write(1, (" ".join(map(str, things)) + "\\n").encode())
"""


class Ended(NamedTuple):
    code: int
    lines: list[str]


def run(ready: Ready, code: str, memory: int = MEMORY, sent: bytes = b"", **options) -> Ended:
    """Run code that calls `out` for each line that it has to say."""
    program = _OUT + textwrap.dedent(code)
    line, preface = command(ready, memory=memory, entry="builtins:exec", arguments=(program, {}), **options)
    done = subprocess.run(line, input=preface + sent, stdout=subprocess.PIPE, env=bare_environment(), timeout=120)
    return Ended(done.returncode, done.stdout.decode().splitlines())


def killed(game: str) -> int:
    """Start a Python that stands for the game, which says the number of a process of its own; kill it when it did."""
    root = Path(__file__).parents[3]
    with subprocess.Popen(
        [sys.executable, "-c", game], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=root
    ) as process:
        number = int(process.stdout.readline())
        process.kill()
    return number


def lives(number: int) -> bool:
    """Whether a process has not ended; one that nobody has asked about yet has."""
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    stat = Path(f"/proc/{number}/stat")
    return not stat.exists() or stat.read_text().rpartition(")")[2].split()[0] != "Z"
