"""`World`: the small deterministic place where everything happens."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pyland.text import Message, _
from pyland.world.actions.action import Action, Instead, Result
from pyland.world.dice import roll
from pyland.world.events import (
    SLIDE,
    Bumped,
    Entry,
    Event,
    GroundChanged,
    Lost,
    Moved,
    Painted,
    Printed,
    PutDown,
    Said,
    Shouted,
    Stuck,
    TurnPassed,
    subject,
)
from pyland.world.geometry import Direction, Position
from pyland.world.hearing import hearers
from pyland.world.log import EventLog, History
from pyland.world.passage import may_enter, obstacle, supported
from pyland.world.paths import first_step
from pyland.world.properties import flag, names_in
from pyland.world.properties import text as text_of
from pyland.world.result import Blocked, Done, Obstacle
from pyland.world.roster import Roster
from pyland.world.state import State, Thing
from pyland.world.things import Kind, kind_of

_DEEPEST = 40
"""How long a chain of events can be in which one causes the next, without being a mistake of some kind."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How an action went: `bump` is the event when it was blocked, else None; `value` answers a script."""

    value: Any
    bump: Bumped | None


class World:
    """A state, the log of how it came about, and the rules. The only way to change it is `perform` and `note`.

    It begins with what follows from `start` at once: what lies on a plate presses it, and so on. See `start`.

    With `rounds`, a turn is not over after each action: several scripts take part, and who leads them says when each
    has had its turn (`end_turn`). It is a `Scene` for the things in it.
    """

    def __init__(self, start: State, *, rounds: bool = False) -> None:
        self.state = start.copy()
        self.log = EventLog()
        self.rounds = rounds
        self.lost: Lost | None = None
        """How the first body was lost that scripts can drive: then the attempt is over."""
        self._owed: dict[str, int] = {}
        self._unfinished: dict[str, list[str]] = {}
        """What was printed for each body since its last line end."""
        self._by_itself = False
        self._roster = Roster(self.state)
        self._settle()
        self.history = History(self.state, self.log)

    @property
    def start(self) -> State:
        """A copy of the state before anything happened."""
        return self.history.state_after(0)

    # What scripts and players do

    def perform(self, body: str, action: Action, line: int | None = None) -> Outcome:
        """Let `body` try `action` because of `line` of its script, and let the world answer.

        Raises `KeyError` when there is no such body.
        """
        if body not in self.state.things:
            raise KeyError(body)
        result: Result = action.attempt(self, body)
        while isinstance(result, Instead):
            action = result.action
            result = action.attempt(self, body)
        outcome = self._blocked(body, result, line) if isinstance(result, Blocked) else self._done(result, line)
        if action.takes_turn and not self.rounds:
            self.end_turn(line)
            while self.sits_out(body, line):
                self.end_turn(line)
        return outcome

    def end_turn(self, line: int | None = None) -> None:
        """A turn is over: things do what they do by themselves."""
        self._by_itself = True
        for name in self._in_order(self._roster.acting()):
            thing = self.state.things.get(name)
            if thing is not None:
                self._all_happen(kind_of(thing).turn_passes(self, thing), line, 0)
        for body in self.driven():
            self._check_footing(body, line)
        self._by_itself = False
        self.note(TurnPassed(self.state.turn + 1), line)

    def sits_out(self, body: str, line: int | None = None) -> bool:
        """Whether `body` cannot do anything this turn (mud holds it). Asking counts as having sat out that turn."""
        owed = self._owed.pop(body, 0)
        if owed > 1:
            self._owed[body] = owed - 1
        if owed > 0:
            self.note(Stuck(body, self.state.terrain(self.state.things[body].position).title), line)
        return owed > 0

    def note(self, event: Event, line: int | None = None) -> Entry:
        """Write down something that happened outside the rules (a line was run, a text was printed)."""
        event.apply(self.state)
        return self.log.append(event, self.state.turn, line, self._by_itself)

    def note_printed(self, body: str, text: str, line: int | None = None) -> None:
        """Write down what the script of `body` printed, piece by piece. Some things listen: to each line that is whole.
        """
        self.note(Printed(text, body), line)
        *ends, rest = text.split("\n")
        for end in ends:
            pieces = self._unfinished.pop(body, [])
            self._printed(body, "".join((*pieces, end)), line)
        if rest:
            self._unfinished.setdefault(body, []).append(rest)

    def end_printed(self, body: str, line: int | None = None) -> None:
        """The script of `body` is over: a last line without a line end is whole now."""
        pieces = self._unfinished.pop(body, [])
        if pieces:
            self._printed(body, "".join(pieces), line)

    # What things may ask (`Scene`)

    def kind(self, thing: Thing) -> Kind:
        """The kind of a thing."""
        return kind_of(thing)

    def is_body(self, name: str) -> bool:
        """Whether scripts can drive the thing of this id."""
        thing = self.state.things.get(name)
        return thing is not None and kind_of(thing).drivable(thing)

    def driven(self) -> list[Thing]:
        """All things that scripts can drive, and that are not lost, in map order."""
        driven = (self.state.things[name] for name in self._roster.driven())
        return [body for body in driven if "lost" not in body.properties]

    def bodies(self) -> list[str]:
        """The ids of all things that scripts can drive, in map order."""
        return list(self._roster.driven())

    def obstacle(self, position: Position, mover: Thing | None = None) -> Obstacle | None:
        """What keeps `mover` (None: somebody on foot) from going to the tile; None when the way is free."""
        return obstacle(self.state, position, mover)

    def way(self, mover: Thing, goals: Collection[Position]) -> Direction | None:
        """The first step of a shortest way to the nearest of the tiles; None when there is none, or it is there."""
        return first_step(self.state, mover, goals)

    def switch(self, names: str, on: bool, by: str) -> Iterator[Event]:
        """Switch the things with these ids (with commas between them) on or off.

        Nothing is switched off that something else holds on which is `on` and bound to it too.
        """
        held = set() if on else self._held_on(by)
        for name in names_in(names):
            thing = self.state.things.get(name)
            if thing is not None and name not in held:
                yield from kind_of(thing).switched(self, thing, on, by)

    def _held_on(self, but: str) -> set[str]:
        """The ids that are bound to switches that are on, one switch not counted."""
        switches = (thing for thing in self.state.things.values() if "opens" in thing.properties and thing.id != but)
        return {name for thing in switches if flag(thing, "on") for name in names_in(text_of(thing, "opens"))}

    def dice(self, thing: Thing, sides: int, what: str = "") -> int:
        """A number from 0 to `sides` - 1 by chance: always the same for one seed, turn, thing and `what`."""
        return roll(self.state.seed, sides, self.state.turn, thing.id, what)

    # How one thing leads to another

    def _settle(self) -> None:
        """What follows from the start at once is part of the start: nothing of it is written down."""
        self._by_itself = True
        for thing in list(self.state.things.values()):
            self._all_happen(kind_of(thing).settles(self, self.state.things.get(thing.id, thing)), None, 0)
        self._by_itself = False
        self.log = EventLog()

    def _in_order(self, names: Iterable[str]) -> Iterator[str]:
        """Who acts, one after the other: those that are in the way of others, and will go on, before these."""
        waiting = dict.fromkeys(names)
        for name in list(waiting):
            row: list[str] = []
            ahead: str | None = name
            while ahead is not None and ahead in waiting:
                del waiting[ahead]
                row.append(ahead)
                ahead = self._ahead(ahead, waiting)
            yield from reversed(row)

    def _ahead(self, name: str, waiting: Mapping[str, None]) -> str | None:
        """One that is still to act and wants to go on, where the thing of this id is going to."""
        place = self._heads_for(self.state.things.get(name))
        there = () if place is None else self.state.things_at(place)
        return next((other.id for other in there if other.id in waiting and self._heads_for(other)), None)

    def _heads_for(self, thing: Thing | None) -> Position | None:
        return None if thing is None else kind_of(thing).heads_for(self.state, thing)

    def _printed(self, body: str, text: str, line: int | None) -> None:
        mover = self.state.things[body]
        for place in (mover.position, mover.position.step(mover.facing)):
            for thing in list(self.state.things_at(place)):
                if thing.id != body:
                    self._all_happen(kind_of(thing).printed(self, thing, body, text), line, 0)

    def _done(self, result: Done, line: int | None) -> Outcome:
        self._all_happen(result.events, line, 0)
        return Outcome(result.value, None)

    def _blocked(self, body: str, result: Blocked, line: int | None) -> Outcome:
        self._all_happen(result.events, line, 0)
        found = result.obstacle
        bump = Bumped(body, self.state.things[body].position, result.at, found.into, found.thing, found.reason)
        self.note(bump, line)
        thing = self.state.things.get(found.thing) if found.thing else None
        if thing is not None:
            self._all_happen(kind_of(thing).bumped(self, thing, body), line, 0)
        return Outcome(False, bump)

    def _all_happen(self, events: Iterable[Event], line: int | None, depth: int) -> None:
        for event in events:
            self.note(event, line)
            if depth < _DEEPEST:
                self._answer(event, line, depth + 1)

    def _answer(self, event: Event, line: int | None, depth: int) -> None:
        match event:
            case Moved():
                self._moved(event, line, depth)
            case Said(body=body, text=text):
                self._heard(body, text, False, line, depth)
            case Shouted(body=body, text=text):
                self._heard(body, text, True, line, depth)
            case PutDown(thing=name, position=position):
                self._arrived(name, position, line, depth)
            case GroundChanged(position=position):
                for thing in list(self.state.things_at(position)):
                    if self.is_body(thing.id):
                        self._check_footing(thing, line)
            case Lost(body=body) if self.lost is None and self.is_body(body):
                self.lost = event

    def _moved(self, moved: Moved, line: int | None, depth: int) -> None:
        """What comes of a move: what is left behind, what is walked on, and the ground. On ice it goes on and on."""
        while True:
            for thing in list(self.state.things_at(moved.start)):
                if thing.id != moved.body:
                    self._all_happen(kind_of(thing).walked_off(self, thing, moved), line, depth)
            self._arrived(moved.body, moved.end, line, depth)
            mover = self.state.things.get(moved.body)
            if mover is None or mover.position != moved.end:
                return
            if self.is_body(mover.id):
                self._trodden(mover, moved, line)
            slid = self._slides(mover, moved)
            if slid is None:
                return
            self.note(slid, line)
            moved = slid

    def _arrived(self, name: str, place: Position, line: int | None, depth: int) -> None:
        """Something has come onto a tile: what is there already notices it."""
        for thing in list(self.state.things_at(place)):
            if thing.id != name and thing.id in self.state.things:
                self._all_happen(kind_of(thing).walked_on(self, thing, name), line, depth)

    def _trodden(self, body: Thing, moved: Moved, line: int | None) -> None:
        """What the ground does to a body that comes onto it, and the body to the ground."""
        self._check_footing(body, line)
        terrain = self.state.terrain(moved.end)
        if not terrain.walkable or supported(self.state, moved.end):
            return
        # Who is carried into the mud at the end of each turn would never get a turn again.
        if terrain.turns > 1 and not self._by_itself:
            self._owed[body.id] = self._owed.get(body.id, 0) + terrain.turns - 1
        colour = body.get("paint")
        if colour and self.state.paint.get(moved.end) != colour:
            self.note(Painted(body.id, moved.end, colour), line)

    def _slides(self, mover: Thing, moved: Moved) -> Moved | None:
        """The next step of somebody on ice."""
        if not self.state.terrain(moved.end).slippery or supported(self.state, moved.end) or "lost" in mover.properties:
            return None
        # Who was carried here does not look where it goes.
        way = next((way for way in Direction if moved.start.step(way) == moved.end), moved.facing)
        there = moved.end.step(way)
        free = obstacle(self.state, there, mover) is None
        return Moved(mover.id, moved.end, there, way, SLIDE) if free else None

    def _check_footing(self, body: Thing, line: int | None) -> None:
        """Whether `body` can stand where it is; if not, it is lost."""
        body = self.state.things[body.id]
        if "lost" in body.properties or supported(self.state, body.position):
            return
        terrain = self.state.terrain(body.position)
        if terrain.deadly is not None:
            self._lose(body, "fall", _("{body} falls into the hole at ({x}, {y}).", **_place(body)), line)
        elif not terrain.walkable and not may_enter(self.state, body, terrain):
            if terrain.name == "water":
                self._lose(body, "water", _("{body} falls into the water at ({x}, {y}).", **_place(body)), line)
            else:
                reason = _("{body} has no room left at ({x}, {y}).", **_place(body))
                self._lose(body, terrain.name, reason, line)

    def _lose(self, body: Thing, how: str, reason: Message, line: int | None) -> None:
        self._all_happen((Lost(body.id, how, body.position, reason),), line, 0)

    def _heard(self, body: str, text: str, loud: bool, line: int | None, depth: int) -> None:
        for thing in hearers(self.state, body, loud):
            self._all_happen(kind_of(thing).heard(self, thing, body, text, loud), line, depth)


def _place(body: Thing) -> dict[str, object]:
    return {"body": subject(body.id), "x": body.position.x, "y": body.position.y}
