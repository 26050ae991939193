"""What runs within the machine. This file's text is the program that Python is started with in there.

It gets one packet through its only input, before everything else: four bytes of length (big-endian), then `marshal`.
"""

import importlib
import marshal
import os
import sys
from collections.abc import Callable, Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

FORMAT = 1
"""To be counted up when `compile_package` makes something else of the same sources."""
Code = dict[str, tuple[bool, bytes]]
"""Name of a module -> whether it is a package, and its code, marshalled."""


def compile_package() -> None:
    """The packet is a list of (name, file name, whether it is a package, source); what goes out is their `Code`."""
    sources: Sequence[tuple[str, str, bool, str]] = _packet()
    code: Code = {name: (package, marshal.dumps(compile(source, file, "exec", dont_inherit=True)))
                  for name, file, package, source in sources}
    data = marshal.dumps(code)
    while data:
        data = data[os.write(1, data):]


def boot() -> None:
    """The packet is (module, function, arguments, marshalled `Code`).

    The function is called, and finds no trace of all this.
    """
    start, arguments = _loaded(*_packet())
    sys.orig_argv.clear()
    globals().clear()
    start(*arguments)


def _loaded(
    module: str, function: str, arguments: Sequence[Any], marshalled: bytes
) -> tuple[Callable[..., object], Sequence[Any]]:
    code: Code = marshal.loads(marshalled)
    finder = _Finder(code)
    sys.meta_path.append(finder)
    start = getattr(importlib.import_module(module), function)
    sys.meta_path.remove(finder)
    for name in code:
        if name in sys.modules:
            vars(sys.modules[name]).update(__spec__=None, __loader__=None)
    return start, arguments


def _packet() -> Any:
    return marshal.loads(_read(int.from_bytes(_read(4), "big")))


def _read(size: int) -> bytes:
    data = b""
    while len(data) < size:
        chunk = os.read(0, size - len(data))
        if not chunk:
            os._exit(0)  # whoever started this is gone
        data += chunk
    return data


class _Finder:
    """Finds modules in the packet, and loads them."""

    def __init__(self, code: Code) -> None:
        self._code = code

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        if name not in self._code:
            return None
        return ModuleSpec(name, self, is_package=self._code[name][0])  # type: ignore[arg-type]

    def create_module(self, spec: ModuleSpec) -> None:
        return None

    def exec_module(self, module: ModuleType) -> None:
        exec(marshal.loads(self._code[module.__name__][1]), vars(module))
