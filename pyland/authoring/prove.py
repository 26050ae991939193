"""The prover: shows for one level that right programs win, wrong ones get their sentence, and the texts are easy."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from pyland.authoring.chances import SEEDS, has_chance, uses_chance
from pyland.authoring.concepts import untaught
from pyland.authoring.ground import reachable
from pyland.authoring.readability import EASY_GRADE, grade
from pyland.challenge.run import Placed
from pyland.challenge.verdict import Verdict
from pyland.explain.explanation import Explanation
from pyland.level.files import LEVEL_FILE, why
from pyland.level.level import Level
from pyland.level.spec import LevelSpec, Problem, Solution, Wrong
from pyland.source.facts import SourceFacts
from pyland.text import ENGLISH, Message, Translator, _
from pyland.world.talk import Page

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


RunLevel = Callable[[Level, Mapping[str, str], int, Sequence[str], int, Sequence[str]], Report]
"""Runs the scripts (by body) on one map of a level (counted from 0), with what is typed and chosen, the seed of the
try, and the words for what is done with the keyboard before."""


@dataclass(frozen=True, slots=True)
class _Ran:
    """One report, and what it is about: the map (from 0) and the seed."""

    report: Report
    number: int
    seed: int

    @property
    def solved(self) -> bool:
        return self.report.outcome == "solved"


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
        self._chance = has_chance(level, spec)

    def _problem(self, key: str, message: Message) -> Problem:
        return Problem(self.file, self._spec.lines.get(key, 1), message)

    def map_problems(self) -> Iterator[Problem]:
        """Goals that nobody could meet on some map."""
        for number, path in enumerate(self._spec.maps):
            start = self._level.start(number)
            free = reachable(start)
            for place, goal in enumerate(self._spec.goals):
                message = goal.unreachable(start, free) if isinstance(goal, Placed) else None
                if message:
                    yield self._problem(f"goals.{place}", _("{name}: {problem}", name=path.name, problem=message))

    def text_problems(self) -> Iterator[Problem]:
        """Texts that are missing or hard to read."""
        if len(self._spec.hints) < FEWEST_HINTS:
            yield self._problem("hints", _("A level has at least two hints: first a nudge, then an idea."))
        texts = {"story": [line.text for line in self._spec.story], "hints": list(self._spec.hints)}
        for name, person in self._spec.people.items():
            texts[f"people.{name}"] = list(_said_by(person))
        for key, said in texts.items():
            level = grade(said)
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
        yield from self._all_solution_problems({*taught, *self._spec.needs, *self._spec.teaches})
        yield from self._starter_problems()
        for place, wrong in enumerate(self._spec.wrong):
            yield from self._wrong_problems(f"wrong.{place}", wrong)

    def _all_solution_problems(self, taught: Collection[str]) -> Iterator[Problem]:
        if not self._spec.solutions:
            missing = _("There is no solution. Write one, so that it is sure that the level can be won.")
            yield self._problem("solutions", missing)
            return
        all_stars = False
        unsound = False
        for place, solution in enumerate(self._spec.solutions):
            key = f"solutions.{place}"
            scripts = self._scripts(key, solution.files)
            if isinstance(scripts, Problem):
                unsound = True
                yield scripts
                continue
            ran = self._ran(scripts, solution)
            found = list(self._solution_faults(key, solution, ran))
            yield from self._untaught(key, solution, ran[0].report.facts, taught)
            yield from found
            unsound = unsound or bool(found)
            all_stars = all_stars or all(all(one.report.verdict.stars) for one in ran)
        if not all_stars and not unsound:
            yield self._problem("stars", _("No solution earns all three stars."))

    def _solution_faults(self, key: str, solution: Solution, ran: Sequence[_Ran]) -> Iterator[Problem]:
        told: set[int] = set()
        for one in ran:
            if not one.solved and one.number not in told:
                told.add(one.number)
                yield self._problem(key, _("“{name}” does not win on {map}: {why}", name=_names(solution),
                                           map=self._place(one), why=" ".join(self._told(one.report))))

    def _place(self, ran: _Ran) -> Message:
        """The map of a run, and its seed when it is not the usual one."""
        name = self._spec.maps[ran.number].name
        return _("{map} with --seed {seed}", map=name, seed=ran.seed) if ran.seed else _("{map}", map=name)

    def _untaught(
        self, key: str, solution: Solution, facts: SourceFacts | None, taught: Collection[str]
    ) -> Iterator[Problem]:
        for word in untaught(facts, taught) if facts else ():
            early = _("“{name}” uses `{word}`, which no level up to here teaches.", name=_names(solution), word=word)
            yield self._problem(key, early)

    def _starter_problems(self) -> Iterator[Problem]:
        if self._spec.goals and self._winning_seed(self._ran(self._starters(), Solution({}))) is not None:
            yield self._problem("starter", _("The starter wins as it is: there is nothing left to do."))

    def _starters(self) -> Mapping[str, str]:
        first = {self._spec.bodies[0]: self._spec.starter}
        return {body: {**first, **self._spec.starters}.get(body, "") for body in self._spec.bodies}

    def _wrong_problems(self, key: str, wrong: Wrong) -> Iterator[Problem]:
        scripts = self._scripts(key, wrong.files)
        if isinstance(scripts, Problem):
            yield scripts
            return
        ran = self._ran(scripts, wrong)
        seed = self._winning_seed(ran)
        if seed is not None:
            yield self._problem(key, self._wins(_names(wrong), seed))
            return
        told = [text for one in ran if not one.solved for text in self._told(one.report)]
        if not any(wrong.expect.casefold() in text.casefold() for text in [*told, " ".join(told)]):
            unique = " ".join(dict.fromkeys(told))
            yield self._problem(key, _("“{name}” gets another sentence than “{expect}”: {told}", name=_names(wrong),
                                       expect=wrong.expect, told=unique))

    @staticmethod
    def _wins(name: str, seed: int) -> Message:
        if seed:
            return _("“{name}” wins with --seed {seed}, although it should be wrong.", name=name, seed=seed)
        return _("“{name}” wins, although it should be wrong.", name=name)

    def _scripts(self, key: str, files: Mapping[str, Path]) -> Mapping[str, str] | Problem:
        """The programs in `files`, or why one of them cannot be read."""
        scripts: dict[str, str] = {}
        for body, file in files.items():
            try:
                scripts[body] = file.read_text(encoding="utf-8-sig", errors="replace")
            except OSError as error:
                return self._problem(key, _("“{name}” cannot be opened: {why}.", name=file.name, why=why(error)))
        return scripts

    def _ran(self, scripts: Mapping[str, str], how: Solution | Wrong) -> list[_Ran]:
        """The programs on all maps; where chance has a say, with several seeds."""
        first = self._with_seed(0, scripts, how)
        facts = first[0].report.facts
        if not self._chance and not (facts is not None and uses_chance(facts)):
            return first
        return first + [one for seed in SEEDS if seed for one in self._with_seed(seed, scripts, how)]

    def _with_seed(self, seed: int, scripts: Mapping[str, str], how: Solution | Wrong) -> list[_Ran]:
        return [
            _Ran(self._run(self._level, scripts, number, how.inputs, seed, how.walk), number, seed)
            for number in range(len(self._spec.maps))
        ]

    @staticmethod
    def _winning_seed(ran: Sequence[_Ran]) -> int | None:
        """The first seed with which all maps were won, if there is one."""
        seeds = dict.fromkeys(one.seed for one in ran)
        return next((seed for seed in seeds if all(one.solved for one in ran if one.seed == seed)), None)

    def _told(self, report: Report) -> list[str]:
        """Everything a child would be told about a run that did not win."""
        explanation = report.explanation
        parts: list[Message | None] = []
        if explanation is not None:
            parts += [explanation.title, explanation.message, explanation.hint]
        parts += [judgement.missed for _goal, judgement in report.verdict.goals]
        return [self._say(part) for part in parts if part is not None]


def _names(programs: Solution | Wrong) -> str:
    return ", ".join(file.name for file in programs.files.values())


def _said_by(person: Mapping[str, object]) -> Iterator[str]:
    """Everything that a person of the level file can say."""
    for value in person.values():
        if isinstance(value, str):
            yield value
        elif isinstance(value, Mapping):
            yield from value.values()
        elif isinstance(value, tuple):
            for page in value:
                if isinstance(page, Page):
                    yield page.text
