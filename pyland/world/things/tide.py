"""The tide: the sea comes and goes."""

from collections.abc import Iterator
from typing import ClassVar

from pyland.text import Message, _
from pyland.world.events import Event, GroundChanged, changed
from pyland.world.properties import flag, number, text
from pyland.world.state import Thing
from pyland.world.things.kind import Events, Kind, Property, Scene

EVERY, HIGH_FOR = 8, 3
WATER = "water"


class Tide(Kind):
    """Low at first, and high at the end of each round of turns. While it is high, the ground is water. It never comes
    where something has filled the ground up."""

    name = "tide"
    title: ClassVar[Message] = _("the tide")
    about = _("The sea comes and goes here. Count the turns, and cross when the ground is dry!")
    usable = False
    flat = True
    covers = True
    properties = (
        Property("every", "After how many turns it begins anew; 0 means that it never comes.", "int", EVERY),
        Property("high_for", "For how many of these turns, the last ones, it is high.", "int", HIGH_FOR),
    )

    def sprite(self, thing: Thing) -> str:
        if flag(thing, "high"):
            return super().sprite(thing)
        return "tide_low" if self.acts(thing) else ""

    def seen(self, thing: Thing) -> bool:
        # What one sees is the ground: water, or not.
        return False

    def acts(self, thing: Thing) -> bool:
        return number(thing, "every", EVERY) > 0 and not flag(thing, "filled")

    def turn_passes(self, scene: Scene, thing: Thing) -> Events:
        if _is_filled(scene, thing):
            return (changed("filled", thing, high=False, filled=True),)
        every, high_for = number(thing, "every", EVERY), number(thing, "high_for", HIGH_FOR)
        # The turn that is ending is counted already: what one sees now is how it is in the next one.
        high = (scene.state.turn + 1) % every >= every - high_for
        if high == flag(thing, "high"):
            return ()
        return self._rise(scene, thing) if high else self._fall(scene, thing)

    @staticmethod
    def _rise(scene: Scene, thing: Thing) -> Iterator[Event]:
        x, y = thing.position
        dry = scene.state.terrain(thing.position).name
        yield changed("rose", thing, None, _("The sea comes in at ({x}, {y}).", x=x, y=y), high=True, dry=dry)
        if dry != WATER:
            yield GroundChanged(thing.position, dry, WATER)

    @staticmethod
    def _fall(scene: Scene, thing: Thing) -> Iterator[Event]:
        x, y = thing.position
        yield changed("fell", thing, None, _("The sea goes out at ({x}, {y}).", x=x, y=y), high=False)
        dry = text(thing, "dry", WATER)
        if dry != WATER:
            yield GroundChanged(thing.position, WATER, dry)


def _is_filled(scene: Scene, thing: Thing) -> bool:
    """Whether something has filled the tile up: there the sea never comes again."""
    now = scene.state.new_ground.get(thing.position, WATER)
    x, y = thing.position
    return now != WATER and (flag(thing, "high") or now != scene.state.ground[y][x])
