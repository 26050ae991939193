"""Runs scripts on a level without a process of their own: enough of the real thing to prove levels with in tests."""

import ast
from dataclasses import dataclass

from pyland.challenge.run import Run
from pyland.challenge.verdict import Verdict, judge
from pyland.explain.explanation import Explanation
from pyland.source.facts import SourceFacts, facts_of
from pyland.text import _
from pyland.world.actions import Say, Walk
from pyland.world.events import Called, Ended
from pyland.world.geometry import Direction
from pyland.world.log import EventLog
from pyland.world.world import World


@dataclass(frozen=True)
class InProcessReport:
    outcome: str
    verdict: Verdict
    explanation: Explanation | None
    log: EventLog
    facts: SourceFacts | None


class _Limit(Exception):
    pass


class _Bump(Exception):
    def __init__(self, bumped):
        super().__init__()
        self.bumped = bumped


def run_level(level, scripts, map_index, inputs=(), seed=0, walk=()):
    """Run one script, for the hero, on one map."""
    world = World(level.start(map_index, seed))
    how, explanation, facts = "finished", None, None
    try:
        facts = facts_of(ast.parse(scripts["hero"]))
        exec(scripts["hero"], _commands(world, level))
    except _Limit:
        how, explanation = "limit", Explanation("limit", _("A limit"), _("Too many calls."))
    except _Bump as bump:
        how, explanation = "bump", Explanation("bump", _("Bump!"), bump.bumped.reason)
    except Exception as error:
        how, explanation = "problem", Explanation(type(error).__name__, _("A problem"), _("{why}", why=str(error)))
    world.note(Ended(how, world.state.turn))
    verdict = judge(level.spec.goals, level.spec.stars, Run(world.start, world.state, list(world.log), facts))
    outcome = "solved" if verdict.solved else "problem" if how == "problem" else "unsolved"
    return InProcessReport(outcome, verdict, explanation, world.log, facts)


def _commands(world, level):
    def act(name, action):
        if sum(isinstance(entry.event, Called) for entry in world.log) == level.limits.get("calls", 1000):
            raise _Limit
        world.note(Called("hero", name, ()))
        outcome = world.perform("hero", action)
        if outcome.bump and level.spec.after_bump == "stop":
            raise _Bump(outcome.bump)

    def walk(way):
        def command(steps=1):
            for _step in range(steps):
                act(f"move_{way.value}", Walk(way))
        return command

    commands = {f"move_{way.value}": walk(way) for way in Direction}
    commands["say"] = lambda *values: act("say", Say(" ".join(map(str, values))))
    return {name: command for name, command in commands.items() if name in level.commands}
