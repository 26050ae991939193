"""Players and their folders: code and progress of each level, and every run."""

import json
import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pyland.play import journal
from pyland.play.filenames import file_name, is_reserved, simplified
from pyland.play.lock import LOCK_FILE, FolderLock, Locked
from pyland.play.mend import read_json
from pyland.play.runlog import RUNS_KEPT, line_of, runs_of
from pyland.play.saver import Saver, SaveState
from pyland.play.saves import SCHEMA, LevelSave, NewerSave, RunSave, check_schema
from pyland.text import Message, _

LOOKS = ("explorer", "explorer2", "explorer3", "explorer4")
LONGEST_NAME = 24
_MOST_LEVELS = 2_000
_MOST_PLAYERS = 1_000
_FILE = "player.json"
_SIGNS = (_FILE, LOCK_FILE, "levels", "runs")
"""One of these is in the folder of a player. Other folders are not ours: a file server may put its own there."""


@dataclass(frozen=True, slots=True)
class PlayerInfo:
    """Who a player is: the folder's name, the name shown ("" until one is chosen), and the explorer's look.

    `newer` when the file about the player was written by a newer Pyland.
    """

    folder: str
    name: str = ""
    look: str = LOOKS[0]
    newer: bool = False


class Player:
    """One player's work. Reading happens when it is opened; writing is done by the saver.

    When another game has the same player open (or the folder cannot be written), `read_only` is true: nothing is
    written, and `notice` says so.
    """

    def __init__(self, info: PlayerInfo, folder: Path, saver: Saver) -> None:
        self.info = info
        self._folder = folder
        self._saver = saver
        self._lock = FolderLock(folder)
        self._locked = self._lock.acquire()
        self.mended: list[str] = []
        self._untouched: set[Path] = set()
        self._levels = self._read_levels()
        self._new_runs: dict[str, list[str]] = {}

    @property
    def read_only(self) -> bool:
        """Whether nothing is written."""
        return self._locked is not Locked.OURS

    @property
    def notice(self) -> Message | None:
        """What the player should know about the folder, or None."""
        if self._locked is Locked.TAKEN:
            return _("This player is open in another game. You can play here, but nothing will be saved.")
        if self._locked is Locked.UNWRITABLE:
            return _("I cannot write to the folder for your work. You can play, but nothing will be saved.")
        if self.mended:
            return _("A save file was damaged. I mended it and kept a copy of the old one.")
        if self._untouched or self.info.newer:
            return _("Some of your work was saved by a newer Pyland, or I cannot read it. I will not touch it.")
        return None

    @property
    def save_state(self) -> SaveState:
        """Whether everything is written."""
        return SaveState.READ_ONLY if self.read_only else self._saver.state

    def level(self, level: str) -> LevelSave:
        """The work on a level; empty when it was never opened."""
        return self._levels.get(level, LevelSave())

    def solved(self) -> set[str]:
        """The ids of the levels that were solved at least once."""
        return {level for level, save in self._levels.items() if save.solved}

    def star_count(self) -> int:
        """Stars earned in all levels together."""
        return sum(sum(save.stars) for save in self._levels.values())

    def save_level(self, level: str, save: LevelSave) -> None:
        """Keep `save` as the work on a level. Returns at once; it is written in the background."""
        if self.level(level) == save:
            return
        self._levels[level] = save
        path = self._level_file(level)
        if not self.read_only and path not in self._untouched:
            self._saver.save(path, _text(save.as_data(level)))

    def rename(self, name: str, look: str) -> None:
        """Change the name shown and the explorer's look."""
        self.info = replace(self.info, name=_tidy(name), look=look)
        if not self.read_only and not self.info.newer:
            self._saver.save(self._folder / _FILE, player_text(self.info))

    def add_run(self, level: str, run: RunSave) -> None:
        """Keep a run. Of each level the newest `RUNS_KEPT` are kept. Returns at once."""
        line = line_of(run)
        new = self._new_runs.setdefault(level, [])
        new.append(line)
        del new[:-RUNS_KEPT]
        if not self.read_only:
            self._saver.append(self._runs_file(level), line, RUNS_KEPT)

    def runs(self, level: str) -> list[RunSave]:
        """The kept runs of a level, oldest first. Reads them from the disk, so it is not for every frame."""
        new = self._new_runs.get(level, [])
        try:
            lines = journal.read(self._runs_file(level), RUNS_KEPT)
        except OSError:
            lines = []
        # Some of the new ones may have been written by now: then they are the last in the file.
        written = next(n for n in range(len(new), -1, -1) if lines[len(lines) - n:] == new[:n])
        return runs_of(lines + new[written:])[-RUNS_KEPT:]

    def close(self) -> None:
        """Let another game have this player, as soon as all work is written. Returns at once."""
        if self.read_only:
            self._lock.release()
        else:
            self._saver.when_saved(self._folder, self._lock.release)

    def reopen(self) -> bool:
        """Take back `close`. False when another game may have had the player since: then it is to be read anew."""
        return not self.read_only and self._saver.take_back(self._folder)

    def _read_levels(self) -> dict[str, LevelSave]:
        found: dict[str, LevelSave] = {}
        for path in sorted((self._folder / "levels").glob("*.json"))[:_MOST_LEVELS]:
            try:
                data, mended = read_json(path, keep_aside=not self.read_only)
            except OSError:
                self._untouched.add(path)
                continue
            if mended:
                self.mended.append(path.name)
            level = _level_of(path, data or {})
            if data is None or file_name(level) != path.stem:  # a copy that somebody made by hand
                continue
            try:
                found[level] = LevelSave.from_data(data)
            except NewerSave:
                self._untouched.add(path)
        return found

    def _level_file(self, level: str) -> Path:
        return self._folder / "levels" / f"{file_name(level)}.json"

    def _runs_file(self, level: str) -> Path:
        return self._folder / "runs" / f"{file_name(level)}.jsonl"


class Players:
    """All players of a data folder."""

    def __init__(self, data: Path, saver: Saver) -> None:
        self._root = data / "players"
        self._saver = saver
        # What this game made or opened is known better than the disk, where it may not have arrived yet.
        self._made: dict[str, PlayerInfo] = {}
        self._opened: dict[str, Player] = {}

    def all(self) -> list[PlayerInfo]:
        """The players there are, by folder name."""
        try:
            folders = sorted(path for path in self._root.iterdir() if _is_player(path))[:_MOST_PLAYERS]
        except (OSError, ValueError):
            folders = []
        found = {folder.name: self._known(folder.name) or _info(folder) for folder in folders} | self._made
        found |= {name: player.info for name, player in self._opened.items()}
        return [found[name] for name in sorted(found)]

    def open(self, folder: str | None = None) -> Player:
        """Open a player: the one of that folder, else the first there is, else a new one."""
        info = self._known(folder or "") or next(iter(self.all()), None) or self._new("", LOOKS[0])
        player = self._opened.get(info.folder)
        if player is None or not player.reopen():
            player = self._opened[info.folder] = Player(info, self._root / info.folder, self._saver)
        return player

    def create(self, name: str, look: str = LOOKS[0]) -> PlayerInfo:
        """Add a player. Two players may have the same name."""
        return self._new(_tidy(name), look)

    def runs_folder(self, folder: str) -> Path:
        """Where the logs of the runs of a player are."""
        return self._root / folder / "runs"

    def _known(self, name: str) -> PlayerInfo | None:
        """The player of that folder, without a look at all the others."""
        if name in self._opened:
            return self._opened[name].info
        if name in self._made:
            return self._made[name]
        path = self._root / name
        try:
            inside = name != ".." and path.name == name and path.parent == self._root and _is_player(path)
        except (OSError, ValueError):
            return None
        return _info(path) if inside else None

    def _new(self, name: str, look: str) -> PlayerInfo:
        taken = {info.folder.casefold() for info in self.all()} | self._names_on_disk()
        base = simplified(name)[:LONGEST_NAME] or "explorer"
        if is_reserved(base):
            base = f"explorer-{base}"
        folder = next(f for n in range(1, len(taken) + 2) if (f := base if n == 1 else f"{base}-{n}") not in taken)
        info = PlayerInfo(folder, name, look)
        self._made[folder] = info
        self._saver.save(self._root / folder / _FILE, player_text(info))
        return info

    def _names_on_disk(self) -> set[str]:
        try:
            return {name.casefold() for name in os.listdir(self._root)}
        except (OSError, ValueError):
            return set()


def player_text(info: PlayerInfo) -> str:
    """The text of `player.json`."""
    return _text({"schema": SCHEMA, "name": info.name, "look": info.look})


def _is_player(folder: Path) -> bool:
    return any(os.path.exists(folder / sign) for sign in _SIGNS)


def _info(folder: Path) -> PlayerInfo:
    try:
        data, _mended = read_json(folder / _FILE, keep_aside=False)
    except OSError:
        data = None
    data = data or {}
    name, look = data.get("name"), data.get("look")
    try:
        check_schema(data)
        newer = False
    except NewerSave:
        newer = True
    shown = _tidy(name) if isinstance(name, str) else folder.name
    return PlayerInfo(folder.name, shown, look if look in LOOKS else LOOKS[0], newer)


def _tidy(name: str) -> str:
    """A name without line ends and too many spaces, at most `LONGEST_NAME` characters long."""
    return " ".join(name.split())[:LONGEST_NAME].strip()


def _level_of(path: Path, data: dict[str, Any]) -> str:
    level = data.get("level")
    return level if isinstance(level, str) else path.stem.replace("--", "/")


def _text(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"
