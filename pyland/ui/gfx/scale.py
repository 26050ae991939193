"""From dp, in which everything is designed, to pixels of this window."""

from dataclasses import dataclass

import pygame

WIDE = (1366, 768)
"""The window in which 1 dp is one pixel."""
NARROW = (1024, 768)
"""The smallest picture in dp: a window with this shape shows the compact layout instead of shrinking the wide one."""
_COMPACT_BELOW = 1200


@dataclass(frozen=True, slots=True)
class Scale:
    """A window of `width` x `height` pixels, `factor` pixels a dp. There are never fewer than 1024 x 768 dp."""

    width: int
    height: int
    factor: float

    @staticmethod
    def of_window(width: int, height: int) -> "Scale":
        """The scale for a window of that many pixels."""
        wide = min(width / WIDE[0], height / WIDE[1])
        narrow = min(1.0, width / NARROW[0], height / NARROW[1])
        return Scale(width, height, max(wide, narrow))

    @property
    def width_dp(self) -> float:
        """The window's width in dp, at least 1024."""
        return self.width / self.factor

    @property
    def height_dp(self) -> float:
        """The window's height in dp, at least 768."""
        return self.height / self.factor

    @property
    def compact(self) -> bool:
        """Whether the window is too narrow for the wide layout."""
        return self.width_dp < _COMPACT_BELOW

    def px(self, dp: float) -> int:
        """That many dp in whole pixels."""
        return round(dp * self.factor)

    def line(self, dp: float) -> int:
        """The width of a line in pixels: at least one, unless it is to be none at all."""
        return max(1, self.px(dp)) if dp else 0

    def dp(self, pixels: float) -> float:
        """That many pixels in dp."""
        return pixels / self.factor

    def rect(self, x: float, y: float, width: float, height: float) -> pygame.Rect:
        """A rectangle given in dp. Rectangles that touch in dp touch in pixels, too."""
        left, top = self.px(x), self.px(y)
        return pygame.Rect(left, top, self.px(x + width) - left, self.px(y + height) - top)
