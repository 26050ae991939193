"""The play screen: the map with the story and the goals, and beside it the program and the buttons that run it.

`screen.PlayScreen` is what others use. `table` lets time pass, `conduct` carries out what is done, `talk` knows what
Monty says, `view` holds the widgets and draws, `layout` knows the places. The flow of a level (editing, running,
solved) is not here but in `pyland.play.session`.
"""

from pyland.ui.screens.play.screen import PlayScreen

__all__ = ["PlayScreen"]
