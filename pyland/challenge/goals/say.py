"""say: say something."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar, NamedTuple

from pyland.challenge.goals.guessing import answers_like, last_right, not_alone
from pyland.challenge.goals.matching import has_slot, loosely, number, same_number
from pyland.challenge.goals.reading import GoalProblem, Value, read_body, read_flag, read_keys, read_kind, read_text
from pyland.challenge.goals.trail import Trail, bodies_of, is_seen
from pyland.challenge.goals.wording import called, short, with_body
from pyland.challenge.run import Judgement, Run
from pyland.text import Message, _
from pyland.words.nearest import LONGEST, distance
from pyland.world.events import Said, Shouted
from pyland.world.geometry import Position
from pyland.world.state import State
from pyland.world.things import KINDS

_SIGNS = ".,;:!? "
"""What may stand after the last letter."""


@dataclass(frozen=True, slots=True)
class Say:
    """A body (the main one, when none is named) said `wanted`, in which values of the level may be `{named}`.

    Capitals and spaces too many make no difference, and numbers are compared as numbers, unless it is `exact`. With
    `near`, it counts only when the body stands on the tile of a thing of that kind, or right beside it.

    Where a value is wanted, or a number that is `hidden` (no goal's text shows it), only the last answer counts.
    """

    wanted: str
    body: str | None = None
    exact: bool = False
    near: str | None = None
    hidden: bool = False
    name: ClassVar[str] = "say"

    @classmethod
    def read(cls, value: Value) -> "Say":
        """From `say: hello` or `say: {text: hello, body: robot, exact: true, near: sign}`."""
        if isinstance(value, str):
            return cls(read_text(cls.name, value))
        keys = read_keys(cls.name, value, ("text", "body", "exact", "near"))
        if "text" not in keys:
            raise GoalProblem(_("`say` wants a `text`: what is to be said."))
        near = read_kind("near", read_text("near", keys["near"])) if "near" in keys else None
        return cls(read_text("text", keys["text"]), read_body(keys), read_flag(keys, "exact"), near)

    def text(self) -> Message:
        return with_body(self._wish(), self.body)

    def _wish(self) -> Message:
        hidden = has_slot(self.wanted)
        if self.near:
            thing = KINDS[self.near].title
            if hidden:
                return _("Say the right answer next to {thing}", thing=thing)
            return _("Say “{text}” next to {thing}", text=self.wanted, thing=thing)
        return _("Say the right answer") if hidden else _("Say “{text}”", text=self.wanted)

    def unseen(self) -> "Say":
        """The same goal, of which nobody can read what is wanted."""
        return replace(self, hidden=True)

    def judge(self, run: Run) -> Judgement:
        said, wanted = list(self._said(run)), run.start.filled(self.wanted)
        latest = next(self._answers(run.start, said), said[-1] if said else None)
        judged = [latest] if latest and self._is_guessed() else said
        fits = list(filter(self._fits(wanted), judged))
        if any(each.near for each in fits):
            return Judgement(True)
        body = self.body or run.main
        here = run.end.things[body].position if body in run.end.things else None
        if fits:
            return replace(self._too_far(run.end, here), line=run.line_at(fits[-1].moment))
        missed = self._wrong(run.start, latest.text) if latest else self._unsaid(run, wanted)
        return Judgement(False, missed=missed, where=here, line=run.line_at(latest.moment) if latest else None)

    def done_after(self, run: Run, after: int) -> int | None:
        """The first moment later than `after` at which it is said."""
        fits, said = self._fits(run.start.filled(self.wanted)), list(self._said(run))
        if self._is_guessed():
            return last_right(((each.moment, fits(each)) for each in self._answers(run.start, said)), after)
        return next((each.moment for each in said if each.near and each.moment > after and fits(each)), None)

    def _answers(self, start: State, said: Sequence["_Words"]) -> Iterator["_Words"]:
        """What was said in the right place and, where one could guess, is an answer; the latest first."""
        is_answer = answers_like(self.wanted, start) if self._is_guessed() else None
        return (each for each in reversed(said) if each.near and (is_answer is None or is_answer(each.text)))

    def _is_guessed(self) -> bool:
        """Whether one could guess what is wanted, so that only the last answer counts."""
        return has_slot(self.wanted) or self.hidden and number(self.wanted) is not None

    def _said(self, run: Run) -> Iterator["_Words"]:
        """Everything that the body says."""
        body = self.body or run.main
        trail = Trail(run.start, body, lambda thing: thing.kind == self.near)
        near = self.near is None or trail.beside
        for moment, entry in enumerate(run.entries, 1):
            event = entry.event
            if isinstance(event, Said):
                if event.body == body:
                    yield _Words(moment, event.text, near)
            elif self.near is not None and trail.see(event):
                near = trail.beside

    def _fits(self, wanted: str) -> Callable[["_Words"], bool]:
        """The test for words that read as wanted."""
        if self.exact:
            return lambda each: each.text == wanted
        loose, value = loosely(wanted), number(wanted)
        if value is None:
            return lambda each: loosely(each.text) == loose
        return lambda each: (found := number(each.text)) is not None and same_number(found, value)

    def _wrong(self, start: State, text: str) -> Message:
        wanted, said = start.filled(self.wanted), short(text)
        if loosely(text) == loosely(wanted):
            return _("You said “{said}”. That is nearly it: look at the capital letters and spaces.", said=said)
        if self._is_guessed():
            if not answers_like(self.wanted, start)(text):
                return not_alone(said, wanted, "say")
            return _("The last answer was “{text}”. That is not right.", text=said)
        if loosely(text).rstrip(_SIGNS) == loosely(wanted).rstrip(_SIGNS):
            return _("You said “{said}”. That is nearly it: look at the last sign.", said=said)
        if number(wanted) is None and _nearly(text, wanted):
            return _("You said “{said}”. That is nearly it: look at each letter.", said=said)
        return _("You said “{said}”. Something else is wanted.", said=said)

    def _unsaid(self, run: Run, wanted: str) -> Message:
        """The sentence for somebody who said nothing at all."""
        body = self.body or run.main
        if any(event.body != body and event.body in bodies_of(run.start) for event in run.events(Said)):
            return _("It has to be {body} who says it.", body=called(body))
        if any(event.body == body for event in run.events(Shouted)):
            return _("You shouted, but nobody said anything. Use `say()` with the words.")
        printed = " ".join(line.text for line in run.lines).strip()
        if printed and self._is_guessed():
            return _("You printed, but nobody said anything. Use `say()` for the answer.")
        if loosely(wanted) in loosely(printed):
            return _("The words were printed, but nobody said them. Use `say()` for them.")
        return _("Nothing was said. Use `say()` with the words in quotes.")

    def _too_far(self, state: State, here: Position | None) -> Judgement:
        things = [thing for thing in state.things.values() if thing.kind == self.near]
        nearest = min(things, key=lambda thing: thing.position.distance(here or thing.position), default=None)
        title = KINDS[self.near].title if self.near else ""
        name = nearest.properties.get("name") if nearest else None
        missed = _("Those are the right words, but go to {thing} first.", thing=str(name) if name else title)
        return Judgement(False, missed=missed, where=nearest.position if nearest and is_seen(nearest) else here)

    def unreachable(self, start: State, free: Collection[Position]) -> Message | None:
        """Why the goal cannot be met from `start` when a body can get to the tiles `free`; None when it can."""
        if self.near is None:
            return None
        places = [thing.position for thing in start.of_kind(self.near)]
        title = KINDS[self.near].title
        if not places:
            return _("There is nothing to stand next to: {thing} is missing on this map.", thing=title)
        if any(place.distance(tile) <= 1 for place in places for tile in free):
            return None
        return _("Nobody can get to {thing} at ({x}, {y}).", thing=title, x=places[0].x, y=places[0].y)


class _Words(NamedTuple):
    """What was said, when, and whether at the right place."""

    moment: int
    text: str
    near: bool


def _nearly(said: str, wanted: str) -> bool:
    """Whether a letter or two are wrong in a text long enough for that to be a slip."""
    said, wanted = loosely(said), loosely(wanted)
    return abs(len(said) - len(wanted)) <= 2 and len(said) <= LONGEST and distance(said, wanted) <= len(wanted) // 4
