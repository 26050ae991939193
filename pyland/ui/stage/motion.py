"""From a log entry and how far it is shown to what moves on the map. Pure: tiles and numbers, no pixels."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from pyland.world import events as ev
from pyland.world.events import Entry
from pyland.world.geometry import Direction, Position
from pyland.world.state import State

_WALK = (1, 0, 2, 0)
_STRIDES = 4
_LEAN = 0.2
"""In tiles: how far somebody leans against what is in the way."""
_SINKS = 0.35
"""In tiles: how far somebody sinks who is lost."""
_WIGGLE = 0.12
"""How much larger a thing is for a moment when something becomes of it."""
_HOPS, _HOP_SECONDS, _HOP_HIGH = 2, 0.36, 0.3
"""How often and how long somebody hops for joy, and how many tiles high."""
PICKED_UP = (0.75, 1.15)
"""How large a thing is, compared with its size, and how many tiles higher, when it has been picked up."""


@dataclass(frozen=True, slots=True)
class Pose:
    """How somebody is drawn who does something: shifted by `dx` and `dy` tiles, `up` in the air, facing a way, with a
    walking frame.
    """

    dx: float = 0.0
    dy: float = 0.0
    facing: Direction | None = None
    frame: int | None = None
    alpha: int = 255
    up: float = 0.0


@dataclass(frozen=True, slots=True)
class Pop:
    """A thing of which something becomes: it is `scale` times its size, and `rise` tiles higher."""

    scale: float
    rise: float
    alpha: int = 255


@dataclass(frozen=True, slots=True)
class Burst:
    """The little stars of a bump: around a point in tiles, `spread` from 0 to 1."""

    x: float
    y: float
    spread: float


@dataclass(frozen=True, slots=True)
class Motion:
    """What the entry being shown makes of the still picture."""

    poses: dict[str, Pose] = field(default_factory=dict)
    pops: dict[str, Pop] = field(default_factory=dict)
    burst: Burst | None = None
    oops: str | None = None
    """The body that has an "oops" over its head."""
    dots: tuple[str, int] | None = None
    """The body that waits, and how many dots are over its head."""


STILL = Motion()


def motion_of(state: State, entry: Entry | None, progress: float, reduced: bool = False) -> Motion:
    """What moves, and how, when `entry` is `progress` (0 to 1) done; `state` is the world before it."""
    if entry is None:
        return STILL
    progress = min(1.0, max(0.0, progress))
    match entry.event:
        case ev.Moved():
            return _move(entry.event, progress, reduced)
        case ev.Turned(body=body, before=before, facing=facing):
            return Motion({body: Pose(facing=facing if progress >= 0.5 else before)})
        case ev.Bumped():
            return _bump(entry.event, progress, reduced)
        case ev.Waited(body=body) | ev.Stuck(body=body):
            return Motion(dots=(body, 3 if reduced else 1 + min(2, int(progress * 3))))
        case ev.Lost(body=body):
            return _lost(body, progress, reduced)
    return _of_a_thing(entry.event, progress, reduced)


def _of_a_thing(event: ev.Event, progress: float, reduced: bool) -> Motion:
    """What becomes of something that does not move by itself."""
    match event:
        case ev.Collected(thing=thing) if not reduced:
            return Motion(pops={thing: _pop(progress)})
        case ev.Changed(thing=thing) if not reduced:
            return Motion(pops={thing: Pop(1 + _WIGGLE * math.sin(math.pi * progress), 0.0)})
        case ev.Vanished(thing=thing):
            shade = 1 - progress
            return Motion(pops={thing: Pop(1.0 if reduced else max(0.1, shade), 0.0, _in_shades(shade))})
    return STILL


def motion_of_all(state: State, happening: Sequence[tuple[Entry, float]], reduced: bool = False) -> Motion:
    """What moves when several entries happen at the same time, each with its progress; no two have the same actor."""
    if len(happening) < 2:
        return motion_of(state, *happening[0], reduced) if happening else STILL
    whole = Motion()
    for motion in (motion_of(state, entry, progress, reduced) for entry, progress in happening):
        whole = Motion(
            {**whole.poses, **motion.poses}, {**whole.pops, **motion.pops}, motion.burst or whole.burst,
            motion.oops or whole.oops, motion.dots or whole.dots,
        )  # fmt: skip
    return whole


def cheering(body: str, seconds: float, reduced: bool) -> Motion:
    """What a happy end looks like after some seconds: somebody turns to whoever plays and hops for joy."""
    hopping = not reduced and seconds < _HOPS * _HOP_SECONDS
    high = _HOP_HIGH * abs(math.sin(math.pi * seconds / _HOP_SECONDS)) if hopping else 0.0
    return Motion({body: Pose(facing=Direction.SOUTH, up=high)})


def _move(event: ev.Moved, progress: float, reduced: bool) -> Motion:
    across, down = event.end.x - event.start.x, event.end.y - event.start.y
    if event.how == ev.PORTAL:
        return Motion({event.body: _step(across, down, progress, event.facing)})
    if event.how in (ev.WALK, ev.PUSH) or reduced:
        return _walk(event, progress, reduced)
    # Whoever slides or is carried stands still on what moves; each goes on at the same pace.
    return Motion({event.body: Pose(across * progress, down * progress, event.facing)})


def _walk(event: ev.Moved, progress: float, reduced: bool) -> Motion:
    across, down = event.end.x - event.start.x, event.end.y - event.start.y
    if reduced:
        return Motion({event.body: _step(across, down, progress, event.facing)})
    frame = _WALK[int(progress * _STRIDES) % len(_WALK)] if progress < 1 else 0
    return Motion({event.body: Pose(across * progress, down * progress, event.facing, frame)})


def _step(across: int, down: int, progress: float, facing: Direction) -> Pose:
    """A step without gliding: there from the middle on, in four shades, so that nothing jumps."""
    there = progress >= 0.5
    shade = 0.4 + 0.6 * min(1.0, abs(progress - 0.5) * 4)
    return Pose(across * there, down * there, facing, alpha=_in_shades(shade))


def _lost(body: str, progress: float, reduced: bool) -> Motion:
    """Somebody sinks and fades, but stays to be seen."""
    sinks = 0.0 if reduced else _SINKS * progress
    return Motion({body: Pose(up=-sinks, alpha=_in_shades(1 - 0.6 * progress))}, oops=body)


def _in_shades(shade: float) -> int:
    """An alpha in quarters: a picture is made for each."""
    return max(0, int(64 * round(4 * shade)) - 1) if shade < 1 else 255


def _pop(progress: float) -> Pop:
    """Swell, then rise from behind whoever picks it up to above their head."""
    size, high = PICKED_UP
    swell = 0.25 * math.sin(math.pi * progress)
    return Pop(1 - (1 - size) * progress + swell, high * (1 - (1 - progress) ** 2))


def _bump(event: ev.Bumped, progress: float, reduced: bool) -> Motion:
    away = _towards(event.position, event.at)
    lean = 0.0 if reduced else _LEAN * math.sin(math.pi * min(1.0, progress * 1.6))
    pose = Pose(away[0] * lean, away[1] * lean)
    burst = None
    if not reduced and 0.2 < progress < 0.9 and away != (0, 0):
        x, y = event.position.x + 0.5 + away[0] * 0.5, event.position.y + 0.5 + away[1] * 0.5
        burst = Burst(x, y, (progress - 0.2) / 0.7)
    return Motion({event.body: pose}, burst=burst, oops=event.body if progress >= 0.25 else None)


def _towards(here: Position, there: Position) -> tuple[int, int]:
    return (there.x > here.x) - (there.x < here.x), (there.y > here.y) - (there.y < here.y)
