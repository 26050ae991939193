"""`Services`: what every screen may use. Made once by the app, and handed to each screen."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Protocol

from pyland.level.level import Level
from pyland.level.library import Library
from pyland.play.copied import Copied
from pyland.play.players import Player, Players
from pyland.play.saver import Saver
from pyland.play.settings import Settings, SettingsFile
from pyland.play.workbench import Workbench
from pyland.text import Translator
from pyland.ui.audio import Audio
from pyland.ui.gfx import FontBook, SvgStore
from pyland.ui.screen import Screen
from pyland.ui.widgets.clipboard import Clipboard


class Doors(Protocol):
    """Makes the screens that others lead to, so that no screen has to know the others."""

    def title(self) -> Screen:
        """The title."""

    def worldmap(self, at: Level | None = None) -> Screen:
        """The world map, for somebody who comes from the level `at`."""

    def play(self, level: Level) -> Screen:
        """The screen on which a level is played."""

    def players(self) -> Screen:
        """The sheet of players."""

    def settings(self) -> Screen:
        """The sheet of settings."""

    def teachers(self) -> Screen:
        """The sheet for teachers: what holds programs back."""

    def help(self, level: Level | None = None) -> Screen:
        """The sheet with the commands (of a level, or all that the player has met) and the keys."""


@dataclass
class Services:
    """The game around the screens.

    `doors` lead to other screens; they are set afterwards, as they need the services. `say` turns messages into the
    person's language. `on_settings` is told whenever a setting has changed, so that the window can take on another
    theme. `data_folder` is where work is kept, `log` the file
    that tells of mishaps (None: standard error).
    """

    library: Library
    workbench: Workbench
    saver: Saver
    players: Players
    player: Player
    settings: Settings
    settings_file: SettingsFile
    say: Translator
    sprites: SvgStore
    fonts: FontBook
    audio: Audio
    clipboard: Clipboard = field(default_factory=Clipboard)
    copied: Copied = field(default_factory=Copied)
    on_settings: Callable[[], None] = lambda: None
    data_folder: Path = Path()
    log: Path | None = None
    doors: Doors = field(init=False)

    def change(self, **changes: Any) -> None:
        """Change settings by name, keep them, and let the game take them on."""
        new = replace(self.settings, **changes)
        if new != self.settings:
            self.settings = new
            self.settings_file.write(new)
            self.audio.enabled = new.sound
            self.on_settings()

    def change_player(self, folder: str) -> None:
        """Let another player play. The one before is closed; its work is written in the background."""
        if folder != self.player.info.folder:
            self.player.close()
            self.player = self.players.open(folder)
            self.change(player=folder)
