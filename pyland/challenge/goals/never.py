"""never: something that must not happen."""

from dataclasses import dataclass
from typing import ClassVar

from pyland.challenge.goals.reading import GoalProblem, Value, read_text, unknown
from pyland.challenge.run import Judgement, Run
from pyland.text import Message, _
from pyland.world.events import Bumped


@dataclass(frozen=True, slots=True)
class NeverBump:
    """Nobody bumps into anything."""

    name: ClassVar[str] = "never"

    @classmethod
    def read(cls, value: Value) -> "NeverBump":
        """From `never: bump`."""
        word = read_text(cls.name, value)
        if word != "bump":
            raise GoalProblem(_("`never`: {problem}", problem=unknown(_("the mishap"), word, ["bump"])))
        return cls()

    def text(self) -> Message:
        return _("Never bump into anything")

    def judge(self, run: Run) -> Judgement:
        bump = next(run.events(Bumped), None)
        if bump is None:
            return Judgement(True)
        missed = _("There was a bump at ({x}, {y}). {reason}", x=bump.at.x, y=bump.at.y, reason=bump.reason)
        return Judgement(False, missed=missed, where=bump.at)
