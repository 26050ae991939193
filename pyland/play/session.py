"""`PlaySession`: the flow of playing one level, as a state machine without a picture.

EDITING -> (run) -> RUNNING -> ENDED or SOLVED -> (dismiss) -> EDITING. A screen calls `update` once a frame, reads what
there is to draw, and hands on what the player does. Nothing in here waits for the disk or a parse; a program that runs
gets a few milliseconds of each frame.
"""

import math
import time
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from pyland.challenge.verdict import Verdict
from pyland.explain.explanation import Explanation
from pyland.level.level import Level
from pyland.level.picture import MapPicture
from pyland.play.desk import repaired
from pyland.play.goalrows import GoalBoard, GoalRow
from pyland.play.known import Known
from pyland.play.permission import Never, Now, Wait, begins_with_code, may_run
from pyland.play.playback import Playback
from pyland.play.players import Player
from pyland.play.setting import starters_of
from pyland.play.setup import Setup
from pyland.play.show import Result, Show
from pyland.play.talking import Phase, Talking
from pyland.play.workbench import Workbench
from pyland.source.facts import SourceFacts
from pyland.text import _
from pyland.world.events import Ended, Entry, Printed, Typed
from pyland.world.log import EventLog

_FRESH_KEPT = 200
"""So many shown entries are kept for sounds and narration; with more at once nobody could follow anyway."""

_JUDGE_SECONDS = 0.002
"""So much of a frame the goals of a long run may take."""

_LONGEST_FRAME = 0.25
"""After a longer time without frames (the window was moved), the picture goes on where it was."""


class PlaySession(Talking):
    """One player on one level. Raises `BrokenLevel` when the level cannot be played.

    `playback` knows what the picture shows. `explanation` is what there is to say now, about the program of
    `explanation_body` (None: about no program); it is only set when the picture has got there. `explained` counts how
    often there was something to say, as it may be the very same again. `notes` are gentle
    remarks after a run, the first on the program of `noted`; `verdict` is how the run went on all maps together.
    `speed` can be set at any time.

    Chance is decided by how many tries there were: while one types and walks, the map is that of the next try. Once
    somebody was answered by keyboard, the values stay as they are.
    """

    def __init__(
        self, level: Level, player: Player, bench: Workbench, *, speed: float = 1.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(level, player, bench)
        self.speed = speed
        self.paused = False
        self.explanation: Explanation | None = None
        self.explanation_body: str | None = None
        self.explained = 0
        self.notes: tuple[Explanation, ...] = ()
        self.noted: str | None = None
        self.verdict: Verdict | None = None
        self.map_index = 0
        self._clock = clock
        self._setup = Setup({})
        self._run_facts: SourceFacts | None = None
        self._stepping = False
        self._skipping = False
        self._waits_for_lock = False
        self._output: list[str] = []
        self._ended: set[str] = set()
        self._fresh: deque[Entry] = deque(maxlen=_FRESH_KEPT)
        self._board = GoalBoard(level, self._walks.now.world.start, EventLog())
        self._show_start()
        self._seen = self._visible()

    # What a screen reads

    @property
    def picture(self) -> MapPicture:
        """How the map looks that is shown."""
        return self._maps[self.map_index].picture

    @property
    def map_count(self) -> int:
        """How many maps the level has."""
        return len(self._maps)

    @property
    def running_lines(self) -> Mapping[str, int | None]:
        """For each body, the line that the picture is at (1-based), in the text as it is now; None when that line was
        changed since, while it has not begun, and while there is no run."""
        if self.phase is Phase.EDITING:
            return dict.fromkeys(self.bodies)
        lines = self.playback.lines
        return {body: ran.line_now(lines.get(body)) for body, ran in self._desk.ran.items()}

    @property
    def running_bodies(self) -> tuple[str, ...]:
        """The bodies whose programs still go on, as far as that was shown."""
        return tuple(body for body in self.bodies if self.phase is Phase.RUNNING and body not in self._ended)

    @property
    def running_line(self) -> int | None:
        """The line that the picture is at in the program that is seen; see `running_lines`."""
        return self.running_lines[self.body]

    @property
    def output(self) -> str:
        """What a terminal would show up to where the picture is: what was printed, and what was typed."""
        if len(self._output) > 1:
            self._output = ["".join(self._output)]
        return self._output[0] if self._output else ""

    @property
    def waiting_for_lock(self) -> bool:
        """Whether the program runs by itself as soon as the lock is ready that it needs."""
        return self.phase is Phase.RUNNING and self._show is None and self._waits_for_lock

    @property
    def waiting_for_other_maps(self) -> bool:
        """Whether the run is over on this map, and the others are still being tried."""
        return self.phase is Phase.RUNNING and self._show is not None and self._show.waiting_for_others

    def goal_rows(self) -> list[GoalRow]:
        """The goals and then the extra stars, judged on what has been shown so far, and on what was walked before."""
        if self.phase is Phase.EDITING:
            return self._board.rows(self._start, self._desk.facts, self._reached)
        return self._board.rows(self.playback, self._run_facts, self._setup.reached)

    def take_fresh(self) -> list[Entry]:
        """The entries shown since this was last asked (only the newest, when they are very many)."""
        fresh = list(self._fresh)
        self._fresh.clear()
        return fresh

    # What a player does

    def run(self) -> None:
        """Start the program as it is now, or go on when it is paused."""
        if self.phase is Phase.RUNNING:
            self.resume()
        else:
            self._begin()

    def step(self) -> None:
        """Show one line of the program, starting it when it does not run yet, and then stay paused."""
        if self.phase is not Phase.RUNNING:
            self._begin()
        if self.phase is Phase.RUNNING:
            self.paused, self._stepping, self._skipping = True, True, False
            self.playback.begin_step()

    def pause(self) -> None:
        """Let the picture stand still."""
        if self.phase is Phase.RUNNING:
            self.paused, self._stepping, self._skipping = True, False, False

    def resume(self) -> None:
        """Let the picture go on."""
        self.paused = self._stepping = False

    def skip(self) -> None:
        """Show everything up to the end as fast as it can be done."""
        if self.phase is Phase.RUNNING and not self.waiting_for_lock:
            self.resume()
            self._skipping = True

    def stop(self) -> None:
        """End the run now; the picture goes back to the start."""
        if self.waiting_for_lock:
            self._to_editing()
        elif self.phase is Phase.RUNNING:
            inputs = self._show.inputs if self._show else ()
            self._keeping.keep_run(self._setup, self.map_index, "stopped", inputs=inputs)
            self._to_editing()

    def dismiss(self) -> None:
        """Close what was said after a run, and go back to typing with the picture of the start."""
        if self.phase in (Phase.ENDED, Phase.SOLVED):
            self._to_editing()

    def reset_code(self) -> None:
        """Put the starter of the program that is seen back (can be undone). The code that was there is kept among the
        runs."""
        starter = starters_of(self.level)[self.body]
        if self.editor.text != starter:
            self._keeping.keep_run(Setup({self.body: self.editor.text}), self.map_index, "reset")
            self.editor.replace_all(starter, self._clock())
        self.dismiss()

    def accept_fix(self, mark: Explanation | None = None, marked: str | None = None) -> bool:
        """Put the repair of the explanation into the code, or that of a `mark` in the text of the body `marked` (None:
        the one that is seen), as one step to undo. False when that line has changed."""
        body = (marked if mark else self.explanation_body) or self.body
        told = mark or (self._desk.ran[body].told_now(self.explanation) if self.explanation else self.check)
        text = repaired(self.editors[body].text, told.fix) if told and told.fix else None
        if told is None or text is None:
            return False
        self._keeping.keep_repair(told, body, self.map_index)
        self.editors[body].replace_all(text, self._clock())
        self.dismiss()
        return True

    def show_map(self, index: int) -> None:
        """Show another map of the level (counted from 0). Raises `IndexError`. Does nothing during a run."""
        if not 0 <= index < len(self._maps):
            raise IndexError(index)
        if self.phase is not Phase.RUNNING:
            self.map_index = index
            self._to_editing()

    def close(self) -> None:
        """Keep everything and end the run."""
        self.stop()
        self.save_now()
        if self._show:
            self._show.close()
            self._show = None
        self._board.close()

    # Time

    def update(self, seconds: float) -> bool:
        """Let `seconds` go by: once a frame. True when anything that can be seen has changed since the last time."""
        self.work_on(seconds)
        if self.phase is Phase.RUNNING:
            self._update_run(seconds)
        elif self.phase is Phase.EDITING:
            self._update_walk(seconds)
        self._board.go_on(_JUDGE_SECONDS)
        before, self._seen = self._seen, self._visible()
        return before != self._seen

    def _update_walk(self, seconds: float) -> None:
        """Show what is done by keyboard. Who is lost begins anew, when that has been seen."""
        self.playback.advance(min(seconds, _LONGEST_FRAME))
        self._take(self.playback.take_fresh())
        if self.playback.current is None:
            # What was reached is told when it has been seen.
            self._reached = self._walks.reached
            if self._walks.now.over:
                self._mishap = self._walks.now.mishap
                self._walks.begin_anew()
                self._show_start()

    def _update_run(self, seconds: float) -> None:
        if self._show is None:
            known = self._desk.known
            if known is None:
                return
            self._start_run(known)
        show = self._show
        if show is None:
            return
        moving = not self.paused or self._stepping
        seconds = min(seconds, _LONGEST_FRAME) * self.speed
        if show.update(math.inf if self._skipping else seconds, moving, self._stepping):
            self._stepping = False
        self._take(self.playback.take_fresh())
        result = show.result()
        if result is not None:
            self._conclude(show, result)

    def _take(self, shown: Iterable[Entry]) -> None:
        for entry in shown:
            self._fresh.append(entry)
            match entry.event:
                case Printed(text=text):
                    self._output.append(text)
                case Typed(prompt=prompt, text=text):
                    self._output.append(f"{prompt}{text}\n")
                case Ended(body=body):
                    self._ended.add(body)

    def _begin(self) -> None:
        self._to_editing()
        self.save_now()
        self._waits_for_lock = False
        permission = may_run(self.level, self._bench.lock, brought=self.brought)
        if isinstance(permission, Never):
            self._refuse(permission)
            return
        seed = self._walks.seed
        self._keeping.count_attempt()
        self._output.clear()
        self._ended.clear()
        self._fresh.clear()
        self.phase = Phase.RUNNING
        self._setup = Setup(self._desk.begin(), seed, self._walks.memory, self._walks.reached, self._walks.words)
        known = self._desk.known
        if known is not None:
            self._start_run(known)

    def _start_run(self, known: Known) -> None:
        self._run_facts = known.facts
        self.notes = known.notes
        if known.problem is not None:
            self._explain(known.problem, known.body)
            self._keeping.keep_problem(self._setup, self.map_index, known)
            self._end(Phase.ENDED)
            return
        self.notes = ()
        permission = may_run(self.level, self._bench.lock, brought=self.brought)
        self._waits_for_lock = isinstance(permission, Wait)
        if isinstance(permission, Never):
            self._refuse(permission)
        if not isinstance(permission, Now):
            return
        self._show = Show(self._bench, self.level, self.map_index, self._setup, known)
        self._picture(self._show.playback, self._show.log)

    def _refuse(self, permission: Never) -> None:
        """Say why nothing runs. That was no try."""
        title, hint = _("I cannot run this level here"), _("Ask your teacher.")
        if not begins_with_code(self.level):
            title = _("I cannot run this program here")
            hint = _("Delete all of it, leave this level and come back. Then type your own program.")
        self._explain(Explanation("needs_lock", title, permission.reason, hint), None)
        self._end(Phase.ENDED)

    def _conclude(self, show: Show, result: Result) -> None:
        self.verdict = result.verdict
        self._explain(result.explanation, result.body)
        known = self._desk.known
        self.notes = known.notes if known else ()
        self.noted = known.noted if known else None
        self._keeping.keep_result(show, result)
        self._end(Phase.SOLVED if result.outcome == "solved" else Phase.ENDED)
        show.close()

    def _explain(self, explanation: Explanation | None, body: str | None) -> None:
        """Say something about the program of `body`."""
        self.explanation = explanation
        self.explanation_body = body if explanation else None
        self.explained += explanation is not None

    def _end(self, phase: Phase) -> None:
        self.phase = phase
        self.paused = self._stepping = self._skipping = False

    def _to_editing(self) -> None:
        if self._show:
            self._show.close()
        self._show, self._run_facts = None, None
        self._explain(None, None)
        self.notes, self.verdict = (), None
        self._end(Phase.EDITING)
        self._walks.begin(self.map_index, self._walks.seed_for(self._keeping.save.attempts))
        self._show_start()

    def _show_start(self) -> None:
        """Show the map as it is before anything happens; walking goes on from there."""
        walk, log = self._walks.now, EventLog()
        self._reached = self._walks.reached
        self._start = Playback(walk.world.start, log)
        self._picture(walk.playback, log)

    def _picture(self, playback: Playback, log: EventLog) -> None:
        """Let `playback` be seen. `log` is what a program has done."""
        self.playback = playback
        self._board.close()
        self._board = GoalBoard(self.level, playback.state.copy(), log, self.map_index)

    def _visible(self) -> tuple[Any, ...]:
        playback = self.playback
        return (
            self.phase, self.paused, self.explanation, self.explained, self.check, self.marks, self.question,
            self.waiting_for_other_maps, self.waiting_for_lock,
            playback, playback.shown, playback.progress, playback.line, self._desk.facts, self.hints_shown, self.stars,
            self.body, self.talk, self._reached, self._board.version,
        )


__all__ = ["GoalRow", "Phase", "PlaySession"]
