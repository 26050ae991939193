"""The machine, from the game's side: whether it is ready, how to make it ready, and how to start a script in it."""

import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from pyland.script.sandbox.native import bare_environment, bare_python, child_folder

from . import cache, package
from .interpreter import Absent, Parts, find_parts

_LOADER = "import sys; sys.path.append(sys.argv.pop(1)); from wasm.{module} import main; sys.path.pop(); main()"
"""Loads a module of ours by itself from the folder (or the zip) it lies in."""
SEAL_HOST = "child.seal:seal_host"
"""What locks in the process around the machine, as far as the system can."""

LONGEST = 600.0
"""Seconds that compiling may take. On a slow computer it is a minute; more can only be a mistake."""


@dataclass(frozen=True, slots=True)
class Ready:
    """All is there, and was checked. `code` is the child's package, compiled; `library` is where wasmtime lies."""

    compiled: Path
    code: bytes
    library: Path


@dataclass(frozen=True, slots=True)
class Missing:
    """It has to be built."""

    parts: Parts


@dataclass(frozen=True, slots=True)
class Impossible:
    """There is no way on this computer, for this reason (in English)."""

    reason: str


def state(folder: Path, parts: Parts | None = None) -> Ready | Missing | Impossible:
    """What there is in the cache's folder. Reads all of it, some 25 MB, to see that nobody has changed anything."""
    try:
        found = parts or find_parts()
        names = package.names(folder, found.library_version, package.read_sources(files("pyland.script.child")))
        cache.check_folder(folder)
        if cache.whole(names.compiled) and cache.whole(names.code):
            return Ready(names.compiled, names.code.read_bytes(), found.library)
    except Absent as absent:
        return Impossible(str(absent))
    except cache.Unsafe as unsafe:
        return Impossible(f"the folder for the interpreter is not safe: {unsafe}")
    except FileNotFoundError:
        return Missing(found)
    except OSError as problem:
        return Impossible(f"the folder for the interpreter cannot be read: {problem.strerror}")
    return Missing(found)


def start_build(folder: Path, missing: Missing) -> "subprocess.Popen[str]":
    """Start to build, in the background and behind everything else. Returns at once. See `failure`. The build ends soon
    after this process has ended.

    Raises `OSError` when no process can be started.
    """
    parts = missing.parts
    arguments = [os.getpid(), folder, parts.interpreter, parts.library, parts.library_version, child_folder()]
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.BELOW_NORMAL_PRIORITY_CLASS | subprocess.CREATE_NO_WINDOW
    return subprocess.Popen(
        [*_program("build"), *map(str, arguments)], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, env=bare_environment(), encoding="utf-8", errors="replace", creationflags=flags,
    )  # fmt: skip


def failure(build: "subprocess.Popen[str]", seconds: float = LONGEST) -> str | None:
    """Wait until a build has ended; after so many seconds, end it. Why it failed, in English; None when it did not."""
    late = threading.Timer(seconds, build.kill)
    late.daemon = True
    late.start()
    said, _ = build.communicate()
    late.cancel()
    if build.returncode == 0:
        return None
    return said.strip() or "compiling the interpreter was stopped, or took too long"


def discard(ready: Ready) -> None:
    """To be called when a process ended with `host.UNFIT`: the interpreter will be compiled anew."""
    cache.forget(ready.compiled)


def command(
    ready: Ready, *, memory: int, entry: str, arguments: Sequence[str | int] = (), locks: Sequence[str] = (SEAL_HOST,)
) -> tuple[list[str], bytes]:
    """The command that starts a function "module:name" in the machine, and what has to be sent to it first of all.

    `memory` is the bytes that Python may use in there; it needs some 15 million for itself. `locks` are functions of
    the package `child` that the process around the machine calls when all is loaded. It has to be started by this
    process, and ends with it.
    """
    module, _, function = entry.partition(":")
    preface = package.packet((module, function, tuple(arguments), ready.code))
    places = [os.getpid(), ready.library, ready.compiled, memory, child_folder()]
    return [*_program("host"), *map(str, places), *locks], preface


def _program(module: str) -> list[str]:
    return [*bare_python(), "-c", _LOADER.format(module=module), str(Path(__file__).resolve().parent.parent)]

