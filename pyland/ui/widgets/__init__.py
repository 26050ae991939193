"""The small set of things a person clicks, drags and types into.

Every widget has a `rect` in pixels (given by `layout`), a `label` that says in words what it is, and answers an event
in `handle` with its action, with `HANDLED` when it took the event without more to say, or with None. Texts are given
already translated. A `FocusGroup` leads events to the widgets of a screen and moves the keyboard between them.
"""

from pyland.ui.widgets.base import HANDLED, Widget
from pyland.ui.widgets.button import Button, IconButton, Kind
from pyland.ui.widgets.chip import Chip, chip_rows
from pyland.ui.widgets.focus import FocusGroup
from pyland.ui.widgets.panel import Card, Pill
from pyland.ui.widgets.scroll import ScrollArea
from pyland.ui.widgets.slider import Slider
from pyland.ui.widgets.textfield import TextField
from pyland.ui.widgets.toggle import Toggle

__all__ = [
    "HANDLED",
    "Button",
    "Card",
    "Chip",
    "FocusGroup",
    "IconButton",
    "Kind",
    "Pill",
    "ScrollArea",
    "Slider",
    "TextField",
    "Toggle",
    "Widget",
    "chip_rows",
]
