"""What other systems say about a broken program: Python's own last line, and friendly-traceback where it is installed.
"""

import json
import platform
import re
import sys
import time
from collections.abc import Mapping
from functools import partial
from importlib import metadata
from pathlib import Path
from types import TracebackType
from typing import Any

from pyland.benchmarks.explaining.scoring import Told
from pyland.script.runner import Child
from pyland.script.sandbox.engine import Launch
from pyland.script.sandbox.native import bare_environment, bare_python

_LOADER = """
import sys
sys.path += sys.argv[1:]
from pyland.benchmarks.explaining.plain import serve
serve(sys.stdin.buffer, sys.stdout.buffer)
"""
_START_SECONDS = 60.0
_SECONDS = 5.0
"""So long a program may run, and be explained."""
_ANSWER_BYTES = 1_000_000
_CODE_BLOCK = re.compile(r"^ {2,}(?! )(.*\S).*$", re.MULTILINE)


class Others:
    """Asks a process that runs the programs, one after the other. Works as a context manager."""

    def __init__(self) -> None:
        self._child: Child | None = None
        self.why_not_friendly: str | None = None
        """Why there is no friendly-traceback; known after the first question."""

    def __enter__(self) -> "Others":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def ask(self, source: str) -> tuple[Told | None, Told | None]:
        """What Python and what friendly-traceback say about a program; nothing about one that does not come to an end.

        Raises `RuntimeError` when the process cannot be started.
        """
        if self._child is None or not self._child.alive:
            self._child = self._start()
        self._child.send(json.dumps({"source": source}).encode("ascii") + b"\n")
        answer = _line_from(self._child, _SECONDS)
        if answer is None:
            self.close()
            return None, None
        return _python(answer["python"]), _friendly(answer["friendly"])

    def close(self) -> None:
        """End the process."""
        if self._child is not None:
            self._child.kill()
            self._child.join(2.0)
            self._child = None

    def _start(self) -> Child:
        child = Child(partial(Launch, [*bare_python(), "-c", _LOADER, *_places()], bare_environment()), _ANSWER_BYTES)
        child.send(b"")
        hello = _line_from(child, _START_SECONDS)
        if hello is None:
            child.kill()
            raise RuntimeError("the process that runs broken programs did not start")
        self.why_not_friendly = hello["friendly"]
        return child


def python_name() -> str:
    """Python, as a column is called."""
    return f"Python {platform.python_version()}"


def friendly_name() -> str:
    """friendly-traceback, as a column is called."""
    try:
        return f"friendly-traceback {metadata.version('friendly-traceback')}"
    except metadata.PackageNotFoundError:
        return "friendly-traceback"


def _places() -> list[str]:
    """Where this Pyland is imported from, and then the packages that are installed."""
    return [str(Path(__file__).resolve().parents[3]), *(place for place in sys.path if place)]


def _line_from(child: Child, seconds: float) -> Mapping[str, Any] | None:
    """The next answer; None when there is none in time, or none at all."""
    until = time.monotonic() + seconds
    try:
        while (line := child.receive()) is None:
            left = until - time.monotonic()
            if left <= 0:
                return None
            child.wait(left)
        found: Mapping[str, Any] = json.loads(line)
    except (EOFError, ValueError):
        return None
    return found


def _python(said: Mapping[str, Any] | None) -> Told | None:
    return Told(said["kind"], "", said["text"], line=said["line"]) if said else None


def _friendly(said: Mapping[str, Any] | None) -> Told | None:
    if said is None:
        return None
    return Told(said["kind"], "", _as_text(said["text"]), _as_text(said["hint"]), said["line"])


def _as_text(text: str) -> str:
    """Its text on one line; the lines of code in it are marked, as they are elsewhere."""
    return " ".join(_CODE_BLOCK.sub(r"`\1`", text).split())
