"""Deeds in vain: what is there instead of what the deed is for, and what could be done with that."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from pyland.text import Message, _
from pyland.world.actions.action import nothing
from pyland.world.geometry import Position
from pyland.world.properties import text
from pyland.world.result import Blocked, Done, Obstacle
from pyland.world.state import Thing
from pyland.world.things.collectables import Collectable
from pyland.world.things.kind import Answered, Kind, Scene
from pyland.world.things.loose import Loose

_NOTHING: Mapping[str, Message] = MappingProxyType({
    "cut": _("There is nothing to cut."),
    "pushed": _("There is nothing to push."),
    "used": _("There is nothing to use."),
    "picked_up": _("There is nothing to pick up."),
})
"""By the reaction of `Kind` that the deed calls."""
_CANNOT: Mapping[str, Callable[[Message], Message]] = MappingProxyType({
    "cut": lambda thing: _("You cannot cut {thing}.", thing=thing),
    "pushed": lambda thing: _("You cannot push {thing}.", thing=thing),
    "used": lambda thing: _("You cannot use {thing}.", thing=thing),
    "picked_up": lambda thing: _("You cannot pick up {thing}.", thing=thing),
})
_LIKE_THINGS = ("tree", "water")
"""Grounds with which somebody could want to do something."""


def in_vain(scene: Scene, body: str, deed: str, places: Iterable[Position]) -> Blocked:
    """Why `deed` (the name of the reaction) does nothing on these tiles, where nothing has answered to it.

    Nobody walks into anything by it: the obstacle has a kind, but no id.
    """
    first = None
    for place in places:
        first = place if first is None else first
        for thing in reversed(list(scene.state.things_at(place))):
            if thing.id != body and _is_meant(scene.kind(thing), thing, deed):
                return Blocked(Obstacle(thing.kind, None, _instead(scene, thing, body, deed)), place)
        ground = scene.state.terrain(place)
        if ground.name in _LIKE_THINGS and deed in ("cut", "pushed"):
            return Blocked(Obstacle(ground.name, None, _CANNOT[deed](ground.title)), place)
    return nothing(first or scene.state.things[body].position, _NOTHING[deed])


def _is_meant(kind: Kind, thing: Thing, deed: str) -> bool:
    """Whether somebody could have meant `thing`: it is to be seen, and it is not over and done with."""
    done_with = getattr(type(kind), deed) is not getattr(Kind, deed)
    return not done_with and kind.seen(thing) and bool(kind.sprite(thing))


def _instead(scene: Scene, thing: Thing, body: str, deed: str) -> Message:
    """That it cannot be done with `thing`, and what can."""
    kind = scene.kind(thing)
    name = text(thing, "name")
    title = _("{name}", name=name) if name else kind.title
    if isinstance(kind, Collectable) and deed == "picked_up":
        return _("You need not pick up {thing}. Walk on it, and it is yours.", thing=title)
    way = _way(scene, kind, thing, body)
    return _("{cannot} {way}", cannot=_CANNOT[deed](title), way=way) if way else _CANNOT[deed](title)


def _way(scene: Scene, kind: Kind, thing: Thing, body: str) -> Message | None:
    """What could be done with `thing` now. With people and animals, there is too much to tell."""
    if isinstance(kind, Loose):
        return None
    if isinstance(kind, Collectable):
        return _("Walk on it, and it is yours.")
    if isinstance(thing.get("text"), str):
        return _("Read it with `read()`.")
    ways: tuple[tuple[Answered, Message], ...] = (
        (kind.picked_up(scene, thing, body), _("Pick it up with `pick_up()`.")),
        (kind.pushed(scene, thing, body, scene.state.things[body].facing), _("Push it with `push()`.")),
        (kind.cut(scene, thing, body), _("Cut it with `cut()`.")),
        (kind.dug(scene, thing, body), _("Dig there with `dig()`.")),
        (kind.used(scene, thing, body), _("Try `use()`.")),
    )
    return next((way for answer, way in ways if isinstance(answer, Done)), None)
