"""The pipe to the game, and the count of what ran."""

import ast
import gc
import json
import math
import os
import sys
import time
from collections.abc import Callable, Sequence
from types import FrameType
from typing import Any, NoReturn

from .asked import Watch, values_asked
from .frames import running

RECURSION = 1_000 if sys.version_info >= (3, 12) else 1_002
"""How deep a program may call. Fixed, so that functions of a program stop at the same depth everywhere.

(Python 3.11 counts a little differently. Where Python's own functions lie between, versions still differ.)
"""
_HEADROOM = 200
_FLUSH_SECONDS = 0.05
_SINGLY = 60
"""The first lines are told one by one, so that a short program that hangs is known to hang at the right line."""
_BATCH = 1_000
IN_FULL = 100_000
"""After so many lines only one in `THINNED` is told; a prime, so that a loop does not always show the same line."""
THINNED = 17
_RECENT = 300


class Link:
    """Messages to the game and back. The game is gone when the pipe is: then this process ends.

    Where other programs run beside this one, it has to rest after so many ticks without a turn (`share`).
    """

    def __init__(self, read: int, write: int) -> None:
        self.tree: ast.Module | None = None
        """The program, when it was read: tells what its loops ask for."""
        self._input = open(read, "rb", closefd=False)  # noqa: SIM115 - it lasts as long as the process
        self._output = write
        self._pending: list[int] = []
        self._of = 1
        self._recent: list[int] = []
        self._ticks = 0  # as they were told: of thinned ones, each counts for all that it stands for
        self._slice = math.inf
        self._rest_at = math.inf
        self._raised = False  # the program may call too deep until the next tick
        self._watch = Watch()
        self._recount: Callable[[], None] = _nothing

    def receive(self) -> dict[str, Any]:
        """The next message from the game."""
        line = self._input.readline()
        if not line:
            leave()
        data: dict[str, Any] = json.loads(line)
        return data

    def tell(self, message: dict[str, Any]) -> None:
        """Send a message, after the lines that ran before it."""
        sys.setrecursionlimit(RECURSION + _HEADROOM)
        try:
            self._write(self._take_lines() + _encoded(message))
        finally:
            self._raised = True
            sys.setrecursionlimit(RECURSION)  # fails very deep in a recursion: then the next tick does it
            self._raised = False

    def ask(self, message: dict[str, Any]) -> dict[str, Any]:
        """Send a message and wait for the answer."""
        sys.setrecursionlimit(RECURSION + _HEADROOM)
        try:
            return self._exchange(message)
        finally:
            self._raised = True
            sys.setrecursionlimit(RECURSION)
            self._raised = False

    def _exchange(self, message: dict[str, Any]) -> dict[str, Any]:
        self._write(self._take_lines() + _encoded(message))
        answer = self.receive()
        over = answer.get("over")
        if over is not None:
            self.overrun(over["kind"], over["most"], message.get("line") or self.last_line())
        if answer.get("turn"):
            self.share(self._slice)
        return answer

    def share(self, ticks: float) -> None:
        """From now on, rest after so many ticks in which no turn was taken; `math.inf` for never."""
        self._slice = ticks
        self._rest_at = self._ticks + ticks
        self._recount()

    def recent(self) -> list[int]:
        """The lines that ran last, each once."""
        return sorted(set((self._recent + self._pending)[-_RECENT:]))

    def last_line(self) -> int | None:
        """The last line that is known to have run."""
        last = self._pending or self._recent
        return last[-1] if last else None

    def ticker(self, most: int, replace: Callable[[Callable[[int], None]], None]) -> Callable[[int], None]:
        """The function that a program calls before each line. `most` calls are allowed, then the run is over.

        After `IN_FULL` calls it has itself replaced by one that tells less.
        """
        pending, now = self._pending, time.monotonic
        append = pending.append
        due = 0.0
        room = full = 1

        def tick(line: int) -> None:
            append(line)
            if len(pending) >= room or self._raised or now() >= due:
                try:
                    pause()
                    # Here, because deeper inside it could fail.
                    sys.setrecursionlimit(RECURSION)
                    self._raised = False
                except RecursionError:
                    # No room for that so deep in a recursion: a later tick does it. If it failed here, the depth at
                    # which the program fails would be a matter of the clock.
                    return

        def pause() -> None:
            nonlocal due, room
            sys.setrecursionlimit(RECURSION + _HEADROOM)
            if self._ticks + len(pending) > most:
                self.overrun("ticks", most, pending[-1])
            self._let_watch()
            room = 1 if self._watch.on else full
            if len(pending) < full and not now() >= due:
                return  # it was only for the watch
            self._flush()
            if self._ticks >= IN_FULL:
                self._recount = _nothing
                replace(self._thin_ticker(most, self._ticks))
            due = now() + _FLUSH_SECONDS

        def recount() -> None:
            # Lines are told for other reasons too; the limit must come at the same line all the same.
            nonlocal room, full
            told = self._ticks
            ahead = min(_BATCH, most + 1 - told, max(1, IN_FULL - told), self._rest_at - told, self._watch.at - told)
            full = 1 if told < _SINGLY else max(1, int(ahead))
            room = 1 if self._watch.on else full

        self._recount = recount
        return tick

    def _let_watch(self) -> None:
        """Show the line that is about to run to the watch, if it wants to see it."""
        if self._watch.on:
            self._watch.see(self._pending[-1], running())
        elif self._ticks + len(self._pending) >= self._watch.at:
            self._watch.begin(self.tree, self.recent())

    def _thin_ticker(self, most: int, count: int) -> Callable[[int], None]:
        self._of = THINNED
        pending, now = self._pending, time.monotonic
        skip = THINNED
        due = 0.0

        def tick(line: int) -> None:
            nonlocal skip, due, count
            skip -= 1
            if skip:
                return
            skip = THINNED
            count += THINNED
            pending.append(line)
            if count > most:
                self.overrun("ticks", most, line)
            if len(pending) >= _BATCH or count >= self._rest_at or self._raised or now() >= due:
                try:
                    self._flush()
                    sys.setrecursionlimit(RECURSION)
                    self._raised = False
                except RecursionError:
                    return
                due = now() + _FLUSH_SECONDS

        return tick

    def overrun(
        self, kind: str, most: int, line: int | None, frames: Sequence[FrameType] | None = None
    ) -> NoReturn:
        """Tell that a limit was reached, and end. `frames` are those of the program, if they do not run any more."""
        gc.disable()  # it could end generators of the program's, which would go on in their `finally`
        sys.setrecursionlimit(RECURSION + _HEADROOM)
        lines = self.recent()
        frames = frames or tuple(running())
        values = values_asked(self.tree, frames, lines, line) if self.tree is not None else {}
        rounds = self._watch.rounds(lines, line)
        limit = {"kind": kind, "most": most, "line": line, "lines": lines, "values": values, "rounds": rounds}
        self._write(self._take_lines() + _encoded({"do": "overran", "limit": limit}))
        leave()

    def _flush(self) -> None:
        """Tell the lines that ran, and rest if it is time to. Leaves room for more calls than a program may have."""
        sys.setrecursionlimit(RECURSION + _HEADROOM)
        self._write(self._take_lines())
        if self._ticks >= self._rest_at:
            self._exchange({"do": "rest"})

    def _take_lines(self) -> bytes:
        pending = self._pending
        pieces = [pending[start:start + _BATCH] for start in range(0, len(pending), _BATCH)]
        self._recent = (self._recent + pending)[-_RECENT:]
        pending.clear()
        self._ticks += self._of * sum(map(len, pieces))
        self._recount()
        return b"".join(
            b'{"do":"lines","lines":%b,"of":%d}\n' % (repr(piece).encode("ascii"), self._of) for piece in pieces
        )

    def _write(self, data: bytes) -> None:
        try:
            while data:
                data = data[os.write(self._output, data):]
        except OSError:
            leave()


def _nothing() -> None:
    """There is nothing to count any more."""


def _encoded(message: dict[str, Any]) -> bytes:
    text = json.dumps(message, ensure_ascii=False, separators=(",", ":"), check_circular=False)
    return text.encode("utf-8", "replace") + b"\n"


def leave() -> NoReturn:
    """End this process at once, without anything of the program's running any more."""
    os._exit(0)
