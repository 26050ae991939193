"""`Kind`: the base of all kinds of things, and `Scene`: what their reactions may look at."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, ClassVar, Protocol

from pyland.text import Message
from pyland.world.events import Event, Moved
from pyland.world.geometry import Direction, Position
from pyland.world.result import Blocked, Done, Obstacle
from pyland.world.state import State, Thing
from pyland.world.terrain import Terrain

Events = Iterable[Event]
Answered = Done | Blocked | None
"""What becomes of something that a body does to a thing; None when nothing can be done with it in that way."""


@dataclass(frozen=True, slots=True)
class Property:
    """One property that a level author can give to a thing in Tiled.

    `type` is Tiled's: string, int, bool, float, or direction. With `choices`, it is one of these words. `about` says
    in one sentence what it does.
    """

    name: str
    about: str
    type: str = "string"
    default: Any = ""
    choices: tuple[str, ...] = ()


class Scene(Protocol):
    """What a reaction may look at and ask for. It changes nothing: that is what events are for."""

    @property
    def state(self) -> State:
        """The world as it is now."""
        ...

    def kind(self, thing: Thing) -> "Kind":
        """The kind of a thing."""
        ...

    def is_body(self, name: str) -> bool:
        """Whether scripts can drive the thing of this id."""
        ...

    def driven(self) -> list[Thing]:
        """All things that scripts can drive, and that are not lost, in map order."""
        ...

    def obstacle(self, position: Position, mover: Thing | None = None) -> Obstacle | None:
        """What keeps `mover` (None: somebody on foot) from going to the tile; None when the way is free."""
        ...

    def way(self, mover: Thing, goals: Collection[Position]) -> Direction | None:
        """The first step of a shortest way to the nearest of the tiles; None when there is none, or it is there."""
        ...

    def switch(self, names: str, on: bool, by: str) -> Iterator[Event]:
        """Switch the things with these ids (with commas between them) on or off."""
        ...

    def dice(self, thing: Thing, sides: int, what: str = "") -> int:
        """A number from 0 to `sides` - 1 by chance: always the same for one seed, turn, thing and `what`."""
        ...


class Kind:
    """How all things of one kind look and behave. They have no state of their own: that is in `Thing` and `State`.

    `name` is the Tiled class and the word in programs; `title` is "a gem" for people, and `about` the sentence that
    tells a child what it is for. `usable` says whether a child can do something with it (the picture shows usable
    things with a strong outline); `tall` sprites are 1.5 tiles high; `flat` ones lie on the ground under everybody.
    `body`: scripts can drive it. `covers` says whether one thing may cover many tiles in Tiled, as a rectangle: then
    there is one for each tile. `properties` are those that an author can give to it, besides `sprite` and `facing`.

    A reaction answers with the events that it causes. It may be a generator: each event happens before the next one
    is asked for.
    """

    name: ClassVar[str]
    title: ClassVar[Message]
    called: ClassVar[Message | None] = None
    """What a sentence about one of them begins with: "The crate". People have names of their own."""
    about: ClassVar[Message | None] = None
    usable: ClassVar[bool] = True
    tall: ClassVar[bool] = False
    flat: ClassVar[bool] = False
    body: ClassVar[bool] = False
    covers: ClassVar[bool] = False
    turns_to_face: ClassVar[bool] = False
    """Whether it has a picture for each way it can face."""
    read_from_beside: ClassVar[bool] = True
    """Whether what is written on it can be read from the tile beside it."""
    properties: ClassVar[tuple[Property, ...]] = ()

    # What it is

    def sprite(self, thing: Thing) -> str:
        """The name of the picture that shows `thing`; "" when there is nothing to be seen of it."""
        return str(thing.properties.get("sprite") or self.name)

    def drivable(self, thing: Thing) -> bool:
        """Whether scripts can drive `thing`."""
        return self.body

    def seen(self, thing: Thing) -> bool:
        """Whether bodies see it. What cannot be seen on the screen, no program can find with its senses."""
        return True

    def blocks(self, state: State, thing: Thing, mover: Thing | None = None) -> Message | None:
        """Why `mover` (None: somebody on foot) cannot step on the tile of `thing`; None when it is not in the way."""
        return None

    def supports(self, state: State, thing: Thing, mover: Thing | None = None) -> bool:
        """Whether one can stand on `thing`, whatever the ground under it is."""
        return False

    def takes_across(self, thing: Thing, terrain: Terrain) -> bool:
        """Whether somebody who stands on `thing` can go onto this terrain with it, although it could not on foot."""
        return False

    def may_enter(self, thing: Thing, terrain: Terrain) -> bool:
        """Whether `thing` itself can move onto this terrain."""
        return terrain.walkable

    def acts(self, thing: Thing) -> bool:
        """Whether `thing` as it is now does something by itself when a turn is over."""
        return type(self).turn_passes is not Kind.turn_passes

    def heads_for(self, state: State, thing: Thing) -> Position | None:
        """The tile to which `thing` means to go when this turn is over. Who is there and goes on, goes first."""
        return None

    # What happens to it

    def walked_on(self, scene: Scene, thing: Thing, mover: str) -> Events:
        """Somebody or something (`mover`) has come onto the tile of `thing`."""
        return ()

    def walked_off(self, scene: Scene, thing: Thing, moved: Moved) -> Events:
        """Somebody or something has left the tile of `thing`."""
        return ()

    def bumped(self, scene: Scene, thing: Thing, body: str) -> Events:
        """`body` has bumped into `thing`."""
        return ()

    def cut(self, scene: Scene, thing: Thing, body: str) -> Answered:
        """`body` cuts `thing`."""
        return None

    def pushed(self, scene: Scene, thing: Thing, body: str, direction: Direction) -> Answered:
        """`body` pushes `thing`."""
        return None

    def used(self, scene: Scene, thing: Thing, body: str) -> Answered:
        """`body` uses `thing`: pulls it, opens it, rings it, talks to it."""
        return None

    def dug(self, scene: Scene, thing: Thing, body: str) -> Answered:
        """`body` digs where `thing` is."""
        return None

    def picked_up(self, scene: Scene, thing: Thing, body: str) -> Answered:
        """`body` picks `thing` up."""
        return None

    def given(self, scene: Scene, thing: Thing, body: str, item: Thing) -> Answered:
        """`body` gives `item`, which it carries, to `thing`."""
        return None

    def asked(self, scene: Scene, thing: Thing, body: str, question: str) -> Answered:
        """`body` asks `thing` something; the answer is the value."""
        return None

    def heard(self, scene: Scene, thing: Thing, body: str, text: str, loud: bool) -> Events:
        """`body` said something within a tile, or shouted (`loud`) in the same row or column."""
        return ()

    def printed(self, scene: Scene, thing: Thing, body: str, text: str) -> Events:
        """The script of `body` printed a text while it was at `thing` or in front of it."""
        return ()

    def switched(self, scene: Scene, thing: Thing, on: bool, by: str) -> Events:
        """A lever, a plate or the like (`by`) that is bound to `thing` was switched."""
        return ()

    def turn_passes(self, scene: Scene, thing: Thing) -> Events:
        """What `thing` does by itself when a turn is over."""
        return ()

    def settles(self, scene: Scene, thing: Thing) -> Events:
        """What follows at once from where things are when a world begins."""
        return ()
