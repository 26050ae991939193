"""What can be done on the play screen: the actions of its widgets."""

from dataclasses import dataclass
from enum import Enum, auto


class Deed(Enum):
    """Something a button or a key of the play screen does."""

    MAP = auto()
    HINT = auto()
    SOUND = auto()
    SETTINGS = auto()
    TEACHERS = auto()
    HELP = auto()
    NEXT_PAGE = auto()
    UNDO = auto()
    REDO = auto()
    SMALLER = auto()
    LARGER = auto()
    RESET = auto()
    LOOK = auto()
    """Say what the quiet mark is about that the footer speaks of."""
    MORE_CHIPS = auto()
    RUN = auto()
    STEP = auto()
    STOP = auto()
    FASTER = auto()
    """The next speed, after the last the first."""
    SHOW_WHERE = auto()
    FIX = auto()
    PYTHON = auto()
    MORE = auto()
    """Tell again in full what was told before."""
    CLOSE_CARD = auto()
    NEXT_HINT = auto()
    LAST_HINT = auto()
    NEXT_LEVEL = auto()
    AGAIN = auto()
    TALK_ON = auto()
    """Listen to the next page of what somebody tells."""
    NEXT_BODY = auto()
    LAST_BODY = auto()
    """Go over to the program of the next body, or of the one before."""
    TO_MAP = auto()
    """Give the keys to the map, or back to the program."""
    LOOK_BACK = auto()
    """Look at the led body again, after looking around on the map."""


@dataclass(frozen=True, slots=True)
class Insert:
    """Put a command into the program; `template` is what the palette of the editor takes."""

    template: str


@dataclass(frozen=True, slots=True)
class SetSpeed:
    """Show runs that fast from now on."""

    speed: float


@dataclass(frozen=True, slots=True)
class Choose:
    """One of the answers that somebody offers was chosen: the one with this number, from 0."""

    index: int


@dataclass(frozen=True, slots=True)
class ToBody:
    """Go over to the program of this body."""

    body: str


@dataclass(frozen=True, slots=True)
class Answered:
    """The answer to a question of the program was typed."""

    text: str
