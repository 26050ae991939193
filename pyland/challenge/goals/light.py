"""light: light torches and lamps."""

from dataclasses import dataclass
from typing import ClassVar

from pyland.challenge.goals.reading import GoalProblem, Value, read_many
from pyland.challenge.goals.standing import Standing
from pyland.challenge.goals.wording import amount, called
from pyland.text import Message, _
from pyland.world.state import Thing
from pyland.world.things import KINDS


@dataclass(frozen=True, slots=True)
class Light(Standing):
    """So many things of a kind are lit at the end. Lamps in a bag count too."""

    name: ClassVar[str] = "light"
    state: ClassVar[str] = "lit"

    @classmethod
    def read(cls, value: Value) -> "Light":
        """From `light: all torch` or `light: 2 lamp`."""
        count, kind = read_many(cls.name, value, "torch")
        if not any(each.name == "lit" for each in KINDS[kind].properties):
            raise GoalProblem(_("`light`: nobody can light {thing}.", thing=KINDS[kind].title))
        return cls(kind, count)

    def text(self) -> Message:
        return _("Light {things}", things=amount(self.kind, self.count))

    def missing(self, thing: Thing) -> Message:
        return _("There is {thing} at ({x}, {y}) that is not lit.", thing=KINDS[thing.kind].title, x=thing.position.x,
                 y=thing.position.y)

    def missing_in_bag(self, thing: Thing, owner: str) -> Message:
        return _("There is {thing} in the bag of {body} that is not lit.", thing=KINDS[thing.kind].title,
                 body=called(owner))
