"""What runs within the machine. This file's text, with that of `packet`, is the program that Python is started with in
there.

It gets one packet through its only input, before everything else, made by `marshal`.
"""

import importlib
import marshal
import os
import sys
from collections.abc import Callable, Sequence
from typing import Any

from .packet import Code, Finder, leave_no_way, read_packet

FORMAT = 1
"""To be counted up when `compile_package` makes something else of the same sources."""


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
    finder = Finder(code)
    sys.meta_path.append(finder)
    start = getattr(importlib.import_module(module), function)
    sys.meta_path.remove(finder)
    leave_no_way(code)
    return start, arguments


def _packet() -> Any:
    return marshal.loads(read_packet())
