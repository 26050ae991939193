"""print: print something. (A module cannot be called like the function without confusing people.)"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from pyland.challenge.goals.matching import has_slot, loosely, number, same_text
from pyland.challenge.goals.reading import (
    GoalProblem,
    Value,
    read_flag,
    read_keys,
    read_text,
    read_texts,
    wants,
)
from pyland.challenge.goals.wording import progress, short
from pyland.challenge.run import Goal, Judgement, Run
from pyland.text import Message, _
from pyland.world.events import Printed, Said

_FORMS = ("text", "contains", "lines", "number")


class Print:
    """The key `print`: reads one of the two goals about what was printed."""

    name: ClassVar[str] = "print"

    @classmethod
    def read(cls, value: Value) -> Goal:
        """From `print: hello`, `print: {contains: hello}`, `print: {number: 5}`, `print: {number: [1, 2]}` or
        `print: {lines: [a, b], and_more: true}`; with `any_case: true`, capitals make no difference."""
        if isinstance(value, str):
            return PrintLine(read_text(cls.name, value))
        keys = read_keys(cls.name, value, (*_FORMS, "any_case", "and_more"))
        found = [key for key in _FORMS if key in keys]
        if len(found) != 1:
            raise wants(cls.name, "print: {contains: hello}")
        form, any_case = found[0], read_flag(keys, "any_case")
        texts = read_texts(form, keys[form])
        if form == "number":
            for text in texts:
                if number(text) is None and not has_slot(text):
                    raise GoalProblem(_('`number` wants a number like 5 or 2.5, not "{text}".', text=text))
        if form == "lines" or form == "number" and not isinstance(keys[form], str):
            return PrintLines(texts, any_case, read_flag(keys, "and_more"))
        if "and_more" in keys or len(texts) > 1:
            raise wants(cls.name, "print: {lines: [one, two], and_more: true}")
        return PrintLine(texts[0], form == "contains", any_case)


@dataclass(frozen=True, slots=True)
class PrintLine:
    """Some line that was printed reads as `wanted`, or has it in it (`inside`).

    Values of the level may be `{named}` in it. Spaces at the ends are forgiven; where both are numbers, they are
    compared as numbers.
    """

    wanted: str
    inside: bool = False
    any_case: bool = False
    name: ClassVar[str] = "print"

    def text(self) -> Message:
        if has_slot(self.wanted):
            return _("Print the right answer")
        if self.inside:
            return _("Print something with “{text}” in it", text=self.wanted)
        return _("Print “{text}”", text=self.wanted)

    def judge(self, run: Run) -> Judgement:
        wanted = run.start.filled(self.wanted)
        lines = printed_lines(run)
        if any(self._fits(line, wanted) for line in lines):
            return Judgement(True)
        if not any(line.strip() for line in lines):
            return Judgement(False, missed=_unprinted(run, wanted))
        return Judgement(False, missed=self._wrong(lines, wanted))

    def _wrong(self, lines: Sequence[str], wanted: str) -> Message:
        line = next((line for line in lines if loosely(line) == loosely(wanted)), None)
        if line is not None:
            return _("You printed “{text}”. That is nearly it: look at the capital letters and spaces.",
                     text=short(line.strip()))
        line = next((line for line in lines if not self.inside and wanted.casefold() in line.casefold()), None)
        if line is not None:
            return _("You printed “{text}”. There is something too much in that line.", text=short(line.strip()))
        last = next(line for line in reversed(lines) if line.strip())
        return _("You printed “{text}”. Something else is wanted.", text=short(last.strip()))

    def done_after(self, run: Run, after: int) -> int | None:
        """The first moment later than `after` at which it stands in a line that was printed."""
        wanted = run.start.filled(self.wanted)
        line = ""
        for index, entry in enumerate(run.entries):
            if isinstance(entry.event, Printed):
                *whole, line = (line + entry.event.text).split("\n")
                if index >= after and any(self._fits(each, wanted) for each in (*whole, line)):
                    return index + 1
        return None

    def _fits(self, line: str, wanted: str) -> bool:
        if self.inside:
            return wanted.casefold() in line.casefold() if self.any_case else wanted in line
        return same_text(line, wanted, self.any_case)


@dataclass(frozen=True, slots=True)
class PrintLines:
    """These lines were printed, in this order and, without `and_more`, nothing else.

    Each is compared as in `PrintLine`. Empty lines before the first and after the last one are forgiven.
    """

    wanted: tuple[str, ...]
    any_case: bool = False
    and_more: bool = False
    name: ClassVar[str] = "print"

    def text(self) -> Message:
        if any(map(has_slot, self.wanted)):
            return _("Print the right lines")
        text = _("“{text}”", text=self.wanted[0])
        for line in self.wanted[1:]:
            text = _("{some}, “{text}”", some=text, text=line)
        return _("Print these lines: {lines}", lines=text)

    def judge(self, run: Run) -> Judgement:
        lines = printed_lines(run)
        wanted = [run.start.filled(text) for text in self.wanted]
        right = self._right(lines, wanted)
        how_far = progress(right, len(wanted))
        if right == len(wanted) and (self.and_more or len(lines) == right):
            return Judgement(True, how_far)
        if not any(line.strip() for line in lines):
            return Judgement(False, how_far, _unprinted(run, wanted[0]))
        return Judgement(False, how_far, self._wrong(lines, right))

    def _right(self, lines: Sequence[str], wanted: Sequence[str]) -> int:
        """How many of the lines are there: one after another, or with others between them."""
        right = 0
        for line in lines:
            if right < len(wanted) and same_text(line, wanted[right], self.any_case):
                right += 1
            elif not self.and_more:
                break
        return right

    def _wrong(self, lines: Sequence[str], right: int) -> Message:
        if self.and_more:
            return _("Line {number} of what is wanted is missing.", number=right + 1)
        if right == len(lines):
            return _("So far it is right, but another line is wanted after “{text}”.", text=short(lines[-1].strip()))
        if right == len(self.wanted):
            return _("All is there, but you printed “{text}” too.", text=short(lines[right].strip()))
        return _("Line {number} is “{text}”. Something else is wanted there.", number=right + 1,
                 text=short(lines[right].strip()))


def printed_lines(run: Run) -> list[str]:
    """All that was printed, line by line, without empty lines at its beginning and end."""
    lines = "".join(event.text for event in run.events(Printed)).split("\n")
    while lines and not lines[-1].strip():
        lines.pop()
    first = next((number for number, line in enumerate(lines) if line.strip()), 0)
    return lines[first:]


def _unprinted(run: Run, wanted: str) -> Message:
    if any(loosely(wanted) in loosely(event.text) for event in run.events(Said)):
        return _("The words were said, but not printed. Use `print()` for them.")
    return _("Nothing was printed. Use `print()`.")
