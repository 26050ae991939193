"""`Tries`: calls of a program's functions when it has finished, one after the other, to see what they return."""

from collections import deque
from collections.abc import Sequence
from typing import Any

from pyland.script import wire
from pyland.script.common import Ending
from pyland.world.events import Returned
from pyland.world.world import World


class Tries:
    """The calls of one program: each is a function's name and what is given to it. Writes a `Returned` for each one.

    Raises `ValueError` when something given is no plain value.
    """

    def __init__(self, world: World, body: str, tries: Sequence[tuple[str, tuple[Any, ...]]]) -> None:
        self._world = world
        self._body = body
        self._to_come = deque((function, given, wire.try_function(function, given)) for function, given in tries)
        self._ending: Ending | None = None

    @property
    def wanted(self) -> bool:
        """Whether there is something to try."""
        return bool(self._to_come)

    @property
    def going_on(self) -> bool:
        """Whether the program is over, and its functions are being tried."""
        return self._ending is not None and self.wanted

    def begin(self, ending: Ending) -> bool:
        """The program has ended like this. Returns whether there is something to try."""
        self._ending = ending
        return self.wanted

    def next(self) -> bytes:
        """What to send to the child now."""
        return self._to_come[0][2]

    def returned(self, message: wire.Returned) -> Ending | None:
        """Write down how a call went. Returns the ending of the program after the last one."""
        self._note(message.value, message.failed, message.line)
        return None if self._to_come else self._ending

    def give_up(self, line: int | None) -> Ending:
        """The child went on for too long: nothing more can be tried. Returns the ending of the program."""
        assert self._ending is not None
        while self._to_come:
            self._note(None, "limit", line)
        return self._ending

    def _note(self, value: Any, failed: str | None, line: int | None) -> None:
        function, given, _message = self._to_come.popleft()
        self._world.note(Returned(self._body, function, given, value, failed), line)
