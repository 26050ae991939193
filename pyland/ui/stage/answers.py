"""What the stage answers when something is done on it."""

from dataclasses import dataclass

from pyland.world.geometry import Position


@dataclass(frozen=True, slots=True)
class BodyPressed:
    """Somebody who has a program of their own was clicked."""

    body: str


@dataclass(frozen=True, slots=True)
class TilePressed:
    """A tile was clicked on a map that had the keys already, because one walks there."""

    tile: Position
