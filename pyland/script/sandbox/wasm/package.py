"""The child's package as sources, and the names of the files that are kept of it and of the interpreter."""

import hashlib
import marshal
import platform
import sys
import sysconfig
from collections.abc import Iterator, Sequence
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, NamedTuple

from . import inside, patch
from .interpreter import SHA256

NAME = "child"


class Source(NamedTuple):
    """A module. `file` is what a traceback calls it."""

    name: str
    file: str
    is_package: bool
    text: str


class Names(NamedTuple):
    """Where the compiled interpreter and the package's code are kept."""

    compiled: Path
    code: Path


def read_sources(folder: Traversable) -> tuple[Source, ...]:
    """All modules of the child's package. Raises `OSError`."""
    return tuple(sorted(_read(folder, NAME)))


def _read(folder: Traversable, package: str) -> Iterator[Source]:
    for entry in folder.iterdir():
        if entry.is_dir():
            if (entry / "__init__.py").is_file():
                yield from _read(entry, f"{package}.{entry.name}")
        elif entry.name.endswith(".py"):
            stem = entry.name.removesuffix(".py")
            is_package = stem == "__init__"
            file = f"{package.replace('.', '/')}/{entry.name}"
            yield Source(package if is_package else f"{package}.{stem}", file, is_package, entry.read_text("utf-8"))


def packed(sources: Sequence[Source]) -> bytes:
    """The sources as `inside.compile_package` wants to get them."""
    return packet([tuple(source) for source in sources])


def packet(content: Any) -> bytes:
    """Plain things, as `inside` reads them, whatever the versions of Python are."""
    data = marshal.dumps(content, 2)
    return len(data).to_bytes(4, "big") + data


def names(cache: Path, library_version: str, sources: Sequence[Source]) -> Names:
    """A name says what went into a file: for other sources, or for another version of anything, it is another one."""
    interpreter = f"{SHA256[:12]}-{patch.VERSION}"
    digest = hashlib.sha256(f"{interpreter}-{inside.FORMAT}".encode() + packed(sources)).hexdigest()
    compiled = f"python-{interpreter}-wasmtime-{library_version}-{_machine()}.compiled"
    return Names(cache / compiled, cache / f"child-{digest[:24]}.code")


def _machine() -> str:
    """What the code is compiled for. The builder and the game have to say the same, whatever their environments are."""
    if sys.platform == "win32":
        # There `platform.machine` tells what the environment says: of the computer, not of this Python, or nothing.
        return sysconfig.get_platform()
    return f"{sys.platform}-{platform.machine().lower()}"
