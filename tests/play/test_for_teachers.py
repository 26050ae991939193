"""What teachers can read about the lock in every case, and whether the game runs with all rights."""

from pathlib import Path

import pytest

from pyland.play.administrator import is_administrator
from pyland.play.forteachers import Places, for_teachers
from pyland.play.protecting import guarantee
from pyland.script.sandbox.protection import Failure
from pyland.text import ENGLISH

from .fakes import FakeEngine, FakeLock

PLACES = Places(Path("saved"), Path("saved/logs/pyland.log"), Path("game/levels"))


def page(lock, *, administrator=False, places=PLACES):
    """The sections, as texts by heading."""
    sections = for_teachers(lock, places, administrator=administrator)
    return {ENGLISH(section.title): " ".join(map(ENGLISH, section.lines)) for section in sections}


@pytest.mark.parametrize(("engine", "carried"), [
    ("native", "The kernel of Linux carries the guarantee"), ("wasm", "WebAssembly machine carries the guarantee"),
])
def test_with_a_lock(engine, carried):
    found = page(FakeLock(engine))
    held = found["Programs are locked in"]
    assert f"(engine: {engine})" in held and carried in held
    assert "one forbidden act of each kind" in held and "All of them failed." in held
    assert "Why there is no lock" not in found


def test_without_a_lock_it_says_so_and_why():
    failures = (Failure("native", "this is no Linux"), Failure("wasm", "a file is missing"))
    found = page(FakeLock("reduced", failures=failures))
    assert "Nobody carries a guarantee" in found["Reduced protection"]
    assert found["Why there is no lock"] == "Engine native: this is no Linux. Engine wasm: a file is missing."
    assert "All of them failed" not in " ".join(found.values())
    assert "Start the game once with internet" in found["What you can do"]


def test_without_a_lock_because_nobody_wanted_one():
    assert "--engine reduced" in page(FakeLock("reduced"))["Why there is no lock"]


def test_while_the_lock_is_being_made():
    found = page(FakeLock(settled=False, preparing=True))
    assert "programs run with reduced protection" in found["The lock is being made ready"]
    assert not found.keys() & {"Programs are locked in", "Why there is no lock", "Reduced protection"}


@pytest.mark.parametrize("lock", [FakeLock("native"), FakeLock("reduced"), FakeLock(settled=False)])
def test_what_is_always_said(lock):
    found = page(lock)
    assert "brings a program of its own is refused" in found["What “reduced protection” means"]
    assert "never as administrator" in found["What you can do"]
    assert str(Path("game/levels")) in found["What you can do"]
    assert "No software is free of bugs." in found["Good to know"]
    where = found["Where everything is"]
    assert "saved" in where and "pyland.log" in where and "Pyland 0" in where and "Python 3" in where
    assert "completely safe" not in " ".join(found.values())


def test_without_a_log_it_says_where_mishaps_are_told():
    assert "standard error" in page(FakeLock(), places=Places(Path("saved"), None, Path("l")))["Where everything is"]


def test_an_administrator_is_warned_first_of_all():
    assert next(iter(page(FakeLock(), administrator=True))) == "The game runs as administrator"
    assert "The game runs as administrator" not in page(FakeLock())


def test_only_a_lock_carries_a_guarantee():
    engines = [FakeEngine("native", True), FakeEngine("wasm", True), FakeEngine("reduced", False)]
    assert [guarantee(engine) for engine in engines] == ["kernel", "wasm", None]


@pytest.mark.parametrize(("platform", "user", "elevated", "expected"), [
    ("linux", 0, None, True), ("linux", 1000, None, False), ("darwin", 0, None, True), ("darwin", 501, None, False),
    ("win32", 0, False, False), ("win32", 1000, True, True),
])
def test_who_has_all_rights(platform, user, elevated, expected):
    assert is_administrator(platform, lambda: user, lambda: elevated) is expected


def test_where_nobody_can_tell_nobody_is_warned():
    def no_such_question():
        raise AttributeError("windll")

    assert is_administrator("win32", None, no_such_question) is False
    assert is_administrator("elsewhere", no_such_question) is False
