"""The crocodile: swims up and down, and catches who stands in front of its mouth."""

from collections.abc import Iterator
from typing import ClassVar

from pyland.text import Message, _
from pyland.world.events import Event, Lost, changed, subject
from pyland.world.flight import toward
from pyland.world.geometry import Position
from pyland.world.properties import flag, number, text
from pyland.world.state import Thing
from pyland.world.terrain import Terrain
from pyland.world.things.kind import Events, Property, Scene
from pyland.world.things.loose import is_supported, prey
from pyland.world.things.walker import PATH, WANDERS, Walker, step, turn


class Crocodile(Walker):
    """Without a path it swims straight on, and turns round where it cannot go on. A shout in its row or column wakes
    one that sleeps."""

    name = "crocodile"
    title: ClassVar[Message] = _("a crocodile")
    called = _("The crocodile")
    about = _("A crocodile. Never stand in front of its mouth! A shout in its row or column wakes it.")
    turns_to_face = True
    properties = (
        *PATH,
        *WANDERS,
        Property("asleep", "Whether it sleeps at first.", "bool", False),
        Property("awake_for", "How many turns it stays awake after a shout; 0 means for good.", "int", 0),
        Property("land", "Whether it can walk on land too.", "bool", False),
    )

    def in_the_way(self, thing: Thing) -> Message:
        return _("The crocodile is in the way.")

    def sprite(self, thing: Thing) -> str:
        look = str(thing.properties.get("sprite") or "croc")
        return f"{look}_sleep" if flag(thing, "asleep") else f"{look}_{thing.facing.value[0]}0"

    def may_enter(self, thing: Thing, terrain: Terrain) -> bool:
        return terrain.name == "water" or (flag(thing, "land") and Walker.may_enter(self, thing, terrain))

    def free(self, scene: Scene, thing: Thing, place: Position) -> bool:
        # It does not climb onto boats and platforms, and does not swim under them.
        return scene.obstacle(place, thing) is None and not is_supported(scene, place)

    def acts(self, thing: Thing) -> bool:
        return not flag(thing, "asleep")

    def heard(self, scene: Scene, thing: Thing, body: str, text: str, loud: bool) -> Events:
        shouter = scene.state.things[body].position
        here = thing.position
        if not loud or not flag(thing, "asleep") or (here.x != shouter.x and here.y != shouter.y):
            return ()
        woke = _("The crocodile at ({x}, {y}) wakes up.", x=here.x, y=here.y)
        turns = number(thing, "awake_for", 0)
        until = scene.state.turn + turns if turns > 0 else None
        # Its path begins now, or goes on where it was when it went to sleep.
        late = scene.state.turn - number(thing, "done", 0)
        events = changed("woke", thing, body, woke, asleep=False, late=late, awake_until=until)
        return (events, *turn(thing, toward(here, shouter)))

    def turn_passes(self, scene: Scene, thing: Thing) -> Events:
        caught = self._snap(scene, thing)
        if caught is None:
            yield from self.on_its_way(scene, thing)
            if thing.id not in scene.state.things:
                return
            thing = scene.state.things[thing.id]
            caught = self._snap(scene, thing)
        if caught is not None:
            yield caught
        until = thing.get("awake_until")
        if until is not None and scene.state.turn + 1 >= until:
            slept = _("The crocodile at ({x}, {y}) goes to sleep.", x=thing.position.x, y=thing.position.y)
            done = scene.state.turn + 1 - number(thing, "late", 0)
            yield changed("slept", thing, None, slept, asleep=True, awake_until=None, done=done)

    def on_its_way(self, scene: Scene, thing: Thing) -> Iterator[Event]:
        if text(thing, "path") or flag(thing, "wanders"):
            yield from Walker.on_its_way(self, scene, thing)
        elif self.free(scene, thing, thing.position.step(thing.facing)):
            yield step(thing, thing.facing)
        elif self.free(scene, thing, thing.position.step(thing.facing.opposite)):
            yield from turn(thing, thing.facing.opposite)

    def _snap(self, scene: Scene, thing: Thing) -> Lost | None:
        """How it catches the body in front of its mouth."""
        found = prey(scene, thing.position.step(thing.facing))
        if found is None:
            return None
        x, y = thing.position
        reason = _("{body} is caught by the crocodile at ({x}, {y}).", body=subject(found.id), x=x, y=y)
        return Lost(found.id, "crocodile", found.position, reason)
