"""The child's package, compiled once by the game for all processes that it will start."""

import marshal
import pkgutil
import sys
import threading
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import CodeType
from typing import Any

_PACKAGE = "child"
_MAKING = threading.Lock()
"""Several processes may be started at once: one compiles, the others wait for it."""


def packet(folder: Path) -> bytes:
    """What a process has to be sent first of all (see `boot`). `folder` is where the package lies; it may be in a zip.

    Takes a moment for the first process, nothing for the others. Where the package's own modules may keep what they
    were compiled to, beside their sources, it is kept there by Python's rules.
    """
    with _MAKING:
        return _packet(folder)


@cache
def _packet(folder: Path) -> bytes:
    code = {name: (is_package, marshal.dumps(compiled)) for name, is_package, compiled in _modules(folder)}
    data = marshal.dumps((sys.version, code), 2)  # the oldest way to write that down: every Python can read it
    return len(data).to_bytes(4, "big") + data


def _modules(folder: Path, inside: str = "") -> Iterator[tuple[str, bool, CodeType]]:
    """Name, whether it is a package, and code of the modules in the folder of a package. Imports none of them."""
    for found in pkgutil.iter_modules([str(folder)], inside):
        if inside or found.name == _PACKAGE:
            finder: Any = found.module_finder
            yield found.name, found.ispkg, finder.find_spec(found.name).loader.get_code(found.name)
            if found.ispkg:
                yield from _modules(folder / found.name.removeprefix(inside), f"{found.name}.")
