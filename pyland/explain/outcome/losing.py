"""What is told when somebody was lost: then the try is over."""

from collections.abc import Collection, Mapping
from types import MappingProxyType

from pyland.explain.explanation import Explanation
from pyland.explain.outcome.course import Course
from pyland.text import Message, _
from pyland.world.events import Lost

_NO_ROOM = (_("Oh no, no room left!"), _("Be on another tile when that happens."))
LOSSES: Mapping[str, tuple[Message, Message]] = MappingProxyType({
    "fall": (_("Oh no, a hole!"), _("Find a way around the hole.")),
    "water": (_("Splash!"), _("Find a way that stays dry, or wait until the water is gone.")),
    "crocodile": (_("Oh no, a crocodile!"), _("Watch where it swims. Cross when it is far away.")),
    "snake": (_("Oh no, a snake!"), _("It bites who stands in front of it. Go around.")),
    "poison": (_("Oh no, poison!"), _("Go around the poison vine.")),
    "vine": (_("Oh no, the vine grew!"), _("Do not stand there when it grows.")),
    "boulder": (_("Oh no, a boulder!"), _("Watch where it rolls, and get out of its way in time.")),
    "mine": (_("Boom!"), _("The spots tell how many mines are next to them. Go around the mines.")),
    **dict.fromkeys(("edge", "tree", "wall"), _NO_ROOM),
})
"""What is said about each way to be lost, and what one could do about it."""
_WITH_COMMAND: Mapping[str, tuple[str, Message]] = MappingProxyType({
    "snake": ("shout", _('Scare it first with `shout("boo")`, or go around.')),
    "poison": ("cut", _("Cut it first with `cut()`, or go around.")),
    "vine": ("cut", _("Cut it with `cut()` before it grows.")),
})
"""What one could do where the level has that command."""


def explain_lost(
    lost: Lost, line: int | None, course: Course | None = None, commands: Collection[str] | None = None
) -> Explanation:
    """Somebody was lost while line `line` was done: what it was, where, what worked before, and what one could do.

    `course` is what the program did up to there. `commands` are those that the level has (None: all).
    """
    course = course or Course()
    title, then = LOSSES.get(lost.how, (_("Oh no, that was dangerous!"), _look_at(line)))
    command, better = _WITH_COMMAND.get(lost.how, ("", then))
    if command and (commands is None or command in commands):
        then = better
    before = course.first_bump() or course.worked(lost=True)
    hint = then if before is None else _("{worked} {then}", worked=before, then=then)
    return Explanation("lost", title, lost.reason, hint, line=line, where=lost.position)


def _look_at(line: int | None) -> Message:
    return _("Look at line {line}.", line=line) if line else _("Try another way.")
