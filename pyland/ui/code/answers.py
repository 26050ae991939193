"""What a `CodeView` answers when something happened that others should know."""

from dataclasses import dataclass

from pyland.source.clean import Tidied


@dataclass(frozen=True, slots=True)
class Left:
    """Escape was pressed: the keyboard should go elsewhere."""


@dataclass(frozen=True, slots=True)
class MarkPressed:
    """The small mark beside a line (from 1) was pressed: somebody wants to know what it is about."""

    line: int


@dataclass(frozen=True, slots=True)
class Zoomed:
    """The code has another size now, in dp."""

    size: int


@dataclass(frozen=True, slots=True)
class PasteTidied:
    """Something in pasted text had to be changed to make it fit for a program."""

    changes: tuple[Tidied, ...]


@dataclass(frozen=True, slots=True)
class PasteRefused:
    """The text on the clipboard has so many characters, too many; nothing was pasted."""

    size: int
