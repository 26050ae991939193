"""`OpenDoors`: every screen, made when somebody goes there. Imported by nobody that a screen imports."""

from pyland.level.level import Level
from pyland.ui.screen import Screen
from pyland.ui.services import Services


class OpenDoors:
    """Makes screens with the same services as the ones before. Each is imported only when it is wanted."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def title(self) -> Screen:
        """The title."""
        from pyland.ui.screens.title import TitleScreen

        return TitleScreen(self._services)

    def worldmap(self, at: Level | None = None) -> Screen:
        """The world map, for somebody who comes from the level `at`."""
        from pyland.ui.screens.worldmap import WorldMapScreen

        return WorldMapScreen(self._services, at)

    def play(self, level: Level) -> Screen:
        """The screen on which a level is played."""
        from pyland.ui.screens.play import PlayScreen

        return PlayScreen(self._services, level)

    def players(self) -> Screen:
        """The sheet of players."""
        from pyland.ui.screens.players import PlayersScreen

        return PlayersScreen(self._services)

    def settings(self) -> Screen:
        """The sheet of settings."""
        from pyland.ui.screens.settings import SettingsScreen

        return SettingsScreen(self._services)

    def teachers(self) -> Screen:
        """The sheet for teachers."""
        from pyland.ui.screens.teachers import TeachersScreen

        return TeachersScreen(self._services)

    def help(self, level: Level | None = None) -> Screen:
        """The sheet with commands and keys."""
        from pyland.ui.screens.help import HelpScreen

        return HelpScreen(self._services, level)
