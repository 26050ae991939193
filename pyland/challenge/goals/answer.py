"""answer: tell somebody the right answer."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import ClassVar

from pyland.challenge.goals.computed import Computed, read_computed
from pyland.challenge.goals.matching import loosely, number, same_number
from pyland.challenge.goals.reading import Value, read_body, read_keys, read_text
from pyland.challenge.goals.trail import Trail
from pyland.challenge.goals.wording import called, named, short
from pyland.challenge.run import Judgement, Run
from pyland.text import Message, _
from pyland.world.events import Chose, Event, Printed, Said
from pyland.world.geometry import Position
from pyland.world.state import State, Thing
from pyland.world.things import KINDS


@dataclass(frozen=True, slots=True)
class Answer:
    """What a body (the main one, when none is named) told `to` at last is right.

    `to` is an id, a name or a kind. Without a `question`, it is what was said or printed on its tile or right beside
    it: for a number the last number, for a text the last text. With one, it is what was chosen last as the answer to
    that question. `right` is the answer, with `{named}` values in it, or how to compute it.
    """

    to: str
    right: str | Computed
    question: str | None = None
    body: str | None = None
    name: ClassVar[str] = "answer"

    @classmethod
    def read(cls, value: Value) -> "Answer":
        """From `answer: {to: rosa, is: 7}`, `{to: rosa, is: {sum: [a, b]}}` or `{to: rosa, question: sea, is: Yes}`."""
        keys = read_keys(cls.name, value, ("to", "is", "question", "body"), ("to", "is"))
        wanted = keys["is"]
        return cls(
            read_text("to", keys["to"]),
            read_text("is", wanted) if isinstance(wanted, str) else read_computed("is", wanted),
            read_text("question", keys["question"]) if "question" in keys else None,
            read_body(keys),
        )

    def text(self) -> Message:
        return _("Give {somebody} the right answer", somebody=called(self.to))

    def judge(self, run: Run) -> Judgement:
        wanted = self._wanted(run.start)
        taker = next(filter(self._is_taker, run.end.things.values()), None)
        where = taker.position if taker else None
        somebody = named(run.end, taker.id) if taker and self.to not in KINDS else called(self.to)
        if wanted is None:
            return Judgement(False, missed=_("The right answer is not known on this map."), where=where)
        answers = list(self._answers(run, wanted))
        if not answers:
            return Judgement(False, missed=self._unanswered(run, somebody), where=where)
        latest = answers[-1][1]
        if _fits(latest, wanted):
            return Judgement(True)
        missed = _("The last answer to {somebody} was “{text}”. That is not right.", somebody=somebody,
                   text=short(latest.strip()))
        return Judgement(False, missed=missed, where=where)

    def done_after(self, run: Run, after: int) -> int | None:
        """The first moment later than `after` at which the right answer is given, and no other one after it."""
        wanted = self._wanted(run.start)
        answers = [] if wanted is None else list(self._answers(run, wanted))
        found = None
        while answers and wanted is not None:
            moment, text = answers.pop()
            if moment <= after or not _fits(text, wanted):
                break
            found = moment
        return found

    def _answers(self, run: Run, wanted: str | float) -> Iterator[tuple[int, str]]:
        """All answers to the right one, in order, each with its moment."""
        body = self.body or run.main
        trail = Trail(run.start, body, self._is_taker)
        for index, entry in enumerate(run.entries):
            event = entry.event
            trail.see(event)
            for text in self._told(run, event, body, trail):
                if isinstance(wanted, str) or number(text) is not None:
                    yield index + 1, text

    def _told(self, run: Run, event: Event, body: str, trail: Trail) -> Iterator[str]:
        """What an event tells the right one."""
        if self.question is not None:
            if isinstance(event, Chose) and (event.body, event.question) == (body, self.question):
                person = run.start.things.get(event.person)
                if event.person == self.to or person is not None and self._is_taker(person):
                    yield event.choice
        elif isinstance(event, Printed) and trail.beside:
            yield from filter(str.strip, event.text.split("\n"))
        elif isinstance(event, Said) and event.body == body and trail.beside:
            yield event.text

    def _wanted(self, start: State) -> str | float | None:
        if isinstance(self.right, Computed):
            return self.right.value(start)
        text = start.filled(self.right)
        found = number(text) if self.question is None else None
        return text if found is None else found

    def _unanswered(self, run: Run, somebody: Message) -> Message:
        if self.question is not None:
            return _("You gave {somebody} no answer. Use `use()` next to {somebody}.", somebody=somebody)
        if any(event.body == (self.body or run.main) for event in run.events(Said)):
            return _("Nobody said the answer right next to {somebody}.", somebody=somebody)
        return _("You gave {somebody} no answer. Use `say()` next to {somebody}.", somebody=somebody)

    def _is_taker(self, thing: Thing) -> bool:
        wanted = self.to.casefold()
        return wanted in (thing.id.casefold(), str(thing.get("name", "")).casefold(), thing.kind)

    def unreachable(self, start: State, free: Collection[Position]) -> Message | None:
        """Why the goal cannot be met from `start` when a body can get to the tiles `free`; None when it can."""
        places = [thing.position for thing in start.things.values() if self._is_taker(thing)]
        if not places:
            return _("I cannot find {place} on this map.", place=called(self.to))
        if isinstance(self.right, Computed) and (unknown := self.right.unknown(start)):
            return unknown
        if any(place.distance(tile) <= 1 for place in places for tile in free):
            return None
        return _("Nobody can get to {thing} at ({x}, {y}).", thing=called(self.to), x=places[0].x, y=places[0].y)


def _fits(text: str, wanted: str | float) -> bool:
    if isinstance(wanted, str):
        return loosely(text) == loosely(wanted)
    found = number(text)
    return found is not None and same_number(found, wanted)
