"""What the stage answers when something is done on it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BodyPressed:
    """Somebody who has a program of their own was clicked."""

    body: str
