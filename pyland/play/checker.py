"""The game's side of the checker process: a child's program is parsed and explained there, never in the game.

The process is locked in before it gets the first question. One thread talks with it, strictly one question after the
other. The frame loop only asks and polls.
"""

import json
import queue
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from pyland.explain.context import Context
from pyland.explain.explanation import Explanation
from pyland.script.runner import Child
from pyland.script.sandbox.engine import Launch
from pyland.script.sandbox.native import bare_environment, bare_python
from pyland.source.clean import FILE_LIMIT
from pyland.source.facts import SourceFacts

LOADER = """
import sys
sys.path.append(sys.argv.pop())  # last, so that nothing beside the game can stand in for the standard library
from pyland.explain.worker import load, serve
from pyland.script.child.seal import seal_reader
load()
seal_reader()
serve(sys.stdin.buffer, sys.stdout.buffer)
"""
"""What the process runs. It reads programs but runs none: where no kernel locks it in, it works all the same."""
PATIENCE_SECONDS = 5.0
_ANSWER_BYTES = 1_000_000
_MOST_RESIDENT = 550_000_000
"""Bytes. The limit that the process sets for itself is lower, where the system keeps to it."""


@dataclass(frozen=True, slots=True)
class Report:
    """What the checker answered; see `Finding`. Everything is empty when it could not answer."""

    explanation: Explanation | None = None
    notes: tuple[Explanation, ...] = ()
    facts: SourceFacts | None = None
    answered: bool = True
    others: tuple[Explanation, ...] = ()


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


def launch_checker() -> Launch:
    """How the process is started."""
    root = Path(__file__).resolve().parent.parent.parent
    # It has much to load, and does so before it is locked in: what Python makes of it is kept for the next start.
    python = [part for part in bare_python() if part != "-B"]
    command = [*python, "-c", LOADER, str(root)]
    return Launch(command, bare_environment(), engine="checker", memory=_MOST_RESIDENT)


class Checker:
    """Asks the checker process. Starts it at the first question, or with `warm_up`; starts it anew when it dies."""

    def __init__(self, launch: Callable[[], Launch] = launch_checker) -> None:
        self._start = partial(Child, launch, _ANSWER_BYTES)
        self._child: Child | None = None
        self._questions: queue.Queue[Ticket | None] = queue.Queue()
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()
        self._number = 0
        self._closed = False

    def warm_up(self) -> None:
        """Start the process now, in the background, so that the first question is answered fast."""
        self.ask({"ask": "check", "source": "", "context": Context((), (), (), (), ()).as_data()})

    def ask(self, request: Mapping[str, Any]) -> Ticket:
        """Ask, without waiting: the ticket gets its report later. Programs that are too long are not even sent."""
        ticket = Ticket(request)
        if self._closed or len(request["source"]) > FILE_LIMIT:
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
        with self._lock:
            self._closed = True
            child = self._child
        if child is not None:
            child.kill()
            child.join(2.0)
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
            try:
                return self._answer(request)
            except EOFError:
                continue  # The process may have died since the last question, for no fault of this one.
            except (_NoAnswer, ValueError, KeyError, TypeError, IndexError, RecursionError):
                break
        return Report(answered=False)

    def _answer(self, request: Mapping[str, Any]) -> Report:
        """Raises `EOFError` when the process ended by itself, something else when it is not to be asked again."""
        self._number += 1
        question = json.dumps({"id": self._number, **request}, ensure_ascii=True)
        child = self._running()
        try:
            child.send(question.encode("ascii") + b"\n")
            answer = json.loads(_line_from(child))
            if answer["id"] != self._number:
                raise ValueError("an answer to something else")
            return _report(answer)
        except BaseException:
            child.kill()
            raise

    def _running(self) -> Child:
        with self._lock:
            if self._closed:
                raise _NoAnswer
            if self._child is None or not self._child.alive:
                if self._child is not None:
                    self._child.kill()
                self._child = self._start()
            return self._child


class _NoAnswer(Exception):
    """There will be none."""


def _line_from(child: Child) -> bytes:
    """The next line. Raises `EOFError` when the process ended by itself, `_NoAnswer` when it was ended."""
    until = time.monotonic() + PATIENCE_SECONDS
    while (line := _received(child)) is None:
        left = until - time.monotonic()
        if left <= 0:
            raise _NoAnswer
        child.wait(left)
    return line


def _received(child: Child) -> bytes | None:
    try:
        return child.receive()
    except EOFError:
        if child.overgrown:
            raise _NoAnswer from None
        raise


def _report(answer: Mapping[str, Any]) -> Report:
    explanation, facts = answer.get("explanation"), answer.get("facts")
    return Report(
        Explanation.from_data(explanation) if explanation else None,
        tuple(Explanation.from_data(note) for note in answer.get("notes", ())),
        SourceFacts.from_data(facts) if facts else None,
        others=tuple(Explanation.from_data(other) for other in answer.get("others", ())),
    )
