"""How much the explanations of each mistake helped, counted over all that players were shown."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median

from pyland.play.aftermath import Aftermath


@dataclass(frozen=True, slots=True)
class Tally:
    """What became of all explanations of one `kind`, which were `shown` with this `title` (the commonest one).

    Of `answered` the next run could tell whether the mistake was gone, and of `mended_next` it was. `mended` were gone
    sooner or later; `runs` and `seconds` are the medians until then, or None.
    """

    kind: str
    title: str
    shown: int
    answered: int
    mended_next: int
    mended: int
    runs: float | None
    seconds: float | None
    fixes_offered: int
    fixes_taken: int

    @property
    def share(self) -> float | None:
        """The share of next runs that were free of the mistake, from 0 to 1; None when no next run could tell."""
        return self.mended_next / self.answered if self.answered else None


def tallies(found: Iterable[Aftermath]) -> list[Tally]:
    """A tally of each kind. The worst come first: those with the smallest share, and of these the commonest. Kinds of
    which no next run could tell come last."""
    by_kind: dict[str, list[Aftermath]] = {}
    for one in found:
        by_kind.setdefault(one.kind, []).append(one)
    return sorted((_tally(kind, ones) for kind, ones in by_kind.items()), key=_badness)


def _tally(kind: str, ones: list[Aftermath]) -> Tally:
    titles = Counter(one.told.title for one in ones if one.told.title)
    return Tally(
        kind,
        titles.most_common(1)[0][0] if titles else "",
        len(ones),
        sum(one.next_free is not None for one in ones),
        sum(one.next_free is True for one in ones),
        sum(one.runs is not None for one in ones),
        _median([one.runs for one in ones]),
        _median([one.seconds for one in ones]),
        sum(one.told.fix for one in ones),
        sum(one.repaired for one in ones),
    )


def _median(numbers: Iterable[float | None]) -> float | None:
    known = [number for number in numbers if number is not None]
    return median(known) if known else None


def _badness(tally: Tally) -> tuple[bool, float, int, str]:
    return tally.share is None, tally.share or 0.0, -tally.shown, tally.kind
