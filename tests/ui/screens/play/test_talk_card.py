"""The card on which somebody talks."""

from itertools import combinations
from pathlib import Path

import pygame
import pytest

from pyland.text import ENGLISH
from pyland.ui.gfx import Face
from pyland.ui.screens.play.deeds import Choose, Deed
from pyland.ui.screens.play.talk_card import Offer, TalkCard
from tests.ui.screens.play.making import make_canvas, make_services

LONG = (
    "Good morning! A storm has taken the rope of my boat, and now it lies on the other side of the bay. "
    "Could you go there and bring it back to me before the tide comes in again?"
)
OFFERS = (
    Offer("Rosa", "ranger_0", "Hello!"),
    Offer("Ranger Rosa", "ranger_0", LONG),
    Offer("Captain Cleo", "captain_0", LONG, ("Yes", "No")),
    Offer("Captain Cleo", "captain_0", LONG, ("Yes, I will", "No, I am afraid of water", "Maybe later", "Which boat?")),
)
WIDTHS = ((1366, 768, 823), (1024, 768, 570), (1920, 1080, 1160))


@pytest.mark.parametrize("offer", OFFERS)
@pytest.mark.parametrize(("wide", "high", "room"), WIDTHS)
@pytest.mark.parametrize("theme", ["day", "hc", "easy"])
def test_everything_has_a_place_on_it(
    tmp_path: Path, offer: Offer, wide: int, high: int, room: int, theme: str
) -> None:
    canvas = make_canvas(make_services(tmp_path, theme=theme), (wide, high))
    card = TalkCard(ENGLISH)
    assert card.show(offer)
    rect = pygame.Rect(12, 100, room, card.height_for(canvas, room))
    card.layout(canvas, rect)
    assert rect.height <= high * 0.55
    assert all(rect.contains(button.rect) for button in card.buttons)
    assert not any(one.rect.colliderect(other.rect) for one, other in combinations(card.buttons, 2))
    words = card._text(canvas, room, rect.height)
    top = min(button.rect.top for button in card.buttons)
    assert rect.top + words.height <= top
    card.draw(pygame.Surface((wide, high)))


def test_without_a_choice_there_is_one_button_that_goes_on() -> None:
    card = TalkCard(ENGLISH)
    card.show(OFFERS[0])
    assert [button.action for button in card.buttons] == [Deed.TALK_ON]
    assert card.label == "Rosa: Hello!"


def test_each_choice_is_a_button() -> None:
    card = TalkCard(ENGLISH)
    card.show(OFFERS[2])
    assert [(button.text, button.action) for button in card.buttons] == [("Yes", Choose(0)), ("No", Choose(1))]
    assert "Yes No" in card.label


def test_the_same_page_again_changes_nothing() -> None:
    card = TalkCard(ENGLISH)
    assert card.show(OFFERS[0]) and not card.show(OFFERS[0])
    assert card.show(None) and not card.visible and card.widgets == (card,)


WORDY = (
    "Yes, of course I will go there at once and bring the long rope back to you before it gets dark",
    "No, I am afraid of the water and would much rather stay here with you on the warm pier today",
    "Maybe later",
    "Which boat do you mean, the large one with the blue sail or the small one beside the old pier?",
)


@pytest.mark.parametrize(("wide", "high", "room"), WIDTHS)
@pytest.mark.parametrize("theme", ["day", "hc", "easy"])
def test_long_choices_are_read_whole(tmp_path: Path, wide: int, high: int, room: int, theme: str) -> None:
    canvas = make_canvas(make_services(tmp_path, theme=theme), (wide, high))
    card = TalkCard(ENGLISH)
    card.show(Offer("Captain Cleo", "captain_0", LONG, WORDY))
    rect = pygame.Rect(12, 20, room, card.height_for(canvas, room))
    card.layout(canvas, rect)
    assert rect.height <= high - 40
    assert all(rect.contains(button.rect) for button in card.buttons)
    assert not any(one.rect.colliderect(other.rect) for one, other in combinations(card.buttons, 2))
    for button in card.buttons:
        size, lines = button._set(canvas, button.rect.width)
        assert " ".join(lines) == button.label and size >= 14
        assert all(canvas.text_width(line, Face.HEAD, size) <= button.rect.width for line in lines)
        assert len(lines) * size * canvas.scale.factor <= button.rect.height
    text = card._text(canvas, room, rect.height - card._rows_height(canvas, room) - canvas.px(36))
    assert text.height <= card.buttons[0].rect.top - rect.top


def test_what_no_card_has_room_for_is_cut_at_the_end(tmp_path: Path) -> None:
    canvas = make_canvas(make_services(tmp_path))
    card = TalkCard(ENGLISH)
    card.show(Offer("Rosa", "ranger_0", "Hello!", ("word " * 90, "x" * 300)))
    for button in card.buttons:
        _size, lines = button._set(canvas, 500)
        assert len(lines) <= 3 and lines[-1].endswith("…")
