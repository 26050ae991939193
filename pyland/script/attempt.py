"""`Attempt`: one run of a program for one body in one world."""

import time
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from pyland.script import wire
from pyland.script.arguments import WrongUse, checked
from pyland.script.asking import Asking
from pyland.script.channel import Channel, Gone
from pyland.script.commands import COMMANDS, Answer, Command, usable_body_name
from pyland.script.common import ENTRIES_AHEAD, GRACE, LIMITS, RUN_AHEAD, SECONDS_A_PUMP, SHARE, Common, Ending
from pyland.script.errand import Errand, as_called
from pyland.script.parting import Parting
from pyland.script.protocol import Limit
from pyland.script.runner import Spares
from pyland.script.starting import start_message, unlocked
from pyland.script.terminal import Terminal
from pyland.script.trace import Trace
from pyland.script.tries import Tries
from pyland.text import ENGLISH, Translator
from pyland.world.events import Called, Ended
from pyland.world.world import World

__all__ = ["ENTRIES_AHEAD", "LIMITS", "RUN_AHEAD", "Attempt", "Ending"]


class Attempt:
    """One program for one body in a world. Never blocks, except in `wait`; `pump` does the work, bit by bit.

    `commands` are those that the program may call. `after_bump`: "stop" ends the attempt at the first bump, with
    "go_on" the command returns False. `limits` change some of `LIMITS`. `inputs` are lines typed in advance, and
    choices (the words of an option, or its number); when they are used up, `question` waits for an `answer` if there is
    somebody who types, else the program fails. `tries` are calls of the program's functions, done when it has finished:
    see `Returned`. Help texts are in the language of `say`. All that happens is written into the world's log; `Ended`
    is the last event.

    A `Company` hands over what its programs have in `common`, lets one after the other go on (`begin_turn`, `step`)
    until its turn is over (`turn_over`), and ends those that did not end by themselves (`end`).

    Raises `KeyError` when there is no such body or command, `ValueError` when `tries` give something that is not plain.
    """

    def __init__(
        self, world: World, source: str, spares: Spares, *, commands: Collection[str], body: str = "hero",
        after_bump: str = "stop", limits: Mapping[str, int] = MappingProxyType({}), seed: int = 0,
        inputs: Sequence[str] = (), typed_by_person: bool = False,
        tries: Sequence[tuple[str, tuple[Any, ...]]] = (), say: Translator = ENGLISH, common: Common | None = None,
    ) -> None:  # fmt: skip
        world.state.things[body]
        self._world = world
        self._common = common or Common(world, inputs, alone=True)
        self.body = body
        """The body that plain commands of the program are for."""
        self._bodies = [name for name in world.bodies() if name == body or usable_body_name(name)]
        self._commands = unlocked(commands)
        self._after_bump = after_bump
        self._limits = {**LIMITS, **limits}
        self._tries = Tries(world, body, tries)
        self.ending: Ending | None = None
        self.turn_over = False
        """Whether the others have to go on before this one does. Never where it is alone."""
        self._terminal = Terminal(self._limits["output"], self._common.terminal)
        self._asking = Asking(world, self._common, self._terminal, by_person=typed_by_person)
        self.calls = 0
        """How many commands were called so far."""
        self._trace = Trace(world, body)
        self._doing: Errand | None = None
        self._held: bytes | None = None
        self._channel: Channel | None = None
        self._parting: Parting | None = None
        if len(source) > self._limits["source"]:
            self.end(Ending("limit", limit=Limit("source", self._limits["source"])))
            return
        self._channel = Channel(spares.take(), source, self._limits)
        self._channel.send(start_message(
            source, self._commands, bodies=self._bodies, mine=body, seed=seed, ticks=self._limits["ticks"],
            output=self._limits["output"], share=0 if self._common.alone else SHARE, tries=self._tries.wanted, say=say,
        ))  # fmt: skip
        self._channel.let_owe(self._common.alone)

    @property
    def question(self) -> str | None:
        """What the program asks a person."""
        return self._asking.question

    @property
    def choices(self) -> tuple[str, ...]:
        """If there are any, the answer must be one of these."""
        return self._asking.choices

    @property
    def output(self) -> str:
        """All that was printed and typed so far, as a terminal would show it."""
        return self._terminal.text

    @property
    def inputs_used(self) -> tuple[str, ...]:
        """What was typed and chosen so far: with that the run can be repeated."""
        return tuple(self._common.used)

    def pump(self, shown: int | None = None) -> bool:
        """Handle what the child sent, for about two milliseconds. Returns whether anything changed.

        `shown` is how many entries of the log the picture has shown: a call is not answered while more than `RUN_AHEAD`
        calls are ahead of that, or `ENTRIES_AHEAD` entries, and a command of many turns stops in the middle. None lets
        the program run as fast as it goes.
        """
        if self.ending is not None:
            return False
        self.watch_the_clock()
        changed = False
        until = time.perf_counter() + SECONDS_A_PUMP
        while self.step(shown):
            changed = True
            if time.perf_counter() > until:
                break
        self.set_the_clock()
        return changed or self.ending is not None

    def answer(self, text: str) -> None:
        """Somebody typed the answer to `question`, or chose one of the `choices` (anything else is not taken). Does
        nothing when nothing was asked."""
        if self.question is not None and (reply := self._asking.answer(text)) is not None:
            self._send(reply)
            self.set_the_clock()

    def stop(self) -> None:
        """Kill the program at once. Does nothing when it has ended."""
        self.end(Ending("stopped", self.last_line))

    def wait(self, seconds: float) -> None:
        """Sleep until there is something to pump, at most so long."""
        if self._channel is not None and not self._busy:
            self._channel.child.wait(seconds)
        elif self._channel is not None:
            time.sleep(min(seconds, 0.01))

    def close(self) -> None:
        """Free everything; an attempt that still runs is stopped."""
        self.stop()

    # For those who lead it

    @property
    def last_line(self) -> int | None:
        """The last line that is known to have run."""
        return self._trace.last

    def come_to(self, kind: str, line: int | None) -> None:
        """The program came to a limit that is counted here. Nothing more comes of it but what it tells about itself."""
        self._trace.note()
        self._doing = self._held = None
        if self._channel is not None:
            self._parting = Parting(self._channel, self._limit(kind, line))

    def begin_turn(self) -> None:
        """It may go on now, until its turn is over."""
        self.turn_over = False

    def watch_the_clock(self) -> None:
        """Count the time that the child owed a message, and end the attempt when that is too much."""
        if self._channel is not None:
            self._channel.watch()
            if self._channel.too_slow:
                self._gone("time")

    def set_the_clock(self) -> None:
        """Find out whether the child owes a message from now on."""
        if self._channel is not None:
            self._channel.let_owe(not (self._busy or self.turn_over))

    @property
    def _busy(self) -> bool:
        """Whether there is something to do before the child can go on."""
        return self._held is not None or self._doing is not None or self.question is not None

    def step(self, shown: int | None = None) -> bool:
        """Do the next small thing: one turn of a command, or one message. Returns False when there is none now."""
        if self.ending is not None or self.question is not None:
            return False
        if (self._doing is not None or self._held is not None) and self._common.too_far_ahead(shown):
            return False
        if self._doing is not None:
            self._go_on(self._doing)
            return True
        if self._held is not None:
            self._send(self._held)
            self._held = None
        message = self._channel.receive() if self._channel is not None else None
        if message is None:
            return False
        if self._parting is None:
            self._handle(message)
        elif self._parting.hear(message):
            self._gone()
        return True

    def kill(self) -> None:
        """End the process at once; `end` tells how the attempt ended."""
        if self._channel is not None:
            self._channel.child.kill()
            self._channel = None

    def end(self, ending: Ending) -> None:
        """The attempt is over. Does nothing when it was."""
        if self.ending is not None:
            return
        self.kill()
        self._trace.note()
        if self._tries.going_on and ending.how == "limit":
            ending = self._tries.give_up(ending.line)
        self.ending = replace(ending, body=self.body)
        self._held = self._doing = None
        self._asking.drop()
        self._world.note(Ended(ending.how, self._world.state.turn, self.body), ending.line)

    def _handle(self, message: wire.FromChild | Gone) -> None:
        match message:
            case Gone():
                self._gone()
            case wire.Lines():
                self._lines_ran(message)
            case wire.Print():
                self._print(message)
            case wire.Overran(limit):
                self._overran(limit)
            case wire.Returned():
                self._returned(message)
            case _ if self._tries.going_on:
                self._gone()
            case wire.Failed(problem):
                self.end(Ending("problem", problem.line or self.last_line, problem=problem))
            case wire.Finished(last):
                self._finished(last)
            case _:
                self._asked(message)

    def _asked(self, message: wire.Call | wire.Sleep | wire.Ask | wire.Rest) -> None:
        """Something that the child waits for an answer to."""
        self._trace.note()
        match message:
            case wire.Sleep() | wire.Call() if self.calls >= self._limits["calls"]:
                self.come_to("calls", message.line)
            case wire.Rest():
                self._rest()
            case wire.Ask():
                self._ask(message)
            case wire.Sleep():
                # Like `wait`, but for as long as there are turns: who slept never wrote `wait`.
                wait, turns = COMMANDS["wait"], message.turns
                self._begin(wait, self.body, {"turns": turns}, (turns,), message.line)
            case wire.Call():
                self._call(message)

    def _lines_ran(self, message: wire.Lines) -> None:
        self._trace.ran(message.lines, message.of)
        if self._trace.ticks > self._limits["ticks"] + GRACE:
            self._gone("ticks")

    def _rest(self) -> None:
        """It ran its share of lines without a turn: the others go on."""
        if self._common.alone or self._trace.ticks_this_turn < SHARE:
            self._gone()
        else:
            self._held = wire.reply(None, turn=True)
            self._pass_turn()

    def _finished(self, last: int | None) -> None:
        self._trace.note()
        self._world.end_printed(self.body, last)
        if self._tries.begin(Ending("finished", last)):
            self._send(self._tries.next())
        else:
            self.end(Ending("finished", last))

    def _returned(self, message: wire.Returned) -> None:
        self._trace.note()
        if not self._tries.going_on:
            self._gone()
        elif (ending := self._tries.returned(message)) is not None:
            self.end(ending)
        else:
            self._send(self._tries.next())

    def _call(self, message: wire.Call) -> None:
        command, body = self._commands.get(message.command), message.body
        # No child of ours calls what it was not given.
        if command is None or body not in self._bodies or not self._world.is_body(body):
            self._gone(line=message.line)
            return
        try:
            inputs = checked(command, message.given, message.named)
        except WrongUse as wrong:
            self._send(wire.wrong_use(wrong.details))
            return
        called = as_called(command, message.given, message.named, inputs)
        self._begin(command, body, inputs, called, message.line)

    # A command that is being done

    def _begin(
        self, command: Command, body: str, inputs: Mapping[str, object], called: tuple[object, ...], line: int
    ) -> None:
        self.calls += 1
        self._common.calls_at.append(len(self._world.log))
        self._world.note(Called(body, command.name, called), line)
        self._doing = Errand(self._world, command, body, inputs, line)
        self._go_on(self._doing)

    def _go_on(self, errand: Errand) -> None:
        """Do a command as far as the next turn it wants to take, or the next choice; the turn only if it has one."""
        if errand.wants_turn and not self._has_turn(errand):
            return
        errand.go_on()
        self._look_for_losses(errand.line)
        if errand.answer is not None:
            self._doing = None
            self._reply(errand, errand.answer)
        elif errand.choice is not None and (wrong := self._asking.let_choose(errand, errand.choice)) is not None:
            self._drop(errand, wrong)
        if errand.pauses:
            self._pass_turn()

    def _has_turn(self, errand: Errand) -> bool:
        if self._common.turns >= self._limits["turns"]:
            self.come_to("turns", errand.line)
            return False
        if errand.body in self._common.held:
            self._pass_turn()  # it cannot move, so nothing comes of this turn
            return False
        return True

    def _pass_turn(self) -> None:
        self._trace.turn()
        self.turn_over = not self._common.alone

    def _look_for_losses(self, line: int) -> None:
        if self._world.lost is not None:
            self.end(Ending("lost", line, lost=self._world.lost))

    def _reply(self, errand: Errand, answer: Answer) -> None:
        if answer.bump is not None and self._after_bump == "stop":
            self.end(Ending("bump", errand.line, bump=answer.bump))
        else:
            # The next step sends it: at once, when the picture has come nearer, or when it is its turn.
            self._held = wire.reply(answer.value, turn=errand.took_turn)

    def _drop(self, errand: Errand, wrong: WrongUse) -> None:
        errand.drop()
        self._doing = None
        self._held = wire.wrong_use(wrong.details, turn=errand.took_turn)

    # What is printed and typed

    def _print(self, message: wire.Print) -> None:
        if self._tries.going_on:
            self._gone()  # an honest child prints nothing while its functions are tried
            return
        self._trace.note()
        if not self._counts_as_output(message.text, message.line) or not message.text:
            return  # of some texts nothing can be shown
        self._terminal.show(message.text)
        self._world.note_printed(self.body, message.text, message.line)
        self._look_for_losses(message.line)

    def _ask(self, message: wire.Ask) -> None:
        fits = self._counts_as_output(message.prompt, message.line)
        if fits and (reply := self._asking.ask(message.prompt, message.line)) is not None:
            self._send(reply)

    def _counts_as_output(self, text: str, line: int) -> bool:
        fits = self._terminal.has_room(text)
        if not fits:
            self._gone("output", line)
        return fits

    def _send(self, line: bytes) -> None:
        if self._channel is not None:
            self._channel.send(line)

    def _overran(self, limit: Limit) -> None:
        """The child tells of a limit that it counts itself; of no other."""
        most = self._limits.get(limit.kind, limit.most)
        if limit.kind in ("ticks", "output", "memory") and limit.most == most:
            self.end(Ending("limit", limit.line, limit=limit))
        else:
            self._gone()

    def _gone(self, kind: str | None = None, line: int | None = None) -> None:
        """Nothing more comes of the child, because of a limit of this kind; None: because it ended by itself."""
        if kind is None:
            kind = "memory" if self._channel is not None and self._channel.child.overgrown else "gone"
        limit = self._parting.limit if self._parting is not None else self._limit(kind, line or self.last_line)
        self.end(Ending("limit", limit.line, limit=limit))

    def _limit(self, kind: str, line: int | None) -> Limit:
        return Limit(kind, self._limits.get(kind, 0), line, self._trace.recent)
