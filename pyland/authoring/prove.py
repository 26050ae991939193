"""The prover: shows for one level that right programs win, wrong ones get their sentence, and the texts are easy."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from pyland.authoring.chances import SEEDS, has_chance, uses_chance
from pyland.authoring.concepts import untaught
from pyland.authoring.ground import reachable
from pyland.authoring.pictures import unknown_pictures
from pyland.authoring.readability import EASY_GRADE, grade, words_in
from pyland.challenge.run import Placed, unpicked
from pyland.challenge.verdict import Verdict
from pyland.explain.explanation import Explanation
from pyland.level.files import LEVEL_FILE, why
from pyland.level.level import Level
from pyland.level.spec import LevelSpec, Problem, Solution, Wrong
from pyland.source.facts import SourceFacts
from pyland.text import ENGLISH, Message, Translator, _
from pyland.world.talk import Page

FEWEST_HINTS = 2
FEWEST_WORDS = 6
"""A text of fewer words says nothing about how hard its author writes."""
SHORTEST_PART = 6
"""So many letters of a sentence are enough to know it by, even in the middle of a word."""
UNKNOWN_WALK = "unknown_walk"
"""The kind of explanation of a run whose `walk` has something that cannot be done."""


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


def prove(
    level: Level, run: RunLevel, taught: Collection[str] = (), translator: Translator = ENGLISH,
    pictures: Collection[str] = (),
) -> list[Problem]:
    """Everything that keeps `level` from being sound, in the order of its file.

    `taught` are the concepts that the levels before it teach; for a level without a place among others, its `needs`.
    `pictures` are the names of all pictures of the game; without them, nobody looks whether those of the level are
    there.
    """
    if level.spec is None or level.all_problems or level.folder is None:
        return list(level.all_problems)
    prover = _Prover(level, level.spec, level.folder / LEVEL_FILE, run, translator)
    problems = [
        *(unknown_pictures(level, pictures) if pictures else ()), *prover.map_problems(), *prover.text_problems(),
        *prover.concept_problems(taught), *prover.run_problems(taught),
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
        self._whole = _without_picks(level, spec)
        """The level that right programs have to win: what goals would pick by chance, they all look at."""

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
            if level > EASY_GRADE and words_in(said) >= FEWEST_WORDS:
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
        won: list[tuple[Solution, Sequence[_Ran]]] = []
        for place, solution in enumerate(self._spec.solutions):
            key = f"solutions.{place}"
            scripts = self._scripts(key, solution.files)
            if isinstance(scripts, Problem):
                yield scripts
                continue
            ran = self._ran(scripts, solution, self._whole)
            found = list(self._solution_faults(key, solution, ran))
            yield from self._untaught(key, solution, ran[0].report.facts, taught)
            yield from found
            if not found:
                won.append((solution, ran))
        if len(won) == len(self._spec.solutions):
            yield from self._star_problems(won)

    def _star_problems(self, won: Sequence[tuple[Solution, Sequence[_Ran]]]) -> Iterator[Problem]:
        """Why no solution earns all stars: the first star that is wanting to the best of them."""
        missed = [(_missed_stars(ran), solution) for solution, ran in won]
        if any(not stars for stars, _solution in missed):
            return
        stars, best = min(missed, key=lambda pair: (len(pair[0]), _first_number(self._say(pair[0][0][1]))))
        star, why_not = stars[0]
        yield self._problem("stars", _(
            "No solution earns all three stars. The best one, “{name}”, misses “{star}”: {why}",
            name=_names(best), star=star, why=why_not,
        ))

    def _solution_faults(self, key: str, solution: Solution, ran: Sequence[_Ran]) -> Iterator[Problem]:
        told: set[int] = set()
        unknown = self._unknown_walk(key, solution, ran)
        if unknown is not None:
            yield unknown
            return
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

    def _unknown_walk(self, key: str, programs: Solution | Wrong, ran: Sequence[_Ran]) -> Problem | None:
        """A word in `walk` that cannot be done when its turn comes."""
        for one in ran:
            told = one.report.explanation
            if told is not None and told.kind == UNKNOWN_WALK:
                return self._problem(key, _("`walk` of “{name}”, on {map}: {problem}", name=_names(programs),
                                            map=self._place(one), problem=told.message))
        return None

    def _starter_problems(self) -> Iterator[Problem]:
        ran = self._ran(self._starters(), Solution({}))
        if self._spec.goals and self._winning_seed(ran) is not None:
            yield self._problem("starter", _("The starter wins as it is: there is nothing left to do."))
        first = ran[0].report
        if first.outcome == "problem" and first.facts is None and self._spec.task != "fix" and first.explanation:
            yield self._problem("starter", _(
                "The starter cannot be read as Python: {why} Only a level with `task: fix` begins with such a mistake.",
                why=_whole(self._say(first.explanation.message)),
            ))

    def _starters(self) -> Mapping[str, str]:
        first = {self._spec.bodies[0]: self._spec.starter}
        return {body: {**first, **self._spec.starters}.get(body, "") for body in self._spec.bodies}

    def _wrong_problems(self, key: str, wrong: Wrong) -> Iterator[Problem]:
        scripts = self._scripts(key, wrong.files)
        if isinstance(scripts, Problem):
            yield scripts
            return
        ran = self._ran(scripts, wrong)
        unknown = self._unknown_walk(key, wrong, ran)
        if unknown is not None:
            yield unknown
            return
        seed = self._winning_seed(ran)
        if seed is not None:
            yield self._problem(key, self._wins(_names(wrong), seed, by_luck=len({one.seed for one in ran}) > 1))
            return
        told = [text for one in ran if not one.solved for text in self._told(one.report)]
        if not any(_has(text, wrong.expect) for text in [*told, " ".join(told)]):
            unique = " ".join(dict.fromkeys(told))
            yield self._problem(key, _("“{name}” gets another sentence than “{expect}”: {told}", name=_names(wrong),
                                       expect=wrong.expect, told=unique))

    @staticmethod
    def _wins(name: str, seed: int, *, by_luck: bool) -> Message:
        if by_luck:
            return _("“{name}” wins with --seed {seed}, although it should be wrong.", name=name, seed=seed)
        return _("“{name}” wins, although it should be wrong.", name=name)

    def _scripts(self, key: str, files: Mapping[str, Path]) -> Mapping[str, str] | Problem:
        """The programs in `files`, or why one of them cannot be read. Bodies without a file have their starters, as in
        the game."""
        scripts = {body: self._spec.starters.get(body, "") for body in self._spec.bodies}
        for body, file in files.items():
            try:
                scripts[body] = file.read_text(encoding="utf-8-sig", errors="replace")
            except OSError as error:
                return self._problem(key, _("“{name}” cannot be opened: {why}.", name=file.name, why=why(error)))
        return scripts

    def _ran(self, scripts: Mapping[str, str], how: Solution | Wrong, level: Level | None = None) -> list[_Ran]:
        """The programs on all maps; where chance has a say, with several seeds."""
        level = level or self._level
        first = self._with_seed(level, 0, scripts, how)
        if not self._chance and not uses_chance(scripts.values()):
            return first
        return first + [one for seed in SEEDS if seed for one in self._with_seed(level, seed, scripts, how)]

    def _with_seed(
        self, level: Level, seed: int, scripts: Mapping[str, str], how: Solution | Wrong
    ) -> list[_Ran]:
        return [
            _Ran(self._run(level, scripts, number, how.inputs, seed, how.walk), number, seed)
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
        # A goal that is missed is often told as the explanation, too: once is enough.
        return list(dict.fromkeys(_whole(self._say(part)) for part in parts if part is not None))


def _without_picks(level: Level, spec: LevelSpec) -> Level:
    """The same level with goals that look at everything, so that one try proves what chance would leave out."""
    goals, stars = tuple(map(unpicked, spec.goals)), tuple(map(unpicked, spec.stars))
    if (goals, stars) == (spec.goals, spec.stars):
        return level
    return replace(level, spec=replace(spec, goals=goals, stars=stars), _made=level.maps)


def _missed_stars(ran: Sequence[_Ran]) -> list[tuple[Message, Message]]:
    """The stars that are not earned in all runs, each with why."""
    missed: dict[int, tuple[Message, Message]] = {}
    for one in ran:
        for number, (star, judgement) in enumerate(one.report.verdict.extras):
            if not judgement.done and judgement.missed is not None:
                missed.setdefault(number, (star.text(), judgement.missed))
    return list(missed.values())


def _first_number(text: str) -> int:
    found = re.search(r"\d{1,9}", text)
    return int(found[0]) if found else 0


def _whole(text: str) -> str:
    """A text as a sentence, so that another one can follow."""
    return text if text.rstrip("”\"'`)").endswith((".", "!", "?", "…")) else f"{text}."


def _has(text: str, part: str) -> bool:
    """Whether a text has this part. A short one has to be whole words: else it would be in too many."""
    part, text = part.casefold(), text.casefold()
    if len(part) >= SHORTEST_PART:
        return part in text
    return re.search(rf"(?<!\w){re.escape(part)}(?!\w)", text) is not None


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
