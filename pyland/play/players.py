"""Players and their folders: code and progress of each level, and every run."""

import json
import re
import unicodedata
from dataclasses import dataclass, replace
from pathlib import Path

from pyland.play.lock import FolderLock
from pyland.play.mend import read_json
from pyland.play.saver import Saver, SaveState
from pyland.play.saves import SCHEMA, LevelSave, NewerSave, RunSave
from pyland.text import Message, _

RUNS_KEPT = 200
LOOKS = ("explorer", "explorer2", "explorer3", "explorer4")


@dataclass(frozen=True, slots=True)
class PlayerInfo:
    """Who a player is: the folder's name, the name shown ("" until one is chosen), and the explorer's look."""

    folder: str
    name: str = ""
    look: str = LOOKS[0]


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
        self.read_only = not self._lock.acquire()
        self.mended: list[str] = []
        self._locked_levels: set[str] = set()
        self._levels = self._read_levels()
        self._run_counts: dict[str, int] = {}

    @property
    def notice(self) -> Message | None:
        """What the player should know about the folder, or None."""
        if self.read_only:
            return _("This player is open in another game. You can play here, but nothing will be saved.")
        if self.mended:
            return _("A save file was damaged. I mended it and kept a copy of the old one.")
        if self._locked_levels:
            return _("Some of your work was saved by a newer Pyland. I will not touch it.")
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
        if self._levels.get(level) == save:
            return
        self._levels[level] = save
        if not self.read_only and level not in self._locked_levels:
            self._saver.save(self._level_file(level), _text(save.as_data(level)))

    def rename(self, name: str, look: str) -> None:
        """Change the name shown and the explorer's look."""
        self.info = replace(self.info, name=name, look=look)
        if not self.read_only:
            self._saver.save(self._folder / "player.json", player_text(self.info))

    def add_run(self, level: str, run: RunSave) -> None:
        """Keep a run. Of each level the newest `RUNS_KEPT` are kept."""
        if self.read_only:
            return
        path = self._runs_file(level)
        count = self._run_counts.get(level)
        if count is None:
            count = len(self.runs(level))
        line = json.dumps(run.as_data(), ensure_ascii=False)
        if count >= RUNS_KEPT + 50:
            kept = [json.dumps(old.as_data(), ensure_ascii=False) for old in self.runs(level)[-(RUNS_KEPT - 1):]]
            self._saver.save(path, "\n".join([*kept, line]) + "\n")
            count = RUNS_KEPT - 1
        else:
            self._saver.append(path, line)
        self._run_counts[level] = count + 1

    def runs(self, level: str) -> list[RunSave]:
        """The kept runs of a level, oldest first (waits for runs that are just being written)."""
        self._saver.flush(2.0)
        try:
            lines = self._runs_file(level).read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            return []
        found = [run for line in lines if (run := _run(line)) is not None]
        return found[-RUNS_KEPT:]

    def close(self) -> None:
        """Let another game have this player."""
        self._saver.flush(5.0)
        self._lock.release()

    def _read_levels(self) -> dict[str, LevelSave]:
        found: dict[str, LevelSave] = {}
        for path in sorted((self._folder / "levels").glob("*.json")):
            try:
                data, mended = read_json(path)
            except OSError:
                continue
            if mended:
                self.mended.append(path.name)
            if data is None:
                continue
            level = str(data.get("level") or path.stem.replace("--", "/", 1))
            try:
                found[level] = LevelSave.from_data(data)
            except NewerSave:
                self._locked_levels.add(level)
        return found

    def _level_file(self, level: str) -> Path:
        return self._folder / "levels" / f"{_file_name(level)}.json"

    def _runs_file(self, level: str) -> Path:
        return self._folder / "runs" / f"{_file_name(level)}.jsonl"


class Players:
    """All players of a data folder."""

    def __init__(self, data: Path, saver: Saver) -> None:
        self._root = data / "players"
        self._saver = saver

    def all(self) -> list[PlayerInfo]:
        """The players there are, by folder name."""
        try:
            folders = sorted(path for path in self._root.iterdir() if path.is_dir())
        except OSError:
            return []
        return [self._info(folder) for folder in folders]

    def open(self, folder: str | None = None) -> Player:
        """Open a player: the one of that folder, else the first there is, else a new one."""
        known = {info.folder: info for info in self.all()}
        info = known.get(folder or "") or next(iter(known.values()), None) or self._new("", LOOKS[0])
        return Player(info, self._root / info.folder, self._saver)

    def create(self, name: str, look: str = LOOKS[0]) -> PlayerInfo:
        """Add a player. Two players may have the same name."""
        return self._new(" ".join(name.split())[:24], look)

    def _new(self, name: str, look: str) -> PlayerInfo:
        taken = {info.folder for info in self.all()}
        base = _file_name(unicodedata.normalize("NFKD", name).lower()) or "explorer"
        folder = next(f for n in range(1, len(taken) + 2) if (f := base if n == 1 else f"{base}-{n}") not in taken)
        info = PlayerInfo(folder, name, look)
        self._saver.save(self._root / folder / "player.json", player_text(info))
        return info

    def _info(self, folder: Path) -> PlayerInfo:
        try:
            data, _mended = read_json(folder / "player.json")
        except OSError:
            data = None
        data = data or {}
        name, look = data.get("name"), data.get("look")
        return PlayerInfo(
            folder.name, name if isinstance(name, str) else folder.name, look if look in LOOKS else LOOKS[0]
        )


def player_text(info: PlayerInfo) -> str:
    """The text of `player.json`."""
    return _text({"schema": SCHEMA, "name": info.name, "look": info.look})


def _run(line: str) -> RunSave | None:
    try:
        return RunSave.from_data(json.loads(line))
    except (ValueError, KeyError, TypeError, NewerSave):
        return None


def _text(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _file_name(text: str) -> str:
    return re.sub(r"[^A-Za-z0-9_.-]+", "-", text.replace("/", "--")).strip("-.")[:80]
