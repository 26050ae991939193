"""One line of text being typed: the text, a caret and a selection. No pixels."""

import re

_WORD = re.compile(r"\w+|[^\w\s]+")


class TextLine:
    """A line of at most `limit` characters. The selection is what is between `anchor` and `caret`."""

    def __init__(self, text: str = "", limit: int = 200) -> None:
        self._limit = limit
        self.text = _one_line(text)[:limit]
        self.caret = self.anchor = len(self.text)

    @property
    def selection(self) -> tuple[int, int]:
        """Where what is selected begins and ends; both the same when nothing is."""
        return min(self.anchor, self.caret), max(self.anchor, self.caret)

    @property
    def selected(self) -> str:
        """The selected text."""
        start, end = self.selection
        return self.text[start:end]

    def insert(self, text: str) -> None:
        """Type text in place of the selection, as much as there is room for."""
        start, end = self.selection
        room = self._limit - (len(self.text) - (end - start))
        new = _one_line(text)[:room]
        self.text = self.text[:start] + new + self.text[end:]
        self.caret = self.anchor = start + len(new)

    def erase(self, by: int, *, word: bool = False) -> None:
        """Take away the selection, else a character (or word) behind (`by` 1) or before (-1) the caret."""
        if self.anchor == self.caret:
            self.anchor = self.caret
            self.caret = self._target(by, word)
        self.insert("")

    def move(self, by: int, *, word: bool = False, select: bool = False) -> None:
        """Move the caret by a character or word; to the end of a selection that is given up."""
        if self.anchor != self.caret and not select and not word:
            self.go(self.selection[by > 0])
        else:
            self.go(self._target(by, word), select=select)

    def go(self, place: int, *, select: bool = False) -> None:
        """Put the caret before the character of that number, as near as there is one."""
        self.caret = min(max(place, 0), len(self.text))
        if not select:
            self.anchor = self.caret

    def select_all(self) -> None:
        """Select the whole text."""
        self.anchor, self.caret = 0, len(self.text)

    def select_word(self, place: int) -> None:
        """Select the word around a place."""
        for match in _WORD.finditer(self.text):
            if match.start() <= place <= match.end():
                self.anchor, self.caret = match.span()

    def _target(self, by: int, word: bool) -> int:
        if not word:
            return min(max(self.caret + by, 0), len(self.text))
        places = [match.end() if by > 0 else match.start() for match in _WORD.finditer(self.text)]
        if by > 0:
            return next((place for place in places if place > self.caret), len(self.text))
        return next((place for place in reversed(places) if place < self.caret), 0)


def _one_line(text: str) -> str:
    return "".join(letter if letter.isprintable() else " " for letter in text)
