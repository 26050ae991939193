"""Locks: what opens them, and who has it."""

from pyland.world.events import Used
from pyland.world.properties import flag, text
from pyland.world.state import State, Thing
from pyland.world.things.kind import Scene

KEY = "key"


def key_kind(thing: Thing) -> str:
    """The kind of thing that opens the lock of `thing`; "" when it is not locked."""
    return text(thing, "opens_with") or (KEY if flag(thing, "locked") else "")


def key_for(state: State, thing: Thing, body: str) -> Thing | None:
    """What `body` has in its bag that opens the lock of `thing`, or None."""
    wanted = key_kind(thing)
    return next((item for item in reversed(state.bag(body)) if item.kind == wanted), None)


def unlocking(scene: Scene, thing: Thing, body: str) -> tuple[Used, ...]:
    """What `body` uses up to open the lock of `thing`: nothing when it is not locked."""
    key = key_for(scene.state, thing, body)
    return () if key is None else (Used(body, key.id, key.kind, scene.kind(key).title),)
