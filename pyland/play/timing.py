"""How long the picture stays with an event, and which events are shown at the same time."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from pyland.world import events as ev
from pyland.world.events import Entry
from pyland.world.log import EventLog

# Seconds at speed 1.
_MOVES: Mapping[str, float] = MappingProxyType({
    ev.WALK: 0.32, ev.PUSH: 0.32, ev.RIDE: 0.32, ev.PORTAL: 0.32, ev.ROLL: 0.2, ev.SLIDE: 0.16,
})
_SPOKEN, _READ, _LETTER, _MOST_LETTERS = 1.1, 1.4, 0.02, 60
_LASTING: Mapping[type[ev.Event], float] = MappingProxyType({
    ev.Waited: 0.32, ev.Stuck: 0.32, ev.Turned: 0.12, ev.Bumped: 0.5, ev.Lost: 0.9, ev.Collected: 0.18,
    ev.PutDown: 0.25, ev.Gave: 0.25, ev.Used: 0.18, ev.Dug: 0.3, ev.Changed: 0.18, ev.Appeared: 0.18, ev.Vanished: 0.18,
    ev.GroundChanged: 0.18, ev.Printed: 0.08,
})
_OF_THINGS = (ev.Changed, ev.Appeared, ev.Vanished, ev.GroundChanged)
_ALONG = (ev.PUSH, ev.RIDE)
_OF_PROGRAMS = (ev.LinesRan, ev.Called, ev.Printed, ev.Typed, ev.Ended, ev.TurnPassed)
_NOTABLE = (ev.Lost, ev.Talked)
"""What is only shown when everything before it has been seen."""


def seconds_of(event: ev.Event) -> float:
    """How long the picture stays with an event at speed 1 (executed lines are timed line by line)."""
    match event:
        case ev.Moved(how=how):
            return _MOVES[how]
        case ev.Said(text=text) | ev.Shouted(text=text) | ev.Chose(choice=text):
            return _to_read(text, _SPOKEN)
        case ev.ReadSign(text=text) | ev.Talked(text=text):
            return _to_read(text, _READ)
        case ev.Asked(question=question, answer=answer):
            return _to_read(question + answer, _SPOKEN)
    return _LASTING.get(type(event), 0.0)


def group_end(log: EventLog, start: int) -> int:
    """Where the entries end that are shown together with entry `start`: the next after the last of them.

    What the world does by itself in one turn happens at the same time, together with what was done last; so do the
    things that one deed changes, and what is pushed or carried along. Nobody does two things at once.
    """
    first = log[start]
    end = start + 1
    if seconds_of(first.event) <= 0 or isinstance(first.event, _OF_PROGRAMS):
        return end
    busy = set(actors(first.event))
    while end < len(log):
        until = _joined(log, first, log[end - 1], end)
        found = [name for entry in log.between(end, until) if _is_seen(entry) for name in actors(entry.event)]
        if until == end or not busy.isdisjoint(found):
            break
        busy.update(found)
        end = until
    return end


def seen_of(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """The entries of a group that take time to look at."""
    return tuple(entry for entry in entries if _is_seen(entry))


def actors(event: ev.Event) -> Iterator[object]:
    """Whom or what one looks at while an event is shown."""
    match event:
        case ev.Talked(person=person) | ev.Asked(person=person):
            yield person
        case ev.Appeared(thing=thing):
            yield thing.id
        case ev.GroundChanged(position=position):
            yield position
        case ev.Changed(thing=name) | ev.Vanished(thing=name):
            yield name
        case ev.Collected(body=body, thing=name) | ev.PutDown(body=body, thing=name):
            yield from (body, name)
        case _:
            yield getattr(event, "body", "")


def _joined(log: EventLog, first: Entry, before: Entry, index: int) -> int:
    """The end of what joins the entries that began with `first` and end with `before`; `index` when nothing does."""
    entry = log[index]
    if entry.turn != first.turn or isinstance(entry.event, _NOTABLE):
        return index
    if entry.by_itself:
        return index + 1
    if before.by_itself or isinstance(entry.event, _OF_PROGRAMS):
        return index
    if _is_seen(entry):
        return index + _goes_with(before.event, entry.event)
    # What takes no time (paint on the ground) comes along when what the world does by itself follows.
    after = index + 1
    while after < len(log) and not _is_seen(log[after]) and not isinstance(log[after].event, _OF_PROGRAMS):
        after += 1
    follows = after < len(log) and log[after].by_itself and log[after].turn == first.turn
    return after if follows else index


def _goes_with(before: ev.Event, event: ev.Event) -> bool:
    """Whether one deed brings about both at once."""
    if isinstance(before, ev.Moved) and isinstance(event, ev.Moved):
        return before.how in _ALONG or event.how in _ALONG
    return isinstance(before, _OF_THINGS) and isinstance(event, _OF_THINGS)


def _is_seen(entry: Entry) -> bool:
    return seconds_of(entry.event) > 0


def _to_read(text: str, least: float) -> float:
    return least + _LETTER * min(len(text), _MOST_LETTERS)
