"""The vending totem: gives something for the right answer."""

from decimal import Decimal, InvalidOperation
from typing import ClassVar

from pyland.text import Message, _
from pyland.world.events import Said, changed, subject
from pyland.world.properties import flag, text
from pyland.world.state import State, Thing
from pyland.world.things.helping import hand_over, inside, refuse
from pyland.world.things.kind import Answered, Events, Kind, Property, Scene

NO = "Hm. No."
LONGEST_NUMBER = 40


class Vending(Kind):
    """Listens to bodies that say something next to it, and to what is printed in front of it, until it was right."""

    name = "vending"
    title: ClassVar[Message] = _("a vending totem")
    called = _("The totem")
    about = _("A totem that wants an answer. Say it next to the totem, or print it in front, and you get something.")
    tall = True
    properties = (
        Property("answer", "The right answer. It may have values of the level in its {slots}."),
        Property("gives", "The kind of thing that it gives for the right answer."),
        Property("wrong", "What it says to a wrong answer.", default=NO),
    )

    def sprite(self, thing: Thing) -> str:
        return "vending_done" if flag(thing, "done") else "vending"

    def blocks(self, state: State, thing: Thing, mover: Thing | None = None) -> Message | None:
        return _("The totem is in the way.")

    def used(self, scene: Scene, thing: Thing, body: str) -> Answered:
        if flag(thing, "done"):
            return refuse(thing, _("The totem has nothing more to give."))
        return refuse(thing, _("The totem waits for an answer. Say it with `say()`, or print it."))

    def heard(self, scene: Scene, thing: Thing, body: str, text: str, loud: bool) -> Events:
        # Two totems that hear each other would go on for ever.
        is_near = scene.state.things[body].position.distance(thing.position) <= 1
        return self._answered(scene, thing, body, text) if is_near and scene.is_body(body) else ()

    def printed(self, scene: Scene, thing: Thing, body: str, text: str) -> Events:
        return self._answered(scene, thing, body, text)

    @staticmethod
    def _answered(scene: Scene, thing: Thing, body: str, said: str) -> Events:
        if flag(thing, "done") or not said.strip():
            return
        if not same_answer(said, scene.state.filled(text(thing, "answer"))):
            yield Said(thing.id, text(thing, "wrong", NO))
            return
        message = _("{body} gives the right answer to the totem.", body=subject(body))
        yield changed("answered", thing, body, message, done=True)
        item = inside(scene, thing, text(thing, "gives"))
        if item is not None:
            message = _("The totem gives {thing}.", thing=scene.kind(item).title)
            yield from hand_over(scene, item, body, message)


def same_answer(one: str, other: str) -> bool:
    """Whether two answers mean the same: blanks and capital letters do not matter, and numbers count as numbers."""
    one, other = ("".join(answer.split()).casefold() for answer in (one, other))
    if one == other:
        return True
    numbers = _number(one), _number(other)
    return None not in numbers and numbers[0] == numbers[1]


def _number(word: str) -> Decimal | None:
    if len(word) > LONGEST_NUMBER:
        return None
    try:
        number = Decimal(word)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None
