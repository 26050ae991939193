"""`Parting`: the moment between a limit that the game counts and the end of the child."""

from dataclasses import replace

from pyland.script import wire
from pyland.script.channel import Channel, Gone
from pyland.script.protocol import Limit

_MOMENT = 0.5
"""Seconds."""
_MOST = 100
"""Messages: those that were on their way, and the answer."""


class Parting:
    """Asks a child that waits for an answer what its names hold at a `limit`. It gets a moment for that, and no other
    answer. That it came to the limit is certain by now, whatever it tells, or if it tells nothing."""

    def __init__(self, channel: Channel, limit: Limit) -> None:
        self.limit = limit
        channel.send(wire.over(limit.kind, limit.most))
        channel.hurry(_MOST, _MOMENT)

    def hear(self, message: wire.FromChild | Gone) -> bool:
        """Take a message of the child. Returns whether it was the last: any other was on its way already."""
        if isinstance(message, wire.Overran) and (message.limit.kind, message.limit.most) == (
            self.limit.kind, self.limit.most,
        ):  # fmt: skip
            self.limit = replace(self.limit, values=message.limit.values, rounds=message.limit.rounds)
        return isinstance(message, wire.Overran | Gone)
