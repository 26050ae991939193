"""Looking around on a map that is larger than the view, and clicking those who have a program."""

import pygame
import pytest

from pyland.ui.gfx import SvgStore
from pyland.ui.stage import BodyPressed
from pyland.world.events import Moved, Waited
from pyland.world.geometry import Direction, Position
from tests.ui.stage.making import Scene, canvas_of, picture_of
from tests.ui.widgets.hands import click, down, mouse_down, mouse_move, mouse_up, press, wheel

WIDE = "@" + "." * 40 + "\n" + "\n".join("." * 40 + "g" for _row in range(29))
EAST = Direction.EAST


@pytest.fixture
def scene(store: SvgStore) -> Scene:
    made = Scene(store, WIDE, still=True)
    made.shot()
    return made


def first(scene: Scene) -> tuple[int, int]:
    """Where the first tile is."""
    scene.stage.update(0.05)
    return scene.stage.tile_rect(Position(0, 0)).topleft


def drag(scene: Scene, start: tuple[int, int], end: tuple[int, int]) -> object | None:
    mouse_down(scene.stage, start)
    mouse_move(scene.stage, end)
    return mouse_up(scene.stage, end)


def test_a_dragged_map_goes_with_the_mouse(scene: Scene) -> None:
    before = first(scene)
    drag(scene, (400, 300), (300, 220))
    assert first(scene) == (before[0] - 100, before[1] - 80)
    assert scene.stage.looks_away


def test_the_picture_is_drawn_again_while_it_is_dragged(scene: Scene) -> None:
    scene.settle()
    mouse_down(scene.stage, (400, 300))
    scene.stage.update(0.05)
    mouse_move(scene.stage, (300, 300))
    assert scene.stage.update(0.05)
    assert not scene.stage.update(0.05)


def test_a_hand_that_trembles_drags_nothing(scene: Scene) -> None:
    before = first(scene)
    drag(scene, (400, 300), (397, 301))
    assert first(scene) == before and not scene.stage.looks_away


def test_the_mouse_alone_drags_nothing(scene: Scene) -> None:
    before = first(scene)
    drag(scene, (400, 300), (300, 220))
    moved = first(scene)
    mouse_move(scene.stage, (100, 100))
    assert first(scene) == moved != before


def test_there_is_an_end_on_each_side(scene: Scene) -> None:
    before = first(scene)
    wheel(scene.stage, -100, -100)
    assert first(scene) == before and not scene.stage.looks_away
    wheel(scene.stage, 100, 100)
    scene.stage.update(0.05)
    last = scene.stage.tile_rect(Position(40, 29))
    assert (last.right, last.bottom) == (640, 480)


def test_the_wheel_looks_on_tile_by_tile(scene: Scene) -> None:
    before = first(scene)
    wheel(scene.stage, 1)
    assert first(scene) == (before[0], before[1] - scene.stage.tile)
    wheel(scene.stage, 0, 1)
    assert first(scene) == (before[0] - scene.stage.tile, before[1] - scene.stage.tile)


def test_arrows_look_around_and_home_leads_back(scene: Scene) -> None:
    before = first(scene)
    assert down(scene.stage, pygame.K_RIGHT) is None  # the keys are elsewhere
    scene.stage.set_focus(True, ring=True)
    press(scene.stage, pygame.K_RIGHT)
    press(scene.stage, pygame.K_DOWN)
    assert first(scene) == (before[0] - scene.stage.tile, before[1] - scene.stage.tile)
    press(scene.stage, pygame.K_HOME)
    assert first(scene) == before and not scene.stage.looks_away


def test_a_held_arrow_looks_on(scene: Scene) -> None:
    before = first(scene)
    scene.stage.set_focus(True, ring=True)
    down(scene.stage, pygame.K_RIGHT)
    scene.settle(1.0)
    assert first(scene)[0] < before[0] - 3 * scene.stage.tile
    scene.stage.set_focus(False)
    moved = first(scene)
    scene.settle(1.0)
    assert first(scene) == moved


def test_with_motion_the_map_glides(store: SvgStore) -> None:
    scene = Scene(store, WIDE)
    scene.shot()
    before = first(scene)
    wheel(scene.stage, 0, 4)
    assert before[0] - 4 * scene.stage.tile < first(scene)[0] < before[0]
    scene.settle()
    assert first(scene)[0] == before[0] - 4 * scene.stage.tile


def test_the_map_comes_back_when_the_led_body_moves(scene: Scene) -> None:
    before = first(scene)
    wheel(scene.stage, 0, 9)
    scene.moment(Waited("hero"))
    assert first(scene) != before and scene.stage.looks_away
    scene.moment(Moved("hero", Position(0, 0), Position(1, 0), EAST), 0.5)
    assert first(scene) == before and not scene.stage.looks_away


def test_the_map_comes_back_when_another_map_a_mark_or_another_body_is_shown(scene: Scene) -> None:
    before = first(scene)
    for change in (
        lambda: scene.stage.set_mark(Position(1, 1)),
        lambda: scene.stage.follow("gem-1"),
        scene.stage.look_back,
        lambda: scene.stage.show(picture_of(scene.state), scene.state),
    ):
        wheel(scene.stage, 0, 9)
        assert scene.stage.looks_away
        change()
        assert not scene.stage.looks_away
    scene.stage.set_mark(None)
    scene.stage.follow("hero")
    assert first(scene) == before


def test_a_map_that_is_seen_at_once_stays(store: SvgStore) -> None:
    scene = Scene(store, "@.g\n...", still=True)
    before = first(scene)
    drag(scene, (400, 300), (300, 220))
    wheel(scene.stage, 3, 3)
    assert first(scene) == before and not scene.stage.looks_away


def test_a_click_leads_to_the_program_of_who_is_there(store: SvgStore) -> None:
    scene = Scene(store, "@.M", still=True)
    scene.shot()
    ranger, head = scene.stage.tile_rect(Position(2, 0)), scene.stage.tile // 4
    assert click(scene.stage, ranger.center) != BodyPressed("person-1")  # nobody has a program yet
    scene.stage.bodies = ("hero", "person-1")
    assert click(scene.stage, ranger.center) == BodyPressed("person-1")
    assert click(scene.stage, (ranger.centerx, ranger.top - head)) == BodyPressed("person-1")
    assert click(scene.stage, scene.stage.tile_rect(Position(1, 0)).center) != BodyPressed("person-1")
    mouse_down(scene.stage, ranger.center)
    mouse_move(scene.stage, (ranger.centerx - 90, ranger.centery))
    assert not isinstance(mouse_up(scene.stage, ranger.center), BodyPressed)


def test_a_click_on_a_card_is_none_on_the_body_under_it(store: SvgStore) -> None:
    scene = Scene(store, "@.M", still=True)
    scene.stage.bodies = ("hero", "person-1")
    ranger = scene.stage.tile_rect(Position(2, 0))
    scene.stage.set_clear([], [ranger])
    assert not isinstance(click(scene.stage, ranger.center), BodyPressed)


def test_where_one_walks_arrows_look_around_with_shift(store: SvgStore) -> None:
    scene = Scene(store, WIDE, still=True, walkable=True)
    scene.shot()
    before = first(scene)
    scene.stage.set_focus(True)
    assert press(scene.stage, pygame.K_RIGHT) is None
    assert first(scene) == before
    press(scene.stage, pygame.K_RIGHT, pygame.KMOD_LSHIFT)
    assert first(scene) == (before[0] - scene.stage.tile, before[1])


def test_looking_away_survives_cards_that_come_and_ends_with_another_window(scene: Scene, store: SvgStore) -> None:
    wheel(scene.stage, 0, 9)
    moved = first(scene)
    scene.stage.set_clear([pygame.Rect(0, 400, 640, 80)])
    assert first(scene) == moved
    scene.stage.layout(canvas_of(store, still=True), pygame.Rect(0, 0, 600, 480))
    assert not scene.stage.looks_away


def test_the_hero_is_seen_beside_a_mark_when_there_is_room_for_both(scene: Scene) -> None:
    stage = scene.stage
    for mark, both in ((Position(5, 4), True), (Position(35, 20), False)):
        stage.set_mark(mark)
        scene.settle()
        hero, marked = (stage.rect.contains(stage.tile_rect(tile)) for tile in (Position(0, 0), mark))
        assert marked and hero is both
        assert stage.tile_rect(mark, at_rest=True) == stage.tile_rect(mark)
