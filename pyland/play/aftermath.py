"""What became of each explanation that a player was shown: whether the next run was free of that mistake, and how long
it took until it was gone. All of it is read from the runs that are kept anyway."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from pyland.play.saves import RunSave, Told

_NO_RUNS = ("reset", "repaired")
_MISSED_GOAL = "missed_goal"
"""What is told about a program that came to its end: it is only gone when the level is solved."""
_NOTHING_TOLD = Told("")


@dataclass(frozen=True, slots=True)
class Aftermath:
    """What became of one explanation, which was told as `told` about a mistake of this `kind`.

    `next_free` is whether the next run was free of the mistake; None when there was none, or when it could not tell.
    `runs` and `seconds` passed until the end of the first run that was free of it; None when there was none (`seconds`
    also when the clock went backwards). `repaired` is whether the repair was put in that was offered.
    """

    kind: str
    told: Told
    next_free: bool | None = None
    runs: int | None = None
    seconds: float | None = None
    repaired: bool = False


def aftermaths(runs: Sequence[RunSave]) -> Iterator[Aftermath]:
    """What became of each explanation in the runs on one level (oldest first)."""
    for number, run in enumerate(runs):
        if run.kind is not None and run.outcome not in _NO_RUNS:
            yield _aftermath(run, run.kind, runs[number + 1:])


def _aftermath(shown: RunSave, kind: str, later: Sequence[RunSave]) -> Aftermath:
    told = shown.told or _NOTHING_TOLD
    found = Aftermath(kind, told)
    count = 0
    for run in later:
        if run.outcome == "reset" and (told.body is None or told.body in run.scripts):
            break  # the program was put away: what runs now is another one
        if run.outcome == "repaired" and count == 0:
            taken = told.fix and run.kind == kind and _is_of(run, told.body)
            found = replace(found, repaired=found.repaired or taken)
        if run.outcome in _NO_RUNS:
            continue
        count += 1
        free = _is_free(shown, kind, run)
        if count == 1:
            found = replace(found, next_free=free)
        if free:
            return replace(found, runs=count, seconds=_seconds(shown.when, run.when))
    return found


def _is_free(shown: RunSave, kind: str, run: RunSave) -> bool | None:
    """Whether the mistake of this kind that was `shown` is not in a later run; None when that run cannot tell."""
    body = (shown.told or _NOTHING_TOLD).body
    others = run.told.others if run.told else ()
    if (run.kind == kind or kind in others) and _is_of(run, body):
        return False
    if _program(run, body) == _program(shown, body) and not (run.scripts != shown.scripts and _came_to_its_end(run)):
        return False
    if kind == _MISSED_GOAL:
        return True if run.outcome == "solved" else None
    return None if _may_hide(shown, run) else True


def _may_hide(shown: RunSave, run: RunSave) -> bool:
    """Whether a run may have ended before it came to where the mistake was that was `shown`."""
    if _came_to_its_end(run):
        return False
    told, now = shown.told or _NOTHING_TOLD, run.told
    early = now is not None and now.early
    if told.early and not early:
        return False  # a program in which it was would not have run
    if run.kind is None or (early and not told.early):
        return True  # stopped by hand, or not run at all
    if now is None:
        return False
    if told.body and now.body and told.body != now.body:
        # The programs are looked through in their order, so all before that of the new mistake are sound.
        bodies = list(run.scripts)
        return not (early and told.body in bodies[: _place(bodies, now.body)])
    return bool(told.line and now.line and now.line < told.line)


def _place(bodies: Sequence[str], body: str) -> int:
    return bodies.index(body) if body in bodies else 0


def _came_to_its_end(run: RunSave) -> bool:
    return run.outcome == "solved" or run.kind == _MISSED_GOAL


def _is_of(run: RunSave, body: str | None) -> bool:
    """Whether what was told after a run is about the program of `body`, as far as that is known."""
    told = run.told
    return body is None or told is None or told.body is None or told.body == body


def _program(run: RunSave, body: str | None) -> object:
    return run.scripts[body] if body is not None and body in run.scripts else run.scripts


def _seconds(before: str, after: str) -> float | None:
    try:
        seconds = (_moment(after) - _moment(before)).total_seconds()
    except (ValueError, OverflowError):
        return None
    return seconds if seconds >= 0 else None


def _moment(when: str) -> datetime:
    moment = datetime.fromisoformat(when)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
