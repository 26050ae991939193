"""`Trial`: the programs of a try on one map of a level, from their start to what can be said about it."""

import time
from collections.abc import Sequence

from pyland.challenge.run import Run
from pyland.challenge.verdict import Verdict
from pyland.explain.explanation import Explanation
from pyland.explain.outcome import Course, Ran, explain_bump, explain_lost, explain_missed, in_words, with_remark
from pyland.level.level import Level
from pyland.play.checker import Ticket
from pyland.play.entries import Entries
from pyland.play.judging import Judging, judge_level
from pyland.play.known import Known
from pyland.play.setting import bodies_of
from pyland.play.setup import Setup
from pyland.play.workbench import Workbench, context_of
from pyland.script.attempt import Ending
from pyland.source.facts import SourceFacts
from pyland.text import _
from pyland.world.naming import named
from pyland.world.world import World

_AT_ONCE_SECONDS = 0.0005
"""A program that has been answered has its next call ready after a tenth of this, if it does nothing else."""


class Trial:
    """Runs the programs of `setup` on map `index` of a level. Only `wait` and, in their time, `pump_for` and
    `judge_for` wait.

    `known` is what the checker said about the programs.
    """

    def __init__(
        self, bench: Workbench, level: Level, index: int, setup: Setup, known: Known, *, inputs: Sequence[str] = (),
        typed_by_person: bool = False,
    ) -> None:
        self.index = index
        self.world = setup.world(level, index)
        self._bench = bench
        self._level = level
        self._setup = setup
        self._known = known
        self._ticket: Ticket | None = None
        self._judging: Judging | None = None
        self._verdict: Verdict | None = None
        self.company = bench.company(
            level, self.world, setup.scripts, seed=setup.seed, inputs=inputs, typed_by_person=typed_by_person,
            tries=setup.tries(level),
        )
        self._ask_why()  # A program that is too long has ended already.

    @property
    def ending(self) -> Ending | None:
        """How the try ended, or None while it goes on."""
        return self.company.ending

    @property
    def settled(self) -> bool:
        """Whether it has ended, and everything is known about it."""
        return self.judged and (self._ticket is None or self._ticket.report is not None)

    @property
    def judged(self) -> bool:
        """Whether it has ended, and the verdict is there."""
        return self._verdict is not None

    def pump(self, shown: int | None = None) -> bool:
        """Go on a little; see `Company.pump`. Asks for the explanation as soon as there is something to explain."""
        if self.ending is not None:
            return False
        changed = self.company.pump(shown)
        self._ask_why()
        return changed

    def pump_for(self, seconds: float, shown: int | None = None) -> None:
        """`pump` again and again, for about so long, as long as the program calls and calls.

        With one `pump` in a frame, it would come no further than one call in a frame. Between two of them is a pause
        of half a millisecond at most, until the next call is there.
        """
        until = time.perf_counter() + seconds
        while self.pump(shown) and self.ending is None and time.perf_counter() < until:
            if self.company.question is None:
                self.company.wait(_AT_ONCE_SECONDS)

    def wait(self) -> None:
        """Wait until the explanation is there. Not for the frame loop."""
        if self._ticket is not None:
            self._ticket.wait()

    def judge_for(self, seconds: float) -> None:
        """Judge what has happened, for about so long, when the try has ended."""
        if self.ending is None or self._verdict is not None:
            return
        if self._judging is None:
            run = _whole(self._level, self.world, self._known.facts, self.index)
            self._judging = Judging(self._level, run, self._setup.reached)
        if self._judging.go_on(seconds):
            self._verdict = self._judging.verdict

    @property
    def verdict(self) -> Verdict:
        """The goals and stars. Only to be asked when the try has ended; in the frame loop, when it is `judged`."""
        if self._verdict is None:
            self._verdict = judge_whole(self._level, self.world, self._known.facts, self.index, self._setup.reached)
        return self._verdict

    @property
    def outcome(self) -> str:
        """solved, unsolved, problem or stopped. Only to be asked when the try has ended."""
        if self.verdict.solved:
            return "solved"
        how = self.ending.how if self.ending else "stopped"
        return {"problem": "problem", "limit": "stopped", "stopped": "stopped"}.get(how, "unsolved")

    @property
    def explanation(self) -> Explanation | None:
        """What to say about it; None when it is solved or was stopped by hand. Only to be asked when it is settled."""
        told, ending = self._told(), self.ending
        if told is None or ending is None:
            return None
        if (ending.bump or ending.lost or ending.limit) is not None:
            told = with_remark(told, self._remarks(ending.body))
        return in_words(told, lambda message: named(message, self.world.state))

    def _remarks(self, body: str) -> tuple[Explanation, ...]:
        """The remarks on the program of a body. With several programs, only of the first it is known whose it is."""
        if self._known.noted != body:
            return ()
        return self._known.notes if len(self._setup.scripts) == 1 else self._known.notes[:1]

    def _told(self) -> Explanation | None:
        """What to say about how it ended, without the remarks on the program."""
        ending = self.ending
        if ending is None or self.verdict.solved:
            return None
        if ending.problem is not None or ending.limit is not None:
            report = self._ticket.report if self._ticket else None
            return (report.explanation if report else None) or _unexplained(ending)
        commands = tuple(self._level.commands)
        if ending.bump is not None:
            course = self._course(ending.body)
            return explain_bump(ending.bump, ending.line, course, scene=self.world, commands=commands)
        if ending.lost is not None:
            return explain_lost(ending.lost, ending.line, self._course(ending.body), commands)
        missed = self.verdict.missed
        if missed is None or ending.how != "finished":
            return None
        return explain_missed(missed, self._ran())

    def _course(self, body: str) -> Course:
        """What the program of a body did; of the only program, whatever it drives."""
        alone = len(self._setup.scripts) == 1
        return Course(self.world.log, self._setup.scripts[body], None if alone else body)

    def _ran(self) -> Ran:
        """What is known about programs that came to their end."""
        main = bodies_of(self._level)[0]
        hero = self.world.start.things.get(main)
        program = main if main in self._setup.scripts else next(iter(self._setup.scripts))
        return Ran(
            self._course(program), self._known.facts, self._known.notes, tuple(self._level.commands), main,
            hero.position if hero else None, len(self._setup.scripts) == 1,
        )

    @property
    def body(self) -> str | None:
        """Whose program the explanation is about; None when it is about no program."""
        ending = self.ending
        if ending is None or self.verdict.solved:
            return None
        if ending.how != "finished":
            return ending.body
        return self._known.noted or (ending.body if len(self._setup.scripts) == 1 else None)

    def stop(self) -> None:
        """End the try now (when it has not ended by itself)."""
        if self.ending is None:
            self.company.stop()

    def close(self) -> None:
        """Let go of the processes."""
        self.company.close()
        if self._judging is not None:
            self._judging.give_up()

    def _ask_why(self) -> None:
        ending = self.ending
        if ending is not None:
            context = context_of(self._level, self.world.bodies(), ending.body)
            self._ticket = self._bench.ask_ending(self._setup.scripts[ending.body], ending, context)


def judge_whole(
    level: Level, world: World, facts: SourceFacts | None, index: int, reached: Sequence[Run] = ()
) -> Verdict:
    """The verdict over everything that happened in the world of map `index`, and was `reached` by keyboard before."""
    return judge_level(level, _whole(level, world, facts, index), reached)


def _whole(level: Level, world: World, facts: SourceFacts | None, index: int) -> Run:
    entries = Entries(world.log, len(world.log))
    return Run(world.start, world.state, entries, facts, bodies_of(level)[0], map_index=index)


def _unexplained(ending: Ending) -> Explanation:
    """What to say when the checker had no answer."""
    if ending.limit is not None and ending.limit.kind == "source":
        message = _("It has more than {number} letters, so I did not run it.", number=f"{ending.limit.most:,}")
        return Explanation("limit", _("This program is too long"), message, _("Take some lines away."))
    if ending.limit is not None:
        return Explanation(
            "limit", _("It goes on and on"), _("Your program ran for too long, so I stopped it."), line=ending.line,
        )
    python = f"{ending.problem.type}: {ending.problem.message}" if ending.problem else None
    if ending.line is None:
        message = _("Your program stopped. I am not sure why.")
    else:
        message = _("Your program stopped at line {line}. I am not sure why.", line=ending.line)
    hint = _("Look at that line again, letter by letter.") if ending.line is not None else None
    return Explanation("unknown", _("Something is not right"), message, hint, line=ending.line, python=python)
