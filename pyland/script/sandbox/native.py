"""Python itself as an engine: locked in by the kernel where there is Linux, else only held back by Python."""

import os
import sys
from functools import cache
from pathlib import Path

from pyland.script.sandbox.compiled import packet
from pyland.script.sandbox.engine import PROGRAM, Launch, Unavailable
from pyland.script.sandbox.wasm.texts import program

_MOST_RESIDENT = 450_000_000
"""Bytes. The limit that the process sets for itself is lower, where the system keeps to it."""


def child_folder() -> Path:
    """The folder, or the zip, that the package `child` lies in."""
    return Path(__file__).resolve().parent.parent


def bare_python() -> list[str]:
    """The command that starts Python without site packages, the user's folders, written files and odd encodings."""
    # On Windows the python of a virtual environment is a launcher that starts another process: that one is no use here.
    python = getattr(sys, "_base_executable", None) or sys.executable if sys.platform == "win32" else sys.executable
    # -I would do, if it did not also switch off PYTHONHASHSEED; the environment is empty otherwise.
    return [python, "-s", "-S", "-P", "-B", "-X", "utf8"]


def bare_environment() -> dict[str, str]:
    """All variables that a process of ours gets."""
    environment = {"PYTHONHASHSEED": "0", "TZ": "UTC"}
    if sys.platform == "win32":
        environment["SYSTEMROOT"] = os.environ.get("SYSTEMROOT", r"C:\Windows")  # nothing starts there without it
    return environment


class Native:
    """Linux: the process locks itself in before it reads a program, and the kernel holds it."""

    name = "native"
    locks = True

    def is_prepared(self) -> bool:
        """Nothing is slow here."""
        return True

    def prepare(self) -> None:
        """Nothing has to be made. Raises `Unavailable` where there is no such kernel."""
        if sys.platform != "linux":
            raise Unavailable("only the kernel of Linux locks processes in like this")

    def cancel(self) -> None:
        """Nothing lasts so long."""

    def mend(self) -> bool:
        """There is nothing to mend."""
        return False

    def launch(self, what: str = PROGRAM) -> Launch:
        """See `Engine`."""
        return _launch(what, "kernel", self.name)


class Reduced:
    """No lock: Python's own fence, and what limits the system has."""

    name = "reduced"
    locks = False

    def is_prepared(self) -> bool:
        """Nothing is slow here."""
        return True

    def prepare(self) -> None:
        """Nothing has to be made."""

    def cancel(self) -> None:
        """Nothing lasts so long."""

    def mend(self) -> bool:
        """There is nothing to mend."""
        return False

    def launch(self, what: str = PROGRAM) -> Launch:
        """See `Engine`."""
        return _launch(what, "limits", self.name)


def _launch(what: str, seal: str, engine: str) -> Launch:
    folder = child_folder()
    command = [*bare_python(), "-c", f"{_loader()}\nboot({what!r})\n", str(folder), seal]
    return Launch(command, bare_environment(), packet(folder), engine, _MOST_RESIDENT)


@cache
def _loader() -> str:
    """Loads the child's package by itself from the folder (or the zip) it lies in, and leaves no way to the rest."""
    return program(__package__ or "", "boot.py")
