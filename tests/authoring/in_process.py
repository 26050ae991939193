"""Runs scripts on a level without a process of their own: enough of the real thing to prove levels with in tests."""

import ast
from dataclasses import dataclass

from pyland.challenge.run import Run
from pyland.challenge.verdict import Verdict, judge
from pyland.explain.explanation import Explanation
from pyland.source.facts import facts_of
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


class _Bump(Exception):
    def __init__(self, bumped):
        super().__init__()
        self.bumped = bumped


def run_level(level, scripts, map_index, inputs):
    """Run one script, for the hero, on one map."""
    world = World(level.maps[map_index].state())
    how, explanation, facts = "finished", None, None
    try:
        facts = facts_of(ast.parse(scripts["hero"]))
        exec(scripts["hero"], _commands(world, level))
    except _Bump as bump:
        how, explanation = "bump", Explanation("bump", _("Bump!"), bump.bumped.reason)
    except Exception as error:
        how, explanation = "problem", Explanation(type(error).__name__, _("A problem"), _("{why}", why=str(error)))
    world.note(Ended(how, world.state.turn))
    verdict = judge(level.spec.goals, level.spec.stars, Run(world.start, world.state, list(world.log), facts))
    outcome = "problem" if how == "problem" else "solved" if verdict.solved else "unsolved"
    return InProcessReport(outcome, verdict, explanation, world.log)


def _commands(world, level):
    def act(name, action):
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
    return commands
