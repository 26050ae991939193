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
    """The level after this one, if there is one and its island is open."""
    levels = services.library.levels
    place = next((number for number, other in enumerate(levels) if other.id == level.id), len(levels))
    if place + 1 >= len(levels):
        return None
    following = levels[place + 1]
    needed = next((island.needs_solved for island in services.library.islands if island.id == following.island), 0)
    return following if len(services.player.solved() | {level.id}) >= needed else None
