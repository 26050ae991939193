"""Which sound belongs to what happens."""

from pathlib import Path

import pytest

from pyland.text import Message
from pyland.ui.screens.play.sounds import sound_of, sounds_of
from pyland.world import events as ev
from pyland.world.ascii import draw
from pyland.world.events import Entry
from pyland.world.geometry import Direction, Position
from pyland.world.state import Thing

SOUNDS = Path(__file__).parents[4] / "assets" / "sounds"
HERE, THERE = Position(0, 0), Position(1, 0)
DOOR = Thing("door", "door", THERE)


def moved(how: str = ev.WALK, end: Position = THERE) -> ev.Moved:
    return ev.Moved("hero", HERE, end, Direction.EAST, how)


def entry(event: ev.Event, *, by_itself: bool = False) -> Entry:
    return Entry(0, 0, 1, event, by_itself)


@pytest.mark.parametrize(("event", "sound"), [
    (moved(), "step_grass"), (moved(end=Position(2, 0)), "step_sand"), (moved(ev.SLIDE), "slide"),
    (moved(ev.PUSH), "push"), (moved(ev.PORTAL), "portal"), (moved(ev.ROLL), "roll"), (moved(ev.RIDE), None),
    (ev.changed("opened", DOOR), "open"), (ev.changed("closed", DOOR), "shut"), (ev.changed("cut", DOOR), "cut"),
    (ev.changed("used_cut", DOOR), None), (ev.Vanished("sunk", "crate", "crate", THERE), "splash"),
    (ev.Lost("hero", "fall", HERE, Message("Oh.")), "fall"), (ev.Lost("hero", "water", HERE, Message("Oh.")), "splash"),
    (ev.Lost("hero", "crocodile", HERE, Message("Oh.")), "snap"), (ev.Shouted("hero", "Hey"), "shout"),
    (ev.Talked("rosa", "hero", 0, "Rosa", "Hello"), "say"), (ev.TurnPassed(1), None),
    (ev.Collected("hero", "key", "key", HERE, Message("a key")), "gem"),
])
def test_the_sound_of_an_event(event: ev.Event, sound: str | None) -> None:
    assert sound_of(entry(event), draw("@.:")) == sound
    assert sound is None or (SOUNDS / f"{sound}.wav").is_file()


def test_creatures_walk_without_a_sound_and_each_sound_comes_once() -> None:
    state = draw("@.:")
    assert sound_of(entry(moved(), by_itself=True), state) is None
    assert sounds_of([entry(moved()), entry(moved()), entry(ev.Said("hero", "hi"))], state) == ["step_grass", "say"]
