"""What is drawn over the map and whoever is on it: stars of a bump, what is over heads, the ruler, bubbles, names."""

from collections.abc import Callable, Iterable, Mapping, Sequence

import pygame

from pyland.ui.gfx import Canvas
from pyland.ui.stage.actors import Drawn
from pyland.ui.stage.bubbles import BubblePainter
from pyland.ui.stage.marks import MarkPainter
from pyland.ui.stage.motion import Motion
from pyland.ui.stage.ruler import Number, Ruler, View
from pyland.ui.stage.speech import Bubble
from pyland.world.geometry import Position

_OOPS = "emote_oops"
Owner = Callable[[str], pygame.Rect | None]
"""Where somebody is drawn, by id; None for nobody."""


class Overlay:
    """Draws on one canvas, and keeps what was made."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._bubbles = BubblePainter(canvas)
        self._ruler = Ruler(canvas)
        self._numbers: tuple[tuple[object, ...], list[Number]] = ((), [])
        self.marks = MarkPainter(canvas)

    def signs(self, surface: pygame.Surface, area: pygame.Rect, view: View, motion: Motion, owner: Owner) -> None:
        """The stars of a bump, and what is over heads."""
        if motion.burst is not None:
            x, y = motion.burst.x * view.tile, motion.burst.y * view.tile
            self.marks.burst(surface, (view.origin[0] + x, view.origin[1] + y), motion.burst, view.tile)
        if motion.oops is not None and (rect := owner(motion.oops)) is not None:
            side = round(view.tile * 0.8)
            place = pygame.Rect(0, 0, side, side)
            place.midbottom = (rect.centerx, rect.top + self._canvas.px(8))
            self._canvas.sprite(surface, _OOPS, place.clamp(area))
        if motion.dots is not None and (rect := owner(motion.dots[0])) is not None:
            self.marks.dots(surface, (rect.centerx, max(rect.top, area.top + self._canvas.px(20))), motion.dots[1])

    def wanted(
        self, surface: pygame.Surface, area: pygame.Rect, view: View, tiles: Iterable[Position]
    ) -> None:
        """Outlines around tiles on which a goal wants something."""
        surface.fblits([
            (self.marks.corners(view.tile), corner)
            for tile in tiles if area.colliderect((corner := _corner(tile, view)), (view.tile, view.tile))
        ])  # fmt: skip

    def piles(self, piles: Mapping[Position, int], area: pygame.Rect, view: View) -> list[Drawn]:
        """How many things of a kind lie on a tile."""
        return [
            Drawn(tile.y, 1, (self.marks.count(corner, view.tile, count),))
            for tile, count in piles.items()
            if area.colliderect((corner := _corner(tile, view)), (view.tile, view.tile))
        ]

    def ruler(
        self, surface: pygame.Surface, view: View, covers: Sequence[pygame.Rect], hover: Position | None
    ) -> None:
        """The numbers of columns and rows."""
        key = (view.key, tuple(map(tuple, covers)))
        if self._numbers[0] != key:
            self._numbers = (key, self._ruler.numbers(view, covers))
        self._ruler.draw(surface, self._numbers[1], hover)

    def speech(self, surface: pygame.Surface, clear: pygame.Rect, bubbles: Iterable[Bubble], owner: Owner) -> None:
        """What is said, above whoever says it."""
        for bubble in bubbles:
            rect = owner(bubble.owner) or owner(bubble.speaker)
            if rect is not None:
                self._bubbles.draw(surface, clear, bubble, rect, owner(bubble.speaker))

    def tip(self, surface: pygame.Surface, clear: pygame.Rect, text: Sequence[str], tile: pygame.Rect) -> None:
        """What a tile is called, and perhaps what that is for."""
        self._bubbles.tip(surface, clear, text, tile)


def _corner(tile: Position, view: View) -> tuple[int, int]:
    """The pixel of the top left corner of a tile."""
    return view.origin[0] + tile.x * view.tile, view.origin[1] + tile.y * view.tile
