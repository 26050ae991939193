"""A process of its own that runs broken programs, and tells what Python and friendly-traceback say about each.

It is locked in like the process that reads programs in the game. friendly-traceback is only looked for: the game itself
never needs it.
"""

import importlib
import io
import json
import os
import pkgutil
import sys
import time
import traceback
import warnings
from collections.abc import Callable
from importlib.machinery import PathFinder
from types import FrameType
from typing import Any, BinaryIO

from pyland.benchmarks.explaining.field import names
from pyland.script.child.seal import seal_reader

_MOST_LINES = 200_000
"""A program that is still going after so many lines is not waited for."""
_TOOLBOXES = (
    "random", "math", "time", "string", "itertools", "collections", "functools", "dataclasses", "enum", "typing",
    "statistics", "datetime", "calendar", "copy", "fractions", "decimal", "operator", "re", "textwrap", "heapq",
    "bisect", "keyword", "_strptime", "encodings.idna", "difflib", "unicodedata",
)  # fmt: skip
_NAME = "/{}/{}.py"
"""The name of each program's file, which is not there. A relative one would make somebody ask in which folder we are,
and the lock does not let them."""
_WARM = ("print(hello there)\n", "print(hello)\n", "import nothing_like_this\n", "'a' + 3\n", "[].add(3)\n", "[][0]\n")
"""Programs to explain before the lock is closed, so that everything is loaded that is needed for it."""
_ONLY_STARTED = ("__main__", "_attribute_getter")
"""Modules of friendly-traceback that are programs for themselves, and not to be imported."""

Explain = Callable[[BaseException], dict[str, Any]]


class _GoesOn(BaseException):
    """The program is still going."""


class _Nowhere(io.TextIOBase):
    """Where programs print to."""

    def write(self, text: str) -> int:
        return len(text)


def serve(questions: BinaryIO, answers: BinaryIO) -> None:
    """Tell whether friendly-traceback is there; then answer each line of `questions` with a line in `answers`."""
    warnings.simplefilter("ignore")
    sys.stdout, sys.stdin = _Nowhere(), io.StringIO()
    sys.argv[:] = ["program"]
    for name in _TOOLBOXES:
        importlib.import_module(name)
    time.sleep = float  # type: ignore[assignment]  # (It complains about what is no number, and does not wait.)
    explain, why_not = _friendly()
    for number, source in enumerate(_WARM):
        _answer(_NAME.format("warm", number), source, explain)
    sys.meta_path.remove(PathFinder)
    seal_reader()
    _write(answers, {"friendly": why_not})
    for number, line in enumerate(questions):
        _write(answers, _answer(_NAME.format("program", number), json.loads(line)["source"], explain))


def _write(answers: BinaryIO, data: dict[str, Any]) -> None:
    answers.write(json.dumps(data).encode("ascii") + b"\n")
    answers.flush()


def _answer(name: str, source: str, explain: Explain | None) -> dict[str, Any]:
    error = _run(name, source)
    if error is None:
        return {"python": None, "friendly": None}
    line = _line(name, error)
    friendly: dict[str, Any] | None = None
    if explain is not None:
        _remember(name, source)
        try:
            friendly = {"line": line, **explain(error)}
        except BaseException:  # whatever it is, it is no explanation; SystemExit is one of its ways to fail
            friendly = None
    return {"python": {"kind": type(error).__name__, "line": line, "text": _last_line(error)}, "friendly": friendly}


def _run(name: str, source: str) -> BaseException | None:
    """Run a program: what ended it, or None when it comes to its end, wants to end, or goes on for too long."""
    lines = 0

    def count(frame: FrameType, event: str, _value: object) -> Any:
        nonlocal lines
        if frame.f_code.co_filename != name:
            return None
        if event == "line":
            lines += 1
            if lines > _MOST_LINES:
                raise _GoesOn
        return count

    usual = sys.getrecursionlimit()
    try:
        code = compile(source, name, "exec", dont_inherit=True)
        sys.settrace(count)
        exec(code, {"__name__": "__main__", **names()})
    except (_GoesOn, SystemExit, KeyboardInterrupt):
        return None
    except BaseException as error:
        return error
    finally:
        sys.settrace(None)
        sys.setrecursionlimit(usual)
    return None


def _line(name: str, error: BaseException) -> int | None:
    """The last line of the program that Python shows."""
    if isinstance(error, SyntaxError) and error.filename == name:
        return error.lineno
    lines = [number for frame, number in traceback.walk_tb(error.__traceback__) if frame.f_code.co_filename == name]
    return lines[-1] if lines else None


def _last_line(error: BaseException) -> str:
    """As Python prints it, with what it supposes was meant."""
    printed = io.StringIO()
    usual, sys.stderr = sys.stderr, printed
    try:
        sys.__excepthook__(type(error), error, error.__traceback__)
    finally:
        sys.stderr = usual
    return ([line for line in printed.getvalue().splitlines() if line.strip()] or [type(error).__name__])[-1]


def _friendly() -> tuple[Explain | None, str | None]:
    """How to explain with friendly-traceback, or why that cannot be done."""
    try:
        import friendly_traceback

        for module in pkgutil.walk_packages(friendly_traceback.__path__, "friendly_traceback."):
            if not module.name.endswith(_ONLY_STARTED):
                importlib.import_module(module.name)
        from friendly_traceback import core, path_info
    except ImportError as error:
        return None, f"it cannot be imported: {error}"
    except Exception as error:  # it was made for older Pythons
        return None, f"it does not start with this Python: {error!r}"
    for file in (__file__, os.path.join(os.path.dirname(__file__), "field.py"), "<commands>"):
        path_info.exclude_file_from_traceback(file)

    def explain(error: BaseException) -> dict[str, Any]:
        trace = error.__traceback__
        assert trace is not None, "it was caught"
        found = core.FriendlyTraceback(type(error), error, trace)
        found.compile_info()
        info = found.info
        told = {
            "kind": type(error).__name__,
            "text": info.get("cause") or info.get("generic") or info["message"],
            "hint": info.get("suggest") or "",
        }
        statement = getattr(found.tb_data, "statement", None)
        if isinstance(error, SyntaxError) and statement is not None:
            told["line"] = statement.linenumber
        return told

    return explain, None


def _remember(name: str, source: str) -> None:
    """It looks for the text of a program in files, unless it has been given to it."""
    from friendly_traceback import source_cache

    source_cache.cache.add(name, source)
