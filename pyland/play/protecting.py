"""The engines of this computer, put together: which are there, and where they keep what is made once."""

from collections.abc import Mapping

from pyland.play.datafolder import cache_folder
from pyland.script.sandbox.engine import Engine
from pyland.script.sandbox.protection import Protection, preferred

_GUARANTEES: Mapping[str, str] = {"native": "kernel", "wasm": "wasm"}


def protection(wanted: str | None = None) -> Protection:
    """The protection of all programs on this computer; with `wanted`, only that engine is tried."""
    return Protection(preferred(cache_folder(), wanted))


def guarantee(engine: Engine) -> str | None:
    """What carries the guarantee of an engine: "kernel" (Linux's), "wasm" (a WebAssembly machine), None: nobody."""
    return _GUARANTEES[engine.name] if engine.locks else None
