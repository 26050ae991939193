"""`Course`: what the bodies did in a try, command by command, and how far that went well."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise, takewhile

from pyland.explain.outcome.loops import Loop, head_of, loop_around
from pyland.script.commands import COMMANDS
from pyland.text import Message, _, plural
from pyland.world.events import WALK, Bumped, Called, Entry, LinesRan, Moved, Printed, Typed
from pyland.world.geometry import Position

_TELLING = frozenset((Called, Moved, Bumped))
"""Logs are long, and most events are none of these."""
_CALL = re.compile(r"\s*[\w.]+\(")
_MOVE_ALONE = re.compile(r"\s*(?:\w+\.)?move_\w+\([^()]*\)\s*(?:#.*)?")


@dataclass(slots=True)
class Deed:
    """One command that was called on line `line`. `steps` are the tiles that the body walked to by it, `bump` is how it
    was blocked (None: it was not)."""

    body: str
    command: str
    arguments: tuple[object, ...] = ()
    line: int | None = None
    steps: list[Position] = field(default_factory=list)
    bump: Bumped | None = None

    @property
    def walks(self) -> bool:
        """Whether it is a command to walk."""
        return self.command.startswith("move_")

    @property
    def takes_turn(self) -> bool:
        """Whether one sees something of it: questions are asked in no time."""
        command = COMMANDS.get(self.command)
        return command is None or command.takes_turn


class Course:
    """What became of a program: its text and the log.

    `body` is the one that it drives; None when it drives all there are.
    """

    def __init__(self, entries: Iterable[Entry] = (), source: str = "", body: str | None = None) -> None:
        self.lines = re.split(r"\r\n|\r|\n", source)
        self.deeds = list(_deeds(entries, body))
        self._entries = entries
        self._body = body

    def ran(self) -> list[int] | None:
        """The lines that ran, in their order; None when only some of them are known."""
        ran: list[int] = []
        for entry in self._entries:
            if type(entry.event) is LinesRan and self._body in (None, entry.event.body):
                if entry.event.of > 1:
                    return None
                ran += entry.event.lines
        return ran

    def worked(self, *, lost: bool = False) -> Message | None:
        """What worked before the last command, as a sentence; None when nothing did. With `lost`, the last step of it
        went wrong, too."""
        if not self.deeds:
            return None
        *before, last = self.deeds
        fine = list(takewhile(lambda deed: deed.bump is None, before))
        if len(fine) == len(before):
            rounds = self.rounds(last.line) or 0
            if rounds > 1:
                return plural("The first round of the loop worked.", "The first {count} rounds of the loop worked.",
                              rounds - 1)
            fine.append(Deed(last.body, last.command, steps=last.steps[: -1 if lost else None]))
        return _counted(fine)

    @property
    def did_nothing(self) -> bool:
        """Whether no command was called, nothing was printed, and nobody was asked to type."""
        return not self.deeds and not any(isinstance(entry.event, Printed | Typed) for entry in self._entries)

    def never_ran(self, instructions: Collection[int]) -> tuple[int, int] | None:
        """The first line of `instructions` that calls something and never ran, with the line that it hangs on; None
        when there is none, when it is in a function, or when one cannot tell."""
        done = self.ran()
        if done is None:
            return None
        for line in sorted(set(instructions) - set(done)):
            if line <= len(self.lines) and _CALL.match(self.lines[line - 1]):
                return None if (head := head_of(self.lines, line)) is None else (line, head)
        return None

    def lonely_bump(self) -> tuple[Message, int] | None:
        """The first step that did not work on a line where nobody asked whether it does, as a sentence with its line.
        """
        for deed in self.deeds:
            text = self.lines[deed.line - 1] if deed.line and deed.line <= len(self.lines) else ""
            if deed.bump is not None and deed.line and _MOVE_ALONE.fullmatch(text):
                reason = deed.bump.reason
                return _("There was a bump on line {line}. {reason}", line=deed.line, reason=reason), deed.line
        return None

    def first_bump(self) -> Message | None:
        """The first step that did not work before the last command, as a sentence; None when all of them did."""
        deed = next((deed for deed in self.deeds[:-1] if deed.bump is not None and deed.walks and deed.line), None)
        if deed is None or deed.bump is None:
            return None
        return _("Before, on line {line}: {reason}", line=deed.line, reason=deed.bump.reason)

    def rounds(self, line: int | None) -> int | None:
        """How many rounds of the loop around a line began; None when that cannot be told, or there is no loop."""
        loop = loop_around(self.lines, line) if line is not None else None
        ran = self.ran() if loop is not None else None
        return None if loop is None or ran is None else _rounds_of(loop, ran)


def _deeds(entries: Iterable[Entry], only: str | None) -> Iterator[Deed]:
    deed = None
    for entry in entries:
        if type(entry.event) not in _TELLING:
            continue
        match entry.event:
            case Called(body=body, command=command, arguments=arguments) if only in (None, body):
                if deed is not None:
                    yield deed
                deed = Deed(body, command, arguments, entry.line)
            case Moved(body=body, end=end, how=how) if deed and how == WALK and body == deed.body:
                if not entry.by_itself:
                    deed.steps.append(end)
            case Bumped(body=body) if deed and body == deed.body:
                deed.bump = entry.event
    if deed is not None:
        yield deed


def _counted(deeds: Sequence[Deed]) -> Message | None:
    """How many moves worked, or commands where there are others: the last one counts only in steps."""
    *whole, last = (*(deed for deed in deeds[:-1] if deed.takes_turn), *deeds[-1:]) or (Deed("", ""),)
    if all(deed.walks for deed in whole):
        count = sum(len(deed.steps) for deed in (*whole, last) if deed.walks)
        return plural("The first move worked.", "The first {count} moves worked.", count) if count else None
    return plural("The first command worked.", "The first {count} commands worked.", len(whole))


def _rounds_of(loop: Loop, ran: Sequence[int]) -> int | None:
    """How many rounds of a loop began when these lines ran; None when the loop itself began more than once."""
    begun = rounds = 0
    for before, line in pairwise((0, *ran)):
        begun += line == loop.head and not loop.head <= before <= loop.end
        rounds += before == loop.head and loop.head < line <= loop.end
    return rounds if begun == 1 else None
