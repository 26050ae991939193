"""print: print something. (A module cannot be called like the function without confusing people.)"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from pyland.challenge.goals.guessing import SEVERAL, answers_like, last_right, not_alone, numbers_in
from pyland.challenge.goals.matching import has_slot, loosely, number, same_text
from pyland.challenge.goals.reading import (
    GoalProblem,
    Value,
    read_body,
    read_flag,
    read_keys,
    read_text,
    read_texts,
    wants,
)
from pyland.challenge.goals.trail import bodies_of
from pyland.challenge.goals.wording import called, progress, short, with_body
from pyland.challenge.lines import Line
from pyland.challenge.run import Goal, Judgement, Run
from pyland.text import Message, _
from pyland.world.events import Said
from pyland.world.state import State

_FORMS = ("text", "contains", "lines", "number")


class Print:
    """The key `print`: reads one of the two goals about what was printed."""

    name: ClassVar[str] = "print"

    @classmethod
    def read(cls, value: Value) -> Goal:
        """From `print: hello`, `print: {contains: hello}`, `print: {number: 5}`, `print: {number: [1, 2]}` or
        `print: {lines: [a, b], and_more: true}`; with `any_case: true`, capitals make no difference, and with `body`
        only what one program printed counts."""
        if isinstance(value, str):
            return PrintLine(read_text(cls.name, value))
        keys = read_keys(cls.name, value, (*_FORMS, "any_case", "and_more", "body"))
        found = [key for key in _FORMS if key in keys]
        if len(found) != 1:
            raise wants(cls.name, "print: {contains: hello}")
        form, any_case, body = found[0], read_flag(keys, "any_case"), read_body(keys)
        texts = read_texts(form, keys[form])
        if form == "number":
            for text in texts:
                if number(text) is None and not has_slot(text):
                    raise GoalProblem(_('`number` wants a number like 5 or 2.5, not "{text}".', text=text))
        if form == "lines" or form == "number" and not isinstance(keys[form], str):
            return PrintLines(texts, any_case, read_flag(keys, "and_more"), body)
        if "and_more" in keys or len(texts) > 1:
            raise wants(cls.name, "print: {lines: [one, two], and_more: true}")
        return PrintLine(texts[0], form == "contains", any_case, body, hidden=form == "number")


@dataclass(frozen=True, slots=True)
class PrintLine:
    """Some line that was printed (by the program of `body`, if one is named) reads as `wanted`, or has it in it
    (`inside`).

    Values of the level may be `{named}` in it. Spaces at the ends are forgiven; where both are numbers, they are
    compared as numbers. Where a value is wanted, or a number that is `hidden` (asked for as an answer), only the last
    answer counts.
    """

    wanted: str
    inside: bool = False
    any_case: bool = False
    body: str | None = None
    hidden: bool = False
    name: ClassVar[str] = "print"

    def text(self) -> Message:
        return with_body(self._wish(), self.body)

    def _wish(self) -> Message:
        if has_slot(self.wanted):
            return _("Print the right answer")
        if self.inside:
            return _("Print something with “{text}” in it", text=self.wanted)
        return _("Print “{text}”", text=self.wanted)

    def unseen(self) -> "PrintLine":
        """The same goal, of which nobody can read what is wanted."""
        return replace(self, hidden=True)

    def judge(self, run: Run) -> Judgement:
        wanted = run.start.filled(self.wanted)
        lines = run.lines_by(self.body)
        answers = self._answers(run.start, lines)
        if not self._is_guessed():
            if any(right for _line, right in answers):
                return Judgement(True)
            if not lines:
                return Judgement(False, missed=unprinted(run, wanted, self.body))
            line, missed = self._wrong(lines, wanted)
            return Judgement(False, missed=missed, line=run.line_at(line.moment))
        if any(next(each, (None, False))[1] for each in self._by_each(run)):
            return Judgement(True)
        if not lines:
            return Judgement(False, missed=unprinted(run, None, self.body))
        latest = next(answers, None)
        missed = self._wrong_answer(latest and latest[0].text, lines[-1].text, wanted)
        return Judgement(False, missed=missed, line=run.line_at((latest[0] if latest else lines[-1]).moment))

    def _wrong(self, lines: Sequence[Line], wanted: str) -> tuple[Line, Message]:
        """The line that is nearest to the wanted one, and what is wrong with it."""
        line = next((line for line in lines if loosely(line.text) == loosely(wanted)), None)
        if line is not None:
            return line, _("You printed “{text}”. That is nearly it: look at the capital letters and spaces.",
                           text=short(line.text.strip()))
        small = wanted.casefold()
        line = next((line for line in lines if not self.inside and small in line.text.casefold()), None)
        if line is not None:
            text = short(line.text.strip())
            return line, _("You printed “{text}”. There is something too much in that line.", text=text)
        text = short(lines[-1].text.strip())
        return lines[-1], _("You printed “{text}”. Something else is wanted.", text=text)

    def _wrong_answer(self, answer: str | None, line: str, wanted: str) -> Message:
        """The sentence for the last answer, or for the last line where there was no answer; tells nothing of the right
        one."""
        shown = short((answer or line).strip())
        if answer is None:
            return _("You printed “{text}”. Something else is wanted.", text=shown) if self.inside else not_alone(
                shown, wanted, "print")
        if loosely(answer) == loosely(wanted):
            return _("You printed “{text}”. That is nearly it: look at the capital letters and spaces.", text=shown)
        return _("The last answer was “{text}”. That is not right.", text=shown)

    def done_after(self, run: Run, after: int) -> int | None:
        """The first moment later than `after` at which such a line was printed."""
        if has_slot(self.wanted):
            found = [last_right(((line.moment, right) for line, right in each), after) for each in self._by_each(run)]
            return min((moment for moment in found if moment is not None), default=None)
        answers = ((line.moment, right) for line, right in self._answers(run.start, run.lines_by(self.body)))
        return min((moment for moment, right in answers if right and moment > after), default=None)

    def _is_guessed(self) -> bool:
        """Whether one could guess what is wanted, so that only the last answer counts."""
        return has_slot(self.wanted) or self.hidden and number(self.wanted) is not None

    def _by_each(self, run: Run) -> list[Iterator[tuple[Line, bool]]]:
        """The answers of each program: one program has nothing to do with what another one tries."""
        bodies = dict.fromkeys(line.body for line in run.lines_by(self.body))
        return [self._answers(run.start, run.lines_by(body)) for body in bodies]

    def _answers(self, start: State, lines: Sequence[Line]) -> Iterator[tuple[Line, bool]]:
        """The lines that are answers (all, where nothing is to be guessed), each with whether it is right; the latest
        first."""
        wanted = start.filled(self.wanted)
        if self._is_guessed() and self.inside:
            return self._answers_inside(start, lines, wanted)
        is_answer = answers_like(self.wanted, start) if self._is_guessed() else None
        return ((line, self._fits(line.text, wanted)) for line in reversed(lines)
                if is_answer is None or is_answer(line.text))

    def _answers_inside(self, start: State, lines: Sequence[Line], wanted: str) -> Iterator[tuple[Line, bool]]:
        numbers = numbers_in(self.wanted, start)
        for line in reversed(lines):
            if numbers is None:
                if self._fits(line.text, wanted):
                    yield line, True
            elif parts := set(numbers(line.text)):
                # A line full of numbers is an answer, but never the right one.
                right = any(same_text(part, wanted, self.any_case) for part in parts)
                yield line, right and len(parts) <= SEVERAL

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
    body: str | None = None
    name: ClassVar[str] = "print"

    def text(self) -> Message:
        return with_body(self._wish(), self.body)

    def _wish(self) -> Message:
        if any(map(has_slot, self.wanted)):
            return _("Print the right lines")
        text = _("“{text}”", text=self.wanted[0])
        for line in self.wanted[1:]:
            text = _("{some}, “{text}”", some=text, text=line)
        return _("Print these lines: {lines}", lines=text)

    def judge(self, run: Run) -> Judgement:
        printed = run.lines_by(self.body)
        lines = [line.text for line in printed]
        wanted = [run.start.filled(text) for text in self.wanted]
        right = self._right(lines, wanted)
        how_far = progress(right, len(wanted))
        if right == len(wanted) and (self._ends_well(run.start, lines) if self.and_more else len(lines) == right):
            return Judgement(True, how_far)
        if not lines:
            shown = None if any(map(has_slot, self.wanted)) else wanted[0]
            return Judgement(False, how_far, unprinted(run, shown, self.body))
        wrong = printed[min(right, len(printed) - 1)]
        return Judgement(False, how_far, self._wrong(lines, right), line=run.line_at(wrong.moment))

    def _ends_well(self, start: State, lines: Sequence[str]) -> bool:
        """Whether, seen from the end, no other answer comes before the right one where a value is wanted."""
        left = list(self.wanted)
        for line in reversed(lines):
            if not left:
                break
            if same_text(line, start.filled(left[-1]), self.any_case):
                left.pop()
            elif has_slot(left[-1]) and answers_like(left[-1], start)(line):
                break
        return not left

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
        if self.and_more and right == len(self.wanted):
            return _("You printed more than one answer. Only the last one counts.")
        if self.and_more:
            return _("Of the lines that are wanted, number {number} is missing.", number=right + 1)
        if right == len(lines):
            return _("So far it is right, but another line is wanted after “{text}”.", text=short(lines[-1].strip()))
        if right == len(self.wanted):
            return _("All is there, but you printed “{text}” too.", text=short(lines[right].strip()))
        line = short(lines[right].strip())
        if not line:
            return _("You printed an empty line as number {number}. Something else is wanted there.", number=right + 1)
        return _("You printed “{text}” as line {number}. Something else is wanted there.", number=right + 1, text=line)


def unprinted(run: Run, wanted: str | None, body: str | None) -> Message:
    """The sentence for programs that printed nothing. `wanted` is None for what is to be found out."""
    if body is not None and run.lines:
        return _("It has to be {body} who prints it.", body=called(body))
    said = [event.text for event in run.events(Said) if event.body in bodies_of(run.start)]
    if said and wanted is None:
        return _("You said something, but nothing was printed. Use `print()` for the answer.")
    if wanted is not None and any(loosely(wanted) in loosely(text) for text in said):
        return _("The words were said, but not printed. Use `print()` for them.")
    return _("Nothing was printed. Use `print()`.")
