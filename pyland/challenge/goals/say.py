"""say: say something."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from pyland.challenge.goals.reading import GoalProblem, Value, read_keys, read_kind, read_text, read_yes_no
from pyland.challenge.run import Judgement, Run
from pyland.text import Message, _
from pyland.words.nearest import LONGEST, distance
from pyland.world.events import Printed, Said
from pyland.world.geometry import Position
from pyland.world.state import State
from pyland.world.things import KINDS

_LONGEST_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Say:
    """A body (the main one, when none is named) said `wanted`.

    Capitals and spaces too many make no difference unless it is `exact`. With `near`, it counts only when the body
    stands on the tile of a thing of that kind, or right beside it.
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
        return cls(
            read_text("text", keys["text"]),
            read_text("body", keys["body"]) if "body" in keys else None,
            "exact" in keys and read_yes_no("exact", keys["exact"]),
            read_kind("near", read_text("near", keys["near"])) if "near" in keys else None,
        )

    def text(self) -> Message:
        if self.near:
            return _("Say “{text}” next to {thing}", text=self.wanted, thing=KINDS[self.near].title)
        return _("Say “{text}”", text=self.wanted)

    def judge(self, run: Run) -> Judgement:
        body = self.body or run.main
        said = [
            (place, entry.event.text) for place, entry in enumerate(run.entries)
            if isinstance(entry.event, Said) and entry.event.body == body
        ]
        right = [place for place, text in said if self._fits(text)]
        if right and (self.near is None or any(self._was_near(run, body, right))):
            return Judgement(True)
        return self._missed(run, body, said[-1][1] if said else None)

    def _was_near(self, run: Run, body: str, places: Sequence[int]) -> Iterator[bool]:
        """Whether `body` stood where it counts at these entries. Goes through no more of a long run than it has to."""
        state = run.start.copy()
        done = 0
        for place in places:
            for entry in run.entries[done:place]:
                entry.event.apply(state)
            done = place
            yield self._is_near(state, body)

    def _is_near(self, state: State, body: str) -> bool:
        here = state.things[body].position
        return any(here.distance(thing.position) <= 1 for thing in state.things.values() if thing.kind == self.near)

    def _fits(self, text: str) -> bool:
        return text == self.wanted if self.exact else _loosely(text) == _loosely(self.wanted)

    def _missed(self, run: Run, body: str, latest: str | None) -> Judgement:
        here = run.end.things[body].position if body in run.end.things else None
        shown = _short(latest or "")
        if latest is None:
            missed = self._unsaid(run)
        elif self._fits(latest) and self.near:
            return self._too_far(run.end, here)
        elif _loosely(latest) == _loosely(self.wanted):
            missed = _("You said “{said}”. That is nearly it: look at the capital letters and spaces.", said=shown)
        elif _nearly(latest, self.wanted):
            missed = _("You said “{said}”. That is nearly it: look at each letter.", said=shown)
        else:
            missed = _("You said “{said}”. Something else is wanted.", said=shown)
        return Judgement(False, missed=missed, where=here)

    def _unsaid(self, run: Run) -> Message:
        printed = "".join(event.text for event in run.events(Printed))
        if _loosely(self.wanted) in _loosely(printed):
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
    said, wanted = _loosely(said), _loosely(wanted)
    return abs(len(said) - len(wanted)) <= 2 and len(said) <= LONGEST and distance(said, wanted) <= len(wanted) // 4


def _loosely(text: str) -> str:
    return " ".join(text.casefold().split())


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_SHOWN else text[:_LONGEST_SHOWN] + "…"
