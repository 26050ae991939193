"""The clock of everything that moves by itself: the waves, the breathing, the ring around a tile."""

from pyland.ui.stage.marks import pulse

_BEATS = 2
"""A second."""


class Beat:
    """Counts half seconds. While it is `still`, nothing goes on."""

    def __init__(self) -> None:
        self._seconds = 0.0
        self.still = False

    @property
    def count(self) -> int:
        """How many half seconds have gone by."""
        return int(self._seconds * _BEATS)

    @property
    def phase(self) -> int:
        """Which of the two moments of the waves is shown."""
        return 0 if self.still else self.count % 2

    @property
    def pulse(self) -> float:
        """How far a ring is grown, 0 to 1."""
        return 0.5 if self.still else pulse(self._seconds)

    def go_on(self, seconds: float) -> bool:
        """Let time pass. Returns whether another half second has begun."""
        before = self.count
        self._seconds += seconds
        return self.count != before
