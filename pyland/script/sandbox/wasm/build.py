"""Compiles the interpreter and the child's package for this computer. A process of its own, which takes some seconds.

Loaded by itself: it may use the standard library, wasmtime and its neighbours here. What it says is why it failed.
"""

import errno
import os
import sys
import tempfile
import threading
import time
from contextlib import suppress
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from . import cache, host, package
from .interpreter import read_patched
from .parent import Parent
from .patch import Unfit

if TYPE_CHECKING:
    from wasmtime import Engine

_NICE = 10
"""How much everything else on the computer goes first."""
_LOOK_SECONDS = 0.5
"""Between two looks at whether the game is still there."""
_MEMORY = 200_000_000
"""Bytes for compiling the child's package in the machine."""
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_CLOSED = (errno.EROFS, errno.EACCES, errno.EPERM)


class Failed(Exception):
    """It cannot be built; the argument says why, in English."""


def main() -> None:
    """The arguments are: the number of the game's process, the cache's folder, the interpreter's file, where wasmtime
    is, its version, and the folder (or zip) that the package `child` lies in. Ends with 0 when all is built, else it
    says why not."""
    game, folder, interpreter, library, version, place = sys.argv[1:]
    sys.path += [library, place]
    threading.Thread(target=_end_with, args=(Parent(int(game)),), name="parent", daemon=True).start()
    host.tell_the_processor()
    if sys.platform != "win32":
        os.nice(_NICE)
    try:
        build(Path(folder), Path(interpreter), version)
    except Failed as failed:
        with suppress(OSError):
            print(failed, flush=True)
        sys.exit(1)


def _end_with(parent: Parent) -> None:
    """What is half done stays behind; the next who builds removes it."""
    while not parent.is_gone():
        time.sleep(_LOOK_SECONDS)
    os._exit(1)


def build(folder: Path, interpreter: Path, version: str) -> None:
    """Make what is missing, and remove what is old. Waits while another process does the same. Raises `Failed`."""
    try:
        sources = package.read_sources(files(package.NAME))
        compiled, code = names = package.names(folder, version, sources)
        cache.make_folder(folder)
        with cache.lock(folder):
            if not cache.whole(compiled):
                cache.keep(compiled, _compiled(interpreter))
            if not cache.whole(code):
                cache.keep(code, _code(folder, compiled, package.packed(sources)))
            cache.clear(folder, names)
    except OSError as problem:
        raise Failed(_told(problem)) from None
    except cache.Unsafe as unsafe:
        raise Failed(f"the folder for the interpreter is not safe: {unsafe}") from None
    except Unfit as unfit:
        raise Failed(f"the interpreter cannot be used: {unfit}") from None
    except MemoryError:
        raise Failed("there is not enough memory to compile the interpreter") from None


def _told(problem: OSError) -> str:
    if problem.errno in _FULL:
        return "there is no room to keep the compiled interpreter"
    if problem.errno in _CLOSED:
        return "the folder for the compiled interpreter cannot be written to"
    return f"the interpreter could not be compiled: {problem.strerror or problem}"


def _engine() -> "Engine":
    try:
        return host.make_engine()
    except (ImportError, RuntimeError, AttributeError) as problem:
        raise Failed(f"wasmtime does not work on this computer: {problem}") from None


def _compiled(interpreter: Path) -> bytes:
    content = read_patched(interpreter)
    engine = _engine()
    from wasmtime import Module, WasmtimeError

    try:
        return bytes(Module(engine, content).serialize())
    except WasmtimeError as error:
        raise Failed(f"the interpreter cannot be compiled: {error}") from None


def _code(folder: Path, compiled: Path, sources: bytes) -> bytes:
    """The child's package, compiled by that very interpreter."""
    engine = _engine()
    from wasmtime import Module, WasiConfig, WasmtimeError

    with tempfile.TemporaryDirectory(prefix="new-", dir=folder) as scratch:
        given, made = Path(scratch, "given"), Path(scratch, "made")
        given.write_bytes(sources)
        wasi = WasiConfig()
        wasi.stdin_file = str(given)
        wasi.stdout_file = str(made)
        try:
            module = Module.deserialize_file(engine, str(compiled))
            ended = host.run(engine, module, wasi, host.program_text("compile_package"), _MEMORY, Parent(os.getppid()))
        except (WasmtimeError, host.Trapped):
            cache.forget(compiled)
            raise Failed("the compiled interpreter does not work on this computer") from None
        if ended != 0:
            raise Failed("the program that runs scripts cannot be compiled")
        return made.read_bytes()
