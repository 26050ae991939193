"""`Library`: all islands and levels there are, in playing order."""

import os
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from pyland.level.build import load_map
from pyland.level.files import LEVEL_FILE, is_file, is_folder, names_in, why
from pyland.level.island import IslandSpec, read_island
from pyland.level.level import Level, MapLoader
from pyland.level.practice import PRACTICE, practice_level
from pyland.level.reader import read_level
from pyland.level.spec import LevelSpec, Problem
from pyland.script.commands import COMMANDS
from pyland.text import Message, _
from pyland.words import nearest

ISLAND_FILE = "island.yaml"
_NUMBERED = re.compile(r"\d+-.+")


class UnknownLevel(Exception):
    """There is no such level, or more than one; `message` says so."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.id)
        self.message = message


@dataclass(frozen=True)
class Island:
    """An island with its levels; `needs_solved` solved levels open it. `place` is on the world map, in hundredths."""

    id: str
    title: str
    order: int
    needs_solved: int
    place: tuple[int, int]
    picture: str
    levels: tuple[Level, ...]


class Library:
    """The islands in the folders `roots`. A broken level is in it, with its problems; the rest plays.

    `tilesets` is the folder with the game's own tilesets, for levels that were moved away from them. Levels in the
    folder `own` are the game's own; all others are shared ones. Of levels with the same id only one can be played: the
    game's own, else the first.
    """

    def __init__(
        self, roots: Sequence[Path], tilesets: Path | None = None, commands: Collection[str] = tuple(COMMANDS), *,
        own: Path | None = None,
    ) -> None:
        self._commands = commands
        self._own = own.resolve() if own else None
        self._roots = _different(roots)
        self._load: MapLoader = partial(load_map, shipped=tilesets)
        problems: list[Problem] = []
        islands = [
            self._island(folder, levels, problems)
            for root in self._roots for folder, levels in _island_folders(root, problems)
        ]
        self.islands = _with_panels(sorted(_one_of_each(islands), key=lambda island: island.order))
        self.levels = tuple(level for island in self.islands for level in island.levels)
        self.problems = tuple(problems)
        """What is wrong with the islands; a level's own problems are with the level."""
        self.practice = practice_level(commands)

    def find(self, reference: str) -> Level:
        """The level that `reference` means: an id, a part of one id only, a number in playing order, "practice", or the
        path of a level's folder. Raises `UnknownLevel`."""
        if reference == PRACTICE:
            return self.practice
        exact = [level for level in self.levels if level.id == reference]
        if exact:
            return next((level for level in exact if not level.apart), exact[0])
        if reference.isascii() and reference.isdigit() and 1 <= int(reference[:9]) <= len(self.levels):
            return self.levels[int(reference) - 1]
        return self._by_path(reference) or self._by_part(reference)

    def _by_path(self, reference: str) -> Level | None:
        path = Path(reference)
        folder = path.parent if path.name == LEVEL_FILE else path
        if not is_file(folder / LEVEL_FILE):
            return None
        folder = folder.resolve()
        known = [level for level in self.levels if level.folder is not None and level.folder.resolve() == folder]
        if known:
            return known[0]
        level = self._level(folder, folder.parent.name, 1)
        taken = any(other.own and other.id == level.id for other in self.levels)
        return replace(level, apart=taken and not level.own)

    def _by_part(self, reference: str) -> Level:
        part = reference.strip("/").lower()
        matching = {level.id: self.find(level.id) for level in self.levels if part and part in level.id.lower()}
        found = list(matching.values())
        if len(found) == 1:
            return found[0]
        if found:
            names = ", ".join(level.id for level in found[:5])
            raise UnknownLevel(_("More than one level has “{name}” in its name: {names}.", name=reference, names=names))
        folders = [level.id.rpartition("/")[2] for level in self.levels]
        meant = nearest(reference, [PRACTICE, *folders, *(level.id for level in self.levels)])
        if meant:
            raise UnknownLevel(_("There is no level “{name}”. Did you mean “{meant}”?", name=reference, meant=meant))
        raise UnknownLevel(_("There is no level “{name}”.", name=reference))

    def _island(self, folder: Path, level_folders: Iterable[Path], problems: list[Problem]) -> Island:
        spec, found = read_island(folder / ISLAND_FILE)
        problems += found
        levels = tuple(self._level(level, folder.name, number) for number, level in enumerate(level_folders, 1))
        return _make_island(folder.name, spec, levels)

    def _level(self, folder: Path, island: str, number: int) -> Level:
        reading = read_level(folder / LEVEL_FILE, self._commands)
        title = reading.title or folder.name
        panels = frozenset(reading.spec.panels) if reading.spec else frozenset[str]()
        own = all(map(self._is_own, [folder, folder / LEVEL_FILE, *_programs(reading.spec)]))
        return Level(f"{island}/{folder.name}", folder, island, number, title, reading.spec, reading.problems, panels,
                     own, _load=self._load)

    def is_shared(self, file: Path) -> bool:
        """Whether a file lies in or beside a shared level or island, or is a link to one that does: somebody may have
        sent it together with them."""
        return any(self._lies_with_shared(Path(path)) for path in {os.path.abspath(file), os.path.realpath(file)})

    def _lies_with_shared(self, path: Path) -> bool:
        if self._is_own(path):
            return False
        roots = [root.resolve() for root in self._roots]
        beside = [path.parent / name for name in names_in(path.parent)]
        return any(map(_is_content, [*path.parents, *beside])) or any(map(path.is_relative_to, roots))

    def _is_own(self, path: Path) -> bool:
        """Whether a file or folder lies among the game's own, and is not only linked there."""
        try:
            return self._own is not None and path.resolve().is_relative_to(self._own)
        except (OSError, RuntimeError):  # links that lead round in a circle
            return False


def _make_island(name: str, spec: IslandSpec, levels: tuple[Level, ...]) -> Island:
    return Island(name, spec.title, spec.order, spec.needs_solved, spec.place, spec.picture, levels)


def _different(roots: Sequence[Path]) -> list[Path]:
    """Each folder once, whatever ways there are to it."""
    found: dict[str, Path] = {}
    for root in roots:
        found.setdefault(os.path.realpath(root), root)
    return list(found.values())


def _programs(spec: LevelSpec | None) -> list[Path]:
    """The files of the right and wrong programs."""
    given = [*(one.files for one in spec.solutions), *(one.files for one in spec.wrong)] if spec else []
    return [file for files in given for file in files.values()]


def _is_content(folder: Path) -> bool:
    """Whether a folder is a level or an island."""
    return is_file(folder / LEVEL_FILE) or is_file(folder / ISLAND_FILE)


def _one_of_each(islands: Sequence[Island]) -> list[Island]:
    """The islands, in which all levels are broken whose id another one has: the game's own, else the first."""
    levels = [level for island in islands for level in island.levels]
    first: dict[str, Level] = {}
    for level in sorted(levels, key=lambda level: not level.own):
        first.setdefault(level.id, level)
    return [replace(island, levels=tuple(_unless_double(level, first[level.id]) for level in island.levels))
            for island in islands]


def _unless_double(level: Level, first: Level) -> Level:
    if level is first or level.folder is None:
        return level
    message = _(
        "There is a level “{id}” already, in {folder}. Give the folder of this level or of its island another name.",
        id=level.id, folder=str(first.folder),
    )
    return replace(level, apart=True, problems=(Problem(level.folder / LEVEL_FILE, 1, message), *level.problems))


def _island_folders(root: Path, problems: list[Problem]) -> Iterator[tuple[Path, list[Path]]]:
    """The folders of the islands in `root`, each with the folders of its levels."""
    if not is_folder(root):
        problems.append(Problem(root, 1, _("There is no folder of levels here.")))
        return
    for folder in _folders_in(root, problems):
        levels = [level for level in _folders_in(folder, problems) if _is_level(level)]
        if levels or is_file(folder / ISLAND_FILE):
            yield folder, levels


def _folders_in(folder: Path, problems: list[Problem]) -> list[Path]:
    try:
        return sorted(entry for entry in folder.iterdir() if is_folder(entry))
    except OSError as error:
        problems.append(Problem(folder, 1, _("This folder cannot be opened: {why}.", why=why(error))))
        return []


def _is_level(folder: Path) -> bool:
    return is_file(folder / LEVEL_FILE) or _NUMBERED.fullmatch(folder.name) is not None


def _with_panels(islands: Iterable[Island]) -> tuple[Island, ...]:
    """Each level has its own panels and those of all levels before it."""
    taught: frozenset[str] = frozenset()
    done: list[Island] = []
    for island in islands:
        levels: list[Level] = []
        for level in island.levels:
            taught |= level.panels
            levels.append(replace(level, panels=taught))
        done.append(replace(island, levels=tuple(levels)))
    return tuple(done)
