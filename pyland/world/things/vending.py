"""The vending totem: gives something for the right answer."""

from decimal import Decimal, InvalidOperation
from typing import ClassVar

from pyland.text import Message, _
from pyland.world.events import Said, changed, subject
from pyland.world.properties import flag, number, text
from pyland.world.state import State, Thing
from pyland.world.things.helping import hand_over, inside, refuse
from pyland.world.things.kind import Answered, Events, Kind, Property, Scene

NO = "Hm. No."
LONGEST_NUMBER = 40
_TOO_MUCH = _("The totem listens to one printed answer in a turn. Do something else, then print the next one.")


class Vending(Kind):
    """Listens to bodies that say something next to it, and to what is printed in front of it, until it was right. It
    takes one printed answer in a turn."""

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
        if flag(thing, "done") or not text.strip():
            return
        # Printing takes no turn: without this, printing everything there is would be an answer.
        turn = scene.state.turn
        if number(thing, "deaf_in", -1) == turn:
            return
        if number(thing, "heard_in", -1) == turn:
            yield changed("full", thing, body, _TOO_MUCH, deaf_in=turn)
            return
        if _is_guess(scene, thing, text):
            yield changed("heard", thing, body, heard_in=turn)
        yield from self._answered(scene, scene.state.things[thing.id], body, text)

    @staticmethod
    def _answered(scene: Scene, thing: Thing, body: str, said: str) -> Events:
        if flag(thing, "done") or not said.strip():
            return
        if not same_answer(said, _wanted(scene, thing)):
            yield Said(thing.id, text(thing, "wrong", NO))
            return
        message = _("{body} gives the right answer to the totem.", body=subject(body))
        yield changed("answered", thing, body, message, done=True)
        item = inside(scene, thing, text(thing, "gives"))
        if item is not None:
            message = _("The totem gives {thing}.", thing=scene.kind(item).title)
            yield from hand_over(scene, item, body, message)


def _wanted(scene: Scene, thing: Thing) -> str:
    """The right answer."""
    return scene.state.filled(text(thing, "answer"))


def _is_guess(scene: Scene, thing: Thing, said: str) -> bool:
    """Whether it may be meant as an answer: where a number is wanted, other texts are only talk."""
    return _number(_wanted(scene, thing).strip()) is None or _number(said.strip()) is not None


def same_answer(one: str, other: str) -> bool:
    """Whether two answers mean the same: capital letters do not matter, nor how many blanks there are, and numbers
    count as numbers."""
    one, other = (" ".join(answer.split()).casefold() for answer in (one, other))
    if one == other:
        return True
    numbers = _number(one), _number(other)
    return None not in numbers and numbers[0] == numbers[1]


def _number(word: str) -> Decimal | None:
    if len(word) > LONGEST_NUMBER or "_" in word:
        return None
    try:
        found = Decimal(word)
    except InvalidOperation:
        return None
    return found if found.is_finite() else None
