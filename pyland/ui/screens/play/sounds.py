"""Which sound belongs to what happens."""

from collections.abc import Iterable

from pyland.world import events as ev
from pyland.world.events import Entry
from pyland.world.state import State

_STEPS = {"sand": "step_sand", "path": "step_sand", "bridge": "step_wood"}
_PICKED = ("gem", "shell")


def sound_of(entry: Entry, state: State) -> str | None:
    """The name of the sound for one entry of the log, or None. `state` tells what the ground is."""
    match entry.event:
        case ev.Moved(end=end):
            return _STEPS.get(state.terrain(end).name, "step_grass")
        case ev.Bumped():
            return "bump"
        case ev.Collected(kind=kind):
            return kind if kind in _PICKED else "gem"
        case ev.Said():
            return "say"
        case ev.ReadSign():
            return "read"
    return None


def sounds_of(entries: Iterable[Entry], state: State) -> list[str]:
    """The sounds for what happened since the last frame, each at most once: more would only be noise."""
    return list(dict.fromkeys(name for entry in entries if (name := sound_of(entry, state))))
