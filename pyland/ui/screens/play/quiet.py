"""The quiet marks on the play screen: which are seen, which one is told next, and what is said about new ones."""

from collections import Counter, deque
from collections.abc import Iterator, Sequence

from pyland.editing.editor import Editor
from pyland.explain.explanation import Explanation
from pyland.play.marks import Mark
from pyland.text import Message, plural
from pyland.ui.code import SmallMark

_KEPT = 200
_Name = tuple[str, str, int]


def small(mark: Mark) -> SmallMark:
    """The mark as the code view shows it."""
    return SmallMark(mark.line, mark.told.col, mark.told.end_col, mark.gentle)


def next_mark(marks: Sequence[Mark], caret: int, told: Explanation | None) -> Mark | None:
    """The mark to tell about next: the one after what is `told`, else that of the line of the caret (from 1), else the
    next one; after the last the first."""
    if told is not None and told.line is not None:
        others = [mark for mark in marks if not same(mark.told, told)]
        rest = (mark for mark in others if (mark.line, mark.told.col or 0) >= (told.line, told.col or 0))
        return next(rest, others[0] if others else None)
    return next((mark for mark in marks if mark.line >= caret), marks[0] if marks else None)


def same(one: Explanation, other: Explanation) -> bool:
    """Whether both are about the same place of a text."""
    return (one.line, one.col) == (other.line, other.col)


class Heralds:
    """Says once of each mark that it is there."""

    def __init__(self) -> None:
        self._known: deque[_Name] = deque(maxlen=_KEPT)

    def news(self, marks: Sequence[Mark], editor: Editor) -> Message | None:
        """What there is to say about the marks of the text of `editor` that came since this was last asked."""
        named = list(_named(marks, editor))
        new = [mark for mark, name in named if name not in self._known]
        self._known.extend(name for _mark, name in named if name not in self._known)
        if not new:
            return None
        return plural(
            "There is a small mark on line {line}. F7 tells what it is about.",
            "There are {count} new small marks, the first on line {line}. F7 tells what they are about.",
            len(new), line=new[0].line,
        )  # fmt: skip


def _named(marks: Sequence[Mark], editor: Editor) -> Iterator[tuple[Mark, _Name]]:
    """The marks, each with what makes it the same wherever its line is by now: one of so many on lines that are alike.
    """
    met: Counter[tuple[str, str]] = Counter()
    for mark in marks:
        name = (mark.told.kind, editor.line(mark.line - 1))
        met[name] += 1
        yield mark, (*name, met[name])
