"""Explanations as a child meets them: small marks, the card that grows from them, and what is said once."""

from itertools import product
from pathlib import Path

import pygame
import pytest

from pyland.editing.document import Position
from pyland.explain.explanation import Explanation, Fix
from pyland.play.session import Phase
from pyland.text import _
from pyland.ui.screens.play import PlayScreen
from pyland.ui.screens.play.placing import hidden
from pyland.ui.services import Services
from pyland.world.geometry import Position as PlaceOnMap
from tests.ui.screens.play.making import library, make_canvas, make_services, named, open_level, pass_time, widgets_of
from tests.ui.screens.play.test_playing import run, type_lines
from tests.ui.widgets.hands import click, press, write

PLACES = ((1, (0, 0)), (6, (0, -1)), (12, (0, 1)), (5, (4, 0)), (12, (-1, 0)))
"""Lines of a program, and how far from the hero on the map it is that is told."""
WINDOWS = ((1024, 700), (1024, 768), (1366, 768), (1920, 1080))


def marked(screen: PlayScreen) -> list[tuple[int, bool]]:
    """The lines of the small marks, and whether they are gentle."""
    return [(mark.line, mark.gentle) for mark in screen.code.quiet_marks]


def opened(services: Services, *lines: str, level: int = 0) -> PlayScreen:
    """A screen with a program that nobody types at any more."""
    screen = open_level(services, level)
    type_lines(screen, *lines)
    pass_time(screen, 3)
    return screen


def talk_about(screen: PlayScreen) -> int | None:
    told = screen.table.talk.told
    return told.line if told else None


def heard(services: Services) -> list[str]:
    played: list[str] = services.audio.played  # type: ignore[attr-defined]
    names = [name for name in played if name in ("error", "hint")]
    played.clear()
    return names


# Marks and their keys


def test_marks_are_small_until_somebody_asks(services: Services) -> None:
    screen = opened(services, "wait???", "unused()", "wait???")
    assert marked(screen) == [(1, False), (2, True), (3, False)]
    assert not screen.table.view.monty.visible and screen.code.error is None
    assert heard(services) == []


def test_f7_tells_of_the_line_of_the_caret_and_then_of_all_others(services: Services) -> None:
    screen = opened(services, "wait???", "unused()", "wait???")
    screen.code.editor.click(Position(1, 0))
    lines = []
    for _time in range(4):
        press(screen, pygame.K_F7)
        screen.update(0)
        lines.append(talk_about(screen))
    assert lines == [2, 3, 1, 2]
    assert screen.code.focused and screen.code.editor.selection.caret.line == 1


def test_the_footer_speaks_of_the_next_mark(services: Services) -> None:
    screen = opened(services, "wait???", "wait()", "unused()", "wait()")
    footer = screen.table.view.dock.footer
    for caret, line, gentle in ((0, 1, False), (1, 3, True), (3, 1, False)):
        screen.code.editor.click(Position(caret, 0))
        screen.update(0)
        assert footer.look.label == f"Look at line {line}" and footer.look.gentle is gentle


def test_the_footer_is_reached_by_tab(services: Services) -> None:
    screen = opened(services, "wait()", "unused()", level=1)
    press(screen, pygame.K_TAB, pygame.KMOD_CTRL)
    assert named(screen, "Look at line 2").ring
    press(screen, pygame.K_RETURN)
    screen.update(0)
    assert talk_about(screen) == 2


def test_a_mark_is_pressed(services: Services) -> None:
    screen = opened(services, "wait???", "wait()", "unused()")
    row = screen.code.line_rect(3)
    click(screen, (row.x + 14, row.centery))
    screen.update(0)
    assert talk_about(screen) == 3 and screen.code.focused
    assert marked(screen) == [(1, False)]


def test_without_marks_nothing_is_offered(services: Services) -> None:
    screen = opened(services, "wait()")
    press(screen, pygame.K_F7)
    assert not screen.table.view.dock.footer.look.visible and not screen.table.view.monty.visible


def test_a_remark_is_not_red_and_monty_is_not_sorry(services: Services) -> None:
    screen = opened(services, "unused()", "wait???")
    moods = []
    for _mark in range(2):
        press(screen, pygame.K_F7)
        screen.update(0)
        assert screen.code.error is not None and screen.table.view.monty.speech is not None
        moods.append((screen.code.error.gentle, screen.table.view.monty.speech.mood))
    assert moods == [(False, "monty_oops"), (True, "monty_thinking")]


def test_there_are_no_marks_during_a_run(services: Services) -> None:
    screen = opened(services, "wait()", "wait()", "say('unused')")
    press(screen, pygame.K_F5)
    screen.update(0)
    assert screen.session.phase is Phase.RUNNING and marked(screen) == []


# Several


def test_at_run_the_first_is_told_and_the_rest_waits(services: Services) -> None:
    screen = opened(services, "wait???", "unused()", "wait???")
    press(screen, pygame.K_F5)
    screen.update(0)
    assert talk_about(screen) == 1 and marked(screen) == [(2, True), (3, False)]
    error = screen.code.error
    assert error is not None and (error.line, error.col, error.end_col) == (1, 4, 7)


def test_the_next_is_offered_and_not_pushed(services: Services) -> None:
    screen = opened(services, "wait???", "wait()", "wait???")
    press(screen, pygame.K_F5)
    screen.update(0)
    click(screen, named(screen, "Put it in for me").rect.center)
    pass_time(screen, 3)
    assert screen.session.editor.text == "wait()\nwait()\nwait???"
    assert "line 3" in screen.table.view.toast.label
    assert not screen.table.view.monty.visible and marked(screen) == [(3, False)]


def test_a_mark_is_mended_while_another_explanation_waits(services: Services) -> None:
    screen = opened(services, "wait???", "wait()", "wait???")
    press(screen, pygame.K_F5)
    screen.update(0)
    click(screen, (screen.code.line_rect(3).x + 14, screen.code.line_rect(3).centery))
    click(screen, named(screen, "Put it in for me").rect.center)
    screen.update(0)
    assert screen.session.editor.text == "wait???\nwait()\nwait()"
    assert marked(screen) == [(1, False)]


# Once


def test_the_same_again_is_shorter_and_quieter(services: Services) -> None:
    screen = opened(services, "wait???")
    press(screen, pygame.K_F5)
    screen.update(0)
    first, high = screen.table.view.monty.label, screen.table.view.monty.rect.height
    assert heard(services) == ["error"]
    press(screen, pygame.K_F5)
    screen.update(0)
    again = screen.table.view.monty
    assert again.visible and len(again.label) < len(first) and again.rect.height < high
    assert "Strange" in again.label and "wait()" in again.label and heard(services) == ["hint"]
    click(screen, named(screen, "Tell me more").rect.center)
    assert screen.table.view.monty.label == first


def test_another_mistake_is_told_in_full(services: Services) -> None:
    screen = opened(services, "wait???")
    press(screen, pygame.K_F5)
    screen.update(0)
    press(screen, pygame.K_ESCAPE)
    run(screen, "wait???()")
    assert "Tell me more" not in {widget.label for widget in widgets_of(screen)}
    assert heard(services) == ["error", "error"]


def test_the_world_is_told_again_with_what_was_in_the_way(services: Services) -> None:
    screen = open_level(services)
    reasons = []
    for _time in range(2):
        run(screen, *["move_east()"] * 6)
        reasons.append(screen.table.view.monty.label)
    assert len(reasons[1]) < len(reasons[0])
    assert screen.session.explanation is not None
    assert services.say(screen.session.explanation.message) in reasons[1]


def test_a_closed_card_stays_away(services: Services) -> None:
    screen = opened(services, "wait()", "wait???", "")
    press(screen, pygame.K_F5)
    screen.update(0)
    press(screen, pygame.K_ESCAPE)
    pass_time(screen, 3)
    press(screen, pygame.K_END, pygame.KMOD_CTRL)
    write(screen, "wait()")
    pass_time(screen, 3)
    assert not screen.table.view.monty.visible and marked(screen) == [(2, False)]


def test_what_is_said_is_noted_down_once(services: Services) -> None:
    screen = opened(services, "wait???", "wait???")
    assert screen.narration == [
        f"There is a small mark on line {line}. F7 tells what it is about." for line in (1, 2)]
    press(screen, pygame.K_F5)
    pass_time(screen, 1)
    assert screen.narration[-1] == "Strange. Strange signs. Line 1 would be: wait()"
    click(screen, named(screen, "What Python says").rect.center)
    pass_time(screen, 1)
    assert screen.narration[-1] == "Python says: SyntaxError: invalid syntax"
    press(screen, pygame.K_HOME, pygame.KMOD_CTRL)
    press(screen, pygame.K_RETURN)
    pass_time(screen, 4)
    click(screen, named(screen, "Put it in for me").rect.center)
    pass_time(screen, 1)
    assert "There is one more small mark" in screen.narration[-1]
    assert len(screen.narration) == 5


# A remark after a run


def practice(services: Services, *lines: str) -> PlayScreen:
    screen = open_level(services, library().practice)
    run(screen, *lines)
    pass_time(screen, 1)
    return screen


def test_after_a_run_that_nobody_praises_the_first_remark_is_told(services: Services) -> None:
    screen = practice(services, "say('unused')", "say('also unused')")
    assert talk_about(screen) == 1 and screen.code.error is not None and screen.code.error.gentle
    assert marked(screen) == [(2, True)] and heard(services) == ["hint"]
    hero = screen.session.playback.state.things["hero"].position
    press(screen, pygame.K_ESCAPE)
    screen.update(0)
    assert screen.session.phase is Phase.SOLVED
    assert screen.session.playback.state.things["hero"].position == hero


def test_a_remark_is_not_told_after_each_run(services: Services) -> None:
    screen = practice(services, "say('unused')")
    press(screen, pygame.K_ESCAPE)
    run(screen, "say('unused')")
    pass_time(screen, 1)
    assert not screen.table.view.monty.visible and marked(screen) == [(1, True)]


def test_where_a_goal_was_missed_that_is_all_that_is_told(services: Services) -> None:
    screen = open_level(services)
    run(screen, "say('unused')")
    pass_time(screen, 1)
    told = screen.table.talk.told
    assert told is not None and told.kind == "missed_goal" and told.line == 1
    assert marked(screen) == [] and not screen.table.view.dock.footer.look.visible


# The place of the card


@pytest.mark.parametrize("size", WINDOWS)
@pytest.mark.parametrize("theme", ["day", "hc", "easy"])
def test_the_card_hides_neither_the_code_nor_the_hero_nor_the_place(
    tmp_path: Path, size: tuple[int, int], theme: str
) -> None:
    services = make_services(tmp_path, theme=theme, code_size=28, reduced_motion=True)
    long = "for number in range(how_many_steps_to_the_flag)"
    for level, (line, away) in product((*library().levels, library().practice), PLACES):
        screen = open_level(services, level, size)
        screen.session.editor.replace_all("\n".join([long] * 12), 0)
        pass_time(screen, 0.1)
        view = screen.table.view
        hero = screen.session.playback.state.things["hero"].position
        where = PlaceOnMap(hero.x + away[0], hero.y + away[1])
        told = Explanation(
            "missing_colon", _("Almost! Line {line} needs a colon", line=line),
            _("A line that starts with `for` ends with a colon `:`."),
            _("Type `:` at the very end of line {line}.", line=line), line, len(long) - 1, len(long),
            Fix(line, long, f"{long}:"), "SyntaxError: expected ':'", where,
        )  # fmt: skip
        screen.table.talk.explain(told)
        pass_time(screen, 0.2)
        places, tiles = view.places, [view.stage.tile_rect(tile) for tile in (hero, where)]
        assert places.map.contains(view.monty.rect)
        assert all(places.map.contains(tile) for tile in tiles), (level.id, line, away)
        for cover in (view.monty.rect, places.story, places.goals):
            assert hidden(cover, [*tiles, places.dock]) == 0, (level.id, line, away)
        assert screen.code.error is not None


@pytest.mark.parametrize("sizes", [((1024, 768), (1366, 768)), ((1920, 1080), (1024, 700)), ((1366, 768), (1024, 768))])
def test_after_the_window_was_resized_nothing_is_hidden_either(
    services: Services, sizes: tuple[tuple[int, int], tuple[int, int]]
) -> None:
    for level, away in product(library().levels, ((-1, -2), (2, 0), (0, 2))):
        screen = open_level(services, level, sizes[0])
        type_lines(screen, "wait()", "move_north")
        hero = screen.session.playback.state.things["hero"].position
        where = PlaceOnMap(hero.x + away[0], hero.y + away[1])
        screen.table.talk.explain(Explanation("missed", _("Not yet"), _("One more is wanted."), line=2, where=where))
        pass_time(screen, 1)
        for size in sizes[::-1]:
            screen.layout(make_canvas(services, size))
            pass_time(screen, 3)
            tiles = [screen.table.view.stage.tile_rect(tile) for tile in (hero, where)]
            assert hidden(screen.table.view.monty.rect, tiles) == 0, (level.id, away, size)
