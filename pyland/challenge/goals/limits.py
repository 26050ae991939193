"""turns, instructions, calls: do it with no more than so many."""

from dataclasses import dataclass
from typing import ClassVar

from pyland.challenge.goals.reading import Value, read_count
from pyland.challenge.run import Judgement, Run
from pyland.text import Message, _, plural


@dataclass(frozen=True, slots=True)
class Turns:
    """The run takes at most so many turns."""

    most: int
    name: ClassVar[str] = "turns"

    @classmethod
    def read(cls, value: Value) -> "Turns":
        """From `turns: 12`."""
        return cls(read_count(cls.name, value))

    def text(self) -> Message:
        return plural("Take {count} turn", "Take {count} turns or fewer", self.most)

    def judge(self, run: Run) -> Judgement:
        missed = _("It took {used} turns. Can you do it in {most}?", used=run.turns, most=self.most)
        return _at_most(run.turns, self.most, missed)


@dataclass(frozen=True, slots=True)
class Calls:
    """The program calls at most so many commands."""

    most: int
    name: ClassVar[str] = "calls"

    @classmethod
    def read(cls, value: Value) -> "Calls":
        """From `calls: 12`."""
        return cls(read_count(cls.name, value))

    def text(self) -> Message:
        return plural("Call {count} command", "Call {count} commands or fewer", self.most)

    def judge(self, run: Run) -> Judgement:
        missed = _("{used} commands were called. Can you do it with {most}?", used=run.calls, most=self.most)
        return _at_most(run.calls, self.most, missed)


@dataclass(frozen=True, slots=True)
class Instructions:
    """The program is made of at most so many instructions. Not met while the facts about the program are unknown."""

    most: int
    name: ClassVar[str] = "instructions"

    @classmethod
    def read(cls, value: Value) -> "Instructions":
        """From `instructions: 9`."""
        return cls(read_count(cls.name, value))

    def text(self) -> Message:
        return plural("Use {count} instruction", "Use {count} instructions or fewer", self.most)

    def judge(self, run: Run) -> Judgement:
        if run.facts is None:
            return Judgement(False, missed=_("Your program could not be counted."))
        used = run.facts.instructions
        missed = _("Your program has {used} instructions. Can you do it with {most}?", used=used, most=self.most)
        return _at_most(used, self.most, missed)


def _at_most(used: int, most: int, missed: Message) -> Judgement:
    progress = _("{done} / {all}", done=used, all=most)
    return Judgement(True, progress) if used <= most else Judgement(False, progress, missed)
