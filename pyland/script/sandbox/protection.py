"""Which engine programs run in: found out in the background, and told to everybody who asks."""

import logging
import platform
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pyland.script.runner import Child
from pyland.script.sandbox.engine import Engine, Launch, Unavailable
from pyland.script.sandbox.native import Native, Reduced
from pyland.script.sandbox.selftest import self_test
from pyland.script.sandbox.wasm.engine import Wasm

ENGINES = ("native", "wasm", "reduced")
_TESTED = ("x86_64",)
"""The processors on which we have run all our tests of the kernel's lock ourselves: only there it is used unasked."""
_A_MOMENT = 5.0
"""Seconds that a process waits for the choice at most, when there is nothing slow to be done for it."""


@dataclass(frozen=True, slots=True)
class Failure:
    """Why an engine is not used."""

    engine: str
    reason: str


class Protection:
    """Tries engines in their order of preference until one passes its test; without one, programs run `reduced`.

    `begin` starts that, `close` gives it up, everything else asks. Can be asked from every thread. `test` raises
    `Unavailable`; it may do so when the event that it is given is set.
    """

    def __init__(self, engines: Sequence[Engine], test: Callable[[Engine, threading.Event], None] = self_test) -> None:
        self._engines = tuple(engines)
        self._test = test
        self._engine: Engine = Reduced()
        self._failures: list[Failure] = []
        self._finder: threading.Thread | None = None
        self._closed = threading.Event()
        self._guard = threading.Lock()
        self._then: list[Callable[[], object]] = []
        self._launched_early = False
        self._settled = threading.Event()
        self._no_need_to_wait = threading.Event()
        if not self._engines:
            self._settle()

    @property
    def engine(self) -> Engine:
        """The engine that programs run in now."""
        return self._engine

    @property
    def settled(self) -> bool:
        """Whether the choice is made: before that, programs run `reduced`, and those that came with a level wait."""
        return self._settled.is_set()

    @property
    def preparing(self) -> bool:
        """Whether something slow is being made for the choice, which is only needed once on a computer."""
        return self._no_need_to_wait.is_set() and not self.settled

    @property
    def locked(self) -> bool:
        """Whether programs run in an engine whose lock was tested."""
        return self._engine.locks

    @property
    def failures(self) -> tuple[Failure, ...]:
        """The engines that were tried and cannot be used."""
        return tuple(self._failures)

    def begin(self) -> None:
        """Start to find the engine. Returns at once; does nothing when that was begun, or given up."""
        with self._guard:
            if self._finder is None and not self._closed.is_set():
                self._finder = threading.Thread(target=self._find, name="protection", daemon=True)
                self._finder.start()

    def when_settled(self, then: Callable[[], object]) -> None:
        """Call this as soon as the choice is made, by another thread; now, if it is made already."""
        with self._guard:
            if not self.settled:
                self._then.append(then)
                return
        then()

    def close(self) -> None:
        """Give up what is still going on, and wait a moment until nothing is left of it."""
        with self._guard:
            self._closed.set()
            finder = self._finder
        for engine in self._engines:
            engine.cancel()
        if finder is not None:
            finder.join(_A_MOMENT)

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until the choice is made, at most so long. Returns whether it is."""
        self.begin()
        return self._settled.wait(seconds)

    def launch(self) -> Launch:
        """How to start a process for a program now. Waits for the choice if that is a matter of a moment."""
        self.begin()
        self._no_need_to_wait.wait(_A_MOMENT)
        self._launched_early = self._launched_early or not self.settled
        return self._engine.launch()

    def fits(self, child: Child) -> bool:
        """Whether a process that was started earlier runs in the engine of today, or surely will."""
        if child.engine is None:
            # It may be between its launch, when there was no lock yet, and its start.
            return not (self._launched_early and self.settled)
        return child.engine == self._engine.name

    def _find(self) -> None:
        try:
            for engine in self._engines:
                if not self._closed.is_set() and self._passes(engine):
                    self._engine = engine
                    return
        finally:
            self._settle()

    def _passes(self, engine: Engine) -> bool:
        try:
            self._prepare(engine)
            try:
                self._test(engine, self._closed)
            except Unavailable:
                if self._closed.is_set() or not engine.mend():
                    raise
                self._prepare(engine)
                self._test(engine, self._closed)
        except Unavailable as why:
            self._failed(engine, str(why))
            return False
        except Exception as error:  # ours, or one of the libraries': it must not keep us from the next engine
            logging.getLogger(__name__).exception("engine %s went wrong", engine.name)
            self._failed(engine, f"it went wrong: {type(error).__name__}")
            return False
        return True

    def _failed(self, engine: Engine, reason: str) -> None:
        if self._closed.is_set():
            return  # it was given up
        self._failures.append(Failure(engine.name, reason))
        logging.getLogger(__name__).warning("engine %s cannot be used: %s", engine.name, reason)

    def _prepare(self, engine: Engine) -> None:
        if not engine.is_prepared():
            self._no_need_to_wait.set()
        engine.prepare()

    def _settle(self) -> None:
        with self._guard:
            self._settled.set()
            self._no_need_to_wait.set()
            waiting, self._then = self._then, []
        for then in waiting:
            then()


def preferred(cache: Path, wanted: str | None = None) -> tuple[Engine, ...]:
    """The engines to try, the best first: only the `wanted` one, else those for this computer. What is made once is
    kept in the folder `cache`.

    Where the kernel's lock was never run by us, only the engine is tried that is the same everywhere. Who wants the
    kernel's lock on such a processor has to ask for it by name.
    """
    native, wasm = Native(), Wasm(cache)
    if wanted is not None:
        named: Mapping[str, tuple[Engine, ...]] = {"native": (native,), "wasm": (wasm,), "reduced": ()}
        return named[wanted]
    return (native, wasm) if sys.platform == "linux" and platform.machine() in _TESTED else (wasm,)
