"""The whetstone: makes a knife sharp again."""

from typing import ClassVar

from pyland.text import Message, _, plural
from pyland.world.events import changed, subject
from pyland.world.properties import number
from pyland.world.result import Done
from pyland.world.state import Thing
from pyland.world.things.helping import refuse
from pyland.world.things.kind import Answered, Kind, Property, Scene

CUTS = 3


class Whetstone(Kind):
    """Lies on the ground; one can use it from beside it, or standing on it."""

    name = "whetstone"
    title: ClassVar[Message] = _("a whetstone")
    about = _("A whetstone. Use it with `use()`, and your knife is sharp again.")
    properties = (Property("cuts", "How often one can cut with a knife that was made sharp here.", "int", CUTS),)

    def used(self, scene: Scene, thing: Thing, body: str) -> Answered:
        user = scene.state.things[body]
        if user.get("cuts") is None:
            return refuse(thing, _("Your knife is always sharp. You do not need the whetstone."))
        cuts = max(number(thing, "cuts", CUTS), number(user, "cuts", 0))
        message = plural(
            "{body} makes the knife sharp: it is good for {count} cut.",
            "{body} makes the knife sharp: it is good for {count} cuts.",
            cuts, body=subject(body),
        )
        return Done((changed("sharpened", user, body, message, cuts=cuts),))
