"""People who live on the islands."""

from collections.abc import Iterator, Mapping
from typing import ClassVar

from pyland.text import Message, _
from pyland.world.events import Asked, Event, Gave, Said, changed
from pyland.world.flight import toward
from pyland.world.geometry import Direction
from pyland.world.properties import flag, text
from pyland.world.result import Done
from pyland.world.state import State, Thing
from pyland.world.talk import name_of, tell
from pyland.world.terrain import Terrain
from pyland.world.things.helping import refuse
from pyland.world.things.kind import Answered, Events, Property, Scene
from pyland.world.things.loose import prey
from pyland.world.things.walker import Walker, turn

DO_NOT_KNOW = "I do not know."
"""What somebody says who has no answer. It goes to programs, like the answers of the level."""


class Person(Walker):
    """Somebody to talk to. The property `talk` is what they have to tell (see `world.talk`), `answers` what they know:
    question -> answer. Both come from the level's file."""

    name = "person"
    title: ClassVar[Message] = _("a person")
    about = _("Somebody who lives here. Talk to them with `use()`, or ask them something.")
    tall = True
    turns_to_face = True
    properties = (
        Property("name", "What the person is called."),
        Property("greeting", "What the person says when you first come next to them."),
        Property("answer", "The answer to all questions that the person does not know.", default=DO_NOT_KNOW),
        Property("wants", "The kinds of things that the person likes to get, with commas between them."),
        Property("thanks", "What the person says for a gift."),
        Property("wants_code", "Whether a program drives the person.", "bool", False),
        *Walker.properties,
    )

    def in_the_way(self, thing: Thing) -> Message:
        name = thing.properties.get("name")
        return _("{name} is in the way.", name=name) if name else _("Somebody is standing there.")

    def sprite(self, thing: Thing) -> str:
        # South is where the child is: there people stand and wave.
        way = "" if thing.facing is Direction.SOUTH else thing.facing.value[0]
        return f"{thing.properties.get('sprite') or 'ranger'}_{way}0"

    def drivable(self, thing: Thing) -> bool:
        return flag(thing, "wants_code")

    def leader(self, thing: Thing) -> str:
        return "" if self.drivable(thing) else Walker.leader(self, thing)

    def may_enter(self, thing: Thing, terrain: Terrain) -> bool:
        # Only a program can make somebody walk into a hole.
        return terrain.walkable if self.drivable(thing) else Walker.may_enter(self, thing, terrain)

    def acts(self, thing: Thing) -> bool:
        return _will_greet(thing) or (not self.drivable(thing) and self.goes_about(thing))

    def turn_passes(self, scene: Scene, thing: Thing) -> Events:
        body = _who_is_near(scene, thing) if _will_greet(thing) else None
        if body is not None:
            yield from self._greet(scene, thing, body)
        if not self.drivable(thing):
            yield from self.on_its_way(scene, scene.state.things[thing.id])

    @staticmethod
    def _greet(scene: Scene, thing: Thing, body: Thing) -> Iterator[Event]:
        yield from _turn_to(scene, thing, body.id)
        yield changed("greeted", scene.state.things[thing.id], greeted=True)
        yield Said(thing.id, scene.state.filled(text(thing, "greeting")))

    def used(self, scene: Scene, thing: Thing, body: str) -> Answered:
        told = tell(scene, thing, body)
        if told.value is not None:
            return Done((*_turn_to(scene, thing, body), *told.events), told.value)
        return refuse(thing, _("{name} has nothing to tell you now.", name=_title_of(thing)))

    def asked(self, scene: Scene, thing: Thing, body: str, question: str) -> Answered:
        answer = _answer(scene.state, thing, question)
        asked = Asked(body, thing.id, name_of(thing), question, answer)
        return Done((*_turn_to(scene, thing, body), asked), answer)

    def given(self, scene: Scene, thing: Thing, body: str, item: Thing) -> Answered:
        title = scene.kind(item).title
        if item.kind not in (kind.strip() for kind in text(thing, "wants").split(",")):
            return refuse(thing, _("{name} does not need that: {thing}.", name=_title_of(thing), thing=title))
        gave = Gave(body, item.id, item.kind, thing.id, title, _title_of(thing))
        thanks = scene.state.filled(text(thing, "thanks"))
        said = (Said(thing.id, thanks),) if thanks else ()
        return Done((*_turn_to(scene, thing, body), gave, *said))


def _title_of(thing: Thing) -> Message:
    """The person in a sentence."""
    name = text(thing, "name")
    return _("{name}", name=name) if name else _("This person")


def _will_greet(thing: Thing) -> bool:
    return bool(text(thing, "greeting")) and not flag(thing, "greeted")


def _who_is_near(scene: Scene, thing: Thing) -> Thing | None:
    near = (prey(scene, thing.position.step(way)) for way in Direction)
    return next((body for body in near if body is not None), None)


def _turn_to(scene: Scene, thing: Thing, body: str) -> tuple[Event, ...]:
    """Let somebody look at `body`. Who is driven by a program looks where that wants."""
    there = scene.state.things[body].position
    if there == thing.position or flag(thing, "wants_code"):
        return ()
    return turn(thing, toward(thing.position, there))


def _answer(state: State, thing: Thing, question: str) -> str:
    """What the person answers: questions are compared without case, blanks, and the sign at the end."""
    answers = thing.get("answers")
    if isinstance(answers, Mapping):
        asked = _plain(question)
        for known, answer in answers.items():
            if _plain(state.filled(str(known))) == asked:
                return state.filled(str(answer))
    return state.filled(text(thing, "answer", DO_NOT_KNOW))


def _plain(question: str) -> str:
    return "".join(question.split()).casefold().rstrip("?.!")
