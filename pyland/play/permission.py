"""Whether a program may run now: what somebody shared needs a lock, what the person typed does not."""

from dataclasses import dataclass
from typing import Protocol

from pyland.level.level import Level
from pyland.text import Message, _


class Lock(Protocol):
    """What is known about the lock that holds programs back; see `Protection`."""

    @property
    def settled(self) -> bool:
        """Whether it is known which engine programs run in."""

    @property
    def preparing(self) -> bool:
        """Whether something slow is being made for it."""

    @property
    def locked(self) -> bool:
        """Whether that engine has a lock that was tested."""


@dataclass(frozen=True, slots=True)
class Now:
    """It may run."""


@dataclass(frozen=True, slots=True)
class Wait:
    """It may not run yet: the lock is still being made ready. Ask again."""


@dataclass(frozen=True, slots=True)
class Never:
    """It may not run on this computer."""

    reason: Message


Permission = Now | Wait | Never

_BRINGS_CODE = _("This level brings its own program. Without the lock, only what you typed yourself can run.")
_CAME = _(
    "This program may have come with somebody's level. Without the lock, only what you typed yourself can run."
)


class NotPermitted(Exception):
    """Programs were to run that may not; `reason` says why."""

    def __init__(self, reason: Message) -> None:
        super().__init__(reason.id)
        self.reason = reason


def may_run(level: Level, lock: Lock, *, brought: bool = False) -> Permission:
    """Whether programs may run on a level. `brought` says that they came from somebody themselves, like the solutions
    of a shared level, or began as such a program. Then it does not matter whose level it is.

    Nobody can tell which lines of a program somebody has read and which were only there. So a shared level that begins
    with a program needs the lock for every program.
    """
    brings = begins_with_code(level)
    if lock.locked or not (brought or brings):
        return Now()
    if not lock.settled:
        return Wait()
    return Never(_BRINGS_CODE if brings else _CAME)


def begins_with_code(level: Level) -> bool:
    """Whether the programs of a level begin as what somebody else wrote."""
    return level.brings_code and not level.own
