"""`levels`, `check` and `new-level`."""

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from pyland import resources
from pyland.authoring.check import NothingToCheck, check_levels, report
from pyland.authoring.new_level import CannotMake, new_level
from pyland.cli.engines import settled_protection
from pyland.cli.failure import Failure
from pyland.cli.sources import as_line, library_of, make_library, pictures, tilesets_folder
from pyland.level.level import Level
from pyland.level.library import Library
from pyland.play.permission import NotPermitted
from pyland.play.running import RunReport, run_level
from pyland.play.workbench import RUNS_AHEAD, Workbench
from pyland.text import ENGLISH, _


def check(options: argparse.Namespace) -> int:
    """Prove levels and tell of all problems."""
    library = library_of(options)
    paths = [Path(path) for path in options.paths]
    with Workbench(lock=settled_protection(options), ahead=RUNS_AHEAD) as bench:
        bench.warm_up()
        try:
            checked = check_levels(paths, library, make_library, partial(_prove_run, bench), pictures())
        except NothingToCheck as nothing:
            raise Failure(nothing.message) from nothing
        except NotPermitted as refused:
            raise Failure(
                _("Without a lock, only the game's own levels can be checked: others bring programs that were not "
                  "typed here.")
            ) from refused
    return report(checked, sys.stdout, options.json)


def _prove_run(
    bench: Workbench, level: Level, scripts: Mapping[str, str], map_index: int, inputs: Sequence[str] = (),
    seed: int = 0, walk: Sequence[str] = (),
) -> RunReport:
    """Run what lies in the folder of a level."""
    return run_level(bench, level, scripts, map_index, inputs, seed, walk, brought=not level.own)


def new(options: argparse.Namespace) -> int:
    """Write a level to begin with."""
    folder = Path(options.path)
    try:
        files = new_level(folder, tilesets_folder())
    except CannotMake as problem:
        raise Failure(problem.message) from problem
    print("\n".join(file.as_posix() for file in files))
    start = resources.command()
    print(ENGLISH(_("Play it:   {start} play {folder}", start=start, folder=folder.as_posix())))
    print(ENGLISH(_("Prove it:  {start} check {folder}", start=start, folder=folder.as_posix())))
    return 0


def listing(options: argparse.Namespace) -> int:
    """List all islands and levels, the broken ones with what is wrong."""
    library = library_of(options)
    if options.json:
        islands = {level.id: island.title for island in library.islands for level in island.levels}
        rows = [level_as_json(level, islands[level.id]) for level in library.levels]
        print(json.dumps(rows, ensure_ascii=False, indent=2))
    else:
        print("\n".join(_as_text(library)))
    for problem in library.problems:
        print(ENGLISH(as_line(problem)), file=sys.stderr)
    return 0


def level_as_json(level: Level, island: str) -> Mapping[str, Any]:
    """A level as one object of the list that `levels --json` prints."""
    spec = level.spec
    right: Sequence[Path] = [file for solution in spec.solutions for file in solution.files.values()] if spec else []
    return {
        "id": level.id,
        "title": level.title,
        "island": island,
        "folder": str(level.folder),
        "maps": [str(file) for file in spec.maps] if spec else [],
        "teaches": list(spec.teaches) if spec else [],
        "solutions": [str(file) for file in right],
        "wrong": [str(file) for wrong in spec.wrong for file in wrong.files.values()] if spec else [],
        "problems": [ENGLISH(as_line(problem)) for problem in level.all_problems],
    }


def _as_text(library: Library) -> list[str]:
    lines: list[str] = []
    for island in library.islands:
        lines.append(island.title)
        for level in island.levels:
            teaches = ", ".join(level.spec.teaches) if level.spec else ""
            lines.append(f"  {level.number:2}  {level.title:24} {level.id:36} {teaches}".rstrip())
            lines += [f"      {ENGLISH(as_line(problem))}" for problem in level.all_problems]
    return lines
