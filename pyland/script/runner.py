"""Child processes, from the game's side: started ahead of time, talked to without ever waiting, killed at once."""

import logging
import os
import queue
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator

from pyland.script.emptyfolder import empty_folder
from pyland.script.sandbox.engine import Launch, Unavailable
from pyland.script.sandbox.job import Job
from pyland.script.sandbox.memory import resident
from pyland.script.wire import LONGEST_LINE

_MOST_WAITING = 256
"""Lines that are read ahead. When they wait, nothing more is read; the pipe gets full, and the child has to wait."""
_CHUNK = 65_536
_LOOK_SECONDS = 0.1
"""Between two looks at the memory of a process that runs a program."""


class Child:
    """One process for one program. It is started by its own thread, which lives as long as it does.

    (Linux can tell a process to die with the thread that started it: so that thread has to stay.)

    `longest` is the most bytes that a line from the process may have.
    """

    def __init__(self, launch: Callable[[], Launch], longest: int = LONGEST_LINE) -> None:
        self._launch = launch
        self._longest = longest
        self.engine: str | None = None
        """The name of the engine that it runs in; None as long as it has not been started."""
        self.overgrown = False
        """Whether it was ended because it used too much memory."""
        self._process: subprocess.Popen[bytes] | None = None
        self._job: Job | None = None
        self._lock = threading.Lock()
        self._killed = False
        self._unwatched = threading.Event()
        self._to_send: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._news = threading.Condition()
        self._waiting: deque[bytes] = deque()
        self._over = False
        self._full = False  # the reader waits for room
        self._asleep = False  # somebody waits for a line
        self._keeper = threading.Thread(target=self._keep, name="child", daemon=True)
        self._keeper.start()

    @property
    def quiet(self) -> bool:
        """Whether there is nothing to receive now."""
        return not self._waiting

    @property
    def alive(self) -> bool:
        """Whether it may still be used: not killed, and it has not ended by itself."""
        return not (self._killed or self._over)

    @property
    def cleared_away(self) -> bool:
        """Whether nothing is left of a killed process."""
        return not self._keeper.is_alive()

    def send(self, line: bytes) -> None:
        """Send one line. Returns at once, whether the child reads or not."""
        self._to_send.put(line)

    def receive(self) -> bytes | None:
        """The next line that came, or None when there is none now. Raises `EOFError` when none will come any more.

        A line that is longer than any message comes as far as it was read, without its end.
        """
        # Without the lock where that is possible: the frame loop shall not wait for the reader to be scheduled again.
        over = self._over
        try:
            line = self._waiting.popleft()
        except IndexError:
            if over:
                raise EOFError from None
            return None
        if self._full:
            self._tell()
        return line

    def wait(self, seconds: float) -> None:
        """Sleep until there is something to receive, at most so long."""
        with self._news:
            self._asleep = True
            self._news.wait_for(lambda: bool(self._waiting) or self._over, seconds)
            self._asleep = False

    def kill(self) -> None:
        """End the process and whatever it started. Returns at once."""
        with self._lock:
            if self._killed:
                return
            self._killed = True
            self._unwatched.set()
            if self._process is not None:
                _kill(self._process)
        self._to_send.put(None)
        self._tell()

    def join(self, seconds: float) -> None:
        """Wait until a killed process is cleared away, at most so long."""
        self._keeper.join(seconds)

    def _keep(self) -> None:
        try:
            with empty_folder() as folder:
                launch = self._launch()
                self.engine = launch.engine
                self._talk(self._start(launch, folder), launch)
        except (OSError, Unavailable):
            pass  # it could not be started: told below, like a process that died
        finally:
            self._end()

    def _start(self, launch: Launch, folder: str) -> "subprocess.Popen[bytes]":
        # Starting takes a moment: nobody has to wait for it, not even who kills it meanwhile.
        process = subprocess.Popen(
            launch.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=folder,
            env=launch.environment, close_fds=True, bufsize=0, start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        with self._lock:
            self._process = process
            if self._killed:
                _kill(process)
        self._job = self._held(process, launch)
        return process

    def _held(self, process: "subprocess.Popen[bytes]", launch: Launch) -> Job | None:
        """Windows: holds a process, before it is told anything, in a job. The engine has to lock it in also without."""
        if sys.platform == "win32" and launch.memory is not None:
            try:
                job = Job(launch.memory)
                job.assign(process)
                return job
            except OSError as problem:
                if not self._killed:  # what has ended is put into nothing
                    logging.getLogger(__name__).warning("a process runs without a job: %s", problem)
        return None

    def _talk(self, process: "subprocess.Popen[bytes]", launch: Launch) -> None:
        assert process.stdin is not None and process.stdout is not None
        reader = threading.Thread(target=self._read, args=(process.stdout.fileno(),), name="child-reader", daemon=True)
        reader.start()
        lines = self._lines_to_send(process.pid, launch.memory)
        with process.stdin:
            try:
                _write(process.stdin.fileno(), launch.preface)
                for line in lines:
                    _write(process.stdin.fileno(), line)
            except OSError:
                pass  # it reads no more
        # It may have closed its ear and live on. Whoever uses it will be told that it is gone, and kills it.
        for _line in lines:
            pass
        process.wait()
        if self._job is not None:
            self._job.close()
        reader.join()
        process.stdout.close()

    def _lines_to_send(self, pid: int, memory: int | None) -> Iterator[bytes]:
        """The lines to send, as they come. From the first on, the memory of the process is looked at now and then."""
        line = self._to_send.get()
        if line is not None and memory is not None:
            # By a thread of its own: sending lasts as long as the process likes, and may never pause.
            threading.Thread(target=self._watch, args=(pid, memory), name="child-watch", daemon=True).start()
        while line is not None:
            yield line
            line = self._to_send.get()

    def _watch(self, pid: int, memory: int) -> None:
        # Until it is killed, nobody else can have got its number.
        while not self._unwatched.wait(_LOOK_SECONDS):
            if (resident(pid) or 0) > memory and not self._killed:
                self.overgrown = True
                self.kill()

    def _end(self) -> None:
        self._over = True
        self._tell()

    def _tell(self) -> None:
        with self._news:
            self._news.notify_all()

    def _read(self, pipe: int) -> None:
        rest = b""
        while True:
            try:
                chunk = os.read(pipe, _CHUNK)
            except OSError:
                chunk = b""
            if not chunk:
                break
            *lines, rest = (rest + chunk).split(b"\n")
            if len(rest) > self._longest:
                lines.append(rest)
            if not self._put(lines) or len(rest) > self._longest:
                break
        self._end()

    def _put(self, lines: list[bytes]) -> bool:
        """Let the lines wait, a few at a time. Returns False when nobody will take them any more."""
        for line in lines:
            if len(self._waiting) >= _MOST_WAITING:
                with self._news:
                    self._full = True
                    self._news.wait_for(lambda: len(self._waiting) < _MOST_WAITING or self._killed)
                    self._full = False
            if self._killed:
                return False
            self._waiting.append(line)
            if self._asleep:
                self._tell()
        return True


def _write(pipe: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(pipe, view):]


def _kill(process: "subprocess.Popen[bytes]") -> None:
    try:
        if sys.platform == "win32":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)
    except OSError:
        pass  # it has ended by itself


class Spares:
    """Keeps started processes ready, once it was warmed up. `start` makes a process; `fits` tells whether one that was
    started earlier may still be used. Can be used from every thread."""

    def __init__(
        self, start: Callable[[], Child], ready: int = 1, fits: Callable[[Child], bool] = lambda child: True
    ) -> None:
        self._start = start
        self._fits = fits
        self._ready = ready
        self._warm = False
        self._closed = False
        self._lock = threading.RLock()
        self._spares: list[Child] = []
        self._taken: list[Child] = []

    def warm_up(self) -> None:
        """Start processes now, in the background, and keep some ready from now on."""
        with self._lock:
            self._warm = True
            self._fill()

    def keep(self, count: int) -> None:
        """Keep so many processes ready from now on, at least one: as many as the next try will take at once."""
        with self._lock:
            self._ready = max(1, count)
            self._fill()

    def renew(self) -> None:
        """End the processes that may not be used any more, and start others for them."""
        with self._lock:
            for useless in [child for child in self._spares if not (child.alive and self._fits(child))]:
                useless.kill()
                self._spares.remove(useless)
            self._fill()

    def take(self) -> Child:
        """A process for one program. Returns at once; when none was ready, it is still starting.

        Raises `RuntimeError` after `close`.
        """
        with self._lock:
            if self._closed:
                raise RuntimeError("no processes any more: closed")
            self._taken = [child for child in self._taken if not child.cleared_away]
            self.renew()
            child = self._spares.pop(0) if self._spares else self._start()
            self._taken.append(child)
            self._fill()
            return child

    def close(self) -> None:
        """End all processes, also those that were taken, and wait a moment for them to be gone."""
        with self._lock:
            self._closed = True
            children = [*self._spares, *self._taken]
            self._spares, self._taken = [], []
        for child in children:
            child.kill()
        for child in children:
            child.join(2.0)

    def _fill(self) -> None:
        while self._warm and not self._closed and len(self._spares) < self._ready:
            self._spares.append(self._start())
