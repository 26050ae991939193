"""alive: nobody gets lost."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pyland.challenge.goals.reading import Value, read_texts
from pyland.challenge.goals.trail import bodies_of
from pyland.challenge.goals.wording import called
from pyland.challenge.mentions import Mention
from pyland.challenge.run import Judgement, Run
from pyland.text import Message, _
from pyland.world.events import Lost, Vanished
from pyland.world.geometry import Position
from pyland.world.naming import named as in_words


@dataclass(frozen=True, slots=True)
class Alive:
    """Nobody whom scripts can drive is lost; with `names`, none of these (who may be anybody on the map)."""

    names: tuple[str, ...] = ()
    name: ClassVar[str] = "alive"

    @classmethod
    def read(cls, value: Value) -> "Alive":
        """From `alive: all`, `alive: robot` or `alive: [hero, cat]`."""
        names = read_texts(cls.name, value)
        return cls() if names == ("all",) else cls(names)

    def text(self) -> Message:
        if not self.names:
            return _("Keep everybody safe")
        words = called(self.names[0])
        for name in self.names[1:]:
            words = _("{some} and {other}", some=words, other=called(name))
        return _("Keep {somebody} safe", somebody=words)

    def mentions(self) -> tuple[Mention, ...]:
        """All that it names."""
        return tuple(Mention("thing", name) for name in self.names)

    def judge(self, run: Run) -> Judgement:
        for name in self.names:
            if name not in run.start.things:
                return Judgement(False, missed=_("I cannot find {body} on this map.", body=called(name)))
        names = frozenset(self.names or bodies_of(run.start))
        for lost, reason, where in self._losses(run):
            if lost in names:
                return Judgement(False, missed=in_words(reason, run.end), where=where)
        return Judgement(True)

    def _losses(self, run: Run) -> Iterator[tuple[str, Message, Position]]:
        for entry in run.entries:
            match entry.event:
                case Lost(body=body, reason=reason, position=place):
                    yield body, reason, place
                case Vanished(thing=thing, position=place, message=message):
                    yield thing, message or _("We lost {body}.", body=called(thing)), place
