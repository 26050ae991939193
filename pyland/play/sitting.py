"""`Sitting`: one player at the programs of one level: what is typed, kept and hinted, whether anything runs or not."""

from collections.abc import Mapping

from pyland.editing.editor import Editor
from pyland.explain.explanation import Explanation
from pyland.level.level import Level
from pyland.play.desk import Desk
from pyland.play.keeping import Keeping
from pyland.play.marks import Mark
from pyland.play.players import Player
from pyland.play.ran import RanProgram
from pyland.play.workbench import Workbench
from pyland.world.world import World


class Sitting:
    """The texts of all bodies of a level, and what is kept of it. Raises `BrokenLevel` when it cannot be played."""

    def __init__(self, level: Level, player: Player, bench: Workbench) -> None:
        self.level = level
        self._maps = level.maps
        self._bench = bench
        self._keeping = Keeping(level, player)
        self._all_hints = level.spec.hints if level.spec else ()
        self.hints_shown = min(self._keeping.save.hints, len(self._all_hints))
        driven = World(level.start(0, self._keeping.save.attempts)).bodies()
        self._desk = Desk(bench, level, self._keeping.code, driven)
        self._keeping.begin(self._desk.version)

    @property
    def bodies(self) -> tuple[str, ...]:
        """All who have a program of their own, in the order of their turns."""
        return self._desk.bodies

    @property
    def body(self) -> str:
        """The body whose program is seen."""
        return self._desk.body

    @property
    def editors(self) -> Mapping[str, Editor]:
        """The editor of each body's program."""
        return self._desk.editors

    @property
    def editor(self) -> Editor:
        """The editor of the program that is seen."""
        return self._desk.editor

    @property
    def ran(self) -> RanProgram:
        """The program that is seen, as it runs, or ran last."""
        return self._desk.ran[self.body]

    def ran_of(self, body: str) -> RanProgram:
        """The program of a body, as it runs, or ran last. Raises `KeyError` when it has none."""
        return self._desk.ran[body]

    @property
    def sources(self) -> Mapping[str, str]:
        """The text of each program as it runs, or ran last."""
        return {body: ran.source for body, ran in self._desk.ran.items()}

    @property
    def check(self) -> Explanation | None:
        """What is surely wrong with the text that is seen, or None (also while that is not known)."""
        return self._desk.check

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What is quietly marked in the text that is seen, from the first line to the last."""
        return self._desk.marks

    @property
    def counted_lines(self) -> tuple[int, ...]:
        """The lines with instructions that count (1-based, rising), in the text that is seen as it could be read last.
        """
        return self._desk.counted_lines

    @property
    def stars(self) -> tuple[bool, bool, bool]:
        """The stars earned on this level up to now."""
        return self._keeping.save.stars

    @property
    def solved_before(self) -> bool:
        """Whether the level was ever solved by this player."""
        return self._keeping.save.solved

    @property
    def brought(self) -> bool:
        """Whether the programs may have begun as what came with a shared level. Undo brings everything back, so that
        does not change while somebody sits here, whatever is typed."""
        return self._keeping.brought

    @property
    def handed_over(self) -> bool:
        """Whether the newest code has been handed over for saving."""
        return self._keeping.is_kept(self._desk.version)

    @property
    def hints(self) -> tuple[str, ...]:
        """The hints that were opened."""
        return self._all_hints[: self.hints_shown]

    def switch_body(self, name: str) -> None:
        """Look at the program of another body. Raises `KeyError` when it has none."""
        if name not in self._desk.editors:
            raise KeyError(name)
        self._desk.body = name

    def next_hint(self) -> str | None:
        """Open one more hint and return it; None when there are no more."""
        if self.hints_shown >= len(self._all_hints):
            return None
        self.hints_shown += 1
        self._keeping.keep_hints(self.hints_shown)
        return self._all_hints[self.hints_shown - 1]

    def take_brought(self) -> None:
        """Something comes into a program that came with a shared level."""
        self._keeping.brought = True

    def save_now(self) -> None:
        """Hand the code over for saving now, without waiting for a pause in typing."""
        self._keeping.keep_code(self._desk.codes, self._desk.version)

    def work_on(self, seconds: float) -> None:
        """Let time go by for the texts: they are checked and saved."""
        self._desk.update(seconds)
        if self._keeping.update(seconds, self._desk.version):
            self.save_now()
