"""turns, instructions, calls: do it with no more than so many."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar, TypeVar

from pyland.challenge.goals.reading import GoalProblem, Value, read_count
from pyland.challenge.run import Judgement, Run
from pyland.text import Message, _, plural

L = TypeVar("L", bound="Limit")


@dataclass(frozen=True, slots=True)
class Limit:
    """No more than so many of something: `most` has one number for all maps, or one for each map of the level.

    With `maps`, the numbers belong to these map files.
    """

    most: tuple[int, ...]
    maps: tuple[str, ...] = ()
    name: ClassVar[str]

    @classmethod
    def read(cls: type[L], value: Value) -> L:
        """From `turns: 12`, `turns: [12, 20]` or `turns: {map.tmx: 12, longer-path.tmx: 20}`."""
        if isinstance(value, str):
            return cls((read_count(cls.name, value),))
        if not value:
            raise GoalProblem(_("`{name}` has nothing after it.", name=cls.name))
        if isinstance(value, Mapping):
            return cls(tuple(read_count(cls.name, number) for number in value.values()), tuple(value))
        return cls(tuple(read_count(cls.name, number) for number in value))

    def unfit(self, maps: Sequence[str]) -> Message | None:
        """Why it does not fit to a level with these map files, in their order; None when it does."""
        if self.maps and self.maps != tuple(maps):
            return _("`{name}` has to name the maps of this level in their order: {maps}.", name=self.name,
                     maps=", ".join(maps))
        if len(self.most) not in (1, len(maps)):
            return plural("`{name}` wants one number: this level has only one map.",
                          "`{name}` wants one number, or one for each of the {count} maps.", len(maps), name=self.name)
        return None

    def text(self) -> Message:
        if len(set(self.most)) == 1:
            return self.wish(self.most[0])
        text = _("{goal} (map 1)", goal=self.wish(self.most[0]))
        for number, most in enumerate(self.most[1:], 2):
            text = _("{some}, {count} (map {number})", some=text, count=most, number=number)
        return text

    def wish(self, most: int) -> Message:
        """What is wanted, for one map."""
        raise NotImplementedError

    def at_most(self, run: Run, used: int, missed: Message) -> Judgement:
        """The judgement of a run that used so many."""
        most = self.on(run)
        if most is None:
            return Judgement(False, missed=_("This goal has no number for this map."))
        how_far = _("{done} / {all}", done=used, all=most)
        if used <= most:
            return Judgement(True, how_far)
        if len(set(self.most)) > 1:
            missed = _("On map {number}: {problem}", number=run.map_index + 1, problem=missed)
        return Judgement(False, how_far, missed)

    def on(self, run: Run) -> int | None:
        """How many there may be on the map of `run`."""
        if len(self.most) == 1:
            return self.most[0]
        return self.most[run.map_index] if run.map_index < len(self.most) else None


@dataclass(frozen=True, slots=True)
class Turns(Limit):
    """The run takes at most so many turns."""

    name: ClassVar[str] = "turns"

    def wish(self, most: int) -> Message:
        return plural("Take {count} turn", "Take {count} turns or fewer", most)

    def judge(self, run: Run) -> Judgement:
        missed = _("It took {used} turns. Can you do it in {most}?", used=run.turns, most=self.on(run))
        return self.at_most(run, run.turns, missed)


@dataclass(frozen=True, slots=True)
class Calls(Limit):
    """The programs call at most so many commands, all together."""

    name: ClassVar[str] = "calls"

    def wish(self, most: int) -> Message:
        return plural("Call {count} command", "Call {count} commands or fewer", most)

    def judge(self, run: Run) -> Judgement:
        missed = _("{used} commands were called. Can you do it with {most}?", used=run.calls, most=self.on(run))
        return self.at_most(run, run.calls, missed)


@dataclass(frozen=True, slots=True)
class Instructions(Limit):
    """The program is made of at most so many instructions. Not met while the facts about the program are unknown."""

    name: ClassVar[str] = "instructions"
    of_program: ClassVar[bool] = True

    def wish(self, most: int) -> Message:
        return plural("Use {count} instruction", "Use {count} instructions or fewer", most)

    def judge(self, run: Run) -> Judgement:
        if run.facts is None:
            return Judgement(False, missed=_("Your program could not be counted."))
        used = run.facts.instructions
        missed = _("Your program has {used} instructions. Can you do it with {most}?", used=used, most=self.on(run))
        return self.at_most(run, used, missed)
