"""Tries what no program may do, and tells what was possible: our own test of the lock, at every start.

Nothing of a child's runs here. Each act is tried in the plainest way there is, without Python's fence; what it could do
harms nothing.
"""

import os
import sys
from collections.abc import Callable
from typing import Any

from .link import Link, leave
from .seal import seal

try:
    import _socket
except ImportError:  # there is no network at all
    _socket = None  # type: ignore[assignment]
try:
    import mmap
except ImportError:
    mmap = None  # type: ignore[assignment]


def main(lock: str) -> None:
    """What the process does: lock itself in, be told what to try it on, try it all, tell, end."""
    link = Link(0, 1)
    seal(lock)
    targets = link.receive()
    possible = {name: _can(act, targets) for name, act in ACTS.items()}
    link.tell({"do": "tried", "possible": possible})
    leave()


def _can(act: Callable[[str, str], object], targets: dict[str, Any]) -> bool:
    try:
        act(targets["file"], targets["folder"])
    except Exception:  # refused by the kernel, or there is no such thing in this Python
        return False
    return True


def _read(file: str, folder: str) -> None:
    with open(file, "rb") as opened:
        opened.read(1)


def _look_around(file: str, folder: str) -> None:
    os.listdir(folder)


def _look_at(file: str, folder: str) -> None:
    os.stat(file)


def _write(file: str, folder: str) -> None:
    with open(os.path.join(folder, "written"), "wb"):
        pass


def _make_folder(file: str, folder: str) -> None:
    os.mkdir(os.path.join(folder, "made"))


def _rename(file: str, folder: str) -> None:
    os.rename(file, os.path.join(folder, "renamed"))


def _change_rights(file: str, folder: str) -> None:
    os.chmod(file, 0o400)
    if os.stat(file).st_mode & 0o777 != 0o400:
        raise OSError  # some systems only say that they did it


def _connect(file: str, folder: str) -> None:
    _socket.socket(_socket.AF_INET, _socket.SOCK_STREAM).close()


def _send(file: str, folder: str) -> None:
    _socket.socket(_socket.AF_INET, _socket.SOCK_DGRAM).close()


def _fork(file: str, folder: str) -> None:
    if os.fork() == 0:
        os._exit(0)


def _start(file: str, folder: str) -> None:
    if sys.platform == "win32":
        import subprocess

        subprocess.Popen([sys.executable, "-c", ""]).wait()
    else:
        os.posix_spawn(sys.executable, [sys.executable, "-c", ""], {})


def _replace(file: str, folder: str) -> None:
    os.execv(sys.executable, [sys.executable, "-c", ""])


def _signal(file: str, folder: str) -> None:
    os.kill(os.getppid(), 0)


def _own_code(file: str, folder: str) -> None:
    if sys.platform == "win32":
        raise OSError  # only Python runs there, without a lock that this could break
    mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)


def _pipe(file: str, folder: str) -> None:
    os.pipe()


ACTS: dict[str, Callable[[str, str], object]] = {
    "read a file": _read, "look into a folder": _look_around, "look at a file": _look_at, "write a file": _write,
    "make a folder": _make_folder, "rename a file": _rename, "change rights": _change_rights, "connect": _connect,
    "send a datagram": _send, "fork": _fork, "start a program": _start, "send a signal": _signal,
    "run machine code": _own_code, "make a pipe": _pipe, "become another program": _replace,
}  # fmt: skip
"""What is tried, by name. The last one would be the end of the process."""
