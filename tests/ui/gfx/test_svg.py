import logging
import threading
import time

import pygame
import pytest

from pyland.ui.gfx import SvgStore
from pyland.ui.gfx.svg import placeholder

SQUARE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="5" height="10" fill="#ffffff"/></svg>'
)


@pytest.fixture
def store(tmp_path):
    (tmp_path / "half.svg").write_text(SQUARE)
    (tmp_path / "broken.svg").write_text("<svg")
    store = SvgStore(tmp_path)
    yield store
    store.close()


def test_a_sprite_is_drawn_at_the_size_asked_for(store):
    picture = store.get("half", (40, 40))
    assert picture.get_size() == (40, 40)
    assert picture.get_at((5, 5)) == pygame.Color("white")
    assert picture.get_at((30, 5)).a == 0
    assert store.get("half", (40, 40)) is picture


def test_a_sprite_keeps_its_shape(store):
    assert store.get("half", (40, 20)).get_size() == (20, 20)


def test_tint_and_flip_leave_the_sprite_itself_alone(store):
    changed = store.get("half", (40, 40), "#FF0000", flip=True)
    assert changed.get_at((30, 5)) == pygame.Color("red")
    assert changed.get_at((5, 5)).a == 0
    assert store.get("half", (40, 40)).get_at((5, 5)) == pygame.Color("white")


@pytest.mark.parametrize("name", ["nobody", "broken"])
def test_a_missing_sprite_is_chequered_and_told_once(store, name, caplog):
    with caplog.at_level(logging.WARNING):
        picture = store.get(name, (32, 32))
        store.get(name, (16, 16))
    assert picture.get_size() == (32, 32)
    assert picture.get_at((16, 16)).a == 255
    assert [name in record.getMessage() for record in caplog.records] == [True]


def test_names(store):
    assert store.has("half")
    assert not store.has("nobody")


def test_wishes_come_true_and_until_then_another_size_stands_in(store):
    store.get("half", (10, 10))
    stretched = store.soon("half", (80, 80), (10, 10))
    assert stretched.get_size() == (80, 80)
    deadline = time.monotonic() + 10
    while store.waiting and time.monotonic() < deadline:
        time.sleep(0.002)
    assert store.ready("half", (80, 80))
    assert store.soon("half", (80, 80), (10, 10)) is store.get("half", (80, 80))


def test_no_size_is_too_small(store):
    assert store.get("half", (0, -3)).get_size() == (1, 1)


def test_closing_drops_the_wishes_that_are_left(store, monkeypatch):
    drawn, begun, go_on = [], threading.Event(), threading.Event()

    def draw(name, size):
        drawn.append(name)
        begun.set()
        assert go_on.wait(10)
        return placeholder(size)

    monkeypatch.setattr(store, "_draw", draw)
    store.wish([(f"sprite {number}", (9, 9)) for number in range(50)])
    assert begun.wait(10)
    before = store._wishes
    closing = threading.Thread(target=store.close)
    closing.start()
    for _look in range(500):
        if store._wishes is not before:
            break
        time.sleep(0.001)
    go_on.set()
    closing.join(10)
    assert drawn == ["sprite 0"] and not store.waiting
    store.wish([("later", (9, 9))])
    while store.waiting:
        time.sleep(0.001)
    assert drawn == ["sprite 0", "later"]
