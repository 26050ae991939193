"""`Errand`: a command that a program called, while it is being done."""

from collections.abc import Mapping, Sequence

from pyland.script.commands import Answer, Choice, Command
from pyland.world.world import World


class Errand:
    """`command` is done in the world for a body, because of a line of a program: bit by bit, by `go_on`."""

    def __init__(self, world: World, command: Command, body: str, inputs: Mapping[str, object], line: int) -> None:
        self.command = command
        self.body = body
        self.line = line
        self.wants_turn = False
        """Whether the next bit takes a turn."""
        self.took_turn = False
        """Whether it has taken one."""
        self.choice: Choice | None = None
        """It waits until somebody chooses."""
        self.answer: Answer | None = None
        """What comes of it; None as long as it is not done."""
        self._chosen: str | None = None
        self._doing = command.run(world, body, inputs, line)

    @property
    def pauses(self) -> bool:
        """Whether the turn that it took is over: what is left of it wants another one."""
        return self.took_turn and self.choice is None and self._chosen is None

    def go_on(self) -> None:
        """Do the next bit: as far as the next turn, or the next choice."""
        self.took_turn |= self.wants_turn
        self.wants_turn = False
        chosen, self._chosen = self._chosen, None
        try:
            self.choice = self._doing.send(chosen)
        except StopIteration as done:
            self.answer = done.value
        else:
            self.wants_turn = self.choice is None

    def choose(self, typed: str) -> str | None:
        """Somebody typed what to choose. Returns the option of `choice` that this means; None when it means none."""
        option = self.choice.meant(typed) if self.choice is not None else None
        if option is not None:
            self.choice, self._chosen = None, option
        return option

    def drop(self) -> None:
        """It is not done to the end."""
        self._doing.close()
        self.choice = None


def as_called(
    command: Command, given: Sequence[object], named: Mapping[str, object], inputs: Mapping[str, object]
) -> tuple[object, ...]:
    """The inputs as they are written down: those that were given, in the order of the table."""
    if command.parameters and command.parameters[0].kind == "values":
        return tuple(inputs[command.parameters[0].name])  # type: ignore[arg-type]
    count = len(given)
    return tuple(
        inputs[parameter.name] for place, parameter in enumerate(command.parameters)
        if place < count or parameter.name in named
    )
