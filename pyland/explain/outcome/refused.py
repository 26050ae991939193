"""What is told when a body could not do what it was told."""

import re
from collections.abc import Collection, Mapping
from types import MappingProxyType

from pyland.explain.explanation import Explanation
from pyland.explain.outcome.course import Course
from pyland.explain.outcome.nearby import nearest_use
from pyland.text import ENGLISH, Message, _
from pyland.world.events import Bumped
from pyland.world.state import Thing
from pyland.world.things import KINDS
from pyland.world.things.crate import Crate
from pyland.world.things.kind import Kind, Scene
from pyland.world.things.walker import Walker

_NOTHING = "nothing"
"""What a body bumped into where there was nothing to do something with."""
_COMMAND = re.compile(r"`(\w+)\([^`]*\)`")
_ROUND = _("Find a way around it.")
_WAIT = _("Wait until the way is free, or go around.")
_NEXT: Mapping[str, Message] = MappingProxyType({
    "edge": _("Turn before the edge."),
    "person": _("Stop one step before, or go around."),
})
"""What one could do about what is in the way, where that is not to go around it."""
_ON_WATER: Mapping[str, Message] = MappingProxyType({
    "drawbridge": _("Look for what lets the bridge down."),
    "tide": _("Wait until the water is gone."),
})
"""What one could do about water where there is such a thing."""


def explain_bump(
    bump: Bumped, line: int | None, course: Course | None = None, *, scene: Scene | None = None,
    commands: Collection[str] | None = None,
) -> Explanation:
    """A body could not do what line `line` told it: what was in the way, what worked before, and what to try next.

    `course` is what the program did up to there, `scene` the world as it is then. `commands` are those that the level
    has (None: all): no other one is told of.
    """
    course = course or Course()
    walked = _walked(bump, course)
    reason = _only_known(bump, walked, commands)
    if walked:
        title = _("Bump on line {line}!", line=line) if line else _("Bump!")
    else:
        title = _("Line {line} did not work", line=line) if line else _("That did not work")
    return Explanation(
        "bump", title, reason, _hint(bump, reason, line, course, scene), line=line, where=bump.at,
    )  # fmt: skip


def _hint(
    bump: Bumped, reason: Message, line: int | None, course: Course, scene: Scene | None
) -> Message | None:
    """What worked, and what to try next."""
    worked, then = course.worked(), _fetch(bump, course, scene)
    if then is None and not _goes_further(reason):
        then = _around(bump, scene) if _walked(bump, course) else _instead(bump, line)
    if worked is None or then is None:
        return worked or then
    return _("{worked} {then}", worked=worked, then=then)


def _goes_further(reason: Message) -> bool:
    """Whether a sentence is followed by another one, about what could be done."""
    return ". " in ENGLISH(reason)


def _fetch(bump: Bumped, course: Course, scene: Scene | None) -> Message | None:
    """Where the thing is that is lacking, or with which it would work."""
    near = nearest_use(scene, bump, course.deeds[-1]) if scene is not None and course.deeds else None
    return None if near is None else near.told()


def _around(bump: Bumped, scene: Scene | None) -> Message:
    """What to do about what is in the way."""
    if scene is not None:
        kinds = {thing.kind for thing in scene.state.things_at(bump.at)}
        for kind, message in _ON_WATER.items():
            if bump.into == "water" and kind in kinds:
                return message
        thing = scene.state.things.get(bump.thing) if bump.thing else None
        if thing is not None and _goes_on(scene.kind(thing), thing):
            return _WAIT
    return _NEXT.get(bump.into, _ROUND)


def _goes_on(kind: Kind, thing: Thing) -> bool:
    """Whether a thing will not stay where it is."""
    return isinstance(kind, Walker) and kind.goes_about(thing) or bool(thing.get("rolling"))


def _instead(bump: Bumped, line: int | None) -> Message | None:
    if bump.into == Crate.name and bump.thing is not None:
        return _("Push it from another side.")
    return _("Try something else on line {line}.", line=line) if line else None


def _walked(bump: Bumped, course: Course) -> bool:
    """Whether it was a step that did not work."""
    return bump.into != _NOTHING and (not course.deeds or course.deeds[-1].walks)


def _only_known(bump: Bumped, walked: bool, commands: Collection[str] | None) -> Message:
    """Why it did not work, without commands that the level does not have."""
    reason, parts = bump.reason, dict(bump.reason.values)
    if commands is None or not any(name not in commands for name in _named(reason)):
        return reason
    cannot = parts.get("cannot")
    if isinstance(cannot, Message):
        return cannot
    if walked and bump.into in KINDS:
        return _("There is {thing} in the way.", thing=KINDS[bump.into].title)
    return reason


def _named(message: Message) -> set[str]:
    """The commands that a sentence names."""
    names = set(_COMMAND.findall(message.id))
    for _name, value in message.values:
        if isinstance(value, Message):
            names |= _named(value)
    return names
