"""Which tiles the goals still want something on: the map outlines them."""

from collections.abc import Mapping, Sequence

from pyland.challenge.run import Goal, marks_of
from pyland.play.session import GoalRow
from pyland.text import Message
from pyland.world.geometry import Position
from pyland.world.state import State


class Wishes:
    """Looks through the goals of a level again whenever another row of them is met. Extra stars wish for nothing."""

    def __init__(self, goals: Sequence[Goal]) -> None:
        self._goals = tuple(goals)
        self._known: tuple[tuple[bool, ...], int] | None = None
        self._tiles: dict[Position, Message] = {}

    def tiles(self, rows: Sequence[GoalRow], state: State, map_index: int) -> Mapping[Position, Message]:
        """The tiles on the map of this number (its size is that of `state`), each with the first goal that is not met
        and wants something there. `rows` are the goals, and after them the stars."""
        open_rows = tuple(not row.done for row in rows[: len(self._goals)])
        if self._known != (open_rows, map_index):
            self._known = (open_rows, map_index)
            self._tiles = {}
            for goal, row, wanted in zip(self._goals, rows, open_rows, strict=False):
                for tile in marks_of((goal,), state) if wanted else ():
                    self._tiles.setdefault(tile, row.text)
        return self._tiles
