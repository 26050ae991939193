"""Several programs on one map, with real processes: they go side by side, and whoever ends it is the one explained."""

import json
import time

import pytest

from pyland.play.players import Players
from pyland.play.running import run_level
from pyland.play.saver import Saver
from pyland.play.session import Phase, PlaySession
from pyland.play.workbench import Workbench
from pyland.text import ENGLISH
from pyland.world.events import Ended, Moved
from pyland.world.geometry import Position
from pyland.world.state import Thing
from pyland.world.talk import Page

from .fakes import level

MAP = "@..F\nr..."
BODIES = ("hero", "robot-1")
WIN = "move_east()\nmove_east()\nmove_east()\n"


@pytest.fixture(scope="module")
def bench():
    with Workbench() as made:
        made.warm_up()
        yield made


@pytest.fixture
def player(tmp_path):
    saver = Saver()
    made = Players(tmp_path, saver).open()
    yield made
    made.close()
    saver.close()


@pytest.fixture
def play(player, bench):
    sessions = []

    def make(codes, *pictures, **how):
        made = level(*(pictures or (MAP,)), bodies=BODIES, starters={"robot-1": "wait()\n"}, **how)
        session = PlaySession(made, player, bench, speed=30)
        for body, code in codes.items():
            session.editors[body].replace_all(code, 0)
        sessions.append(session)
        return session

    yield make
    for session in sessions:
        session.close()


def watch(session, until=lambda session: session.phase is not Phase.RUNNING):
    give_up = time.monotonic() + 60
    while not until(session):
        assert time.monotonic() < give_up
        session.update(1 / 60)
        time.sleep(0.001)


def test_each_has_a_program_of_its_own(play, player):
    session = play({})
    assert session.bodies == BODIES and session.body == "hero"
    assert {body: editor.text for body, editor in session.editors.items()} == {
        "hero": "move_east()\n", "robot-1": "wait()\n",
    }
    session.switch_body("robot-1")
    assert session.editor is session.editors["robot-1"]
    session.editor.replace_all("wait(2)\n", 0)
    assert not session.handed_over
    session.save_now()
    assert player.level("beach/01").code == {"robot-1": "wait(2)\n"}
    with pytest.raises(KeyError):
        session.switch_body("nobody")
    session.reset_code()
    assert session.editors["robot-1"].text == "wait()\n"
    assert player.runs("beach/01")[-1].scripts == {"robot-1": "wait(2)\n"}


def test_both_run_side_by_side(play, player):
    session = play({"hero": WIN, "robot-1": "move_east()\nmove_east()\n"})
    session.run()
    lines, order, running = set(), [], []
    while session.phase is Phase.RUNNING:
        watch(session, lambda s: True)
        session.update(1 / 600)
        lines.add(tuple(session.running_lines.values()))
        running += [session.running_bodies] if session.running_bodies not in running else []
        order += [entry.event.body for entry in session.take_fresh() if isinstance(entry.event, Moved)]
    assert session.phase is Phase.SOLVED
    assert order == ["hero", "robot-1", "hero", "robot-1", "hero"]
    assert running[0] == BODIES and set(running[1:]) <= {("hero",), ()}
    assert (1, 1) in lines or (2, 2) in lines
    assert session.playback.state.things["robot-1"].position == Position(2, 1)
    assert session.playback.lines == {"hero": 3, "robot-1": 2}
    run = player.runs("beach/01")[-1]
    assert run.scripts == {"hero": WIN, "robot-1": "move_east()\nmove_east()\n"}
    session.dismiss()
    assert session.running_lines == {"hero": None, "robot-1": None}


def test_what_is_wrong_in_the_other_program_is_told_with_its_body_and_turns_nobody_away(play):
    session = play({"hero": WIN, "robot-1": "move_east()\nmove_east(\n"})
    session.run()
    watch(session)
    assert session.phase is Phase.ENDED
    assert (session.explanation_body, session.body) == ("robot-1", "hero")
    assert session.explanation.line == 2
    assert session.accept_fix() or session.explanation.fix is None
    session.dismiss()
    assert session.explanation_body is None


def test_a_bump_of_the_other_ends_it_for_all(play):
    session = play({"hero": "wait(9)\n", "robot-1": "move_east()\nmove_north()\nmove_west()\n"}, "@~.F\nr...")
    session.run()
    watch(session)
    assert session.phase is Phase.ENDED
    assert (session.explanation.kind, session.explanation_body, session.body) == ("bump", "robot-1", "hero")
    assert session.explanation.line == 2


def test_a_problem_of_the_other_ends_it_for_all(play):
    session = play({"hero": "wait(9)\n", "robot-1": "wait()\nzero = 0\nprint(1 // zero)\n"})
    session.run()
    watch(session)
    assert (session.explanation_body, session.explanation.line) == ("robot-1", 3)


def test_who_falls_is_explained(bench):
    report = run_level(bench, level("@.F\nr.h", bodies=BODIES), {"hero": "wait(9)", "robot-1": "move_east(2)"}, 0)
    assert (report.outcome, report.ending.how, report.body) == ("unsolved", "lost", "robot-1")
    assert (report.explanation.kind, report.explanation.where) == ("lost", Position(2, 1))


def test_one_program_that_falls(bench):
    report = run_level(bench, level("@h.F"), {"hero": "wait()\nmove_east(3)\n"}, 0)
    assert (report.outcome, report.ending.how) == ("unsolved", "lost")
    assert (report.explanation.kind, report.explanation.line, report.body) == ("lost", 2, "hero")
    assert ENGLISH(report.explanation.title)


def test_the_same_programs_give_the_same_log(bench):
    scripts = {"robot-1": "import random\nfor n in range(9):\n    random.choice([turn_left, wait])()\n", "hero": WIN}
    one, other = (list(run_level(bench, level(MAP, bodies=BODIES), scripts, 0).log) for _time in range(2))
    assert one == other
    assert [entry.event.body for entry in one if isinstance(entry.event, Ended)][-1] in BODIES


def test_goals_about_the_program_count_all_programs(bench):
    made = level(MAP, bodies=BODIES, stars=(("instructions", "4"),))
    assert run_level(bench, made, {"hero": WIN, "robot-1": "wait()"}, 0).verdict.stars == (True, True, False)
    assert run_level(bench, made, {"hero": WIN, "robot-1": "wait()\nwait()"}, 0).verdict.stars == (True, False, False)


def test_stopping_stops_all(play):
    session = play({body: "while True:\n    turn_left()\n" for body in BODIES})
    session.run()
    watch(session, lambda s: s.playback.shown > 30)
    session.stop()
    assert session.phase is Phase.EDITING


def test_stepping_goes_line_by_line_through_all(play):
    session = play({"hero": WIN, "robot-1": "move_east()\n"})
    seen = []
    for _line in range(3):
        session.step()
        watch(session, lambda s: s.paused and not s._stepping and s.playback.line is not None)
        seen.append(dict(session.running_lines))
    assert seen == [
        {"hero": 1, "robot-1": None}, {"hero": 1, "robot-1": 1}, {"hero": 2, "robot-1": 1},
    ]


# Choices

TEA = {"talk": (Page("Tea or milk?", ("Tea", "Milk"), "drink"), Page("Here it is.", when={"drink": "Milk"}))}


def test_a_person_asks_a_program(player, bench):
    made = level("@M.F", people={"person-1": TEA}, goals=(), commands=("use",))
    session = PlaySession(made, player, bench, speed=30)
    session.editor.replace_all("use()\n", 0)
    session.run()
    watch(session, lambda s: s.question is not None)
    assert session.choices == ("Tea", "Milk") and session.asking == "hero"
    session.answer("coffee")
    assert session.question is not None
    session.answer("Milk")
    watch(session)
    assert session.phase is Phase.SOLVED and session.choices == () and session.asking is None
    assert session.playback.state.memory == {("person-1", "drink"): "Milk"}
    assert player.runs("beach/01")[-1].inputs == ("Milk",)
    session.close()


def test_where_another_map_offers_something_else_one_is_asked_again(player, bench):
    """The answers of the map that is shown are no answers there."""
    made = level("@M", "@.M", people={"person-1": TEA}, goals=(), commands=("use", "move_east"), after_bump="go_on")
    coffee = {"talk": (Page("Coffee?", ("Yes", "No"), "drink"),)}
    other = made.maps[1].start
    other.take("person-1")
    other.put(Thing("person-2", "person", Position(2, 0), properties=coffee))
    session = PlaySession(made, player, bench, speed=30)
    session.editor.replace_all("move_east()\nuse()\n", 0)
    session.run()
    watch(session, lambda s: s.question is not None)
    session.answer("Milk")
    watch(session, lambda s: s.choices == ("Yes", "No"))
    session.answer("No")
    watch(session)
    assert session.phase is Phase.SOLVED
    session.close()


def test_choices_are_given_in_advance(bench):
    made = level("@M.F", people={"person-1": TEA}, goals=(), commands=("use",))
    report = run_level(bench, made, {"hero": "use()"}, 0, inputs=("2",))
    assert report.world.state.memory == {("person-1", "drink"): "Milk"}


def test_a_walk_in_advance(bench):
    made = level("@M.F", people={"person-1": TEA}, goals=())
    report = run_level(bench, made, {"hero": "wait()"}, 0, walk=("use", "choose milk", "on"))
    assert report.world.start.memory == {("person-1", "drink"): "Milk"}
    assert report.world.state.turn == 1


# Saves


def test_saves_from_before_there_were_several_programs_load(tmp_path):
    folder = tmp_path / "players" / "ada"
    (folder / "levels").mkdir(parents=True)
    (folder / "runs").mkdir()
    (folder / "player.json").write_text('{"schema": 1, "name": "Ada", "look": "explorer"}')
    (folder / "levels" / "beach--01.json").write_text(json.dumps({
        "schema": 1, "level": "beach/01", "code": {"hero": "say('old')"}, "solved": True, "stars": [True, False, False],
        "hints": 1, "attempts": 7,
    }))
    (folder / "runs" / "beach--01.jsonl").write_text(json.dumps({
        "schema": 1, "scripts": {"hero": "say('old')"}, "seed": 0, "inputs": ["a"], "outcome": "solved",
        "stars": [True, False, False], "turns": 3, "when": "2026-01-02T03:04:05", "kind": None,
    }) + "\n")
    saver = Saver()
    player = Players(tmp_path, saver).open("ada")
    assert player.level("beach/01").code == {"hero": "say('old')"}
    (run,) = player.runs("beach/01")
    assert run.walk == () and run.inputs == ("a",)
    player.add_run("beach/01", run.__class__(run.scripts, 4, (), "solved", run.stars, 1, run.when, None, ("use", "on")))
    player.close()
    assert saver.flush(10)
    later = Players(tmp_path, saver).open("ada").runs("beach/01")
    assert [(saved.seed, saved.walk) for saved in later] == [(0, ()), (4, ("use", "on"))]
    saver.close()
