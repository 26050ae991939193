"""How a process of the engines without a machine begins. This file's text is the program that Python is started with.

It gets one packet through its input, before everything else: four bytes of length (big-endian), then what `compiled`
has made. So no process has to compile the package `child` for itself.
"""

import marshal
import os
import sys
from collections.abc import Callable
from importlib.machinery import ModuleSpec
from types import ModuleType


def boot(module: str) -> None:
    """Run `main` of this module of the package `child`. The arguments of the process are the folder (or the zip) that
    the package lies in, and what `main` wants to be told."""
    place, lock = sys.argv[1:]
    start = _loaded(module, place)
    start(lock)


def _loaded(module: str, place: str) -> Callable[[str], object]:
    """Leaves no way to the folder, where the rest of us lies."""
    version, code = marshal.loads(_read(int.from_bytes(_read(4), "big")))
    # Another Python cannot read what this one's has compiled; it takes the sources.
    finder = _Finder(code if version == sys.version else {})
    sys.meta_path.insert(0, finder)
    sys.path.append(place)
    start: Callable[[str], object] = __import__(f"child.{module}", fromlist=["main"]).main
    sys.path.pop()
    sys.meta_path.remove(finder)
    sys.argv[1:] = []
    for name in code:
        if name in sys.modules:
            vars(sys.modules[name]).update(__spec__=None, __loader__=None)
    return start


def _read(size: int) -> bytes:
    data = b""
    while len(data) < size:
        chunk = os.read(0, size - len(data))
        if not chunk:
            os._exit(0)  # the game is gone
        data += chunk
    return data


class _Finder:
    """Finds modules in the packet, and loads them. `code`: name -> whether it is a package, and its marshalled code."""

    def __init__(self, code: dict[str, tuple[bool, bytes]]) -> None:
        self._code = code

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        if name not in self._code:
            return None
        return ModuleSpec(name, self, is_package=self._code[name][0])  # type: ignore[arg-type]

    def create_module(self, spec: ModuleSpec) -> None:
        return None

    def exec_module(self, module: ModuleType) -> None:
        exec(marshal.loads(self._code[module.__name__][1]), vars(module))
