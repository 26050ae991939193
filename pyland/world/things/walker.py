"""`Walker`: what all have in common who go about by themselves - on a path, after somebody, or here and there."""

from collections.abc import Iterator
from typing import ClassVar

from pyland.text import Message
from pyland.world.events import Event, Moved, Turned, changed
from pyland.world.flight import toward
from pyland.world.geometry import Direction, Position
from pyland.world.patrol import step_of, turned_by
from pyland.world.properties import flag, number, text
from pyland.world.state import State, Thing
from pyland.world.terrain import Terrain
from pyland.world.things.kind import Events, Property, Scene
from pyland.world.things.loose import Loose

RANGE = 3
PATH = (
    Property("path", "The way it goes in letters: N, E, S, W, P for a pause, L and R to turn. Then it goes back."),
    Property("loop", "Whether the path begins again at its end, instead of going back.", "bool", False),
)
WANDERS = (
    Property("wanders", "Whether it goes here and there as it likes.", "bool", False),
    Property("range", "How many steps away from its place it wanders.", "int", RANGE),
)
FOLLOWS = (Property("follows", "The name of the one it goes after."),)


class Walker(Loose):
    """Somebody who can go about by themselves. With nothing to do, they cost nothing."""

    properties: ClassVar[tuple[Property, ...]] = (*PATH, *WANDERS, *FOLLOWS)

    def in_the_way(self, thing: Thing) -> Message:
        """The sentence for somebody who bumps into `thing`."""
        raise NotImplementedError

    def blocks(self, state: State, thing: Thing, mover: Thing | None = None) -> Message | None:
        # Followers must never be able to shut in the one whom they all go after.
        if mover is not None and self._goes_after(state, thing, mover.id):
            return None
        return self.in_the_way(thing)

    def may_enter(self, thing: Thing, terrain: Terrain) -> bool:
        return terrain.walkable and terrain.deadly is None

    def leader(self, thing: Thing) -> str:
        """The id of the one that `thing` goes after; "" when it goes after nobody."""
        return text(thing, "follows")

    def free(self, scene: Scene, thing: Thing, place: Position) -> bool:
        """Whether `thing` would go to this tile by itself."""
        return scene.obstacle(place, thing) is None

    def goes_about(self, thing: Thing) -> bool:
        """Whether it moves by itself."""
        return bool(self.leader(thing) or text(thing, "path") or flag(thing, "wanders"))

    def heads_for(self, state: State, thing: Thing) -> Position | None:
        way = None if self.leader(thing) else next_way(state, thing)
        return thing.position.step(way) if way else None

    def acts(self, thing: Thing) -> bool:
        return self.goes_about(thing)

    def turn_passes(self, scene: Scene, thing: Thing) -> Events:
        return self.on_its_way(scene, thing)

    def walked_on(self, scene: Scene, thing: Thing, mover: str) -> Events:
        return self._make_room(scene, thing, mover) if self._goes_after(scene.state, thing, mover) else ()

    def _goes_after(self, state: State, thing: Thing, whom: str) -> bool:
        """Whether `thing` follows somebody, or one who follows them, and so on."""
        chain = {thing.id}
        name = self.leader(thing)
        while name and name != whom and name not in chain:
            chain.add(name)
            leader = state.things.get(name)
            name = text(leader, "follows") if leader is not None else ""
        return name == whom

    def on_its_way(self, scene: Scene, thing: Thing) -> Iterator[Event]:
        """The next step of going about."""
        if self.leader(thing):
            return self._follow(scene, thing)
        if text(thing, "path"):
            return self._patrol(scene, thing)
        return self._wander(scene, thing) if flag(thing, "wanders") else iter(())

    def _patrol(self, scene: Scene, thing: Thing) -> Iterator[Event]:
        """One step of the path. Where the way is not free, it waits, and is `late` by one turn more from then on."""
        late, way = number(thing, "late", 0), next_way(scene.state, thing)
        if way is None:
            at = scene.state.turn - late
            yield from turn(thing, turned_by(text(thing, "path"), at, thing.facing, loop=flag(thing, "loop")))
        elif self.free(scene, thing, thing.position.step(way)):
            yield step(thing, way)
        else:
            yield from turn(thing, way)
            yield changed("late", thing, late=late + 1)

    def _wander(self, scene: Scene, thing: Thing) -> Iterator[Event]:
        """A step that chance chooses, or none."""
        if thing.get("home_x") is None:
            yield changed("settled", thing, home_x=thing.position.x, home_y=thing.position.y)
        home = Position(number(thing, "home_x", thing.position.x), number(thing, "home_y", thing.position.y))
        # Somebody who was carried away comes nearer again.
        most = max(number(thing, "range", RANGE), home.distance(thing.position) - 1)
        ways = [
            way for way in Direction
            if home.distance(there := thing.position.step(way)) <= most and self.free(scene, thing, there)
        ]  # fmt: skip
        chosen = scene.dice(thing, len(ways) + 1, "wander")
        if chosen < len(ways):
            yield step(thing, ways[chosen])

    def _follow(self, scene: Scene, thing: Thing) -> Iterator[Event]:
        """One step of the shortest way to the one it follows; it stops on the tile beside."""
        leader = scene.state.things.get(self.leader(thing))
        if leader is None or leader.id == thing.id:
            return
        gap = thing.position.distance(leader.position)
        if gap == 0:
            yield from self._make_room(scene, thing, leader.id)
        elif gap == 1:
            yield from turn(thing, toward(thing.position, leader.position))
        else:
            way = scene.way(thing, (leader.position,))
            if way is not None:
                yield step(thing, way)

    def _make_room(self, scene: Scene, thing: Thing, leader: str) -> Iterator[Event]:
        """Change places with the one it follows, or step aside."""
        ahead = scene.state.things[leader].facing
        for way in (ahead.opposite, ahead.left, ahead.right, ahead):
            if self.free(scene, thing, thing.position.step(way)):
                yield step(thing, way)
                return


def next_way(state: State, thing: Thing) -> Direction | None:
    """Which way the path of `thing` goes on when this turn is over; None for a pause, and without a path."""
    return step_of(text(thing, "path"), state.turn - number(thing, "late", 0), loop=flag(thing, "loop"))


def step(thing: Thing, way: Direction) -> Moved:
    """One step of `thing`."""
    return Moved(thing.id, thing.position, thing.position.step(way), way)


def turn(thing: Thing, way: Direction) -> tuple[Event, ...]:
    """Turn `thing` that way, if it does not look there already."""
    return () if thing.facing is way else (Turned(thing.id, thing.facing, way),)
