"""`Show`: one press of Run, with the picture on one map and the other maps tried out at the same time."""

import math
import time
from dataclasses import dataclass, replace

from pyland.challenge.verdict import Judged, Verdict
from pyland.explain.explanation import Explanation
from pyland.level.level import Level
from pyland.play.answers import Answers
from pyland.play.known import Known
from pyland.play.playback import Playback
from pyland.play.setup import Setup
from pyland.play.trial import Trial
from pyland.play.walk import TalkPage, page_of
from pyland.play.workbench import Workbench
from pyland.text import _

_PUMP_SECONDS = 0.002
_HURRY_SECONDS = 0.008
"""So much of a frame a program may take: while there is something to see, and while there is not."""
_JUDGE_SECONDS = 0.003
"""So much of a frame the judging of a long run may take."""
_ENOUGH_ENTRIES = 100
"""When so many are still to be shown, there is no need to hurry."""


@dataclass(frozen=True, slots=True)
class Result:
    """How a run went on all maps together. `outcome` is solved, unsolved, problem or stopped; `turns` are those of the
    map that was shown, `body` is whose program the explanation is about."""

    outcome: str
    verdict: Verdict
    explanation: Explanation | None
    turns: int
    body: str | None = None


class Show:
    """The programs of `setup` on map `index`, which is shown, and on the others of the level.

    Of each frame it takes a few milliseconds at most, with tiny pauses in them for the next call of a program. `known`
    is what the checker said about the programs.
    """

    def __init__(self, bench: Workbench, level: Level, index: int, setup: Setup, known: Known) -> None:
        self.setup = setup
        self.index = index
        self._bench = bench
        self._level = level
        self._known = known
        self._main = self._trial(index)
        self.log = self._main.world.log
        self._to_start = [other for other in range(len(level.maps)) if other != index]
        self._others: list[Trial] = []
        self._answers = Answers()
        self._asker: Trial | None = None
        self.playback = Playback(self._main.world.start, self.log)

    def _trial(self, index: int) -> Trial:
        return Trial(self._bench, self._level, index, self.setup, self._known, typed_by_person=True)

    @property
    def over(self) -> bool:
        """Whether the program has ended on the map that is shown, and the picture has shown all of it."""
        return self._main.ending is not None and self.playback.current is None

    @property
    def waiting_for_others(self) -> bool:
        """Whether only the other maps are still to be awaited."""
        return self.over and self._main.judged and self._main.verdict.solved

    @property
    def question(self) -> str | None:
        """What a program asks the player, once the picture has got there."""
        asking = self._asking()
        return asking.company.question if asking else None

    @property
    def choices(self) -> tuple[str, ...]:
        """The answers that can be chosen; empty when there is no question, or when anything may be typed."""
        asking = self._asking()
        return asking.company.choices if asking else ()

    @property
    def asking(self) -> str | None:
        """The body whose program asks."""
        asking = self._asking()
        return asking.company.asking if asking else None

    @property
    def asked(self) -> TalkPage | None:
        """Who asks a program what it has to choose, and in which words; None when nobody does."""
        asking = self._asking()
        if asking is None or not asking.company.choices:
            return None
        return page_of(asking.world, asking.company.choices)

    @property
    def inputs(self) -> tuple[str, ...]:
        """What was typed and chosen on the map that is shown."""
        return self._main.company.inputs_used

    def answer(self, text: str) -> None:
        """Answer the question (when there is one)."""
        asking = self._asking()
        if asking is not None:
            self._answers.give(asking, text)

    def update(self, seconds: float, moving: bool, one_line: bool) -> bool:
        """Go on. `seconds` (with the speed in them) go by in the picture when it is `moving`; infinitely many show
        everything as fast as it can be done. Returns True when the one line of a step is over.
        """
        if seconds == math.inf:
            self._main.pump_for(_HURRY_SECONDS)
        elif len(self.log) - self.playback.shown < _ENOUGH_ENTRIES:
            self._main.pump_for(_PUMP_SECONDS, self.playback.shown)
        else:
            self._main.pump(self.playback.shown)
        self._main.judge_for(_JUDGE_SECONDS)
        self._pump_others()
        stepped = moving and self.playback.advance(seconds, one_line)
        self._see_who_asks()
        return stepped

    def result(self) -> Result | None:
        """How it went; None as long as something is still going on or is not yet shown."""
        if not self.over or not self._main.settled:
            return None
        if self._main.outcome != "solved":
            return self._result(self._main, self._main.verdict, self._main.explanation)
        others = sorted(self._others, key=lambda trial: trial.index)
        failed = next((trial for trial in others if trial.settled and trial.outcome != "solved"), None)
        if failed is not None:
            return self._result(failed, failed.verdict, _elsewhere(failed))
        if self._to_start or not all(trial.settled for trial in self._others):
            return None
        verdict = _together([self._main.verdict, *(trial.verdict for trial in self._others)])
        return self._result(self._main, verdict, None)

    def close(self) -> None:
        """End everything that still runs."""
        for trial in (self._main, *self._others):
            trial.stop()
            trial.close()
        self._to_start = []

    def _result(self, trial: Trial, verdict: Verdict, explanation: Explanation | None) -> Result:
        return Result(trial.outcome, verdict, explanation, self._main.world.state.turn, trial.body)

    def _pump_others(self) -> None:
        # They share the time, and those that get none come first in the next frame.
        until = time.perf_counter() + (_HURRY_SECONDS if self.over else _PUMP_SECONDS)
        for trial in self._others[:]:
            left = until - time.perf_counter()
            if left <= 0:
                break
            self._others.append(self._others.pop(0))
            self._go_on(trial, min(left, _PUMP_SECONDS))
        # One at a time, and after the map that is shown, so that the first step comes quickly.
        if self._to_start and len(self.log):
            self._others.append(self._trial(self._to_start.pop(0)))

    def _go_on(self, trial: Trial, seconds: float) -> None:
        trial.pump_for(seconds)
        trial.judge_for(seconds)
        answer = self._answers.known(trial)
        if answer is not None:
            self._answers.give(trial, answer)

    def _see_who_asks(self) -> None:
        """Of the other maps that ask for what is not yet answered, the first one does so, until it is answered."""
        if self._asker is not None and self._asks(self._asker):
            return
        asking = filter(self._asks, self._others) if self._main.ending is not None else ()
        self._asker = min(asking, key=lambda trial: trial.index, default=None)

    def _asks(self, trial: Trial) -> bool:
        """Whether something is asked on a map to which no answer is known."""
        asks = trial.ending is None and trial.company.question is not None
        return asks and self._answers.known(trial) is None

    def _asking(self) -> Trial | None:
        if self.playback.current is not None:
            return None
        if self._main.ending is None:
            return self._main if self._main.company.question is not None else None
        # On another map the program may ask something else than on this one, or let one choose from something else.
        return self._asker if self._asker is not None and self._asks(self._asker) else None


def _elsewhere(trial: Trial) -> Explanation | None:
    """What to say when the program works on the map that is shown, but not on that of `trial`."""
    found = trial.explanation
    if found is None:
        return None
    title = _("Works here, not on map {number}", number=trial.index + 1)
    return replace(found, title=title, where=None)


def _together(verdicts: list[Verdict]) -> Verdict:
    """The verdict over a program that solves all maps: an extra star has to be earned on each of them."""
    first = verdicts[0]
    extras: list[Judged] = []
    for judged in zip(*(verdict.extras for verdict in verdicts), strict=True):
        extras.append(next((one for one in judged if not one[1].done), judged[0]))
    return replace(first, extras=tuple(extras))
