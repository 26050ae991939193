"""Runs pieces of Python in the machine."""

import subprocess
import textwrap
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
