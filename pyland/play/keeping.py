"""`Keeping`: what one session writes down for its player: the code as it is typed, hints, stars, and every run."""

from dataclasses import replace
from datetime import UTC, datetime

from pyland.level.level import Level
from pyland.play.players import Player
from pyland.play.saves import LevelSave, RunSave
from pyland.play.show import Result, Show
from pyland.play.trial import MAIN

SAVE_SECONDS = 0.4
"""So long after it was typed, code is handed over for saving."""


class Keeping:
    """Keeps the work on `level` for `player`. Nothing here waits: files are written in the background."""

    def __init__(self, level: Level, player: Player) -> None:
        self._id = level.id
        self._player = player
        self._starter = level.spec.starter if level.spec else ""
        self._unsaved_for: float | None = None
        self._version = 0

    @property
    def save(self) -> LevelSave:
        """The work on the level as it is kept."""
        return self._player.level(self._id)

    @property
    def code(self) -> str:
        """The kept code, or the starter when nothing was kept."""
        return self.save.code.get(MAIN, self._starter)

    def update(self, seconds: float, version: int) -> bool:
        """Let time go by. Returns True when the text, now of this version, should be kept."""
        if version != self._version:
            self._version = version
            self._unsaved_for = self._unsaved_for or 0.0
        elif self._unsaved_for is None:
            return False
        self._unsaved_for += seconds
        return self._unsaved_for >= SAVE_SECONDS

    def is_kept(self, version: int) -> bool:
        """Whether the text of this version has been handed over for saving."""
        return version == self._version and self._unsaved_for is None

    def keep_code(self, text: str, version: int) -> None:
        """Keep the text, which is now of this version."""
        self._version, self._unsaved_for = version, None
        if text != self.code:
            self._change(code={**self.save.code, MAIN: text})

    def keep_hints(self, shown: int) -> None:
        """Keep how many hints were opened."""
        self._change(hints=max(shown, self.save.hints))

    def count_attempt(self) -> None:
        """One more press of Run."""
        self._change(attempts=self.save.attempts + 1)

    def keep_result(self, show: Show, result: Result) -> None:
        """Keep a run that is over, and what it reached."""
        kind = result.explanation.kind if result.explanation else None
        stars = result.verdict.stars
        self.keep_run(show.source, result.outcome, kind, show.seed, show.inputs, stars, result.turns)
        if result.outcome == "solved":
            one, two, three = (old or new for old, new in zip(self.save.stars, stars, strict=True))
            self._change(solved=True, stars=(one, two, three))

    def keep_run(
        self, source: str, outcome: str, kind: str | None = None, seed: int = 0, inputs: tuple[str, ...] = (),
        stars: tuple[bool, bool, bool] = (False, False, False), turns: int = 0,
    ) -> None:
        """Keep a program and how it went: solved, unsolved, problem, stopped, or "reset" for one that was put away."""
        when = datetime.now(UTC).isoformat(timespec="seconds")
        self._player.add_run(self._id, RunSave({MAIN: source}, seed, inputs, outcome, stars, turns, when, kind))

    def _change(self, **changes: object) -> None:
        self._player.save_level(self._id, replace(self.save, **changes))  # type: ignore[arg-type]
