"""What the script did: lines that ran, calls, texts in and out, and the end."""

from dataclasses import dataclass
from typing import Any

from pyland.text import Message, _, plural
from pyland.world.events.event import Event


@dataclass(frozen=True, slots=True)
class Called(Event):
    """The script called a command; what it did follows in the log."""

    body: str
    command: str
    arguments: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class LinesRan(Event):
    """The script ran these lines, in this order (1-based). With `of` > 1 only one in `of` lines is in the list."""

    body: str
    lines: tuple[int, ...]
    of: int = 1


@dataclass(frozen=True, slots=True)
class Printed(Event):
    """The script of `body` printed a piece of text (with its line ends)."""

    text: str
    body: str = "hero"

    def told(self) -> Message:
        return _("Printed: {text}", text=self.text.rstrip("\n"))


@dataclass(frozen=True, slots=True)
class Typed(Event):
    """The script asked with `input(prompt)`, and somebody typed `text`."""

    prompt: str
    text: str

    def told(self) -> Message:
        return _("Typed: {text}", text=self.text)


@dataclass(frozen=True, slots=True)
class Returned(Event):
    """After its end, a function of the script was called with `given` to try it out, and returned `value`.

    `failed` is the name of the exception that it raised instead, "missing" when there is no such function, "limit" when
    it went on for too long, or "not_plain" when it returned something that is no plain value.
    """

    body: str
    function: str
    given: tuple[Any, ...]
    value: Any = None
    failed: str | None = None


@dataclass(frozen=True, slots=True)
class Ended(Event):
    """The program of `body` is over. `how` is one of: finished, bump, lost, problem, limit, stopped, with_others."""

    how: str
    turns: int
    body: str = "hero"

    def told(self) -> Message:
        if self.how == "finished":
            return plural("The program ends after {count} turn.", "The program ends after {count} turns.", self.turns)
        return _TOLD_ENDINGS[self.how]


_TOLD_ENDINGS = {
    "bump": _("The bump ends this try."),
    "lost": _("This try is over."),
    "with_others": _("The program ends, because another one has ended this try."),
    "problem": _("The program stops: there is a problem."),
    "limit": _("The program was stopped: it went on for too long."),
    "stopped": _("The program was stopped."),
}
