"""Walking, talking and several programs on the play screen."""

from pathlib import Path

import pygame
import pytest

from pyland.explain.explanation import Explanation
from pyland.level.level import Level
from pyland.level.picture import MapPicture, TiledMap
from pyland.level.reader import read_level
from pyland.level.spec import LevelSpec
from pyland.play.session import Phase
from pyland.script.commands import COMMANDS
from pyland.text import _
from pyland.ui.screens.play import PlayScreen
from pyland.ui.screens.play.deeds import Deed
from pyland.world.ascii import draw
from pyland.world.geometry import Position
from pyland.world.state import Thing
from tests.ui.screens.play.making import make_services, open_level, pass_time, picture_of
from tests.ui.widgets.hands import click, down, press, up, write

LEVEL = """\
title: The Island
commands: [move_east, use]
walk: true
bodies: [hero, robot]
story: [Come and see.]
starter: {hero: move_east(), robot: use()}
people:
  rosa:
    - Hello!
    - ask: Do you like the sea?
      as: sea
      choices: ["Yes", "No"]
    - when: {sea: "No"}
      say: That is a pity.
goals:
  - answer: {to: rosa, question: sea, is: "No"}
    by: walking
stars:
  - turns: 9
  - never: bump
"""


ALONE = LEVEL.replace("bodies: [hero, robot]\n", "").replace(", robot: use()", "")


def spec_of(folder: Path, text: str) -> LevelSpec:
    file = folder / "level.yaml"
    (folder / "map.tmx").write_text("", encoding="utf-8")
    file.write_text(text, encoding="utf-8")
    spec = read_level(file, tuple(COMMANDS)).spec
    assert spec is not None
    return spec


@pytest.fixture
def screen(tmp_path: Path) -> PlayScreen:
    return opened(tmp_path, LEVEL)


def opened(tmp_path: Path, text: str) -> PlayScreen:
    state = draw("@...\n....")
    state.put(Thing("rosa", "person", Position(2, 0), properties={"name": "Rosa"}))
    state.put(Thing("robot", "robot", Position(0, 1)))
    field = TiledMap(state, MapPicture(4, 2, ((),) * 2, ((),) * 2))
    spec = spec_of(tmp_path, text)
    level = Level("isle/walk", tmp_path, "isle", 1, "The Island", spec, own=True, _load=lambda _file: (field, ()))
    made = open_level(make_services(tmp_path / "data", reduced_motion=True), level)
    picture_of(made)
    return made


def hero(screen: PlayScreen) -> Position:
    return screen.session.playback.state.things["hero"].position


def labels(screen: PlayScreen) -> list[str]:
    return [button.label for button in screen.table.view.talk_card.buttons]


def talk_to_rosa(screen: PlayScreen) -> None:
    down(screen, pygame.K_RIGHT)
    up(screen, pygame.K_RIGHT)
    pass_time(screen, 0.6)
    down(screen, pygame.K_RETURN)
    up(screen, pygame.K_RETURN)
    pass_time(screen, 0.1)


def test_the_map_has_the_keys_at_first_and_shows_it(screen: PlayScreen) -> None:
    view = screen.table.view
    assert view.group.focused is view.stage
    assert view.stage.ring
    press(screen, pygame.K_F4)
    assert view.group.focused is view.dock.code
    press(screen, pygame.K_F4)
    assert view.group.focused is view.stage


def test_arrows_walk_and_letters_do_not_fall_into_the_program(screen: PlayScreen) -> None:
    before = screen.session.editor.text
    down(screen, pygame.K_d)
    write(screen, "d")
    up(screen, pygame.K_d)
    pass_time(screen, 0.6)
    assert hero(screen) == Position(1, 0)
    assert screen.session.editor.text == before


def test_a_held_arrow_walks_on(screen: PlayScreen) -> None:
    down(screen, pygame.K_DOWN)
    up(screen, pygame.K_DOWN)
    down(screen, pygame.K_RIGHT)
    pass_time(screen, 3)
    assert hero(screen) == Position(1, 0)  # Rosa is in the way, and below is the robot
    screen.let_go()
    assert screen.table.conduct._walking._held == []


def test_one_walks_and_talks_by_clicks_alone(screen: PlayScreen) -> None:
    stage = screen.table.view.stage
    pass_time(screen, 0.1)
    click(screen, stage.tile_rect(Position(1, 0)).center)
    pass_time(screen, 0.8)
    assert hero(screen) == Position(1, 0)
    click(screen, stage.tile_rect(Position(2, 0)).center)
    pass_time(screen, 0.8)
    offer = screen.table.view.talk_card.offer
    assert offer is not None and offer.text == "Hello!"


def test_a_click_that_gives_the_map_the_keys_does_not_walk(screen: PlayScreen) -> None:
    view = screen.table.view
    view.group.focus(view.dock.code)
    pass_time(screen, 0.1)
    click(screen, view.stage.tile_rect(Position(1, 0)).center)
    pass_time(screen, 0.8)
    assert hero(screen) == Position(0, 0) and view.group.focused is view.stage


def test_somebody_talks_page_by_page_and_asks(screen: PlayScreen) -> None:
    talk_to_rosa(screen)
    assert labels(screen) == ["Go on"]
    focused = screen.table.view.group.focused
    assert focused is screen.table.view.talk_card.buttons[0]
    press(screen, pygame.K_RETURN)
    pass_time(screen, 0.1)
    assert labels(screen) == ["Yes", "No"]
    press(screen, pygame.K_RIGHT)
    press(screen, pygame.K_RETURN)
    pass_time(screen, 0.1)
    assert screen.table.view.talk_card.offer is not None
    assert screen.table.view.talk_card.offer.text == "That is a pity."
    press(screen, pygame.K_ESCAPE)
    pass_time(screen, 0.1)
    assert not screen.table.view.talk_card.visible
    assert screen.table.view.group.focused is screen.table.view.stage
    assert [row.done for row in screen.session.goal_rows() if not row.star] == [True]


def test_a_number_chooses_and_is_typed_nowhere(screen: PlayScreen) -> None:
    talk_to_rosa(screen)
    press(screen, pygame.K_RETURN)
    pass_time(screen, 0.1)
    before = screen.session.editor.text
    press(screen, pygame.K_1)
    write(screen, "1")
    pass_time(screen, 0.1)
    assert not screen.table.view.talk_card.visible
    assert screen.session.editor.text == before


def test_a_choice_can_be_clicked(screen: PlayScreen) -> None:
    talk_to_rosa(screen)
    click(screen, screen.table.view.talk_card.buttons[0].rect.center)
    pass_time(screen, 0.1)
    click(screen, screen.table.view.talk_card.buttons[1].rect.center)
    pass_time(screen, 0.1)
    offer = screen.table.view.talk_card.offer
    assert offer is not None and offer.text == "That is a pity."


def test_the_card_hides_what_is_below_it_and_lies_on_the_map(screen: PlayScreen) -> None:
    talk_to_rosa(screen)
    view = screen.table.view
    card = view.talk_card.rect
    assert view.places.map.contains(card)
    assert card.contains(view.story.rect) and card.contains(view.goals.rect)


def test_the_programs_have_tabs_and_keys(screen: PlayScreen) -> None:
    session, view = screen.session, screen.table.view
    assert session.editor.text == "move_east()\n"
    press(screen, pygame.K_F3)
    assert (session.body, session.editor.text) == ("robot", "use()\n")
    assert view.dock.code.editor is session.editor
    assert [tab.front for tab in view.dock.tabs.widgets] == [False, True]
    write(screen, "x")
    assert session.editors["robot"].text.startswith("use()\nx")
    click(screen, view.dock.tabs.widgets[0].rect.center)
    assert session.body == "hero"
    press(screen, pygame.K_PAGEUP, pygame.KMOD_LCTRL)
    assert session.body == "robot"


def test_the_body_whose_program_is_seen_is_marked_on_the_map(screen: PlayScreen) -> None:
    assert screen.table.view.stage._actors.led == "hero"
    screen.table.conduct.do(Deed.NEXT_BODY)
    assert screen.table.view.stage._actors.led == "robot"


def test_nobody_walks_while_programs_run(tmp_path: Path) -> None:
    screen = opened(tmp_path, ALONE)
    screen.session.run()
    press(screen, pygame.K_F4)
    down(screen, pygame.K_RIGHT)
    assert not screen.session.can_walk
    assert screen.table.conduct._walking._held == []


def test_who_types_loses_no_keys_to_somebody_who_asks(screen: PlayScreen) -> None:
    talk_to_rosa(screen)
    press(screen, pygame.K_F4)
    press(screen, pygame.K_RETURN)  # on the button of the card, or in the program
    view = screen.table.view
    view.group.focus(view.dock.code)
    write(screen, "x")
    screen.update(0.1)
    assert screen.table.talk.typing
    screen.table.chat.update(typing=True)
    write(screen, "1")
    assert view.group.focused is view.dock.code
    assert screen.session.editor.text.endswith("x1")
    pass_time(screen, 2)
    assert not screen.table.talk.typing
    press(screen, pygame.K_TAB, pygame.KMOD_LCTRL)
    assert view.group.focused in view.talk_card.buttons


@pytest.mark.parametrize("event", [
    pygame.Event(pygame.KEYDOWN, key=pygame.K_AMPERSAND, scancode=pygame.KSCAN_1, mod=0),
    pygame.Event(pygame.KEYDOWN, key=pygame.K_KP1, scancode=pygame.KSCAN_KP_1, mod=0),
])
def test_digits_choose_wherever_they_are_on_the_keyboard(screen: PlayScreen, event: pygame.Event) -> None:
    talk_to_rosa(screen)
    press(screen, pygame.K_RETURN)
    pass_time(screen, 0.1)
    screen.handle(event)
    pass_time(screen, 0.1)
    assert not screen.table.view.talk_card.visible


def test_enter_is_remembered_while_one_walks_into_somebody(screen: PlayScreen) -> None:
    down(screen, pygame.K_RIGHT)
    pass_time(screen, 1.5)
    press(screen, pygame.K_RETURN)
    pass_time(screen, 1.5)
    assert screen.table.view.talk_card.visible


def test_an_explanation_says_whose_program_it_is_about(screen: PlayScreen) -> None:
    session, talk, view = screen.session, screen.table.talk, screen.table.view
    program = session.ran_of("robot")
    talk.explain(Explanation("name", _("Line 1 does not work"), _("Look."), line=1), program, "robot")
    assert view.monty.speech is not None
    assert view.monty.speech.line is None
    assert "This is about the program of robot." in view.monty.label
    assert view.dock.code.error is None
    talk.point()
    assert session.body == "robot"
    assert view.monty.speech is not None and view.monty.speech.line == 1
    assert "This is about" not in view.monty.label


def test_whoever_walks_on_closes_the_card_of_a_run(tmp_path: Path) -> None:
    screen = opened(tmp_path, ALONE)
    session, view = screen.session, screen.table.view
    session.phase = Phase.ENDED
    session.explanation = Explanation("missed", _("Not there yet"), _("Go on."))
    pass_time(screen, 0.1)
    view.group.focus(view.stage)
    down(screen, pygame.K_RIGHT)
    up(screen, pygame.K_RIGHT)
    pass_time(screen, 0.6)
    assert session.phase is Phase.EDITING
    assert hero(screen) == Position(1, 0)
