"""Where the play screen leads to."""

from pyland.level.level import Level
from pyland.ui.screen import Change, Push, Replace
from pyland.ui.services import Services


def to_map(services: Services, level: Level) -> Change:
    """From a level to the world map."""
    return Replace(services.doors.worldmap(level))


def to_level(services: Services, level: Level) -> Change:
    """To a level."""
    return Replace(services.doors.play(level))


def to_help(services: Services, level: Level) -> Change:
    """To the help for a level, and back from there."""
    return Push(services.doors.help(level))


def to_settings(services: Services) -> Change:
    """To the settings, and back from there."""
    return Push(services.doors.settings())


def next_level(services: Services, level: Level) -> Level | None:
    """The first level after this one that can be played: on an open island, and with nothing wrong in its files."""
    levels = services.library.levels
    place = next((number for number, other in enumerate(levels) if other.id == level.id), len(levels))
    solved = len(services.player.solved() | {level.id})
    islands = {island.id for island in services.library.islands if solved >= island.needs_solved}
    following = (other for other in levels[place + 1 :] if other.island in islands and not other.all_problems)
    return next(following, None)
