"""What a run needs besides a level and a program: a stock of started child processes, and the checker."""

from collections.abc import Collection, Mapping, Sequence
from functools import partial
from types import TracebackType
from typing import Any

from pyland.challenge.run import Try
from pyland.explain.context import Context
from pyland.level.level import Level
from pyland.play.checker import Checker, Ticket
from pyland.play.permission import NotPermitted, Now, may_run
from pyland.play.protecting import protection
from pyland.play.setting import bodies_of
from pyland.script.attempt import Ending
from pyland.script.commands import COMMANDS, WORDS
from pyland.script.company import Company
from pyland.script.runner import Child, Spares
from pyland.script.sandbox.protection import Protection
from pyland.text import _
from pyland.world.things import KINDS
from pyland.world.world import World

RUNS_AHEAD = 2
"""Processes that start while a run goes on, where one run follows another: it takes longer to start than to run."""


class Workbench:
    """The helpers of all runs, made once and closed at the end. Works as a context manager.

    `ahead` is how many processes are kept ready besides those of the next run: for runs without a pause in between,
    which would have to wait for each process to start.
    """

    def __init__(
        self, spares: Spares | None = None, checker: Checker | None = None, lock: Protection | None = None,
        ahead: int = 0,
    ) -> None:
        self.lock = lock or protection()
        if spares is None:
            spares = Spares(partial(Child, self.lock.launch), 1 + ahead, self.lock.fits)
            self.lock.when_settled(spares.renew)  # those that started without the lock are of no use then
        self.spares = spares
        self.checker = checker or Checker()
        self._ahead = ahead

    def warm_up(self) -> None:
        """Find the engine, and start a child and the checker now, in the background, so that the first Run is quick."""
        self.lock.begin()
        self.spares.warm_up()
        self.checker.warm_up()

    def close(self) -> None:
        """End all processes, also those that test or make the engine."""
        self.spares.close()
        self.checker.close()
        self.lock.close()

    def __enter__(self) -> "Workbench":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def company(
        self, level: Level, world: World, scripts: Mapping[str, str], *, seed: int = 0, inputs: Sequence[str] = (),
        typed_by_person: bool = False, tries: Sequence[Try] = (),
    ) -> Company:
        """Start the programs of some bodies in a world, by the rules of the level. Returns at once.

        Raises `NotPermitted` when they may not run, or not yet: ask `may_run` before.
        """
        if not isinstance(may_run(level, self.lock), Now):
            raise NotPermitted(_("Programs of this level cannot run now."))
        self.spares.keep(len(scripts) + self._ahead)
        return Company(
            world, scripts, self.spares, commands=level.commands,
            after_bump=level.spec.after_bump if level.spec else "stop", limits=level.limits, seed=seed, inputs=inputs,
            typed_by_person=typed_by_person, tries=tries,
        )

    def ask_check(self, source: str, context: Context) -> Ticket:
        """Ask what can be known about a program without running it."""
        return self.checker.ask({"ask": "check", "source": source, "context": context.as_data()})

    def ask_ending(self, source: str, ending: Ending, context: Context) -> Ticket | None:
        """Ask for the explanation of a problem or limit that ended an attempt; None when there is none to explain."""
        request: dict[str, Any]
        if ending.problem is not None:
            request = {"ask": "problem", "problem": ending.problem.as_data()}
        elif ending.limit is not None:
            request = {"ask": "limit", "limit": ending.limit.as_data()}
        else:
            return None
        return self.checker.ask({**request, "source": source, "context": context.as_data()})


def context_of(level: Level, bodies: Collection[str], body: str) -> Context:
    """What an explanation must know about the level that the program of `body` was written for. `bodies` are all that
    programs can drive there."""
    own_first = (body, *(other for other in bodies if other != body))
    return Context(
        commands=tuple(level.commands), all_commands=tuple(COMMANDS), words=tuple(WORDS), bodies=own_first,
        things=tuple(KINDS), others=tuple(other for other in bodies_of(level) if other != body),
        undriven=level.undriven, here=level.kinds,
    )
