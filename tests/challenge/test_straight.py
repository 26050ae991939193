"""How many steps it is to a tile, if one can go there straight."""

import pytest

from pyland.challenge.goals.straight import straight
from pyland.world.ascii import draw
from pyland.world.geometry import Position


@pytest.mark.parametrize(("picture", "steps"), [
    ("@..F", 3), ("F..@", 3), ("..@\n...\nF..", 4), ("F..\n..@", 3),
    ("@#F\n...", None), ("@hF", None), ("@~F", None), ("@-F", 2), ("@RF\n...", None),
    ("@R.\n..F", 3), ("@.R\nR.F", 3), ("@R\nRF", None),
    ("@.#\n..#\n##F", None),
    ("@" + 300 * "." + "F", None),
])
def test_steps(picture: str, steps: int | None) -> None:
    state = draw(picture)
    there = next(state.of_kind("flag")).position
    assert straight(state, state.things["hero"].position, there) == steps


def test_who_is_there_already() -> None:
    assert straight(draw("@."), Position(0, 0), Position(0, 0)) == 0


def test_what_stands_on_the_tile_is_not_in_the_way() -> None:
    assert straight(draw("@.M"), Position(0, 0), Position(2, 0)) == 2
