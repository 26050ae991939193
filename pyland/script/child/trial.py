"""Tries what no program may do, and tells what was possible: our own test of the lock, at every start.

Nothing of a child's runs here. Each act is one call to the system, without Python's fence, so that a lock which lets
through one call too many is noticed; what it could do harms nothing. Each has a file and an empty folder of its own.
"""

import errno
import os
import sys
from collections.abc import Callable, Mapping
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

_ctypes: Any = None
_libc: Any = None
if sys.platform == "linux":
    try:
        import ctypes as _ctypes
    except ImportError:
        pass
    else:
        _libc = _ctypes.CDLL(None, use_errno=True)

_IO_URING_SETUP = 425  # on all processors
_PTRACE_PEEKDATA = 2
_RLIMIT_CORE = 4
_NOBODY = 0x7FFFFFFF  # no process has this number
_ME = os.getpid()
_PARENT = os.getppid() if hasattr(os, "getppid") else 0


def main(lock: str) -> None:
    """What the process does: lock itself in, be told where to try it, try it all, tell, end."""
    link = Link(0, 1)
    seal(lock)
    root = link.receive()["root"]
    possible = {name: _outcome(name, root, lock == "kernel") for name in ACTS}
    link.tell({"do": "tried", "possible": possible})
    leave()


def place(root: str, name: str) -> tuple[str, str]:
    """The file and the folder that an act is tried on."""
    own = os.path.join(root, str(list(ACTS).index(name)))
    return os.path.join(own, "file"), os.path.join(own, "folder")


def _outcome(name: str, root: str, by_kernel: bool) -> bool | str:
    """Whether an act was possible. A text: nobody refused it, it failed by itself.

    The filter of the kernel answers always the same. Whatever else fails, it has let through.
    """
    try:
        ACTS[name](*place(root, name))
    except OSError as error:
        refused = not by_kernel or error.errno == errno.EPERM
        return False if refused else errno.errorcode.get(error.errno or 0, "OSError")
    except (AttributeError, NotImplementedError):
        return False  # there is no such thing in this Python
    except Exception as error:
        return type(error).__name__
    return True


def _new(folder: str) -> str:
    return os.path.join(folder, "new")


def _read(file: str, folder: str) -> None:
    os.open(file, os.O_RDONLY)


def _write(file: str, folder: str) -> None:
    os.open(file, os.O_WRONLY | os.O_TRUNC)


def _make_file(file: str, folder: str) -> None:
    os.open(_new(folder), os.O_WRONLY | os.O_CREAT, 0o600)


def _rename(file: str, folder: str) -> None:
    os.rename(file, _new(folder))


def _change_rights(file: str, folder: str) -> None:
    os.chmod(file, 0o400)
    if sys.platform == "wasi":
        raise NotImplementedError  # it only says that it did; the game looks


def _fork(file: str, folder: str) -> None:
    if os.fork() == 0:
        os._exit(0)


def _own_code(file: str, folder: str) -> None:
    how, kind = mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS
    mmap.mmap(-1, 4096, flags=kind, prot=how)


def _library(function: str, *given: int | None) -> None:
    """Call a function of the system's library that Python has no word for."""
    if _libc is None:
        raise NotImplementedError
    arguments = (None if number is None else _ctypes.c_long(number) for number in given)
    if getattr(_libc, function)(*arguments) == -1:
        raise OSError(_ctypes.get_errno(), function)


def _command() -> list[str]:
    return [sys.executable, "-I", "-S", "-c", ""]


Act = Callable[[str, str], object]

ACTS: Mapping[str, Act] = {
    "read a file": _read, "look into a folder": lambda file, folder: os.listdir(folder),
    "look at a file": lambda file, folder: os.stat(file), "write to a file": _write, "make a file": _make_file,
    "make a folder": lambda file, folder: os.mkdir(_new(folder)), "rename a file": _rename,
    "delete a file": lambda file, folder: os.unlink(file), "delete a folder": lambda file, folder: os.rmdir(folder),
    "shorten a file": lambda file, folder: os.truncate(file, 0),
    "give a file another name": lambda file, folder: os.link(file, _new(folder)),
    "make a link": lambda file, folder: os.symlink(file, _new(folder)), "change rights": _change_rights,
    "change times": lambda file, folder: os.utime(file, (0, 0)),
    "keep a file in memory": lambda file, folder: os.memfd_create("new"),
    "connect": lambda file, folder: _socket.socket(_socket.AF_INET, _socket.SOCK_STREAM),
    "send a datagram": lambda file, folder: _socket.socket(_socket.AF_INET, _socket.SOCK_DGRAM),
    "make a pair of sockets": lambda file, folder: _socket.socketpair(),
    "make a pipe": lambda file, folder: os.pipe(), "send a signal": lambda file, folder: os.kill(_PARENT, 0),
    "look into another process": lambda file, folder: _library("ptrace", _PTRACE_PEEKDATA, _NOBODY, 0, 0),
    "read the memory of a process": lambda file, folder: _library("process_vm_readv", _ME, None, 0, None, 0, 0),
    "give the kernel work": lambda file, folder: _library("syscall", _IO_URING_SETUP, 1, None),
    "change limits": lambda file, folder: _library("setrlimit", _RLIMIT_CORE, None),
    "run machine code": _own_code, "fork": _fork,
    "start a program": lambda file, folder: os.posix_spawn(sys.executable, _command(), {}),
    "become another program": lambda file, folder: os.execv(sys.executable, _command()),
}  # fmt: skip
"""What is tried, by name. The last one would be the end of the process."""
