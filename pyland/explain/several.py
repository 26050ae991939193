"""Problems behind the first one: what else is wrong with a program, as far as that is known without running it.

What Python cannot read hides whatever stands below it. So the first problem is mended (or its line taken out), the
rest is read, and so on. Only what is said about lines that were left as they are is kept.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pyland.explain.explanation import Explanation

MOST_OTHERS = 5
_SWALLOWS = frozenset({"long_text_open", "text_over_lines"})
"""What makes text of the lines below, so that nothing is known about them."""
LONGEST = 20_000
"""Characters. Behind the first problem of a longer program nothing more is looked for."""


@dataclass(frozen=True)
class Mended:
    """A program whose problems so far were mended, line by line: the numbers of its lines stay the same.

    `changed` are the lines (1-based) that are not the child's any more. `lost` are the words of lines that had to be
    taken out: what they would have made is not known. `sure` says that every repair was a verified one.
    """

    lines: tuple[str, ...]
    changed: frozenset[int] = frozenset()
    lost: frozenset[str] = frozenset()
    sure: bool = True

    @property
    def source(self) -> str:
        """The text of the program."""
        return "\n".join(self.lines)

    def without(self, told: Explanation) -> "Mended | None":
        """The program without a problem of it, or None when that has no place."""
        fix = told.fix
        if fix is not None and "\n" not in fix.new:
            return self._replaced(fix.line, fix.new)
        if told.line is None:
            return None
        text = self.lines[told.line - 1]
        indent = text[: len(text) - len(text.lstrip())]
        head = text.split("#")[0].rstrip().endswith(":")
        return self._replaced(told.line, indent + ("if 1:" if head else "pass"), frozenset(re.findall(r"\w+", text)))

    def _replaced(self, line: int, new: str, lost: frozenset[str] = frozenset()) -> "Mended":
        lines = (*self.lines[: line - 1], new, *self.lines[line:])
        return Mended(lines, self.changed | {line}, self.lost | lost, self.sure and not lost)

    def says_so(self, told: Explanation) -> bool:
        """Whether what is told about this program holds for the child's own."""
        if told.line is None or told.line in self.changed or (told.fix is not None and told.fix.line in self.changed):
            return False
        word = self.lines[told.line - 1][slice(told.col, told.end_col)]
        return word not in self.lost


def problems_behind(
    first: Explanation, lines: Sequence[str], problem_of: Callable[[str], Explanation | None]
) -> tuple[tuple[Explanation, ...], Mended | None]:
    """The problems behind the `first` one, in the order of their lines, and the program without them all.

    `problem_of` tells the first problem of a text, or None when it has none. The program is None when problems are
    left, or when there was no way around one.
    """
    if first.kind in _SWALLOWS:
        return (), None
    found: list[Explanation] = []
    mended = Mended(tuple(lines)).without(first) if len("\n".join(lines)) <= LONGEST else None
    lowest = first.line or 0
    while mended is not None and len(found) < MOST_OTHERS:
        told = problem_of(mended.source)
        if told is None:
            return _in_order(found), mended
        # Above a line that was taken out, there may be problems that only this has made.
        own = mended.sure or told.fix is not None or (told.line or 0) > lowest
        if not own or not mended.says_so(told):
            break
        found.append(told)
        lowest, mended = max(lowest, told.line or 0), mended.without(told)
    return _in_order(found), None


def _in_order(found: Sequence[Explanation]) -> tuple[Explanation, ...]:
    return tuple(sorted(found, key=lambda told: told.line or 0))
