"""`Terminal`: what is printed and typed, as a terminal would show it."""


class Terminal:
    """Has room for `most` printed characters (None: for as many as there are). `others` shows the same, and more."""

    def __init__(self, most: int | None = None, others: "Terminal | None" = None) -> None:
        self._left = most
        self._others = others
        self._pieces: list[str] = []

    @property
    def text(self) -> str:
        """All that is shown so far."""
        if len(self._pieces) > 1:
            self._pieces = ["".join(self._pieces)]
        return "".join(self._pieces)

    def has_room(self, text: str) -> bool:
        """Whether so much may still be printed. It is counted."""
        if self._left is not None:
            self._left -= len(text)
        return self._left is None or self._left >= 0

    def show(self, text: str) -> None:
        """Show something more."""
        self._pieces.append(text)
        if self._others is not None:
            self._others.show(text)
