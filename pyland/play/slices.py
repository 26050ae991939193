"""`Slices`: long work that is done a little in each frame."""

import threading
import time
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")
Pace = Callable[[], None]
"""What the work calls again and again: there it pauses when the time of the slice is over."""


class _GivenUp(BaseException):
    """Nobody wants the result any more."""


class Slices(Generic[T]):
    """Does `work`, but only while `go_on` waits for it: a thread of its own keeps the place where it paused.

    The two threads never run at the same time, so the result is the same as without pauses.
    """

    def __init__(self, work: Callable[[Pace], T]) -> None:
        self._work = work
        self._until = 0.0
        self._given_up = False
        self._ended = False
        self._found: list[T] = []
        self._error: BaseException | None = None
        self._to_work = threading.Lock()
        self._to_caller = threading.Lock()
        self._to_work.acquire()
        self._to_caller.acquire()
        self._thread: threading.Thread | None = None

    @property
    def result(self) -> T | None:
        """What the work gave, or None while it is not over."""
        return self._found[0] if self._found else None

    def go_on(self, seconds: float) -> bool:
        """Let the work go on for about so long. Returns whether it is over. Raises what the work raised."""
        if not self._ended:
            self._until = time.perf_counter() + seconds
            self._switch()
        if self._error is not None:
            raise self._error
        return self._ended

    def give_up(self) -> None:
        """Let the work be."""
        self._given_up = True
        if self._thread is not None and not self._ended:
            self._switch()

    def _switch(self) -> None:
        """Let the work run until it pauses or is over."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="slices", daemon=True)
            self._thread.start()
        self._to_work.release()
        self._to_caller.acquire()

    def _run(self) -> None:
        self._to_work.acquire()
        try:
            self._found.append(self._work(self._pace))
        except _GivenUp:
            pass
        except BaseException as error:  # it is for who asks for the result
            self._error = error
        finally:
            self._ended = True
            self._to_caller.release()

    def _pace(self) -> None:
        if time.perf_counter() >= self._until:
            self._to_caller.release()
            self._to_work.acquire()
            if self._given_up:
                raise _GivenUp
