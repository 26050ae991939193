"""The chest: somebody opens it, and has what is in it."""

from typing import ClassVar

from pyland.text import Message, _
from pyland.world.events import changed, subject
from pyland.world.properties import flag, text
from pyland.world.result import Done
from pyland.world.state import State, Thing
from pyland.world.things.helping import hand_over, inside, refuse
from pyland.world.things.kind import Answered, Events, Kind, Property, Scene
from pyland.world.things.locks import KEY, key_for, key_kind, unlocking


class Chest(Kind):
    """Holds one thing, for the first body that opens it."""

    name = "chest"
    title: ClassVar[Message] = _("a chest")
    about = _("A chest. Stand in front of it and open it with `use()`. A locked chest needs a key.")
    properties = (
        Property("locked", "Whether it is locked, so that a key is needed.", "bool", False),
        Property("opens_with", "The kind of thing that opens the lock and is used up, if it is no key."),
        Property("holds", "The kind of thing that is in it."),
    )

    def sprite(self, thing: Thing) -> str:
        return "chest_open" if flag(thing, "open") else "chest"

    def blocks(self, state: State, thing: Thing, mover: Thing | None = None) -> Message | None:
        if flag(thing, "open"):
            return _("The open chest is in the way.")
        return _("The chest is in the way. You can open it with `use()`.")

    def used(self, scene: Scene, thing: Thing, body: str) -> Answered:
        if flag(thing, "open"):
            return refuse(thing, _("The chest is open already, and empty."))
        if key_kind(thing) and key_for(scene.state, thing, body) is None:
            return refuse(thing, self._no_key(thing))
        return Done(self._opened(scene, thing, body))

    @staticmethod
    def _no_key(thing: Thing) -> Message:
        wanted = key_kind(thing)
        if wanted == KEY:
            return _("The chest is locked. You need a key.")
        return _("The chest is locked. It opens with something else than a key: `{thing}`.", thing=wanted)

    @staticmethod
    def _opened(scene: Scene, thing: Thing, body: str) -> Events:
        yield from unlocking(scene, thing, body)
        yield changed("opened", thing, body, _("{body} opens the chest.", body=subject(body)), open=True, locked=False)
        item = inside(scene, thing, text(thing, "holds"))
        if item is not None:
            message = _("There is {thing} in the chest.", thing=scene.kind(item).title)
            yield from hand_over(scene, item, body, message)
