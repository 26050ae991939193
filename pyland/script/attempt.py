"""`Attempt`: one run of a program for one body in one world."""

import time
from bisect import bisect_left
from collections import deque
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from pyland.script import wire
from pyland.script.arguments import WrongUse, checked
from pyland.script.commands import COMMANDS, WORDS, Answer, Command, Doing
from pyland.script.protocol import Limit, Problem
from pyland.script.runner import Child, Spares
from pyland.text import ENGLISH, Translator
from pyland.world.events import Bumped, Called, Ended, LinesRan, Printed, Typed
from pyland.world.world import World

LIMITS: Mapping[str, int] = MappingProxyType({
    "ticks": 1_000_000, "calls": 10_000, "turns": 10_000, "output": 200_000, "time": 20, "source": 200_000,
})  # fmt: skip
"""The usual limits: lines run, calls, turns, characters printed, seconds the child may owe a message, and characters of
source."""
RUN_AHEAD = 200
"""So many calls may have happened that the picture has not shown yet."""
ENTRIES_AHEAD = 2_000
"""So many entries may be in the log that the picture has not shown yet: one call can make a thousand of them."""
_SECONDS_A_PUMP = 0.002
_LINES_AN_ENTRY = 32
"""Lines are written down in pieces of this size, however they travelled: the same program gives the same log."""
_RECENT = 300
_GRACE = 1_000
"""An honest child stops itself at the limit of lines. One that goes on for so many more is no honest child."""
_LONGEST_PAUSE = 1.0
"""More seconds between two looks at the clock are not the child's: the computer slept, or the game was busy."""


@dataclass(frozen=True, slots=True)
class Ending:
    """How an attempt ended. `how`: finished, bump, problem, limit, stopped; `line` is the last line that ran."""

    how: str
    line: int | None = None
    problem: Problem | None = None
    limit: Limit | None = None
    bump: Bumped | None = None


class Attempt:
    """One program for one body in a world. Never blocks, except in `wait`; `pump` does the work, bit by bit.

    `commands` are those that the program may call. `after_bump`: "stop" ends the attempt at the first bump, with
    "go_on" the command returns False. `limits` change some of `LIMITS`. `inputs` are lines typed in advance; when they
    are used up, `question` waits for an `answer` if there is somebody who types, else `input()` fails in the program.
    Everything that happens is written into the world's log; `Ended` is the last event. Help texts are in the language
    of `say`.

    Raises `KeyError` when there is no such body or command.
    """

    def __init__(
        self, world: World, source: str, spares: Spares, *, commands: Collection[str], body: str = "hero",
        after_bump: str = "stop", limits: Mapping[str, int] = MappingProxyType({}), seed: int = 0,
        inputs: Sequence[str] = (), typed_by_person: bool = False, say: Translator = ENGLISH,
    ) -> None:  # fmt: skip
        world.state.things[body]
        self._world = world
        self._body = body
        self._commands = {name: COMMANDS[name] for name in COMMANDS if name in frozenset(commands)}
        if missing := set(commands) - set(self._commands):
            raise KeyError(min(missing))
        self._after_bump = after_bump
        self._limits = {**LIMITS, **limits}
        self._inputs = deque(inputs)
        self._used: list[str] = []
        self._typed_by_person = typed_by_person
        self.ending: Ending | None = None
        self.question: str | None = None
        self._question_line: int | None = None
        self._output: list[str] = []
        self._printed = 0
        self._calls_at: list[int] = []
        self._lines: list[int] = []
        self._of = 1
        self._recent: deque[int] = deque(maxlen=_RECENT)
        self._ticks = 0
        self._first_turn = world.state.turn
        self._doing: Doing | None = None
        self._doing_line = 0
        self._held: bytes | None = None
        self._owed = 0.0
        self._owing_since: float | None = None
        self._child: Child | None = None
        if len(source) > self._limits["source"]:
            self._end(Ending("limit", limit=Limit("source", self._limits["source"])))
            return
        self._child = spares.take()
        self._child.send(_start_message(source, self._commands, body, seed, self._limits["ticks"], say))
        self._owing_since = time.monotonic()

    @property
    def output(self) -> str:
        """All that was printed and typed so far, as a terminal would show it."""
        if len(self._output) > 1:
            self._output = ["".join(self._output)]
        return "".join(self._output)

    @property
    def calls(self) -> int:
        """How many commands were called so far."""
        return len(self._calls_at)

    @property
    def inputs_used(self) -> tuple[str, ...]:
        """The lines that `input()` gave to the program so far: with them the run can be repeated."""
        return tuple(self._used)

    def pump(self, shown: int | None = None) -> bool:
        """Handle what the child sent, for about two milliseconds. Returns whether anything changed.

        `shown` is how many entries of the log the picture has shown: a call is not answered while more than `RUN_AHEAD`
        calls are ahead of that, or `ENTRIES_AHEAD` entries, and a command of many turns stops in the middle. None lets
        the program run as fast as it goes.
        """
        if self._child is None:
            return False
        self._watch_the_clock()
        changed = False
        until = time.perf_counter() + _SECONDS_A_PUMP
        while self._went_on(shown):
            changed = True
            if time.perf_counter() > until:
                break
        if self._child is not None:
            owes = self._held is None and self._doing is None and self.question is None and self._child.quiet
            self._owing_since = time.monotonic() if owes else None
        return changed or self.ending is not None

    def answer(self, text: str) -> None:
        """Somebody typed the answer to `question`. Does nothing when nothing was asked."""
        if self.question is not None:
            prompt, self.question = self.question, None
            self._give(prompt, text, self._question_line)
            self._owing_since = time.monotonic()

    def stop(self) -> None:
        """Kill the program at once. Does nothing when it has ended."""
        self._end(Ending("stopped", self._last_line()))

    def wait(self, seconds: float) -> None:
        """Sleep until there is something to pump, at most so long."""
        if self._child is not None and self._held is None and self._doing is None and self.question is None:
            self._child.wait(seconds)
        elif self._child is not None:
            time.sleep(min(seconds, 0.01))

    def close(self) -> None:
        """Free everything; an attempt that still runs is stopped."""
        self.stop()

    def _watch_the_clock(self) -> None:
        if self._owing_since is not None:
            self._owed += min(time.monotonic() - self._owing_since, _LONGEST_PAUSE)
        if self._owed > self._limits["time"]:
            self._overrun("time", self._last_line())

    def _went_on(self, shown: int | None) -> bool:
        """Do the next small thing: one turn of a command, or one message. Returns False when there is none now."""
        if self.ending is not None or self.question is not None:
            return False
        if (self._doing is not None or self._held is not None) and self._too_far_ahead(shown):
            return False
        if self._doing is not None:
            self._go_on(self._doing)
            return True
        if self._held is not None:
            self._send(self._held)
            self._held = None
        line = self._received()
        if line is not None:
            self._handle(line)
        return line is not None

    def _too_far_ahead(self, shown: int | None) -> bool:
        if shown is None:
            return False
        calls = len(self._calls_at) - bisect_left(self._calls_at, shown)
        return calls > RUN_AHEAD or len(self._world.log) - shown > ENTRIES_AHEAD

    def _received(self) -> bytes | None:
        if self._child is None:
            return None
        try:
            return self._child.receive()
        except EOFError:
            self._overrun("gone", self._last_line())
            return None

    def _handle(self, line: bytes) -> None:
        try:
            message = wire.read(line)
        except wire.Malformed:
            self._overrun("gone", self._last_line())
            return
        match message:
            case wire.Lines():
                self._lines_ran(message)
            case wire.Call():
                self._call(message)
            case wire.Sleep():
                self._sleep(message)
            case wire.Print():
                self._print(message)
            case wire.Ask():
                self._ask(message)
            case wire.Failed(problem):
                self._end(Ending("problem", problem.line or self._last_line(), problem=problem))
            case wire.Overran(limit):
                self._end(Ending("limit", limit.line, limit=limit))
            case wire.Finished(last):
                self._end(Ending("finished", last))

    def _lines_ran(self, message: wire.Lines) -> None:
        self._recent.extend(message.lines)
        self._ticks += len(message.lines) * message.of
        if self._ticks > self._limits["ticks"] + _GRACE:
            self._overrun("ticks", self._last_line())
            return
        if message.of != self._of:
            self._note_lines(1)
            self._of = message.of
        self._lines += message.lines
        self._note_lines(_LINES_AN_ENTRY)

    def _note_lines(self, least: int) -> None:
        """Write down the lines that wait, in pieces of the usual size, as long as there are at least so many."""
        while len(self._lines) >= least:
            piece = tuple(self._lines[:_LINES_AN_ENTRY])
            del self._lines[:_LINES_AN_ENTRY]
            self._world.note(LinesRan(self._body, piece, self._of), piece[-1])

    def _call(self, message: wire.Call) -> None:
        command = self._commands.get(message.command)
        if command is None:
            self._overrun("gone", message.line)  # no child of ours calls what it was not given
        else:
            self._do(command, message.given, message.named, message.line)

    def _sleep(self, message: wire.Sleep) -> None:
        """Like `wait`, but for as long as there are turns: who slept never wrote `wait`."""
        self._note_lines(1)
        if not self._out_of_calls(message.line):
            self._begin(COMMANDS["wait"], {"turns": message.turns}, (message.turns,), message.line)

    def _do(self, command: Command, given: Sequence[object], named: Mapping[str, object], line: int) -> None:
        self._note_lines(1)
        if self._out_of_calls(line):
            return
        try:
            inputs = checked(command, given, named)
        except WrongUse as wrong:
            self._send(wire.wrong_use(wrong.details))
            return
        self._begin(command, inputs, _as_called(command, given, named, inputs), line)

    def _out_of_calls(self, line: int) -> bool:
        out = len(self._calls_at) >= self._limits["calls"]
        if out:
            self._overrun("calls", line)
        return out

    def _begin(self, command: Command, inputs: Mapping[str, object], called: tuple[object, ...], line: int) -> None:
        self._calls_at.append(len(self._world.log))
        self._world.note(Called(self._body, command.name, called), line)
        self._doing, self._doing_line = command.run(self._world, self._body, inputs, line), line
        self._go_on(self._doing)

    def _go_on(self, doing: Doing) -> None:
        """Do a command as far as the next turn it wants to take; that one only if there are turns left."""
        try:
            next(doing)
        except StopIteration as done:
            self._doing = None
            self._reply(done.value, self._doing_line)
            return
        if self._world.state.turn - self._first_turn >= self._limits["turns"]:
            self._overrun("turns", self._doing_line)

    def _reply(self, answer: Answer, line: int) -> None:
        if answer.bump is not None and self._after_bump == "stop":
            self._end(Ending("bump", line, bump=answer.bump))
        else:
            # The next pump, or the next round of this one, sends it: at once, or when the picture has come nearer.
            self._held = wire.reply(answer.value)

    def _print(self, message: wire.Print) -> None:
        self._note_lines(1)
        if self._counts_as_output(message.text, message.line):
            self._world.note(Printed(message.text), message.line)
            self._output.append(message.text)

    def _ask(self, message: wire.Ask) -> None:
        self._note_lines(1)
        if not self._counts_as_output(message.prompt, message.line):
            return
        if self._inputs:
            self._give(message.prompt, self._inputs.popleft(), message.line)
        elif self._typed_by_person:
            self.question, self._question_line = message.prompt, message.line
        else:
            self._send(wire.reply(None))

    def _give(self, prompt: str, text: str, line: int | None) -> None:
        self._used.append(text)
        self._world.note(Typed(prompt, text), line)
        self._output.append(f"{prompt}{text}\n")
        self._send(wire.reply(text))

    def _counts_as_output(self, text: str, line: int) -> bool:
        self._printed += len(text)
        if self._printed > self._limits["output"]:
            self._overrun("output", line)
            return False
        return True

    def _send(self, line: bytes) -> None:
        if self._child is not None:
            self._child.send(line)

    def _last_line(self) -> int | None:
        return self._recent[-1] if self._recent else None

    def _overrun(self, kind: str, line: int | None) -> None:
        most = self._limits.get(kind, 0)
        self._end(Ending("limit", line, limit=Limit(kind, most, line, tuple(sorted(set(self._recent))))))

    def _end(self, ending: Ending) -> None:
        if self.ending is not None:
            return
        self.ending = ending
        self.question = self._held = self._doing = self._owing_since = None
        if self._child is not None:
            self._child.kill()
            self._child = None
        self._note_lines(1)
        self._world.note(Ended(ending.how, self._world.state.turn), ending.line)


def _as_called(
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


def _start_message(
    source: str, commands: Mapping[str, Command], body: str, seed: int, ticks: int, say: Translator
) -> bytes:
    helps = {name: f"{command.example}\n{say(command.summary)}" for name, command in commands.items()}
    many = [name for name, command in commands.items() if any(given.kind == "values" for given in command.parameters)]
    return wire.start(source, commands=helps, many=many, words=WORDS, body=body, seed=seed, ticks=ticks)
