"""The door: somebody opens it, with a key if it is locked."""

from typing import ClassVar

from pyland.text import Message, _
from pyland.world.events import changed, subject
from pyland.world.properties import flag
from pyland.world.result import Done
from pyland.world.state import State, Thing
from pyland.world.things.helping import is_laden, refuse
from pyland.world.things.kind import Answered, Events, Property, Scene
from pyland.world.things.locks import KEY, key_for, key_kind, unlocking
from pyland.world.things.openable import Openable


class Door(Openable):
    """A body opens and shuts it; so does what is bound to it, locked or not."""

    name = "door"
    title: ClassVar[Message] = _("a door")
    about = _("A door. Stand in front of it and open it with `use()`. A locked door needs a key.")
    properties = (
        Property("locked", "Whether it is locked, so that a key is needed.", "bool", False),
        Property("opens_with", "The kind of thing that opens the lock and is used up, if it is no key."),
        Property("open", "Whether it is open from the beginning.", "bool", False),
    )

    def opens(self, thing: Thing) -> Message:
        return _("The door at ({x}, {y}) opens.", x=thing.position.x, y=thing.position.y)

    def shuts(self, thing: Thing) -> Message:
        return _("The door at ({x}, {y}) shuts.", x=thing.position.x, y=thing.position.y)

    def waits(self, thing: Thing) -> Message:
        return _("The door at ({x}, {y}) cannot shut: something is in it.", x=thing.position.x, y=thing.position.y)

    def blocks(self, state: State, thing: Thing, mover: Thing | None = None) -> Message | None:
        if flag(thing, "open"):
            return None
        if not key_kind(thing):
            return _("The door is shut. You can open it with `use()`.")
        if mover is not None and key_for(state, thing, mover.id) is not None:
            return _("The door is locked. You have what opens it: try `use()`.")
        return self._no_key(thing)

    def used(self, scene: Scene, thing: Thing, body: str) -> Answered:
        if not flag(thing, "open"):
            if key_kind(thing) and key_for(scene.state, thing, body) is None:
                return refuse(thing, self._no_key(thing))
            return Done(self._opened(scene, thing, body))
        if is_laden(scene, thing.position):
            return refuse(thing, _("The door cannot shut while something is in it."))
        message = _("{body} shuts the door.", body=subject(body))
        return Done((changed("closed", thing, body, message, open=False, closing=False),))

    @staticmethod
    def _no_key(thing: Thing) -> Message:
        wanted = key_kind(thing)
        if wanted == KEY:
            return _("The door is locked. You need a key.")
        return _("The door is locked. It opens with something else than a key: `{thing}`.", thing=wanted)

    @staticmethod
    def _opened(scene: Scene, thing: Thing, body: str) -> Events:
        yield from unlocking(scene, thing, body)
        message = _("{body} opens the door.", body=subject(body))
        yield changed("opened", thing, body, message, open=True, locked=False, opens_with="")
