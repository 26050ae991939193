"""say: say something."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import ClassVar

from pyland.challenge.goals.matching import has_slot, loosely, number, same_number
from pyland.challenge.goals.reading import GoalProblem, Value, read_body, read_flag, read_keys, read_kind, read_text
from pyland.challenge.goals.trail import Trail
from pyland.challenge.goals.wording import short
from pyland.challenge.run import Judgement, Run
from pyland.text import Message, _
from pyland.words.nearest import LONGEST, distance
from pyland.world.events import Printed, Said
from pyland.world.geometry import Position
from pyland.world.state import State
from pyland.world.things import KINDS


@dataclass(frozen=True, slots=True)
class Say:
    """A body (the main one, when none is named) said `wanted`, in which values of the level may be `{named}`.

    Capitals and spaces too many make no difference, and numbers are compared as numbers, unless it is `exact`. With
    `near`, it counts only when the body stands on the tile of a thing of that kind, or right beside it.
    """

    wanted: str
    body: str | None = None
    exact: bool = False
    near: str | None = None
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
        hidden = has_slot(self.wanted)
        if self.near:
            thing = KINDS[self.near].title
            if hidden:
                return _("Say the right answer next to {thing}", thing=thing)
            return _("Say “{text}” next to {thing}", text=self.wanted, thing=thing)
        return _("Say the right answer") if hidden else _("Say “{text}”", text=self.wanted)

    def judge(self, run: Run) -> Judgement:
        said = list(self._said(run))
        if any(counts for _moment, _text, counts in said):
            return Judgement(True)
        return self._missed(run, self.body or run.main, said[-1][1] if said else None)

    def done_after(self, run: Run, after: int) -> int | None:
        """The first moment later than `after` at which it is said."""
        return next((moment for moment, _text, counts in self._said(run) if counts and moment > after), None)

    def _said(self, run: Run) -> Iterator[tuple[int, str, bool]]:
        """Everything that the body says, with its moment, and whether it counts."""
        body = self.body or run.main
        wanted = run.start.filled(self.wanted)
        trail = Trail(run.start, body, lambda thing: thing.kind == self.near)
        for index, entry in enumerate(run.entries):
            event = entry.event
            if isinstance(event, Said) and event.body == body:
                counts = self._fits(event.text, wanted) and (self.near is None or trail.beside)
                yield index + 1, event.text, counts
            else:
                trail.see(event)

    def _fits(self, text: str, wanted: str) -> bool:
        if self.exact:
            return text == wanted
        one, other = number(text), number(wanted)
        return loosely(text) == loosely(wanted) or (one is not None and other is not None and same_number(one, other))

    def _missed(self, run: Run, body: str, latest: str | None) -> Judgement:
        here = run.end.things[body].position if body in run.end.things else None
        wanted = run.start.filled(self.wanted)
        said = short(latest or "")
        if latest is None:
            missed = self._unsaid(run, wanted)
        elif self._fits(latest, wanted):
            return self._too_far(run.end, here)
        elif loosely(latest) == loosely(wanted):
            missed = _("You said “{said}”. That is nearly it: look at the capital letters and spaces.", said=said)
        elif number(wanted) is None and _nearly(latest, wanted):
            missed = _("You said “{said}”. That is nearly it: look at each letter.", said=said)
        else:
            missed = _("You said “{said}”. Something else is wanted.", said=said)
        return Judgement(False, missed=missed, where=here)

    def _unsaid(self, run: Run, wanted: str) -> Message:
        printed = "".join(event.text for event in run.events(Printed))
        if loosely(wanted) in loosely(printed):
            return _("The words were printed, but nobody said them. Use `say()` for them.")
        return _("Nothing was said. Use `say()` with the words in quotes.")

    def _too_far(self, state: State, here: Position | None) -> Judgement:
        things = [thing for thing in state.things.values() if thing.kind == self.near]
        nearest = min(things, key=lambda thing: thing.position.distance(here or thing.position), default=None)
        title = KINDS[self.near].title if self.near else ""
        name = nearest.properties.get("name") if nearest else None
        missed = _("Those are the right words, but go to {thing} first.", thing=str(name) if name else title)
        return Judgement(False, missed=missed, where=nearest.position if nearest else here)

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


def _nearly(said: str, wanted: str) -> bool:
    """Whether a letter or two are wrong in a text long enough for that to be a slip."""
    said, wanted = loosely(said), loosely(wanted)
    return abs(len(said) - len(wanted)) <= 2 and len(said) <= LONGEST and distance(said, wanted) <= len(wanted) // 4
