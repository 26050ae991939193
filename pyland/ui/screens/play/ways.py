"""Where the play screen leads to."""

from pyland.level.level import Level
from pyland.ui.screen import Change, Push, Replace
from pyland.ui.screens.progress import level_after
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


def to_teachers(services: Services) -> Change:
    """To the page for teachers, and back from there."""
    return Push(services.doors.teachers())


def next_level(services: Services, level: Level) -> Level | None:
    """The level to go to from one that has just been solved, or None."""
    return level_after(services.library, services.player, level)
