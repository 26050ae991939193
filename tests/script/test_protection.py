"""The choice of the engine: the first that passes its test, nobody waits for slow ones, and no process is used that was
started in another one."""

import threading

import pytest

from pyland.script.sandbox import protection
from pyland.script.sandbox.engine import Launch, Unavailable
from pyland.script.sandbox.protection import Failure, Protection, preferred

PATIENCE = 30.0


class Stand:
    """An engine; a slow one is prepared when a test says so."""

    locks = True

    def __init__(self, name="native", *, slow=False, why=None):
        self.name = name
        self._why = why
        self.slow = slow
        self.ready = threading.Event()
        self.cancelled = False

    def is_prepared(self):
        return not self.slow

    def prepare(self):
        if self.slow:
            assert self.ready.wait(PATIENCE)
        if self.cancelled:
            raise Unavailable("cancelled")
        if self._why:
            raise Unavailable(self._why)

    def cancel(self):
        self.cancelled = True
        self.ready.set()

    def mend(self):
        return False

    def launch(self, what="main"):
        return Launch([], engine=self.name)


class Started:
    """A process, of which only its engine matters."""

    def __init__(self, engine):
        self.engine = engine


def passes(engine, stop):
    return None


def fails(engine, stop):
    raise Unavailable("forbidden acts were possible: fork")


def test_the_first_that_can_be_used_is_chosen():
    lock = Protection([Stand("native", why="no Linux"), Stand("wasm")], passes)
    assert (lock.settled, lock.locked, lock.engine.name) == (False, False, "reduced")
    assert lock.wait(PATIENCE)
    assert (lock.locked, lock.engine.name) == (True, "wasm")
    assert lock.failures == (Failure("native", "no Linux"),)


def test_without_any_it_is_settled_and_there_is_no_lock():
    lock = Protection([Stand()], fails)
    assert lock.wait(PATIENCE)
    assert (lock.settled, lock.locked, lock.engine.name) == (True, False, "reduced")
    assert lock.failures == (Failure("native", "forbidden acts were possible: fork"),)
    assert Protection([], passes).settled


class Broken(Stand):
    """An engine with a mistake in it, or one whose library has one."""

    def prepare(self):
        raise UnicodeEncodeError("utf-8", "\udce9", 0, 1, "surrogates not allowed")


def test_an_engine_that_goes_wrong_does_not_keep_the_next_from_being_tried(caplog):
    lock = Protection([Broken("wasm"), Stand("native")], passes)
    assert lock.wait(PATIENCE)
    assert (lock.locked, lock.engine.name) == (True, "native")
    assert lock.failures == (Failure("wasm", "it went wrong: UnicodeEncodeError"),)
    assert "surrogates not allowed" in caplog.text


@pytest.mark.parametrize("system, processor, names", [
    ("linux", "x86_64", ["native", "wasm"]), ("linux", "aarch64", ["wasm"]), ("linux", "armv7l", ["wasm"]),
    ("linux", "riscv64", ["wasm"]), ("win32", "AMD64", ["wasm"]), ("darwin", "x86_64", ["wasm"]),
])
def test_the_kernels_lock_is_used_by_itself_only_where_it_was_run(monkeypatch, tmp_path, system, processor, names):
    monkeypatch.setattr(protection.sys, "platform", system)
    monkeypatch.setattr(protection.platform, "machine", lambda: processor)
    assert [engine.name for engine in preferred(tmp_path)] == names
    assert [engine.name for engine in preferred(tmp_path, "native")] == ["native"]


def test_while_something_slow_is_made_programs_run_reduced_and_it_can_be_told():
    engine = Stand("wasm", slow=True)
    lock = Protection([engine], passes)
    assert not lock.preparing
    assert lock.launch().engine == "reduced"
    assert lock.preparing and not lock.settled
    engine.ready.set()
    assert lock.wait(PATIENCE)
    assert not lock.preparing
    assert lock.launch().engine == "wasm"


def test_a_process_of_before_the_lock_is_not_used_after_it():
    engine = Stand("wasm", slow=True)
    lock = Protection([engine], passes)
    lock.launch()
    assert lock.fits(Started("reduced")) and lock.fits(Started(None))
    engine.ready.set()
    assert lock.wait(PATIENCE)
    assert not lock.fits(Started("reduced"))
    assert not lock.fits(Started(None)), "it may have got its launch already"
    assert lock.fits(Started("wasm"))


def test_whoever_wants_to_know_is_told_once_when_the_choice_is_made():
    engine, told = Stand("wasm", slow=True), []
    lock = Protection([engine], passes)
    lock.when_settled(lambda: told.append((lock.settled, lock.engine.name)))
    lock.begin()
    assert told == []
    engine.ready.set()
    assert lock.wait(PATIENCE)
    lock.close()
    lock.when_settled(lambda: told.append("at once"))
    assert told == [(True, "wasm"), "at once"]


def test_closing_gives_up_what_is_slow_and_tries_no_other():
    slow, other = Stand("wasm", slow=True), Stand("native")
    lock = Protection([slow, other], passes)
    lock.begin()
    lock.close()
    assert lock.settled and not lock.locked
    assert lock.failures == (), "it was not the engine's fault"
    assert not any(thread.name == "protection" for thread in threading.enumerate())


def test_closing_stops_the_test():
    begun = threading.Event()

    def lasting(engine, stop):
        begun.set()
        assert stop.wait(PATIENCE)
        raise Unavailable("stopped")

    lock = Protection([Stand("native")], lasting)
    lock.begin()
    assert begun.wait(PATIENCE)
    lock.close()
    assert lock.settled and not lock.locked and lock.failures == ()


def test_nothing_begins_after_the_end():
    lock = Protection([Stand("native")], passes)
    lock.close()
    assert not lock.wait(0.0)
    assert lock.launch().engine == "reduced"


def test_a_process_that_starts_with_the_lock_is_waited_for():
    lock = Protection([Stand()], passes)
    assert lock.launch().engine == "native"
    assert lock.wait(PATIENCE)
    assert lock.fits(Started(None)) and lock.fits(Started("native"))
