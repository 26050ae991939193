"""Levels and maps for the tests, written into a folder."""

from pathlib import Path

from pyland.authoring.mapmaker import MapDrawing, MapThing, write_tmx
from pyland.world.geometry import Position

COMMANDS = ("move_east", "move_west", "move_north", "move_south", "say")

TERRAIN = {"sand": "sand", "path": "path", "sea": "water", "water": "water", "cliff": "wall"}
PICTURES = {
    "@": ("explorer_e0", "hero"), "F": ("flag", "flag"), "g": ("gem", "gem"), "o": ("deco_shell", "shell"),
    "P": ("palm", "palm"), "R": ("rock", "rock"), "S": ("sign", "sign"), "M": ("ranger_0", "person"),
}
TALL = ("explorer_e0", "flag", "palm", "ranger_0")

LEVEL = """\
title: The Long Way
maps: [map.tmx]
teaches: [run]
commands: [move_east, move_north]
panels: [step]
story:
  - Ranger Rosa: My flag is over there. Can you **get** it?
starter: |
  move_east()
goals:
  - reach: flag
  - say: hello
    text: Say the word
stars:
  - instructions: 4
  - never: bump
hints:
  - How far is it?
  - Use `move_east()`.
solutions:
  - file: solution.py
  - solution.py
wrong:
  - file: wrong.py
    expect: one step
limits: {calls: 100}
"""


def write_tilesets(folder: Path) -> list[Path]:
    """Two tilesets as they come with the game: flat terrain, and things with pictures of their own size."""
    folder.mkdir(parents=True, exist_ok=True)
    ground = [("grass_a", "grass"), ("grass_b", "grass"), ("bridge_h", "bridge"), ("deco_tuft", "")]
    ground += [(f"{name}_{mask:03d}", kind) for name, kind in TERRAIN.items() for mask in range(256)]
    tiles = "".join(_tile(number, sprite, kind) for number, (sprite, kind) in enumerate(ground))
    terrain = folder / "terrain.tsx"
    terrain.write_text(
        '<tileset version="1.10" name="terrain" tilewidth="64" tileheight="64" tilecount="2048" columns="16">'
        f'<image source="terrain.png" width="1024" height="8192"/>{tiles}</tileset>', encoding="utf-8")
    pictures = "".join(
        _tile(number, sprite, kind, f'<image source="{sprite}.png" width="64" height="{64 + 32 * (sprite in TALL)}"/>')
        for number, (sprite, kind) in enumerate(PICTURES.values()))
    things = folder / "things.tsx"
    things.write_text(
        '<tileset version="1.10" name="things" tilewidth="64" tileheight="96" tilecount="9" columns="0">'
        f"{pictures}</tileset>", encoding="utf-8")
    return [terrain, things]


def _tile(number: int, sprite: str, kind: str, image: str = "") -> str:
    return (f'<tile id="{number}" type="{kind}"><properties><property name="sprite" value="{sprite}"/></properties>'
            f"{image}</tile>")


def drawing(picture: str, **properties: dict[str, str]) -> MapDrawing:
    """A map from one drawing: letters of `PICTURES` are things on grass, the rest is ground."""
    rows = [line.strip() for line in picture.strip().splitlines()]
    base = ["".join("s" if sign in "s~" else "." for sign in row) for row in rows]
    ground = ["".join(sign if sign in "p~w#=" else "." for sign in row) for row in rows]
    things = [
        MapThing(PICTURES[sign][0], Position(x, y), properties=properties.get(PICTURES[sign][1], {}))
        for y, row in enumerate(rows) for x, sign in enumerate(row) if sign in PICTURES
    ]
    return MapDrawing(base, ground, {}, things)


def write_map(folder: Path, picture: str = "@..F", name: str = "map.tmx", **properties: dict[str, str]) -> Path:
    """A map in `folder`, with tilesets beside it."""
    tilesets = write_tilesets(folder / "tilesets")
    write_tmx(drawing(picture, **properties), folder / name, tilesets)
    return folder / name


def write_level(folder: Path, text: str = LEVEL, picture: str = "@..F") -> Path:
    """A whole level in `folder`; the answer is its level.yaml."""
    folder.mkdir(parents=True, exist_ok=True)
    write_map(folder, picture)
    (folder / "solution.py").write_text("move_east(3)\nsay('hello')\n", encoding="utf-8")
    (folder / "wrong.py").write_text("move_east(2)\nsay('hello')\n", encoding="utf-8")
    file = folder / "level.yaml"
    file.write_text(text, encoding="utf-8")
    return file
