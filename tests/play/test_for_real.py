"""Playing with real processes: programs run sealed away, and the checker explains."""

import time
from dataclasses import replace

import pytest

from pyland.level.level import BrokenLevel, Level
from pyland.play.checker import Report, Ticket
from pyland.play.players import Players
from pyland.play.running import run_level
from pyland.play.saver import Saver
from pyland.play.session import Phase, PlaySession
from pyland.play.workbench import Workbench
from pyland.script.runner import Spares
from pyland.text import ENGLISH
from pyland.world.events import Ended, LinesRan, Moved
from pyland.world.geometry import Position

from .fakes import level

WIN = "for step in range(3):\n    move_east()\n"
MAP = "@..F"


@pytest.fixture(scope="module")
def bench():
    with Workbench() as made:
        made.warm_up()
        yield made


@pytest.fixture
def play(tmp_path, bench):
    saver = Saver()
    player = Players(tmp_path, saver).open()
    sessions = []

    def make(code, *pictures, spec=None, **how):
        made = level(*(pictures or (MAP,)), **how)
        made = replace(made, spec=replace(made.spec, **(spec or {})))
        sessions.append(PlaySession(made, player, bench, speed=30))
        sessions[-1].editor.replace_all(code, 0)
        return sessions[-1]

    make.player = player
    yield make
    for session in sessions:
        session.close()
    player.close()
    saver.close()


def watch(session, until=lambda session: session.phase is not Phase.RUNNING):
    """Let frames go by until something is so; gives up after a very long time."""
    give_up = time.monotonic() + 60
    while not until(session):
        assert time.monotonic() < give_up
        session.update(1 / 60)
        time.sleep(0.001)


def run(bench, source, *pictures, inputs=(), map_index=0, **how):
    return run_level(bench, level(*(pictures or (MAP,)), **how), {"hero": source}, map_index, inputs)


def test_a_program_that_solves_it(bench):
    report = run(bench, WIN, stars=(("turns", "3"), ("instructions", "2")))
    assert report.outcome == "solved"
    assert report.verdict.stars == (True, True, True)
    assert report.explanation is None
    assert report.ending.how == "finished"
    assert report.calls == 3
    assert report.facts is not None and report.facts.instructions == 2
    assert isinstance(report.log[-1].event, Ended)
    assert report.world.state.things["hero"].position == Position(3, 0)


def test_the_picture_of_a_real_run_ends_where_the_world_does(bench):
    log = run(bench, WIN).log
    assert [line for entry in log if isinstance(entry.event, LinesRan) for line in entry.event.lines].count(2) == 3


def test_an_answer_is_only_good_for_the_same_question(play):
    """One map asks for a name, and another one for a number."""
    code = """if look() == "gem":
    steps = int(input("How many steps? "))
else:
    name = input("Your name? ")
    steps = 2
for step in range(steps):
    move_east()
"""
    session = play(code, "@.F", "@g.F", "@g.F", spec={"commands": ("move_east", "look")})
    session.run()
    answers, asked = {"Your name? ": "Rosa", "How many steps? ": "3"}, []
    while session.phase is Phase.RUNNING:
        watch(session, lambda s: s.question is not None or s.phase is not Phase.RUNNING)
        if session.question is not None:
            asked.append(session.question)
            session.answer(answers[session.question])
    assert asked == ["Your name? ", "How many steps? "]
    assert session.phase is Phase.SOLVED


def test_a_question_of_another_map_stays_until_it_is_answered(play):
    code = """d = distance("flag")
if d > 1:
    while input(f"Map with {d}? ") != str(d):
        print("wrong answer")
for step in range(d):
    move_east()
"""
    session = play(code, "@F", "@.F", "@..F", "@...F", spec={"commands": ("move_east", "distance")})
    session.run()
    asked = []
    while session.phase is Phase.RUNNING:
        watch(session, lambda s: s.question is not None or s.phase is not Phase.RUNNING)
        question = session.question
        for _frame in range(100):
            session.update(1 / 60)
            assert session.question == question
        if question is not None:
            asked.append(question)
            session.answer(question[len("Map with ")])
    assert sorted(asked) == ["Map with 2? ", "Map with 3? ", "Map with 4? "]
    assert session.phase is Phase.SOLVED


def test_what_was_typed_for_another_map_is_not_asked_again(play):
    code = 'move_east()\nif not at("flag"):\n    steps = input("How far? ")\n    move_east(int(steps))\n'
    session = play(code, "@F", "@.F", "@.F", spec={"commands": ("move_east", "at")})
    session.run()
    asked = []
    while session.phase is Phase.RUNNING:
        watch(session, lambda s: s.question is not None or s.phase is not Phase.RUNNING)
        if session.question is not None:
            asked.append(session.question)
            session.answer("1")
    assert session.phase is Phase.SOLVED
    assert asked == ["How far? "]
    assert [(kept.index, kept.inputs) for kept in play.player.runs(session.level.id)] == [(0, ())]


def test_a_program_that_is_too_long_is_told_so(bench, play):
    too_long = level(MAP)
    too_long = replace(too_long, spec=replace(too_long.spec, limits={"source": 5}))
    report = run_level(bench, too_long, {"hero": WIN}, 0)
    assert report.outcome == "stopped"
    assert report.explanation.kind == "limit_source"
    session = play(WIN, spec={"limits": {"source": 5}})
    session.run()
    watch(session)
    assert session.phase is Phase.ENDED
    assert session.explanation.kind == "limit_source"
    assert ENGLISH(session.explanation.message) == "I can read at most 5 letters."


def test_a_program_that_is_too_long_is_told_so_without_the_checker():
    class Silent:
        def ask(self, request):
            ticket = Ticket(request, Report(answered=False))
            ticket.done.set()
            return ticket

    too_long = level(MAP)
    too_long = replace(too_long, spec=replace(too_long.spec, limits={"source": 5}))
    bench = Workbench(spares=Spares(start=None), checker=Silent())
    report = run_level(bench, too_long, {"hero": WIN}, 0)
    assert ENGLISH(report.explanation.title) == "This program is too long"
    assert ENGLISH(report.explanation.message) == "It has more than 5 letters, so I did not run it."


def test_a_missed_goal_is_told(bench):
    report = run(bench, "move_east()")
    assert report.outcome == "unsolved"
    assert "2 steps" in ENGLISH(report.explanation.message)


def test_a_bump_is_told(bench):
    report = run(bench, "move_east()\nmove_south()")
    assert (report.outcome, report.ending.how) == ("unsolved", "bump")
    assert report.explanation.line == 2
    assert report.explanation.where == Position(1, 1)


def test_bumps_need_not_stop_it(bench):
    assert run(bench, "move_south()\n" + WIN, after_bump="go_on").outcome == "solved"


def test_what_is_no_python_does_not_run(bench):
    report = run(bench, "move_east()\nmove_east(")
    assert (report.outcome, report.ending.how, report.calls) == ("problem", "problem", 0)
    assert report.explanation.line == 2
    assert len(report.log) == 1


def test_a_problem_on_the_way_is_told(bench):
    report = run(bench, "move_east()\nzero = 0\nif zero == 0:\n    print(1 // zero)")
    assert report.outcome == "problem"
    assert (report.ending.how, report.explanation.line) == ("problem", 4)
    assert report.world.state.things["hero"].position == Position(1, 0)


def test_a_loop_without_end_is_told(bench):
    report = run(bench, "x = 0\nwhile True:\n    x = 1")
    assert (report.outcome, report.ending.how) == ("stopped", "limit")
    assert report.explanation is not None
    assert not report.verdict.solved


def test_lines_typed_in_advance(bench):
    report = run(bench, "steps = int(input('How many? '))\nmove_east(steps)\nprint('done')", inputs=("3",))
    assert report.outcome == "solved"
    assert "done\n" in report.output


def test_too_few_lines_typed_in_advance(bench):
    assert run(bench, "input()").outcome == "problem"


def test_another_map_can_be_chosen(bench):
    assert run(bench, WIN, MAP, "@.~F", map_index=1).map_index == 1
    assert run(bench, WIN, MAP, "@.~F", map_index=1).outcome == "unsolved"
    with pytest.raises(IndexError):
        run(bench, WIN, map_index=1)


def test_without_goals_a_run_that_finishes_is_solved(bench):
    assert run(bench, "move_east()", goals=(), after_bump="go_on").outcome == "solved"
    assert run(bench, "", goals=(), after_bump="go_on").outcome == "solved"
    assert run(bench, "print(unknown)", goals=(), after_bump="go_on").outcome == "problem"


def test_a_program_for_nobody(bench):
    report = run_level(bench, level(MAP), {"robot": "move_east()"}, 0)
    assert report.outcome == "problem"
    assert ENGLISH(report.explanation.message) == "There is nobody called “robot” on this map. There is: hero."


def test_a_program_for_another_hero(bench):
    report = run_level(bench, level("@.F\n@.."), {"hero-2": "move_east()"}, 0)
    assert report.world.state.things["hero-2"].position == Position(1, 1)


def test_two_programs_go_side_by_side(bench):
    report = run_level(bench, level("@.F\n@.."), {"hero": "move_east(2)", "hero-2": "move_east()\nmove_west()"}, 0)
    assert report.outcome == "solved"
    assert report.world.state.turn == 2
    assert [entry.event.body for entry in report.log if isinstance(entry.event, Moved)] == ["hero", "hero-2"] * 2


def test_a_broken_level(bench):
    broken = Level("beach/02", None, "beach", 2, "Broken", None, problems=("something",))
    with pytest.raises(BrokenLevel):
        run_level(bench, broken, {"hero": ""}, 0)


def test_the_same_run_gives_the_same_log(bench):
    source = "import random\nfor i in range(20):\n    random.choice([turn_left, wait])()\n    print(random.random())"
    one, other = (list(run(bench, source).log) for _time in range(2))
    assert one == other


def test_playing_for_real(play):
    session = play(WIN)
    session.run()
    watch(session)
    assert session.phase is Phase.SOLVED
    assert session.playback.state.things["hero"].position == Position(3, 0)


def test_typing_an_answer_for_real(play):
    session = play("name = input('Who? ')\nprint('Hi', name)\nmove_east(3)", MAP, MAP)
    session.run()
    watch(session, lambda s: s.question is not None)
    session.answer("Ada")
    watch(session)
    assert session.phase is Phase.SOLVED
    assert session.output == "Who? Ada\nHi Ada\n"


def test_stopping_for_real(play):
    session = play("while True:\n    turn_left()")
    session.run()
    watch(session, lambda s: s.playback.shown > 50)
    session.stop()
    assert session.phase is Phase.EDITING
    session.run()
    watch(session, lambda s: s.playback.shown > 50)
    session.close()


def test_an_endless_loop_is_explained_when_its_end_is_shown(play):
    session = play("while True:\n    turn_left()")
    session.run()
    session.skip()
    watch(session)
    assert session.phase is Phase.ENDED
    assert session.explanation is not None
    assert session.playback.state.turn == 10_000


def test_several_maps_for_real(play):
    session = play(WIN, MAP, "@...F")
    session.run()
    watch(session)
    assert session.phase is Phase.ENDED
    assert ENGLISH(session.explanation.title) == "Works here, not on map 2"


def test_stepping_for_real(play):
    session = play("x = 1\nmove_east()\nmove_east()\n")
    for line, place in ((1, 0), (2, 1), (3, 2)):
        session.step()
        watch(session, lambda s: not s._stepping or s.phase is not Phase.RUNNING)
        assert session.running_line == line
        assert session.playback.state.things["hero"].position.x == place
    assert session.phase is Phase.ENDED


def test_a_thing_that_is_not_there_is_told_with_one_that_is(bench):
    commands = ("move_east", "distance")
    report = run(bench, 'while distance("treasure") is None:\n    move_east()\n', commands=commands)
    assert report.outcome == "problem"
    assert '"flag"' in ENGLISH(report.explanation.hint or report.explanation.message)
