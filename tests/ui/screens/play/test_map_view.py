"""What one can do with the map on the play screen: look around, click, read what is there."""

from pathlib import Path

import pygame
import pytest

from pyland.play.session import Phase
from pyland.text import ENGLISH
from pyland.ui.screens.play import PlayScreen
from pyland.ui.screens.play.placing import hidden
from pyland.world.geometry import Position
from pyland.world.state import State, Thing
from tests.ui.screens.play.field import open_field
from tests.ui.screens.play.making import SIZES, pass_time, picture_of
from tests.ui.widgets.hands import click, down, mouse_move, press, up, wheel, write

LARGE = "@" + "." * 60 + "\n" + "\n".join("." * 60 + "F" for _row in range(30))
FRAME = 1 / 60


@pytest.fixture
def screen(tmp_path: Path) -> PlayScreen:
    return open_field(tmp_path, LARGE)


def look_away(screen: PlayScreen) -> None:
    mouse_move(screen, screen.table.view.places.free.center)
    wheel(screen, 0, 9)
    screen.update(FRAME)
    assert screen.table.view.stage.looks_away


def test_the_way_back_is_there_only_while_one_looks_elsewhere(screen: PlayScreen) -> None:
    view = screen.table.view
    start = view.stage.tile_rect(Position(0, 0))
    assert not view.look_back.visible
    look_away(screen)
    assert view.look_back.visible and view.look_back.label == "Back to the hero"
    assert view.stage.tile_rect(Position(0, 0)) != start
    click(screen, view.look_back.rect.center)
    screen.update(FRAME)
    assert view.stage.tile_rect(Position(0, 0)) == start
    assert not view.look_back.visible


@pytest.mark.parametrize("size", SIZES)
def test_the_button_lies_on_the_map_and_on_no_card(tmp_path: Path, size: tuple[int, int]) -> None:
    screen = open_field(tmp_path, LARGE, size=size)
    look_away(screen)
    view = screen.table.view
    button, places = view.look_back.rect, view.places
    assert places.free.contains(button)
    assert min(map(view.stage.canvas.scale.dp, button.size)) > 43


def test_the_map_is_reached_and_left_by_keys(screen: PlayScreen) -> None:
    view = screen.table.view
    assert view.group.focused is view.dock.code
    press(screen, pygame.K_F4)
    assert view.group.focused is view.stage and view.stage.ring
    start = view.stage.tile_rect(Position(0, 0))
    down(screen, pygame.K_RIGHT)
    pass_time(screen, 1.0)
    up(screen, pygame.K_RIGHT)
    assert view.stage.tile_rect(Position(0, 0)).x < start.x - 3 * start.width
    press(screen, pygame.K_F4)
    screen.update(FRAME)
    assert view.stage.tile_rect(Position(0, 0)) == start and view.group.focused is view.stage
    press(screen, pygame.K_F4)
    assert view.group.focused is view.dock.code


def test_typing_goes_to_the_program_from_a_map_on_which_nobody_walks(screen: PlayScreen) -> None:
    press(screen, pygame.K_F4)
    write(screen, "x")
    assert "x" in screen.session.editor.text
    assert screen.table.view.group.focused is screen.code


def test_a_click_on_the_map_leaves_the_keys_where_they_were(screen: PlayScreen) -> None:
    click(screen, screen.table.view.places.free.center)
    assert screen.table.view.group.focused is screen.code


def test_a_run_brings_the_map_back(screen: PlayScreen) -> None:
    look_away(screen)
    screen.session.run()
    screen.update(FRAME)
    assert screen.session.phase is Phase.RUNNING
    assert not screen.table.view.stage.looks_away


def test_where_one_walks_shift_looks_and_a_step_comes_back(tmp_path: Path) -> None:
    screen = open_field(tmp_path, LARGE, "walk: true\n")
    view = screen.table.view
    press(screen, pygame.K_RIGHT, pygame.KMOD_LSHIFT)
    assert view.stage.looks_away
    assert screen.session.playback.state.things["hero"].position == Position(0, 0)
    press(screen, pygame.K_RIGHT)
    pass_time(screen, 1.0)
    assert not view.stage.looks_away
    assert screen.session.playback.state.things["hero"].position == Position(1, 0)


def test_a_click_on_a_body_leads_to_its_program(tmp_path: Path) -> None:
    def put(state: State) -> None:
        state.put(Thing("robot", "robot", Position(3, 1)))

    screen = open_field(tmp_path, "......\n@....F", "bodies: [hero, robot]\n", put=put)
    view = screen.table.view
    robot = view.stage.tile_rect(Position(3, 1))
    click(screen, (robot.centerx, robot.y - robot.height // 8))  # its head
    assert screen.session.body == "robot"
    assert view.group.focused is view.dock.code
    click(screen, view.stage.tile_rect(Position(0, 1)).center)
    assert screen.session.body == "hero"
    click(screen, view.stage.tile_rect(Position(5, 1)).center)
    assert screen.session.body == "hero"


# What is told


def test_a_sign_tells_its_words_once_they_were_read_in_this_try(tmp_path: Path) -> None:
    screen = open_field(
        tmp_path, "@SF", "walk: true\n", put=lambda state: state.put(state.things["sign-1"].changed(text="mango"))
    )
    stage = screen.table.view.stage
    assert "mango" not in " ".join(map(ENGLISH, stage.spoken()))
    press(screen, pygame.K_RETURN)
    pass_time(screen, 3.0)
    assert ENGLISH(stage.describe(Position(1, 0))) == "a sign that says “mango” (1, 0)"
    screen.session.run()
    screen.update(FRAME)
    assert ENGLISH(stage.describe(Position(1, 0))) == "a sign (1, 0)"


def test_the_tip_grows_where_the_mouse_rests(tmp_path: Path) -> None:
    screen = open_field(tmp_path, "@..S..F")
    stage = screen.table.view.stage
    mouse_move(screen, stage.tile_rect(Position(3, 0)).center)
    pass_time(screen, 0.1)
    early = picture_of(screen)
    pass_time(screen, 1.0)
    late = picture_of(screen)
    changed = pygame.mask.from_threshold(late, (0, 0, 0), (1, 1, 1, 255), early)
    changed.invert()
    assert stage._hover.rests
    assert changed.count() > 2000


# The notice


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("row", [0, 1, 3, 6])
def test_the_notice_about_walking_lies_over_nobody(tmp_path: Path, size: tuple[int, int], row: int) -> None:
    def put(state: State) -> None:
        for column in range(1, 12):
            state.put(Thing(f"p{column}", "person", Position(column, row), properties={"name": "Rosa"}))

    rows = ["." * 13] * 8
    rows[row] = "@" + "." * 12
    screen = open_field(tmp_path, "\n".join([*rows, "............F"]), "walk: true\n", put=put, size=size)
    pass_time(screen, 0.5)
    view = screen.table.view
    assert view.notice.visible
    assert view.places.free.contains(view.notice.rect)
    assert not hidden(view.notice.rect, view._people())


def test_the_notice_goes_with_the_first_step(tmp_path: Path) -> None:
    screen = open_field(tmp_path, "@.F", "walk: true\n")
    assert screen.table.view.notice.visible
    press(screen, pygame.K_RIGHT)
    pass_time(screen, 1.0)
    assert not screen.table.view.notice.visible


# Lines that count

SHORT = "panels: [stars]\ngoals: [{reach: flag}]\nstars: [{instructions: 3}, {never: bump}]\n"


def test_lines_that_count_are_marked_where_a_short_program_wins(tmp_path: Path) -> None:
    screen = open_field(tmp_path, "@.F", SHORT)
    code = screen.code
    screen.session.editor.replace_all("# Go\nmove_east()\n\nmove_east()\n", 0.0)
    pass_time(screen, 1.5)
    assert code.counted_lines == [2, 4]
    assert code.label == "Your program. 2 lines count."
    assert screen.table.view.dock.footer.counting
    with_points = picture_of(screen)
    code.counted_lines = ()
    assert picture_of(screen).get_buffer().raw != with_points.get_buffer().raw


@pytest.mark.parametrize("text", [
    SHORT.replace("panels: [stars]\n", ""), SHORT.replace("instructions: 3", "turns: 3"),
])
def test_nothing_is_marked_where_nothing_is_won_by_it(tmp_path: Path, text: str) -> None:
    screen = open_field(tmp_path, "@.F", text)
    pass_time(screen, 1.5)
    assert screen.code.counted_lines == []
    assert screen.code.label == "Your program"
    assert not screen.table.view.dock.footer.counting
