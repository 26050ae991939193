"""What became of an explanation: told from the runs that are kept, by real sessions with real programs."""

import json
import os
import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyland.play.aftermath import Aftermath, aftermaths
from pyland.play.players import Players
from pyland.play.runlog import line_of, logs_in, read_log, runs_of
from pyland.play.saver import Saver, SaveState
from pyland.play.saves import RunSave, Told
from pyland.play.session import Phase, PlaySession
from pyland.play.workbench import Workbench
from pyland.text import ENGLISH

from .fakes import level

MAP = "@..F"
COLON = "for step in range(3)\n    move_east()\n"
STILL_COLON = "# hm\n" + COLON
WIN = "for step in range(3):\n    move_east()\n"
UNKNOWN = "moove_east()\n"


@pytest.fixture(scope="module")
def bench():
    with Workbench() as made:
        made.warm_up()
        yield made


class Game:
    """A player who sits down at levels, one after the other."""

    def __init__(self, folder, bench, saver=None):
        self.folder = folder
        self.saver = saver or Saver()
        self.player = Players(folder, self.saver).open()
        self._bench = bench
        self.session = None

    def sit(self, *pictures, **how):
        self.leave()
        self.session = PlaySession(level(*(pictures or (MAP,)), **how), self.player, self._bench, speed=60)
        return self

    def leave(self):
        if self.session is not None:
            self.session.close()
            self.session = None

    def run(self, *programs):
        """Run programs: one for each body, or the ones there are."""
        for body, program in zip(self.session.bodies, programs, strict=False):
            self.session.editors[body].replace_all(program, 0)
        self.session.run()
        give_up = time.monotonic() + 60
        while self.session.phase is Phase.RUNNING:
            assert time.monotonic() < give_up
            self.session.update(1 / 60)
            time.sleep(0.001)
        return self.session.explanation

    def told(self, name="beach/01"):
        return list(aftermaths(self.player.runs(name)))

    def close(self):
        self.leave()
        self.player.close()
        return self.saver.close()


@pytest.fixture
def game(tmp_path, bench):
    made = Game(tmp_path, bench)
    yield made.sit()
    made.close()


def brief(found):
    return [(one.kind, one.next_free, one.runs) for one in found]


def test_broken_still_broken_mended(game):
    kind = game.run(COLON).kind
    assert brief(game.told()) == [(kind, None, None)]
    game.run(STILL_COLON)
    game.run(WIN)
    assert game.session.phase is Phase.SOLVED
    assert brief(game.told()) == [(kind, False, 2), (kind, True, 1)]
    assert all(one.seconds is not None for one in game.told())


def test_what_is_kept_of_an_explanation(game):
    shown = game.run(STILL_COLON)
    (found,) = game.told()
    assert found.told == Told(ENGLISH(shown.title), "hero", 2, fix=True, early=True)
    (run,) = game.player.runs("beach/01")
    assert run.scripts == {"hero": STILL_COLON} and run.when


def test_the_unchanged_program_again_is_not_free(game):
    game.run(UNKNOWN)
    game.run()
    assert [one.next_free for one in game.told()] == [False, None]


def test_another_mistake_next(game):
    first = game.run(UNKNOWN).kind
    second = game.run("print(1 / 0)\n").kind
    assert first != second
    assert brief(game.told()) == [(first, True, 1), (second, None, None)]


def test_a_mistake_that_waits_behind_another_one_is_not_gone(game):
    colon = game.run("move_east()\n" + COLON).kind
    other = game.run("moove_east()\nif True\n    move_east()\n")
    assert colon in (other.kind, *game.player.runs("beach/01")[-1].told.others)
    assert game.told()[0].next_free is False


def test_a_mistake_while_running_is_not_gone_because_nothing_runs_any_more(game):
    divided = game.run("print(1 / 0)\n").kind
    game.run("print(1 / 0)\n" + COLON)
    assert brief(game.told())[0] == (divided, None, None)
    game.run(WIN)
    assert brief(game.told())[0] == (divided, None, 2)


def test_a_goal_that_is_missed_is_only_reached_when_the_level_is_solved(game):
    assert game.run("move_east()\n").kind == "missed_goal"
    game.run(UNKNOWN)
    game.run("move_east(2)\n")
    game.run(WIN)
    assert [(one.kind, one.next_free, one.runs) for one in game.told() if one.kind == "missed_goal"] == [
        ("missed_goal", None, 3), ("missed_goal", True, 1),
    ]


def test_a_level_that_is_left_and_entered_again(game):
    kind = game.run(COLON).kind
    game.sit(name="beach/02").run(COLON)
    game.sit()
    assert game.session.editor.text == COLON
    game.run()
    game.run(WIN)
    assert brief(game.told()) == [(kind, False, 2), (kind, True, 1)]
    assert brief(game.told("beach/02")) == [(kind, None, None)]


def test_another_day(game, bench):
    kind = game.run(COLON).kind
    assert game.close()
    later = Game(game.folder, bench).sit()
    later.run(WIN)
    assert brief(later.told()) == [(kind, True, 1)]
    later.close()


def test_each_of_two_bodies_has_its_own_mistakes(game):
    game.sit("@..F\nr...", bodies=("hero", "robot-1"), starters={"robot-1": "wait()\n"})
    assert game.session.bodies == ("hero", "robot-1")
    robots = game.run("wait()\n", UNKNOWN).kind
    assert game.told()[0].told.body == "robot-1"
    heros = game.run(UNKNOWN, UNKNOWN).kind
    assert robots == heros and game.told()[1].told.body == "hero"
    assert game.told()[0].next_free is False, "the robot's program is what it was"
    game.run(WIN, UNKNOWN)
    assert [(one.told.body, one.next_free) for one in game.told()] == [
        ("robot-1", False), ("hero", True), ("robot-1", None),
    ]
    game.run(WIN, "wait()\n")
    assert [(one.told.body, one.runs) for one in game.told()] == [("robot-1", 3), ("hero", 1), ("robot-1", 1)]


def test_a_repair_that_is_taken(game):
    kind = game.run(COLON).kind
    assert game.session.accept_fix()
    assert game.session.editor.text == WIN
    game.run()
    assert game.told() == [Aftermath(kind, game.told()[0].told, True, 1, game.told()[0].seconds, repaired=True)]
    game.run(COLON)
    game.run(WIN)
    assert [one.repaired for one in game.told()] == [True, False], "by hand it is no repair of ours"


def test_a_repair_is_that_of_the_last_explanation(game):
    game.run(COLON)
    game.run(STILL_COLON)
    assert game.session.accept_fix()
    assert [one.repaired for one in game.told()] == [False, True]


def test_a_repair_that_could_not_be_put_in_is_not_kept(game):
    game.run(COLON)
    game.session.editor.replace_all("move_east()\n", 0)
    assert not game.session.accept_fix()
    assert [run.outcome for run in game.player.runs("beach/01")] == ["problem"]


def test_a_program_that_is_put_away_is_not_followed(game):
    game.run(COLON)
    game.session.reset_code()
    game.run()
    assert next((one.next_free, one.runs) for one in game.told()) == (None, None)


def test_a_run_that_is_stopped_by_hand(game):
    game.run(COLON)
    game.session.editor.replace_all("while True:\n    move_east()\n    move_west()\n", 0)
    game.session.run()
    give_up = time.monotonic() + 60
    while game.session.running_line is None:
        assert time.monotonic() < give_up
        game.session.update(1 / 60)
    game.session.stop()
    assert game.told()[0].next_free is True, "it could not have run with that mistake"


# Where the runs cannot tell everything


def ran(kind=None, source="a", outcome="problem", *, when="2026-01-01T10:00:00+00:00", told=None, **scripts):
    if told is None and kind is not None:
        told = Told("T", "hero", 5)
    return RunSave({"hero": source, **scripts}, 0, (), outcome, (False,) * 3, 0, when, kind, told=told)


EARLY = Told("T", "hero", 5, early=True)


@pytest.mark.parametrize(("shown", "later", "free"), [
    (ran("x"), ran("x", "b"), False),
    (ran("x"), ran(None, "a", "solved"), False),
    (ran("x"), ran(None, "b", "solved"), True),
    (ran("x"), ran("missed_goal", "b", "unsolved"), True),
    (ran("x"), ran(None, "b", "stopped"), None),
    (ran("x", told=EARLY), ran(None, "b", "stopped"), True),
    (ran("x"), ran("y", "b"), True),
    (ran("x"), ran("y", "b", told=Told("T", "hero", 4)), None),
    (ran("x"), ran("y", "b", told=EARLY), None),
    (ran("x", told=EARLY), ran("y", "b", told=EARLY), True),
    (ran("x", told=EARLY), ran("y", "b", told=replace(EARLY, line=2)), None),
    (ran("x", told=EARLY), ran("y", "b", told=replace(EARLY, others=("x",))), False),
    (ran("x", told=EARLY), ran("x", "b", told=Told("T", "robot", 1)), True),
    (ran("x", told=EARLY), ran("x", "b", told=replace(EARLY, body="robot")), None),
    (ran("x"), ran(None, "a", "solved", robot="other"), True),
    (ran("x"), ran("y", "a", robot="other"), False),
    (ran("missed_goal", outcome="unsolved"), ran("bump", "b", "unsolved"), None),
    (ran("missed_goal", outcome="unsolved"), ran(None, "b", "solved"), True),
])
def test_whether_the_next_run_was_free_of_it(shown, later, free):
    found = next(aftermaths([shown, later]))
    assert found.next_free is free
    assert found.runs == (1 if free else None)


@pytest.mark.parametrize(("after", "seconds"), [
    ("2026-01-01T10:01:30.500+00:00", 90.5), ("2026-01-01T11:01:00+01:00", 60), ("2026-01-01T10:00:10", 10),
    ("2026-01-01T09:59:00+00:00", None), ("yesterday", None), ("", None), ("0001-01-01T00:00:00+23:59", None),
])
def test_how_long_it_took(after, seconds):
    found = next(aftermaths([ran("x"), ran("x", "b"), ran(None, "c", "solved", when=after)]))
    assert found.runs == 2
    assert found.seconds == seconds


def test_runs_of_an_older_game_count_too():
    old = replace(ran("x"), told=None)
    found = list(aftermaths([old, replace(ran("y", "b"), told=None), ran(None, "c", "solved")]))
    assert brief(found) == [("x", True, 1), ("y", True, 1)]
    assert found[0].told == Told("")


def test_a_repair_of_another_mistake_or_body_is_not_this_one():
    fix = Told("T", "hero", 5, fix=True)
    for kind, told in (("y", fix), ("x", replace(fix, body="robot"))):
        repair = replace(ran(kind, outcome="repaired", told=told), scripts={})
        assert not next(aftermaths([ran("x", told=fix), repair])).repaired
    repair = replace(ran("x", outcome="repaired", told=fix), scripts={})
    assert next(aftermaths([ran("x", told=fix), repair])).repaired
    assert not next(aftermaths([ran("x"), repair])).repaired, "none was offered"
    assert [one.repaired for one in aftermaths([ran("x", told=fix), ran("x", "b", told=fix), repair])] == [False, True]


# Files


def test_what_is_told_comes_back():
    run = ran("x", told=Told("A “title”", "hero", 3, fix=True, early=True, others=("y", "z")))
    assert runs_of([line_of(run)]) == [run]
    assert runs_of([line_of(replace(run, told=None))]) == [replace(run, told=None)]


@pytest.mark.parametrize("told", [
    7, [], "x", {}, {"title": 3, "body": [], "line": -1, "fix": 1, "early": "yes", "others": [1, {}]},
    {"line": True, "others": {}}, {"title": None, "line": 1e999},
])
def test_what_makes_no_sense_about_an_explanation_costs_only_that(told):
    (run,) = runs_of([json.dumps(ran("x").as_data() | {"told": told})])
    assert run.kind == "x" and run.told in (None, Told(""))


@given(st.lists(st.one_of(
    st.binary(max_size=80),
    st.sampled_from([b"[" * 9_000, b'{"schema": 9}', b"\xff\xfe", b"{}", b"null", b"\0" * 30]),
    st.builds(lambda field, value: json.dumps(ran("x").as_data() | {field: value}).encode(),
              st.sampled_from(sorted(ran("x").as_data())),
              st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
                           lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner,
                                                                                      max_size=3))),
    st.just(line_of(ran("x")).encode()),
), max_size=8), st.integers(0, 400))
def test_any_bytes_can_be_read(tmp_path_factory, lines, cut):
    file = tmp_path_factory.mktemp("runs") / "a.jsonl"
    data = b"\n".join(lines)
    file.write_bytes(data[: len(data) - cut])
    before = file.read_bytes()
    found = list(aftermaths(read_log(file)))
    assert all(isinstance(one.kind, str) for one in found)
    assert file.read_bytes() == before and [path.name for path in file.parent.iterdir()] == ["a.jsonl"]


def test_sound_lines_between_broken_ones_count(game):
    kind = game.run(COLON).kind
    game.saver.flush(10)
    (log,) = logs_in(game.folder / "players" / "explorer" / "runs")
    log.write_bytes(b"\0\xff[[\n" + log.read_bytes()[:-1] + b'\n{"schema": 1, "scripts"')  # a power cut
    game.run(WIN)
    game.saver.flush(10)
    assert brief(aftermaths(read_log(log))) == [(kind, True, 1)]


def test_without_runs_there_is_nothing(tmp_path):
    assert logs_in(tmp_path / "none") == []
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "b.jsonl").mkdir()
    assert logs_in(tmp_path) == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a system without named pipes")
def test_nobody_waits_for_a_pipe(tmp_path):
    os.mkfifo(tmp_path / "a.jsonl")
    assert logs_in(tmp_path) == []


def test_one_plays_on_where_nothing_can_be_written(tmp_path, bench):
    (tmp_path / "file").write_text("in the way")
    made = Game(tmp_path / "file", bench).sit()
    kind = made.run(COLON).kind
    assert made.session.accept_fix()
    made.run()
    assert made.session.phase is Phase.SOLVED
    assert brief(made.told()) == [(kind, True, 1)]
    assert made.player.save_state is SaveState.READ_ONLY
    made.close()


def test_one_plays_on_while_the_disk_is_full(tmp_path, bench):
    def full(_path, _lines, _keep):
        raise OSError(28, "No space left on device")

    made = Game(tmp_path, bench, Saver(append=full)).sit()
    kind = made.run(COLON).kind
    made.run(WIN)
    assert made.session.phase is Phase.SOLVED
    made.saver.flush(10)
    assert made.player.save_state is SaveState.FAILED
    assert brief(made.told()) == [(kind, True, 1)]
    made.close()
