"""Whatever a player does, in whatever order: the session stays in a state that makes sense."""

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from pyland.challenge.goals.walked import Walked
from pyland.challenge.registry import read_goal
from pyland.play.players import Players
from pyland.play.saver import Saver
from pyland.play.session import Phase, PlaySession
from pyland.world.geometry import Direction
from pyland.world.talk import Page

from .fakes import FakeBench, level

TALK = (Page("Hello!"), Page("Tea?", ("Yes", "No"), "tea"), Page("Good.", when={"tea": "Yes"}))
PROGRAMS = (
    "move_east(3)", "move_east()", "move_east(9)", "turn_left()\nagain", "a = input('?')\nmove_east(3)", "move_east???",
    "say('hi')\nboom", "wait()\ntoo_much", "", "print('x')\nmove_east()\nmove_east()\nmove_east()",
)
acts = st.one_of(
    st.sampled_from([
        ("run",), ("run",), ("step",), ("pause",), ("resume",), ("stop",), ("skip",), ("dismiss",), ("reset_code",),
        ("accept_fix",), ("answer", "x"), ("next_hint",), ("show_map", 1), ("show_map", 0), ("save_now",),
        ("hold", True), ("hold", False), ("silent", True), ("silent", False), ("undo",), ("walk_use",), ("talk_on",),
        ("talk_choose", 0), ("switch_body", "hero"),
    ]),
    st.sampled_from(Direction).map(lambda way: ("walk", way)),
    st.sampled_from(PROGRAMS).map(lambda text: ("type", text)),
    st.integers(1, 60).map(lambda frames: ("frames", frames)),
    st.sampled_from([0.5, 8.0]).map(lambda speed: ("speed", speed)),
)


def act(session, bench, name, *given):
    match name:
        case "hold":
            bench.checker.hold = given[0]
            if not given[0]:
                bench.checker.release()
        case "silent":
            bench.checker.silent = given[0]
        case "type":
            session.editor.replace_all(given[0], 0)
        case "undo":
            session.editor.undo()
        case "frames":
            for _frame in range(given[0]):
                session.update(1 / 60)
        case "speed":
            session.speed = given[0]
        case _:
            getattr(session, name)(*given)


def check(session, player, bench):
    phase = session.phase
    running = [attempt for attempt in bench.attempts if not attempt.closed]
    assert not running or phase is Phase.RUNNING
    assert not session.paused or phase is Phase.RUNNING
    assert session.question is None or phase is Phase.RUNNING
    assert session.explanation is None or phase is Phase.ENDED
    assert (phase is Phase.SOLVED) == (session.verdict is not None and session.verdict.solved)
    assert phase is not Phase.ENDED or session.explanation is not None
    if phase is Phase.EDITING:
        assert session.running_line is None
        walk = session._walks.now
        assert walk.world.start == session.level.start(
            session.map_index, player.level("beach/01").attempts, walk.world.start.memory
        )
        assert session.playback.state == walk.world.history.state_after(session.playback.shown)
        assert session.can_walk and (session.talk is None or not walk.over)
    else:
        assert session.talk is None and not session.can_walk
    if phase in (Phase.ENDED, Phase.SOLVED):
        assert session.playback.current is None
    rows = session.goal_rows()
    if phase is Phase.SOLVED:
        assert all(row.done for row in rows if not row.star)
        assert session.solved_before and session.stars[0]
    assert [row.star for row in rows] == [False, True]
    assert session.editor.text is not None and session.output is not None and len(session.take_fresh()) <= 200


@settings(max_examples=150)
@given(st.lists(acts, max_size=25))
def test_any_order(things):
    saver, bench = Saver(), FakeBench()
    with tempfile.TemporaryDirectory() as folder:
        player = Players(Path(folder), saver).open()
        made = level(
            "@..F\n.M", "@..F.\nMh", stars=(("turns", "5"),), walk=True, goals=(Walked(read_goal("reach", "flag")),),
            people={"person-1": {"talk": TALK}},
        )
        session = PlaySession(made, player, bench)
        for thing in things:
            act(session, bench, *thing)
            check(session, player, bench)
        bench.checker.hold = False
        bench.checker.release()
        session.close()
        assert all(attempt.closed for attempt in bench.attempts)
        assert player.level("beach/01").code.get("hero", session.level.spec.starter) == session.editor.text
        player.close()
        assert saver.close()
