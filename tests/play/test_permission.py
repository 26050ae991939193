"""What may run with a lock, without one, and while nobody knows: the rule, and everybody who has to keep to it."""

import json
from dataclasses import replace

import pytest

from pyland.explain.explanation import Explanation
from pyland.level.practice import practice_level
from pyland.play.permission import Never, NotPermitted, Now, Wait, may_run
from pyland.play.players import Players
from pyland.play.running import permit, run_level
from pyland.play.saver import Saver
from pyland.play.session import Phase, PlaySession
from pyland.play.workbench import Workbench
from pyland.text import ENGLISH

from .fakes import FakeBench, FakeLock, level

FRAME = 1 / 60
NOTES = "# Write here.\n\n   # And here.\n"


def shared(starter="move_east(3)\n", **also):
    return level("@..F", own=False, starter=starter, **also)


def lock(state):
    return {"locked": FakeLock("native"), "reduced": FakeLock("reduced"), "waiting": FakeLock(settled=False)}[state]


@pytest.mark.parametrize(("state", "expected"), [("locked", Now), ("reduced", Never), ("waiting", Wait)])
def test_a_shared_level_that_brings_a_program_needs_the_lock(state, expected):
    assert isinstance(may_run(shared(), lock(state)), expected)
    others = shared("", bodies=("hero", "robot"), starters={"robot": "wait()\n"})
    assert isinstance(may_run(others, lock(state)), expected)


@pytest.mark.parametrize("state", ["locked", "reduced", "waiting"])
def test_own_levels_and_levels_without_programs_run_everywhere(state):
    assert may_run(level("@..F"), lock(state)) == Now()
    assert may_run(shared(NOTES), lock(state)) == Now()


@pytest.mark.parametrize(("state", "expected"), [("locked", Now), ("reduced", Never), ("waiting", Wait)])
def test_programs_that_came_with_a_shared_level_need_the_lock_wherever_they_are_to_run(state, expected):
    assert isinstance(may_run(shared(""), lock(state), brought=True), expected)
    assert isinstance(may_run(level("@..F"), lock(state), brought=True), expected)


@pytest.mark.parametrize("starter", [
    "move_east()", "# Look:\rmove_east()\n", "# \x0bmove_east()", "\\\nmove_east()", "'a text'", "#\u2028pass",
])
def test_whatever_may_be_a_line_of_code_is_one(starter):
    assert shared(starter).brings_code


@pytest.mark.parametrize("starter", [
    "# move_east()", "# Look:\n" + " " * 300 + "#import os", "#\t@exec", "#from x import y",
])
def test_a_note_that_acts_as_soon_as_its_sign_is_taken_away_is_code(starter):
    assert shared(starter).brings_code


@pytest.mark.parametrize("starter", ["", "\n\n", NOTES, "  \t# only this", "# it is important", "# a = b: c[d]"])
def test_notes_and_empty_lines_are_no_code(starter):
    assert not shared(starter).brings_code


def test_the_workbench_starts_nothing_that_may_not_run():
    for state in ("reduced", "waiting"):
        bench = Workbench(spares=object(), checker=object(), lock=lock(state))
        with pytest.raises(NotPermitted):
            bench.company(shared(), object(), {"hero": ""})


# Without a picture


def test_a_run_waits_for_the_lock_and_then_goes():
    bench = FakeBench(FakeLock(settled=False))
    assert run_level(bench, shared(), {"hero": "move_east(3)"}, 0).outcome == "solved"
    assert bench.lock.begun


def test_a_run_that_needs_a_lock_is_refused_without_one():
    bench = FakeBench(FakeLock("reduced", settled=False))
    with pytest.raises(NotPermitted) as refused:
        run_level(bench, shared(), {"hero": "move_east(3)"}, 0)
    assert ENGLISH(refused.value.reason) == (
        "This level brings its own program. Without the lock, only what you typed yourself can run.")
    assert bench.attempts == []
    with pytest.raises(NotPermitted):
        run_level(bench, shared(""), {"hero": "move_east(3)"}, 0, brought=True)
    assert run_level(bench, shared(""), {"hero": "move_east(3)"}, 0).outcome == "solved"


def test_nobody_waits_for_a_lock_that_is_not_needed():
    bench = FakeBench(FakeLock(settled=False))
    permit(bench, level("@..F"))
    assert not bench.lock.settled


# In the game


@pytest.fixture
def play(tmp_path):
    saver = Saver()
    player = Players(tmp_path, saver).open()
    sessions = []

    def make(state, **how):
        bench = FakeBench(lock(state))
        sessions.append(PlaySession(shared(**how), player, bench, speed=30))
        return sessions[-1], bench
    yield make
    for session in sessions:
        session.close()
    player.close()
    saver.close()


@pytest.fixture
def games(tmp_path):
    """One game after another on a data folder, each without a lock: `play(level)` is a session of the newest."""
    open_ones = []

    class Games:
        bench = FakeBench(FakeLock("reduced"))

        def play(self, level):
            self.end()
            saver = Saver()
            player = Players(tmp_path, saver).open()
            session = PlaySession(level, player, self.bench, speed=30)
            open_ones.extend([session, player, saver])
            return session

        def runs(self, session):
            """Whether anything of this level's text runs when Run is pressed."""
            before = len(self.bench.attempts)
            session.run()
            frames(session, 20)
            return len(self.bench.attempts) > before

        def end(self):
            for thing in open_ones:
                thing.close()
            open_ones.clear()

    games = Games()
    yield games
    games.end()


def frames(session, count=200):
    for _number in range(count):
        session.update(FRAME)


def test_in_reduced_mode_run_says_why_nothing_runs(play):
    session, bench = play("reduced")
    session.run()
    assert session.phase is Phase.ENDED
    told = session.explanation
    assert isinstance(told, Explanation)
    assert (told.kind, told.line, session.explanation_body) == ("needs_lock", None, None)
    assert ENGLISH(told.message).startswith("This level brings its own program.")
    assert ENGLISH(told.hint) == "Ask your teacher."
    frames(session)
    assert bench.attempts == []
    assert session._keeping.save.attempts == 0
    session.dismiss()
    assert (session.phase, session.explanation) == (Phase.EDITING, None)


def test_a_step_is_refused_like_a_run(play):
    session, bench = play("reduced")
    session.step()
    frames(session)
    assert (session.phase, session.paused, bench.attempts) == (Phase.ENDED, False, [])


def test_a_run_that_needs_the_lock_waits_and_then_runs_by_itself(play):
    session, bench = play("waiting")
    session.run()
    frames(session)
    assert session.waiting_for_lock and session.phase is Phase.RUNNING and bench.attempts == []
    session.skip()  # there is nothing to skip yet
    bench.lock.settle()
    session.update(FRAME)
    assert not session.waiting_for_lock and len(bench.attempts) == 1
    assert session.playback.current is not None, "it was not skipped"
    frames(session, 2000)
    assert session.phase is Phase.SOLVED


def test_waiting_can_be_stopped(play):
    session, bench = play("waiting")
    session.run()
    frames(session, 5)
    session.stop()
    assert session.phase is Phase.EDITING and not session.waiting_for_lock
    bench.lock.settle()
    frames(session)
    assert (session.phase, bench.attempts) == (Phase.EDITING, [])


def test_when_no_lock_comes_who_waited_is_told(play):
    session, bench = play("waiting")
    bench.lock._found = "reduced"
    session.run()
    frames(session, 5)
    bench.lock.settle()
    frames(session, 5)
    assert (session.phase, session.explanation.kind, bench.attempts) == (Phase.ENDED, "needs_lock", [])


def test_what_is_wrong_with_a_program_is_told_without_waiting(play):
    session, _bench = play("waiting")
    session.editor.replace_all("move_east???\n", 0)
    session.run()
    frames(session, 5)
    assert (session.phase, session.explanation.kind) == (Phase.ENDED, "strange")


def test_changes_of_waiting_are_seen(play):
    session, bench = play("waiting")
    session.run()
    assert session.update(FRAME)
    frames(session)
    assert not session.update(FRAME)
    bench.lock.settle()
    assert session.update(FRAME)


def one_more_letter(session):
    session.editor.replace_all(session.editor.text + "#", 0)


@pytest.mark.parametrize("later", [{}, {"name": "beach/01", "own": True}], ids=["without a starter", "as an own level"])
def test_what_came_with_a_level_stays_that_when_it_was_changed_and_the_level_too(games, later):
    session = games.play(shared())
    one_more_letter(session)
    assert not games.runs(session)
    session = games.play(level("@..F", starter="", **{"own": False, **later}))
    assert session.editor.text == "move_east(3)\n#", "no work is lost"
    assert not games.runs(session)
    assert "may have come with somebody's level" in ENGLISH(session.explanation.message)
    one_more_letter(session)
    assert not games.runs(session)
    assert not games.runs(games.play(level("@..F", starter="", **{"own": False, **later})))


def test_what_came_with_a_level_for_another_body_stays_that_too(games):
    both = {"bodies": ("hero", "robot"), "goals": ()}
    session = games.play(shared("", starters={"robot": "wait()\n"}, **both))
    session.switch_body("robot")
    one_more_letter(session)
    assert not games.runs(games.play(shared("", **both)))


def test_who_deletes_everything_and_comes_back_can_type_and_run(games):
    session = games.play(shared())
    session.editor.replace_all("", 0)
    session.editor.replace_all("move_east(3)", 1)
    assert not games.runs(games.play(shared("")))
    session = games.play(shared(""))
    session.editor.replace_all("", 0)
    assert not games.runs(session), "undo would bring it back"
    session = games.play(shared(""))
    session.editor.replace_all("move_east(3)", 0)
    assert games.runs(session)
    assert games.runs(games.play(shared("")))


@pytest.mark.parametrize("back", [
    lambda session: session.editor.undo(), lambda session: session.reset_code(),
], ids=["undo", "reset"])
def test_nothing_brings_a_starter_back_that_would_run(games, back):
    session = games.play(shared())
    session.editor.replace_all("", 0)
    session.save_now()
    back(session)
    assert session.editor.text == "move_east(3)\n"
    assert not games.runs(session)
    one_more_letter(session)
    assert not games.runs(games.play(shared("")))


def test_typed_code_runs_in_every_later_game(games):
    for own in (True, False):
        again = level("@..F", starter="", own=own, name=f"beach/{own}")
        session = games.play(again)
        session.editor.replace_all("move_east(3)", 0)
        assert games.runs(session)
        assert games.runs(games.play(again))


def test_code_kept_before_anybody_took_note_runs_in_own_levels_only(games, tmp_path):
    file = tmp_path / "players" / "explorer" / "levels" / "beach--01.json"
    for own in (True, False):
        games.end()
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps({"schema": 1, "level": "beach/01", "code": {"hero": "wait()"}, "solved": True}))
        session = games.play(level("@..F", starter="", own=own))
        assert (session.editor.text, session.solved_before) == ("wait()", True)
        assert games.runs(session) is own


def test_work_on_a_shared_level_with_the_id_of_an_own_one_is_kept_apart(games):
    session = games.play(level("@..F", starter=""))
    session.editor.replace_all("move_east(3)", 0)
    session = games.play(replace(shared(), apart=True))
    assert session.editor.text == "move_east(3)\n"
    one_more_letter(session)
    session.editor.replace_all("boom", 1)
    session = games.play(level("@..F", starter=""))
    assert session.editor.text == "move_east(3)"
    assert games.runs(session)
    assert games.play(replace(shared(), apart=True)).editor.text == "boom"


def test_practice_has_no_text_of_a_shared_level(games):
    """Whatever the folder is called, the id of a level has two parts."""
    session = games.play(shared(name="practice/practice"))
    one_more_letter(session)
    session = games.play(practice_level(("move_east",)))
    assert session.editor.text == ""
    session.editor.replace_all("move_east()", 0)
    assert games.runs(session)


def test_warming_up_finds_the_engine():
    class Warm:
        def warm_up(self):
            pass

    bench = Workbench(spares=Warm(), checker=Warm(), lock=FakeLock(settled=False))
    bench.warm_up()
    assert bench.lock.begun
