"""The card with the goals: everything on it can be read or reached."""

from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pygame
import pytest

from pyland.play.session import GoalRow
from pyland.text import ENGLISH, Message, _
from pyland.ui.screens.play.goallist import listed
from pyland.ui.screens.play.goals import GoalsCard
from tests.ui.screens.play.making import make_canvas, make_services

LONG = _("Paint all the tiles of the long way from the hut to the bay with `move_east(4)`, and none of the others")
SIZES = ((1366, 768, 286), (1024, 768, 570), (800, 600, 445), (1920, 1080, 402))
FEW = (LONG, _("Get the shell"))


def rows_of(*texts: Message) -> tuple[GoalRow, ...]:
    """Goals with these texts, some of them with a number, and two stars."""
    goals = (GoalRow(text, False, _("0 / 3") if number % 2 else None, False) for number, text in enumerate(texts))
    return (*goals, GoalRow(_("Never bump"), False, None, True), GoalRow(_("In 14 turns"), True, _("3 / 14"), True))


def card_of(folder: Path, rows: tuple[GoalRow, ...], size: tuple[int, int, int], theme: str = "day") -> GoalsCard:
    """A card that has the height that it asks for."""
    canvas = make_canvas(make_services(folder, theme=theme), size[:2])
    card = GoalsCard(ENGLISH)
    card.rows = rows
    card.layout(canvas, pygame.Rect(20, 20, size[2], canvas.px(card.height_for(canvas, size[2]))))
    return card


def drawn(card: GoalsCard) -> pygame.Surface:
    """A picture of the card."""
    surface = pygame.Surface((1400, 800), 0, 32)
    card.draw(surface)
    card.list.draw(surface)
    return surface


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("theme", ["day", "hc", "easy"])
def test_no_row_lies_on_another_and_none_is_wider_than_the_list(
    tmp_path: Path, size: tuple[int, int, int], theme: str
) -> None:
    card = card_of(tmp_path, rows_of(*FEW, *FEW), size, theme)
    found = listed(card.canvas, card.rows, ENGLISH, card.list.rect.width, card.list.rect.height)
    for one, other in combinations(found.items, 2):
        assert not one.place.colliderect(other.place)
    for item in found.items:
        beside = card.canvas.px(34) + (card.canvas.px(30) if item.progress else 0)
        assert item.place.x >= 0 and item.place.right <= card.list.rect.width
        assert item.words.width + beside <= item.place.width + 1 and item.words.height <= item.place.height
    assert found.height == max(item.place.bottom for item in found.items)


@pytest.mark.parametrize("size", SIZES)
def test_goals_that_fit_are_all_seen_at_once(tmp_path: Path, size: tuple[int, int, int]) -> None:
    card = card_of(tmp_path, rows_of(*FEW), size)
    assert card.list.scroll.limit == 0 and not card.list.can_focus and not card.crowded
    assert card.rect.contains(card.list.rect)


def test_many_long_goals_get_smaller_letters_before_they_scroll(tmp_path: Path) -> None:
    canvas = make_canvas(make_services(tmp_path))
    sizes = [
        listed(canvas, rows_of(*(LONG for _number in range(count))), ENGLISH, 280, 246).size for count in range(1, 6)
    ]
    assert sizes[0] == 16.5 and sizes == sorted(sizes, reverse=True) and sizes[-1] == 14


@pytest.mark.parametrize("size", SIZES)
def test_what_does_not_fit_is_reached_with_wheel_and_keys(tmp_path: Path, size: tuple[int, int, int]) -> None:
    card = card_of(tmp_path, rows_of(*(LONG for _number in range(8))), size)
    assert card.list.scroll.limit > 0 and card.list.can_focus
    assert card.canvas.scale.dp(card.rect.height) <= 321
    before = drawn(card)
    card.list.set_focus(True, ring=True)
    card.list.handle(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_END, mod=0, unicode=""))
    for _frame in range(60):
        card.list.update(0.05)
    assert card.list.scroll.shown == card.list.scroll.limit
    place = card.list.rect
    assert drawn(card).subsurface(place).get_buffer().raw != before.subsurface(place).get_buffer().raw


def test_code_in_a_goal_has_no_backticks(tmp_path: Path) -> None:
    for size in SIZES:
        card = card_of(tmp_path, rows_of(LONG), size)
        words = listed(card.canvas, card.rows, ENGLISH, card.list.rect.width, 300).items[0].words
        code = [word.text for word in words.words if word.code]
        assert code and not any("`" in word.text for word in words.words)


def test_a_goal_that_takes_more_room_makes_the_card_crowded(tmp_path: Path) -> None:
    card = card_of(tmp_path, rows_of(_("Get it")), SIZES[0])
    assert not card.crowded
    card.rows = rows_of(_("Get it"), LONG, LONG)
    assert card.crowded


def test_a_goal_that_is_met_comes_into_sight(tmp_path: Path) -> None:
    rows = rows_of(*(LONG for _number in range(8)))
    card = card_of(tmp_path, rows, SIZES[0])
    for _round in range(2):
        card.rows = (*rows[:-2], replace(rows[-2], done=True), rows[-1])
        place = listed(card.canvas, rows, ENGLISH, card.list.rect.width, card.list.rect.height).items[-2].place
        assert card.list.scroll.target <= place.top
        assert place.bottom <= card.list.scroll.target + card.list.rect.height
    card.rows = rows_of(LONG)
    assert card.list.scroll.target == 0
