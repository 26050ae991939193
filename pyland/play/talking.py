"""What a player has to do with the map and with programs that ask: walking by keyboard, talking, answering."""

from enum import Enum

from pyland.level.level import Level
from pyland.play.players import Player
from pyland.play.show import Show
from pyland.play.sitting import Sitting
from pyland.play.walk import TalkPage, Walks
from pyland.play.workbench import Workbench
from pyland.text import Message
from pyland.world.geometry import Direction


class Phase(Enum):
    """Where the player is: typing, watching a run, looking at why it did not work, or done."""

    EDITING = "editing"
    RUNNING = "running"
    ENDED = "ended"
    SOLVED = "solved"


class Talking(Sitting):
    """One player at a level, who may walk on the map while nothing runs, and answers programs that ask."""

    def __init__(self, level: Level, player: Player, bench: Workbench) -> None:
        super().__init__(level, player, bench)
        self.phase = Phase.EDITING
        self._walks = Walks(level, 0, self._keeping.save.attempts)
        self._show: Show | None = None
        self._mishap: Message | None = None
        self._reached = self._walks.reached

    @property
    def question(self) -> str | None:
        """What a program asks (it waits for `answer`), or None."""
        return self._show.question if self._show and self.phase is Phase.RUNNING else None

    @property
    def choices(self) -> tuple[str, ...]:
        """The answers to choose from; empty when there is no question, or when anything may be typed."""
        return self._show.choices if self._show and self.phase is Phase.RUNNING else ()

    @property
    def asked(self) -> TalkPage | None:
        """Who asks a program something with `choices`, and in which words; None when nobody does."""
        return self._show.asked if self._show and self.phase is Phase.RUNNING else None

    @property
    def asking(self) -> str | None:
        """The body whose program asks, or None."""
        return self._show.asking if self._show and self.phase is Phase.RUNNING else None

    @property
    def can_walk(self) -> bool:
        """Whether one may walk on the map by keyboard now."""
        return self.phase is Phase.EDITING and self.level.spec is not None and self.level.spec.walk

    @property
    def talk(self) -> TalkPage | None:
        """What somebody on the map is saying to who walks there, or None."""
        return self._walks.now.talk if self.phase is Phase.EDITING else None

    def take_mishap(self) -> Message | None:
        """How somebody was lost who walked by keyboard and is back at the start now, once; else None."""
        mishap, self._mishap = self._mishap, None
        return mishap

    def answer(self, text: str) -> None:
        """Answer the question of a program: with any text, or with one of the choices."""
        if self._show:
            self._show.answer(text)

    def walk(self, direction: Direction) -> None:
        """Take a step on the map by keyboard. Does nothing where one may not walk now."""
        if self.can_walk:
            self._walks.now.go(direction)
            self._walks.notice()

    def walk_use(self) -> None:
        """Talk to who is in front, read, open or use what is there."""
        if self.can_walk:
            self._walks.now.use()
            self._walks.notice()

    def talk_on(self) -> None:
        """Hear the next page; after the last, the talk is over."""
        if self.can_walk:
            self._walks.now.listen_on()
            self._walks.notice()

    def talk_choose(self, index: int) -> None:
        """Give one of the answers (counted from 0). Raises `IndexError`."""
        if self.can_walk:
            self._walks.now.choose(index)
            self._walks.notice()
