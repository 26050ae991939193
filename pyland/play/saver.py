"""Saving off the frame loop: one thread writes files, always the newest text of each."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from pyland.play import atomic, journal
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
    keep: int


class Saver:
    """Writes texts to files in the background. What could not be written is kept and tried again."""

    def __init__(
        self, write: Callable[[Path, str], None] = atomic.write_text,
        append: Callable[[Path, tuple[str, ...], int], None] = journal.append,
    ) -> None:
        self._write = write
        self._append = append
        self._pending: dict[Path, str | _Append] = {}
        self._failures: dict[Path, str] = {}
        self._then: dict[Path, Callable[[], None]] = {}  # by folder: what waits until all in it is written
        self._tried: set[Path] = set()  # since the last pause, in vain
        self._rounds = 0  # pauses after everything that waited was tried
        self._busy = False
        self._hurry = False
        self._closing = False
        self._wake = threading.Condition()
        self._thread: threading.Thread | None = None

    def save(self, path: Path, text: str) -> None:
        """Have `text` written to `path` soon, replacing what was there. Returns at once."""
        with self._wake:
            self._pending.pop(path, None)
            self._pending[path] = text
            self._tried.discard(path)
            self._start()

    def append(self, path: Path, line: str, keep: int) -> None:
        """Have one line added at the end of the file at `path` soon. Returns at once.

        The newest `keep` lines of the file are kept.
        """
        with self._wake:
            waiting = self._pending.pop(path, None)
            lines = waiting.lines if isinstance(waiting, _Append) else ()
            self._pending[path] = _Append((*lines, line)[-keep:], keep)
            self._start()

    def when_saved(self, folder: Path, then: Callable[[], None]) -> None:
        """Have `then` called when nothing in `folder` waits to be written any more: now, or on the saver's thread.

        It must not take long.
        """
        with self._wake:
            self._then[folder] = then
            if not self._busy:
                self._call_who_waits()

    def take_back(self, folder: Path) -> bool:
        """Take back `when_saved`. False when it was called already (or there is none)."""
        with self._wake:
            return self._then.pop(folder, None) is not None

    @property
    def state(self) -> SaveState:
        """Whether everything is written."""
        with self._wake:
            if self._failures:
                return SaveState.FAILED
            return SaveState.SAVING if self._pending or self._busy else SaveState.SAVED

    @property
    def failure(self) -> Message | None:
        """Why saving does not work at the moment, or None."""
        with self._wake:
            why = next(iter(self._failures.values()), None)
        return None if why is None else _("I could not save just now ({why}). I will keep trying.", why=why)

    def flush(self, seconds: float) -> bool:
        """Wait until everything is written or could not be written, at most `seconds`.

        Returns whether everything is. Not for the frame loop.
        """
        with self._wake:
            failed = self._rounds
            self._hurry = bool(self._pending)
            self._wake.notify_all()
            self._wake.wait_for(lambda: self._idle() or self._rounds > failed, seconds)
            return self._idle()

    def close(self, seconds: float = 5.0) -> bool:
        """`flush`, then end the thread. Returns whether everything was written."""
        done = self.flush(seconds)
        with self._wake:
            self._closing = True
            self._wake.notify_all()
        return done

    def _idle(self) -> bool:
        return not self._pending and not self._busy

    def _start(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="saver", daemon=True)
            self._thread.start()
        self._wake.notify_all()

    def _work(self) -> None:
        while (job := self._next()) is not None:
            path, content = job
            try:
                self._do(path, content)
            except (OSError, ValueError) as error:
                self._failed(path, content, getattr(error, "strerror", None) or str(error))
            else:
                with self._wake:
                    self._failures.pop(path, None)

    def _next(self) -> tuple[Path, str | _Append] | None:
        """Wait for something to write; None when it is time to end."""
        with self._wake:
            self._busy = False
            self._call_who_waits()
            self._wake.notify_all()
            while True:
                self._wake.wait_for(lambda: bool(self._pending) or self._closing)
                path = next((path for path in self._pending if path not in self._tried), None)
                if path is not None:
                    self._busy = True
                    return path, self._pending.pop(path)
                if self._closing:
                    return None
                self._pause()

    def _pause(self) -> None:
        """Everything that waits was tried in vain: wait until it is time to try again."""
        self._tried.clear()
        self._rounds += 1
        self._hurry = False
        self._wake.notify_all()
        self._wake.wait_for(lambda: self._closing or self._hurry, _RETRY_SECONDS)
        if self._closing:
            self._pending.clear()
            self._call_who_waits()

    def _call_who_waits(self) -> None:
        waited_for = {folder for path in self._pending for folder in path.parents}
        for folder in [folder for folder in self._then if folder not in waited_for]:
            self._then.pop(folder)()

    def _do(self, path: Path, content: str | _Append) -> None:
        if isinstance(content, str):
            self._write(path, content)
            return
        self._append(path, content.lines, content.keep)
        try:
            journal.trim(path, content.keep)
        except OSError:
            return  # the lines are written; it is cut the next time

    def _failed(self, path: Path, content: str | _Append, why: str) -> None:
        """Keep what could not be written, unless there is something newer."""
        with self._wake:
            self._failures[path] = why
            self._tried.add(path)
            newer = self._pending.get(path)
            if newer is None:
                self._pending[path] = content
            elif isinstance(newer, _Append) and isinstance(content, _Append):
                self._pending[path] = _Append((content.lines + newer.lines)[-newer.keep:], newer.keep)
            else:
                self._tried.discard(path)
