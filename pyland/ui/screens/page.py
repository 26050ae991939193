"""What the screens around the play screen have in common."""

from collections.abc import Callable

import pygame

from pyland.ui.gfx import Canvas
from pyland.ui.screen import Change, Overlay, Pop, Push
from pyland.ui.services import Services
from pyland.ui.widgets import FocusGroup, Widget

Act = Callable[[], Change | None]
"""What the widgets of a page have as their action."""
_ARROWS = {pygame.K_UP: -1, pygame.K_LEFT: -1, pygame.K_DOWN: 1, pygame.K_RIGHT: 1}


class Page:
    """A screen of widgets. Their actions are functions that are called when they answer.

    Subclasses make their widgets in `__init__`, place them in `place` and draw in `paint`.
    """

    def __init__(self, services: Services) -> None:
        self.services = services
        self.say = services.say
        self.group = FocusGroup()
        self._canvas: Canvas | None = None

    @property
    def canvas(self) -> Canvas:
        """What to draw with. There is none before `layout`."""
        if self._canvas is None:
            raise RuntimeError("the screen has no place yet")
        return self._canvas

    def layout(self, canvas: Canvas) -> None:
        """Find places for everything."""
        self._canvas = canvas
        self.place(canvas)

    def handle(self, event: pygame.Event) -> Change | None:
        """Take one event."""
        before = self.group.focused
        answer = self.group.handle(event)
        if answer is None:
            return self.key(event) if event.type == pygame.KEYDOWN else self.other(event)
        if callable(answer):
            self.services.audio.play("click")
            change: Change | None = answer()
            return change
        if self.group.focused is not before and event.type == pygame.KEYDOWN:
            self.services.audio.play("hover")
        return None

    def update(self, seconds: float) -> bool:
        """Let time pass. Returns whether the picture changed."""
        widgets = self.group.update(seconds)
        return self.move(seconds) or widgets

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the whole screen."""
        self.paint(surface)
        self.group.draw(surface)

    def let_go(self) -> None:
        """Forget what is held down."""
        self.group.let_go()

    # For subclasses

    def place(self, canvas: Canvas) -> None:
        """Give all widgets their places."""

    def paint(self, surface: pygame.Surface) -> None:
        """Draw what is below the widgets."""

    def move(self, seconds: float) -> bool:
        """Let what is not a widget move. Returns whether it did."""
        return False

    def key(self, event: pygame.Event) -> Change | None:
        """Take a key that no widget wanted: arrows go on like Tab, F1 helps."""
        if event.key == pygame.K_F1:
            return self.show_help()
        if event.key in _ARROWS:
            self.step(_ARROWS[event.key])
        return None

    def other(self, event: pygame.Event) -> Change | None:
        """Take an event that is no key press and that no widget wanted."""
        return None

    def step(self, by: int) -> None:
        """Move the keyboard on to another widget."""
        if self.group.step(by):
            self.services.audio.play("hover")

    def show_help(self) -> Change | None:
        """Open the help."""
        return Push(self.services.doors.help())


class Sheet(Page, Overlay):
    """A page on a card over the screen below. Escape, and a click beside the card, close it.

    `card` is where the card lies; set it in `place`. With `over_level` it may lie over a level that is being played:
    then Run and Stop work through it.
    """

    over_level = False

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.card = pygame.Rect(0, 0, 0, 0)

    def close_sheet(self) -> Change | None:
        """Go back to the screen below."""
        return Pop()

    def key(self, event: pygame.Event) -> Change | None:
        if event.key == pygame.K_ESCAPE:
            self.services.audio.play("click")
            return self.close_sheet()
        if event.key == pygame.K_F1:
            return None
        if event.key == pygame.K_F5 and self.over_level:
            return Pop(event)
        return super().key(event)

    def other(self, event: pygame.Event) -> Change | None:
        beside = event.type == pygame.MOUSEBUTTONDOWN and event.button == 1 and not self.card.collidepoint(event.pos)
        return self.close_sheet() if beside else None

    def centred(self, canvas: Canvas, width: float, height: float) -> pygame.Rect:
        """A place for a card in the middle of the window, in dp; smaller where there is no room."""
        size = (
            canvas.px(min(width, canvas.scale.width_dp - 40)),
            canvas.px(min(height, canvas.scale.height_dp - 40)),
        )
        rect = pygame.Rect((0, 0), size)
        rect.center = (canvas.scale.width // 2, canvas.scale.height // 2)
        return rect




def row(
    canvas: Canvas, widgets: list[Widget], right_top: tuple[int, int], size: tuple[float, float], gap: float = 10
) -> None:
    """Place widgets of one size (in dp) in a row that ends at a point (in pixels), the last one at the end."""
    wide, high = canvas.px(size[0]), canvas.px(size[1])
    x = right_top[0]
    for widget in reversed(widgets):
        x -= wide
        widget.layout(canvas, pygame.Rect(x, right_top[1], wide, high))
        x -= canvas.px(gap)
