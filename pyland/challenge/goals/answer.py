"""answer: tell somebody the right answer."""

from collections import deque
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar, NamedTuple

from pyland.challenge.goals.computed import Computed, read_computed
from pyland.challenge.goals.guessing import answers_like, last_right, not_alone
from pyland.challenge.goals.matching import loosely, number, same_number
from pyland.challenge.goals.reading import Value, read_body, read_keys, read_text
from pyland.challenge.goals.trail import Trail, bodies_of, is_seen
from pyland.challenge.goals.wording import called, named, short, with_body
from pyland.challenge.mentions import Mention
from pyland.challenge.run import Judgement, Run
from pyland.text import Message, _
from pyland.world.events import Chose, Said, Shouted
from pyland.world.geometry import Position
from pyland.world.state import State, Thing
from pyland.world.things import KINDS

Wanted = str | float
"""The right answer: a number, or a text."""


class _Told(NamedTuple):
    """Something that was said or printed to the right one, or chosen; `way` is "say", "print" or "choose"."""

    moment: int
    text: str
    way: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What a body (the main one, when none is named) told `to` at last is right.

    `to` is an id, a name or a kind. Without a `question`, it is what was said on its tile or right beside it, or, when
    nothing was said that is an answer, what was printed there: of all that are answers (see `guessing`) the last one.
    With a `question`, it is what was chosen last; with `remembers`, what was chosen with the keyboard before is a
    choice too. `right` is the answer, with `{named}` values in it, or how to compute it.
    """

    to: str
    right: str | Computed
    question: str | None = None
    body: str | None = None
    remembers: bool = False
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
        return with_body(_("Give {somebody} the right answer", somebody=called(self.to)), self.body)

    def mentions(self) -> tuple[Mention, ...]:
        """All that it names."""
        taker = Mention("taker", self.to)
        if isinstance(self.right, Computed):
            return (taker, *(Mention("value", name) for name in self.right.names))
        if self.question is None:
            return (taker,)
        return (taker, Mention("question", self.question, self.to),
                Mention("choice", self.right, self.to, self.question))

    def judge(self, run: Run) -> Judgement:
        wanted = self._wanted(run.start)
        taker = next(filter(self._is_taker, run.end.things.values()), None)
        where = taker.position if taker and is_seen(taker) else None
        somebody = named(run.end, taker.id) if taker and self.to not in KINDS else called(self.to)
        if wanted is None:
            return Judgement(False, missed=_("The right answer is not known on this map."), where=where)
        told = self._told(run)
        latest = next(self._answers(run, told, wanted), None)
        if latest is None:
            missed = self._not_told(run, told, wanted) or self._unanswered(run, somebody)
            return Judgement(False, missed=missed, where=where)
        if _fits(latest.text, wanted):
            return Judgement(True)
        missed = _("The last answer to {somebody} was “{text}”. That is not right.", somebody=somebody,
                   text=short(latest.text.strip()))
        return Judgement(False, missed=missed, where=where, line=run.line_at(latest.moment))

    def done_after(self, run: Run, after: int) -> int | None:
        """The first moment later than `after` at which the right answer is given, and no other one after it."""
        wanted = self._wanted(run.start)
        if wanted is None:
            return None
        answers = self._answers(run, self._told(run), wanted)
        return last_right(((each.moment, _fits(each.text, wanted)) for each in answers), after)

    def _answers(self, run: Run, told: Sequence[_Told], wanted: Wanted) -> Iterator[_Told]:
        """What of all that was told is an answer, the latest first. When one was said, printed ones do not count."""
        is_answer = answers_like(self.right if isinstance(self.right, str) else str(wanted), run.start)
        ways = {each.way for each in told}
        for way in filter(ways.__contains__, ("choose", "say", "print")):
            answers = (each for each in reversed(told) if each.way == way and (way == "choose" or is_answer(each.text)))
            latest = next(answers, None)
            if latest is not None:
                yield latest
                yield from answers
                return

    def _told(self, run: Run, body: str | None = None) -> list[_Told]:
        """All that a body (without a name: the right one) told the right one, in order."""
        body = body or self.body or run.main
        lines = deque(() if self.question is not None else run.lines_by(body))
        trail = Trail(run.start, body, self._is_taker)
        told, beside = self._remembered(run, body), trail.beside
        for moment, entry in enumerate(run.entries, 1):
            event = entry.event
            if trail.see(event):
                beside = trail.beside
            while lines and lines[0].moment <= moment:
                line = lines.popleft()
                if beside and line.text.strip():
                    told.append(_Told(moment, line.text, "print"))
            if isinstance(event, Said) and event.body == body and beside and self.question is None:
                told.append(_Told(moment, event.text, "say"))
            elif isinstance(event, Chose) and self._is_choice(run, event, body):
                told.append(_Told(moment, event.choice, "choose"))
        return told

    def _remembered(self, run: Run, body: str) -> list[_Told]:
        """What the body that can be walked chose before, where that counts."""
        chosen = run.chosen.items() if self.remembers and body == run.main else ()
        return [_Told(0, choice, "choose") for (person, question), choice in chosen
                if question == self.question and self._asks(run, person)]

    def _is_choice(self, run: Run, event: Chose, body: str) -> bool:
        return (event.body, event.question) == (body, self.question) and self._asks(run, event.person)

    def _asks(self, run: Run, name: str) -> bool:
        """Whether it is the right one who asks."""
        person = run.start.things.get(name)
        return name == self.to or person is not None and self._is_taker(person)

    def _wanted(self, start: State) -> Wanted | None:
        if isinstance(self.right, Computed):
            return self.right.value(start)
        text = start.filled(self.right)
        found = number(text) if self.question is None else None
        return text if found is None else found

    def _not_told(self, run: Run, told: Sequence[_Told], wanted: Wanted) -> Message | None:
        """The sentence for somebody who told the right one something, but no answer."""
        latest = next((each for each in reversed(told) if each.way == "say"), told[-1] if told else None)
        return not_alone(short(latest.text.strip()), str(wanted), latest.way) if latest else None

    def _unanswered(self, run: Run, somebody: Message) -> Message:
        """The sentence for somebody who told the right one nothing."""
        if self.question is not None and self.remembers:
            return _("You gave {somebody} no answer. Walk to {somebody} and press Enter.", somebody=somebody)
        if self.question is not None:
            return _("You gave {somebody} no answer. Use `use()` next to {somebody}.", somebody=somebody)
        body = self.body or run.main
        if any(self._told(run, other) for other in bodies_of(run.start) if other != body):
            return _("It has to be {body} who gives {somebody} the answer.", body=called(body), somebody=somebody)
        if any(event.body == body for event in run.events(Said)):
            return _("Nobody said the answer right next to {somebody}.", somebody=somebody)
        if any(event.body == body for event in run.events(Shouted)):
            return _("You shouted, but the answer has to be said. Use `say()` next to {somebody}.", somebody=somebody)
        if any(line.text.strip() for line in run.lines_by(body)):
            return _("Nobody printed the answer right next to {somebody}.", somebody=somebody)
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


def _fits(text: str, wanted: Wanted) -> bool:
    if isinstance(wanted, str):
        return loosely(text).rstrip(". ") == loosely(wanted).rstrip(". ")
    found = number(text)
    return found is not None and same_number(found, wanted)
