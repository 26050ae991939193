"""`PlaySession`: the flow of playing one level, as a state machine without a picture.

EDITING -> (run) -> RUNNING -> ENDED or SOLVED -> (dismiss) -> EDITING. A screen calls `update` once a frame, reads what
there is to draw, and hands on what the player does. Nothing in here waits for the disk or a parse; a program that runs
gets a few milliseconds of each frame.
"""

import math
import time
from collections import deque
from collections.abc import Callable
from enum import Enum
from typing import Any

from pyland.challenge.verdict import Verdict
from pyland.editing.editor import Editor
from pyland.explain.explanation import Explanation, Fix
from pyland.level.level import Level
from pyland.level.picture import MapPicture
from pyland.play.checker import Report, Ticket
from pyland.play.goalrows import GoalBoard, GoalRow
from pyland.play.keeping import Keeping
from pyland.play.playback import Playback
from pyland.play.players import Player
from pyland.play.ran import RanProgram
from pyland.play.show import Result, Show
from pyland.play.textcheck import TextCheck
from pyland.play.workbench import Workbench, context_of
from pyland.source.facts import SourceFacts
from pyland.world.events import Entry, Printed, Typed
from pyland.world.log import EventLog
from pyland.world.world import World

_FRESH_KEPT = 200
"""So many shown entries are kept for sounds and narration; with more at once nobody could follow anyway."""

_LONGEST_FRAME = 0.25
"""After a longer time without frames (the window was moved), the picture goes on where it was."""


class Phase(Enum):
    """Where the player is: typing, watching a run, looking at why it did not work, or done."""

    EDITING = "editing"
    RUNNING = "running"
    ENDED = "ended"
    SOLVED = "solved"


class PlaySession:
    """One player on one level. Raises `BrokenLevel` when the level cannot be played.

    `playback` knows what the picture shows. `explanation` is what there is to say now; it is only set when the picture
    has got there. `notes` are gentle remarks after a run, `verdict` is how the run went on all maps together. `speed`
    can be set at any time.
    """

    def __init__(
        self, level: Level, player: Player, bench: Workbench, *, speed: float = 1.0,
        clock: Callable[[], float] = time.monotonic, seed: int = 0,
    ) -> None:
        self.level = level
        self.speed = speed
        self.phase = Phase.EDITING
        self.paused = False
        self.explanation: Explanation | None = None
        self.notes: tuple[Explanation, ...] = ()
        self.verdict: Verdict | None = None
        self.map_index = 0
        self._maps = level.maps
        self._keeping = Keeping(level, player)
        self.editor = Editor(self._keeping.code)
        self._all_hints = level.spec.hints if level.spec else ()
        self.hints_shown = min(self._keeping.save.hints, len(self._all_hints))
        self._bench = bench
        self._clock = clock
        self._seed = seed
        self._text = TextCheck(bench, context_of(level, World(self._maps[0].start).bodies()), self.editor)
        self._ticket: Ticket | None = None  # the check that a run waits for
        self.ran = RanProgram(self.editor.text, self.editor)
        """The program that runs, or ran last."""
        self._run_facts: SourceFacts | None = None
        self._show: Show | None = None
        self._stepping = False
        self._skipping = False
        self._output: list[str] = []
        self._fresh: deque[Entry] = deque(maxlen=_FRESH_KEPT)
        self._set_start()
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
    def running_line(self) -> int | None:
        """The line that the picture is at (1-based), in the text as it is now; None when that line was changed since,
        or while there is no run."""
        return None if self.phase is Phase.EDITING else self.ran.line_now(self.playback.line)

    @property
    def check(self) -> Explanation | None:
        """What is surely wrong with the text as it is, or None (also while that is not known)."""
        report = self._text.report
        return report.explanation if report else None

    @property
    def stars(self) -> tuple[bool, bool, bool]:
        """The stars earned on this level up to now."""
        return self._keeping.save.stars

    @property
    def solved_before(self) -> bool:
        """Whether the level was ever solved by this player."""
        return self._keeping.save.solved

    @property
    def handed_over(self) -> bool:
        """Whether the newest code has been handed over for saving."""
        return self._keeping.is_kept(self.editor.version)

    @property
    def output(self) -> str:
        """What a terminal would show up to where the picture is: what was printed, and what was typed."""
        if len(self._output) > 1:
            self._output = ["".join(self._output)]
        return self._output[0] if self._output else ""

    @property
    def question(self) -> str | None:
        """What the program asks (it waits for `answer`), or None."""
        return self._show.question if self._show and self.phase is Phase.RUNNING else None

    @property
    def hints(self) -> tuple[str, ...]:
        """The hints that were opened."""
        return self._all_hints[: self.hints_shown]

    @property
    def waiting_for_other_maps(self) -> bool:
        """Whether the run is over on this map, and the others are still being tried."""
        return self.phase is Phase.RUNNING and self._show is not None and self._show.waiting_for_others

    def goal_rows(self) -> list[GoalRow]:
        """The goals and then the extra stars, judged on what has been shown so far."""
        facts = self._text.facts if self.phase is Phase.EDITING else self._run_facts
        return self._board.rows(self.playback, facts)

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
        if self.phase is Phase.RUNNING:
            self.resume()
            self._skipping = True

    def stop(self) -> None:
        """End the run now; the picture goes back to the start."""
        if self.phase is Phase.RUNNING:
            show = self._show
            self._keeping.keep_run(self.ran.source, "stopped", None, self._seed, show.inputs if show else ())
            self._to_editing()

    def answer(self, text: str) -> None:
        """Answer the program's question."""
        if self._show:
            self._show.answer(text)

    def dismiss(self) -> None:
        """Close what was said after a run, and go back to typing with the picture of the start."""
        if self.phase in (Phase.ENDED, Phase.SOLVED):
            self._to_editing()

    def reset_code(self) -> None:
        """Put the starter back (can be undone). The code that was there is kept among the runs."""
        starter = self.level.spec.starter if self.level.spec else ""
        if self.editor.text != starter:
            self._keeping.keep_run(self.editor.text, "reset")
            self.editor.replace_all(starter, self._clock())
        self.dismiss()

    def accept_fix(self) -> bool:
        """Put the repair of the explanation into the code, as one step to undo. False when that line has changed."""
        told = self.ran.told_now(self.explanation) if self.explanation else self.check
        text = _repaired(self.editor.text, told.fix) if told and told.fix else None
        if text is None:
            return False
        self.editor.replace_all(text, self._clock())
        self.dismiss()
        return True

    def next_hint(self) -> str | None:
        """Open one more hint and return it; None when there are no more."""
        if self.hints_shown >= len(self._all_hints):
            return None
        self.hints_shown += 1
        self._keeping.keep_hints(self.hints_shown)
        return self._all_hints[self.hints_shown - 1]

    def show_map(self, index: int) -> None:
        """Show another map of the level (counted from 0). Raises `IndexError`. Does nothing during a run."""
        if not 0 <= index < len(self._maps):
            raise IndexError(index)
        if self.phase is not Phase.RUNNING:
            self.map_index = index
            self._to_editing()

    def save_now(self) -> None:
        """Hand the code over for saving now, without waiting for a pause in typing."""
        self._keeping.keep_code(self.editor.text, self.editor.version)

    def close(self) -> None:
        """Keep everything and end the run."""
        self.stop()
        self.save_now()
        if self._show:
            self._show.close()
            self._show = None

    # Time

    def update(self, seconds: float) -> bool:
        """Let `seconds` go by: once a frame. True when anything that can be seen has changed since the last time."""
        self._text.update(seconds)
        if self._keeping.update(seconds, self.editor.version):
            self.save_now()
        if self.phase is Phase.RUNNING:
            self._update_run(seconds)
        before, self._seen = self._seen, self._visible()
        return before != self._seen

    def _update_run(self, seconds: float) -> None:
        if self._show is None:
            report = self._ticket.report if self._ticket else None
            if report is None:
                return
            self._start(report)
        show = self._show
        if show is None:
            return
        moving = not self.paused or self._stepping
        seconds = min(seconds, _LONGEST_FRAME) * self.speed
        if show.update(math.inf if self._skipping else seconds, moving, self._stepping):
            self._stepping = False
        for entry in self.playback.take_fresh():
            self._fresh.append(entry)
            match entry.event:
                case Printed(text=text):
                    self._output.append(text)
                case Typed(prompt=prompt, text=text):
                    self._output.append(f"{prompt}{text}\n")
        result = show.result()
        if result is not None:
            self._conclude(show, result)

    def _begin(self) -> None:
        self._to_editing()
        self.save_now()
        self._keeping.count_attempt()
        self._output.clear()
        self._fresh.clear()
        self.phase = Phase.RUNNING
        self.ran = RanProgram(self.editor.text, self.editor)
        self._ticket = self._text.ask()
        if self._ticket.report is not None:
            self._start(self._ticket.report)

    def _start(self, report: Report) -> None:
        self._run_facts = report.facts
        if report.explanation is not None:
            self.explanation, self.notes = report.explanation, report.notes
            self._keeping.keep_run(self.ran.source, "problem", report.explanation.kind, self._seed)
            self._end(Phase.ENDED)
            return
        self.notes = ()
        self._show = Show(self._bench, self.level, self.map_index, self.ran.source, report, self._seed)
        self._picture(self._show.playback, self._show.log)

    def _conclude(self, show: Show, result: Result) -> None:
        self.verdict, self.explanation = result.verdict, result.explanation
        self.notes = self._ticket.report.notes if self._ticket and self._ticket.report else ()
        self._keeping.keep_result(show, result)
        self._end(Phase.SOLVED if result.outcome == "solved" else Phase.ENDED)
        show.close()

    def _end(self, phase: Phase) -> None:
        self.phase = phase
        self.paused = self._stepping = self._skipping = False

    def _to_editing(self) -> None:
        if self._show:
            self._show.close()
        self._show, self._ticket, self._run_facts = None, None, None
        self.explanation, self.notes, self.verdict = None, (), None
        self._end(Phase.EDITING)
        self._set_start()

    def _set_start(self) -> None:
        log = EventLog()
        self._picture(Playback(self._maps[self.map_index].start, log), log)

    def _picture(self, playback: Playback, log: EventLog) -> None:
        self.playback = playback
        self._board = GoalBoard(self.level, self._maps[self.map_index].start, log)

    def _visible(self) -> tuple[Any, ...]:
        playback = self.playback
        return (
            self.phase, self.paused, self.explanation, self.check, self.question, self.waiting_for_other_maps,
            playback, playback.shown, playback.progress, playback.line, self._text.facts, self.hints_shown, self.stars,
        )


def _repaired(text: str, fix: Fix) -> str | None:
    """The text with the repair in it, or None when the line is not what it was any more."""
    lines = text.split("\n")
    if fix.line == len(lines) + 1 and not fix.old:
        lines.append("")
    if not 1 <= fix.line <= len(lines) or lines[fix.line - 1] != fix.old:
        return None
    lines[fix.line - 1] = fix.new
    return "\n".join(lines)


__all__ = ["GoalRow", "Phase", "PlaySession"]
