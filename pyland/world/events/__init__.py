"""What happened: the entries of the event log.

An event is a small frozen record. `apply` makes its change to a state (so that a log replays to the same state), and
`told` says it in words, so that a run can be followed without the picture. Events that change nothing (a line was run,
a text was printed) are in the same log, so that one list holds a whole run in order.
"""

from pyland.world.events.bodies import (
    PORTAL,
    PUSH,
    RIDE,
    ROLL,
    SLIDE,
    WALK,
    Bumped,
    Collected,
    Gave,
    Lost,
    Moved,
    PutDown,
    Stuck,
    Turned,
    Used,
    Waited,
)
from pyland.world.events.event import WHO, Entry, Event, subject
from pyland.world.events.script import Called, Ended, LinesRan, Printed, Returned, Typed
from pyland.world.events.things import (
    Appeared,
    Changed,
    Dug,
    GroundChanged,
    Painted,
    TurnPassed,
    Vanished,
    changed,
)
from pyland.world.events.words import Asked, Chose, ReadSign, Said, Shouted, Talked

__all__ = [
    "PORTAL", "PUSH", "RIDE", "ROLL", "SLIDE", "WALK", "WHO", "Appeared", "Asked", "Bumped", "Called", "Changed",
    "Chose", "Collected", "Dug", "Ended", "Entry", "Event", "Gave", "GroundChanged", "LinesRan", "Lost", "Moved",
    "Painted", "Printed", "PutDown", "ReadSign", "Returned", "Said", "Shouted", "Stuck", "Talked", "TurnPassed",
    "Turned", "Typed", "Used", "Vanished", "Waited", "changed", "subject",
]
