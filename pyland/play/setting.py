"""Who has a program of its own on a level, and what it begins with."""

from collections.abc import Mapping

from pyland.level.level import Level
from pyland.level.spec import MAIN


def bodies_of(level: Level) -> tuple[str, ...]:
    """The bodies that have a program of their own, in the order of their turns. The level is about the first."""
    return (level.spec.bodies if level.spec else ()) or (MAIN,)


def starters_of(level: Level) -> Mapping[str, str]:
    """The program that each body begins with."""
    bodies = bodies_of(level)
    found = {bodies[0]: level.spec.starter, **level.spec.starters} if level.spec else {}
    return {body: found.get(body, "") for body in bodies}
