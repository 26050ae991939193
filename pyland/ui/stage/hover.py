"""`Hover`: the tile that the mouse is on."""

from pyland.world.geometry import Position

_RESTS = 0.6
"""So long the mouse rests on a tile until more is told about it, in seconds."""


class Hover:
    """Where the mouse is (`mouse`, in pixels), on which tile, and whether it rests there."""

    def __init__(self) -> None:
        self.mouse = (-1, -1)
        self._tile: Position | None = None
        self._rested = 0.0
        self._changed = False

    @property
    def tile(self) -> Position | None:
        """The tile, or None."""
        return self._tile

    @tile.setter
    def tile(self, tile: Position | None) -> None:
        if tile != self._tile:
            self._tile, self._rested, self._changed = tile, 0.0, True

    @property
    def rests(self) -> bool:
        """Whether the mouse has been on this tile for a while."""
        return self._rested >= _RESTS

    def update(self, seconds: float) -> bool:
        """Let time pass. Returns whether something else is to be told now."""
        changed, self._changed = self._changed, False
        if self._tile is None or self.rests:
            return changed
        self._rested += seconds
        return changed or self.rests
