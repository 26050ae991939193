"""Which pictures lie on a tile, on the map and beyond its borders. Tiles and names, no pixels."""

import re

from pyland.level.build import grass
from pyland.level.picture import MapPicture, SpriteTile, TileImage

WAVES = ("fx_wave_0", "fx_wave_1")
_WATER = frozenset({"sea", "water"})
_GRASS = frozenset({"grass_a", "grass_b"})
_DECOR = "deco_"
_CHANGED = {"bridge": "bridge_h", "hole": "hole", "tree": "thicket", "wall": "cliff_000"}
"""The sprites of ground that is made of one tile only."""
_BLOB = re.compile(r"(?P<set>.+)_(?P<mask>\d{3})")
"""A ground sprite is named after those of its eight neighbours that are of the same ground."""
_NORTH, _EAST, _SOUTH, _WEST = 1, 4, 16, 64
_SIDES = _NORTH | _EAST | _SOUTH | _WEST
_CORNERS = ((2, _NORTH | _EAST), (8, _EAST | _SOUTH), (32, _SOUTH | _WEST), (128, _WEST | _NORTH))


class Cells:
    """The tiles of a picture, going on for ever: beyond the border its outermost rows and columns come again.

    Decor does not come again, and the grass keeps its checks, so that tiles can be counted everywhere.
    """

    def __init__(self, picture: MapPicture) -> None:
        self._picture = picture
        self.width = min(picture.width, min((len(row) for row in picture.ground), default=0))
        self.height = min(picture.height, len(picture.ground))
        self.has_above = any(any(row) for row in picture.above)
        """Whether anything lies over everybody."""

    def ground(self, x: int, y: int) -> tuple[TileImage, ...]:
        """The pictures on a tile below everybody, from bottom to top."""
        if not self.width or not self.height:
            return (grass(x, y),)
        column, row = min(max(x, 0), self.width - 1), min(max(y, 0), self.height - 1)
        images = self._picture.ground[row][column]
        if (column, row) == (x, y):
            return images
        beyond = (x != column, y != row)
        return tuple(_outside(image, x, y, beyond) for image in images if not _is_decor(image))

    def above(self, x: int, y: int) -> tuple[TileImage, ...]:
        """The pictures on a tile over everybody; none beyond the border."""
        rows = self._picture.above
        if 0 <= y < min(self.height, len(rows)) and 0 <= x < min(self.width, len(rows[y])):
            return rows[y][x]
        return ()

    def wave(self, x: int, y: int, phase: int) -> str | None:
        """The wave on a tile of open water at one of two moments, or None: about every other such tile has one."""
        images = self.ground(x, y)
        top = images[-1] if images else None
        if not isinstance(top, SpriteTile) or not _open_water(top.name):
            return None
        number = _scatter(x, y)
        return None if number % 2 else WAVES[(number // 2 + phase) % 2]


def changed_ground(name: str, x: int, y: int) -> str:
    """The sprite of a single tile that has become other ground."""
    return grass(x, y).name if name == "grass" else _CHANGED.get(name, f"{name}_000")


def _outside(image: TileImage, x: int, y: int, beyond: tuple[bool, bool]) -> TileImage:
    """What becomes of a border tile's picture `beyond` the left or right border, the upper or lower one, or both."""
    if not isinstance(image, SpriteTile):
        return image
    if image.name in _GRASS:
        return grass(x, y)
    match = _BLOB.fullmatch(image.name)
    return SpriteTile(f"{match['set']}_{_go_on(int(match['mask']), *beyond):03d}") if match else image


def _go_on(mask: int, across: bool, down: bool) -> int:
    """The neighbours of a tile that goes on beyond the border: path stays path, and its sides stay where they were."""
    sides = mask & _SIDES | (_EAST | _WEST if across else 0) | (_NORTH | _SOUTH if down else 0)
    return sides | sum(corner for corner, both in _CORNERS if sides & both == both)


def _open_water(name: str) -> bool:
    """Whether the middle of the tile is water as far as a wave is wide: at most one bank is on it."""
    match = _BLOB.fullmatch(name)
    if match is None or match["set"] not in _WATER:
        return False
    return (int(match["mask"]) & _SIDES).bit_count() >= 3


def _is_decor(image: TileImage) -> bool:
    return isinstance(image, SpriteTile) and image.name.startswith(_DECOR)


def _scatter(x: int, y: int) -> int:
    """A number that looks like chance and is always the same for a tile."""
    number = (x * 73_856_093 ^ y * 19_349_663) & 0xFFFFFFFF
    number = (number ^ (number >> 13)) * 0x5BD1E995 & 0xFFFFFFFF
    return number ^ (number >> 15)
