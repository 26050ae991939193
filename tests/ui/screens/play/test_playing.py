"""Playing on the play screen, as a child does it: keys, chips, buttons."""

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pygame
import pytest

from pyland.level.spec import Problem
from pyland.play.saver import SaveState
from pyland.play.session import Phase
from pyland.text import _
from pyland.ui.screen import Push, Replace, ScreenStack
from pyland.ui.screens.play import PlayScreen, table, ways
from pyland.ui.screens.play.deeds import Insert
from pyland.ui.screens.play.notice import BrokenCard
from pyland.ui.services import Services
from pyland.ui.widgets import Chip
from tests.ui.screens.play.making import (
    library,
    make_canvas,
    make_services,
    named,
    open_level,
    pass_time,
    picture_of,
    wait_for,
    widgets_of,
)  # fmt: skip
from tests.ui.widgets.hands import click, down, mouse_down, mouse_move, mouse_up, press, up, write

SOLUTION = ("move_east()",) * 3 + ("move_north()",)


def labels(screen: PlayScreen) -> set[str]:
    return {widget.label for widget in widgets_of(screen)}


def type_lines(screen: PlayScreen, *lines: str) -> None:
    """Put lines in place of the program, by keys alone."""
    press(screen, pygame.K_a, pygame.KMOD_CTRL)
    press(screen, pygame.K_DELETE)
    for number, line in enumerate(lines):
        if number:
            press(screen, pygame.K_RETURN)
        write(screen, line)


def solve(screen: PlayScreen) -> None:
    type_lines(screen, *SOLUTION)
    press(screen, pygame.K_F5)
    wait_for(screen, lambda: screen.session.phase is Phase.SOLVED)


def run(screen: PlayScreen, *lines: str) -> None:
    type_lines(screen, *lines)
    press(screen, pygame.K_F5)
    wait_for(screen, lambda: screen.session.phase is not Phase.RUNNING)
    screen.update(0)


# Typing


def test_typing_goes_to_the_program_at_once(services: Services) -> None:
    screen = open_level(services)
    write(screen, "x = 1")
    assert screen.session.editor.text == "move_east()\nx = 1"


def test_typing_goes_to_the_program_when_the_map_was_clicked(services: Services) -> None:
    screen = open_level(services)
    click(screen, (400, 300))
    screen.table.view.group.focus(None)
    write(screen, "y")
    assert screen.session.editor.text.endswith("y") and screen.code.focused


def test_typing_goes_to_the_program_from_a_button_but_a_space_presses_it(services: Services) -> None:
    screen = open_level(services)
    screen.table.view.group.focus(named(screen, "Sound"), ring=True)
    before = services.settings.sound
    down(screen, pygame.K_SPACE)
    write(screen, " ")
    up(screen, pygame.K_SPACE)
    assert services.settings.sound is not before
    assert screen.session.editor.text == "move_east()\n"
    write(screen, "z")
    assert screen.session.editor.text == "move_east()\nz"


def test_a_chip_puts_its_command_on_a_line_of_its_own(services: Services) -> None:
    screen = open_level(services)
    chip = next(widget for widget in widgets_of(screen) if widget.action == Insert("move_north()"))
    click(screen, chip.rect.center)
    click(screen, chip.rect.center)
    assert screen.session.editor.text == "move_east()\nmove_north()\nmove_north()"
    assert screen.code.focused


def test_the_program_can_be_changed_during_a_run(services: Services) -> None:
    screen = open_level(services)
    press(screen, pygame.K_F5)
    wait_for(screen, lambda: screen.code.running_line == 1)
    write(screen, "#")
    assert screen.session.editor.text == "move_east()\n#" and screen.session.phase is Phase.RUNNING


def test_a_key_that_was_held_under_a_sheet_does_not_go_on_afterwards(services: Services) -> None:
    screen = open_level(services)
    stack = ScreenStack(screen, make_canvas(services))
    type_lines(screen, "x" * 20)
    down(stack, pygame.K_BACKSPACE)
    press(stack, pygame.K_F1)
    up(stack, pygame.K_BACKSPACE)
    press(stack, pygame.K_ESCAPE)
    assert stack.top is screen
    pass_time(screen, 2)
    assert screen.session.editor.text == "x" * 19


def test_what_was_typed_is_saved_while_a_sheet_lies_over_it(services: Services) -> None:
    screen = open_level(services)
    stack = ScreenStack(screen, make_canvas(services))
    assert services.saver.flush(5)
    screen.update(0)
    footer = screen.table.view.dock.footer
    assert footer.state is SaveState.SAVED
    write(stack, "# mine")
    screen.update(0)
    assert footer.state is SaveState.SAVING and screen.session.editor.text.endswith("# mine")
    press(stack, pygame.K_F1)
    assert services.player.level(screen.level.id).code == {"hero": screen.session.editor.text}
    assert services.saver.flush(5)
    press(stack, pygame.K_ESCAPE)
    screen.update(0)
    assert footer.state is SaveState.SAVED


def test_a_drag_that_ends_over_a_sheet_does_not_go_on_afterwards(services: Services) -> None:
    screen = open_level(services)
    stack = ScreenStack(screen, make_canvas(services))
    mouse_down(stack, screen.code.rect.center)
    press(stack, pygame.K_F1)
    mouse_up(stack, (5, 5))
    press(stack, pygame.K_ESCAPE)
    before = screen.session.editor.selection
    mouse_move(stack, screen.code.rect.move(60, 4).topleft)
    assert screen.session.editor.selection == before


def test_the_wheel_does_not_take_the_keys_from_a_question(services: Services) -> None:
    screen = open_level(services)
    type_lines(screen, "input('Name? ')")
    press(screen, pygame.K_F5)
    wait_for(screen, lambda: screen.session.question is not None)
    for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
        screen.handle(pygame.Event(kind, pos=screen.code.rect.center, button=5))
    write(screen, "Ada")
    assert screen.table.view.dock.output.field.text == "Ada"


def test_after_a_click_on_run_the_keys_go_to_the_program(services: Services) -> None:
    screen = open_level(services)
    click(screen, named(screen, "Run").rect.center)
    press(screen, pygame.K_RETURN)
    press(screen, pygame.K_BACKSPACE)
    press(screen, pygame.K_BACKSPACE)
    assert screen.session.phase is Phase.RUNNING and screen.session.editor.text == "move_east()"


# Running


def test_solved_by_keys_alone(services: Services) -> None:
    screen = open_level(services)
    solve(screen)
    assert screen.session.stars[0]


def test_run_again_skips_to_the_end(services: Services) -> None:
    screen = open_level(services)
    type_lines(screen, *SOLUTION)
    press(screen, pygame.K_RETURN, pygame.KMOD_CTRL)
    pass_time(screen, 0.2)
    press(screen, pygame.K_F5)
    pass_time(screen, 0.2)
    assert screen.session.phase is Phase.RUNNING, "a double click skips nothing"
    pass_time(screen, 0.3)
    press(screen, pygame.K_F5)
    pass_time(screen, 0.2)
    assert screen.session.phase is Phase.SOLVED


@pytest.mark.parametrize("key, mod", [(pygame.K_ESCAPE, 0), (pygame.K_F5, pygame.KMOD_SHIFT)])
def test_stop(services: Services, key: int, mod: int) -> None:
    screen = open_level(services)
    stop = named(screen, "Stop")
    assert not stop.enabled
    press(screen, pygame.K_F5)
    screen.update(0)
    assert stop.enabled
    press(screen, key, mod)
    screen.update(0)
    assert screen.session.phase is Phase.EDITING and not stop.enabled


def test_a_step_shows_one_line_and_run_goes_on(services: Services) -> None:
    screen = open_level(services, 1)
    press(screen, pygame.K_F6)
    pass_time(screen, 1)
    assert screen.session.paused and screen.code.running_line == 1
    assert named(screen, "Go on")
    press(screen, pygame.K_F5)
    wait_for(screen, lambda: screen.session.phase is Phase.ENDED)


def test_stepping_is_not_there_before_it_is_taught(services: Services) -> None:
    screen = open_level(services)
    press(screen, pygame.K_F6)
    assert screen.session.phase is Phase.EDITING


def test_what_happens_is_heard_and_told(services: Services) -> None:
    screen = open_level(services)
    solve(screen)
    assert {"step_sand", "win"} <= set(services.audio.played)
    assert any("(5, 6)" in line for line in screen.narration)


def test_each_run_is_told_anew(services: Services) -> None:
    screen = open_level(services)
    for _run in range(2):
        run(screen, "move_east()")
        assert sum("(4, 6)" in line for line in screen.narration) <= 1
    assert len(screen.narration) == 3 and screen.narration[2].startswith("Not there yet")


def test_settings_chosen_elsewhere_count_here_too(services: Services) -> None:
    screen = open_level(services, 2)
    services.change(speed=4.0, code_size=24, sound=False)
    screen.update(0)
    assert screen.session.speed == 4.0 and screen.code.code_size == 24
    assert screen.table.view.sound.icon == "sound_off"
    click(screen, screen.table.view.dock.transport.slider.rect.move(-20, 0).center)
    assert screen.session.speed == services.settings.speed < 4.0


def test_captions_for_those_who_want_them(tmp_path: Path) -> None:
    screen = open_level(make_services(tmp_path, narration=True))
    solve(screen)
    assert screen.table.view.dock.output.visible


# Explanations


def test_an_explanation_can_be_taken(services: Services) -> None:
    screen = open_level(services)
    run(screen, "move_east???")
    card = screen.table.view.monty
    assert card.visible and screen.code.error is not None and screen.code.focused
    click(screen, named(screen, "Put it in for me").rect.center)
    screen.update(0)
    assert screen.session.editor.text == "move_east()"
    assert not card.visible and screen.code.error is None
    press(screen, pygame.K_z, pygame.KMOD_CTRL)
    assert screen.session.editor.text == "move_east???"


def test_an_explanation_goes_when_its_line_is_changed(services: Services) -> None:
    screen = open_level(services)
    run(screen, "move_east()", "move_east???")
    press(screen, pygame.K_HOME, pygame.KMOD_CTRL)
    press(screen, pygame.K_END)
    write(screen, "#")
    screen.update(0)
    assert screen.table.view.monty.visible
    press(screen, pygame.K_DOWN)
    press(screen, pygame.K_END)
    press(screen, pygame.K_BACKSPACE)
    screen.update(0)
    assert not screen.table.view.monty.visible


def test_an_explanation_moves_with_its_line(services: Services) -> None:
    screen = open_level(services)
    run(screen, "move_east()", "move_east???")
    press(screen, pygame.K_HOME, pygame.KMOD_CTRL)
    press(screen, pygame.K_RETURN)
    screen.update(0)
    assert screen.code.error is not None and screen.code.error.line == 3
    click(screen, named(screen, "Put it in for me").rect.center)
    assert screen.session.editor.text == "\nmove_east()\nmove_east()"


def test_what_is_typed_during_a_run_does_not_move_its_marks(services: Services) -> None:
    screen = open_level(services)
    type_lines(screen, "wait()", "wait()", "boom")
    press(screen, pygame.K_F5)
    wait_for(screen, lambda: screen.code.running_line == 1)
    press(screen, pygame.K_HOME, pygame.KMOD_CTRL)
    press(screen, pygame.K_RETURN)
    screen.update(0)
    assert screen.code.running_line == 2
    wait_for(screen, lambda: screen.session.phase is Phase.ENDED)
    screen.update(0)
    assert screen.session.explanation is not None and screen.session.explanation.line == 3
    assert screen.code.error is not None and screen.code.error.line == 4


def test_a_line_that_was_changed_during_the_run_is_not_marked(services: Services) -> None:
    screen = open_level(services)
    type_lines(screen, "wait()", "boom")
    press(screen, pygame.K_F5)
    wait_for(screen, lambda: screen.code.running_line == 1)
    type_lines(screen, "move_north()", "move_north()")
    screen.update(0)
    assert screen.code.running_line is None
    wait_for(screen, lambda: screen.session.phase is Phase.ENDED)
    pass_time(screen, 1)
    assert screen.table.view.monty.visible and screen.code.error is None
    assert "Put it in for me" not in labels(screen)


def test_the_card_shows_the_program_that_ran(services: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    screen = open_level(services)
    shown: list[str] = []
    made = table.CompleteCard
    monkeypatch.setattr(table, "CompleteCard", lambda *what, **more: shown.append(what[2]) or made(*what, **more))
    solve(screen)
    write(screen, "# later")
    wait_for(screen, lambda: screen.table.card is not None)
    assert shown == ["\n".join(SOLUTION)]


def test_escape_closes_an_explanation_then_leaves_the_editor(services: Services) -> None:
    screen = open_level(services)
    run(screen, "move_east???")
    press(screen, pygame.K_ESCAPE)
    screen.update(0)
    assert not screen.table.view.monty.visible and screen.code.focused
    press(screen, pygame.K_ESCAPE)
    assert named(screen, "Run").ring
    press(screen, pygame.K_ESCAPE)
    assert screen.code.focused


def test_the_card_is_reached_by_keys(services: Services) -> None:
    screen = open_level(services)
    run(screen, "move_east???")
    press(screen, pygame.K_TAB, pygame.KMOD_CTRL)
    assert named(screen, "Show me where").ring
    press(screen, pygame.K_TAB)
    press(screen, pygame.K_RETURN)
    assert screen.session.editor.text == "move_east()"


def test_a_bump_is_shown_on_the_map_and_not_in_red(services: Services) -> None:
    screen = open_level(services)
    run(screen, *["move_east()"] * 6)
    assert screen.table.talk.told is not None and screen.table.talk.told.where is not None
    assert screen.code.error is None and screen.code.running_line == screen.table.talk.told.line
    assert screen.session.output == "" and not screen.table.view.dock.output.visible


def test_the_card_does_not_hide_the_hero(services: Services) -> None:
    for size in ((1366, 768), (1920, 1080)):
        screen = open_level(services, size=size)
        run(screen, "move_east()", "move_east()")
        stage = screen.table.view.stage
        hero = stage.tile_rect(screen.session.playback.state.things["hero"].position)
        assert not screen.table.view.monty.rect.colliderect(hero)


def test_the_card_stays_near_its_line_and_the_map_moves_aside(services: Services) -> None:
    screen = open_level(services, library().practice)
    picture_of(screen)
    run(screen, "move_east???")
    pass_time(screen, 2)
    card, stage = screen.table.view.monty.rect, screen.table.view.stage
    line = screen.code.line_rect(1)
    assert card.top - 80 < line.centery < card.bottom
    assert not card.colliderect(stage.tile_rect(screen.session.playback.state.things["hero"].position))


def test_a_line_that_cannot_run_is_told_quietly_while_typing(services: Services) -> None:
    screen = open_level(services)
    type_lines(screen, "move_east???")
    wait_for(screen, lambda: screen.code.quiet_marks)
    assert not screen.table.view.monty.visible and screen.code.error is None
    assert [mark.line for mark in screen.code.quiet_marks] == [1]
    click(screen, named(screen, "Look at line 1").rect.center)
    assert screen.table.view.monty.visible


# Hints


def test_hints_come_one_by_one(services: Services) -> None:
    screen = open_level(services)
    hints = screen.level.spec.hints if screen.level.spec else ()
    press(screen, pygame.K_F2)
    assert screen.session.hints == hints[:1] and screen.table.view.monty.label.startswith("Hint 1 of 4")
    click(screen, named(screen, "Next hint").rect.center)
    assert screen.session.hints == hints[:2]
    click(screen, named(screen, "Back").rect.center)
    assert screen.session.hints == hints[:2] and screen.table.view.monty.label.startswith("Hint 1 of 4")
    press(screen, pygame.K_ESCAPE)
    assert not screen.table.view.monty.visible
    press(screen, pygame.K_F2)
    assert screen.table.view.monty.label.startswith("Hint 2 of 4")


# Questions


def test_a_question_is_answered_in_the_output(services: Services) -> None:
    screen = open_level(services)
    type_lines(screen, "name = input('Your name? ')", "print('Hello')")
    press(screen, pygame.K_F5)
    wait_for(screen, lambda: screen.session.question is not None)
    screen.update(0)
    field = screen.table.view.dock.output.field
    assert field.focused and field.visible
    write(screen, "Ada")
    press(screen, pygame.K_RETURN)
    wait_for(screen, lambda: screen.session.output.endswith("Hello\n"))
    screen.update(0)
    assert screen.code.focused and not field.visible and screen.table.view.dock.output.visible


# The end


def test_the_happy_end_is_seen_before_the_card(services: Services) -> None:
    screen = open_level(services)
    solve(screen)
    pass_time(screen, 0.7)
    assert screen.table.card is None
    pass_time(screen, 0.4)
    assert screen.table.card is not None


def test_a_held_enter_does_not_skip_the_card(services: Services) -> None:
    screen = open_level(services)
    solve(screen)
    down(screen, pygame.K_RETURN)
    wait_for(screen, lambda: screen.table.card is not None)
    assert down(screen, pygame.K_RETURN) is None and up(screen, pygame.K_RETURN) is None
    assert press(screen, pygame.K_RETURN) is None  # still too early to be meant
    pass_time(screen, 1)
    change = press(screen, pygame.K_RETURN)
    assert isinstance(change, Replace) and isinstance(change.screen, PlayScreen)
    assert change.screen.level is library().levels[1]


def test_a_key_that_was_held_when_the_card_came_does_not_go_on_afterwards(services: Services) -> None:
    screen = open_level(services)
    solve(screen)
    press(screen, pygame.K_END, pygame.KMOD_CTRL)
    write(screen, "#" * 20)
    pass_time(screen, 0.8)
    down(screen, pygame.K_BACKSPACE)
    wait_for(screen, lambda: screen.table.card is not None)
    up(screen, pygame.K_BACKSPACE)
    pass_time(screen, 1)
    press(screen, pygame.K_ESCAPE)
    before = screen.session.editor.text
    pass_time(screen, 2)
    assert screen.session.editor.text == before != ""


def test_play_again_goes_back_to_the_start(services: Services) -> None:
    screen = open_level(services)
    solve(screen)
    wait_for(screen, lambda: screen.table.card is not None)
    pass_time(screen, 1)
    press(screen, pygame.K_ESCAPE)
    assert screen.table.card is None and screen.session.phase is Phase.EDITING


def test_a_field_without_goals_is_never_finished(services: Services) -> None:
    screen = open_level(services, library().practice)
    run(screen, "move_east()")
    pass_time(screen, 2)
    assert screen.table.card is None


# What is there


def test_panels_come_when_they_are_taught(services: Services) -> None:
    first, second, third = (labels(open_level(services, level)) for level in range(3))
    assert not first & {"Step", "Start over", "Speed", "Output"}
    assert {"Step", "Start over"} <= second and "Speed" not in second
    assert "Speed" in third
    assert sum(isinstance(widget, Chip) for widget in widgets_of(open_level(services))) == 2


def test_stars_are_not_mentioned_before_they_are_taught(services: Services) -> None:
    first, third = (open_level(services, level).table.view.goals.rows for level in (0, 2))
    assert not any(row.star for row in first)
    assert sum(row.star for row in third) == 2


def test_all_commands_can_be_reached_when_they_are_many(services: Services) -> None:
    screen = open_level(services, library().practice)
    seen: set[str] = set()
    for _page in range(6):
        seen |= {widget.code for widget in widgets_of(screen) if isinstance(widget, Chip)}
        click(screen, named(screen, screen.table.view.dock.palette.more.label).rect.center)
    assert seen == {f"{name}()" for name in library().practice.commands}


def test_start_over_can_be_undone(services: Services) -> None:
    screen = open_level(services, 1)
    type_lines(screen, "mine()")
    click(screen, named(screen, "Start over").rect.center)
    assert screen.session.editor.text == (screen.level.spec.starter if screen.level.spec else "")
    assert "Undo" in screen.table.view.toast.label and screen.table.view.toast.visible
    press(screen, pygame.K_z, pygame.KMOD_CTRL)
    assert screen.session.editor.text == "mine()"


def test_help_and_settings_lie_over_the_level(services: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    other = open_level(services, 1)
    monkeypatch.setattr("pyland.ui.screens.play.ways.to_help", lambda services, level: Push(other))
    assert press(open_level(services), pygame.K_F1) == Push(other)


def test_tab_goes_through_everything_and_comes_back(services: Services) -> None:
    screen = open_level(services, 2)
    group = screen.table.view.group
    group.focus(group.widgets[0])
    seen = []
    for _step in range(60):
        seen.append(group.focused)
        if group.focused is screen.code:
            press(screen, pygame.K_TAB, pygame.KMOD_CTRL)
        else:
            press(screen, pygame.K_TAB)
        if group.focused is seen[0]:
            break
    stops = [widget for widget in group.widgets if widget.can_focus]
    assert seen == stops
    places = [widget.rect.x < screen.table.view.places.dock.x for widget in seen]
    assert places == sorted(places, reverse=True)


# Drawing


def test_nothing_is_drawn_when_nothing_changed(tmp_path: Path) -> None:
    screen = open_level(make_services(tmp_path, reduced_motion=True))
    screen.table.view.stage.finish()
    picture_of(screen)
    pass_time(screen, 2)
    assert not any(screen.update(1 / 60) for _frame in range(60))


def test_with_less_motion_the_card_is_deaf_for_a_moment_too(tmp_path: Path) -> None:
    screen = open_level(make_services(tmp_path, reduced_motion=True))
    solve(screen)
    wait_for(screen, lambda: screen.table.card is not None)
    assert press(screen, pygame.K_RETURN) is None
    pass_time(screen, 1)
    assert isinstance(press(screen, pygame.K_RETURN), Replace)


def test_all_hints_can_be_reached_by_enter_alone(services: Services) -> None:
    screen = open_level(services)
    press(screen, pygame.K_F2)
    screen.table.view.group.focus(named(screen, "Next hint"), ring=True)
    for number in (2, 3, 4):
        press(screen, pygame.K_RETURN)
        screen.update(0)
        assert screen.table.view.monty.label.startswith(f"Hint {number} of 4")


def test_the_next_level_is_one_that_can_be_played(services: Services) -> None:
    """A level with something wrong in its files is passed over."""
    levels = library().levels
    sound = ways.next_level(services, levels[0])
    assert sound is levels[1]
    broken = replace(levels[1], problems=(Problem(Path("level.yaml"), 1, _("?")),))
    services.library = SimpleNamespace(levels=(levels[0], broken, levels[2]), islands=library().islands)
    assert ways.next_level(services, levels[0]) is levels[2]
    services.library = SimpleNamespace(levels=(levels[0], broken), islands=library().islands)
    assert ways.next_level(services, levels[0]) is None


@pytest.mark.parametrize(("count", "last"), [
    (7, "There is 1 more problem."), (9, "There are 3 more problems."), (6, "`level.yaml`, line 1: ?"),
])
def test_a_broken_level_tells_how_many_problems_it_has(services: Services, count: int, last: str) -> None:
    problems = [Problem(Path("level.yaml"), 1, _("?"))] * count
    assert BrokenCard("Title", problems, services.say)._lines[-1] == last


def test_stop_works_while_the_help_lies_over_a_run(services: Services) -> None:
    screen = open_level(services)
    stack = ScreenStack(screen, make_canvas(services))
    type_lines(screen, *SOLUTION)
    press(stack, pygame.K_F5)
    wait_for(screen, lambda: screen.session.playback.shown > 0)
    press(stack, pygame.K_F1)
    assert len(stack) == 2
    press(stack, pygame.K_F5, pygame.KMOD_SHIFT)
    assert stack.top is screen and screen.session.phase is Phase.EDITING


def test_captions_keep_only_the_newest(tmp_path: Path) -> None:
    screen = open_level(make_services(tmp_path, narration=True))
    screen.table.narration.extend(str(number) for number in range(1000))
    assert len(screen.narration) == 400 and screen.narration[-1] == "999"
