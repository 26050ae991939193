"""Drawing: scale, colours on pixels, shapes, sprites, letters. Knows nothing of levels, play or widgets.

`canvas.Canvas` is what the rest of the ui holds: everything for drawing at one window size and in one theme. Whatever
is costly (letters, blurred shadows, sprites) is made once and kept.
"""

from pyland.ui.gfx.canvas import Canvas
from pyland.ui.gfx.fonts import Face, FontBook
from pyland.ui.gfx.scale import Scale
from pyland.ui.gfx.shapes import CARD_SHADOW, DIALOG_SHADOW, ROUND, Box, Corners, Shadow
from pyland.ui.gfx.svg import SvgStore
from pyland.ui.gfx.text import TextStyle

__all__ = [
    "CARD_SHADOW",
    "DIALOG_SHADOW",
    "ROUND",
    "Box",
    "Canvas",
    "Corners",
    "Face",
    "FontBook",
    "Scale",
    "Shadow",
    "SvgStore",
    "TextStyle",
]
