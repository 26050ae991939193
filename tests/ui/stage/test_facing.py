"""People are shown as they face. Who was only drawn from the front is always shown from the front."""

from collections.abc import Iterable
from pathlib import Path

import pygame
import pytest

from pyland import resources
from pyland.ui.gfx import SvgStore
from pyland.ui.gfx.svg import Size
from pyland.ui.stage.looks import Looks, role_of
from pyland.world.geometry import Direction, Position
from pyland.world.state import Thing

NORTH, EAST, SOUTH, WEST = Direction
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="96" viewBox="0 0 64 96"></svg>'
ALL = tuple(f"{way}{frame}" for way in "nesw" for frame in range(3))


def looks_with(folder: Path, *names: str) -> Looks:
    """Looks that know these sprites only."""
    for name in names:
        (folder / f"{name}.svg").write_text(SVG, encoding="utf-8")
    return Looks(SvgStore(folder))


def person(look: str, facing: Direction = EAST) -> Thing:
    return Thing("ada", "person", Position(0, 0), facing, {"sprite": look})


@pytest.mark.parametrize(("facing", "name"), [(NORTH, "n0"), (EAST, "e0"), (SOUTH, "0"), (WEST, "w0")])
def test_people_with_all_pictures_are_shown_as_they_face(tmp_path: Path, facing: Direction, name: str) -> None:
    looks = looks_with(tmp_path, "ada_0", "ada_1", *(f"ada_{part}" for part in ALL))
    assert looks.sprite(person("ada", facing)) == f"ada_{name}"
    assert looks.sprite(person("ada", WEST), facing) == f"ada_{name}"


@pytest.mark.parametrize("facing", Direction)
def test_those_with_one_picture_are_always_shown_with_it(tmp_path: Path, facing: Direction) -> None:
    looks = looks_with(tmp_path, "wizard_0")
    assert looks.sprite(person("wizard", facing)) == "wizard_0"
    assert [looks.stride("wizard_0", frame) for frame in range(3)] == ["wizard_0"] * 3


def test_a_body_can_lend_its_look_to_a_person(tmp_path: Path) -> None:
    looks = looks_with(tmp_path, *(f"robot_{part}" for part in ALL))
    assert looks.sprite(person("robot", SOUTH)) == "robot_s0"
    assert looks.sprite(person("robot", WEST)) == "robot_w0"


def test_what_nobody_drew_keeps_its_name(tmp_path: Path) -> None:
    looks = looks_with(tmp_path, "ada_0")
    assert looks.sprite(person("eve", NORTH)) == "eve_n0"
    assert looks.sprite(Thing("x", "rock", Position(0, 0), EAST)) == "rock"


def test_nobody_waves_while_walking(tmp_path: Path) -> None:
    looks = looks_with(tmp_path, "ada_0", "ada_1", *(f"ada_{part}" for part in ALL))
    assert [looks.stride("ada_0", frame) for frame in range(3)] == ["ada_0", "ada_s1", "ada_s2"]
    assert [looks.stride("ada_e0", frame) for frame in range(3)] == ["ada_e0", "ada_e1", "ada_e2"]


def test_who_stands_and_looks_at_the_child_waves_and_others_do_not(tmp_path: Path) -> None:
    looks = looks_with(tmp_path, "ada_0", "ada_1", *(f"ada_{part}" for part in ALL))
    assert looks.idles("ada_0") and looks.frame("ada_0", 1) == "ada_1"
    assert not any(looks.idles(f"ada_{way}0") for way in "nesw")


def test_all_that_is_needed_to_walk_is_drawn_ahead(tmp_path: Path) -> None:
    wished: list[str] = []

    class Ahead(SvgStore):
        def wish(self, wanted: Iterable[tuple[str, Size]]) -> None:
            wished.extend(name for name, _size in wanted)

    looks_with(tmp_path, "ada_0", "ada_1", *(f"ada_{part}" for part in ALL))
    looks = Looks(Ahead(tmp_path))
    looks.resize(64, 0)
    looks.wish(person("ada"))
    assert set(wished) == {"ada_0", *(f"ada_{part}" for part in ALL)} - {"ada_s0"}


@pytest.mark.parametrize("facing", Direction)
def test_a_sleeper_drawn_from_the_west_is_turned_over_for_the_east(facing: Direction) -> None:
    looks = Looks(SvgStore(resources.assets_folder() / "sprites"))
    looks.resize(32, 0)
    sleeper = Thing("c", "crocodile", Position(0, 0), facing, {"asleep": True})
    picture = looks.look(looks.sprite(sleeper), role_of(sleeper)).picture
    west = looks.look("croc_sleep", role_of(sleeper)).picture
    turned = pygame.transform.flip(west, True, False)
    same = picture.get_buffer().raw == (turned if facing is EAST else west).get_buffer().raw
    assert same and turned.get_buffer().raw != west.get_buffer().raw
    looks.wish(sleeper)  # only what there is
