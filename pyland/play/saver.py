"""Saving off the frame loop: one thread writes files, always the newest text of each."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from pyland.play import atomic
from pyland.text import Message, _

_RETRY_SECONDS = 2.0


class SaveState(Enum):
    """What a child is told about saving."""

    SAVED = "saved"
    SAVING = "saving"
    FAILED = "failed"
    READ_ONLY = "read_only"


@dataclass(frozen=True, slots=True)
class _Append:
    lines: tuple[str, ...]


class Saver:
    """Writes texts to files in the background. What could not be written is kept and tried again."""

    def __init__(self, write: Callable[[Path, str], None] = atomic.write_text) -> None:
        self._write = write
        self._pending: dict[Path, str | _Append] = {}
        self._failure: str | None = None
        self._busy = False
        self._wake = threading.Condition()
        self._closing = False
        self._thread: threading.Thread | None = None

    def save(self, path: Path, text: str) -> None:
        """Have `text` written to `path` soon, replacing what was there. Returns at once."""
        with self._wake:
            self._pending.pop(path, None)
            self._pending[path] = text
            self._start()

    def append(self, path: Path, line: str) -> None:
        """Have one line added at the end of the file at `path` soon. Returns at once."""
        with self._wake:
            waiting = self._pending.pop(path, None)
            lines = waiting.lines if isinstance(waiting, _Append) else ()
            self._pending[path] = _Append((*lines, line))
            self._start()

    @property
    def state(self) -> SaveState:
        """Whether everything is written."""
        with self._wake:
            if self._failure:
                return SaveState.FAILED
            return SaveState.SAVING if self._pending or self._busy else SaveState.SAVED

    @property
    def failure(self) -> Message | None:
        """Why saving does not work at the moment, or None."""
        with self._wake:
            if self._failure is None:
                return None
            return _("I could not save just now ({why}). I will keep trying.", why=self._failure)

    def flush(self, seconds: float) -> bool:
        """Wait until everything is written, at most `seconds`. Returns whether it is. Not for the frame loop."""
        with self._wake:
            self._wake.notify_all()
            return self._wake.wait_for(lambda: not self._pending and not self._busy, seconds)

    def close(self, seconds: float = 5.0) -> bool:
        """`flush`, then end the thread. Returns whether everything was written."""
        done = self.flush(seconds)
        with self._wake:
            self._closing = True
            self._wake.notify_all()
        return done

    def _start(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="saver", daemon=True)
            self._thread.start()
        self._wake.notify_all()

    def _work(self) -> None:
        while True:
            with self._wake:
                self._busy = False
                self._wake.notify_all()
                self._wake.wait_for(lambda: bool(self._pending) or self._closing)
                if not self._pending:
                    return
                path = next(iter(self._pending))
                job = self._pending.pop(path)
                self._busy = True
            try:
                self._do(path, job)
            except OSError as error:
                self._failed(path, job, error.strerror or str(error))
            else:
                with self._wake:
                    self._failure = None

    def _do(self, path: Path, job: str | _Append) -> None:
        if isinstance(job, str):
            self._write(path, job)
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        # A line that a power cut left without its end must not swallow the next one.
        torn = path.exists() and path.stat().st_size > 0 and not path.read_bytes().endswith(b"\n")
        with path.open("a", encoding="utf-8", newline="\n") as file:
            file.write("\n" * torn + "".join(line + "\n" for line in job.lines))

    def _failed(self, path: Path, job: str | _Append, why: str) -> None:
        with self._wake:
            self._failure = why
            newer = self._pending.get(path)
            if newer is None:
                self._pending[path] = job
            elif isinstance(newer, _Append) and isinstance(job, _Append):
                self._pending[path] = _Append(job.lines + newer.lines)
            self._busy = False
            self._wake.notify_all()
            self._wake.wait_for(lambda: self._closing, _RETRY_SECONDS)
            if self._closing:
                self._pending.clear()
