"""The game's side of the checker process: a child's program is parsed and explained there, never in the game.

One thread talks with the process, strictly one question after the other. The frame loop only asks and polls.
"""

import json
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pyland.explain.explanation import Explanation
from pyland.source.facts import SourceFacts

_LOADER = "import sys; sys.path.insert(0, sys.argv[1]); from pyland.explain.worker import main; main()"
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

    def warm_up(self) -> None:
        """Start the process now, in the background, so that the first question is answered fast."""
        self.ask({"ask": "check", "source": "", "context": {}})

    def ask(self, request: Mapping[str, Any]) -> Ticket:
        """Ask, without waiting: the ticket gets its report later."""
        ticket = Ticket(request)
        if self._thread is None:
            self._thread = threading.Thread(target=self._talk, name="checker", daemon=True)
            self._thread.start()
        self._questions.put(ticket)
        return ticket

    def ask_and_wait(self, request: Mapping[str, Any]) -> Report:
        """Ask and wait for the answer, for commands without a picture."""
        ticket = self.ask(request)
        ticket.done.wait()
        assert ticket.report is not None
        return ticket.report

    def close(self) -> None:
        """End the process and the thread."""
        self._kill()
        if self._thread is not None:
            self._questions.put(None)
            self._thread.join(2.0)
            self._thread = None

    def _talk(self) -> None:
        while (ticket := self._questions.get()) is not None:
            # A process that died since the last question deserves a second one.
            ticket.report = self._answer(ticket.request) or self._answer(ticket.request) or Report(answered=False)
            ticket.done.set()

    def _answer(self, request: Mapping[str, Any]) -> Report | None:
        self._number += 1
        line = json.dumps({"id": self._number, **request}, ensure_ascii=True).encode("ascii") + b"\n"
        guard = threading.Timer(PATIENCE_SECONDS, self._kill)
        guard.daemon = True
        try:
            process = self._running()
            assert process.stdin is not None and process.stdout is not None
            guard.start()
            process.stdin.write(line)
            process.stdin.flush()
            answer = json.loads(process.stdout.readline(_ANSWER_BYTES))
            return _report(answer) if answer["id"] == self._number else None
        except (OSError, ValueError, KeyError, TypeError):
            self._kill()
            return None
        finally:
            guard.cancel()

    def _running(self) -> "subprocess.Popen[bytes]":
        with self._lock:
            if self._process is None or self._process.poll() is not None:
                self._process = self._start()
            return self._process

    def _kill(self) -> None:
        with self._lock:
            process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    try:
                        pipe.close()
                    except OSError:
                        pass


def _report(answer: Mapping[str, Any]) -> Report:
    explanation, facts = answer.get("explanation"), answer.get("facts")
    return Report(
        Explanation.from_data(explanation) if explanation else None,
        tuple(Explanation.from_data(note) for note in answer.get("notes", ())),
        SourceFacts.from_data(facts) if facts else None,
    )
