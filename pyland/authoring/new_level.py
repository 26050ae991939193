"""`new-level`: writes a level that can be played at once, to be changed into another."""

import json
import re
import shutil
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree

from pyland.authoring.mapmaker import MapDrawing, MapThing, write_tmx
from pyland.level.files import LEVEL_FILE
from pyland.level.library import ISLAND_FILE
from pyland.text import Message, _
from pyland.world.geometry import Position

_NUMBERED = re.compile(r"^\d+-")
TILESETS = ("terrain.tsx", "things.tsx")

LEVEL = """\
# A level to begin with: play it, then change it. What every key means is told in docs/authoring.md.
# Prove it with:  python main.py check THIS_FOLDER
# Notes like these go on lines of their own.

title: {title}
# Made with Tiled. The same program has to win on every map in this list.
maps: [map.tmx]

# What is new here, and what a child has to know before.
teaches: [sequence]
needs: []
commands: [move_north, move_south, move_east, move_west]
# stop: a bump ends the try. go_on: the program goes on.
after_bump: stop
task: write

story:
  - Ranger Rosa: "I lost a gem on the path. **Pick it up,** then meet me at the flag!"

starter: |
  # Walk to the gem first.
  move_east()

# All of them together are the first star.
goals:
  - collect: all gem
  - reach: flag
# Two more, for going further.
stars:
  - instructions: 2
  - never: bump

# A ladder: a nudge, an idea, an example, a part of a solution.
hints:
  - How many tiles is it to the gem?
  - A number in the brackets is the number of steps.
  - "`move_east(2)` goes two steps east."

# Each has to win; one has to earn all stars.
solutions:
  - file: solution.py
# What beginners do. Each must not win, and is told a sentence with these words.
wrong:
  - file: wrong.py
    expect: You stopped 1 step away from the flag.
"""

ISLAND = """\
# An island: the levels are the folders beside this file, in the order of their names.
title: {title}
# Its place in the row of all islands: those of the game have small numbers.
order: 100
# How many levels have to be solved before it opens.
needs_solved: 0
"""

SOLUTION = "move_east(5)\nmove_north(3)\n"
WRONG = "# One step too few.\nmove_east(5)\nmove_north(2)\n"

BASE = ["." * 14] * 9 + ["ssssss........", "sssssssssss...", "ssssssssssssss"]
GROUND = ["." * 14] * 3 + [
    "........p.....",
    "........p.....",
    "........p.....",
    "...pppppp.....",
    *["." * 14] * 4,
    "~~~~..........",
]
THINGS = (
    MapThing("explorer_e0", Position(3, 6)),
    MapThing("gem", Position(6, 6)),
    MapThing("flag", Position(8, 3)),
    MapThing("palm", Position(10, 7)),
    MapThing("rock", Position(5, 4)),
)


class CannotMake(Exception):
    """The level cannot be written there; `message` says why."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.id)
        self.message = message


def new_level(folder: Path, tilesets: Path) -> tuple[Path, ...]:
    """Write a playable level into the new or empty `folder`; the answer is the files that were written.

    `tilesets` is the folder with the game's tilesets. A level in the same project points to them; a level anywhere else
    gets a copy, so that it can be moved and opened with Tiled. Beside levels with numbers, and nothing else, a missing
    island.yaml is written, too. Raises `CannotMake`.
    """
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise CannotMake(_("There is something in “{folder}” already. Choose a new folder.", folder=str(folder)))
        folder.mkdir(parents=True, exist_ok=True)
        own = [tilesets / name for name in TILESETS]
        if not folder.resolve().is_relative_to(tilesets.resolve().parent.parent):
            own = _copy(own, folder / "tilesets")
        write_tmx(MapDrawing(BASE, GROUND, {}, THINGS), folder / "map.tmx", own)
        texts = {"level.yaml": LEVEL.format(title=_title(folder)), "solution.py": SOLUTION, "wrong.py": WRONG}
        for name, text in texts.items():
            (folder / name).write_text(text, encoding="utf-8", newline="\n")
        island = _new_island(folder.resolve().parent) if _NUMBERED.match(folder.resolve().name) else ()
    except OSError as error:
        raise CannotMake(_("“{folder}” cannot be written: {why}.", folder=str(folder),
                           why=error.strerror or type(error).__name__)) from error
    return (*(folder / name for name in ("level.yaml", "map.tmx", "solution.py", "wrong.py")), *island)


def _new_island(folder: Path) -> tuple[Path, ...]:
    """Make an island of a folder with only levels in it."""
    file = folder / ISLAND_FILE
    if not all(entry.is_dir() and (entry / LEVEL_FILE).is_file() for entry in folder.iterdir()):
        return ()
    file.write_text(ISLAND.format(title=_title(folder)), encoding="utf-8", newline="\n")
    return (file,)


def _title(folder: Path) -> str:
    words = _NUMBERED.sub("", folder.resolve().name).replace("-", " ").replace("_", " ").strip()
    return json.dumps(words.title() or "My Level", ensure_ascii=False)


def _copy(tilesets: Sequence[Path], folder: Path) -> list[Path]:
    folder.mkdir(exist_ok=True)
    copies = []
    for file in tilesets:
        for image in ElementTree.parse(file).getroot().iter("image"):
            source = image.get("source", "")
            (folder / source).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file.parent / source, folder / source)
        shutil.copyfile(file, folder / file.name)
        copies.append(folder / file.name)
    return copies
