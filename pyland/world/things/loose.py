"""What is not fixed to the ground: belts, platforms and boats take it with them."""

from collections.abc import Iterator

from pyland.world.events import RIDE, Moved
from pyland.world.geometry import Position
from pyland.world.state import Thing
from pyland.world.things.collectables import Collectable
from pyland.world.things.kind import Kind, Scene


class Loose(Kind):
    """Somebody or something that stands on the ground by itself."""


def is_loose(kind: Kind) -> bool:
    """Whether things of this kind can be carried away: what walks, rolls, and what can be pushed or picked up."""
    if isinstance(kind, Loose | Collectable):
        return True
    return type(kind).pushed is not Kind.pushed or type(kind).picked_up is not Kind.picked_up


def cargo(scene: Scene, place: Position) -> list[Thing]:
    """What is carried away when the ground under it moves, in the order in which it came there."""
    there = scene.state.things_at(place)
    return [thing for thing in there if is_loose(scene.kind(thing)) and "lost" not in thing.properties]


def ride(scene: Scene, riders: list[Thing], there: Position, beside: str | None = None) -> Iterator[Moved]:
    """Carry those of the riders to a tile who fit there, all together. They go on looking where they looked.

    One who stood with them and is there already (`beside`) is not in their way.
    """
    for rider in [rider for rider in riders if _fits(scene, rider, there, beside)]:
        if scene.state.things.get(rider.id) is rider:
            yield Moved(rider.id, rider.position, there, rider.facing, RIDE)


def _fits(scene: Scene, rider: Thing, there: Position, beside: str | None) -> bool:
    found = scene.obstacle(there, rider)
    return found is None or (beside is not None and found.thing == beside)


def is_supported(scene: Scene, place: Position) -> bool:
    """Whether there is something to stand on, whatever the ground is."""
    return any(scene.kind(thing).supports(scene.state, thing) for thing in scene.state.things_at(place))


def prey(scene: Scene, place: Position) -> Thing | None:
    """The body there that something dangerous could hurt, or None."""
    for thing in scene.state.things_at(place):
        if scene.is_body(thing.id) and "lost" not in thing.properties:
            return thing
    return None
