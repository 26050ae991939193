"""From a key to the picture: how long a person waits to see a letter they typed."""

import statistics
import time
from collections.abc import Callable
from pathlib import Path

import pygame

from pyland.benchmarks.row import Row
from pyland.editing.document import Position
from pyland.editing.editor import Editor
from pyland.source.lexer import lex_line
from pyland.ui.code import CodeView
from pyland.ui.code.glyphs import colour_of
from pyland.ui.gfx import Canvas, Face, FontBook, Scale, SvgStore
from pyland.ui.theme import DAY

_WINDOW = (1366, 768)
_PLACE = pygame.Rect(859, 58, 495, 406)
_KEYS = 120
_FRAME = 1 / 60
_BLOCK = """\
# Follow the path to the flag
while not at_flag():
    if can_move(ahead):
        move_forward(1)
    elif look(left) != "water":
        turn_left()
    else:
        say("Which way now?", 3)
        turn_right()

"""


def rows() -> list[Row]:
    """Measure typing into a program of 300 lines, a very long one, and one very long line.

    Every keystroke goes the whole way: the event, the change, the update, and the view painted on a software surface.
    """
    surface = pygame.Surface(_WINDOW)
    usual = _program(300)
    ours = _times(_typing(surface, usual, Position(151, 20)))
    naive = _times(_naive(surface, usual))
    ratio = statistics.median(naive) / statistics.median(ours)
    long = _times(_typing(surface, _program(5000), Position(2501, 20)))
    wide = _times(_typing(surface, "say(" + "'abc', " * 2857 + "1)", Position(0, 10_000)))
    return [
        Row("keystroke to picture, 300 lines", _milliseconds(ours), "ms", "every line in view drawn anew", ratio),
        Row("keystroke to picture, 300 lines, slowest of 20", _slowest(ours), "ms"),
        Row("every line in view drawn anew, 300 lines", _milliseconds(naive), "ms"),
        Row("keystroke to picture, 5,000 lines", _milliseconds(long), "ms"),
        Row("keystroke to picture, a line of 20,000 characters", _milliseconds(wide), "ms"),
    ]


def _program(lines: int) -> str:
    return _BLOCK * (lines // _BLOCK.count("\n"))


def _typing(surface: pygame.Surface, source: str, caret: Position) -> Callable[[int], None]:
    """Ready a view for typing at a place; what is returned types one letter and paints."""
    canvas = Canvas(Scale.of_window(*_WINDOW), DAY, FontBook(), SvgStore(Path()))
    view = CodeView("program", Editor(source))
    view.layout(canvas, _PLACE)
    view.set_focus(True)
    view.editor.click(caret)

    def key(number: int) -> None:
        view.handle(pygame.Event(pygame.TEXTINPUT, text="move_east "[number % 10]))
        view.update(_FRAME)
        view.draw(surface)

    return key


def _naive(surface: pygame.Surface, source: str) -> Callable[[int], None]:
    """The same without any memory: each line in view is taken apart again, and each piece is one `Font.render`."""
    canvas = Canvas(Scale.of_window(*_WINDOW), DAY, FontBook(), SvgStore(Path()))
    font = canvas.fonts.font(Face.CODE, canvas.px(DAY.code_size))
    step = canvas.px(DAY.code_size * DAY.code_leading)
    lines = source.split("\n")
    first = 145
    typed = first + 6

    def key(number: int) -> None:
        lines[typed] += "move_east "[number % 10]
        surface.fill(DAY.code_bg, _PLACE)
        for place in range(_PLACE.height // step):
            x, y, line = _PLACE.x + 60, _PLACE.y + place * step, lines[first + place]
            surface.blit(font.render(str(first + place), True, DAY.gutter_text), (_PLACE.x + 8, y))
            for kind, start, end in lex_line(line)[0]:
                piece = font.render(line[start:end], True, colour_of(DAY.syntax, kind))
                x = surface.blit(piece, (x, y)).right

    return key


def _times(key: Callable[[int], None]) -> list[float]:
    """How long each keystroke takes, in seconds, once everything is warm."""
    key(0)
    key(1)
    times: list[float] = []
    for number in range(_KEYS):
        start = time.perf_counter()
        key(number)
        times.append(time.perf_counter() - start)
    return times


def _milliseconds(times: list[float]) -> float:
    return statistics.median(times) * 1000


def _slowest(times: list[float]) -> float:
    """Only one in twenty takes longer."""
    return statistics.quantiles(times, n=20)[-1] * 1000
