from pyland.play.workbench import Workbench
from pyland.world.world import World

from .fakes import FakeChecker, FakeLock, level


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


class Telling(FakeLock):
    """A lock that tells when it is settled, and that it was closed."""

    closed = False

    def when_settled(self, then):
        self.then = then

    def fits(self, child):
        return child.engine == self.engine.name

    def close(self):
        self.closed = True


class Nobody(FakeChecker):
    def warm_up(self):
        pass

    def close(self):
        pass


def test_what_was_started_without_the_lock_is_replaced_as_soon_as_there_is_one():
    lock = Telling("native", settled=False)
    with Workbench(checker=Nobody(), lock=lock) as bench:
        bench.warm_up()
        (before,) = bench.spares._spares
        lock.settle()
        before.engine = "reduced"
        lock.then()
        (after,) = bench.spares._spares
        assert after is not before and not before.alive
    assert lock.closed
