"""The hero in the player's clothes."""

from pyland.ui.screens.play.wardrobe import Wardrobe
from pyland.world.geometry import Position
from pyland.world.state import State, Thing


def state(**properties: str) -> State:
    hero = Thing("hero", "hero", Position(0, 0), properties=properties)
    return State((("grass",) * 4,), {"hero": hero, "gem": Thing("gem", "gem", Position(2, 0))})


def test_the_hero_wears_what_the_player_chose() -> None:
    world = state(sprite="explorer")
    dressed = Wardrobe("explorer3").dressed(world)
    assert dressed.things["hero"].properties["sprite"] == "explorer3"
    assert world.things["hero"].properties["sprite"] == "explorer"
    assert dressed.things["gem"] is world.things["gem"]


def test_somebody_special_stays_as_he_is() -> None:
    world = state(sprite="robot")
    assert Wardrobe("explorer3").dressed(world) is world


def test_the_usual_clothes_need_no_dressing() -> None:
    world = state(sprite="explorer")
    assert Wardrobe("explorer").dressed(world) is world


def test_it_follows_the_same_state_and_notices_another_one() -> None:
    wardrobe, world = Wardrobe("explorer2"), state(sprite="explorer")
    first = wardrobe.dressed(world)
    world.put(world.things["hero"].at(Position(1, 0)))
    world.take("gem")
    world.turn = 1
    again = wardrobe.dressed(world)
    assert again is first and again.turn == 1 and "gem" not in again.things
    assert again.things["hero"].position == Position(1, 0)
    assert wardrobe.dressed(world.copy()) is not first
