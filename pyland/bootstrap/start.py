"""Decides where the game runs: right here, in its own environment, or in one that has to be made first."""

import os
from pathlib import Path

from pyland.bootstrap.computer import Computer
from pyland.bootstrap.environment import DEVELOPMENT, GAME, Environment, Kit
from pyland.bootstrap.machine import Machine

COMMANDS = frozenset({"play", "run", "explain", "check", "new-level", "levels", "screenshot", "bench", "test"})
"""The words that end the part of the command line which is ours."""
NO_SETUP = "--no-setup"
_BEFORE_A_FOLDER = ("--data", "--levels")
"""A folder follows, which may be called like a sub-command."""
HANDED_OVER = "PYLAND_HANDED_OVER"
"""Set by us for the process that we hand over to: everything is ready, do not look again."""
FAILED = 4


def main(arguments: list[str], program: str | Path, computer: Computer | None = None) -> int:
    """Start the game (or the tests) with the arguments of the command line. Returns the exit status.

    `program` is the folder of `main.py`. Where the operating system can do it, this process becomes the game and this
    never returns.
    """
    computer = computer or Computer()
    if computer.take_variable(HANDED_OVER):
        return computer.play(arguments)
    own, command, rest = split(arguments)
    # Behind `test`, everything is for pytest. Our own commands take ours wherever it stands.
    ours = own if command == "test" else arguments
    program = Path(program)
    python, problem = python_for(command, program, computer, may_set_up=NO_SETUP not in ours)
    if python is None:
        return problem
    if command == "test":
        return computer.hand_over([python, "-m", "pytest", *rest], program)
    line = [argument for argument in ours if argument != NO_SETUP]
    if python == computer.interpreter:
        return computer.play(line)
    computer.set_variable(HANDED_OVER, "1")
    return computer.hand_over([python, str(program / "main.py"), *line])


def python_for(command: str, program: Path, computer: Computer, *, may_set_up: bool = True) -> tuple[str | None, int]:
    """The Python that has what a sub-command needs, or None and the exit status (the person has been told why)."""
    game = Kit(GAME, program / "requirements.txt")
    machine = Machine(program, computer)
    kit = Kit(DEVELOPMENT, program / "requirements-dev.txt", game, machine.kit) if command == "test" else game
    return Start(program, kit, machine, computer).python(may_set_up=may_set_up)


def split(arguments: list[str]) -> tuple[list[str], str, list[str]]:
    """The arguments before the sub-command, the sub-command (or nothing), and those behind it."""
    for place, argument in enumerate(arguments):
        is_folder = place > 0 and arguments[place - 1] in _BEFORE_A_FOLDER
        if argument in COMMANDS and not is_folder:
            return arguments[:place], argument, arguments[place + 1 :]
    return arguments, "", []


class Start:
    """Finds the Python for one start."""

    def __init__(self, program: Path, kit: Kit, machine: Machine, computer: Computer) -> None:
        self._program = program
        self._kit = kit
        self._machine = machine
        self._computer = computer
        self._places = [
            Environment(program / ".venv"),
            Environment(computer.cache_folder() / f"environment-{_short_name(program)}"),
        ]

    def python(self, *, may_set_up: bool) -> tuple[str | None, int]:
        """See `python_for`."""
        ready = next((place for place in self._places if place.is_ready(self._kit)), None)
        inside = self._computer.environment
        if ready is not None and (inside is None or _same(inside, ready.folder)):
            return self._complete(ready, may_set_up)
        missing = self._computer.missing(self._program, self._kit.name)
        if not missing and not self._is_unfinished(inside):
            return self._computer.interpreter, 0
        if ready is not None:
            return self._complete(ready, may_set_up)
        return self._set_up(missing, may_set_up)

    def _of(self, place: Environment) -> str:
        inside = self._computer.environment
        return self._computer.interpreter if inside and _same(inside, place.folder) else str(place.python)

    def _is_unfinished(self, inside: Path | None) -> bool:
        """Whether we are in an environment of our own that is not as it should be."""
        return inside is not None and any(_same(inside, place.folder) and place.is_ours() for place in self._places)

    def _complete(self, place: Environment, may_set_up: bool) -> tuple[str | None, int]:
        """The Python of an environment that is ready, perhaps with the machine added to it first."""
        if may_set_up and self._machine.is_wanted(place):
            from pyland.bootstrap.setup import SetUp, stopped

            try:
                SetUp(self._program, self._kit, self._machine, self._computer).complete(place)
            except KeyboardInterrupt:
                self._computer.say(stopped())
                return None, 130
        return self._of(place), 0

    def _set_up(self, missing: list[str], may_set_up: bool) -> tuple[str | None, int]:
        from pyland.bootstrap.setup import SetUp, SetUpProblem, no_setup, stopped

        try:
            if not may_set_up:
                raise no_setup(missing)
            return str(SetUp(self._program, self._kit, self._machine, self._computer).make(self._places).python), 0
        except SetUpProblem as problem:
            self._computer.say(problem.text)
            return None, FAILED
        except KeyboardInterrupt:
            self._computer.say(stopped())
            return None, 130


def _same(first: Path, second: Path) -> bool:
    try:
        return first.samefile(second)
    except OSError:
        return False


def _short_name(program: Path) -> str:
    """Another name for each folder that the game is started from: they may need different things."""
    import zlib

    return f"{zlib.crc32(os.fsencode(program)):08x}"
