"""`run_level`: programs on one map of a level, without a picture, from beginning to end."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pyland.challenge.verdict import Verdict
from pyland.explain.explanation import Explanation
from pyland.level.level import Level
from pyland.play.known import Known, known_of
from pyland.play.permission import Never, NotPermitted, Wait, may_run
from pyland.play.setting import bodies_of
from pyland.play.setup import Setup
from pyland.play.trial import Trial, judge_whole
from pyland.play.walk import UnknownWord, Walks
from pyland.play.workbench import Workbench, context_of
from pyland.script.attempt import Ending
from pyland.source.facts import SourceFacts
from pyland.text import _
from pyland.world.events import Ended
from pyland.world.log import EventLog
from pyland.world.world import World

_PAUSE_SECONDS = 0.05


@dataclass(frozen=True)
class RunReport:
    """Everything about one run on map `map_index` (counted from 0).

    `outcome` is solved, unsolved, problem (in a program) or stopped (by a limit). `body` is whose program the
    explanation is about, or None. `notes` are gentle remarks about programs that run. `calls` counts the commands that
    were called; `output` is what the programs printed.
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
    body: str | None = None


def run_level(
    bench: Workbench, level: Level, scripts: Mapping[str, str], map_index: int, inputs: Sequence[str] = (),
    seed: int = 0, walk: Sequence[str] = (), *, brought: bool = False,
) -> RunReport:
    """Run the programs in `scripts` (by body) on one map to their end, and wait.

    `inputs` are typed and chosen when they ask. `walk` is done by keyboard before (the words of `walk`): it
    begins on the first map, whichever map the programs run on, as what is reached by walking counts on all of them.

    What cannot be done by keyboard is a problem of the run, like a body that is not there. `brought` says that the
    programs came from somebody, with a level.

    Raises `BrokenLevel` when the level cannot be played, `IndexError` when it has no such map, and `NotPermitted`
    when the programs need a lock that is not there.
    """
    permit(bench, level, brought=brought)
    walks = Walks(level, 0, seed)
    try:
        walks.replay(walk)
    except UnknownWord as unknown:
        known = Known(problem=_no_such_word(unknown))
        return _not_run(level, map_index, Setup({}, seed).world(level, map_index), known)
    setup = Setup(_in_order(level, scripts), seed, walks.memory, walks.reached, tuple(walk))
    world = setup.world(level, map_index)
    known = _known(bench, level, setup, world)
    if known.problem is not None:
        return _not_run(level, map_index, world, known)
    trial = Trial(bench, level, map_index, setup, known, inputs=inputs)
    try:
        ending = _run_to_end(trial)
        return RunReport(
            trial.outcome, map_index, trial.verdict, trial.explanation, known.notes, ending, trial.world.log,
            trial.world, trial.company.output, trial.company.calls, known.facts, trial.body,
        )
    finally:
        trial.close()


def seen_before(bench: Workbench, level: Level, scripts: Mapping[str, str], map_index: int) -> RunReport | None:
    """What `run_level` says where a problem is seen without running the programs; None when none is seen. It runs none,
    so it needs no permission. Raises `BrokenLevel` and `IndexError` as `run_level` does."""
    setup = Setup(_in_order(level, scripts))
    world = setup.world(level, map_index)
    known = _known(bench, level, setup, world)
    return _not_run(level, map_index, world, known) if known.problem is not None else None


def _known(bench: Workbench, level: Level, setup: Setup, world: World) -> Known:
    """What is known about the programs without running them."""
    problem = _misfit(setup.scripts, world.bodies())
    if problem is not None:
        return Known(problem=problem)
    tickets = {body: bench.ask_check(source, context_of(level, world.bodies(), body))
               for body, source in setup.scripts.items()}
    return known_of({body: ticket.wait() for body, ticket in tickets.items()})


def permit(bench: Workbench, level: Level, *, brought: bool = False) -> None:
    """Wait until programs may run on a level (see `may_run`). Raises `NotPermitted` when they may not."""
    if isinstance(may_run(level, bench.lock, brought=brought), Wait):
        bench.lock.wait()
    permission = may_run(level, bench.lock, brought=brought)
    if isinstance(permission, Never):
        raise NotPermitted(permission.reason)


def _in_order(level: Level, scripts: Mapping[str, str]) -> dict[str, str]:
    """The programs in the order in which the level names the bodies, those of others last."""
    bodies = bodies_of(level)
    first = {body: scripts[body] for body in bodies if body in scripts}
    return {**first, **scripts} or {bodies[0]: ""}


def _run_to_end(trial: Trial) -> Ending:
    while (ending := trial.ending) is None:
        if not trial.pump():
            trial.company.wait(_PAUSE_SECONDS)
    trial.wait()
    return ending


def _misfit(scripts: Mapping[str, str], bodies: Sequence[str]) -> Explanation | None:
    """What is wrong with the choice of bodies, or None."""
    strangers = [body for body in scripts if body not in bodies]
    if not strangers:
        return None
    message = _("There is nobody called “{name}” on this map. There is: {bodies}.", name=strangers[0],
                bodies=", ".join(bodies))
    return Explanation("unknown_body", _("Who is this program for?"), message)


def _no_such_word(unknown: UnknownWord) -> Explanation:
    message = _(
        "“{word}” cannot be done there by keyboard. There are: north, east, south, west, use, on while somebody talks, "
        "again, and choose with one of the answers or its number.", word=str(unknown),
    )
    return Explanation("unknown_walk", _("That cannot be walked"), message)


def _not_run(level: Level, map_index: int, world: World, known: Known) -> RunReport:
    world.note(Ended("problem", 0))
    told = known.problem
    ending = Ending("problem", told.line if told else None)
    verdict = judge_whole(level, world, known.facts, map_index)
    return RunReport(
        "problem", map_index, verdict, told, known.notes, ending, world.log, world, "", 0, known.facts, known.body,
    )
