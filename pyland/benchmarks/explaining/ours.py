"""What the game tells about a program: what is seen without running it, else what a run on the practice field shows."""

from dataclasses import dataclass

from pyland import resources
from pyland.benchmarks.explaining.scoring import Told
from pyland.explain.explanation import Explanation
from pyland.level.level import Level
from pyland.level.library import Library
from pyland.level.practice import PRACTICE
from pyland.play.running import run_level
from pyland.play.setting import bodies_of
from pyland.play.workbench import Workbench
from pyland.text import ENGLISH

_EXPLAINED = ("problem", "stopped")


@dataclass(frozen=True, slots=True)
class Answer:
    """The explanation of a program's problem, or None, and the remarks on it."""

    told: Told | None
    notes: tuple[Told, ...]


def practice_field() -> Level:
    """The level on which programs are explained that are meant for none."""
    own = resources.levels_folder()
    return Library([own], resources.assets_folder() / "tilesets", own=own).find(PRACTICE)


def explained(bench: Workbench, level: Level, source: str) -> Answer:
    """What is told about a program on a level."""
    report = run_level(bench, level, {bodies_of(level)[0]: source}, 0)
    told = report.explanation if report.outcome in _EXPLAINED else None
    return Answer(as_told(told) if told else None, tuple(as_told(note) for note in report.notes))


def as_told(explanation: Explanation) -> Told:
    """An explanation in English."""
    fix = explanation.fix
    return Told(
        explanation.kind, ENGLISH(explanation.title), ENGLISH(explanation.message),
        ENGLISH(explanation.hint) if explanation.hint else "", explanation.line,
        frozenset({fix.line}) if fix else frozenset(), fix.new if fix else None,
    )  # fmt: skip
