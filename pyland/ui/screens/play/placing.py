"""Where a card goes on the map without hiding what it is about, and where its buttons go on it."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

import pygame

from pyland.ui.gfx import Canvas
from pyland.ui.widgets import Button

_B = TypeVar("_B", bound=Button)
_BETWEEN = 8
"""Between two buttons, in dp."""


def best_place(
    size: tuple[int, int], room: pygame.Rect, keep_clear: Iterable[pygame.Rect], beside_y: int | None = None
) -> pygame.Rect:
    """The place in the room that hides least of what is to be kept clear; among those the one nearest to the right edge
    and to the height `beside_y`. A card that is too large for the room begins at its top left corner."""
    clear = list(keep_clear)
    wanted = room.y if beside_y is None else beside_y - size[1] // 3
    tops = {room.y, max(room.y, room.bottom - size[1]), min(max(wanted, room.y), max(room.y, room.bottom - size[1]))}
    lefts = {max(room.x, room.right - size[0]), room.x}
    for rect in clear:
        tops |= {rect.bottom, rect.y - size[1]}
        lefts |= {rect.right, rect.x - size[0]}
    inside = [
        place
        for left in lefts
        for top in tops
        if room.contains(place := pygame.Rect((left, top), size))
    ]
    return min(
        inside or [pygame.Rect(room.topleft, size)],
        key=lambda place: (hidden(place, clear), room.right - place.right, abs(place.y - wanted)),
    )


def widened(place: pygame.Rect, room: pygame.Rect, size: tuple[int, int]) -> pygame.Rect | None:
    """The card in that place with what is left and right of it in the room, or above and below: the rest has room for
    something of that size. None when there is none on any side."""
    if room.width >= size[0] and max(place.top - room.top, room.bottom - place.bottom) >= size[1]:
        return pygame.Rect(room.x, place.y, room.width, place.height)
    if room.height >= size[1] and max(place.left - room.left, room.right - place.right) >= size[0]:
        return pygame.Rect(place.x, room.y, place.width, room.height)
    return None


def hidden(place: pygame.Rect, rects: Iterable[pygame.Rect]) -> int:
    """How many pixels of the rectangles lie behind the place."""
    return sum(part.width * part.height for rect in rects if (part := place.clip(rect)))


def in_rows(canvas: Canvas, buttons: Sequence[_B], room: int) -> list[list[tuple[_B, int]]]:
    """The buttons row by row, each with its width, as many beside each other as fit into `room` pixels."""
    rows: list[list[tuple[_B, int]]] = []
    left = 0
    for button in buttons:
        needs = min(button.width_for(canvas), room)
        if not rows or needs > left:
            rows.append([])
            left = room
        rows[-1].append((button, needs))
        left -= needs + canvas.px(_BETWEEN)
    return rows
