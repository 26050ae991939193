"""Where the nearest thing is with which a deed would have worked."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from pyland.explain.outcome.course import Deed
from pyland.text import Message, _
from pyland.world.events import Bumped
from pyland.world.flight import toward
from pyland.world.geometry import Direction, Position
from pyland.world.result import Done
from pyland.world.state import Thing
from pyland.world.things.growing import Growing, is_grown
from pyland.world.things.kind import Answered, Kind, Scene
from pyland.world.things.locks import key_kind

Try = Callable[[Kind, Scene, Thing, str], Answered]
_DEEDS: Mapping[str, Try] = MappingProxyType({
    "cut": lambda kind, scene, thing, body: kind.cut(scene, thing, body),
    "push": lambda kind, scene, thing, body: kind.pushed(scene, thing, body, scene.state.things[body].facing),
    "use": lambda kind, scene, thing, body: kind.used(scene, thing, body),
    "pick_up": lambda kind, scene, thing, body: kind.picked_up(scene, thing, body),
    "ask": lambda kind, scene, thing, body: kind.asked(scene, thing, body, ""),
})
"""By the command that does it."""


class Near(NamedTuple):
    """A thing that is wanted: `get` says that it is to be fetched, not to be gone to. `way` is where it is, seen from
    somebody right beside it who looks another way."""

    thing: Thing
    title: Message
    get: bool = False
    way: Direction | None = None

    def told(self) -> Message:
        """Where it is, and what to do."""
        (x, y), thing = self.thing.position, self.title
        if self.get:
            return _("You can find {thing} at ({x}, {y}). Get it first.", thing=thing, x=x, y=y)
        if self.way is not None:
            return _("You can find {thing} to the {way}. Look that way first.", thing=thing, way=self.way.title)
        return _("You can find {thing} at ({x}, {y}). Walk there first.", thing=thing, x=x, y=y)


def nearest_use(scene: Scene, bump: Bumped, deed: Deed) -> Near | None:
    """What the body of `bump` could have done `deed` with, or what it lacks for that; None when there is nothing to be
    seen of it, or when something is wrong with where it is."""
    wanted = _lacking(scene, bump, deed)
    if wanted is not None:
        found = _nearest(scene, bump, lambda thing: thing.kind == wanted)
        return None if found is None else Near(found, scene.kind(found).title, get=True)
    if bump.thing is not None:
        return None  # What refuses is the right thing: another one would be no help.
    found = _nearest(scene, bump, lambda thing: _would_do(scene, bump.body, deed, thing))
    return None if found is None else Near(found, _title(scene, found), way=_way(bump.position, found.position))


def _lacking(scene: Scene, bump: Bumped, deed: Deed) -> str | None:
    """The kind of thing that the body lacks: a key, what it wanted to give, a whetstone."""
    there = scene.state.things.get(bump.thing) if bump.thing else None
    if deed.command in ("use", "move_north", "move_east", "move_south", "move_west", "move_forward"):
        wanted = key_kind(there) if there is not None and not there.get("open") else ""
        return wanted if wanted and not _has(scene, bump.body, wanted) else None
    if deed.command in ("give", "put_down") and deed.arguments:
        kind = str(deed.arguments[0])
        return None if _has(scene, bump.body, kind) else kind
    return None


def _has(scene: Scene, body: str, kind: str) -> bool:
    return any(item.kind == kind for item in scene.state.bag(body))


def _would_do(scene: Scene, body: str, deed: Deed, thing: Thing) -> bool:
    kind = scene.kind(thing)
    if deed.command == "give" and len(deed.arguments) > 1:
        return str(deed.arguments[1]).casefold() in (
            thing.id.casefold(), str(thing.get("name", "")).casefold(), thing.kind)
    if deed.command == "cut" and scene.state.things[body].get("cuts") == 0:
        return thing.kind == "whetstone"
    if isinstance(kind, Growing) and not is_grown(thing):
        return False
    attempt = _DEEDS.get(deed.command)
    return attempt is not None and isinstance(attempt(kind, scene, thing, body), Done)


def _nearest(scene: Scene, bump: Bumped, wanted: Callable[[Thing], bool]) -> Thing | None:
    """The nearest such thing that can be seen."""
    places = _seen(scene, bump.body)
    return min(filter(wanted, places), key=lambda thing: thing.position.distance(bump.position), default=None)


def _seen(scene: Scene, body: str) -> Iterator[Thing]:
    for thing in scene.state.things.values():
        kind = scene.kind(thing)
        if thing.id != body and kind.seen(thing) and kind.sprite(thing):
            yield thing


def _title(scene: Scene, thing: Thing) -> Message:
    name = thing.get("name")
    return _("{name}", name=name) if isinstance(name, str) and name else scene.kind(thing).title


def _way(here: Position, there: Position) -> Direction | None:
    """Which way it is for a body right beside it that only has to look there."""
    return toward(here, there) if here.distance(there) == 1 else None

