"""`Asking`: what a program asks, and who answers: what was typed in advance, or a person."""

from pyland.script import wire
from pyland.script.arguments import WrongUse, no_such_choice, nobody_chooses
from pyland.script.commands import Choice
from pyland.script.common import Common
from pyland.script.errand import Errand
from pyland.script.terminal import Terminal
from pyland.world.events import Typed
from pyland.world.world import World


class Asking:
    """The questions of one program, one at a time. They wait for a person only when nothing more was typed in advance,
    and when there is one."""

    def __init__(self, world: World, common: Common, terminal: Terminal, *, by_person: bool) -> None:
        self._world = world
        self._common = common
        self._terminal = terminal
        self._by_person = by_person
        self._line: int | None = None
        self._errand: Errand | None = None
        self.question: str | None = None
        """What waits for a person."""
        self.choices: tuple[str, ...] = ()
        """If there are any, the answer must be one of these."""

    def ask(self, prompt: str, line: int) -> bytes | None:
        """The program asks for a text. Returns the reply; None when a person has to answer first."""
        if self._common.inputs:
            return self._given(prompt, self._common.inputs.popleft(), line)
        if self._by_person:
            self.question, self._line = prompt, line
            return None
        return wire.reply(None)

    def let_choose(self, errand: Errand, choice: Choice) -> WrongUse | None:
        """A command asks for one of some options. Returns what is wrong when nobody can choose, or chose another."""
        if self._common.inputs:
            typed = self._common.inputs.popleft()
            option = errand.choose(typed)
            if option is None:
                return no_such_choice(errand.command, choice, typed)
            self._common.used.append(option)
        elif self._by_person:
            self._errand, self.question, self.choices = errand, choice.question, choice.options
        else:
            return nobody_chooses(errand.command, choice)
        return None

    def answer(self, text: str) -> bytes | None:
        """A person answers `question`. Returns the reply to the program; None for a choice, or when that is none."""
        if self._errand is None:
            prompt, self.question = self.question or "", None
            return self._given(prompt, text, self._line)
        option = self._errand.choose(text)
        if option is not None:
            self.drop()
            self._common.used.append(option)
        return None

    def drop(self) -> None:
        """Nobody has to answer any more."""
        self.question, self.choices, self._errand = None, (), None

    def _given(self, prompt: str, text: str, line: int | None) -> bytes:
        self._common.used.append(text)
        self._world.note(Typed(prompt, text), line)
        self._terminal.show(f"{prompt}{text}\n")
        return wire.reply(text)
