"""The living map: ground, things, what they do, what they say, and what an explanation points to.

`stage.Stage` is the widget. It reads a `MapPicture`, a `State` and the log entry that is being shown, and changes none
of them. Tiles are counted as in the world; pixels are those of the window.
"""

from pyland.ui.stage.answers import BodyPressed, TilePressed
from pyland.ui.stage.stage import Stage

__all__ = ["BodyPressed", "Stage", "TilePressed"]
