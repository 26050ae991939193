"""Saying, shouting, reading, asking and listening."""

from dataclasses import dataclass
from typing import ClassVar

from pyland.text import _
from pyland.world.actions.action import Result, here_and_ahead, nothing, try_things
from pyland.world.actions.handling import around
from pyland.world.events import Chose, ReadSign, Said, Shouted
from pyland.world.result import Done
from pyland.world.talk import tell
from pyland.world.things.kind import Scene


@dataclass(frozen=True, slots=True)
class Say:
    """Say a text, above the head. Whoever is next to the body hears it."""

    text: str
    takes_turn: ClassVar[bool] = True

    def attempt(self, scene: Scene, body: str) -> Result:
        return Done((Said(body, self.text),))


@dataclass(frozen=True, slots=True)
class Shout:
    """Shout a text: everybody in the same row or column hears it, and everybody near."""

    text: str
    takes_turn: ClassVar[bool] = True

    def attempt(self, scene: Scene, body: str) -> Result:
        return Done((Shouted(body, self.text),))


@dataclass(frozen=True, slots=True)
class Read:
    """Read what is written on this tile, or on the tile ahead: free. The value is the text, or None where there is
    none."""

    takes_turn: ClassVar[bool] = False

    def attempt(self, scene: Scene, body: str) -> Result:
        here, ahead = here_and_ahead(scene, body)
        for thing in (*scene.state.things_at(here), *scene.state.things_at(ahead)):
            text, kind = thing.get("text"), scene.kind(thing)
            near = kind.read_from_beside or thing.position == here
            if isinstance(text, str) and thing.id != body and near and kind.seen(thing):
                text = scene.state.filled(text)
                return Done((ReadSign(body, thing.id, text),), text)
        return Done()


@dataclass(frozen=True, slots=True)
class Ask:
    """Ask whoever is in front, or else next to the body. The value is the answer."""

    question: str
    takes_turn: ClassVar[bool] = True

    def attempt(self, scene: Scene, body: str) -> Result:
        here, ahead = here_and_ahead(scene, body)
        places = dict.fromkeys((ahead, here, *around(here)))
        answer = try_things(scene, body, places, lambda kind, thing: kind.asked(scene, thing, body, self.question))
        return answer if answer is not None else nothing(ahead, _("There is nobody to ask."))


@dataclass(frozen=True, slots=True)
class HearOn:
    """Listen to the next page of what `person` tells, from page `page` on: free. See `world.talk`."""

    person: str
    page: int
    takes_turn: ClassVar[bool] = False

    def attempt(self, scene: Scene, body: str) -> Result:
        return tell(scene, scene.state.things[self.person], body, self.page)


@dataclass(frozen=True, slots=True)
class Choose:
    """Choose an answer to what `person` asked: free. It is remembered under the name `question`."""

    person: str
    question: str
    choice: str
    takes_turn: ClassVar[bool] = False

    def attempt(self, scene: Scene, body: str) -> Result:
        return Done((Chose(body, self.person, self.question, self.choice),))
