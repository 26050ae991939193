"""The card on which somebody talks."""

from itertools import combinations
from pathlib import Path

import pygame
import pytest

from pyland.text import ENGLISH
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
