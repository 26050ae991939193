"""What the programs of one try have in common: limits, how it can end, what is typed, and how far they are ahead."""

from bisect import bisect_left
from collections import deque
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from pyland.script.protocol import Limit, Problem
from pyland.script.terminal import Terminal
from pyland.world.events import Bumped, Lost
from pyland.world.world import World

LIMITS: Mapping[str, int] = MappingProxyType({
    "ticks": 1_000_000, "calls": 10_000, "turns": 10_000, "output": 200_000, "time": 20, "idle": 8, "source": 200_000,
})  # fmt: skip
"""The usual limits of each program: lines run, calls, turns, characters printed, seconds the child may owe messages in
all, seconds it may owe the next one when it has begun to talk, and characters of source.

Levels set neither `time` nor `idle`: how far a program comes within them is a matter of the computer."""
RUN_AHEAD = 200
"""So many calls may have happened that the picture has not shown yet."""
ENTRIES_AHEAD = 2_000
"""So many entries may be in the log that the picture has not shown yet: one call can make a thousand of them."""
SECONDS_A_PUMP = 0.002
GRACE = 1_000
"""An honest child stops itself at the limit of lines. One that goes on for so many more is no honest child."""
SHARE = 10_000
"""Where several programs run, each may run so many lines without a turn; then the others go on."""


@dataclass(frozen=True, slots=True)
class Ending:
    """How an attempt ended. `how`: finished, bump, lost, problem, limit, stopped; or with_others, when another program
    ended the try. `line` is the last line that ran in the program of `body`."""

    how: str
    line: int | None = None
    problem: Problem | None = None
    limit: Limit | None = None
    bump: Bumped | None = None
    lost: Lost | None = None
    body: str = "hero"


class Common:
    """What all programs of a try share. `alone`: there is only one, and the world ends its turns by itself."""

    def __init__(self, world: World, inputs: Sequence[str], *, alone: bool) -> None:
        self.world = world
        self.alone = alone
        self.inputs = deque(inputs)
        self.used: list[str] = []
        self.held: Collection[str] = ()
        """The bodies that cannot do anything in this round."""
        self.calls_at: list[int] = []
        self._first_turn = world.state.turn
        self.terminal = Terminal()

    @property
    def turns(self) -> int:
        """How many turns have passed."""
        return self.world.state.turn - self._first_turn

    def too_far_ahead(self, shown: int | None) -> bool:
        """Whether the picture has to show more first: it has shown `shown` entries (None: nobody looks)."""
        if shown is None:
            return False
        calls = len(self.calls_at) - bisect_left(self.calls_at, shown)
        return calls > RUN_AHEAD or len(self.world.log) - shown > ENTRIES_AHEAD
