"""From what each system told about each program to the numbers of the table."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean
from typing import Any

from pyland.benchmarks.explaining.collection import Program
from pyland.benchmarks.explaining.scoring import HARDEST_GRADE, MOST_WORDS, Score, Told, best, score
from pyland.benchmarks.row import Comparison

_NAMES = {
    "answered": "answered at all", "right_line": "right line", "fix_line": "line where the fix goes",
    "names_it": "names the mistake", "ready": "READY",
}  # fmt: skip
_LEADS = {"misled": "false lead", "suspects": "only usual suspects"}


@dataclass(frozen=True, slots=True)
class Said:
    """What a system told about a broken program and about the same one without the mistake: the problem, then what it
    only remarks on."""

    told: Told | None = None
    notes: tuple[Told, ...] = ()
    alarms: tuple[Told, ...] = ()


@dataclass(frozen=True, slots=True)
class Measured:
    """One program, and what each system, by name, said about it. None: the system is not there.

    `sort` is how it fails: the name of Python's exception.
    """

    program: Program
    said: Mapping[str, Said | None]
    sort: str

    def score(self, system: str) -> Score | None:
        """How good it was. For a program that runs only a remark counts: it is no problem."""
        said = self.said[system]
        if said is None:
            return None
        if self.program.silent:
            return best(self.program, said.notes)[1]
        return score(self.program, said.told)


def comparisons(measured: Sequence[Measured]) -> list[Comparison]:
    """The rows of the table, those about all programs first."""
    failing = [one for one in measured if not one.program.silent]
    silent = [one for one in measured if one.program.silent]
    rows = [_share(name, failing, mark) for mark, name in (*_NAMES.items(), *_LEADS.items())]
    rows += [
        # Only what was told can be hard to read.
        _mean("no jargon in what is told", "%", failing, lambda marks: 100 * marks.no_jargon),
        _mean("words", "", failing, lambda marks: marks.words),
        _mean(f"more than {MOST_WORDS} words", "%", failing, lambda marks: 100 * marks.too_long),
        _mean("reading grade", "", failing, lambda marks: marks.grade),
        _mean(f"harder than grade {HARDEST_GRADE:.0f}", "%", failing, lambda marks: 100 * marks.too_hard),
        _alarms(measured),
    ]
    if silent:
        named = [_share(f"silent, {_NAMES[name]}", silent, name) for name in ("right_line", "names_it", "ready")]
        rows += [*named, _wrongly_called_problems(silent)]
    return [*rows, *_by(failing, _file, "in"), *_by(failing, _sort, "where Python says")]


def details(measured: Iterable[Measured]) -> list[dict[str, Any]]:
    """Each program, with what each system said and which criteria it missed."""
    return [
        {
            "title": one.program.title, "file": _file(one), "line": one.program.line,
            "silent": one.program.silent, "sort": one.sort,
            "systems": {name: _said_data(one, name) for name in one.said},
        }
        for one in measured
    ]  # fmt: skip


def _said_data(one: Measured, system: str) -> dict[str, Any] | None:
    said, marks = one.said[system], one.score(system)
    if said is None or marks is None:
        return None
    return {
        "told": _told_data(said.told), "notes": [_told_data(note) for note in said.notes],
        "false_alarms": [_told_data(alarm) for alarm in said.alarms],
        "ready": marks.ready, "missed": list(marks.missed), "words": marks.words, "grade": round(marks.grade, 2),
        "jargon": list(marks.jargon), "rare_words": list(marks.rare),
    }  # fmt: skip


def _told_data(told: Told | None) -> dict[str, Any] | None:
    if told is None:
        return None
    return {
        "kind": told.kind, "line": told.line, "title": told.title, "message": told.message, "hint": told.hint,
        "fix": {"lines": sorted(told.repaired), "new": told.repair} if told.repair is not None else None,
    }  # fmt: skip


def _systems(measured: Sequence[Measured]) -> tuple[str, ...]:
    return tuple(measured[0].said) if measured else ()


def _scores(measured: Sequence[Measured], system: str) -> list[Score]:
    return [marks for one in measured if (marks := one.score(system)) is not None]


def _share(name: str, measured: Sequence[Measured], criterion: str) -> Comparison:
    """In how many of a hundred programs a criterion is met."""
    def met(system: str) -> float | None:
        scores = _scores(measured, system)
        return 100 * fmean(bool(getattr(marks, criterion)) for marks in scores) if scores else None

    return Comparison(name, {system: met(system) for system in _systems(measured)}, "%")


def _mean(name: str, unit: str, measured: Sequence[Measured], number: Callable[[Score], float]) -> Comparison:
    """The mean over what was answered."""
    def mean(system: str) -> float | None:
        numbers = [number(marks) for marks in _scores(measured, system) if marks.answered]
        return fmean(numbers) if numbers else None

    return Comparison(name, {system: mean(system) for system in _systems(measured)}, unit)


def _alarms(measured: Sequence[Measured]) -> Comparison:
    def count(system: str) -> int | None:
        said = [one.said[system] for one in measured]
        return None if None in said else sum(bool(one.alarms) for one in said if one)

    values = {system: count(system) for system in _systems(measured)}
    return Comparison("false alarms on corrected programs", values, f"of {len(measured)}")


def _wrongly_called_problems(silent: Sequence[Measured]) -> Comparison:
    """Programs that run, and are told to have a problem."""
    def count(system: str) -> int | None:
        said = [one.said[system] for one in silent]
        return None if None in said else sum(one.told is not None for one in said if one)

    return Comparison("silent, called a problem", {name: count(name) for name in _systems(silent)}, f"of {len(silent)}")


def _file(one: Measured) -> str:
    return Path(one.program.file).name


def _sort(one: Measured) -> str:
    return one.sort


def _by(measured: Sequence[Measured], key: Callable[[Measured], str], word: str) -> list[Comparison]:
    """How many are READY in each group of programs, the largest groups first."""
    groups: dict[str, list[Measured]] = {}
    for one in measured:
        groups.setdefault(key(one), []).append(one)
    ordered = sorted(groups.items(), key=lambda group: (-len(group[1]), group[0]))
    return [_share(f"READY {word} {name} ({len(group)})", group, "ready") for name, group in ordered]
