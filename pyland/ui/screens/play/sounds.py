"""Which sound belongs to what happens."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from pyland.world import events as ev
from pyland.world.events import Entry
from pyland.world.state import State

_STEPS = {"sand": "step_sand", "path": "step_sand", "mud": "step_sand", "bridge": "step_wood", "ice": "slide"}
_MOVES = {ev.PUSH: "push", ev.SLIDE: "slide", ev.PORTAL: "portal", ev.ROLL: "roll"}
_PICKED = ("gem", "shell")
_CHANGES: Mapping[str, str] = MappingProxyType({
    "opened": "open", "closed": "shut", "switched": "switch", "pressed": "switch", "released": "switch", "cut": "cut",
    "grown": "pop", "rang": "ring", "lit": "pop", "put_out": "shut", "woke": "shout", "scared": "shout",
    "caught": "gem", "found": "star", "rolled": "roll", "rose": "splash", "fell": "splash", "disarmed": "switch",
    "answered": "gem", "dug": "dig", "dipped": "splash", "sharpened": "cut",
})  # fmt: skip
"""The sounds of what becomes of things, by the word of the change."""
_LOSSES = {"water": "splash", "crocodile": "snap", "snake": "snap"}
_SIMPLE: Mapping[type[ev.Event], str] = MappingProxyType({
    ev.Bumped: "bump", ev.Said: "say", ev.Talked: "say", ev.Asked: "say", ev.Shouted: "shout", ev.ReadSign: "read",
    ev.Chose: "click", ev.Dug: "dig", ev.PutDown: "shut", ev.Gave: "pop", ev.Appeared: "pop", ev.Painted: "slide",
})  # fmt: skip


def sound_of(entry: Entry, state: State) -> str | None:
    """The name of the sound for one entry of the log, or None. `state` tells what the ground is."""
    match entry.event:
        case ev.Moved(how=how) if how in _MOVES:
            return _MOVES[how]
        case ev.Moved(end=end, how=ev.WALK) if not entry.by_itself:
            return _STEPS.get(state.terrain(end).name, "step_grass")
        case ev.Collected(kind=kind):
            return kind if kind in _PICKED else "gem"
        case ev.Changed(what=what):
            return _CHANGES.get(what)
        case ev.Vanished(what=what):
            return "splash" if what == "sunk" else "pop"
        case ev.Lost(how=how):
            return _LOSSES.get(how, "fall")
    return _SIMPLE.get(type(entry.event))


def sounds_of(entries: Iterable[Entry], state: State) -> list[str]:
    """The sounds for what happened since the last frame, each at most once: more would only be noise."""
    return list(dict.fromkeys(name for entry in entries if (name := sound_of(entry, state))))
