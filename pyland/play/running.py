"""`run_level`: a program on one map of a level, without a picture, from beginning to end."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pyland.challenge.verdict import Verdict
from pyland.explain.explanation import Explanation
from pyland.level.level import Level
from pyland.play.trial import MAIN, Trial, judge_whole
from pyland.play.workbench import Workbench, context_of
from pyland.script.attempt import Ending
from pyland.source.facts import SourceFacts
from pyland.text import Message, _
from pyland.world.events import Ended
from pyland.world.log import EventLog
from pyland.world.world import World

_PAUSE_SECONDS = 0.05


@dataclass(frozen=True)
class RunReport:
    """Everything about one run on map `map_index` (counted from 0).

    `outcome` is solved, unsolved, problem (in the program) or stopped (by a limit). `notes` are gentle remarks about a
    program that runs. `calls` counts the commands that were called; `output` is what the program printed.
    """

    outcome: str
    map_index: int
    verdict: Verdict
    explanation: Explanation | None
    notes: tuple[Explanation, ...]
    ending: Ending
    log: EventLog
    world: World
    output: str
    calls: int
    facts: SourceFacts | None


def run_level(
    bench: Workbench, level: Level, scripts: Mapping[str, str], map_index: int, inputs: Sequence[str] = (),
    seed: int = 0,
) -> RunReport:
    """Run the program in `scripts` (by body) on one map to its end, and wait. `inputs` are typed when it asks.

    Raises `BrokenLevel` when the level cannot be played, `IndexError` when it has no such map.
    """
    world = World(level.maps[map_index].start)
    problem = _misfit(scripts, world.bodies())
    if problem is not None:
        return _not_run(level, map_index, world, problem, (), None)
    body, source = next(iter(scripts.items()), (MAIN, ""))
    checked = bench.ask_check(source, context_of(level, world.bodies())).wait()
    if checked.explanation is not None:
        return _not_run(level, map_index, world, checked.explanation, checked.notes, checked.facts)
    trial = Trial(
        bench, level, map_index, source, checked.facts, notes=checked.notes, body=body, seed=seed, inputs=inputs
    )
    try:
        ending = _run_to_end(trial)
        return RunReport(
            trial.outcome, map_index, trial.verdict, trial.explanation, checked.notes, ending, trial.world.log,
            trial.world, trial.attempt.output, trial.attempt.calls, checked.facts,
        )
    finally:
        trial.close()


def _run_to_end(trial: Trial) -> Ending:
    while (ending := trial.ending) is None:
        if not trial.pump():
            trial.attempt.wait(_PAUSE_SECONDS)
    trial.wait()
    return ending


def _misfit(scripts: Mapping[str, str], bodies: Sequence[str]) -> Explanation | None:
    """What is wrong with the choice of bodies, or None."""
    strangers = [body for body in scripts if body not in bodies]
    if strangers:
        message = _("There is nobody called “{name}” on this map. There is: {bodies}.", name=strangers[0],
                    bodies=", ".join(bodies))
        return _body_problem(message)
    if len(scripts) > 1:
        return _body_problem(_("Only one program can run at a time. Choose one of: {bodies}.",
                               bodies=", ".join(scripts)))
    return None


def _body_problem(message: Message) -> Explanation:
    return Explanation("unknown_body", _("Who is this program for?"), message)


def _not_run(
    level: Level, map_index: int, world: World, explanation: Explanation, notes: tuple[Explanation, ...],
    facts: SourceFacts | None,
) -> RunReport:
    world.note(Ended("problem", 0))
    ending = Ending("problem", explanation.line)
    verdict = judge_whole(level, world, facts)
    return RunReport("problem", map_index, verdict, explanation, notes, ending, world.log, world, "", 0, facts)
