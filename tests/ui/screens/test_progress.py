import pytest

from pyland.ui.screens.progress import State, knows_stars, level_after, next_level, shores
from tests.ui.screens.staging import game, island, solve


@pytest.fixture
def levels(tmp_path):
    island(tmp_path / "more", "lagoon", 5, order=2, needs=2)
    return [island(tmp_path / "more", "peak", 10, order=3, needs=6)]


def states(services, number=0):
    return [place.state for place in shores(services.library, services.player)[number].places]


def test_at_the_beginning_two_levels_are_open_and_islands_wait(tmp_path, levels):
    with game(tmp_path / "data", levels) as services:
        beach, lagoon, peak = shores(services.library, services.player)
        assert [place.state for place in beach.places] == [State.NOW, State.OPEN, State.LOCKED]
        assert beach.locked is None and beach.solved == 0
        assert services.say(lagoon.locked) == "Solve 2 more levels to open this island."
        assert {place.state for place in peak.places} == {State.LOCKED}
        assert len(peak.places) == 10


def test_a_locked_level_says_what_opens_it(tmp_path, levels):
    with game(tmp_path / "data", levels) as services:
        third = shores(services.library, services.player)[0].places[2]
        assert services.say(third.word) == "First solve “Sandy Start” or “Rock Pool”."
        solve(services, 1)
        third = shores(services.library, services.player)[0].places[2]
        assert third.state is State.OPEN


def test_an_island_opens_by_levels_solved(tmp_path, levels):
    with game(tmp_path / "data", levels, solved=1) as services:
        assert services.say(shores(services.library, services.player)[1].locked) == (
            "Solve one more level to open this island.")
        solve(services, 2)
        assert shores(services.library, services.player)[1].locked is None
        assert states(services, 1)[:3] == [State.OPEN, State.OPEN, State.LOCKED]
        assert states(services)[2] is State.NOW


def test_what_was_solved_stays_open_whatever_else(tmp_path, levels):
    with game(tmp_path / "data", levels) as services:
        last = services.library.levels[-1]
        solve_one(services, last)
        assert states(services, 2)[-1] is State.DONE


def test_a_level_with_the_id_of_an_own_one_is_broken_and_takes_nothing_from_it(tmp_path):
    pack = island(tmp_path / "pack", "hello-beach", 1, order=9)
    (pack / "hello-beach" / "01-level").rename(pack / "hello-beach" / "01-sandy-start")
    with game(tmp_path / "data", [pack]) as services:
        assert states(services)[0] is State.NOW
        assert states(services, -1) == [State.BROKEN]
        solve(services, 1)
        assert states(services)[0] is State.DONE
        assert states(services, -1) == [State.BROKEN]
        assert level_after(services.library, services.player, services.library.levels[0]).number == 2


def test_a_level_that_was_left_out_does_not_block(tmp_path, levels):
    with game(tmp_path / "data", levels, solved=3) as services:
        lagoon = services.library.islands[1].levels
        solve_one(services, lagoon[1])
        solve_one(services, lagoon[2])
        assert states(services, 1) == [State.NOW, State.DONE, State.DONE, State.OPEN, State.LOCKED]


def test_a_broken_level_is_told_of_and_left_out(tmp_path):
    broken = island(tmp_path / "more", "lagoon", 3, text="\ngols: 3\n")
    with game(tmp_path / "data", [broken], solved=5) as services:
        last = shores(services.library, services.player)[1].places[2]
        assert last.state is State.BROKEN and last.can_play
        assert "wrong" in services.say(last.word)
        assert next_level(services.library, services.player) is None


def test_after_a_level_comes_one_that_is_neither_broken_nor_locked(tmp_path):
    more = island(tmp_path / "more", "lagoon", 3, text="\ngols: 3\n")
    island(more, "peak", 5, order=3)
    with game(tmp_path / "data", [more], solved=2) as services:
        library, player = services.library, services.player
        levels = library.levels
        assert level_after(library, player, levels[0]) is levels[1]
        assert level_after(library, player, levels[4]) is levels[6], "a broken level is passed over"
        # The last two of the island have to wait until more before them is done.
        assert level_after(library, player, levels[8]) is None
        assert level_after(library, player, library.practice) is None


def test_after_a_level_comes_none_on_an_island_that_is_closed(tmp_path, levels):
    with game(tmp_path / "data", levels, solved=1) as services:
        library, player = services.library, services.player
        assert player.solved() == {library.levels[0].id}
        # Solved together with the first, the third opens the lagoon, but not the peak.
        assert level_after(library, player, library.levels[2]) is library.levels[3]
        assert level_after(library, player, library.levels[7]) is None


def test_stars_come_with_the_level_that_tells_about_them(tmp_path):
    with game(tmp_path, solved=1) as services:
        assert not knows_stars(services.library, services.player)
        assert shores(services.library, services.player)[0].places[0].stars is None
        solve(services, 2)
        assert knows_stars(services.library, services.player)
        assert shores(services.library, services.player)[0].places[0].stars == (True, False, True)


def solve_one(services, level):
    from dataclasses import replace

    services.player.save_level(level.id, replace(services.player.level(level.id), solved=True))
