"""What is said, asked, answered and read."""

from dataclasses import dataclass

from pyland.text import Message, _
from pyland.world.events.event import Event, subject
from pyland.world.state import State


@dataclass(frozen=True, slots=True)
class Said(Event):
    """Somebody said something, above their head."""

    body: str
    text: str

    def told(self) -> Message:
        return _("{body} says: {text}", body=subject(self.body), text=self.text)


@dataclass(frozen=True, slots=True)
class Shouted(Event):
    """A body shouted: everybody in the same row or column hears it, and everybody near."""

    body: str
    text: str

    def told(self) -> Message:
        return _("{body} shouts: {text}", body=subject(self.body), text=self.text)


@dataclass(frozen=True, slots=True)
class ReadSign(Event):
    """A body read what is written somewhere."""

    body: str
    thing: str
    text: str

    def told(self) -> Message:
        return _("{body} reads: {text}", body=subject(self.body), text=self.text)


@dataclass(frozen=True, slots=True)
class Talked(Event):
    """A person told a body one page of what there is to tell. `page` counts from 0; `name` is the person's.

    With `choices` (two to four) the person waits for one of them.
    """

    person: str
    body: str
    page: int
    name: str
    text: str
    choices: tuple[str, ...] = ()

    def told(self) -> Message:
        if not self.choices:
            return _("{name} says: {text}", name=self.name, text=self.text)
        return _("{name} asks: {text} ({choices})", name=self.name, text=self.text, choices=", ".join(self.choices))


@dataclass(frozen=True, slots=True)
class Chose(Event):
    """A body chose an answer to a person's question, which the person remembers under the name `question`."""

    body: str
    person: str
    question: str
    choice: str

    def apply(self, state: State) -> None:
        state.memory[self.person, self.question] = self.choice

    def told(self) -> Message:
        return _("{body} chooses: {text}", body=subject(self.body), text=self.choice)


@dataclass(frozen=True, slots=True)
class Asked(Event):
    """A body asked a person something in its own words, and got an answer."""

    body: str
    person: str
    name: str
    question: str
    answer: str

    def told(self) -> Message:
        return _(
            "{body} asks {name} “{question}”. The answer is: {answer}",
            body=subject(self.body), name=self.name, question=self.question, answer=self.answer,
        )
