"""What a person chose: theme, sizes, sound, speed. One small file for the data folder."""

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from pyland.play.mend import read_json
from pyland.play.saver import Saver
from pyland.play.saves import SCHEMA, NewerSave, check_schema

THEMES = ("day", "hc", "easy")
CODE_SIZES = (14, 28)
SPEEDS = (0.5, 1.0, 2.0, 4.0, 8.0)


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can be chosen.

    `code_size` is in dp at a window of 1366x768; `speed` is how fast a run is shown; `player` is a player's folder.
    """

    theme: str = "day"
    code_size: int = 18
    sound: bool = True
    reduced_motion: bool = False
    speed: float = 1.0
    narration: bool = False
    language: str = "en"
    player: str = ""

    @staticmethod
    def from_data(data: dict[str, Any]) -> "Settings":
        """The settings in `data`; what is missing or senseless has its usual value."""
        usual = Settings()
        values = {f.name: _sensible(f.name, data.get(f.name), getattr(usual, f.name)) for f in fields(Settings)}
        return Settings(**values)


def _sensible(name: str, value: Any, usual: Any) -> Any:
    if type(value) is not type(usual) and not (name == "speed" and type(value) is int):
        return usual
    match name:
        case "theme":
            return value if value in THEMES else usual
        case "code_size":
            return min(max(value, CODE_SIZES[0]), CODE_SIZES[1])
        case "speed":
            return min(max(float(value), SPEEDS[0]), SPEEDS[-1])
    return value


class SettingsFile:
    """The settings on disk. Reading repairs; writing happens in the background."""

    def __init__(self, data: Path, saver: Saver) -> None:
        self._path = data / "settings.json"
        self._saver = saver
        self._may_write = True

    def read(self) -> Settings:
        """The settings, or the usual ones where the file is missing or damaged (a damaged file is kept aside).

        A file of a newer Pyland is read as far as it makes sense, and then left as it is.
        """
        try:
            data, _mended = read_json(self._path)
        except (OSError, ValueError):
            data = None
        data = data or {}
        try:
            check_schema(data)
        except NewerSave:
            self._may_write = False
        return Settings.from_data(data)

    def write(self, settings: Settings) -> None:
        """Keep the settings. Returns at once."""
        if self._may_write:
            self._saver.save(self._path, json.dumps({"schema": SCHEMA} | asdict(settings), indent=1) + "\n")
