"""`check`: proves levels, islands or whole packs, and tells of every problem with its place."""

import json
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from pyland.authoring.prove import RunLevel, prove
from pyland.level.files import LEVEL_FILE, is_file, is_folder, names_in
from pyland.level.level import Level
from pyland.level.library import ISLAND_FILE, Library
from pyland.level.spec import Problem
from pyland.text import ENGLISH, Message, Translator, _, plural

MakeLibrary = Callable[[Sequence[Path]], Library]


class NothingToCheck(Exception):
    """A path leads to no level; `message` says so."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.id)
        self.message = message


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found: how many levels were proven or not, and all problems."""

    levels: int
    problems: tuple[Problem, ...]


def check_levels(
    paths: Sequence[Path], shipped: Library, make: MakeLibrary, run: RunLevel, pictures: Collection[str] = ()
) -> Checked:
    """Prove the levels that `paths` mean: folders of levels, islands or packs, or ids of `shipped` levels; none means
    all `shipped` ones.

    `make` makes a library of other folders. `pictures` are the names of those that the game has, if they are to be
    looked for. Raises `NothingToCheck`.
    """
    problems: list[Problem] = [] if paths else list(shipped.problems)
    chosen: list[tuple[Library, Level]] = [] if paths else [(shipped, level) for level in shipped.levels]
    for path in paths:
        library, levels = _levels_at(path, shipped, make)
        problems += [problem for problem in library.problems if path in (problem.file, *problem.file.parents)]
        chosen += [(library, level) for level in levels]
    for library, level in chosen:
        problems += prove(level, run, _taught_before(library, level), pictures=pictures)
    return Checked(len(chosen), tuple(dict.fromkeys(problems)))


def report(checked: Checked, out: TextIO, as_json: bool, translator: Translator = ENGLISH) -> int:
    """Write what a check found, as `file:line: sentence` or as JSON. The exit status: 0 all proven, 1 problems."""
    rows = [(_shown(problem.file), problem.line, translator(problem.message)) for problem in checked.problems]
    if as_json:
        found = [{"file": file, "line": line, "message": message} for file, line, message in rows]
        out.write(json.dumps({"levels": checked.levels, "problems": found}, ensure_ascii=False, indent=2) + "\n")
    else:
        proven = plural("{count} level is proven.", "{count} levels are proven.", checked.levels)
        lines = [f"{file}:{line}: {message}" for file, line, message in rows] or [translator(proven)]
        out.write("\n".join(lines) + "\n")
    return 1 if rows else 0


def _levels_at(path: Path, shipped: Library, make: MakeLibrary) -> tuple[Library, Iterable[Level]]:
    folder = path.parent if path.name in (LEVEL_FILE, ISLAND_FILE) else path
    if is_file(folder / LEVEL_FILE):
        home = _home(folder, shipped, make)
        return home, [home.find(str(folder))]
    if not is_folder(folder):
        known = [level for level in shipped.levels if level.id == path.as_posix()]
        if known:
            return shipped, known
        raise NothingToCheck(_("There is no folder “{path}”.", path=str(path)))
    if is_file(folder / ISLAND_FILE):
        home = _home(folder / "level", shipped, make)
        return home, [level for level in home.levels if level.folder and level.folder.parent.samefile(folder)]
    library = make([folder])
    if not library.levels and any(is_file(folder / name / LEVEL_FILE) for name in names_in(folder)):
        raise NothingToCheck(_(
            "“{path}” has levels, but no file {file}. Write one with `title` and `order`, and it is an island.",
            path=str(path), file=ISLAND_FILE,
        ))
    if not library.levels:
        raise NothingToCheck(_("There is no level in “{path}”.", path=str(path)))
    return library, library.levels


def _home(folder: Path, shipped: Library, make: MakeLibrary) -> Library:
    """The library in which the level in `folder` has its place, so that what was taught before it is known."""
    resolved = folder.resolve()
    if any(level.folder and level.folder.resolve().parent == resolved.parent for level in shipped.levels):
        return shipped
    return make([resolved.parent.parent]) if is_file(resolved.parent / ISLAND_FILE) else make([])


def _taught_before(library: Library, level: Level) -> frozenset[str]:
    """What is known where `level` begins. Of a level that has no place among others, this is what it says it needs."""
    if all(other is not level for other in library.levels):
        return frozenset(level.spec.needs if level.spec else ())
    taught: set[str] = set()
    for earlier in library.levels:
        if earlier.id == level.id:
            break
        taught |= set(earlier.spec.teaches) if earlier.spec else set()
    return frozenset(taught)


def _shown(file: Path) -> str:
    """The path as short as it can be written from here, with `/` on every system."""
    try:
        return file.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return file.as_posix()
