"""How far a player has come: which levels are done, open or still locked, and why. No pixels."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import Enum

from pyland.level.level import Level
from pyland.level.library import Island, Library
from pyland.play.players import Player
from pyland.text import Message, _, plural

STARS_PANEL = "stars"


class State(Enum):
    """What a level is to a player."""

    DONE = "done"
    NOW = "now"
    """The next one to solve: the first that is not done on the first island where there is one."""
    OPEN = "open"
    LOCKED = "locked"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Place:
    """A level on the map. `stars` is None as long as the player does not know about stars."""

    level: Level
    island: str
    state: State
    word: Message
    """What is to be said about the state; for a locked level, why."""
    stars: tuple[bool, bool, bool] | None

    @property
    def can_play(self) -> bool:
        """Whether it can be entered (a broken one shows what is wrong)."""
        return self.state is not State.LOCKED


@dataclass(frozen=True, slots=True)
class Shore:
    """An island on the map with its places. `locked` says why nobody can land there yet, or is None."""

    island: Island
    places: tuple[Place, ...]
    locked: Message | None

    @property
    def solved(self) -> int:
        """How many of its levels are done."""
        return sum(place.state is State.DONE for place in self.places)


def shores(library: Library, player: Player) -> tuple[Shore, ...]:
    """All islands as the player sees them."""
    solved = player.solved()
    now = next_level(library, player)
    stars_known = _knows_stars(library, solved, now)
    return tuple(_shore(island, player, solved, now, stars_known) for island in library.islands)


def next_level(library: Library, player: Player) -> Level | None:
    """The level to go on with: the first that can be played and is not done. None when all of those are done."""
    solved = player.solved()
    return next((level for level in _playable(library, solved) if level.key not in solved), None)


def level_after(library: Library, player: Player, solved: Level) -> Level | None:
    """The first level after one that has just been solved that can be played, done or not. None when there is none."""
    places = {level.key: number for number, level in enumerate(library.levels)}
    here = places.get(solved.key, len(places))
    playable = _playable(library, player.solved() | {solved.key})
    return next((level for level in playable if places[level.key] > here), None)


def _playable(library: Library, solved: Collection[str]) -> Iterator[Level]:
    """The levels that are neither locked nor broken, in the order of the game."""
    locked: set[str] = set()
    for island in library.islands:
        closed = _why_locked(island, len(solved)) is not None
        locked |= {level.key for level in island.levels} if closed else _why_waiting(island.levels, solved).keys()
    for level in library.levels:
        if (level.key in solved or level.key not in locked) and not level.all_problems:
            yield level


def knows_stars(library: Library, player: Player) -> bool:
    """Whether the player has come to a level that tells about stars."""
    return _knows_stars(library, player.solved(), next_level(library, player))


def _knows_stars(library: Library, solved: Collection[str], now: Level | None) -> bool:
    reached = (level for level in library.levels if level.key in solved or level is now)
    return any(STARS_PANEL in level.panels for level in reached)


def _shore(
    island: Island, player: Player, solved: Collection[str], now: Level | None, stars_known: bool
) -> Shore:
    locked = _why_locked(island, len(solved))
    waiting = _why_waiting(island.levels, solved)
    places = tuple(
        _place(level, island, player, now, locked or waiting.get(level.key), stars_known) for level in island.levels
    )
    return Shore(island, places, locked)


def _place(
    level: Level, island: Island, player: Player, now: Level | None, why: Message | None, stars_known: bool
) -> Place:
    save = player.level(level.key)
    stars = save.stars if stars_known else None
    if save.solved:
        state, word = State.DONE, _("You solved it.")
    elif why is not None:
        state, word = State.LOCKED, why
    elif level.all_problems:
        state, word = State.BROKEN, _("Something is wrong in the files of this level.")
    elif now is not None and level is now:
        state, word = State.NOW, _("Your next level")
    else:
        state, word = State.OPEN, _("You can play this one, too.")
    return Place(level, island.title, state, word, stars)


def _why_locked(island: Island, solved: int) -> Message | None:
    missing = island.needs_solved - solved
    if missing <= 0:
        return None
    return plural(
        "Solve one more level to open this island.", "Solve {count} more levels to open this island.", missing
    )


def _why_waiting(levels: Collection[Level], solved: Collection[str]) -> dict[str, Message]:
    """Why levels have to wait. One that is not done may be left out for a while, so that nobody is stuck for good."""
    why: dict[str, Message] = {}
    left_out: list[Level] = []
    for level in levels:
        if len(left_out) > 1:
            first, second = left_out[-2:]
            why[level.key] = _("First solve “{first}” or “{second}”.", first=first.title, second=second.title)
        if level.key not in solved and not level.problems and level.key not in why:
            left_out.append(level)
    return why
