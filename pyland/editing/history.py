"""Undo and redo."""

from dataclasses import dataclass
from enum import Enum, auto

from pyland.editing.cursor import Selection
from pyland.editing.document import Edit

PAUSE = 1.5
"""Seconds without a key after which a new step begins."""
LONGEST = 2_000
"""Steps kept; the oldest are forgotten."""


class Grain(Enum):
    """How an edit joins the step before it."""

    TYPED = auto()
    """Characters typed one after the other make one step per word."""
    ERASED = auto()
    """So do characters taken away one after the other."""
    WHOLE = auto()
    """A step of its own: a paste, a new line, a moved line."""


@dataclass(frozen=True, slots=True)
class Step:
    """What one undo takes back. `undo` is in the order in which the edits have to be carried out."""

    redo: tuple[Edit, ...]
    undo: tuple[Edit, ...]
    before: Selection
    after: Selection

    def then(self, later: "Step") -> "Step":
        """Both steps as one."""
        return Step(self.redo + later.redo, later.undo + self.undo, self.before, later.after)


class History:
    """The steps done and undone. It keeps no text of its own and carries nothing out."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._grain = Grain.WHOLE
        self._letter = ""
        self._time = 0.0

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return bool(self._undone)

    def record(self, step: Step, grain: Grain, now: float, letter: str = "") -> None:
        """Add a step. `now` is any steadily growing time in seconds, `letter` what was typed or erased."""
        self._undone.clear()
        if self._joins(step, grain, now, letter):
            step = self._done.pop().then(step)
        self._done.append(step)
        del self._done[:-LONGEST]
        self._grain, self._letter, self._time = grain, letter, now

    def seal(self) -> None:
        """Let the next edit begin a new step."""
        self._grain = Grain.WHOLE

    def undo(self) -> Step | None:
        """Return the step to take back now, or None."""
        return self._move(self._done, self._undone)

    def redo(self) -> Step | None:
        """Return the step to do again now, or None."""
        return self._move(self._undone, self._done)

    def _move(self, source: list[Step], target: list[Step]) -> Step | None:
        self.seal()
        if not source:
            return None
        target.append(source.pop())
        return target[-1]

    def _joins(self, step: Step, grain: Grain, now: float, letter: str) -> bool:
        if grain is Grain.WHOLE or grain is not self._grain or not self._done:
            return False
        new_word = self._letter.isspace() and not letter.isspace()
        return not new_word and 0 <= now - self._time <= PAUSE and self._done[-1].after == step.before
