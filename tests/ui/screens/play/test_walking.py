"""Walking by keyboard."""

from dataclasses import replace

import pygame
import pytest

from pyland.ui.screens.play.walking import Walking
from pyland.world.ascii import draw
from pyland.world.geometry import Direction, Position
from pyland.world.state import Thing

EAST, NORTH, SOUTH = Direction.EAST, Direction.NORTH, Direction.SOUTH


class Field:
    """Somebody who walks; `still` says whether the step before has been shown."""

    def __init__(self) -> None:
        self.can_walk = True
        self.still = True
        self.done: list[Direction | str] = []

    def walk(self, direction: Direction) -> None:
        self.done.append(direction)

    def walk_use(self) -> None:
        self.done.append("use")


@pytest.fixture
def field() -> Field:
    return Field()


@pytest.fixture
def walking(field: Field) -> Walking:
    return Walking(field, lambda: field.still)


def key(kind: int, code: int, mod: int = 0) -> pygame.Event:
    return pygame.Event(kind, key=code, mod=mod)


def down(walking: Walking, code: int, mod: int = 0) -> bool:
    return walking.handle(key(pygame.KEYDOWN, code, mod))


@pytest.mark.parametrize(("code", "way"), [
    (pygame.K_RIGHT, EAST), (pygame.K_d, EAST), (pygame.K_UP, NORTH), (pygame.K_w, NORTH), (pygame.K_s, SOUTH),
])
def test_arrows_and_wasd_walk(walking: Walking, field: Field, code: int, way: Direction) -> None:
    assert down(walking, code)
    assert field.done == [way]


@pytest.mark.parametrize("code", [pygame.K_RETURN, pygame.K_SPACE, pygame.K_e])
def test_enter_space_and_e_use(walking: Walking, field: Field, code: int) -> None:
    assert down(walking, code)
    assert field.done == ["use"]


def test_a_held_key_walks_on_once_the_step_was_seen(walking: Walking, field: Field) -> None:
    down(walking, pygame.K_RIGHT)
    field.still = False
    walking.update()
    assert field.done == [EAST]
    field.still = True
    walking.update()
    assert field.done == [EAST, EAST]
    walking.handle(key(pygame.KEYUP, pygame.K_RIGHT))
    walking.update()
    assert field.done == [EAST, EAST]


def test_the_key_pressed_last_decides(walking: Walking, field: Field) -> None:
    down(walking, pygame.K_RIGHT)
    down(walking, pygame.K_UP)
    walking.handle(key(pygame.KEYUP, pygame.K_UP))
    walking.update()
    assert field.done == [EAST, NORTH, EAST]


def test_nothing_walks_where_one_may_not(walking: Walking, field: Field) -> None:
    down(walking, pygame.K_RIGHT)
    field.can_walk = False
    walking.update()
    assert not down(walking, pygame.K_UP)
    field.can_walk = True
    walking.update()
    assert field.done == [EAST]


def test_shortcuts_and_other_keys_are_not_for_walking(walking: Walking, field: Field) -> None:
    assert not down(walking, pygame.K_a, pygame.KMOD_CTRL)
    assert not down(walking, pygame.K_x)
    assert field.done == []


def test_what_was_held_is_forgotten(walking: Walking, field: Field) -> None:
    down(walking, pygame.K_RIGHT)
    walking.let_go()
    walking.update()
    assert field.done == [EAST]


def test_a_click_beside_the_hero_walks_and_one_farther_away_does_not(walking: Walking, field: Field) -> None:
    state = draw("@..\n...")
    walking.press(state, "hero", Position(1, 0))
    walking.press(state, "hero", Position(2, 0))
    walking.press(state, "hero", Position(1, 1))
    walking.update()
    assert field.done == [EAST]
    field.still = False
    walking.press(state, "hero", Position(0, 1))
    field.still, field.can_walk = True, False
    walking.press(state, "hero", Position(0, 1))
    walking.press(state, "nobody", Position(0, 1))
    assert field.done == [EAST]


def test_a_click_on_somebody_turns_to_them_and_talks(walking: Walking, field: Field) -> None:
    state = draw("@.\n..")
    state.put(Thing("rosa", "person", Position(1, 0)))
    state.put(replace(state.things["hero"], facing=SOUTH))
    walking.press(state, "hero", Position(1, 0))
    field.still = False
    walking.update()
    assert field.done == [EAST]
    field.still = True
    walking.update()
    walking.update()
    assert field.done == [EAST, "use"]
    state.put(replace(state.things["hero"], facing=EAST))
    walking.press(state, "hero", Position(1, 0))
    walking.update()
    assert field.done == [EAST, "use", "use"]


def test_a_click_on_the_hero_uses(walking: Walking, field: Field) -> None:
    walking.press(draw("@."), "hero", Position(0, 0))
    walking.update()
    assert field.done == ["use"]
