"""Where Monty's card goes."""

import pygame
from hypothesis import given
from hypothesis import strategies as st

from pyland.ui.screens.play.placing import best_place, hidden, widened

ROOM = pygame.Rect(12, 76, 820, 520)


def test_beside_the_line_at_the_right_edge() -> None:
    place = best_place((480, 200), ROOM, [], 300)
    assert place.right == ROOM.right and place.top < 300 < place.bottom


def test_gives_way_to_the_hero() -> None:
    hero = pygame.Rect(600, 250, 64, 96)
    place = best_place((480, 200), ROOM, [hero], 300)
    assert not place.colliderect(hero) and ROOM.contains(place)


def test_gives_way_to_the_hero_and_the_mark_at_once() -> None:
    hero, mark = pygame.Rect(600, 100, 64, 96), pygame.Rect(500, 500, 64, 64)
    assert hidden(best_place((480, 200), ROOM, [hero, mark], 300), [hero, mark]) == 0


def test_a_card_larger_than_the_room_begins_at_its_top() -> None:
    assert best_place((900, 700), ROOM, [pygame.Rect(50, 90, 40, 40)]).topleft == ROOM.topleft


@given(
    x=st.integers(0, 800), y=st.integers(60, 600), wide=st.integers(100, 800), high=st.integers(80, 500),
    line=st.none() | st.integers(0, 700),
)  # fmt: skip
def test_always_inside_the_room(x: int, y: int, wide: int, high: int, line: int | None) -> None:
    assert ROOM.contains(best_place((wide, high), ROOM, [pygame.Rect(x, y, 64, 96)], line))


@given(
    x=st.integers(12, 400), y=st.integers(76, 400), wide=st.integers(100, 420), high=st.integers(80, 190),
    needs=st.tuples(st.integers(40, 900), st.integers(40, 600)),
)  # fmt: skip
def test_beside_a_widened_card_is_room_for_what_must_be_seen(
    x: int, y: int, wide: int, high: int, needs: tuple[int, int]
) -> None:
    card = pygame.Rect(x, y, wide, high)
    band = widened(card, ROOM, needs)
    strips = [
        pygame.Rect(ROOM.x, ROOM.y, ROOM.width, card.y - ROOM.y),
        pygame.Rect(ROOM.x, card.bottom, ROOM.width, ROOM.bottom - card.bottom),
        pygame.Rect(ROOM.x, ROOM.y, card.x - ROOM.x, ROOM.height),
        pygame.Rect(card.right, ROOM.y, ROOM.right - card.right, ROOM.height),
    ]
    roomy = [strip for strip in strips if strip.width >= needs[0] and strip.height >= needs[1]]
    assert (band is None) == (not roomy)
    if band is not None:
        assert band.contains(card) and any(not strip.colliderect(band) for strip in roomy)
