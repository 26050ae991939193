"""What the led body carries, as it is seen on the map."""

from pathlib import Path

import pygame
import pytest

from pyland.text import ENGLISH
from pyland.ui.screens.play.bag import BagCard, Pack, pack_of, told
from pyland.world.ascii import draw
from pyland.world.geometry import Position
from pyland.world.state import State, Thing
from tests.ui.screens.play.field import open_field
from tests.ui.screens.play.making import SIZES, make_canvas, make_services, pass_time, picture_of
from tests.ui.widgets.hands import press

KINDS = ("gem", "coin", "key", "shell", "apple", "banana", "coconut", "box", "log", "lamp")


def laden(*kinds: str, cuts: int | None = None) -> State:
    """The hero with these things."""
    state = draw("@....")
    if cuts is not None:
        state.put(state.things["hero"].changed(cuts=cuts))
    state.bags["hero"] = tuple(Thing(f"{kind}-{n}", kind, Position(0, 0)) for n, kind in enumerate(kinds))
    return state


def sentences(pack: Pack) -> list[str]:
    return [ENGLISH(message) for message in told(pack)]


def test_things_of_one_kind_are_counted_in_the_order_in_which_they_came() -> None:
    pack = pack_of(laden("gem", "key", "gem", "gem"), "hero")
    assert [(item.thing.kind, item.count) for item in pack.things] == [("gem", 3), ("key", 1)]
    assert sentences(pack) == ["In your bag: a gem × 3, a key"]


def test_who_has_nothing_has_no_card() -> None:
    card = BagCard(ENGLISH)
    assert pack_of(laden(), "hero") == Pack() == pack_of(laden(), "nobody")
    card.show(pack_of(laden(), "hero"))
    assert not card.visible
    card.show(pack_of(laden("gem"), "hero"))
    assert card.visible and card.label == card.tooltip == "In your bag: a gem"
    card.show(Pack())
    assert not card.visible


@pytest.mark.parametrize(("cuts", "words"), [
    (3, "The knife cuts 3 more times."), (1, "The knife cuts 1 more time."), (0, "The knife is blunt."),
])
def test_cuts_are_told_where_they_are_counted(cuts: int, words: str) -> None:
    assert sentences(pack_of(laden(cuts=cuts), "hero")) == [words]
    assert sentences(pack_of(laden("gem", cuts=cuts), "hero")) == ["In your bag: a gem", words]


def test_others_than_the_hero_are_named() -> None:
    state = laden()
    state.put(Thing("robot", "robot", Position(1, 0)))
    state.bags["robot"] = (Thing("gem-1", "gem", Position(0, 0)),)
    assert sentences(pack_of(state, "robot")) == ["The robot carries: a gem"]


def test_the_same_again_is_no_change() -> None:
    card = BagCard(ENGLISH)
    assert card.show(pack_of(laden("gem"), "hero"))
    assert not card.show(pack_of(laden("gem"), "hero"))
    assert card.show(pack_of(laden("gem", "gem"), "hero"))


@pytest.mark.parametrize("width", [200, 400, 800])
def test_everything_has_its_place_on_the_card(tmp_path: Path, width: int) -> None:
    canvas, card = make_canvas(make_services(tmp_path)), BagCard(ENGLISH)
    card.show(pack_of(laden(*KINDS, *KINDS, cuts=3), "hero"))
    size = card.size_for(canvas, width)
    assert size[0] <= width
    rows = card._rows(canvas, size[0])
    assert sum(map(len, rows)) == len(KINDS) + 1
    assert len(rows) * canvas.px(40) <= size[1]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("count", [1, 4, 10])
def test_the_card_lies_on_the_map_and_on_no_other_card(tmp_path: Path, size: tuple[int, int], count: int) -> None:
    def put(state: State) -> None:
        state.put(state.things["hero"].changed(cuts=3))
        state.bags["hero"] = laden(*KINDS[:count] * 2).bags["hero"]

    screen = open_field(tmp_path, "." * 12 + "\n@..........F", "panels: [stars]\n", put=put, size=size)
    view = screen.table.view
    bag, places = view.bag, view.places
    assert bag.visible and places.map.contains(bag.rect)
    others = [places.back, view.level_card.card, places.hint, places.sound, places.settings, places.story, places.goals]
    others += [view.look_back.rect]
    assert bag.rect.collidelist([rect for rect in others if rect.width]) < 0
    pass_time(screen, 0.5)
    for tile in (Position(0, 1), Position(11, 1)):
        assert not bag.rect.colliderect(view.stage.tile_rect(tile))


def test_the_bag_is_that_of_what_the_picture_shows(tmp_path: Path) -> None:
    screen = open_field(tmp_path, "@gF", "walk: true\n")
    view = screen.table.view
    before = picture_of(screen).subsurface(view.places.map).copy()
    assert not view.bag.visible
    press(screen, pygame.K_RIGHT)
    screen.update(1 / 60)
    assert not view.bag.visible  # the step is not over yet
    pass_time(screen, 1.0)
    assert view.bag.visible and view.bag.label == "In your bag: a gem"
    assert picture_of(screen).subsurface(view.places.map).get_buffer().raw != before.get_buffer().raw


def test_the_bag_is_that_of_who_is_led(tmp_path: Path) -> None:
    def put(state: State) -> None:
        state.put(Thing("robot", "robot", Position(1, 0), properties={"cuts": 2}))

    text = "bodies: [hero, robot]\n"
    screen = open_field(tmp_path, "@..F", text, put=put)
    assert not screen.table.view.bag.visible
    press(screen, pygame.K_F3)
    screen.update(1 / 60)
    assert screen.table.view.bag.label == "The knife cuts 2 more times."
    press(screen, pygame.K_F3)
    screen.update(1 / 60)
    assert not screen.table.view.bag.visible
