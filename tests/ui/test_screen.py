import pygame
import pytest

from pyland.ui.screen import Overlay, Pop, Push, Quit, Replace, ScreenStack
from tests.ui.widgets.hands import make_canvas

KEY = pygame.Event(pygame.KEYDOWN, key=pygame.K_a, mod=0)


class Told:
    """A screen that remembers what it was told, and answers what it was given."""

    def __init__(self, answer=None, *, moves=False) -> None:
        self.answer = answer
        self.moves = moves
        self.told: list[object] = []

    def layout(self, canvas):
        self.told.append(canvas)

    def handle(self, event):
        self.told.append("event")
        return self.answer

    def update(self, seconds):
        self.told.append("update")
        return self.moves

    def draw(self, surface):
        self.told.append("draw")


@pytest.fixture
def surface() -> pygame.Surface:
    return pygame.Surface((10, 10))


def test_the_first_screen_is_laid_out_and_drawn(surface):
    canvas, first = make_canvas(), Told()
    stack = ScreenStack(first, canvas)
    assert first.told == [canvas]
    assert stack.update(0.1) and stack.top is first
    stack.draw(surface)
    assert not stack.update(0.1)


def test_push_lays_out_and_only_the_top_lives(surface):
    dialog = Told()
    first = Told(Push(dialog))
    canvas = make_canvas()
    stack = ScreenStack(first, canvas)
    stack.draw(surface)
    stack.handle(KEY)
    assert stack.top is dialog and len(stack) == 2 and dialog.told == [canvas]
    first.told.clear()
    assert stack.update(0.1)
    stack.draw(surface)
    stack.handle(KEY)
    assert first.told == [] and dialog.told[1:] == ["update", "draw", "event"]


class Holds(Told):
    """A screen that counts how often it has to let go."""

    let_goes = 0

    def let_go(self):
        self.let_goes += 1


def test_a_screen_that_is_covered_lets_go_of_what_is_held():
    first, sheet = Holds(), Holds()
    stack = ScreenStack(first, make_canvas())
    stack.handle(KEY)
    assert first.let_goes == 0
    stack.change(Push(sheet))
    assert (first.let_goes, sheet.let_goes) == (1, 0)
    stack.let_go()
    assert (first.let_goes, sheet.let_goes) == (1, 1)


def test_pop_goes_back_and_draws_again(surface):
    first = Told()
    stack = ScreenStack(first, make_canvas())
    stack.change(Push(Told(Pop())))
    stack.draw(surface)
    stack.handle(KEY)
    assert stack.top is first and not stack.over
    assert stack.update(0.1)


def test_replace_keeps_what_is_below():
    first, second, third = Told(), Told(), Told()
    stack = ScreenStack(first, make_canvas())
    stack.change(Push(second))
    stack.change(Replace(third))
    assert stack.top is third and len(stack) == 2
    stack.change(Pop())
    assert stack.top is first


@pytest.mark.parametrize("change", [Quit(), Pop()])
def test_the_game_is_over_when_no_screen_is_left(surface, change):
    stack = ScreenStack(Told(change), make_canvas())
    stack.handle(KEY)
    assert stack.over and stack.top is None
    stack.handle(KEY)
    stack.update(0.1)
    stack.draw(surface)


def test_quit_closes_all_screens():
    stack = ScreenStack(Told(), make_canvas())
    stack.change(Push(Told()))
    stack.change(Quit())
    assert stack.over and len(stack) == 0


def test_another_size_reaches_all_screens_and_those_to_come():
    first, second, third = Told(), Told(), Told()
    stack = ScreenStack(first, make_canvas())
    stack.change(Push(second))
    new = make_canvas(size=(1024, 768))
    stack.relayout(new)
    stack.change(Push(third))
    assert first.told[-1] is new and second.told[-1] is new and third.told == [new]


def test_the_picture_is_drawn_again_only_when_it_changed(surface):
    still, moving = Told(), Told(moves=True)
    stack = ScreenStack(still, make_canvas())
    stack.draw(surface)
    assert not stack.update(0.1)
    stack.change(Push(moving))
    stack.draw(surface)
    assert stack.update(0.1)


def test_no_answer_changes_nothing():
    first = Told()
    stack = ScreenStack(first, make_canvas())
    stack.handle(KEY)
    assert stack.top is first and len(stack) == 1


class Dialog(Told, Overlay):
    """A screen over a part of the window."""

    def draw(self, surface):
        super().draw(surface)
        surface.fill("#FFFFFF", (4, 4, 2, 2))


class Red(Told):
    """A screen of one colour."""

    def draw(self, surface):
        super().draw(surface)
        surface.fill("#FF0000")


class Closing(Told):
    """A screen that counts how often it is closed."""

    closed = 0

    def close(self):
        self.closed += 1


def test_below_an_overlay_the_screen_is_seen_darker_and_stands_still(surface):
    below = Red()
    stack = ScreenStack(below, make_canvas())
    stack.draw(surface)
    stack.change(Push(Dialog()))
    drawn = below.told.count("draw")
    for _ in range(3):
        stack.update(0.1)
        stack.draw(surface)
    assert surface.get_at((5, 5)) == pygame.Color("white")
    assert 20 < surface.get_at((0, 0)).r < 200
    assert below.told.count("draw") == drawn + 1 and "update" not in below.told


def test_after_an_overlay_all_is_as_it_was(surface):
    stack = ScreenStack(Red(), make_canvas())
    stack.change(Push(Dialog()))
    stack.draw(surface)
    stack.change(Pop())
    assert stack.update(0.1)
    stack.draw(surface)
    assert surface.get_at((5, 5)) == surface.get_at((0, 0)) == pygame.Color("#FF0000")


def test_overlays_can_lie_on_each_other(surface):
    stack = ScreenStack(Red(), make_canvas())
    stack.change(Push(Dialog()))
    stack.draw(surface)
    once = surface.get_at((0, 0)).r
    stack.change(Push(Dialog()))
    stack.draw(surface)
    assert surface.get_at((0, 0)).r < once


@pytest.mark.parametrize(
    ("change", "counts"), [(Pop(), (0, 1)), (Replace(Told()), (0, 1)), (Quit(), (1, 1)), (Push(Told()), (0, 0))]
)
def test_screens_that_leave_are_closed(change, counts):
    first, second = Closing(), Closing()
    stack = ScreenStack(first, make_canvas())
    stack.change(Push(second))
    stack.change(change)
    assert (first.closed, second.closed) == counts


def test_pop_may_hand_the_event_on_to_the_screen_below():
    first = Told()
    stack = ScreenStack(first, make_canvas())
    stack.change(Push(Told(Pop(KEY))))
    stack.handle(KEY)
    assert stack.top is first
    assert first.told[-1] == "event"
