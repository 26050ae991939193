from pyland.play.workbench import Workbench
from pyland.world.world import World

from .fakes import FakeChecker, level


class Kept:
    """Spares that only remember how many they were told to keep."""

    def __init__(self):
        self.counts = []

    def keep(self, count):
        self.counts.append(count)
        raise StopIteration  # far enough: no process is started


def kept(**also):
    spares = Kept()
    played = level("@..")
    bench = Workbench(spares, FakeChecker(), **also)
    for scripts in ({"hero": ""}, {"hero": "", "robot": ""}):
        try:
            bench.company(played, World(played.start(0)), scripts)
        except StopIteration:
            continue
    return spares.counts


def test_as_many_processes_are_kept_ready_as_the_next_try_takes():
    assert kept() == [1, 2]


def test_who_runs_one_after_another_keeps_more_of_them_ready():
    assert kept(ahead=2) == [3, 4]
