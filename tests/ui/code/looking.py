"""A code view to type into and to look at."""

import pygame

from pyland.editing.document import Position
from pyland.editing.editor import Editor
from pyland.ui.code import CodeView
from pyland.ui.gfx import Canvas, Corners
from pyland.ui.theme import DAY, Theme
from tests.editing.marked import editor_at, marked
from tests.ui.widgets.hands import FakeClipboard, make_canvas

PLACE = pygame.Rect(20, 30, 495, 406)
PROGRAM = """\
# Walk up to the vine
for step in range(3):
    move_east()
cut()

# Follow the path to the flag
while not at_flag():
    if can_move():
        move_forward()
    else:
        turn_right()
"""


class Clock:
    """Time that passes when it is told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def view_at(
    text: str, *, clipboard: FakeClipboard | None = None, clock: Clock | None = None, canvas: Canvas | None = None
) -> CodeView:
    """A focused view of marked text (see `tests.editing.marked`)."""
    view = CodeView("program", editor_at(text), clipboard=clipboard or FakeClipboard(), clock=clock or Clock())
    view.layout(canvas or make_canvas(reduced_motion=True), PLACE)
    view.set_focus(True)
    view.update(0)
    return view


def view_of(
    source: str = PROGRAM, theme: Theme = DAY, *, size: int | None = None, place: pygame.Rect = PLACE,
    caret: tuple[int, int] = (0, 0),
) -> CodeView:  # fmt: skip
    """A view to look at, as the play screen has it."""
    view = CodeView(
        "program", Editor(source), code_size=size or theme.code_size, corners=Corners(top_left=False),
        clipboard=FakeClipboard(), clock=Clock(),
    )  # fmt: skip
    view.layout(make_canvas(theme, reduced_motion=True), place)
    view.editor.click(Position(*caret))
    view.update(0)
    return view


def shown(view: CodeView) -> str:
    """The text of a view with caret and selection marked."""
    return marked(view.editor)


def point_of(view: CodeView, line: int, column: int) -> tuple[int, int]:
    """A point on the window at the left edge of a column of a line (both from 0)."""
    before = view.editor.selection
    view.editor.click(Position(line, column))
    rect = view.caret_rect
    view.editor.click(before.anchor)
    view.editor.click(before.caret, select=True)
    return rect.x, rect.centery
