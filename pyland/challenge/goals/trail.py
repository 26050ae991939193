"""Following a run through its log, without making all its states anew."""

from collections.abc import Callable, Collection, Iterator

from pyland.challenge.run import Run
from pyland.world.events import (
    Appeared,
    Changed,
    Collected,
    Event,
    Gave,
    GroundChanged,
    Moved,
    Painted,
    PutDown,
    Used,
    Vanished,
)
from pyland.world.geometry import Position
from pyland.world.state import State, Thing
from pyland.world.things import kind_of

Test = Callable[[Thing], bool]
Concerns = Callable[[State, Event], bool]
_MOVES_THINGS = frozenset((Moved, PutDown, Appeared, Vanished, Collected))
_CHANGES_THINGS = _MOVES_THINGS | {Changed, Gave, Used}
"""Runs are long, and most events are none of these."""


class Trail:
    """Where one body is, and where certain things are, as the events go by."""

    def __init__(self, start: State, body: str, wanted: Test) -> None:
        found = start.things.get(body)
        self._body = body
        self._wanted = wanted
        self.here: Position | None = found.position if found else None
        """Where the body is; None when it is not on the map."""
        self.there = {thing.id: thing.position for thing in start.things.values() if thing.id != body and wanted(thing)}
        """Where the things are, by their ids."""
        self._known = set(self.there)

    def see(self, event: Event) -> bool:
        """Follow one event; whether the body or one of the things is somewhere else now."""
        if type(event) not in _MOVES_THINGS:
            return False
        match event:
            case Moved(body=name, end=end):
                return self._goes(name, end)
            case PutDown(thing=name, position=end) if name in self._known:
                return self._goes(name, end)
            case Appeared(thing=thing) if thing.id != self._body and self._wanted(thing):
                self._known.add(thing.id)
                self.there[thing.id] = thing.position
                return True
            case Vanished(thing=name) | Collected(thing=name):
                return self.there.pop(name, None) is not None
        return False

    def _goes(self, name: str, end: Position) -> bool:
        if name == self._body:
            self.here = end
        elif name in self._known:
            self.there[name] = end
        else:
            return False
        return True

    @property
    def on(self) -> bool:
        """Whether the body is on the tile of one of the things."""
        return self.here is not None and self.here in self.there.values()

    @property
    def beside(self) -> bool:
        """Whether the body is on the tile of one of the things, or right beside it."""
        here = self.here
        return here is not None and any(here.distance(place) <= 1 for place in self.there.values())

    def nearest_of(self, names: Collection[str]) -> Position | None:
        """The tile of that one of these things that is nearest to the body; None when there is none."""
        here = self.here
        places = (place for name, place in self.there.items() if name in names)
        return min(places, key=here.distance, default=None) if here else None


def scenes(run: Run, concerns: Concerns) -> Iterator[tuple[int, State]]:
    """The state at the start, and after every event that concerns somebody, each with its moment.

    Only those events are applied, so nothing else in the state is right. It is one state, that changes.
    """
    state = run.start.copy()
    yield 0, state
    for index, entry in enumerate(run.entries):
        if concerns(state, entry.event):
            entry.event.apply(state)
            yield index + 1, state


def becomes(run: Run, after: int, holds: Callable[[State], bool], concerns: Concerns) -> int | None:
    """The first moment later than `after` at which something holds that did not hold just before."""
    before = False
    for moment, state in scenes(run, concerns):
        now = holds(state)
        if now and not before and moment > after:
            return moment
        before = now
    return None


def about(kinds: frozenset[str]) -> Concerns:
    """For `scenes`: everything that becomes of things of these kinds."""

    def concerns(state: State, event: Event) -> bool:
        if type(event) not in _CHANGES_THINGS:
            return False
        match event:
            case Changed(kind=kind) | Vanished(kind=kind) | Collected(kind=kind) | PutDown(kind=kind):
                return kind in kinds
            case Gave(kind=kind) | Used(kind=kind):
                return kind in kinds
            case Appeared(thing=thing):
                return thing.kind in kinds
            case Moved(body=name):
                return name in state.things and state.things[name].kind in kinds
        return False

    return concerns


def about_ground(state: State, event: Event) -> bool:
    """For `scenes`: what becomes of the ground."""
    return isinstance(event, Painted | GroundChanged)


def bodies_of(state: State) -> list[str]:
    """The ids of all things that scripts can drive, in map order."""
    return [thing.id for thing in state.things.values() if kind_of(thing).drivable(thing)]


def is_seen(thing: Thing) -> bool:
    """Whether bodies see a thing, so that one may tell where it is."""
    return kind_of(thing).seen(thing)
