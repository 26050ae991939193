"""What attempts try to reach, and how it is seen that one of them did."""

import contextlib
import os
import resource
import secrets
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

ENV_NAME = "PYLAND_ARENA_WORD"
_VICTIM = """
import os, signal, sys, time
def note(number, frame):
    with open(sys.argv[1], "a") as file: file.write(f"{number} ")
for number in range(1, 65):
    try: signal.signal(number, note)
    except (OSError, ValueError): pass
keep = bytearray(b"untouched" * 1000)
print("ready", flush=True)
until = time.monotonic() + 3600
while time.monotonic() < until:
    time.sleep(0.2)
    if keep.count(b"untouched") != 1000: note("memory", None)
"""


class Victim:
    """A process that stands for the game: it notes what is done to it."""

    def __init__(self, folder: Path) -> None:
        self._notes = folder / "victim-notes"
        self._notes.write_text("")
        self._process = subprocess.Popen(
            [sys.executable, "-I", "-S", "-c", _VICTIM, str(self._notes)], stdout=subprocess.PIPE,
            start_new_session=True,
        )
        assert self._process.stdout is not None and self._process.stdout.readline() == b"ready\n"
        self.pid = self._process.pid
        self._before = self._look()

    def was_touched(self) -> bool:
        """Whether anything was done to it."""
        return self._process.poll() is not None or bool(self._notes.read_text()) or self._look() != self._before

    def close(self) -> None:
        self._process.kill()
        self._process.wait()
        assert self._process.stdout is not None
        self._process.stdout.close()

    def _look(self) -> list[object]:
        pid = self.pid
        seen: list[object] = []
        with contextlib.suppress(OSError):
            status = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
            seen = [
                status[0] in "SRD", os.getpriority(os.PRIO_PROCESS, pid), os.sched_getaffinity(pid),
                os.sched_getscheduler(pid), os.getpgid(pid), os.getsid(pid),
                *(resource.prlimit(pid, kind) for kind in range(16)),
                *(Path(f"/proc/{pid}/{name}").read_text() for name in ("oom_score_adj", "coredump_filter", "comm")),
            ]
            lines = Path(f"/proc/{pid}/status").read_text().splitlines()
            seen.append([line for line in lines if line.startswith(("Tracer", "SigB", "SigI", "SigC", "Seccomp"))])
        return seen


class Listeners:
    """Doors on this computer; notes everybody who knocks."""

    def __init__(self, folder: Path) -> None:
        self.unix = str(folder / "door")
        self.abstract = f"pyland-arena-{secrets.token_hex(6)}"
        self._doors = [self._tcp(), self._udp(), self._at(self.unix), self._at("\0" + self.abstract)]
        self.tcp_port: int = self._doors[0].getsockname()[1]
        self.udp_port: int = self._doors[1].getsockname()[1]
        self.heard = 0
        self._closed = False
        self._threads = [threading.Thread(target=self._watch, args=(door,), daemon=True) for door in self._doors]
        for thread in self._threads:
            thread.start()

    def close(self) -> None:
        self._closed = True
        for thread in self._threads:
            thread.join(2.0)
        for door in self._doors:
            door.close()

    @staticmethod
    def _tcp() -> socket.socket:
        door = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        door.bind(("127.0.0.1", 0))
        door.listen(16)
        return door

    @staticmethod
    def _udp() -> socket.socket:
        door = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        door.bind(("127.0.0.1", 0))
        return door

    @staticmethod
    def _at(address: str) -> socket.socket:
        door = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        door.bind(address)
        door.listen(16)
        return door

    def _watch(self, door: socket.socket) -> None:
        door.settimeout(0.1)
        while not self._closed:
            with contextlib.suppress(TimeoutError):
                if door.type == socket.SOCK_DGRAM:
                    door.recvfrom(4096)
                    self.heard += 1
                else:
                    other, _address = door.accept()
                    self.heard += 1
                    self._answer(other)

    @staticmethod
    def _answer(other: socket.socket) -> None:
        """Be polite for a moment: programs that wait for an answer end then."""
        with contextlib.suppress(OSError), other:
            other.settimeout(0.1)
            other.recv(4096)


class Playground:
    """A folder that nobody may change, made anew for each attempt."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.rmtree(folder, ignore_errors=True)
        (folder / "sub").mkdir(parents=True)
        (folder / "note.txt").write_text("a note\n")
        (folder / "sub" / "inner.txt").write_text("inside\n")
        (folder / "run.sh").write_text("#!/bin/sh\nexit 0\n")
        (folder / "run.sh").chmod(0o755)
        (folder / "link").symlink_to("note.txt")
        for path in (*folder.rglob("*"), folder):
            os.utime(path, (1_000_000_000, 1_000_000_000), follow_symlinks=False)
        self._before = self._look()

    def was_changed(self) -> bool:
        """Whether anything in it is not as it was."""
        return self._look() != self._before

    def holds(self, word: str) -> bool:
        """Whether a word stands in one of its files."""
        return any(word.encode() in path.read_bytes() for path in self.folder.rglob("*") if path.is_file())

    def _look(self) -> list[object]:
        return [self._look_at(path) for path in sorted((self.folder, *self.folder.rglob("*")))]

    @staticmethod
    def _look_at(path: Path) -> object:
        found = path.lstat()
        content = path.read_bytes() if path.is_file() and not path.is_symlink() else b""
        names = os.listxattr(path, follow_symlinks=False)
        return (
            str(path), found.st_mode, found.st_mtime_ns, found.st_nlink, found.st_uid, found.st_ino, content, names,
            os.readlink(path) if path.is_symlink() else "",
        )


def descendants(pid: int) -> set[int]:
    """The processes that a process started, directly or not, and that are not dead."""
    parents: dict[int, int] = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            with contextlib.suppress(OSError, IndexError):
                state, parent = Path(f"/proc/{entry}/stat").read_text().rpartition(")")[2].split()[:2]
                if state not in "ZX":
                    parents[int(entry)] = int(parent)
    found: set[int] = set()
    new = {pid}
    while new:
        new = {child for child, parent in parents.items() if parent in new} - found
        found |= new
    return found


class Watch:
    """Looks for processes of ours that were not there before, while it is open."""

    def __init__(self, known: set[int]) -> None:
        self._known = known
        self._seen: set[int] = set()
        self.own: set[int] = set()
        """The script's process, to be told before the strangers are asked for."""
        self._over = False
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> "Watch":
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._over = True
        self._thread.join()

    def _watch(self) -> None:
        while not self._over:
            self.look()
            time.sleep(0.03)

    def look(self) -> None:
        """Look once."""
        self._seen |= descendants(os.getpid())

    @property
    def strangers(self) -> set[int]:
        """The processes that were seen and should not be."""
        return self._seen - self._known - self.own


def words() -> Iterator[str]:
    """Words that nobody can guess."""
    while True:
        yield f"w{secrets.token_hex(8)}"
