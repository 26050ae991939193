"""Worlds of which the log is played again at the end of a test: it has to give the same state."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest

from pyland.world.state import Thing
from pyland.world.world import World

from ..scenes import everything
from .moving import begin, stage


@pytest.fixture
def scene() -> Iterator[Callable[..., World]]:
    """Makes the world of a drawing, as `stage` does, with more things in it (`also`)."""
    made: list[World] = []

    def make(picture: str, also: Sequence[Thing] = (), **legend: Any) -> World:
        made.append(begin(stage(picture, **legend), *also))
        return made[-1]

    yield make
    for place in made:
        again = place.start
        for entry in place.log:
            entry.event.apply(again)
        assert everything(again) == everything(place.state)
        assert everything(place.history.state_after(len(place.log))) == everything(place.state)
