"""What people have to tell: pages, some with a choice."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from pyland.world.events import Talked
from pyland.world.result import Done
from pyland.world.state import State, Thing

MOST_CHOICES = 4


@dataclass(frozen=True, slots=True)
class Page:
    """One page. With `choices` (two to four) it asks, and the answer is remembered under the name `question`.

    It is only told when everything in `when` was answered so before: question -> choice.
    """

    text: str
    choices: tuple[str, ...] = ()
    question: str = ""
    when: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Told:
    """What somebody who listens gets: which page of whom it was, and what one can choose from."""

    person: str
    page: int
    question: str
    choices: tuple[str, ...]


class Place(Protocol):
    """Where people talk: a `Scene`, of which no more is needed than its state."""

    @property
    def state(self) -> State:
        """The world as it is now."""
        ...


def pages_of(person: Thing) -> Sequence[Page]:
    """What a person has to tell (the property `talk`)."""
    pages: Sequence[Page] = person.get("talk", ())
    return pages


def tell(scene: Place, person: Thing, body: str, page: int = 0) -> Done:
    """Tell `body` the first page from `page` on whose time has come. The value is `Told`; None after the last one."""
    pages = pages_of(person)
    for number in range(page, len(pages)):
        told = pages[number]
        if _fits(scene.state, person, told.when):
            state = scene.state
            text = state.filled(told.text)
            choices = tuple(map(state.filled, told.choices))
            event = Talked(person.id, body, number, name_of(person), text, choices)
            return Done((event,), Told(person.id, number, told.question, choices))
    return Done()


def name_of(person: Thing) -> str:
    """What a person is called."""
    return str(person.get("name") or person.id)


def _fits(state: State, person: Thing, when: Mapping[str, str]) -> bool:
    return all(state.memory.get((person.id, question)) == choice for question, choice in when.items())
