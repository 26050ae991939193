"""Programs that never end, fill the memory or die badly: a limit ends them, the game says why, and nothing is left.

Usually a sample is run; `--all` runs all of them in every engine.
"""

import os
import sys
import time

import pytest

if sys.platform != "linux":
    pytest.skip("the arena looks at processes as Linux shows them", allow_module_level=True)

from pyland.script.runner import Child, Spares
from tests.script.running import begin

from .arena import layers
from .arena.targets import descendants
from .engines import ENGINES
from .ordeals import ATTEMPTS, outcomes_of, parametrize

FILES = sorted((ATTEMPTS / "stubborn").glob("*.py"))
LAYERS = "all,no_fence"
"""What the fence does not let a program try, it tries without the fence."""
ENDS_FOR_NO_REASON = {"crash_on_purpose", "hard_exit"}
"""Their processes end by themselves, and say nothing."""
ROOM_TO_GROW = 50_000_000


def pytest_generate_tests(metafunc):
    if "file" in metafunc.fixturenames:
        parametrize(metafunc, FILES, ENGINES)


@pytest.fixture(scope="module")
def outcomes(request):
    return outcomes_of(request, FILES, LAYERS)


def test_a_stubborn_program_ends_and_nothing_is_left(outcomes, engine, file):
    outcome = outcomes(engine)[file.stem]
    assert outcome["faults"] == []
    assert outcome["how"] in ("finished", "bump", "problem", "limit")
    assert outcome["grown"] < ROOM_TO_GROW


def test_it_is_told_why_a_stubborn_program_ended(outcomes, engine, file):
    outcome = outcomes(engine)[file.stem]
    assert outcome["told"] or outcome["how"] in ("finished", "bump")
    assert outcome["kind"] != "gone" or file.stem in ENDS_FOR_NO_REASON


@pytest.mark.parametrize(("without", "name"), [
    ("all", "loop_that_swallows_everything"), ("all", "finally_that_starts_again"), ("all", "search_in_c"),
    ("all", "list_of_lists"), ("all", "print_flood_of_nothing"), ("none", "deaf_to_signals"), ("none", "stops_itself"),
    ("none", "lock_with_itself"), ("none", "trace_that_fights_back"),
])
def test_stop_ends_it_at_once(without, name):
    source = (ATTEMPTS / "stubborn" / f"{name}.py").read_text(encoding="utf-8")
    known = descendants(os.getpid())
    child = Child(lambda: layers.native(without, sys.executable, source))
    limits = {"ticks": 10**9, "calls": 10**9, "time": 100, "idle": 100}
    attempt = begin(Spares(lambda: child), source, limits=limits)
    until = time.monotonic() + 20
    while attempt.last_line is None:
        assert time.monotonic() < until, "it never begins"
        attempt.wait(0.2)
        attempt.pump()
    middle = time.monotonic() + 0.3
    while time.monotonic() < middle and attempt.ending is None:
        attempt.wait(0.05)
        attempt.pump()
    attempt.stop()
    assert attempt.ending is not None and attempt.ending.how == "stopped"
    child.join(10.0)
    assert child.cleared_away
    assert descendants(os.getpid()) == known
