"""`Copied`: what was copied out of programs that came with shared levels. Pasted elsewhere, it is still theirs."""

from pyland.play.sitting import Sitting


class Copied:
    """Knows the newest such text of a game."""

    def __init__(self) -> None:
        self._text: list[str] = []

    def note_copy(self, sitting: Sitting, text: str) -> None:
        """Some text was copied where somebody sits."""
        if sitting.brought:
            self._text = text.splitlines()

    def note_paste(self, sitting: Sitting, text: str) -> None:
        """Some text is about to be pasted where somebody sits. Systems change the ends of lines on the way."""
        if self._text and text.splitlines() == self._text:
            sitting.take_brought()
