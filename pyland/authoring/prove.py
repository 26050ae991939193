"""The prover: shows for one level that right programs win, wrong ones get their sentence, and the texts are easy."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from pyland.authoring.concepts import untaught
from pyland.authoring.ground import reachable
from pyland.authoring.readability import EASY_GRADE, grade
from pyland.challenge.run import Placed
from pyland.challenge.verdict import Verdict
from pyland.explain.explanation import Explanation
from pyland.level.files import why
from pyland.level.level import Level
from pyland.level.library import LEVEL_FILE
from pyland.level.spec import LevelSpec, Problem
from pyland.source.facts import SourceFacts
from pyland.text import ENGLISH, Message, Translator, _

MAIN = "hero"
FEWEST_HINTS = 2


class Report(Protocol):
    """What the prover wants to know about one run on one map."""

    @property
    def outcome(self) -> str:
        """solved, unsolved, problem or stopped. A program that a limit or a problem ends has not solved anything."""
        ...

    @property
    def verdict(self) -> Verdict:
        """The goals and stars."""
        ...

    @property
    def explanation(self) -> Explanation | None:
        """What a child is told when something went wrong."""
        ...

    @property
    def facts(self) -> SourceFacts | None:
        """What the program is made of; None when it cannot be read."""
        ...


RunLevel = Callable[[Level, Mapping[str, str], int, Sequence[str]], Report]
"""Runs the scripts (by body) on one map of a level (counted from 0), with the lines that are typed."""


def prove(level: Level, run: RunLevel, taught: Collection[str] = (), translator: Translator = ENGLISH) -> list[Problem]:
    """Everything that keeps `level` from being sound, in the order of its file.

    `taught` are the concepts that the levels before it teach; for a level without a place among others, its `needs`.
    """
    if level.spec is None or level.all_problems or level.folder is None:
        return list(level.all_problems)
    prover = _Prover(level, level.spec, level.folder / LEVEL_FILE, run, translator)
    problems = [
        *prover.map_problems(), *prover.text_problems(), *prover.concept_problems(taught), *prover.run_problems(taught),
    ]
    return sorted(problems, key=lambda problem: (problem.file != prover.file, problem.line))


class _Prover:
    def __init__(self, level: Level, spec: LevelSpec, file: Path, run: RunLevel, translator: Translator) -> None:
        self.file = file
        self._level = level
        self._spec = spec
        self._run = run
        self._say = translator

    def _problem(self, key: str, message: Message) -> Problem:
        return Problem(self.file, self._spec.lines.get(key, 1), message)

    def map_problems(self) -> Iterator[Problem]:
        """Goals that nobody could meet on some map."""
        for number, tiled in enumerate(self._level.maps):
            free = reachable(tiled.start, MAIN)
            for place, goal in enumerate(self._spec.goals):
                message = goal.unreachable(tiled.start, free) if isinstance(goal, Placed) else None
                if message:
                    name = self._spec.maps[number].name
                    yield self._problem(f"goals.{place}", _("{name}: {problem}", name=name, problem=message))

    def text_problems(self) -> Iterator[Problem]:
        """Texts that are missing or hard to read."""
        if len(self._spec.hints) < FEWEST_HINTS:
            yield self._problem("hints", _("A level has at least two hints: first a nudge, then an idea."))
        story = [line.text for line in self._spec.story]
        for key, texts in (("story", story), ("hints", list(self._spec.hints))):
            level = grade(texts)
            if level > EASY_GRADE:
                yield self._problem(key, _(
                    "This reads like grade {grade}; {wanted} is the most. Use shorter sentences and words.",
                    grade=f"{level:.1f}", wanted=f"{EASY_GRADE:.0f}",
                ))

    def concept_problems(self, taught: Collection[str]) -> Iterator[Problem]:
        """Things that are needed before they were taught."""
        for concept in self._spec.needs:
            if concept not in taught:
                early = _("“{concept}” is needed here, but no level before teaches it.", concept=concept)
                yield self._problem("needs", early)

    def run_problems(self, taught: Collection[str]) -> Iterator[Problem]:
        """Programs that do not do what they are there for, or that use what was not taught."""
        yield from self._solution_problems({*taught, *self._spec.needs, *self._spec.teaches})
        if self._spec.goals and self._wins({MAIN: self._spec.starter}, ()):
            yield self._problem("starter", _("The starter wins as it is: there is nothing left to do."))
        for place, wrong in enumerate(self._spec.wrong):
            yield from self._wrong_problems(f"wrong.{place}", wrong.file, wrong.expect)

    def _solution_problems(self, taught: Collection[str]) -> Iterator[Problem]:
        if not self._spec.solutions:
            missing = _("There is no solution. Write one, so that it is sure that the level can be won.")
            yield self._problem("solutions", missing)
            return
        all_stars = False
        unsound = False
        for place, solution in enumerate(self._spec.solutions):
            key = f"solutions.{place}"
            name = ", ".join(file.name for file in solution.files.values())
            scripts = self._scripts(key, solution.files)
            if isinstance(scripts, Problem):
                unsound = True
                yield scripts
                continue
            reports = self._reports(scripts, solution.inputs)
            found = list(self._solution_faults(key, name, reports))
            yield from self._untaught(key, name, reports[0].facts, taught)
            yield from found
            unsound = unsound or bool(found)
            all_stars = all_stars or all(all(report.verdict.stars) for report in reports)
        if not all_stars and not unsound:
            yield self._problem("stars", _("No solution earns all three stars."))

    def _solution_faults(self, key: str, name: str, reports: Sequence[Report]) -> Iterator[Problem]:
        for number, report in enumerate(reports):
            if report.outcome != "solved":
                yield self._problem(key, _("“{name}” does not win on {map}: {why}", name=name,
                                           map=self._spec.maps[number].name, why=" ".join(self._told(report))))

    def _untaught(
        self, key: str, name: str, facts: SourceFacts | None, taught: Collection[str]
    ) -> Iterator[Problem]:
        for word in untaught(facts, taught) if facts else ():
            early = _("“{name}” uses `{word}`, which no level up to here teaches.", name=name, word=word)
            yield self._problem(key, early)

    def _wrong_problems(self, key: str, file: Path, expect: str) -> Iterator[Problem]:
        scripts = self._scripts(key, {MAIN: file})
        if isinstance(scripts, Problem):
            yield scripts
            return
        reports = self._reports(scripts, ())
        failed = [report for report in reports if report.outcome != "solved"]
        if not failed:
            yield self._problem(key, _("“{name}” wins, although it should be wrong.", name=file.name))
            return
        told = [text for report in failed for text in self._told(report)]
        if not any(expect.casefold() in text.casefold() for text in [*told, " ".join(told)]):
            yield self._problem(key, _("“{name}” gets another sentence than “{expect}”: {told}", name=file.name,
                                       expect=expect, told=" ".join(told)))

    def _scripts(self, key: str, files: Mapping[str, Path]) -> Mapping[str, str] | Problem:
        """The programs in `files`, or why one of them cannot be read."""
        scripts: dict[str, str] = {}
        for body, file in files.items():
            try:
                scripts[body] = file.read_text(encoding="utf-8-sig", errors="replace")
            except OSError as error:
                return self._problem(key, _("“{name}” cannot be opened: {why}.", name=file.name, why=why(error)))
        return scripts

    def _reports(self, scripts: Mapping[str, str], inputs: Sequence[str]) -> list[Report]:
        return [self._run(self._level, scripts, number, inputs) for number in range(len(self._spec.maps))]

    def _wins(self, scripts: Mapping[str, str], inputs: Sequence[str]) -> bool:
        return all(report.outcome == "solved" for report in self._reports(scripts, inputs))

    def _told(self, report: Report) -> list[str]:
        """Everything a child would be told about a run that did not win."""
        explanation = report.explanation
        parts: list[Message | None] = []
        if explanation is not None:
            parts += [explanation.title, explanation.message, explanation.hint]
        parts += [judgement.missed for _goal, judgement in report.verdict.goals]
        return [self._say(part) for part in parts if part is not None]
