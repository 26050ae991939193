"""The tiles on which goals still want something."""

from pathlib import Path

from pyland.challenge.registry import read_goal
from pyland.play.session import GoalRow
from pyland.ui.screens.play.wishes import Wishes
from pyland.world.ascii import draw
from pyland.world.geometry import Position
from tests.ui.screens.play.field import open_field

PAINT = "goals:\n  - paint: {at: [1, 0], pattern: [\"rr\"], r: red}\n  - visit: {tiles: [[2, 0], [3, 0]]}\n"


def test_a_tile_belongs_to_the_first_goal_that_is_not_met() -> None:
    goals = (
        read_goal("paint", {"at": ["1", "0"], "pattern": ["rr"], "r": "red"}),
        read_goal("visit", {"tiles": [["2", "0"], ["3", "0"]]}),
    )
    state = draw("@....")
    wishes = Wishes(goals)

    def tiles(*done: bool) -> dict[Position, str]:
        rows = [GoalRow(goal.text(), met, None, False) for goal, met in zip(goals, done, strict=True)]
        stars = [GoalRow(goals[0].text(), False, None, True)]
        return {tile: text.id for tile, text in wishes.tiles([*rows, *stars], state, 0).items()}

    paint, visit = (goal.text().id for goal in goals)
    assert tiles(False, False) == {Position(1, 0): paint, Position(2, 0): paint, Position(3, 0): visit}
    assert tiles(True, False) == {Position(2, 0): visit, Position(3, 0): visit}
    assert tiles(True, True) == {}


def test_the_screen_outlines_them(tmp_path: Path) -> None:
    screen = open_field(tmp_path, "@....", PAINT + "stars: [{turns: 9}, {never: bump}]\n")
    assert set(screen.table.view.stage.wanted) == {Position(1, 0), Position(2, 0), Position(3, 0)}
