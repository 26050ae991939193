"""`Canvas`: everything needed to draw at one window size and in one theme."""

from typing import Literal

import pygame

from pyland.source.lexer import KEYWORDS as _KEYWORDS
from pyland.ui.gfx.cache import surface_cache
from pyland.ui.gfx.fonts import Face, FontBook
from pyland.ui.gfx.scale import Scale
from pyland.ui.gfx.shapes import ROUND, Box, Corners, Shadow, Shapes
from pyland.ui.gfx.svg import SvgStore, render_svg
from pyland.ui.gfx.text import Paragraph, TextPainter, TextStyle, Typesetter
from pyland.ui.theme import SHADOW, Theme

Align = Literal["left", "center", "right"]
_OWN_COLOURS = frozenset({"hint", "star_full", "star_empty", "lock_color", "turtle", "hare"})
"""Icons that are not tinted."""


class Canvas:
    """Draws on any surface. Rectangles and points are in pixels (make them with `rect` and `px`); sizes of letters,
    radii, borders and icons are in dp.

    Make a new one when the window's size or the theme changes; fonts and sprites are shared between them.
    """

    def __init__(
        self, scale: Scale, theme: Theme, fonts: FontBook, sprites: SvgStore, *, reduced_motion: bool = False
    ) -> None:
        self.scale = scale
        self.reduced_motion = reduced_motion
        self.theme = theme
        self.fonts = fonts
        self.sprites = sprites
        self.shapes = Shapes()
        self.texts = TextPainter(fonts)
        self.typesetter = Typesetter(self.texts)
        self._drawings = surface_cache(24)

    def px(self, dp: float) -> int:
        """That many dp in pixels."""
        return self.scale.px(dp)

    def rect(self, x: float, y: float, width: float, height: float) -> pygame.Rect:
        """A rectangle given in dp, in pixels."""
        return self.scale.rect(x, y, width, height)

    # Shapes

    def box(
        self, surface: pygame.Surface, rect: pygame.Rect, fill: str | None, radius: float = 12, *,
        border: str | None = None, border_width: float = 0, lip: str | None = None, lip_height: float = 4,
        shadow: Shadow | None = None, corners: Corners = ROUND,
    ) -> None:  # fmt: skip
        """Draw a rounded box, its lip inside the rectangle. A radius of half the height makes a pill."""
        if shadow:
            self.shadow(surface, rect, radius, shadow)
        line = self.scale.line
        box = Box(fill, self.px(radius), border, line(border_width), lip, line(lip_height) if lip else 0, corners)
        self.shapes.box(surface, rect, box)

    def card(
        self, surface: pygame.Surface, rect: pygame.Rect, radius: float = 20, *, fill: str | None = None,
        shadow: Shadow | None = None, corners: Corners = ROUND,
    ) -> None:  # fmt: skip
        """Draw a paper card, with the outline that the theme wants."""
        theme = self.theme
        border = theme.line if theme.outline else None
        self.box(
            surface, rect, fill or theme.paper, radius,
            border=border, border_width=theme.outline, shadow=shadow, corners=corners,
        )  # fmt: skip

    def shadow(self, surface: pygame.Surface, rect: pygame.Rect, radius: float, shadow: Shadow) -> None:
        """Draw the shadow of a box."""
        fallen = rect.move(0, self.px(shadow.down))
        self.shapes.shadow(surface, fallen, self.px(radius), max(1, self.px(shadow.blur)), shadow.alpha, SHADOW)

    def focus_ring(self, surface: pygame.Surface, rect: pygame.Rect, radius: float = 14) -> None:
        """Draw the ring that shows where the keyboard is, just outside a rectangle."""
        gap, ring, rim = self.scale.line(2), self.scale.line(3.4), self.scale.line(2.2)
        theme, radius_px = self.theme, self.px(radius)
        inner = rect.inflate(2 * (gap + ring), 2 * (gap + ring))
        outer = inner.inflate(2 * rim, 2 * rim)
        self.shapes.box(surface, outer, Box(None, radius_px + gap + ring + rim, theme.focus_rim, rim + 1))
        self.shapes.box(surface, inner, Box(None, radius_px + gap + ring, theme.focus, ring))

    def veil(self, surface: pygame.Surface, rect: pygame.Rect, colour: str, alpha: int) -> None:
        """Cover a rectangle with a see-through colour (alpha 0 to 255)."""
        sheet = self._drawings.get(("veil", rect.size, colour), lambda: pygame.Surface(rect.size))
        sheet.fill(colour)
        sheet.set_alpha(alpha)
        surface.blit(sheet, rect)

    def gradient(self, surface: pygame.Surface, rect: pygame.Rect, top: str, bottom: str) -> None:
        """Fill a rectangle with colours that go from the top one to the bottom one."""
        picture = self._drawings.get(("gradient", rect.size, top, bottom), lambda: _gradient(rect.size, top, bottom))
        surface.blit(picture, rect)

    def drawing(
        self, surface: pygame.Surface, rect: pygame.Rect, body: str, view: tuple[float, float] | None = None
    ) -> None:
        """Draw the inside of an SVG, whose own coordinates go from 0, 0 to `view` (default: the size in dp)."""
        wide, high = view or (self.scale.dp(rect.width), self.scale.dp(rect.height))
        head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{high}" viewBox="0 0 {wide} {high}">'
        source = f"{head}{body}</svg>"
        surface.blit(self._drawings.get((source, rect.size), lambda: render_svg(source, rect.size)), rect)

    # Pictures

    def sprite(
        self, surface: pygame.Surface, name: str, rect: pygame.Rect, tint: str | None = None, *, flip: bool = False
    ) -> None:
        """Draw a sprite into a rectangle."""
        surface.blit(self.sprites.get(name, rect.size, tint, flip=flip), rect)

    def icon(
        self, surface: pygame.Surface, name: str, center: tuple[float, float], size: float, colour: str | None = None
    ) -> None:
        """Draw an icon (its name without `icon_`), `size` dp wide. Icons with colours of their own keep them."""
        pixels = self.px(size)
        tint = None if name in _OWN_COLOURS else colour
        picture = self.sprites.get(f"icon_{name}", (pixels, pixels), tint)
        surface.blit(picture, (round(center[0] - pixels / 2), round(center[1] - pixels / 2)))

    # Text

    def style(self, face: Face, size: float) -> TextStyle:
        """Letters of a size in dp, as loose as the theme wants them."""
        loose = self.px(self.theme.tracking) if face in (Face.BODY, Face.BOLD) else 0
        return TextStyle(face, max(1, self.px(size)), loose)

    def text_width(self, text: str, face: Face, size: float) -> int:
        """How wide a line is, in pixels."""
        return self.texts.width(text, self.style(face, size))

    def text(
        self, surface: pygame.Surface, point: tuple[float, float], text: str, face: Face = Face.BODY, size: float = 17,
        colour: str | None = None, *, align: Align = "left", middle: bool = True, width: int | None = None,
        outline: tuple[str, float] | None = None,
    ) -> pygame.Rect:  # fmt: skip
        """Draw one line of text and return where it is.

        `point` is its left end, centre or right end; in height the middle of its capitals, or its top when not
        `middle`. Longer than `width` pixels, it ends in an ellipsis. `outline` is a colour and a width in dp.
        """
        style = self.style(face, size)
        if width is not None:
            text = self.texts.fit(text, style, width)
        rim = self.scale.line(outline[1]) if outline else 0
        edge = (outline[0], rim) if outline else None
        picture = self.texts.picture(text, style, colour or self.theme.ink, edge)
        shift = {"left": 0.0, "center": picture.get_width() / 2 - rim, "right": picture.get_width() - 2 * rim}[align]
        top = point[1] - (self.texts.offset_to_middle(style) if middle else 0)
        return surface.blit(picture, (round(point[0] - shift) - rim, round(top) - rim))

    def paragraph(
        self, text: str, width: int, size: float = 17, *, bold: bool = False, leading: float | None = None
    ) -> Paragraph:
        """Lay out text with **strong** and `code` parts in lines at most `width` pixels wide."""
        style = self.style(Face.BOLD if bold else Face.BODY, size)
        step = self.px(size * (leading or self.theme.body_leading))
        return self.typesetter.paragraph(text, style, width, step, self.px(4))

    def draw_paragraph(
        self, surface: pygame.Surface, point: tuple[int, int], paragraph: Paragraph, colour: str | None = None
    ) -> None:
        """Draw a paragraph with its top left at the point."""
        for word in paragraph.words:
            x, y = point[0] + word.x, point[1] + word.y
            if word.code:
                self._code_word(surface, x, y, word.text, word.style, word.width)
            else:
                surface.blit(self.texts.picture(word.text, word.style, colour or self.theme.ink), (x, y))

    def _code_word(self, surface: pygame.Surface, x: int, y: int, text: str, style: TextStyle, width: int) -> None:
        """A piece of code in running text, in a small box of its own that stands on the same line."""
        body = TextStyle(Face.BODY, round(style.size / 0.92))
        baseline = y + self.fonts.font(body.face, body.size).get_ascent()
        rect = pygame.Rect(x, round(baseline - style.size), width, round(style.size * 1.36))
        self.shapes.fill(surface, rect, self.theme.paper3, self.px(5))
        top = baseline - self.fonts.font(style.face, style.size).get_ascent()
        colour = self.theme.syntax.keyword if text.split(" ")[0] in _KEYWORDS else self.theme.syntax.call
        surface.blit(self.texts.picture(text, style, colour), (x + self.px(4), top))


def _gradient(size: tuple[int, int], top: str, bottom: str) -> pygame.Surface:
    two = pygame.Surface((1, 2))
    two.set_at((0, 0), top)
    two.set_at((0, 1), bottom)
    return pygame.transform.smoothscale(two, size)
