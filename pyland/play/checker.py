"""The game's side of the checker process: a child's program is parsed and explained there, never in the game.

One thread talks with the process, strictly one question after the other. The frame loop only asks and polls.
"""

import contextlib
import json
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pyland.explain.context import Context
from pyland.explain.explanation import Explanation
from pyland.source.facts import SourceFacts

# Last in the path, so that nothing beside the game can stand in for the standard library.
_LOADER = "import sys; sys.path.append(sys.argv[1]); from pyland.explain.worker import main; main()"
_ANSWER_BYTES = 1_000_000
PATIENCE_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Report:
    """What the checker answered. Everything is empty when it could not answer."""

    explanation: Explanation | None = None
    notes: tuple[Explanation, ...] = ()
    facts: SourceFacts | None = None
    answered: bool = True


@dataclass(slots=True)
class Ticket:
    """A question on its way; `report` is None until the answer is there."""

    request: Mapping[str, Any]
    report: Report | None = None
    done: threading.Event = field(default_factory=threading.Event)

    def wait(self) -> Report:
        """Wait for the answer, for commands without a picture."""
        self.done.wait()
        assert self.report is not None
        return self.report


def _start_process() -> "subprocess.Popen[bytes]":
    root = Path(__file__).resolve().parent.parent.parent
    python = getattr(sys, "_base_executable", None) or sys.executable if sys.platform == "win32" else sys.executable
    environment = {"PYTHONHASHSEED": "0"}
    if sys.platform == "win32":
        import os  # only Windows needs a variable of its environment: without it sockets and randomness fail there

        environment["SYSTEMROOT"] = os.environ.get("SYSTEMROOT", r"C:\Windows")
    return subprocess.Popen(
        [python, "-s", "-S", "-P", "-B", "-X", "utf8", "-c", _LOADER, str(root)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


class Checker:
    """Asks the checker process. Starts it at the first question, or with `warm_up`; starts it anew when it dies."""

    def __init__(self, start: Callable[[], "subprocess.Popen[bytes]"] = _start_process) -> None:
        self._start = start
        self._process: subprocess.Popen[bytes] | None = None
        self._questions: queue.Queue[Ticket | None] = queue.Queue()
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()
        self._number = 0
        self._awaited: int | None = None  # the number of the question whose answer is awaited right now
        self._closed = False
        self._out_of_patience = False

    def warm_up(self) -> None:
        """Start the process now, in the background, so that the first question is answered fast."""
        self.ask({"ask": "check", "source": "", "context": Context((), (), (), (), ()).as_data()})

    def ask(self, request: Mapping[str, Any]) -> Ticket:
        """Ask, without waiting: the ticket gets its report later."""
        ticket = Ticket(request)
        if self._closed:
            ticket.report = Report(answered=False)
            ticket.done.set()
            return ticket
        if self._thread is None:
            self._thread = threading.Thread(target=self._talk, name="checker", daemon=True)
            self._thread.start()
        self._questions.put(ticket)
        return ticket

    def close(self) -> None:
        """End the process and the thread. What is asked from now on is not answered."""
        self._closed = True
        self._kill()
        if self._thread is not None:
            self._questions.put(None)
            self._thread.join(2.0)
            self._thread = None

    def _talk(self) -> None:
        while (ticket := self._questions.get()) is not None:
            ticket.report = self._answer_or_not(ticket.request)
            ticket.done.set()

    def _answer_or_not(self, request: Mapping[str, Any]) -> Report:
        for _try in range(2):
            self._out_of_patience = False
            report = self._answer(request)
            if report is not None:
                return report
            if self._closed or self._out_of_patience:
                break
            # The process may have died since the last question, for no fault of this one.
        return Report(answered=False)

    def _answer(self, request: Mapping[str, Any]) -> Report | None:
        self._number += 1
        number = self._number
        line = json.dumps({"id": number, **request}, ensure_ascii=True).encode("ascii") + b"\n"
        guard = threading.Timer(PATIENCE_SECONDS, self._lose_patience, [number])
        guard.daemon = True
        try:
            process = self._running()
            assert process.stdin is not None and process.stdout is not None
            with self._lock:
                self._awaited = number
            guard.start()
            process.stdin.write(line)
            process.stdin.flush()
            answer = json.loads(process.stdout.readline(_ANSWER_BYTES))
            if answer["id"] == number:
                return _report(answer)
        except (OSError, ValueError, KeyError, TypeError, IndexError, RecursionError):
            pass
        finally:
            guard.cancel()
            with self._lock:
                self._awaited = None
        self._kill()
        return None

    def _lose_patience(self, number: int) -> None:
        with self._lock:
            if self._awaited != number:
                return  # The answer came just before; by now the process may be busy with the next question.
            self._out_of_patience = True
            process, self._process = self._process, None
        if process is not None:
            _end(process)

    def _running(self) -> "subprocess.Popen[bytes]":
        with self._lock:
            if self._closed:
                raise OSError("closed")
            if self._process is not None and self._process.poll() is not None:
                _end(self._process)
                self._process = None
            if self._process is None:
                self._process = self._start()
            return self._process

    def _kill(self) -> None:
        with self._lock:
            process, self._process = self._process, None
        if process is not None:
            _end(process)


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with contextlib.suppress(OSError):
                pipe.close()


def _report(answer: Mapping[str, Any]) -> Report:
    explanation, facts = answer.get("explanation"), answer.get("facts")
    return Report(
        Explanation.from_data(explanation) if explanation else None,
        tuple(Explanation.from_data(note) for note in answer.get("notes", ())),
        SourceFacts.from_data(facts) if facts else None,
    )
