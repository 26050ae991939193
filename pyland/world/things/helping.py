"""What several kinds do in the same way: they refuse, feel a weight, or hand out what is in them."""

from collections.abc import Iterator

from pyland.text import Message
from pyland.world.events import Appeared, Collected, Event
from pyland.world.geometry import Position
from pyland.world.result import Blocked, Obstacle
from pyland.world.state import Thing
from pyland.world.things.collectables import Collectable
from pyland.world.things.kind import Scene
from pyland.world.things.loose import is_loose


def refuse(thing: Thing, reason: Message) -> Blocked:
    """It cannot be done with `thing`, for this reason."""
    return Blocked(Obstacle(thing.kind, thing.id, reason), thing.position)


def has_weight(scene: Scene, thing: Thing) -> bool:
    """Whether it is somebody, or a thing that can be pushed or carried. Gems and the like weigh nothing."""
    kind = scene.kind(thing)
    return is_loose(kind) and not isinstance(kind, Collectable)


def is_laden(scene: Scene, place: Position) -> bool:
    """Whether something with a weight is on a tile."""
    return any(has_weight(scene, thing) for thing in scene.state.things_at(place))


def inside(scene: Scene, holder: Thing, kind: str) -> Thing | None:
    """The thing of this kind that is in `holder`, as it comes out; None when nothing is, or when there is no such kind.
    """
    item = Thing(f"{holder.id}-{kind}", kind, holder.position)
    try:
        scene.kind(item)
    except KeyError:
        return None
    return item


def hand_over(scene: Scene, item: Thing, body: str, message: Message) -> Iterator[Event]:
    """A new thing comes onto the map, which `message` tells, and at once into the bag of `body`."""
    yield Appeared(item, message)
    yield Collected(body, item.id, item.kind, item.position, scene.kind(item).title)
