"""The view of a program: draws what `pyland.editing` holds, and feeds it keys and the mouse.

Letters stand on a strict grid, one character in one cell (two for the wide ones of Chinese or Japanese), so that a
column is a place on the screen and `!=` stays two signs. Letters come from keys only through TEXTINPUT.
"""

from pyland.ui.code.answers import Left, MarkPressed, PasteRefused, PasteTidied, Zoomed
from pyland.ui.code.gutter import paint_small_mark
from pyland.ui.code.listing import Listing
from pyland.ui.code.marks import ErrorMark, Inserted, SmallMark, inserted_parts, removed_parts
from pyland.ui.code.view import SIZES, CodeView

__all__ = [
    "SIZES",
    "CodeView",
    "ErrorMark",
    "Inserted",
    "Left",
    "Listing",
    "MarkPressed",
    "PasteRefused",
    "PasteTidied",
    "SmallMark",
    "Zoomed",
    "inserted_parts",
    "paint_small_mark",
    "removed_parts",
]
