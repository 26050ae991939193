"""Runs code of tests in a process that locked itself in, without Python's fence: what holds then is the lock."""

import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest

import pyland.script
from tests.sandbox.pythons import other_pythons

CHILD = Path(pyland.script.__file__).parent
PYTHONS = [sys.executable, *other_pythons()]
NOBODY = 65534

only_here = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() != "x86_64", reason="the lock was made to run on Linux on x86-64 only"
)
only_root = pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="only root becomes somebody else")

_PRELUDE = """
import ctypes, errno, gc, mmap, os, sys
sys.path.append(sys.argv[1])
from child.preload import preload
from child import seal
libc = ctypes.CDLL(None, use_errno=True)
libc.syscall.restype = ctypes.c_long

def say(*things):
    os.write(1, (" ".join(map(str, things)) + "\\n").encode())

def call(number, *arguments):
    "What a system call gave: a number, or the name of its error."
    result = libc.syscall(*map(ctypes.c_long, (number, *arguments)))
    return errno.errorcode[ctypes.get_errno()] if result == -1 else result

preload()
"""


def program(code: str, kind: str = "kernel", before: str = "") -> str:
    """Python that does what is `before`, locks its process in, and then runs `code`."""
    return f"{_PRELUDE}{before}\nseal.seal({kind!r})\n{code}\nos._exit(0)\n"


def locked(
    code: str, kind: str = "kernel", python: str = sys.executable, before: str = "", given: str = "",
    folder: Path = CHILD, **options: object,
) -> "subprocess.CompletedProcess[str]":
    """What came of `code` in a process that locked itself in."""
    command = [python, "-s", "-S", "-P", "-B", "-X", "utf8", "-c", program(code, kind, before), str(folder)]
    return subprocess.run(
        command, input=given, capture_output=True, encoding="utf-8", timeout=60, cwd="/", **options
    )


def told(code: str, **options: object) -> list[str]:
    """The lines that it said."""
    done = locked(code, **options)
    assert done.returncode == 0, (done.returncode, done.stdout, done.stderr)
    return done.stdout.splitlines()
