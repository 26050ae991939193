"""How a process of the engines without a machine begins. This file's text, with that of `packet`, is the program that
Python is started with.

It gets one packet through its input, before everything else: what `compiled` has made. So no process has to compile the
package `child` for itself.
"""

import marshal
import sys
from collections.abc import Callable

from .wasm.packet import Finder, leave_no_way, read_packet


def boot(module: str) -> None:
    """Run `main` of this module of the package `child`. The arguments of the process are the folder (or the zip) that
    the package lies in, and what `main` wants to be told."""
    place, lock = sys.argv[1:]
    start = _loaded(module, place)
    start(lock)


def _loaded(module: str, place: str) -> Callable[[str], object]:
    """Leaves no way to the folder, where the rest of us lies."""
    version, code = marshal.loads(read_packet())
    # Another Python cannot read what this one's has compiled; it takes the sources.
    finder = Finder(code if version == sys.version else {})
    sys.meta_path.insert(0, finder)
    sys.path.append(place)
    start: Callable[[str], object] = __import__(f"child.{module}", fromlist=["main"]).main
    sys.path.pop()
    sys.meta_path.remove(finder)
    sys.argv[1:] = []
    leave_no_way(code)
    return start
