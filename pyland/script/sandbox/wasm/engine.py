"""The machine as an engine: the same lock on every system that wasmtime runs on."""

import subprocess
import threading
from pathlib import Path

from pyland.script.sandbox.engine import PROGRAM, Launch, Unavailable
from pyland.script.sandbox.native import bare_environment

from . import state

_MEMORY = 215_000_000
"""Bytes of the machine's memory. What is in there takes about half of the room that it takes outside."""
_MOST_RESIDENT = 400_000_000
"""Bytes of the process: the machine's memory, and all that is around it."""


class Wasm:
    """Python in a WebAssembly machine. Compiled once, into a folder of the user's: `cache`."""

    name = "wasm"
    locks = True

    def __init__(self, cache: Path) -> None:
        self._cache = cache
        self._ready: state.Ready | None = None
        self._building: subprocess.Popen[str] | None = None
        self._cancelled = False
        self._lock = threading.Lock()

    def is_prepared(self) -> bool:
        """Whether it is compiled, or cannot be had at all."""
        return not isinstance(state.state(self._cache), state.Missing)

    def prepare(self) -> None:
        """Compile it, if that is not done: that takes from some seconds to a minute. Raises `Unavailable`."""
        found = state.state(self._cache)
        if isinstance(found, state.Missing):
            self._build(found)
            found = state.state(self._cache)
        match found:
            case state.Ready():
                self._ready = found
            case state.Impossible(reason=reason):
                raise Unavailable(reason)
            case _:
                raise Unavailable("what was compiled is not there")

    def cancel(self) -> None:
        """End what compiles."""
        with self._lock:
            self._cancelled = True
            if self._building is not None:
                self._building.kill()

    def mend(self) -> bool:
        """Throw away what was compiled: it may be for another processor."""
        if self._ready is None:
            return False
        state.discard(self._ready)
        self._ready = None
        return True

    def launch(self, what: str = PROGRAM) -> Launch:
        """See `Engine`."""
        if self._ready is None:
            raise Unavailable("the interpreter is not compiled")
        command, preface = state.command(self._ready, memory=_MEMORY, entry=f"child.{what}:main", arguments=("none",))
        return Launch(command, bare_environment(), preface, self.name, _MOST_RESIDENT)

    def _build(self, missing: state.Missing) -> None:
        try:
            with self._lock:
                if self._cancelled:
                    raise Unavailable("it is not needed any more")
                self._building = state.start_build(self._cache, missing)
            reason = state.failure(self._building)
        except OSError as problem:
            reason = f"no process could be started: {problem.strerror}"
        if reason is not None:
            raise Unavailable(reason)
