"""A small picture of the game in one of its looks, to choose it by."""

import pygame

from pyland.ui.gfx import Face
from pyland.ui.theme import Theme
from pyland.ui.widgets import Widget
from pyland.ui.widgets.button import fitting_size

_GROUND = {"day": "#98D26B", "hc": "#3F5A33", "easy": "#98D26B"}
_LINES = ((0.0, 0.55), (0.12, 0.72), (0.12, 0.5), (0.0, 0.4))
"""Where the lines of the tiny program begin and end."""


class ThemeTile(Widget):
    """Shows `theme`; `chosen` gives it a tick."""

    def __init__(self, text: str, theme: Theme, action: object) -> None:
        super().__init__(text, action)
        self.theme = theme
        self.chosen = False

    def paint(self, surface: pygame.Surface) -> None:
        canvas, theme = self.canvas, self.canvas.theme
        edge, width = (theme.blue, 4.0) if self.chosen else (theme.line, 2.0 + self.glow)
        canvas.box(surface, self.rect, theme.paper2, self.radius, border=edge, border_width=width)
        inner = self.rect.inflate(-canvas.px(14), -canvas.px(14))
        inner.height -= canvas.px(28)
        self._paint_game(surface, inner)
        room = self.rect.width - canvas.px(14)
        below = (self.rect.centerx, (inner.bottom + self.rect.bottom) // 2 - canvas.px(1))
        size = fitting_size(canvas, self.label, Face.BOLD, 15, room)
        canvas.text(surface, below, self.label, Face.BOLD, size, theme.ink, align="center", width=room)
        if self.chosen:
            corner = (self.rect.right - canvas.px(12), self.rect.y + canvas.px(12))
            badge = canvas.shapes.disc(canvas.px(13), theme.blue)
            surface.blit(badge, badge.get_rect(center=corner))
            canvas.icon(surface, "tick", corner, 17, theme.on_colour)

    def _paint_game(self, surface: pygame.Surface, rect: pygame.Rect) -> None:
        """The map at the left, the program at the right, Run below it."""
        canvas, look = self.canvas, self.theme
        canvas.box(surface, rect, look.chrome, 8, border=look.line if look.outline else None, border_width=look.outline)
        land = pygame.Rect(rect.x, rect.y, round(rect.width * 0.52), rect.height).inflate(-canvas.px(4), -canvas.px(4))
        canvas.box(surface, land, _GROUND.get(look.name, "#98D26B"), 7)
        hero = canvas.px(34)
        place = (land.centerx - hero // 2, land.centery - round(hero * 0.8))
        surface.blit(canvas.sprites.get("explorer_s0", (hero, hero * 3 // 2)), place)
        page = pygame.Rect(land.right + canvas.px(4), land.y, rect.right - land.right - canvas.px(7), land.height)
        page.height -= canvas.px(18)
        canvas.box(surface, page, look.code_bg, 5)
        colours = (look.syntax.keyword, look.syntax.call, look.syntax.call, look.syntax.text)
        step = page.height / 5
        for number, ((start, end), colour) in enumerate(zip(_LINES, colours, strict=True)):
            x = page.x + canvas.px(4) + round(start * page.width)
            y = round(page.y + step * (number + 0.75))
            canvas.box(surface, pygame.Rect(x, y, round((end - start) * page.width), canvas.px(4)), colour, 2)
        run = pygame.Rect(page.x, page.bottom + canvas.px(4), page.width, canvas.px(14))
        canvas.box(surface, run, look.run, 5)
