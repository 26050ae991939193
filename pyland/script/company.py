"""`Company`: the programs of one try, one for each body, side by side in one world."""

import time
from collections import deque
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from pyland.script.attempt import Attempt
from pyland.script.common import LIMITS, SECONDS_A_PUMP, Common, Ending
from pyland.script.runner import Spares
from pyland.text import ENGLISH, Translator
from pyland.world.dice import roll
from pyland.world.world import World


class Company:
    """`scripts` has the program of each body, in the order of their turns. Never blocks, except in `wait`.

    Only one program goes on at a time: until it has taken a turn, or has run its share of lines without one. When each
    has had its turn, the world's turn is over. So the log is always the same, however fast the processes are. A program
    that has finished leaves the others alone; any other ending of one is the ending of the whole try.

    A single program runs just like in an `Attempt`: see there for everything that is given. `inputs` are used in the
    order in which the programs ask. `tries` are for the first program.

    Raises `ValueError` when there is no program, or when `world.rounds` does not fit their number, and what `Attempt`
    raises.
    """

    def __init__(
        self, world: World, scripts: Mapping[str, str], spares: Spares, *, commands: Collection[str],
        after_bump: str = "stop", limits: Mapping[str, int] = MappingProxyType({}), seed: int = 0,
        inputs: Sequence[str] = (), typed_by_person: bool = False,
        tries: Sequence[tuple[str, tuple[Any, ...]]] = (), say: Translator = ENGLISH,
    ) -> None:  # fmt: skip
        if not scripts or world.rounds != (len(scripts) > 1):
            raise ValueError("a world with rounds is for several programs")
        self._world = world
        self._most_turns = {**LIMITS, **limits}["turns"]
        self._common = Common(world, inputs, alone=not world.rounds)
        self.ending: Ending | None = None
        self._to_come: deque[Attempt] = deque()
        made: dict[str, Attempt] = {}
        try:
            for body, source in scripts.items():
                made[body] = Attempt(
                    world, source, spares, commands=commands, body=body, after_bump=after_bump, limits=limits,
                    seed=_seed(seed, body if made else None), typed_by_person=typed_by_person,
                    tries=() if made else tries, say=say, common=self._common,
                )
        except BaseException:
            for attempt in made.values():
                attempt.kill()
            raise
        self.attempts: Mapping[str, Attempt] = MappingProxyType(made)
        self._main = self._current = next(iter(made.values()))
        self._begin()

    @property
    def question(self) -> str | None:
        """What a program asks the person at the keyboard now."""
        return self._current.question

    @property
    def choices(self) -> tuple[str, ...]:
        """If there are any, the answer to the question must be one of these."""
        return self._current.choices

    @property
    def asking(self) -> str | None:
        """The body whose program asks."""
        return self._current.body if self.question is not None else None

    @property
    def output(self) -> str:
        """All that was printed and typed so far, as a terminal would show it."""
        return self._common.terminal.text

    @property
    def calls(self) -> int:
        """How many commands were called so far."""
        return len(self._common.calls_at)

    @property
    def inputs_used(self) -> tuple[str, ...]:
        """What was typed and chosen so far: with that the run can be repeated."""
        return tuple(self._common.used)

    def pump(self, shown: int | None = None) -> bool:
        """Handle what the children sent, for about two milliseconds. Returns whether anything changed.

        `shown` is how many entries of the log the picture has shown: see `Attempt.pump`. It counts for all together.
        """
        if self.ending is not None:
            return False
        self._current.watch_the_clock()
        self._look()
        changed = False
        until = time.perf_counter() + SECONDS_A_PUMP
        while self.ending is None and self._went_on(shown):
            changed = True
            if time.perf_counter() > until:
                break
        self._current.set_the_clock()
        return changed or self.ending is not None

    def answer(self, text: str) -> None:
        """Somebody typed the answer to `question`, or chose. Does nothing when nothing was asked."""
        self._current.answer(text)

    def stop(self) -> None:
        """Kill all programs at once. Does nothing when the try is over."""
        if self.ending is not None:
            return
        for attempt in self.attempts.values():
            attempt.kill()
        stopped = [attempt for attempt in self.attempts.values() if attempt.ending is None]
        for attempt in stopped:
            attempt.stop()
        self.ending = (self._current if self._current in stopped else stopped[0]).ending

    def wait(self, seconds: float) -> None:
        """Sleep until there is something to pump, at most so long."""
        self._current.wait(seconds)

    def close(self) -> None:
        """Free everything; programs that still run are stopped."""
        self.stop()

    def _begin(self) -> None:
        ended = next((attempt for attempt in self.attempts.values() if attempt.ending is not None), None)
        if ended is not None:
            self._end(ended)
        elif not self._common.alone:
            self._to_come.extend(self.attempts.values())
            self._next()

    def _went_on(self, shown: int | None) -> bool:
        """Do the next small thing. Returns False when there is none now."""
        if self._current.turn_over or self._current.ending is not None:
            if self._common.too_far_ahead(shown):
                return False
            self._next()
            return True
        went_on = self._current.step(shown)
        self._look()
        return went_on

    def _look(self) -> None:
        """See whether the one whose turn it is has ended the try."""
        if self._current.turn_over:
            self._current.set_the_clock()
        ending = self._current.ending
        if ending is not None and ending.how != "finished":
            self._end(self._current)
        elif all(attempt.ending for attempt in self.attempts.values()):
            self._end(self._main)

    def _next(self) -> None:
        """The next one that goes on has its turn. After the last one, the round is over."""
        while self._to_come:
            attempt = self._to_come.popleft()
            if attempt.ending is None and attempt.body not in self._common.held:
                self._current = attempt
                attempt.begin_turn()
                return
        self._end_round()

    def _end_round(self) -> None:
        going_on = [attempt for attempt in self.attempts.values() if attempt.ending is None]
        self._world.end_turn(None)
        lost = self._world.lost
        if lost is not None:
            hit = [attempt for attempt in going_on if attempt.body == lost.body] or going_on
            self._end_by(hit[-1], Ending("lost", lost=lost))
            return
        stuck = all(attempt.body in self._common.held for attempt in going_on)
        if stuck and self._common.turns > self._most_turns:  # the mud never lets them go
            self._current = going_on[0]
            self._current.begin_turn()
            self._current.come_to("turns", self._current.last_line)
            return
        self._common.held = {body for body in self._world.bodies() if self._world.sits_out(body)}
        self._to_come.extend(going_on)

    def _end_by(self, attempt: Attempt, ending: Ending) -> None:
        attempt.end(replace(ending, line=attempt.last_line))
        self._end(attempt)

    def _end(self, by: Attempt) -> None:
        """The try is over, because of the program `by`."""
        for attempt in self.attempts.values():
            attempt.kill()
        for attempt in self.attempts.values():
            attempt.end(Ending("with_others", attempt.last_line))
        self._current, self.ending = by, by.ending


def _seed(seed: int, body: str | None) -> int:
    """The seed of a program. Two with the same program shall not throw the same dice."""
    return seed if body is None else roll(seed, 1 << 30, "script", body)
