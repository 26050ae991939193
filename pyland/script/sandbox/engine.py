"""What all engines are: something that starts processes for programs, with a lock or without one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

PROGRAM = "main"
"""The module of the package `child` that runs one program."""
TRIAL = "trial"
"""The module of the package `child` that tries forbidden acts, to see whether the lock holds."""


@dataclass(frozen=True, slots=True)
class Launch:
    """How a process is started.

    `preface` is written to it before everything else. `engine` is the name of the engine that locks it in. When more
    than `memory` bytes of the computer's memory are used by the process, the game ends it; None: nobody looks.
    """

    command: Sequence[str]
    environment: Mapping[str, str] = field(default_factory=dict)
    preface: bytes = b""
    engine: str = "reduced"
    memory: int | None = None


class Engine(Protocol):
    """Starts processes that can do nothing but calculate and talk with the game. Whether that is so, tell trials."""

    @property
    def name(self) -> str:
        """`native`, `wasm` or `reduced`."""

    @property
    def locks(self) -> bool:
        """Whether something else than Python holds the program back: the kernel, or a machine of its own."""

    def is_prepared(self) -> bool:
        """Whether `prepare` has nothing slow to do."""

    def prepare(self) -> None:
        """Do what has to be done once on a computer; may take long. Raises `Unavailable` when it cannot be used."""

    def cancel(self) -> None:
        """Give up `prepare`, for good, while another thread waits for it: that raises `Unavailable` then."""

    def mend(self) -> bool:
        """Throw away what `prepare` has made, which may be the reason that a test failed. Returns whether there was
        anything: then it is worth to prepare again."""

    def launch(self, what: str = PROGRAM) -> Launch:
        """How to start a process that runs this module of the package `child`. Call `prepare` before."""


class Unavailable(Exception):
    """An engine cannot be used on this computer; the text says why, for a log and for the teachers' page."""
