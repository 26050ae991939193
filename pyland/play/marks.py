"""`Marks`: what is quietly marked beside the lines of a text while somebody types."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pyland.editing.editor import Editor
from pyland.explain.explanation import Explanation
from pyland.play.checker import Report
from pyland.play.ran import RanProgram
from pyland.play.typedline import TypedLine


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that can be told about a line, when somebody asks. `told` fits the text as it is now, and has a line.
    `gentle`: the program runs all the same."""

    told: Explanation
    gentle: bool = False

    @property
    def line(self) -> int:
        """The line (from 1) beside which it is."""
        return self.told.line or 1


@dataclass(slots=True)
class _Found:
    """A mark as the checker found it in the text of `program`; it is not `seen` as long as its line is left alone. One
    that is `kept` was found before, and stays only as long as somebody types."""

    mark: Mark
    program: RanProgram
    seen: bool = False
    kept: bool = False

    def now(self) -> Mark | None:
        """The mark as it fits the text now; None when its line was changed."""
        told = self.program.told_now(self.mark.told)
        return Mark(told, self.mark.gentle) if told.line is not None else None


class Marks:
    """The marks of the text of `editor`: those that the checker found last, which move with their lines and go when
    their line is changed. A new one does not come beside a line that is still being typed (`typed`)."""

    def __init__(self, editor: Editor, typed: TypedLine) -> None:
        self._editor = editor
        self._typed = typed
        self._found: list[_Found] = []
        self._shown: tuple[Mark, ...] = ()
        self._version = editor.version

    @property
    def shown(self) -> tuple[Mark, ...]:
        """What is marked now, from the first line to the last; on the same line the gravest first."""
        return self._shown

    def take(self, report: Report) -> None:
        """Take over what the checker says about the text as it is now."""
        program = RanProgram(self._editor.text, self._editor)
        before = {_name(mark): mark for mark in self._shown}
        problems = ([report.explanation] if report.explanation else []) + list(report.others)
        marks = [Mark(told) for told in problems] + [Mark(note, gentle=True) for note in report.notes]
        found = [_Found(mark, program, _name(mark) in before) for mark in _one_a_line(marks)]
        if any(not one.seen and self._waits(one.mark) for one in found):
            # A line that is not whole yet can hide what is marked elsewhere: that does not flicker.
            lines = {one.mark.line for one in found}
            found += [_Found(mark, program, True, True) for mark in before.values() if mark.line not in lines]
        self._found = found
        self._show()

    def update(self) -> None:
        """Keep up with the text, the caret and the clock."""
        if self._editor.version != self._version:
            self._version = self._editor.version
            # What was there once does not come back by itself when the line is as it was.
            self._found = [one for one in self._found if one.now() is not None]
            self._show()
        elif any(one.kept or not one.seen for one in self._found):
            self._show()

    def _show(self) -> None:
        if self._typed.line is None:
            self._found = [one for one in self._found if not one.kept]
        marks: list[Mark] = []
        for one in self._found:
            mark = one.now()
            one.seen = one.seen or (mark is not None and not self._waits(mark))
            if mark is not None and one.seen:
                marks.append(mark)
        self._shown = tuple(sorted(marks, key=lambda mark: (mark.line, mark.gentle)))

    def _waits(self, mark: Mark) -> bool:
        """Whether a mark is not to be seen yet. A remark on what was not written just now may only be that the rest of
        the program is not there: a function that nobody calls yet."""
        if mark.gentle and not self._typed.follows(mark.line):
            return True
        return self._typed.leaves_alone(mark.line)


def _one_a_line(marks: Iterable[Mark]) -> Iterator[Mark]:
    """The marks that have a line, without problems after the first one on the same line, and remarks after the first.
    """
    met: set[tuple[int, bool]] = set()
    for mark in marks:
        if mark.told.line is not None and (mark.line, mark.gentle) not in met:
            met.add((mark.line, mark.gentle))
            yield mark


def _name(mark: Mark) -> tuple[str, int]:
    """What makes it the same mark when the text was checked again."""
    return mark.told.kind, mark.line
