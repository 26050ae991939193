"""The snake: bites who is in front of it, and is afraid of shouts."""

from collections.abc import Iterator
from typing import ClassVar

from pyland.text import Message, _
from pyland.world.events import Event, Lost, changed, subject
from pyland.world.flight import toward
from pyland.world.geometry import Direction, Position
from pyland.world.properties import number
from pyland.world.state import Thing
from pyland.world.things.kind import Events, Property, Scene
from pyland.world.things.loose import prey
from pyland.world.things.walker import PATH, WANDERS, Walker, step, turn

AFRAID = 3


class Snake(Walker):
    """Without a path it lies still and watches. Scared away, it comes back to where it was, and goes on."""

    name = "snake"
    title: ClassVar[Message] = _("a snake")
    called = _("The snake")
    about = _("A snake. It bites who stands in front of it. A shout scares it away for a while.")
    turns_to_face = True
    properties = (*PATH, *WANDERS, Property("afraid", "For how many turns a shout scares it away.", "int", AFRAID))

    def in_the_way(self, thing: Thing) -> Message:
        return _("The snake is in the way.")

    def sprite(self, thing: Thing) -> str:
        look = str(thing.properties.get("sprite") or self.name)
        return f"{look}_{thing.facing.value[0]}0"

    def acts(self, thing: Thing) -> bool:
        return True

    def heard(self, scene: Scene, thing: Thing, body: str, text: str, loud: bool) -> Events:
        turns = number(thing, "afraid", AFRAID)
        if not loud or turns <= 0:
            return ()
        message = _("The snake at ({x}, {y}) is scared.", x=thing.position.x, y=thing.position.y)
        x, y = scene.state.things[body].position
        changes: dict[str, int | str] = {"afraid_until": scene.state.turn + turns, "from_x": x, "from_y": y}
        if thing.get("back_x") is None:
            changes |= self._place(scene, thing)
        return (changed("scared", thing, body, message, **changes),)

    def turn_passes(self, scene: Scene, thing: Thing) -> Events:
        if scene.state.turn < number(thing, "afraid_until", 0):
            yield from self._flee(scene, thing)
            return
        bite = self._bite(scene, thing)
        if bite is None:
            yield from self.on_its_way(scene, thing)
            moved = scene.state.things.get(thing.id)
            bite = self._bite(scene, moved) if moved else None
        if bite is not None:
            yield bite

    def on_its_way(self, scene: Scene, thing: Thing) -> Iterator[Event]:
        if thing.get("back_x") is None:
            yield from Walker.on_its_way(self, scene, thing)
            return
        place = Position(number(thing, "back_x", 0), number(thing, "back_y", 0))
        if thing.position != place:
            way = scene.way(thing, (place,))
            if way is not None:
                yield step(thing, way)
            return
        late = scene.state.turn - number(thing, "back_step", 0)
        yield changed("calmed", thing, late=late, back_x=None, back_y=None)
        if self.goes_about(thing):
            yield from Walker.on_its_way(self, scene, scene.state.things[thing.id])
        else:
            yield from turn(thing, Direction(thing.get("back_facing")))

    @staticmethod
    def _place(scene: Scene, thing: Thing) -> dict[str, int | str]:
        """Where it is now, and how far on its path: there it goes on later."""
        done = scene.state.turn - number(thing, "late", 0)
        x, y = thing.position
        return {"back_x": x, "back_y": y, "back_facing": thing.facing.value, "back_step": done}

    def _flee(self, scene: Scene, thing: Thing) -> Iterator[Event]:
        """One step further away from where the shout came from: straight away from there, if that is possible."""
        here = thing.position
        danger = Position(number(thing, "from_x", here.x), number(thing, "from_y", here.y))
        straight = toward(danger, here)
        for way in (straight, straight.left, straight.right):
            there = here.step(way)
            if there.distance(danger) > here.distance(danger) and self.free(scene, thing, there):
                yield step(thing, way)
                return

    @staticmethod
    def _bite(scene: Scene, thing: Thing) -> Lost | None:
        """How it bites a body on its tile or in front of it."""
        here = thing.position
        found = prey(scene, here) or prey(scene, here.step(thing.facing))
        if found is None:
            return None
        reason = _("{body} is bitten by the snake at ({x}, {y}).", body=subject(found.id), x=here.x, y=here.y)
        return Lost(found.id, "snake", found.position, reason)
