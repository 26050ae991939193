"""Walking in a session: before a run, in the world of that run, and never instead of it."""

from types import MappingProxyType

import pytest

from pyland.challenge.goals.walked import Walked
from pyland.challenge.registry import read_goal
from pyland.level.chance import Between
from pyland.play.players import Players
from pyland.play.running import run_level
from pyland.play.saver import Saver
from pyland.play.session import Phase, PlaySession
from pyland.world.events import ReadSign
from pyland.world.geometry import Direction, Position
from pyland.world.talk import Page

from .fakes import FakeBench, level

EAST, WEST = Direction.EAST, Direction.WEST
FRAME = 1 / 60
ROSA = {"talk": (Page("Hello!"), Page("Tea?", ("Yes", "No"), "tea"), Page("Good.", when={"tea": "Yes"}))}
WALKED = Walked(read_goal("reach", "flag"))


@pytest.fixture
def player(tmp_path):
    saver = Saver()
    made = Players(tmp_path, saver).open()
    yield made
    made.close()
    saver.close()


@pytest.fixture
def play(player):
    def make(code="wait()", *pictures, walk=True, people=ROSA, **how):
        made = level(*(pictures or ("@..F",)), walk=walk, people={"person-1": people}, **how)
        session = PlaySession(made, player, FakeBench())
        session.editor.replace_all(code, 0)
        return session
    return make


def frames(session, number=60):
    for _frame in range(number):
        session.update(FRAME)


def run(session):
    session.run()
    while session.phase is Phase.RUNNING:
        session.update(FRAME)


def hero(session):
    return session.playback.state.things["hero"].position


def done(session):
    return [row.done for row in session.goal_rows()]


def walk(session, *ways):
    for way in ways:
        session.walk(way)
        frames(session, 40)


def test_steps_are_seen(play):
    session = play()
    assert session.can_walk
    session.walk(EAST)
    frames(session, 10)
    assert 0 < session.playback.progress < 1
    assert hero(session) == Position(0, 0)
    frames(session, 20)
    assert hero(session) == Position(1, 0)
    assert session.phase is Phase.EDITING
    assert [type(entry.event).__name__ for entry in session.take_fresh()] == ["Moved", "TurnPassed"]


def test_only_levels_that_say_so_are_for_walking(play):
    session = play(walk=False)
    assert not session.can_walk
    walk(session, EAST)
    session.walk_use()
    assert hero(session) == Position(0, 0)


def test_nobody_walks_while_a_program_runs(play):
    session = play("wait()\nagain")
    session.run()
    frames(session, 10)
    assert not session.can_walk
    walk(session, EAST)
    session.walk_use()
    session.talk_on()
    session.talk_choose(0)
    assert hero(session) == Position(0, 0)
    session.stop()
    assert session.can_walk and hero(session) == Position(0, 0)


def test_a_run_begins_at_the_start_wherever_one_has_walked(play):
    session = play("move_east()")
    walk(session, EAST, EAST)
    session.run()
    frames(session, 1)
    assert hero(session) == Position(0, 0)
    frames(session, 200)
    assert session.phase is Phase.ENDED
    session.dismiss()
    assert hero(session) == Position(0, 0)


def test_walking_reaches_no_goal_of_the_program(play):
    session = play()
    walk(session, EAST, EAST, EAST)
    assert hero(session) == Position(3, 0)
    assert done(session) == [False]
    run(session)
    assert session.phase is Phase.ENDED and not session.verdict.solved
    assert done(session) == [False]


def test_a_goal_that_may_be_walked_stays_reached(play, player):
    session = play("wait()", goals=(WALKED,))
    walk(session, EAST, EAST)
    assert done(session) == [False]
    walk(session, EAST)
    assert done(session) == [True]
    walk(session, WEST)
    assert done(session) == [True]
    session.run()
    frames(session, 1)
    assert done(session) == [True]
    frames(session, 100)
    assert session.phase is Phase.SOLVED and session.verdict.stars[0]
    session.dismiss()
    assert done(session) == [True]
    assert player.runs("beach/01")[-1].walk == ("east", "east", "east")


def test_a_program_can_reach_it_as_well(play):
    session = play("move_east(3)", goals=(WALKED,))
    run(session)
    assert session.phase is Phase.SOLVED


def test_it_counts_for_all_maps(play):
    session = play("wait()", "@..F", "@...F", goals=(WALKED,))
    walk(session, EAST, EAST, EAST)
    run(session)
    assert session.phase is Phase.SOLVED


def test_a_talk_and_what_is_remembered(play, player):
    session = play("wait()", "@M.F", "@M..F")
    session.walk_use()
    assert (session.talk.text, session.talk.person) == ("Hello!", "person-1")
    frames(session, 2)
    session.talk_on()
    assert session.talk.choices == ("Yes", "No")
    session.talk_choose(0)
    assert session.talk.text == "Good." and session.talk.last
    session.talk_on()
    assert session.talk is None
    run(session)
    worlds = [attempt.world for attempt in session._bench.attempts]
    assert len(worlds) >= 1
    assert all(world.start.memory == {("person-1", "tea"): "Yes"} for world in worlds)
    session.dismiss()
    assert session.playback.state.memory == {("person-1", "tea"): "Yes"}
    assert player.runs("beach/01")[-1].walk == ("use", "on", "choose Yes")


def test_a_talk_ends_when_a_run_begins(play):
    session = play("wait()", "@M.F")
    session.walk_use()
    run(session)
    assert session.talk is None
    session.dismiss()
    assert session.talk is None and session.can_walk


def test_who_is_lost_begins_anew(play):
    session = play("wait()", "@hF")
    session.walk(EAST)
    frames(session, 5)
    assert session.playback.current is not None
    frames(session, 120)
    assert hero(session) == Position(0, 0)
    assert "lost" not in session.playback.state.things["hero"].properties
    assert session.phase is Phase.EDITING and session.explanation is None
    walk(session, WEST)
    assert session.can_walk


def test_each_map_is_walked_from_its_start(play):
    session = play("wait()", "@..F", "@.F")
    walk(session, EAST)
    session.show_map(1)
    assert hero(session) == Position(0, 0)
    walk(session, EAST, EAST)
    assert hero(session) == Position(2, 0)


def test_signs_tell_the_values_of_the_next_run_and_each_try_has_others(play, player):
    values = MappingProxyType({"code": Between(1, 1_000_000)})
    session = play("wait()", "@SF", "@S.F", values=values)
    state = session.level.maps[0].start
    state.put(state.things["sign-1"].changed(text="It is {code}."))
    session = PlaySession(session.level, player, session._bench)

    def told():
        session.take_fresh()
        session.walk_use()
        frames(session, 200)
        return next(entry.event.text for entry in session.take_fresh() if isinstance(entry.event, ReadSign))

    seen = []
    for _attempt in range(3):
        text = told()
        run(session)
        world = session._bench.attempts[-1].world
        assert world.state.filled("It is {code}.") == text
        seen.append(text)
        session.dismiss()
        assert player.runs("beach/01")[-1].seed == len(seen) - 1
    assert len(set(seen)) == 3


def test_all_maps_have_the_same_seed(play):
    session = play("move_east(3)", "@..F", "@..F.", values=MappingProxyType({"n": Between(1, 1_000_000)}))
    for _time in range(2):
        run(session)
    one, other = session._bench.attempts[-2:]
    assert one.world.state.values == other.world.state.values
    assert one.world.state.seed == other.world.state.seed == 1


NUMBERS = MappingProxyType({"n": Between(1, 1_000_000)})
COUNTING = {"talk": (Page("I have {n} shells. How many?", ("{n}", "none"), "many"), Page("Yes!", when={"many": "{n}"}))}
RIGHT = Walked(read_goal("answer", {"to": "person-1", "question": "many", "is": "{n}"}))


def test_a_right_answer_stays_right_in_the_tries_that_follow(play):
    session = play("wait()", "@M.F", people=COUNTING, values=NUMBERS, goals=(RIGHT, ("reach", "flag")))
    session.walk_use()
    session.talk_choose(0)
    told = session.playback.state.filled("{n}")
    frames(session, 200)
    assert done(session) == [True, False]
    for _attempt in range(3):
        run(session)
        assert session.phase is Phase.ENDED
        assert session._bench.attempts[-1].world.state.filled("{n}") == told
        assert done(session) == [True, False]
        session.dismiss()
        assert done(session) == [True, False]
        assert session.playback.state.filled("{n}") == told, "signs and people say the same as before"
    session.walk_use()
    assert session.talk.choices[0] == told


def test_a_kept_run_can_be_done_again(play, player):
    goals = (RIGHT, WALKED)
    session = play("wait()", "@M.F", "@M..F", "@F", people=COUNTING, values=NUMBERS, goals=goals)
    session.show_map(2)
    walk(session, EAST)
    run(session)
    session.dismiss()
    session.show_map(1)
    session.walk_use()
    session.talk_choose(0)
    frames(session, 200)
    for _attempt in range(2):
        run(session)
        assert session.phase is Phase.SOLVED
        session.dismiss()
    kept = player.runs("beach/01")[-1]
    assert kept.index == 1
    right = session.playback.state.filled("choose {n}")
    assert kept.walk == ("map 3", "seed 0", "east", "map 2", "seed 1", "use", right)
    for index in range(3):
        report = run_level(session._bench, session.level, kept.scripts, index, kept.inputs, kept.seed, kept.walk)
        assert report.outcome == "solved"


def test_what_is_walked_on_the_first_map_counts_on_all(play):
    made = play("wait()", "@M..F", "@..MF", goals=(Walked(read_goal(
        "answer", {"to": "person-1", "question": "tea", "is": "Yes"})),)).level
    for index in range(2):
        report = run_level(FakeBench(), made, {"hero": "wait()"}, index, walk=("use", "on", "choose 1"))
        assert report.outcome == "solved" and report.map_index == index
        assert report.world.start.memory == {("person-1", "tea"): "Yes"}


@pytest.mark.parametrize("between", [1, 60])
def test_what_is_so_for_a_moment_only_counts_however_fast_one_walks(play, between):
    session = play("wait()", "@...F", goals=(Walked(read_goal("at_end", ["2", "0"])),))
    for _step in range(3):
        session.walk(EAST)
        frames(session, between)
    frames(session, 60)
    assert hero(session) == Position(3, 0)
    assert done(session) == [True]


def test_a_goal_is_told_when_it_has_been_seen(play):
    session = play("wait()", "@F", goals=(WALKED,))
    session.walk(EAST)
    frames(session, 5)
    assert session.playback.current is not None and done(session) == [False]
    frames(session, 40)
    assert done(session) == [True]
