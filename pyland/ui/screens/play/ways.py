"""Where the play screen leads to."""

from pyland.level.level import Level
from pyland.ui.screen import Change, Push, Replace
from pyland.ui.services import Services

# The screens lead to each other in circles, so each imports the others only when it goes there.


def to_map(services: Services) -> Change:
    """To the world map."""
    from pyland.ui.screens.worldmap import WorldMapScreen

    return Replace(WorldMapScreen(services))


def to_level(services: Services, level: Level) -> Change:
    """To a level."""
    from pyland.ui.screens.play.screen import PlayScreen

    return Replace(PlayScreen(services, level))


def to_help(services: Services) -> Change:
    """To the help, and back from there."""
    from pyland.ui.screens.help import HelpScreen

    return Push(HelpScreen(services))


def to_settings(services: Services) -> Change:
    """To the settings, and back from there."""
    from pyland.ui.screens.settings import SettingsScreen

    return Push(SettingsScreen(services))


def next_level(services: Services, level: Level) -> Level | None:
    """The level after this one, if there is one and its island is open."""
    levels = services.library.levels
    place = next((number for number, other in enumerate(levels) if other.id == level.id), len(levels))
    if place + 1 >= len(levels):
        return None
    following = levels[place + 1]
    needed = next((island.needs_solved for island in services.library.islands if island.id == following.island), 0)
    return following if len(services.player.solved() | {level.id}) >= needed else None
