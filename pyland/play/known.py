"""What the checker knows about all programs of a try together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pyland.explain.explanation import Explanation
from pyland.play.checker import Report
from pyland.source.facts import SourceFacts


@dataclass(frozen=True, slots=True)
class Known:
    """`problem` is the first thing that is surely wrong, and `body` whose program it is in; `others` are further
    problems of the same program. `notes` are gentle remarks, the first is about the program of `noted`. `facts` are
    counted over all programs; None when one was not read."""

    facts: SourceFacts | None = None
    notes: tuple[Explanation, ...] = ()
    noted: str | None = None
    problem: Explanation | None = None
    body: str | None = None
    others: tuple[Explanation, ...] = ()


def known_of(reports: Mapping[str, Report]) -> Known:
    """What the reports about the program of each body say together."""
    wrong = next((body for body, report in reports.items() if report.explanation is not None), None)
    noted = next((body for body, report in reports.items() if report.notes), None)
    notes = tuple(note for report in reports.values() for note in report.notes)
    facts = together([report.facts for report in reports.values()])
    if wrong is None:
        return Known(facts, notes, noted)
    return Known(facts, notes, noted, reports[wrong].explanation, wrong, reports[wrong].others)


def together(facts: Sequence[SourceFacts | None]) -> SourceFacts | None:
    """The facts about several programs as if they were one. None when one of them is not known."""
    found = [one for one in facts if one is not None]
    if len(found) < len(facts) or not found:
        return None
    if len(found) == 1:
        return found[0]
    return SourceFacts(
        sum(one.instructions for one in found),
        frozenset(word for one in found for word in one.uses),
        frozenset(name for one in found for name in one.calls),
        tuple(line for one in found for line in one.counted_lines),
        tuple(function for one in found for function in one.functions),
        tuple(repeat for one in found for repeat in one.repeats),
    )
