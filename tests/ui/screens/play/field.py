"""A level in a field of its own, and a play screen for it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from pyland.level.level import Level
from pyland.level.picture import MapPicture, TiledMap
from pyland.level.reader import read_level
from pyland.play.workbench import Workbench
from pyland.script.commands import COMMANDS
from pyland.ui.screens.play import PlayScreen
from pyland.world.ascii import draw
from pyland.world.state import State
from tests.ui.screens.play.making import make_services, open_level, picture_of

USUAL = "title: The Field\ncommands: [move_east, use, cut, read]\nstory: [Come and see.]\nstarter: move_east()\n"


def open_field(
    folder: Path, drawing: str, text: str = "", *, put: Callable[[State], Any] = bool,
    size: tuple[int, int] = (1366, 768), own: bool = True, bench: Workbench | None = None, **settings: Any,
) -> PlayScreen:  # fmt: skip
    """The screen of a level with this map, and `text` at the end of its file. `put` may change the map. With `own`
    false it is a shared level."""
    state = draw(drawing)
    put(state)
    nothing = ((),) * state.height
    file = folder / "level.yaml"
    (folder / "map.tmx").write_text("", encoding="utf-8")
    text = USUAL + text
    if "goals:" not in text:
        text += "goals: [{reach: flag}]\nstars: [{turns: 9}, {never: bump}]\n"
    file.write_text(text, encoding="utf-8")
    read = read_level(file, tuple(COMMANDS))
    assert read.spec is not None, read.problems
    field = TiledMap(state, MapPicture(state.width, state.height, nothing, nothing))
    level = Level(
        "isle/field", folder, "isle", 1, "The Field", read.spec, panels=frozenset(read.spec.panels),
        own=own, _load=lambda _file: (field, ()),
    )  # fmt: skip
    settings = {"reduced_motion": True, **settings}
    screen = open_level(make_services(folder / "data", bench=bench, **settings), level, size)
    picture_of(screen, size)
    return screen
