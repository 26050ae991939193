"""`Node`: a level on the world map."""

import pygame

from pyland.ui.gfx import Canvas, Face
from pyland.ui.screens.progress import Place, State
from pyland.ui.screens.starrow import paint_stars
from pyland.ui.theme import INK, WHITE
from pyland.ui.widgets import Widget

SIZE = 54
"""Of a node, in dp."""
_STAR = 19
_SPRITES = {
    State.DONE: "node_done",
    State.NOW: "node_now",
    State.OPEN: "node",
    State.LOCKED: "node_locked",
    State.BROKEN: "node_locked",
}
_LOCK_COLOUR = "#565D80"


class Node(Widget):
    """A round plate with the number of a level. Only the one that is `chosen` is a stop for Tab; arrows choose."""

    radius = SIZE / 2

    def __init__(self, place: Place, label: str, action: object) -> None:
        super().__init__(label, action)
        self.level = place
        self.chosen = False

    @property
    def can_focus(self) -> bool:
        return super().can_focus and self.chosen

    @property
    def ring_rect(self) -> pygame.Rect:
        return self._plate().inflate(0, -self.canvas.px(8))

    def put(self, canvas: Canvas, middle: tuple[int, int]) -> None:
        """Take a place by its middle, in pixels."""
        rect = pygame.Rect(0, 0, canvas.px(SIZE), canvas.px(SIZE))
        rect.center = middle
        self.layout(canvas, rect)

    def paint(self, surface: pygame.Surface) -> None:
        canvas, place = self.canvas, self.level
        plate = self._plate()
        if canvas.theme.outline and place.can_play:
            canvas.shapes.fill(surface, plate.inflate(canvas.px(6), -canvas.px(2)), WHITE, plate.height // 2)
        canvas.sprite(surface, _SPRITES[place.state], plate)
        face = (plate.centerx, plate.centery - canvas.px(2))
        if place.state is State.LOCKED:
            canvas.icon(surface, "lock", face, 22, _LOCK_COLOUR)
        else:
            number = str(place.level.number)
            canvas.text(surface, face, number, Face.HEAD, 22, WHITE, align="center", outline=(INK, 2.4))
        if place.state is State.BROKEN:
            self._paint_badge(surface, plate, "cross", canvas.theme.red)
        if place.state is State.DONE:
            self._paint_badge(surface, plate, "tick", canvas.theme.good)
            self._paint_stars(surface, plate)

    def _paint_badge(self, surface: pygame.Surface, plate: pygame.Rect, icon: str, colour: str) -> None:
        """A small sign at the plate's corner, for people who do not tell its colours apart."""
        canvas = self.canvas
        corner = (plate.right - canvas.px(8), plate.y + canvas.px(10))
        for size, fill in ((13, INK), (11, canvas.theme.paper)):
            disc = canvas.shapes.disc(canvas.px(size), fill)
            surface.blit(disc, disc.get_rect(center=corner))
        canvas.icon(surface, icon, corner, 18, colour)

    def _paint_stars(self, surface: pygame.Surface, plate: pygame.Rect) -> None:
        if self.level.stars is not None:
            below = (plate.centerx, plate.bottom + self.canvas.px(3))
            paint_stars(surface, self.canvas, below, self.level.stars, _STAR)

    def _plate(self) -> pygame.Rect:
        """The plate grows a little under the mouse, and sinks when it is pressed."""
        grow = self.canvas.px(6 * max(self.glow, float(self.chosen)))
        plate = self.rect.inflate(grow, grow)
        return plate.move(0, self.canvas.px(3)) if self.pressed else plate
