"""The monkey: runs away from bodies, and gives up what it holds when it is caught."""

from collections.abc import Iterator
from typing import ClassVar

from pyland.text import Message, _
from pyland.world.events import Event, changed, subject
from pyland.world.flight import toward, way_out
from pyland.world.properties import flag, number, text
from pyland.world.state import Thing
from pyland.world.things.helping import hand_over, inside
from pyland.world.things.kind import Events, Property, Scene
from pyland.world.things.walker import FOLLOWS, PATH, WANDERS, Walker, step, turn

SEES = 6


class Monkey(Walker):
    """It is caught by a body next to it when it cannot get away, and by one that bumps into it."""

    name = "monkey"
    title: ClassVar[Message] = _("a monkey")
    called = _("The monkey")
    about = _("A monkey. It runs away from you. Catch it where it cannot get away!")
    tall = True
    turns_to_face = True
    properties = (
        Property("flees", "Whether it runs away from bodies. One that follows somebody never does.", "bool", True),
        Property("sees", "How many steps away a body is when the monkey begins to run.", "int", SEES),
        Property("rests", "After so many turns it sits still for one; 0 means never.", "int", 0),
        Property("holds", "The kind of thing that it gives to who catches it."),
        *PATH,
        *WANDERS,
        *FOLLOWS,
    )

    def in_the_way(self, thing: Thing) -> Message:
        return _("The monkey is in the way.")

    def sprite(self, thing: Thing) -> str:
        look = str(thing.properties.get("sprite") or self.name)
        return f"{look}_{thing.facing.value[0]}0"

    def acts(self, thing: Thing) -> bool:
        return self._flees(thing) or (not flag(thing, "caught") and self.goes_about(thing))

    def bumped(self, scene: Scene, thing: Thing, body: str) -> Events:
        return self._caught(scene, thing, body) if self._flees(thing) and scene.is_body(body) else ()

    def turn_passes(self, scene: Scene, thing: Thing) -> Events:
        near = self._near(scene, thing) if self._flees(thing) else []
        return self._run(scene, thing, near) if near else self.on_its_way(scene, thing)

    @staticmethod
    def _flees(thing: Thing) -> bool:
        return flag(thing, "flees", True) and not flag(thing, "caught") and not text(thing, "follows")

    @staticmethod
    def _near(scene: Scene, thing: Thing) -> list[Thing]:
        sees = number(thing, "sees", SEES)
        return [body for body in scene.driven() if body.position.distance(thing.position) <= sees]

    def _run(self, scene: Scene, thing: Thing, near: list[Thing]) -> Iterator[Event]:
        """One step away from the bodies that are near; where there is no way, the nearest one catches it."""
        rests = number(thing, "rests", 0)
        if rests > 0 and (scene.state.turn + 1) % (rests + 1) == 0:
            return
        dangers = [body.position for body in near]
        way = way_out(thing.position, dangers, lambda here, there: self.free(scene, thing.at(here), there))
        nearest = min(near, key=lambda body: body.position.distance(thing.position))
        if way is not None:
            yield step(thing, way)
        elif nearest.position.distance(thing.position) == 1:
            yield from turn(thing, toward(thing.position, nearest.position))
            yield from self._caught(scene, thing, nearest.id)

    def _caught(self, scene: Scene, thing: Thing, body: str) -> Iterator[Event]:
        message = _("{body} catches the monkey at ({x}, {y}).",
                    body=subject(body), x=thing.position.x, y=thing.position.y)
        item = inside(scene, thing, text(thing, "holds"))
        yield changed("caught", thing, body, message, caught=True, holds="")
        if item is not None:
            message = _("The monkey lets go of {thing}.", thing=scene.kind(item).title)
            yield from hand_over(scene, item, body, message)
