"""A canvas to draw on, and hands that press keys and the mouse as pygame would tell it."""

from functools import cache
from pathlib import Path
from typing import Protocol

import pygame

from pyland.ui.gfx import Canvas, FontBook, Scale, SvgStore
from pyland.ui.theme import DAY, Theme
from pyland.ui.widgets import Widget

Point = tuple[int, int]


class Takes(Protocol):
    """A widget, a group of them, or a screen."""

    def handle(self, event: pygame.Event) -> object | None: ...


@cache
def fonts() -> FontBook:
    return FontBook()


def make_canvas(theme: Theme = DAY, size: Point = (1366, 768), *, reduced_motion: bool = False) -> Canvas:
    """A canvas without sprites: what should be an icon is chequered."""
    scale = Scale.of_window(*size)
    return Canvas(scale, theme, fonts(), SvgStore(Path("nowhere")), reduced_motion=reduced_motion)


def placed(widget: Widget, rect: tuple[int, int, int, int], canvas: Canvas | None = None) -> Widget:
    widget.layout(canvas or make_canvas(), pygame.Rect(rect))
    return widget


def down(target: Takes, key: int, mod: int = 0) -> object | None:
    return target.handle(pygame.Event(pygame.KEYDOWN, key=key, mod=mod))


def up(target: Takes, key: int, mod: int = 0) -> object | None:
    return target.handle(pygame.Event(pygame.KEYUP, key=key, mod=mod))


def press(target: Takes, key: int, mod: int = 0) -> object | None:
    """Press and release a key; the answer to whichever of both had one that says more."""
    answers = [down(target, key, mod), up(target, key, mod)]
    return answers[1] if answers[1] is not None else answers[0]


def write(target: Takes, text: str) -> object | None:
    """Type letters the way the system hands them over."""
    answer = None
    for letter in text:
        answer = target.handle(pygame.Event(pygame.TEXTINPUT, text=letter))
    return answer


def mouse_down(target: Takes, point: Point) -> object | None:
    return target.handle(pygame.Event(pygame.MOUSEBUTTONDOWN, pos=point, button=1))


def mouse_move(target: Takes, point: Point) -> object | None:
    return target.handle(pygame.Event(pygame.MOUSEMOTION, pos=point, rel=(0, 0), buttons=(0, 0, 0)))


def mouse_up(target: Takes, point: Point) -> object | None:
    return target.handle(pygame.Event(pygame.MOUSEBUTTONUP, pos=point, button=1))


def click(target: Takes, point: Point) -> object | None:
    mouse_move(target, point)
    mouse_down(target, point)
    return mouse_up(target, point)


def wheel(target: Takes, down: float, across: float = 0) -> object | None:
    """Turn the wheel so many notches towards the person (and to the right)."""
    event = pygame.Event(pygame.MOUSEWHEEL, x=round(across), y=-round(down), precise_x=across, precise_y=-down)
    return target.handle(event)


def drawn(widget: Widget, ground: str = "#00FF00") -> pygame.Surface:
    """The picture of a widget on a window of one colour."""
    surface = pygame.Surface((widget.canvas.scale.width, widget.canvas.scale.height))
    surface.fill(ground)
    widget.draw(surface)
    return surface


def painted(surface: pygame.Surface, ground: str = "#00FF00") -> pygame.Rect:
    """The smallest rectangle around everything that is not the ground."""
    mask = pygame.mask.from_threshold(surface, pygame.Color(ground), (1, 1, 1, 255))
    mask.invert()
    rects = mask.get_bounding_rects()
    return rects[0].unionall(rects[1:]) if rects else pygame.Rect(0, 0, 0, 0)


class FakeClipboard:
    """A clipboard of its own, so that tests do not meet the one of the system."""

    def __init__(self, text: str = "") -> None:
        self.text = text

    def put(self, text: str) -> None:
        self.text = text

    def get(self) -> str:
        return self.text
