"""How a new process takes in code that it is sent. This file's text is a part of two programs that Python is started
with: `inside`, and `boot` where there is no machine. `program` puts them together.
"""

import marshal
import os
import sys
from importlib.machinery import ModuleSpec
from types import ModuleType

Code = dict[str, tuple[bool, bytes]]
"""Name of a module -> whether it is a package, and its code, marshalled."""


def read_packet() -> bytes:
    """What comes first through the input: four bytes of length (big-endian), then so many."""
    return _read(int.from_bytes(_read(4), "big"))


def _read(size: int) -> bytes:
    data = b""
    while len(data) < size:
        chunk = os.read(0, size - len(data))
        if not chunk:
            os._exit(0)  # whoever started this is gone
        data += chunk
    return data


class Finder:
    """Finds modules in code that was sent, and loads them."""

    def __init__(self, code: Code) -> None:
        self._code = code

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        """See `importlib.abc.MetaPathFinder`."""
        if name not in self._code:
            return None
        return ModuleSpec(name, self, is_package=self._code[name][0])  # type: ignore[arg-type]

    def create_module(self, spec: ModuleSpec) -> None:
        """See `importlib.abc.Loader`."""
        return None

    def exec_module(self, module: ModuleType) -> None:
        """See `importlib.abc.Loader`."""
        exec(marshal.loads(self._code[module.__name__][1]), vars(module))


def leave_no_way(code: Code) -> None:
    """The modules that were loaded forget where they came from."""
    for name in code:
        if name in sys.modules:
            vars(sys.modules[name]).update(__spec__=None, __loader__=None)
