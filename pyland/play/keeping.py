"""`Keeping`: what one session writes down for its player: the code as it is typed, hints, stars, and every run."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

from pyland.explain.explanation import Explanation
from pyland.level.level import Level, has_code
from pyland.play.known import Known
from pyland.play.permission import begins_with_code
from pyland.play.players import Player
from pyland.play.saves import LONGEST_TITLE, LevelSave, RunSave, Told
from pyland.play.setting import starters_of
from pyland.play.setup import Setup
from pyland.play.show import Result, Show
from pyland.text import ENGLISH

Version = tuple[int, ...]
"""The versions of the texts of all bodies."""
SAVE_SECONDS = 0.4
"""So long after it was typed, code is handed over for saving."""


class Keeping:
    """Keeps the work on `level` for `player`. Nothing here waits: files are written in the background."""

    def __init__(self, level: Level, player: Player) -> None:
        self._key = level.key
        self._player = player
        self._starters = starters_of(level)
        self.brought = begins_with_code(level) or self._may_be_brought(level)
        """Whether the code may be what came with a shared level, and is to be kept as such."""
        self._unsaved_for: float | None = None
        self._version: Version = ()

    @property
    def save(self) -> LevelSave:
        """The work on the level as it is kept."""
        return self._player.level(self._key)

    @property
    def code(self) -> dict[str, str]:
        """The kept code of each body, or its starter when nothing was kept."""
        return {body: self.save.code.get(body, starter) for body, starter in self._starters.items()}

    def begin(self, version: Version) -> None:
        """The kept texts are now those of this version."""
        self._version = version

    def update(self, seconds: float, version: Version) -> bool:
        """Let time go by. Returns True when the texts, now of this version, should be kept."""
        if version != self._version:
            self._version = version
            self._unsaved_for = self._unsaved_for or 0.0
        elif self._unsaved_for is None:
            return False
        self._unsaved_for += seconds
        return self._unsaved_for >= SAVE_SECONDS

    def is_kept(self, version: Version) -> bool:
        """Whether the texts of this version have been handed over for saving."""
        return version == self._version and self._unsaved_for is None

    def keep_code(self, code: Mapping[str, str], version: Version) -> None:
        """Keep the text of each body, which are now of this version."""
        self._version, self._unsaved_for = version, None
        kept = self.code
        changed = {body: text for body, text in code.items() if text != kept[body]}
        if changed:
            code = {**self.save.code, **changed}
            self._change(code=code, brought=self.brought and any(map(has_code, code.values())))

    def keep_hints(self, shown: int) -> None:
        """Keep how many hints were opened."""
        self._change(hints=max(shown, self.save.hints))

    def count_attempt(self) -> None:
        """One more press of Run."""
        self._change(attempts=self.save.attempts + 1)

    def keep_result(self, show: Show, result: Result) -> None:
        """Keep a run that is over, and what it reached."""
        told, stars = result.explanation, result.verdict.stars
        self.keep_run(
            show.setup, show.index, result.outcome, told.kind if told else None, show.inputs, stars, result.turns,
            _told(told, result.body) if told else None,
        )  # fmt: skip
        if result.outcome == "solved":
            one, two, three = (old or new for old, new in zip(self.save.stars, stars, strict=True))
            self._change(solved=True, stars=(one, two, three))

    def keep_problem(self, setup: Setup, index: int, known: Known) -> None:
        """Keep a try of programs that were not run, because of the problem that is known."""
        if known.problem is not None:
            told = _told(known.problem, known.body, known)
            self.keep_run(setup, index, "problem", known.problem.kind, told=told)

    def keep_repair(self, explanation: Explanation, body: str, index: int) -> None:
        """Keep that the repair of an explanation was put into the program of `body`."""
        self.keep_run(Setup({}), index, "repaired", explanation.kind, told=_told(explanation, body))

    def keep_run(
        self, setup: Setup, index: int, outcome: str, kind: str | None = None, inputs: tuple[str, ...] = (),
        stars: tuple[bool, bool, bool] = (False, False, False), turns: int = 0, told: Told | None = None,
    ) -> None:
        """Keep programs and how it went: solved, unsolved, problem, stopped, or "reset" for one that was put away. Map
        `index` was shown, and the `inputs` are those of that map."""
        when = datetime.now(UTC).isoformat(timespec="milliseconds")
        self._player.add_run(self._key, RunSave(
            setup.scripts, setup.seed, inputs, outcome, stars, turns, when, kind, setup.words, index, told,
        ))  # fmt: skip

    def _may_be_brought(self, level: Level) -> bool:
        """Whether the kept code may have been brought. Where nobody took note, the code of shared levels may be."""
        noted = self.save.brought
        return any(map(has_code, self.save.code.values())) and (not level.own if noted is None else noted)

    def _change(self, **changes: object) -> None:
        self._player.save_level(self._key, replace(self.save, **changes))  # type: ignore[arg-type]


def _told(explanation: Explanation, body: str | None, known: Known | None = None) -> Told:
    """What is kept of an explanation about the program of `body`; with what was `known` when nothing was run for it."""
    title = ENGLISH(explanation.title)[:LONGEST_TITLE]
    others = tuple(other.kind for other in known.others) if known else ()
    return Told(title, body, explanation.line, explanation.fix is not None, known is not None, others)
