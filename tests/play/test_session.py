"""The flow of playing: what is said and shown at which moment, whatever the player does."""

import threading
from types import SimpleNamespace

import pytest

from pyland.explain.explanation import Explanation, Fix
from pyland.level.level import BrokenLevel, Level
from pyland.play.checker import Report
from pyland.play.judging import judge_level
from pyland.play.players import Players
from pyland.play.saver import Saver
from pyland.play.session import Phase, PlaySession
from pyland.text import ENGLISH, _
from pyland.world.geometry import Position

from . import fakes
from .fakes import FakeAttempt, FakeBench, level

FRAME = 1 / 60
WIN = "move_east()\nmove_east()\nmove_east()"
MAP = "@..F"


@pytest.fixture
def saver():
    made = Saver()
    yield made
    made.close(1.0)


@pytest.fixture
def player(tmp_path, saver):
    made = Players(tmp_path, saver).open()
    yield made
    made.close()


@pytest.fixture
def bench():
    return FakeBench()


@pytest.fixture
def play(player, bench):
    """Opens a session with some code on a level."""
    def make(code=None, *pictures, **how):
        session = PlaySession(level(*(pictures or (MAP,)), **how), player, bench)
        if code is not None:
            session.editor.replace_all(code, 0)
        return session
    return make


def watch(session, until=lambda session: session.phase is not Phase.RUNNING, most=3_000):
    """Let frames go by until something is so."""
    for _frame in range(most):
        session.update(FRAME)
        if until(session):
            return
    raise AssertionError(f"it never comes to that: {session.phase}")


def hero(session):
    return session.playback.state.things["hero"].position


def done(session):
    return [row.done for row in session.goal_rows()]


def test_it_begins_with_the_starter(play):
    session = play()
    assert session.editor.text == "move_east()\n"
    assert session.phase is Phase.EDITING
    assert session.running_line is None and session.explanation is None and session.verdict is None
    assert done(session) == [False]
    assert hero(session) == Position(0, 0)


def test_solving(play, player):
    session = play(WIN, stars=(("turns", "3"), ("never", "bump")))
    session.run()
    assert session.phase is Phase.RUNNING
    assert hero(session) == Position(0, 0)
    watch(session)
    assert session.phase is Phase.SOLVED
    assert hero(session) == Position(3, 0)
    assert session.explanation is None
    assert session.verdict.solved and session.verdict.stars == (True, True, True)
    assert session.stars == (True, True, True) and session.solved_before
    assert done(session) == [True, True, True]
    assert player.solved() == {"beach/01"}
    assert [run.outcome for run in player.runs("beach/01")] == ["solved"]
    assert player.level("beach/01").attempts == 1


def test_the_first_step_comes_without_waiting_when_the_check_is_fresh(play, bench):
    session = play(WIN)
    watch(session, lambda s: len(bench.checker.asked) == 1)
    session.run()
    session.update(FRAME)
    assert session.running_line == 1
    session.update(FRAME)
    assert session.playback.progress > 0 or session.playback.shown > 0


def test_a_run_waits_for_the_check_without_blocking(play, bench):
    bench.checker.hold = True
    session = play(WIN)
    session.run()
    for _frame in range(50):
        session.update(FRAME)
    assert session.phase is Phase.RUNNING
    assert bench.attempts == []
    bench.checker.release()
    watch(session, lambda s: s.running_line == 1, most=3)


def test_without_a_checker_one_plays_on(play, bench):
    bench.checker.silent = True
    session = play(WIN, stars=(("instructions", "9"),))
    session.run()
    watch(session)
    assert session.phase is Phase.SOLVED
    assert session.stars == (True, False, False)


def test_a_check_without_an_answer_is_asked_again_at_the_next_run(play, bench):
    bench.checker.silent = True
    session = play(WIN, stars=(("instructions", "9"),))
    session.run()
    watch(session)
    bench.checker.silent = False
    session.dismiss()
    session.run()
    watch(session)
    assert session.stars == (True, True, False)
    assert [asked["ask"] for asked in bench.checker.asked] == ["check", "check"]


def test_many_other_maps_share_a_few_milliseconds_of_a_frame(play, bench, monkeypatch):
    clock = SimpleNamespace(now=0.0, perf_counter=lambda: clock.now)
    monkeypatch.setattr("pyland.play.trial.time", clock)
    monkeypatch.setattr("pyland.play.show.time", clock)

    class Busy(FakeAttempt):
        """On the first map it runs, on the others it is busy all the time."""

        def pump(self, shown=None):
            if self is bench.attempts[0]:
                return super().pump(shown)
            self.pumps.append(shown)
            clock.now += 0.001
            return True

    monkeypatch.setattr(fakes, "FakeAttempt", Busy)
    session = play(WIN, *["@..F"] * 20)
    session.run()
    watch(session, lambda s: len(bench.attempts) == 20 and s.waiting_for_other_maps)
    for attempt in bench.attempts:
        attempt.pumps.clear()
    for _frame in range(5):
        before = clock.now
        session.update(FRAME)
        assert clock.now - before < 0.0105
    assert all(attempt.pumps for attempt in bench.attempts[1:]), "all had their turn"


def test_lines_are_shown_one_after_the_other(play):
    session = play(WIN)
    session.run()
    lines, places = [], []
    while session.phase is Phase.RUNNING:
        session.update(FRAME)
        lines += [session.running_line] if session.running_line not in lines else []
        places += [hero(session)] if hero(session) not in places else []
    assert lines == [1, 2, 3]
    assert [place.x for place in places] == [0, 1, 2, 3]


def test_a_bump_is_explained_when_it_has_been_seen(play, player):
    session = play("move_east()\nmove_east()", "@.~F")
    session.run()
    watch(session, lambda s: s.explanation is not None)
    assert session.phase is Phase.ENDED
    assert hero(session) == Position(1, 0)
    assert session.playback.current is None
    assert session.explanation.where == Position(2, 0)
    assert session.explanation.line == 2
    assert not session.verdict.solved
    (run,) = player.runs("beach/01")
    assert (run.outcome, run.kind, run.turns) == ("unsolved", session.explanation.kind, 2)


def test_a_bump_after_all_goals_is_no_failure(play):
    session = play(WIN + "\nmove_east()")
    session.run()
    watch(session)
    assert session.phase is Phase.SOLVED


def test_a_missed_goal_is_explained(play):
    session = play("move_east()")
    session.run()
    watch(session)
    assert session.phase is Phase.ENDED
    assert session.explanation.where == Position(3, 0)
    assert "2 steps" in ENGLISH(session.explanation.message)


def test_where_bumps_do_not_stop_the_goals_decide(play):
    session = play("move_north()\n" + WIN, after_bump="go_on")
    session.run()
    watch(session)
    assert session.phase is Phase.SOLVED


def test_what_is_surely_wrong_is_said_before_anything_runs(play, player, bench):
    session = play("move_east()\nmove_east???")
    session.run()
    watch(session)
    assert session.phase is Phase.ENDED
    assert session.explanation.kind == "strange"
    assert bench.attempts == []
    assert session.verdict is None
    assert hero(session) == Position(0, 0)
    assert [(run.outcome, run.kind) for run in player.runs("beach/01")] == [("problem", "strange")]


def test_a_repair_can_be_taken_and_undone(play):
    session = play("move_east()\nmove_east???\nmove_east()")
    session.run()
    watch(session)
    assert session.accept_fix()
    assert session.phase is Phase.EDITING and session.explanation is None
    assert session.editor.text == WIN
    assert session.editor.undo()
    assert session.editor.text == "move_east()\nmove_east???\nmove_east()"


def test_a_repair_can_be_taken_without_a_run(play):
    session = play("move_east???")
    watch(session, lambda s: s.check is not None)
    assert session.accept_fix()
    assert session.editor.text == "move_east()"


@pytest.mark.parametrize(("fix", "after"), [
    (Fix(2, "b", "B\nc"), "a\nB\nc"), (Fix(3, "", "c"), "a\nb\nc"), (Fix(3, "x", "c"), None), (Fix(4, "", "c"), None),
    (Fix(0, "a", "c"), None), (Fix(1, "b", "c"), None),
])
def test_where_a_repair_goes(play, bench, monkeypatch, fix, after):
    told = Report(Explanation("strange", _("Strange"), _("Strange."), fix=fix))
    monkeypatch.setattr(bench.checker, "_answer", lambda request: told)
    session = play("a\nb")
    session.run()
    assert session.phase is Phase.ENDED
    assert session.accept_fix() is (after is not None)
    assert session.editor.text == (after or "a\nb")
    assert session.phase is (Phase.EDITING if after else Phase.ENDED)


def test_a_repair_of_another_text_is_not_taken(play):
    session = play("move_east???")
    session.run()
    watch(session)
    session.editor.replace_all("say('x')", 0)
    assert not session.accept_fix()
    assert session.editor.text == "say('x')"


def test_there_is_nothing_to_repair_where_nothing_is_wrong(play):
    session = play(WIN)
    assert not session.accept_fix()


def test_the_check_is_quiet_until_one_pauses(play, bench):
    session = play()
    watch(session, lambda s: len(bench.checker.asked) == 1)
    session.editor.replace_all("move_east???", 0)
    for _frame in range(30):
        session.update(FRAME)
    assert len(bench.checker.asked) == 1
    assert session.check is None
    watch(session, lambda s: s.check is not None, most=10)
    assert session.check.kind == "strange"
    assert session.explanation is None
    session.editor.replace_all("move_east()", 0)
    assert session.check is None


def test_an_answer_about_an_old_text_is_not_shown(play, bench):
    session = play("move_east???")
    bench.checker.hold = True
    watch(session, lambda s: len(bench.checker.asked) == 1)
    session.editor.replace_all("move_east()", 0)
    bench.checker.release()
    session.update(FRAME)
    assert session.check is None


def test_a_problem_is_explained_by_the_checker_when_the_picture_is_there(play, player, bench):
    session = play("move_east()\nboom")
    bench.checker.silent = True  # what is not Python is no matter to the stand-in
    session.run()
    session.update(FRAME)
    bench.checker.silent = False
    watch(session)
    assert session.phase is Phase.ENDED
    assert hero(session) == Position(1, 0)
    assert (session.explanation.kind, session.explanation.line) == ("NameError", 2)
    assert [run.outcome for run in player.runs("beach/01")] == ["problem"]


def test_when_nobody_knows_where_it_was(play, bench):
    bench.checker.silent = True
    session = play("boom_somewhere")
    session.run()
    watch(session)
    assert ENGLISH(session.explanation.message) == "Your program stopped. I am not sure why."
    assert session.explanation.hint is None


@pytest.mark.parametrize(("line", "outcome"), [("boom", "problem"), ("too_much", "stopped")])
def test_without_an_answer_there_is_something_to_say_all_the_same(play, player, bench, line, outcome):
    bench.checker.silent = True
    session = play("move_east()\n" + line)
    session.run()
    watch(session)
    assert session.phase is Phase.ENDED
    assert session.explanation.line == 2
    assert ENGLISH(session.explanation.title) and ENGLISH(session.explanation.message)
    assert [run.outcome for run in player.runs("beach/01")] == [outcome]


def test_an_explanation_that_takes_long_does_not_block(play, bench):
    session = play("move_east()\nboom")
    session.run()
    session.update(FRAME)
    bench.checker.hold = True
    for _frame in range(120):
        session.update(FRAME)
    assert session.phase is Phase.RUNNING and session.explanation is None
    bench.checker.release()
    session.update(FRAME)
    assert session.phase is Phase.ENDED


def test_an_endless_loop_can_be_stopped(play, player, bench):
    session = play("turn_left()\nagain")
    session.run()
    for _frame in range(100):
        session.update(FRAME)
    session.stop()
    assert session.phase is Phase.EDITING
    assert bench.attempts[0].ending.how == "stopped" and bench.attempts[0].closed
    assert session.explanation is None and session.verdict is None and session.running_line is None
    assert session.playback.state == level(MAP).start(0, seed=1)
    assert [run.outcome for run in player.runs("beach/01")] == ["stopped"]
    session.update(FRAME)
    assert session.phase is Phase.EDITING


def test_stopping_while_the_check_is_awaited(play, bench):
    bench.checker.hold = True
    session = play(WIN)
    session.run()
    session.update(FRAME)
    session.stop()
    bench.checker.release()
    session.update(FRAME)
    assert session.phase is Phase.EDITING
    assert bench.attempts == []


def test_the_program_does_not_run_far_ahead_of_the_picture(play, bench):
    session = play("turn_left()\nagain")
    session.run()
    for _frame in range(100):
        session.update(FRAME)
    assert None not in bench.attempts[0].pumps
    assert bench.attempts[0].pumps[-1] == session.playback.shown - 0


def test_a_question_is_asked_when_the_picture_is_there(play, player):
    session = play('move_east()\nname = input("Who?")\n' + "move_east(2)")
    session.run()
    seen_too_early = False
    while session.question is None:
        session.update(FRAME)
        seen_too_early = seen_too_early or (session.question is not None and hero(session) != Position(1, 0))
    assert not seen_too_early
    assert session.question == "Who?"
    for _frame in range(30):
        session.update(FRAME)
    assert session.phase is Phase.RUNNING
    session.answer("Ada")
    assert session.question is None
    watch(session)
    assert session.phase is Phase.SOLVED
    assert player.runs("beach/01")[0].inputs == ("Ada",)


def test_an_answer_nobody_asked_for_is_nothing(play):
    session = play(WIN)
    session.answer("x")
    session.run()
    session.answer("x")
    watch(session)
    assert session.phase is Phase.SOLVED


def test_output_comes_with_the_picture(play):
    session = play('print("one")\nmove_east()\nprint("two")')
    session.run()
    watch(session, lambda s: s.output)
    assert session.output == "one\n"
    watch(session)
    assert session.output == "one\ntwo\n"
    session.dismiss()
    assert session.output == "one\ntwo\n"
    session.run()
    assert session.output == ""


def test_pausing_and_going_on(play):
    session = play(WIN)
    session.run()
    watch(session, lambda s: s.playback.progress > 0)
    session.pause()
    assert session.paused
    before = session.playback.moment
    for _frame in range(50):
        session.update(FRAME)
    assert session.playback.moment == before
    session.run()
    assert not session.paused
    watch(session)
    assert session.phase is Phase.SOLVED and not session.paused


def test_pausing_is_only_for_runs(play):
    session = play(WIN)
    session.pause()
    assert not session.paused
    session.run()
    watch(session)
    session.pause()
    assert not session.paused


def frames(session, number=120):
    for _frame in range(number):
        session.update(FRAME)


def test_stepping_shows_one_line_each(play):
    session = play(WIN)
    for number in (1, 2):
        session.step()
        assert session.phase is Phase.RUNNING
        frames(session)
        assert session.paused
        assert (session.running_line, hero(session)) == (number, Position(number, 0))
    session.step()
    frames(session)
    assert session.phase is Phase.SOLVED


def test_stepping_through_a_run_that_goes(play):
    session = play(WIN)
    session.run()
    watch(session, lambda s: hero(s).x == 1)
    session.step()
    frames(session)
    assert session.paused and session.running_line == 2  # the line that was half over
    assert hero(session).x == 2
    session.resume()
    watch(session)
    assert session.phase is Phase.SOLVED


def test_stepping_waits_for_the_check_too(play, bench):
    bench.checker.hold = True
    session = play(WIN)
    session.step()
    frames(session, 10)
    bench.checker.release()
    frames(session)
    assert session.paused and session.running_line == 1


def test_stepping_into_something_surely_wrong(play):
    session = play("move_east???")
    frames(session, 60)
    session.step()
    assert session.phase is Phase.ENDED and not session.paused


def test_speed_counts_at_once(play):
    slow, fast = play(WIN), play(WIN)
    fast.speed = 4
    for session in (slow, fast):
        session.run()
        frames(session, 15)
    assert hero(slow).x == 0
    assert hero(fast).x == 3
    slow.speed = 100
    frames(slow, 5)
    assert slow.phase is Phase.SOLVED


def test_skipping_shows_all_at_once(play, bench):
    session = play("turn_left()\n" * 300 + WIN)
    session.run()
    session.pause()
    session.skip()
    watch(session, most=310)
    assert session.phase is Phase.SOLVED
    assert hero(session) == Position(3, 0)
    assert None in bench.attempts[0].pumps
    assert 0 < len(session.take_fresh()) <= 200


def test_skipping_before_it_has_begun(play, bench):
    bench.checker.hold = True
    session = play("turn_left()\n" * 300 + WIN)
    session.run()
    session.skip()
    bench.checker.release()
    watch(session, most=310)
    assert session.phase is Phase.SOLVED


def test_pausing_ends_skipping(play):
    session = play("turn_left()\n" * 300)
    session.run()
    session.skip()
    frames(session, 10)
    session.pause()
    session.run()
    before = session.playback.shown
    frames(session, 6)
    assert session.playback.shown - before < 10


def test_a_step_ends_skipping(play):
    session = play("turn_left()\n" * 300)
    session.run()
    session.skip()
    frames(session, 10)
    session.step()
    frames(session)
    session.resume()
    before = session.playback.shown
    frames(session, 6)
    assert session.playback.shown - before < 10


def test_a_program_that_calls_and_calls_is_not_held_to_one_call_a_frame(play, bench, monkeypatch):
    monkeypatch.setattr("pyland.play.trial.time.perf_counter", lambda: 0.0)
    lines_left = [51]

    def eager(self, shown=None):
        FakeAttempt.plain_pump(self, shown)
        lines_left[0] -= 1
        return lines_left[0] > 0

    monkeypatch.setattr(FakeAttempt, "plain_pump", FakeAttempt.pump, raising=False)
    monkeypatch.setattr(FakeAttempt, "pump", eager)
    session = play("turn_left()\nagain")
    session.run()
    frames(session, 1)
    assert bench.attempts[0].calls == 26
    session.stop()


def test_after_a_long_time_without_frames_nothing_is_missed(play):
    session = play(WIN)
    session.run()
    frames(session, 5)
    session.update(3_600)
    assert hero(session).x <= 1


def test_fresh_entries_come_once(play):
    session = play(WIN)
    session.run()
    kinds = []
    while session.phase is Phase.RUNNING:
        session.update(FRAME)
        kinds += [type(entry.event).__name__ for entry in session.take_fresh()]
    assert kinds == ["LinesRan", "Called", "Moved", "TurnPassed"] * 3 + ["Ended"]
    assert session.take_fresh() == []


def test_goals_are_ticked_when_the_picture_is_there(play):
    goals = (("collect", "all gem"), ("reach", "flag"))
    session = play(WIN + "\nmove_west()", "@g.F", goals=goals, stars=(("turns", "9"),))
    session.run()
    at = {}
    while session.phase is Phase.RUNNING:
        session.update(FRAME)
        for row, is_done in enumerate(done(session)):
            if is_done:
                at.setdefault(row, hero(session).x)
    assert at == {0: 1, 1: 3, 2: 3}
    rows = session.goal_rows()
    assert [ENGLISH(row.text) for row in rows] == ["Collect all the gems", "Reach the flag", "Take 9 turns or fewer"]
    assert [row.star for row in rows] == [False, False, True]
    assert ENGLISH(rows[0].progress) == "1 / 1"
    session.dismiss()
    assert done(session) == [False, False, False]


def test_size_is_counted_while_one_types(play):
    session = play("move_east()\nmove_east()", stars=(("instructions", "6"),))
    frames(session, 60)
    assert ENGLISH(session.goal_rows()[1].progress) == "2 / 6"
    session.editor.replace_all("move_east()", 0)
    frames(session, 60)
    assert ENGLISH(session.goal_rows()[1].progress) == "1 / 6"


def test_long_runs_are_not_judged_in_every_frame(play, monkeypatch):
    judged = []
    monkeypatch.setattr("pyland.play.judging.judge_level", lambda *what: judged.append(what) or judge_level(*what))
    session = play("turn_left()\n" * 3_000)
    session.run()
    session.skip()
    while session.phase is Phase.RUNNING:
        session.update(FRAME)
        session.goal_rows()
        session.goal_rows()
    assert len(judged) < 1_200


def test_a_long_run_is_judged_over_several_frames(play, player, monkeypatch):
    for module in ("show", "session"):
        monkeypatch.setattr(f"pyland.play.{module}._JUDGE_SECONDS", 0.0)
    session = play("turn_left()\n" * 1_000 + WIN, stars=(("turns", "3"), ("calls", "9")))
    session.run()
    session.skip()
    watch(session, lambda s: s.goal_rows() and s.playback.current is None and s._show._main.ending is not None)
    assert session.phase is Phase.RUNNING, "what was reached is not known yet"
    assert done(session) == [False, False, False], "that of some moment before"
    judged = 0
    while session.phase is Phase.RUNNING:
        session.update(FRAME)
        judged += 1
    assert judged > 20
    assert session.phase is Phase.SOLVED and session.verdict.stars == (True, False, False)
    assert player.runs("beach/01")[-1].stars == (True, False, False)
    changed = 0
    while done(session) != [True, False, False]:
        changed += session.update(FRAME)
    assert changed >= 1, "the list is drawn anew"


def test_leaving_while_a_long_run_is_judged_leaves_no_thread_behind(play, monkeypatch):
    for module in ("show", "session"):
        monkeypatch.setattr(f"pyland.play.{module}._JUDGE_SECONDS", 0.0)
    session = play("turn_left()\n" * 1_000)
    session.run()
    session.skip()
    before = set(threading.enumerate())
    watch(session, lambda s: s.goal_rows() and s.playback.current is None and s._show._main.ending is not None)
    threads = set(threading.enumerate()) - before
    assert len(threads) == 2
    session.close()
    for thread in threads:
        thread.join(10)
        assert not thread.is_alive()


def test_typing_during_a_run_changes_the_code_and_not_the_run(play, player):
    session = play(WIN)
    session.run()
    watch(session, lambda s: hero(s).x == 1)
    session.editor.replace_all("say('later')", 0)
    watch(session)
    assert session.phase is Phase.SOLVED
    assert session.editor.text == "say('later')"
    assert player.level("beach/01").code == {"hero": "say('later')"}
    assert player.runs("beach/01")[0].scripts == {"hero": WIN}


def test_code_is_saved_as_it_is_typed(play, player):
    session = play()
    frames(session, 60)
    assert player.level("beach/01").code == {}  # nothing was typed yet
    for number in range(60):
        session.editor.insert("x", number / 60)
        session.update(FRAME)
    assert "x" * 30 in player.level("beach/01").code["hero"]
    frames(session, 30)
    assert player.level("beach/01").code == {"hero": session.editor.text}


def test_what_was_just_typed_is_saved_when_asked_and_at_the_end(play, player):
    session = play()
    session.editor.insert("a", 0)
    assert not session.handed_over
    session.save_now()
    assert session.handed_over
    assert player.level("beach/01").code["hero"].startswith("a")
    session.editor.insert("b", 0)
    session.close()
    assert player.level("beach/01").code["hero"].startswith("ab")


def test_code_comes_back(play, player, bench, saver, tmp_path):
    session = play("say('mine')")
    session.close()
    player.close()
    assert saver.flush(10)
    player = Players(tmp_path, saver).open(player.info.folder)
    assert PlaySession(level(MAP), player, bench).editor.text == "say('mine')"


def test_an_empty_program_comes_back_empty(play):
    session = play("")
    session.close()
    assert play().editor.text == ""


def test_reset_brings_the_starter_and_loses_nothing(play, player):
    session = play(WIN)
    session.run()
    watch(session)
    session.reset_code()
    assert session.phase is Phase.EDITING
    assert session.editor.text == "move_east()\n"
    assert player.runs("beach/01")[-1].outcome == "reset"
    assert player.runs("beach/01")[-1].scripts == {"hero": WIN}
    session.editor.undo()
    assert session.editor.text == WIN


def test_resetting_what_is_the_starter_keeps_no_run(play, player):
    session = play()
    session.reset_code()
    assert player.runs("beach/01") == []


def test_stars_stay_when_a_later_run_earns_fewer(play):
    session = play(WIN, stars=(("turns", "3"), ("never", "bump")))
    session.run()
    watch(session)
    session.editor.replace_all("wait()\n" + WIN, 0)
    session.run()
    watch(session)
    assert session.verdict.stars == (True, False, True)
    assert session.stars == (True, True, True)


def test_running_again_begins_anew(play, bench):
    session = play("move_east()")
    for _time in range(2):
        session.run()
        watch(session)
        assert hero(session) == Position(1, 0)
    assert bench.attempts[0].closed
    assert bench.attempts[0].world is not bench.attempts[1].world


def test_notes_come_after_the_run(play):
    session = play("unused = input()\nmove_east(3)")
    session.run()
    watch(session, lambda s: s.question is not None)
    assert session.notes == ()
    session.answer("")
    watch(session)
    assert [note.kind for note in session.notes] == ["unused"]
    session.dismiss()
    assert session.notes == ()


def test_hints_open_one_by_one_and_stay_open(play):
    session = play()
    assert session.hints == ()
    assert session.next_hint() == "One"
    assert session.hints == ("One",)
    assert play().hints == ("One",)
    assert [session.next_hint(), session.next_hint()] == ["Two", None]
    assert session.hints_shown == 2


def test_fewer_hints_than_were_seen(play):
    session = play()
    session.next_hint()
    session.next_hint()
    assert play(hints=("Only",)).hints == ("Only",)


def test_all_maps_have_to_be_solved(play, bench):
    session = play("move_east(3)", MAP, "@..F", "@.F.")
    session.run()
    watch(session)
    assert session.phase is Phase.SOLVED
    assert len(bench.attempts) == 3
    assert all(attempt.closed for attempt in bench.attempts)
    assert [row.done for row in session.goal_rows()] == [True]


def test_a_goal_that_is_only_missed_on_another_map(play, player):
    session = play(WIN, MAP, "@...F")
    session.run()
    watch(session)
    assert session.phase is Phase.ENDED
    assert ENGLISH(session.explanation.title) == "Works here, not on map 2"
    assert session.explanation.where is None
    assert not session.verdict.solved
    assert session.stars == (False, False, False)
    assert [run.outcome for run in player.runs("beach/01")] == ["unsolved"]


def test_a_star_has_to_be_earned_on_every_map(play):
    session = play(WIN + "\nmove_east()", "@..F.", MAP, stars=(("never", "bump"), ("turns", "9")))
    session.run()
    watch(session)
    assert session.phase is Phase.SOLVED
    assert session.verdict.stars == (True, False, True)


def test_what_fails_here_does_not_wait_for_other_maps(play, bench):
    session = play("move_east()\nturn_left()\nagain", "@~.F", MAP)
    session.run()
    watch(session, most=120)
    assert session.phase is Phase.ENDED
    assert all(attempt.ending for attempt in bench.attempts)


def test_other_maps_are_awaited(play, bench):
    session = play("move_east(3)\nturn_left()\nagain", MAP, MAP, after_bump="go_on")
    session.run()
    watch(session, lambda s: len(bench.attempts) == 2)
    bench.attempts[0]._lines[2] = ""  # only the other map goes on and on
    watch(session, lambda s: s.waiting_for_other_maps)
    assert session.phase is Phase.RUNNING
    frames(session, 30)
    assert session.phase is Phase.RUNNING
    session.stop()
    assert all(attempt.closed for attempt in bench.attempts)


def test_what_is_typed_is_given_to_the_other_maps_too(play, bench):
    session = play("name = input()\nmove_east(3)", MAP, MAP)
    session.run()
    watch(session, lambda s: s.question is not None)
    session.answer("Ada")
    watch(session)
    assert session.phase is Phase.SOLVED
    assert [attempt.inputs_used for attempt in bench.attempts] == [("Ada",), ("Ada",)]


def test_another_map_may_ask_more_often(play, bench):
    session = play("a = input('first')\nmove_east(3)\nb = input('second')", MAP, MAP)
    session.run()
    watch(session, lambda s: len(bench.attempts) == 2)
    bench.attempts[0]._lines[2] = ""
    watch(session, lambda s: s.question == "first")
    session.answer("x")
    watch(session, lambda s: s.question == "second")
    session.answer("y")
    watch(session)
    assert session.phase is Phase.SOLVED
    assert bench.attempts[1].inputs_used == ("x", "y")


def test_another_map_can_be_shown(play):
    session = play("move_east(2)", MAP, "@.F")
    session.show_map(1)
    assert session.map_index == 1 and session.map_count == 2
    assert session.playback.state.width == 3
    session.run()
    watch(session)
    assert ENGLISH(session.explanation.title) == "Works here, not on map 1"
    with pytest.raises(IndexError):
        session.show_map(2)


def test_maps_do_not_change_during_a_run(play):
    session = play(WIN, MAP, "@.F")
    session.run()
    session.show_map(1)
    assert session.map_index == 0


def test_without_goals_the_end_is_enough(play):
    session = play("move_east()", goals=(), after_bump="go_on")
    session.run()
    watch(session)
    assert session.phase is Phase.SOLVED


def test_what_changed_is_told(play):
    session = play(WIN)
    frames(session, 60)
    assert not session.update(FRAME)
    session.run()
    assert session.update(FRAME)
    assert any(session.update(FRAME) for _frame in range(5))
    session.pause()
    session.update(FRAME)
    assert not session.update(FRAME)
    session.stop()
    assert session.update(FRAME)
    assert not session.update(FRAME)


def test_a_broken_level_cannot_be_played(player, bench):
    broken = Level("beach/02", None, "beach", 2, "Broken", None, problems=("something",))
    with pytest.raises(BrokenLevel):
        PlaySession(broken, player, bench)


def test_a_player_that_is_open_elsewhere_can_play_all_the_same(player, bench, saver, tmp_path):
    second = Players(tmp_path, saver).open(player.info.folder)
    session = PlaySession(level(MAP), second, bench)
    session.editor.replace_all(WIN, 0)
    session.run()
    watch(session)
    session.close()
    assert session.phase is Phase.SOLVED
    assert session.stars == (True, False, False)
    assert saver.flush(10)
    assert not list(tmp_path.rglob("*.jsonl"))
    assert not list(tmp_path.rglob("levels/*"))


def test_closing_ends_everything(play, bench):
    session = play("turn_left()\nagain", MAP, MAP)
    session.run()
    frames(session, 10)
    session.close()
    session.close()
    assert all(attempt.closed for attempt in bench.attempts)
