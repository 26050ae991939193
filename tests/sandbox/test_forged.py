"""Programs that write lines of their own to the game, with the whole of Python: the game believes none of it.

Usually a sample is run; `--all` runs all of them in every engine.
"""

import sys

import pytest

if sys.platform != "linux":
    pytest.skip("the arena looks at processes as Linux shows them", allow_module_level=True)

from .arena import layers, naive
from .engines import ENGINES
from .ordeals import ATTEMPTS, outcomes_of, parametrize

FILES = sorted((ATTEMPTS / "forged").glob("*.py"))
LAYERS = "no_fence,none"
"""What the kernel does not let a program try, it tries without the kernel's lock."""
ROOM_TO_GROW = 50_000_000
ENDS = ("finished", "bump", "problem", "limit")


def pytest_generate_tests(metafunc):
    if "file" in metafunc.fixturenames:
        parametrize(metafunc, FILES, ENGINES)


@pytest.fixture(scope="module")
def outcomes(request):
    return outcomes_of(request, FILES, LAYERS)


def test_the_game_believes_nothing(outcomes, engine, file):
    outcome = outcomes(engine)[file.stem]
    assert outcome["faults"] == []
    assert outcome["how"] in ENDS
    assert outcome["grown"] < ROOM_TO_GROW
    assert outcome["told"] or outcome["how"] in ("finished", "bump")


@pytest.fixture(scope="module")
def harm(request):
    every = 1 if request.config.getoption("--all") else 6
    files = FILES[::every]
    return {file.stem: naive.play(file, layers.native("none", sys.executable, file.read_text())) for file in files}


def test_a_game_that_believes_what_it_reads_is_harmed(harm):
    assert sum(bool(harmed) for harmed in harm.values()) > 0.9 * len(harm), harm


def test_a_game_that_believes_what_it_reads_can_play_with_honest_programs(tmp_path):
    file = tmp_path / "honest.py"
    file.write_text("# Walks to and fro.\nmove_east()\nmove_west()\nsay('Hello')\nprint(input('Who? '))\n")
    assert naive.play(file, layers.native("none", sys.executable, file.read_text())) is None
