"""How a map looks, as data: which pictures lie on each tile. Things that can change are not in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

from pyland.world.state import State


@dataclass(frozen=True, slots=True)
class SpriteTile:
    """One of the game's own pictures, by name ("sand_255"); drawn from the vector art at any size."""

    name: str


@dataclass(frozen=True, slots=True)
class SheetTile:
    """A piece of somebody's own picture file: `x`, `y`, `w`, `h` in its pixels."""

    path: Path
    x: int
    y: int
    w: int
    h: int


TileImage: TypeAlias = SpriteTile | SheetTile
Rows: TypeAlias = tuple[tuple[tuple[TileImage, ...], ...], ...]
"""For each row, for each tile: the pictures on it, from bottom to top."""


@dataclass(frozen=True, slots=True)
class MapPicture:
    """`ground` (with its decor) is drawn below everybody, `above` over everybody: `height` rows of `width` tiles."""

    width: int
    height: int
    ground: Rows
    above: Rows


@dataclass(frozen=True)
class TiledMap:
    """One map of a level: how the world starts (a `World` makes its own copy of it), and how it looks. `lines` are
    those of the things in the file, by their ids."""

    start: State
    picture: MapPicture
    lines: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
